### Words of the pages.

## The budget page

page-budget-title = Budget
page-budget-about = What each partner costs, gets and bears, how that follows their number, and how each figure came about.
page-upload = Upload a plan file
page-upload-help = A YAML file of at most 20 MB, as this planner saves it. It is kept on this machine; the file itself stays as it is.
page-empty-partners = No partners yet. Add them on the page “Partners”, or paste a list from Excel there.
page-last-good-state = Your plans are as they were.

page-language = Language
page-language-en = English
page-language-fr = Français
page-scenario = Scenario
page-call = Call
page-own-resources = Own resources, no call
page-whole-project = Whole project
page-rounding = Rounding
page-rounding-exact = Exact
page-rounding-published = As the source published it
page-number-of-partners = { $family ->
    [amif] Number of beneficiaries
   *[other] Number of partners
}

page-project-total = Project total
page-total = Total
page-grant = { $family ->
    [amif] EU grant
   *[other] Grant
}
page-own = { $family ->
    [amif] Co-financing
    [interreg] Partner contribution
   *[other] Own contribution
}
page-bears = Bears in the end
page-settlement = Reimbursements
page-unassigned = Without a payer
page-to-be-verified = to be verified

page-column-partner = { $family ->
    [amif] Participant
   *[other] Partner
}
page-column-country = Country
page-column-role = Role
page-column-total = Total
page-column-grant = { page-grant }
page-column-own = { page-own }
page-column-settlement = { page-settlement }
page-column-bears = { page-bears }
page-column-category = Category

page-categories = Cost categories
page-common-costs = Common costs
page-phases = Phases
page-work-packages = Work packages
page-assumes = This scenario takes for granted
page-trace = How this figure came about
page-trace-choose = Choose a figure to see how it came about.
page-findings = Findings
page-no-findings = Nothing stands in the way, as far as the plan and the call are known.
page-source-none = No document seen so far
page-download-plan = Download the plan
page-download-budget = Download the budget (xlsx)

page-curve-number = Number
page-curve-mean-total = Mean cost
page-curve-mean-bears = Mean borne
page-curve-smallest = Smallest
page-curve-largest = Largest
page-curve-saving = Saving
page-curve-total = Project total
page-curve-grant = { page-grant }
page-curve-unassigned = Without a payer
page-curve-eligible = Eligible

## The first page: who is counted ($who is region or partner)

page-who = { $who ->
    [region] region
   *[partner] { word-partner }
}
page-who-several = { $who ->
    [region] regions
   *[partner] { word-partners }
}
page-count-of = { $number ->
    [one] { $number } { page-who }
   *[other] { $number } { page-who-several }
}

## What this is, and the ways in

page-brand = Planner
page-tagline = Budgets for EU funding calls
page-help = How to read this page
page-welcome = What will it cost each of us?
page-welcome-how = Open a plan to see what each partner costs, gets and bears, how that changes with the number of partners, and where every figure comes from.
page-example-mipex-reg = MIPEX-REG
page-example-mipex-reg-says = An index of integration policies for regions. Two organisations do the common work, and nobody knows yet how many regions will share its cost.
page-example-regin = REGIN
page-example-regin-says = A proposal of regions to the Asylum, Migration and Integration Fund, two weeks before its deadline in January 2019.
page-upload-choose = Choose a file
page-upload-limit = YAML, up to 20 MB
page-open = Open { $name }
page-file-budget = Budget (xlsx)
page-file-plan = Plan (YAML)
page-close = Close
page-line = Line { $line }
page-more-defects = { $count ->
    [one] One more defect is not listed here.
   *[other] { $count } more defects are not listed here.
}

## How the plan is seen

page-view = View
page-call-of-plan = { $title } (the plan’s own)
page-how-many = { $who ->
    [region] How many regions take part?
   *[partner] How many { word-partners } take part?
}
page-one-number = This plan can be shown for { page-count-of } only: nobody else is there to join.
page-own-number = { $number } in this scenario
page-ceiling-optional = { $who ->
    [region] Ceiling per region (EUR)
   *[partner] Ceiling per { word-partner } (EUR)
}
page-no-ceiling = none
page-ceiling-help = The most that one of them can bear, in whole euro. The chart then shows the first number at which nobody bears more.

## The answer

page-essence = { page-count-of }: { $each } each
page-essence-mean = { page-count-of }: { $each } each on average
page-essence-unknown = { page-count-of }: what each bears is to be verified
page-one-more-saves = ; one more saves { $amount }.
page-one-more-costs = ; one more adds { $amount }.
page-one-more-same = ; one more changes nothing.
page-nothing-more = .
page-first-under = { page-count-of } is the first number at which nobody bears more than { $ceiling }.
page-none-under = At no number up to { $number } does everybody stay under { $ceiling }.
page-unknown-under = Whether everybody stays under { $ceiling } is to be verified.

page-each-bears = { $who ->
    [region] Each region bears
   *[partner] Each { word-partner } bears
}
page-each-bears-mean = { $who ->
    [region] Each region bears, on average
   *[partner] Each { word-partner } bears, on average
}
page-each-costs = { $who ->
    [region] Cost per region
   *[partner] Cost per { word-partner }
}
page-before-grant = before grants and reimbursements
page-nearly = { $gap ->
    [one] { $smallest } or { $largest }
   *[other] between { $smallest } and { $largest }
}
page-missing = To be verified: “{ $title }” has no amount yet
page-range = from { $smallest } to { $largest }
page-is-own-number = the scenario’s own number
page-compared = { $sign ->
    [more] { $amount } more than with { $number }
    [less] { $amount } less than with { $number }
   *[same] the same as with { $number }
}
page-no-fund = no call, no grant
page-of-all = of all partners together
page-unassigned-says = common cost that nobody pays

## The chart and the lights

page-axis-number = { $who ->
    [region] Number of regions
   *[partner] Number of { word-partners }
}
page-curve-heading = { $who ->
    [region] What each region bears, by number of regions
   *[partner] What each { word-partner } bears, by number of { word-partners }
}
page-ceiling-line = Ceiling { $amount }
page-conditions = Conditions
page-conditions-say = The lights beneath the chart: whether the conditions of the plan and the call are met at that number. They say nothing about the chance of being selected.
page-curve-alt = { page-curve-heading }: a line, and beneath it one mark for each number. The sentence above says what it shows at the number chosen.

## The table and the trace

page-table = What each partner costs, gets and bears
page-table-says = In euro. Select an amount to see how it came about.
page-country-unknown = not known
page-nobody-takes-part = Nobody takes part at this number. Move the slider, or choose another scenario.
page-trace-figure = Figure
page-confidential = Confidential: { $says }

## Findings

page-mend-not-met = Not met: look at { $page }
page-mend-to-be-verified = To be verified: look at { $page }
page-notes = { $count ->
    [one] One more note to verify
   *[other] { $count } more notes to verify
}
page-met-count = { $count ->
    [one] One condition met
   *[other] { $count } conditions met
}
page-defects = { $count ->
    [one] One defect. Correct it in the file, and upload it again.
   *[other] { $count } defects. Correct them in the file, and upload it again.
}
page-count-not-met = { $count } not met
page-count-to-be-verified = { $count } to be verified
page-count-met = { $count } met
page-range-says = The band goes from the one who bears least to the one who bears most.
page-own-condition = Condition of the plan itself
page-refused = { $file } was not opened
