### Un appel à soi : le formulaire, la liste, et ce que disent les règles qu’il produit.

page-own-call-title = Un appel à vous
page-own-call-about = Pour un appel que le catalogue n’a pas : décrivez-le d’après son document, et planifiez avec lui comme avec tout autre. Ce que vous laissez vide reste « non connu » ; rien n’est deviné.

## La liste

own-yours = Vos appels
own-none = Vous n’avez pas encore d’appel à vous. Remplissez le formulaire ci-dessous, le document de l’appel sous les yeux, ou reprenez un fichier d’appel (YAML) que l’on vous a envoyé.
own-edit = Modifier
own-more = Plus
own-export = Télécharger (YAML)
own-delete = Supprimer
own-delete-used = { $count ->
    [0] Aucun plan enregistré ne s’y rapporte.
    [one] Un plan enregistré s’y rapporte : il dira que l’appel n’est plus là, et gardera tout le reste.
   *[other] { $count } plans enregistrés s’y rapportent : ils diront que l’appel n’est plus là, et garderont tout le reste.
}
own-deleted = « { $title } » est supprimé.
own-bring-back = Le rétablir
own-broken = Ce fichier n’est pas utilisable en l’état :
own-new = Décrire un appel
own-import = Reprendre un fichier d’appel
own-import-label = Fichier d’appel (YAML)
own-import-help = Un fichier téléchargé ici ou écrit à la main, comme calls/README.md le décrit ; 1 Mo au plus.
own-imported = « { $title } » est repris.
own-saved = « { $title } » est enregistré. Des plans peuvent maintenant s’y rapporter.
own-plan-here = Placer « { $title } » sous cet appel
own-plan-new = Nouveau plan sous cet appel
own-closes = se clôt le { $day }
own-closes-unknown = date limite non connue

## Le formulaire

own-editing = « { $title } »
own-describing = Un nouvel appel
own-step-call = L’appel
own-step-source = Où cela figure
own-step-source-about = Un seul document pour tout ce que vous saisissez ici. C’est marqué comme affirmé par vous, avec ce document et cette page ; sans document, cela reste « sans source », et chaque contrôle « à vérifier ».
own-step-dates = Dates
own-step-money = Argent
own-step-money-about = Vide veut dire non connu : la subvention est alors à vérifier.
own-step-who = Qui peut candidater
own-step-costs = Coûts
own-step-costs-about = À quel titre l’appel paie chaque sorte de coût. « Non connu » rend inconnue la subvention d’un plan qui en a ; « non payé » laisse le coût hors de la subvention. Tapez un nom propre à l’appel pour l’ajouter.
own-step-papers = Documents
own-step-papers-about = Ils entrent dans la liste de contrôle de chaque plan sous cet appel.
own-title = Titre de l’appel
own-short = Nom court
own-short-help = Comment les pages l’appellent ; le titre entier s’il est vide.
own-programme = Programme ou financeur
own-family = Ses mots sont ceux de
own-family-amif = FAMI : coordinateur, bénéficiaires
own-family-interreg = Interreg : chef de file, partenaires de projet
own-family-other = ni l’un ni l’autre : chef de file, partenaires
own-management = Géré par
own-not-known = non connu
own-source-title = Document
own-source-title-example = Appel à propositions 2027, texte de l’appel
own-source-url = Son adresse
own-source-page = Page ou article
own-no-page = page non indiquée
own-opening = Ouvre le
own-deadline-day = Se clôt le
own-deadline-hour = À
own-deadline-hour-help = L’heure que donne l’appel. Sans elle, le dernier jour lui-même compte comme échéance, et l’heure est à vérifier.
own-zone = Fuseau horaire
own-rate = L’UE paie au plus (%)
own-level = Le taux s’applique
own-level-partner = au coût propre de chaque partenaire
own-level-action = au projet dans son ensemble
own-grant-minimum = Plus petite subvention (EUR)
own-grant-maximum = Plus grande subvention (EUR)
own-total-minimum = Plus petit total (EUR)
own-total-maximum = Plus grand total (EUR)
own-minimum-months = Au moins, en mois
own-maximum-months = Au plus, en mois
own-countries = Pays qui peuvent participer
own-countries-none = non connus
own-partners = Nombre minimal de partenaires
own-member-countries = Nombre minimal de pays
own-unlimited = L’appel dit qu’il n’y a pas de limite pour
own-unlimited-help = Sans cela, ce qui est vide compte comme pas encore cherché, et reste à vérifier.
own-unlimited-none = rien de cela
own-limit-amounts = subvention et total
own-limit-duration = durée
own-limit-countries = pays
own-limit-partners = nombre de partenaires
own-limit-member-countries = nombre de pays
own-paid-not = non payé
own-flats = Taux forfaitaires
own-flats-about = Des coûts payés comme une part d’autres, par exemple 7 % de tous les coûts directs pour les coûts indirects. Choisissez d’abord ci-dessus à quel titre les coûts sont payés.
own-flat-target = Ce qui est payé
own-flat-base = Comme une part de
own-flat-rate = Taux (%)
own-flat-optional = seulement si le plan le choisit
own-flat-add = Ajouter un taux forfaitaire
own-paper-title = Document
own-paper-of = De qui
own-paper-of-project = un pour le projet
own-paper-stage = Quand
own-paper-required = Exigé
own-paper-required-yes = oui
own-paper-required-if-concerned = pour qui est concerné
own-paper-required-unknown = non connu
own-paper-add = Ajouter un document
own-remove = Retirer
own-save = Enregistrer l’appel
own-cancel = Laisser tomber
own-defects = { $count ->
    [one] Pas encore enregistré : une chose ne va pas. Elle est dite à sa place.
   *[other] Pas encore enregistré : { $count } choses ne vont pas. Chacune est dite à sa place.
}
own-other-rules = { $count ->
    [one] Une autre règle de ce fichier ne peut être montrée dans le formulaire ; elle reste telle quelle.
   *[other] { $count } autres règles de ce fichier ne peuvent être montrées dans le formulaire ; elles restent telles quelles.
}

## Ce que disent les règles

own-says-opening = Les candidatures ouvrent le { $day }.
own-says-deadline = Les candidatures se closent le { $day } à { $clock }.
own-says-deadline-day = Les candidatures se closent le { $day } ; l’heure n’est pas connue.
own-says-unknown = Non connu : qui a saisi l’appel l’a laissé ouvert.
own-says-rate = L’UE paie au plus { $rate } du coût éligible.
own-says-grant = { $minimum-given ->
    [yes] { $maximum-given ->
        [yes] La subvention est comprise entre { $minimum } et { $maximum } euros.
       *[no] La subvention est d’au moins { $minimum } euros.
    }
   *[no] La subvention est d’au plus { $maximum } euros.
}
own-says-total = { $minimum-given ->
    [yes] { $maximum-given ->
        [yes] Le coût éligible total est compris entre { $minimum } et { $maximum } euros.
       *[no] Le coût éligible total est d’au moins { $minimum } euros.
    }
   *[no] Le coût éligible total est d’au plus { $maximum } euros.
}
own-says-duration = { $minimum-given ->
    [yes] { $maximum-given ->
        [yes] Un projet dure de { $minimum } à { $maximum } mois.
       *[no] Un projet dure au moins { $minimum } mois.
    }
   *[no] Un projet dure au plus { $maximum } mois.
}
own-says-countries = Les organisations de ces pays peuvent participer : { $countries }.
own-says-partners = Au moins { $minimum } partenaires participent.
own-says-member-countries = Les partenaires viennent d’au moins { $minimum } pays.
own-says-paid = Ces coûts sont payés au titre de { $target } : { $categories }.
own-says-flat = Les coûts « { $target } » sont payés à hauteur de { $rate } de { $base }.
own-says-paper = « { $title } » est demandé.
own-tried = Nulle part encore : qui a saisi cet appel l’a laissé ouvert.
own-tried-source = Aucun document n’était nommé lorsque cet appel a été saisi.
own-because = Qui a saisi l’appel l’a affirmé.

## Ce qui est à corriger

own-needs-title = L’appel a besoin d’un titre.
own-needs-programme = Dites qui paie : le programme, ou le financeur.
own-needs-flat = Un taux forfaitaire a besoin de ce qui est payé et de ce dont c’est une part. Remplissez les deux, ou retirez la ligne.
own-needs-other-base = Un taux forfaitaire ne peut être une part de lui-même. Choisissez d’autres coûts comme base.
own-needs-paper = Un document a besoin d’un titre. Saisissez-le, ou retirez la ligne.
own-needs-address = Une adresse commence par https:// ou http://.
own-needs-document = Nommez aussi le document, pas seulement son adresse ou sa page.
own-needs-day = Une heure a besoin de son jour : dites quel jour l’appel se clôt.
own-needs-later-day = L’appel ouvre après s’être clos. Vérifiez les deux jours.
own-needs-order = Le plus petit dépasse le plus grand. Échangez les deux, ou vérifiez-les.
