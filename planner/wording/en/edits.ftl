### Working on a plan: the menu, the bar, notices, grids, what is in the history.

menu-plans = Plans
menu-plan = The plan
menu-results = Results
menu-calls = Calls

page-no-plan-open = No plan is open. Open one of yours, begin a new one, or take a worked case.
page-to-plans = Open a plan
page-to-start = Begin a new plan
page-to-partners = Add partners
page-to-work = Add work packages
page-to-costs = Add costs

## The bar

bar-undo = Undo
bar-redo = Redo
bar-saved = Saved on { $day } at { $clock } · version { $count }
bar-not-saved = Your last change is not saved

## Notices

notice-newer = This plan was changed in another window. You now see the newest version.
notice-not-made = Not made yet: { $what }
notice-entered = { $where }: { $value }
notice-collided = { $where } – stands there now: { $now }; yours: { $value }
notice-item-gone = removed in the meantime
notice-repeat = Make my change on the newer version
notice-bring-back = Bring the plan back, and make my change
notice-let-go = Leave it
notice-refused = { $count ->
    [one] Not saved: one thing stands in the way. The plan is as it was.
   *[other] Not saved: { $count } things stand in the way. The plan is as it was.
}
notice-accept-call = Compute with the data of today

## Grids

grid-everybody = Everybody
grid-with-tag = Everybody with “{ $value }”
grid-all-but = all but { $value }
grid-remove-help = Tick to remove the row at once; “Undo” brings it back.

paste-more = { $count ->
    [one] One more line is not clear.
   *[other] { $count } more lines are not clear.
}

## What is in the history

edit-cells = { $count ->
    [one] { $list }: one value changed.
   *[other] { $list }: { $count } values changed.
}
edit-start = The project now begins on { $day }.
edit-way = “{ $line }”: the amount is now worked out by { $way }.
edit-added = { $count ->
    [one] { $list }: one added.
   *[other] { $list }: { $count } added.
}
edit-removed = { $count ->
    [one] { $list }: one removed.
   *[other] { $list }: { $count } removed.
}
edit-partner-removed = { $count ->
    [0] { $name } removed.
    [one] { $name } removed, with one cost line.
   *[other] { $name } removed, with { $count } cost lines.
}
edit-work-package-removed = Work package “{ $title }” removed; its costs stay.
edit-phase-removed = Phase “{ $title }” removed; its costs stay.
edit-scenario-removed = Scenario “{ $title }” removed.
edit-copied = Copied from “{ $title }”.
edit-restored = Back to revision { $number }.
edit-call-accepted = Computed with the data of { $value } as they are today.
edit-from-worked-case = Taken from the worked case { $title }.

## Fields, as notices and previews name them

term-field =
    .exchange_rates = exchange rates
    .per_euro = units for one euro
    .dated = rate of
    .id = id
    .title = title
    .name = name
    .name_en = name in English
    .country = country
    .nuts = NUTS code
    .legal_form = legal form
    .kinds = kind of organisation
    .state_aid = State aid
    .role = role
    .affiliated_to = affiliated to
    .commitment = commitment
    .probability_percent = probability (%)
    .currency = currency
    .indicators = indicators
    .tags = tags
    .pic = PIC
    .vat_number = VAT number
    .vat_recovery = VAT recovery
    .department = department
    .address = address
    .signatory = signatory
    .finance_contact = finance contact
    .function = function
    .email = email
    .phone = phone
    .signatory_name = signatory, name
    .signatory_function = signatory, function
    .signatory_email = signatory, email
    .signatory_phone = signatory, phone
    .finance_contact_name = finance contact, name
    .finance_contact_function = finance contact, function
    .finance_contact_email = finance contact, email
    .finance_contact_phone = finance contact, phone
    .costs = costs
    .note = note
    .status = status
    .on = since
    .partners = for whom
    .what = what is paid
    .category = category
    .work_package = work package
    .work_packages = work packages
    .phase = phase
    .quantity = quantity
    .unit = unit
    .unit_cost = unit cost
    .calculation = calculation
    .annual_cost = employer’s cost of a year
    .monthly_cost = employer’s cost of a month
    .period_cost = employer’s cost of the period
    .price = price
    .days = days
    .hours = hours
    .person_months = person-months
    .partner = partner
    .year_days = days of a year
    .year_hours = hours of a year
    .working_time_percent = working time (%)
    .most_days = most days of the period
    .leave_days = days of parental leave
    .share_percent = fixed share (%)
    .use_percent = share of use (%)
    .life_months = months of life
    .units = units
    .distance_km = distance one way (km)
    .vat_percent = VAT in it (%)
    .basis = basis
    .confidential = confidential
    .justification = justification
    .months = months
    .months_first = first month
    .months_last = last month
    .month = month
    .lead = lead
    .responsible = responsible
    .verification = means of verification
    .tasks = tasks
    .deliverables = deliverables
    .milestones = milestones
    .amount = amount
    .incurred_by = paid by
    .shared_by = shared by
    .key = key
    .split = split
    .settle = reimbursed
    .optional = optional
    .included = included
    .provider = provider
    .base = built on
    .include = joins
    .exclude = left out
    .set = set
    .assumes = takes for granted
    .call = call
    .start = first day
    .duration_months = duration (months)
    .period_months = length of a reporting period (months)
    .spread = spread over periods
    .periods = amounts by period
    .default_scenario = default scenario
    .vary = whose number changes
    .rounding = rounding
    .to = submitted to
    .submitted_on = submitted on
    .year = year
    .result = result
    .points = points
    .points_needed = points needed
    .reasons = reasons given
    .reused = what is re-used
    .source = source
    .rule = flat rate
    .rate_percent = rate (%)

## What an edit did to the figures

effect-call = The call is now: { $call }. Project total: { $total }. Grant: { $grant }.
effect-became = { $sign ->
    [more] { $before } before, { $after } now, { $gap } more
    [less] { $before } before, { $after } now, { $gap } less
    [same] { $after } as before
   *[unknown] { $before } before, { $after } now
}
effect-default = From now on “{ $scenario }” is used where no scenario is named: each bears { $after } instead of { $before } on average.
