"""Cost lines as a page edits them: a grid of those that a filter leaves, their sums, new lines, pasted lines."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.engine.calculations import calculation_message
from planner.engine.compile import Compiled, Row, compile_plan
from planner.engine.row_sums import sum_of
from planner.errors import AmountTooLarge
from planner.findings import Message, Term
from planner.plan.costs import Basis, CostLine
from planner.plan.edits import Add, Edit, Remove, SetFields
from planner.plan.model import ALL, Plan
from planner.rules.kinds import VatRule
from planner.services.cases import Question, prepare
from planner.services.currency_columns import with_currency
from planner.services.currency_words import own_currency
from planner.services.grids import Column, Grid, grid, labelled, selector_choices
from planner.services.lines_aside import Aside, aside_words, lines_aside
from planner.services.lines_open import LineSaid, line_said, lines_waiting, open_words
from planner.terms import Category
from planner.wording import Wording

NEW_LINES_AT_MOST = 50
WORK_PACKAGE, PHASE = "work_package", "phase"
COUNTS = "counts?"
"""Name of the column that says which lines are set aside; no field can be called so."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines are shown: those that fit everything that is given.

    Attributes:
        partner: Id of a partner who has the line; also through a tag or with everybody.
        category: Neutral category.
        work_package: Id of a work package.
        line: Id of one line alone, whatever else is chosen.
        text: Part of what is paid, of the note or of the justification.
    """

    partner: str | None = None
    category: str | None = None
    work_package: str | None = None
    text: str = ""
    line: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it leaves every line."""
        return not (self.partner or self.category or self.work_package or self.line or self.text.strip())


@dataclass(frozen=True, slots=True)
class CostLines:
    """What the page of cost lines shows.

    Attributes:
        grid: The lines that the filter leaves.
        count: How many the plan has.
        cents: Sum of the lines shown, for every partner that has them, candidates included; None where one of them
            is not known.
        all_cents: Sum of all lines; None likewise.
        is_for_several: Whether a line shown is one for each of several partners.
        aside: Ids of the lines shown that a flat rate replaces, for somebody at least.
        aside_cents: What of them does not count for that reason; None where a part of it is not known.
        waiting: How many lines of the plan wait for an exchange rate.
        trouble: Why nothing is known of any sum; None where that is not so.
        open_count: How many of the lines shown have an amount that is to be verified.
        open_why: Why amounts of the plan are to be verified, and what to do, in sentences.
    """

    grid: Grid
    count: int
    cents: int | None
    all_cents: int | None
    is_for_several: bool
    aside: tuple[str, ...] = ()
    aside_cents: int | None = 0
    waiting: int = 0
    trouble: AmountTooLarge | None = None
    open_count: int = 0
    open_why: tuple[str, ...] = ()


def cost_lines(plan: Plan, wanted: Filter, words: Wording, *, roots: Sequence[Path] | None = None) -> CostLines:
    """Return the page of cost lines; amounts are the engine's, for all partners, candidates included.

    Args:
        plan: The plan.
        wanted: Which lines.
        words: Language of labels.
        roots: Folders of call files.

    Raises:
        CallUnknown: If the plan's call is not there.
    """
    seen, call, _ = prepare(plan, Question(scenario=ALL), roots=roots)
    trouble, aside, said, why = None, dict[str, Aside](), dict[str, LineSaid](), tuple[str, ...]()
    try:
        compiled = compile_plan(seen, call)
        rows = _rows_of(compiled)
        said = {name: line_said(compiled, of_line, words) for name, of_line in rows.items()}
        aside, why = lines_aside(compiled), open_words(compiled, words)
        waiting = lines_waiting(compiled)
    except AmountTooLarge as error:
        # The lines are shown all the same: here is where the one too large is mended.
        trouble, rows, waiting = error, {}, 0
    shown = [one for one in plan.costs if _fits(one, wanted, plan)]
    gone = [aside[one.id] for one in shown if one.id in aside]
    items = [{**_item(one, said.get(one.id), words), COUNTS: aside_words(one.id, aside, words)} for one in shown]
    several = any(len(rows.get(one.id, [])) > 1 for one in shown)
    everything = [row for of_line in rows.values() for row in of_line]
    with_vat = any(one.vat_percent is not None for one in plan.costs) or (
        call is not None and any(call.of_kind(VatRule))
    )
    columns = _columns(plan, words, with_sum=several, with_counts=bool(gone))
    columns += [
        Column("vat_percent", words.text("costs-vat-percent"), "decimal", words.text("costs-vat-help"), width=110)
    ] * with_vat
    return CostLines(
        grid=grid("costs", columns, items, words),
        count=len(plan.costs),
        cents=sum_of(row for one in shown for row in rows.get(one.id, [])),
        all_cents=sum_of(everything),
        is_for_several=several,
        aside=tuple(one.id for one in shown if one.id in aside),
        aside_cents=_together(one.cents for one in gone),
        waiting=waiting,
        trouble=trouble,
        open_count=sum(said[one.id].is_open for one in shown if one.id in said),
        open_why=why,
    )


def new_lines(plan: Plan, wanted: Filter, count: int) -> Edit:
    """Return the edit that adds empty lines as the filter has them, to be filled in."""
    data = {**new_data(plan, wanted), "unit_cost": "0.00"}
    return lines_added(plan, [dict(data) for _ in range(min(count, NEW_LINES_AT_MOST))])


def new_data(plan: Plan, wanted: Filter) -> dict[str, Any]:
    """Return what a new line takes over from the filter: whose it is, its category, its work package."""
    partner = wanted.partner or (plan.partners[0].id if plan.partners else None)
    data: dict[str, Any] = {
        "partners": {"ids": [partner]} if partner else {"all": True},
        "category": wanted.category or str(Category.STAFF),
    }
    if currency := own_currency(plan, partner):
        data["currency"] = currency
    return {**data, WORK_PACKAGE: wanted.work_package} if wanted.work_package else data


def lines_added(plan: Plan, lines: Sequence[Mapping[str, Any]]) -> Edit:
    """Return the edit that adds lines; each is given an id that no line ever had."""
    taken = {one.id for one in plan.costs}
    items = []
    for one in lines:
        name = new_id("cost", taken)
        taken.add(name)
        items.append({"id": name, **one})
    return Edit(Message("edit-added", {"list": Term("list", "costs"), "count": len(items)}), (Add("costs", items),))


def lines_removed(plan: Plan, ids: Sequence[str]) -> Edit:
    """Return the edit that removes lines, and what scenarios set in them."""
    message = Message("edit-removed", {"list": Term("list", "costs"), "count": len(ids)})
    set_in_them = [
        SetFields("scenarios", scenario.id, {f"set.{place}": None})
        for scenario in plan.scenarios
        for place in scenario.set
        if place.startswith("costs.") and place.split(".")[1] in ids
    ]
    return Edit(message, (*set_in_them, Remove("costs", tuple(ids))))


def new_id(stem: str, taken: set[str]) -> str:
    """Return an id of six figures behind a stem: drawn, so that the id of a removed line never comes again."""
    while (name := f"{stem}-{secrets.token_hex(3)}") in taken:
        pass
    return name


def category_choices(words: Wording) -> dict[str, Any]:
    """Return the neutral cost categories by their names."""
    return labelled((str(one), words.term("category", one, is_heading=True)) for one in Category)


def place_choices(plan: Plan) -> dict[str, str]:
    """Return the work packages by their titles."""
    return labelled((one.id, one.title) for one in plan.work_packages)


def partner_filter(plan: Plan) -> dict[str, str]:
    """Return the names of partners with a budget, by id."""
    return {one.id: one.shown_name for one in plan.partners if one.has_budget}


def _columns(plan: Plan, words: Wording, *, with_sum: bool, with_counts: bool) -> list[Column]:
    text = words.text
    used = [one.partners for one in plan.costs]
    whom = selector_choices([one for one in plan.partners if one.has_budget], used, words)
    categories = category_choices(words)
    columns = [
        Column("what", text("costs-what"), "text", width=210, is_pinned=True),
        Column(
            "partners",
            text("costs-partners"),
            "choice",
            text("costs-partners-help"),
            whom,
            True,
            width=165,
        ),
        Column(
            "category",
            text("costs-category"),
            "choice",
            None,
            categories,
            is_required=True,
            width=150,
        ),
        Column("quantity", text("costs-quantity"), "decimal", is_required=True, width=85),
        Column("unit", text("costs-unit"), "text", text("costs-unit-help"), width=75),
        Column("unit_cost", text("costs-unit-cost"), "decimal", is_required=True, width=120),
        Column("amount", text("costs-amount"), "amount", text("costs-amount-help"), width=120),
    ]
    columns = with_currency(columns, plan, words)
    if any(one.calculation for one in plan.costs):
        said = text("costs-calculation-help")
        columns.append(Column("calculation", text("costs-calculation"), "shown", said, width=320))
    if with_sum:
        columns.append(Column("sum", text("costs-sum"), "amount", text("costs-sum-help"), width=160))
    if with_counts:
        # Beside what is paid, where it is seen without scrolling.
        columns.insert(1, Column(COUNTS, text("costs-counts"), "shown", text("costs-counts-help"), width=150))
    if plan.work_packages:
        columns.append(Column(WORK_PACKAGE, text("costs-work-package"), "choice", None, place_choices(plan), width=180))
    if any(one.phase for one in plan.costs) or (plan.phases and not plan.work_packages):
        phases = labelled((one.id, one.title) for one in plan.phases)
        columns.append(Column(PHASE, text("costs-phase"), "choice", None, phases, width=120))
    bases = labelled((str(one), words.term("basis", one, is_heading=True)) for one in Basis)
    return [
        *columns,
        Column("basis", text("costs-basis"), "choice", text("costs-basis-help"), bases, is_required=True, width=110),
        Column("confidential", text("costs-confidential"), "flag", text("costs-confidential-help"), width=100),
        Column("justification", text("costs-justification"), "text", width=200),
        Column("note", text("costs-note"), "text", width=200),
    ]


def _item(line: CostLine, said: LineSaid | None, words: Wording) -> dict[str, Any]:
    """Return a line with all its fields, and what it comes to; nothing where nobody has it."""
    data = line.model_dump(mode="json", by_alias=True)
    data["partners"] = line.partners.model_dump(mode="json", by_alias=True, exclude_none=True)
    data |= {"amount": said.amount if said else "", "sum": said.sum if said else ""}
    if line.calculation is not None:
        how = said.calculation if said else words.message(calculation_message(line.calculation, line.currency))
        data |= {"quantity": None, "calculation": how}
    return data


def _rows_of(compiled: Compiled) -> dict[str, list[Row]]:
    """Return the rows of each line: one for each partner who has it."""
    rows: dict[str, list[Row]] = {}
    for row in compiled.rows:
        rows.setdefault(row.line.id, []).append(row)
    return rows


def _together(amounts: Iterable[int | None]) -> int | None:
    known = list(amounts)
    return None if None in known else sum(one or 0 for one in known)


def _fits(line: CostLine, wanted: Filter, plan: Plan) -> bool:
    if wanted.line is not None:
        return line.id == wanted.line
    if wanted.partner is not None:
        partner = next((one for one in plan.partners if one.id == wanted.partner), None)
        if partner is None or not line.partners.takes(partner):
            return False
    if wanted.category is not None and line.category != wanted.category:
        return False
    if wanted.work_package is not None and line.work_package != wanted.work_package:
        return False
    said = wanted.text.strip().casefold()
    return not said or any(said in (one or "").casefold() for one in (line.what, line.note, line.justification))
