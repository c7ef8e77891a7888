### The page of the note on funding opportunities, with the register of proposals.

page-note-title = Funding note
page-note-about = Which calls are open, coming or just closed, on what terms, and how sure that is: choose what goes in, read it here, and take it with you. Beside it, the register of what you handed in before.

## What goes in

note-statuses = Status
note-statuses-help = Nothing chosen means all of them. Calls that closed more than a year ago are only counted.
note-programmes = Programmes
note-programmes-help = Nothing chosen means all of them.
note-all = all
note-with-plan = In view of this plan
note-with-plan-help = Names the plan, and marks the call that it applies to.
note-with-register = With the register of proposals
note-with-register-help = Adds what was handed in before, and what became of it, from the register beside it.
note-preview = The note
note-download-docx = Word
note-download-docx-help = The whole note as a document, to be read and sent round.
note-download-xlsx = Excel
note-download-xlsx-help = The whole note as a workbook: one row for each call, one for each value, all sources.
note-download-markdown = Markdown
note-download-markdown-help = The whole note as plain text with headings and tables, for a wiki or an e-mail.
note-empty = No call fits what is chosen above. Take a status or a programme away, or choose another day.
note-calls-count = { $count ->
    [one] one call
   *[other] { $count } calls
}
note-points-count = { $count ->
    [0] nothing
    [one] one point
   *[other] { $count } points
}
note-documents-count = { $count ->
    [one] one document
   *[other] { $count } documents
}
note-behind = Behind the note
note-dated = { $what }: { $day }

## The register

note-register-head = Register of proposals
note-register-how = What you handed in before: to whom, when, what became of it, and what you use again. Type into the table; it is saved at once.
note-register-empty = No proposals yet. Enter what you handed in before, also what was refused: the points that were missing and the reasons given are what the next proposal starts from.
note-register-new = Enter a proposal
note-register-add = Enter it
note-register-needs = A proposal needs its title, and to whom it was submitted.
note-proposal-title = Proposal
note-proposal-to = Submitted to
note-proposal-to-help = The funder or programme, as people call it.
note-proposal-submitted = When
note-proposal-submitted-help = A day (2019-01-30 or 30/01/2019), a month (2019-01) or a year (2019), as far as it is known.
note-proposal-result = Result
note-proposal-points = Points
note-proposal-needed = Needed
note-proposal-needed-help = Points from which proposals were funded.
note-proposal-reasons = Reasons given
note-proposal-reasons-help = Why, as the funder gave it, in your words.
note-proposal-reused = Re-used
note-proposal-call = Call in the catalogue
note-proposal-call-help = Only where the catalogue has it.
note-proposal-source = Source
note-proposal-source-help = Where all this is known from: the funder’s letter, minutes, a page.
note-proposal-note = Note
