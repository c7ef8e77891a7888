### Qui participe : nombre de partenaires et de pays, pays, formes juridiques, seuils propres au plan.

minimum-partners =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        }{ who-counts-shortly } pour un minimum de { $limit } : { $gap ->
            [0] le compte est juste, aucun ne peut partir.
            [one] { $gap } peut partir.
           *[other] { $gap } peuvent partir.
        }
        [not_met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        } pour un minimum de { $limit }{ who-counts } : il en manque { $gap }.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } ; le minimum exigé n’est pas connu.
            [unsourced] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } ; le minimum de { $limit } ne s’appuie sur aucun document consulté.
            [contested] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } ; les sources se contredisent : au moins { $other }, ou au moins { $limit }.
           *[other] { $value } { $value ->
                [one] { word-counted } seulement est assuré
               *[other] { word-counted-several } seulement sont assurés
            } pour un minimum de { $limit }{ who-counts } : d’autres n’ont pas encore de pays.
        }
    }
    .fix = { $gap ->
        [one] Trouvez-en un de plus, ou choisissez un scénario plus large.
       *[other] Trouvez-en { $gap } de plus, ou choisissez un scénario plus large.
    }

maximum-partners =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        }{ who-counts-shortly } pour un maximum de { $limit } : { $gap ->
            [0] c’est complet.
            [one] il reste { $gap } place.
           *[other] il reste { $gap } places.
        }
        [not_met] { $value } { $value ->
            [one] { word-counted }
           *[other] { word-counted-several }
        } pour un maximum de { $limit }{ who-counts } : { $gap } de trop.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } ; le maximum admis n’est pas connu.
            [unsourced] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } ; le maximum de { $limit } ne s’appuie sur aucun document consulté.
            [contested] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } ; les sources se contredisent : au plus { $limit }, ou au plus { $other }.
           *[other] Jusqu’à { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } pour un maximum de { $limit }{ who-counts } : certains n’ont pas encore de pays.
        }
    }
    .fix = { $gap ->
        [one] Faites de l’un d’eux un partenaire associé, ou retirez-le du scénario.
       *[other] Faites de { $gap } d’entre eux des partenaires associés, ou retirez-les du scénario.
    }

minimum-countries =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] pays pris en compte
           *[other] pays différents pris en compte
        } pour un minimum de { $limit } : { $gap ->
            [0] le compte est juste.
           *[other] { $gap } de plus que nécessaire.
        }
        [not_met] { $value } { $value ->
            [one] pays
           *[other] pays différents
        } pour un minimum de { $limit }{ who-counts } : il en manque { $gap }.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] pays
               *[other] pays différents
            } dans le plan{ who-counts } ; le minimum exigé n’est pas connu.
            [unsourced] { $value } { $value ->
                [one] pays
               *[other] pays différents
            } dans le plan{ who-counts } ; le minimum de { $limit } ne s’appuie sur aucun document consulté.
            [contested] { $value } { $value ->
                [one] pays
               *[other] pays différents
            } dans le plan{ who-counts } ; les sources se contredisent : au moins { $other }, ou au moins { $limit }.
           *[other] { $value } pays seulement { $value ->
                [one] est assuré
               *[other] sont assurés
            } pour un minimum de { $limit }{ who-counts } : des partenaires n’ont pas encore de pays.
        }
    }
    .fix = { $gap ->
        [one] Trouvez un partenaire dans un pays de plus.
       *[other] Trouvez des partenaires dans { $gap } pays de plus.
    }

eligible-countries =
    .says = { $status ->
        [met] Chaque { $roles } vient d’un pays admis.
        [not_met] Pays non admis avec un budget : { $partners } (pays possibles : { $allowed }).
       *[to_be_verified] { $reason ->
            [unknown] Les pays admis ne sont pas connus.
            [unsourced] La liste des pays admis ({ $allowed }) ne s’appuie sur aucun document consulté{ $partners-given ->
                [yes] { " " }; hors de la liste, ou sans pays : { $partners }.
               *[no] .
            }
           *[other] On ne peut pas dire si { $partners } { $count ->
                [one] peut
               *[other] peuvent
            } participer : le pays n’est pas indiqué.
        }
    }
    .fix = { $count ->
        [one] Faites-en un partenaire associé
       *[other] Faites-en des partenaires associés
    } sans budget, ou trouvez une organisation d’un pays admis.
    .fix-not_given = { $count ->
        [one] Indiquez dans le plan le pays de ce partenaire.
       *[other] Indiquez dans le plan les pays de ces partenaires.
    }

legal-forms =
    .says = { $status ->
        [met] Chaque { $roles } a une forme juridique admise dans ce rôle.
        [not_met] Forme juridique non admise dans le rôle de { $roles } : { $partners } (formes possibles : { $allowed }).
       *[to_be_verified] { $reason ->
            [unknown] Les formes juridiques admises dans le rôle de { $roles } ne sont pas connues.
            [unsourced] La liste des formes juridiques admises dans le rôle de { $roles } ({ $allowed }) ne s’appuie sur aucun document consulté{ $partners-given ->
                [yes] { " " }; hors de la liste, ou sans forme juridique : { $partners }.
               *[no] .
            }
           *[other] On ne peut pas dire si { $partners } { $count ->
                [one] peut
               *[other] peuvent
            } participer dans le rôle de { $roles } : la forme juridique n’est pas indiquée.
        }
    }
    .fix = { $count ->
        [one] Donnez-lui un autre rôle
       *[other] Donnez-leur un autre rôle
    } dans le projet, ou trouvez un organisme d’une autre forme juridique.
    .fix-not_given = { $count ->
        [one] Indiquez dans le plan la forme juridique de ce partenaire.
       *[other] Indiquez dans le plan les formes juridiques de ces partenaires.
    }

threshold-partners =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] { word-partner }
           *[other] { word-partners }
        } ; votre propre condition « { $threshold } » en demande { $target } : { $gap ->
            [0] le compte est juste.
            [one] { $gap } peut partir.
           *[other] { $gap } peuvent partir.
        }
        [not_met] { $value } { $value ->
            [one] { word-partner }
           *[other] { word-partners }
        } ; votre propre condition « { $threshold } » en demande au moins { $limit } : il en manque { $gap }.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] { word-partner }
               *[other] { word-partners }
            } ; on ne sait pas combien en demande votre propre condition « { $threshold } ».
           *[other] { $value } { $value ->
                [one] { word-partner }
               *[other] { word-partners }
            } ; votre propre condition « { $threshold } » cite { $limit } et { $target } : on ne peut pas dire si elle est remplie.
        }
    }
    .fix = { $gap ->
        [one] Trouvez-en un de plus, ou convenez d’un nombre plus bas.
       *[other] Trouvez-en { $gap } de plus, ou convenez d’un nombre plus bas.
    }
    .fix-between = { $gap ->
        [one] Trouvez-en un de plus par sécurité, ou convenez du nombre qui fait foi.
       *[other] Trouvez-en { $gap } de plus par sécurité, ou convenez du nombre qui fait foi.
    }
    .fix-unknown = Convenez d’un nombre avec vos partenaires, et indiquez-le sous « thresholds ».

threshold-countries =
    .says = { $status ->
        [met] { $value } { $value ->
            [one] pays
           *[other] pays différents
        } ; votre propre condition « { $threshold } » en demande { $limit } : { $gap ->
            [0] le compte est juste.
           *[other] { $gap } de plus que nécessaire.
        }
        [not_met] { $value } { $value ->
            [one] pays
           *[other] pays différents
        } ; votre propre condition « { $threshold } » en demande au moins { $other } : il en manque { $gap }.
       *[to_be_verified] { $reason ->
            [unknown] { $value } { $value ->
                [one] pays
               *[other] pays différents
            } ; on ne sait pas combien en demande votre propre condition « { $threshold } ».
            [contested] { $value } { $value ->
                [one] pays
               *[other] pays différents
            } ; votre propre condition « { $threshold } » peut se lire comme { $other } ou comme { $limit } : on ne peut pas dire si elle est remplie.
           *[other] Entre { $value } et { $most } pays différents, car des partenaires n’ont pas encore de pays ; votre propre condition « { $threshold } » en demande { $limit }.
        }
    }
    .fix = { $gap ->
        [one] Trouvez un partenaire dans un pays de plus, ou convenez d’un nombre plus bas.
       *[other] Trouvez des partenaires dans { $gap } pays de plus, ou convenez d’un nombre plus bas.
    }
    .fix-contested = { $gap ->
        [one] Trouvez par sécurité un partenaire dans un pays de plus, ou convenez de la lecture à retenir.
       *[other] Trouvez par sécurité des partenaires dans { $gap } pays de plus, ou convenez de la lecture à retenir.
    }
    .fix-unknown = Convenez d’un nombre avec vos partenaires, et indiquez-le sous « thresholds ».
