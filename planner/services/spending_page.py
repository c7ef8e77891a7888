"""What the page of the spending plan shows: its tables, its chart, its rows to edit, and what does not fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

import pandas as pd

from planner.engine.compile import Compiled
from planner.engine.months import LONGEST
from planner.findings import Finding, Status
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.cases import Question, assemble
from planner.services.explanations import Explanation
from planner.services.spending import SpendingPlan, spending_plan, worth_showing
from planner.services.spending_grid import COMMON_COSTS, COSTS, SpendingGrid, spending_grid
from planner.services.spending_words import Figure, SpentTable, by_fund, by_partner, slice_title
from planner.services.studio import explained
from planner.services.whereabouts import place_of
from planner.wording import Wording, wording

View: TypeAlias = Literal["partners", "funds", "years", "fund_years"]
VIEWS: tuple[View, ...] = ("partners", "funds", "years", "fund_years")
Lack: TypeAlias = Literal["partners", "costs", "duration", "too_long", "length"]


@dataclass(frozen=True, slots=True)
class SpendingPage:
    """The page.

    Attributes:
        lack: What is missing before there can be a spending plan; None where nothing is.
        plan: The spending plan; None where something is missing.
        grids: Cost lines, then common costs, by period; those without rows left out.
        findings: What does not fit in it.
        call: The call, for the sentences of findings.
        words: Language, in the words of the call's family.
        labels: What each kind of figure is called, by what stands behind the partner in its name.
        explanation: How the figure asked for came about; None where none was.
    """

    lack: Lack | None
    plan: SpendingPlan | None
    grids: tuple[SpendingGrid, ...]
    findings: tuple[Finding, ...]
    call: Call | None
    words: Wording
    labels: Mapping[str, str]
    explanation: Explanation | None = None

    def name_of_part(self, part: str, whole: str) -> str:
        """Return what tells a figure from the one that it is a part of: a partner, a period or a kind of cost."""
        (who, what, period), (of_whom, of_what, of_period) = (_taken_apart(one) for one in (part, whole))
        if not part or self.plan is None:
            return ""
        spent = self.plan.periods.of(who)
        if who != of_whom and spent is not None:
            return spent.name
        if period != of_period:
            return self.words.text("spending-period", period=period) if period else self.words.text("page-column-total")
        return self.labels.get(what, "") if what != of_what else ""

    @property
    def has_funds(self) -> bool:
        """Whether any fund pays anything."""
        return self.plan is not None and bool(self.plan.periods.project.funds)

    @property
    def count(self) -> int:
        """Number of periods."""
        return 0 if self.plan is None else sum(one.months is not None for one in self.plan.periods.slices)


def spending_page(
    plan: Plan,
    question: Question,
    words: Wording,
    *,
    figure: str | None = None,
    roots: Sequence[Path] | None = None,
) -> SpendingPage:
    """Return the page as a question sees the plan; see ``assemble`` for what it raises.

    Args:
        plan: The plan.
        question: How it is seen.
        words: Language.
        figure: Name of a figure to explain.
        roots: Folders of call files.
    """
    seen = assemble(plan, question, roots=roots)
    call = seen.compiled.call
    spoken = wording(words.language, call.family if call else None)
    kinds = {one.id: one.kind for one in call.rules} if call else {}
    said = [
        one
        for one in seen.findings
        if one.status is not Status.MET and place_of(one, plan, kinds.get(one.rule or "")).page == "spending"
    ]
    grids = [spending_grid(seen.compiled, name, spoken) for name in (COSTS, COMMON_COSTS)]
    return SpendingPage(
        lack=_lack(plan),
        plan=None if _lack(plan) else spending_plan(seen.compiled, seen.whole),
        grids=tuple(one for one in grids if one is not None and one.ids),
        findings=tuple(said),
        call=call,
        words=spoken,
        labels=_labels(seen.compiled, spoken),
        explanation=explained(seen.compiled, seen.whole, figure, spoken) if figure else None,
    )


def spent_table(page: SpendingPage, view: View, figure: Figure) -> SpentTable | None:
    """Return the table of a view; None where there is no spending plan."""
    if page.plan is None:
        return None
    ledger = page.plan.years if view in ("years", "fund_years") else page.plan.periods
    if view in ("funds", "fund_years"):
        return by_fund(page.plan, ledger, page.words)
    return by_partner(page.plan, ledger, page.words, figure)


def chart_frame(page: SpendingPage, view: View) -> pd.DataFrame:
    """Return what is drawn: for each period or year what the grant pays, and what the partners pay, in euro."""
    if page.plan is None:
        return pd.DataFrame()
    is_year = view in ("years", "fund_years")
    ledger = page.plan.years if is_year else page.plan.periods
    grant, own = page.words.text("page-column-grant"), page.words.text("page-column-own")
    rows = []
    for order, at in enumerate(worth_showing(ledger)):
        title = slice_title(ledger.slices[at], page.words, is_year=is_year, is_calendar=page.plan.is_calendar)
        parts = ((grant, ledger.project.grant[at]), (own, ledger.project.own[at]))
        for rank, (part, cents) in enumerate(parts):
            if cents is not None and (page.has_funds or rank):
                said = page.words.euro(cents)
                rows.append(
                    {"period": title, "order": order, "part": part, "rank": rank, "euro": cents / 100, "said": said}
                )
    return pd.DataFrame(rows)


def _labels(compiled: Compiled, words: Wording) -> dict[str, str]:
    labels = {"": words.text("page-column-total"), "own": words.text("page-column-own")}
    labels |= {"bears": words.text("page-column-bears"), "settlement": words.text("page-column-settlement")}
    labels |= {one: words.term("category", one, is_heading=True) for one in compiled.categories}
    labels |= {f"common.{one.id}": one.title for one in compiled.commons}
    grant = words.text("page-column-grant")
    funds = {one.rule.fund for one in compiled.funds}
    return (
        labels
        | {f"grant.{one}": f"{grant} {words.term('fund', one)}" for one in funds}
        | {"eligible": words.text("spending-eligible")}
    )


def _taken_apart(figure: str) -> tuple[str, str, str]:
    """Return whose figure it is, what of theirs, and the period."""
    head, _, period = figure.partition("@period:")
    who, _, what = head.partition(".")
    return who, what, period


def _lack(plan: Plan) -> Lack | None:
    if not any(one.has_budget for one in plan.partners):
        return "partners"
    if not plan.costs and not plan.common_costs:
        return "costs"
    if not plan.duration_months:
        return "duration"
    if plan.duration_months > LONGEST:
        return "too_long"
    return "length" if plan.period_months is None else None
