### Sharing keys: why a partner pays what it pays, what is doubtful about a key, and what can be wrong with one.

## One exact sentence for each partner; its clauses may stand inside each other.

share-reason = { $partner } pays { $amount } of “{ $title }”: { $clauses }; that is { $exact } before parts are split in units of { $unit } ({ $method }).
key-equal = { $amount } shared equally { $count ->
    [one] by one alone
   *[other] among { $count }
} gives { $part }
key-indicator = { $amount } in proportion to { $indicator }, { $own } of { $all }, gives { $part }
key-blend = { $clauses }
key-blend-part = { $weight ->
    [half] for half of it
   *[part] for { $share } of it
}, { $inside ->
    [several] { "[" }{ $how }{ "]" }
   *[one] { $how }
}
key-base = { $each } from everybody
key-special = { $amount } as agreed
key-special-none = no amount agreed for this partner
key-hybrid = { $fixed } and { $per_unit } euro for each of { $own } ({ $indicator }), { $part } together
key-class = { $by ->
    [size] from { $from } of { $indicator } up
    [tag] “{ $tag }”
   *[none] none of those named
}
key-tier-weight = { $amount } by classes gives { $part }: this partner’s class ({ key-class }) weighs { $own }, and all weigh { $all } together
key-tier-amount = { $amount } for the class ({ key-class })
key-size = { $amount } in proportion to a power of { $indicator } ({ $factor } × { $size } to the power of { $exponent } = { $own }, of { $all } in all) gives { $part }
key-charged = { $how }, and no part of a rest
key-charged-and-rest = first { $how }; then, of the rest, { $rest }
key-charged-in-proportion = { $how }, cut down to { $part } because such amounts come to { $sum } in all, and only { $amount } is to be shared
key-bounds = { $how }; { $state ->
    [kept] that lies within the bounds ({ $part })
    [cap] the cap holds it at { $part }
    [floor] the floor lifts it to { $part }
   *[moved] as others are held to the bounds, it becomes { $part }
}
key-lead = as { term-role.lead } it pays { $premium } of an equal share of { $amount } among { $count }{ $ceiling-given ->
    [yes] , at most { $ceiling } of the whole
   *[no] { "" }
}, which makes { $part }
key-lead-ceiling = { $rest }; as { term-role.lead } it pays at most { $ceiling } of { $amount }, which makes { $part }
key-lead-others = the { term-role.lead } pays { $part }; of what that leaves, { $rest }
key-one = the whole of { $amount } falls to { $partners }, this partner
key-one-other = the whole of { $amount } falls to { $partners }, and nothing to this partner
key-shapley = { $amount } in proportion to what each adds to the cost gives { $part }: its part of { $fixed } that { $count } cause together, { $each } of its own, and { $groups ->
    [0] no part of any group’s { $steps }
    [one] its part of its group’s { $steps }
   *[other] its parts of its { $groups } groups’ { $steps }
}
trace-indicator-sourced = { $indicator } of { $partner }: { $own } ({ $mean_of ->
    [0] { $source }{ $year-given ->
        [yes] , { $year }
       *[no] { "" }
    }{ $area-given ->
        [yes] , for { $area }
       *[no] { "" }
    }; { $certainty }
   *[other] mean of { $mean_of } others, derived
})
trace-indicator = { $indicator } of { $partner } as entered in the plan: { $own }

## What a key is called, after “shared” or “divided” and before “among”.

term-key =
    .equal = equally
    .indicator = in proportion to a number
    .hybrid = by a fixed amount and a rate
    .blend = by a blend of keys
    .base = with the same base from each first
    .special = with agreed amounts first
    .tiers = by classes
    .size = by a power of a size
    .bounds = within a floor or a cap
    .lead = with the lead’s part first
    .one = with all for one
    .shapley = by what each adds to the cost
term-indicator =
    .population = population
    .gdp = gross domestic product
    .gni = gross national income
    .gni_per_capita = gross national income per head
    .staff = staff
    .turnover = turnover
    .budget = budget
    .effort = effort
    .person_months = person-months
    .area = area
    .members = members
    .pilots = pilots

## What is doubtful.

indicator-not-given =
    .says = “{ $common }” is shared by { $indicator }, which is not given for { $partners }; until { $count ->
        [one] this number is
       *[other] these { $count } numbers are
    } there, every part of it stays open.
    .fix = Enter { $indicator } of { $partners } among the partners’ numbers (“indicators”), or choose a key that does not need it.
weights-all-zero =
    .says = { $indicator-given ->
        [yes] “{ $common }” is shared by { $indicator }, which is zero for all who share it; at least one number above zero is needed.
       *[no] “{ $common }” is shared by classes, and all who share it weigh zero; at least one weight above zero is needed.
    }
    .fix = Correct the numbers, or choose another key.
tier-of-none =
    .says = “{ $common }” is shared by classes, and { $partners } { $count ->
        [one] is in none of them, so that its class counts
       *[other] are in none of them, so that their class counts
    } as zero.
    .fix = Add a class that takes in { $partners }, or take { $count ->
        [one] this partner
       *[other] these partners
    } out of “shared_by”.
tag-of-nobody =
    .says = The key of “{ $common }” names { $tags }, which no partner carries as a tag; nothing follows from { $count ->
        [one] it
       *[other] them
    }.
    .fix = Give the tag to those who are meant, or correct its spelling in the key.
special-of-absent =
    .says = For “{ $common }” an amount is agreed with { $partners }, who { $count ->
        [one] does
       *[other] do
    } not share it in this scenario; the others’ rest is so much larger.
    .fix = Include { $partners }, or take the agreed { $count ->
        [one] amount
       *[other] amounts
    } out of the key.
one-does-not-share =
    .says = The key of “{ $common }” lets { $partners } pay what nobody else does, but this partner does not share it in this scenario.
    .fix = Include { $partners }, or name somebody in the key who shares it.
lead-does-not-share =
    .says = The key of “{ $common }” sets the { term-role.lead }’s part first, but no { term-role.lead } shares it in this scenario; the others divide the whole.
    .fix = Give one of those who share it this role, or choose a key without a part of the lead’s own.
rest-of-nobody =
    .says = Of “{ $common }”, the agreed amounts leave { $amount } that nobody is left to divide.
    .fix = Raise the agreed amounts by { $amount }, or let everybody divide the rest (“rest_of”).
charges-above-amount =
    .says = For “{ $common }” the amounts that the key sets first come to { $sum }, which is { $gap } more than the { $amount } to be shared; all are cut down in proportion.
    .fix = Lower the amounts in the key by { $gap } in all.
floors-above-amount =
    .says = A floor of { $bound } for “{ $common }” makes { $gap } more than the { $amount } that { $count ->
        [one] one alone shares
       *[other] { $count } share
    }; all pay the same instead.
    .fix = Lower the floor until { $count } of it come to { $amount } at most.
caps-below-amount =
    .says = A cap of { $bound } for “{ $common }” leaves { $gap } of the { $amount } that { $count ->
        [one] one alone shares
       *[other] { $count } share
    } without anybody to pay it.
    .fix = Raise the cap until { $count } of it come to { $amount } at least, or let more partners share.
cost-function-differs =
    .says = The costs that the key of “{ $common }” supposes come to { $value }, and { $amount } is to be shared, a difference of { $gap }; everybody’s part is in proportion.
    .fix = Correct the costs in the key, if they are meant to explain the whole amount.

## What can be wrong with a key in a file.

blend-not-whole =
    .says = The weights of this blend add up to { $sum } %, { $gap } % { $side ->
        [more] more
       *[less] less
    } than 100 %.
    .fix = Change “weight_percent” of its parts until they add up to 100 %.
bounds-unclear =
    .says = A key with bounds needs a floor or a cap, and each of them either in euro or in per cent, not both.
    .fix = Give one of “floor” and “floor_percent”, one of “cap” and “cap_percent”, or one of all four.
bounds-reversed =
    .says = The floor of { $low } is above the cap of { $high }, so that no part can lie between them.
    .fix = Lower the floor, or raise the cap.
lead-key-empty =
    .says = A key with a part of the lead’s own says neither how many equal shares that is nor how much it is at most.
    .fix = Give “premium”, such as 1.8, or “ceiling_percent”, such as 40, or both.
cost-function-empty =
    .says = A key by what each adds to the cost says no cost above zero.
    .fix = Give “fixed”, “each”, or “steps” with their amounts.
tiers-unlike =
    .says = { $by ->
        [tag] Classes by tag each need a “tag” and no “from”, and all a “weight” or all an “amount”.
       *[indicator] Classes by a number each need a “from” and no “tag”, and all a “weight” or all an “amount”.
    }
    .fix = Write all classes in the same way.
tiers-not-ascending =
    .says = The classes do not begin one above the other: each “from” must be larger than the one before.
    .fix = Put the classes in order, from the smallest on, each once.
tiers-with-rest =
    .says = Classes that weigh leave no rest, so “rest” in this key would have no effect.
    .fix = Take “rest” out, or give the classes an “amount” in the place of a “weight”.
brackets-not-ascending =
    .says = The brackets do not follow each other: each “up_to” must be larger than the one before, and the last bracket has none.
    .fix = Put the brackets in order, and leave “up_to” out of the last one only.
exponent-too-steep =
    .says = An exponent of { $value } is more than { $highest }, up to which fees are meant to grow with size.
    .fix = Write a number from 0 to { $highest }; 0.5 is the square root.
key-too-deep =
    .says = This key holds keys { $value } deep, and the planner reads { $highest } at most.
    .fix = Put the keys together with fewer inside each other.
partner-in-key =
    .says = “{ $partner }” is named in the key by which “{ $title }” is shared, so it cannot be removed yet.
    .fix = Under “Common costs”, choose another key or let somebody else stand in its place, and remove the partner then.

## Where more to share makes somebody pay less.

paradox-found =
    .says = When the amount rises from { $before } to { $after }, { $partners } { $count ->
        [one] pays
       *[other] pay
    } less, { $partner } { $lower } in the place of { $higher } ({ $gap } less){ $cause ->
        [remainder] : a unit left over goes to a larger remainder of somebody else
        [rest] : the others’ parts grow by whole units, which leaves less of a rest
        [key] , because the key itself gives less of the larger amount
       *[unit] , because each part is rounded
    }{ $more ->
        [0] .
        [one] ; it is so at one more step.
       *[other] ; it is so at { $more } more steps.
    }
    .fix = { $cause ->
        [key] Look at the key: its bounds or amounts change who pays what along the way.
       *[other] In a series in which no part may fall, round each part down (“truncate_each”), and say who pays what that leaves.
    }
paradox-not-found =
    .says = At the { $count } amounts looked at, from { $before } to { $after }, more to share never makes anybody pay less.
    .fix = Nothing is to be done.
