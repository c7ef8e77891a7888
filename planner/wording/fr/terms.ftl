### Nos mots, un message par genre, un attribut par identifiant. $family vaut amif, interreg ou none.

term-role =
    .lead = { $family ->
        [amif] coordinateur
       *[other] chef de file
    }
    .partner = { $family ->
        [amif] bénéficiaire
        [interreg] partenaire du projet
       *[other] partenaire
    }
    .affiliated = entité affiliée
    .associated = { $family ->
        [interreg] organisation associée
       *[other] partenaire associé
    }
term-legal_form =
    .public_body = organisme public
    .body_governed_by_public_law = organisme de droit public
    .private_non_profit = organisme privé sans but lucratif
    .private_for_profit = organisme privé à but lucratif
    .international_organisation = organisation internationale
    .egtc = GECT
term-stage =
    .admissibility = recevabilité
    .eligibility = éligibilité
    .selection = sélection
    .award = attribution
    .by_submission = au dépôt
    .after_submission = après le dépôt
    .grant_preparation = préparation de la convention
    .contract = signature de la convention
    .plan = plan
term-category =
    .staff = frais de personnel
    .office_and_administration = bureau et administration
    .travel_and_accommodation = déplacement et hébergement
    .external_expertise_and_services = expertise et services externes
    .equipment = équipement
    .infrastructure_and_works = infrastructures et travaux
    .volunteers = bénévoles
    .third_party_support = soutien financier à des tiers
    .other = autres coûts
    .lump_sums = montants forfaitaires
    .unit_costs = coûts unitaires couvrant plusieurs catégories
    .small_project_fund = fonds pour petits projets
    .personnel = coûts de personnel
    .subcontracting = sous-traitance
    .financial_support_to_third_parties = soutien financier à des tiers
    .travel_and_subsistence = déplacement et séjour
    .consumables = consommables
    .other_goods_works_and_services = autres biens, travaux et services
    .purchase_costs = coûts d’achat
    .other_direct_costs = autres coûts directs
    .indirect_costs = coûts indirects
    .other_costs = autres coûts
    .lump_sum = montant forfaitaire
    .preparation_costs = coûts de préparation
term-exchange_rate =
    .monthly_accounting = taux comptable du mois
    .daily = taux du jour
    .stated = taux
term-fund =
    .interreg = fonds Interreg
    .easi = EaSI
    .cerv = CERV
    .europe_for_citizens = L’Europe pour les citoyens
    .trust_fund = fonds fiduciaire de l’UE
    .twinning = jumelage
    .eu_funding = fonds de l’UE
    .erdf = FEDER
    .amif = FAMI
    .esf = FSE+
    .ipa = IAP III
    .ipa_iii = IAP III
    .ndici = IVCDCI
    .norway = fonds norvégiens
    .no = fonds norvégiens
    .switzerland = fonds suisses
term-basis =
    .illustrative = à titre d’illustration
    .published_aggregate = total publié
    .estimate = estimation
    .quote = devis
    .actual = coût réel
term-split =
    .largest_remainder = les centimes restants vont aux plus forts restes
    .truncate_each = chaque part arrondie vers le bas
    .half_up_each = chaque part arrondie au plus proche
    .rest_to = un partenaire prend le reste
term-rounding =
    .cut = sans les décimales au-delà du centime
    .half_up = arrondi au centime
    .exact = exact
    .published = comme publié
term-measure =
    .grant = { word-grant }
    .total = total des coûts éligibles
    .eligibility = éligibilité
term-thing =
    .partner = partenaire
    .work_package = lot de travail
    .phase = phase
    .view = vue
    .action = action
    .scenario = scénario
    .call = appel
    .rule = règle
    .figure = montant
    .example = cas pratique
    .category = catégorie
    .fund = fonds
    .programme = programme
    .threshold = seuil
    .common_cost = coût commun
    .contract_or_payment = contrat ou paiement
term-list =
    .corrections = corrections
    .partners = partenaires
    .phases = phases
    .work_packages = lots de travail
    .costs = lignes de coûts
    .common_costs = coûts communs
    .choices = options de coûts
    .scenarios = scénarios
    .thresholds = seuils
    .actions = actions
    .progress = liste de contrôle
    .tasks = tâches
    .deliverables = livrables
    .milestones = jalons
    .proposals = propositions
    .requests = demandes
    .own_pools = contributions propres portées ensemble
    .contributions = cofinancement
    .effort_targets = effort prévu
    .agreements = accords
    .contracts = contrats
    .payments = paiements
    .contracts_and_payments = contrats et paiements
term-amount =
    .unknown = un montant à vérifier
term-status =
    .met = respectée
    .not_met = non respectée
    .to_be_verified = à vérifier
term-severity =
    .blocking = bloquant
    .important = important
    .note = à noter
term-certainty =
    .official = texte officiel
    .official_translated = texte officiel traduit
    .system = vu dans le système du programme
    .secondary = source secondaire
    .derived = déduit
    .stated = indiqué par un utilisateur
    .unsourced = sans source
    .unknown = non connu
term-commitment =
    .confirmed = confirmé
    .candidate = candidat
    .withdrawn = retiré
term-unit =
    .EUR = euros
    .partners = { word-partners }
    .countries = pays
    .months = mois
    .days = jours
    .hours = heures
    .percent = pour cent
term-rule_kind =
    .opening = ouverture
    .deadline = date limite
    .rounding = arrondi
    .rate = taux
    .amount_limit = limite de montant
    .partner_count = nombre de partenaires
    .country_count = nombre de pays
    .eligible_countries = pays admis
    .legal_forms = formes juridiques
    .duration = durée
    .flat_rate = taux forfaitaire
    .mapping = correspondance
    .document = document
    .noted = note
    .who_counts = qui compte
    .start_window = début des projets
    .periods = périodes de rapport
    .time_to_signature = délai de signature
    .outlook = prochains appels
    .share_limit = part dans le budget
    .volunteers_limit = travail bénévole
    .threshold = seuil
    .budget = budget de l’appel
    .balance = subvention finale
    .own_contribution_level = niveau du cofinancement
    .payment_schedule = paiements
    .group_count = zones à couvrir
    .associated_only = associés seulement
    .compulsory_partners = partenaires obligatoires
    .cost_options = formes de coûts
    .unit_cost = coût unitaire
    .lump_sum = montant forfaitaire
    .vat = taxe sur la valeur ajoutée
    .precedence = texte qui prévaut
term-call_status =
    .open = ouvert
    .forthcoming = à venir
    .closed = clos
    .unknown = non connu
term-scenario =
    .confirmed = partenaires confirmés seulement
    .all = candidats compris
term-settle =
    .residue = ce qu’aucune subvention ne couvre
    .whole = le tout

## Marge avant qu’une règle bascule ; $side vaut room, short ou none.

margin-EUR = { $side ->
    [room] { $amount } de marge
    [short] écart de { $amount }
   *[none] aucune marge
}
margin-percent = { $side ->
    [room] { $amount } de marge
    [short] écart de { $amount }
   *[none] aucune marge
}
margin-partners = { $side ->
    [room] { $amount } { $amount ->
        [one] { word-partner }
       *[other] { word-partners }
    } de marge
    [short] écart de { $amount } { $amount ->
        [one] { word-partner }
       *[other] { word-partners }
    }
   *[none] aucune marge
}
margin-countries = { $side ->
    [room] { $amount } pays de marge
    [short] écart de { $amount } pays
   *[none] aucune marge
}
margin-months = { $side ->
    [room] { $amount } mois de marge
    [short] écart de { $amount } mois
   *[none] aucune marge
}
margin-days = { $side ->
    [room] { $amount } { $amount ->
        [one] jour
       *[other] jours
    } de marge
    [short] écart de { $amount } { $amount ->
        [one] jour
       *[other] jours
    }
   *[none] aucune marge
}
margin-hours = { $side ->
    [room] { $amount } { $amount ->
        [one] heure
       *[other] heures
    } de marge
    [short] écart de { $amount } { $amount ->
        [one] heure
       *[other] heures
    }
   *[none] aucune marge
}

## Les mots des appels : groupes de pays, genres d’organismes, aides d’État, gestion, effets d’un seuil.

term-group =
    .eu = États membres
    .ipa = pays IAP
    .southern_shore = rive sud de la Méditerranée
    .northern_shore = rive nord de la Méditerranée
    .north = Nord
    .east = Est
    .south = Sud
    .west = Ouest
    .norway = Norvège
term-partner_kind =
    .national_authority = autorité nationale
    .regional_authority = autorité régionale
    .local_authority = autorité locale
    .public_service = service public
    .education_or_research = enseignement ou recherche
    .civil_society = société civile
    .diaspora_organisation = organisation de la diaspora
    .social_partner = partenaire social
    .employer = employeur
term-state_aid =
    .none = pas d’aide d’État
    .de_minimis = aide de minimis
    .block_exemption = exemption par catégorie
    .notified = aide notifiée
term-management =
    .direct = gestion directe par la Commission
    .indirect = gestion par un organisme délégué
    .shared = gestion partagée avec les États membres
term-consequence =
    .audit_report = un rapport d’audit sur les comptes est à remettre
    .capacity_check = la capacité financière est vérifiée
    .no_capacity_check = la capacité financière n’est pas vérifiée
    .certificate_on_financial_statements = un certificat relatif aux états financiers est à remettre
    .simplified_costs_only = seuls les coûts unitaires, montants forfaitaires ou taux forfaitaires sont payés
    .vat_only_if_not_recoverable = la TVA ne compte que si elle n’est pas récupérable
    .other = une autre règle s’applique
term-budget_of =
    .programme = programme
    .call = appel
    .topic = thème
