### La page de la note sur les possibilités de financement, avec le registre des propositions.

page-note-title = Note de financement
page-note-about = Quels appels sont ouverts, à venir ou tout juste clos, à quelles conditions, et avec quelle certitude : choisissez ce qu’elle contient, lisez-la ici et emportez-la. À côté, le registre de ce que vous avez déposé auparavant.

## Ce qu’elle contient

note-statuses = État
note-statuses-help = Sans choix, tous. Les appels clos depuis plus d’un an sont seulement comptés.
note-programmes = Programmes
note-programmes-help = Sans choix, tous.
note-all = tous
note-with-plan = Du point de vue de ce plan
note-with-plan-help = Nomme le plan et marque l’appel auquel il répond.
note-with-register = Avec le registre des propositions
note-with-register-help = Ajoute ce qui a été déposé auparavant et ce qu’il en est advenu, d’après le registre à côté.
note-preview = La note
note-download-docx = Word
note-download-docx-help = Toute la note en document, à lire et à diffuser.
note-download-xlsx = Excel
note-download-xlsx-help = Toute la note en classeur : une ligne par appel, une par valeur, toutes les sources.
note-download-markdown = Markdown
note-download-markdown-help = Toute la note en texte simple avec titres et tableaux, pour un wiki ou un courriel.
note-empty = Aucun appel ne correspond à ce qui est choisi ci-dessus. Retirez un état ou un programme, ou choisissez un autre jour.
note-calls-count = { $count ->
    [one] un appel
   *[other] { $count } appels
}
note-points-count = { $count ->
    [0] rien
    [one] un point
   *[other] { $count } points
}
note-documents-count = { $count ->
    [one] un document
   *[other] { $count } documents
}
note-behind = Derrière la note
note-dated = { $what } : { $day }

## Le registre

note-register-head = Registre des propositions
note-register-how = Ce que vous avez déposé auparavant : auprès de qui, quand, ce qu’il en est advenu et ce que vous reprenez. Écrivez dans le tableau ; c’est enregistré aussitôt.
note-register-empty = Pas encore de propositions. Saisissez ce que vous avez déposé auparavant, même ce qui a été refusé : les points qui manquaient et les motifs donnés sont le point de départ de la prochaine.
note-register-new = Saisir une proposition
note-register-add = La saisir
note-register-needs = Une proposition demande un titre et auprès de qui elle a été déposée.
note-proposal-title = Proposition
note-proposal-to = Déposée auprès de
note-proposal-to-help = Le financeur ou le programme, comme on l’appelle.
note-proposal-submitted = Quand
note-proposal-submitted-help = Un jour (2019-01-30 ou 30/01/2019), un mois (2019-01) ou une année (2019), selon ce qui est connu.
note-proposal-result = Résultat
note-proposal-points = Points
note-proposal-needed = Requis
note-proposal-needed-help = Points à partir desquels des propositions ont été financées.
note-proposal-reasons = Motifs donnés
note-proposal-reasons-help = Pourquoi, selon le financeur, dans vos mots.
note-proposal-reused = Repris
note-proposal-call = Appel du catalogue
note-proposal-call-help = Seulement si le catalogue l’a.
note-proposal-source = Source
note-proposal-source-help = D’où tout cela est connu : la lettre du financeur, un procès-verbal, une page.
note-proposal-note = Remarque
