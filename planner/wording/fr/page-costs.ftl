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
costs-price = Coût unitaire
costs-currency = Monnaie
costs-currency-help = Monnaie du coût unitaire, ou de l’argent du calcul ; le montant à côté est en euros.
costs-amount = Montant (EUR)
costs-amount-help = Quantité fois coût unitaire, ou résultat du calcul de la ligne, arrondi comme le veut l’appel.
costs-amount-converted-help = Quantité fois coût unitaire, ou résultat du calcul de la ligne, en euros au taux de change du plan, arrondi une fois comme le veut l’appel.
costs-calculation = Calcul
costs-calculation-help = Comment le montant se forme quand ce n’est pas quantité fois coût unitaire ; quantité et coût unitaire restent alors vides. Ses chiffres se changent sous la grille.
costs-ways = Calculer le montant d’une ligne
costs-ways-about = Le personnel par mois, jours, heures ou part fixe ; l’équipement par sa perte de valeur. Le montant suit de ce que vous entrez, et le calcul reste avec la ligne.
costs-way-line = Ligne
costs-way-new = Une nouvelle ligne
costs-way-choose = Choisissez une ligne, ou une nouvelle
costs-way = Comment son montant se calcule
way-in-money = { $label } ({ $currency })
costs-way-missing = Encore à entrer : { $names }.
costs-way-result = { $amount } pour chacun de ceux qui ont la ligne
costs-way-scenarios = { $count ->
    [one] Le scénario { $names } fixe un chiffre de cette ligne qui n’existera plus ; l’enregistrement le retire du scénario.
   *[other] Les scénarios { $names } fixent des chiffres de cette ligne qui n’existeront plus ; l’enregistrement les retire des scénarios.
}
costs-way-same = Rien ne diffère de ce qu’a la ligne.
costs-way-save = Enregistrer le calcul
costs-way-add = Ajouter la ligne
term-way =
    .product = quantité × coût unitaire
    .person_months = mois × coût d’un mois
    .days_of_year = jours, à partir du coût d’une année
    .days_of_period = jours, à partir du coût d’une période de rapport
    .hours_of_year = heures, à partir du coût d’une année
    .fixed_percentage = part fixe du temps de travail
    .depreciation = amortissement d’un équipement
    .lump_sum = part d’un montant forfaitaire de l’appel
    .unit_cost = unités au coût unitaire de l’appel
term-way_about =
    .product = Combien d’unités à quel prix, deux décimales pour chacun.
    .person_months = Ce que l’employeur paie pour un mois, toutes cotisations comprises, pas le salaire net ; et les mois de travail.
    .days_of_year = Ce que l’employeur paie pour une année, divisé par les jours d’une année (215 sauf si votre appel dit autre chose), fois les jours travaillés. Le coût d’une journée n’est pas arrondi.
    .days_of_period = Ce que l’employeur paie pour une période de rapport, divisé par le maximum de ses jours (215 / 12 × mois × temps de travail − congé parental, à la demi-journée), fois les jours travaillés.
    .hours_of_year = Ce que l’employeur paie pour une année, divisé par les heures d’une année (1 720, moins à temps partiel), fois les heures travaillées.
    .fixed_percentage = Une part fixe du coût de chaque mois, sans feuilles de temps.
    .depreciation = Le prix, fois la part de son utilisation qui est pour le projet, fois les mois d’utilisation, divisé par les mois pendant lesquels il perd sa valeur.
    .lump_sum = La part du partenaire dans ce que paie l’appel pour le tout ; les parts de tous les partenaires en font le montant. Nommez le montant forfaitaire comme la page de l’appel.
    .unit_cost = Combien d’heures, de jours ou de trajets aller-retour ; ce que l’appel paie pour chacun est son propre chiffre, différent selon le pays là où il en a plusieurs. Nommez le coût unitaire, ou ce qu’il paie : staff, journey.
costs-vat-percent = TVA comprise (%)
costs-vat-help = Taux de TVA que comprend le montant ; 0 s’il n’en comprend pas ; vide tant que personne ne l’a dit.
costs-rule = Coût unitaire ou montant forfaitaire
costs-amount-from-to = de { $least } à { $most }
costs-open = { $count ->
    [one] Le montant d’une ligne est à vérifier, de même que les sommes qui le comprennent.
   *[other] Les montants de { $count } lignes sont à vérifier, de même que les sommes qui les comprennent.
}
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
    [one] Une ligne, { $total } en tout, candidats compris, avant taux forfaitaires et coûts communs.
   *[other] { $count } lignes, { $total } en tout, candidats compris, avant taux forfaitaires et coûts communs.
}
costs-sums = { $shown } lignes sur { $count }, { $amount } sur { $total }, candidats compris, avant taux forfaitaires et coûts communs.
costs-counts = Compte
costs-counts-help = Les lignes qu’un taux forfaitaire remplace sont mises de côté : elles ne comptent pas, et reviennent quand une autre option de coûts est choisie.
costs-counts-yes = Oui
costs-counts-no = Mise de côté : taux forfaitaire pour { $categories }
costs-counts-partly = Mise de côté pour { $count } sur { $total } : taux forfaitaire pour { $categories }
costs-set-aside = { $count ->
    [one] Une ligne ({ $amount }) est mise de côté : un taux forfaitaire compte à sa place.
   *[other] { $count } lignes ({ $amount } ensemble) sont mises de côté : des taux forfaitaires comptent à leur place.
} Elles reviennent quand une autre option de coûts est choisie.
costs-to-options = Comparer les options de coûts
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
pasted-currency-unclear =
    .says = La monnaie de « { $value } » peut être { $names } : la ligne est laissée de côté.
    .fix = Écrivez le code, par exemple SEK, derrière le prix ou dans une colonne « Monnaie », et collez de nouveau.
pasted-no-currency =
    .says = « { $value } » n’est pas une monnaie connue ici : la ligne est laissée de côté.
    .fix = Écrivez le code de trois lettres, par exemple SEK.
pasted-currency-assumed =
    .says = { $count ->
        [one] Une ligne ne dit pas sa monnaie : elle est prise en { $currency }, la monnaie du budget de son partenaire.
       *[other] { $count } lignes ne disent pas leur monnaie : elles sont prises en { $currency }, la monnaie du budget de leur partenaire.
    }
    .fix = Si elles sont en euros, écrivez € ou EUR derrière les prix et collez de nouveau.
pasted-no-number =
    .says = « { $value } » n’est pas un nombre ({ $what }), si bien que la ligne est laissée de côté.
    .fix = Écrivez-le en chiffres, comme 1418.75 ou 1 418,75.
pasted-negative =
    .says = { $value } est inférieur à zéro ({ $what }), si bien que la ligne est laissée de côté.
    .fix = Les coûts se saisissent sans signe ; laissez de côté ce qui est déduit.
pasted-too-precise =
    .says = { $value } a plus de deux décimales ({ $what }), si bien que la ligne est laissée de côté.
    .fix = Arrondissez à deux décimales dans Excel et collez de nouveau.
pasted-too-large =
    .says = { $value } dépasse { $limit } ({ $what }), le plus qu’une ligne puisse contenir, si bien qu’elle est laissée de côté.
    .fix = Vérifiez si une virgule décimale s’est perdue, ou si la colonne contient autre chose.
pasted-sum-too-large =
    .says = Avec { $value } de plus, les lignes dépasseraient { $limit }, si bien que celle-ci est laissée de côté.
    .fix = Vérifiez si une virgule décimale s’est perdue, ou si la colonne contient autre chose.
pasted-sum =
    .says = « { $value } » additionne d’autres lignes, si bien que la ligne est laissée de côté.
    .fix = Les sommes sont calculées ici ; s’il s’agit d’autre chose, donnez un autre nom à la ligne.
pasted-computed =
    .says = « { $value } » est calculé par l’appel comme un forfait, si bien que la ligne est laissée de côté.
    .fix = Il n’y a rien à faire : le budget l’affiche de lui-même.
pasted-ambiguous =
    .says = « { $value } » peut désigner l’un ou l’autre de ceux-ci : { $names }.
    .fix = { $kind ->
        [partner] La ligne va pour l’instant à { $partner } ; écrivez le nom entier, ou choisissez dans la grille.
        [category] La ligne va pour l’instant à « { $category } » ; écrivez le nom entier, ou choisissez dans la grille.
       *[other] La ligne n’est pour l’instant dans aucun lot de travail ; écrivez le nom entier, ou choisissez dans la grille.
    }
pasted-partner-assumed =
    .says = { $count ->
        [one] Le tableau ne dit pas pour qui il est ; la ligne va à { $partner }.
       *[other] Le tableau ne dit pas pour qui il est ; les { $count } lignes vont toutes à { $partner }.
    }
    .fix = Choisissez d’abord un autre partenaire dans le filtre ci-dessus, ou ajoutez une colonne « Pour qui ».
pasted-without-partner =
    .says = « { $value } » ne dit pas pour qui c’est ; la ligne va à { $partner }.
    .fix = Écrivez le nom dans chaque ligne de la colonne, ou choisissez dans la grille.
pasted-not-divisible =
    .says = Le montant { $value } ne se divise pas en { $other } unités de centimes entiers.
    .fix = La ligne a une unité du montant entier ; saisissez quantité et coût unitaire dans la grille s’ils importent.
pasted-not-product =
    .says = Le montant est { $value }, mais la quantité fois le coût unitaire donne { $other }.
    .fix = La quantité et le coût unitaire ont été repris ; corrigez l’un des deux si le montant est juste.
pasted-no-partner =
    .says = « { $value } » n’est pas un partenaire de ce plan.
    .fix = La ligne va à { $partner } ; choisissez-en un autre dans la grille.
pasted-no-category =
    .says = « { $value } » n’est pas une catégorie de coûts.
    .fix = La ligne va à « { $category } » ; choisissez-en une autre dans la grille.
pasted-no-work-package =
    .says = « { $value } » n’est pas un lot de travail de ce plan.
    .fix = La ligne n’est dans aucun ; choisissez-en un dans la grille.
pasted-cut =
    .says = Seules les { $count } premières lignes ont été lues.
    .fix = Collez le reste ensuite.
