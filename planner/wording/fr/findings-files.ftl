### Défauts des fichiers de plan et d’appel. Fichier et ligne sont donnés à côté : la phrase commence par la clé.

unknown-key =
    .says = « { $key } » n’est pas une clé connue ici.
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] { $choices-given ->
            [yes] Clés connues ici : { $choices }.
           *[no] Supprimez-la.
        }
    }
missing-key =
    .says = { $key-kind ->
        [name] La clé « { $key } » manque ici.
       *[other] Une valeur manque dans cette liste.
    }
    .fix = Ajoutez-la.
not-a-choice =
    .says = { key-is-not } une valeur possible.
    .fix = { did-you-mean }
not-a-date =
    .says = { key-is-not } une date.
    .fix = Écrivez l’année, le mois et le jour : 2026-03-31.
not-list =
    .says = { key-is-not } une liste.
    .fix = Mettez chaque élément sur sa propre ligne, après « - ».
not-mapping =
    .says = { key-is-not } un ensemble de paires « clé: valeur ».
    .fix = Écrivez ces paires sur leurs propres lignes, en retrait.
not-text =
    .says = { $key-kind ->
        [name] { key-is-not } un texte.
        [position] { key-is-not } un texte.
       *[none] À partir d’ici, le fichier n’est pas du texte en UTF-8.
    }
    .fix = { $key-kind ->
        [none] Enregistrez-le comme texte en UTF-8 ; un tableur ou un PDF ne se lit pas comme un plan.
       *[other] Écrivez un texte, entre guillemets au besoin.
    }
not-yes-or-no =
    .says = { key-is-not } « true » ou « false ».
    .fix = Écrivez « true » (oui) ou « false » (non).
not-longer =
    .says = { key-shown } est vide, ou trop court.
    .fix = Complétez cette valeur.
not-shorter =
    .says = { key-shown } a trop d’éléments, ou est trop long.
    .fix = Supprimez ce qui est de trop.
not-pattern =
    .says = { key-is-not } de la forme voulue.
    .fix = { $key ->
        [nuts] Écrivez un code NUTS, comme EL43 ou ES51.
        [pic] Écrivez les neuf chiffres du PIC, comme 999888777.
        [email] Écrivez une adresse de courriel, comme nom@example.org.
        [currency] Écrivez trois majuscules, comme EUR.
        [call] Écrivez le chemin d’un appel, comme amif/2018-ag-inte/1 ; pour les voir tous : planner calls list
        [zone] Écrivez un fuseau horaire, comme Europe/Brussels.
        [incurred_by] Écrivez « members », ou l’identifiant d’un partenaire.
        [default_scenario] Écrivez l’identifiant d’un scénario, comme phase-1.
        [base] Écrivez l’identifiant d’un scénario, comme eight-regions, ou des catégories en minuscules avec des tirets bas.
        [view] Écrivez « project », ou l’identifiant d’une phase, comme phase-1.
       *[other] Écrivez des minuscules et des chiffres, avec un tiret bas entre les mots.
    }
schema-version-unknown =
    .says = { $value-given ->
        [yes] Le fichier est écrit dans la version « { $value } » du format ; ce programme connaît la version { $known }.
       *[no] Le fichier ne dit pas dans quelle version du format il est écrit ; ce programme connaît la version { $known }.
    }
    .fix = Mettez le planificateur à jour, ou écrivez « schema_version: { $known } » si le fichier y correspond.

## Valeurs

not-a-number =
    .says = { key-is-not } un nombre simple.
    .fix = Écrivez seulement des chiffres, avec un point devant les décimales : 1234.50.
negative-number =
    .says = { key-value } ; une valeur négative n’est pas possible ici.
    .fix = Écrivez zéro ou plus.
too-precise =
    .says = { $decimals ->
        [0] { key-value }, mais aucune décimale n’est conservée.
        [one] { key-value }, mais { $decimals } décimale seulement est conservée.
       *[other] { key-value }, mais { $decimals } décimales seulement sont conservées.
    }
    .fix = { $decimals ->
        [0] Écrivez un nombre entier.
        [one] Arrondissez à { $decimals } décimale.
       *[other] Arrondissez à { $decimals } décimales.
    }
number-too-large =
    .says = { key-value }, au-delà du plus grand nombre possible ici : { $maximum }.
    .fix = Vérifiez s’il n’y a pas un chiffre de trop.
contested-malformed =
    .says = { key-shown } doit énumérer, sous « contested », au moins deux valeurs qui se contredisent.
    .fix = Écrivez par exemple : « {"{"}contested: [3, 5]{"}"} ».
country-unknown =
    .says = { key-is-not } un code de pays ISO 3166.
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] Écrivez deux majuscules, comme GR pour la Grèce.
    }
id-malformed =
    .says = { key-is-not } un identifiant.
    .fix = Écrivez des minuscules et des chiffres, avec des tirets simples : { $nearest }
id-reserved =
    .says = { key-value }, un mot que le planificateur se réserve.
    .fix = Choisissez un autre identifiant.
not-a-moment =
    .says = { key-is-not } une date avec une heure.
    .fix = Écrivez par exemple : 2019-01-31 17:00
hour-missing =
    .says = { key-value }, sans heure : la date compterait à partir de minuit, un jour trop tôt.
    .fix = Ajoutez l’heure : { $value } 17:00, ou celle que donne l’appel ; « hour: unknown » si personne ne la connaît.

## Identifiants et noms

statistic-and-certainty =
    .says = { $certainty ->
        [unknown] Une valeur figure ici, mais sa certitude dit qu’elle n’est pas connue.
       *[other] Aucune valeur ne figure ici, mais sa certitude dit « { $certainty } ».
    }
    .fix = { $certainty ->
        [unknown] Écrivez à quel point la valeur est sûre, ou écrivez « value: unknown ».
       *[other] Écrivez la valeur, ou « certainty: unknown » et, sous « tried », où elle a été cherchée.
    }
statistic-year =
    .says = { $value-given ->
        [yes] L’année { $value } n’est pas entre { $first } et { $last }, l’année de la dernière vérification.
       *[no] Une valeur doit dire de quelle année elle est, de { $first } à { $last }, l’année de la dernière vérification.
    }
    .fix = Écrivez l’année de la valeur sous « year ».
nuts-elsewhere =
    .says = Le code « { $value } » ne commence pas par les lettres qu’Eurostat donne au pays { $country }.
    .fix = Corrigez le code, ou le pays.
place-twice =
    .says = Le lieu « { $value } » figure deux fois.
    .fix = Gardez-en un des deux.
statistics-document-unknown =
    .says = La citation nomme le document « { $value } », que ce fichier ne décrit pas.
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] Décrivez-le sous « documents », ou choisissez l’un de ceux-ci : { $choices }.
    }
id-twice =
    .says = L’identifiant « { $value } » figure deux fois parmi les { $list }.
    .fix = Donnez à l’un des deux un autre identifiant.
work-package-in-two-phases =
    .says = Le lot de travail « { $value } » figure dans plus d’une phase.
    .fix = Laissez-le dans une seule.
name-leads-nowhere =
    .says = { $what-id ->
        [call] Le plan vise « { $value } », qui n’est un thème ou type de projet d’aucun appel.
       *[other] Le plan ne connaît pas ce nom ({ $what }) : « { $value } ».
    }
    .fix = { $nearest-given ->
        [yes] Vouliez-vous dire « { $nearest } » ?
       *[no] { $choices-given ->
            [yes] Choisissez parmi : { $choices }.
           *[no] Ajoutez-le, ou supprimez ce nom ici.
        }
    }
set-leads-nowhere =
    .says = Le scénario change « { $value } », et cet endroit n’existe pas dans le plan.
    .fix = Écrivez liste, identifiant et clé, comme costs.travel.unit_cost ; les listes sont partners, costs et common_costs.
scenario-circle =
    .says = Le scénario « { $value } » part de lui-même, directement ou par d’autres.
    .fix = Faites partir l’un d’eux de « confirmed » ou de « all ».

## Ce qui ne s’accorde pas dans un plan

affiliated-to-nobody =
    .says = « { $partner } » est une entité affiliée, et le plan ne dit pas à qui.
    .fix = Ajoutez « affiliated_to » avec l’identifiant du partenaire.
not-affiliated =
    .says = « { $partner } » porte « affiliated_to », mais son rôle est « { $role } ».
    .fix = Écrivez « role: affiliated », ou supprimez « affiliated_to ».
probability-of-no-candidate =
    .says = « { $partner } » porte une probabilité, mais son engagement est « { $commitment } ».
    .fix = Supprimez « probability_percent », ou écrivez « commitment: candidate ».
selector-empty =
    .says = { key-shown } ne sélectionne personne.
    .fix = Désignez des partenaires par « ids », « tag », « role » ou « country » ; tous : « {"{"}all: true{"}"} ».
months-reversed =
    .says = Les mois vont de { $first } à { $last } ; ils se comptent à partir de 1, et le dernier ne précède pas le premier.
    .fix = Écrivez le premier mois, puis le dernier : [1, 12]
window-reversed =
    .says = La période commence le { $first } et finit avant, le { $last }.
    .fix = Inversez les deux jours.
due-and-window =
    .says = L’action « { $action } » a à la fois un jour (« due ») et une période (« window »).
    .fix = Gardez l’un des deux.
proposal-dated-twice =
    .says = La proposition « { $value } » a à la fois le jour de son dépôt et une année ou un mois.
    .fix = Gardez le jour ; une année ou un mois seuls valent pour un jour que personne ne connaît.
proposal-date =
    .says = La date de dépôt de la proposition « { $title } » est écrite { $value }.
    .fix = Écrivez un jour (2019-01-30), un mois (2019-01) ou une année (2019).
work-package-and-phase =
    .says = « { $line } » nomme à la fois un lot de travail et une phase.
    .fix = Gardez l’un des deux ; un lot de travail appartient déjà à sa phase.
rest-to-whom =
    .says = { key-shown } est incomplet : la méthode « rest_to » et la clé « rest_to », avec l’identifiant d’un partenaire, vont ensemble.
    .fix = Écrivez les deux, ou aucune.
unit-zero =
    .says = L’unité de { key-shown } est nulle.
    .fix = Écrivez 0.01 pour des centimes, ou 1 pour des euros entiers.
threshold-reversed =
    .says = Le seuil « { $threshold } » a un objectif inférieur à son minimum.
    .fix = Échangez les deux nombres, ou retirez « target ».
request-asks-not-one =
    .says = La demande « { $request } » doit indiquer un taux ou un montant, et indique { $both ->
        [yes] les deux
       *[no] ni l’un ni l’autre
    }.
    .fix = Écrivez « rate_percent » ou « amount », l’un des deux.
threshold-empty =
    .says = Le seuil « { $threshold } » n’indique aucun nombre.
    .fix = Ajoutez « minimum », « target » ou « minimum_countries ».
