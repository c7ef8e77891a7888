### Ce qui a changé entre deux versions d’un plan.

difference = { $partner-given ->
    [yes] { $partner }, « { $title } »
   *[no] Sans payeur, « { $title } »
} : { $kind ->
    [added] nouveau, { $after-given ->
        [yes] { $after }
       *[no] montant à vérifier
    }.
    [removed] supprimé{ $before-given ->
        [yes] , auparavant { $before }
       *[no] , montant auparavant à vérifier
    }.
   *[changed] { $gap-given ->
        [yes] { $before } devient { $after }, soit { $gap } { $direction ->
            [more] de plus
           *[less] de moins
        }.
       *[no] le montant, avant ou après, est à vérifier.
    }
}

cli-column-change = Écart
cli-difference-totals = { $known ->
    [both] Le total passe de { $before } à { $after }.
    [before] Le total était de { $before } ; ce qu’il est maintenant est à vérifier.
    [after] Ce que le total était est à vérifier ; il est maintenant de { $after }.
   *[neither] Ce que le total était et ce qu’il est maintenant sont à vérifier.
}
cli-no-change = Rien n’a changé : chaque ligne coûte autant.
