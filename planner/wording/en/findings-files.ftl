### Defects of plan and call files. File and line stand beside them, so the sentence begins with the key.

unknown-key =
    .says = “{ $key }” is not a key that is known here.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $choices-given ->
            [yes] Known here: { $choices }.
           *[no] Remove it.
        }
    }
missing-key =
    .says = { $key-kind ->
        [name] The key “{ $key }” is missing here.
       *[other] A value is missing in this list.
    }
    .fix = Add it.
not-a-choice =
    .says = { key-is-not } one of the possible values.
    .fix = { did-you-mean }
not-a-date =
    .says = { key-is-not } a date.
    .fix = Write year, month and day: 2026-03-31.
not-list =
    .says = { key-is-not } a list.
    .fix = Put each entry on a line of its own, after “- ”.
not-mapping =
    .says = { key-is-not } “key: value” pairs.
    .fix = Write the pairs on lines of their own, indented.
not-text =
    .says = { $key-kind ->
        [name] { key-is-not } a text.
        [position] { key-is-not } a text.
       *[none] From here on, the file is not text in UTF-8.
    }
    .fix = { $key-kind ->
        [none] Save it as text in UTF-8; a spreadsheet or a PDF cannot be read as a plan.
       *[other] Write a text, between quotes if need be.
    }
not-yes-or-no =
    .says = { key-is-not } true or false.
    .fix = Write true or false.
not-longer =
    .says = { key-shown } is empty, or too short.
    .fix = Fill it in.
not-shorter =
    .says = { key-shown } has too many entries, or is too long.
    .fix = Remove what is too much.
not-pattern =
    .says = { key-is-not } in the form that it needs.
    .fix = { $key ->
        [nuts] Write a NUTS code, such as EL43 or ES51.
        [pic] Write the nine figures of the PIC, such as 999888777.
        [email] Write an email address, such as name@example.org.
        [currency] Write three capital letters, such as EUR.
        [call] Write the path of a call, such as amif/2018-ag-inte/1; to see all, run: planner calls list
        [zone] Write a time zone, such as Europe/Brussels.
        [incurred_by] Write “members”, or the id of a partner.
        [default_scenario] Write the id of a scenario, such as phase-1.
        [base] Write the id of a scenario, such as eight-regions, or categories in lower case with underscores.
        [view] Write “project”, or the id of a phase, such as phase-1.
       *[other] Use lower-case letters and figures, with underscores between words.
    }
schema-version-unknown =
    .says = { $value-given ->
        [yes] The file is written in version “{ $value }” of the form; this program knows version { $known }.
       *[no] The file does not say in which version of the form it is written; this program knows version { $known }.
    }
    .fix = Update the planner, or write “schema_version: { $known }” if the file fits it.

## Values

not-a-number =
    .says = { key-is-not } a plain number.
    .fix = Write figures only, with a point before the decimals: 1234.50.
negative-number =
    .says = { key-value }; below zero is not possible here.
    .fix = Write zero or more.
too-precise =
    .says = { key-value }, which has more decimals than the { $decimals } that are kept.
    .fix = { $decimals ->
        [0] Write a whole number.
       *[other] Round it to { $decimals } decimals.
    }
number-too-large =
    .says = { key-value }, above the largest number possible here: { $maximum }.
    .fix = Check for a figure too many.
contested-malformed =
    .says = { key-shown } must list, under “contested”, at least two values that contradict each other.
    .fix = Write it like this: {"{"}contested: [3, 5]{"}"}
country-unknown =
    .says = { key-is-not } a country code of ISO 3166.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Write two capital letters, such as GR for Greece.
    }
id-malformed =
    .says = { key-is-not } an id.
    .fix = Use lower-case letters and figures with single hyphens: { $nearest }
id-reserved =
    .says = { key-value }, a word that the planner keeps for itself.
    .fix = Choose another id.
not-a-moment =
    .says = { key-is-not } a date with an hour.
    .fix = Write it like this: 2019-01-31 17:00
hour-missing =
    .says = { key-value }, without an hour: it would count from midnight, a day too early.
    .fix = Add the hour: { $value } 17:00, or the one that the call states; “hour: unknown” where nobody knows it.

## Ids and names

statistic-and-certainty =
    .says = { $certainty ->
        [unknown] A value stands here, but its certainty says that it is unknown.
       *[other] No value stands here, but its certainty says “{ $certainty }”.
    }
    .fix = { $certainty ->
        [unknown] Write how sure the value is, or write “value: unknown”.
       *[other] Write the value, or “certainty: unknown” and under “tried” where it was looked for.
    }
statistic-year =
    .says = { $value-given ->
        [yes] The year { $value } is not between { $first } and { $last }, the year in which somebody last looked.
       *[no] A value has to say which year it is of, from { $first } to { $last }, the year in which somebody last looked.
    }
    .fix = Write the year of the value under “year”.
nuts-elsewhere =
    .says = The code “{ $value }” does not begin with the letters that Eurostat has for the country { $country }.
    .fix = Correct the code, or the country.
place-twice =
    .says = The place “{ $value }” stands twice.
    .fix = Keep one of the two.
statistics-document-unknown =
    .says = The citation names the document “{ $value }”, which this file does not describe.
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] Describe it under “documents”, or choose one of these: { $choices }.
    }
id-twice =
    .says = The id “{ $value }” stands twice among the { $list }.
    .fix = Give one of the two another id.
work-package-in-two-phases =
    .says = The work package “{ $value }” lies in more than one phase.
    .fix = Leave it in one of them.
name-leads-nowhere =
    .says = { $what-id ->
        [call] The plan applies to “{ $value }”, which is not a topic or project type of any call.
       *[other] There is no { $what } “{ $value }” in the plan.
    }
    .fix = { $nearest-given ->
        [yes] Did you mean “{ $nearest }”?
       *[no] { $choices-given ->
            [yes] Choose one of these: { $choices }.
           *[no] Add it, or remove the name here.
        }
    }
set-leads-nowhere =
    .says = The scenario sets “{ $value }”, and the plan has no such place.
    .fix = Write list, id and key, such as costs.travel.unit_cost; the lists are partners, costs and common_costs.
scenario-circle =
    .says = The scenario “{ $value }” is based on itself, directly or through others.
    .fix = Let one of them start from “confirmed” or “all”.

## What does not fit together in a plan

affiliated-to-nobody =
    .says = “{ $partner }” is an affiliated entity, and the plan does not say of whom.
    .fix = Add “affiliated_to” with the partner’s id.
not-affiliated =
    .says = “{ $partner }” has “affiliated_to”, but its role is “{ $role }”.
    .fix = Write “role: affiliated”, or remove “affiliated_to”.
probability-of-no-candidate =
    .says = “{ $partner }” has a probability, but its commitment is “{ $commitment }”.
    .fix = Remove “probability_percent”, or write “commitment: candidate”.
selector-empty =
    .says = { key-shown } selects nobody.
    .fix = Name partners by ids, tag, role or country; everybody is {"{"}all: true{"}"}
months-reversed =
    .says = The months run from { $first } to { $last }; they count from 1, and the last is not before the first.
    .fix = Write the first month, then the last: [1, 12]
window-reversed =
    .says = The window begins on { $first } and ends before that, on { $last }.
    .fix = Exchange the two days.
due-and-window =
    .says = The action “{ $action }” has both a day (“due”) and a “window”.
    .fix = Keep one of the two.
proposal-dated-twice =
    .says = The proposal “{ $value }” has both the day on which it was handed in and a year or month.
    .fix = Keep the day; a year or month alone is for a day that nobody knows.
proposal-date =
    .says = When the proposal “{ $title }” was handed in is written as { $value }.
    .fix = Write a day (2019-01-30), a month (2019-01) or a year (2019).
work-package-and-phase =
    .says = “{ $line }” names both a work package and a phase.
    .fix = Keep one of the two; a work package already lies in its phase.
rest-to-whom =
    .says = { key-shown } is incomplete: the method “rest_to” and the key “rest_to”, with a partner’s id, belong together.
    .fix = Write both, or neither.
unit-zero =
    .says = The unit of { key-shown } is zero.
    .fix = Write 0.01 for cents, or 1 for whole euro.
threshold-reversed =
    .says = The threshold “{ $threshold }” has a target below its minimum.
    .fix = Exchange the two numbers, or leave out “target”.
request-asks-not-one =
    .says = The request “{ $request }” is to state either a rate or an amount, and states { $both ->
        [yes] both
       *[no] neither
    }.
    .fix = Write “rate_percent” or “amount”, one of the two.
threshold-empty =
    .says = The threshold “{ $threshold }” states no number.
    .fix = Add “minimum”, “target” or “minimum_countries”.
