### What the call says: dates, amounts, rates, categories, documents, and what is only noted.

call-opened =
    .says = { $status ->
        [met] The call has been open since { $day }.
        [not_met] The call opens on { $day }: { $gap ->
            [one] 1 day
           *[other] { $gap } days
        } from { $on }.
       *[to_be_verified] { $day-given ->
            [yes] The call is said to open on { $day }, but no document that anybody has seen confirms it.
           *[no] When the call opens is not known.
        }
    }
    .fix = Prepare the application; nothing can be handed in before that day.

deadline-moment = { $clock-given ->
    [yes] on { $day } at { $clock } ({ $zone } time)
   *[no] on { $day }, at an hour that is not known
}
deadline =
    .says = { $status ->
        [met] The call closes { deadline-moment }: { $gap ->
            [0] that is today.
            [one] 1 day left.
           *[other] { $gap } days left.
        }
        [not_met] The call closed { deadline-moment }: { $gap ->
            [one] 1 day
           *[other] { $gap } days
        } before { $on }.
       *[to_be_verified] { $day-given ->
            [yes] The call is said to close { deadline-moment }, but no document that anybody has seen confirms it.
           *[no] When the call closes is not known.
        }
    }
    .fix = Nothing can be handed in any more: look for the next call, or keep the plan as an example.

duration-months = { $value ->
    [one] 1 month
   *[other] { $value } months
}
duration-limit = { $limit ->
    [one] 1 month
   *[other] { $limit } months
}
duration =
    .says = { $status ->
        [met] { duration-months } of at { $bound ->
            [minimum] least { $limit }: { $gap } more than needed.
           *[maximum] most { $limit }: { $gap } of room.
        }
        [not_met] { duration-months } of at { $bound ->
            [minimum] least { $limit }: { $gap } too few.
           *[maximum] most { $limit }: { $gap } too many.
        }
       *[to_be_verified] { $reason ->
            [unknown] How { $bound ->
                [minimum] short
               *[maximum] long
            } a project may be is not known{ $value-given ->
                [yes] ; this one lasts { duration-months }.
               *[no] .
            }
            [not_given] The plan does not say how long the project lasts; at { $bound ->
                [minimum] least
               *[maximum] most
            } { duration-limit } are allowed.
            [contested] Sources contradict each other on how { $bound ->
                [minimum] short
               *[maximum] long
            } a project may be; the strictest says { duration-limit }.
           *[other] The limit of { duration-limit } rests on no document that anybody has seen{ $value-given ->
                [yes] ; this project lasts { duration-months }.
               *[no] .
            }
        }
    }
    .fix = { $bound ->
        [minimum] Plan the project longer by
       *[maximum] Shorten the project by
    } { $gap ->
        [one] one month.
       *[other] { $gap } months.
    }
    .fix-not_given = Enter the project’s length on the overview of the plan.

start-window =
    .says = { $status ->
        [met] The project begins on { $value }, when the call has projects begin: { $gap ->
            [0] on the last possible day.
            [one] 1 day of room.
           *[other] { $gap } days of room.
        }
        [not_met] The project begins on { $value }, { $gap ->
            [one] 1 day
           *[other] { $gap } days
        } { $side ->
            [early] before projects can begin ({ $earliest }).
           *[late] after the last possible day ({ $latest }).
        }
       *[to_be_verified] { $reason ->
            [unknown] When projects are to begin is not known{ $value-given ->
                [yes] ; this one begins on { $value }.
               *[no] .
            }
            [not_given] The plan does not say when the project begins{ start-expected }
            [indicative] The project begins on { $value }, outside the window that the call calls indicative{ start-expected }
           *[other] When projects are to begin rests on no document that anybody has seen{ start-expected }
        }
    }
    .fix = { $side ->
        [early] Begin { $gap } days later.
       *[late] Begin { $gap } days earlier.
    }
    .fix-not_given = Enter the project’s first day on the overview of the plan.
    .fix-indicative = Ask { word-authority } whether this start is possible, or move it into the window.
start-expected = { $earliest-given ->
    [yes] { $latest-given ->
        [yes] ; projects begin between { $earliest } and { $latest }.
       *[no] ; projects begin from { $earliest } on.
    }
   *[no] { $latest-given ->
        [yes] ; projects begin by { $latest }.
       *[no] .
    }
}

amount-measured = { $measures-id ->
    [grant] { $fund-given ->
        [yes] { $fund }:{ " " }
       *[no] { "" }
    }{ $family ->
        [amif] EU grant
       *[other] Grant
    }
   *[other] Total eligible cost
}
amount-measured-inside = { $measures-id ->
    [grant] { word-grant }
   *[other] total eligible cost
}

limit-said = { $foreign-given ->
    [yes] { $limit } ({ $foreign })
   *[no] { $limit }
}
amount-limit =
    .says = { $status ->
        [met] { $bound ->
            [minimum] { amount-measured } { $value } of at least { limit-said }: { $gap } above it.
           *[maximum] { amount-measured } { $value } of at most { limit-said }: { $gap } of room.
        }
        [not_met] { $bound ->
            [minimum] { amount-measured } { $value } of at least { limit-said }: { $gap } short.
           *[maximum] { amount-measured } { $value } of at most { limit-said }: { $gap } too much.
        }
       *[to_be_verified] { $reason ->
            [unknown] How { $bound ->
                [minimum] small
               *[maximum] large
            } the { amount-measured-inside } may be is not known{ $value-given ->
                [yes] ; now it is { $value }.
               *[no] .
            }
            [exchange_rate] The plan has no exchange rate for { $currency }, so the { amount-measured-inside }{ $value-given ->
                [yes] { " " }of { $value }
               *[no] { "" }
            } cannot be held against the { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } of { $limit }.
            [unsourced] The { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } of { $limit } for the { amount-measured-inside } rests on no document that anybody has seen{ $value-given ->
                [yes] ; now it is { $value }.
               *[no] .
            }
            [contested] Sources contradict each other on the { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } for the { amount-measured-inside }: the strictest says { $limit }{ $value-given ->
                [yes] , and now it is { $value }.
               *[no] .
            }
           *[other] The { amount-measured-inside } is not known, so it cannot be held against the { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } of { $limit }.
        }
    }
    .fix = { $bound ->
        [minimum] Add eligible cost or partners, so that the { amount-measured-inside } rises by { $gap }.
       *[maximum] Cut eligible cost, so that the { amount-measured-inside } falls by { $gap }.
    }

rate-shown = { $kind ->
    [flat_rate] flat rate for { $what }
   *[rate] { word-rate } ({ $what })
}
rate =
    .says = { $status ->
        [met] { $reason-given ->
            [yes] No figure of this plan rests on the { rate-shown }.
           *[no] The { rate-shown } is { $rate }, as the call states it.
        }
       *[to_be_verified] { $reason ->
            [unknown] The { rate-shown } is not known, so the figures that rest on it stay open.
            [unsourced] The { rate-shown } of { $rate } rests on no document that anybody has seen, and figures rest on it.
            [contested] Sources contradict each other on the { rate-shown }; the figures use { $rate }, the lowest.
           *[other] The { rate-shown }{ $rate-given ->
                [yes] { " " }of { $rate }
               *[no] { "" }
            } was not in force on the call’s date, so the figures that rest on it stay open.
        }
    }

rounding-unknown =
    .says = How the funder’s system rounds is not known; amounts are rounded half up, and can be off by cents.

category-unknown =
    .says = { $status ->
        [met] The plan has no costs for { $categories }; whether the call pays them is not known.
       *[to_be_verified] Whether the call pays for { $categories } is not known, and the plan has such costs.
    }

mapping-unsure =
    .says = { $status ->
        [met] The plan has no costs for { $categories }, whose place under { $target } is not sure.
       *[to_be_verified] Costs for { $categories } are counted as { $target }, but no document that anybody has seen says so.
    }

scope-depends-on-unknown =
    .says = { $status ->
        [met] Nobody’s country or legal form is missing for { rule-shown }.
       *[to_be_verified] Whether { rule-shown } concerns { $partners } cannot be said: a country or legal form is missing.
    }
    .fix-not_given = Enter country and legal form of { $count ->
        [one] this partner
       *[other] these partners
    } in the plan.

noted =
    .says = { $reason ->
        [unknown] Open, as far as the call is known: { rule-shown }{ noted-changes }
        [unsourced] { noted-so-far }, and it has no source yet: { rule-shown }{ noted-changes }
       *[other] { noted-so-far }: { rule-shown }{ noted-changes }
    }
noted-so-far = { $changes-given ->
    [yes] { $changes-ids ->
        [eligibility] The planner does not check this
       *[other] The figures leave this out
    }
   *[no] The planner does not check this
}
noted-changes = { $changes-given ->
    [yes] ; it may change: { $changes }.
   *[no] .
}

document-required =
    .says = { $required ->
        [unknown] Whether “{ $title }” is required{ document-of } is not known ({ $stage }).
        [if_concerned] “{ $title }” is required{ document-of } where it is concerned ({ $stage }); the plan cannot show whether it is there.
       *[yes] { $reason ->
            [unsourced] “{ $title }” seems to be required{ document-of } ({ $stage }), but no document that anybody has seen says so.
           *[other] “{ $title }” is required{ document-of } ({ $stage }); the plan cannot show whether it is there.
        }
    }
document-of = { $roles-given ->
    [yes] { " " }of each { $roles }
   *[no] { "" }
}
