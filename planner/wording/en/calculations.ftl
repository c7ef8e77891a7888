### Calculations of cost lines: figures first, and in brackets what each of them is.

calculation-product = { $quantity }{ $unit-given ->
    [yes] { " " }{ $unit }
   *[no] { "" }
} × { $cost } (quantity × unit cost).
calculation-person-months = { $cost } × { $months } (employer’s cost of a month × months).
calculation-days-of-year = { $cost } / { $of_year } × { $days } (employer’s cost of a year / days of a year × days); a day prints as { $rate }, and only the result is rounded.
calculation-days-of-period = { $cost } / { $most } × { $days } (employer’s cost of the period / most days of it × days); the most days are { $of_year } / 12 × { $months } × { $part } − { $leave } = { $exact } (days of a year / 12 × months × working time − parental leave), to the nearest half day; a day prints as { $rate }, and only the result is rounded.
calculation-hours-of-year = { $full_time ->
    [no] { $cost } / ({ $of_year } × { $part }) × { $hours } (employer’s cost of a year / (hours of a year × working time) × hours)
   *[yes] { $cost } / { $of_year } × { $hours } (employer’s cost of a year / hours of a year × hours)
}; an hour prints as { $rate }, and only the result is rounded.
calculation-fixed-percentage = { $cost } × { $share } × { $months } (gross employment cost of a month × fixed share × months).
calculation-depreciation = { $cost } × { $share } × { $months } / { $life } (price × share of use × months of use / months of life).
calculation-entered = { $given ->
    [no] Not entered, so the usual value: { $field }.
   *[yes] As entered in the plan: { $field }.
}
trace-line-calculated = { $what }, worked out as the line says ({ $basis }){ $justification-given ->
    [yes] ; { $justification }
   *[no] .
}

## What can be wrong with one.

calculation-beside-amount =
    .says = “{ $line }” has a calculation, and beside it a quantity or a unit cost.
    .fix = Keep one of the two; on the page of costs, the calculation’s own figures are changed below the grid, under “Work out the amount of a line”.
calculation-above-cost =
    .says = “{ $line }” comes to { $amount }, more than the whole cost of { $cost } of which it takes a part.
    .fix = Check its calculation: more days than the period has, or more months of use than the equipment lives, cannot be.
effort-apart =
    .says = { $side ->
        [less] { $partner } is to work { $target } person-months, and its staff lines come to { $value }, { $gap } less (in { $packages }).
        [more] { $partner } is to work { $target } person-months, and its staff lines come to { $value }, { $gap } more (in { $packages }).
       *[elsewhere] { $partner } is to work { $target } person-months, and its staff lines come to as much, but not in the same work packages ({ $packages }).
    }
    .fix = { $count ->
        [0] Change the staff lines or the planned effort, so that the description of the work and the budget say the same.
        [one] Change the staff lines or the planned effort; one staff line is in no person-months and is not counted: give it a calculation, or the unit person-month.
       *[other] Change the staff lines or the planned effort; { $count } staff lines are in no person-months and are not counted: give them a calculation, or the unit person-month.
    }
action-day-apart =
    .says = { $side ->
        [start] “{ $what }” is owed by submission and due on { $day }, but the project begins on { $limit }.
       *[end] “{ $what }” is due on { $day }, { $gap ->
            [one] one day
           *[other] { $gap } days
        } after the last day of the project, { $limit }.
    }
    .fix = Give it another day, or move the start of the project.
calculation-without-days =
    .says = No day of work is left in this period, because parental leave takes them all.
    .fix = Check the months, the working time and the days of leave.
number-outside =
    .says = { key-shown } is { $value }, which does not lie between { $lowest } and { $highest }.
    .fix = Write a whole number from { $lowest } to { $highest }.
not-above-zero =
    .says = { key-shown } is zero, and nothing can be divided by it.
    .fix = Write a number above zero, or leave it out.

## Lines in another currency.

exchange-rate-missing =
    .says = { $count ->
        [one] “{ $line }” is in { $currency }, and the plan has no exchange rate for it: its amount in euro is to be verified.
       *[other] { $count } cost lines are in { $currency }, “{ $line }” first, and the plan has no exchange rate for it: their amounts in euro are to be verified.
    }
    .fix = Enter what one euro is in { $currency }, with its day and its source.
rate-of-euro =
    .says = An exchange rate is given for { $value }, in which the plan itself is kept.
    .fix = Take it out; amounts in euro need no rate.
