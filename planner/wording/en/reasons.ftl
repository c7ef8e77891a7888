### What to look up, and where, when a rule is to be verified: one sentence for each reason.

reason-unknown = Look it up in the call’s own documents or ask { word-authority }, then state it under “corrections” in the plan{ searched }
reason-unsourced = Do not rely on it yet: look it up or ask { word-authority }, then state it under “corrections” in the plan{ searched }
reason-contested = Ask { word-authority } which one holds ({ cited }); until then, plan for the stricter one.
reason-between = It is safe from the target on; below it, agree with your partners how it is to be read.
reason-countries_unknown = Enter the country of every partner in the plan.
reason-not_given = Enter in the plan what is missing, and it is measured.
reason-amount_unknown = Settle the amounts that are to be verified first; this is measured as soon as they are known.
reason-exchange_rate = Enter the exchange rate of { $currency } under “exchange_rates” in the plan, with its date and source.
reason-not_in_force = Find out which rule held on the call’s date ({ cited }), then state it under “corrections”.
reason-not_computed = Take it into account yourself: see { cited }.
reason-not_seen = Make sure that it is ready in time; what it must contain: see { cited }.
reason-who_counts = Ask { word-authority } whether affiliated entities count ({ cited }); until then, count without them.
reason-no_cost = Enter the costs, and it is measured.
reason-denominator = Ask { word-authority } of which cost the share is meant ({ cited }); until then, keep to it on both.
reason-duty = Prepare for it in time: see { cited }.
reason-indicative = Ask { word-authority } whether it is possible.
reason-other = Look in { cited }, or ask { word-authority }.
