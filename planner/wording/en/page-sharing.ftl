### The page “Sharing”, and the form of a sharing key.

page-sharing-title = Sharing
page-sharing-about = Try ways to share a common cost, side by side, before anything is changed. Then use one, or keep it as a proposal to put to the partners.
page-to-sharing = Compare ways to share
sharing-no-partners = No partners yet, and there is nobody to share with. Add them first; then come back.
sharing-no-common = No common costs in this scenario yet. Add what several partners pay together, such as a study or a conference; here you then compare who pays how much of it by which key.
sharing-to-common = To the common costs
sharing-no-indicators = No partner has a number yet, such as population or staff, by which a cost could be shared. Enter some in the partners’ records, or compare keys that need none.
sharing-nothing-shared = { $says } Until somebody shares “{ $title }”, there is nothing to compare.

## What, who, by which keys

sharing-what = Common cost
sharing-who = Shared by
sharing-size = Measured against
sharing-size-help = The number against which shares are held under “How fair that is”. It changes nobody’s part.
sharing-count = Keys
sharing-now = Now
sharing-key = Key { $letter }
key-title = { $division } ({ $indicators })
key-title-indicator = in proportion to { $indicators }
key-kind = Shared
key-choose = Choose
key-nothing-to-choose = Nothing to choose yet
key-field-missing = Fill this in.
key-row-add = Add a row
key-row-remove = Remove this row
key-kept = { $field }: { $division }. It stays as it is; it can be changed in a plan file.
term-key_field =
    .indicator = number
    .parts = parts
    .weight_percent = weight
    .key = divided
    .rest = the rest
    .rest_of = who divides the rest
    .of = the parts that are held to the bounds
    .amounts = who brings an agreed amount
    .tiers = classes
    .from = from this number up
    .weight = weight of each
    .brackets = brackets
    .up_to = up to this size (empty in the last)
    .factor = factor
    .exponent = exponent (0.5 is the root)
    .floor = nobody pays less than
    .floor_percent = nobody pays less than
    .cap = nobody pays more than
    .cap_percent = nobody pays more than
    .premium = equal shares that the lead pays
    .ceiling_percent = the lead pays at most
    .partner = partner
    .per_unit = euro for each unit
    .steps = costs of groups
    .base_each = from everybody first
    .hybrid_fixed = fixed amount from everybody
    .shapley_fixed = cost as soon as there is anybody
    .shapley_each = cost of each partner
    .tier_tag = tag
    .tier_amount = amount from each
    .step_tag = group (tag)
    .step_amount = cost as soon as one of it is there
term-key_choice =
    .everybody = everybody
    .others = only those without an agreed amount
term-key_help =
    .equal = Everybody pays the same.
    .indicator = Whoever is twice as large by a number, such as population, pays twice as much.
    .hybrid = Everybody pays a fixed amount and a rate for each unit of a number; what is left goes by another key.
    .blend = One part of the cost goes by one key, another part by another; the weights make 100 %.
    .base = Everybody pays the same amount first, and what is left goes by another key.
    .special = Some partners bring an agreed amount first, and what is left goes by another key.
    .tiers = Partners fall into classes, by a number or by a tag; each class has a weight, or each pays an amount.
    .size = Larger partners pay more, but not in proportion: the exponent says how much more.
    .bounds = Parts by another key, but nobody pays less than a floor or more than a cap; the others take up the difference.
    .lead = The lead’s part is set first, and the others divide what is left.
    .one = One partner pays all of it.
    .shapley = Each pays what it adds to the cost, on average over all orders in which partners could join.

## Shares

sharing-shares = What each pays
sharing-shares-about = Of “{ $title }”, to the cent; beneath it the difference to the key in force now. Nothing is changed yet.
sharing-sum = Together
sharing-more-or-less = More or less than now
sharing-chart-alt = For each partner, how much more or less it pays by each key than now; the same figures stand in the table above.

## What comes of it

sharing-decide = Use one, or propose it
sharing-decide-about = A proposal is a scenario in which only this key differs: partners can look at it while the plan stays as it is.
sharing-set-by = In this scenario, the key is set by “{ $scenario }”; using another one changes it there.
sharing-use = Use key { $letter }
sharing-keep = Keep key { $letter } as a proposal
sharing-proposal-title = Title of the proposal
sharing-proposal-named = { $title }: { $division }
sharing-proposal-assumes = “{ $title }” is shared { $division }.
sharing-kept = Kept as the scenario “{ $title }”.
sharing-to-scenarios = Look at it among the scenarios
edit-key-used = “{ $title }” is now shared by another key.

## Effects

sharing-effects = What it makes of each total
sharing-effects-about = The whole budget with each key, computed as if it were in force: grants, reimbursements and all.
sharing-totals = Total of each partner
sharing-bears = What each bears in the end
sharing-no-change-totals = No key changes anybody’s total.
sharing-no-change-bears = No key changes what anybody bears.

## Fairness

sharing-fairness = How fair that is
sharing-fairness-about = There is no single measure; these are the ones that boards ask about.
sharing-measured = Each part against
sharing-to-equal = Equal parts
sharing-to-size = { $size }
sharing-to-budget = Its own budget
sharing-to-equal-about = 100% pays what everybody would pay in equal parts, 200% twice as much.
sharing-to-size-about = 100% pays exactly in proportion to the number “{ $size }”, 200% twice as much. Where one number is missing, nothing can be said.
sharing-to-budget-about = How much of its own total goes into this common cost.
sharing-ratio = Largest part ÷ smallest part
sharing-gini = Gini coefficient
sharing-reading = { $letter }: { $most } pays most ({ $highest }), { $ratio } times as much as { $least } ({ $lowest }); Gini { $gini }.
sharing-reading-nothing = { $letter }: { $most } pays most ({ $highest }), and { $least } pays nothing; Gini { $gini }.
sharing-reading-alike = { $letter }: all pay the same ({ $highest }); Gini { $gini }.
sharing-reading-nearly = { $letter }: all pay practically the same, from { $lowest } to { $highest }; Gini { $gini }.
sharing-percent = { $value }%
sharing-reading-unknown = { $letter }: not every part is known, so that nothing can be said yet.
sharing-gains = { $partner } gains most ({ $amount } less than now).
sharing-loses = { $partner } loses most ({ $amount } more than now).
sharing-same = Nobody pays more or less than now.
sharing-no-single-measure = The Gini coefficient is 0.00 where all pay the same, and the nearer to 1 the more falls to a few. Unequal is not unfair: parts in proportion to a size are meant to be unequal.

## Reasons

sharing-reasons = Why each pays its part
sharing-reasons-about = A sentence for each partner that can be defended, what is doubtful about the key, and what happens if the cost changes.
sharing-doubts = { $count ->
    [one] one doubt
   *[other] { $count } doubts
}
sharing-alone = By the cost function, { $partners } would pay { $alone } alone and { $together } by this key, { $gap } more: { $count ->
    [one] it carries a part of what others cost, and may ask why it should take part.
   *[other] together they carry a part of what others cost, and may ask why they should take part.
}
sharing-alone-more = { $count ->
    [one] One more group
   *[other] { $count } more groups
} would be better off alone.
sharing-alone-none = By the cost function, nobody looked at would pay less alone: nobody carries what others cost.
sharing-alone-looked = { $how ->
    [all] All { $count } subgroups were looked at.
   *[some] { $count } subgroups were looked at: single partners, pairs unless there are very many, and partners with a tag in common.
}
