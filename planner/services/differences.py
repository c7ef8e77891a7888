"""Differences: what changed between two plans, or two scenarios of one, in words and in euro."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.findings import Euro, Message, Parameter
from planner.plan.model import Plan
from planner.services.cases import Assembled, Question, assemble
from planner.services.currency_changes import currency_changes
from planner.services.speech import amount_text
from planner.simulation.differences import Change, Difference, difference
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class PlanDifference:
    """Two versions and what changed between them.

    Attributes:
        before: The earlier version, seen.
        after: The later version, seen.
        difference: What changed.
    """

    before: Assembled
    after: Assembled
    difference: Difference

    def name_of(self, change: Change) -> str:
        """Return the name of a change's partner, in the later version if it is there."""
        for seen in (self.after, self.before):
            for partner in seen.compiled.partners:
                if partner.id == change.item.partner:
                    return partner.shown_name
        return ""

    def currency_changes(self, words: Wording) -> tuple[str, ...]:
        """Return in words what changed in rates, and in whose amounts are in which currency."""
        return currency_changes(self.before.compiled.plan, self.after.compiled.plan, words)

    def title_of(self, change: Change, words: Wording) -> str:
        """Return what a change is about: the line's own words, the common cost's title, the category's name."""
        for seen in (self.after, self.before):
            plan = seen.compiled.plan
            titles = {("line", one.id): one.what for one in plan.costs}
            titles |= {(kind, one.id): one.title for one in plan.common_costs for kind in ("common", "unassigned")}
            if found := titles.get((change.item.kind, change.item.id)):
                return found
        return words.term("category", change.item.id) if change.item.kind == "flat_rate" else change.item.id


def compare_plans(
    before: tuple[Plan, Question], after: tuple[Plan, Question], *, roots: Sequence[Path] | None = None
) -> PlanDifference:
    """Return what changed between two plans as two questions see them; see ``assemble`` for what it raises."""
    old, new = assemble(*before, roots=roots), assemble(*after, roots=roots)
    found = difference((old.compiled, old.whole), (new.compiled, new.whole))
    return PlanDifference(old, new, found)


def sentence(found: PlanDifference, change: Change, words: Wording) -> str:
    """Return one change in words and euro."""
    parameters: dict[str, Parameter] = {
        "partner": found.name_of(change),
        "title": found.title_of(change, words),
        "kind": change.kind,
    }
    for name, cents in (("before", change.before), ("after", change.after)):
        if cents is not None:
            parameters[name] = Euro(cents)
    if change.change is not None:
        parameters["gap"] = Euro(abs(change.change))
        parameters["direction"] = "more" if change.change > 0 else "less"
    return words.message(Message("difference", parameters))


def difference_json(found: PlanDifference, words: Wording) -> dict[str, Any]:
    """Return a difference: sides, changes by line, and sums by partner and category; amounts as text in euro."""
    changed = found.difference
    sides = [
        {
            "plan": seen.compiled.plan.id,
            "scenario": seen.compiled.scenario,
            "call": seen.compiled.call.id if seen.compiled.call else None,
            "total": amount_text(total),
        }
        for seen, total in ((found.before, changed.before), (found.after, changed.after))
    ]
    known = changed.before is not None and changed.after is not None
    return {
        "from": sides[0],
        "to": sides[1],
        "change": amount_text((changed.after or 0) - (changed.before or 0)) if known else None,
        "closes": changed.closes,
        "currencies": list(found.currency_changes(words)),
        "lines": [
            {
                "partner": one.item.partner or None,
                "kind": one.item.kind,
                "id": one.item.id,
                "category": one.item.category,
                "what": one.kind,
                "before": amount_text(one.before),
                "after": amount_text(one.after),
                "change": amount_text(one.change),
                "says": sentence(found, one, words),
            }
            for one in changed.changes
        ],
        "by_partner": {
            name or "unassigned": amount_text(cents) for name, cents in changed.sums(lambda item: item.partner).items()
        },
        "by_category": {name: amount_text(cents) for name, cents in changed.sums(lambda item: item.category).items()},
    }
