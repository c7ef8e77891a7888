### La page « Options de coûts ».

page-options-title = Options de coûts
page-options-about = Les taux forfaitaires que l’appel propose, et ce que chacun donne pour un partenaire, côte à côte avant tout choix.
options-no-call = Ce plan n’a pas d’appel, et ce sont les appels qui proposent des taux forfaitaires. Choisissez d’abord un appel, puis revenez.
options-to-calls = Comparer les appels
options-none = On ne connaît à cet appel aucun taux forfaitaire à choisir : chaque coût compte tel qu’il est saisi sous « Coûts », à côté des taux forfaitaires qui comptent toujours. Si son manuel en propose un, saisissez l’appel comme un appel à vous.
options-no-partners = Aucun partenaire pour l’instant, et chaque partenaire choisit pour lui-même. Ajoutez-les d’abord, puis revenez.
options-nobody = Personne ne participe au scénario « { $scenario } » : il n’y a rien à comparer. Confirmez un partenaire, ou choisissez un autre scénario.
options-to-scenarios = Vers les scénarios
options-offered = Ce que l’appel propose
options-sentence = { $value }.
options-can-be-lowered = Un taux inférieur peut être convenu.
options-counts-anyway = Compte quel que soit le choix : { $rule }

## La comparaison

options-comparison = Côte à côte
options-comparison-about = Dans le scénario « { $scenario } », la plus forte subvention d’abord. Sous un montant figure l’écart avec ce qui est choisi maintenant. Les lignes qu’un taux forfaitaire remplace sont mises de côté et reviennent avec une autre option.
options-whose = Partenaire
options-option = Option
options-flat = { $category } : { $rate }
options-as-entered = Tout tel que saisi
options-aside = Mis de côté
options-lines = { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
options-project-grant = Subvention du projet
options-chosen = choisi maintenant
options-not-allowed = choisi maintenant, mais ces taux s’excluent
options-for-everybody = pour tous également
options-compared = Options de coûts de { $name }
options-more = Ce sont { $count } combinaisons parmi d’autres : celle qui est choisie maintenant, et celles qui ont le moins de taux forfaitaires.
options-choose = Choisir : { $option }
options-choose-all = Choisir pour tous : { $option }
options-has-now = { $name } a maintenant : { $option }.
options-not-allowed-now = Ces taux s’excluent : seul le premier est calculé. Choisissez une autre option.
options-aside-now = { $count ->
    [one] Une de ses lignes de coûts ({ $amount }) est mise de côté et ne compte pas.
   *[other] { $count } de ses lignes de coûts ({ $amount } ensemble) sont mises de côté et ne comptent pas.
}
options-nothing-to-choose = L’appel ne propose rien à choisir à { $name }.
options-rate = { $category } : taux en pour cent, { $rate } au plus
options-rate-help = Pour ce partenaire seulement. Au maximum permis, c’est le taux même de l’appel.

## Tous

options-all = Ce que chacun a maintenant
options-all-about = Selon les choix actuels du plan, dans le scénario « { $scenario } ».
options-now = Choisi maintenant

## Ce que dit l’historique

edit-options = { $count ->
    [0] Options de coûts de { $name } : tous les coûts tels que saisis, aucun taux forfaitaire choisi.
    [one] Options de coûts de { $name } : taux forfaitaire pour { $categories }.
   *[other] Options de coûts de { $name } : taux forfaitaires pour { $categories }.
}
edit-options-all = { $count ->
    [0] Options de coûts de tous : tous les coûts tels que saisis, aucun taux forfaitaire choisi.
    [one] Options de coûts de tous : taux forfaitaire pour { $categories }.
   *[other] Options de coûts de tous : taux forfaitaires pour { $categories }.
}
edit-option-rate = Options de coûts de { $name } : taux forfaitaire pour { $category } à { $rate }.
