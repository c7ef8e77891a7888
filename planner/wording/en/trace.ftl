### How a figure came about: one sentence for each step.

trace-unknown = { $rule-given ->
    [yes] Not known: it rests on { rule-shown }, which nobody could find or which was not in force.
   *[no] Not known, because something that it contains is not known.
}
trace-total = { $count ->
    [0] No costs.
    [one] One part.
   *[other] Sum of { $count } parts.
}
trace-no-member = Takes no part in this scenario, so nothing counts.
trace-lines = { $count ->
    [0] No cost lines.
    [one] One cost line.
   *[other] Sum of { $count } cost lines.
}
trace-line-converted = { $what }: { $amount } at { $rate } { $currency } for a euro ({ $kind } of { $dated }; { $source }); only the result is rounded.
trace-line-without-rate = { $what }: in { $currency }, of which the plan has no exchange rate yet; the amount in euro is to be verified.
trace-line = { $what }: { $quantity }{ $unit-given ->
    [yes] { " " }{ $unit }
   *[no] { "" }
} × { $unit_cost } ({ $basis }){ $justification-given ->
    [yes] ; { $justification }
   *[no] .
}
trace-flat-rate = Flat rate: { $rate } of { $base }, { $rounding }.
trace-part-of-flat-rate = The part of the flat rate that falls to this view; parts add up to the whole, cent by cent.
trace-common-part = Part of “{ $title }”: { $amount } divided { $key } among { $count } ({ $method }, in units of { $unit }).
trace-common-incurred = “{ $title }”, { $amount }: incurred as a whole by this partner, and shared with { $count ->
    [0] nobody
    [one] one who shares it
   *[other] the { $count } who share it
} through reimbursements.
trace-common-whole = “{ $title }” as entered in the plan ({ $basis }){ $note-given ->
    [yes] ; { $note }
   *[no] .
}
trace-eligible = { $count ->
    [0] Nothing that the call pays.
    [one] Eligible cost: one part that the call pays.
   *[other] Eligible cost: sum of the { $count } parts that the call pays.
}
trace-fund-not-for = This fund is not meant for this partner, so there is nothing from it.
trace-grant = { $rate } of the eligible cost of { $base }, { $rounding }.
trace-grant-capped = { $rate } of the eligible cost of { $base } would be more than the call’s maximum; so it is { $limit }.
trace-grant-asked = { $rate } of the eligible cost of { $base }, { $rounding }: that is what the plan asks for; the call gives up to { $most }.
trace-grant-amount-asked = { $rate } of the eligible cost of { $base } would be more than the plan asks for; so it is { $limit }.
trace-grant-left = What the funds before this one leave of the eligible cost of { $base }: { $rate } of it would be more.
trace-grant-held = { $asked ->
    [yes] Those who ask together for { $limit } would get { $sum } by their rates
   *[no] The ceiling of { $limit } would be passed by { $sum }
}{ $policy ->
    [lead] , so the lead gives way first, then all the others in proportion.
   *[other] , so all give way in proportion.
}
trace-grant-divided = Part of the { word-grant } of the whole project, in proportion to this partner’s eligible cost of { $base }.
trace-part-of-grant = The part of the { word-grant } that falls to this view, in proportion to eligible cost; parts add up to the whole, cent by cent.
trace-period-entered = { $what }: entered for this period, out of { $whole }.
trace-period-left = { $what }: what all other periods leave of { $whole }.
trace-period-end = { $what }: { $whole } lies as a whole in the last period, as the plan wants it.
trace-period-beyond = { $what }: its months lie after the end of the project, so { $whole } lies in the last period.
trace-period-spread = { $what }: { $whole } spread over { $count ->
    [one] one month, { $months ->
        [0] which does not lie in this period.
       *[other] which lies in this period.
    }
   *[other] { $count } months, { $months } of which lie in this period (largest remainder, to the cent).
}
trace-period-common = Part of “{ $title }” in this period: its part of all that is spent until the end of the period, minus its part of what was spent before.
trace-period-settlement = The part of the reimbursement of “{ $title }” that falls to this period, like the cost itself.
trace-period-rest = The last period: the whole minus all other periods, so that not a cent is lost.
trace-period-other = Taken off: what lies in { period-shown }.
trace-own = { word-own-capital }: total minus { word-grant }.
trace-own-without-grant = { word-own-capital }: the whole total, as there is no { word-grant }.
trace-settlement = { $count ->
    [one] One reimbursement between partners.
   *[other] Sum of { $count } reimbursements between partners.
}
trace-no-settlement = Nothing is reimbursed to or by this partner.
trace-settlement-gets = { $incurrer } pays “{ $title }” for all ({ $cost }, of which { $grant } from the { word-grant }); the { $count } who share it divide { $residue }, and the others reimburse their parts.
trace-settlement-pays = Part of { $residue } for “{ $title }”, divided among { $count } and reimbursed to { $incurrer }.
trace-bears = { word-own-capital } plus reimbursements between partners.
trace-unassigned = Common cost that nobody pays, because each part was rounded by itself or nobody shares it.
trace-project = { $count ->
    [0] Nobody takes part.
    [one] One part.
   *[other] Sum of { $count } parts.
}
trace-contributions = { $count ->
    [0] No co-financing is entered that counts
    [one] Co-financing of one origin
   *[other] Sum of the co-financing of { $count } origins
}{ $apart-sign ->
    [positive] ; the { $apart } in kind does not count.
   *[zero] .
}
trace-contribution-origin = { $count ->
    [0] Nothing is entered of this origin ({ $origin }).
    [one] One line as entered: { $origin }.
   *[other] Sum of { $count } lines as entered: { $origin }.
}
trace-contribution-in-kind = { $count ->
    [0] Nothing is entered in kind.
    [one] One line as entered, which stands apart and does not count.
   *[other] Sum of { $count } lines as entered, which stand apart and do not count.
}
trace-volunteers = Volunteers’ work: { $entered } as entered, counted up to its cost in the budget, { $limit }.
trace-contribution = As entered{ $giver-given ->
    [yes] , from { $giver }
   *[no] { "" }
} ({ $how_sure }){ $note-given ->
    [yes] ; { $note }
   *[no] .
}
trace-missing = What is needed minus the co-financing that counts; below zero is too much.
trace-cash = What is needed without the automatic public contribution and volunteers’ work.
trace-asked-of-action = Not asked of one partner alone: the co-financing belongs to the action.
