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
            [who_counts] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } pour un minimum de { $limit } ; on ne sait pas si les entités affiliées comptent aussi.
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
            [who_counts] { $value } { $value ->
                [one] { word-counted }
               *[other] { word-counted-several }
            } dans le plan{ who-counts } pour un maximum de { $limit } ; on ne sait pas si les entités affiliées comptent aussi.
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
            [who_counts] { $value } { $value ->
                [one] pays
               *[other] pays différents
            } dans le plan{ who-counts } pour un minimum de { $limit } ; on ne sait pas si les entités affiliées comptent aussi.
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

maximum-countries =
    .says = { $status ->
        [met] { $value } pays pris en compte pour un maximum de { $limit } : { $gap ->
            [0] aucun autre n’est possible.
           [one] encore { $gap } possible.
           *[other] encore { $gap } possibles.
        }
        [not_met] { $value } pays différents pour un maximum de { $limit }{ who-counts } : { $gap } de trop.
       *[to_be_verified] { $reason ->
            [unknown] Le nombre maximal de pays n’est pas connu ; le plan en compte { $value }.
            [unsourced] Le maximum de { $limit } pays ne s’appuie sur aucun document consulté ; le plan en compte { $value }.
            [contested] Les sources se contredisent sur le nombre maximal de pays, { $limit } ou { $other } ; le plan en compte { $value }.
            [who_counts] { $value } pays dans le plan pour un maximum de { $limit } ; on ne sait pas si les entités affiliées comptent aussi.
           *[other] Jusqu’à { $value } pays pour un maximum de { $limit }{ who-counts } ; des partenaires n’ont pas encore de pays.
        }
    }
    .fix = Faites des partenaires de { $gap } pays des partenaires associés, ou retirez-les du scénario.

minimum-groups =
    .says = { $status ->
        [met] Les partenaires viennent de { $value } des zones de l’appel, pour { $limit } requises.
        [not_met] Les partenaires viennent de { $value } des zones de l’appel, pour { $limit } requises ; personne ne vient de : { $missing }.
       *[to_be_verified] { $reason ->
            [unknown] On ne sait pas de combien de ses zones l’appel veut des partenaires ; le plan en compte { $value }.
            [unsourced] Que les partenaires doivent venir de { $limit } zones ne s’appuie sur aucun document consulté ; le plan en compte { $value }.
            [contested] Les sources se contredisent sur le nombre de zones, { $other } ou { $limit } ; le plan en compte { $value }.
           *[other] Les partenaires viennent de { $value } des zones de l’appel à coup sûr, pour { $limit } requises ; certains n’ont pas encore de pays.
        }
    }
    .fix = Trouvez un partenaire venant de : { $missing }.

compulsory-partners =
    .says = { $status ->
        [met] { $value } dans le plan ({ $kinds }) pour un minimum de { $limit } : { $gap ->
            [0] le compte est juste.
           *[other] { $gap } de plus que nécessaire.
        }
        [not_met] { $value } dans le plan ({ $kinds }) pour un minimum de { $limit } : il en manque { $gap }.
       *[to_be_verified] { $reason ->
            [unknown] On ne sait pas si de tels organismes sont obligatoires ({ $kinds }), ni combien ; le plan en compte { $value }.
            [unsourced] Le minimum de { $limit } organismes de ce genre ({ $kinds }) ne s’appuie sur aucun document consulté ; le plan en compte { $value }.
            [contested] Les sources se contredisent sur le nombre d’organismes de ce genre ({ $kinds }), { $other } ou { $limit } ; le plan en compte { $value }.
           *[other] Il faut au moins { $limit } organismes de ce genre ({ $kinds }) ; le plan le dit de { $value }, et ne dit pas ce que sont les autres.
        }
    }
    .fix = Trouvez-en { $gap } de plus, ou indiquez sous « kinds » quels partenaires en sont.
    .fix-countries_unknown = Indiquez dans la fiche de chaque partenaire de quel genre d’organisme il s’agit.

partners-per-country =
    .says = { $status ->
        [met] Aucun pays n’a { $bound ->
            [minimum] moins de { $limit }
           *[maximum] plus de { $limit }
        } des partenaires pris en compte.
        [not_met] Par pays, { $bound ->
            [minimum] au moins { $limit }
           *[maximum] au plus { $limit }
        } des partenaires pris en compte ; ce n’est pas le cas de : { $countries }.
       *[to_be_verified] { $reason ->
            [unknown] On ne sait pas combien de partenaires un pays peut avoir { $bound ->
                [minimum] au moins.
               *[maximum] au plus.
            }
            [unsourced] La limite de { $limit } partenaires par pays ne s’appuie sur aucun document consulté.
            [contested] Les sources se contredisent sur le nombre de partenaires par pays ; la plus stricte donne { $limit }.
           *[other] Par pays, { $bound ->
                [minimum] au moins { $limit }
               *[maximum] au plus { $limit }
            } des partenaires ; certains n’ont pas encore de pays.
        }
    }
    .fix = { $bound ->
        [minimum] Trouvez-en { $gap } de plus dans ce pays, ou faites-en des partenaires associés.
       *[maximum] Faites de { $gap } d’entre eux des partenaires associés, ou retirez-les du scénario.
    }

associated-only =
    .says = { $status ->
        [met] Aucun { $roles } ne vient d’un pays qui ne peut être qu’associé ({ $allowed }).
        [not_met] Ne peuvent être qu’associés, sans budget : { $partners }.
       *[to_be_verified] { $reason ->
            [unsourced] Que des organismes de ces pays ({ $allowed }) ne puissent être qu’associés ne s’appuie sur aucun document consulté{ $partners-given ->
                [yes] { " " }; concernés, ou sans pays : { $partners }.
               *[no] .
            }
           *[other] On ne peut pas dire si { $partners } peut avoir un budget : le pays n’est pas indiqué.
        }
    }
    .fix = { $count ->
        [one] Faites-en un partenaire associé
       *[other] Faites-en des partenaires associés
    } sans budget, ou trouvez un organisme d’un autre pays.
    .fix-not_given = { $count ->
        [one] Indiquez dans le plan le pays de ce partenaire.
       *[other] Indiquez dans le plan les pays de ces partenaires.
    }
