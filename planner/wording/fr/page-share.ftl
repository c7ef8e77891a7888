### La page « Ma part » et sa feuille imprimée. $who vaut region ou partner.

page-share-title = Ma part
page-share-about = La part d’un partenaire : ce qu’il paie et reçoit, année par année, pourquoi, et ce qu’il doit faire pour quand.

share-partner = Partenaire
share-choose = Choisissez un partenaire
share-choose-first = Choisissez un partenaire ci-dessus : la page montre alors ce qu’il paie et reçoit, et rien des lignes de coûts des autres.
share-no-partners = Aucun partenaire pour l’instant, donc rien à partager. Ajoutez-les d’abord, puis revenez.
share-not-there = L’adresse nomme « { $name } », que ce scénario ne connaît pas. Choisissez un partenaire.
share-takes-no-part = { $name } ne participe pas au scénario « { $scenario } » : rien à payer, rien à recevoir. Choisissez un autre scénario, ou confirmez sa participation à la page « Partenaires ».
share-associated = { $name } participe sans budget : rien à payer, rien à recevoir.
share-call-other = Vu sous { $call }, comme choisi à la page « Budget ».

## Les montants

share-total = Coût total
share-total-note = avant subventions et remboursements
share-own-note = coût total moins subventions
share-bears-note = après subventions et remboursements
share-reimburses = Rembourse aux autres
share-is-reimbursed = Reçoit des autres

## Par année

share-years = Année par année
share-year = Année
share-year-of-project = Année { $number }
share-year-undated = Sans date
share-all-years = Toutes les années
share-years-calendar = Réparti également sur les mois de chaque lot de travail ; sur ceux de sa phase, ou de tout le projet, s’il n’en a pas. Un mois du projet compte dans l’année civile où il commence.
share-years-project = Années du projet, car son premier jour n’est pas connu. Réparti également sur les mois de chaque lot de travail ; sur ceux de sa phase, ou de tout le projet, s’il n’en a pas.
share-years-need-start = Les assemblées votent par année civile : ces années s’affichent ici dès que le plan a un premier jour.
share-years-undated = Ce qui n’a pas de mois, dans un projet dont la durée n’est pas connue, figure sous « Sans date ».
share-to-overview = Saisir le premier jour

## Pourquoi

share-why = Comment cela se forme
share-why-about = De haut en bas, le tout fait ce qui reste au final à la charge de { $name }.
share-own-lines = Lignes de coûts propres
share-of-category = { $category } { $amount }
share-says-lines = { $count ->
    [0] Aucune ligne de coûts propre.
    [one] Une ligne de coûts propre : { $parts }.
   *[other] { $count } lignes de coûts propres : { $parts }.
}
share-says-set-aside = { $count ->
    [one] Une autre ne compte pas, car un taux forfaitaire la remplace.
   *[other] { $count } autres ne comptent pas, car un taux forfaitaire les remplace.
}
share-grant-of = { page-grant }, { $fund }
share-says-grant-divided = Le projet entier reçoit { $rate } de ses coûts éligibles de { $base }{ $limit-given ->
    [yes] , dans la limite du maximum de l’appel, { $limit }
   *[no] { "" }
} : { $grant }. Ce montant est réparti en proportion des coûts éligibles, dont { $own_base } pour ce { word-partner }.
share-settlement-of = Remboursement de « { $title } »
share-says-from = Il vient de : { $names }.

## Un de plus ou de moins

share-numbers = Un de plus ou un de moins
share-number-fewer = Si { $name } part ({ page-count-of }), il reste { $amount } à la charge de { $partner } : { share-number-difference }.
share-number-more = Si { $name } se joint au projet ({ page-count-of }), il reste { $amount } à la charge de { $partner } : { share-number-difference }.
share-number-difference = { $sign ->
    [more] { $difference } de plus
    [less] { $difference } de moins
   *[same] sans changement
}
share-number-without = Avec { page-count-of }, { $partner } ne participerait pas : c’est le dernier partenaire à se joindre au projet.
share-number-unknown = Ce qui reste à la charge de { $partner } avec { page-count-of } est à vérifier.
share-number-none = Il n’y a personne d’autre qui pourrait se joindre au projet ou le quitter.

## Ce qui est dû

share-tasks = À faire
share-tasks-none = Rien pour { $name } dans la liste de contrôle.
share-tasks-done = { $count ->
    [one] Un élément est fait.
   *[other] { $count } éléments sont faits.
}
share-task-by = pour le { $day }
share-task-window = du { $first } au { $last }

## Ses lignes

share-lines = Lignes de coûts
share-lines-about = Seulement celles de { $name }, y compris les confidentielles.
share-lines-none = { $name } n’a pas de lignes de coûts.
share-lines-sum = Somme de ce qui compte
share-line-what = Quoi
share-line-price = Quantité × coût unitaire
share-line-amount = Montant
share-line-where = Lot de travail
share-line-category = Catégorie
share-line-basis = Fondement
share-line-confidential = confidentiel
share-line-set-aside = ne compte pas : un taux forfaitaire la remplace
share-price = { $quantity }{ $unit-given ->
    [yes] { " " }{ $unit }
   *[no] { "" }
} × { $unit_cost }

## La feuille

share-file = Feuille (PDF)
share-file-help = Une page à imprimer, pour une assemblée ou une signature.
share-sheet-title = Part de { $name }
share-sheet-made-on = État au { $day }
share-sheet-scenario = Scénario : { $scenario }
share-sheet-sources = Où se trouvent les taux
share-sheet-due = Pour quand
share-sheet-task = Quoi
share-sheet-status = État
share-sheet-sign-place = Lieu et date
share-sheet-sign-name = Nom et fonction
share-sheet-sign = Signature
share-sheet-page = Page
share-sheet-illustrative = { $count ->
    [one] L’une de ces lignes de coûts est illustrative : ce n’est pas un montant réel.
   *[other] { $count } de ces lignes de coûts sont illustratives : ce ne sont pas des montants réels.
}
