### Ce que dit l’appel : dates, montants, taux, catégories, documents, et ce qui est seulement noté.

call-opened =
    .says = { $status ->
        [met] L’appel est ouvert depuis le { $day }.
        [not_met] L’appel ouvre le { $day }, soit { $gap ->
            [one] { $gap } jour
           *[other] { $gap } jours
        } après le { $on }.
       *[to_be_verified] { $day-given ->
            [yes] L’appel ouvrirait le { $day }, mais aucun document consulté ne le confirme.
           *[no] La date d’ouverture de l’appel n’est pas connue.
        }
    }
    .fix = Préparez le dossier ; rien ne peut être déposé avant ce jour.

deadline-moment = { $clock-given ->
    [yes] le { $day } à { $clock } (heure locale, { $zone })
   *[no] le { $day }, à une heure qui n’est pas connue
}
deadline =
    .says = { $status ->
        [met] L’appel se clôt { deadline-moment } : { $gap ->
            [0] c’est aujourd’hui.
            [one] il reste { $gap } jour.
           *[other] il reste { $gap } jours.
        }
        [not_met] L’appel s’est clos { deadline-moment }, soit { $gap ->
            [one] { $gap } jour
           *[other] { $gap } jours
        } avant le { $on }.
       *[to_be_verified] { $day-given ->
            [yes] L’appel se clorait { deadline-moment }, mais aucun document consulté ne le confirme.
           *[no] La date limite de l’appel n’est pas connue.
        }
    }
    .fix = Plus rien ne peut être déposé : cherchez le prochain appel, ou gardez ce plan comme exemple.

duration-months = { $value } mois
duration-limit = { $limit } mois
duration =
    .says = { $status ->
        [met] { duration-months } pour un { $bound ->
            [minimum] minimum
           *[maximum] maximum
        } de { $limit } : { $gap } de marge.
        [not_met] { duration-months } pour un { $bound ->
            [minimum] minimum
           *[maximum] maximum
        } de { $limit } : { $bound ->
            [minimum] il en manque { $gap }.
           *[maximum] { $gap } de trop.
        }
       *[to_be_verified] { $reason ->
            [unknown] La durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } d’un projet n’est pas connue{ $value-given ->
                [yes] { " " }; celui-ci dure { duration-months }.
               *[no] .
            }
            [not_given] Le plan n’indique pas la durée du projet ; la durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } est de { duration-limit }.
            [contested] Les sources se contredisent sur la durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } d’un projet ; la plus stricte est de { duration-limit }.
           *[other] La durée { $bound ->
                [minimum] minimale
               *[maximum] maximale
            } de { duration-limit } ne s’appuie sur aucun document consulté{ $value-given ->
                [yes] { " " }; ce projet dure { duration-months }.
               *[no] .
            }
        }
    }
    .fix = { $bound ->
        [minimum] Allongez
       *[maximum] Raccourcissez
    } le projet de { $gap } mois.
    .fix-not_given = Indiquez la durée du projet dans l’aperçu du plan.

start-window =
    .says = { $status ->
        [met] Le projet commence le { $value }, dans la période prévue par l’appel : { $gap ->
            [0] le dernier jour possible.
            [one] { $gap } jour de marge.
           *[other] { $gap } jours de marge.
        }
        [not_met] Le projet commence le { $value }, soit { $gap ->
            [one] { $gap } jour
           *[other] { $gap } jours
        } { $side ->
            [early] avant le premier jour possible ({ $earliest }).
           *[late] après le dernier jour possible ({ $latest }).
        }
       *[to_be_verified] { $reason ->
            [unknown] La date de début des projets n’est pas connue{ $value-given ->
                [yes] { " " }; celui-ci commence le { $value }.
               *[no] .
            }
            [not_given] Le plan n’indique pas le début du projet{ start-expected }
            [indicative] Le projet commence le { $value }, hors de la période que l’appel donne à titre indicatif{ start-expected }
           *[other] La période de début des projets ne s’appuie sur aucun document consulté{ start-expected }
        }
    }
    .fix = { $side ->
        [early] Commencez { $gap } jours plus tard.
       *[late] Commencez { $gap } jours plus tôt.
    }
    .fix-not_given = Indiquez le premier jour du projet dans l’aperçu du plan.
    .fix-indicative = Demandez à { word-authority } si ce début est possible, ou ramenez-le dans la période.
start-expected = { $earliest-given ->
    [yes] { $latest-given ->
        [yes] { " " }; les projets commencent entre le { $earliest } et le { $latest }.
       *[no] { " " }; les projets commencent à partir du { $earliest }.
    }
   *[no] { $latest-given ->
        [yes] { " " }; les projets commencent au plus tard le { $latest }.
       *[no] .
    }
}


amount-measured = { $measures-id ->
    [grant] { $fund-given ->
        [yes] { $fund } :{ " " }
       *[no] { "" }
    }{ $family ->
        [amif] Subvention de l’UE
       *[other] Subvention
    }
   *[other] Total des coûts éligibles
}
amount-measured-inside = { $measures-id ->
    [grant] la { word-grant }
   *[other] le total des coûts éligibles
}

limit-said = { $foreign-given ->
    [yes] { $limit } ({ $foreign })
   *[no] { $limit }
}
amount-limit =
    .says = { $status ->
        [met] { $bound ->
            [minimum] { amount-measured } : { $value } pour un minimum de { limit-said }, soit { $gap } de plus.
           *[maximum] { amount-measured } : { $value } pour un maximum de { limit-said }, soit { $gap } de marge.
        }
        [not_met] { $bound ->
            [minimum] { amount-measured } : { $value } pour un minimum de { limit-said } ; il manque { $gap }.
           *[maximum] { amount-measured } : { $value } pour un maximum de { limit-said }, soit { $gap } de trop.
        }
       *[to_be_verified] { $reason ->
            [unknown] Le { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } admis pour { amount-measured-inside } n’est pas connu{ $value-given ->
                [yes] { " " }; le montant actuel est de { $value }.
               *[no] .
            }
            [exchange_rate] Le plan n’a pas de taux de change pour { $currency } ; le montant ({ amount-measured-inside }{ $value-given ->
                [yes] , { $value }
               *[no] { "" }
            }) ne peut pas être comparé au { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } de { $limit }.
            [unsourced] Le { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } de { $limit } pour { amount-measured-inside } ne s’appuie sur aucun document consulté{ $value-given ->
                [yes] { " " }; le montant actuel est de { $value }.
               *[no] .
            }
            [contested] Les sources se contredisent sur le { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } pour { amount-measured-inside } : la plus stricte donne { $limit }{ $value-given ->
                [yes] { " " }; le montant actuel est de { $value }.
               *[no] .
            }
           *[other] On ne connaît pas { amount-measured-inside }, qui ne peut donc pas être comparé au { $bound ->
                [minimum] minimum
               *[maximum] maximum
            } de { $limit }.
        }
    }
    .fix = { $bound ->
        [minimum] Ajoutez des coûts éligibles ou des partenaires pour relever ce montant de { $gap }.
       *[maximum] Réduisez les coûts éligibles pour abaisser ce montant de { $gap }.
    }

rate-shown = { $kind ->
    [flat_rate] taux forfaitaire « { $what } »
   *[rate] { word-rate } ({ $what })
}
rate =
    .says = { $status ->
        [met] { $reason-given ->
            [yes] Aucun montant de ce plan ne dépend du { rate-shown }.
           *[no] Le { rate-shown } est de { $rate }, comme l’indique l’appel.
        }
       *[to_be_verified] { $reason ->
            [unknown] Le { rate-shown } n’est pas connu : les montants qui en dépendent restent ouverts.
            [unsourced] Le { rate-shown } de { $rate } ne s’appuie sur aucun document consulté, et des montants en dépendent.
            [contested] Les sources se contredisent sur le { rate-shown } ; les montants retiennent { $rate }, le plus bas.
           *[other] Le { rate-shown }{ $rate-given ->
                [yes] { " " }de { $rate }
               *[no] { "" }
            } n’était pas en vigueur à la date de l’appel : les montants qui en dépendent restent ouverts.
        }
    }

rounding-unknown =
    .says = On ne sait pas comment arrondit le système du financeur ; les montants sont arrondis au centime le plus proche, et peuvent s’écarter de quelques centimes.

category-unknown =
    .says = { $status ->
        [met] Le plan ne contient pas ces coûts, dont on ne sait pas si l’appel les prend en charge : { $categories }.
       *[to_be_verified] On ne sait pas si l’appel prend en charge ces coûts, que le plan contient : { $categories }.
    }

mapping-unsure =
    .says = { $status ->
        [met] Le plan ne contient pas ces coûts, dont le rattachement à « { $target } » n’est pas sûr : { $categories }.
       *[to_be_verified] { $categories-count ->
            [one] La catégorie « { $categories } » est comptée sous « { $target } », ce qu’aucun document consulté ne confirme.
           *[other] Ces catégories sont comptées sous « { $target } », ce qu’aucun document consulté ne confirme : { $categories }.
        }
    }

scope-depends-on-unknown =
    .says = { $status ->
        [met] Pour { rule-shown }, tous les pays et formes juridiques utiles sont indiqués.
       *[to_be_verified] On ne peut pas dire si { rule-shown } concerne { $partners } : un pays ou une forme juridique n’est pas indiqué.
    }
    .fix-not_given = { $count ->
        [one] Indiquez dans le plan le pays et la forme juridique de ce partenaire.
       *[other] Indiquez dans le plan le pays et la forme juridique de ces partenaires.
    }

noted =
    .says = { $reason ->
        [unknown] Point ouvert, autant que l’appel est connu : { rule-shown }{ noted-changes }
        [unsourced] { noted-so-far }, et sans source à ce jour : { rule-shown }{ noted-changes }
       *[other] { noted-so-far } : { rule-shown }{ noted-changes }
    }
noted-so-far = { $changes-given ->
    [yes] { $changes-ids ->
        [eligibility] Non contrôlé par le planificateur
       *[other] Absent des montants
    }
   *[no] Non contrôlé par le planificateur
}
noted-changes = { $changes-given ->
    [yes] { " " }; cela peut changer : { $changes }.
   *[no] .
}

document-required =
    .says = { $required ->
        [unknown] On ne sait pas si ce document est exigé{ document-of } : « { $title } » ({ $stage }).
        [if_concerned] Document exigé{ document-of } s’il y a lieu : « { $title } » ({ $stage }) ; le plan ne dit pas s’il est prêt.
       *[yes] { $reason ->
            [unsourced] Document sans doute exigé{ document-of } : « { $title } » ({ $stage }) ; aucun document consulté ne le confirme.
           *[other] Document exigé{ document-of } : « { $title } » ({ $stage }) ; le plan ne dit pas s’il est prêt.
        }
    }
document-of = { $roles-given ->
    [yes] { " " }de chaque { $roles }
   *[no] { "" }
}
