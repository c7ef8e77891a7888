"""Re-rating: what other exchange rates would make of a whole plan, seen before anything is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.engine.figures import Figures
from planner.findings import Message
from planner.plan.currencies import ExchangeRate
from planner.plan.edits import Edit, SetFields, edited
from planner.plan.model import Plan
from planner.services.cases import Assembled, Question, assemble
from planner.services.currency_words import foreign_currencies
from planner.services.rate_sources import FoundRates
from planner.services.speech import amount_text, rate_json
from planner.services.workspace import EditDefects

FIGURES = ("total", "grant", "bears")
"""What is compared, of each partner and of the project."""


@dataclass(frozen=True, slots=True)
class RateChange:
    """The rate of one currency, before and after; None where there is none."""

    currency: str
    before: ExchangeRate | None
    after: ExchangeRate | None

    @property
    def is_changed(self) -> bool:
        """Whether anything of it is different: the rate, its day, its kind or its source."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Became:
    """A figure before and after, in cents; None where unknown."""

    before: int | None
    after: int | None

    @property
    def change(self) -> int | None:
        """After minus before; None where one of them is unknown."""
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True, slots=True)
class PartnerChange:
    """What becomes of one partner's figures, or of the project's.

    Attributes:
        id: Id of the partner; empty for the project.
        name: Its name.
        figures: By name, as ``FIGURES`` has them.
    """

    id: str
    name: str
    figures: Mapping[str, Became]


@dataclass(frozen=True, slots=True)
class Rerating:
    """A plan at other exchange rates.

    Attributes:
        rates: Every currency of the plan with its rate before and after.
        partners: Those who take part, in the plan's order.
        project: All of them together, with what nobody pays of common costs.
        missing: Currencies for which no new rate was found; they keep the one they have.
        found: The new rates.
        scenario: Id of the scenario that the figures are of.
        edit: What is to be saved; None where nothing would change.
        plan: The plan at the new rates.
    """

    rates: tuple[RateChange, ...]
    partners: tuple[PartnerChange, ...]
    project: PartnerChange
    missing: tuple[str, ...]
    found: FoundRates
    scenario: str
    edit: Edit | None
    plan: Plan


def rerated(
    plan: Plan, found: FoundRates, *, scenario: str | None = None, roots: Sequence[Path] | None = None
) -> Rerating:
    """Return what new exchange rates make of a plan; nothing of the plan itself is changed.

    Args:
        plan: The plan.
        found: The new rates; currencies that it does not have keep theirs.
        scenario: Scenario whose figures are compared; the plan's default when None.
        roots: Folders of call files.

    Raises:
        AmountTooLarge: If the plan could not be computed at these rates.
        EditDefects: If it could not be read.
    """
    currencies = dict.fromkeys([*foreign_currencies(plan), *found.rates])
    before = plan.exchange_rates
    rates = tuple(RateChange(one, before.get(one), found.rates.get(one, before.get(one))) for one in currencies)
    edit = _edit(rates, found)
    after = plan
    if edit is not None:
        made, findings = edited(plan, edit)
        if made is None:
            raise EditDefects(findings, edit)
        after = made
    old, new = (assemble(one, Question(scenario=scenario), roots=roots) for one in (plan, after))
    return Rerating(
        rates=rates,
        partners=tuple(
            PartnerChange(one.id, one.shown_name, {name: _of_partner(name, at, old, new) for name in FIGURES})
            for at, one in enumerate(old.compiled.partners)
            if old.whole.members[0, at]
        ),
        project=PartnerChange("", "", {name: Became(_whole(name, old), _whole(name, new)) for name in FIGURES}),
        missing=found.missing,
        found=found,
        scenario=old.compiled.scenario,
        edit=edit,
        plan=after,
    )


def rate_removed(currency: str) -> Edit:
    """Return the edit that takes a rate out of the plan."""
    return Edit(Message("edit-rate-removed", {"currency": currency}), (SetFields("", "", {_place(currency): None}),))


def rerating_json(seen: Rerating) -> dict[str, Any]:
    """Return the difference as the command line's contract has it: amounts as text in euro, null where unknown."""
    return {
        "scenario": seen.scenario,
        "asked": seen.found.asked.isoformat(),
        "rates": [
            {"currency": one.currency, "before": rate_json(one.before), "after": rate_json(one.after)}
            for one in seen.rates
        ],
        "missing": list(seen.missing),
        "partners": [{"id": one.id, "name": one.name, **_figures_json(one)} for one in seen.partners],
        "project": _figures_json(seen.project),
        "changes": seen.edit is not None,
    }


def _edit(rates: Sequence[RateChange], found: FoundRates) -> Edit | None:
    changed = [one for one in rates if one.is_changed and one.after is not None]
    if not changed:
        return None
    fields = {
        _place(one.currency): one.after.model_dump(mode="json", exclude_none=True) for one in changed if one.after
    }
    message = Message("edit-rerated", {"count": len(changed), "currency": changed[0].currency, "day": found.asked})
    return Edit(message, (SetFields("", "", fields),))


def _place(currency: str) -> str:
    return f"exchange_rates.{currency}"


def _of_partner(name: str, at: int, old: Assembled, new: Assembled) -> Became:
    def cents(figures: Figures) -> int | None:
        is_unknown = bool(getattr(figures, f"unknown_{name}")[0, at])
        return None if is_unknown else int(getattr(figures, name)[0, at])

    return Became(cents(old.whole), cents(new.whole))


def _whole(name: str, seen: Assembled) -> int | None:
    figures = seen.whole
    if getattr(figures, f"unknown_{name}")[0].any():
        return None
    left = int(figures.unassigned[0]) if name == "total" else 0
    return int(getattr(figures, name)[0].sum()) + left


def _figures_json(change: PartnerChange) -> dict[str, dict[str, str | None]]:
    return {
        name: {
            "before": amount_text(one.before),
            "after": amount_text(one.after),
            "change": amount_text(one.change),
        }
        for name, one in change.figures.items()
    }
