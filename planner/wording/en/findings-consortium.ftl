### Who takes part: numbers of partners and countries, countries, legal forms, the plan's own thresholds.

minimum-partners =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        }{ who-counts-shortly }, minimum { $limit }: { $gap ->
            [0] exactly as many as needed, nobody may leave.
           *[other] { $gap } may leave.
        }
        [not_met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        }, minimum { $limit }{ who-counts }: { $gap } { $gap ->
            [one] is
           *[other] are
        } missing.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }; how many are needed at least is not known.
            [unsourced] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }; the minimum of { $limit } rests on no document that anybody has seen.
            [who_counts] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }, minimum { $limit }; whether affiliated entities count as well is not known.
            [contested] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }; sources contradict each other: at least { $other }, or at least { $limit }.
           *[other] Only { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } for certain{ who-counts }, minimum { $limit }; of others a country or legal form is missing.
        }
    }
    .fix = { $gap ->
        [one] Win one more, or choose a scenario in which more take part.
       *[other] Win { $gap } more, or choose a scenario in which more take part.
    }

maximum-partners =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        }{ who-counts-shortly }, maximum { $limit }: { $gap ->
            [0] full, nobody can join.
           *[other] { $gap } can still join.
        }
        [not_met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        }, maximum { $limit }{ who-counts }: { $gap } too many.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }; how many there may be at most is not known.
            [unsourced] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }; the maximum of { $limit } rests on no document that anybody has seen.
            [who_counts] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }, maximum { $limit }; whether affiliated entities count as well is not known.
            [contested] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }; sources contradict each other: at most { $limit }, or at most { $other }.
           *[other] Up to { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            }, maximum { $limit }{ who-counts }: some have no country yet.
        }
    }
    .fix = { $gap ->
        [one] Move one to the associated partners, or leave it out of the scenario.
       *[other] Move { $gap } to the associated partners, or leave them out of the scenario.
    }

minimum-countries =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] country that counts
           *[other] different countries that count
        }, minimum { $limit }: { $gap ->
            [0] exactly as many as needed.
           *[other] { $gap } more than needed.
        }
        [not_met] { $value } { $value ->
            [one] country
           *[other] different countries
        }, minimum { $limit }{ who-counts }: { $gap } { $gap ->
            [one] is
           *[other] are
        } missing.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] country
               *[other] different countries
            } in the plan{ who-counts }; how many are needed at least is not known.
            [unsourced] { $value } { $value ->
                [one] country
               *[other] different countries
            } in the plan{ who-counts }; the minimum of { $limit } rests on no document that anybody has seen.
            [who_counts] { $value } { $value ->
                [one] country
               *[other] different countries
            } in the plan{ who-counts }, minimum { $limit }; whether affiliated entities count as well is not known.
            [contested] { $value } { $value ->
                [one] country
               *[other] different countries
            } in the plan{ who-counts }; sources contradict each other: at least { $other }, or at least { $limit }.
           *[other] Only { $value } { $value ->
                [one] country
               *[other] different countries
            } for certain{ who-counts }, minimum { $limit }; some partners have no country yet.
        }
    }
    .fix = { $gap ->
        [one] Win a partner from one more country.
       *[other] Win partners from { $gap } more countries.
    }

eligible-countries =
    .says = { $status ->
        [met] Each { $roles } comes from a country that may take part.
        [not_met] { $partners } { $count ->
            [one] comes from a country that cannot
           *[other] come from countries that cannot
        } take part with a budget (possible: { $allowed }).
       *[to_be_verified] { $reason ->
            [unknown] Which countries may take part is not known.
            [unsourced] The list of countries that may take part ({ $allowed }) rests on no document that anybody has seen{ $partners-given ->
                [yes] ; not on it, or without a country: { $partners }.
               *[no] .
            }
           *[other] Whether { $partners } may take part cannot be said: the country is missing.
        }
    }
    .fix = Make { $count ->
        [one] it an associated partner
       *[other] them associated partners
    } without a budget, or win somebody from an eligible country.
    .fix-not_given = Enter { $count ->
        [one] the country of this partner
       *[other] the countries of these partners
    } in the plan.

legal-forms =
    .says = { $status ->
        [met] Each { $roles } has a legal form that may take that part.
        [not_met] { $partners } cannot take part as { $roles } (possible: { $allowed }).
       *[to_be_verified] { $reason ->
            [unknown] Which legal forms may take part as { $roles } is not known.
            [unsourced] The list of legal forms that may take part as { $roles } ({ $allowed }) rests on no document that anybody has seen{ $partners-given ->
                [yes] ; not on it, or without a legal form: { $partners }.
               *[no] .
            }
           *[other] Whether { $partners } may take part as { $roles } cannot be said: the legal form is missing.
        }
    }
    .fix = Give { $count ->
        [one] it another part in the project
       *[other] them another part in the project
    }, or win a body of another legal form.
    .fix-not_given = Enter { $count ->
        [one] the legal form of this partner
       *[other] the legal forms of these partners
    } in the plan.

threshold-partners =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] { word-partner }
           *[other] { word-partners }
        }; your own condition “{ $threshold }” asks for { $target }: { $gap ->
            [0] exactly enough.
           *[other] { $gap } may leave.
        }
        [not_met] { $value } { $value ->
            [one] { word-partner }
           *[other] { word-partners }
        }; your own condition “{ $threshold }” asks for at least { $limit }: { $gap } { $gap ->
            [one] is
           *[other] are
        } missing.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] { word-partner }
               *[other] { word-partners }
            }; how many your own condition “{ $threshold }” asks for is not known.
           *[other] { $value } { $value ->
                [one] { word-partner }
               *[other] { word-partners }
            }; your own condition “{ $threshold }” names { $limit } and { $target }, so it is open whether it holds.
        }
    }
    .fix = { $gap ->
        [one] Win one more, or agree on a lower number.
       *[other] Win { $gap } more, or agree on a lower number.
    }
    .fix-between = { $gap ->
        [one] Win one more to be safe, or agree which of the two numbers counts.
       *[other] Win { $gap } more to be safe, or agree which of the two numbers counts.
    }
    .fix-unknown = Agree with your partners on a number, and enter it under “thresholds”.

threshold-countries =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] country
           *[other] different countries
        }; your own condition “{ $threshold }” asks for { $limit }: { $gap ->
            [0] exactly enough.
           *[other] { $gap } more than needed.
        }
        [not_met] { $value } { $value ->
            [one] country
           *[other] different countries
        }; your own condition “{ $threshold }” asks for at least { $other }: { $gap } { $gap ->
            [one] is
           *[other] are
        } missing.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] country
               *[other] different countries
            }; how many your own condition “{ $threshold }” asks for is not known.
            [contested] { $value } { $value ->
                [one] country
               *[other] different countries
            }; your own condition “{ $threshold }” can be read as { $other } or as { $limit }, so it is open whether it holds.
           *[other] Between { $value } and { $most } different countries, as some partners have none yet; your own condition “{ $threshold }” asks for { $limit }.
        }
    }
    .fix = { $gap ->
        [one] Win a partner from one more country, or agree on a lower number.
       *[other] Win partners from { $gap } more countries, or agree on a lower number.
    }
    .fix-contested = { $gap ->
        [one] Win a partner from one more country to be safe, or agree how the condition is to be read.
       *[other] Win partners from { $gap } more countries to be safe, or agree how the condition is to be read.
    }
    .fix-unknown = Agree with your partners on a number, and enter it under “thresholds”.

maximum-countries =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] country that counts
           *[other] different countries that count
        }, maximum { $limit }: { $gap ->
            [0] no further one is possible.
           *[other] { $gap } more possible.
        }
        [not_met] { $value } different countries, maximum { $limit }{ who-counts }: { $gap } too many.
       *[to_be_verified] { $reason ->
            [unknown] From how many countries partners may come at most is not known; the plan has { $value }.
            [unsourced] The maximum of { $limit } countries rests on no document that anybody has seen; the plan has { $value }.
            [contested] Sources contradict each other on the largest number of countries, { $limit } or { $other }; the plan has { $value }.
            [who_counts] { $value } countries in the plan, maximum { $limit }; whether affiliated entities count as well is not known.
           *[other] Up to { $value } countries, maximum { $limit }{ who-counts }; some partners have no country yet.
        }
    }
    .fix = Make the partners of { $gap ->
        [one] one country
       *[other] { $gap } countries
    } associated partners, or leave them out of the scenario.

minimum-groups =
    .says = { $status ->
        [met] Partners come from { $value } of the call’s areas, { $limit } needed.
        [not_met] Partners come from { $value } of the call’s areas, { $limit } needed; nobody comes from { $missing }.
       *[to_be_verified] { $reason ->
            [unknown] From how many of its areas the call wants partners is not known; the plan has { $value }.
            [unsourced] That partners are to come from { $limit } areas rests on no document that anybody has seen; the plan has { $value }.
            [contested] Sources contradict each other on the number of areas, { $other } or { $limit }; the plan has { $value }.
           *[other] Partners come from { $value } of the call’s areas for certain, { $limit } needed; some have no country yet.
        }
    }
    .fix = Win a partner from { $missing }.

compulsory-partners =
    .says = { $status ->
        [met] { $value } of this kind in the plan ({ $kinds }), at least { $limit } needed: { $gap ->
            [0] exactly as many as needed.
           *[other] { $gap } may leave.
        }
        [not_met] { $value } of this kind in the plan ({ $kinds }), at least { $limit } needed: { $gap } missing.
       *[to_be_verified] { $reason ->
            [unknown] Whether organisations of this kind are compulsory ({ $kinds }), and how many, is not known; the plan has { $value }.
            [unsourced] That at least { $limit } of this kind are needed ({ $kinds }) rests on no document that anybody has seen; the plan has { $value }.
            [contested] Sources contradict each other on how many of this kind are needed ({ $kinds }), { $other } or { $limit }; the plan has { $value }.
           *[other] At least { $limit } of this kind are needed ({ $kinds }); the plan says it of { $value }, and of others not what they are.
        }
    }
    .fix = { $gap ->
        [one] Win one more, or enter under “kinds” which of the partners is one.
       *[other] Win { $gap } more, or enter under “kinds” which of the partners are.
    }
    .fix-countries_unknown = Enter in the record of each partner what kind of organisation it is.

partners-per-country =
    .says = { $status ->
        [met] No country has { $bound ->
            [minimum] fewer than { $limit }
           *[maximum] more than { $limit }
        } of the partners that count.
        [not_met] Each country may have { $bound ->
            [minimum] no fewer than { $limit }
           *[maximum] no more than { $limit }
        } of the partners that count; it is otherwise for { $countries }.
       *[to_be_verified] { $reason ->
            [unknown] How many partners one country may have { $bound ->
                [minimum] at least
               *[maximum] at most
            } is not known.
            [unsourced] That one country may have { $bound ->
                [minimum] at least { $limit }
               *[maximum] at most { $limit }
            } of the partners rests on no document that anybody has seen.
            [contested] Sources contradict each other on how many partners one country may have; the strictest says { $limit }.
           *[other] One country may have { $bound ->
                [minimum] at least { $limit }
               *[maximum] at most { $limit }
            } of the partners; some partners have no country yet.
        }
    }
    .fix = { $bound ->
        [minimum] Win { $gap } more from there, or make them associated partners.
       *[maximum] Make { $gap } of them associated, or leave them out of the scenario.
    }

associated-only =
    .says = { $status ->
        [met] No { $roles } comes from a country that may only be associated ({ $allowed }).
        [not_met] Only associated, without a budget, may be: { $partners }.
       *[to_be_verified] { $reason ->
            [unsourced] That organisations from { $allowed } may only be associated rests on no document that anybody has seen{ $partners-given ->
                [yes] ; concerned, or without a country: { $partners }.
               *[no] .
            }
           *[other] Whether { $partners } may have a budget cannot be said: the country is missing.
        }
    }
    .fix = Make { $count ->
        [one] it an associated partner
       *[other] them associated partners
    } without a budget, or win an organisation from another country.
    .fix-not_given = Enter the country of { $count ->
        [one] this partner
       *[other] these partners
    } in the plan.
