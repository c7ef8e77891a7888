## What can be shared, and what cannot

pool-of-few =
    .says = { $count ->
        [0] Nobody who takes part shares “{ $title }”, so nothing is divided.
       *[one] Only one partner who takes part shares “{ $title }”, so nothing is divided.
    }
    .fix = Choose at least two partners who take part (“shared_by”).
pool-inexact =
    .says = { $amount } of “{ $title }” finds no place in the key or its rounding, and stays with the partners in proportion to what each would pay alone.
    .fix = Split exactly (“largest_remainder”, unit 0.01), or leave it so if all agree.
pool-agreed =
    .says = { $count } partners carry their own contributions together in “{ $title }”{ $open ->
        [yes] ; how much that moves between them is to be verified
       *[no] , which moves { $amount } between them
    }{ $reason ->
        [level] ; whose the co-financing is under this call is not known.
       *[other] { $level ->
            [action] ; the co-financing is the action’s, so this is an agreement among yourselves.
           *[partner] ; each partner finances its own part, so this is a transfer of cash, shown with its origin.
        }
    }
    .fix = Ask { word-authority } whether own contributions can be carried together, and whether it has to know.
    .fix-met = Write the key into the partnership agreement.
grant-netted =
    .says = { $partner } gets { $value } from others ({ $partners }), but its own contribution is { $limit }: { $gap } too much, which takes from a grant.
    .fix = Let the others reimburse the residue that no fund covers, or divide own contributions; a grant stays with its partner in full.
shared-cost-rule-unknown =
    .says = { $partner } pays “{ $common }” for all; whether the others can claim their parts under this programme is not known, so each part is counted as money between partners and not as eligible cost.
    .fix = Ask { word-authority } before you sign.
shared-cost-ask-claim = Ask: may a partner claim what it reimburses to another, or does only the one who pays claim the whole?
shared-cost-ask-method = Ask: which costs may be shared, by which method agreed beforehand, and with which documents?
line-buys-from-partner =
    .says = “{ $line }” of { $partners } is external work and names { $partner }, who is a partner as well; under this call partners do not buy from each other.
    .fix = Choose one of the ways out, or name the outside body if another one is meant.
trace-pool = “{ $title }”: { $part } is its part of { $whole } that { $count } partners carry together, minus { $alone } that it would pay alone.
trace-pool-open = “{ $title }”: what { $count } partners carry together is to be verified.
trace-pool-view = What falls here of “{ $title }”, like the cost of those who share it.
trace-pool-alone = What { $partner } would pay alone, in money.
trace-contribution-pool = Own money that the partners’ pools bring to it; with a minus, that they take.
share-pool = Own contributions carried together: “{ $title }”

## Own contributions carried together (page Co-financing)

pools-head = Own contributions carried together
pools-about = Partners can put their own contributions together and divide them by a key. Only their own money moves: a grant stays whole with its partner, and volunteers’ work is never set against cash.
pools-title = What it is called
pools-new-title = Own contributions together
pools-key-help = In equal parts, or in proportion to a number that stands with the partners. Other keys are written in the plan file.
pools-by = in proportion to { $indicator }
pools-other-key = { $how }, as in the plan file
pools-alone = Alone (EUR)
pools-part = By the key (EUR)
pools-moves = Pays to others (EUR)
pools-add = Carry own contributions together

## Work of a body that is also a partner (page Common costs)

line-contractor = Take the body out of the partnership; each line then is a contract of the partner who pays it.
provider-head = { $body } works for the others: the ways out
provider-about = “{ $title }” is work of { $body }, who takes part itself; under this call partners do not buy from each other. Each way out is computed beside today: what each bears, and beneath it cost and grant.
provider-way-beneficiary = { $body } has it in its own budget
provider-way-contractor = { $body } works for one partner
provider-way-contracts = { $body } works for each of them
provider-assumes-beneficiary = “{ $title }” is the own work of { $body }, counted as staff, at the same price; flat rates on staff come on top.
provider-assumes-contractor = { $body } takes no part as a partner, and one partner signs the contract for “{ $title }”.
provider-assumes-contracts = { $body } takes no part as a partner, and each one signs a contract of its own for “{ $title }”.
provider-keep = Keep as a scenario: { $title }
provider-takes-no-part = takes no part
provider-amounts = cost { $total }, grant { $grant }

workbook-pool = Of which own contributions together: “{ $title }” (as exported)
workbook-pools = From own contributions together (EUR, as exported)
provider-today = Today: { $scenario }
