### Comment un montant se forme : une phrase par étape.

trace-unknown = { $rule-given ->
    [yes] Non connu : il dépend de { rule-shown }, que personne n’a pu trouver ou qui n’était pas en vigueur.
   *[no] Non connu, car l’une de ses parties ne l’est pas.
}
trace-total = { $count ->
    [0] Aucun coût.
    [one] Une partie.
   *[other] Somme de { $count } parties.
}
trace-no-member = Ne participe pas à ce scénario : rien n’est compté.
trace-lines = { $count ->
    [0] Aucune ligne de coûts.
    [one] Une ligne de coûts.
   *[other] Somme de { $count } lignes de coûts.
}
trace-line-converted = { $what } : { $amount } à { $rate } { $currency } pour un euro ({ $kind } du { $dated } ; { $source }) ; seul le résultat est arrondi.
trace-line-without-rate = { $what } : en { $currency }, dont le plan n’a pas encore de taux de change ; le montant en euros est à vérifier.
trace-line = { $what } : { $quantity }{ $unit-given ->
    [yes] { " " }{ $unit }
   *[no] { "" }
} × { $unit_cost } ({ $basis }){ $justification-given ->
    [yes] { " " }; { $justification }
   *[no] .
}
trace-flat-rate = Taux forfaitaire : { $rate } de { $base }, { $rounding }.
trace-part-of-flat-rate = La part du montant forfaitaire qui revient à cette vue ; les parts font le tout, au centime près.
trace-common-part = Part de « { $title } » : { $amount } { $key } entre { $count } ({ $method }, par unités de { $unit }).
trace-common-incurred = « { $title } », { $amount } : payé en entier par ce partenaire, et partagé avec { $count ->
    [0] personne
    [one] le seul qui y prend part
   *[other] les { $count } qui y prennent part
} par des remboursements.
trace-common-whole = « { $title } » tel que saisi dans le plan ({ $basis }){ $note-given ->
    [yes] { " " }; { $note }
   *[no] .
}
trace-eligible = { $count ->
    [0] Rien que l’appel prenne en charge.
    [one] Coûts éligibles : une partie que l’appel prend en charge.
   *[other] Coûts éligibles : somme des { $count } parties que l’appel prend en charge.
}
trace-fund-not-for = Ce fonds n’est pas destiné à ce partenaire, qui n’en reçoit donc rien.
trace-grant = { $rate } des coûts éligibles de { $base }, { $rounding }.
trace-grant-capped = { $rate } des coûts éligibles de { $base } dépasseraient le maximum de l’appel : le montant est donc de { $limit }.
trace-grant-asked = { $rate } des coûts éligibles de { $base }, { $rounding } : c’est ce que le plan demande ; l’appel donne jusqu’à { $most }.
trace-grant-amount-asked = { $rate } des coûts éligibles de { $base } dépasseraient ce que le plan demande : le montant est donc de { $limit }.
trace-grant-left = Ce que les fonds précédents laissent des coûts éligibles de { $base } : { $rate } en serait davantage.
trace-grant-held = { $asked ->
    [yes] Ceux qui demandent ensemble { $limit } obtiendraient { $sum } par leurs taux
   *[no] Le plafond de { $limit } serait dépassé par { $sum }
}{ $policy ->
    [lead] { " " }: le chef de file cède donc le premier, puis tous les autres en proportion.
   *[other] { " " }: tous cèdent donc en proportion.
}
trace-grant-divided = Part de la { word-grant } de l’ensemble du projet, en proportion des coûts éligibles de ce partenaire, { $base }.
trace-part-of-grant = La part de la { word-grant } qui revient à cette vue, en proportion des coûts éligibles ; les parts font le tout, au centime près.
trace-period-entered = { $what } : saisi pour cette période, sur { $whole }.
trace-period-left = { $what } : ce que toutes les autres périodes laissent de { $whole }.
trace-period-end = { $what } : { $whole } en entier dans la dernière période, comme le veut le plan.
trace-period-beyond = { $what } : ses mois sont après la fin du projet, donc { $whole } dans la dernière période.
trace-period-spread = { $what } : { $whole } réparti sur { $count ->
    [one] un mois, { $months ->
        [0] qui n’est pas dans cette période.
       *[other] qui est dans cette période.
    }
   *[other] { $count } mois, dont { $months } dans cette période (plus fort reste, au centime près).
}
trace-period-common = Part de « { $title } » dans cette période : sa part de tout ce qui est dépensé jusqu’à la fin de la période, moins sa part de ce qui l’était avant.
trace-period-settlement = La part du remboursement de « { $title } » qui revient à cette période, comme le coût lui-même.
trace-period-rest = La dernière période : le tout moins toutes les autres périodes, sans perdre un centime.
trace-period-other = À déduire : ce qui est dans { period-shown }.
trace-own = { word-own-capital } : total moins { word-grant }.
trace-own-without-grant = { word-own-capital } : le total entier, faute de { word-grant }.
trace-settlement = { $count ->
    [one] Un remboursement entre partenaires.
   *[other] Somme de { $count } remboursements entre partenaires.
}
trace-no-settlement = Rien n’est remboursé à ce partenaire ni par lui.
trace-settlement-gets = { $incurrer } paie « { $title } » pour tous ({ $cost }, dont { $grant } de { word-grant }) ; les { $count } qui y prennent part se partagent { $residue }, et les autres remboursent leur part.
trace-settlement-pays = Part des { $residue } de « { $title } », partagés entre { $count } et remboursés à { $incurrer }.
trace-bears = { word-own-capital } plus remboursements entre partenaires.
trace-unassigned = Coût commun que personne ne paie, parce que chaque part est arrondie pour elle-même ou que personne ne le partage.
trace-project = { $count ->
    [0] Personne ne participe.
    [one] Une partie.
   *[other] Somme de { $count } parties.
}
trace-contributions = { $count ->
    [0] Aucun cofinancement saisi qui compte
    [one] Cofinancement d’une seule origine
   *[other] Somme du cofinancement de { $count } origines
}{ $apart-sign ->
    [positive] { " " }; les { $apart } en nature ne comptent pas.
   *[zero] .
}
trace-contribution-origin = { $count ->
    [0] Rien n’est saisi de cette origine ({ $origin }).
    [one] Une ligne telle que saisie : { $origin }.
   *[other] Somme de { $count } lignes telles que saisies : { $origin }.
}
trace-contribution-in-kind = { $count ->
    [0] Rien n’est saisi en nature.
    [one] Une ligne telle que saisie, à part, qui ne compte pas.
   *[other] Somme de { $count } lignes telles que saisies, à part, qui ne comptent pas.
}
trace-volunteers = Travail bénévole : { $entered } saisis, comptés dans la limite de leur coût au budget, { $limit }.
trace-contribution = Telle que saisie{ $giver-given ->
    [yes] , de la part de { $giver }
   *[no] { "" }
} ({ $how_sure }){ $note-given ->
    [yes] { " " }; { $note }
   *[no] .
}
trace-missing = Ce qui est nécessaire moins le cofinancement qui compte ; en dessous de zéro, c’est trop.
trace-cash = Ce qui est nécessaire sans la contribution publique automatique ni le travail bénévole.
trace-asked-of-action = N’est pas demandé à un partenaire seul : le cofinancement relève de l’action.
