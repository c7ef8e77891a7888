"""Grids: what stands in a cell, and what an edit of cells means for the plan."""

from __future__ import annotations

import pandas as pd
import pytest

from planner.plan.edits import SetFields, edited
from planner.plan.partners import Selector
from planner.services.grids import Column, grid, labelled, selector_choices
from planner.services.plans import open_example
from planner.services.selector_words import selector_text
from planner.wording import wording

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)

COLUMNS = (
    Column("what", "What", "text"),
    Column("category", "Category", "choice", None, {"Staff": "staff", "Other": "other"}),
    Column("unit_cost", "Unit cost", "decimal"),
    Column("months.first", "First month", "count"),
    Column("confidential", "Confidential", "flag"),
    Column("start", "First day", "day"),
    Column("amount", "Amount", "amount"),
)
ITEM = {
    "id": "a",
    "what": "Kick-off",
    "category": "staff",
    "unit_cost": "0.29",
    "months": ["3", "7"],
    "confidential": False,
    "start": "2026-11-22",
    "amount": "0.29",
}


def test_cells_hold_what_the_plan_says_exactly() -> None:
    shown = grid("costs", COLUMNS, [ITEM], EN)
    row = shown.frame.iloc[0]
    assert (row["what"], row["category"], row["unit_cost"], row["months.first"]) == ("Kick-off", "Staff", "0.29", "3")
    assert row["start"] == pd.Timestamp("2026-11-22").date()
    assert shown.frame["confidential"].dtype == bool


@pytest.mark.parametrize(
    ("name", "cell", "raw"),
    [
        ("what", "  Kick-off meeting ", "Kick-off meeting"),
        ("what", "", None),
        ("category", "Other", "other"),
        ("unit_cost", 1418.75, "1418.75"),
        ("unit_cost", 1e15, "1000000000000000"),
        ("unit_cost", 0.1, "0.1"),
        ("unit_cost", 5, "5"),
        ("unit_cost", "1,418.75", "1418.75"),
        ("unit_cost", "€2.50", "2.5"),
        ("unit_cost", "1 418,75 €", "1418.75"),
        ("unit_cost", "1.005", "1.005"),
        ("unit_cost", "many", "many"),
        ("months.first", "many", "many"),
        ("unit_cost", None, None),
        ("months.first", 4.0, "4"),
        ("confidential", True, True),
        ("start", "2027-01-31", "2027-01-31"),
    ],
)
def test_an_edited_cell_becomes_what_a_plan_file_would_hold(name: str, cell: object, raw: object) -> None:
    edit = grid("costs", COLUMNS, [ITEM], EN).edit({0: {name: cell}})
    assert edit is not None
    assert edit.steps == (SetFields("costs", "a", {name: raw}),)


@pytest.mark.parametrize(
    ("cell", "raw"), [("2,5", "2.5"), ("1 418,75", "1418.75"), ("1,125", "1.125"), ("1.418", "1418"), ("2.5", "2.5")]
)
def test_a_decimal_comma_is_one_where_the_reader_writes_one(cell: str, raw: str) -> None:
    edit = grid("costs", COLUMNS, [ITEM], FR).edit({0: {"unit_cost": cell}})
    assert edit is not None
    assert edit.steps == (SetFields("costs", "a", {"unit_cost": raw}),)


def test_numbers_are_written_as_the_reader_does_and_sorted_as_texts_stand_in_order() -> None:
    amounts = ("900.00", "1200.00", "12.50", "1000000.00", "99999.99")
    items = [{**ITEM, "id": f"a{at}", "unit_cost": one} for at, one in enumerate(amounts)]
    for words, last in ((EN, "1,000,000.00"), (FR, "1\u202f000\u202f000,00")):
        cells = list(grid("costs", COLUMNS, items, words).frame["unit_cost"])
        assert sorted(cells)[-1] == last
        assert [one.strip() for one in sorted(cells)] == [
            words.number(cents) for cents in (1250, 90_000, 120_000, 9_999_999, 100_000_000)
        ]


def test_what_stands_there_already_is_no_edit() -> None:
    shown = grid("costs", COLUMNS, [ITEM], EN)
    same = {"what": "Kick-off", "category": "Staff", "unit_cost": "0.29", "months.first": " 3", "confidential": False}
    assert shown.edit({0: same}) is None
    assert shown.edit({0: {"amount": "9"}}) is None
    assert shown.edit({7: {"what": "beyond the end"}}) is None
    assert shown.edit({}) is None


def test_several_cells_are_one_edit_in_the_order_of_rows() -> None:
    shown = grid("costs", COLUMNS, [ITEM, {**ITEM, "id": "b"}], EN)
    edit = shown.edit({0: {"what": "X", "unit_cost": 2}, 1: {"what": "Y"}})
    assert edit is not None
    assert [(one.id, dict(one.fields)) for one in edit.steps if isinstance(one, SetFields)] == [
        ("a", {"what": "X", "unit_cost": "2"}),
        ("b", {"what": "Y"}),
    ]
    assert edit.message.parameters["count"] == 3


def test_labels_that_come_twice_stay_apart() -> None:
    assert labelled([("a", "City"), ("b", "City")]) == {"City": "a", "City (b)": "b"}


def test_every_selector_of_a_plan_has_a_label_and_comes_back_by_it() -> None:
    plan = open_example("regin")
    used = [line.partners for line in plan.costs]
    choices = selector_choices(plan.partners, used, EN)
    for selector in used:
        label = next(label for label, raw in choices.items() if Selector.model_validate(raw) == selector)
        column = Column("partners", "For whom", "choice", None, choices)
        assert Selector.model_validate(column.raw(label)) == selector
        assert column.cell(selector.model_dump(mode="json", by_alias=True, exclude_none=True)) == label


def test_a_selector_is_said_in_words() -> None:
    plan = open_example("regin")
    selector = Selector.model_validate({"tag": "region", "not": {"ids": ["murcia"]}})
    assert selector_text(selector, plan.partners, EN) == "Everybody with “region”, all but Murcia"


def test_an_edit_of_a_grid_is_an_edit_of_the_plan() -> None:
    plan = open_example("regin")
    items = [one.model_dump(mode="json", by_alias=True) for one in plan.costs]
    shown = grid("costs", [Column("unit_cost", "Unit cost", "decimal")], items, EN)
    edit = shown.edit({3: {"unit_cost": 4321.09}})
    assert edit is not None
    after, findings = edited(plan, edit)
    assert findings == []
    assert after is not None
    assert after.costs[3].unit_cost == 432_109
    assert [one for at, one in enumerate(after.costs) if at != 3] == [
        one for at, one in enumerate(plan.costs) if at != 3
    ]
