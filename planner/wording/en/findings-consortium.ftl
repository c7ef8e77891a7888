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
            [contested] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } in the plan{ who-counts }; sources contradict each other: at least { $other }, or at least { $limit }.
           *[other] Only { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } for certain{ who-counts }, minimum { $limit }; others have no country yet.
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
