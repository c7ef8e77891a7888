"""Cost lines pasted from a spreadsheet: nothing is lost to a guess without a word."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.plan.edits import edited
from planner.services.cost_lines import Filter, lines_added
from planner.services.pasted_costs import PastedLines, read_cost_lines
from planner.services.plans import open_example

PLAN = open_example("regin")


def read(text: str, **wanted: str) -> PastedLines:
    return read_cost_lines(text, PLAN, Filter(**wanted))


def codes(found: PastedLines) -> list[tuple[str, int | None]]:
    return [(one.code, one.line) for one in found.findings]


def test_a_table_with_headings_is_understood() -> None:
    found = read(
        "Partner\tItem\tCost category\tWP\tQty\tUnit\tUnit cost\n"
        "Murcia\tProject officer\tStaff\tTools for regions\t12\tmonth\t3 450,50 €\n"
        "skane\tTrips\ttravel\t\t4\ttrip\t1,200.00\n"
    )
    assert codes(found) == []
    assert [(one["partners"]["ids"], one["category"], one["quantity"], one["unit_cost"]) for one in found.lines] == [
        (["murcia"], "staff", "12", "3450.50"),
        (["skane"], "travel_and_accommodation", "4", "1200.00"),
    ]
    assert found.lines[0]["work_package"] == next(
        one.id for one in PLAN.work_packages if one.title == "Tools for regions"
    )


def test_french_headings_and_words_are_understood() -> None:
    found = read("Bénéficiaire\tIntitulé\tRubrique\tMontant\nSkåne\tMatériel\tÉquipement\t1 418,75\n")
    assert found.findings == ()
    assert found.lines[0]["category"] == "equipment"
    assert found.lines[0]["unit_cost"] == "1418.75"


def test_two_columns_without_headings_are_what_and_amount() -> None:
    found = read("Kick-off\t8 387\nVideo\t1 000,50\n", partner="azores", category="other")
    assert [(one["what"], one["unit_cost"], one["partners"]["ids"]) for one in found.lines] == [
        ("Kick-off", "8387", ["azores"]),
        ("Video", "1000.50", ["azores"]),
    ]


def test_what_is_not_clear_is_said_with_its_line() -> None:
    found = read(
        "Partner\tWhat\tCategory\tQuantity\tUnit cost\tAmount\n"
        "Atlantis\tA\tStaff\t2\t10\t20\n"
        "Murcia\tB\tCoffee\t2\t10\t25\n"
        "Murcia\tC\tStaff\t\t\t\n"
        "Murcia\tD\tStaff\t\tmany\t\n"
    )
    assert codes(found) == [
        ("pasted-no-partner", 2),
        ("pasted-no-category", 3),
        ("pasted-not-product", 3),
        ("pasted-without-amount", 4),
        ("pasted-no-number", 5),
    ]
    assert [one["what"] for one in found.lines] == ["A", "B"]


def test_a_whole_amount_is_one_unit_of_it() -> None:
    found = read("What\tQuantity\tAmount\nA third\t3\t100\n")
    assert found.lines[0]["unit_cost"] == "100"
    assert "quantity" not in found.lines[0]


def test_nothing_pasted_is_nothing_to_add() -> None:
    assert read("") == read(" \n\t\n") == PastedLines((), (), ())


def test_more_rows_than_are_read_are_said() -> None:
    found = read("A\t1\n" * 5_001)
    assert len(found.lines) == 5_000
    assert codes(found)[0][0] == "pasted-cut"


@given(
    st.lists(st.tuples(st.text(st.characters(), min_size=1, max_size=8), st.decimals(0, 10**9, places=2)), max_size=5)
)
def test_whatever_the_words_every_amount_arrives_to_the_cent(rows: list[tuple[str, Decimal]]) -> None:
    found = read("What\tAmount\n" + "".join(f"x{_plain(what)}\t{amount:f}\n" for what, amount in rows))
    assert [Decimal(one["unit_cost"]) for one in found.lines] == [amount for _, amount in rows]
    after, findings = edited(PLAN, lines_added(PLAN, found.lines))
    assert findings == []
    assert after is not None
    assert len(after.costs) == len(PLAN.costs) + len(rows)


@given(st.text(max_size=200))
def test_no_text_is_too_odd_to_read(text: str) -> None:
    found = read(text)
    after, _ = edited(PLAN, lines_added(PLAN, found.lines)) if found.lines else (PLAN, [])
    assert after is not None or found.lines


def _plain(text: str) -> str:
    return "".join(one for one in text if one.isprintable() and one not in '\t"')


@pytest.mark.parametrize("formula", ['=HYPERLINK("http://x")', "+1", "@SUM(A1)", "<script>"])
def test_a_formula_stays_text(formula: str) -> None:
    found = read(f"What\tAmount\n{formula}\t5\n")
    assert found.lines[0]["unit_cost"] == "5"
