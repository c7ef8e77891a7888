### Calculs des lignes de coûts : d’abord les chiffres, et entre parenthèses ce que chacun est.

calculation-product = { $quantity }{ $unit-given ->
    [yes] { " " }{ $unit }
   *[no] { "" }
} × { $cost } (quantité × coût unitaire).
calculation-person-months = { $cost } × { $months } (coût mensuel pour l’employeur × mois).
calculation-days-of-year = { $cost } / { $of_year } × { $days } (coût annuel pour l’employeur / jours d’une année × jours) ; une journée s’affiche à { $rate }, et seul le résultat est arrondi.
calculation-days-of-period = { $cost } / { $most } × { $days } (coût de la période pour l’employeur / maximum de jours de la période × jours) ; ce maximum est { $of_year } / 12 × { $months } × { $part } − { $leave } = { $exact } (jours d’une année / 12 × mois × temps de travail − congé parental), à la demi-journée la plus proche ; une journée s’affiche à { $rate }, et seul le résultat est arrondi.
calculation-hours-of-year = { $full_time ->
    [no] { $cost } / ({ $of_year } × { $part }) × { $hours } (coût annuel pour l’employeur / (heures d’une année × temps de travail) × heures)
   *[yes] { $cost } / { $of_year } × { $hours } (coût annuel pour l’employeur / heures d’une année × heures)
} ; une heure s’affiche à { $rate }, et seul le résultat est arrondi.
calculation-fixed-percentage = { $cost } × { $share } × { $months } (coût salarial brut d’un mois × part fixe × mois).
calculation-depreciation = { $cost } × { $share } × { $months } / { $life } (prix × part d’utilisation × mois d’utilisation / mois de durée de vie).
calculation-entered = { $given ->
    [no] Pas entré, donc la valeur usuelle : { $field }.
   *[yes] Comme entré dans le plan : { $field }.
}
trace-line-calculated = { $what }, selon le calcul de la ligne ({ $basis }){ $justification-given ->
    [yes] { " " }; { $justification }
   *[no] .
}

## Ce qui peut ne pas aller.

calculation-beside-amount =
    .says = « { $line } » a un calcul et, à côté, une quantité ou un coût unitaire.
    .fix = Gardez l’un des deux ; sur la page des coûts, les chiffres du calcul se changent sous la grille, à « Calculer le montant d’une ligne ».
calculation-above-cost =
    .says = « { $line } » donne { $amount }, plus que le coût entier de { $cost } dont il prend une part.
    .fix = Vérifiez son calcul : plus de jours que n’en a la période, ou plus de mois d’utilisation que de durée de vie, cela ne se peut pas.
effort-apart =
    .says = { $side ->
        [less] { $partner } doit travailler { $target } personnes-mois, et ses lignes de personnel donnent { $value }, { $gap } de moins (dans { $packages }).
        [more] { $partner } doit travailler { $target } personnes-mois, et ses lignes de personnel donnent { $value }, { $gap } de plus (dans { $packages }).
       *[elsewhere] { $partner } doit travailler { $target } personnes-mois, et ses lignes de personnel donnent autant, mais pas dans les mêmes lots de travail ({ $packages }).
    }
    .fix = { $count ->
        [0] Changez les lignes de personnel ou l’effort prévu, pour que la description du travail et le budget disent la même chose.
        [one] Changez les lignes de personnel ou l’effort prévu ; une ligne de personnel n’est pas en personnes-mois et n’est pas comptée : donnez-lui un calcul, ou l’unité personne-mois.
       *[other] Changez les lignes de personnel ou l’effort prévu ; { $count } lignes de personnel ne sont pas en personnes-mois et ne sont pas comptées : donnez-leur un calcul, ou l’unité personne-mois.
    }
action-day-apart =
    .says = { $side ->
        [start] « { $what } » est dû pour le dépôt, au plus tard le { $day }, mais le projet commence le { $limit }.
       *[end] « { $what } » est dû le { $day }, { $gap ->
            [one] un jour
           *[other] { $gap } jours
        } après le dernier jour du projet, le { $limit }.
    }
    .fix = Donnez-lui un autre jour, ou déplacez le début du projet.
calculation-without-days =
    .says = Il ne reste aucun jour de travail dans cette période, car le congé parental les prend tous.
    .fix = Vérifiez les mois, le temps de travail et les jours de congé.
number-outside =
    .says = { key-shown } vaut { $value }, qui n’est pas compris entre { $lowest } et { $highest }.
    .fix = Écrivez un nombre entier de { $lowest } à { $highest }.
not-above-zero =
    .says = { key-shown } est nul, et rien ne peut être divisé par lui.
    .fix = Écrivez un nombre supérieur à zéro, ou laissez cette clé de côté.

## Lignes dans une autre devise.

exchange-rate-missing =
    .says = { $count ->
        [one] « { $line } » est en { $currency }, et le plan n’a pas de taux de change pour cette devise : son montant en euros est à vérifier.
       *[other] { $count } lignes de coûts sont en { $currency }, « { $line } » la première, et le plan n’a pas de taux de change pour cette devise : leurs montants en euros sont à vérifier.
    }
    .fix = Indiquez ce que vaut un euro en { $currency }, avec le jour et la source.
rate-of-euro =
    .says = Un taux de change est donné pour { $value }, devise dans laquelle le plan lui-même est tenu.
    .fix = Retirez-le ; les montants en euros n’en ont pas besoin.
