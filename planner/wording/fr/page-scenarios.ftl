### La page « Scénarios ».

page-scenarios-title = Scénarios
page-scenarios-about = Des versions de l’avenir : qui participe, et ce qui change d’autre. Chaque modification est enregistrée aussitôt.

scenarios-no-partners = Aucun partenaire pour l’instant, et un scénario dit lesquels participent. Ajoutez d’abord les partenaires, puis revenez.

## La liste

scenarios-list = Ce que donne chaque scénario
scenarios-column = Scénario
scenarios-default = utilisé si aucun n’est nommé
scenarios-base = Construit sur
scenarios-partners = Partenaires
scenarios-countries = Pays
scenarios-total = Total du projet (EUR)
scenarios-bears = Chacun supporte, en moyenne (EUR)
scenarios-eligible = Conditions
scenarios-own = intégré
scenarios-none-yet = Aucun scénario à vous pour l’instant : deux sont intégrés. Ajoutez-en un pour voir ce qui change quand quelqu’un arrive ou part, ou quand quelque chose coûte plus cher.

## Un nouveau

scenarios-new = Ajouter un scénario
scenarios-add = Ajouter
scenarios-needs-title = Dites d’abord comment il s’appelle.

## L’un d’eux

scenarios-chosen = Un scénario en détail
scenarios-choose = Scénario
scenarios-make-default = Utiliser si aucun n’est nommé
scenarios-copy = Dupliquer
scenarios-copy-of = { $title } (copie)
scenarios-remove = Retirer
scenarios-is-built-in = Ce scénario est intégré et suit les partenaires : participe quiconque est confirmé, et avec « candidats compris » aussi quiconque pourrait venir. Pour changer quelque chose, ajoutez un scénario construit sur lui.
scenarios-title = Son nom
scenarios-include = Qui rejoint
scenarios-exclude = Qui est laissé de côté
scenarios-nobody = personne
scenarios-added = Seulement dans ce scénario : { $names }.
scenarios-assumes = Ce qu’il tient pour acquis
scenarios-assumes-help = Une phrase par ligne. Elles accompagnent chaque chiffre de ce scénario.

## Valeurs qu’il fixe

scenarios-sets = Ce qui y est différent
scenarios-sets-about = Les valeurs qui diffèrent de ce sur quoi le scénario est construit.
scenarios-sets-nothing = Rien : tout est comme dans ce sur quoi il est construit.
scenarios-set-what = { $list } : { $title }
scenarios-value = { $field } : { $after } au lieu de { $before }
scenarios-quoted = « { $value } »
scenarios-value-go = Abandonner
scenarios-set-new = Fixer une autre valeur
scenarios-list-of = Dans
scenarios-item = Quoi
scenarios-field = Valeur de
scenarios-new-value = Nouvelle valeur
scenarios-now = Actuellement : { $value }
scenarios-set = Fixer
scenarios-yes = oui
scenarios-no = non

## Côte à côte

comparison = Côte à côte
comparison-about = Choisissez-en deux ou trois. Sous chaque chiffre figure sa différence avec le premier ; « = » signifie pareil.
comparison-choose = Scénarios à comparer
comparison-placeholder = Choisir des scénarios
comparison-too-few = Choisissez au moins deux scénarios pour les comparer.
comparison-figure = En euros
comparison-members = Partenaires avec budget
comparison-countries = Pays
comparison-mean = Chacun supporte, en moyenne
comparison-bears = Ce que chaque partenaire supporte
comparison-not-met = Conditions non remplies
comparison-to-be-verified = À vérifier
comparison-lines = Ligne par ligne, du premier au second
comparison-group = { $count ->
    [one] une modification
   *[other] { $count } modifications
}
comparison-closes = { $count ->
    [one] Une ligne explique la différence de { $change } : le total du projet passe de { $before } à { $after }. Le compte y est, au centime près.
   *[other] { $count } lignes font { $change } : le total du projet passe de { $before } à { $after }. Le compte y est, au centime près.
}
comparison-does-not-close = { $count ->
    [one] Une ligne est listée et n’explique pas tout de { $change }, de { $before } à { $after }. Merci de le signaler.
   *[other] { $count } lignes sont listées et n’expliquent pas tout de { $change }, de { $before } à { $after }. Merci de le signaler.
}
comparison-alike = Chaque ligne coûte pareil ; le total du projet est de { $total } dans les deux.
comparison-open = Un montant est à vérifier, si bien que personne ne peut encore dire à combien s’élève la différence.

edit-scenario-added = Scénario « { $title } » ajouté.
edit-scenario-changed = Scénario « { $title } » modifié.
edit-default-scenario = « { $title } » est le scénario utilisé si aucun n’est nommé.
