### Ce qui est douteux ou incomplet dans un plan, et ce que son auteur a corrigé.

no-partners =
    .says = Le plan n’a pas encore de partenaires : il ne coûte rien.
    .fix = Ajoutez le premier sous « partners ».
no-members =
    .says = Personne ne participe au scénario « { $scenario } » : il ne coûte rien.
    .fix = Confirmez un partenaire, ou incluez quelqu’un dans ce scénario.
associated-with-cost =
    .says = La ligne de coûts « { $line } » vise { $partners }, { $partners-count ->
        [one] partenaire associé
       *[other] partenaires associés
    } sans budget ; rien n’est compté.
    .fix = Attribuez ce coût à un partenaire qui a un budget, ou changez le rôle.
line-of-nobody =
    .says = La ligne de coûts « { $line } » n’est à personne : aucun partenaire ne répond à sa sélection.
    .fix = Vérifiez « partners » sur cette ligne, ou supprimez-la.
category-not-mapped =
    .says = L’appel ne dit rien de la catégorie « { $category } » : { $amount } sur { $count ->
        [one] une ligne
       *[other] { $count } lignes
    } comptent comme des coûts sans { word-grant }.
    .fix = Choisissez une catégorie que l’appel prend en charge, ou laissez ce coût aux fonds propres des partenaires.
lines-set-aside =
    .says = { $count ->
        [one] Une ligne de coûts « { $category } » ({ $amount }) est laissée de côté : un taux forfaitaire la remplace.
       *[other] { $count } lignes de coûts « { $category } » ({ $amount }) sont laissées de côté : un taux forfaitaire les remplace.
    }
    .fix = Rien n’est perdu ; supprimez ces lignes si le taux forfaitaire est maintenu.
common-cost-beside-flat-rate =
    .says = Le coût commun « { $common } » compte dans la catégorie « { $category } », déjà entièrement couverte par un taux forfaitaire.
    .fix = Placez-le dans une autre catégorie, pour que rien ne soit payé deux fois.
common-amount-unknown =
    .says = On ne sait pas ce que coûte « { $common } » : les totaux qui le contiennent restent ouverts.
    .fix = Demandez un devis et indiquez son montant (« amount ») ; d’ici là, « included: false » le met de côté.
common-amount-contested =
    .says = Les sources se contredisent sur le coût de « { $common } » ; le plus élevé, { $amount }, est compté.
    .fix = Trouvez le montant qui fait foi, et indiquez celui-là.
incurrer-absent =
    .says = { $partner } doit payer « { $common } » pour tous mais ne participe pas à ce scénario : personne ne le paie.
    .fix = Incluez ce partenaire, ou confiez ce coût à un autre.
nobody-shares =
    .says = Personne dans ce scénario ne partage « { $common } » : personne ne le paie.
    .fix = Vérifiez « shared_by », ou laissez ce coût de côté.
not-assigned =
    .says = { $amount-sign ->
        [negative] { $common ->
            [project] Pour le coût commun de { $whole }
           *[other] Pour les { $whole } de « { $common } »
        }, l’arrondi demande { $amount-size } de trop { $count ->
            [one] au seul partenaire qui le partage.
           *[other] aux { $count } partenaires qui le partagent.
        }
       *[other] { $common ->
            [project] Sur le coût commun de { $whole }
           *[other] Sur les { $whole } de « { $common } »
        }, { $amount } ne sont payés par personne : le coût est partagé en { $count }, et chaque part est arrondie vers le bas.
    }
    .fix = Répartissez exactement (« largest_remainder »), ou laissez le reste à un partenaire (« rest_to »).
incurrer-without-budget =
    .says = { $partner } doit payer « { $common } » pour tous, mais est partenaire associé et n’a pas de budget ; personne ne paie.
    .fix = Changez le rôle de { $partner }, ou confiez cette dépense à quelqu’un d’autre.
reimbursement-inexact =
    .says = { $amount-sign ->
        [negative] { $partner } reçoit pour « { $common } » { $amount-size } de plus que les { $whole } partagés entre { $count }, car chaque part est arrondie.
       *[other] Sur les { $whole } de « { $common } » partagés entre { $count }, { $amount } restent à la charge de { $partner }, car chaque part est arrondie.
    }
    .fix = Répartissez exactement (« largest_remainder », unité 0.01), ou laissez ainsi si tous sont d’accord.
rest-to-absent =
    .says = { $partner } doit prendre le reste de « { $common } » ({ $amount }), mais n’y participe pas dans ce scénario.
    .fix = Indiquez sous « rest_to » quelqu’un qui y participe.
several-leads =
    .says = { $partners } sont tous chefs de file : { $count }, alors qu’un projet n’en a qu’un.
    .fix = Gardez un seul « lead » ; les autres sont partenaires.
affiliated-without-beneficiary =
    .says = { $partner } est une entité affiliée à « { $beneficiary } », qui ne participe pas à ce scénario.
    .fix = Incluez les deux, ou aucun des deux.
withdrawn-included =
    .says = Ce scénario inclut { $partners }, qui { $count ->
        [one] s’est retiré
       *[other] se sont retirés
    } ; rien n’est compté.
    .fix = Changez l’engagement, ou retirez { $count ->
        [one] ce partenaire
       *[other] ces partenaires
    } du scénario.
months-beyond-end =
    .says = « { $title } » se termine au mois { $value }, mais le projet au mois { $limit }.
    .fix = Changez ses mois, ou la durée du projet.
cost-in-no-phase =
    .says = Des coûts de { $amount } ne relèvent d’aucune phase ({ $lines }) : la somme des phases n’est pas celle du projet.
    .fix = Indiquez { $count ->
        [one] sa phase
       *[other] leur phase
    }, ou un lot de travaux qui relève d’une phase.
provider-is-partner =
    .says = « { $common } » est réalisé par { $partner }, qui est aussi partenaire ; dans cet appel, les partenaires n’achètent pas entre eux.
    .fix = Choisissez l’une des trois solutions.
provider-beneficiary = Faites de cet organisme un bénéficiaire avec son propre budget, et saisissez sa part en lignes de coûts.
provider-contractor = Sortez cet organisme du partenariat, et qu’un seul partenaire passe le contrat (« incurred_by »).
provider-contracts = Sortez cet organisme du partenariat, et que chaque région signe son propre contrat (« members »).
choice-not-offered =
    .says = Le plan choisit « { $rule } », que l’appel ne propose pas.
    .fix = { $choices-given ->
        [yes] Choisissez parmi : { $choices }.
       *[no] Retirez ce choix : l’appel n’en propose aucun.
    }
flat-rate-offered =
    .says = L’appel propose pour « { $target } » un taux forfaitaire que personne n’a choisi.
    .fix-met = Voyez ce qu’il donne pour chaque partenaire sur la page « Options de coûts » ; dans le fichier, c’est « { $rule } » sous « choices ».
correction-of-nothing =
    .says = Le plan corrige la règle « { $rule } », que l’appel n’a pas.
    .fix = Vérifiez son identifiant avec : planner calls show
value-corrected =
    .says = Le plan indique « { $value } » pour la règle « { $rule } », d’après { $document }, { $page }.
    .fix-met = Gardez ce document à portée de main ; retirez la correction pour revenir à la valeur de l’appel.
call-data-changed =
    .says = { $count ->
        [0] Les données de { $value } ont changé depuis le dernier enregistrement de ce plan, dans ce qu’elles citent
        [one] Les données de { $value } ont changé depuis le dernier enregistrement de ce plan ({ $names })
       *[other] Les données de { $value } ont changé depuis le dernier enregistrement de ce plan ({ $count } règles : { $names })
    }{ $effect ->
        [total] { " : " }le total était { $before }, il est { $after }, soit un écart de { $gap }
        [grant] { " : " }la subvention était { $before }, elle est { $after }, soit un écart de { $gap }
        [none] { " ; " }total et subvention restent tels quels
       *[unknown] { " ; " }ce que cela change aux montants est à vérifier
    }.
    .fix = Regardez les règles concernées, et enregistrez le plan pour calculer avec les données d’aujourd’hui.

flat-rate-fixed =
    .says = Le taux forfaitaire « { $target } » est fixé à { $rate } ; les { $value } choisis ne sont ni possibles ni calculés.
    .fix = Retirez ce taux du choix : { $rate } sont calculés.
flat-rate-above =
    .says = Le taux forfaitaire « { $target } » est d’au plus { $rate } ; les { $value } choisis le dépassent, et { $rate } sont calculés.
    .fix = Choisissez au plus { $rate }.
flat-rates-together =
    .says = Les taux forfaitaires « { $first } » et « { $target } » s’excluent ; ils sont réunis chez { $partners }, et seul le premier est calculé.
    .fix = Choisissez l’un des deux pour { $count ->
        [one] ce partenaire
       *[other] ces partenaires
    }.
flat-rate-not-by-all =
    .says = Le taux forfaitaire « { $target } » se choisit de la même façon pour tous ; il n’est pas choisi pour { $partners }, mais l’est pour d’autres.
    .fix = Choisissez-le pour tous, ou pour personne.
cost-forms =
    .says = { $status ->
        [met] { $applies ->
            [no] La forme de la catégorie « { $category } » n’est prescrite que pour un projet { forms-where } ; celui-ci a { $value }, à { $gap } de cette limite.
           *[yes] La catégorie « { $category } » n’est déclarée que sous une forme proposée par l’appel : { $forms }.
        }
        [not_met] { forms-fault }.
       *[to_be_verified] { $reason ->
            [amount_unknown] { forms-fault } ; on ne peut dire si cela vaut pour ce projet tant que son total n’est pas connu.
           *[other] { forms-fault } ; la règle ne repose sur aucun document que quelqu’un ait vu.
        }
    }
    .fix = { $fault ->
        [lacks] Choisissez le taux forfaitaire sur la page des options de coûts, pour tous de la même façon.
        [mixed] Choisissez une seule forme pour tous les partenaires.
       *[wrong] Passez les lignes en cause à une forme proposée, ou choisissez le taux forfaitaire.
    }
forms-where = { $side ->
    [up_to] dont le total ne dépasse pas { $limit }
    [above] dont le total dépasse { $limit }
   *[any] de cet appel
}
forms-fault = { $fault ->
    [lacks] Dans un projet { forms-where }, les coûts se déclarent par le taux forfaitaire « { $category } » ; il n’est pas choisi pour { $partners }
    [mixed] Tous les partenaires déclarent la catégorie « { $category } » sous une seule forme ; ici se côtoient { $used } ({ $partners })
   *[wrong] La catégorie « { $category } » se déclare sous forme de { $forms } dans un projet { forms-where } ; chez { $partners } : { $used }
}
