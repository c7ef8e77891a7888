### Montants au-delà de la simple limite : par partenaire ou par pays, parts, budgets des appels, bénévoles, seuils.

amount-limit-each =
    .says = { $status ->
        [met] Dans chaque cas ({ amount-unit }), { amount-measured-inside } est { $bound ->
            [minimum] d’au moins { limit-said } ; le plus proche a { $gap } de plus.
           *[maximum] d’au plus { limit-said } ; le plus proche a { $gap } de marge.
        }
        [not_met] Dans chaque cas ({ amount-unit }), pour { amount-measured-inside }, { $bound ->
            [minimum] au moins { limit-said } requis, ce qui n’est pas atteint par { $who } ; il manque jusqu’à { $gap }.
           *[maximum] au plus { limit-said } admis, ce que dépasse { $who } ; jusqu’à { $gap } de trop.
        }
       *[to_be_verified] { $reason ->
            [unknown] Le { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } admis par { amount-unit } pour { amount-measured-inside } n’est pas connu.
            [unsourced] Le { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } de { $limit } par { amount-unit } pour { amount-measured-inside } ne s’appuie sur aucun document consulté.
            [contested] Les sources se contredisent sur le { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } par { amount-unit } pour { amount-measured-inside } : la plus stricte donne { $limit }.
           *[other] Certains montants ne sont pas connus et ne peuvent pas être comparés au { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } de { $limit } par { amount-unit }.
        }
    }
    .fix = { $bound ->
        [minimum] Confiez-leur davantage de coûts : { $gap } pour le plus éloigné.
       *[maximum] Transférez des coûts à d’autres, ou réduisez-les : { $gap } pour le plus éloigné.
    }
amount-unit = { $subject ->
    [each_country] pays
   *[other] { word-partner }
}

share-who = { $subject ->
    [group] Partenaires venant de ce groupe ({ $who })
    [category] Coûts « { $who } »
    [all_but] Tous les coûts hors « { $who } »
    [lead] { $who }, chef de file
   *[other] { $who }
}
share-who-inside = { $subject ->
    [group] ce groupe de partenaires ({ $who })
    [category] la catégorie « { $who } »
    [all_but] les coûts hors « { $who } »
   *[other] { $who }
}
share-has = { "" }
share-of = { $of ->
    [grant] de la { word-grant }
    [direct] des coûts directs éligibles
   *[total] du total des coûts éligibles
}
share-otherwise = { $other-given ->
    [yes] { " " }; mesurée { $other_of ->
        [direct] sur les coûts directs, sans ce que couvrent les taux forfaitaires, la part serait de { $other }.
       *[total] sur le total des coûts éligibles, la part serait de { $other }.
    }
   *[no] .
}
share-limit =
    .says = { $status ->
        [met] { share-who } : { $value } { share-of }, { $bound ->
            [minimum] { $strict ->
                [yes] plus de
               *[no] au moins
            } { $limit } requis, soit { $gap } de marge{ share-otherwise }
           *[maximum] { $strict ->
                [yes] moins de
               *[no] au plus
            } { $limit } admis, soit { $gap } de marge{ share-otherwise }
        }
        [not_met] { share-who } : { $value } { share-of }, { $bound ->
            [minimum] { $strict ->
                [yes] plus de
               *[no] au moins
            } { $limit } requis, il manque { $gap }{ share-otherwise }
           *[maximum] { $strict ->
                [yes] moins de
               *[no] au plus
            } { $limit } admis, soit { $gap } de trop{ share-otherwise }
        }
       *[to_be_verified] { $reason ->
            [unknown] La part requise ou admise pour { share-who-inside } n’est pas connue{ share-now }
            [amount_unknown] Des montants ne sont pas encore connus : la part de { share-who-inside } ne peut pas être mesurée.
            [no_cost] Il n’y a pas encore de coût éligible dont { share-who-inside } puisse avoir une part.
            [unsourced] La limite de { $limit } pour { share-who-inside } ne s’appuie sur aucun document consulté{ share-now }
            [contested] Les sources se contredisent sur la part de { share-who-inside } : la plus stricte donne { $limit }{ share-now }
            [denominator] La source ne dit pas sur quels coûts se mesure la part de { share-who-inside } ({ $bound ->
                [minimum] au moins { $limit }
               *[maximum] au plus { $limit }
            }){ share-now }
           *[other] La part de { share-who-inside } dépend de partenaires sans pays ; la limite est de { $limit }{ share-now }
        }
    }
    .fix = Choisissez l’une des voies ci-dessous ; chacune donne le montant exact.
share-now = { $value-given ->
    [yes] { " " }; elle est actuellement de { $value } { share-of }{ share-otherwise }
   *[no] .
}
share-move-lines = Déplacez { $amount } de lignes de coûts ({ $partner }) : { $source } → { $target }{ $flats ->
    [yes] { " " }(l’effet des taux forfaitaires est compris).
   *[no] .
}
share-move-to = Transférez { $amount } de coûts éligibles vers { share-who-inside }, à total constant.
share-add-to = Ou ajoutez { $amount } de coûts éligibles pour { share-who-inside }.
share-move-from = Transférez { $amount } de coûts éligibles de { share-who-inside } vers d’autres, à total constant.
share-add-elsewhere = Ou laissez les coûts éligibles des autres augmenter de { $amount }.

call-budget =
    .says = { $status ->
        [met] La { word-grant } de { $value } reste dans le budget de { $limit } pour l’ensemble des projets ({ $of }).
        [not_met] La { word-grant } de { $value } dépasse de { $gap } le budget de { $limit } pour l’ensemble des projets ({ $of }).
       *[to_be_verified] { $reason ->
            [unknown] Le budget disponible pour l’ensemble des projets ({ $of }) n’est pas connu.
            [amount_unknown] La { word-grant } n’est pas connue et ne peut pas être comparée au budget ({ $of }).
            [contested] Les sources se contredisent sur le budget ({ $of }) ; la plus basse donne { $limit }.
           *[other] Le budget de { $limit } ({ $of }) ne s’appuie sur aucun document consulté.
        }
    }
    .fix = Demandez moins : au moins { $gap } de moins.

volunteers-limit =
    .says = { $status ->
        [met] Travail bénévole : { $work }{ $limit-given ->
            [yes] { " " }pour un maximum de { $limit } ({ $rate } du montant hors subvention), soit { $gap } de marge.
           *[no] .
        }
        [not_met] Travail bénévole : { $work } pour un maximum de { $limit } ({ $rate } du montant hors subvention, la subvention restant dans les coûts sans ce travail), soit { $gap } de trop.
       *[to_be_verified] { $reason ->
            [unknown] La part du cofinancement que peut représenter le travail bénévole n’est pas connue ; le plan en compte { $work }.
            [amount_unknown] Le travail bénévole ({ $work }) ne peut pas être comparé au cofinancement, qui n’est pas encore connu.
           *[other] Que le travail bénévole puisse représenter au plus { $rate } du cofinancement ne s’appuie sur aucun document consulté ; le plan en compte { $work }.
        }
    }
    .fix = Réduisez le travail bénévole de { $gap }, ou apportez autant d’autre cofinancement.

amount-threshold =
    .says = { $reason ->
        [unknown] Le seuil à partir duquel s’applique la règle « { $consequence } » n’est pas connu.
        [amount_unknown] Des montants ne sont pas encore connus : on ne peut pas dire si la règle « { $consequence } » s’applique (seuil : { $limit }).
        [unsourced] Le seuil de { $limit } pour la règle « { $consequence } » ne s’appuie sur aucun document consulté.
        [contested] Les sources se contredisent sur le seuil de la règle « { $consequence } » ; la plus basse donne { $limit }.
        [duty] { threshold-who }{ amount-measured-inside } { $side ->
            [above] dépasse { $limit }
            [from] atteint { $limit }
           *[up_to] ne dépasse pas { $limit }
        } : { $consequence }.
       *[other] { $applies ->
            [yes] { threshold-who }{ amount-measured-inside } { $side ->
                [above] dépasse { $limit }
                [from] atteint { $limit }
               *[up_to] ne dépasse pas { $limit }
            } : { $consequence } ; rien à faire pour cela.
           *[no] { $value-given ->
                [yes] Ici, { amount-measured-inside } est de { $value }{ threshold-largest } ; la règle « { $consequence } » s’applique { $side ->
                    [above] seulement au-delà de { $limit }.
                    [from] seulement à partir de { $limit }.
                   *[up_to] seulement jusqu’à { $limit }.
                }
               *[no] Personne n’atteint le seuil de { $limit } de la règle « { $consequence } ».
            }
        }
    }
threshold-who = { $who-given ->
    [yes] Pour { $who },{ " " }
   *[no] Ici,{ " " }
}
threshold-largest = { $subject ->
    [project] { "" }
   *[other] { $side ->
        [up_to] { " " }au moins
       *[above] { " " }au plus
    }
}

grant-held =
    .says = { $status ->
        [to_be_verified] Le plafond de { $limit } retiendrait la { word-grant } ({ $fund }){ held-whose } : { $effective } des coûts éligibles au lieu de { $rate } ; il mord à partir de { $first }, si bien que { $amount } des coûts actuels seraient sans subvention ; le plan se borne à le signaler.
       *[met] Le plafond de { $limit } retient la { word-grant } ({ $fund }){ held-whose } : elle représente { $effective } des coûts éligibles au lieu de { $rate }, car au-delà de { $first } chaque euro reste sans subvention ; cela concerne { $amount } des coûts actuels{ $policy ->
            [lead] , et le chef de file cède le premier.
           *[other] .
        }
    }
    .fix = Choisissez sur la page « { page-contributions-title } » qui cède, ou réduisez les coûts éligibles de { $amount }.
    .fix-met = Réduisez les coûts éligibles de { $amount }, ou financez-les vous-mêmes.
held-whose = { $who-given ->
    [yes] { " " }({ $who })
   *[no] { "" }
}
grant-at-balance =
    .says = { $status ->
        [met] La { word-grant } finale { $mode ->
            [ratio_kept] garde le rapport du budget signé{ balance-losses }
           *[rate_then_ceiling] est le taux appliqué aux coûts réels, dans la limite du plafond{ balance-losses }
        }
       *[to_be_verified] { $mode ->
            [unknown] On ne sait pas comment la { word-grant } finale découle des coûts réels{ balance-losses-both }
            [contested] Les sources se contredisent sur la façon dont la { word-grant } finale découle des coûts réels{ balance-losses-both }
            [ratio_kept] La { word-grant } finale garderait le rapport du budget signé, mais aucun document consulté ne le dit{ balance-losses }
           *[rate_then_ceiling] La { word-grant } finale serait le taux appliqué aux coûts réels, dans la limite du plafond, mais aucun document consulté ne le dit{ balance-losses }
        }
    }
balance-losses = { $lost5-given ->
    [yes] { " " }; des coûts réels de 5 % sous le plan feraient perdre { $lost5 }, de 10 % { $lost10 }, de 20 % { $lost20 }.
   *[no] .
}
balance-losses-both = { $lost5-given ->
    [yes] { " " }; des coûts réels de 5, 10 ou 20 % sous le plan feraient perdre { $lost5 }, { $lost10 } ou { $lost20 } si le taux s’applique aux coûts réels, et { $kept5 }, { $kept10 } ou { $kept20 } si le rapport signé est gardé.
   *[no] .
}
