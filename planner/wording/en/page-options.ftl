### The page “Cost options”.

page-options-title = Cost options
page-options-about = Flat rates that the call offers, and what each makes for a partner, side by side before it is chosen.
options-no-call = This plan has no call, and flat rates are offered by calls. Choose a call first; then come back.
options-to-calls = Compare calls
options-none = No flat rate to choose is known of this call: every cost counts as it is entered on “Costs”, beside the flat rates that always count. If its manual offers one, enter the call as one of your own.
options-no-partners = No partners yet, and each partner chooses for itself. Add them first; then come back.
options-nobody = Nobody takes part in the scenario “{ $scenario }”, so there is nothing to compare. Confirm a partner, or choose another scenario.
options-to-scenarios = To the scenarios
options-offered = What the call offers
options-sentence = { $value }.
options-can-be-lowered = A lower rate can be agreed.
options-counts-anyway = Counts whatever is chosen: { $rule }

## The comparison

options-comparison = Side by side
options-comparison-about = In the scenario “{ $scenario }”, most grant first. Beneath an amount stands how far it is from what is chosen now. Lines that a flat rate replaces are kept aside and come back with another option.
options-whose = Partner
options-option = Option
options-flat = { $category }: { $rate }
options-as-entered = All as entered
options-aside = Set aside
options-lines = { $count ->
    [one] one line
   *[other] { $count } lines
}
options-project-grant = Grant of the project
options-chosen = chosen now
options-not-allowed = chosen now, but these exclude each other
options-for-everybody = for everybody alike
options-compared = Cost options of { $name }
options-more = These are { $count } of more combinations: the one chosen now, and those of the fewest flat rates.
options-choose = Choose: { $option }
options-choose-all = Choose for everybody: { $option }
options-has-now = { $name } has now: { $option }.
options-not-allowed-now = These exclude each other, so that only the first is computed. Choose one of the others.
options-aside-now = { $count ->
    [one] One of its cost lines, { $amount }, is set aside for it and does not count.
   *[other] { $count } of its cost lines, { $amount } together, are set aside for it and do not count.
}
options-nothing-to-choose = The call offers { $name } nothing to choose.
options-rate = { $category }: rate in percent, { $rate } at most
options-rate-help = Of this partner alone. At the most that is allowed, it is the call’s own rate.

## Everybody

options-all = What each has now
options-all-about = As the plan chooses today, in the scenario “{ $scenario }”.
options-now = Chosen now

## What is in the history

edit-options = { $count ->
    [0] Cost options of { $name }: all costs as entered, no flat rate by choice.
    [one] Cost options of { $name }: flat rate for { $categories }.
   *[other] Cost options of { $name }: flat rates for { $categories }.
}
edit-options-all = { $count ->
    [0] Cost options of everybody: all costs as entered, no flat rate by choice.
    [one] Cost options of everybody: flat rate for { $categories }.
   *[other] Cost options of everybody: flat rates for { $categories }.
}
edit-option-rate = Cost options of { $name }: flat rate for { $category } at { $rate }.
