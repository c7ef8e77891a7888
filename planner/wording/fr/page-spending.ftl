### Le plan de dépenses : ce qui est dépensé dans chaque période de rapport, et chaque année.

page-spending-title = Plan de dépenses
page-spending-about = Ce que chaque partenaire dépense et reçoit dans chaque période de rapport : réparti sur les mois du travail, ou saisi ligne par ligne. Chaque modification est enregistrée aussitôt.
page-to-overview = Vers l’aperçu
spending-no-partners = Pas encore de partenaires avec un budget : il n’y a rien à dépenser sans eux. Ajoutez d’abord les partenaires, puis revenez.
spending-no-costs = Pas encore de coûts. Saisissez des lignes de coûts ou des coûts communs ; vous direz ensuite ici quand ils sont dépensés.
spending-no-duration = La durée du projet n’est pas encore saisie, et les périodes s’achèvent avec lui. Indiquez la durée dans l’aperçu, puis revenez.
spending-too-long = Le projet dure plus longtemps que ce que des périodes peuvent couvrir. Corrigez la durée dans l’aperçu.
spending-no-length = Choisissez le nombre de mois d’une période de rapport : beaucoup de programmes en ont 6. Les coûts sont alors aussitôt répartis sur les périodes, et vous pouvez saisir ce que vous savez mieux.
spending-length = Mois d’une période
spending-length-help = De 1 à 99 ; l’appel peut fixer une limite. La dernière période s’achève avec le projet et peut être plus courte.
spending-spread = Là où rien n’est saisi
spending-spread-help = Comment se répartissent les lignes sans montants par période. Sur les mois de leur lot de travail : c’est ce que coûte le travail ; à la fin : c’est ce que fait le système des programmes de l’argent que personne n’a réparti.
spending-says = { $count ->
    [one] Une période de { $months } mois : le projet dure { $duration } mois.
   *[other] { $count } périodes de { $months } mois ; la dernière s’achève avec le mois { $duration }.
}
spending-view = Afficher
spending-view-partners = Partenaires par période
spending-view-funds = Fonds par période
spending-view-years = Partenaires par année
spending-view-fund-years = Fonds par année
spending-figure = Montant
spending-by-period = Plan de dépenses, par période de rapport de { $months } mois
spending-by-year = Plan de dépenses, par année
spending-eligible = Coûts éligibles
spending-fund = Fonds
spending-period = { $period ->
    [preparation] Préparation
    [closure] Clôture
   *[other] Période { $period }
}
spending-months = mois { $first }–{ $last }
spending-days = { $first } – { $last }
spending-percent = Part du tout (%)
spending-table-says = Chaque période a les taux forfaitaires et la subvention de ce qui y est dépensé, arrondis comme le veut l’appel ; la dernière a le reste, sans perdre un centime.
spending-years-says = { $calendar ->
    [yes] Années civiles, à partir du premier jour du projet
   *[no] Années du projet ; pour des années civiles, indiquez le premier jour dans l’aperçu
} : chaque période est divisée selon ses mois.
spending-chart = Ce qui est dépensé dans chaque période
spending-chart-alt = Une barre par période : ce que paie la subvention, et ce que les partenaires paient eux-mêmes.
spending-rows = Lignes par période
spending-rows-about = Tapez un montant, et la ligne est saisie par période ; la dernière période a toujours le reste. Une ligne pour plusieurs partenaires contient les montants de chacun.
spending-commons = Coûts communs par période
spending-who = Pour qui
spending-what = Ce qui est payé
spending-amount = Montant (EUR)
spending-way = Répartition
spending-way-help = Saisie : les montants tapés ici. Sinon la ligne est répartie, et suit d’elle-même son lot de travail, la durée et la longueur d’une période.
spending-way-entered = saisie ici
spending-way-default = comme choisi plus haut
spending-left = Reste pour { period-shown }
spending-left-help = Ce que les autres périodes laissent du montant. Sous zéro : il est saisi plus qu’il n’y a.
spending-remark = Remarque
spending-remark-over = { $gap } de trop
spending-remark-beyond = { $amount } après la fin
spending-remark-aside = mise de côté pour un taux forfaitaire
term-spread =
    .work_package = sur les mois du lot de travail
    .evenly = également sur le projet
    .end = à la fin
edit-spending = Plan de dépenses : { $count ->
    [one] une ligne modifiée
   *[other] { $count } lignes modifiées
}
edit-period-length = Durée des périodes de rapport modifiée
edit-period-spread = Mode de répartition sur les périodes modifié
