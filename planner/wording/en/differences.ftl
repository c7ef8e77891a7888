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
cli-difference-totals = { $known ->
    [both] The total goes from { $before } to { $after }.
    [before] The total was { $before }; what it is now is to be verified.
    [after] What the total was is to be verified; it is { $after } now.
   *[neither] What the total was, and what it is now, is to be verified.
}
cli-no-change = Nothing changed: every line costs the same.
