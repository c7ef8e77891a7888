### Words of the command line, besides findings and errors.

cli-budget-heading = { $title } · { $call } · { $scenario } · { $view }
cli-workbook-written = Wrote { $file }: the plan { $plan } as a workbook. Change the number of partners on its first sheet, and it calculates anew.
cli-plan-written = { $file } is written: the plan “{ $plan }”.
cli-nothing-to-say = { $file-given ->
    [yes] { $file }: no defects and no doubts.
   *[no] Nothing to say: no rule applies, and nothing is doubtful.
}
cli-line = line { $line }
cli-no-targets = No call fits.
cli-column-id = Id
cli-column-title = Title
cli-column-opens = Opens
cli-column-deadline = Deadline
cli-column-status = Status
cli-first-under-ceiling = From { $count } on, nobody bears more than { $ceiling }.
cli-no-number-under-ceiling = At none of these numbers does everybody stay under { $ceiling }.
cli-numbers-missing = { $count ->
    [one] One number could not be made
   *[other] { $count } numbers could not be made
}: nobody is left to join, and the plan has no “standard_partner”.
cli-count-not_met = { $count } not met
cli-count-to_be_verified = { $count } to be verified
cli-count-met = { $count } met
cli-plan-kept = The plan “{ $plan }” is in the store.
cli-no-plans = No plans in the store yet. To put one there, run: planner store import FILE
cli-store-sound = The store is sound: every hash is right.
cli-column-version = Version
cli-column-changed = Changed
cli-column-author = By
cli-column-revision = Revision
cli-column-done = What was done
plan-imported = Taken from { $file }.
