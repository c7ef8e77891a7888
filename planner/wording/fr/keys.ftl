### Clés de répartition : pourquoi un partenaire paie ce qu’il paie, ce qui est douteux dans une clé, ce qui peut ne pas aller.

## Une phrase exacte pour chaque partenaire ; ses propositions peuvent s’emboîter.

share-reason = { $partner } paie { $amount } de « { $title } » : { $clauses } ; soit { $exact } avant la répartition par unités de { $unit } ({ $method }).
key-equal = { $amount } à parts égales { $count ->
    [one] pour un seul
   *[other] entre { $count }
} donnent { $part }
key-indicator = { $amount } en proportion de l’indicateur « { $indicator } », { $own } sur { $all }, donnent { $part }
key-blend = { $clauses }
key-blend-part = { $weight ->
    [half] pour la moitié
   *[part] pour { $share }
}, { $inside ->
    [several] { "[" }{ $how }{ "]" }
   *[one] { $how }
}
key-base = { $each } de chacun
key-special = { $amount } comme convenu
key-special-none = aucun montant convenu pour ce partenaire
key-hybrid = { $fixed } et { $per_unit } euro pour chacune des { $own } unités ({ $indicator }), { $part } ensemble
key-class = { $by ->
    [size] à partir de { $from } ({ $indicator })
    [tag] « { $tag } »
   *[none] aucune de celles qui sont nommées
}
key-tier-weight = { $amount } par classes donnent { $part } : la classe de ce partenaire ({ key-class }) pèse { $own }, et toutes ensemble { $all }
key-tier-amount = { $amount } pour la classe ({ key-class })
key-size = { $amount } en proportion d’une puissance de l’indicateur « { $indicator } » ({ $factor } × { $size } à la puissance { $exponent } = { $own }, sur { $all } en tout) donnent { $part }
key-charged = { $how }, et aucune part d’un reste
key-charged-and-rest = d’abord { $how } ; puis, du reste, { $rest }
key-charged-in-proportion = { $how }, ramené à { $part } car ces montants font { $sum } en tout, et { $amount } seulement sont à partager
key-bounds = { $how } ; { $state ->
    [kept] cela reste dans les limites ({ $part })
    [cap] le plafond le retient à { $part }
    [floor] le plancher le porte à { $part }
   *[moved] comme d’autres sont tenus aux limites, cela devient { $part }
}
key-lead = comme { term-role.lead }, il paie { $premium } d’une part égale de { $amount } entre { $count }{ $ceiling-given ->
    [yes] , au plus { $ceiling } du tout
   *[no] { "" }
}, ce qui fait { $part }
key-lead-ceiling = { $rest } ; comme { term-role.lead }, il paie au plus { $ceiling } de { $amount }, ce qui fait { $part }
key-lead-others = le { term-role.lead } paie { $part } ; de ce qui reste, { $rest }
key-one = la totalité de { $amount } revient à { $partners }, ce partenaire
key-one-other = la totalité de { $amount } revient à { $partners }, et rien à ce partenaire
key-shapley = { $amount } en proportion de ce que chacun ajoute au coût donnent { $part } : sa part de { $fixed } causés par les { $count } ensemble, { $each } à lui seul, et { $groups ->
    [0] aucune part des { $steps } d’un groupe
    [one] sa part des { $steps } de son groupe
   *[other] ses parts des { $steps } de ses { $groups } groupes
}
trace-indicator-sourced = { $indicator }, { $partner } : { $own } ({ $mean_of ->
    [0] { $source }{ $year-given ->
        [yes] , { $year }
       *[no] { "" }
    }{ $area-given ->
        [yes] , pour { $area }
       *[no] { "" }
    } ; { $certainty }
   *[other] moyenne de { $mean_of } autres, déduite
})
trace-indicator = { $indicator }, { $partner }, comme entré dans le plan : { $own }

## Comment une clé s’appelle, après « partagé » et avant « entre ».

term-key =
    .equal = à parts égales
    .indicator = en proportion d’un indicateur
    .hybrid = par un montant fixe et un taux
    .blend = par un mélange de clés
    .base = avec d’abord la même base de chacun
    .special = avec d’abord des montants convenus
    .tiers = par classes
    .size = par une puissance de la taille
    .bounds = avec un plancher ou un plafond
    .lead = avec d’abord la part du chef de file
    .one = avec le tout pour un seul
    .shapley = selon ce que chacun ajoute au coût
term-indicator =
    .population = population
    .gdp = produit intérieur brut
    .gni = revenu national brut
    .gni_per_capita = revenu national brut par habitant
    .staff = personnel
    .turnover = chiffre d’affaires
    .budget = budget
    .effort = effort
    .person_months = mois-personnes
    .area = superficie
    .members = membres
    .pilots = pilotes

## Ce qui est douteux.

indicator-not-given =
    .says = « { $common } » est partagé selon l’indicateur « { $indicator } », qui manque pour { $partners } ; tant que { $count ->
        [one] ce nombre n’est
       *[other] ces { $count } nombres ne sont
    } pas là, toutes les parts restent ouvertes.
    .fix = Entrez « { $indicator } » de { $partners } parmi les nombres des partenaires (« indicators »), ou choisissez une clé qui n’en a pas besoin.
weights-all-zero =
    .says = { $indicator-given ->
        [yes] « { $common } » est partagé selon l’indicateur « { $indicator } », nul chez tous ceux qui y prennent part ; il faut au moins un nombre supérieur à zéro.
       *[no] « { $common } » est partagé par classes, et tous ceux qui y prennent part pèsent zéro ; il faut au moins un poids supérieur à zéro.
    }
    .fix = Corrigez les nombres, ou choisissez une autre clé.
tier-of-none =
    .says = « { $common } » est partagé par classes, et { $partners } { $count ->
        [one] n’est dans aucune d’elles : sa classe compte
       *[other] ne sont dans aucune d’elles : leur classe compte
    } pour zéro.
    .fix = Ajoutez une classe qui comprenne { $partners }, ou retirez { $count ->
        [one] ce partenaire
       *[other] ces partenaires
    } de « shared_by ».
tag-of-nobody =
    .says = La clé de « { $common } » nomme { $tags }, étiquette qu’aucun partenaire ne porte ; rien { $count ->
        [one] n’en découle
       *[other] ne découle d’elles
    }.
    .fix = Donnez l’étiquette à ceux qui sont visés, ou corrigez son orthographe dans la clé.
special-of-absent =
    .says = Pour « { $common } », un montant est convenu avec { $partners }, qui { $count ->
        [one] n’y prend
       *[other] n’y prennent
    } pas part dans ce scénario ; le reste des autres en est d’autant plus grand.
    .fix = Incluez { $partners }, ou retirez de la clé { $count ->
        [one] le montant convenu
       *[other] les montants convenus
    }.
one-does-not-share =
    .says = La clé de « { $common } » laisse { $partners } payer ce que personne d’autre ne paie, mais ce partenaire n’y prend pas part dans ce scénario.
    .fix = Incluez { $partners }, ou nommez dans la clé quelqu’un qui y prend part.
lead-does-not-share =
    .says = La clé de « { $common } » fixe d’abord la part du { term-role.lead }, mais aucun { term-role.lead } n’y prend part dans ce scénario ; les autres se partagent le tout.
    .fix = Donnez ce rôle à l’un de ceux qui y prennent part, ou choisissez une clé sans part propre au chef de file.
rest-of-nobody =
    .says = De « { $common } », les montants convenus laissent { $amount } que personne ne reste pour partager.
    .fix = Relevez les montants convenus de { $amount }, ou laissez tous se partager le reste (« rest_of »).
charges-above-amount =
    .says = Pour « { $common } », les montants que la clé fixe d’abord font { $sum }, soit { $gap } de plus que les { $amount } à partager ; tous sont réduits en proportion.
    .fix = Baissez les montants de la clé de { $gap } en tout.
floors-above-amount =
    .says = Un plancher de { $bound } pour « { $common } » fait { $gap } de plus que les { $amount } partagés { $count ->
        [one] par un seul
       *[other] entre { $count }
    } ; tous paient autant à la place.
    .fix = Baissez le plancher jusqu’à ce que { $count } fois celui-ci fassent au plus { $amount }.
caps-below-amount =
    .says = Un plafond de { $bound } pour « { $common } » laisse { $gap }, sur les { $amount } partagés { $count ->
        [one] par un seul
       *[other] entre { $count }
    }, sans personne pour les payer.
    .fix = Relevez le plafond jusqu’à ce que { $count } fois celui-ci fassent au moins { $amount }, ou partagez entre davantage de partenaires.
cost-function-differs =
    .says = Les coûts que la clé de « { $common } » suppose font { $value }, et { $amount } sont à partager, soit un écart de { $gap } ; la part de chacun est en proportion.
    .fix = Corrigez les coûts de la clé, s’ils doivent expliquer tout le montant.

## Ce qui peut ne pas aller dans la clé d’un fichier.

blend-not-whole =
    .says = Les poids de ce mélange font { $sum } %, soit { $gap } % de { $side ->
        [more] plus
       *[less] moins
    } que 100 %.
    .fix = Changez « weight_percent » de ses parties jusqu’à ce que leur somme soit de 100 %.
bounds-unclear =
    .says = Une clé à limites demande un plancher ou un plafond, chacun soit en euros, soit en pour cent, pas les deux.
    .fix = Donnez l’un de « floor » et « floor_percent », l’un de « cap » et « cap_percent », ou l’un des quatre.
bounds-reversed =
    .says = Le plancher de { $low } dépasse le plafond de { $high } : aucune part ne peut se trouver entre les deux.
    .fix = Baissez le plancher, ou relevez le plafond.
lead-key-empty =
    .says = Une clé avec une part propre au chef de file ne dit ni combien de parts égales elle fait, ni combien au plus.
    .fix = Donnez « premium », par exemple 1.8, ou « ceiling_percent », par exemple 40, ou les deux.
cost-function-empty =
    .says = Une clé selon ce que chacun ajoute au coût ne dit aucun coût supérieur à zéro.
    .fix = Donnez « fixed », « each », ou « steps » avec leurs montants.
tiers-unlike =
    .says = { $by ->
        [tag] Les classes par étiquette ont chacune un « tag » et pas de « from », et toutes un « weight » ou toutes un « amount ».
       *[indicator] Les classes par un nombre ont chacune un « from » et pas de « tag », et toutes un « weight » ou toutes un « amount ».
    }
    .fix = Écrivez toutes les classes de la même façon.
tiers-not-ascending =
    .says = Les classes ne commencent pas l’une au-dessus de l’autre : chaque « from » doit dépasser le précédent.
    .fix = Rangez les classes de la plus petite à la plus grande, chacune une fois.
tiers-with-rest =
    .says = Des classes qui pèsent ne laissent pas de reste : « rest » n’aurait aucun effet dans cette clé.
    .fix = Retirez « rest », ou donnez aux classes un « amount » à la place d’un « weight ».
brackets-not-ascending =
    .says = Les tranches ne se suivent pas : chaque « up_to » doit dépasser le précédent, et la dernière tranche n’en a pas.
    .fix = Rangez les tranches, et n’omettez « up_to » que dans la dernière.
exponent-too-steep =
    .says = Un exposant de { $value } dépasse { $highest }, jusqu’où une cotisation peut croître avec la taille.
    .fix = Écrivez un nombre de 0 à { $highest } ; 0.5 est la racine carrée.
key-too-deep =
    .says = Cette clé contient des clés sur { $value } niveaux, et le planificateur en lit { $highest } au plus.
    .fix = Composez la clé avec moins de clés emboîtées.
partner-in-key =
    .says = « { $partner } » est nommé dans la clé de répartition de « { $title } » et ne peut donc pas encore être retiré.
    .fix = Sous « Coûts communs », choisissez une autre clé ou nommez-y quelqu’un d’autre, puis retirez le partenaire.

## Où davantage à partager fait payer moins à quelqu’un.

paradox-found =
    .says = Quand le montant passe de { $before } à { $after }, { $partners } { $count ->
        [one] paie
       *[other] paient
    } moins, { $partner } { $lower } au lieu de { $higher } (soit { $gap } de moins){ $cause ->
        [remainder] { " : " }une unité restante va au reste plus fort de quelqu’un d’autre
        [rest] { " : " }les parts des autres croissent par unités entières, ce qui laisse moins de reste
        [key] , car la clé elle-même donne moins du montant plus élevé
       *[unit] , car chaque part est arrondie
    }{ $more ->
        [0] .
        [one] { " ; " }il en va de même à une autre étape.
       *[other] { " ; " }il en va de même à { $more } autres étapes.
    }
    .fix = { $cause ->
        [key] Regardez la clé : ses limites ou ses montants changent en chemin qui paie quoi.
       *[other] Dans une série où aucune part ne doit baisser, arrondissez chaque part vers le bas (« truncate_each »), et dites qui paie ce que cela laisse.
    }
paradox-not-found =
    .says = Aux { $count } montants examinés, de { $before } à { $after }, davantage à partager ne fait jamais payer moins à personne.
    .fix = Il n’y a rien à faire.
