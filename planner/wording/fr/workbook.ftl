### Les mots du classeur. Ce que les pages nomment aussi est nommé là-bas. $family : amif, interreg ou none.

## Noms des feuilles : 31 caractères au plus, sans [ ] : * ? / \

workbook-sheet-summary = Synthèse
workbook-sheet-partners = Partenaires
workbook-sheet-packages = Lots de travaux
workbook-sheet-costs = Coûts
workbook-sheet-budget = Budget
workbook-sheet-common = Coûts communs
workbook-sheet-calculation = Calcul
workbook-sheet-periods = Périodes
workbook-sheet-period-rows = Lignes par période
workbook-column-spread = Répartition
workbook-periods-about = Ce que chaque partenaire dépense et reçoit dans chaque période de rapport ; les étapes sont à droite, période par période.
workbook-periods-how = Chaque période sauf la dernière suit ses propres taux forfaitaires et subventions ; la dernière est le tout de la feuille « { workbook-sheet-budget } » moins toutes les autres.
workbook-periods-values = Ce sont des valeurs pour { $count } partenaires : un montant n’est pas connu, ou un coût commun n’est pas divisé également au centime. Pour tout autre nombre, la feuille affiche « { cents-to-be-verified } ».
workbook-periods-value = Une valeur pour { $count } partenaires : cette subvention est celle de l’action, ou un plafond la retient, et elle est divisée sur les périodes au plus fort reste.
workbook-periods-cost = Coût
workbook-periods-shares = Y prend part
workbook-periods-turn = Rang
workbook-period-rows-about = Quand chaque ligne de coûts et chaque coût commun est dépensé : montants saisis par période, ou répartis sur les mois au plus fort reste.
workbook-period-rows-how = Les montants saisis par période sont des valeurs du plan ; ce qui est réparti suit le montant. La dernière période a toujours le reste.
workbook-sheet-number = Combien de partenaires
workbook-sheet-lines = Lignes calculées
workbook-sheet-effort = Effort
workbook-sheet-checklist = Liste de contrôle
workbook-sheet-notes = Notes
workbook-sheet-rates = Taux de change
workbook-rates-about = Ce que vaut un euro dans les autres monnaies des lignes de coûts.
workbook-rates-how = Saisissez un autre taux, et tous les montants suivent ; jour, nature et source sont ceux du plan. Pour un coût que donne un calcul, le montant est une valeur et ne suit pas.
workbook-column-currency = Monnaie
workbook-column-per-euro = Un euro vaut
workbook-column-rate-of = Taux du
workbook-column-rate-kind = Nature
workbook-column-source = Source
workbook-unknown-exchange-rate = À vérifier : le plan n’a pas de taux de change pour { $currency }.
workbook-converted-value = une valeur, convertie de { $currency } : trop grande pour qu’un tableur la calcule au centime près
workbook-made-on = Budget, établi le { $day }
workbook-undated = Budget
workbook-page = Page

## Le nombre de partenaires, sur la première feuille. $who : region ou partner.

workbook-number-input = { $who ->
    [region] Nombre de régions
   *[partner] { page-number-of-partners }
}
workbook-number-hint = Entrez ici un autre nombre : chaque part, chaque total et chaque subvention est recalculé.
workbook-number-limits = Un nombre entier de { $first } à { $last }.
workbook-number-own = Le scénario en a { $count }.
workbook-each-how = Moyenne de ce que supportent ceux dont on entre le nombre, sans les décimales au-delà du centime
workbook-what-it-costs = Ce que cela coûte
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
workbook-remark-paid = Le même total, selon qui paie
workbook-shown = Ce qui est montré
workbook-open-points = À suivre, dernière feuille
workbook-associated = Associés, sans budget
workbook-how-to-read = Comment lire ce classeur
workbook-legend-inputs = Les cellules jaunes sont à remplir ou à changer : le nombre ci-dessus, les quantités et les coûts unitaires de la feuille des coûts, les montants des coûts communs.
workbook-legend-values = Les chiffres en bleu sont des valeurs, telles que le plan ou l’appel les énonce. La dernière feuille dit lesquelles, et pourquoi.
workbook-legend-formulas = Les chiffres en noir sont des formules. Elles donnent les chiffres du planificateur, au centime près. Les feuilles sont protégées contre les fausses manœuvres, sans mot de passe.
workbook-legend-zero = Un tiret vaut zéro. Les lignes en gris ne comptent pas pour le nombre entré.
workbook-legend-unknown = Une cellule vide sur fond ambre est une valeur que personne n’a pu trouver. Ce qui repose sur elle dit « à vérifier ».
workbook-legend-settlement = Remboursements : sans signe, versés à d’autres { word-partners } ; avec un moins, reçus d’eux.
workbook-band-cost = Ce que cela coûte
workbook-band-paid = { $family ->
    [amif] Ce que paient les bénéficiaires
   *[other] Ce que paient les partenaires
}
workbook-band-lines = Lignes de coûts qui comptent
workbook-band-flats = Taux forfaitaires
workbook-band-grants = { page-grant }
workbook-band-eligible = Coût éligible

## Ce qu’est chaque feuille.

workbook-partners-about = Dans l’ordre où ils rejoignent : ceux du scénario dans l’ordre du plan, puis les autres candidats, puis des partenaires que personne ne connaît encore.
workbook-partners-how = Participe qui rejoint sous un numéro inférieur ou égal au nombre de la première feuille ; 1 veut dire oui, 0 non.
workbook-packages-about = Ce que contient chaque lot pour le nombre de partenaires entré : lignes de coûts de ceux qui participent, et coûts communs.
workbook-costs-about = Toutes les lignes de coûts de tous ceux qui peuvent participer : quantité fois coût unitaire, arrondi comme le dit l’appel.
workbook-costs-how = Une ligne de plusieurs partenaires s’entre une fois, dans les cellules jaunes de sa première ligne ; les autres suivent.
workbook-budget-about = Ce que chacun coûte, ce que paie la subvention et ce que chacun supporte à la fin, pour le nombre de partenaires entré sur la première feuille.
workbook-budget-how = Les étapes sont sur la feuille « { workbook-sheet-calculation } ». Les lignes en gris ne participent pas.
workbook-common-about = Des travaux que plusieurs paient ensemble : en haut ce qu’ils coûtent, en bas comment ils se partagent entre ceux qui participent.
workbook-common-how = Une part est le montant fois le poids sur la somme des poids, coupé à l’unité ; les unités restantes vont aux plus forts restes, à égalité au plus grand poids, puis à la première place dans le plan.
workbook-calculation-about = Chaque étape, des lignes de coûts à ce que chacun rembourse, une colonne par étape.
workbook-calculation-how = Les montants sont ramenés à des centimes entiers avant chaque étape, pour que les fractions binaires du tableur ne fassent rien perdre.
workbook-number-about = Les chiffres du planificateur pour chaque nombre de partenaires. Ce sont des valeurs, établies avec le plan tel qu’il a été exporté.
workbook-number-how = La ligne du nombre entré sur la première feuille est mise en évidence.
workbook-checklist-about = Ce qui est dû, par qui et pour quand, comme le plan l’énonce. Les jours sont des valeurs.
workbook-checklist-empty = Rien à montrer ici : aucun jour n’a été donné, ou rien n’est dû.
workbook-agrees = Le budget concorde avec ce tableau.
workbook-differs = Le budget a changé depuis que ce tableau a été établi ; les feuilles à formules sont les plus récentes.

## Têtes des colonnes.

workbook-column-number = N°
workbook-column-partner = { page-column-partner }
workbook-column-taking-part = Participe
workbook-column-rank = Rejoint en n°
workbook-column-place = Place dans le plan
workbook-column-name-en = Nom en anglais
workbook-column-country = { page-column-country }
workbook-column-nuts = NUTS
workbook-column-role = { page-column-role }
workbook-column-legal-form = Forme juridique
workbook-column-commitment = Engagement
workbook-column-partner-id = Identifiant dans le plan
workbook-column-phase = Phase
workbook-column-package = Lot de travaux
workbook-column-months = Mois
workbook-column-leader = Dirigé par
workbook-column-lines = Lignes de coûts
workbook-column-commons = Coûts communs
workbook-column-package-total = Ensemble
workbook-column-category = { page-column-category }
workbook-column-what = Objet
workbook-column-quantity = Quantité
workbook-column-unit = Unité
workbook-column-unit-cost = Coût d’une unité
workbook-column-amount = Montant
workbook-column-counts = Compte
workbook-column-counted = Montant compté
workbook-column-basis = Repose sur
workbook-column-remark = Remarques
workbook-column-line-id = Identifiant dans le plan
workbook-column-category-no = N° de catégorie
workbook-column-place-no = N° du lieu
workbook-column-common = Coût commun
workbook-column-lost = Sans payeur
workbook-column-counts-now = Compte
workbook-column-where = Partie de
workbook-column-incurred = Engagé par
workbook-column-shared = Partagé par
workbook-column-split = Comment il est arrondi
workbook-column-unit-of-parts = Unité des parts
workbook-column-settled = Remboursé
workbook-column-count = { $who ->
    [region] Régions
   *[partner] { $family ->
        [amif] Bénéficiaires
       *[other] Partenaires
    }
}
workbook-column-each-bears = { $who ->
    [region] Chaque région supporte
   *[partner] { $family ->
        [amif] Chaque bénéficiaire supporte
       *[other] Chaque partenaire supporte
    }
}
workbook-column-smallest = Le moins
workbook-column-largest = Le plus
workbook-column-saving = Économie par un de plus
workbook-column-mean-total = Coût moyen
workbook-column-total = Total du projet
workbook-column-grant = { page-grant }
workbook-column-eligible = Partenariat
workbook-column-note = Notes

## Étapes d’un calcul.

workbook-base-of = Base de : { $title }
workbook-action-grant = { $fund }, calculé sur l’action et réparti
workbook-reimbursed = Remboursement : { $title }
workbook-grant-on = Part de sa subvention sur chaque coût commun : { $who }
workbook-all-the-rest = Tout autre coût éligible
workbook-split-weight = Poids
workbook-split-step = Division, étape
workbook-split-remainder = Reste
workbook-split-cut = Unités entières
workbook-split-part = Part
workbook-split-whole = Le tout
workbook-single-amount = Montant à partager
workbook-single-units = En unités
workbook-single-weights = Somme des poids
workbook-single-left = Unités restantes
workbook-single-high = Unités : centaines de millions
workbook-single-middle = Unités : dizaines de milliers
workbook-single-low = Unités : le reste
workbook-parts-title = Parts de ceux qui participent
workbook-rate = Taux
workbook-sum = Somme
workbook-taking-part-sum = Participent pour le nombre entré
workbook-always = toujours
workbook-without-row = Sans ligne dans le budget : associés, retirés, ou hors de ce scénario
workbook-everybody = tous
workbook-with-tag = tous ceux marqués « { $tag } »
workbook-and-more = { $names } et { $count ->
    [one] un autre
   *[other] { $count } autres
}
workbook-each-its-part = tous, chacun pour sa part
workbook-counts = oui
workbook-left-out = laissé de côté
workbook-optional = Le projet fonctionne sans
workbook-no-commons = Le plan n’a pas de coûts communs.
workbook-confidential = confidentiel
workbook-replaced = mis de côté : le taux forfaitaire en tient lieu
workbook-effort-about = Personnes-mois de chaque partenaire dans chaque lot de travail, comme les donnent les lignes de personnel de ceux qui participent ; l’effort prévu dans les cellules jaunes, et la différence.
workbook-effort-how = Sont comptées les lignes de personnel en mois, et les jours et heures des calculs comme part de l’année à temps plein que chacun nomme ; chaque ligne est arrondie à deux décimales.
workbook-lines-about = Les chiffres derrière les montants qui ne sont pas quantité fois coût unitaire ; changez une cellule jaune, et le montant suit, arrondi une seule fois à la fin.
workbook-lines-how = Chaque montant est celui d’un partenaire qui a la ligne ; il figure dans autant de lignes de la feuille « { workbook-sheet-costs } » qu’il y a de partenaires qui l’ont.
workbook-lines-limits = Un nombre de { $lowest } à { $highest }.
workbook-lines-part = Une part du tout, jusqu’à 100 %.
workbook-column-way = Comment il se calcule
workbook-column-person-months = Personnes-mois
workbook-value-currency = Une valeur : elle est entrée en { $currency } et convertie au taux de change du plan.
workbook-value-large = Une valeur : ses chiffres dépassent ce qu’un tableur multiplie exactement.
workbook-value-unknown = Une valeur : personne ne connaît encore le taux de change.
workbook-calculated-there = calculé sur la feuille « { workbook-sheet-lines } », ligne { $row }
workbook-calculated = une valeur, obtenue ainsi : { $said }
workbook-phase-itself = La phase elle-même
workbook-no-package = Dans aucun lot de travaux
workbook-flats-apart = Taux forfaitaires, calculés pour chaque partenaire sur l’ensemble et non répartis ici
workbook-unknown-amount = À vérifier : personne ne connaît encore ce montant. Entrez-le ici dès que vous l’avez ; tout ce qui repose sur lui sera calculé.
workbook-unknown-call-amount = À vérifier : personne ne sait ce que paie l’appel ; la remarque dit ce qui en est connu.
workbook-unknown-rate = À vérifier : personne n’a pu trouver ce taux.
workbook-contested = Les sources se contredisent : { $readings }. Le plus grand compte.

## Notes.

workbook-notes-title = Notes
workbook-notes-count = { $count ->
    [0] Rien n’est en suspens, pour autant que le plan et l’appel soient connus.
    [one] Un point n’est pas respecté ou reste à vérifier.
   *[other] { $count } points ne sont pas respectés ou restent à vérifier.
}
workbook-rules-title = Ce que dit l’appel : { $call }
workbook-corrections-title = Corrigé dans le plan par qui détient le document
workbook-making-title = Comment ce classeur a été établi
workbook-plan = Plan
workbook-day = Établi le
workbook-no-day = sans date
workbook-version = Version du planificateur
workbook-value-inputs = Les quantités, les coûts unitaires et les montants des coûts communs sont des valeurs, parce que le plan les énonce.
workbook-value-rates = Les taux et les plafonds sont des valeurs, parce que l’appel les énonce ; les règles ci-dessus disent où.
workbook-value-exchange = Les taux de change sont des valeurs, parce que le plan les énonce ; la feuille « { workbook-sheet-rates } » dit de quel jour et d’où.
workbook-value-members = Qui rejoint dans quel ordre, et la place dans le plan, sont des valeurs : elles viennent du plan et du scénario.
workbook-value-numbers = La feuille « { workbook-sheet-number } » contient des valeurs : le budget entier pour tous les nombres à la fois dépasse ce que des formules peuvent montrer. Une ligne au-dessus du tableau dit si le budget concorde encore.
workbook-value-findings = Ce qui, sur cette feuille, est respecté, non respecté ou à vérifier a été constaté pour le nombre de partenaires exporté ; cela ne suit pas les changements.
workbook-value-size = Les formules concordent au centime près jusqu’à 100 millions d’euros.
workbook-value-packages = Les taux forfaitaires et les subventions relèvent du budget entier de chaque partenaire ; la feuille « { workbook-sheet-packages } » ne les répartit pas entre les lots, les pages du planificateur le font.
workbook-value-published = Les coûts communs sont réunis et arrondis comme la source les a publiés.
workbook-value-confidential = Certaines lignes sont confidentielles : elles sont marquées sur la feuille des coûts. Ce classeur est celui du chef de file ; ne le transmettez pas tel quel.
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
workbook-grant-by-rate = { $fund } selon son taux
workbook-held-to = Retenu à { $limit }{ $who-given ->
    [yes] , { $who }
   *[no] { "" }
}
workbook-before-lead = Avant que le chef de file cède (centimes)
workbook-held-grant = { $fund }, retenu par son plafond (valeurs)

## La feuille du cofinancement.

workbook-sheet-contributions = Cofinancement
workbook-contributions-about = D’où vient la part des coûts qu’aucune subvention ne paie ; les apports en nature sont à part.
workbook-contributions-how = Les montants des lignes ci-dessous peuvent être modifiés ; tout ce qui est au-dessus suit.
workbook-contributions-none = Aucun cofinancement n’est encore saisi dans le plan.
workbook-volunteers-cost = Coût du bénévolat au budget
workbook-volunteers-counted = Travail bénévole qui compte
workbook-counted = Compté
