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
    .fix = Choose one of the three ways out, or name the outside body if another one is meant.
trace-pool = “{ $title }”: { $part } is its part of { $whole } that { $count } partners carry together, minus { $alone } that it would pay alone.
trace-pool-open = “{ $title }”: what { $count } partners carry together is to be verified.
trace-pool-view = What falls here of “{ $title }”, like the cost of those who share it.
trace-pool-alone = What { $partner } would pay alone, in money.
trace-contribution-pool = Own money that the partners’ pools bring to it; with a minus, that they take.
share-pool = Own contributions carried together: “{ $title }”
