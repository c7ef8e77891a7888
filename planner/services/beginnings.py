"""A new plan, begun step by step: title, call, partners and a first budget become one plan, which nobody stored yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from planner.exchange.pasted import slug_of
from planner.findings import Finding, Severity
from planner.plan.model import ALL, Plan
from planner.plan.partners import Commitment
from planner.plan.reading import parse_plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.first_budgets import (
    EQUALLY,
    Envelope,
    Standard,
    blocks,
    cents_in,
    direct_cents,
    key_of,
    lines_of,
    packages_of,
    paid,
    present,
    standard_costs,
)
from planner.services.pasted_partners import NOBODY, PastedPartners
from planner.services.workspace import free_name
from planner.terms.words import RESERVED_IDS
from planner.wording import Wording

__all__ = ["EQUALLY", "Beginning", "Begun", "Envelope", "Standard", "begin", "tags_of"]

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Beginning:
    """What somebody has entered for a new plan."""

    title: str = ""
    start: date | None = None
    months: int | None = None
    call: str | None = None
    partners: PastedPartners = NOBODY
    budget: Envelope | Standard | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """The plan that comes of it.

    Attributes:
        plan: The plan; None while something stands in the way. Where that is only the title, there are figures already.
        findings: What stands in the way, or else what is to be known of the budget.
        lines: How many cost lines it has.
        total: What the engine computes for all partners, in cents; None where a rate is unknown.
        smallest: What the cheapest partner costs; None where nobody costs anything that is known.
        largest: What the most expensive one costs.
        spread: The amount that the lines of an envelope add up to.
        left_over: What is left of the envelope; None without one.
    """

    plan: Plan | None
    findings: tuple[Finding, ...]
    lines: int = 0
    total: int | None = None
    smallest: int | None = None
    largest: int | None = None
    spread: int | None = None
    left_over: int | None = None


def begin(wanted: Beginning, words: Wording, *, roots: Sequence[Path] | None = None) -> Begun:
    """Return the plan that somebody begins, with what it comes to.

    Args:
        wanted: What was entered.
        words: Language of texts in the plan.
        roots: Folders of call files.

    Raises:
        CallUnknown: If there is no such call.
    """
    data, findings = _frame(wanted), list[Finding]()
    ceiling = None
    spread_cents = None
    match wanted.budget:
        case Envelope() as envelope:
            key, more = key_of(envelope, wanted.partners, words)
            findings += more
            ceiling = cents_in(envelope.total)
            if key is not None and ceiling is not None:
                data |= {"work_packages": packages_of(envelope.packages)}
                spread_cents, more = direct_cents(data, key, ceiling, roots)
                findings += more
                data["costs"] = lines_of(spread_cents, key, data["work_packages"], words)
        case Standard() as standard:
            more_data, more = standard_costs(standard, wanted.partners, words)
            data, findings = data | more_data, [*findings, *more]
        case None:
            pass
    plan, defects = parse_plan(present(data))
    findings += defects
    if plan is None or any(one.severity is Severity.BLOCKING for one in findings):
        return Begun(None, _blocking_first([*_untitled(wanted), *findings]))
    begun = _seen(plan, tuple(findings), roots)
    left = None if ceiling is None or begun.total is None else ceiling - begun.total
    begun = replace(begun, spread=spread_cents, left_over=left)
    # What a plan without a title would come to can be seen; begun it cannot be.
    untitled = tuple(_untitled(wanted))
    return replace(begun, plan=None, findings=(*untitled, *findings)) if untitled else begun


def tags_of(partners: PastedPartners) -> list[str]:
    """Return the tags that partners with a budget carry."""
    return list(dict.fromkeys(tag for one in paid(partners) for tag in one.get("tags", ())))


# -- the plan without its costs --------------------------------------------------------------------


def _frame(wanted: Beginning) -> Data:
    title = wanted.title.strip()
    unsure = any(one["commitment"] == Commitment.CANDIDATE for one in wanted.partners.partners)
    return {
        "id": free_name(slug_of(title, "plan"), set(RESERVED_IDS)),
        "title": title or "–",
        "call": wanted.call,
        "start": wanted.start.isoformat() if wanted.start else None,
        "duration_months": None if wanted.months is None else str(wanted.months),
        # Else its budget would be empty until somebody confirms.
        "default_scenario": ALL if unsure else None,
        "partners": list(wanted.partners.partners),
    }


def _untitled(wanted: Beginning) -> Iterator[Finding]:
    if not wanted.title.strip():
        yield blocks("beginning-untitled")


def _seen(plan: Plan, findings: tuple[Finding, ...], roots: Sequence[Path] | None) -> Begun:
    """Return the plan with the engine's figures for all of its partners."""
    budget = budget_of(plan, Question(scenario=ALL), roots=roots)
    each = [one.total for one in budget.partners if one.total is not None]
    return Begun(
        plan,
        findings,
        lines=len(plan.costs),
        total=budget.sums.total,
        smallest=min(each, default=None),
        largest=max(each, default=None),
    )


# -- inside ----------------------------------------------------------------------------------------


def _blocking_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: one.severity is not Severity.BLOCKING))
