### A call's own page, and corrections of it.

page-call-title = A call
page-call-about = Everything that one call says: each rule with its source, where it comes from, how sure it is, and what is still to be looked up.

call-none-named = Choose a call here, or on the page “Calls”, where they can be searched. A plan that is open shows its own call.
call-choose = Call
call-choose-one = choose a call
call-to-calls = All calls

## The head

call-stands = Status
call-id = Name in plan files
call-no-plan = Open a plan, to plan under this call
call-plan-under = Plan “{ $title }” under this call
call-correct = Correct a value
call-correct-close = Close the form

## Rules

call-to-look-up = { $count ->
    [one] To look up: one value
   *[other] To look up: { $count } values
}
call-to-look-up-about = Nobody found these yet. Open one to see where it was looked for in vain; whoever holds the call’s documents can state it in a plan.
call-also-to-look-up = To look up, see above: { $names }
call-group-time = Time
call-group-money = Money
call-group-consortium = Who takes part
call-group-costs = Costs
call-group-papers = Papers
call-group-rest = Also said
call-applies-to = for: { $who }
call-excludes = not for: { $who }
call-presumed = also where the plan does not say it
call-stage = looked at: { $stage }
call-severity = weight: { $severity }
call-checked-on = checked on { $day }
call-from = from: { $level }
call-from-plan = from your plan
call-because = Believed because: { $why }.
call-tried = Looked for in vain: { $where }.
call-not-in-force = Not in force on { $day }, the day whose law governs this call{ $valid_from-given ->
    [yes] { $valid_to-given ->
        [yes] : it applies from { $valid_from } to { $valid_to }.
       *[no] : it applies from { $valid_from } on.
    }
   *[no] : it applied until { $valid_to }.
}
call-force-unsure = Whether this is in force is not known, because the day of the call is not known{ $valid_from-given ->
    [yes] { $valid_to-given ->
        [yes] : it applies from { $valid_from } to { $valid_to }.
       *[no] : it applies from { $valid_from } on.
    }
   *[no] : it applied until { $valid_to }.
}
call-contested = Sources contradict each other: ask before you rely on it.
call-corrected = corrected in your plan; the call’s data say: { $before }

## Documents

call-documents = Documents
call-documents-about = What the rules above rest on, and how much of each was read.
call-document-rules = { $count ->
    [0] no rule rests on it
    [one] one rule rests on it
   *[other] { $count } rules rest on it
}
call-seen = Read: { $seen }

## Corrections

call-corrections = { $count ->
    [0] Corrections
    [one] One correction in your plan
   *[other] { $count } corrections in your plan
}
call-corrections-about = You hold the document, and it says otherwise? State it here, with document and page. It counts in this plan only, and everywhere in it.
call-correction-of-nothing = this call has no such rule
call-take-back = Take back
call-which-value = Which value?
call-which-value-help = What is not known comes first. Fields that you leave as they are stay the call’s; if you change none, you confirm them.
call-cited-document = Which document says so?
call-cited-page = Page or article
call-cited-note = Note (optional)
call-save-correction = Save the correction
call-all-of-them = nothing chosen
call-lines-help = Lines as in a call file: indented with blanks, one payment or distance after the other.
call-words-help = Separate by commas, in the names of the call file: staff, travel.
call-day-help = Year, month, day; where there is an hour, a blank and the hour: 2019-01-31 17:00.
call-correct-contested = sources say: { $values }
call-correct-uncited = Name the document and the page that say so: a correction without them helps nobody who reads the plan later.
call-correct-empty = Enter the value that the document gives.

edit-corrected = Corrected: { $what }, after “{ $document }”, { $page }.
edit-correction-removed = Correction taken back: { $what }.
