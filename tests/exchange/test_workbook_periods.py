"""The sheets of the spending plan: independent programs calculate them anew, and agree with the engine to the cent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import ironcalc
import pytest

from planner.engine.period_axis import PeriodAxis, period_axis
from planner.engine.periods import by_period
from planner.exchange.sheets.book import PERIOD_SHEETS
from planner.exchange.workbook_source import WorkbookSource
from tests.builders import amif, common, interreg, line, mapping, partner, plan_of
from tests.exchange.recalculated import (
    SHEETS,
    Cents,
    at_number,
    disagreements,
    enter,
    loaded,
    made,
    read_cents,
    sheets,
    source_of,
)
from tests.exchange.test_workbook_libreoffice import recalculated, with_number

BEHIND = SHEETS.index("calculation") + 1
NAMES = (*SHEETS[:BEHIND], *PERIOD_SHEETS, *SHEETS[BEHIND:])
FIRST_ROW, FIRST_COLUMN = 8, 5
PACKAGES = [
    {"id": "w1", "title": "Study", "months": ["2", "9"]},
    {"id": "w2", "title": "After", "months": ["31", "40"]},
]
TRAVEL = {"rule": "travel_and_accommodation_flat", "partners": {"ids": ["a", "c"]}}


def dated(*, call: bool = True, **more: Any) -> WorkbookSource:
    """Return partners with rows that are entered and spread, and common costs of members and of one of them."""
    people = [
        partner("a", role="lead", country="IT", legal_form="public_body"),
        *(partner(one, country="GR", legal_form="public_body") for one in ("b", "c")),
        *(partner(one, country="FR", legal_form="public_body", commitment="candidate") for one in ("d", "e")),
    ]
    costs = [
        line({"all": "true"}, "10000.01", work_package="w1"),
        line("a", "777.77", "equipment", quantity="1.5", spread="evenly"),
        line("b", "4000.00", "external_expertise_and_services", periods={"1": "1000.50", "2": "99.99"}),
        line("c", "500.00", "equipment", periods={"1": "300.00", "2": "300.00"}),
        line({"all": "true"}, "123.45", "travel_and_accommodation", work_package="w2"),
        line("d", "1000.00", "lump_sums", periods={"preparation": "700.00"}),
    ]
    commons = [
        common("brochure", "1000.01", "external_expertise_and_services"),
        common("study", "2500.00", "equipment", incurred_by="a", periods={"2": "2499.99"}),
    ]
    data: dict[str, Any] = {
        "costs": costs,
        "common_costs": commons,
        "choices": [TRAVEL],
        "work_packages": PACKAGES,
        "duration_months": "27",
        "period_months": "6",
    }
    plan = plan_of(*people, **data | more)
    return source_of(plan, interreg(mapping("lump_sums", "lump_sums")) if call else None, 3, largest=5)


def action() -> WorkbookSource:
    """Return the same work under a call with one grant for the action."""
    source = dated(call=False)
    return source_of(source.plan, amif(mapping("lump_sums", "lump_sums"), volunteers=()), 3, largest=5)


def unknown() -> WorkbookSource:
    """Return a plan with a common cost that nobody knows."""
    commons = [common("brochure", "unknown", periods={"1": "10.00"}), common("study", "2500.00", "equipment")]
    return dated(common_costs=commons, choices=[])


def expected(source: WorkbookSource) -> list[list[Cents]]:
    """Return what the engine says of each partner: cost by period and as a whole, then each fund's grant."""
    axis, figures, index = axis_of(source), source.figures, source.index
    seen = by_period(source.compiled, figures, axis)
    shown = [at for at, one in enumerate(seen) if one.total.any() or one.unknown_total.any() or 0 < at <= axis.last]
    funds = dict.fromkeys(fund.rule.fund for fund in source.compiled.funds)
    rows: list[list[Cents]] = []
    for slot in source.slots:
        row: list[Cents] = []
        for one in [*(seen[at] for at in shown), figures]:
            row.append(None if one.unknown_total[index, slot.at] else int(one.total[index, slot.at]))
        for fund in funds:
            places = [at for at, other in enumerate(source.compiled.funds) if other.rule.fund == fund]
            for one in [*(seen[at] for at in shown), figures]:
                is_open = one.unknown_grants[index, slot.at, places].any()
                row.append(None if is_open else int(one.grants[index, slot.at, places].sum()))
        rows.append(row)
    return rows


def axis_of(source: WorkbookSource) -> PeriodAxis:
    axis = period_axis(source.plan)
    assert axis is not None
    return axis


def read(model: ironcalc.Model, source: WorkbookSource) -> list[list[Cents]]:
    sheet, width = NAMES.index("periods"), len(expected(source)[0])
    return [
        [read_cents(model.get_cell_value(sheet, FIRST_ROW + row, FIRST_COLUMN + at)) for at in range(width)]
        for row in range(len(source.slots))
    ]


def stored(content: bytes, source: WorkbookSource) -> list[list[Cents]]:
    table = sheets(content, values=True)[NAMES.index("periods")]
    return [
        [read_cents(table.cell(FIRST_ROW + row, FIRST_COLUMN + at).value) for at in range(len(expected(source)[0]))]
        for row in range(len(source.slots))
    ]


@pytest.mark.parametrize("number", [3, 2, 5])
@pytest.mark.parametrize("name", ["own resources", "interreg"])
def test_another_number_of_partners_has_its_own_periods(name: str, number: int, tmp_path: Path) -> None:
    source = dated(call=name == "interreg")
    model = loaded(made(source), tmp_path)
    enter(model, number)
    assert read(model, source) == expected(at_number(source, number))


@pytest.mark.parametrize("make", [dated, action, unknown])
def test_every_stored_value_is_what_a_program_calculates(make: Any, tmp_path: Path) -> None:
    source = make()
    content = made(source)
    assert stored(content, source) == expected(source)
    assert disagreements(content, loaded(content, tmp_path)) == []


def test_a_value_shows_at_no_other_number_of_partners(tmp_path: Path) -> None:
    for source in (action(), unknown()):
        model = loaded(made(source), tmp_path)
        enter(model, 5)
        for row, kept in zip(read(model, source), expected(at_number(source, 5)), strict=True):
            # Each amount is right, or said to be open.
            assert all(cents in (None, right) for cents, right in zip(row, kept, strict=True))


def test_libreoffice_agrees_too(tmp_path: Path) -> None:
    source = dated()
    content = made(source, "fr")
    for number in (3, 4):
        found = recalculated({str(number): with_number(content, number)}, tmp_path / str(number))
        assert stored(found[str(number)], source) == expected(at_number(source, number))


def test_a_changed_unit_cost_moves_the_periods_in_which_it_is_spread(tmp_path: Path) -> None:
    source = dated()
    model = loaded(made(source), tmp_path)
    model.update_cell_with_number(NAMES.index("costs"), 7, 9, 20_000.02)
    model.evaluate()
    costs = [{**one.model_dump(mode="json", by_alias=True, exclude_none=True)} for one in source.plan.costs]
    costs[0]["unit_cost"] = "20000.02"
    other = source_of(replace_costs(source, costs), interreg(mapping("lump_sums", "lump_sums")), 3, largest=5)
    assert read(model, source) == expected(other)


def replace_costs(source: WorkbookSource, costs: Sequence[Any]) -> Any:
    return plan_of(
        *(one.model_dump(mode="json", by_alias=True, exclude_none=True) for one in source.plan.partners),
        costs=costs,
        common_costs=[
            one.model_dump(mode="json", by_alias=True, exclude_none=True) for one in source.plan.common_costs
        ],
        choices=[TRAVEL],
        work_packages=PACKAGES,
        duration_months="27",
        period_months="6",
    )


def test_without_periods_there_are_no_such_sheets() -> None:
    plan = plan_of("a", costs=[line("a", "1.00")])
    assert len(sheets(made(source_of(plan, None)))) == len(SHEETS)
    assert len(sheets(made(dated()))) == len(NAMES)
