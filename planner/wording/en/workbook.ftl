### Words of the budget workbook. What the pages name as well is named there. $family is amif, interreg or none.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \

workbook-sheet-summary = Summary
workbook-sheet-budget = Budget
workbook-sheet-notes = Notes

workbook-made-on = Budget, made on { $day }
workbook-undated = Budget
workbook-page = Page

workbook-figures = Who pays
workbook-remark-grant = { $family ->
    [amif] What the Union’s grant pays
    [interreg] What the programme’s funds pay
   *[other] What funds pay
}
workbook-remark-own = Total minus grant, over all { word-partners }
workbook-remark-unassigned = Part of the common costs that falls to nobody
workbook-remark-project-total = Cost lines, flat rates and common costs
workbook-shown = What is shown
workbook-view = View
workbook-open-points = Open points, see last sheet
workbook-associated = Associated, without a budget

workbook-how-to-read = How to read this workbook
workbook-legend-values = Blue amounts are values, as the planner computed them.
workbook-legend-formulas = Black amounts are formulas: total, { word-own }, final burden, and all sums.
workbook-legend-zero = A dash is zero.
workbook-legend-unknown = An empty amber cell is to be verified: it rests on a value that nobody could find.
workbook-legend-settlement = Reimbursements: without a sign paid to other { word-partners }, with a minus received from them.

workbook-band-cost = What it costs
workbook-band-paid = { $family ->
    [amif] What the beneficiaries pay
   *[other] What the partners pay
}

workbook-unknown-part = To be verified: this amount rests on a value that nobody could find. The last sheet says which.
workbook-unknown-sum = To be verified: this sum rests on an amount that is not known.
workbook-unknown-rate = To be verified: nobody could find this rate.

workbook-notes-title = Notes
workbook-notes-count = { $count ->
    [0] Nothing is open, as far as the plan and the call are known.
    [one] One point is not met or to be verified.
   *[other] { $count } points are not met or to be verified.
}
workbook-rates-title = Rates that the call states
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
