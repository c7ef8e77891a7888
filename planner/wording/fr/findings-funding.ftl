### Ce que le plan demande aux fonds : moins ou plus que l’appel ne donne, plusieurs fonds sur un même coût.

request-below =
    .says = { $rate-given ->
        [yes] Le plan demande { $rate } ({ $fund }), alors que l’appel donne jusqu’à { $most }
       *[no] Le plan demande { $asked } ({ $fund }), alors que l’appel donne jusqu’à { $largest }
    }{ $gap-given ->
        [yes] { " " }: { $gap } de { word-grant } en moins.
       *[no] .
    }
    .fix-met = Demandez davantage sur la page « { page-contributions-title } » si vous le souhaitez ; qui demande moins apporte la différence.
request-above =
    .says = { $rate-given ->
        [yes] Le plan demande { $rate } ({ $fund }), et l’appel donne au plus { $most } : { $points } points de pourcentage de trop{ request-worth }
       *[no] Le plan demande { $asked } ({ $fund }), et le taux donne au plus { $largest } : { $gap } de trop, que le budget laisse de côté.
    }
    .fix = Demandez au plus { $rate-given ->
        [yes] { $most }
       *[no] { $largest }
    } sur la page « { page-contributions-title } », ou retirez la demande.
request-worth = { $gap-given ->
    [yes] { " " }(ce serait { $gap } de plus) ; le budget compte avec { $most }.
   *[no] { " " }; le budget compte avec { $most }.
}
request-below-fixed =
    .says = { $status ->
        [not_met] { request-asks }, et le taux de l’appel ({ $fund }) est fixe, ni plus ni moins{ request-less }
       *[to_be_verified] { request-asks }, et l’on ne sait pas si le taux de l’appel ({ $fund }) peut être réduit{ request-less }
    }
    .fix = Retirez la demande sur la page « { page-contributions-title } ».
reason-bound = Demandez à { word-authority } si l’on peut demander moins que le taux.
request-asks = { $rate-given ->
    [yes] Le plan demande { $rate } au lieu de { $most }
   *[no] Le plan demande { $asked } au lieu de { $largest }
}
request-less = { $gap-given ->
    [yes] { " " }: { $gap } de moins que ne donne le taux.
   *[no] .
}
request-idle =
    .says = Le plan demande moins ({ $fund }), mais la demande ne compte pas : { $why ->
        [fund] l’appel n’a pas ce fonds.
        [some] la { word-grant } est celle de l’action entière, et seuls quelques { word-partners } demandent.
       *[nobody] le fonds ne paie aucun de ceux qui demandent.
    }
    .fix = { $why ->
        [fund] { $choices-given ->
            [yes] Choisissez l’un des fonds de l’appel : { $choices }.
           *[no] Supprimez la demande : l’appel n’a pas de fonds.
        }
        [some] Que tous demandent, avec un taux ou un montant pour l’action.
       *[nobody] Choisissez-en d’autres, ou supprimez la demande.
    }
request-unmeasured =
    .says = Ce que le plan demande ({ $fund }) ne peut pas être comparé au maximum de l’appel, qui repose sur une valeur inconnue.
    .fix = Voyez sur la page Budget quel taux ou quel montant est à vérifier.
rates-above-cost =
    .says = Les taux de tous les fonds font { $value } des coûts pour { $partners } : { $points } points de pourcentage de plus que les coûts entiers ; du dernier fonds ({ $last }), seul compte ce que laissent les autres.
    .fix = Demandez moins à chaque fonds sur la page « { page-contributions-title } », jusqu’à ce que les taux fassent au plus 100 %.
