### Traps: lines that are often forgotten, figures that often stand for something else. They are questions.

certificate-without-cost =
    .says = For { $partner } the { $measures } of { $value } is above { $limit }, from where the call asks for an auditor’s certificate, and no cost line names one.
    .fix = Add what the auditor will cost to this { word-partner }’s budget, or note why it costs nothing.
controller-without-cost =
    .says = Nothing is foreseen for the controller who verifies each report: { $partners }.
    .fix = Ask the programme’s contact point in { $count ->
        [one] this { word-partner }’s country
       *[other] each { word-partner }’s country
    } what the control costs, and add a line unless it is free of charge.
meeting-without-travel =
    .says = “{ $title }” brings people together, and there is no travel cost at all for { $partners }.
    .fix = Add the journeys, choose a flat rate for travel if the call has one, or leave it if { $count ->
        [one] this { word-partner } is the host
       *[other] nobody here has to travel
    }.
no-management-package =
    .says = Of the { $count } work packages, not one is about management or coordination.
    .fix = Add a work package for it, with the staff who do it, or name it in the title of the one that holds this work.
staff-at-net-pay =
    .says = “{ $line }” counts staff at net pay; what is paid is the employer’s cost, with taxes and social charges.
    .fix = Ask payroll for the gross pay with the employer’s charges, and enter that.
public-staff-full-time =
    .says = “{ $line }” pays whole posts for all { $months } months at { $partners }: funders do not pay a public body’s normal activities.
    .fix = Say in the justification what these people do only because of the project, or enter the part of their time that it takes.
expert-in-travel =
    .says = “{ $line }” stands under travel, which under this call is for the { word-partner }’s own staff.
    .fix = Move journeys of experts and speakers to { $category }.
rate-of-the-whole =
    .says = “{ $line }” of { $amount } is { $rate } of a sum that it is part of; { $rate } of the other costs ({ $base }) is { $expected }.
    .fix = Choose the call’s flat rate and remove this line, or enter { $expected } at most.
figure-placeholder =
    .says = “{ $line }” has { $amount }, which looks like a figure typed to go on.
    .fix = Enter the amount, or set the basis to a quote or an actual cost if it is right.
line-without-price =
    .says = “{ $line }” has a quantity and a price of zero, so it adds nothing to the budget.
    .fix = Enter the price, note why there is none, or remove the line.
amounts-repeated =
    .says = { $count } lines of { $partners } are each an estimate of { $amount }, without a word on what is paid.
    .fix = Say what each line pays, and put the estimate of it in the place of the round figure.
totals-identical =
    .says = The cost lines of { $partners } come to the same { $amount }, to the cent, although they were entered apart.
    .fix = Check whether one list was copied from the other; if both are meant alike, enter each line once for both.
total-at-grant-limit =
    .says = { $subject ->
        [project] The total
       *[other] For { $subject } the total
    } of { $amount } is exactly the call’s maximum for the { word-grant }; with it the { word-grant } is only { $other }.
    .fix = Check which of the two the limit is meant for: it says how much can be asked for, not how much the work may cost.
grant-at-total-limit =
    .says = { $subject ->
        [project] The { word-grant }
       *[other] For { $subject } the { word-grant }
    } of { $amount } is exactly the call’s maximum for the total cost, which is { $other } here.
    .fix = Check which of the two the limit is meant for, and bring the total within it.
start-before-deadline =
    .says = The project starts on { $value }, { $gap ->
        [one] one day
       *[other] { $gap } days
    } before the call closes on { $day }: what is spent before the application is handed in is not paid.
    .fix = Move the start behind the deadline, best behind the expected signature, or leave earlier cost out.
