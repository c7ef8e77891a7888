## Ce qui se partage, et ce qui ne se partage pas

pool-of-few =
    .says = { $count ->
        [0] Aucun participant ne partage « { $title } » ; rien n’est réparti.
       *[one] Un seul participant partage « { $title } » ; rien n’est réparti.
    }
    .fix = Choisissez au moins deux partenaires qui participent (« shared_by »).
pool-inexact =
    .says = Ni la clé ni l’arrondi de « { $title } » ne placent { $amount } ; cette somme reste aux partenaires en proportion de ce que chacun paierait seul.
    .fix = Répartissez exactement (« largest_remainder », unité 0.01), ou laissez ainsi si tous sont d’accord.
pool-agreed =
    .says = { $count } partenaires portent ensemble leurs contributions propres dans « { $title } »{ $open ->
        [yes]  ; ce qui passe de l’un à l’autre est à vérifier
       *[no] , ce qui fait passer { $amount } des uns aux autres
    }{ $reason ->
        [level]  ; on ne sait pas de qui relève le cofinancement dans cet appel.
       *[other] { $level ->
            [action]  ; le cofinancement relève de l’action, c’est donc un accord entre vous.
           *[partner]  ; chaque partenaire finance sa part, c’est donc un transfert d’argent, montré avec son origine.
        }
    }
    .fix = Demandez à { word-authority } si les contributions propres peuvent être portées ensemble, et s’il faut l’en informer.
    .fix-met = Inscrivez la clé dans l’accord de partenariat.
grant-netted =
    .says = { $partner } reçoit { $value } des autres ({ $partners }), mais sa contribution propre est de { $limit } : { $gap } de trop, prélevés sur une subvention.
    .fix = Faites rembourser le reste qu’aucun fonds ne couvre, ou partagez les contributions propres ; une subvention reste entière à son partenaire.
shared-cost-rule-unknown =
    .says = { $partner } paie « { $common } » pour tous ; on ne sait pas si les autres peuvent déclarer leur part dans ce programme, et chaque part compte comme argent entre partenaires, non comme coût éligible.
    .fix = Demandez à { word-authority } avant de signer.
shared-cost-ask-claim = Demandez : un partenaire peut-il déclarer ce qu’il rembourse à un autre, ou seul celui qui paie déclare-t-il le tout ?
shared-cost-ask-method = Demandez : quels coûts peuvent être partagés, par quelle méthode convenue d’avance, et avec quels documents ?
line-buys-from-partner =
    .says = « { $line } » de { $partners } est un travail externe et nomme { $partner }, qui est aussi partenaire ; dans cet appel, les partenaires n’achètent pas entre eux.
    .fix = Choisissez l’une des solutions, ou nommez l’organisme extérieur si c’en est un autre.
trace-pool = « { $title } » : { $part } est sa part des { $whole } que { $count } partenaires portent ensemble, moins { $alone } qu’il paierait seul.
trace-pool-open = « { $title } » : ce que { $count } partenaires portent ensemble est à vérifier.
trace-pool-view = Ce qui tombe ici de « { $title } », comme le coût de ceux qui le partagent.
trace-pool-alone = Ce que { $partner } paierait seul, en argent.
trace-contribution-pool = Argent propre que les contributions portées ensemble lui apportent ; avec un moins, ce qu’elles lui prennent.
share-pool = Contributions propres portées ensemble : « { $title } »

## Contributions propres portées ensemble (page Cofinancement)

pools-head = Contributions propres portées ensemble
pools-about = Des partenaires peuvent réunir leurs contributions propres et les répartir selon une clé. Seul leur propre argent passe de l’un à l’autre : une subvention reste entière à son partenaire, et le travail bénévole ne remplace jamais de l’argent.
pools-title = Nom
pools-new-title = Contributions propres ensemble
pools-key-help = À parts égales, ou en proportion d’un nombre inscrit chez les partenaires. D’autres clés s’écrivent dans le fichier du plan.
pools-by = en proportion de { $indicator }
pools-other-key = { $how }, selon le fichier du plan
pools-alone = Seul (EUR)
pools-part = Selon la clé (EUR)
pools-moves = Verse aux autres (EUR)
pools-add = Porter ensemble des contributions propres

## Travail d’un organisme qui est aussi partenaire (page Coûts communs)

line-contractor = Sortez cet organisme du partenariat ; chaque ligne est alors un contrat du partenaire qui la paie.
provider-head = { $body } travaille pour les autres : les solutions
provider-about = « { $title } » est un travail de { $body }, qui participe lui-même ; dans cet appel, les partenaires n’achètent pas entre eux. Chaque solution est calculée à côté de la situation actuelle : ce que chacun supporte, et dessous coût et subvention.
provider-way-beneficiary = { $body } l’a dans son propre budget
provider-way-contractor = { $body } travaille pour un seul partenaire
provider-way-contracts = { $body } travaille pour chacun d’eux
provider-assumes-beneficiary = « { $title } » est le travail propre de { $body }, compté comme personnel, au même prix ; les forfaits sur le personnel s’y ajoutent.
provider-assumes-contractor = { $body } ne participe pas comme partenaire, et un seul partenaire signe le contrat pour « { $title } ».
provider-assumes-contracts = { $body } ne participe pas comme partenaire, et chacun signe son propre contrat pour « { $title } ».
provider-keep = Garder comme scénario : { $title }
provider-takes-no-part = ne participe pas
provider-amounts = coût { $total }, subvention { $grant }

workbook-pool = Dont contributions propres portées ensemble : « { $title } » (à l’exportation)
workbook-pools = Contributions propres portées ensemble (EUR, à l’exportation)
provider-today = Aujourd’hui : { $scenario }
