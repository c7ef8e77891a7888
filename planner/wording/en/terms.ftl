### Words of ours, one message for each kind, one attribute for each id. $family is amif, interreg or none.

term-role =
    .lead = { $family ->
        [amif] coordinator
       *[other] lead partner
    }
    .partner = { $family ->
        [amif] beneficiary
        [interreg] project partner
       *[other] partner
    }
    .affiliated = affiliated entity
    .associated = { $family ->
        [interreg] associated organisation
       *[other] associated partner
    }
term-legal_form =
    .public_body = public body
    .body_governed_by_public_law = body governed by public law
    .private_non_profit = private non-profit body
    .private_for_profit = private body for profit
    .international_organisation = international organisation
    .egtc = EGTC
term-stage =
    .admissibility = admissibility
    .eligibility = eligibility
    .selection = selection
    .award = award
    .by_submission = by submission
    .after_submission = after submission
    .grant_preparation = grant preparation
    .contract = contract
    .plan = plan
term-category =
    .staff = staff
    .office_and_administration = office and administration
    .travel_and_accommodation = travel and accommodation
    .external_expertise_and_services = external expertise and services
    .equipment = equipment
    .infrastructure_and_works = infrastructure and works
    .volunteers = volunteers
    .third_party_support = financial support to third parties
    .other = other costs
    .lump_sums = lump sums
    .unit_costs = unit costs that cover several categories
    .small_project_fund = small project fund
    .personnel = personnel
    .subcontracting = subcontracting
    .financial_support_to_third_parties = financial support to third parties
    .travel_and_subsistence = travel and subsistence
    .consumables = consumables
    .other_goods_works_and_services = other goods, works and services
    .purchase_costs = purchase costs
    .other_direct_costs = other direct costs
    .indirect_costs = indirect costs
    .other_costs = other costs
    .lump_sum = lump sum
    .preparation_costs = preparation costs
term-exchange_rate =
    .monthly_accounting = accounting rate of the month
    .daily = daily rate
    .stated = rate
term-fund =
    .interreg = Interreg funds
    .easi = EaSI
    .cerv = CERV
    .europe_for_citizens = Europe for Citizens
    .trust_fund = EU Trust Fund
    .twinning = Twinning
    .eu_funding = EU funding
    .erdf = ERDF
    .amif = AMIF
    .esf = ESF+
    .ipa = IPA III
    .ipa_iii = IPA III
    .ndici = NDICI
    .norway = Norwegian funding
    .no = Norwegian funding
    .switzerland = Swiss funding
term-basis =
    .illustrative = illustrative
    .published_aggregate = published total
    .estimate = estimate
    .quote = offer
    .actual = actual cost
term-split =
    .largest_remainder = cents left over go to the largest remainders
    .truncate_each = each part rounded down
    .half_up_each = each part rounded half up
    .rest_to = one partner takes the rest
term-rounding =
    .cut = decimals beyond the cent cut off
    .half_up = rounded to the cent
    .exact = exact
    .published = as published
term-measure =
    .grant = { word-grant }
    .total = total eligible cost
    .eligibility = eligibility
term-thing =
    .partner = partner
    .work_package = work package
    .phase = phase
    .view = view
    .action = action
    .scenario = scenario
    .call = call
    .rule = rule
    .figure = figure
    .example = worked case
    .category = category
    .fund = fund
    .programme = programme
    .threshold = threshold
    .common_cost = common cost
    .contract_or_payment = contract or payment
term-list =
    .corrections = corrections
    .partners = partners
    .phases = phases
    .work_packages = work packages
    .costs = cost lines
    .common_costs = common costs
    .choices = cost options
    .scenarios = scenarios
    .thresholds = thresholds
    .actions = actions
    .progress = checklist
    .tasks = tasks
    .deliverables = deliverables
    .milestones = milestones
    .proposals = proposals
    .requests = requests
    .own_pools = own contributions carried together
    .contributions = co-financing
    .effort_targets = planned effort
    .agreements = agreements
    .contracts = contracts
    .payments = payments
    .contracts_and_payments = contracts and payments
term-amount =
    .unknown = an amount to be verified
term-status =
    .met = met
    .not_met = not met
    .to_be_verified = to be verified
term-severity =
    .blocking = blocking
    .important = important
    .note = note
term-certainty =
    .official = official
    .official_translated = official, in translation
    .system = seen in the programme’s own system
    .secondary = secondary source
    .derived = derived
    .stated = stated by a user
    .unsourced = without a source
    .unknown = not known
term-commitment =
    .confirmed = confirmed
    .candidate = candidate
    .withdrawn = withdrawn
term-unit =
    .EUR = euro
    .partners = { word-partners }
    .countries = countries
    .months = months
    .days = days
    .hours = hours
    .percent = per cent
term-rule_kind =
    .opening = opening
    .deadline = deadline
    .rounding = rounding
    .rate = rate
    .amount_limit = amount limit
    .partner_count = number of partners
    .country_count = number of countries
    .eligible_countries = eligible countries
    .legal_forms = legal forms
    .duration = duration
    .flat_rate = flat rate
    .mapping = mapping
    .document = document
    .noted = note
    .who_counts = who counts
    .start_window = start of projects
    .periods = reporting periods
    .time_to_signature = time to signature
    .outlook = further calls
    .share_limit = share in the budget
    .volunteers_limit = volunteers’ work
    .threshold = threshold
    .budget = budget of the call
    .balance = final grant
    .own_contribution_level = whose co-financing
    .payment_schedule = payments
    .group_count = areas to be covered
    .associated_only = associated only
    .compulsory_partners = compulsory partners
    .cost_options = forms of cost
    .unit_cost = unit cost
    .lump_sum = lump sum
    .vat = value added tax
    .precedence = which text prevails
term-call_status =
    .open = open
    .forthcoming = forthcoming
    .closed = closed
    .unknown = not known
term-scenario =
    .confirmed = confirmed partners only
    .all = candidates included
term-settle =
    .residue = what no grant covers
    .whole = the whole

## Room until a rule flips; $side is room, short or none.

margin-EUR = { $side ->
    [room] { $amount } of room
    [short] off by { $amount }
   *[none] no room left
}
margin-percent = { $side ->
    [room] { $amount } of room
    [short] off by { $amount }
   *[none] no room left
}
margin-partners = { $side ->
    [room] { $amount } { $amount ->
        [one] { word-partner }
       *[other] { word-partners }
    } of room
    [short] off by { $amount } { $amount ->
        [one] { word-partner }
       *[other] { word-partners }
    }
   *[none] no room left
}
margin-countries = { $side ->
    [room] { $amount } { $amount ->
        [one] country
       *[other] countries
    } of room
    [short] off by { $amount } { $amount ->
        [one] country
       *[other] countries
    }
   *[none] no room left
}
margin-months = { $side ->
    [room] { $amount } { $amount ->
        [one] month
       *[other] months
    } of room
    [short] off by { $amount } { $amount ->
        [one] month
       *[other] months
    }
   *[none] no room left
}
margin-days = { $side ->
    [room] { $amount } { $amount ->
        [one] day
       *[other] days
    } of room
    [short] off by { $amount } { $amount ->
        [one] day
       *[other] days
    }
   *[none] no room left
}
margin-hours = { $side ->
    [room] { $amount } { $amount ->
        [one] hour
       *[other] hours
    } of room
    [short] off by { $amount } { $amount ->
        [one] hour
       *[other] hours
    }
   *[none] no room left
}

## Words of calls: groups of countries, kinds of organisation, State aid, management, what a threshold brings.

term-group =
    .eu = Member States
    .ipa = IPA countries
    .southern_shore = the southern shore of the Mediterranean
    .northern_shore = the northern shore of the Mediterranean
    .north = the North
    .east = the East
    .south = the South
    .west = the West
    .norway = Norway
term-partner_kind =
    .national_authority = national authority
    .regional_authority = regional authority
    .local_authority = local authority
    .public_service = public service
    .education_or_research = education or research
    .civil_society = civil society
    .diaspora_organisation = diaspora organisation
    .social_partner = social partner
    .employer = employer
term-state_aid =
    .none = no State aid
    .de_minimis = de minimis aid
    .block_exemption = block exemption
    .notified = notified aid
term-management =
    .direct = direct management by the Commission
    .indirect = management by an entrusted body
    .shared = shared management with Member States
term-consequence =
    .audit_report = an audit report on the accounts is to be handed in
    .capacity_check = the financial capacity is checked
    .no_capacity_check = the financial capacity is not checked
    .certificate_on_financial_statements = a certificate on the financial statements is to be handed in
    .simplified_costs_only = costs are paid by unit costs, lump sums or flat rates only
    .vat_only_if_not_recoverable = VAT counts only where it cannot be recovered
    .other = a further rule applies
term-budget_of =
    .programme = programme
    .call = call
    .topic = topic
