### The page “Scenarios”.

page-scenarios-title = Scenarios
page-scenarios-about = Versions of the future: who takes part, and what else is different. Every change is saved at once.

scenarios-no-partners = No partners yet, and a scenario says which of them take part. Add the partners first; then come back.

## The list

scenarios-list = What each scenario comes to
scenarios-column = Scenario
scenarios-default = used where none is named
scenarios-base = Built on
scenarios-partners = Partners
scenarios-countries = Countries
scenarios-total = Project total (EUR)
scenarios-bears = Each bears, on average (EUR)
scenarios-eligible = Conditions
scenarios-own = built in
scenarios-none-yet = No scenarios of your own yet: two are built in. Add one to see what changes when somebody joins or leaves, or when something costs more.

## A new one

scenarios-new = Add a scenario
scenarios-add = Add
scenarios-needs-title = Say what it is called first.

## One of them

scenarios-chosen = One scenario in detail
scenarios-choose = Scenario
scenarios-make-default = Use where none is named
scenarios-copy = Duplicate
scenarios-copy-of = { $title } (copy)
scenarios-remove = Remove
scenarios-is-built-in = This scenario is built in and follows the partners: whoever is confirmed takes part, with “candidates included” also whoever may come. To change something, add a scenario that is built on it.
scenarios-title = What it is called
scenarios-include = Who joins
scenarios-exclude = Who is left out
scenarios-nobody = nobody
scenarios-added = Only in this scenario: { $names }.
scenarios-assumes = What it takes for granted
scenarios-assumes-help = One sentence in each line. They stand beside every figure of this scenario.

## Values that it sets

scenarios-sets = What else is different in it
scenarios-sets-about = Values that differ from what the scenario is built on.
scenarios-sets-nothing = Nothing: everything is as in what it is built on.
scenarios-set-what = { $list }: { $title }
scenarios-value = { $field }: { $after } instead of { $before }
scenarios-quoted = “{ $value }”
scenarios-value-go = Let go
scenarios-set-new = Set another value
scenarios-list-of = In
scenarios-item = What
scenarios-field = Value of
scenarios-new-value = New value
scenarios-now = Now: { $value }
scenarios-set = Set
scenarios-yes = yes
scenarios-no = no

## Side by side

comparison = Side by side
comparison-about = Choose two or three. Beneath each figure stands its difference to the first one; “=” means the same.
comparison-choose = Scenarios to compare
comparison-placeholder = Choose scenarios
comparison-too-few = Choose at least two scenarios to compare them.
comparison-figure = In euro
comparison-members = Partners with a budget
comparison-countries = Countries
comparison-mean = Each bears, on average
comparison-bears = What each partner bears
comparison-not-met = Conditions not met
comparison-to-be-verified = To be verified
comparison-lines = Line by line, from the first to the second
comparison-group = { $count ->
    [one] one change
   *[other] { $count } changes
}
comparison-closes = { $count ->
    [one] One line explains the difference of { $change }: the project total goes from { $before } to { $after }. It closes to the cent.
   *[other] { $count } lines add up to { $change }: the project total goes from { $before } to { $after }. It closes to the cent.
}
comparison-does-not-close = { $count ->
    [one] One line is listed, and does not explain the whole of { $change }, from { $before } to { $after }. Please report this.
   *[other] { $count } lines are listed, and do not explain the whole of { $change }, from { $before } to { $after }. Please report this.
}
comparison-alike = Every line costs the same; the project total is { $total } in both.
comparison-open = An amount is to be verified, so that nobody can say yet what the difference comes to.

edit-scenario-added = Scenario “{ $title }” added.
edit-scenario-changed = Scenario “{ $title }” changed.
edit-default-scenario = “{ $title }” is the scenario used where none is named.
