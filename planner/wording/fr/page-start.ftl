### La page « Nouveau plan ».

page-start-title = Nouveau plan
page-start-about = Un titre, un appel, des partenaires et un premier budget à travailler ; tout peut être modifié ensuite.
start-step-project = Comment s’appelle le projet ?
start-title = Titre
start-title-example = Par exemple : Des régions pour l’intégration
start-first-day = Premier jour (facultatif)
start-months = Mois (facultatif)
start-step-call = À quel appel répond-il ?
start-step-call-about = On peut aussi choisir l’appel, ou en changer, plus tard.
start-call = { $titles } ({ $status })
start-step-partners = Qui participe ?
start-step-partners-about = Copiez la liste dans Excel, avec ses en-têtes, et collez-la ici : nom, pays, rôle, code NUTS … Toute autre colonne de nombres peut ensuite répartir un budget. Un nom par ligne suffit.
start-partners = Partenaires
start-partners-example = Nom	Pays	Rôle	Population
start-understood = { $count ->
    [one] Un partenaire a été compris :
   *[other] { $count } partenaires ont été compris :
}
start-step-budget = Un premier budget ?
start-step-budget-about = Il vous donne des lignes à travailler. Chacune peut ensuite être modifiée, supprimée ou divisée.
start-budget = Premier budget
start-budget-envelope = À partir d’une enveloppe
start-budget-envelope-says = Un total, réparti entre lots de travail, catégories et partenaires.
start-budget-standard = À partir de ce que coûte un partenaire
start-budget-standard-says = Les mêmes coûts pour chacun ; les simulations peuvent alors ajouter des partenaires.
start-budget-none = Aucun pour l’instant
start-budget-none-says = Les coûts seront saisis plus tard.
start-total = Total du projet (EUR)
start-total-example = 1 900 000,00
start-total-help = Tout ce que le projet peut coûter, forfaits de l’appel compris. Les lignes ne dépassent jamais ce montant.
start-key = Répartir entre les partenaires
start-key-equal = à parts égales
start-key-help = À parts égales, ou en proportion d’une colonne de nombres collée avec les partenaires.
start-lead-share = D’abord la part du chef de file (%)
start-lead-share-none = aucune
start-lead-share-help = Le chef de file reçoit exactement cette part ; les autres se partagent le reste. Sans elle, il participe comme tous.
start-packages = Lots de travail
start-packages-about = Ajoutez des lignes selon vos besoins ; les parts font 100 %. Laissez vide pour planifier sans lots.
start-package = Lot de travail
start-share = Part (%)
start-share-equally = Parts égales
start-paste-packages = Coller des lots de travail
start-paste-packages-label = Un intitulé et une part par ligne
start-paste-packages-example = Gestion	20
start-take-packages = { $count ->
    [0] Rien à reprendre pour l’instant
    [one] Reprendre un lot de travail
   *[other] Reprendre { $count } lots de travail
}
start-categories = Catégories de coûts
start-categories-about = Les mêmes dans chaque lot ; les parts font 100 %.
start-category = Catégorie
start-tag = Pour qui
start-tag-help = Chacun d’eux a ces coûts, de même que tout partenaire ajouté par une simulation.
start-another-partner = Autre partenaire
start-line-what = { $category } (part de l’enveloppe)
start-all-partners = Tous les partenaires ensemble
start-each = Chaque partenaire
start-lines = Lignes de coûts
start-left-over = Reste
start-all-of-it = Tout est réparti en { $category } ; pour le diviser, changez les parts des catégories ci-dessus.
start-flat-rates = La somme des lignes est de { $lines } ; les forfaits de l’appel y ajoutent { $added } d’eux-mêmes.
start-step-create = Commencer
start-step-create-about = Rien n’a été enregistré jusqu’ici. Dès maintenant, chaque modification est enregistrée aussitôt et peut être annulée.
start-create = Créer le plan
edit-begun = Commencé pas à pas : { $title }.

## Ce qui a été collé

pasted-without-name =
    .says = « { $value } » n’a pas de nom, si bien que la ligne est laissée de côté.
    .fix = Saisissez le nom dans Excel et collez de nouveau, ou ajoutez le partenaire plus tard.
pasted-name-long =
    .says = « { $value } » compte plus de { $count } lettres, si bien que la suite est coupée.
    .fix = Vérifiez que chaque partenaire a sa propre ligne.
pasted-partner-twice =
    .says = « { $value } » figure déjà à la ligne { $first_line }, si bien que cette ligne est laissée de côté.
    .fix = S’il s’agit d’un autre organisme, donnez-lui un autre nom.
pasted-column-unread =
    .says = La colonne « { $value } » n’est pas lue.
    .fix = Donnez-lui un en-tête du tableau de la page, comme « Pays » ou « Coût unitaire », ou laissez-la telle quelle.
pasted-no-country =
    .says = « { $value } » n’est pas un pays connu ici, si bien que le pays reste vide.
    .fix = Écrivez son nom en français ou en anglais, ou son code, comme SE.
pasted-no-role =
    .says = « { $value } » n’est pas un rôle, si bien qu’il compte comme partenaire.
    .fix = Écrivez chef de file, partenaire ou partenaire associé, ou modifiez-le plus tard.
pasted-affiliated =
    .says = « { $value } » suppose un bénéficiaire auquel s’affilier, si bien qu’il compte pour l’instant comme partenaire.
    .fix = Dites à la page « Partenaires » à qui il est affilié.
pasted-no-legal-form =
    .says = « { $value } » n’est pas une forme juridique que les appels distinguent, si bien qu’elle reste vide.
    .fix = Choisissez-la plus tard à la page « Partenaires ».
pasted-no-commitment =
    .says = « { $value } » ne dit pas si le partenaire participe, si bien qu’il compte comme candidat.
    .fix = Écrivez confirmé, candidat ou retiré.
pasted-code-malformed =
    .says = « { $value } » n’a pas la forme attendue ({ $what }), si bien que la valeur est laissée de côté.
    .fix = Un code NUTS a deux lettres et jusqu’à trois signes, comme SE224, et un PIC a neuf chiffres.
pasted-no-count =
    .says = « { $value } » n’est pas un nombre entier, si bien que « { $what } » reste vide.
    .fix = Écrivez-le en chiffres, sans décimales.
pasted-lead-chosen =
    .says = Personne n’est désigné comme chef de file, si bien que { $partner } l’est.
    .fix = Écrivez « chef de file » dans une colonne « Rôle » si c’est un autre.
pasted-several-leads =
    .says = { $count ->
        [one] Un partenaire est désigné comme chef de file : { $partners }.
       *[other] { $count } partenaires sont désignés comme chefs de file : { $partners }.
    }
    .fix = N’en laissez qu’un, car un projet a un seul chef de file.
pasted-no-share =
    .says = « { $value } » n’est pas une part, si bien qu’elle compte pour zéro.
    .fix = Écrivez-la en pour cent, comme 20 ou 12,5.
pasted-package-without-title =
    .says = « { $value } » n’a pas d’intitulé à côté, si bien que la ligne est laissée de côté.
    .fix = Écrivez l’intitulé du lot de travail avant sa part.

## Ce qui empêche un premier budget

beginning-untitled =
    .says = Le plan n’a pas encore de titre.
    .fix = Saisissez-en un à l’étape 1.
envelope-no-total =
    .says = { $value-given ->
        [yes] « { $value } » n’est pas un montant à répartir.
       *[no] L’enveloppe n’a pas encore de total.
    }
    .fix = Écrivez le total en euros, supérieur à zéro et avec deux décimales au plus, comme 1 900 000,00.
envelope-small =
    .says = { $amount } en tout : s’agit-il de milliers ou de millions ?
    .fix = Écrivez alors le total en entier, par exemple 1 900 000,00.
envelope-without-partners =
    .says = Une enveloppe se répartit entre des partenaires, et personne ne peut encore en recevoir une part.
    .fix = Collez des partenaires à l’étape 3 (les associés et les retirés ne reçoivent rien), ou commencez sans budget.
envelope-too-many-lines =
    .says = Cela ferait { $count } lignes de coûts, plus que les { $limit } que l’on pourrait parcourir.
    .fix = Prenez moins de lots ou de catégories, ou partez de ce que coûte un partenaire.
envelope-set-aside =
    .says = Dans cet appel, un forfait remplace { $categories }, si bien que les lignes de cette catégorie seraient écartées.
    .fix = Mettez sa part à 0 et donnez-la à une autre catégorie, car le forfait s’ajoute de lui-même.
envelope-total-unknown =
    .says = Un forfait de cet appel n’est pas connu, si bien que les lignes seules forment l’enveloppe.
    .fix = Comparez le total à l’enveloppe dès que le taux est connu.
shares-not-whole =
    .says = { $what ->
        [packages] La somme des parts des lots de travail
       *[categories] La somme des parts des catégories de coûts
    } est de { $value }, { $gap } { $side ->
        [short] de moins que
       *[over] de plus que
    } 100 % : { $shares }.
    .fix = { $side ->
        [short] Ajoutez { $gap } à l’une d’elles.
       *[over] Retirez { $gap } à l’une d’elles.
    }
share-negative =
    .says = { $title } a une part inférieure à zéro : { $value }.
    .fix = Saisissez une part de 0 à 100 %.
package-without-title =
    .says = Le lot de travail { $position } a une part et pas d’intitulé.
    .fix = Saisissez son intitulé, ou supprimez la ligne.
lead-share-without-lead =
    .says = Une part va d’abord au chef de file, et aucun partenaire ayant un budget ne l’est.
    .fix = Désignez-en un à l’étape 3, ou videz la part du chef de file.
lead-share-without-others =
    .says = Le chef de file reçoit d’abord une part, et il n’y a personne d’autre pour le reste.
    .fix = Videz la part du chef de file, ou collez d’autres partenaires.
key-without-numbers =
    .says = Parmi ceux qui pourraient recevoir une part, personne n’a de nombre dans « { $what } ».
    .fix = Collez les nombres à l’étape 3, ou répartissez l’enveloppe à parts égales.
key-number-missing =
    .says = { $count ->
        [one] Sans nombre dans « { $what } », un partenaire ne reçoit rien : { $partners }.
       *[other] Sans nombre dans « { $what } », { $count } partenaires ne reçoivent rien : { $partners }.
    }
    .fix = Ajoutez les nombres à l’étape 3 s’ils doivent avoir une part.
standard-without-costs =
    .says = Aucun coût n’a encore de montant.
    .fix = Saisissez un coût unitaire dans au moins une ligne.
standard-without-category =
    .says = « { $value } » n’a pas de catégorie de coûts.
    .fix = Choisissez sa catégorie dans la ligne.
standard-without-amount =
    .says = « { $value } » n’a pas de coût unitaire, si bien que la ligne est laissée de côté.
    .fix = Saisissez son coût unitaire s’il doit compter.
standard-for-nobody =
    .says = { $tag-given ->
        [yes] Aucun partenaire ayant un budget ne porte encore « { $tag } », si bien que personne n’a ces coûts.
       *[no] Il n’y a encore aucun partenaire qui pourrait avoir ces coûts.
    }
    .fix = Ils compteront dès que quelqu’un y sera, et pour les partenaires ajoutés par une simulation.
