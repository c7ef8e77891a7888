### La liste de contrôle : la page, la ligne de commande, le classeur, le calendrier.

page-checklist-title = Liste de contrôle
page-checklist-about = Qui doit quoi et pour quand : les documents que l’appel demande, et vos propres actions. Changez un état dans le tableau ; il est enregistré aussitôt.

## Colonnes et cellules

checklist-owner = Qui
checklist-what = Quoi
checklist-due = Échéance
checklist-readings = Lectures
checklist-stage = Étape
checklist-status = État
checklist-note = Remarque
checklist-why = Pourquoi, et où c’est écrit
checklist-nobody = Personne encore
checklist-with = { $owner } avec { $partner }
checklist-day = { $weekday } { $day }
checklist-or = Soit { $days }
checklist-no-day = sans date
checklist-late = { $count ->
    [one] un jour de retard
   *[other] { $count } jours de retard
}
checklist-left = { $count ->
    [0] aujourd’hui
    [one] encore un jour
   *[other] encore { $count } jours
}
checklist-time = Temps restant
checklist-status-help = Choisissez où on en est ; le changement est enregistré aussitôt.
checklist-as-of = Au { $day }
checklist-closes = l’appel ferme le { $day } à { $clock } ({ $zone })

## La page

checklist-on = Au
checklist-on-help = Le jour auquel le plan est considéré, sur cette page, le budget et la vue d’ensemble : ce qui est en retard, combien de jours restent, si l’appel est encore ouvert. Une adresse peut le nommer : &on=2019-01-17.
checklist-before-deadline = Deux semaines avant l’échéance
checklist-owner-filter = Qui
checklist-stage-filter = Étape
checklist-status-filter = État
checklist-all = tous
checklist-still-owed = Encore dû
checklist-is-overdue = En retard
checklist-closes-at = L’appel ferme le { $day } à { $clock } ({ $zone }).
checklist-closes-unknown = La date de clôture de l’appel est à vérifier.
checklist-no-call = Ce plan n’a pas d’appel : la liste ne contient que vos propres actions.
checklist-count-overdue = { $count } en retard
checklist-count-soon = { $count } sous deux semaines
checklist-count-later = { $count } plus tard
checklist-count-undated = { $count } sans date
checklist-count-received = { $count ->
    [one] { $count } reçu
   *[other] { $count } reçus
}
checklist-count-done = { $count ->
    [one] { $count } terminé
   *[other] { $count } terminés
}
checklist-nothing-fits = Rien ne correspond au choix ci-dessus. Choisissez de nouveau « tous » pour voir le reste.
checklist-empty = Rien n’est encore dû. Choisissez un appel sur la page « Vue d’ensemble », et ses documents apparaissent ici, un par partenaire qui en doit un ; vos propres actions viennent de « actions » dans le fichier du plan.
checklist-to-overview = Choisir un appel
checklist-findings = Ce qui ne va pas ensemble
checklist-by-owner = Qui doit encore quoi
checklist-by-owner-about = Ce qui incombe à plusieurs compte pour chacun d’eux.
checklist-owed = Encore dû
checklist-reasons = Pourquoi chaque point figure sur la liste
checklist-workbook = Excel
checklist-workbook-help = Toute la liste en classeur, avec des filtres, prête à imprimer.
checklist-calendar = Calendrier
checklist-calendar-help = Chaque point daté en fichier de calendrier, avec un rappel une semaine avant.
checklist-kept = { $count ->
    [one] Un état concerne un point qui n’est plus sur la liste.
   *[other] { $count } états concernent des points qui ne sont plus sur la liste.
}
checklist-kept-about = Ils sont gardés au cas où un partenaire, une action ou l’appel reviendrait.
checklist-forget = Les oublier
checklist-set-all = Pour tout ce qui est affiché
checklist-set-all-do = { $count ->
    [one] Changer l’état du seul affiché
   *[other] Changer l’état des { $count }
}
checklist-head-overdue = En retard
checklist-head-soon = Sous deux semaines
checklist-head-later = Plus tard
checklist-head-undated = Sans date
checklist-head-received = Reçu
checklist-head-done = Terminé

## Classeur et calendrier

checklist-sheet = Liste de contrôle
checklist-workbook-title = Liste de contrôle : { $title }
calendar-title = Liste de contrôle : { $title }
calendar-deadline = Clôture de l’appel : { $call }
calendar-alarm = { $count ->
    [one] Demain : { $what }
   *[other] Dans { $count } jours : { $what }
}

## La ligne de commande

cli-checklist-heading = { $title } · { $call } · { $scenario }
cli-checklist-empty = Rien n’est dû : le plan n’a pas d’actions, et aucun appel ne demande de documents.
cli-checklist-written = { $file } est écrit : { $count ->
    [one] un point.
   *[other] { $count } points.
}

## Mots

term-progress =
    .open = à faire
    .asked = demandé
    .received = reçu
    .done = terminé
    .not_needed = sans objet
term-weekday =
    .monday = lundi
    .tuesday = mardi
    .wednesday = mercredi
    .thursday = jeudi
    .friday = vendredi
    .saturday = samedi
    .sunday = dimanche
