### What the call pays: units at an amount that it fixes, shares of its lump sums, and VAT.

calculation-unit-cost = { $is_factor ->
    [yes] { $amount }{ unit-divided } × { $coefficient } × { $units } (unit cost of “{ $item }” × coefficient of { $country } × units); { unit-prints }.
   *[no] { $amount }{ unit-divided } × { $units } (unit cost of “{ $item }”{ unit-where } × units); { unit-prints }.
}
calculation-unit-cost-open = { $units } units of “{ $item }”{ unit-where }, at an amount that is not known.
calculation-unit-cost-named = { $units } units{ unit-where } at the call’s unit cost “{ $rule }”.
calculation-lump-sum = A share of { $amount } of the call’s lump sum “{ $rule }”.
unit-prints = one prints as { $rate }, and only the result is rounded
unit-divided = { $divisor ->
    [1] { "" }
   *[other] { " " }/ { $divisor }
}
unit-where = { unit-distance }{ unit-country }
unit-distance = { $km ->
    [0] { "" }
   *[other] { " " }for { $km } km one way
}
unit-country = { $country-given ->
    [yes] , { $country }
   *[no] { "" }
}

## What can be wrong with a line of either.

currency-beside-rule =
    .says = “{ $line }” has a currency, but what the call pays is in the call’s own.
    .fix = Take the currency out of the line.
lump-sum-elsewhere =
    .says = “{ $line }” is a share of a lump sum in a category of real cost, on which flat rates would be computed.
    .fix = Give the line the category “lump sums”.

## Findings on unit costs.

unit-cost-open =
    .says = { unit-lines } to be verified: { $why ->
        [no_call] the plan has no call that pays the unit cost “{ $rule }”.
        [not_offered] the call has no unit cost “{ $rule }”.
        [not_for_partner] the call has no unit cost “{ $rule }” for { $partners }.
        [partner_unknown] which unit cost “{ $rule }” is meant depends on the country or legal form of { $partners }, which the plan does not give.
        [several] several unit costs of the call answer to “{ $rule }”.
        [not_in_force] the unit cost “{ $item }” does not hold on the day that decides for this call.
        [place_missing] the unit cost “{ $item }” depends on the country where it is spent, and the line names none.
        [country_unknown] the call’s amounts for “{ $item }” have none for { $country }.
        [coefficient_unknown] the coefficient of { $country } for the unit cost “{ $item }” is not known.
        [distance_missing] the unit cost “{ $item }” depends on the distance, and the line gives none.
        [no_band] the unit cost “{ $item }” covers no distance of { $km } km; its shortest is { $first } km.
       *[amount_unknown] nobody could find the amount of the unit cost “{ $item }”; tried: { $tried }
    }
    .fix = { $why ->
        [no_call] Choose a call, or enter a price per unit in the place of the calculation.
        [not_offered] Enter real cost, or correct the name of the unit cost.
        [not_for_partner] Enter real cost for them, or divide the line by country.
        [partner_unknown] Enter country and legal form on the page of partners.
        [several] Name one of them by its id.
        [not_in_force] Enter real cost, or correct the days of the rule with your document and its page.
        [place_missing] Give the line’s calculation a country.
        [distance_missing] Give the line’s calculation the kilometres one way.
        [no_band] Enter the journey at real cost.
       *[other] State the value with your document and its page under “Correct a value”, or enter a price per unit in the place of the calculation.
    }
unit-lines = { $count ->
    [one] The amount of “{ $line }” is
   *[other] The amounts of { $count } lines, “{ $line }” first, are
}
unit-cost-used =
    .says = { $status ->
        [met] { $count ->
            [one] “{ $line }” of { $partner } is
           *[other] { $count } lines, “{ $line }” of { $partner } first, are
        } paid with the call’s unit cost “{ $item }”.
        [not_met] “{ $line }” of { $partner } is paid with the unit cost “{ $item }”, which pays { $covers }, but lies in “{ $category }”{ $several ->
            [yes] , where flat rates would be computed on it
           *[no] { "" }
        }.
       *[to_be_verified] { $reason ->
            [contested] Sources give several amounts for the unit cost “{ $item }”, on which “{ $line }” rests; computed is the lowest.
           *[other] “{ $line }” rests on the unit cost “{ $item }”, for which nobody has seen a document.
        }
    }
    .fix = { $status ->
        [not_met] Give the line the category { $several ->
            [yes] “unit costs that cover several categories”.
           *[no] that the unit cost pays.
        }
       *[to_be_verified] Ask the programme for the amount, and correct it with document and page.
    }
unit-cost-year =
    .says = { $status ->
        [met] “{ $line }” of { $partner } has { $units } of at most { $limit } { unit-per } that one person can have { unit-span }, { $gap } fewer.
       *[to_be_verified] “{ $line }” of { $partner } has { $units } { unit-per }, { $gap } more than the { $limit } that one person can have { unit-span }; it takes at least { $persons } persons.
    }
    .fix = { $status ->
        [met] { "" }
       *[to_be_verified] Say in the line that it is for several persons, or lower the number of units.
    }
unit-per = { $per-id ->
    [hour] hours
    [day] days
    [month] months
   *[other] units
}
unit-span = { $months ->
    [0] in a year
    [one] in one month
   *[other] in { $months } months
}

## Findings on lump sums.

lump-sum-shares =
    .says = { $status ->
        [met] The shares of the lump sum “{ $item }” make it up: { $value } ({ $partners }).
        [not_met] { $why ->
            [split] The lump sum “{ $item }” of { $limit } cannot be split, but { $partners } have parts of it.
            [too_often] The shares of the lump sum “{ $item }” come to { $value }, { $gap } more than the { $limit } that a project can have in all.
           *[sum] The shares of the lump sum “{ $item }” come to { $value } ({ $partners }), { $gap } { $side ->
                [less] less
               *[more] more
            } than { $limit }.
        }
       *[to_be_verified] { $why ->
            [unknown] Shares of { $value } are planned of the lump sum “{ $item }” ({ $partners }), whose amount nobody could find; tried: { $tried }
            [contested] Sources give several amounts for the lump sum “{ $item }”; its shares come to { $value }.
            [unsourced] Shares of { $value } are planned of the lump sum “{ $item }”, for which nobody has seen a document.
            [repeated] The lump sum “{ $item }” is planned { $times } times, { $value } in all; how often a project can have it is not known.
           *[split] The lump sum “{ $item }” of { $limit } is shared by { $partners }; whether it can be split is not known.
        }
    }
    .fix = { $status ->
        [met] { "" }
        [not_met] { $why ->
            [split] Give the whole of it to one partner.
            [too_often] Take { $gap } out of its lines.
           *[sum] Change the shares until they come to { $limit }.
        }
       *[to_be_verified] Ask the programme, and correct the rule with document and page.
    }
lump-sum-open =
    .says = { $why ->
        [no_call] “{ $line }” is a share of a lump sum of { $amount }, but the plan has no call that pays one.
        [not_offered] “{ $line }” is a share of { $amount } of the lump sum “{ $rule }”, which the call does not have.
       *[unnamed] “{ $line }” of { $amount } is entered as a lump sum without saying which of the call.
    }
    .fix = { $why ->
        [no_call] Choose a call, or enter the cost in the category to which it belongs.
        [not_offered] Name one of the call’s lump sums, or enter real cost.
       *[unnamed] Calculate the line as a share of one of the call’s lump sums, so that the shares can be held to it.
    }

## Findings on VAT.

vat-told =
    .says = { $status ->
        [met] { $why ->
            [below] VAT counts as a cost for every partner: the total of { $value } is { $gap } below { $limit }.
            [said] Every line of what is bought says whether its amount includes VAT.
           *[none] Nothing is bought in this plan, so there is no VAT to look at.
        }
       *[to_be_verified] { $count ->
            [0] Common costs do
            [one] “{ $line }” does
           *[other] { $count } lines of what is bought, “{ $line }” first, do
        } not say whether the amount includes VAT, and { $counts ->
            [yes] { $limit-given ->
                [yes] with a total of { $limit } or more, or one that is not known, it counts only where it cannot be recovered
               *[no] it counts only where it cannot be recovered
            }
            [no] it never counts under this call
            [call_decides] whether it counts is for the call to say
           *[unknown] whether it counts under this call is not known
        }.
    }
    .fix = Enter the rate of VAT that each amount includes, 0 for none, and for each partner whether it gets VAT back.
vat-of-partner =
    .says = { $status ->
        [met] { $why ->
            [below] The amounts of { $partner } include { $amount } of VAT, which counts: the total of { $value } is { $gap } below { $limit }.
           *[kept] The amounts of { $partner } include { $amount } of VAT, which counts, because it cannot be recovered.
        }
        [not_met] { $why ->
            [never] The amounts of { $partner } include { $amount } of VAT, which does not count under this call.
           *[recovered] The amounts of { $partner } include { $amount } of VAT, which it recovers and which does not count{ $value-given ->
                [yes] { " " }with a total of { $value }, { $gap } above the limit of { $limit }
               *[no] { "" }
            }.
        }
       *[to_be_verified] The amounts of { $partner } include { $amount } of VAT; { $why ->
            [not_told] whether it recovers it is not said, and what is recovered does not count.
            [size] whether it counts depends on the total, which is not known.
            [partly] it recovers a part of it, which does not count.
            [authority] what a public body pays as public authority does not count, and whether it acts as one here is to be verified.
            [call] what cannot be recovered counts only where the call says so, which nobody has seen.
           *[unsourced] the rule on it rests on no document that anybody has seen.
        }
    }
    .fix = { $why ->
        [not_told] Say in the record of { $partner } whether it gets VAT back.
        [partly] Enter the lines without the part that is recovered.
        [recovered] Enter the lines of { $partner } without VAT, and 0 as its rate: { $amount } less.
        [never] Enter the lines of { $partner } without VAT, and 0 as its rate: { $amount } less.
       *[other] Ask the programme before submission; without VAT the lines come to { $amount } less.
    }
