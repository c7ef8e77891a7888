### Errors: the input cannot be used. On the command line, "FILE, line N: " stands before and says and fix make one line.

error-place = { $file-given ->
    [yes] { $line-given ->
        [yes] { $file }, line { $line }:
       *[no] { $file }:
    }
   *[no] { "" }
}

unusable-input =
    .says = This input cannot be used.
    .fix = Check it, and try again.
amount-too-large =
    .says = { $rate_ppm-given ->
        [yes] A rate of { $rate_ppm } is not between 0 and { $maximum }.
       *[no] { $cents-given ->
            [yes] An amount of { $cents } is more than can be computed, { $maximum } at most.
           *[no] An amount is more than can be computed.
        }
    }
    .fix = { $title-given ->
        [yes] Check “{ $title }”, the largest with { $amount }, for a figure too many.
       *[no] Check amounts and quantities for a figure too many.
    }
not-whole-cents =
    .says = Amounts came as { $dtype }, not as whole cents, so nothing was computed.
    .fix = This is a mistake of the planner: please report it.
weights-unusable =
    .says = A cost cannot be split: a weight is below zero, or the one who takes the rest is not among those who share.
    .fix = Check “shared_by” and “rest_to” in the plan.

## Files

file-unreadable =
    .says = This cannot be read: it is a folder, or reading it is not allowed.
    .fix = Name a file that you may open.
syntax-broken =
    .says = From column { $column } on, the text is not YAML (the reader says: “{ $problem }”).
    .fix = Check indentation, colons and quotes in this line and the one before.
duplicate-key =
    .says = The key “{ $key }” is written twice, first in line { $first_line }.
    .fix = Keep one of the two.
anchor-used =
    .says = “{ $name }” is a YAML anchor or alias, which plans and calls do not use.
    .fix = Write the value out wherever it is needed.
tag-used =
    .says = “{ $tag }” is a YAML tag, which plans and calls do not use.
    .fix = Remove it: the planner knows the type of every key.
not-a-mapping =
    .says = “key: value” pairs must stand here, and something else does.
    .fix = Begin the file with keys such as “id:” and “title:”.
file-empty =
    .says = The file is empty.
    .fix = Fill it, or begin a plan with: planner plan new -o FILE
too-deep =
    .says = Lists and pairs stand more than { $maximum } levels inside one another.
    .fix = Check the indentation: no plan needs that many.
file-missing =
    .says = There is no such file or stored plan.
    .fix = Check the name and the folder.
file-too-large =
    .says = The file has { $megabytes } MB; { $maximum } MB are read at most.
    .fix = Check that it is the right file: a plan has a few hundred lines.
file-exists =
    .says = This file is already there, and it is not overwritten.
    .fix = Choose another name, or remove the file first.
output-missing =
    .says = The format “{ $value }” needs a file to be written to.
    .fix = Name one with -o, such as: -o file.{ $value }
file-unwritable =
    .says = Nothing can be written here{ $reason-given ->
        [yes] { " " }({ $reason }).
       *[no] .
    }
    .fix = Choose another folder.
call-broken =
    .says = { $first-given ->
        [yes] { $count ->
            [one] one defect: { $first }
           *[other] first of { $count } defects: { $first }
        }
       *[no] { $count ->
            [one] the call has one defect.
           *[other] the call has { $count } defects.
        }
    }
    .fix = To see all, run: planner calls check
statistics-broken =
    .says = { $first-given ->
        [yes] { $count ->
            [one] one defect: { $first }
           *[other] first of { $count } defects: { $first }
        }
       *[no] { $count ->
            [one] the statistics have one defect.
           *[other] the statistics have { $count } defects.
        }
    }
    .fix = Mend the file, or install the planner again: this file comes with it.
plan-malformed =
    .says = { $first-given ->
        [yes] { $count ->
            [one] one defect: { $first }
           *[other] first of { $count } defects: { $first }
        }
       *[no] { $count ->
            [one] the plan has one defect.
           *[other] the plan has { $count } defects.
        }
    }
    .fix = { $file-given ->
        [yes] To see all, run: planner plan validate { $file }
       *[no] To see all, run: planner plan validate PLAN
    }

## Names

name-unknown =
    .says = There is no { $what } “{ $name }” here.
    .fix = { did-you-mean }
call-unknown =
    .says = There is no call “{ $name }”.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] To see all, run: planner calls list
    }
call-not-a-target =
    .says = “{ $name }” is a level above the topics or project types that a plan can apply to.
    .fix = Choose one of these: { $targets }.
scenario-unknown =
    .says = The plan has no scenario “{ $name }”.
    .fix = Choose one of these: { $choices }.
phase-unknown =
    .says = The plan has no phase or work package “{ $name }”.
    .fix = { $choices-given ->
        [yes] Choose one of these: { $choices }.
       *[no] It has none: leave the choice out to see the whole project.
    }
figure-unknown =
    .says = There is no figure “{ $name }”.
    .fix = { $choices-given ->
        [yes] Choose one of these: { $choices }.
       *[no] There are none of this kind; “total” is always there.
    }
example-unknown =
    .says = There is no worked case “{ $name }”.
    .fix = Choose one of these: { $choices }.
nothing-published =
    .says = The plan “{ $plan }” cannot be rounded as published: it follows no published source, or shares its common costs in different ways.
    .fix = Use --rounding exact instead.
store-conflict =
    .says = “{ $plan }” was changed in the meantime: you saw version { $expected }, and it is version { $actual } now{ $author-given ->
        [yes] , by { $author }
       *[no] { "" }
    }{ $at-given ->
        [yes] { " " }on { $at }
       *[no] { "" }
    }.
    .fix = Open it again, and repeat your change on what stands there now.
plan-unknown =
    .says = There is no stored plan “{ $name }”{ $number-given ->
        [yes] { " " }with a revision { $number }
       *[no] { "" }
    }{ $is_deleted-given ->
        [yes] { " " }any more: it was deleted
       *[no] { "" }
    }.
    .fix = { $is_deleted-given ->
        [yes] Bring it back on the page of plans, or open another.
       *[no] To see all, run: planner store list
    }
store-broken =
    .says = This is no sound store of plans{ $reason-given ->
        [yes] { ": " }{ $reason ->
            [no-database] the file is no database
            [foreign-database] it is the database of another program
            [database-damaged] the database is damaged
            [form-unknown] nobody knows its form
            [revision-unreadable] a plan in it cannot be read
            [hash-differs] a plan in it is not what was saved
            [row-unreadable] an entry in it cannot be read
           *[other] { $reason }
        }
       *[no] { "" }
    }; nothing was changed.
    .fix = Put a copy in its place, or name another folder in PLANNER_DATA.
store-too-new =
    .says = A newer planner has written this store (form { $found }, where this one knows { $known }).
    .fix = Use the newer planner.
argument-unusable =
    .says = { $value-given ->
        [yes] { $name } cannot be “{ $value }”.
       *[no] { $name } needs a value.
    }
    .fix = { $remedy-given ->
        [yes] { $remedy }
       *[no] { $maximum-given ->
            [yes] Give numbers from 1 to { $maximum }, the smaller one first.
           *[no] To see what is possible, run the command with --help
        }
    }
edit-refused =
    .says = The change was not made: { $first-given ->
        [yes] { $first }
       *[no] the plan could not be read afterwards.
    }
    .fix = The plan is as it was; enter another value.
