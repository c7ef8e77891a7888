### The page “Work packages”.

page-work-title = Work packages
page-work-about = What is done, when, by whom, and with how much effort. Every change is saved at once.

## Grids

work-empty = No work packages yet. Add one below and give it a title and months, or paste a list from Excel. Costs, tasks and the effort of each partner are then put in their place.
work-title = Work package
work-first = First month
work-last = Last month
work-months-help = A month of the project, counted from 1; both months are included.
work-lead = Lead
work-lead-help = The partner who leads this work package.
work-phase = Phase
work-phase-help = A work package lies in one phase at most. Phases are below.
work-note = Note
work-add-package = Add a work package
work-new-package = Work package { $number }
work-paste = Paste work packages from Excel
work-paste-label = Copy the rows in Excel and paste them here: title, first month, last month
work-paste-example = Exchange between the partners	1	30
work-paste-take = { $count ->
    [0] Nothing to add yet
    [one] Add one work package
   *[other] Add { $count } work packages
}
work-inside = Inside a work package
work-inside-about = Tasks, what is handed over, and the points at which it shows that the work is on its way.
work-which = Work package to open
work-task = Task
work-deliverable = Deliverable
work-milestone = Milestone
work-month = Month
work-month-help = Month of the project, counted from 1, by the end of which it is there.
work-who = Who does it
work-who-help = For “Everybody”, or for everybody with a tag, all of them work on it.
work-responsible = Responsible
work-verification = Verified by
work-verification-help = How one sees that it is reached.
work-no-tasks = No tasks yet. A task is a part of the work package that some of the partners do.
work-no-deliverables = No deliverables yet. A deliverable is something that is handed over, such as a report or a tool.
work-no-milestones = No milestones yet. A milestone is a point at which it is decided, or shows, how the work goes on.
work-add-task = Add a task
work-add-deliverable = Add a deliverable
work-add-milestone = Add a milestone
work-new-task = Task { $number }
work-new-deliverable = Deliverable { $number }
work-new-milestone = Milestone { $number }
work-phases = Phases
work-phases-about = A phase holds several work packages; the budget can be seen for one phase alone. Many plans need none.
work-phase-holds = Work packages in it
work-phase-holds-help = Chosen in the column “Phase” of the work packages, at the top.
work-add-phase = Add a phase
work-new-phase = Phase { $number }

## Over time

work-time = Over time
work-time-about = Thick bars are work packages, thin ones their tasks. Point at one to read all of it.
work-gantt-alt = { $count ->
    [one] Chart of the work over { $months } months: one work package with its tasks, deliverables and milestones. The grids of this page hold the same in words.
   *[other] Chart of the work over { $months } months: { $count } work packages with their tasks, deliverables and milestones. The grids of this page hold the same in words.
}
work-nothing-dated = Nothing has months yet. Enter a first and a last month for a work package above, and it is drawn here.
work-no-phase = No phase
work-what = What
work-when = When
work-month-one = month { $month }
work-months-span = months { $first } to { $last }
work-end = End of the project, month { $months }
work-others = { $count ->
    [one] one more
   *[other] { $count } more
}
work-beyond = { $count ->
    [one] The project ends with month { $months }, and one thing lies beyond: { $names }. Change its months here, or the duration on the overview.
   *[other] The project ends with month { $months }, and { $count } things lie beyond: { $names }. Change their months here, or the duration on the overview.
}
work-count-work-packages = { $count ->
    [one] one work package
   *[other] { $count } work packages
}
work-count-tasks = { $count ->
    [one] one task
   *[other] { $count } tasks
}
work-count-deliverables = { $count ->
    [one] one deliverable
   *[other] { $count } deliverables
}
work-count-milestones = { $count ->
    [one] one milestone
   *[other] { $count } milestones
}
work-undated = { $count ->
    [one] Not drawn, because it has no months yet: { $names }.
   *[other] Not drawn, because they have no months yet: { $names }.
}
work-no-duration = The plan has no duration yet; the chart ends with the last month that is entered.

## Moving the start

moving-move = Move the start
moving-about = Months are counted from the first day of the project, so that they all move with it. Days of actions and of exchange rates are days of their own, and stay.
moving-moves = { $count ->
    [0] Nothing in the plan has months yet.
    [one] One date moves.
   *[other] { $count } dates move.
}
moving-stays = { $count ->
    [one] One day stays.
   *[other] { $count } days stay.
}
moving-project = Project
moving-kind = Kind
moving-title = What
moving-before = Before
moving-after = After
moving-day = Day
moving-rate = Exchange rate of { $currency }
moving-save = Begin on { $day }

## Effort

effort-title = Effort
effort-about = Who works how much in which work package, as the staff lines of the costs say it; or what stands in the budgets, in euro.
effort-no-partners = No partners yet, and effort is always somebody’s. Add the partners first; then come back.
effort-no-costs = No costs yet. Enter staff as a quantity with a unit, such as 6 person-months, and choose the work package of the line; the effort is then added up here.
effort-nobody = Nobody takes part in this scenario. Choose another one.
effort-measure = Shown in
effort-months = Person-months
effort-view = What
effort-view-lines = Staff lines
effort-view-targets = Planned effort
effort-view-apart = Staff lines less planned effort
effort-numbers = Numbers
effort-numbers-decimals = Decimals
effort-numbers-whole = Whole numbers
effort-counts-months = Counted are staff lines in months, and days and hours of calculations as a part of the year of full time that each names itself. Each line is rounded to two decimals, so that all sums add up.
effort-without-months = { $count ->
    [one] One staff line is not in it: give it a calculation, or the unit person-month.
   *[other] { $count } staff lines are not in it: give them a calculation, or the unit person-month.
}
effort-whole = In whole numbers each row adds up, and so does the total, which is { $exact } exactly.
effort-whole-apart = { $count ->
    [one] The sum of one work package differs by rounding: { $names }.
   *[other] Sums of work packages differ by rounding: { $names }.
}
effort-targets = Planned effort
effort-targets-about = Person-months that each partner is to work in each work package, as the form of the call asks for them. What the staff lines come to is held against them above and in the checks.
effort-euro = Euro, all costs
effort-partner = Partner
effort-total = Total
effort-nowhere = No work package
effort-counts = Staff lines with the unit “{ $unit }” are counted, for each partner who has the line and takes part in the scenario. Confidential lines are in the sums.
effort-counts-euro = Counted is what stands in the budgets under the plan’s call: direct cost lines, flat rates, and each partner’s part of common costs. Flat rates are computed on the whole and divided over the work packages. Confidential lines are in the sums.
effort-no-unit = No staff line has a unit yet; enter one in the costs, such as person-month, to see the effort in it.
effort-without-unit = { $count ->
    [one] One staff line has no unit; it is in the euro amounts only.
   *[other] { $count } staff lines have no unit; they are in the euro amounts only.
}

## Pasted work packages

pasted-without-title =
    .says = The row with “{ $value }” has no title, so that it is left out.
    .fix = Write the title in Excel and paste again, or add the work package by hand.
pasted-no-months =
    .says = “{ $value }” is no month of a project, so that the work package has no months.
    .fix = Write months as whole numbers counted from 1, such as 1 and 6, or enter them in the grid.
pasted-months-reversed =
    .says = “{ $value }” ends before it begins, so that the work package has no months.
    .fix = Turn the two months round in Excel and paste again, or enter them in the grid.
pasted-no-lead =
    .says = “{ $value }” is no partner of this plan, so that nobody leads the work package.
    .fix = Choose the lead in the grid.
