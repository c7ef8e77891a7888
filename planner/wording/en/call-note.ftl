### The note on funding opportunities: its sentences, the heads of its tables, and its words.

note-title = Funding opportunities
note-as-of = As of { $day }.
note-covers = { $count ->
    [0] No call fits what was chosen.
    [one] One call: { $counts }.
   *[other] { $count } calls of { $programmes ->
        [one] one programme
       *[other] { $programmes } programmes
    }: { $counts }.
}
note-count = { $status-id ->
    [open] { $count } open
    [forthcoming] { $count } forthcoming
    [expected] { $count } expected
    [recently_closed] { $count } recently closed
   *[unknown] { $count } whose dates are not known
}
note-left-out = { $count ->
    [one] One call that closed before { $day }, or whose programme opens no more, is left out.
   *[other] { $count } calls that closed before { $day }, or whose programme opens no more, are left out.
}
note-how-sure = { $open ->
    [0] Each of the { $count } values has a source; none has to be verified.
    [one] One of the { $count } values has to be verified before anybody relies on it: it is marked, and listed at the end.
   *[other] { $open } of the { $count } values have to be verified before anybody relies on them: they are marked, and listed at the end.
}
note-of-plan = In view of the plan “{ $title }”.

## What each call says

note-part-who = Who can apply
note-part-amount = How much
note-part-rate = At which rate
note-part-time = By when
note-heading-roles = { $heading } ({ $roles })
note-member-states = { $count ->
    [0] the 27 Member States
   *[other] all Member States but { $missing }
}
note-for = { $value }; for: { $scope }
note-not-for = { $value }; not for: { $scope }
note-not-known = Not known
note-others-unknown = others not known
note-least-unknown = { $what ->
    [partners] number of partners not known
   *[other] number of countries not known
}
note-says-nothing = The catalogue has no value
note-contested = sources contradict each other
note-rests-on = Sources: { $documents }
note-latest-stands-for-it = A further call is expected. What stands here is its programme’s latest call; the next one may differ.
note-further = { $count ->
    [one] One further value of this call, not shown here, has to be verified too.
   *[other] { $count } further values of this call, not shown here, have to be verified too.
}
note-plans-call = The plan applies to this call
note-left-today = today
note-days-left = { $count ->
    [0] closes today
    [one] one day left
   *[other] { $count } days left
}
note-opens-in = { $count ->
    [one] opens tomorrow
   *[other] opens in { $count } days
}
note-closed-since = { $count ->
    [one] closed yesterday
   *[other] closed { $count } days ago
}

## What has to be verified

note-check-unknown = Not known{ searched }
note-check-contested = Sources contradict each other: { $value }. Ask the funder which holds.
note-check-unsourced = { $value }: believed, and without a source{ searched }
note-check-nothing = The catalogue has no value. Look it up in the text of the call.

## Heads

note-summary = At a glance
note-by-programme = Programme by programme
note-others = Sources that are not calls
note-others-about = Money that the network names besides calls. Nothing is handed in to a deadline here; whom to ask, and what is not known, stands with each.
note-checks = What has to be verified
note-checks-about = Look these up before anybody relies on them.
note-checks-none = Nothing has to be verified.
note-register = Register of proposals
note-register-about = What was handed in before, what became of it, and what of it is used again.
note-register-none = The register is empty.
note-documents = Source documents
note-head-programme = Programme
note-head-call = Call
note-head-status = Status
note-head-closes = Closes
note-head-day = Closing day
note-head-left = Time left
note-head-amount = Project
note-head-lowest = From (EUR)
note-head-highest = Up to (EUR)
note-head-measure = Measured on
note-head-rate = EU rate
note-head-partners = Needs at least
note-head-open = To verify
note-head-question = Question
note-head-what = What
note-head-value = Value
note-head-certainty = How sure
note-head-source = Source
note-head-concerns = Concerns
note-head-why = Why, and where to look
note-head-number = No.
note-head-document = Document
note-head-dated = Dated
note-head-checked = Last looked at
note-head-address = Address
note-head-fit = Fit
note-head-proposal = Proposal
note-head-to = Submitted to
note-head-when = When
note-head-result = Result
note-head-points = Points
note-head-reasons = Reasons given
note-head-reused = Re-used
note-open-of = { $open } of { $count }
note-all-calls = { $count ->
    [one] { $titles }
   *[other] { $count } calls: { $titles }
}
note-sheet-summary = At a glance
note-sheet-by-programme = Call by call
note-sheet-checks = To verify
note-sheet-register = Proposals
note-sheet-documents = Sources
note-page = Page
note-id = Id: { $id }

## Points

note-points = { $points }
note-points-of = { $points } of { $needed } needed
note-points-missed = { $points } of { $needed } needed: { $missed } short
note-points-needed = { $needed } needed

## Words

term-note_status =
    .open = open
    .forthcoming = forthcoming
    .expected = expected
    .unknown = dates not known
    .recently_closed = recently closed
    .closed = closed
term-proposal_result =
    .prepared = prepared
    .submitted = submitted
    .funded = funded
    .not_selected = not selected
    .refused = refused
    .withdrawn = withdrawn

## The command line

cli-note-endings = Let it end in .docx, .xlsx or .md, or say the form with --format
cli-note-written = { $file } is written: { $count ->
    [one] one call.
   *[other] { $count } calls.
}

note-fit-brief = { $count ->
    [0] Nothing against it
    [one] 1 condition not met
   *[other] { $count } conditions not met
}{ $questions ->
    [0] { "" }
   *[other] , { $questions } to look up
}
