"""A call whose data changed since a plan was last computed with it: which rules, and what that does to the cents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planner import catalogue
from planner.engine.budget import budget
from planner.engine.compile import Compiled, compile_plan
from planner.engine.corrections import corrected
from planner.engine.figures import Figures
from planner.findings import Euro, Finding, Names, Parameter, Severity, Status
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.simulation.differences import Difference, difference


@dataclass(frozen=True, slots=True)
class CallChange:
    """What differs between two states of a call's data, for one plan in its default scenario.

    Attributes:
        call: Id of the call.
        rules: Ids of the rules that differ, are new or are gone; empty where only documents and titles differ.
        difference: What that does to the budget; None where the old data cannot be read any more.
        grant_before: Grants of the project before, in cents; None where unknown.
        grant_after: Grants of the project now.
    """

    call: str
    rules: tuple[str, ...]
    difference: Difference | None
    grant_before: int | None
    grant_after: int | None

    @property
    def finding(self) -> Finding:
        """What there is to say of it, with the difference in euro where it can be counted."""
        parameters: dict[str, Parameter] = {
            "value": self.call,
            "count": len(self.rules),
            "names": Names(self.rules),
            "effect": self._effect,
        }
        amounts = {} if self.difference is None else self._amounts(self.difference)
        return Finding(
            "call-data-changed",
            {**parameters, **amounts},
            status=Status.TO_BE_VERIFIED,
            severity=Severity.IMPORTANT,
            where=("call",),
        )

    @property
    def _effect(self) -> str:
        found = self.difference
        if found is None or None in (found.before, found.after):
            return "unknown"
        if found.before != found.after:
            return "total"
        if None in (self.grant_before, self.grant_after):
            return "unknown"
        return "grant" if self.grant_before != self.grant_after else "none"

    def _amounts(self, found: Difference) -> dict[str, Euro]:
        of_grant = self._effect == "grant"
        before = self.grant_before if of_grant else found.before
        after = self.grant_after if of_grant else found.after
        if before is None or after is None:
            return {}
        return {"before": Euro(before), "after": Euro(after), "gap": Euro(abs(after - before))}


def call_change(plan: Plan, old_content: dict[str, Any], *, roots: Sequence[Path] | None = None) -> CallChange | None:
    """Return how a call's data of today differ from those kept with a plan; None where they are the same.

    Args:
        plan: The plan.
        old_content: The call as the store kept it.
        roots: Folders of call files.

    Raises:
        CallUnknown: If the call is not there any more.
    """
    if plan.call is None:
        return None
    new = catalogue.read_call(plan.call, roots=roots)
    if new.model_dump(mode="json") == old_content:
        return None
    try:
        old = Call.model_validate(old_content)
    except ValidationError:
        # Written under a form of call files that is no longer read: that it changed is all that can be said.
        return CallChange(new.id, tuple(one.id for one in new.rules), None, None, None)
    if old.id != new.id:
        return None
    before, after = _computed(plan, old), _computed(plan, new)
    ours, theirs = ({rule.id: rule for rule in call.rules} for call in (old, new))
    changed = tuple(name for name in {**ours, **theirs} if ours.get(name) != theirs.get(name))
    return CallChange(new.id, changed, difference(before, after), _grant(before[1]), _grant(after[1]))


def _computed(plan: Plan, call: Call) -> tuple[Compiled, Figures]:
    compiled = compile_plan(situation(plan), corrected(call, plan)[0])
    return compiled, budget(compiled)


def _grant(figures: Figures) -> int | None:
    members = figures.members[0]
    if figures.unknown_grants[0, members].any():
        return None
    return int(figures.grants[0, members].sum())
