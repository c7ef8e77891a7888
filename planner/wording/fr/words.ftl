### Éléments d’autres phrases. $family vaut amif, interreg ou none.

word-partner = { $family ->
    [amif] bénéficiaire
   *[other] partenaire
}
word-partners = { $family ->
    [amif] bénéficiaires
   *[other] partenaires
}
word-grant = { $family ->
    [amif] subvention de l’UE
   *[other] subvention
}
word-own = { $family ->
    [amif] cofinancement
    [interreg] contribution du partenaire
   *[other] contribution propre
}
word-own-capital = { $family ->
    [amif] Cofinancement
    [interreg] Contribution du partenaire
   *[other] Contribution propre
}
word-rate = { $family ->
    [amif] taux de financement de l’UE
    [interreg] taux de cofinancement
   *[other] taux de financement
}
word-authority = { $family ->
    [amif] l’assistance de la Commission pour cet appel
    [interreg] le secrétariat conjoint du programme
   *[other] l’organisme qui l’a publié
}

## Où se trouve une règle, autant que l’appel est connu.

cited = { $document-given ->
    [yes] { $locator-given ->
        [yes] « { $document } », { $locator }
       *[no] « { $document } »
    }
   *[no] les documents de l’appel
}
searched = { $tried-given ->
    [yes] { " " }; déjà cherché en vain : « { $tried } ».
   *[no] .
}
rule-shown = { $rule_says-given ->
    [yes] « { $rule_says } »
   *[no] « { $rule } »
}

## Qui compte, quand ce ne sont pas simplement le chef de file et les partenaires.

word-counted = { $roles-ids ->
    [lead] { $family ->
        [amif] coordinateur
       *[other] chef de file
    }
    [lead_partner] { word-partner }
   *[other] organisation
}
word-counted-several = { $roles-ids ->
    [lead] { $family ->
        [amif] coordinateurs
       *[other] chefs de file
    }
    [lead_partner] { word-partners }
   *[other] organisations
}
who-counts = { $roles-ids ->
    [lead_partner] { $among-given ->
        [yes] { " " }(pays pris en compte : { $among })
       *[no] { "" }
    }
    [lead] { $among-given ->
        [yes] { " " }(pays pris en compte : { $among })
       *[no] { "" }
    }
   *[other] { $among-given ->
        [yes] { " " }(rôles pris en compte : { $roles } ; pays : { $among })
       *[no] { " " }(rôles pris en compte : { $roles })
    }
}

who-counts-shortly = { $among-given ->
    [yes] { " " }de pays pris en compte
   *[no] { "" }
}

## La clé du fichier dont parle un défaut ; certaines entrées n’ont qu’une position.

key-shown = { $key-kind ->
    [name] « { $key } »
   *[other] Cette entrée
}
key-value = { key-shown } vaut « { $value } »
key-is-not = { $value-given ->
    [yes] { key-value }, ce qui n’est pas
   *[no] { key-shown } n’est pas
}
did-you-mean = { $nearest-given ->
    [yes] Vouliez-vous dire « { $nearest } » ?
   *[no] { $choices-given ->
        [yes] Choisissez parmi : { $choices }.
       *[no] Vérifiez l’orthographe.
    }
}
names-and-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
cents-to-be-verified = à vérifier
category-unmapped = { $category } (hors de l’appel)
