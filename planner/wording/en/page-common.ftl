### The page “Common costs”.

page-common-title = Common costs
page-common-about = Work that several partners pay together, and how it is shared. Every change is saved at once.
common-no-partners = No partners yet, and common costs are shared by partners. Add them first; then come back.
common-empty = No common costs yet. A study, a conference, a website: add what several partners pay together below, and see at once what each of them pays.

## The grid

common-title = What it is
common-amount = Amount (EUR)
common-amount-help = Leave it empty where nobody knows it: it is then to be verified, never counted as zero.
common-contested = Sources disagree (EUR)
common-contested-help = The amounts that sources give. They stay until you enter one amount; until then the highest counts.
common-place-help = A common cost lies in a work package or in a phase: choosing one takes the other away.
common-paid-by = Paid by
common-paid-by-help = “Each its part”: every member has its part in its own budget. A partner: it has the whole in its budget, and the others reimburse it.
common-each-its-part = Each its part
common-shared-by = Shared by
common-key = Divided
common-key-help = How the amount is divided between those who share it.
common-settle = Reimbursed
common-settle-help = Where one partner pays: whether the others reimburse their part of what no grant covers, or of the whole.
common-method = Cents left over
common-method-help = What happens with what cannot be divided evenly.
common-as-plan = As in the whole plan
common-unit = Parts in
common-unit-help = Every part is a multiple of this.
common-rest-to = The rest to
common-rest-to-help = The partner who takes what is left over. Choosing one here is enough.
common-included = Counts
common-included-help = Without a tick it stays in the plan, and nobody pays it.
common-optional = Optional
common-optional-help = The project works without it.
common-provider = Provider
common-provider-help = Outside body that does the work; it is no partner and has no budget.

## A new one

common-new = Add a common cost
common-category = Category
common-not-known = not known
common-add = Add
common-needs-title = Say what it is: a common cost needs a title.

## What each pays

common-shares = What each pays of them
common-shares-about = To the cent, in the scenario “{ $scenario }”. Where one partner pays for all, it is what remains with each once the others have reimbursed.
common-together = Together
common-nobody-takes-part = Nobody takes part in the scenario “{ $scenario }”, so that nobody shares anything. Confirm partners, or choose another default scenario.
common-to-budget = See in the budget how each part came about
common-to-scenarios = To the scenarios
common-each-pays = each pays { $amount }
common-some-pay = { $count ->
    [one] one pays { $amount }
   *[other] { $count } pay { $amount } each
}
common-says-not-counted = “{ $title }” does not count now: nobody pays any of it.
common-says-unknown = The amount of “{ $title }” is not known: what each pays is to be verified.
common-says-open = “{ $title }”, { $amount }: how much of it a grant covers is not known, so that what each pays is to be verified.
common-says-no-sharer = “{ $title }”, { $amount }, has no payer: nobody who shares it takes part.
common-says-no-payer = “{ $title }”, { $amount }, has no payer: { $payer } takes no part.
common-says-members = “{ $title }”, { $amount }, is shared { $division } by { $count ->
    [one] one member
   *[other] { $count } members
}: { $parts }.
common-says-whole = “{ $title }”, { $amount }, stands in the budget of { $payer }. The whole is shared { $division } by { $count ->
    [one] one member
   *[other] { $count } members
}: { $parts }. The others reimburse { $back } in all.
common-says-residue = “{ $title }”, { $amount }, stands in the budget of { $payer }. A grant covers { $grant } of it; the remaining { $rest } is shared { $division } by { $count ->
    [one] one member
   *[other] { $count } members
}: { $parts }. The others reimburse { $back } in all.
common-says-left = { $amount } of it has no payer.
common-says-over = The parts come to { $amount } more than the amount.
common-says-contested = Sources disagree on the amount; the highest is taken.

## How the plan splits

common-split = How parts become whole amounts
common-split-about = For every common cost that does not say it otherwise.

edit-plan-split = How the plan splits common costs was changed.
