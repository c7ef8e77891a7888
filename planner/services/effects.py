"""What an edit did to the figures: said after a change of the call, or of the scenario that is meant by default."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from planner.plan.model import Plan
from planner.services.budgets import Budget, budget_of
from planner.services.cases import Question
from planner.services.scenario_list import mean_bears
from planner.wording import Wording


def effects(before: Plan, after: Plan, words: Wording, *, roots: Sequence[Path] | None = None) -> tuple[str, ...]:
    """Return what became of the project’s figures, in sentences; none where neither call nor default changed.

    Args:
        before: The plan as it was.
        after: The plan as it is.
        words: Language.
        roots: Folders of call files.

    Raises:
        PlannerError: If one of them cannot be computed; see ``planner.services.cases.assemble``.
    """
    has_call, has_default = before.call != after.call, before.default_scenario != after.default_scenario
    if not has_call and not has_default:
        return ()
    old, new = (budget_of(one, Question(), roots=roots) for one in (before, after))
    said = [_of_call(old, new, words)] if has_call else []
    return (*said, _of_default(old, new, words)) if has_default else tuple(said)


def _of_call(old: Budget, new: Budget, words: Wording) -> str:
    call = f"{new.rules.titles[0]}, {new.rules.title}" if new.rules else words.text("page-own-resources")
    return words.text(
        "effect-call",
        call=call,
        total=_became(old.sums.total, new.sums.total, words),
        grant=_became(old.sums.grant, new.sums.grant, words),
    )


def _became(before: int | None, after: int | None, words: Wording) -> str:
    if before is None or after is None:
        sign, gap = "unknown", ""
    else:
        sign = "more" if after > before else ("less" if after < before else "same")
        gap = words.euro(abs(after - before))
    return words.text("effect-became", before=words.euro(before), after=words.euro(after), sign=sign, gap=gap)


def _of_default(old: Budget, new: Budget, words: Wording) -> str:
    return words.text(
        "effect-default",
        scenario=words.scenario(new.plan, new.scenario),
        after=words.euro(mean_bears(new.plan, new.partners)),
        before=words.euro(mean_bears(old.plan, old.partners)),
    )
