### Pieces that other sentences are made of. $family is amif, interreg or none.

word-partner = { $family ->
    [amif] beneficiary
   *[other] partner
}
word-partners = { $family ->
    [amif] beneficiaries
   *[other] partners
}
word-grant = { $family ->
    [amif] EU grant
   *[other] grant
}
word-own = { $family ->
    [amif] co-financing
    [interreg] partner contribution
   *[other] own contribution
}
word-own-capital = { $family ->
    [amif] Co-financing
    [interreg] Partner contribution
   *[other] Own contribution
}
word-rate = { $family ->
    [amif] EU funding rate
    [interreg] co-financing rate
   *[other] funding rate
}
word-authority = { $family ->
    [amif] the call’s helpdesk at the Commission
    [interreg] the programme’s joint secretariat
   *[other] whoever issued it
}

## Where a rule stands, as far as the call is known.

cited = { $document-given ->
    [yes] { $locator-given ->
        [yes] “{ $document }”, { $locator }
       *[no] “{ $document }”
    }
   *[no] the documents of the call
}
searched = { $tried-given ->
    [yes] ; searched in vain: { $tried }.
   *[no] .
}
rule-shown = { $rule_says-given ->
    [yes] “{ $rule_says }”
   *[no] “{ $rule }”
}

## Who counts, where it is not simply the lead partner and the partners.

word-counted = { $roles-ids ->
    [lead] { $family ->
        [amif] coordinator
       *[other] lead partner
    }
    [lead_partner] { word-partner }
   *[other] organisation
}
word-counted-several = { $roles-ids ->
    [lead] { $family ->
        [amif] coordinators
       *[other] lead partners
    }
    [lead_partner] { word-partners }
   *[other] organisations
}
who-counts = { $roles-ids ->
    [lead_partner] { $among-given ->
        [yes] { " " }(counting those from { $among })
       *[no] { "" }
    }
    [lead] { $among-given ->
        [yes] { " " }(counting those from { $among })
       *[no] { "" }
    }
   *[other] { $among-given ->
        [yes] { " " }(counting each { $roles } from { $among })
       *[no] { " " }(counting each { $roles })
    }
}

who-counts-shortly = { $among-given ->
    [yes] { " " }from countries that count
   *[no] { "" }
}

## The key of a file that a defect speaks of; some entries have a position instead of a name.

key-shown = { $key-kind ->
    [name] “{ $key }”
   *[other] This entry
}
key-value = { key-shown } is “{ $value }”
key-is-not = { $value-given ->
    [yes] { key-value }, not
   *[no] { key-shown } is not
}
did-you-mean = { $nearest-given ->
    [yes] Did you mean “{ $nearest }”?
   *[no] { $choices-given ->
        [yes] Choose one of these: { $choices }.
       *[no] Check the spelling.
    }
}
names-and-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
cents-to-be-verified = to be verified
category-unmapped = { $category } (not in the call)
