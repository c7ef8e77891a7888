### La note sur les possibilités de financement : ses phrases, les têtes de ses tableaux et ses mots.

note-title = Possibilités de financement
note-as-of = État au { $day }.
note-covers = { $count ->
    [0] Aucun appel ne correspond à ce qui est choisi.
    [one] Un appel : { $counts }.
   *[other] { $count } appels { $programmes ->
        [one] d’un programme
       *[other] de { $programmes } programmes
    } : { $counts }.
}
note-count = { $status-id ->
    [open] { $count } { $count ->
        [one] ouvert
       *[other] ouverts
    }
    [forthcoming] { $count } à venir
    [expected] { $count } { $count ->
        [one] attendu
       *[other] attendus
    }
    [recently_closed] { $count } clos récemment
   *[unknown] { $count } aux dates inconnues
}
note-left-out = { $count ->
    [0] Aucun appel n’est laissé de côté.
    [one] Un appel clos avant le { $day }, ou dont le programme n’en ouvre plus, est laissé de côté.
   *[other] { $count } appels clos avant le { $day }, ou dont le programme n’en ouvre plus, sont laissés de côté.
}
note-how-sure = { $open ->
    [0] Chacune des { $count } valeurs a une source ; aucune n’est à vérifier.
    [one] Une des { $count } valeurs est à vérifier avant que quiconque s’y fie : elle est marquée et reprise à la fin.
   *[other] { $open } des { $count } valeurs sont à vérifier avant que quiconque s’y fie : elles sont marquées et reprises à la fin.
}
note-of-plan = Du point de vue du plan « { $title } ».

## Ce que dit chaque appel

note-part-who = Qui peut candidater
note-part-amount = Combien
note-part-rate = À quel taux
note-part-time = Pour quand
note-heading-roles = { $heading } ({ $roles })
note-member-states = { $count ->
    [0] les 27 États membres
   *[other] tous les États membres sauf { $missing }
}
note-for = { $value } ; pour : { $scope }
note-not-for = { $value } ; pas pour : { $scope }
note-not-known = Inconnu
note-others-unknown = les autres inconnus
note-least-unknown = { $what ->
    [partners] nombre de partenaires inconnu
   *[other] nombre de pays inconnu
}
note-says-nothing = Le catalogue n’a pas de valeur
note-contested = les sources se contredisent
note-rests-on = Sources : { $documents }
note-latest-stands-for-it = Un nouvel appel est attendu. Ce qui figure ici est le dernier appel de son programme ; le prochain peut en différer.
note-further = { $count ->
    [0] Rien d’autre n’est à vérifier pour cet appel.
    [one] Une autre valeur de cet appel, non montrée ici, est également à vérifier.
   *[other] { $count } autres valeurs de cet appel, non montrées ici, sont également à vérifier.
}
note-plans-call = Le plan répond à cet appel
note-left-today = aujourd’hui
note-days-left = { $count ->
    [0] clôture aujourd’hui
    [one] encore un jour
   *[other] encore { $count } jours
}
note-opens-in = { $count ->
    [0] ouvre aujourd’hui
    [one] ouvre demain
   *[other] ouvre dans { $count } jours
}
note-closed-since = { $count ->
    [0] clos aujourd’hui
    [one] clos depuis hier
   *[other] clos depuis { $count } jours
}

## Ce qui est à vérifier

note-check-unknown = Inconnu{ searched }
note-check-contested = Les sources se contredisent : { $value }. Demandez au financeur laquelle vaut.
note-check-unsourced = { $value } : tenu pour vrai, sans source{ searched }
note-check-nothing = Le catalogue n’a pas de valeur. Cherchez-la dans le texte de l’appel.

## Têtes

note-summary = En un coup d’œil
note-by-programme = Programme par programme
note-others = Sources qui ne sont pas des appels
note-others-about = L’argent que le réseau nomme en dehors des appels. Rien n’y est déposé pour une date limite ; à qui s’adresser, et ce qui est inconnu, figure avec chacune.
note-checks = Ce qui est à vérifier
note-checks-about = À chercher avant que quiconque s’y fie.
note-checks-none = Rien n’est à vérifier.
note-register = Registre des propositions
note-register-about = Ce qui a été déposé auparavant, ce qu’il en est advenu et ce qui en est repris.
note-register-none = Le registre est vide.
note-documents = Documents sources
note-head-programme = Programme
note-head-call = Appel
note-head-status = État
note-head-closes = Clôture
note-head-day = Jour de clôture
note-head-left = Temps restant
note-head-amount = Projet
note-head-lowest = De (EUR)
note-head-highest = Jusqu’à (EUR)
note-head-measure = Mesuré sur
note-head-rate = Taux UE
note-head-partners = Il faut au moins
note-head-open = À vérifier
note-head-question = Question
note-head-what = Quoi
note-head-value = Valeur
note-head-certainty = Certitude
note-head-source = Source
note-head-concerns = Concerne
note-head-why = Pourquoi, et où chercher
note-head-number = N°
note-head-document = Document
note-head-dated = Daté du
note-head-checked = Consulté le
note-head-address = Adresse
note-head-fit = Adéquation
note-head-proposal = Proposition
note-head-to = Déposée auprès de
note-head-when = Quand
note-head-result = Résultat
note-head-points = Points
note-head-reasons = Motifs donnés
note-head-reused = Repris
note-open-of = { $open } sur { $count }
note-all-calls = { $count ->
    [0] { $titles }
    [one] { $titles }
   *[other] { $count } appels : { $titles }
}
note-sheet-summary = En un coup d’œil
note-sheet-by-programme = Appel par appel
note-sheet-checks = À vérifier
note-sheet-register = Propositions
note-sheet-documents = Sources
note-page = Page
note-id = Id : { $id }

## Points

note-points = { $points }
note-points-of = { $points } pour { $needed } requis
note-points-missed = { $points } pour { $needed } requis : { $missed } de moins
note-points-needed = { $needed } requis

## Mots

term-note_status =
    .open = ouvert
    .forthcoming = à venir
    .expected = attendu
    .unknown = dates inconnues
    .recently_closed = clos récemment
    .closed = clos
term-proposal_result =
    .prepared = préparée
    .submitted = déposée
    .funded = financée
    .not_selected = non retenue
    .refused = refusée
    .withdrawn = retirée

## La ligne de commande

cli-note-endings = Terminez-le par .docx, .xlsx ou .md, ou indiquez la forme avec --format
cli-note-written = { $file } est écrit : { $count ->
    [0] aucun appel.
    [one] un appel.
   *[other] { $count } appels.
}

note-fit-brief = { $count ->
    [0] Rien ne s’y oppose
    [one] 1 condition non respectée
   *[other] { $count } conditions non respectées
}{ $questions ->
    [0] { "" }
   *[other] , { $questions } à chercher
}
