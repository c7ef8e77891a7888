"""The sheet of effort: live sums of the lines of those who take part, beside what is planned."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from planner.engine.effort import effort_figures
from planner.exchange.sheets.book import FIRST
from planner.plan.model import Plan
from planner.wording import LANGUAGES, Language, wording
from tests.exchange.recalculated import at_number, disagreements, enter, loaded, made, sheets, source_of
from tests.unit.test_calculations import line
from tests.unit.test_effort_figures import planned, staff

EN = wording("en", is_strict=True)


def a_plan() -> Plan:
    return planned(
        staff("10.25", "month"),
        {**staff("3.5", "person-month", where="wp-2"), "partners": {"all": True}},
        {**line("days_of_year"), "work_package": "wp-1", "partners": "b"},
        {**line("hours_of_year"), "id": "loose", "partners": "b"},
        staff("40", "day"),
        targets=[("a", "wp-1", "12"), ("b", "wp-2", "3.5"), ("c", "wp-1", "1")],
    )


@pytest.mark.parametrize("number", [2, 3])
def test_sums_and_differences_follow_the_number_of_partners(number: int, tmp_path: Path) -> None:
    source = source_of(a_plan(), None, largest=3)
    content = made(source)
    model = loaded(content, tmp_path)
    assert disagreements(content, model) == []
    enter(model, number)
    members = at_number(source, number)
    seen = effort_figures(source.compiled, members.swept.members[members.index])
    position = [one.title for one in sheets(content)].index(EN.text("workbook-sheet-effort"))

    def block(left: int, columns: int) -> list[list[float]]:
        rows = range(len(source.slots) + 1)
        found = [[model.get_cell_value(position, FIRST + 1 + row, left + at) for at in range(columns)] for row in rows]
        return [[0.0 if one in (None, "") else one for one in row] for row in found]  # type: ignore[misc]

    order = [slot.at for slot in source.slots]
    lines = seen.lines[order] / 100
    assert np.allclose(block(4, 3), [*lines.tolist(), lines.sum(axis=0).tolist()])
    assert np.allclose([row[0] for row in block(7, 1)], [*lines.sum(axis=1), lines.sum()])
    apart = np.where(seen.is_wanted, seen.lines - seen.targets, 0)[order, :2] / 100
    assert np.allclose(block(11, 2), [*apart.tolist(), apart.sum(axis=0).tolist()])
    assert np.allclose(block(8, 2)[-1], seen.targets[:, :2].sum(axis=0) / 100), "of those who take part"


@pytest.mark.parametrize("language", LANGUAGES)
def test_planned_effort_is_an_input_and_the_sheet_is_there_only_where_there_is_effort(language: Language) -> None:
    words = wording(language, is_strict=True)
    title = words.text("workbook-sheet-effort")
    content = made(source_of(a_plan(), None), language)
    (sheet,) = [one for one in sheets(content) if one.title == title]
    cell = sheet.cell(FIRST + 1, 8)
    assert (cell.value, cell.protection.locked) == (12, False)
    without = made(source_of(planned(staff("40", "day")), None), language)
    assert title not in [one.title for one in sheets(without)]
