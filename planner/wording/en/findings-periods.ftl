### The spending plan: defects of a file, the length of periods, what does not fit a row.

period-length =
    .says = A reporting period of { $value } months cannot be: it has 1 to { $maximum } months.
    .fix = Write how many months a reporting period has: 6, or 12.
period-name =
    .says = “{ $value }” is no reporting period.
    .fix = Write its number, counted from 1; or “preparation” or “closure”, for a lump sum.
periods-and-spread =
    .says = “{ $line }” has both amounts by period (“periods”) and a way of spreading (“spread”).
    .fix = Keep one of the two.
period-of-lump-sums =
    .says = “{ $line }” has an amount in { period-shown }, where only lump sums may lie.
    .fix = Enter it for a numbered period, or make the line a lump sum.
period-shown = { $period ->
    [preparation] the preparation
    [closure] the closure
   *[other] period { $period }
}
period-months-value = { $value ->
    [one] 1 month
   *[other] { $value } months
}
period-months =
    .says = { $status ->
        [met] Reporting periods of { period-months-value }, at { $bound ->
            [minimum] least { duration-limit }: { $gap } more than needed.
           *[maximum] most { duration-limit }: { $gap } of room.
        }
        [not_met] Reporting periods of { period-months-value }, at { $bound ->
            [minimum] least { duration-limit }: { $gap } too few.
           *[maximum] most { duration-limit }: { $gap } too many.
        }
       *[to_be_verified] { $reason ->
            [unknown] How { $bound ->
                [minimum] short
               *[maximum] long
            } a reporting period may be is not known{ $value-given ->
                [yes] ; here it has { period-months-value }.
               *[no] .
            }
            [not_given] The plan does not say how long its reporting periods are; at { $bound ->
                [minimum] least
               *[maximum] most
            } { duration-limit } are allowed.
            [contested] Sources contradict each other on how { $bound ->
                [minimum] short
               *[maximum] long
            } a reporting period may be; the strictest says { duration-limit }.
           *[other] The limit of { duration-limit } for a reporting period rests on no document that anybody has seen{ $value-given ->
                [yes] ; here it has { period-months-value }.
               *[no] .
            }
        }
    }
    .fix = { $bound ->
        [minimum] Make the periods longer by
       *[maximum] Make the periods shorter by
    } { $gap ->
        [one] one month
       *[other] { $gap } months
    } on the page “{ page-spending-title }”.
    .fix-not_given = Choose the length of a period on the page “{ page-spending-title }”.
periods-without-duration =
    .says = { $cause ->
        [too_long] The project lasts more than { $limit } months, so its reporting periods cannot be worked out.
       *[not_given] The plan says how long a reporting period is, but not how long the project: there are no periods yet.
    }
    .fix = Enter the project’s length on the overview of the plan.
periods-without-length =
    .says = “{ $line }”{ $count ->
        [one] { " " }has amounts by period
       *[other] { " " }and others, { $count } in all, have amounts by period
    }, but the plan does not say how long a period is: they change nothing yet.
    .fix = Choose the length of a period on the page “{ page-spending-title }”.
period-beyond-end =
    .says = “{ $line }” has { $amount } in period { $periods }, but the project ends with period { $limit }: it is counted in the last one.
    .fix = Enter it for an earlier period, or change the duration of the project or the length of its periods.
periods-exceed-row =
    .says = “{ $line }” has { $entered } in its periods, { $gap } more than the { $amount } it comes to; the last period is that much too low.
    .fix = Take { $gap } off one of its periods, or raise the line.
periods-below-row =
    .says = “{ $line }” has { $entered } in its periods, the last one among them, { $gap } less than the { $amount } it comes to; the last period is that much higher than entered.
    .fix = Add { $gap } to one of its periods, or lower the line.
