### Ce que disent les règles des appels, en quelques mots. $family vaut amif, interreg ou none.

## Valeurs et limites

rule-not-known = inconnu
rule-euro = { $amount } €
rule-semicolon =  ;
rule-contested = { $values } (les sources se contredisent)
rule-exactly = exactement { $value }
rule-from-to = de { $low } à { $high }
rule-minimum = { $known ->
    [yes] au moins { $value }
   *[no] minimum { $value }
}
rule-maximum = { $known ->
    [yes] au plus { $value }
   *[no] maximum { $value }
}
rule-more-than = plus de { $value }
rule-less-than = moins de { $value }
rule-number-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
rule-number-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
rule-number-partners = { $count ->
    [one] { $count } { word-partner }
   *[other] { $count } { word-partners }
}
rule-number-leads = { $family ->
    [amif] { $count ->
        [one] { $count } coordinateur
       *[other] { $count } coordinateurs
    }
   *[other] { $count ->
        [one] { $count } chef de file
       *[other] { $count } chefs de file
    }
}
rule-number-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
rule-number-of-these = { $count ->
    [one] { $count } parmi
   *[other] { $count } parmi
}
rule-member-states = les États membres de l’UE
rule-member-states-except = les États membres de l’UE sauf { $countries }
rule-member-states-and = les États membres de l’UE, { $countries }
rule-member-states-except-and = les États membres de l’UE sauf { $countries }, { $others }
rule-regions = régions { $codes }
rule-countries = les pays cités

## Temps

rule-moment = { $clock-given ->
    [yes] { $day }, { $clock } ({ $zone })
   *[no] { $day }
}
rule-day-hour-unknown = { $day }, heure inconnue
rule-window = { $earliest-given ->
    [yes] { $latest-given ->
        [yes] du { $earliest } au { $latest }
       *[no] à partir du { $earliest }
    }
   *[no] jusqu’au { $latest }
}
rule-indicative = { $value } (indicatif)
rule-periods = périodes : { $value }
rule-report-due = rapport sous { $value }
rule-signature = réponse après l’échéance : { $inform } ; signature après la réponse : { $sign }

## Argent

rule-rounding = { $unit-given ->
    [yes] { $mode }, par pas de { $unit }
   *[no] { $mode }
}
rule-rate-unknown = inconnu ({ $fund })
rule-rate = { $level ->
    [action] { rate-bound }{ $value } du coût éligible, sur l’ensemble de l’action ({ $fund })
   *[partner] { rate-bound }{ $value } du coût éligible de chaque partenaire ({ $fund })
}
rate-bound = { $bound ->
    [fixed] exactement{ " " }
   *[other] { "" }
}
rule-measure = { $fund-given ->
    [yes] { $measure } ({ $fund })
   *[no] { $measure }
}
rule-amount-limit = { $subject ->
    [each_partner] { $measure } de chaque { word-partner } : { $value }
    [each_country] { $measure } de chaque pays : { $value }
   *[project] { $measure } du projet : { $value }
}
rule-share-of = { $of ->
    [direct] du coût direct
    [grant] de la { word-grant }
    [not_said] du budget, coût total ou direct n’est pas précisé
   *[total] du coût éligible total
}
rule-share-limit = { $subject ->
    [lead] chef de file : { $value } { rule-share-of }
    [each_country] chaque pays : { $value } { rule-share-of }
    [group] { $group } ({ $countries }) : { $value } { rule-share-of }
    [category] { $categories } : { $value } { rule-share-of }
    [all_but] tout sauf { $categories } : { $value } { rule-share-of }
   *[each_partner] chaque { word-partner } : { $value } { rule-share-of }
}
rule-volunteers = { $both ->
    [yes] travail bénévole : jusqu’à { $value } ({ word-own }) ; la { word-grant } ne dépasse pas le coût hors bénévoles
   *[no] travail bénévole : jusqu’à { $value } ({ word-own })
}
rule-threshold-of = { $subject ->
    [each_beneficiary] { $measure } de chaque bénéficiaire
    [each_partner] { $measure } de chaque partenaire
   *[project] { $measure } du projet
}
rule-threshold-unknown = { rule-threshold-of }, à partir d’un montant inconnu : { $consequence }
rule-threshold = { $side ->
    [from] { rule-threshold-of } à partir de { $value } : { $consequence }
    [above] { rule-threshold-of } au-delà de { $value } : { $consequence }
   *[up_to] { rule-threshold-of } jusqu’à { $value } : { $consequence }
}
rule-budget = { $of ->
    [programme] { $value } pour tout le programme
    [call] { $value } pour tous les projets de l’appel
   *[topic] { $value } pour tous les projets du thème
}
rule-own-level = { $level ->
    [partner] chaque { word-partner } finance sa propre part
    [action] il appartient à l’ensemble ; les { word-partners } conviennent de qui apporte combien
   *[unknown] inconnu
}
rule-instalment-of = { $of ->
    [grant_so_far] de la { word-grant } acquise à ce stade
    [total] du coût total
    [unknown] (de quoi, on l’ignore)
   *[maximum_grant] de la { word-grant }
}
rule-instalment-part = { $known ->
    [yes] { $when } : { $value } { rule-instalment-of }
   *[no] { $when } : { $value }
}
rule-instalment = { $condition-given ->
    [yes] { rule-instalment-part } ({ $condition })
   *[no] { rule-instalment-part }
}
rule-reimbursed = le coût est payé après avoir été engagé et contrôlé
rule-paid-within = payé sous { $value }

## Qui participe

rule-roles-suffix = { $roles-given ->
    [yes] { " " }(comme { $roles })
   *[no] { "" }
}
rule-counted-where = { $where-given ->
    [yes] { $value } ({ $where })
   *[no] { $value }
}
rule-counted = { $each ->
    [yes] pour chaque pays : { rule-counted-where }{ rule-roles-suffix }
   *[no] { rule-counted-where }{ rule-roles-suffix }
}
rule-for-roles = { $roles } :
rule-groups = { $value } des { $count } groupes
rule-legal-forms = { $roles-given ->
    [yes] { $roles } : { $choices }
   *[no] { $choices }
}
rule-compulsory = { $known ->
    [yes] au moins { $value } : { $kinds }
   *[no] { $kinds } : on ignore combien
}

## Coûts

rule-flat-rate = { $optional ->
    [yes] { $target } : { $value } de { $base }, sur option
   *[no] { $target } : { $value } de { $base }
}
rule-mapping-category = { $code-given ->
    [yes] { $category } ({ $code })
   *[no] { $category }
}
rule-mapping-same = { rule-mapping-category }, comme dans ce planificateur
rule-mapping = { $takes-given ->
    [yes] { rule-mapping-category } comprend { $takes }
   *[no] { rule-mapping-category }, alimenté par un forfait seulement
}
rule-mapping-unknown = on ignore si { $takes } sont éligibles
rule-cost-options = { $category } : { $forms }
rule-above = pour les projets au-delà de { $value }
rule-up-to = pour les projets jusqu’à { $value }
rule-unit-cost = { $bands ->
    [yes] { $item }, par { $per } : { $value }
   *[no] { $divisor ->
        [1] { $item } : { $value } par { $per }
       *[other] { $item } : { $value } / { $divisor } par { $per }
    }
}
rule-band = { $to_km-given ->
    [yes] { $from_km } à { $to_km } km : { $value }
   *[no] à partir de { $from_km } km : { $value }
}
rule-by-country = adapté selon le pays
rule-covers = couvre { $categories }
rule-covers-several = couvre { $categories } à la fois, sans entrer dans la base d’un taux forfaitaire
rule-country-amount = { $country } { $value }
rule-split = { $can ->
    [yes] partageable entre partenaires
   *[no] tenu par un seul partenaire
}
rule-lies-in = { $when ->
    [preparation] pour la préparation
    [closure] pour la clôture
   *[implementation] pendant le projet
}
rule-at-most = { $count ->
    [one] une fois au plus
   *[other] { $count } fois au plus
}
rule-vat = { $counts ->
    [yes] la TVA ne compte que si elle n’est pas récupérable
    [no] la TVA ne compte jamais
    [call_decides] la TVA ne compte que si l’appel le prévoit et qu’elle n’est pas récupérable
   *[unknown] on ne sait pas si la TVA compte
}
rule-vat-below = en dessous d’un total de { $value }, elle compte pour tous
rule-vat-not-of = sauf ce que paient comme autorités publiques { $forms }
rule-per-year = au plus { $count } par an et par personne
rule-lump-sum = { $grant-given ->
    [yes] { $item } : { $value }, dont { $grant } de { word-grant }
   *[no] { $item } : { $value }
}

## Documents

rule-document-owners = { $owners-given ->
    [yes] « { $title } », un par : { $owners }
   *[no] « { $title } », un pour le projet
}
rule-document-where = { $condition-given ->
    [yes] { rule-document-owners }, s’il y a lieu : { $condition }
   *[no] { rule-document-owners }, s’il y a lieu
}
rule-document = { $required ->
    [unknown] { rule-document-owners } ; on ignore s’il est exigé
    [if_concerned] { rule-document-where }
   *[yes] { $condition-given ->
        [yes] { rule-document-where }
       *[no] { rule-document-owners }
    }
}
rule-precedence = { $prevails } l’emporte

## Mots

term-rule_choice =
    .unknown = inconnu
    .no_more_calls = plus aucun appel
    .call_expected = un nouvel appel est attendu
    .call_text = le texte de l’appel
    .guide = le guide
    .system = le contrôle du système
    .pre_financing = préfinancement
    .interim = paiement intermédiaire
    .balance = solde
    .maximum_grant = subvention maximale
    .grant_so_far = subvention acquise
    .real_cost = coût réel
    .unit_cost = coût unitaire
    .lump_sum = montant forfaitaire
    .flat_rate = taux forfaitaire
    .chosen_each_partner = chaque partenaire choisit
    .chosen_project = le projet choisit pour tous
    .chosen_fixed = sans choix
    .chosen_organisation_for_the_period = chaque organisme choisit une fois pour toute la période
    .no = non
    .preparation = la préparation
    .implementation = la durée du projet
    .closure = la clôture
    .call_decides = seulement si l’appel le prévoit
    .hour = heure
    .day = jour
    .month = mois
    .journey = trajet
    .person = personne
    .grant = subvention
    .total = coût éligible total
    .direct = coût direct
    .not_said = non précisé
    .project = le projet
    .each_partner = chaque partenaire
    .each_beneficiary = chaque bénéficiaire
    .each_country = chaque pays
    .country = chaque pays
    .lead = le chef de file
    .group = un groupe de pays
    .category = des catégories de coûts
    .above = au-delà
    .up_to = jusqu’à
    .from = à partir de ce montant
    .partner = le coût propre de chaque partenaire
    .action = l’ensemble de l’action
    .programme = le programme
    .call = l’appel
    .topic = le thème
    .fixed = fixe, sans choix
    .maximum = au plus
    .contested = contesté
    .organisation_for_the_period = chaque organisme, une fois pour toute la période
    .yes = oui
    .if_concerned = s’il y a lieu
term-rule_item =
    .staff = personnel
    .sme_owner = dirigeant d’une petite entreprise
    .volunteer = bénévole
    .journey = trajet
    .accommodation = hébergement
    .subsistence = séjour
    .preparation = préparation
    .initiation = lancement
    .project = le projet
    .closure = clôture
term-rule_aid =
    .none = pas d’aide d’État
    .de_minimis = aide de minimis
    .block_exemption = aide sous exemption par catégorie
    .notified = aide notifiée
term-rule_field =
    .at = jour et heure
    .zone = fuseau horaire
    .minimum = minimum
    .maximum = maximum
    .minimum_months = minimum (mois)
    .maximum_months = maximum (mois)
    .minimum_percent = minimum (%)
    .maximum_percent = maximum (%)
    .rate_percent = taux (%)
    .report_due_days = rapport dû après (jours)
    .paid_within_days = payé sous (jours)
    .months_to_inform = mois jusqu’à la réponse
    .months_to_sign = mois jusqu’à la signature
    .earliest = au plus tôt
    .latest = au plus tard
    .indicative = à titre indicatif
    .state = ce qui est encore à venir
    .mode = comment les chiffres sont arrondis
    .unit = unité (EUR)
    .fund = fonds
    .strict = la limite elle-même est déjà dépassée
    .level = calculé sur
    .bound = fixe, ou un maximum
    .measures = mesure
    .subject = de qui
    .group = groupe
    .countries = pays
    .categories = catégories de coûts
    .category = catégorie de coûts
    .of = de
    .grant_within_cost_without_volunteers = subvention dans la limite du coût hors bénévoles
    .amount = montant
    .side = côté
    .consequence = ce qui s’applique alors
    .instalments = paiements
    .reimbursement = payé après avoir été engagé
    .roles = rôles
    .each = pour chaque
    .groups = groupes
    .allowed = formes juridiques
    .of_kind = types d’organisme
    .target = catégorie qu’il alimente
    .base = calculé sur
    .optional = sur option seulement
    .code = code
    .takes = nos catégories
    .forms = formes
    .choice = qui choisit
    .applies_above = seulement les projets au-delà de (EUR)
    .applies_up_to = seulement les projets jusqu’à (EUR)
    .item = ce qui est payé
    .per = unité
    .divisor = divisé par
    .bands = montants par distance
    .currency = monnaie
    .by_country = adapté selon le pays
    .maximum_per_year = au plus par an
    .grant = subvention
    .amounts = montants par pays
    .coefficients = coefficients par pays
    .covers = catégories couvertes
    .can_be_split = partageable
    .lies_in = se situe dans
    .at_most = nombre de fois au plus
    .except_categories = toutes les catégories sauf
    .only_with = seulement avec des coûts de
    .counts_below = compte pour tous en dessous de (EUR)
    .not_recovered = la TVA non récupérable compte
    .not_of = pas pour
    .title = titre
    .required = exigé
    .condition = condition
    .prevails = ce qui l’emporte
    .value_noted = ce qu’elle dit
    .changes = totaux qu’elle change

rule-balance = { $mode ->
    [ratio_kept] Le rapport entre subvention et coûts du budget signé est conservé
    [rate_then_ceiling] Le taux s’applique aux coûts réels, puis le plafond
    [contested] Les sources se contredisent
   *[unknown] { rule-not-known }
}
