### What there is to say of a checklist: days that contradict each other, what is late, orders that cannot be kept.

weekday-wrong =
    .says = “{ $what }”: the source says “{ $said }”, but { $day } is a { $weekday }; the { $other_weekday } beside it is { $other }.
    .fix = Ask which of the two holds; until then the plan works on the earlier one, { $due }.
said-otherwise =
    .says = “{ $what }”: the source says “{ $said }”, which is { $day }, but { $other } is entered.
    .fix = Find out which of the two holds; until then the plan works on the earlier one, { $due }.
item-without-date =
    .says = “{ $what }” has no date{ $owners-given ->
        [yes] , so nobody can say when { $owners } { $count ->
            [one] is
           *[other] are
        } late.
       *[no] .
    }
    .fix = Agree on a day, and enter it as “due” of this action.
document-without-date =
    .says = “{ $what }” has no date yet: { $owners-given ->
        [yes] { $owners } { $count ->
            [one] owes
           *[other] owe
        } it after submission.
       *[no] it is owed after submission.
    }
    .fix = As soon as { word-authority } names the day, add an action with it to the plan: see { cited }.
items-without-deadline =
    .says = Until when { $names } { $count ->
        [one] is
       *[other] are
    } due is not known: the call’s deadline is to be verified.
item-overdue =
    .says = “{ $what }” was due on { $due }, { $gap ->
        [one] one day
       *[other] { $gap } days
    } ago{ $owners-given ->
        [yes] ; it is still owed by { $owners }.
       *[no] .
    }
    .fix = Ask for it, or set the status if it has come.
item-after-deadline =
    .says = “{ $what }” { $status ->
        [not_met] is planned for { $due },
       *[other] can mean { $due },
    } { $gap ->
        [one] one day
       *[other] { $gap } days
    } after the call closes on { $day }.
    .fix = Move it to before the deadline, or give it a later stage if it is not part of the application.
needed-later =
    .says = “{ $what }” is due on { $due }, but needs “{ $needed }”, which is due only on { $day }.
    .fix = Bring the one forward, or move the other back.
needs-circle =
    .says = { $count ->
        [one] { $names } waits for itself
       *[other] { $names } wait for each other
    }, so nothing of it can begin.
    .fix = Take one of the needs away.
item-of-nobody =
    .says = “{ $what }” is owed by nobody in this scenario: no member fits its “owner”.
    .fix = Name somebody else, or include the partner in the scenario.
item-id-malformed =
    .says = “{ $value }” is no id of an item: it must be made of an action or document and the partner who owes it, with dots between.
    .fix = Set the status on the page of the checklist, which writes the id.

## What an item rests on

owed-in-plan =
    .says = An action of this plan{ $said-given ->
        [yes] ; the source says “{ $said }”
       *[no] {""}
    }{ $source-given ->
        [yes] ; source: { $source }
       *[no] {""}
    }{ $needs-given ->
        [yes] ; first comes: { $needs }
       *[no] {""}
    }{ $amount-given ->
        [yes] ; it carries { $amount }
       *[no] {""}
    }.
owed-under-call =
    .says = { $required ->
        [if_concerned] The call asks for it where it applies{ $condition-given ->
            [yes] {" "}({ $condition })
           *[no] {""}
        }
        [unknown] Whether the call asks for it is not known
       *[other] The call asks for it
    }{ $is_of_project ->
        [yes] , one for the project
       *[no] {""}
    }: { rule-shown } – { cited } ({ $certainty }).
