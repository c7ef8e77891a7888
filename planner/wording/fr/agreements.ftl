### Accords sur les coûts communs, arrivées et départs, contrats et paiements : page, constats, notes.

page-agreements-title = Accords et paiements
page-agreements-about = Ce que les partenaires ont convenu pour chaque coût commun, ce que change une arrivée tardive ou un départ, et qui contracte, paie et attend qui.
agreements-empty = Il n’y a pas encore de coût commun, donc rien à convenir. Ajoutez-en un, puis revenez.
agreements-to-common = Vers les coûts communs
agreements-which = Coût commun

## Ce qui a été convenu

agreements-agreed = Ce qui a été convenu
agreements-agreed-about = Au centime près, et jamais recalculé. Le dernier accord vaut ; les précédents restent comme historique.
agreements-none = Rien n’a encore été convenu. Dès que les partenaires s’accordent sur les parts, enregistrez-les ici : tout changement ultérieur leur sera confronté.
agreements-dated = Convenu le
agreements-document = Document
agreements-document-help = Où cela figure : procès-verbal, convention de partenariat, échange de lettres.
agreements-bound = Qui part reste engagé
agreements-bound-help = Coché, celui qui part continue à devoir sa part convenue. Sinon, il récupère ce qui n’est plus sa part, et les autres le paient.
agreements-record = Enregistrer les parts actuelles comme convenues
agreements-record-about = Cela reprend la part de chaque partenaire dans le scénario « { $scenario } » : { $shares }.
agreements-cannot-record = Les parts ne peuvent pas être enregistrées : dans le scénario « { $scenario } », personne ne partage ce coût, ou une part n’est pas encore connue.
agreements-on = Convenu le { $dated }
agreements-document-said = { $dated } : { $document }
agreements-bound-said = { $dated } : qui part reste engagé.
edit-agreement-recorded = Les parts de « { $title } » ont été enregistrées comme convenues le { $day }.

## Qui arrive tard, qui part

late-head = Qui arrive tard, qui part
late-about = Choisissez quelqu’un : les nouvelles parts, ce qui reste à payer, et une note pour chacun. Regarder n’enregistre rien.
late-who = Que se passe-t-il
late-nobody = Personne n’arrive ni ne part : le convenu face à l’actuel
late-joins = { $partner } arrive
late-leaves = { $partner } part
late-bound = Ceux qui partent
late-bound-as-agreed = comme convenu
late-bound-free = récupèrent ce qui n’est plus leur part
late-bound-bound = restent engagés par ce qui a été convenu
late-no-change = La part de personne ne change : chacun paie au centime près ce qui a été convenu.
late-nothing-agreed = Rien n’a encore été convenu sur un coût commun. Enregistrez les parts convenues à la page « { page-agreements-title } ».
late-agreed-on = « { $title } », convenu le { $dated }
late-touched = { $titles-count ->
    [0] { $others-count ->
        [0] Rien n’a encore été convenu.
       *[other] Aucun accord n’est touché.
    }
    [one] Un accord est touché : { $titles }.
   *[other] { $titles-count } accords sont touchés : { $titles }.
}
late-column-partner = Partenaire
late-column-agreed = Convenu (EUR)
late-column-now = Nouvelle part (EUR)
late-column-note = Note de débit ou de crédit (EUR)
late-column-note-about = + paie plus, − paie moins
late-column-paid = Payé jusqu’ici (EUR)
late-column-paid-about = − a reçu
late-column-open = Encore ouvert (EUR)
late-column-open-about = + paie, − récupère
late-notes = Notes à copier
late-bound-short = parti, reste engagé
late-note-debit = Note de débit, { $partner }, « { $title } » : { $agreed-sign ->
    [zero] aucune part n’avait été convenue le { $dated }
   *[other] la part convenue le { $dated } était de { $agreed }
} ; elle est maintenant de { $now }, soit { $gap } de plus.
late-note-credit = Note de crédit, { $partner }, « { $title } » : { $agreed-sign ->
    [zero] aucune part n’avait été convenue le { $dated }
   *[other] la part convenue le { $dated } était de { $agreed }
} ; elle est maintenant de { $now }, soit { $gap } de moins.
late-note-none = { $partner }, « { $title } » : la part reste de { $now }, comme convenu le { $dated }.
late-note-unknown = { $partner }, « { $title } » : la part actuelle est à vérifier ; { $agreed } ont été convenus le { $dated }.
late-note-bound = { $partner } ne participe plus et reste engagé par ce qui a été convenu.
late-note-paid = { $paid } sont payés.
late-note-got = { $paid } sont reçus.
late-note-pays = À payer maintenant : { $rest }{ $through-given ->
    [yes] {" "}(par { $through })
   *[no] { "" }
}.
late-note-gets = À rembourser : { $rest }{ $through-given ->
    [yes] {" "}(par { $through })
   *[no] { "" }
}.
late-note-collects = À recevoir des autres : { $rest }.
late-note-returns = À rembourser aux autres : { $rest }.
late-note-settled = Rien n’est ouvert.

## Contrats et paiements

chain-head = Qui contracte, qui paie, qui attend qui
chain-about = Ce qui est saisi ci-dessous reste tel quel ; le reste découle du plan. Les paiements aux prestataires font le coût, et ce que les partenaires se remboursent fait zéro.
chain-nothing = Le plan n’a aucun coût commun qui compte.
chain-alt = Qui contracte avec qui et qui paie qui pour « { $title } » ; le tableau ci-dessous dit la même chose.
chain-legend = Numéros : le tour de chacun. Tirets : un contrat, ou ce qui l’attend. Trait gras : tout est payé. Trait fin : quelque chose est dû ou prévu. Montants en euros.
chain-contract = Contrat
chain-payment = Paiement
chain-settlement = Remboursement
chain-open = à vérifier
chain-no-provider = un prestataire pas encore nommé
chain-several = plusieurs partenaires
chain-each-of = { $count } partenaires, chacun
chain-all = Tous ensemble
chain-wait-own = son propre contrat avec { $whom }
chain-wait-contract = { $count ->
    [one] le contrat de { $who } avec { $whom }
   *[other] les contrats de { $count } partenaires avec { $whom }
}
chain-wait-payment = { $count ->
    [one] le paiement de { $who } à { $whom }
   *[other] les paiements de { $count } partenaires à { $whom }
}
chain-column-what = Quoi
chain-column-who = Qui
chain-column-whom = Avec ou à qui
chain-column-amount = Montant (EUR)
chain-column-day = Jour
chain-column-status = État
chain-column-waits = Attend
chain-column-partner = Partenaire
chain-column-to-providers = Aux prestataires (EUR)
chain-column-to-partners = Aux partenaires (EUR)
chain-column-to-partners-about = − reçoit
chain-column-together = Ensemble (EUR)
chain-sums = Ce que cela fait
agreements-payments = Paiements
agreements-payments-none = Aucun paiement n’est saisi. Saisissez ce qui a été payé, ou reprenez comme dû ce qui découle du plan et ajoutez les jours.
agreements-payer = Qui paie
agreements-payee = À qui
agreements-amount = Montant (EUR)
agreements-day = Jour
agreements-day-help = Laissez vide tant que personne ne le connaît.
agreements-status = État
agreements-purpose = Pour
agreements-add-payment = Ajouter un paiement
agreements-planned-as-due = Saisir comme dû ce qui est prévu
agreements-contracts = Contrats
agreements-contracts-none = Aucun contrat n’est saisi. Ajoutez qui contracte avec qui, et quel autre contrat ou paiement il attend.
agreements-by = Qui contracte
agreements-by-help = Plusieurs à la fois : un contrat pour chacun.
agreements-with = Avec qui
agreements-with-help = Un partenaire ou un prestataire du plan, ou tapez un autre nom.
agreements-signed = Signé le
agreements-contract-amount-help = Ce que chacun d’eux contracte, si cela est dit.
agreements-waits-for = Attend
agreements-source = Source
agreements-add-contract = Ajouter un contrat
agreements-new-contract = Un nouveau contrat
agreements-contract-named = { $who } avec { $whom }
agreements-payment-named = { $who } paie { $amount } à { $whom }
term-payment_status =
    .paid = payé
    .due = dû
    .planned = prévu

## Constats

agreement-differs =
    .says = « { $title } » : les parts convenues le { $dated } ne sont pas celles du plan actuel : { $changes }.
    .fix = Envoyez les notes de la page « { page-agreements-title } » et enregistrez-y les nouvelles parts, ou ramenez le plan à ce qui a été convenu.
agreement-change = { $direction ->
    [more] { $partners } { $partners-count ->
        [one] paie
       *[other] paient
    } { $gap } de plus{ $partners-count ->
        [one] { "" }
       *[other] {" "}chacun
    }
   *[less] { $partners } { $partners-count ->
        [one] paie
       *[other] paient
    } { $gap } de moins{ $partners-count ->
        [one] { "" }
       *[other] {" "}chacun
    }
}
agreement-open =
    .says = « { $title } » : ce que chacun paie maintenant n’est pas connu et ne peut donc pas être confronté à ce qui a été convenu le { $dated }.
    .fix = Saisissez le montant du coût commun, ou ce qui manque à sa clé, sous « { page-common-title } ».
agreement-kept =
    .says = « { $title } » : chacun paie au centime près ce qui a été convenu le { $dated }.
contracts-in-circle =
    .says = Ces contrats s’attendent en cercle, si bien qu’aucun ne peut être signé le premier : { $names }.
    .fix = À la page « { page-agreements-title } », retirez l’un d’eux de ce que les autres attendent.
partner-in-agreement =
    .says = « { $partner } » est nommé dans ce qui a été convenu, contracté ou payé pour « { $title } » et ne peut donc pas être retiré : cet historique reste.
    .fix = Mettez plutôt son engagement à « retiré » sous « { page-partners-title } » ; il ne participe alors plus à rien.
