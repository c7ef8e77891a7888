### La page « Coûts communs ».

page-common-title = Coûts communs
page-common-about = Le travail que plusieurs partenaires paient ensemble, et la façon de le partager. Chaque modification est enregistrée aussitôt.
common-no-partners = Aucun partenaire pour l’instant, et les coûts communs se partagent entre partenaires. Ajoutez-les d’abord, puis revenez.
common-empty = Aucun coût commun pour l’instant. Une étude, une conférence, un site : ajoutez ci-dessous ce que plusieurs partenaires paient ensemble, et voyez aussitôt ce que chacun paie.

## La grille

common-title = Ce que c’est
common-amount = Montant (EUR)
common-amount-help = Laissez la cellule vide si personne ne le connaît : il est alors à vérifier, et jamais compté pour zéro.
common-contested = Sources en désaccord (EUR)
common-contested-help = Les montants que donnent les sources. Ils restent jusqu’à ce que vous saisissiez un seul montant ; d’ici là, le plus élevé compte.
common-place-help = Un coût commun se trouve dans un lot de travail ou dans une phase : choisir l’un retire l’autre.
common-paid-by = Payé par
common-paid-by-help = « Chacun sa part » : chaque membre a sa part dans son propre budget. Un partenaire : il a le tout dans son budget, et les autres le remboursent.
common-each-its-part = Chacun sa part
common-shared-by = Partagé par
common-key = Réparti
common-key-help = Comment le montant est réparti entre ceux qui le partagent.
common-settle = Remboursé
common-settle-help = Là où un partenaire paie : les autres remboursent leur part de ce qu’aucune subvention ne couvre, ou du tout.
common-method = Centimes restants
common-method-help = Ce qu’il advient de ce qui ne se divise pas également.
common-as-plan = Comme dans tout le plan
common-unit = Parts en
common-unit-help = Chaque part en est un multiple.
common-rest-to = Le reste à
common-rest-to-help = Le partenaire qui prend ce qui reste. Il suffit d’en choisir un ici.
common-included = Compte
common-included-help = Sans coche, il reste dans le plan et personne ne le paie.
common-optional = Facultatif
common-optional-help = Le projet fonctionne sans lui.
common-provider = Prestataire
common-provider-help = Organisme extérieur qui fait le travail ; il n’est pas partenaire et n’a pas de budget.

## Un nouveau

common-new = Ajouter un coût commun
common-category = Catégorie
common-not-known = inconnu
common-add = Ajouter
common-needs-title = Dites ce que c’est : un coût commun a besoin d’un intitulé.

## Ce que chacun paie

common-shares = Ce que chacun en paie
common-shares-about = Au centime près, dans le scénario « { $scenario } ». Là où un partenaire paie pour tous, c’est ce qui reste à chacun une fois que les autres ont remboursé.
common-together = Ensemble
common-nobody-takes-part = Personne ne participe au scénario « { $scenario } », si bien que personne ne partage rien. Confirmez des partenaires, ou choisissez un autre scénario par défaut.
common-to-budget = Voir dans le budget comment chaque part s’est formée
common-to-scenarios = Vers les scénarios
common-each-pays = chacun paie { $amount }
common-some-pay = { $count ->
    [one] un membre paie { $amount }
   *[other] { $count } paient { $amount } chacun
}
common-says-not-counted = « { $title } » ne compte pas pour l’instant : personne n’en paie rien.
common-says-unknown = Le montant de « { $title } » est inconnu : ce que chacun paie est à vérifier.
common-says-open = « { $title } », { $amount } : la part qu’une subvention couvre est inconnue, si bien que ce que chacun paie est à vérifier.
common-says-no-sharer = « { $title } », { $amount }, est sans payeur : personne de ceux qui le partagent ne participe.
common-says-no-payer = « { $title } », { $amount }, est sans payeur : { $payer } ne participe pas.
common-says-members = « { $title } », { $amount }, est partagé { $division } entre { $count ->
    [one] un membre
   *[other] { $count } membres
} : { $parts }.
common-says-whole = « { $title } », { $amount }, figure au budget de { $payer }. Le tout est partagé { $division } entre { $count ->
    [one] un membre
   *[other] { $count } membres
} : { $parts }. Les autres remboursent { $back } en tout.
common-says-residue = « { $title } », { $amount }, figure au budget de { $payer }. Une subvention en couvre { $grant } ; le reste, { $rest }, est partagé { $division } entre { $count ->
    [one] un membre
   *[other] { $count } membres
} : { $parts }. Les autres remboursent { $back } en tout.
common-says-left = { $amount } de ce montant n’ont pas de payeur.
common-says-over = Les parts dépassent le montant de { $amount }.
common-says-contested = Les sources sont en désaccord sur le montant ; le plus élevé est retenu.

## Comment le plan répartit

common-split = Comment les parts deviennent des montants ronds
common-split-about = Pour chaque coût commun qui ne dit pas autre chose.

edit-plan-split = La façon dont le plan répartit les coûts communs a été modifiée.
