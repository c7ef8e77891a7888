### Defects of call files: a rule by itself, the rules of a call together, the files along a path.

flat-rate-base =
    .says = The flat rate “{ $rule }” is computed on itself, or on nothing.
    .fix = Name under “base” the categories that it is computed on, without its own target.
unknown-value-cited =
    .says = The rule “{ $rule }” has an unknown value, but its certainty says that it is known.
    .fix = Write “certainty: unknown”, and under “tried” where it was looked for.
certainty-unknown-of-value =
    .says = The rule “{ $rule }” has a value, but its certainty says that it is unknown.
    .fix = Write how sure the value is, or write the value as “unknown”.
validity-reversed =
    .says = The rule “{ $rule }” ends before it begins.
    .fix = Check “valid_from” and “valid_to”.
tried-missing =
    .says = A value of certainty “{ $certainty }” has to say where it was looked for.
    .fix = Add “tried”.
citation-incomplete =
    .says = A value of certainty “{ $certainty }” has to name its document and the place in it.
    .fix = Add “document” and “locator”, or write “certainty: unsourced”.
citation-undated =
    .says = A citation of certainty “{ $certainty }” has to say when somebody last looked.
    .fix = Add “checked_on”, as 2026-11-21.
because-missing =
    .says = A value of certainty “{ $certainty }” has to say why it is believed.
    .fix = Add “because”.

one-rule-only =
    .says = “{ $rule }” is a second rule of the kind { $kind }, after “{ $first }”; a call has one.
    .fix = Remove one, or give both the same id if the lower level is to replace the upper one.
category-taken-twice =
    .says = “{ $rule }” takes the category { $category }, which “{ $first }” takes already.
    .fix = Leave it in one of the two.
category-unmapped-in-call =
    .says = The flat rate “{ $rule }” names the category “{ $category }”, to which no mapping of this call leads.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $choices-given ->
            [yes] Choose one of these, or add a mapping: { $choices }.
           *[no] Add a mapping.
        }
    }
flat-rate-on-form =
    .says = The flat rate “{ $rule }” names the category “{ $category }”, which takes lump sums, unit costs of several categories or a small project fund.
    .fix = Take it out: no flat rate is computed on these, and none replaces them.
flat-rate-circle =
    .says = { $rules-count ->
        [one] The flat rate { $rules } is computed on itself.
       *[other] The flat rates { $rules } are computed on one another.
    }
    .fix = Take the target of one of them out of another’s “base”.
opening-after-deadline =
    .says = The call opens on { $opening }, after its deadline on { $deadline }.
    .fix = Check both dates in the document.

document-twice =
    .says = The document “{ $value }” is already described at a higher level.
    .fix = Remove it here, or give it another key.
document-unknown =
    .says = The citation names the document “{ $value }”, which no file on the way to this call describes.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $choices-given ->
            [yes] Describe it under “documents”, or choose one of these: { $choices }.
           *[no] Describe it under “documents”.
        }
    }
rule-twice =
    .says = The rule “{ $value }” stands twice in this file.
    .fix = Give one of the two another id.
rule-changes-kind =
    .says = “{ $value }” is a rule of the kind { $kind }, but would replace one of the kind { $first }.
    .fix = Give it another id, or the same kind.
family-changes =
    .says = The family is “{ $value }” here, but “{ $first }” at a higher level.
    .fix = Remove it here: it is said once, at the top.
call-file-twice =
    .says = The same call is already described in { $first }.
    .fix = Remove one of the two files, or move it to another folder.
folder-misnamed =
    .says = The folder “{ $value }” cannot be part of a call’s id.
    .fix = Use lower-case letters and figures, with single hyphens.

validity-overlaps =
    .says = Two versions of the rule “{ $rule }” apply on { $day }.
    .fix = Let the earlier one end on the day before the later one begins: “valid_to”, “valid_from”.
validity-gap =
    .says = No version of the rule “{ $rule }” applies from { $first } to { $last }.
    .fix = Move “valid_from” or “valid_to”, or add a version for these days, “unknown” if nobody knows what it says.
figure-out-of-sense =
    .says = The value of “{ $field }” in the rule “{ $rule }” is beyond what can be meant.
    .fix = Look it up again: a zero too many, or another unit?
limit-reversed =
    .says = In the rule “{ $rule }”, “{ $field }” is larger than the maximum beside it.
    .fix = Exchange the two values, or look them up again.
limit-empty =
    .says = The rule “{ $rule }” gives no value.
    .fix = Give one of its values; “unknown” where nobody could find it.
share-of-nobody =
    .says = The share in the rule “{ $rule }” is of nobody, or of two things: “{ $what }” does not go with its subject.
    .fix = Give “countries” for the subject “group”, “categories” for “category”, and neither for the others.
more-countries-than-listed =
    .says = The rule “{ $rule }” asks for { $value } countries, but lists only { $maximum } that count.
    .fix = Complete the list, or look the number up again.
bands-not-adjacent =
    .says = In the rule “{ $rule }”, the distances before { $value } km leave a hole or overlap.
    .fix = Let each row begin one kilometre after the row before it ends.
act-unknown =
    .says = There is no act “{ $value }” in the folder “_acts”.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $choices-given ->
            [yes] Write it there, or choose one of these: { $choices }.
           *[no] Write it there.
        }
    }
act-out-of-scope =
    .says = { $management-given ->
        [yes] { $value } governs { $governs }, but this call is under { $management }.
       *[no] { $value } governs { $governs }, but no file on the way to this call says how it is managed.
    }
    .fix = { $management-given ->
        [yes] Take it out of “acts”: what it says does not hold here.
       *[no] Add “management” at the top.
    }
management-changes =
    .says = The call is under { $value } here, but under { $first } at a higher level.
    .fix = Remove it here: it is said once.
topic-budgets-differ =
    .says = The budgets of the { $count } topics add up to { $sum }, { $gap } away from the call’s { $whole } (“{ $rule }”).
    .fix = Look up the budgets of the topics and the call’s; where sources contradict each other, write “contested”.
flat-rate-unknown =
    .says = The flat rate “{ $rule }” excludes “{ $value }”, which this call does not have.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Choose one of these, or take it out: { $choices }.
    }

call-lacks =
    .says = The call says nothing about { $kinds }: no plan can be judged without { $count ->
        [one] it
       *[other] them
    }.
    .fix = Write what it says, or “unknown” with what was tried.
document-unread =
    .says = The document “{ $value }” has no “{ $field }”.
    .fix = Add who published it, and how much of it was read.
address-incomplete =
    .says = “{ $value }” is no address of a page.
    .fix = Write it in full, beginning with https://, or leave it out.
name-misspelt =
    .says = The { $kind } “{ $value }” in the rule “{ $rule }” has no name in our words.
    .fix = Write “{ $nearest }” if that is meant; else leave it, and pages show the id itself.
file-ignored =
    .says = Nobody reads the file “{ $value }”: calls are described in { $choices }.
    .fix = Rename it, or move it out of the folder of calls.
sentence-unfinished =
    .says = “{ $field }” of the rule “{ $rule }” does not end in a full stop.
    .fix = Finish the sentence.
sentence-too-long =
    .says = What the rule “{ $rule }” says has { $value } characters; there is room for { $maximum }.
    .fix = Say it in one or two plain sentences.
sentence-quoted =
    .says = What the rule “{ $rule }” says has quotation marks.
    .fix = Say it in your own words instead of the funder’s.
checked-in-the-future =
    .says = The rule “{ $rule }” was checked on { $day }, which is still to come.
    .fix = Enter the day on which somebody last looked.
case-not-computed =
    .says = The worked example “{ $name }” cannot be computed ({ $value }).
    .fix = Check its plan, its scenario and the names of its figures.
case-differs =
    .says = The worked example “{ $name }” comes to { $value } for { $figure }, not to { $expected }.
    .fix = Check its arithmetic, or the rule that it shows.
hour-contradicts =
    .says = The deadline gives an hour and says that the hour is not known.
    .fix = Take out “hour”, or give the day alone.
