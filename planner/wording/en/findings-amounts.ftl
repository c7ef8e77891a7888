### Amounts beyond the simple limit: of each partner or country, shares, budgets of calls, volunteers, thresholds.

amount-limit-each =
    .says = { $status ->
        [met] The { amount-measured-inside } of every { amount-unit } is { $bound ->
            [minimum] at least { limit-said }; the nearest has { $gap } more.
           *[maximum] at most { limit-said }; the nearest has { $gap } of room.
        }
        [not_met] The { amount-measured-inside } of each { amount-unit } is to be { $bound ->
            [minimum] at least { limit-said }, and it is less for { $who }: up to { $gap } short.
           *[maximum] at most { limit-said }, and it is more for { $who }: up to { $gap } too much.
        }
       *[to_be_verified] { $reason ->
            [unknown] How { $bound ->
                [minimum] small
               *[maximum] large
            } the { amount-measured-inside } of each { amount-unit } may be is not known.
            [unsourced] The { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } of { $limit } for the { amount-measured-inside } of each { amount-unit } rests on no document that anybody has seen.
            [contested] Sources contradict each other on the { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } for the { amount-measured-inside } of each { amount-unit }: the strictest says { $limit }.
           *[other] The { amount-measured-inside } of some is not known, so it cannot be held against the { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } of { $limit } for each { amount-unit }.
        }
    }
    .fix = { $bound ->
        [minimum] Give them more of the cost: { $gap } for the one furthest away.
       *[maximum] Move cost from them to others, or cut it: { $gap } for the one furthest beyond.
    }
amount-unit = { $subject ->
    [each_country] country
   *[other] { word-partner }
}

share-who = { $subject ->
    [group] Partners from { $who }
    [category] Cost for { $who }
    [all_but] All cost but { $who }
    [lead] { $who }, in the lead,
   *[other] { $who }
}
share-who-inside = { $subject ->
    [group] partners from { $who }
    [category] { $who }
    [all_but] all cost but { $who }
   *[other] { $who }
}
share-has = { $subject ->
    [group] have
    [category] makes up
    [all_but] makes up
   *[other] has
}
share-of = { $of ->
    [grant] the { word-grant }
    [direct] eligible direct cost
   *[total] total eligible cost
}
share-otherwise = { $other-given ->
    [yes] ; measured on { $other_of ->
        [direct] direct cost, without what flat rates fill, it would be { $other }.
       *[total] total eligible cost it would be { $other }.
    }
   *[no] .
}
share-limit =
    .says = { $status ->
        [met] { share-who } { share-has } { $value } of { share-of }, { $bound ->
            [minimum] { $strict ->
                [yes] more than
               *[no] at least
            } { $limit } needed: { $gap } of room{ share-otherwise }
           *[maximum] { $strict ->
                [yes] less than
               *[no] at most
            } { $limit } allowed: { $gap } of room{ share-otherwise }
        }
        [not_met] { share-who } { share-has } { $value } of { share-of }, { $bound ->
            [minimum] { $strict ->
                [yes] more than
               *[no] at least
            } { $limit } needed: { $gap } short{ share-otherwise }
           *[maximum] { $strict ->
                [yes] less than
               *[no] at most
            } { $limit } allowed: { $gap } too much{ share-otherwise }
        }
       *[to_be_verified] { $reason ->
            [unknown] What share { share-who-inside } must or may have is not known{ share-now }
            [amount_unknown] Amounts are not known yet, so the share of { share-who-inside } cannot be measured.
            [no_cost] There is no eligible cost yet of which { share-who-inside } could have a share.
            [unsourced] The limit of { $limit } for { share-who-inside } rests on no document that anybody has seen{ share-now }
            [contested] Sources contradict each other on the share of { share-who-inside }: the strictest says { $limit }{ share-now }
            [denominator] The source does not say of which cost { share-who-inside } { $bound ->
                [minimum] need at least { $limit }
               *[maximum] may have at most { $limit }
            }{ share-now }
           *[other] The share of { share-who-inside } depends on partners without a country; { $limit } is the limit{ share-now }
        }
    }
    .fix = Take one of the ways below; each says exactly how much.
share-now = { $value-given ->
    [yes] ; now it is { $value } of { share-of }{ share-otherwise }
   *[no] .
}
share-move-lines = Move { $amount } of cost lines of { $partner } from { $source } to { $target }{ $flats ->
    [yes] { " " }(what flat rates make of it is counted in).
   *[no] .
}
share-move-to = Move { $amount } of eligible cost to { share-who-inside }, the total staying as it is.
share-add-to = Or add { $amount } of eligible cost to { share-who-inside }.
share-move-from = Move { $amount } of eligible cost from { share-who-inside } to others, the total staying as it is.
share-add-elsewhere = Or let the others’ eligible cost grow by { $amount }.

call-budget =
    .says = { $status ->
        [met] The { word-grant } of { $value } is within the { $limit } that the { $of } has for all its projects.
        [not_met] The { word-grant } of { $value } is { $gap } more than the { $limit } that the { $of } has for all its projects.
       *[to_be_verified] { $reason ->
            [unknown] How much money the { $of } has for all its projects is not known.
            [amount_unknown] The { word-grant } is not known, so it cannot be held against the budget of the { $of }.
            [contested] Sources contradict each other on the budget of the { $of }; the lowest says { $limit }.
           *[other] The budget of the { $of }, { $limit }, rests on no document that anybody has seen.
        }
    }
    .fix = Ask for less: { $gap } at least.

volunteers-limit =
    .says = { $status ->
        [met] Work of volunteers: { $work }{ $limit-given ->
            [yes] { " " }of at most { $limit } ({ $rate } of the { word-own }): { $gap } of room.
           *[no] .
        }
        [not_met] Work of volunteers: { $work } of at most { $limit } ({ $rate } of the { word-own }, and the { word-grant } within cost without it): { $gap } too much.
       *[to_be_verified] { $reason ->
            [unknown] How far the work of volunteers can stand for { word-own } is not known; the plan has { $work } of it.
            [amount_unknown] The work of volunteers ({ $work }) cannot be held against the { word-own }, which is not known yet.
           *[other] That the work of volunteers can be at most { $rate } of the { word-own } rests on no document that anybody has seen; the plan has { $work } of it.
        }
    }
    .fix = Cut the work of volunteers by { $gap }, or bring as much more of other { word-own }.

amount-threshold =
    .says = { $reason ->
        [unknown] The limit for this is not known: “{ $consequence }”.
        [amount_unknown] Amounts are not known yet, so it cannot be said whether this applies: “{ $consequence }” (limit: { $limit }).
        [unsourced] The limit of { $limit } for “{ $consequence }” rests on no document that anybody has seen.
        [contested] Sources contradict each other on the limit for “{ $consequence }”; the lowest says { $limit }.
        [duty] { threshold-who } { amount-measured-inside } { $side ->
            [above] is above { $limit }
            [from] is { $limit } or more
           *[up_to] is not above { $limit }
        }: { $consequence }.
       *[other] { $applies ->
            [yes] { threshold-who } { amount-measured-inside } { $side ->
                [above] is above { $limit }
                [from] is { $limit } or more
               *[up_to] is not above { $limit }
            }: { $consequence }; nothing is to be done for it.
           *[no] { $value-given ->
                [yes] The { amount-measured-inside } is { $value }{ threshold-largest }, and “{ $consequence }” applies { $side ->
                    [above] above { $limit } only.
                    [from] from { $limit } on only.
                   *[up_to] up to { $limit } only.
                }
               *[no] Nobody’s { amount-measured-inside } comes under the limit of { $limit } for “{ $consequence }”.
            }
        }
    }
threshold-who = { $who-given ->
    [yes] For { $who }, the
   *[no] The
}
threshold-largest = { $subject ->
    [project] { "" }
   *[other] { $side ->
        [up_to] { " " }at least
       *[above] { " " }at most
    }
}

grant-held =
    .says = { $status ->
        [to_be_verified] The ceiling of { $limit } would hold the { word-grant } ({ $fund }){ held-whose }: { $effective } of eligible cost instead of { $rate }; it bites from { $first } on, so { $amount } of the present cost would be without a grant; the plan only reports it.
       *[met] The ceiling of { $limit } holds the { word-grant } ({ $fund }){ held-whose }: it is { $effective } of eligible cost instead of { $rate }, because from { $first } on every further euro is without a grant; that is { $amount } of the present cost{ $policy ->
            [lead] , and the lead gives way first.
           *[other] .
        }
    }
    .fix = Choose on the page “{ page-contributions-title }” who gives way, or cut { $amount } of eligible cost.
    .fix-met = Cut { $amount } of eligible cost, or bring it as own money.
held-whose = { $who-given ->
    [yes] { " " }of { $who }
   *[no] { "" }
}
grant-at-balance =
    .says = { $status ->
        [met] The final { word-grant } { $mode ->
            [ratio_kept] keeps the ratio of the signed budget{ balance-losses }
           *[rate_then_ceiling] is the rate of real cost, up to the ceiling{ balance-losses }
        }
       *[to_be_verified] { $mode ->
            [unknown] How the final { word-grant } follows from real cost is not known{ balance-losses-both }
            [contested] Sources contradict each other on how the final { word-grant } follows from real cost{ balance-losses-both }
            [ratio_kept] The final { word-grant } seems to keep the ratio of the signed budget, but no document that anybody has seen says so{ balance-losses }
           *[rate_then_ceiling] The final { word-grant } seems to be the rate of real cost, up to the ceiling, but no document that anybody has seen says so{ balance-losses }
        }
    }
balance-losses = { $lost5-given ->
    [yes] ; real cost 5 % below plan would cost { $lost5 } of it, 10 % { $lost10 }, 20 % { $lost20 }.
   *[no] .
}
balance-losses-both = { $lost5-given ->
    [yes] ; real cost 5, 10 or 20 % below plan would cost { $lost5 }, { $lost10 } or { $lost20 } of it if the rate applies to real cost, and { $kept5 }, { $kept10 } or { $kept20 } if the signed ratio is kept.
   *[no] .
}
