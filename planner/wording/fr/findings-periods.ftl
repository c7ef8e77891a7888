### Le plan de dépenses : défauts d’un fichier, durée des périodes, ce qui ne tient pas dans une ligne.

period-length =
    .says = Une période de rapport ne peut pas durer { $value } mois : elle compte de 1 à { $maximum } mois.
    .fix = Écrivez le nombre de mois d’une période de rapport : 6, ou 12.
period-name =
    .says = « { $value } » n’est pas une période de rapport.
    .fix = Écrivez son numéro, à partir de 1 ; ou « preparation » ou « closure », pour un montant forfaitaire.
periods-and-spread =
    .says = « { $line } » a à la fois des montants par période (« periods ») et un mode de répartition (« spread »).
    .fix = Gardez l’un des deux.
period-of-lump-sums =
    .says = « { $line } » a un montant dans { period-shown }, où seuls des montants forfaitaires peuvent figurer.
    .fix = Saisissez-le dans une période numérotée, ou faites de la ligne un montant forfaitaire.
period-shown = { $period ->
    [preparation] la préparation
    [closure] la clôture
   *[other] la période { $period }
}
period-months-value = { $value } mois
period-months =
    .says = { $status ->
        [met] Périodes de rapport de { period-months-value } pour un { $bound ->
            [minimum] minimum
           *[maximum] maximum
        } de { duration-limit } : { $gap } de marge.
        [not_met] Périodes de rapport de { period-months-value } pour un { $bound ->
            [minimum] minimum
           *[maximum] maximum
        } de { duration-limit } : { $bound ->
            [minimum] il en manque { $gap }.
           *[maximum] { $gap } de trop.
        }
       *[to_be_verified] { $reason ->
            [unknown] La durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } d’une période de rapport n’est pas connue{ $value-given ->
                [yes] { " " }; ici, elle est de { period-months-value }.
               *[no] .
            }
            [not_given] Le plan n’indique pas la durée de ses périodes de rapport ; la durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } est de { duration-limit }.
            [contested] Les sources se contredisent sur la durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } d’une période de rapport ; la plus stricte est de { duration-limit }.
           *[other] La durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } de { duration-limit } d’une période de rapport ne s’appuie sur aucun document consulté{ $value-given ->
                [yes] { " " }; ici, elle est de { period-months-value }.
               *[no] .
            }
        }
    }
    .fix = { $bound ->
        [minimum] Allongez
       *[maximum] Raccourcissez
    } les périodes de { $gap } mois à la page « { page-spending-title } ».
    .fix-not_given = Choisissez la durée d’une période à la page « { page-spending-title } ».
periods-without-duration =
    .says = { $cause ->
        [too_long] Le projet dure plus de { $limit } mois : ses périodes de rapport ne peuvent pas être établies.
       *[not_given] Le plan indique la durée d’une période de rapport, mais pas celle du projet : il n’y a pas encore de périodes.
    }
    .fix = Indiquez la durée du projet dans l’aperçu du plan.
periods-without-length =
    .says = « { $line } »{ $count ->
        [one] { " " }a des montants par période
       *[other] { " " }et d’autres lignes, { $count } en tout, ont des montants par période
    }, mais le plan n’indique pas la durée d’une période : ils ne changent encore rien.
    .fix = Choisissez la durée d’une période à la page « { page-spending-title } ».
period-beyond-end =
    .says = « { $line } » a { $amount } dans la période { $periods }, mais le projet s’achève avec la période { $limit } : le montant est compté dans la dernière.
    .fix = Saisissez-le dans une période antérieure, ou changez la durée du projet ou celle de ses périodes.
periods-exceed-row =
    .says = « { $line } » a { $entered } dans ses périodes, soit { $gap } de plus que son montant de { $amount } ; il manque autant dans la dernière période.
    .fix = Retirez { $gap } d’une de ses périodes, ou augmentez la ligne.
periods-below-row =
    .says = « { $line } » a { $entered } dans ses périodes, dernière comprise, soit { $gap } de moins que son montant de { $amount } ; la dernière période est d’autant plus élevée que saisi.
    .fix = Ajoutez { $gap } à l’une de ses périodes, ou baissez la ligne.
