### The page “Compare calls”.

page-compare-title = Compare calls
page-compare-about = Which calls fit this group, how sure that is, and what would have to change.

compare-no-partners = No partners yet, and a call is judged by who takes part. Add the partners first; then come back.
compare-nobody-takes-part = Nobody takes part in the scenario “{ $scenario }”. Choose another scenario, or confirm partners.
compare-to-scenarios = To the scenarios
compare-no-calls = The catalogue holds no calls.

## Which calls fit

compare-list = Which calls fit this group?
compare-list-about = Scenario “{ $scenario }”. Open calls first, then those to come and those of which it is not known; among these the one with the fewest conditions not met, then those of which most conditions are known, then the fewest values to look up, then the highest grant.
compare-working = Looking at { $done } of { $count } calls …
compare-status = Calls
compare-status-possible = Not closed
compare-status-open = Open
compare-status-forthcoming = To come
compare-status-unknown = Dates not known
compare-status-closed = Closed
compare-status-all = All
compare-programme = Programme
compare-programme-any = All programmes
compare-shown = { $count ->
    [one] One call
   *[other] { $count } calls
} of { $all }.
compare-none-fits = On { $day } no call fits this choice. Choose others above: of { $all } calls, { $closed ->
    [one] one is closed
   *[other] { $closed } are closed
}. A closed call can be a model for the next one.
compare-show-closed = Show the closed calls too
compare-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
compare-own-call = the plan’s call
compare-rate = Rate
compare-grant = Grant
compare-own = Co-financing

## Side by side

compare-sides = Side by side
compare-sides-about = Choose two to four calls. Days are the latest to be reckoned with, each with how sure it is.
compare-choose = Calls to compare
compare-placeholder = Choose calls
compare-too-few = Choose at least two calls to compare them.
compare-partner = Partner shown
compare-partner-none = Only the average
compare-figure = In euro
compare-state = On { $day }
compare-conditions = Conditions
compare-conditions-met = ✓ met
compare-conditions-not-met = { $count ->
    [one] ✕ 1 not met
   *[other] ✕ { $count } not met
}
compare-conditions-open = ◆ to be verified
compare-total = Project total
compare-mean = Co-financing per partner, on average
compare-of-partner = Co-financing of { $name }
compare-takes-no-part = takes no part
compare-questions = Values to look up
compare-gaps = Answers missing in the plan
compare-to-do = Still to do before submission
compare-time-left = Days left
compare-planned-start = The plan begins
compare-to-call = Everything that this call says
compare-use = Plan for this call
compare-is-used = This is the plan’s call
compare-changes = What would have to change
compare-changes-none = Nothing: no condition is not met.
compare-look-up = What nobody knows yet
compare-look-up-none = Nothing that could decide.
compare-further = { $count ->
    [one] 1 more
   *[other] { $count } more
}
compare-complete = What the plan leaves open
