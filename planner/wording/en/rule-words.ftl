### What rules of calls say, in a few words. $family is amif, interreg or none.

## Values and limits

rule-not-known = not known
rule-euro = €{ $amount }
rule-semicolon = ;
rule-contested = { $values } (sources contradict each other)
rule-exactly = exactly { $value }
rule-from-to = from { $low } to { $high }
rule-minimum = { $known ->
    [yes] at least { $value }
   *[no] minimum { $value }
}
rule-maximum = { $known ->
    [yes] at most { $value }
   *[no] maximum { $value }
}
rule-more-than = more than { $value }
rule-less-than = less than { $value }
rule-number-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
rule-number-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
rule-number-partners = { $count ->
    [one] { $count } { word-partner }
   *[other] { $count } { word-partners }
}
rule-number-leads = { $family ->
    [amif] { $count ->
        [one] { $count } coordinator
       *[other] { $count } coordinators
    }
   *[other] { $count ->
        [one] { $count } lead partner
       *[other] { $count } lead partners
    }
}
rule-number-countries = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
rule-number-of-these = { $count ->
    [one] { $count } of these
   *[other] { $count } of these
}
rule-member-states = the EU Member States
rule-member-states-except = the EU Member States except { $countries }
rule-member-states-and = the EU Member States, { $countries }
rule-member-states-except-and = the EU Member States except { $countries }, { $others }
rule-regions = regions { $codes }
rule-countries = the countries listed

## Time

rule-moment = { $clock-given ->
    [yes] { $day }, { $clock } ({ $zone })
   *[no] { $day }
}
rule-day-hour-unknown = { $day }, hour not known
rule-window = { $earliest-given ->
    [yes] { $latest-given ->
        [yes] from { $earliest } to { $latest }
       *[no] from { $earliest } on
    }
   *[no] until { $latest }
}
rule-indicative = { $value } (indicative)
rule-periods = periods: { $value }
rule-report-due = report within { $value }
rule-signature = answer after the deadline: { $inform }; signature after the answer: { $sign }

## Money

rule-rounding = { $unit-given ->
    [yes] { $mode }, in steps of { $unit }
   *[no] { $mode }
}
rule-rate-unknown = not known ({ $fund })
rule-rate = { $level ->
    [action] { rate-bound }{ $value } of eligible cost, on the whole action ({ $fund })
   *[partner] { rate-bound }{ $value } of each partner’s eligible cost ({ $fund })
}
rate-bound = { $bound ->
    [fixed] exactly{ " " }
   *[other] { "" }
}
rule-measure = { $fund-given ->
    [yes] { $measure } ({ $fund })
   *[no] { $measure }
}
rule-amount-limit = { $subject ->
    [each_partner] { $measure } of each { word-partner }: { $value }
    [each_country] { $measure } of each country: { $value }
   *[project] { $measure } of the project: { $value }
}
rule-share-of = { $of ->
    [direct] direct cost
    [grant] { word-grant }
    [not_said] the budget, total or direct cost is not said
   *[total] total eligible cost
}
rule-share-limit = { $subject ->
    [lead] lead: { $value } of { rule-share-of }
    [each_country] each country: { $value } of { rule-share-of }
    [group] { $group } ({ $countries }): { $value } of { rule-share-of }
    [category] { $categories }: { $value } of { rule-share-of }
    [all_but] all but { $categories }: { $value } of { rule-share-of }
   *[each_partner] each { word-partner }: { $value } of { rule-share-of }
}
rule-volunteers = { $both ->
    [yes] volunteers’ work: up to { $value } of the { word-own }; the { word-grant } stays within cost without volunteers
   *[no] volunteers’ work: up to { $value } of the { word-own }
}
rule-threshold-of = { $subject ->
    [each_beneficiary] { $measure } of each beneficiary
    [each_partner] { $measure } of each partner
   *[project] { $measure } of the project
}
rule-threshold-unknown = { rule-threshold-of }, at an amount not known: { $consequence }
rule-threshold = { $side ->
    [above] { rule-threshold-of } above { $value }: { $consequence }
    [from] { rule-threshold-of } from { $value } on: { $consequence }
   *[up_to] { rule-threshold-of } up to { $value }: { $consequence }
}
rule-budget = { $of ->
    [programme] { $value } for the whole programme
    [call] { $value } for all projects of the call
   *[topic] { $value } for all projects of the topic
}
rule-own-level = { $level ->
    [partner] each { word-partner } finances its own part
    [action] it belongs to the whole; the { word-partners } agree who brings how much
   *[unknown] not known
}
rule-instalment-of = { $of ->
    [grant_so_far] of the { word-grant } earned so far
    [total] of total cost
    [unknown] (of what is not known)
   *[maximum_grant] of the { word-grant }
}
rule-instalment-part = { $known ->
    [yes] { $when }: { $value } { rule-instalment-of }
   *[no] { $when }: { $value }
}
rule-instalment = { $condition-given ->
    [yes] { rule-instalment-part } ({ $condition })
   *[no] { rule-instalment-part }
}
rule-reimbursed = cost is paid after it was incurred and controlled
rule-paid-within = paid within { $value }

## Who takes part

rule-roles-suffix = { $roles-given ->
    [yes] { " " }(as { $roles })
   *[no] { "" }
}
rule-counted-where = { $where-given ->
    [yes] { $value } from { $where }
   *[no] { $value }
}
rule-counted = { $each ->
    [yes] for each country: { rule-counted-where }{ rule-roles-suffix }
   *[no] { rule-counted-where }{ rule-roles-suffix }
}
rule-for-roles = { $roles }:
rule-groups = { $value } of { $count } groups
rule-legal-forms = { $roles-given ->
    [yes] { $roles }: { $choices }
   *[no] { $choices }
}
rule-compulsory = { $known ->
    [yes] at least { $value }: { $kinds }
   *[no] { $kinds }: how many is not known
}

## Costs

rule-flat-rate = { $optional ->
    [yes] { $target }: { $value } of { $base }, if chosen
   *[no] { $target }: { $value } of { $base }
}
rule-mapping-category = { $code-given ->
    [yes] { $category } ({ $code })
   *[no] { $category }
}
rule-mapping-same = { rule-mapping-category }, as in this planner
rule-mapping = { $takes-given ->
    [yes] { rule-mapping-category } takes { $takes }
   *[no] { rule-mapping-category }, filled by a flat rate only
}
rule-mapping-unknown = whether { $takes } are eligible is not known
rule-cost-options = { $category }: { $forms }
rule-above = for projects above { $value }
rule-up-to = for projects up to { $value }
rule-unit-cost = { $bands ->
    [yes] { $item }, per { $per }: { $value }
   *[no] { $divisor ->
        [1] { $item }: { $value } per { $per }
       *[other] { $item }: { $value } / { $divisor } per { $per }
    }
}
rule-band = { $to_km-given ->
    [yes] { $from_km } to { $to_km } km: { $value }
   *[no] from { $from_km } km on: { $value }
}
rule-by-country = adjusted to the country
rule-covers = pays { $categories }
rule-covers-several = pays { $categories } together, in no flat rate’s base
rule-country-amount = { $country } { $value }
rule-split = { $can ->
    [yes] can be shared by partners
   *[no] held by one partner
}
rule-lies-in = { $when ->
    [preparation] for the preparation
    [closure] for the closure
   *[implementation] during the project
}
rule-at-most = { $count ->
    [one] once at most
   *[other] at most { $count } times
}
rule-vat = { $counts ->
    [yes] VAT counts only where it cannot be recovered
    [no] VAT never counts
    [call_decides] VAT counts only where the call says so, and only if it cannot be recovered
   *[unknown] whether VAT counts is not known
}
rule-vat-below = below a total of { $value } it counts for everybody
rule-vat-not-of = not what { $forms } pay as public authorities
rule-per-year = at most { $count } in a year for one person
rule-lump-sum = { $grant-given ->
    [yes] { $item }: { $value }, of which { $grant } { word-grant }
   *[no] { $item }: { $value }
}

## Papers

rule-document-owners = { $owners-given ->
    [yes] “{ $title }”, one of each: { $owners }
   *[no] “{ $title }”, one for the project
}
rule-document-where = { $condition-given ->
    [yes] { rule-document-owners }, where it applies: { $condition }
   *[no] { rule-document-owners }, where it applies
}
rule-document = { $required ->
    [unknown] { rule-document-owners }; whether it is required is not known
    [if_concerned] { rule-document-where }
   *[yes] { $condition-given ->
        [yes] { rule-document-where }
       *[no] { rule-document-owners }
    }
}
rule-precedence = { $prevails } prevails

## Words

term-rule_choice =
    .unknown = not known
    .no_more_calls = no more calls
    .call_expected = a further call is expected
    .call_text = the text of the call
    .guide = the guide
    .system = the system’s own check
    .pre_financing = pre-financing
    .interim = interim payment
    .balance = balance
    .maximum_grant = maximum grant
    .grant_so_far = grant so far
    .real_cost = real cost
    .unit_cost = unit cost
    .lump_sum = lump sum
    .flat_rate = flat rate
    .chosen_each_partner = each partner chooses
    .chosen_project = the project chooses for all
    .chosen_fixed = no choice
    .chosen_organisation_for_the_period = each organisation chooses once for the whole period
    .no = no
    .preparation = the preparation
    .implementation = the project’s own time
    .closure = the closure
    .call_decides = only where the call says so
    .hour = hour
    .day = day
    .month = month
    .journey = journey
    .person = person
    .grant = grant
    .total = total eligible cost
    .direct = direct cost
    .not_said = not said
    .project = the project
    .each_partner = each partner
    .each_beneficiary = each beneficiary
    .each_country = each country
    .country = each country
    .lead = the lead
    .group = a group of countries
    .category = cost categories
    .above = above
    .up_to = up to
    .from = from this amount on
    .partner = each partner’s own cost
    .action = the action as a whole
    .programme = the programme
    .call = the call
    .topic = the topic
    .fixed = fixed, no choice
    .maximum = at most
    .contested = contested
    .organisation_for_the_period = each organisation, once for the whole period
    .yes = yes
    .if_concerned = where it applies
term-rule_item =
    .staff = staff
    .sme_owner = owner of a small enterprise
    .volunteer = volunteer
    .journey = journey
    .accommodation = accommodation
    .subsistence = subsistence
    .preparation = preparation
    .initiation = initiation
    .project = the project
    .closure = closure
term-rule_aid =
    .none = no State aid
    .de_minimis = de minimis aid
    .block_exemption = aid under a block exemption
    .notified = notified aid
term-rule_field =
    .at = day and hour
    .zone = time zone
    .minimum = minimum
    .maximum = maximum
    .minimum_months = minimum (months)
    .maximum_months = maximum (months)
    .minimum_percent = minimum (%)
    .maximum_percent = maximum (%)
    .rate_percent = rate (%)
    .report_due_days = report due after (days)
    .paid_within_days = paid within (days)
    .months_to_inform = months until the answer
    .months_to_sign = months until the signature
    .earliest = earliest
    .latest = latest
    .indicative = indicative only
    .state = what is still to come
    .mode = how figures are rounded
    .unit = unit (EUR)
    .fund = fund
    .strict = the limit itself is already beyond it
    .level = computed on
    .bound = fixed, or a maximum
    .measures = measures
    .subject = whose
    .group = group
    .countries = countries
    .categories = cost categories
    .category = cost category
    .of = of
    .grant_within_cost_without_volunteers = grant within cost without volunteers
    .amount = amount
    .side = side
    .consequence = what applies then
    .instalments = payments
    .reimbursement = paid after it was incurred
    .roles = roles
    .each = for each
    .groups = groups
    .allowed = legal forms
    .of_kind = kinds of organisation
    .target = category that it fills
    .base = computed on
    .optional = only if chosen
    .code = code
    .takes = our categories
    .forms = forms
    .choice = who chooses
    .applies_above = only projects above (EUR)
    .applies_up_to = only projects up to (EUR)
    .item = what is paid
    .per = unit
    .divisor = divided by
    .bands = amounts by distance
    .currency = currency
    .by_country = adjusted to the country
    .maximum_per_year = at most in a year
    .grant = grant
    .amounts = amounts by country
    .coefficients = coefficients by country
    .covers = categories that it pays
    .can_be_split = can be shared
    .lies_in = lies in
    .at_most = how often at most
    .except_categories = all cost categories but
    .only_with = only with cost of
    .counts_below = counts for everybody below (EUR)
    .not_recovered = VAT that cannot be recovered counts
    .not_of = not of
    .title = title
    .required = required
    .condition = condition
    .prevails = what prevails
    .value_noted = what it says
    .changes = totals that it changes

rule-balance = { $mode ->
    [ratio_kept] The ratio of grant to cost in the signed budget is kept
    [rate_then_ceiling] The rate applies to real cost, then the ceiling
    [contested] Sources contradict each other
   *[unknown] { rule-not-known }
}
