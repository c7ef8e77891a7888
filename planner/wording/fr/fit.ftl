### Comment un plan convient à des appels, sur la page « Comparer les appels » et dans la commande du même nom.

fit-no-rate = aucun taux indiqué

fit-when = { $status ->
    [open] { $days ->
        [0] Ferme aujourd’hui
        [one] Ouvert encore 1 jour
       *[other] Ouvert encore { $days } jours
    }
    [forthcoming] Ouvre le { $opens }, dans { $days ->
        [one] 1 jour
       *[other] { $days } jours
    }
    [closed] Fermé depuis le { $closes }
   *[unknown] { $outlook ->
        [no_more_calls] Aucun autre appel n’est prévu
        [call_expected] Un autre appel est attendu, ses dates sont inconnues
       *[unknown] { $closes-given ->
            [yes] Ferme le { $closes }, son ouverture est inconnue
           *[no] { $opens-given ->
                [yes] Ouvert depuis le { $opens }, sa clôture est inconnue
               *[no] Dates inconnues
            }
        }
    }
}
fit-nothing-against = { $is_over ->
    [yes] rien d’autre ne s’y oppose
   *[no] rien ne s’y oppose
}
fit-all-met = { $is_over ->
    [yes] toutes les autres conditions sont remplies
   *[no] toutes les conditions sont remplies
}
fit-reason = { $when } : { $count ->
    [0] { $questions ->
        [0] { $gaps ->
            [0] { fit-all-met }
           *[other] { fit-nothing-against }
        }
       *[other] { fit-nothing-against }
    }
    [one] 1 condition non remplie ({ $conditions })
   *[other] { $count } conditions non remplies ({ $conditions })
}{ $questions ->
    [0] { "" }
    [one] , 1 valeur à rechercher
   *[other] , { $questions } valeurs à rechercher
}{ $gaps ->
    [0] { "" }
    [one] , 1 réponse qui manque dans le plan
   *[other] , { $gaps } réponses qui manquent dans le plan
}{ $little ->
    [yes]  ; on en sait peu (conditions et taux connus : { $judged } sur { $of })
   *[no] { "" }
}.

fit-step-opening = Ouverture
fit-step-deadline = Clôture
fit-step-informed = Réponse au plus tard
fit-step-signed = Signature au plus tard
fit-step-start = Premier début possible
fit-step-end = Fin du projet
fit-step-note = { $certainty }{ $is_contested ->
    [yes] , la plus tardive de dates contradictoires
   *[no] { "" }
}
fit-rates-note = { $certainty }{ $is_contested ->
    [yes] , les sources se contredisent
   *[no] { "" }
}
fit-start = { $side ->
    [early] { $gap ->
        [one] 1 jour
       *[other] { $gap } jours
    } avant le premier début possible
    [late] { $gap ->
        [one] 1 jour
       *[other] { $gap } jours
    } après le dernier début permis
    [fits] possible
   *[open] personne ne sait si c’est possible
}

## La commande « calls compare »

cli-compare-heading = { $title } au { $day }, scénario { $scenario } : { $count ->
    [one] un appel
   *[other] { $count } appels
}, le meilleur d’abord
cli-compare-none = Il n’y a aucun appel à comparer.
cli-compare-column-call = Appel
cli-compare-column-status = Statut
cli-compare-column-rate = Taux
cli-compare-column-grant = Subvention
cli-compare-column-own = Cofinancement
cli-compare-column-mean = Par partenaire
cli-compare-column-not_met = Non remplies
cli-compare-column-questions = À rechercher
cli-compare-column-left = Jours restants
cli-compare-column-start = Premier début
cli-compare-column-total = Total
cli-compare-column-partners = Partenaires
cli-compare-column-countries = Pays
cli-compare-column-months = Mois
cli-compare-column-deadline = Clôture
cli-compare-column-sure = Certitude
cli-compare-changes = Ce qui devrait changer
