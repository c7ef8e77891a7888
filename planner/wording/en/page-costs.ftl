### The page of cost lines.

page-costs-title = Costs
page-costs-about = One line for each cost of a partner. Every change is saved at once.
costs-empty = No costs yet. Add a line below and fill it in, or paste lines from Excel.
costs-no-partners = No partners yet, and a cost is always somebody’s. Add the partners first; then come back.
costs-what = What is paid
costs-partners = For whom
costs-partners-help = For “Everybody”, or for everybody with a tag, each of them has this line. What several pay together is a common cost.
costs-category = Category
costs-work-package = Work package
costs-phase = Phase
costs-quantity = Quantity
costs-unit = Unit
costs-unit-help = Such as day, month, trip or piece.
costs-unit-cost = Unit cost (EUR)
costs-price = Unit cost
costs-currency = Currency
costs-currency-help = Currency of the unit cost, or of the money in the calculation; the amount beside it is in euro.
costs-amount = Amount (EUR)
costs-amount-help = Quantity times unit cost, or what the line’s calculation gives, rounded as the call says.
costs-amount-converted-help = Quantity times unit cost, or what the line’s calculation gives, in euro at the plan’s exchange rate, rounded once as the call says.
costs-calculation = Calculation
costs-calculation-help = How the amount is worked out where it is not quantity times unit cost; quantity and unit cost stay empty for such a line. Its figures are changed below the grid.
costs-ways = Work out the amount of a line
costs-ways-about = Staff by months, days, hours or a fixed share; equipment by what it loses in value. The amount follows from what you enter, and the calculation is kept with the line.
costs-way-line = Line
costs-way-new = A new line
costs-way-choose = Choose a line, or a new one
costs-way = How its amount is worked out
way-in-money = { $label } ({ $currency })
costs-way-missing = Still to be entered: { $names }.
costs-way-result = { $amount } for each who has the line
costs-way-scenarios = { $count ->
    [one] The scenario { $names } sets a number of this line that no longer exists then; saving takes it out of the scenario.
   *[other] The scenarios { $names } set numbers of this line that no longer exist then; saving takes them out of the scenarios.
}
costs-way-same = Nothing differs from what the line has.
costs-way-save = Save the calculation
costs-way-add = Add the line
term-way =
    .product = quantity × unit cost
    .person_months = months × cost of a month
    .days_of_year = days, from the cost of a year
    .days_of_period = days, from the cost of a reporting period
    .hours_of_year = hours, from the cost of a year
    .fixed_percentage = fixed share of the working time
    .depreciation = depreciation of equipment
    .lump_sum = share of a lump sum of the call
    .unit_cost = units at the call’s unit cost
term-way_about =
    .product = How many units at which price, two decimals each.
    .person_months = What the employer pays for a month, with all contributions, not net pay; and the months of work.
    .days_of_year = What the employer pays for a year, divided by the days of a year (215 unless your call says otherwise), times the days worked. The rate of a day is not rounded.
    .days_of_period = What the employer pays for a reporting period, divided by the most days of it (215 / 12 × months × working time − parental leave, to the half day), times the days worked.
    .hours_of_year = What the employer pays for a year, divided by the hours of a year (1,720, less with part time), times the hours worked.
    .fixed_percentage = A fixed part of the cost of each month, without time sheets.
    .depreciation = The price, times the part of its use that is for the project, times the months of use, divided by the months over which it loses its value.
    .lump_sum = The partner’s share of what the call pays for the whole; the shares of all partners make it up. Name the lump sum as the call’s page does.
    .unit_cost = How many hours, days or return journeys; what the call pays for each is its own figure, and another for each country where the call has several. Name the unit cost, or what it pays: staff, journey.
costs-vat-percent = VAT in it (%)
costs-vat-help = Rate of VAT that the amount includes; 0 where it includes none; empty while nobody has said.
costs-rule = Unit cost or lump sum
costs-amount-from-to = { $least } to { $most }
costs-open = { $count ->
    [one] The amount of one line is to be verified, and so are the sums with it.
   *[other] The amounts of { $count } lines are to be verified, and so are the sums with them.
}
costs-sum = For all of them (EUR)
costs-sum-help = As many partners as have this line, candidates included.
costs-basis = Basis
costs-basis-help = What the amount rests on, weakest first.
costs-confidential = Confidential
costs-confidential-help = Others are to see the sum only.
costs-justification = Justification
costs-note = Note
costs-search = Search
costs-all = All
costs-sums-all = { $count ->
    [one] One line, { $total } in all, candidates included, before flat rates and common costs.
   *[other] { $count } lines, { $total } in all, candidates included, before flat rates and common costs.
}
costs-sums = { $shown } of { $count } lines, { $amount } of { $total }, candidates included, before flat rates and common costs.
costs-counts = Counts
costs-counts-help = Lines that a flat rate replaces are kept aside: they do not count, and come back when another cost option is chosen.
costs-counts-yes = Yes
costs-counts-no = Set aside: flat rate for { $categories }
costs-counts-partly = Set aside for { $count } of { $total }: flat rate for { $categories }
costs-set-aside = { $count ->
    [one] One line, { $amount }, is set aside: a flat rate counts in its place.
   *[other] { $count } lines, { $amount } together, are set aside: flat rates count in their place.
} They come back when another cost option is chosen.
costs-to-options = Compare cost options
costs-one-line = Only the line that the finding speaks of is shown.
costs-show-all = Show all lines
costs-how-many = How many
costs-add = Add lines
costs-paste = Paste lines from Excel
costs-paste-label = Copy the rows in Excel, with their headings, and paste them here
costs-paste-example = Partner	What	Category	Quantity	Unit cost
costs-paste-take = { $count ->
    [0] Nothing to add yet
    [one] Add one line
   *[other] Add { $count } lines
}
pasted-without-amount =
    .says = “{ $value }” has no amount, so that the line is left out.
    .fix = Enter the amount in Excel and paste again, or add the line by hand.
pasted-currency-unclear =
    .says = The currency of “{ $value }” may be { $names }, so that the line is left out.
    .fix = Write the code, such as SEK, behind the price or in a column “Currency”, and paste again.
pasted-no-currency =
    .says = “{ $value }” is no currency known here, so that the line is left out.
    .fix = Write the code of three letters, such as SEK.
pasted-currency-assumed =
    .says = { $count ->
        [one] One line says no currency, and is taken to be in { $currency }, in which its partner budgets.
       *[other] { $count } lines say no currency, and are taken to be in { $currency }, in which their partner budgets.
    }
    .fix = If they are in euro, write € or EUR behind the prices and paste again.
pasted-no-number =
    .says = “{ $value }” is no number ({ $what }), so that the line is left out.
    .fix = Write it with figures, such as 1418.75 or 1 418,75.
pasted-negative =
    .says = { $value } is below zero ({ $what }), so that the line is left out.
    .fix = Costs are entered without a sign; leave out what is deducted.
pasted-too-precise =
    .says = { $value } has more than two decimals ({ $what }), so that the line is left out.
    .fix = Round it in Excel to two decimals and paste again.
pasted-too-large =
    .says = { $value } is more than { $limit } ({ $what }), the most that a line can hold, so that it is left out.
    .fix = Check whether a decimal comma was lost, or whether the column holds something else.
pasted-sum-too-large =
    .says = With { $value } more, the lines would come to more than { $limit }, so that this one is left out.
    .fix = Check whether a decimal comma was lost, or whether the column holds something else.
pasted-sum =
    .says = “{ $value }” adds up other lines, so that it is left out.
    .fix = Sums are computed here; if it is something of its own, give it another name.
pasted-computed =
    .says = “{ $value }” is computed by the call as a flat rate, so that the line is left out.
    .fix = Nothing is to be done: the budget shows it by itself.
pasted-ambiguous =
    .says = “{ $value }” may mean any of these: { $names }.
    .fix = { $kind ->
        [partner] The line goes to { $partner } for now; write the whole name, or choose in the grid.
        [category] The line goes to “{ $category }” for now; write the whole name, or choose in the grid.
       *[other] The line lies in no work package for now; write the whole name, or choose in the grid.
    }
pasted-partner-assumed =
    .says = { $count ->
        [one] The table does not say for whom it is; the line goes to { $partner }.
       *[other] The table does not say for whom it is; all { $count } lines go to { $partner }.
    }
    .fix = Choose another partner in the filter above first, or add a column “For whom”.
pasted-without-partner =
    .says = “{ $value }” does not say for whom it is; the line goes to { $partner }.
    .fix = Write the name in every row of the column, or choose in the grid.
pasted-not-divisible =
    .says = The amount { $value } cannot be divided into { $other } units of whole cents.
    .fix = The line has one unit of the whole amount; enter quantity and unit cost in the grid if they matter.
pasted-not-product =
    .says = The amount is { $value }, but quantity times unit cost is { $other }.
    .fix = Quantity and unit cost were taken; correct one of them if the amount is right.
pasted-no-partner =
    .says = “{ $value }” is no partner of this plan.
    .fix = The line goes to { $partner }; choose another in the grid.
pasted-no-category =
    .says = “{ $value }” is no cost category.
    .fix = The line goes to “{ $category }”; choose another in the grid.
pasted-no-work-package =
    .says = “{ $value }” is no work package of this plan.
    .fix = The line lies in none; choose one in the grid.
pasted-cut =
    .says = Only the first { $count } rows were read.
    .fix = Paste the rest afterwards.
