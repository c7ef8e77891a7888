### La page des monnaies : taux en usage, nouveaux taux et leur différence, budgets dans leur propre monnaie.

page-currencies-title = Monnaies
page-currencies-about = Qui établit son budget dans une autre monnaie, à quel taux de change, et ce que d’autres taux feraient du plan entier.
currencies-empty = Tout est en euros : aucun taux de change n’est nécessaire. Si un partenaire établit son budget dans une autre monnaie, indiquez-le dans sa fiche ; ses nouvelles lignes seront dans cette monnaie, et cette page demandera le taux.
currencies-in-use = Taux de change de ce plan
currencies-currency = Monnaie
currencies-per-euro = Un euro vaut
currencies-dated = Taux du
currencies-kind = Nature
currencies-source = Source
currencies-whose = Qui l’utilise
currencies-lines = Lignes de coûts
currencies-no-rate = pas encore de taux
currencies-remove = Supprimer le taux de { $currency }
currencies-rate-said = 1 EUR = { $rate } { $currency } ({ $kind } du { $dated } ; { $source })
currencies-rate-in-words = { $rate } pour un euro ({ $kind } du { $dated } ; { $source })
currencies-rate-of = Taux de change de { $currency }
currencies-ecb-source = Banque centrale européenne, taux de change de référence de l’euro du { $day }
currencies-new-head = Nouveaux taux pour tout le plan
currencies-new-about = Saisissez des taux, ou prenez ceux d’un jour : la différence est montrée d’abord, et un seul bouton les enregistre tous. « Annuler » rétablit les anciens.
currencies-whence = D’où ils viennent
currencies-whence-by-hand = Saisis à la main
currencies-whence-bank = Les taux quotidiens de la banque centrale
currencies-day = Jour
currencies-bank-help = Le programme connaît les taux jusqu’au { $day }. Les week-ends et jours fériés, le dernier taux d’avant vaut.
currencies-one-euro = 1 EUR en { $currency }
currencies-day-or-month = Jour, ou premier jour du mois
currencies-day-or-month-help = Un taux comptable de la Commission vaut pour un mois entier : indiquez son premier jour.
currencies-source-help = Où se trouve le taux, par exemple « InforEuro, novembre 2026 ».
currencies-needs = Un taux a besoin de son jour et de sa source : qui vérifie le budget doit le retrouver. Saisissez les deux, et la différence apparaît ici.
currencies-set-before = Aucun taux n’a été fixé le { $day } : ceux du { $dated }, dernier jour d’avant, valent.
currencies-no-new-rate = Pas de nouveau taux pour { $currencies } : ce qu’il y a reste tel quel.
currencies-nothing-new = Le plan a déjà ces taux ; rien ne changerait.
currencies-rates-compared = Taux avant et après
currencies-rate-before = Avant
currencies-rate-after = Après
currencies-unchanged = inchangé
currencies-difference = Ce que deviennent les chiffres, en euros
currencies-total-before = Total avant
currencies-grant-before = Subvention avant
currencies-bears-before = À charge avant
currencies-total-after = Total après
currencies-grant = Subvention après
currencies-bears = À charge après
currencies-same = identique
currencies-new-source = Nouveaux taux : { $source }.
currencies-after = Après
currencies-gap = Différence
currencies-difference-about = En euros, scénario « { $scenario } ». Rien n’est encore enregistré.
currencies-save = Enregistrer ces taux
currencies-own-head = Budgets dans leur propre monnaie
currencies-own-about = Pour lecture seulement : les chiffres en euros, aux taux du plan. Pour l’appel, c’est l’euro qui compte.
currencies-total-euro = Total (EUR)
currencies-own-total = Total
currencies-own-grant = Subvention
currencies-own-bears = À charge
currencies-to-page = Saisir le taux de change
share-own-currency = En { $currency }, pour lecture seulement : total { $total }, à charge { $bears }. { $rate }.

## Historique et différences.

edit-rerated = { $count ->
    [one] Nouveau taux de change pour { $currency }, { $day }.
   *[other] Nouveaux taux de change pour { $count } monnaies, { $day }.
}
edit-rate-removed = Taux de change de { $currency } supprimé.
difference-rate = { $before-given ->
    [yes] { $after-given ->
        [yes] Taux de change : { $before } ; maintenant { $after }.
       *[no] Taux de change de { $currency } supprimé ; il était : { $before }.
    }
   *[no] Nouveau taux de change : { $after }.
}
difference-currency = { $kind ->
    [partner] « { $title } » établit son budget en { $after }, et non plus en { $before }.
   *[line] « { $title } » est en { $after }, et non plus en { $before }.
}
cli-rerate-not-saved = Rien n’est enregistré ; nommez un fichier avec -o pour écrire le plan à ces taux.

## Ce qui peut clocher dans les taux.

exchange-rate-inverted =
    .says = Dans le plan, un euro vaut { $rate } { $currency } ; à la banque centrale il en valait { $other } le { $day } : le taux semble renversé.
    .fix = Saisissez ce que vaut un euro en { $currency }, et non ce que vaut un { $currency } en euros.
exchange-rate-scaled =
    .says = Dans le plan, un euro vaut { $rate } { $currency } ; à la banque centrale il en valait { $other } le { $day } : des taux ne diffèrent pas autant.
    .fix = Vérifiez la virgule, et si le taux vaut pour une unité de la monnaie ou pour cent.
exchange-rate-moves =
    .says = Les montants en { $currencies } sont convertis aux taux du { $dated } ; les coûts le sont au taux du mois où ils sont déclarés : les montants en euros différeront.
    .fix = Gardez une marge, et mettez les taux à jour avant le dépôt ; la règle dit qui supporte une perte de change.
rates-unreadable =
    .says = { $line-given ->
        [yes] « { $value } » n’est pas une ligne de taux de change.
       *[no] « { $value } » n’est pas une liste de taux de change.
    }
    .fix = Donnez le fichier eurofxref-hist.csv de la banque centrale, ou une ligne par monnaie avec son code et ce que vaut un euro : SEK, 10.95
rate-unavailable =
    .says = Il n’y a pas de taux de { $currencies } pour le { $day } dans { $file-given ->
        [yes] ce fichier.
       *[no] la série de la banque centrale, qui va du { $first_day } au { $last_day }.
    }
    .fix = Choisissez un autre jour, saisissez le taux à la main, ou donnez un fichier plus récent avec --rates.
