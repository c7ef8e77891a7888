### The page “Overview”.

page-overview-title = Overview
page-overview-about = What the plan is, what is still empty, and what was done last.
overview-to-budget = See the findings with the budget

## The basics

overview-basics = Basics
overview-save = Save the basics
overview-call-help = The call decides which costs count, what is paid, and what must be met. Without one, the partners pay with their own resources.
overview-rounding-help = With a call, the call says how amounts are rounded.

## What is still empty

overview-plan-gaps = Still empty in the plan
overview-plan-gaps-about = Nothing here stops you: the budget is computed from what there is.
overview-plan-complete = ✓ Nothing is empty here.
overview-matrix = Still empty, by partner
overview-matrix-about = ✓ is there, – is still empty. All of it is optional until a call’s form asks for it, so that nothing is weighted here.
overview-no-partners = No partners yet. Add the first one, and see here what is still to be asked of each.
overview-partner = Partner
overview-missing = { $count ->
    [0] complete
   *[other] { $count } empty
}
overview-empty-in-all = Empty for
overview-is-filled = there
overview-is-empty = still empty
overview-is-not-needed = not needed, because this partner has no budget
overview-withdrawn = { $count ->
    [one] One partner has withdrawn and is left out.
   *[other] { $count } partners have withdrawn and are left out.
}
overview-to-records = Fill in the list of partners
overview-records = Open the record of one partner
overview-record-of = { $name } ({ overview-missing })

gap-no-call = No call is chosen: the partners pay with their own resources.
gap-no-start = The first day is not known.
gap-no-duration = The duration is not known.
gap-no-partners = There are no partners.
gap-no-lead = Nobody leads the project.
gap-no-costs = There are no cost lines.
gap-lines-zero = { $count ->
    [one] One cost line comes to nothing.
   *[other] { $count } cost lines come to nothing.
}
gap-lines-unnamed = { $count ->
    [one] One cost line does not say what is paid.
   *[other] { $count } cost lines do not say what is paid.
}
gap-lines-without-package = { $count ->
    [one] One cost line lies in no work package.
   *[other] { $count } cost lines lie in no work package.
}
gap-no-packages = There are no work packages.
gap-packages-without-months = { $count ->
    [one] One work package has no months.
   *[other] { $count } work packages have no months.
}
gap-packages-without-lead = { $count ->
    [one] Nobody leads one of the work packages.
   *[other] Nobody leads { $count } of the work packages.
}
gap-packages-without-costs = { $count ->
    [one] One work package has no costs.
   *[other] { $count } work packages have no costs.
}
gap-common-without-members = { $count ->
    [one] One common cost is shared by nobody.
   *[other] { $count } common costs are shared by nobody.
}
gap-common-unknown = { $count ->
    [one] The amount of one common cost is not known.
   *[other] The amounts of { $count } common costs are not known.
}

## What was done last

overview-history = What was done last
overview-history-about = Going back is a step of its own, so that nothing is lost.
overview-history-by = { $number } · { $day }, { $clock } · { $author }
overview-history-back = Back to this
overview-history-now = as it is now
overview-history-unsaid = Saved.
overview-history-rest = { $count ->
    [one] One earlier step
   *[other] { $count } earlier steps
}
edit-basics = { $count ->
    [one] Basics: one value changed.
   *[other] Basics: { $count } values changed.
}
