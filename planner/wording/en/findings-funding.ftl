### What a plan asks of funds: less or more than the call gives, several funds on one cost.

request-below =
    .says = { $rate-given ->
        [yes] The plan asks for { $rate } from { $fund }, where the call gives up to { $most }
       *[no] The plan asks for { $asked } from { $fund }, where the call gives up to { $largest }
    }{ $gap-given ->
        [yes] : { $gap } of { word-grant } less.
       *[no] .
    }
    .fix-met = Ask for more on the page “{ page-contributions-title }” if you want to; whoever asks for less brings the difference.
request-above =
    .says = { $rate-given ->
        [yes] The plan asks for { $rate } from { $fund }, and the call gives at most { $most }: { $points } percentage points too much{ request-worth }
       *[no] The plan asks for { $asked } from { $fund }, and the rate gives { $largest } at most: { $gap } too much, which the budget leaves out.
    }
    .fix = Ask for { $rate-given ->
        [yes] { $most }
       *[no] { $largest }
    } at most on the page “{ page-contributions-title }”, or take the request away.
request-worth = { $gap-given ->
    [yes] { " " }(it would be { $gap } more); the budget counts with { $most }.
   *[no] ; the budget counts with { $most }.
}
request-below-fixed =
    .says = { $status ->
        [not_met] { request-asks }, and the call’s rate of { $fund } is fixed, neither more nor less{ request-less }
       *[to_be_verified] { request-asks }, and whether the call’s rate of { $fund } may be lowered is not known{ request-less }
    }
    .fix = Take the request away on the page “{ page-contributions-title }”.
reason-bound = Ask { word-authority } whether less than the rate may be asked for.
request-asks = { $rate-given ->
    [yes] The plan asks for { $rate } instead of { $most }
   *[no] The plan asks for { $asked } instead of { $largest }
}
request-less = { $gap-given ->
    [yes] : { $gap } less than the rate gives.
   *[no] .
}
request-idle =
    .says = The plan asks for less from { $fund }, but the request counts for nothing: { $why ->
        [fund] the call has no such fund.
        [some] its { word-grant } is that of the whole action, and only some { word-partners } ask.
       *[nobody] the fund pays none of those who ask.
    }
    .fix = { $why ->
        [fund] { $choices-given ->
            [yes] Choose one of the call’s funds: { $choices }.
           *[no] Remove the request: the call has no fund.
        }
        [some] Let everybody ask, with one rate or one amount for the action.
       *[nobody] Choose others, or remove the request.
    }
request-unmeasured =
    .says = What the plan asks for from { $fund } cannot be held against the call’s maximum, which rests on something that is not known.
    .fix = See which rate or amount is to be verified on the page Budget.
rates-above-cost =
    .says = The rates of all funds come to { $value } of the cost for { $partners }: { $points } percentage points more than the whole cost, so { $last } is counted only with what the others leave.
    .fix = Ask each fund for less on the page “{ page-contributions-title }”, until the rates come to 100 % at most.
