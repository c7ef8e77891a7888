### Défauts des fichiers d’appel : une règle seule, les règles d’un appel ensemble, les fichiers d’un chemin.

flat-rate-base =
    .says = Le taux forfaitaire « { $rule } » se calcule sur lui-même, ou sur rien.
    .fix = Nommez sous « base » les catégories sur lesquelles il se calcule, sans la sienne.
unknown-value-cited =
    .says = La règle « { $rule } » a une valeur inconnue, mais sa certitude la dit connue.
    .fix = Écrivez « certainty: unknown », et sous « tried » où elle a été cherchée.
certainty-unknown-of-value =
    .says = La règle « { $rule } » a une valeur, mais sa certitude la dit inconnue.
    .fix = Écrivez le degré de certitude de cette valeur, ou « unknown » à sa place.
validity-reversed =
    .says = La règle « { $rule } » finit avant de commencer.
    .fix = Vérifiez « valid_from » et « valid_to ».
tried-missing =
    .says = Une valeur de certitude « { $certainty } » doit dire où elle a été cherchée.
    .fix = Ajoutez « tried ».
citation-incomplete =
    .says = Une valeur de certitude « { $certainty } » doit nommer son document et l’endroit où elle s’y trouve.
    .fix = Ajoutez « document » et « locator », ou écrivez « certainty: unsourced ».
citation-undated =
    .says = Une référence de certitude « { $certainty } » doit dire quand elle a été vérifiée.
    .fix = Ajoutez « checked_on », par exemple 2026-11-21.
because-missing =
    .says = Une valeur de certitude « { $certainty } » doit dire pourquoi on la croit.
    .fix = Ajoutez « because ».

one-rule-only =
    .says = « { $rule } » est une deuxième règle du genre « { $kind } », après « { $first } » ; un appel n’en a qu’une.
    .fix = Supprimez-en une, ou donnez-leur le même identifiant si le niveau inférieur remplace le supérieur.
category-taken-twice =
    .says = « { $rule } » prend la catégorie « { $category } », que « { $first } » prend déjà.
    .fix = Laissez-la dans une seule des deux.
category-unmapped-in-call =
    .says = Le taux forfaitaire « { $rule } » nomme la catégorie « { $category } », à laquelle rien ne mène dans cet appel.
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] { $choices-given ->
            [yes] Choisissez parmi celles-ci, ou ajoutez une correspondance : { $choices }.
           *[no] Ajoutez une correspondance (« mapping »).
        }
    }
flat-rate-on-form =
    .says = Le taux forfaitaire « { $rule } » nomme la catégorie « { $category } », qui prend des montants forfaitaires, des coûts unitaires couvrant plusieurs catégories ou un fonds pour petits projets.
    .fix = Retirez-la : aucun taux forfaitaire n’est calculé sur eux, et aucun ne les remplace.
flat-rate-circle =
    .says = { $rules-count ->
        [one] Le taux forfaitaire { $rules } se calcule sur lui-même.
       *[other] Les taux forfaitaires { $rules } se calculent l’un sur l’autre.
    }
    .fix = Retirez la catégorie de l’un de la « base » d’un autre.
opening-after-deadline =
    .says = L’appel ouvre le { $opening }, après sa date limite du { $deadline }.
    .fix = Vérifiez les deux dates dans le document.

document-twice =
    .says = Le document « { $value } » est déjà décrit à un niveau supérieur.
    .fix = Supprimez-le ici, ou donnez-lui une autre clé.
document-unknown =
    .says = La citation nomme le document « { $value } », qu’aucun fichier menant à cet appel ne décrit.
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] { $choices-given ->
            [yes] Décrivez-le sous « documents », ou choisissez parmi : { $choices }.
           *[no] Décrivez-le sous « documents ».
        }
    }
rule-twice =
    .says = La règle « { $value } » figure deux fois dans ce fichier.
    .fix = Donnez à l’une des deux un autre identifiant.
rule-changes-kind =
    .says = « { $value } » est une règle du genre « { $kind } », mais remplacerait une règle du genre « { $first } ».
    .fix = Donnez-lui un autre identifiant, ou le même genre.
family-changes =
    .says = La famille est « { $value } » ici, mais « { $first } » à un niveau supérieur.
    .fix = Supprimez-la ici : elle se dit une fois, tout en haut.
call-file-twice =
    .says = Le même appel est déjà décrit dans { $first }.
    .fix = Supprimez l’un des deux fichiers, ou déplacez-le dans un autre dossier.
folder-misnamed =
    .says = Le dossier « { $value } » ne peut pas faire partie de l’identifiant d’un appel.
    .fix = Utilisez des minuscules et des chiffres, séparés par un seul tiret.

validity-overlaps =
    .says = Deux versions de la règle « { $rule } » s’appliquent le { $day }.
    .fix = Faites finir la première la veille du début de la seconde : « valid_to », « valid_from ».
validity-gap =
    .says = Aucune version de la règle « { $rule } » ne s’applique du { $first } au { $last }.
    .fix = Déplacez « valid_from » ou « valid_to », ou ajoutez une version pour ces jours, « unknown » si personne ne sait ce qu’elle dit.
figure-out-of-sense =
    .says = La valeur de « { $field } » dans la règle « { $rule } » dépasse ce qui peut être voulu.
    .fix = Vérifiez-la : un zéro de trop, ou une autre unité ?
limit-reversed =
    .says = Dans la règle « { $rule } », « { $field } » est plus grand que le maximum voisin.
    .fix = Échangez les deux valeurs, ou vérifiez-les.
limit-empty =
    .says = La règle « { $rule } » ne donne aucune valeur.
    .fix = Donnez l’une de ses valeurs ; « unknown » si personne n’a pu la trouver.
share-of-nobody =
    .says = La part de la règle « { $rule } » n’est celle de personne, ou de deux choses : « { $what } » ne va pas avec son sujet.
    .fix = Donnez « countries » pour le sujet « group », « categories » pour « category », et aucun des deux pour les autres.
more-countries-than-listed =
    .says = La règle « { $rule } » demande { $value } pays, mais n’en cite que { $maximum } qui comptent.
    .fix = Complétez la liste, ou vérifiez le nombre.
bands-not-adjacent =
    .says = Dans la règle « { $rule } », les distances avant { $value } km laissent un trou ou se chevauchent.
    .fix = Faites commencer chaque ligne un kilomètre après la fin de la précédente.
act-unknown =
    .says = Le dossier « _acts » ne contient pas d’acte « { $value } ».
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] { $choices-given ->
            [yes] Décrivez-le à cet endroit, ou choisissez parmi : { $choices }.
           *[no] Décrivez-le à cet endroit.
        }
    }
act-out-of-scope =
    .says = { $management-given ->
        [yes] L’acte « { $value } » régit ceci : { $governs } ; or cet appel relève de ceci : { $management }.
       *[no] L’acte « { $value } » régit ceci : { $governs } ; or aucun fichier menant à cet appel ne dit comment il est géré.
    }
    .fix = { $management-given ->
        [yes] Retirez-le de « acts » : ce qu’il dit ne vaut pas ici.
       *[no] Ajoutez « management » tout en haut.
    }
management-changes =
    .says = La gestion est ici « { $value } », mais « { $first } » à un niveau supérieur.
    .fix = Supprimez-la ici : elle se dit une fois.
topic-budgets-differ =
    .says = Les budgets des { $count } thèmes font { $sum }, à { $gap } des { $whole } de l’appel (« { $rule } »).
    .fix = Vérifiez les budgets des thèmes et celui de l’appel ; si les sources se contredisent, écrivez « contested ».
flat-rate-unknown =
    .says = Le taux forfaitaire « { $rule } » exclut « { $value } », que cet appel n’a pas.
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] Choisissez parmi ceux-ci, ou retirez-le : { $choices }.
    }

call-lacks =
    .says = L’appel ne dit rien sur ceci : { $kinds } ; aucun plan ne peut être jugé sans cela.
    .fix = Écrivez ce qu’il dit, ou « unknown » avec ce qui a été cherché.
document-unread =
    .says = Le document « { $value } » n’a pas de « { $field } ».
    .fix = Indiquez qui l’a publié, et ce qui en a été lu.
address-incomplete =
    .says = « { $value } » n’est pas l’adresse d’une page.
    .fix = Écrivez-la en entier, à partir de https://, ou retirez-la.
name-misspelt =
    .says = « { $value } » ({ $kind }) dans la règle « { $rule } » n’a pas de nom dans nos textes.
    .fix = Écrivez « { $nearest } » si c’est ce qui est voulu ; sinon laissez-le, et les pages montrent l’identifiant.
file-ignored =
    .says = Personne ne lit le fichier « { $value } » : les appels sont décrits dans { $choices }.
    .fix = Renommez-le, ou sortez-le du dossier des appels.
sentence-unfinished =
    .says = « { $field } » de la règle « { $rule } » ne finit pas par un point.
    .fix = Terminez la phrase.
sentence-too-long =
    .says = Ce que dit la règle « { $rule } » compte { $value } caractères, pour { $maximum } au plus.
    .fix = Dites-le en une ou deux phrases simples.
sentence-quoted =
    .says = Ce que dit la règle « { $rule } » contient des guillemets.
    .fix = Dites-le avec vos propres mots, non ceux du financeur.
checked-in-the-future =
    .says = La règle « { $rule } » aurait été vérifiée le { $day }, qui est encore à venir.
    .fix = Indiquez le jour de la dernière vérification.
case-not-computed =
    .says = L’exemple « { $name } » ne peut pas être calculé ({ $value }).
    .fix = Vérifiez son plan, son scénario et les noms de ses montants.
case-differs =
    .says = L’exemple « { $name } » donne { $value } pour { $figure }, et non { $expected }.
    .fix = Vérifiez son calcul, ou la règle qu’il illustre.
hour-contradicts =
    .says = La date limite donne une heure et dit que l’heure n’est pas connue.
    .fix = Retirez « hour », ou donnez le jour seul.
