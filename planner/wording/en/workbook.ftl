### Words of the workbook. What the pages name as well is named there. $family is amif, interreg or none.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \

workbook-sheet-summary = Summary
workbook-sheet-partners = Partners
workbook-sheet-packages = Work packages
workbook-sheet-costs = Costs
workbook-sheet-budget = Budget
workbook-sheet-common = Common costs
workbook-sheet-calculation = Calculation
workbook-sheet-periods = Periods
workbook-sheet-period-rows = Rows by period
workbook-column-spread = Spread
workbook-periods-about = What each partner spends and gets in each reporting period; the steps stand to the right, period by period.
workbook-periods-how = Each period but the last follows its own flat rates and grants; the last is the whole on the sheet “{ workbook-sheet-budget }” less all others.
workbook-periods-values = These are values for { $count } partners: an amount is not known, or a common cost is not divided equally to the cent. At any other number the sheet shows “{ cents-to-be-verified }”.
workbook-periods-value = A value for { $count } partners: this grant belongs to the action, or a ceiling holds it, and is divided over the periods by largest remainder.
workbook-periods-cost = Cost
workbook-periods-shares = Shares
workbook-periods-turn = Turn
workbook-period-rows-about = When each cost line and common cost is spent: amounts entered by period, or spread over months by largest remainder.
workbook-period-rows-how = Amounts entered by period are values of the plan; what is spread follows the amount. The last period always has the rest.
workbook-sheet-number = How many partners
workbook-sheet-lines = Calculated lines
workbook-sheet-effort = Effort
workbook-sheet-checklist = Checklist
workbook-sheet-notes = Notes
workbook-sheet-rates = Exchange rates
workbook-rates-about = What one euro is in the other currencies of the cost lines.
workbook-rates-how = Enter another rate, and every amount follows; day, kind and source are those of the plan. Of cost that a calculation gives, the amount is a value and does not follow.
workbook-column-currency = Currency
workbook-column-per-euro = One euro is
workbook-column-rate-of = Rate of
workbook-column-rate-kind = Kind
workbook-column-source = Source
workbook-unknown-exchange-rate = To be verified: the plan has no exchange rate for { $currency }.
workbook-converted-value = a value, converted from { $currency }: too large for a spreadsheet to calculate to the cent

workbook-made-on = Budget, made on { $day }
workbook-undated = Budget
workbook-page = Page

## The number of partners, on the first sheet. $who is region or partner.

workbook-number-input = { $who ->
    [region] Number of regions
   *[partner] { page-number-of-partners }
}
workbook-number-hint = Enter another number here: every share, total and grant is calculated anew.
workbook-number-limits = A whole number from { $first } to { $last }.
workbook-number-own = The scenario has { $count }.
workbook-each-how = Mean of what those bear whose number is entered, cents beyond the mean cut off

workbook-what-it-costs = What it costs
workbook-figures = Who pays
workbook-remark-grant = { $family ->
    [amif] What the Union’s grant pays
    [interreg] What the programme’s funds pay
   *[other] What funds pay
}
workbook-remark-own = Total minus grant, over all { word-partners }
workbook-remark-unassigned = Part of the common costs that falls to nobody
workbook-remark-project-total = Cost lines, flat rates and common costs
workbook-remark-paid = The same total, by who pays
workbook-shown = What is shown
workbook-open-points = Open points, see last sheet
workbook-associated = Associated, without a budget

workbook-how-to-read = How to read this workbook
workbook-legend-inputs = Yellow cells are to be filled in or changed: the number above, quantities and unit costs on the sheet of costs, amounts of common costs.
workbook-legend-values = Blue figures are values, as the plan or the call states them. The last sheet says which, and why.
workbook-legend-formulas = Black figures are formulas. They come to the planner’s own figures, to the cent. Sheets are protected against slips, without a password.
workbook-legend-zero = A dash is zero. Rows in grey do not count at the number entered.
workbook-legend-unknown = An empty amber cell is a value that nobody could find. What rests on it says “to be verified”.
workbook-legend-settlement = Reimbursements: without a sign paid to other { word-partners }, with a minus received from them.

workbook-band-cost = What it costs
workbook-band-paid = { $family ->
    [amif] What the beneficiaries pay
   *[other] What the partners pay
}
workbook-band-lines = Cost lines that count
workbook-band-flats = Flat rates
workbook-band-grants = { page-grant }
workbook-band-eligible = Eligible cost

## What each sheet is.

workbook-partners-about = In the order in which they join: the scenario’s own in the order of the plan, then the other candidates, then partners whom nobody knows yet.
workbook-partners-how = Whoever joins as a number up to the one on the first sheet takes part; 1 is yes, 0 is no.
workbook-packages-about = What lies in each work package at the number of partners entered: cost lines of those who take part, and common costs.
workbook-costs-about = Every cost line of everybody who can take part: quantity times unit cost, rounded as the call says.
workbook-costs-how = A line of several partners is entered once, in the yellow cells of its first row; the other rows follow.
workbook-budget-about = What each costs, what the grant pays, and what each bears in the end, at the number of partners entered on the first sheet.
workbook-budget-how = The steps are on the sheet “{ workbook-sheet-calculation }”. Rows in grey do not take part.
workbook-common-about = Work that several pay together: above what it costs, below how it is split among those who take part.
workbook-common-how = A part is the amount times the weight over all weights, cut to the unit; units left over go to the largest remainders, at a tie to the larger weight, then to the earlier place in the plan.
workbook-calculation-about = Every step from cost lines to what each reimburses, one column a step.
workbook-calculation-how = Amounts are brought to whole cents before each step, so that nothing is lost to the spreadsheet’s binary fractions.
workbook-number-about = The planner’s own figures for every number of partners. These are values, made with the plan as it was exported.
workbook-number-how = The row of the number entered on the first sheet is highlighted.
workbook-checklist-about = What is owed, by whom and by when, as the plan states it. Days are values.
workbook-checklist-empty = There is nothing to show here: no day was given, or nothing is owed.
workbook-agrees = The budget agrees with this table.
workbook-differs = The budget has been changed since this table was made; the sheets with formulas are the newer ones.

## Heads of columns.

workbook-column-number = No.
workbook-column-partner = { page-column-partner }
workbook-column-taking-part = Takes part
workbook-column-rank = Joins as no.
workbook-column-place = Place in the plan
workbook-column-name-en = Name in English
workbook-column-country = { page-column-country }
workbook-column-nuts = NUTS
workbook-column-role = { page-column-role }
workbook-column-legal-form = Legal form
workbook-column-commitment = Commitment
workbook-column-partner-id = Id in the plan
workbook-column-phase = Phase
workbook-column-package = Work package
workbook-column-months = Months
workbook-column-leader = Led by
workbook-column-lines = Cost lines
workbook-column-commons = Common costs
workbook-column-package-total = Together
workbook-column-category = { page-column-category }
workbook-column-what = What
workbook-column-quantity = Quantity
workbook-column-unit = Unit
workbook-column-unit-cost = Cost of one unit
workbook-column-amount = Amount
workbook-column-counts = Counts
workbook-column-counted = Counted amount
workbook-column-basis = Rests on
workbook-column-remark = Remarks
workbook-column-line-id = Id in the plan
workbook-column-category-no = Category no.
workbook-column-place-no = Place no.
workbook-column-common = Common cost
workbook-column-lost = Without a payer
workbook-column-counts-now = Counts
workbook-column-where = Part of
workbook-column-incurred = Incurred by
workbook-column-shared = Shared by
workbook-column-split = How it is rounded
workbook-column-unit-of-parts = Unit of the parts
workbook-column-settled = Reimbursed
workbook-column-count = { $who ->
    [region] Regions
   *[partner] { $family ->
        [amif] Beneficiaries
       *[other] Partners
    }
}
workbook-column-each-bears = { $who ->
    [region] Each region bears
   *[partner] { $family ->
        [amif] Each beneficiary bears
       *[other] Each partner bears
    }
}
workbook-column-smallest = Smallest
workbook-column-largest = Largest
workbook-column-saving = Saved by one more
workbook-column-mean-total = Mean cost
workbook-column-total = Project total
workbook-column-grant = { page-grant }
workbook-column-eligible = Consortium
workbook-column-note = Notes

## Steps of a calculation.

workbook-base-of = Base of: { $title }
workbook-action-grant = { $fund }, computed on the action and split
workbook-reimbursed = Reimbursement: { $title }
workbook-grant-on = Part of its grant on each common cost: { $who }
workbook-all-the-rest = All other eligible cost
workbook-split-weight = Weight
workbook-split-step = Division, step
workbook-split-remainder = Remainder
workbook-split-cut = Whole units
workbook-split-part = Part
workbook-split-whole = Whole
workbook-single-amount = Amount to split
workbook-single-units = In units
workbook-single-weights = Sum of weights
workbook-single-left = Units left over
workbook-single-high = Units: hundreds of millions
workbook-single-middle = Units: tens of thousands
workbook-single-low = Units: the rest
workbook-parts-title = Parts of those who take part
workbook-rate = Rate
workbook-sum = Sum
workbook-taking-part-sum = Take part at the number entered

workbook-always = always
workbook-without-row = Without a row in the budget: associated, withdrawn, or not part of this scenario
workbook-everybody = everybody
workbook-with-tag = everybody tagged “{ $tag }”
workbook-and-more = { $names } and { $count ->
    [one] one more
   *[other] { $count } more
}
workbook-each-its-part = everybody, each for its part
workbook-counts = yes
workbook-left-out = left out
workbook-optional = The project works without it
workbook-no-commons = The plan has no common costs.
workbook-confidential = confidential
workbook-replaced = set aside: the flat rate takes its place
workbook-effort-about = Person-months of each partner in each work package, as the staff lines of those who take part come to them; planned effort in yellow cells, and the difference.
workbook-effort-how = Staff lines in months are counted, and days and hours of calculations as a part of the year of full time that each names; each line is rounded to two decimals.
workbook-lines-about = The numbers behind amounts that are no quantity times unit cost; change a yellow cell, and the amount follows, rounded once at the end.
workbook-lines-how = Each amount is that of one partner who has the line; it stands in as many rows of the sheet “{ workbook-sheet-costs }” as partners have it.
workbook-lines-limits = A number from { $lowest } to { $highest }.
workbook-lines-part = A part of the whole, up to 100 %.
workbook-column-way = How it is worked out
workbook-column-person-months = Person-months
workbook-value-currency = A value: it is entered in { $currency } and converted at the plan’s exchange rate.
workbook-value-large = A value: its numbers are beyond what a spreadsheet multiplies exactly.
workbook-value-unknown = A value: nobody knows the exchange rate yet.
workbook-calculated-there = worked out on the sheet “{ workbook-sheet-lines }”, row { $row }
workbook-calculated = a value, worked out so: { $said }
workbook-phase-itself = The phase itself
workbook-no-package = In no work package
workbook-flats-apart = Flat rates, computed for each partner on the whole and not divided here

workbook-unknown-amount = To be verified: nobody knows this amount yet. Enter it here when you do; everything that rests on it will be calculated.
workbook-unknown-call-amount = To be verified: nobody knows what the call pays for it; the remark says how far it is known.
workbook-unknown-rate = To be verified: nobody could find this rate.
workbook-contested = Sources contradict each other: { $readings }. The largest counts.

## Notes.

workbook-notes-title = Notes
workbook-notes-count = { $count ->
    [0] Nothing is open, as far as the plan and the call are known.
    [one] One point is not met or to be verified.
   *[other] { $count } points are not met or to be verified.
}
workbook-rules-title = What the call says: { $call }
workbook-corrections-title = Corrected in the plan by who holds the document
workbook-making-title = How this workbook was made
workbook-plan = Plan
workbook-day = Made on
workbook-no-day = no day
workbook-version = Version of the planner
workbook-value-inputs = Quantities, unit costs and amounts of common costs are values, because the plan states them.
workbook-value-rates = Rates and ceilings are values, because the call states them; the rules above say where.
workbook-value-exchange = Exchange rates are values, because the plan states them; the sheet “{ workbook-sheet-rates }” says of which day and from where.
workbook-value-members = Who joins in which order, and the place in the plan, are values: they are the plan’s and the scenario’s.
workbook-value-numbers = The sheet “{ workbook-sheet-number }” holds values: the whole budget for each number at once is more than formulas can show. A line above the table says whether the budget still agrees.
workbook-value-findings = What is met, not met or to be verified on this sheet was found at the number of partners exported; it does not follow changes.
workbook-value-size = Formulas agree to the cent up to 100 million euro.
workbook-value-packages = Flat rates and grants belong to each partner’s whole budget; the sheet “{ workbook-sheet-packages }” does not divide them over work packages, the planner’s pages do.
workbook-value-published = Common costs are joined and rounded as the source published them.
workbook-value-confidential = Some lines are confidential: they are marked on the sheet of costs. This workbook is the lead’s; do not pass it on as it is.
workbook-head-mark = Mark
workbook-head-says = What there is to say
workbook-head-fix = What to do
workbook-head-rate = Rate
workbook-head-rate-says = What the call says
workbook-head-rate-of = What it is for
workbook-head-rule = Rule
workbook-head-certainty = How sure it is
workbook-head-document = Document
workbook-head-locator = Where in it
workbook-tried = none; looked for in: { $tried }
workbook-grant-by-rate = { $fund } by its rate
workbook-held-to = Held to { $limit }{ $who-given ->
    [yes] , { $who }
   *[no] { "" }
}
workbook-before-lead = Before the lead gives way (cents)
workbook-held-grant = { $fund }, held to its ceiling (values)

## The sheet of co-financing.

workbook-sheet-contributions = Co-financing
workbook-contributions-about = Where the part of the cost that no grant pays comes from; in kind stands apart.
workbook-contributions-how = Amounts of the lines below can be changed; everything above follows.
workbook-contributions-none = No co-financing is entered in the plan yet.
workbook-volunteers-cost = Volunteers’ cost in the budget
workbook-volunteers-counted = Volunteers’ work that counts
workbook-counted = Counted
