### Éligibilité : le plan peut-il être déposé, ce groupe peut-il candidater, et avec quelles marges.

page-eligibility-title = Éligibilité
page-eligibility-about = Ce groupe peut-il candidater à cet appel, et à quelle distance est-il des limites ? Chaque condition a son feu, sa marge et sa source.

## La réponse

eligibility-seen-as = { $scenario } · au { $day }
eligibility-answer-yes = Oui, pour autant que le planificateur puisse le vérifier : tout ce qui est décisif est respecté.
eligibility-answer-no = { $count ->
    [one] Non, pas en l’état : une condition décisive n’est pas respectée.
   *[other] Non, pas en l’état : { $count } conditions décisives ne sont pas respectées.
}
eligibility-answer-open = { $count ->
    [0] On ne peut pas encore le dire : l’appel énonce trop peu de choses vérifiables.
    [one] On ne peut pas encore le dire : rien de décisif n’est enfreint, mais une condition est à vérifier.
   *[other] On ne peut pas encore le dire : rien de décisif n’est enfreint, mais { $count } conditions sont à vérifier.
}
eligibility-answer-open-broken = { $count ->
    [one] On ne peut pas encore le dire : une condition importante n’est pas respectée, même si l’appel n’y tient peut-être pas.
   *[other] On ne peut pas encore le dire : { $count } conditions importantes ne sont pas respectées, ou sont à vérifier.
}
eligibility-answer-nobody = On ne peut pas encore le dire : le plan n’a pas de partenaire.
eligibility-answer-no-call = Aucun appel n’est choisi : il n’y a encore rien à quoi être éligible.
eligibility-group = Le groupe lui-même : { $not_met ->
    [0] rien de non respecté
    [one] { $not_met } condition non respectée
   *[other] { $not_met } conditions non respectées
}, { $met ->
    [one] { $met } respectée
   *[other] { $met } respectées
}, { $to_be_verified } à vérifier.
eligibility-further = { $count ->
    [one] Un autre point est à lire et à juger par vous ; il figure sous sa question.
   *[other] { $count } autres points sont à lire et à juger par vous ; ils figurent sous leurs questions.
}
eligibility-is-not-chance = Il s’agit de l’éligibilité : la candidature peut-elle être examinée. Cela ne dit rien de ses chances d’être retenue.
eligibility-more-reasons = { $count ->
    [one] et une autre, ci-dessous
   *[other] et { $count } autres, ci-dessous
}

## Les questions

eligibility-stage-admissibility = Peut-on la déposer ?
eligibility-stage-eligibility = Ce groupe peut-il candidater ?
eligibility-stage-selection = Ce que regardent la sélection et l’attribution
eligibility-stage-own = Le plan respecte-t-il ses propres conditions ?
eligibility-stage-plan = Le plan lui-même est-il complet ?
eligibility-stage-papers = Les pièces, et ce qui vient ensuite
eligibility-stage-admissibility-about = Ouverture, date limite et forme de la candidature.
eligibility-stage-eligibility-about = Partenaires, pays, formes juridiques, montants, durée.
eligibility-stage-selection-about = Argent disponible et critères. Ce qui est respecté ici ne promet rien.
eligibility-stage-own-about = Ce dont les partenaires sont convenus entre eux ; le financeur ne le demande pas.
eligibility-stage-plan-about = Ce sur quoi reposent les chiffres.
eligibility-stage-papers-about = La liste de contrôle dit qui doit laquelle, et pour quand.
eligibility-count-not-met = { $count ->
    [0] aucune condition non respectée
    [one] 1 condition non respectée
   *[other] { $count } conditions non respectées
}
eligibility-count-met = { $count ->
    [0] aucune respectée
    [one] 1 respectée
   *[other] { $count } respectées
}
eligibility-count-to-be-verified = { $count } à vérifier
eligibility-no-conditions = Rien ici ne se mesure.
eligibility-waiting = { $count ->
    [one] L’une d’elles attend une valeur que personne n’a encore trouvée :
   *[other] { $count } d’entre elles attendent des valeurs que personne n’a encore trouvées :
}
eligibility-see-lookups = voir « À chercher »
eligibility-further-here = { $count ->
    [one] Un autre point à cette étape
   *[other] { $count } autres points à cette étape
}
eligibility-to-checklist = Ouvrir la liste de contrôle

## À chercher

eligibility-lookups = À chercher
eligibility-lookups-about = { $count ->
    [one] Une valeur qui n’est pas connue, ou qu’aucun document n’énonce. Qui la trouve l’inscrit comme correction du plan, avec le document et la page ; le feu change alors.
   *[other] { $count } valeurs qui ne sont pas connues, ou qu’aucun document n’énonce. Qui en trouve une l’inscrit comme correction du plan, avec le document et la page ; le feu change alors.
}
eligibility-lookups-deciding = { $count ->
    [one] Celle-ci est décisive
   *[other] Ces { $count } sont décisives
}
eligibility-lookups-further = { $count ->
    [one] Une autre, qui n’est pas décisive
   *[other] { $count } autres, qui ne sont pas décisives
}
eligibility-tried = Cherché en vain : { $tried }
eligibility-believed = On le croit parce que : { $because }
eligibility-documents = Documents de cet appel
eligibility-to-own = Le compléter : modifier cet appel à vous
eligibility-to-call = Ce que dit l’appel

## Rien à juger

eligibility-teach-no-call = Choisissez un appel pour ce plan à la page « Vue d’ensemble », ou essayez-en un sur le côté. Cette page dira alors, pour chaque condition, si elle est respectée, avec quelle marge et où elle figure.
eligibility-teach-nobody = Ajoutez les organisations qui doivent participer, avec leur pays et leur forme juridique. Cette page dira alors si ce groupe peut candidater, et avec quelle marge.
eligibility-to-overview = Choisir un appel
eligibility-to-calls = Voir les appels
eligibility-to-compare = Comparer les appels pour ce plan
eligibility-to-partners = Ajouter des partenaires
