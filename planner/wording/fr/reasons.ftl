### Ce qu’il faut chercher, et où, quand une règle est à vérifier : une phrase par motif.

reason-unknown = Cherchez l’information dans les documents de l’appel ou interrogez { word-authority }, puis indiquez-la dans le plan sous « corrections »{ searched }
reason-unsourced = Ne vous y fiez pas encore : cherchez une confirmation ou interrogez { word-authority }, puis indiquez le résultat dans le plan sous « corrections »{ searched }
reason-contested = Interrogez { word-authority } pour savoir quelle valeur s’applique ({ cited }) ; d’ici là, tablez sur la plus stricte.
reason-between = À partir de l’objectif, tout est sûr ; en deçà, convenez avec vos partenaires de la lecture à retenir.
reason-countries_unknown = Indiquez dans le plan le pays de chaque partenaire.
reason-not_given = Complétez le plan, et la règle sera mesurée.
reason-amount_unknown = Établissez d’abord les montants à vérifier ; la règle sera mesurée dès qu’ils seront connus.
reason-exchange_rate = Saisissez le taux de change de { $currency } sous « exchange_rates » dans le plan, avec sa date et sa source.
reason-not_in_force = Trouvez la règle en vigueur à la date de l’appel ({ cited }), puis indiquez-la sous « corrections ».
reason-not_computed = Tenez-en compte vous-même : voir { cited }.
reason-not_seen = Veillez à ce qu’il soit prêt à temps ; pour son contenu, voir { cited }.
reason-who_counts = Demandez à { word-authority } si les entités affiliées comptent ({ cited }) ; d’ici là, comptez sans elles.
reason-no_cost = Saisissez les coûts, et la règle sera mesurée.
reason-denominator = Demandez à { word-authority } sur quels coûts se mesure la part ({ cited }) ; d’ici là, respectez-la sur les deux.
reason-duty = Préparez-vous-y à temps : voir { cited }.
reason-indicative = Demandez à { word-authority } si c’est possible.
reason-other = Consultez { cited }, ou interrogez { word-authority }.
