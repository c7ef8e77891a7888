### Pièges : lignes souvent oubliées, chiffres qui disent souvent autre chose. Ce sont des questions.

certificate-without-cost =
    .says = Pour { $partner }, le montant ({ $measures }) de { $value } dépasse { $limit }, seuil du certificat d’auditeur demandé par l’appel, et aucune ligne de coûts n’en parle.
    .fix = Ajoutez au budget de ce { word-partner } ce que coûtera l’auditeur, ou notez pourquoi il ne coûte rien.
controller-without-cost =
    .says = Rien n’est prévu pour le contrôleur qui vérifie chaque rapport : { $partners }.
    .fix = Demandez au point de contact du programme { $count ->
        [one] dans le pays de ce { word-partner }
       *[other] dans le pays de chaque { word-partner }
    } ce que coûte le contrôle, et ajoutez une ligne sauf s’il est gratuit.
meeting-without-travel =
    .says = « { $title } » réunit des personnes, et aucun frais de voyage n’est prévu pour { $partners }.
    .fix = Ajoutez les voyages, choisissez un taux forfaitaire pour les voyages si l’appel en a un, ou laissez ainsi si { $count ->
        [one] ce { word-partner } est l’hôte
       *[other] personne ici ne doit se déplacer
    }.
no-management-package =
    .says = Aucun des { $count } lots de travaux ne porte sur la gestion ou la coordination.
    .fix = Ajoutez un lot de travaux pour elle, avec le personnel qui s’en charge, ou nommez-la dans le titre de celui qui contient ce travail.
staff-at-net-pay =
    .says = « { $line } » compte le personnel au salaire net ; ce qui est payé est le coût de l’employeur, impôts et cotisations compris.
    .fix = Demandez au service de la paie le salaire brut avec les charges patronales, et saisissez ce montant.
public-staff-full-time =
    .says = « { $line } » paie des postes entiers pendant les { $months } mois chez { $partners } : les financeurs ne paient pas les activités normales d’un organisme public.
    .fix = Dites dans la justification ce que ces personnes ne font qu’en raison du projet, ou saisissez la part de leur temps qu’il prend.
expert-in-travel =
    .says = « { $line } » figure dans les voyages, qui sont réservés dans cet appel au personnel du { word-partner }.
    .fix = Déplacez les voyages d’experts et d’intervenants vers la catégorie « { $category } ».
rate-of-the-whole =
    .says = « { $line } » ({ $amount }) vaut { $rate } d’une somme dont il fait partie ; { $rate } des autres coûts ({ $base }) font { $expected }.
    .fix = Choisissez le taux forfaitaire de l’appel et supprimez cette ligne, ou saisissez { $expected } au plus.
figure-placeholder =
    .says = « { $line } » porte { $amount }, qui ressemble à un chiffre saisi pour pouvoir continuer.
    .fix = Saisissez le montant, ou indiquez qu’il repose sur un devis ou un coût réel s’il est juste.
line-without-price =
    .says = « { $line } » a une quantité et un prix nul : elle n’ajoute rien au budget.
    .fix = Saisissez le prix, notez pourquoi il n’y en a pas, ou supprimez la ligne.
amounts-repeated =
    .says = { $count } lignes de { $partners } sont chacune une estimation de { $amount }, sans un mot sur ce qui est payé.
    .fix = Dites ce que paie chaque ligne, et remplacez le chiffre rond par son estimation.
totals-identical =
    .says = Les lignes de coûts de { $partners } font la même somme, { $amount }, au centime près, alors qu’elles ont été saisies à part.
    .fix = Vérifiez si une liste a été copiée de l’autre ; si elles doivent être identiques, saisissez chaque ligne une fois pour les deux.
total-at-grant-limit =
    .says = { $subject ->
        [project] Le total
       *[other] Pour { $subject }, le total
    } de { $amount } est exactement le maximum de { word-grant } de l’appel ; avec lui, il n’y a que { $other } de { word-grant }.
    .fix = Vérifiez à quoi s’applique la limite : elle dit combien l’on peut demander, non combien le travail peut coûter.
grant-at-total-limit =
    .says = { $subject ->
        [project] Le montant
       *[other] Pour { $subject }, le montant
    } de { word-grant } de { $amount } est exactement le maximum de l’appel pour le coût total, qui est ici de { $other }.
    .fix = Vérifiez à quoi s’applique la limite, et ramenez le total en dessous.
start-before-deadline =
    .says = Le projet commence le { $value }, { $gap ->
        [one] un jour
       *[other] { $gap } jours
    } avant la clôture de l’appel le { $day } : ce qui est dépensé avant le dépôt de la demande n’est pas payé.
    .fix = Placez le début après la date limite, de préférence après la signature attendue, ou laissez les coûts antérieurs de côté.
