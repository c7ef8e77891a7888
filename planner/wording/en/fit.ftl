### How a plan fits calls, on the page “Compare calls” and in the command of that name.

fit-no-rate = no rate stated

fit-when = { $status ->
    [open] { $days ->
        [0] Closes today
        [one] Open for 1 more day
       *[other] Open for { $days } more days
    }
    [forthcoming] Opens on { $opens }, in { $days ->
        [one] 1 day
       *[other] { $days } days
    }
    [closed] Closed since { $closes }
   *[unknown] { $outlook ->
        [no_more_calls] No further call is planned
        [call_expected] A further call is expected, its days are not known
       *[unknown] { $closes-given ->
            [yes] Closes on { $closes }, when it opens is not known
           *[no] { $opens-given ->
                [yes] Open since { $opens }, when it closes is not known
               *[no] Days not known
            }
        }
    }
}
fit-nothing-against = { $is_over ->
    [yes] nothing else speaks against it
   *[no] nothing speaks against it
}
fit-all-met = { $is_over ->
    [yes] every other condition is met
   *[no] every condition is met
}
fit-reason = { $when }: { $count ->
    [0] { $questions ->
        [0] { $gaps ->
            [0] { fit-all-met }
           *[other] { fit-nothing-against }
        }
       *[other] { fit-nothing-against }
    }
    [one] 1 condition not met ({ $conditions })
   *[other] { $count } conditions not met ({ $conditions })
}{ $questions ->
    [0] { "" }
    [one] , 1 value to look up
   *[other] , { $questions } values to look up
}{ $gaps ->
    [0] { "" }
    [one] , 1 answer missing in the plan
   *[other] , { $gaps } answers missing in the plan
}{ $little ->
    [yes] ; little is known of it (conditions and rates known: { $judged } of { $of })
   *[no] { "" }
}.

fit-step-opening = Opens
fit-step-deadline = Deadline
fit-step-informed = Applicants hear by
fit-step-signed = Signed by
fit-step-start = First possible start
fit-step-end = Project ends
fit-step-note = { $certainty }{ $is_contested ->
    [yes] , the later of contradicting days
   *[no] { "" }
}
fit-rates-note = { $certainty }{ $is_contested ->
    [yes] , sources contradict each other
   *[no] { "" }
}
fit-start = { $side ->
    [early] { $gap ->
        [one] 1 day
       *[other] { $gap } days
    } before the first possible start
    [late] { $gap ->
        [one] 1 day
       *[other] { $gap } days
    } behind the last start allowed
    [fits] possible
   *[open] nobody knows whether that is possible
}

## The command “calls compare”

cli-compare-heading = { $title } on { $day }, scenario { $scenario }: { $count ->
    [one] one call
   *[other] { $count } calls
}, best first
cli-compare-none = There is no call to compare with.
cli-compare-column-call = Call
cli-compare-column-status = Status
cli-compare-column-rate = Rate
cli-compare-column-grant = Grant
cli-compare-column-own = Co-financing
cli-compare-column-mean = Per partner
cli-compare-column-not_met = Not met
cli-compare-column-questions = To look up
cli-compare-column-left = Days left
cli-compare-column-start = First start
cli-compare-column-total = Total
cli-compare-column-partners = Partners
cli-compare-column-countries = Countries
cli-compare-column-months = Months
cli-compare-column-deadline = Deadline
cli-compare-column-sure = How sure
cli-compare-changes = What would have to change
