### Erreurs : l’entrée est inutilisable. Sur la ligne de commande, « FICHIER, ligne N : » précède, puis says et fix sur une ligne.

error-place = { $file-given ->
    [yes] { $line-given ->
        [yes] { $file }, ligne { $line } :
       *[no] { $file } :
    }
   *[no] { "" }
}

unusable-input =
    .says = Cette entrée est inutilisable.
    .fix = Vérifiez-la, puis recommencez.
amount-too-large =
    .says = { $rate_ppm-given ->
        [yes] Un taux de { $rate_ppm } ne se situe pas entre 0 et { $maximum }.
       *[no] { $cents-given ->
            [yes] Un montant de { $cents } dépasse ce qui peut être calculé, { $maximum } au plus.
           *[no] Un montant dépasse ce qui peut être calculé.
        }
    }
    .fix = { $title-given ->
        [yes] Vérifiez s’il n’y a pas un chiffre de trop dans « { $title } », le plus élevé avec { $amount }.
       *[no] Vérifiez s’il n’y a pas un chiffre de trop dans les montants et les quantités.
    }
not-whole-cents =
    .says = Des montants sont arrivés sous la forme { $dtype } et non en centimes entiers : rien n’a été calculé.
    .fix = C’est une erreur du planificateur : merci de la signaler.
weights-unusable =
    .says = Un coût ne peut pas être réparti : un poids est négatif, ou celui qui prend le reste ne fait pas partie de ceux qui partagent.
    .fix = Vérifiez « shared_by » et « rest_to » dans le plan.

## Fichiers

file-unreadable =
    .says = La lecture est impossible : c’est un dossier, ou l’accès n’est pas autorisé.
    .fix = Indiquez un fichier que vous pouvez ouvrir.
syntax-broken =
    .says = Le texte n’est plus du YAML à partir de la colonne { $column } (message du lecteur : « { $problem } »).
    .fix = Vérifiez les retraits, les deux-points et les guillemets de cette ligne et de la précédente.
duplicate-key =
    .says = La clé « { $key } » est écrite deux fois, d’abord à la ligne { $first_line }.
    .fix = Gardez-en une.
anchor-used =
    .says = « { $name } » est une ancre ou un alias YAML, que les plans et les appels n’utilisent pas.
    .fix = Écrivez la valeur en entier partout où il la faut.
tag-used =
    .says = « { $tag } » est une étiquette YAML, que les plans et les appels n’utilisent pas.
    .fix = Supprimez-la : le planificateur connaît le type de chaque clé.
not-a-mapping =
    .says = Il faut ici des paires « clé: valeur », et il y a autre chose.
    .fix = Commencez le fichier par des clés comme « id: » et « title: ».
file-empty =
    .says = Le fichier est vide.
    .fix = Remplissez-le, ou commencez un plan avec : planner plan new -o FICHIER
too-deep =
    .says = Des listes et des paires s’emboîtent sur plus de { $maximum } niveaux.
    .fix = Vérifiez les retraits : aucun plan n’en demande autant.
file-missing =
    .says = Ce fichier ou ce plan enregistré n’existe pas.
    .fix = Vérifiez le nom et le dossier.
file-too-large =
    .says = Le fichier fait { $megabytes } Mo ; { $maximum } Mo sont lus au plus.
    .fix = Vérifiez que c’est le bon fichier : un plan a quelques centaines de lignes.
file-exists =
    .says = Ce fichier existe déjà, et il n’est pas écrasé.
    .fix = Choisissez un autre nom, ou supprimez d’abord le fichier.
output-missing =
    .says = Le format « { $value } » a besoin d’un fichier où s’écrire.
    .fix = Nommez-le avec -o, par exemple : -o fichier.{ $value }
file-unwritable =
    .says = Impossible d’écrire ici{ $reason-given ->
        [yes] { " " }({ $reason }).
       *[no] .
    }
    .fix = Choisissez un autre dossier.
call-broken =
    .says = { $first-given ->
        [yes] { $count ->
            [one] un défaut : { $first }
           *[other] premier de { $count } défauts : { $first }
        }
       *[no] { $count ->
            [one] l’appel a un défaut.
           *[other] l’appel a { $count } défauts.
        }
    }
    .fix = Pour les voir tous : planner calls check
statistics-broken =
    .says = { $first-given ->
        [yes] { $count ->
            [one] un défaut : { $first }
           *[other] premier de { $count } défauts : { $first }
        }
       *[no] { $count ->
            [one] les statistiques ont un défaut.
           *[other] les statistiques ont { $count } défauts.
        }
    }
    .fix = Corrigez le fichier, ou réinstallez le planificateur : ce fichier en fait partie.
plan-malformed =
    .says = { $first-given ->
        [yes] { $count ->
            [one] un défaut : { $first }
           *[other] premier de { $count } défauts : { $first }
        }
       *[no] { $count ->
            [one] le plan a un défaut.
           *[other] le plan a { $count } défauts.
        }
    }
    .fix = { $file-given ->
        [yes] Pour les voir tous : planner plan validate { $file }
       *[no] Pour les voir tous : planner plan validate PLAN
    }

## Noms

name-unknown =
    .says = Ce nom n’est pas connu ici ({ $what }) : « { $name } ».
    .fix = { did-you-mean }
call-unknown =
    .says = L’appel « { $name } » n’existe pas.
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] Pour les voir tous : planner calls list
    }
call-not-a-target =
    .says = « { $name } » est un niveau au-dessus des thèmes ou types de projet qu’un plan peut viser.
    .fix = Choisissez parmi : { $targets }.
scenario-unknown =
    .says = Le plan n’a pas de scénario « { $name } ».
    .fix = Choisissez parmi : { $choices }.
phase-unknown =
    .says = Le plan n’a ni phase ni lot de travail « { $name } ».
    .fix = { $choices-given ->
        [yes] Choisissez parmi : { $choices }.
       *[no] Il n’en a aucun : ne choisissez rien pour voir tout le projet.
    }
figure-unknown =
    .says = Il n’y a pas de montant nommé « { $name } ».
    .fix = { $choices-given ->
        [yes] Choisissez parmi : { $choices }.
       *[no] Il n’y en a aucun de ce genre ; « total » existe toujours.
    }
example-unknown =
    .says = Il n’y a pas de cas pratique « { $name } ».
    .fix = Choisissez parmi : { $choices }.
nothing-published =
    .says = Le plan « { $plan } » ne peut pas être arrondi comme publié : il ne suit aucune source publiée, ou partage ses coûts communs de différentes façons.
    .fix = Utilisez plutôt : --rounding exact
store-conflict =
    .says = « { $plan } » a changé entre-temps : vous avez vu la version { $expected }, c’est maintenant la version { $actual }{ $author-given ->
        [yes] , de { $author }
       *[no] { "" }
    }{ $at-given ->
        [yes] , du { $at }
       *[no] { "" }
    }.
    .fix = Rouvrez le plan, et refaites votre changement sur ce qui s’y trouve.
plan-unknown =
    .says = Il n’y a { $is_deleted-given ->
        [yes] plus
       *[no] pas
    } de plan enregistré « { $name } »{ $number-given ->
        [yes] { " " }avec une révision { $number }
       *[no] { "" }
    }{ $is_deleted-given ->
        [yes] , car il a été supprimé
       *[no] { "" }
    }.
    .fix = { $is_deleted-given ->
        [yes] Reprenez-le sur la page des plans, ou ouvrez-en un autre.
       *[no] Pour les voir tous, lancez : planner store list
    }
store-broken =
    .says = Ce n’est pas une base de plans saine{ $reason-given ->
        [yes] { " : " }{ $reason ->
            [no-database] le fichier n’est pas une base de données
            [foreign-database] c’est la base de données d’un autre programme
            [database-damaged] la base de données est endommagée
            [form-unknown] personne n’en connaît la forme
            [revision-unreadable] un plan y est illisible
            [hash-differs] un plan n’y est pas ce qui avait été enregistré
            [row-unreadable] une entrée y est illisible
           *[other] { $reason }
        }
       *[no] { "" }
    } ; rien n’a été changé.
    .fix = Remettez une copie à sa place, ou indiquez un autre dossier dans PLANNER_DATA.
store-too-new =
    .says = Un planificateur plus récent a écrit cette base (forme { $found }, alors que celui-ci connaît { $known }).
    .fix = Utilisez le planificateur plus récent.
argument-unusable =
    .says = { $value-given ->
        [yes] { $name } ne peut pas valoir « { $value } ».
       *[no] { $name } demande une valeur.
    }
    .fix = { $remedy-given ->
        [yes] { $remedy }
       *[no] { $maximum-given ->
            [yes] Indiquez des nombres de 1 à { $maximum }, le plus petit d’abord.
           *[no] Pour voir ce qui est possible, ajoutez --help à la commande.
        }
    }
edit-refused =
    .says = La modification n’a pas été faite : { $first-given ->
        [yes] { $first }
       *[no] le plan n’aurait plus été lisible.
    }
    .fix = Le plan est tel qu’il était ; saisissez une autre valeur.
