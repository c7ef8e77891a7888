### The page of currencies: rates in use, new rates and their difference, budgets in their own currency.

page-currencies-title = Currencies
page-currencies-about = Who budgets in another currency, at which exchange rate, and what other rates would make of the whole plan.
currencies-empty = Everything is in euro, so that no exchange rate is needed. Where a partner budgets in another currency, enter that in its record; its new cost lines are then in it, and this page asks for the rate.
currencies-in-use = Exchange rates of this plan
currencies-currency = Currency
currencies-per-euro = One euro is
currencies-dated = Rate of
currencies-kind = Kind
currencies-source = Source
currencies-whose = Who budgets in it
currencies-lines = Cost lines
currencies-no-rate = no rate yet
currencies-remove = Remove the rate of { $currency }
currencies-rate-said = 1 EUR = { $rate } { $currency } ({ $kind } of { $dated }; { $source })
currencies-rate-in-words = { $rate } for one euro ({ $kind } of { $dated }; { $source })
currencies-rate-of = Exchange rate of { $currency }
currencies-ecb-source = European Central Bank, euro foreign exchange reference rate of { $day }
currencies-new-head = New rates for the whole plan
currencies-new-about = Enter rates, or take those of a day: the difference is shown first, and one button saves all of them. “Undo” brings the old ones back.
currencies-whence = Where they come from
currencies-whence-by-hand = Entered by hand
currencies-whence-bank = The central bank’s daily rates
currencies-day = Day
currencies-bank-help = The program knows the rates up to { $day }. On weekends and holidays the last rate before holds.
currencies-one-euro = 1 EUR in { $currency }
currencies-day-or-month = Day, or first day of the month
currencies-day-or-month-help = An accounting rate of the Commission holds for a whole month: enter its first day.
currencies-source-help = Where the rate stands, such as “InforEuro, November 2026”.
currencies-needs = A rate needs its day and its source: whoever checks the budget has to find it again. Enter both, and the difference is shown here.
currencies-set-before = No rates were set on { $day }: those of { $dated }, the last day before, hold.
currencies-no-new-rate = No new rate for { $currencies }: what there is stays as it is.
currencies-nothing-new = The plan has these rates already; nothing would change.
currencies-rates-compared = Rates before and after
currencies-rate-before = Before
currencies-rate-after = After
currencies-unchanged = unchanged
currencies-difference = What becomes of the figures, in euro
currencies-total-before = Total before
currencies-grant-before = Grant before
currencies-bears-before = Bears before
currencies-total-after = Total after
currencies-grant = Grant after
currencies-bears = Bears after
currencies-same = the same
currencies-new-source = New rates: { $source }.
currencies-after = After
currencies-gap = Difference
currencies-difference-about = In euro, scenario “{ $scenario }”. Nothing is saved yet.
currencies-save = Save these rates
currencies-own-head = Budgets in their own currency
currencies-own-about = To be read only: the figures in euro at the plan’s own rates. What counts for the call is the euro.
currencies-total-euro = Total (EUR)
currencies-own-total = Total
currencies-own-grant = Grant
currencies-own-bears = Bears
currencies-to-page = Enter the exchange rate
share-own-currency = In { $currency }, to be read only: total { $total }, bears { $bears }. { $rate }.

## History and differences.

edit-rerated = { $count ->
    [one] New exchange rate for { $currency }, { $day }.
   *[other] New exchange rates for { $count } currencies, { $day }.
}
edit-rate-removed = Exchange rate of { $currency } removed.
difference-rate = { $before-given ->
    [yes] { $after-given ->
        [yes] Exchange rate: { $before }; now { $after }.
       *[no] Exchange rate of { $currency } removed; it was { $before }.
    }
   *[no] New exchange rate: { $after }.
}
difference-currency = { $kind ->
    [partner] “{ $title }” budgets in { $after }, no longer in { $before }.
   *[line] “{ $title }” is in { $after }, no longer in { $before }.
}
cli-rerate-not-saved = Nothing is saved; name a file with -o to write the plan at these rates.

## What can be wrong with rates.

exchange-rate-inverted =
    .says = One euro is { $rate } { $currency } in the plan, and was { $other } { $currency } at the central bank on { $day }: the rate looks turned round.
    .fix = Enter what one euro is in { $currency }, not what one { $currency } is in euro.
exchange-rate-scaled =
    .says = One euro is { $rate } { $currency } in the plan, and was { $other } { $currency } at the central bank on { $day }: that is far more than rates differ.
    .fix = Check the decimal point, and whether the rate is for one unit of the currency or for a hundred.
exchange-rate-moves =
    .says = Amounts in { $currencies } are converted at rates of { $dated }; cost is converted at the rate of the month in which it is handed in, so the amounts in euro will differ.
    .fix = Leave room for it, and bring the rates up to date before handing in; who bears a loss on the rate stands under the rule.
rates-unreadable =
    .says = { $line-given ->
        [yes] “{ $value }” is no line of exchange rates.
       *[no] “{ $value }” is no list of exchange rates.
    }
    .fix = Give the central bank’s eurofxref-hist.csv, or a line for each currency with its code and what one euro is in it: SEK, 10.95
rate-unavailable =
    .says = There is no rate of { $currencies } for { $day } in { $file-given ->
        [yes] that file.
       *[no] the central bank’s series, which goes from { $first_day } to { $last_day }.
    }
    .fix = Choose another day, enter the rate by hand, or give a newer file with --rates.
