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
