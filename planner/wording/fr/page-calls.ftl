### La liste des appels.

page-calls-title = Appels
page-calls-about = Tous les appels et thèmes que le planificateur connaît, avec ce qui est sûr et ce qui reste à chercher. Choisissez-en un pour lire ses règles.

## Le filtre

calls-search = Rechercher
calls-search-example = villes, bénévoles, EURO-MED …
calls-programme = Fonds ou programme
calls-all = tous
calls-status = Où il en est ce jour-là
calls-countries = D’où peuvent venir mes partenaires
calls-anywhere = de partout
calls-forget = Afficher tous les appels
calls-family-amif = FAMI, actions de l’Union (tout)
calls-family-interreg = Interreg (tout)
calls-family-other = Autres sources (tout)

## Nombres

calls-counts = { $count ->
    [one] { $count } cible
   *[other] { $count } cibles
} de { $programmes ->
    [one] { $programmes } programme,
   *[other] { $programmes } programmes,
}
calls-open-on = { $count ->
    [0] aucune ouverte le { $day }.
    [one] dont { $count } ouverte le { $day }.
   *[other] dont { $count } ouvertes le { $day }.
}
calls-shown = { $count ->
    [one] { $count } d’entre elles répond au choix.
   *[other] { $count } d’entre elles répondent au choix.
}
calls-count = { $count ->
    [one] { $count } cible
   *[other] { $count } cibles
}
calls-nothing = Aucun appel ne répond à tout cela. Retirez une condition, ou choisissez un autre jour : un appel fermé aujourd’hui peut revenir sous une forme proche.
calls-empty = Il n’y a pas encore d’appels. Leurs fichiers vont dans le dossier « calls » ; son README.md dit comment en écrire un.
calls-of-plan = L’appel de « { $title } »
calls-to-own = Décrire un appel qui n’est pas ici

## Colonnes

calls-call = Appel
calls-deadline = Échéance
calls-rate = Taux
calls-grant = Subvention
calls-least = Au moins
calls-sure = Certitude
calls-of-total = coût total
calls-no-minimum = rien d’exigé
calls-partners-unknown = partenaires inconnus
calls-countries-unknown = pays inconnus
calls-opens = ouvre le { $day }
calls-countries-open = On ignore ici si des partenaires des pays suivants peuvent participer : { $countries }. Cherchez-le dans l’appel.
calls-sureness = { $official } valeurs de documents officiels, { $other } d’ailleurs ou déduites, { $unknown } inconnues

calls-broken = { $count ->
    [one] Un fichier d’appel a un défaut : ce qui en dépend est laissé de côté ici.
   *[other] Des fichiers d’appels ont { $count } défauts : ce qui en dépend est laissé de côté ici.
}
calls-broken-which = Quels fichiers, et que faire
calls-defect = { $file }, ligne { $line } : { $says } { $fix }
