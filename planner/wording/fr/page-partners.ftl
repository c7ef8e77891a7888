### La page « Partenaires ».

page-partners-title = Partenaires
page-partners-about = Qui participe, avec quelle certitude, et ce que l’on sait de chacun. Chaque modification est enregistrée aussitôt.

partners-empty = Aucun partenaire pour l’instant. Ajoutez le premier ci-dessous ; c’est le chef de file, sauf si vous en décidez autrement.
partners-summary = { $count ->
    [one] Un partenaire
   *[other] { $count } partenaires
} : { $confirmed ->
    [0] aucun confirmé
    [one] un confirmé
   *[other] { $confirmed } confirmés
}, { $candidates ->
    [0] aucun candidat
    [one] un candidat
   *[other] { $candidates } candidats
}{ $withdrawn ->
    [0] { "" }
    [one] , un retiré
   *[other] , { $withdrawn } retirés
} ; { $countries ->
    [0] aucun pays
    [one] un pays
   *[other] { $countries } pays
}{ $without ->
    [0] .
    [one] , et un partenaire dont le pays n’est pas connu.
   *[other] , et { $without } partenaires dont le pays n’est pas connu.
}

## Les colonnes

partners-name-en-help = Seulement si le nom s’écrit autrement en anglais.
partners-country-help = Laissez vide tant qu’il n’est pas connu. Les pays de ce plan viennent d’abord, puis l’UE, puis tous les autres.
partners-country-unknown = Pas encore connu
partners-probability-help = Avec quelle probabilité un candidat rejoint le projet. Elle disparaît quand le partenaire est confirmé ou se retire.
partners-role-help = Pour une entité affiliée, choisissez le bénéficiaire sous « Affilié à » : le rôle suit.
partners-nuts-help = Code de la région tel qu’Eurostat l’écrit, comme SE224.
partners-tags-help = Vos propres mots, séparés par des virgules. Coûts, scénarios et conditions peuvent viser « tous ceux avec » une étiquette.
partners-affiliated-help = Le bénéficiaire dont relève une entité affiliée. Videz la case, et l’entité est un partenaire.

## Ajouter

partners-new-name = Nom d’un nouveau partenaire
partners-add = Ajouter le partenaire
partners-paste = Coller des partenaires depuis Excel
partners-paste-label = Copiez les lignes dans Excel, avec leurs en-têtes, et collez-les ici
partners-paste-example = Nom	Pays	Rôle	Population
partners-paste-take = { $count ->
    [0] Rien à ajouter pour l’instant
    [one] Ajouter un partenaire
   *[other] Ajouter { $count } partenaires
}
pasted-partner-there =
    .says = { $count ->
        [one] { $partners } est déjà dans le plan, et est laissé de côté.
       *[other] { $count } partenaires sont déjà dans le plan, et sont laissés de côté : { $partners }.
    }
    .fix = Ce qui est nouveau peut être saisi dans la grille.
partners-indicator = Ajouter un indicateur
partners-indicator-about = Un nombre pour chaque partenaire, comme sa population ou son personnel.
partners-indicator-name = Ce qu’il mesure
partners-indicator-add = Ajouter la colonne

## Compléter à partir de statistiques publiques

statistics-title = Compléter la population et le PIB à partir de statistiques publiques
statistics-about = Les nombres des offices statistiques pour ceux à qui ils manquent, avec leur année et leur source. Ce que vous avez saisi vous-même n’est jamais touché, et rien n’est enregistré avant que vous n’appuyiez sur le bouton.
statistics-wanted = À compléter
statistics-choose = Choisissez ce qu’il faut compléter : la population, le produit intérieur brut, ou les deux. Les clés de répartition peuvent s’en servir pour diviser un coût.
statistics-all-there = Tous ceux qui ont un budget ont déjà { $count ->
    [one] ce nombre
   *[other] ces nombres
}.
statistics-nobody = Personne dans ce plan n’a encore de budget ; personne n’a donc besoin d’un nombre.
statistics-take = Prendre
statistics-partner = Partenaire
statistics-what = Quoi
statistics-value = Valeur
statistics-year = Année
statistics-whose = Nombre de qui
statistics-certainty = Certitude
statistics-source = Source
statistics-fit-own = { $place }
statistics-fit-larger_region = { $place } : une région plus grande autour
statistics-fit-country = { $place } : le pays entier
statistics-wider = { $count ->
    [one] Un nombre concerne un territoire plus grand que la région du partenaire, et n’est pas coché d’avance :
   *[other] { $count } nombres concernent un territoire plus grand que la région du partenaire, et ne sont pas cochés d’avance :
} cochez ce qui convient, ou saisissez le nombre propre au partenaire dans la grille.
statistics-missing = Pas trouvé : { $names }.
statistics-missing-not_found = { $name } ({ $what } ; cherché dans : { $tried })
statistics-missing-place_not_kept = { $name } ({ $what } ; aucun nombre de sa région ni de son pays n’est conservé ici)
statistics-missing-place_not_given = { $name } ({ $what } ; ni sa région ni son pays ne sont indiqués)
statistics-missing-fix = Saisissez ces nombres dans la grille, ou donnez au partenaire son code NUTS.
statistics-years = { $what } : des années différentes se trouveraient côte à côte : { $years }. Si cela compte pour la répartition des coûts, saisissez des nombres d’une même année.
statistics-unit = Le PIB est en millions d’euros entiers ; ce que vous avez saisi vous-même devrait l’être aussi.
statistics-standard = Donner au partenaire type « { $name } » la moyenne de ceux qu’il représente : { $means }. Elle est marquée comme dérivée.
statistics-standard-mean = { $what } { $value }, de { $count ->
    [one] un partenaire
   *[other] { $count } partenaires
}
statistics-do = { $count ->
    [0] Rien à compléter
    [one] Compléter une valeur
   *[other] Compléter { $count } valeurs
}
statistics-from = { $source }{ $year-given ->
    [yes] , pour { $year }
   *[no] { "" }
} ({ $certainty }){ $area-given ->
    [yes] { " " }; c’est le nombre de : { $area }, et non de la région du partenaire
   *[no] { "" }
}
statistics-mean = Moyenne { $count ->
    [one] d’un partenaire
   *[other] de { $count } partenaires
} de ce plan (dérivée)
statistics-entered = Saisi dans le plan
statistics-record = Ses nombres, et d’où ils viennent
statistics-line = { $name } : { $value }
term-statistic =
    .population = population
    .gdp = PIB (millions d’euros)
edit-statistics = { $count ->
    [one] Une valeur complétée
   *[other] { $count } valeurs complétées
} à partir de statistiques publiques.

## La fiche d’un partenaire

partners-record = La fiche d’un partenaire
partners-record-about = Tout y est facultatif jusqu’à ce que le formulaire d’un appel le demande.
partners-record-whose = Partenaire
partners-record-choose = Choisissez un partenaire
partners-record-close = Fermer la fiche
partners-record-save = Enregistrer la fiche
partners-pic-help = Code d’identification de participant du portail de l’UE : neuf chiffres.
partners-currency-help = Monnaie du budget du partenaire : trois lettres, comme EUR ou SEK.
partners-vat-unknown = Pas encore connu
partners-kinds-choose = Pas encore connu
partners-kinds-help = Certains appels demandent des organismes d’un certain genre : autorités locales ou régionales, organisations de la diaspora. Un organisme peut en cumuler plusieurs.
partners-vat-yes = Oui, en totalité
partners-vat-partly = En partie
partners-vat-no = Non

## Ce que dit l’historique, et ce qui s’oppose

edit-record = Fiche de { $name } modifiée.
edit-partners-removed = { $count ->
    [0] Retrait de { $names }.
    [one] Retrait de { $names }, avec une ligne de coûts.
   *[other] Retrait de { $names }, avec { $count } lignes de coûts.
}
partner-still-needed =
    .says = « { $partner } » paie « { $title } » pour les autres et ne peut donc pas encore être retiré.
    .fix = Sous « Coûts communs », faites-le payer par un autre ou par les membres eux-mêmes, puis retirez le partenaire.
partner-shares-alone =
    .says = Sans « { $partner } », personne ne partage « { $title } ».
    .fix = Sous « Coûts communs », choisissez qui le partage ou retirez-le, puis retirez le partenaire.
