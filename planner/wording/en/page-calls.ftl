### The list of calls.

page-calls-title = Calls
page-calls-about = Every call and topic that the planner knows, with what is sure of it and what is still to be looked up. Choose one to read its rules.

## The filter

calls-search = Search
calls-search-example = cities, volunteers, EURO-MED …
calls-programme = Fund or programme
calls-all = all
calls-status = How it stands on that day
calls-countries = Where my partners may come from
calls-anywhere = anywhere
calls-forget = Show every call
calls-family-amif = AMIF Union actions (all)
calls-family-interreg = Interreg (all)
calls-family-other = Other sources (all)

## Counts

calls-counts = { $count ->
    [one] One target
   *[other] { $count } targets
} of { $programmes ->
    [one] one programme,
   *[other] { $programmes } programmes,
}
calls-open-on = { $count ->
    [0] none open on { $day }.
   *[other] { $count } open on { $day }.
}
calls-shown = { $count ->
    [one] One of them fits what is chosen.
   *[other] { $count } of them fit what is chosen.
}
calls-count = { $count ->
    [one] one target
   *[other] { $count } targets
}
calls-nothing = No call fits all of this. Take one condition away, or choose another day: calls that are closed today may come back in a similar form.
calls-empty = There are no calls yet. Call files belong into the folder “calls”; its README.md says how to write one.
calls-of-plan = The call of “{ $title }”
calls-to-own = Describe a call that is not here

## Columns

calls-call = Call
calls-deadline = Deadline
calls-rate = Rate
calls-grant = Grant
calls-least = At least
calls-sure = How sure
calls-of-total = total cost
calls-no-minimum = not asked
calls-partners-unknown = partners not known
calls-countries-unknown = countries not known
calls-opens = opens on { $day }
calls-countries-open = Whether partners from { $countries } may take part is not known here: look it up in the call.
calls-sureness = { $official } values from official documents, { $other } from elsewhere or derived, { $unknown } not known

calls-broken = { $count ->
    [one] A file of calls has a defect: what rests on it is left out here.
   *[other] Files of calls have { $count } defects: what rests on them is left out here.
}
calls-broken-which = Which files, and what to do
calls-defect = { $file }, line { $line }: { $says } { $fix }
