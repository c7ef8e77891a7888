### La page du cofinancement, et son bloc sur « Ma part ».

page-contributions-title = Cofinancement
page-contributions-about = D’où vient la part des coûts qu’aucune subvention ne paie, ligne par ligne. Chaque modification est enregistrée aussitôt.
contributions-empty = Rien n’est encore saisi. Ajoutez ci-dessous une ligne par somme qu’un partenaire apporte, ou saisissez ce qui manque en fonds propres et corrigez ensuite.
contributions-no-partners = Aucun partenaire avec un budget pour l’instant, et un cofinancement est toujours celui de quelqu’un. Ajoutez d’abord les partenaires, puis revenez.
contributions-add = Ajouter des lignes
contributions-partner = Partenaire
contributions-origin = Origine
contributions-origin-help = Les apports en nature sont montrés à part et ne comptent jamais comme de l’argent. Le travail bénévole compte jusqu’à ce qu’il coûte dans le budget.
contributions-amount = Montant (EUR)
contributions-from = De la part de
contributions-from-help = Qui le donne : un ministère, une fondation, le budget du partenaire.
contributions-eu-source = Argent de l’UE ?
contributions-eu-help = L’argent du budget de l’Union, même passé par un programme national, ne peut pas servir de cofinancement. Pour les fonds publics et ceux de tiers, quelqu’un doit se renseigner.
contributions-status = Statut
contributions-note = Note
contributions-covered = Ce qui est couvert
contributions-needed = Nécessaire
contributions-missing = Manque
contributions-too-much = En trop
contributions-cash = À payer en argent
contributions-in-kind-apart = En nature, à part
contributions-total = Tous ensemble
contributions-rest-own = Saisir ce qui manque en fonds propres
contributions-rest-own-help = Une ligne par partenaire à qui il manque quelque chose, au centime ; modifiez-la ou retirez-la ensuite.
contributions-level-partner = Chaque partenaire couvre sa propre part, au centime.
contributions-level-action = Le cofinancement est celui de l’action : seule la somme de tous doit tomber juste, et les partenaires conviennent de qui apporte combien.
contributions-level-open = Personne ne sait avec certitude de qui relève le cofinancement : demandez à l’autorité de l’appel.
contributions-cash-about = À payer en argent : ce qui est nécessaire, sans la contribution publique automatique ni le travail bénévole ; un montant négatif sous « { contributions-missing } » est en trop.

share-origins = D’où vient le reste
share-origins-none = Personne n’a encore saisi d’où viennent les { $amount } qu’aucune subvention ne paie.
share-to-contributions = Saisir le cofinancement

## D’où vient le cofinancement.

term-contribution_origin =
    .own = fonds propres
    .public = autres fonds publics
    .automatic_public = contribution publique automatique
    .private = fonds privés
    .third_party = fonds d’un tiers
    .transfer = transfert d’un autre partenaire
    .in_kind = en nature, non compté
    .volunteers = travail bénévole
term-eu_source =
    .yes = oui
    .no = non
    .unknown = non connu
term-contribution_status =
    .promised = promis
    .confirmed = confirmé

## Ce qui est demandé à chaque fonds.

requests-head = Ce qui est demandé à chaque fonds
requests-about = Sans ligne ici, le plan demande à chaque fonds tout ce que donne l’appel. Une ligne demande moins : un taux plus bas, ou un montant.
requests-add = Demander moins
requests-fund = Fonds
requests-partners = Qui demande
requests-partners-help = Quand la subvention est celle de l’action entière, tous doivent demander ensemble.
requests-rate = Taux demandé (%)
requests-rate-help = Un taux plus bas que celui de l’appel. Saisir un taux vide le montant.
requests-amount = Ou montant demandé (EUR)
requests-amount-help = Ce que ceux qui demandent reçoivent ensemble de ce fonds, réparti en proportion de ce que le taux donne à chacun. Saisir un montant vide le taux.
requests-line = Fonds et qui demande
requests-asked = Demandé (EUR)
requests-most = L’appel donne au plus (EUR)
requests-gap = De moins (EUR)
requests-policy = Quand un plafond retient les subventions de plusieurs
requests-policy-report = seulement le signaler
requests-policy-proportional = tous cèdent en proportion
requests-policy-lead = le chef de file cède le premier
requests-balance = Ce qu’une sous-consommation coûterait en subvention
requests-balance-way = Si la subvention finale découle
requests-balance-share = { $value } de moins dépensé (EUR)
requests-balance-rate-then-ceiling = du taux appliqué aux coûts réels, dans la limite de la subvention signée
requests-balance-ratio-kept = du rapport du budget signé
requests-balance-said = L’appel dit quelle façon vaut.
requests-balance-open = À vérifier : on ne sait pas laquelle des deux façons vaut pour cet appel.
requests-balance-contested = À vérifier : les sources se contredisent sur la façon qui vaut.
