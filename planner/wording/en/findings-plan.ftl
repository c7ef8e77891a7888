### What is doubtful or incomplete in a plan itself, and what its author corrected.

no-partners =
    .says = The plan has no partners yet, so it costs nothing.
    .fix = Add the first one under “partners”.
no-members =
    .says = Nobody takes part in the scenario “{ $scenario }”, so it costs nothing.
    .fix = Confirm a partner, or include somebody in this scenario.
associated-with-cost =
    .says = The cost line “{ $line }” names { $partners }, who { $partners-count ->
        [one] is associated and has
       *[other] are associated and have
    } no budget; nothing is counted.
    .fix = Give the cost to a partner with a budget, or change the role.
line-of-nobody =
    .says = The cost line “{ $line }” is nobody’s: no partner fits its selection.
    .fix = Check “partners” on this line, or remove it.
category-not-mapped =
    .says = The call says nothing about { $category }: { $amount } in { $count ->
        [one] one line is
       *[other] { $count } lines are
    } counted as cost without a { word-grant }.
    .fix = Move it to a category that the call pays, or leave it to the partners’ own money.
lines-set-aside =
    .says = { $count ->
        [one] One cost line
       *[other] { $count } cost lines
    } for { $category } ({ $amount }) { $count ->
        [one] is
       *[other] are
    } set aside: a flat rate pays for this instead.
    .fix = Nothing is lost; remove the lines if the flat rate stays.
common-cost-beside-flat-rate =
    .says = The common cost “{ $common }” is counted under { $category }, where a flat rate already pays for everything.
    .fix = Move it to another category, so that nothing is paid twice.
common-amount-unknown =
    .says = What “{ $common }” costs is not known, so the totals that contain it stay open.
    .fix = Get an offer, and enter its “amount”; or set “included” to false until then.
common-amount-contested =
    .says = Sources contradict each other on what “{ $common }” costs; { $amount }, the highest, is counted.
    .fix = Find out which amount holds, and enter that one.
incurrer-absent =
    .says = { $partner } is to pay “{ $common }” for all, but takes no part in this scenario; nobody pays it.
    .fix = Include this partner, or let somebody else incur the cost.
nobody-shares =
    .says = Nobody in this scenario shares “{ $common }”, so nobody pays it.
    .fix = Check “shared_by”, or leave this cost out.
not-assigned =
    .says = { $amount-sign ->
        [negative] { $common ->
            [project] Of the common cost of { $whole }, rounding
           *[other] Of the { $whole } for “{ $common }”, rounding
        } collects { $amount-size } more than is needed from { $count ->
            [one] the one who shares it.
           *[other] the { $count } who share it.
        }
       *[other] { $common ->
            [project] Of the common cost of { $whole }
           *[other] Of the { $whole } for “{ $common }”
        }, { $amount } finds nobody to pay it: shared among { $count }, each part is rounded down.
    }
    .fix = Split exactly (“largest_remainder”), or let one partner take the rest (“rest_to”).
incurrer-without-budget =
    .says = { $partner } is to pay “{ $common }” for all, but is an associated partner and has no budget; nobody pays it.
    .fix = Change the role of { $partner }, or let somebody else incur the cost.
reimbursement-inexact =
    .says = { $amount-sign ->
        [negative] { $partner } gets { $amount-size } more for “{ $common }” than the { $whole } that { $count } share, because each part is rounded.
       *[other] Of the { $whole } of “{ $common }” that { $count } share, { $amount } stays with { $partner }, because each part is rounded.
    }
    .fix = Split exactly (“largest_remainder”, unit 0.01), or leave it so if all agree.
rest-to-absent =
    .says = { $partner } is to take the rest of “{ $common }” ({ $amount }), but does not share it in this scenario.
    .fix = Name somebody under “rest_to” who shares it.
several-leads =
    .says = { $partners } all lead: { $count } leads, where a project has one.
    .fix = Keep one “lead”, and make the others partners.
affiliated-without-beneficiary =
    .says = { $partner } is affiliated to “{ $beneficiary }”, who takes no part in this scenario.
    .fix = Include both, or leave both out.
withdrawn-included =
    .says = This scenario includes { $partners }, who { $count ->
        [one] has
       *[other] have
    } withdrawn; nothing is counted.
    .fix = Change the commitment, or take { $count ->
        [one] this partner
       *[other] these partners
    } out of the scenario.
months-beyond-end =
    .says = “{ $title }” ends in month { $value }, but the project in month { $limit }.
    .fix = Change its months, or the duration of the project.
cost-in-no-phase =
    .says = Cost of { $amount } lies in no phase ({ $lines }), so the phases do not sum to the project.
    .fix = Give { $count ->
        [one] it
       *[other] them
    } a phase, or a work package that lies in one.
provider-is-partner =
    .says = “{ $common }” is done by { $partner }, who is a partner as well; under this call partners do not buy from each other.
    .fix = Choose one of the three ways out.
provider-beneficiary = Make the body a beneficiary with a budget of its own, and enter its part as cost lines.
provider-contractor = Take the body out of the partnership, and let one partner contract it (“incurred_by”).
provider-contracts = Take the body out of the partnership, and let each region sign a contract of its own (“members”).
choice-not-offered =
    .says = The plan chooses “{ $rule }”, which the call does not offer.
    .fix = { $choices-given ->
        [yes] Choose one of these: { $choices }.
       *[no] Remove the choice: the call offers none.
    }
flat-rate-offered =
    .says = The call offers a flat rate for { $target } that nobody has chosen.
    .fix-met = See what it makes for each partner on the page “Cost options”; in the file, it is “{ $rule }” under “choices”.
correction-of-nothing =
    .says = The plan corrects the rule “{ $rule }”, which the call does not have.
    .fix = Check its id with: planner calls show
value-corrected =
    .says = The plan states “{ $value }” for the rule “{ $rule }”, from { $document }, { $page }.
    .fix-met = Keep the document at hand; remove the correction to go back to the call’s own value.
call-data-changed =
    .says = { $count ->
        [0] The data of { $value } have changed since this plan was last saved, in what they cite
        [one] The data of { $value } have changed since this plan was last saved ({ $names })
       *[other] The data of { $value } have changed since this plan was last saved ({ $count } rules: { $names })
    }{ $effect ->
        [total] : the total was { $before } and is { $after }, a difference of { $gap }
        [grant] : the grant was { $before } and is { $after }, a difference of { $gap }
        [none] ; total and grant stay as they were
       *[unknown] ; what that does to the amounts is to be verified
    }.
    .fix = Look at the rules concerned, and save the plan to compute with the data of today.

flat-rate-fixed =
    .says = The flat rate for { $target } is fixed at { $rate }; the { $value } chosen is neither possible nor computed.
    .fix = Take the rate out of the choice: { $rate } is computed.
flat-rate-above =
    .says = The flat rate for { $target } is at most { $rate }; the { $value } chosen is more, and { $rate } is computed.
    .fix = Choose at most { $rate }.
flat-rates-together =
    .says = The flat rates for { $first } and { $target } exclude each other; { $partners } { $count ->
        [one] has
       *[other] have
    } both, and only the one for { $first } is computed.
    .fix = Choose one of the two for { $count ->
        [one] this partner
       *[other] these partners
    }.
flat-rate-not-by-all =
    .says = All partners choose the flat rate for { $target } alike; { $partners } { $count ->
        [one] has
       *[other] have
    } not chosen it, others have.
    .fix = Choose it for everybody, or for nobody.
cost-forms =
    .says = { $status ->
        [met] { $applies ->
            [no] How “{ $category }” is claimed is prescribed only in a project { forms-where }; this one has { $value }, which is { $gap } away.
           *[yes] “{ $category }” is claimed in no other form than the call offers: { $forms }.
        }
        [not_met] { forms-fault }.
       *[to_be_verified] { $reason ->
            [amount_unknown] { forms-fault }; whether that holds for this project cannot be said while its total is not known.
           *[other] { forms-fault }; the rule rests on no document that anybody has seen.
        }
    }
    .fix = { $fault ->
        [lacks] Choose the flat rate on the page of cost options, for everybody alike.
        [mixed] Choose one form for all partners.
       *[wrong] Change the lines named to a form that is offered, or choose the flat rate.
    }
forms-where = { $side ->
    [up_to] with a total of up to { $limit }
    [above] with a total above { $limit }
   *[any] of this call
}
forms-fault = { $fault ->
    [lacks] In a project { forms-where } costs are claimed by the flat rate for “{ $category }”; { $partners } { $count ->
        [one] has
       *[other] have
    } not chosen it
    [mixed] All partners claim “{ $category }” in one form; here they use { $used } ({ $partners })
   *[wrong] “{ $category }” is claimed as { $forms } in a project { forms-where }; { $partners } { $count ->
        [one] has
       *[other] have
    } { $used }
}
