### The spending plan: what is spent in each reporting period, and in each year.

page-spending-title = Spending plan
page-spending-about = What each partner spends and gets in each reporting period: spread over the months of the work, or entered row by row. Every change is saved at once.
page-to-overview = To the overview
spending-no-partners = No partners with a budget yet, and there is nothing to spend without them. Add the partners first; then come back.
spending-no-costs = No costs yet. Enter cost lines or common costs; here you then say when they are spent.
spending-no-duration = How long the project lasts is not entered yet, and periods end with the project. Enter the duration on the overview; then come back.
spending-too-long = The project lasts longer than periods can be worked out for. Correct the duration on the overview.
spending-no-length = Choose how many months a reporting period has: many programmes have 6. The costs are then spread over the periods at once, and you can enter what you know better.
spending-length = Months of a period
spending-length-help = 1 to 99; the call may set a limit. The last period ends with the project, and may be shorter.
spending-spread = Where nothing is entered
spending-spread-help = How rows are spread that have no amounts by period. Over the months of their work package is what work costs; at the end is what the programmes’ own system does with money that nobody allocated.
spending-says = { $count ->
    [one] One period of { $months } months: the project lasts { $duration } months.
   *[other] { $count } periods of { $months } months; the last ends with month { $duration }.
}
spending-view = Show
spending-view-partners = Partners by period
spending-view-funds = Funds by period
spending-view-years = Partners by year
spending-view-fund-years = Funds by year
spending-figure = Figure
spending-by-period = Spending plan, by reporting period of { $months } months
spending-by-year = Spending plan, by year
spending-eligible = Eligible cost
spending-fund = Fund
spending-period = { $period ->
    [preparation] Preparation
    [closure] Closure
   *[other] Period { $period }
}
spending-months = months { $first }–{ $last }
spending-days = { $first } – { $last }
spending-percent = Part of the whole (%)
spending-table-says = Each period has the flat rates and the grant of what is spent in it, rounded as the call says; the last has the rest, so that not a cent is lost.
spending-years-says = { $calendar ->
    [yes] Calendar years, from the project’s first day
   *[no] Years of the project; for calendar years, enter the first day on the overview
}: each period is divided by its months.
spending-chart = What is spent in each period
spending-chart-alt = A bar for each period: what the grant pays, and what the partners pay themselves.
spending-rows = Rows by period
spending-rows-about = Type an amount, and the row is entered by period; the last period always has the rest. A row for several partners holds the amounts of each.
spending-commons = Common costs by period
spending-who = For whom
spending-what = What is paid
spending-amount = Amount (EUR)
spending-way = Spread
spending-way-help = Entered: the amounts typed here. Otherwise the row is spread, and follows its work package, the duration and the length of a period by itself.
spending-way-entered = entered here
spending-way-default = as chosen above
spending-left = Left for { period-shown }
spending-left-help = What the other periods leave of the amount. Below zero: more is entered than there is.
spending-remark = Remark
spending-remark-over = { $gap } too much
spending-remark-beyond = { $amount } after the end
spending-remark-aside = set aside for a flat rate
term-spread =
    .work_package = over the months of the work package
    .evenly = evenly over the project
    .end = at the end
edit-spending = Spending plan: { $count ->
    [one] one row changed
   *[other] { $count } rows changed
}
edit-period-length = Length of reporting periods changed
edit-period-spread = Way of spreading over periods changed
