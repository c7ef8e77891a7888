### La page d’un appel, et ses corrections.

page-call-title = Un appel
page-call-about = Tout ce que dit un appel : chaque règle avec sa source, son origine, sa certitude, et ce qui reste à chercher.

call-none-named = Choisissez un appel ici, ou sur la page « Appels », où l’on peut chercher. Un plan ouvert montre son propre appel.
call-choose = Appel
call-choose-one = choisir un appel
call-to-calls = Tous les appels

## L’en-tête

call-stands = État
call-id = Nom dans les fichiers de plan
call-no-plan = Ouvrir un plan, pour le préparer sous cet appel
call-plan-under = Préparer « { $title } » sous cet appel
call-correct = Corriger une valeur
call-correct-close = Fermer le formulaire

## Règles

call-to-look-up = { $count ->
    [one] À chercher : { $count } valeur
   *[other] À chercher : { $count } valeurs
}
call-to-look-up-about = Personne ne les a encore trouvées. Ouvrez-en une pour voir où elle a été cherchée en vain ; qui détient les documents de l’appel peut l’indiquer dans un plan.
call-also-to-look-up = À chercher, voir plus haut : { $names }
call-group-time = Temps
call-group-money = Argent
call-group-consortium = Qui participe
call-group-costs = Coûts
call-group-papers = Documents à fournir
call-group-rest = Également dit
call-applies-to = pour : { $who }
call-excludes = pas pour : { $who }
call-presumed = aussi quand le plan ne le dit pas
call-stage = examiné : { $stage }
call-severity = poids : { $severity }
call-checked-on = vérifié le { $day }
call-from = origine : { $level }
call-from-plan = d’après votre plan
call-because = Supposé parce que : { $why }.
call-tried = Cherché en vain : { $where }.
call-not-in-force = Pas en vigueur le { $day }, jour dont le droit régit cet appel{ $valid_from-given ->
    [yes] { $valid_to-given ->
        [yes]  : elle s’applique du { $valid_from } au { $valid_to }.
       *[no]  : elle s’applique à partir du { $valid_from }.
    }
   *[no]  : elle s’appliquait jusqu’au { $valid_to }.
}
call-force-unsure = On ignore si cette règle est en vigueur, car la date de l’appel est inconnue{ $valid_from-given ->
    [yes] { $valid_to-given ->
        [yes]  : elle s’applique du { $valid_from } au { $valid_to }.
       *[no]  : elle s’applique à partir du { $valid_from }.
    }
   *[no]  : elle s’appliquait jusqu’au { $valid_to }.
}
call-contested = Les sources se contredisent : renseignez-vous avant de vous y fier.
call-corrected = corrigé dans votre plan ; les données de l’appel disent : { $before }

## Documents

call-documents = Sources
call-documents-about = Ce sur quoi reposent les règles ci-dessus, et ce qui en a été lu.
call-document-rules = { $count ->
    [0] aucune règle n’en dépend
    [one] { $count } règle en dépend
   *[other] { $count } règles en dépendent
}
call-seen = Lu : { $seen }

## Corrections

call-corrections = { $count ->
    [0] Corrections
    [one] { $count } correction dans votre plan
   *[other] { $count } corrections dans votre plan
}
call-corrections-about = Vous détenez le document, et il dit autre chose ? Indiquez-le ici, avec document et page. Cela vaut pour ce plan seulement, et partout en lui.
call-correction-of-nothing = cet appel n’a pas de telle règle
call-take-back = Retirer
call-which-value = Quelle valeur ?
call-which-value-help = Ce qui est inconnu vient d’abord. Les champs que vous laissez restent ceux de l’appel ; si vous n’en changez aucun, vous les confirmez.
call-cited-document = Quel document le dit ?
call-cited-page = Page ou article
call-cited-note = Remarque (facultatif)
call-save-correction = Enregistrer la correction
call-all-of-them = rien de choisi
call-lines-help = Des lignes comme dans un fichier d’appel : décalées par des espaces, un paiement ou une distance après l’autre.
call-words-help = Séparés par des virgules, avec les noms du fichier de l’appel : staff, travel.
call-day-help = Année, mois, jour ; s’il y a une heure, une espace et l’heure : 2019-01-31 17:00.
call-correct-contested = les sources disent : { $values }
call-correct-uncited = Nommez le document et la page qui le disent : sans eux, une correction n’aide personne qui lira le plan plus tard.
call-correct-empty = Saisissez la valeur que donne le document.

edit-corrected = Corrigé : { $what }, d’après « { $document } », { $page }.
edit-correction-removed = Correction retirée : { $what }.
