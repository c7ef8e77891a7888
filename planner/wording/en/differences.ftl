### What changed between two versions of a plan.

difference = { $partner-given ->
    [yes] { $partner }, “{ $title }”
   *[no] Without a payer, “{ $title }”
}: { $kind ->
    [added] new, { $after-given ->
        [yes] { $after }
       *[no] its amount is to be verified
    }.
    [removed] no longer there{ $before-given ->
        [yes] ; it was { $before }
       *[no] ; its amount was to be verified
    }.
   *[changed] { $gap-given ->
        [yes] { $before } becomes { $after }, { $gap } { $direction ->
            [more] more
           *[less] less
        }.
       *[no] before or after, its amount is to be verified.
    }
}

cli-column-change = Change
cli-difference-totals = The total goes from { $before } to { $after }.
cli-no-change = Nothing changed: every line costs the same.
