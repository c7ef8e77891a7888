### The page “My share” and its printed sheet. $who is region or partner.

page-share-title = My share
page-share-about = One partner’s part of the plan: what it pays and gets, year by year, why, and what it has to do by when.

share-partner = Partner
share-choose = Choose a partner
share-choose-first = Choose a partner above: the page then shows what it pays and gets, and nothing of the others’ cost lines.
share-no-partners = No partners yet, so there is nothing to share. Add them first; then come back.
share-not-there = The address names “{ $name }”, which this scenario does not know. Choose a partner.
share-takes-no-part = { $name } takes no part in the scenario “{ $scenario }”, so it pays and gets nothing. Choose another scenario, or confirm it on the page “Partners”.
share-associated = { $name } takes part without a budget: it pays and gets nothing.
share-call-other = Seen under { $call }, as chosen on the page “Budget”.

## The figures

share-total = Total cost
share-total-note = before grants and reimbursements
share-own-note = total cost minus grants
share-bears-note = after grants and reimbursements
share-reimburses = Reimburses to others
share-is-reimbursed = Gets back from others

## By year

share-years = Year by year
share-year = Year
share-year-of-project = Year { $number }
share-year-undated = Not dated
share-all-years = All years
share-years-calendar = Spread evenly over the months of each work package; over those of its phase, or of the whole project, where it has none. A month of the project counts in the calendar year in which it begins.
share-years-project = Years of the project, because its first day is not known. Spread evenly over the months of each work package; over those of its phase, or of the whole project, where it has none.
share-years-need-start = Councils vote on calendar years: they show here once the plan has a first day.
share-years-undated = What has no months, in a project whose length is not known, stands under “Not dated”.
share-to-overview = Enter the first day

## Why

share-why = How it comes about
share-why-about = From the top to the bottom, it adds up to what { $name } bears in the end.
share-own-lines = Own cost lines
share-of-category = { $category } { $amount }
share-says-lines = { $count ->
    [0] No cost lines of its own.
    [one] One cost line of its own: { $parts }.
   *[other] { $count } cost lines of its own: { $parts }.
}
share-says-set-aside = { $count ->
    [one] One more does not count, because a flat rate takes its place.
   *[other] { $count } more do not count, because a flat rate takes their place.
}
share-grant-of = { page-grant }, { $fund }
share-says-grant-divided = The whole project gets { $rate } of its eligible cost of { $base }{ $limit-given ->
    [yes] , up to the call’s maximum of { $limit }
   *[no] { "" }
}: { $grant }. It is divided in proportion to eligible cost, of which { $own_base } is this { word-partner }’s.
share-settlement-of = Reimbursement for “{ $title }”
share-says-from = It comes from { $names }.

## One more or one fewer

share-numbers = One more or one fewer
share-number-fewer = If { $name } leaves ({ page-count-of }), { $partner } bears { $amount }: { share-number-difference }.
share-number-more = If { $name } joins ({ page-count-of }), { $partner } bears { $amount }: { share-number-difference }.
share-number-difference = { $sign ->
    [more] { $difference } more
    [less] { $difference } less
   *[same] the same
}
share-number-without = With { page-count-of }, { $partner } would not take part itself: it is the last to join.
share-number-unknown = What { $partner } bears with { page-count-of } is to be verified.
share-number-none = Nobody else is there who could join or leave.

## What it owes

share-tasks = To do
share-tasks-none = Nothing is on the checklist for { $name }.
share-tasks-done = { $count ->
    [one] One item is done.
   *[other] { $count } items are done.
}
share-task-by = by { $day }
share-task-window = { $first } to { $last }

## Its lines

share-lines = Cost lines
share-lines-about = Only those of { $name }, confidential ones included.
share-lines-none = { $name } has no cost lines.
share-lines-sum = Sum of what counts
share-line-what = What
share-line-price = Quantity × unit cost
share-line-amount = Amount
share-line-where = Work package
share-line-category = Category
share-line-basis = Basis
share-line-confidential = confidential
share-line-set-aside = does not count: a flat rate takes its place
share-price = { $quantity }{ $unit-given ->
    [yes] { " " }{ $unit }
   *[no] { "" }
} × { $unit_cost }

## The sheet

share-file = Sheet (PDF)
share-file-help = One page to print, for a council or a signature.
share-sheet-title = Share of { $name }
share-sheet-made-on = As of { $day }
share-sheet-scenario = Scenario: { $scenario }
share-sheet-sources = Where the rates stand
share-sheet-due = By when
share-sheet-task = What
share-sheet-status = Status
share-sheet-sign-place = Place and date
share-sheet-sign-name = Name and function
share-sheet-sign = Signature
share-sheet-page = Page
share-sheet-illustrative = { $count ->
    [one] One of these cost lines is illustrative: it is not a real amount.
   *[other] { $count } of these cost lines are illustrative: they are no real amounts.
}
