### La page des lignes de coûts.

page-costs-title = Coûts
page-costs-about = Une ligne pour chaque coût d’un partenaire. Chaque modification est enregistrée aussitôt.
costs-empty = Aucun coût pour l’instant. Ajoutez une ligne ci-dessous et remplissez-la, ou collez des lignes depuis Excel.
costs-no-partners = Aucun partenaire pour l’instant, et un coût est toujours celui de quelqu’un. Ajoutez d’abord les partenaires, puis revenez.
costs-what = Ce qui est payé
costs-partners = Pour qui
costs-partners-help = Pour « Tous », ou pour tous ceux qui portent une étiquette, chacun a cette ligne. Ce que plusieurs paient ensemble est un coût commun.
costs-category = Catégorie
costs-work-package = Lot de travail
costs-phase = Phase
costs-quantity = Quantité
costs-unit = Unité
costs-unit-help = Par exemple jour, mois, voyage ou pièce.
costs-unit-cost = Coût unitaire (EUR)
costs-amount = Montant (EUR)
costs-amount-help = Quantité fois coût unitaire, arrondi comme le veut l’appel.
costs-sum = Pour tous ceux-là (EUR)
costs-sum-help = Autant de partenaires que cette ligne en a, candidats compris.
costs-basis = Fondement
costs-basis-help = Sur quoi repose le montant, du plus faible au plus sûr.
costs-confidential = Confidentiel
costs-confidential-help = Les autres ne doivent voir que la somme.
costs-justification = Justification
costs-note = Note
costs-search = Rechercher
costs-all = Tous
costs-sums-all = { $count ->
    [one] Une ligne, { $total } en tout, candidats compris.
   *[other] { $count } lignes, { $total } en tout, candidats compris.
}
costs-sums = { $shown } lignes sur { $count }, { $amount } sur { $total }, candidats compris.
costs-one-line = Seule la ligne dont parle la remarque est affichée.
costs-show-all = Afficher toutes les lignes
costs-how-many = Combien
costs-add = Ajouter des lignes
costs-paste = Coller des lignes depuis Excel
costs-paste-label = Copiez les lignes dans Excel, avec leurs en-têtes, et collez-les ici
costs-paste-example = Partenaire	Intitulé	Catégorie	Quantité	Coût unitaire
costs-paste-take = { $count ->
    [0] Rien à ajouter pour l’instant
    [one] Ajouter une ligne
   *[other] Ajouter { $count } lignes
}
pasted-without-amount =
    .says = « { $value } » n’a pas de montant, si bien que la ligne est laissée de côté.
    .fix = Saisissez le montant dans Excel et collez de nouveau, ou ajoutez la ligne à la main.
pasted-no-number =
    .says = « { $value } » n’est pas un montant.
    .fix = Écrivez-le en chiffres, comme 1418.75 ou 1 418,75.
pasted-not-product =
    .says = Le montant est { $value }, mais la quantité fois le coût unitaire donne { $other }.
    .fix = La quantité et le coût unitaire ont été repris ; corrigez l’un des deux si le montant est juste.
pasted-no-partner =
    .says = « { $value } » n’est pas un partenaire de ce plan.
    .fix = La ligne va au partenaire du filtre, sinon au premier ; choisissez-en un autre dans la grille.
pasted-no-category =
    .says = « { $value } » n’est pas une catégorie de coûts.
    .fix = La ligne va aux « autres coûts » ; choisissez-en une autre dans la grille.
pasted-no-work-package =
    .says = « { $value } » n’est pas un lot de travail de ce plan.
    .fix = La ligne n’est dans aucun ; choisissez-en un dans la grille.
pasted-cut =
    .says = Seules les { $count } premières lignes ont été lues.
    .fix = Collez le reste ensuite.
