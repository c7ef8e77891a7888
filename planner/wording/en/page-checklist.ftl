### The checklist: the page, the command line, the workbook, the calendar.

page-checklist-title = Checklist
page-checklist-about = Who owes what by when: the documents that the call asks for, and your own actions. Change a status in the table; it is saved at once.

## Columns and cells

checklist-owner = Who
checklist-what = What
checklist-due = Due
checklist-readings = Readings
checklist-stage = Stage
checklist-status = Status
checklist-note = Note
checklist-why = Why, and where it stands
checklist-nobody = Nobody yet
checklist-with = { $owner } with { $partner }
checklist-day = { $weekday } { $day }
checklist-or = Either { $days }
checklist-no-day = no date
checklist-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
checklist-left = { $count ->
    [0] today
    [one] one day left
   *[other] { $count } days left
}
checklist-time = Time left
checklist-status-help = Choose how far it is; the change is saved at once.
checklist-as-of = As of { $day }
checklist-closes = the call closes on { $day } at { $clock } ({ $zone })

## The page

checklist-on = As of
checklist-on-help = The day on which the plan is looked at, on this page, the budget and the overview: what is late, how many days are left, whether the call is still open. An address can name it: &on=2019-01-17.
checklist-before-deadline = Two weeks before the deadline
checklist-owner-filter = Who
checklist-stage-filter = Stage
checklist-status-filter = Status
checklist-all = all
checklist-still-owed = Still owed
checklist-is-overdue = Overdue
checklist-closes-at = The call closes on { $day } at { $clock } ({ $zone }).
checklist-closes-unknown = Until when the call is open is to be verified.
checklist-no-call = This plan has no call: the list holds your own actions only.
checklist-count-overdue = { $count } overdue
checklist-count-soon = { $count } due within two weeks
checklist-count-later = { $count } due later
checklist-count-undated = { $count } without a date
checklist-count-received = { $count } received
checklist-count-done = { $count } done
checklist-nothing-fits = Nothing fits what is chosen above. Choose “all” again to see the rest.
checklist-empty = Nothing is owed yet. Choose a call on the page “Overview”, and its documents appear here, one for each partner who owes one; your own actions come from “actions” in the plan file.
checklist-to-overview = Choose a call
checklist-findings = What does not fit together
checklist-by-owner = Who still owes what
checklist-by-owner-about = Items of several are counted for each of them.
checklist-owed = Still owed
checklist-reasons = Why each item is on the list
checklist-workbook = Excel
checklist-workbook-help = The whole list as a workbook with filters, ready to print.
checklist-calendar = Calendar
checklist-calendar-help = Every item with a date as a calendar file, with an alarm a week before.
checklist-kept = { $count ->
    [one] One status belongs to an item that is not on the list now.
   *[other] { $count } statuses belong to items that are not on the list now.
}
checklist-kept-about = They are kept in case a partner, an action or the call comes back.
checklist-forget = Forget them
checklist-set-all = For everything shown
checklist-set-all-do = { $count ->
    [one] Set the status of the one shown
   *[other] Set the status of all { $count }
}
checklist-head-overdue = Overdue
checklist-head-soon = Within two weeks
checklist-head-later = Later
checklist-head-undated = No date
checklist-head-received = Received
checklist-head-done = Done

## Workbook and calendar

checklist-sheet = Checklist
checklist-workbook-title = Checklist: { $title }
calendar-title = Checklist: { $title }
calendar-deadline = The call closes: { $call }
calendar-alarm = { $count ->
    [one] Tomorrow: { $what }
   *[other] In { $count } days: { $what }
}

## The command line

cli-checklist-heading = { $title } · { $call } · { $scenario }
cli-checklist-empty = Nothing is owed: the plan has no actions, and no call asks for documents.
cli-checklist-written = { $file } is written: { $count ->
    [one] one item.
   *[other] { $count } items.
}

## Words

term-progress =
    .open = open
    .asked = asked for
    .received = received
    .done = done
    .not_needed = not needed
term-weekday =
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
