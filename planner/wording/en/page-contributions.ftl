### The page of co-financing, and its block on “My share”.

page-contributions-title = Co-financing
page-contributions-about = Where the part of the cost that no grant pays comes from, line by line. Every change is saved at once.
contributions-empty = Nothing is entered yet. Add a line below for each sum that a partner brings, or enter what is missing as own money and correct it afterwards.
contributions-no-partners = No partners with a budget yet, and co-financing is always somebody’s. Add the partners first; then come back.
contributions-add = Add lines
contributions-partner = Partner
contributions-origin = Origin
contributions-origin-help = Contributions in kind are shown apart and never count against cash. Volunteers’ work counts up to what it costs in the budget.
contributions-amount = Amount (EUR)
contributions-from = From
contributions-from-help = Who gives it: a ministry, a foundation, the partner’s own budget.
contributions-eu-source = EU money?
contributions-eu-help = Money from the Union’s budget, also through a national programme, cannot be co-financing. Of public and third parties’ money somebody has to find out.
contributions-status = Status
contributions-note = Note
contributions-covered = What is covered
contributions-needed = Needed
contributions-missing = Missing
contributions-too-much = Too much
contributions-cash = To be paid in cash
contributions-in-kind-apart = In kind, shown apart
contributions-total = All together
contributions-rest-own = Enter what is missing as own money
contributions-rest-own-help = One line for each partner who lacks something, to the cent; edit or remove it afterwards.
contributions-level-partner = Each partner covers its own part, to the cent.
contributions-level-action = The co-financing belongs to the action: only the sum of all has to fit, and the partners agree who brings how much.
contributions-level-open = Nobody knows for sure whose the co-financing is: ask the authority of the call.
contributions-cash-about = To be paid in cash is what is needed without the automatic public contribution and volunteers’ work; below zero under “{ contributions-missing }” is too much.

share-origins = Where the rest comes from
share-origins-none = Nobody has entered yet where the { $amount } that no grant pays comes from.
share-to-contributions = Enter the co-financing

## Where co-financing comes from.

term-contribution_origin =
    .own = own money
    .public = other public money
    .automatic_public = automatic public contribution
    .private = private money
    .third_party = money of a third party
    .transfer = transfer from another partner
    .in_kind = in kind, not counted
    .volunteers = volunteers’ work
term-eu_source =
    .yes = yes
    .no = no
    .unknown = not known
term-contribution_status =
    .promised = promised
    .confirmed = confirmed

## What is asked of each fund.

requests-head = What is asked of each fund
requests-about = Without a line here the plan asks each fund for all that the call gives. A line asks for less: a lower rate, or an amount.
requests-add = Ask for less
requests-fund = Fund
requests-partners = Who asks
requests-partners-help = Where the grant is that of the whole action, everybody has to ask together.
requests-rate = Rate asked for (%)
requests-rate-help = A lower rate than the call’s. Entering a rate empties the amount.
requests-amount = Or amount asked for (EUR)
requests-amount-help = What those who ask get from this fund together, divided in proportion to what the rate gives each. Entering an amount empties the rate.
requests-line = Fund and who asks
requests-asked = Asked for (EUR)
requests-most = The call gives at most (EUR)
requests-gap = Less (EUR)
requests-policy = Where a ceiling holds the grants of several
requests-policy-report = only report it
requests-policy-proportional = all give way in proportion
requests-policy-lead = the lead gives way first
requests-balance = What under-spending would cost of the grant
requests-balance-way = If the final grant follows
requests-balance-share = { $value } less spent (EUR)
requests-balance-rate-then-ceiling = from the rate of real cost, up to the signed grant
requests-balance-ratio-kept = from the ratio of the signed budget
requests-balance-said = The call says which of the ways holds.
requests-balance-open = To be verified: which of the two ways holds is not known under this call.
requests-balance-contested = To be verified: sources contradict each other on which of the two ways holds.
