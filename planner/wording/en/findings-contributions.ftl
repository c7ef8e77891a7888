### Co-financing by origin. $level is partner or action.

contribution-whose = { $level ->
    [action] the action
   *[partner] { $partner }
}
contribution-unsure = { $reason ->
    [level] ; whether each partner or the action as a whole has to cover it is not sure
   *[other] { "" }
}
contribution-kind = { $apart-sign ->
    [positive] ; the { $apart } in kind does not count
   *[zero] { "" }
}
contribution-short =
    .says = The co-financing of { contribution-whose } comes to { $value } and has to be { $whole }: { $gap } is missing{ contribution-kind }{ contribution-unsure }.
    .fix = Add a line for the { $gap }, or correct an amount: it has to fit to the cent.
    .fix-level = Add a line for the { $gap }, and ask { word-authority } whose the co-financing is.
contribution-over =
    .says = The co-financing of { contribution-whose } comes to { $value } and has to be { $whole }: { $gap } is too much{ contribution-kind }{ contribution-unsure }.
    .fix = Take { $gap } off one of its lines: it has to fit to the cent, also after the costs or the { word-grant } changed.
    .fix-level = Take { $gap } off one of its lines, and ask { word-authority } whose the co-financing is.
contribution-complete =
    .says = { $level ->
        [action] The co-financing of { $whole } is entered to the cent for the action{ contribution-unsure }.
       *[partner] The co-financing of { $whole } is entered to the cent for each partner{ contribution-unsure }.
    }
reason-level = Ask { word-authority } whose the co-financing is: each partner’s or the action’s.
contribution-needed-unknown =
    .says = What { contribution-whose } has to bring is not known yet, so the { $value } of co-financing cannot be held against it.
    .fix = See which rate or amount is to be verified on the page Budget.
contribution-not-entered =
    .says = { $whole-given ->
        [yes] Where the co-financing of { $whole } comes from is not entered yet
       *[no] Where the co-financing comes from is not entered yet
    }{ $level ->
        [action] .
       *[partner] { " " }for { $partners }.
    }
    .fix = Enter it on the page “{ page-contributions-title }”: own money, public money, money of others.
contribution-from-union =
    .says = { $status ->
        [not_met] { $amount } of the co-financing of { $partners } comes from the Union’s budget, which never pays the same cost twice.
       *[to_be_verified] Of { $amount } of the co-financing of { $partners } nobody has said whether it comes from the Union’s budget.
    }
    .fix = { $status ->
        [not_met] Replace it with money that does not come from the Union, own or national.
       *[to_be_verified] Ask who gives it, and answer “{ contributions-eu-source }” on the page “{ page-contributions-title }”.
    }
contribution-volunteers-over =
    .says = Volunteers’ work of { $value } is entered as co-financing of { contribution-whose }, and the budget has volunteers’ cost of { $limit }: { $gap } does not count.
    .fix = Enter the volunteers’ work as a cost line too, or lower the contribution.
contribution-without-budget =
    .says = { $amount } of co-financing is entered for { $partners }, who { $partners-count ->
        [one] has
       *[other] have
    } no budget; it covers nothing.
    .fix = Enter it for the partner whose cost it covers, with the giver under “{ contributions-from }”.
