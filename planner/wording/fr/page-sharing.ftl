### La page « Répartition », et le formulaire d’une clé de répartition.

page-sharing-title = Répartition
page-sharing-about = Essayez plusieurs façons de partager un coût commun, côte à côte, avant de rien changer. Puis retenez-en une, ou gardez-la comme proposition à soumettre aux partenaires.
page-to-sharing = Comparer des répartitions
sharing-no-partners = Aucun partenaire pour l’instant, donc personne avec qui partager. Ajoutez-les d’abord, puis revenez.
sharing-no-common = Aucun coût commun dans ce scénario pour l’instant. Ajoutez ce que plusieurs partenaires paient ensemble, comme une étude ou une conférence ; vous comparez ensuite ici qui en paie combien, selon quelle clé.
sharing-to-common = Vers les coûts communs
sharing-no-indicators = Aucun partenaire n’a encore de nombre, comme la population ou le personnel, selon lequel partager un coût. Saisissez-en dans les fiches des partenaires, ou comparez des clés qui s’en passent.
sharing-nothing-shared = { $says } Tant que personne ne partage « { $title } », il n’y a rien à comparer.

## Quoi, qui, selon quelles clés

sharing-what = Coût commun
sharing-who = Partagé par
sharing-size = Mesuré à
sharing-size-help = Le nombre auquel les parts sont comparées sous « Est-ce équitable ». Il ne change la part de personne.
sharing-count = Clés
sharing-now = Maintenant
sharing-key = Clé { $letter }
key-title = { $division } ({ $indicators })
key-title-indicator = en proportion de l’indicateur « { $indicators } »
key-kind = Partagé
key-choose = Choisir
key-nothing-to-choose = Rien à choisir pour l’instant
key-field-missing = À remplir.
key-row-add = Ajouter une ligne
key-row-remove = Retirer cette ligne
key-kept = { $field } : { $division }. Cela reste tel quel ; un fichier de plan permet de le modifier.
term-key_field =
    .indicator = indicateur
    .parts = parties
    .weight_percent = poids
    .key = réparti
    .rest = le reste
    .rest_of = qui partage le reste
    .of = les parts tenues aux limites
    .amounts = qui apporte un montant convenu
    .tiers = classes
    .from = à partir de ce nombre
    .weight = poids de chacun
    .brackets = tranches
    .up_to = jusqu’à cette taille (vide pour la dernière)
    .factor = facteur
    .exponent = exposant (0,5 est la racine)
    .floor = personne ne paie moins de
    .floor_percent = personne ne paie moins de
    .cap = personne ne paie plus de
    .cap_percent = personne ne paie plus de
    .premium = parts égales que paie le chef de file
    .ceiling_percent = le chef de file paie au plus
    .partner = partenaire
    .per_unit = euros par unité
    .steps = coûts de groupes
    .base_each = de chacun d’abord
    .hybrid_fixed = montant fixe de chacun
    .shapley_fixed = coût dès qu’il y a quelqu’un
    .shapley_each = coût de chaque partenaire
    .tier_tag = étiquette
    .tier_amount = montant de chacun
    .step_tag = groupe (étiquette)
    .step_amount = coût dès que l’un d’eux est là
term-key_choice =
    .everybody = tous
    .others = seulement ceux sans montant convenu
term-key_help =
    .equal = Chacun paie la même chose.
    .indicator = Qui est deux fois plus grand selon un nombre, comme la population, paie deux fois plus.
    .hybrid = Chacun paie un montant fixe et un taux par unité d’un nombre ; le reste suit une autre clé.
    .blend = Une partie du coût suit une clé, une autre partie une autre ; les poids font 100 %.
    .base = Chacun paie d’abord le même montant, et le reste suit une autre clé.
    .special = Certains partenaires apportent d’abord un montant convenu, et le reste suit une autre clé.
    .tiers = Les partenaires forment des classes, selon un nombre ou une étiquette ; chaque classe a un poids, ou chacun paie un montant.
    .size = Les plus grands paient plus, mais pas en proportion : l’exposant dit combien de plus.
    .bounds = Les parts d’une autre clé, mais personne ne paie moins qu’un plancher ni plus qu’un plafond ; les autres prennent la différence.
    .lead = La part du chef de file est fixée d’abord, et les autres partagent ce qui reste.
    .one = Un seul partenaire paie tout.
    .shapley = Chacun paie ce qu’il ajoute au coût, en moyenne sur tous les ordres dans lesquels les partenaires pourraient se joindre.

## Parts

sharing-shares = Ce que chacun paie
sharing-shares-about = De « { $title } », au centime ; dessous, l’écart avec la clé en vigueur. Rien n’est encore changé.
sharing-sum = Ensemble
sharing-more-or-less = Plus ou moins que maintenant
sharing-chart-alt = Pour chaque partenaire, ce qu’il paie de plus ou de moins que maintenant selon chaque clé ; les mêmes chiffres sont dans le tableau ci-dessus.

## Ce qu’on en fait

sharing-decide = En retenir une, ou la proposer
sharing-decide-about = Une proposition est un scénario où seule cette clé diffère : les partenaires peuvent la regarder pendant que le plan reste tel quel.
sharing-set-by = Dans ce scénario, la clé est fixée par « { $scenario } » ; en retenir une autre la change là.
sharing-use = Retenir la clé { $letter }
sharing-keep = Garder la clé { $letter } comme proposition
sharing-proposal-title = Titre de la proposition
sharing-proposal-named = { $title } : { $division }
sharing-proposal-assumes = « { $title } » est partagé { $division }.
sharing-kept = Gardé comme scénario « { $title } ».
sharing-to-scenarios = Le regarder parmi les scénarios
edit-key-used = « { $title } » est désormais partagé selon une autre clé.

## Effets

sharing-effects = L’effet sur chaque total
sharing-effects-about = Tout le budget avec chaque clé, calculé comme si elle était en vigueur : subventions, remboursements et le reste.
sharing-totals = Total de chaque partenaire
sharing-bears = Ce que chacun supporte à la fin
sharing-no-change-totals = Aucune clé ne change le total de personne.
sharing-no-change-bears = Aucune clé ne change ce que quiconque supporte.

## Équité

sharing-fairness = Est-ce équitable
sharing-fairness-about = Il n’y a pas de mesure unique ; voici celles que demandent les instances de décision.
sharing-measured = Chaque part comparée à
sharing-to-equal = Parts égales
sharing-to-size = { $size }
sharing-to-budget = Son propre budget
sharing-to-equal-about = 100 % paie ce que chacun paierait à parts égales, 200 % le double.
sharing-to-size-about = 100 % paie exactement en proportion de l’indicateur « { $size } », 200 % le double. Si un nombre manque, rien ne peut être dit.
sharing-to-budget-about = La part de son propre total qui va à ce coût commun.
sharing-ratio = Plus grande part ÷ plus petite part
sharing-gini = Coefficient de Gini
sharing-reading = { $letter } : { $most } paie le plus ({ $highest }), { $ratio } fois autant que { $least } ({ $lowest }) ; Gini { $gini }.
sharing-reading-nothing = { $letter } : { $most } paie le plus ({ $highest }), et { $least } ne paie rien ; Gini { $gini }.
sharing-reading-alike = { $letter } : tous paient la même chose ({ $highest }) ; Gini { $gini }.
sharing-reading-nearly = { $letter } : tous paient pratiquement la même chose, de { $lowest } à { $highest } ; Gini { $gini }.
sharing-percent = { $value } %
sharing-reading-unknown = { $letter } : toutes les parts ne sont pas connues, rien ne peut encore être dit.
sharing-gains = { $partner } gagne le plus ({ $amount } de moins que maintenant).
sharing-loses = { $partner } perd le plus ({ $amount } de plus que maintenant).
sharing-same = Personne ne paie plus ou moins que maintenant.
sharing-no-single-measure = Le coefficient de Gini est de 0,00 quand tous paient la même chose ; plus il approche de 1, plus tout revient à quelques-uns. Inégal ne veut pas dire injuste : des parts en proportion d’une taille sont inégales à dessein.

## Raisons

sharing-reasons = Pourquoi chacun paie sa part
sharing-reasons-about = Une phrase défendable pour chaque partenaire, ce qui est douteux dans la clé, et ce qui arrive si le coût change.
sharing-doubts = { $count ->
    [one] un doute
   *[other] { $count } doutes
}
sharing-alone = Selon la fonction de coût, { $partners } { $count ->
    [one] paierait
   *[other] paieraient
} { $alone } { $count ->
    [one] seul
   *[other] entre eux
} et { $together } selon cette clé, { $gap } de plus : { $count ->
    [one] il porte une part de ce que coûtent d’autres, et peut demander pourquoi participer.
   *[other] ensemble, ils portent une part de ce que coûtent d’autres, et peuvent demander pourquoi participer.
}
sharing-alone-more = { $count ->
    [one] Un autre groupe s’en tirerait
   *[other] { $count } autres groupes s’en tireraient
} mieux seul.
sharing-alone-none = Selon la fonction de coût, aucun des groupes examinés ne paierait moins seul : personne ne porte ce que coûtent d’autres.
sharing-alone-looked = { $how ->
    [all] Les { $count } sous-groupes ont tous été examinés.
   *[some] { $count } sous-groupes ont été examinés : partenaires seuls, paires sauf s’il y en a trop, et partenaires d’une même étiquette.
}
