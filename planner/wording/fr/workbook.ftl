### Les mots du classeur de budget. Ce que les pages nomment aussi est nommé là-bas. $family : amif, interreg ou none.

## Noms des feuilles : 31 caractères au plus, sans [ ] : * ? / \

workbook-sheet-summary = Synthèse
workbook-sheet-budget = Budget
workbook-sheet-notes = Notes

workbook-made-on = Budget, établi le { $day }
workbook-undated = Budget
workbook-page = Page

workbook-figures = Qui paie
workbook-remark-grant = { $family ->
    [amif] Ce que paie la subvention de l’Union
    [interreg] Ce que paient les fonds du programme
   *[other] Ce que paient des fonds
}
workbook-remark-own = { $family ->
    [amif] Total moins la subvention, pour tous les bénéficiaires
   *[other] Total moins la subvention, pour tous les partenaires
}
workbook-remark-unassigned = Part des coûts communs qui ne revient à personne
workbook-remark-project-total = Lignes de coûts, taux forfaitaires et coûts communs
workbook-shown = Ce qui est montré
workbook-view = Vue
workbook-open-points = À suivre, dernière feuille
workbook-associated = Associés, sans budget

workbook-how-to-read = Comment lire ce classeur
workbook-legend-values = Les montants en bleu sont des valeurs, telles que le planificateur les a calculées.
workbook-legend-formulas = Les montants en noir sont des formules : total, { word-own }, charge finale et toutes les sommes.
workbook-legend-zero = Un tiret vaut zéro.
workbook-legend-unknown = Une cellule vide sur fond ambre est à vérifier : elle repose sur une valeur que personne n’a pu trouver.
workbook-legend-settlement = Remboursements : sans signe, versés à d’autres { word-partners } ; avec un moins, reçus d’eux.

workbook-band-cost = Ce que cela coûte
workbook-band-paid = { $family ->
    [amif] Ce que paient les bénéficiaires
   *[other] Ce que paient les partenaires
}

workbook-unknown-part = À vérifier : ce montant repose sur une valeur que personne n’a pu trouver. La dernière feuille dit laquelle.
workbook-unknown-sum = À vérifier : cette somme repose sur un montant qui n’est pas connu.
workbook-unknown-rate = À vérifier : personne n’a pu trouver ce taux.

workbook-notes-title = Notes
workbook-notes-count = { $count ->
    [0] Rien n’est en suspens, pour autant que le plan et l’appel soient connus.
    [one] Un point n’est pas respecté ou reste à vérifier.
   *[other] { $count } points ne sont pas respectés ou restent à vérifier.
}
workbook-rates-title = Taux que fixe l’appel
workbook-head-mark = État
workbook-head-says = Constat
workbook-head-fix = Que faire
workbook-head-rate = Taux
workbook-head-rate-says = Ce que dit l’appel
workbook-head-rate-of = Objet
workbook-head-rule = Règle
workbook-head-certainty = Certitude
workbook-head-document = Document
workbook-head-locator = Endroit
workbook-tried = aucun ; cherché dans : { $tried }
