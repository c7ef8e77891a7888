### Mots des pages.

## La page du budget

page-budget-title = Budget
page-budget-about = Ce que chaque partenaire coûte, reçoit et supporte, comment cela suit leur nombre, et d’où vient chaque chiffre.
page-upload = Déposer un fichier de plan
page-upload-help = Un fichier YAML de 20 Mo au plus, tel que ce planificateur l’enregistre. Il est gardé sur cette machine ; le fichier lui-même reste tel quel.
page-empty-partners = Pas encore de partenaires. Ajoutez-les sur la page « Partenaires », ou collez-y une liste depuis Excel.
page-last-good-state = Vos plans sont tels qu’ils étaient.

page-language = Langue
page-language-en = English
page-language-fr = Français
page-scenario = Scénario
page-call = Appel
page-own-resources = Ressources propres, sans appel
page-whole-project = Tout le projet
page-rounding = Arrondi
page-rounding-exact = Exact
page-rounding-published = Comme dans la source publiée
page-number-of-partners = { $family ->
    [amif] Nombre de bénéficiaires
   *[other] Nombre de partenaires
}

page-project-total = Total du projet
page-total = Total
page-grant = { $family ->
    [amif] Subvention de l’UE
   *[other] Subvention
}
page-own = { $family ->
    [amif] Cofinancement
    [interreg] Contribution du partenaire
   *[other] Contribution propre
}
page-bears = À sa charge au final
page-settlement = Remboursements
page-unassigned = Sans payeur
page-to-be-verified = à vérifier

page-column-partner = { $family ->
    [amif] Participant
   *[other] Partenaire
}
page-column-country = Pays
page-column-role = Rôle
page-column-total = Total
page-column-grant = { page-grant }
page-column-own = { page-own }
page-column-settlement = { page-settlement }
page-column-bears = { page-bears }
page-column-category = Catégorie

page-categories = Catégories de coûts
page-common-costs = Coûts communs
page-phases = Phases
page-work-packages = Lots de travail
page-assumes = Ce scénario suppose
page-trace = Comment ce montant se forme
page-trace-choose = Choisissez un montant pour voir comment il se forme.
page-findings = Constats
page-no-findings = Rien ne s’y oppose, d’après ce que l’on sait du plan et de l’appel.
page-source-none = Aucun document consulté à ce jour
page-download-plan = Télécharger le plan
page-download-budget = Télécharger le budget (xlsx)

page-curve-number = Nombre
page-curve-mean-total = Coût moyen
page-curve-mean-bears = Charge moyenne
page-curve-smallest = La plus basse
page-curve-largest = La plus élevée
page-curve-saving = Économie
page-curve-total = Total du projet
page-curve-grant = { page-grant }
page-curve-unassigned = Sans payeur
page-curve-eligible = Éligible

## La première page : qui est compté ($who vaut region ou partner)

page-who = { $who ->
    [region] région
   *[partner] { word-partner }
}
page-who-several = { $who ->
    [region] régions
   *[partner] { word-partners }
}
page-count-of = { $number ->
    [one] { $number } { page-who }
   *[other] { $number } { page-who-several }
}

## Ce que c’est, et par où entrer

page-brand = Planner
page-tagline = Budgets pour les appels de l’UE
page-help = Comment lire cette page
page-welcome = Combien cela coûtera-t-il à chacun ?
page-welcome-how = Ouvrez un plan pour voir ce que chaque partenaire coûte, reçoit et supporte, comment cela évolue avec le nombre de partenaires, et d’où vient chaque montant.
page-example-mipex-reg = MIPEX-REG
page-example-mipex-reg-says = Un indice des politiques d’intégration des régions. Deux organisations font le travail commun, et nul ne sait encore combien de régions en partageront le coût.
page-example-regin = REGIN
page-example-regin-says = Une proposition de régions au Fonds « Asile, migration et intégration », à deux semaines de l’échéance de janvier 2019.
page-upload-choose = Choisir un fichier
page-upload-limit = YAML, 20 Mo au plus
page-open = Ouvrir { $name }
page-file-budget = Budget (xlsx)
page-file-plan = Plan (YAML)
page-close = Fermer
page-line = Ligne { $line }
page-more-defects = { $count ->
    [one] { $count } autre défaut n’est pas affiché ici.
   *[other] { $count } autres défauts ne sont pas affichés ici.
}

## Comment le plan est vu

page-view = Vue
page-call-of-plan = { $title } (celui du plan)
page-how-many = { $who ->
    [region] Combien de régions participent ?
   *[partner] Combien de { word-partners } participent ?
}
page-one-number = Ce plan ne peut être montré que pour { page-count-of } : il n’y a personne d’autre à ajouter.
page-own-number = { $number } dans ce scénario
page-ceiling-optional = { $who ->
    [region] Plafond par région (EUR)
   *[partner] Plafond par { word-partner } (EUR)
}
page-no-ceiling = aucun
page-ceiling-help = Le maximum que l’un d’eux peut supporter, en euros entiers. Le graphique indique alors le premier nombre à partir duquel personne ne supporte davantage.

## La réponse

page-essence = { page-count-of } : { $each } { $who ->
    [region] chacune
   *[partner] chacun
}
page-essence-mean = { page-count-of } : { $each } { $who ->
    [region] chacune
   *[partner] chacun
} en moyenne
page-essence-unknown = { page-count-of } : ce que chacun supporte est à vérifier
page-one-more-saves = { " " }; { $who ->
    [region] une de plus
   *[partner] un de plus
} économise { $amount }.
page-one-more-costs = { " " }; { $who ->
    [region] une de plus
   *[partner] un de plus
} ajoute { $amount }.
page-one-more-same = { " " }; { $who ->
    [region] une de plus
   *[partner] un de plus
} ne change rien.
page-nothing-more = .
page-first-under = { page-count-of } : le premier nombre où personne ne supporte plus de { $ceiling }.
page-none-under = À aucun nombre jusqu’à { $number } tout le monde ne reste sous { $ceiling }.
page-unknown-under = Il reste à vérifier que chacun reste sous { $ceiling }.

page-each-bears = { $who ->
    [region] À la charge de chaque région
   *[partner] À la charge de chaque { word-partner }
}
page-each-bears-mean = { $who ->
    [region] À la charge de chaque région, en moyenne
   *[partner] À la charge de chaque { word-partner }, en moyenne
}
page-each-costs = { $who ->
    [region] Coût par région
   *[partner] Coût par { word-partner }
}
page-before-grant = avant subventions et remboursements
page-nearly = { $gap ->
    [one] { $smallest } ou { $largest }
   *[other] entre { $smallest } et { $largest }
}
page-missing = À vérifier : « { $title } » n’a pas encore de montant
page-range = de { $smallest } à { $largest }
page-is-own-number = le nombre de ce scénario
page-compared = { $sign ->
    [more] { $amount } de plus qu’à { $number }
    [less] { $amount } de moins qu’à { $number }
   *[same] comme à { $number }
}
page-no-fund = pas d’appel, pas de subvention
page-of-all = de tous les partenaires ensemble
page-unassigned-says = coût commun que personne ne paie

## Le graphique et les témoins

page-axis-number = { $who ->
    [region] Nombre de régions
   *[partner] Nombre de { word-partners }
}
page-curve-heading = { $who ->
    [region] Ce que chaque région supporte, selon leur nombre
   *[partner] Ce que chaque { word-partner } supporte, selon leur nombre
}
page-ceiling-line = Plafond { $amount }
page-conditions = Conditions
page-conditions-say = Les témoins sous le graphique : si, à ce nombre, les conditions du plan et de l’appel sont respectées. Ils ne disent rien des chances d’être sélectionné.
page-curve-alt = { page-curve-heading } : une courbe et, au-dessous, un témoin par nombre. La phrase qui précède dit ce qu’elle montre au nombre choisi.

## Le tableau et le détail d’un montant

page-table = Ce que chaque partenaire coûte, reçoit et supporte
page-table-says = En euros. Sélectionnez un montant pour voir comment il se forme.
page-country-unknown = non connu
page-nobody-takes-part = Personne ne participe à ce nombre. Déplacez le curseur, ou choisissez un autre scénario.
page-trace-figure = Montant
page-confidential = Confidentiel : { $says }

## Constats

page-mend-not-met = Non respecté : voir { $page }
page-mend-to-be-verified = À vérifier : voir { $page }
page-notes = { $count ->
    [one] { $count } autre note à vérifier
   *[other] { $count } autres notes à vérifier
}
page-met-count = { $count ->
    [one] { $count } condition respectée
   *[other] { $count } conditions respectées
}
page-defects = { $count ->
    [one] { $count } défaut. Corrigez-le dans le fichier, puis déposez-le à nouveau.
   *[other] { $count } défauts. Corrigez-les dans le fichier, puis déposez-le à nouveau.
}
page-count-not-met = { $count ->
    [one] { $count } non respectée
   *[other] { $count } non respectées
}
page-count-to-be-verified = { $count } à vérifier
page-count-met = { $count ->
    [one] { $count } respectée
   *[other] { $count } respectées
}
page-range-says = La bande va de celui qui supporte le moins à celui qui supporte le plus.
page-own-condition = Condition du plan lui-même
page-refused = { $file } n’a pas été ouvert
