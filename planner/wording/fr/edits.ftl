### Travailler à un plan : le menu, la barre, les avis, les grilles, ce que dit l’historique.

menu-plans = Plans
menu-plan = Le plan
menu-results = Résultats
menu-calls = Appels

page-no-plan-open = Aucun plan n’est ouvert. Ouvrez l’un des vôtres, commencez-en un, ou prenez un cas d’étude.
page-to-plans = Ouvrir un plan
page-to-start = Commencer un nouveau plan
page-to-partners = Ajouter des partenaires
page-to-work = Ajouter des lots de travail
page-to-costs = Ajouter des coûts

## La barre

bar-undo = Annuler
bar-redo = Rétablir
bar-saved = Enregistré le { $day } à { $clock } · version { $count }
bar-not-saved = Votre dernière modification n’est pas enregistrée

## Avis

notice-newer = Ce plan a été modifié dans une autre fenêtre. Vous voyez maintenant la version la plus récente.
notice-not-made = Pas encore fait : { $what }
notice-entered = { $where } : { $value }
notice-collided = { $where } – on y lit maintenant : { $now } ; le vôtre : { $value }
notice-item-gone = retiré entre-temps
notice-repeat = Faire ma modification sur la version récente
notice-bring-back = Reprendre le plan, et faire ma modification
notice-let-go = Y renoncer
notice-refused = { $count ->
    [one] Non enregistré : une chose s’y oppose. Le plan est tel qu’il était.
   *[other] Non enregistré : { $count } choses s’y opposent. Le plan est tel qu’il était.
}
notice-accept-call = Calculer avec les données d’aujourd’hui

## Grilles

grid-everybody = Tous
grid-with-tag = Tous ceux avec « { $value } »
grid-all-but = tous sauf { $value }
grid-remove-help = Cochez pour retirer la ligne aussitôt ; « Annuler » la rétablit.

paste-more = { $count ->
    [one] Une autre ligne n’est pas claire.
   *[other] { $count } autres lignes ne sont pas claires.
}

## Ce que dit l’historique

edit-cells = { $count ->
    [one] { $list } : une valeur modifiée.
   *[other] { $list } : { $count } valeurs modifiées.
}
edit-start = Le projet commence désormais le { $day }.
edit-way = « { $line } » : le montant se calcule désormais ainsi : { $way }.
edit-added = { $count ->
    [one] { $list } : un ajout.
   *[other] { $list } : { $count } ajouts.
}
edit-removed = { $count ->
    [one] { $list } : un retrait.
   *[other] { $list } : { $count } retraits.
}
edit-partner-removed = { $count ->
    [0] { $name } retiré.
    [one] { $name } retiré, avec une ligne de coûts.
   *[other] { $name } retiré, avec { $count } lignes de coûts.
}
edit-work-package-removed = Lot de travail « { $title } » retiré ; ses coûts restent.
edit-phase-removed = Phase « { $title } » retirée ; ses coûts restent.
edit-scenario-removed = Scénario « { $title } » retiré.
edit-copied = Copié de « { $title } ».
edit-restored = Retour à la révision { $number }.
edit-call-accepted = Calculé avec les données de { $value } telles qu’elles sont aujourd’hui.
edit-from-worked-case = Repris du cas d’étude { $title }.

## Champs, comme les avis et les aperçus les nomment

term-field =
    .exchange_rates = taux de change
    .per_euro = unités pour un euro
    .dated = taux du
    .id = identifiant
    .title = titre
    .name = nom
    .name_en = nom en anglais
    .country = pays
    .nuts = code NUTS
    .legal_form = forme juridique
    .kinds = genre d’organisme
    .state_aid = aide d’État
    .role = rôle
    .affiliated_to = affilié à
    .commitment = engagement
    .probability_percent = probabilité (%)
    .currency = monnaie
    .indicators = indicateurs
    .tags = étiquettes
    .pic = PIC
    .vat_number = numéro de TVA
    .vat_recovery = récupération de la TVA
    .department = service
    .address = adresse
    .signatory = signataire
    .finance_contact = contact financier
    .function = fonction
    .email = courriel
    .phone = téléphone
    .signatory_name = signataire, nom
    .signatory_function = signataire, fonction
    .signatory_email = signataire, courriel
    .signatory_phone = signataire, téléphone
    .finance_contact_name = contact financier, nom
    .finance_contact_function = contact financier, fonction
    .finance_contact_email = contact financier, courriel
    .finance_contact_phone = contact financier, téléphone
    .costs = coûts
    .note = note
    .status = état
    .on = depuis
    .partners = pour qui
    .what = ce qui est payé
    .category = catégorie
    .work_package = lot de travail
    .work_packages = lots de travail
    .phase = phase
    .quantity = quantité
    .unit = unité
    .unit_cost = coût unitaire
    .calculation = calcul
    .annual_cost = coût annuel pour l’employeur
    .monthly_cost = coût mensuel pour l’employeur
    .period_cost = coût de la période pour l’employeur
    .price = prix
    .days = jours
    .hours = heures
    .person_months = personnes-mois
    .partner = partenaire
    .year_days = jours d’une année
    .year_hours = heures d’une année
    .working_time_percent = temps de travail (%)
    .most_days = maximum de jours de la période
    .leave_days = jours de congé parental
    .share_percent = part fixe (%)
    .use_percent = part d’utilisation (%)
    .life_months = mois de durée de vie
    .units = unités
    .distance_km = distance aller simple (km)
    .vat_percent = TVA comprise (%)
    .basis = fondement
    .confidential = confidentiel
    .justification = justification
    .months = mois
    .months_first = premier mois
    .months_last = dernier mois
    .month = mois
    .lead = responsable du lot
    .responsible = responsable
    .verification = moyen de vérification
    .tasks = tâches
    .deliverables = livrables
    .milestones = jalons
    .amount = montant
    .incurred_by = payé par
    .shared_by = partagé par
    .key = clé
    .split = répartition
    .settle = remboursé
    .optional = facultatif
    .included = compté
    .provider = prestataire
    .base = fondé sur
    .include = rejoint
    .exclude = laissé de côté
    .set = valeurs
    .assumes = tient pour acquis
    .call = appel
    .start = premier jour
    .duration_months = durée (mois)
    .period_months = durée d’une période de rapport (mois)
    .spread = répartition sur les périodes
    .periods = montants par période
    .default_scenario = scénario par défaut
    .vary = dont le nombre change
    .rounding = arrondi
    .to = déposée auprès de
    .submitted_on = déposée le
    .year = année
    .result = résultat
    .points = points
    .points_needed = points requis
    .reasons = motifs donnés
    .reused = ce qui est repris
    .source = source
    .rule = taux forfaitaire
    .rate_percent = taux (%)

## Ce qu’une modification a fait des montants

effect-call = L’appel est maintenant : { $call }. Total du projet : { $total }. Subvention : { $grant }.
effect-became = { $sign ->
    [more] { $before } avant, { $after } maintenant, { $gap } de plus
    [less] { $before } avant, { $after } maintenant, { $gap } de moins
    [same] { $after } comme avant
   *[unknown] { $before } avant, { $after } maintenant
}
effect-default = Désormais, « { $scenario } » s’applique là où aucun scénario n’est nommé : chacun supporte en moyenne { $after } au lieu de { $before }.
