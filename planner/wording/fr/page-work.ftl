### La page « Lots de travail ».

page-work-title = Lots de travail
page-work-about = Ce qui est fait, quand, par qui, et avec quel effort. Chaque modification est enregistrée aussitôt.

## Grilles

work-empty = Aucun lot de travail pour l’instant. Ajoutez-en un ci-dessous et donnez-lui un intitulé et des mois, ou collez une liste depuis Excel. Les coûts, les tâches et l’effort de chacun y trouvent ensuite leur place.
work-title = Lot de travail
work-first = Premier mois
work-last = Dernier mois
work-months-help = Un mois du projet, compté à partir de 1 ; les deux mois sont compris.
work-lead = Responsable
work-lead-help = Le partenaire qui dirige ce lot de travail.
work-phase = Phase
work-phase-help = Un lot de travail est dans une seule phase au plus. Les phases sont plus bas.
work-note = Note
work-add-package = Ajouter un lot de travail
work-new-package = Lot de travail { $number }
work-paste = Coller des lots de travail depuis Excel
work-paste-label = Copiez les lignes dans Excel et collez-les ici : intitulé, premier mois, dernier mois
work-paste-example = Échange entre les partenaires	1	30
work-paste-take = { $count ->
    [0] Rien à ajouter pour l’instant
    [one] Ajouter un lot de travail
   *[other] Ajouter { $count } lots de travail
}
work-inside = Dans un lot de travail
work-inside-about = Les tâches, ce qui est remis, et les moments où l’on voit que le travail avance.
work-which = Lot de travail à ouvrir
work-task = Tâche
work-deliverable = Livrable
work-milestone = Jalon
work-month = Mois
work-month-help = Le mois du projet, compté à partir de 1, à la fin duquel il est là.
work-who = Qui la fait
work-who-help = Pour « Tous », ou pour tous ceux qui portent une étiquette, chacun d’eux y travaille.
work-responsible = Responsable
work-verification = Vérifié par
work-verification-help = À quoi l’on voit qu’il est atteint.
work-no-tasks = Aucune tâche pour l’instant. Une tâche est une partie du lot de travail que font certains partenaires.
work-no-deliverables = Aucun livrable pour l’instant. Un livrable est ce qui est remis, comme un rapport ou un outil.
work-no-milestones = Aucun jalon pour l’instant. Un jalon est un moment où se décide, ou se voit, la suite du travail.
work-add-task = Ajouter une tâche
work-add-deliverable = Ajouter un livrable
work-add-milestone = Ajouter un jalon
work-new-task = Tâche { $number }
work-new-deliverable = Livrable { $number }
work-new-milestone = Jalon { $number }
work-phases = Phases
work-phases-about = Une phase réunit plusieurs lots de travail ; le budget peut être vu pour une seule phase. Bien des plans n’en ont pas besoin.
work-phase-holds = Lots de travail réunis
work-phase-holds-help = Choisis dans la colonne « Phase » des lots de travail, en haut.
work-add-phase = Ajouter une phase
work-new-phase = Phase { $number }

## Dans le temps

work-time = Dans le temps
work-time-about = Les barres épaisses sont des lots de travail, les fines leurs tâches. Pointez-en une pour tout lire.
work-gantt-alt = { $count ->
    [one] Graphique du travail sur { $months } mois : un lot de travail avec ses tâches, livrables et jalons. Les grilles de cette page disent la même chose en mots.
   *[other] Graphique du travail sur { $months } mois : { $count } lots de travail avec leurs tâches, livrables et jalons. Les grilles de cette page disent la même chose en mots.
}
work-nothing-dated = Rien n’a encore de mois. Saisissez ci-dessus le premier et le dernier mois d’un lot de travail, et il est dessiné ici.
work-no-phase = Sans phase
work-what = Quoi
work-when = Quand
work-month-one = mois { $month }
work-months-span = mois { $first } à { $last }
work-end = Fin du projet, mois { $months }
work-others = { $count ->
    [one] un autre
   *[other] { $count } autres
}
work-beyond = { $count ->
    [one] Le projet se termine avec le mois { $months }, et une chose se trouve au-delà : { $names }. Changez ses mois ici, ou la durée dans la vue d’ensemble.
   *[other] Le projet se termine avec le mois { $months }, et { $count } choses se trouvent au-delà : { $names }. Changez leurs mois ici, ou la durée dans la vue d’ensemble.
}
work-count-work-packages = { $count ->
    [one] un lot de travail
   *[other] { $count } lots de travail
}
work-count-tasks = { $count ->
    [one] une tâche
   *[other] { $count } tâches
}
work-count-deliverables = { $count ->
    [one] un livrable
   *[other] { $count } livrables
}
work-count-milestones = { $count ->
    [one] un jalon
   *[other] { $count } jalons
}
work-undated = { $count ->
    [one] Absent du graphique, faute de mois : { $names }.
   *[other] Absents du graphique, faute de mois : { $names }.
}
work-no-duration = Le plan n’a pas encore de durée ; le graphique s’arrête au dernier mois saisi.

## Déplacer le début

moving-move = Déplacer le début
moving-about = Les mois se comptent à partir du premier jour du projet, et se déplacent donc tous avec lui. Les jours des actions et des taux de change sont des jours à eux, et restent.
moving-moves = { $count ->
    [0] Rien dans le plan n’a encore de mois.
    [one] Une date se déplace.
   *[other] { $count } dates se déplacent.
}
moving-stays = { $count ->
    [one] Un jour reste.
   *[other] { $count } jours restent.
}
moving-project = Projet
moving-kind = Genre
moving-title = Quoi
moving-before = Avant
moving-after = Après
moving-day = Jour
moving-rate = Taux de change de { $currency }
moving-save = Commencer le { $day }

## Effort

effort-title = Effort
effort-about = Qui travaille combien dans quel lot de travail, d’après les lignes de personnel des coûts ; ou ce qui figure aux budgets, en euros.
effort-no-partners = Aucun partenaire pour l’instant, et un effort est toujours celui de quelqu’un. Ajoutez d’abord les partenaires, puis revenez.
effort-no-costs = Aucun coût pour l’instant. Saisissez le personnel comme une quantité avec une unité, par exemple 6 personnes-mois, et choisissez le lot de travail de la ligne ; l’effort est alors additionné ici.
effort-nobody = Personne ne participe dans ce scénario. Choisissez-en un autre.
effort-measure = Affiché en
effort-months = Personnes-mois
effort-view = Quoi
effort-view-lines = Lignes de personnel
effort-view-targets = Effort prévu
effort-view-apart = Lignes de personnel moins effort prévu
effort-numbers = Nombres
effort-numbers-decimals = Décimaux
effort-numbers-whole = Entiers
effort-counts-months = Sont comptées les lignes de personnel en mois, ainsi que les jours et les heures des calculs comme part de l’année à temps plein que chacun nomme lui-même. Chaque ligne est arrondie à deux décimales, pour que toutes les sommes soient justes.
effort-without-months = { $count ->
    [one] Une ligne de personnel n’y est pas : donnez-lui un calcul, ou l’unité personne-mois.
   *[other] { $count } lignes de personnel n’y sont pas : donnez-leur un calcul, ou l’unité personne-mois.
}
effort-whole = En nombres entiers, chaque rangée est juste, et le total aussi, qui vaut exactement { $exact }.
effort-whole-apart = { $count ->
    [one] La somme d’un lot de travail diffère par l’arrondi : { $names }.
   *[other] Des sommes de lots de travail diffèrent par l’arrondi : { $names }.
}
effort-targets = Effort prévu
effort-targets-about = Personnes-mois que chaque partenaire doit travailler dans chaque lot de travail, comme le formulaire de l’appel les demande. Ce que donnent les lignes de personnel y est confronté ci-dessus et dans les contrôles.
effort-euro = Euros, tous les coûts
effort-partner = Partenaire
effort-total = Total
effort-nowhere = Sans lot de travail
effort-counts = Sont comptées les lignes de personnel dont l’unité est « { $unit } », pour chaque partenaire qui a la ligne et participe dans le scénario. Les lignes confidentielles sont dans les sommes.
effort-counts-euro = Est compté ce qui figure aux budgets selon l’appel du plan : lignes de coûts directs, taux forfaitaires, et part de chacun dans les coûts communs. Les taux forfaitaires sont calculés sur l’ensemble, puis répartis sur les lots de travail. Les lignes confidentielles sont dans les sommes.
effort-no-unit = Aucune ligne de personnel n’a encore d’unité ; saisissez-en une dans les coûts, par exemple personne-mois, pour y lire l’effort.
effort-without-unit = { $count ->
    [one] Une ligne de personnel n’a pas d’unité ; elle ne figure que dans les montants en euros.
   *[other] { $count } lignes de personnel n’ont pas d’unité ; elles ne figurent que dans les montants en euros.
}

## Lots de travail collés

pasted-without-title =
    .says = La ligne avec « { $value } » n’a pas d’intitulé, si bien qu’elle est laissée de côté.
    .fix = Écrivez l’intitulé dans Excel et collez de nouveau, ou ajoutez le lot de travail à la main.
pasted-no-months =
    .says = « { $value } » n’est pas un mois d’un projet, si bien que le lot de travail n’a pas de mois.
    .fix = Écrivez les mois en nombres entiers à partir de 1, par exemple 1 et 6, ou saisissez-les dans la grille.
pasted-months-reversed =
    .says = « { $value } » se termine avant de commencer, si bien que le lot de travail n’a pas de mois.
    .fix = Inversez les deux mois dans Excel et collez de nouveau, ou saisissez-les dans la grille.
pasted-no-lead =
    .says = « { $value } » n’est pas un partenaire de ce plan, si bien que personne ne dirige le lot de travail.
    .fix = Choisissez le responsable dans la grille.
