### Mots de la ligne de commande, hors constats et erreurs.

cli-budget-heading = { $title } · { $call } · { $scenario } · { $view }
cli-workbook-written = { $file } est écrit : le plan { $plan } en classeur. Changez le nombre de partenaires sur sa première feuille, et il recalcule.
cli-plan-written = { $file } est écrit : le plan « { $plan } ».
cli-nothing-to-say = { $file-given ->
    [yes] { $file } : aucun défaut, aucun doute.
   *[no] Rien à dire : aucune règle ne s’applique, et rien n’est douteux.
}
cli-line = ligne { $line }
cli-no-targets = Aucun appel ne correspond.
cli-column-id = Identifiant
cli-column-title = Titre
cli-column-opens = Ouverture
cli-column-deadline = Date limite
cli-column-status = État
cli-first-under-ceiling = À partir de { $count }, personne ne supporte plus de { $ceiling }.
cli-no-number-under-ceiling = À aucun de ces nombres tous ne restent sous { $ceiling }.
cli-numbers-missing = { $count ->
    [one] Un nombre n’a pas pu être calculé
   *[other] { $count } nombres n’ont pas pu être calculés
} : plus personne ne peut s’ajouter, et le plan n’a pas de « standard_partner ».
cli-count-not_met = { $count } { $count ->
    [one] non respectée
   *[other] non respectées
}
cli-count-to_be_verified = { $count } à vérifier
cli-count-met = { $count } { $count ->
    [one] respectée
   *[other] respectées
}
cli-plan-kept = Le plan « { $plan } » est enregistré dans la base.
cli-no-plans = Aucun plan dans la base. Pour en ajouter un, lancez : planner store import FILE
cli-store-sound = La base est saine : toutes les empreintes sont justes.
cli-column-version = Version
cli-column-changed = Modifié
cli-column-author = Par
cli-column-revision = Révision
cli-column-done = Ce qui a été fait
plan-imported = Repris de { $file }.
