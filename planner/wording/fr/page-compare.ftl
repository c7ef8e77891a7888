### La page « Comparer les appels ».

page-compare-title = Comparer les appels
page-compare-about = Quels appels conviennent à ce groupe, avec quelle certitude, et ce qui devrait changer.

compare-no-partners = Aucun partenaire pour l’instant, et un appel se juge d’après qui participe. Ajoutez d’abord les partenaires, puis revenez.
compare-nobody-takes-part = Personne ne participe au scénario « { $scenario } ». Choisissez un autre scénario, ou confirmez des partenaires.
compare-to-scenarios = Vers les scénarios
compare-no-calls = Le catalogue ne contient aucun appel.

## Quels appels conviennent

compare-list = Quels appels conviennent à ce groupe ?
compare-list-about = Scénario « { $scenario } ». D’abord les appels ouverts, puis ceux à venir et ceux dont on l’ignore ; parmi eux celui qui a le moins de conditions non remplies, puis ceux dont la plupart des conditions sont connues, puis le moins de valeurs à rechercher, puis la subvention la plus élevée.
compare-working = { $done } appels examinés sur { $count } …
compare-status = Appels
compare-status-possible = Non fermés
compare-status-open = Ouverts
compare-status-forthcoming = À venir
compare-status-unknown = Dates inconnues
compare-status-closed = Fermés
compare-status-all = Tous
compare-programme = Programme
compare-programme-any = Tous les programmes
compare-shown = { $count ->
    [one] Un appel
   *[other] { $count } appels
} sur { $all }.
compare-none-fits = Au { $day }, aucun appel ne correspond à ce choix. Choisissez-en d’autres ci-dessus : sur { $all } appels, { $closed ->
    [one] un est fermé
   *[other] { $closed } sont fermés
}. Un appel fermé peut servir de modèle pour le suivant.
compare-show-closed = Montrer aussi les appels fermés
compare-more = { $count ->
    [one] En montrer un de plus
   *[other] En montrer { $count } de plus
}
compare-own-call = l’appel du plan
compare-rate = Taux
compare-grant = Subvention
compare-own = Cofinancement

## Côte à côte

compare-sides = Côte à côte
compare-sides-about = Choisissez de deux à quatre appels. Les jours sont les plus tardifs avec lesquels compter, chacun avec sa certitude.
compare-choose = Appels à comparer
compare-placeholder = Choisir des appels
compare-too-few = Choisissez au moins deux appels pour les comparer.
compare-partner = Partenaire montré
compare-partner-none = Seulement la moyenne
compare-figure = En euros
compare-state = Au { $day }
compare-conditions = Conditions
compare-conditions-met = ✓ remplies
compare-conditions-not-met = { $count ->
    [one] ✕ 1 non remplie
   *[other] ✕ { $count } non remplies
}
compare-conditions-open = ◆ à vérifier
compare-total = Total du projet
compare-mean = Cofinancement par partenaire, en moyenne
compare-of-partner = Cofinancement de { $name }
compare-takes-no-part = ne participe pas
compare-questions = Valeurs à rechercher
compare-gaps = Réponses qui manquent dans le plan
compare-to-do = Encore à faire avant le dépôt
compare-time-left = Jours restants
compare-planned-start = Le plan commence
compare-to-call = Tout ce que dit cet appel
compare-use = Planifier pour cet appel
compare-is-used = C’est l’appel du plan
compare-changes = Ce qui devrait changer
compare-changes-none = Rien : aucune condition n’est enfreinte.
compare-look-up = Ce que personne ne sait encore
compare-look-up-none = Rien qui puisse décider.
compare-further = { $count ->
    [one] 1 de plus
   *[other] { $count } de plus
}
compare-complete = Ce que le plan laisse ouvert
