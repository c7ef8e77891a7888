### La page « Vue d’ensemble ».

page-overview-title = Vue d’ensemble
page-overview-about = Ce qu’est le plan, ce qui est encore vide, et ce qui a été fait en dernier.
overview-to-budget = Voir les constats avec le budget

## L’essentiel

overview-basics = L’essentiel
overview-save = Enregistrer l’essentiel
overview-call-help = L’appel décide quels coûts comptent, ce qui est payé et ce qui doit être respecté. Sans appel, les partenaires paient sur leurs ressources propres.
overview-rounding-help = Avec un appel, c’est lui qui dit comment les montants sont arrondis.

## Ce qui est encore vide

overview-plan-gaps = Encore vide dans le plan
overview-plan-gaps-about = Rien de cela ne vous arrête : le budget est calculé d’après ce qui est là.
overview-plan-complete = ✓ Rien n’est vide ici.
overview-matrix = Encore vide, par partenaire
overview-matrix-about = ✓ est là, – est encore vide. Tout est facultatif jusqu’à ce que le formulaire d’un appel le demande ; rien n’est donc pondéré ici.
overview-no-partners = Aucun partenaire pour l’instant. Ajoutez le premier, et voyez ici ce qu’il reste à demander à chacun.
overview-partner = Partenaire
overview-missing = { $count ->
    [0] complet
    [one] { $count } vide
   *[other] { $count } vides
}
overview-empty-in-all = Vide pour
overview-is-filled = est là
overview-is-empty = encore vide
overview-is-not-needed = pas nécessaire, car ce partenaire n’a pas de budget
overview-withdrawn = { $count ->
    [one] Un partenaire s’est retiré et n’est pas montré.
   *[other] { $count } partenaires se sont retirés et ne sont pas montrés.
}
overview-to-records = Compléter la liste des partenaires
overview-records = Ouvrir la fiche d’un partenaire
overview-record-of = { $name } ({ overview-missing })

gap-no-call = Aucun appel n’est choisi : les partenaires paient sur leurs ressources propres.
gap-no-start = Le premier jour n’est pas connu.
gap-no-duration = La durée n’est pas connue.
gap-no-partners = Il n’y a pas de partenaires.
gap-no-lead = Personne ne dirige le projet.
gap-no-costs = Il n’y a pas de lignes de coûts.
gap-lines-zero = { $count ->
    [one] Une ligne de coûts revient à zéro.
   *[other] { $count } lignes de coûts reviennent à zéro.
}
gap-lines-unnamed = { $count ->
    [one] Une ligne de coûts ne dit pas ce qui est payé.
   *[other] { $count } lignes de coûts ne disent pas ce qui est payé.
}
gap-lines-without-package = { $count ->
    [one] Une ligne de coûts n’est dans aucun lot de travail.
   *[other] { $count } lignes de coûts ne sont dans aucun lot de travail.
}
gap-no-packages = Il n’y a pas de lots de travail.
gap-packages-without-months = { $count ->
    [one] Un lot de travail n’a pas de mois.
   *[other] { $count } lots de travail n’ont pas de mois.
}
gap-packages-without-lead = { $count ->
    [one] Un lot de travail n’a pas de responsable.
   *[other] { $count } lots de travail n’ont pas de responsable.
}
gap-packages-without-costs = { $count ->
    [one] Un lot de travail n’a pas de coûts.
   *[other] { $count } lots de travail n’ont pas de coûts.
}
gap-common-without-members = { $count ->
    [one] Un coût commun n’est partagé par personne.
   *[other] { $count } coûts communs ne sont partagés par personne.
}
gap-common-unknown = { $count ->
    [one] Le montant d’un coût commun n’est pas connu.
   *[other] Les montants de { $count } coûts communs ne sont pas connus.
}

## Ce qui a été fait en dernier

overview-history = Ce qui a été fait en dernier
overview-history-about = Revenir en arrière est une étape de plus : rien n’est perdu.
overview-history-by = { $number } · { $day }, { $clock } · { $author }
overview-history-back = Y revenir
overview-history-now = l’état actuel
overview-history-unsaid = Enregistré.
overview-history-rest = { $count ->
    [one] Une étape antérieure
   *[other] { $count } étapes antérieures
}
edit-basics = { $count ->
    [one] L’essentiel : une valeur modifiée.
   *[other] L’essentiel : { $count } valeurs modifiées.
}
