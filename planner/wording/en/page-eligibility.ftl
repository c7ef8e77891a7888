### Eligibility: may the plan be handed in, may this group apply, with margins.

page-eligibility-title = Eligibility
page-eligibility-about = May this group apply under this call, and how far is it from the limits? Each condition has its light, its margin and its source.

## The answer

eligibility-seen-as = { $scenario } · as of { $day }
eligibility-answer-yes = Yes, as far as the planner can check: everything that decides is met.
eligibility-answer-no = { $count ->
    [one] No, not as it stands: one condition that decides is not met.
   *[other] No, not as it stands: { $count } conditions that decide are not met.
}
eligibility-answer-open = { $count ->
    [0] It cannot be said yet: the call states too little that can be checked.
    [one] It cannot be said yet: nothing that decides is broken, but one condition is to be verified.
   *[other] It cannot be said yet: nothing that decides is broken, but { $count } conditions are to be verified.
}
eligibility-answer-open-broken = { $count ->
    [one] It cannot be said yet: one condition that matters is not met, though the call may not insist on it.
   *[other] It cannot be said yet: { $count } conditions that matter are not met, or are to be verified.
}
eligibility-answer-nobody = It cannot be said yet: there are no partners in the plan.
eligibility-answer-no-call = No call is chosen, so there is nothing to be eligible for yet.
eligibility-group = The group itself: { $not_met ->
    [0] nothing not met
   *[other] { $not_met } not met
}, { $met } met, { $to_be_verified } to be verified.
eligibility-further = { $count ->
    [one] One further point is to be read and judged by you; it is listed with its question.
   *[other] { $count } further points are to be read and judged by you; they are listed with their questions.
}
eligibility-is-not-chance = This is about eligibility: whether the application may be considered. It says nothing about the chance of being selected.
eligibility-more-reasons = { $count ->
    [one] and one more, below
   *[other] and { $count } more, below
}

## Questions

eligibility-stage-admissibility = May it be handed in?
eligibility-stage-eligibility = May this group apply?
eligibility-stage-selection = What selection and award look at
eligibility-stage-own = Does the plan meet its own conditions?
eligibility-stage-plan = Is the plan itself complete?
eligibility-stage-papers = Papers, and what comes afterwards
eligibility-stage-admissibility-about = Opening, deadline, and the form of the application.
eligibility-stage-eligibility-about = Partners, countries, legal forms, amounts, duration.
eligibility-stage-selection-about = Money available and criteria. What is met here is no promise of anything.
eligibility-stage-own-about = What the partners have agreed among themselves; the funder does not ask for it.
eligibility-stage-plan-about = What the figures rest on.
eligibility-stage-papers-about = The checklist says who owes which of them by when.
eligibility-count-not-met = { $count ->
    [one] 1 condition not met
   *[other] { $count } conditions not met
}
eligibility-count-met = { $count } met
eligibility-count-to-be-verified = { $count } to be verified
eligibility-no-conditions = Nothing here is measured.
eligibility-waiting = { $count ->
    [one] One of them waits for a value that nobody has found yet:
   *[other] { $count } of them wait for values that nobody has found yet:
}
eligibility-see-lookups = see “To look up”
eligibility-further-here = { $count ->
    [one] One further point at this stage
   *[other] { $count } further points at this stage
}
eligibility-to-checklist = Open the checklist

## To look up

eligibility-lookups = To look up
eligibility-lookups-about = { $count ->
    [one] One value that is not known, or that no document states. Whoever finds it enters it as a correction of the plan, with document and page; the light changes then.
   *[other] { $count } values that are not known, or that no document states. Whoever finds one enters it as a correction of the plan, with document and page; the light changes then.
}
eligibility-lookups-deciding = { $count ->
    [one] This one decides
   *[other] These { $count } decide
}
eligibility-lookups-further = { $count ->
    [one] One more, which does not decide
   *[other] { $count } more, which do not decide
}
eligibility-tried = Sought in vain: { $tried }
eligibility-believed = Believed because: { $because }
eligibility-documents = Documents of this call
eligibility-to-own = Fill it in: edit this call of yours
eligibility-to-call = What the call says

## Nothing to judge

eligibility-teach-no-call = Choose a call for this plan on the page “Overview”, or try one at the side. Then this page says of each condition whether it is met, with how much room, and where it stands.
eligibility-teach-nobody = Add the organisations that are to take part, with their countries and legal forms. Then this page says whether this group may apply, and with how much room.
eligibility-to-overview = Choose a call
eligibility-to-calls = Look at the calls
eligibility-to-compare = Compare calls for this plan
eligibility-to-partners = Add partners
