"""The table behind the grid: cells know their figures, and figures their cells."""

from __future__ import annotations

import pytest

from planner.services.cases import Question
from planner.services.plans import open_example
from planner.services.studio import Wish, look
from planner.services.tables import PartnerTable, curve_table, partner_table
from planner.wording import wording

EN = wording("en")


@pytest.fixture
def published() -> PartnerTable:
    return partner_table(look(open_example("mipex-reg"), Question(rounding="published"), EN), EN)


def test_the_figures_of_the_table_are_those_that_are_explained() -> None:
    for example, question in (
        ("mipex-reg", Question()),
        ("mipex-reg", Question(phase="phase-1")),
        ("mipex-reg", Question(rounding="published")),
        ("mipex-reg", Question(call="amif/2018-ag-inte/1")),
        ("regin", Question()),
        ("regin", Question(call="interreg/euro-med/4/transfer")),
    ):
        plan = open_example(example)
        table = partner_table(look(plan, question, EN), EN)
        shown = {table.rows[0], table.rows[len(table.rows) // 2], "total"}
        for figure in (one for one in table.figures() if one.split(".")[0] in shown):
            explanation = look(plan, question, EN, Wish(figure=figure)).explanation
            assert explanation is not None, (example, question, figure)
            cell = table.cell_of(figure)
            assert cell is not None
            row, column = cell
            assert table.shown[column][row] in ("–", EN.number(explanation.cents)), (example, question, figure)


def test_a_cell_and_its_figure_find_each_other(published: PartnerTable) -> None:
    for figure in published.figures():
        cell = published.cell_of(figure)
        assert cell is not None
        assert published.figure_at(*cell) == figure


def test_what_nobody_pays_has_a_row_and_no_figure(published: PartnerTable) -> None:
    row = published.rows.index("")
    assert published.shown["partner"][row] == "Without a payer"
    assert published.shown["total"][row] == published.shown["common.project"][row] == "6.00"
    assert published.shown["common.project"][-1] == "45,910.00"
    assert published.figure_at(row, "total") is None
    assert published.cell_of("") is None
    assert published.name_of_part("", "total") == ""


def test_texts_and_unknown_figures_have_no_cell(published: PartnerTable) -> None:
    assert published.figure_at(0, "country") is None
    assert published.figure_at(99, "total") is None
    assert published.cell_of("nobody") is None
    assert published.cell_of("catalonia.country") is None


def test_a_part_is_named_by_what_differs(published: PartnerTable) -> None:
    assert published.name_of_part("catalonia", "total") == "Catalonia"
    assert published.name_of_part("catalonia.own@phase:phase-1", "catalonia.bears@phase:phase-1") == "Own contribution"
    assert published.name_of_part("total.common.project", "catalonia.common.project") == ""


def test_the_curve_marks_the_number_chosen() -> None:
    seen = look(open_example("mipex-reg"), Question(), EN, Wish(number=12, ceiling=3_100_000))
    table = curve_table(seen, EN)
    assert list(table["number"]) == list(range(2, 41))
    assert list(table.loc[table["chosen"], "each"]) == ["€30,845.83"]
    assert set(table["ceiling"]) == {31_000.0}
    assert list(table["status"][:7]) == ["not met"] * 4 + ["to be verified"] * 2 + ["met"]
