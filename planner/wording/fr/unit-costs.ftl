### Ce que paie l’appel : unités à un montant qu’il fixe, parts de ses montants forfaitaires, et TVA.

calculation-unit-cost = { $is_factor ->
    [yes] { $amount }{ unit-divided } × { $coefficient } × { $units } (coût unitaire « { $item } » × coefficient de { $country } × unités) ; { unit-prints }.
   *[no] { $amount }{ unit-divided } × { $units } (coût unitaire « { $item } »{ unit-where } × unités) ; { unit-prints }.
}
calculation-unit-cost-open = { $units } unités de « { $item } »{ unit-where }, à un montant qui n’est pas connu.
calculation-unit-cost-named = { $units } unités{ unit-where } au coût unitaire « { $rule } » de l’appel.
calculation-lump-sum = Une part de { $amount } du montant forfaitaire « { $rule } » de l’appel.
unit-prints = une unité s’affiche à { $rate }, et seul le résultat est arrondi
unit-divided = { $divisor ->
    [1] { "" }
   *[other] { " " }/ { $divisor }
}
unit-where = { unit-distance }{ unit-country }
unit-distance = { $km ->
    [0] { "" }
   *[other] { " " }pour { $km } km aller simple
}
unit-country = { $country-given ->
    [yes] , { $country }
   *[no] { "" }
}

## Ce qui peut ne pas aller dans une telle ligne.

currency-beside-rule =
    .says = « { $line } » porte une devise, alors que ce que paie l’appel est dans la sienne.
    .fix = Retirez la devise de la ligne.
lump-sum-elsewhere =
    .says = « { $line } » est une part d’un montant forfaitaire dans une catégorie de coûts réels, sur laquelle des taux forfaitaires seraient calculés.
    .fix = Donnez à la ligne la catégorie « montants forfaitaires ».

## Constats sur les coûts unitaires.

unit-cost-open =
    .says = { unit-lines } à vérifier : { $why ->
        [no_call] le plan n’a pas d’appel qui paie le coût unitaire « { $rule } ».
        [not_offered] l’appel n’a pas de coût unitaire « { $rule } ».
        [not_for_partner] l’appel n’a pas de coût unitaire « { $rule } » pour { $partners }.
        [partner_unknown] le coût unitaire « { $rule } » qui vaut dépend du pays ou de la forme juridique de { $partners }, que le plan ne donne pas.
        [several] plusieurs coûts unitaires de l’appel répondent à « { $rule } ».
        [not_in_force] le coût unitaire « { $item } » ne vaut pas au jour qui décide pour cet appel.
        [place_missing] le coût unitaire « { $item } » dépend du pays où la dépense est faite, et la ligne n’en nomme aucun.
        [country_unknown] les montants de l’appel pour « { $item } » n’en ont pas pour { $country }.
        [coefficient_unknown] le coefficient de { $country } pour le coût unitaire « { $item } » n’est pas connu.
        [distance_missing] le coût unitaire « { $item } » dépend de la distance, et la ligne n’en donne pas.
        [no_band] le coût unitaire « { $item } » ne couvre pas une distance de { $km } km ; la plus courte est de { $first } km.
       *[amount_unknown] personne n’a trouvé le montant du coût unitaire « { $item } » ; recherché : { $tried }
    }
    .fix = { $why ->
        [no_call] Choisissez un appel, ou entrez un prix par unité à la place du calcul.
        [not_offered] Entrez des coûts réels, ou corrigez le nom du coût unitaire.
        [not_for_partner] Entrez pour eux des coûts réels, ou divisez la ligne par pays.
        [partner_unknown] Entrez le pays et la forme juridique sur la page des partenaires.
        [several] Nommez l’un d’eux par son identifiant.
        [not_in_force] Entrez des coûts réels, ou corrigez les dates de la règle avec votre document et sa page.
        [place_missing] Donnez un pays au calcul de la ligne.
        [distance_missing] Donnez au calcul de la ligne les kilomètres aller simple.
        [no_band] Entrez le voyage au coût réel.
       *[other] Indiquez la valeur avec votre document et sa page sous « Corriger une valeur », ou entrez un prix par unité à la place du calcul.
    }
unit-lines = { $count ->
    [one] Le montant de « { $line } » est
   *[other] Les montants de { $count } lignes, « { $line } » d’abord, sont
}
unit-cost-used =
    .says = { $status ->
        [met] { $count ->
            [one] « { $line } » ({ $partner }) est payée
           *[other] { $count } lignes, « { $line } » ({ $partner }) d’abord, sont payées
        } au coût unitaire « { $item } » de l’appel.
        [not_met] « { $line } » ({ $partner }) est payée au coût unitaire « { $item } », qui couvre { $covers }, mais se trouve dans « { $category } »{ $several ->
            [yes] , où des taux forfaitaires seraient calculés dessus
           *[no] { "" }
        }.
       *[to_be_verified] { $reason ->
            [contested] Les sources donnent plusieurs montants pour le coût unitaire « { $item } », dont dépend « { $line } » ; le plus bas est retenu.
           *[other] « { $line } » dépend du coût unitaire « { $item } », dont personne n’a vu de document.
        }
    }
    .fix = { $status ->
        [not_met] Donnez à la ligne la catégorie { $several ->
            [yes] « coûts unitaires couvrant plusieurs catégories ».
           *[no] que paie le coût unitaire.
        }
       *[to_be_verified] Demandez le montant au programme, et corrigez-le avec document et page.
    }
unit-cost-year =
    .says = { $status ->
        [met] « { $line } » ({ $partner }) compte { $units } { unit-per } sur au plus { $limit } pour une personne { unit-span }, { $gap } de moins.
       *[to_be_verified] « { $line } » ({ $partner }) compte { $units } { unit-per }, { $gap } de plus que les { $limit } qu’une personne peut avoir { unit-span } ; il y faut au moins { $persons } personnes.
    }
    .fix = { $status ->
        [met] { "" }
       *[to_be_verified] Dites dans la ligne qu’elle vaut pour plusieurs personnes, ou diminuez le nombre d’unités.
    }
unit-per = { $per-id ->
    [hour] heures
    [day] jours
    [month] mois
   *[other] unités
}
unit-span = { $months ->
    [0] par an
    [one] en un mois
   *[other] en { $months } mois
}

## Constats sur les montants forfaitaires.

lump-sum-shares =
    .says = { $status ->
        [met] Les parts du montant forfaitaire « { $item } » en font le tout : { $value } ({ $partners }).
        [not_met] { $why ->
            [split] Le montant forfaitaire « { $item } » de { $limit } ne se divise pas, mais { $partners } en ont des parts.
            [too_often] Les parts du montant forfaitaire « { $item } » font { $value }, { $gap } de plus que les { $limit } qu’un projet peut recevoir en tout.
           *[sum] Les parts du montant forfaitaire « { $item } » font { $value } ({ $partners }), { $gap } de { $side ->
                [less] moins
               *[more] plus
            } que { $limit }.
        }
       *[to_be_verified] { $why ->
            [unknown] Des parts de { $value } sont prévues du montant forfaitaire « { $item } » ({ $partners }), dont personne n’a trouvé le montant ; recherché : { $tried }
            [contested] Les sources donnent plusieurs montants pour le montant forfaitaire « { $item } » ; ses parts font { $value }.
            [unsourced] Des parts de { $value } sont prévues du montant forfaitaire « { $item } », dont personne n’a vu de document.
            [repeated] Le montant forfaitaire « { $item } » est prévu { $times } fois, { $value } en tout ; combien de fois un projet peut le recevoir n’est pas connu.
           *[split] Le montant forfaitaire « { $item } » de { $limit } est partagé par { $partners } ; on ne sait pas s’il se divise.
        }
    }
    .fix = { $status ->
        [met] { "" }
        [not_met] { $why ->
            [split] Donnez-le tout entier à un partenaire.
            [too_often] Retirez { $gap } de ses lignes.
           *[sum] Changez les parts jusqu’à ce qu’elles fassent { $limit }.
        }
       *[to_be_verified] Demandez au programme, et corrigez la règle avec document et page.
    }
lump-sum-open =
    .says = { $why ->
        [no_call] « { $line } » est une part d’un montant forfaitaire, { $amount }, mais le plan n’a pas d’appel qui en paie.
        [not_offered] « { $line } » est une part de { $amount } du montant forfaitaire « { $rule } », que l’appel n’a pas.
       *[unnamed] « { $line } », { $amount }, est entrée comme montant forfaitaire sans dire lequel de l’appel.
    }
    .fix = { $why ->
        [no_call] Choisissez un appel, ou entrez le coût dans la catégorie à laquelle il appartient.
        [not_offered] Nommez l’un des montants forfaitaires de l’appel, ou entrez des coûts réels.
       *[unnamed] Calculez la ligne comme part d’un des montants forfaitaires de l’appel, pour que les parts puissent y être rapportées.
    }

## Constats sur la TVA.

vat-told =
    .says = { $status ->
        [met] { $why ->
            [below] La TVA compte comme coût pour tous les partenaires : le total de { $value } est inférieur de { $gap } à { $limit }.
            [said] Chaque ligne d’achat dit si son montant comprend la TVA.
           *[none] Rien n’est acheté dans ce plan ; il n’y a pas de TVA à regarder.
        }
       *[to_be_verified] { $count ->
            [0] Des coûts communs ne disent
            [one] « { $line } » ne dit
           *[other] { $count } lignes d’achat, « { $line } » d’abord, ne disent
        } pas si le montant comprend la TVA, et { $counts ->
            [yes] { $limit-given ->
                [yes] dès un total de { $limit }, ou s’il n’est pas connu, elle ne compte que si elle n’est pas récupérable
               *[no] elle ne compte que si elle n’est pas récupérable
            }
            [no] elle ne compte jamais dans cet appel
            [call_decides] c’est à l’appel de dire si elle compte
           *[unknown] on ne sait pas si elle compte dans cet appel
        }.
    }
    .fix = Entrez le taux de TVA que comprend chaque montant, 0 s’il n’y en a pas, et pour chaque partenaire s’il récupère la TVA.
vat-of-partner =
    .says = { $status ->
        [met] { $why ->
            [below] Les montants de { $partner } comprennent { $amount } de TVA, qui compte : le total de { $value } est inférieur de { $gap } à { $limit }.
           *[kept] Les montants de { $partner } comprennent { $amount } de TVA, qui compte, car elle n’est pas récupérable.
        }
        [not_met] { $why ->
            [never] Les montants de { $partner } comprennent { $amount } de TVA, qui ne compte pas dans cet appel.
           *[recovered] Les montants de { $partner } comprennent { $amount } de TVA, qu’il récupère et qui ne compte pas{ $value-given ->
                [yes] { " " }avec un total de { $value }, supérieur de { $gap } à la limite de { $limit }
               *[no] { "" }
            }.
        }
       *[to_be_verified] Les montants de { $partner } comprennent { $amount } de TVA ; { $why ->
            [not_told] le plan ne dit pas s’il la récupère, et ce qui est récupéré ne compte pas.
            [size] le fait qu’elle compte dépend du total, qui n’est pas connu.
            [partly] il en récupère une part, qui ne compte pas.
            [authority] ce qu’un organisme public paie en tant qu’autorité publique ne compte pas, et il reste à vérifier s’il agit ici comme telle.
            [call] ce qui n’est pas récupérable ne compte que si l’appel le prévoit, ce que personne n’a vu.
           *[unsourced] la règle ne repose sur aucun document que quelqu’un ait vu.
        }
    }
    .fix = { $why ->
        [not_told] Dites dans la fiche de { $partner } s’il récupère la TVA.
        [partly] Entrez les lignes sans la part récupérée.
        [recovered] Entrez les lignes de { $partner } sans TVA, avec 0 pour taux : { $amount } de moins.
        [never] Entrez les lignes de { $partner } sans TVA, avec 0 pour taux : { $amount } de moins.
       *[other] Demandez au programme avant le dépôt ; sans TVA, les lignes font { $amount } de moins.
    }
