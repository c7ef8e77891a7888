### Agreements about common costs, late joiners and leavers, contracts and payments: page, findings, notes.

page-agreements-title = Agreements and payments
page-agreements-about = What the partners agreed about each common cost, what a late joiner or a leaver changes, and who contracts, pays and waits for whom.
agreements-empty = There is no common cost yet, so nothing to agree on. Add one; then come back.
agreements-to-common = To the common costs
agreements-which = Common cost

## What was agreed

agreements-agreed = What was agreed
agreements-agreed-about = To the cent, and never computed again. The last agreement holds; those before it stay as history.
agreements-none = Nothing was agreed yet. Once the partners agree on the shares, record them here: whatever changes later is then held against them.
agreements-dated = Agreed on
agreements-document = Document
agreements-document-help = Where it stands: minutes, a partnership agreement, an exchange of letters.
agreements-bound = Who leaves stays bound
agreements-bound-help = With a tick, who leaves goes on owing its agreed share. Without it, it gets back what is no longer its share, and the others pay it.
agreements-record = Record the shares of now as agreed
agreements-record-about = It takes each partner’s share in the scenario “{ $scenario }”: { $shares }.
agreements-cannot-record = The shares cannot be recorded: in the scenario “{ $scenario }” nobody shares this cost, or a share is not known yet.
agreements-on = Agreed on { $dated }
agreements-document-said = { $dated }: { $document }
agreements-bound-said = { $dated }: who leaves stays bound.
edit-agreement-recorded = The shares of “{ $title }” were recorded as agreed on { $day }.

## Who joins late, who leaves

late-head = Who joins late, who leaves
late-about = Choose somebody: new shares, what is still to be paid, and a note for each. Nothing is saved by looking.
late-who = What happens
late-nobody = Nobody joins or leaves: agreed, against now
late-joins = { $partner } joins
late-leaves = { $partner } leaves
late-bound = Leavers
late-bound-as-agreed = as agreed
late-bound-free = get back what is no longer their share
late-bound-bound = stay bound by what was agreed
late-no-change = Nobody’s share changes: each pays to the cent what was agreed.
late-nothing-agreed = Nothing was agreed about a common cost yet. Record the agreed shares on the page “{ page-agreements-title }”.
late-agreed-on = “{ $title }”, agreed on { $dated }
late-touched = { $titles-count ->
    [0] { $others-count ->
        [0] Nothing was agreed yet.
       *[other] No agreement is touched.
    }
    [one] One agreement is touched: { $titles }.
   *[other] { $titles-count } agreements are touched: { $titles }.
}
late-column-partner = Partner
late-column-agreed = Agreed (EUR)
late-column-now = New share (EUR)
late-column-note = Debit or credit note (EUR)
late-column-note-about = + pays more, − pays less
late-column-paid = Paid so far (EUR)
late-column-paid-about = − has got
late-column-open = Still open (EUR)
late-column-open-about = + pays, − gets back
late-notes = Notes to copy
late-bound-short = left, stays bound
late-note-debit = Debit note, { $partner }, “{ $title }”: { $agreed-sign ->
    [zero] no share was agreed on { $dated }
   *[other] the share agreed on { $dated } was { $agreed }
}; it is now { $now }, { $gap } more.
late-note-credit = Credit note, { $partner }, “{ $title }”: { $agreed-sign ->
    [zero] no share was agreed on { $dated }
   *[other] the share agreed on { $dated } was { $agreed }
}; it is now { $now }, { $gap } less.
late-note-none = { $partner }, “{ $title }”: the share stays at { $now }, as agreed on { $dated }.
late-note-unknown = { $partner }, “{ $title }”: what the share is now is to be verified; { $agreed } was agreed on { $dated }.
late-note-bound = { $partner } no longer takes part and stays bound by what was agreed.
late-note-paid = { $paid } is paid.
late-note-got = { $paid } is received.
late-note-pays = To be paid now: { $rest }{ $through-given ->
    [yes] {" "}(through { $through })
   *[no] { "" }
}.
late-note-gets = To be paid back: { $rest }{ $through-given ->
    [yes] {" "}(through { $through })
   *[no] { "" }
}.
late-note-collects = To be received from the others: { $rest }.
late-note-returns = To be paid back to the others: { $rest }.
late-note-settled = Nothing is open.

## Contracts and payments

chain-head = Who contracts, who pays, who waits for whom
chain-about = What is entered below stands as it is; the rest follows from the plan. Payments to providers come to the cost, and what partners reimburse each other comes to zero.
chain-nothing = The plan has no common cost that counts.
chain-alt = Who contracts with whom and who pays whom for “{ $title }”; the table below says the same.
chain-legend = Numbers: whose turn comes when. Dashed: a contract, or what waits for it. Bold: all of it is paid. Thin: something is due or planned. Amounts in euro.
chain-contract = Contract
chain-payment = Payment
chain-settlement = Reimbursement
chain-open = to be verified
chain-no-provider = a provider not named yet
chain-several = several partners
chain-each-of = { $count } partners, each
chain-all = All together
chain-wait-own = its own contract with { $whom }
chain-wait-contract = { $count ->
    [one] contract of { $who } with { $whom }
   *[other] contracts of { $count } partners with { $whom }
}
chain-wait-payment = { $count ->
    [one] payment of { $who } to { $whom }
   *[other] payments of { $count } partners to { $whom }
}
chain-column-what = What
chain-column-who = Who
chain-column-whom = With or to whom
chain-column-amount = Amount (EUR)
chain-column-day = Day
chain-column-status = State
chain-column-waits = Waits for
chain-column-partner = Partner
chain-column-to-providers = To providers (EUR)
chain-column-to-partners = To partners (EUR)
chain-column-to-partners-about = − gets
chain-column-together = Together (EUR)
chain-sums = What it comes to
agreements-payments = Payments
agreements-payments-none = No payment is entered. Enter what was paid, or take over what follows from the plan as due and add the days.
agreements-payer = Who pays
agreements-payee = To whom
agreements-amount = Amount (EUR)
agreements-day = Day
agreements-day-help = Leave it empty while nobody knows it.
agreements-status = State
agreements-purpose = For
agreements-add-payment = Add a payment
agreements-planned-as-due = Enter what is planned as due
agreements-contracts = Contracts
agreements-contracts-none = No contract is entered. Add who contracts with whom, and for which other contract or payment it waits.
agreements-by = Who contracts
agreements-by-help = Several at once mean one contract for each of them.
agreements-with = With whom
agreements-with-help = A partner or provider of the plan, or type another name.
agreements-signed = Signed on
agreements-contract-amount-help = What each of them contracts, where that is said.
agreements-waits-for = Waits for
agreements-source = Source
agreements-add-contract = Add a contract
agreements-new-contract = A new contract
agreements-contract-named = { $who } with { $whom }
agreements-payment-named = { $who } pays { $whom } { $amount }
term-payment_status =
    .paid = paid
    .due = due
    .planned = planned

## Findings

agreement-differs =
    .says = “{ $title }”: the shares agreed on { $dated } are not those of the plan now: { $changes }.
    .fix = Send the notes of the page “{ page-agreements-title }” and record the new shares there, or bring the plan back to what was agreed.
agreement-change = { $direction ->
    [more] { $partners } { $partners-count ->
        [one] pays
       *[other] pay
    } { $gap } more{ $partners-count ->
        [one] { "" }
       *[other] {" "}each
    }
   *[less] { $partners } { $partners-count ->
        [one] pays
       *[other] pay
    } { $gap } less{ $partners-count ->
        [one] { "" }
       *[other] {" "}each
    }
}
agreement-open =
    .says = “{ $title }”: what each pays now is not known, so it cannot be held against what was agreed on { $dated }.
    .fix = Enter the amount of the common cost, or what its key lacks, under “{ page-common-title }”.
agreement-kept =
    .says = “{ $title }”: each pays to the cent what was agreed on { $dated }.
contracts-in-circle =
    .says = These contracts wait for each other in a circle, so that none of them can be signed first: { $names }.
    .fix = On the page “{ page-agreements-title }”, take one of them out of what the others wait for.
partner-in-agreement =
    .says = “{ $partner }” is named in what was agreed, contracted or paid for “{ $title }”, so it cannot be removed: that history stays.
    .fix = Set its commitment to “withdrawn” under “{ page-partners-title }” instead; it then takes part in nothing any more.
