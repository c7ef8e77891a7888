"""Cost lines pasted from a spreadsheet: nothing is lost to a guess without a word."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.findings import Names
from planner.plan.edits import edited
from planner.services.cost_lines import Filter, cost_lines, lines_added
from planner.services.pasted_costs import PastedLines, read_cost_lines
from planner.services.plans import open_example
from planner.wording import LANGUAGES, Language, wording
from tests.builders import plan_of

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
        ("pasted-not-product", 3),
        ("pasted-no-category", 3),
        ("pasted-without-amount", 4),
        ("pasted-no-number", 5),
    ]
    assert [one["what"] for one in found.lines] == ["A", "B"]


def test_an_amount_with_a_quantity_is_divided_where_no_cent_is_lost() -> None:
    found = read("What\tQuantity\tAmount\nTrips\t4\t4 801\n", partner="azores")
    assert (found.lines[0]["quantity"], found.lines[0]["unit_cost"]) == ("4", "1200.25")
    assert "pasted-not-divisible" not in {code for code, _ in codes(found)}


def test_a_whole_amount_is_one_unit_of_it() -> None:
    found = read("What\tQuantity\tAmount\nA third\t3\t100\n")
    assert found.lines[0]["unit_cost"] == "100"
    assert "quantity" not in found.lines[0]
    assert ("pasted-not-divisible", 2) in codes(found)


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


def whose(found: PastedLines) -> list[object]:
    return [one["partners"].get("ids", one["partners"]) for one in found.lines]


@pytest.mark.parametrize("heading", ["For whom", "Pour qui", "Region", "Région", "Name", "nom", "Participant", "Who"])
def test_whose_a_line_is_may_stand_under_any_usual_heading(heading: str) -> None:
    found = read(f"{heading}\tWhat\tAmount\nMurcia\tTrips\t10\n")
    assert (whose(found), found.findings) == ([["murcia"]], ())


def test_a_name_that_is_no_partners_is_what_is_paid() -> None:
    found = read("Name\tAmount\nTrips\t10\n", partner="murcia")
    assert [one["what"] for one in found.lines] == ["Trips"]
    assert found.findings == ()
    found = read("Name\tPartner\tAmount\nTrips\tSkåne\t10\n")
    assert ([one["what"] for one in found.lines], whose(found)) == (["Trips"], [["skane"]])


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_and_words_of_our_own_grid_are_understood(language: Language) -> None:
    words = wording(language, is_strict=True)
    names = ("what", "partners", "category", "quantity", "unit", "unit-cost", "note")
    category = words.term("category", "travel_and_accommodation", is_heading=True)
    row = ["Trips", words.text("grid-everybody"), category, "2", "trip", words.number(1050), "by train"]
    found = read("\t".join(words.text(f"costs-{one}") for one in names) + "\n" + "\t".join(row))
    assert found.findings == ()
    assert found.lines == (
        {
            **{"what": "Trips", "partners": {"all": True}, "category": "travel_and_accommodation", "quantity": "2"},
            **{"unit": "trip", "unit_cost": "10.50", "note": "by train"},
        },
    )


def test_a_column_that_is_not_read_is_named() -> None:
    found = read("Partner\tWhat\tAmount\tColour\tEmpty\t\nMurcia\tTrips\t10\tred\t\tx\n")
    unread = [one.parameters["value"] for one in found.findings if one.code == "pasted-column-unread"]
    assert unread == ["Colour", "6"]


def test_who_gets_lines_without_a_partner_is_said_once() -> None:
    found = read("What\tAmount\nA\t10\nB\t20\n")
    assert codes(found) == [("pasted-partner-assumed", None)]
    first = PLAN.partners[0]
    assert found.findings[0].parameters == {"partner": first.shown_name, "count": 2}
    assert whose(found) == [[first.id]] * 2
    assert codes(read("What\tAmount\nA\t10\n", partner="murcia")) == []


def test_an_empty_cell_in_the_column_of_partners_is_said_with_its_line() -> None:
    found = read("Partner\tWhat\tAmount\nMurcia\tA\t10\n\tB\t20\n")
    assert codes(found) == [("pasted-without-partner", 3)]
    assert found.findings[0].parameters == {"value": "B", "partner": PLAN.partners[0].shown_name}


@pytest.mark.parametrize(
    "word", ["Total", "SUM", "Subtotal", "Sub-total:", "Total général", "Somme", "Sous-total WP 1"]
)
def test_a_row_that_adds_up_the_others_is_left_out_and_named(word: str) -> None:
    found = read(f"What\tAmount\nA\t10\n{word}\t10\n", partner="murcia")
    assert [one["what"] for one in found.lines] == ["A"]
    assert [(one.code, one.line, one.parameters) for one in found.findings] == [("pasted-sum", 3, {"value": word})]
    assert codes(read(f"{word}\t10\n", partner="murcia")) == [("pasted-sum", 1)]


def test_a_quantity_may_have_its_unit_beside_it() -> None:
    found = read("What\tQuantity\tUnit cost\nA\t2 months\t10\nB\t1,5 jours\t10\n", partner="murcia")
    assert [(one["quantity"], one["unit"]) for one in found.lines] == [("2", "months"), ("1.5", "jours")]
    assert found.findings == ()


@pytest.mark.parametrize("cell", ["1e15", "2 million", "2 x 3", "many", "5 %"])
def test_a_line_whose_quantity_is_no_number_is_left_out(cell: str) -> None:
    found = read(f"What\tQuantity\tUnit cost\nA\t{cell}\t10\n", partner="murcia")
    assert (found.lines, codes(found)) == ((), [("pasted-no-number", 2)])
    found = read("What\tQuantity\tUnit\tUnit cost\nA\t2 months\tmonth\t10\n", partner="murcia")
    assert (found.lines, codes(found)) == ((), [("pasted-no-number", 2)])


@pytest.mark.parametrize(
    ("word", "category"),
    [
        *[("Personnel", "staff"), ("Staff costs", "staff"), ("Salaires", "staff"), ("Frais de personnel", "staff")],
        *[("Déplacements", "travel_and_accommodation"), ("Mission", "travel_and_accommodation")],
        *[("Voyages", "travel_and_accommodation"), ("Sous-traitance", "external_expertise_and_services")],
        *[("Subcontracting", "external_expertise_and_services"), ("external", "external_expertise_and_services")],
        *[("Prestataires", "external_expertise_and_services"), ("Matériel", "equipment")],
        *[("Other direct costs", "other"), ("Autres coûts directs", "other")],
    ],
)
def test_categories_are_known_by_the_words_of_the_call_and_of_people(word: str, category: str) -> None:
    found = read(f"What\tCategory\tAmount\nA\t{word}\t10\n", partner="murcia")
    assert ([one["category"] for one in found.lines], found.findings) == ([category], ())


@pytest.mark.parametrize("word", ["Overheads", "Indirect costs", "Coûts indirects"])
def test_what_the_call_computes_is_left_out_and_what_it_does_not_is_office(word: str) -> None:
    text = f"What\tCategory\tAmount\nA\t{word}\t10\n"
    plan = PLAN.model_copy(update={"call": "interreg/euro-med/4/transfer"})
    found = read_cost_lines(text, plan, Filter("murcia"))
    assert (found.lines, codes(found)) == ((), [("pasted-computed", 2)])
    found = read_cost_lines(text, PLAN.model_copy(update={"call": None}), Filter("murcia"))
    assert [one["category"] for one in found.lines] == ["office_and_administration"]


def test_the_beginning_of_a_name_is_enough_where_only_one_begins_so() -> None:
    plan = plan_of("north-a", "north-b", "south")
    text = "Partner\tWhat\tAmount\nso\tA\t1\nnorth\tB\t2\nnorth b\tC\t3\n"
    found = read_cost_lines(text, plan, Filter())
    assert [one["partners"]["ids"] for one in found.lines] == [["south"], ["north-a"], ["north-b"]]
    assert codes(found) == [("pasted-ambiguous", 3)]
    names = tuple(one.shown_name for one in plan.partners[:2])
    assert found.findings[0].parameters["names"] == Names(names)


@pytest.mark.parametrize(
    ("number", "code"),
    [("0,005", "too-precise"), ("-5", "negative"), ("99999999999999", "too-large"), ("1" + "0" * 400, "too-large")],
)
@pytest.mark.parametrize("column", ["Amount", "Quantity", "Unit cost"])
def test_what_a_plan_cannot_hold_is_left_out_with_its_line(column: str, number: str, code: str) -> None:
    head = {"Amount": "What\tAmount", "Quantity": "What\tUnit cost\tQuantity", "Unit cost": "What\tUnit cost"}[column]
    found = read(f"{head}\nA\t{number}\t{number}\n", partner="murcia")
    assert found.lines == ()
    assert codes(found)[-1] == (f"pasted-{code}", 2)


NUMBERS = st.sampled_from(["0,005", "-1", "1e3", "2 months", "9" * 9, "9" * 14, "0", "3", "-", "1 000 000 000"])


@given(st.lists(st.tuples(NUMBERS, NUMBERS, st.sampled_from(["Everybody", "Murcia", "", "x"])), max_size=12))
def test_what_is_offered_is_never_refused_and_the_page_opens_afterwards(rows: list[tuple[str, str, str]]) -> None:
    text = "What\tQuantity\tUnit cost\tPartner\n" + "".join(f"A\t{a}\t{b}\t{whom}\n" for a, b, whom in rows)
    found = read(text)
    after, findings = edited(PLAN, lines_added(PLAN, found.lines))
    assert after is not None, findings
    cost_lines(after, Filter(), wording("en"))
    lines = {one.line for one in found.findings}
    assert len(found.lines) + len(lines - {None}) >= len(rows)


def test_a_reader_sees_names_and_amounts_in_his_language() -> None:
    text = (
        "Partner\tWhat\tCategory\tWP\tUnit cost\nMurcia\tTrips\ttravel\tTools for regions\t1200,5\nskane\tX\tstaff\t\t2"
    )
    rows = read(text).rows(PLAN, wording("fr", is_strict=True))
    assert rows[0] == {
        "Ce qui est payé": "Trips",
        "Pour qui": next(one for one in PLAN.partners if one.id == "murcia").shown_name,
        "Catégorie": wording("fr").term("category", "travel_and_accommodation", is_heading=True),
        "Lot de travail": "Tools for regions",
        "Quantité": "1,00",
        "Coût unitaire (EUR)": wording("fr").number(120_050),
    }
    assert rows[1]["Lot de travail"] == ""
