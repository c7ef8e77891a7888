### Ce qu’il y a à dire d’une liste de contrôle : jours contradictoires, retards, ordres impossibles.

weekday-wrong =
    .says = « { $what } » : la source dit « { $said } », mais le { $day } est un { $weekday } ; le { $other_weekday } voisin est le { $other }.
    .fix = Demandez lequel des deux vaut ; d’ici là, le plan retient le premier, le { $due }.
said-otherwise =
    .says = « { $what } » : la source dit « { $said } », soit le { $day }, mais c’est le { $other } qui est saisi.
    .fix = Vérifiez lequel des deux vaut ; d’ici là, le plan retient le premier, le { $due }.
item-without-date =
    .says = « { $what } » n’a pas de date{ $owners-given ->
        [yes] , et nul ne peut dire quand { $owners } { $count ->
            [one] est
           *[other] sont
        } en retard.
       *[no] .
    }
    .fix = Convenez d’un jour et saisissez-le comme « due » de cette action.
document-without-date =
    .says = « { $what } » n’a pas encore de date : { $owners-given ->
        [yes] { $owners } { $count ->
            [one] le doit
           *[other] le doivent
        } après le dépôt.
       *[no] c’est dû après le dépôt.
    }
    .fix = Dès que { word-authority } annonce le jour, ajoutez au plan une action avec cette date : voir { cited }.
items-without-deadline =
    .says = Nul ne sait jusqu’à quand { $names } { $count ->
        [one] est attendu
       *[other] sont attendus
    } : l’échéance de l’appel est à vérifier.
item-overdue =
    .says = « { $what } » était attendu le { $due }, il y a { $gap ->
        [one] un jour
       *[other] { $gap } jours
    }{ $owners-given ->
        [yes] {""} ; restent à s’en acquitter : { $owners }.
       *[no] .
    }
    .fix = Réclamez-le, ou changez l’état si c’est arrivé.
item-after-deadline =
    .says = « { $what } » { $status ->
        [not_met] est prévu le { $due },
       *[other] peut signifier le { $due },
    } { $gap ->
        [one] un jour
       *[other] { $gap } jours
    } après la clôture de l’appel, le { $day }.
    .fix = Avancez-le avant l’échéance, ou donnez-lui une étape ultérieure s’il ne fait pas partie de la candidature.
needed-later =
    .says = « { $what } » est attendu le { $due }, mais suppose « { $needed } », attendu seulement le { $day }.
    .fix = Avancez l’un, ou repoussez l’autre.
needs-circle =
    .says = { $count ->
        [one] { $names } s’attend soi-même
       *[other] { $names } s’attendent mutuellement
    } : rien ne peut commencer.
    .fix = Supprimez l’une de ces dépendances.
item-of-nobody =
    .says = « { $what } » n’incombe à personne dans ce scénario : aucun membre ne correspond à « owner ».
    .fix = Désignez quelqu’un d’autre, ou incluez le partenaire dans le scénario.
item-id-malformed =
    .says = « { $value } » n’est pas l’identifiant d’un point : il se compose d’une action ou d’un document et du partenaire qui le doit, séparés par des points.
    .fix = Changez l’état sur la page de la liste de contrôle, qui écrit l’identifiant.

## Sur quoi repose un point

owed-in-plan =
    .says = Une action de ce plan{ $said-given ->
        [yes] {""} ; la source dit « { $said } »
       *[no] {""}
    }{ $source-given ->
        [yes] {""} ; source : { $source }
       *[no] {""}
    }{ $needs-given ->
        [yes] {""} ; d’abord : { $needs }
       *[no] {""}
    }{ $amount-given ->
        [yes] {""} ; montant porté : { $amount }
       *[no] {""}
    }.
owed-under-call =
    .says = { $required ->
        [if_concerned] L’appel le demande le cas échéant{ $condition-given ->
            [yes] {" "}({ $condition })
           *[no] {""}
        }
        [unknown] On ne sait pas si l’appel le demande
       *[other] L’appel le demande
    }{ $is_of_project ->
        [yes] , en un exemplaire pour le projet
       *[no] {""}
    } : { rule-shown } – { cited } ({ $certainty }).
