"""Unit costs of a call: the right one for each partner, exactly, in the right category; what is not known stays so."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.catalogue import read_call
from planner.engine.checks import Case, findings
from planner.engine.corrections import corrected
from planner.engine.trace import explain
from planner.findings import Finding, Margin, MarginUnit, Status
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.rules.call import Call
from planner.wording import LANGUAGES, wording
from tests.builders import (
    UNKNOWN,
    UNSOURCED,
    Data,
    call_of,
    defects_of_plan,
    figures_of,
    flat_rate,
    interreg,
    line,
    mapping,
    opening,
    partner,
    plan_of,
    rate,
    rounding,
)

AURORA = "interreg/aurora/regular-7"
SEK: Data = {"per_euro": "11.2345", "dated": "2026-11-01", "kind": "monthly_accounting", "source": "InforEuro"}


def units(partners: Any, rule: str, number: str, category: str = "staff", **more: Any) -> Data:
    """Return a line paid with a unit cost, as data: fields of the calculation, and ``of_line`` for the line's own."""
    of_line = more.pop("of_line", {})
    calculation = {"kind": "unit_cost", "rule": rule, "units": number, **more}
    return {"partners": partners, "category": category, "what": "Work", "calculation": calculation, **of_line}


def unit_cost(rule_id: str = "hourly", amount: Any = "39", **more: Any) -> Data:
    """Return a unit cost of staff by the hour, as data."""
    cite = {"cite": UNKNOWN} if amount == "unknown" else {}
    data = {"id": rule_id, "kind": "unit_cost", "item": "staff", "per": "hour", **cite, **more}
    return data if amount is None else {**data, "amount": amount}


def cents_of(plan: Plan, call: Call | None, partner_id: str = "a") -> int | None:
    compiled, figures = figures_of(plan, call)
    at = compiled.position_of(partner_id)
    return None if figures.unknown_total[0, at] else int(figures.total[0, at])


def said(plan: Plan, call: Call | None, code: str) -> Finding:
    found = [one for one in findings(Case(*figures_of(plan, call), None)) if one.code == code]
    assert len(found) == 1, [one.code for one in found]
    for language in LANGUAGES:
        wording(language, is_strict=True).finding(found[0])
    return found[0]


def codes(plan: Plan, call: Call | None) -> set[str]:
    return {one.code for one in findings(Case(*figures_of(plan, call), None))}


# -- the worked examples ---------------------------------------------------------------------------


@pytest.mark.parametrize(("hours", "cents"), [("1720", 67_080_00), ("100", 3_900_00), ("0.5", 19_50)])
def test_a_finnish_hour_of_aurora_is_39_euro(hours: str, cents: int) -> None:
    plan = plan_of(partner("a", country="FI"), costs=[units("a", "staff", hours)])
    assert cents_of(plan, read_call(AURORA)) == cents


def test_a_line_for_everybody_pays_each_country_its_own_amount() -> None:
    people = [partner("fi", country="FI"), partner("se"), partner("no", country="NO"), partner("dk", country="DK")]
    plan = plan_of(*people, costs=[units({"all": True}, "staff", "100")], exchange_rates={"SEK": SEK})
    call = read_call(AURORA)
    assert cents_of(plan, call, "fi") == 3_900_00
    assert cents_of(plan, call, "se") == 4_753_22  # 53 400 / 11.2345 = 4 753.2155…
    assert cents_of(plan, call, "no") is None, "584 kroner, and no rate for them"
    assert cents_of(plan, call, "dk") is None, "no amount for Denmark"
    assert said(plan, call, "exchange-rate-missing").parameters["currency"] == "NOK"
    assert said(plan, call, "unit-cost-open").parameters["why"] == "not_for_partner"


@pytest.mark.parametrize(
    ("call_id", "days", "cents"),
    [
        # The days on which the calls opened decide: 5 080 / 18 and 8 745.40 / 18, not rounded before the product.
        ("amif/2023-tf2-ag-call/2-local", "1", 282_22),
        ("amif/2023-tf2-ag-call/2-local", "18", 5_080_00),
        ("amif/2024-tf2-ag-info/1", "1", 485_86),
        ("amif/2024-tf2-ag-info/1", "18", 8_745_40),
    ],
)
def test_a_day_of_an_owner_follows_the_day_on_which_the_call_opened(call_id: str, days: str, cents: int) -> None:
    plan = plan_of(partner("a", country="BE"), costs=[units("a", "sme_owner", days)])
    compiled, _ = figures_of(plan, read_call(call_id))
    assert [row.cents for row in compiled.rows] == [cents]


@pytest.mark.parametrize(
    ("amount", "cents"), [("5080", (282_22, 282_22)), ("8745.40", (485_85, 485_86)), ("9271", (515_05, 515_06))]
)
def test_the_three_printed_day_rates_come_from_their_quotients(amount: str, cents: tuple[int, int]) -> None:
    # 282.22; 485.85, which the table cuts; 515.06, which it rounds.
    rule = unit_cost("owner", amount, item="sme_owner", per="day", divisor=18)
    plan = plan_of("a", costs=[units("a", "owner", "1")])
    found = [cents_of(plan, call_of(opening(), rounding(mode), rule)) for mode in ("cut", "half_up")]
    assert tuple(found) == cents


@pytest.mark.parametrize(
    ("km", "cents"),
    [
        (400, 196_00),
        (600, 196_00),
        (601, 209_00),
        (800, 209_00),
        (801, 221_00),
        (1200, 221_00),
        (1201, 230_00),
        (1600, 230_00),
        (1601, 295_00),
        (2000, 295_00),
        (2001, 343_00),
        (2500, 343_00),
        (2501, 433_00),
        (3500, 433_00),
        (3501, 527_00),
        (4500, 527_00),
        (4501, 637_00),
        (6000, 637_00),
        (6001, 720_00),
        (7500, 720_00),
        (7501, 961_00),
        (10000, 961_00),
        (10001, 1101_00),
    ],
)
def test_a_journey_costs_what_its_band_says_at_both_ends(km: int, cents: int) -> None:
    journey = units("a", "journey", "3", "travel_and_accommodation", distance_km=str(km))
    compiled, _ = figures_of(plan_of("a", costs=[journey]), read_call("amif/2023-tf2-ag-call/2-local"))
    assert [(row.cents, row.is_unknown) for row in compiled.rows] == [(3 * cents, False)]


def test_below_400_km_the_act_pays_no_amount_and_the_journey_is_to_be_verified() -> None:
    journey = units("a", "journey", "1", "travel_and_accommodation", distance_km="399")
    found = said(plan_of("a", costs=[journey]), read_call("amif/2023-tf2-ag-call/2-local"), "unit-cost-open")
    assert (found.parameters["why"], found.parameters["first"], found.parameters["km"]) == ("no_band", 400, 399)
    assert "its shortest is 400 km" in wording("en").finding(found).says


def test_of_the_tables_that_nobody_has_seen_nothing_is_computed() -> None:
    journey = units("a", "journey", "1", "travel_and_accommodation", distance_km="500")
    found = said(plan_of("a", costs=[journey]), read_call("amif/2024-tf2-ag-info/1"), "unit-cost-open")
    assert found.parameters["why"] == "amount_unknown"
    assert "annex was not found" in wording("en").finding(found).says


# -- which one, and what is not known --------------------------------------------------------------


@pytest.mark.parametrize(
    ("why", "rules", "of_calculation", "country"),
    [
        ("not_offered", [unit_cost("weekly", item="volunteer")], {}, "SE"),
        ("not_for_partner", [unit_cost(applies_to={"country": ["FI"]})], {}, "SE"),
        ("partner_unknown", [unit_cost(applies_to={"country": ["FI"]})], {}, None),
        ("several", [unit_cost("one"), unit_cost("two")], {}, "SE"),
        ("not_in_force", [unit_cost(valid_from="2024-03-13")], {}, "SE"),
        ("amount_unknown", [unit_cost(amount="unknown")], {}, "SE"),
        ("coefficient_unknown", [unit_cost(by_country="true", coefficients={"BE": "1"})], {}, "SE"),
        ("partner_unknown", [unit_cost(by_country="true", coefficients={"BE": "1"})], {}, None),
        ("place_missing", [unit_cost(amount=None, amounts={"BE": "150"})], {}, "BE"),
        ("country_unknown", [unit_cost(amount=None, amounts={"BE": "150"})], {"country": "FR"}, "BE"),
        ("distance_missing", [unit_cost(amount=None, bands=[{"from_km": "10", "amount": "5"}])], {}, "SE"),
        ("no_band", [unit_cost(amount=None, bands=[{"from_km": "10", "amount": "5"}])], {"distance_km": "9"}, "SE"),
    ],
)
def test_an_amount_that_cannot_be_said_is_unknown_and_the_finding_says_why(
    why: str, rules: list[Data], of_calculation: Data, country: str | None
) -> None:
    plan = plan_of(partner("a", country=country), costs=[units("a", "staff", "8", **of_calculation), line("a", "5")])
    call = interreg(*rules)
    assert cents_of(plan, call) is None
    found = said(plan, call, "unit-cost-open")
    assert (found.parameters["why"], found.status) == (why, Status.TO_BE_VERIFIED)
    assert found.where == ("costs", 0, "calculation")
    leaf = explain(*figures_of(plan, call), "a.staff").parts[0].parts[0]
    assert leaf.cents is None


def test_without_a_call_the_line_is_kept_and_its_amount_unknown() -> None:
    plan = plan_of("a", costs=[units("a", "staff", "8")])
    assert cents_of(plan, None) is None
    assert said(plan, None, "unit-cost-open").parameters["why"] == "no_call"


@pytest.mark.parametrize(
    ("rule", "of_calculation", "cents"),
    [
        (unit_cost(by_country="true", coefficients={"BE": "1", "SE": "1.129"}), {}, 8 * 44_031),
        (unit_cost(by_country="true", coefficients={"BE": "1"}), {"country": "BE"}, 8 * 39_000),
        (unit_cost(amount=None, amounts={"BE": "150", "FR": "160"}), {"country": "FR"}, 8 * 160_000),
        (unit_cost(amount={"contested": ["40", "39"]}), {}, 8 * 39_000),
        (unit_cost(presumed="true", applies_to={"country": ["SE"]}), {}, 8 * 39_000),
    ],
)
def test_coefficients_amounts_by_country_and_contested_amounts(rule: Data, of_calculation: Data, cents: int) -> None:
    plan = plan_of("a", costs=[units("a", "staff", "8", **of_calculation)])
    # In tenths of a cent, so that nothing of 1.129 is lost in the expectation.
    call = call_of(opening(), rounding("cut"), rule)
    assert cents_of(plan, call) == cents // 10


def test_a_user_who_holds_the_decision_states_the_coefficient_in_the_plan() -> None:
    stated = {
        "rule": "sme_owner_unit_cost",
        "value": {"coefficients": {"SE": "1.2"}},
        "document": "C(2020) 7115",
        "page": "annex",
    }
    plan = plan_of("a", costs=[units("a", "sme_owner", "18")], corrections=[stated])
    call = read_call("amif/2023-tf2-ag-call/2-local")
    assert [row.is_unknown for row in figures_of(plan, call)[0].rows] == [True]
    compiled, _ = figures_of(plan, corrected(call, plan)[0])
    assert [(row.cents, row.is_unknown) for row in compiled.rows] == [(6_096_00, False)]


def test_amounts_by_country_can_be_stated_where_the_amount_itself_is_unknown() -> None:
    stated = {
        "rule": "accommodation_unit_cost",
        "value": {"amounts": {"FR": "150"}},
        "document": "C(2021) 35",
        "page": "5",
    }
    night = units("a", "accommodation", "2", "travel_and_accommodation", country="FR")
    plan = plan_of("a", costs=[night], corrections=[stated])
    call, notes = corrected(read_call("amif/2023-tf2-ag-call/2-local"), plan)
    assert [one.code for one in notes] == ["value-corrected"]
    assert [row.cents for row in figures_of(plan, call)[0].rows] == [300_00]


def test_sources_that_contradict_each_other_or_that_nobody_has_seen_leave_the_line_to_be_verified() -> None:
    plan = plan_of("a", costs=[units("a", "hourly", "8")])
    for rule, reason in (
        (unit_cost(amount={"contested": ["40", "39"]}), "contested"),
        (unit_cost(cite=UNSOURCED), "unsourced"),
    ):
        found = said(plan, interreg(rule), "unit-cost-used")
        assert (found.status, found.parameters["reason"]) == (Status.TO_BE_VERIFIED, reason)
    assert said(plan, interreg(unit_cost()), "unit-cost-used").status is Status.MET


# -- where it stands -------------------------------------------------------------------------------


def test_a_unit_cost_of_one_category_is_a_row_of_it_and_in_its_bases() -> None:
    plan = plan_of("a", costs=[units("a", "hourly", "100")])
    compiled, figures = figures_of(plan, interreg(unit_cost(covers=["staff"])))
    assert cents_of(plan, interreg(unit_cost(covers=["staff"]))) == 3_900_00 + 585_00
    assert figures.grant[0, 0] == 3_588_00
    assert compiled.is_sure


def test_a_unit_cost_of_several_categories_is_in_no_base_and_in_the_grant() -> None:
    both = ["staff", "equipment"]
    call = interreg(unit_cost(covers=both), mapping("unit_costs", "unit_costs"))
    plan = plan_of("a", costs=[units("a", "hourly", "100", "unit_costs"), line("a", "1000")])
    _, figures = figures_of(plan, call)
    assert int(figures.flats.sum()) == 150_00
    assert (figures.total[0, 0], figures.grant[0, 0]) == (5_050_00, 4_040_00)
    wrong = said(plan_of("a", costs=[units("a", "hourly", "100")]), call, "unit-cost-used")
    assert (wrong.status, wrong.parameters["several"]) == (Status.NOT_MET, "yes")
    alone = said(
        plan_of("a", costs=[units("a", "hourly", "100", "equipment")]),
        interreg(unit_cost(covers=["staff"])),
        "unit-cost-used",
    )
    assert (alone.status, alone.parameters["several"]) == (Status.NOT_MET, "no")


def test_where_the_call_does_not_take_them_they_are_in_the_total_and_a_finding_says_so() -> None:
    plan = plan_of("a", costs=[line("a", "100", "unit_costs")])
    assert said(plan, interreg(), "category-not-mapped").status is Status.NOT_MET
    assert cents_of(plan, interreg()) == 100_00


# -- one person's year -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "months", "status", "room"),
    [
        ("1720", None, Status.MET, 0),
        ("1719.5", None, Status.MET, 0),
        ("1720.01", None, Status.TO_BE_VERIFIED, -1),
        ("2580", [1, 18], Status.MET, 0),
        ("2581", [1, 18], Status.TO_BE_VERIFIED, -1),
        ("1620", None, Status.MET, 100),
    ],
)
def test_one_person_has_1720_hours_a_year_in_proportion_to_the_months(
    hours: str, months: list[int] | None, status: Status, room: int
) -> None:
    packages = [{"id": "w", "title": "W", "months": months}] if months else []
    of_line = {"work_package": "w"} if months else {}
    plan = plan_of("a", costs=[units("a", "hourly", hours, of_line=of_line)], work_packages=packages)
    found = said(plan, interreg(unit_cost(maximum_per_year=1720)), "unit-cost-year")
    assert (found.status, found.margin) == (status, Margin(room, MarginUnit.HOURS))


# -- the file, the words ---------------------------------------------------------------------------


def test_a_line_is_stored_and_read_again_and_has_no_currency_of_its_own() -> None:
    plan = plan_of("a", costs=[units("a", "hourly", "8.5", distance_km="5", country="SE")])
    assert parse_plan(plan_data(plan)) == (plan, [])
    (defect,) = defects_of_plan(partners=[partner("a")], costs=[units("a", "hourly", "8", of_line={"currency": "SEK"})])
    assert defect.code == "currency-beside-rule"


def test_the_trace_goes_down_to_the_rule_of_the_call() -> None:
    plan = plan_of("a", costs=[units("a", "staff", "100")], exchange_rates={"SEK": SEK})
    node = explain(*figures_of(plan, read_call(AURORA)), "a.staff")
    (converted,) = node.parts
    (of_line,) = converted.parts
    (way,) = of_line.parts
    assert [one.cents for one in (node, converted, of_line, way)] == [4_753_22] * 4
    assert way.rule == "staff_unit_cost_sweden"
    assert wording("en").message(way.message).startswith("534.00\u00a0SEK × 100 (unit cost of “staff”")


# -- laws ------------------------------------------------------------------------------------------


@given(
    amount=st.integers(1, 1_000_000),
    units_=st.integers(0, 1_000_000),
    divisor=st.integers(1, 20),
    factor=st.integers(1, 3_000_000),
)
def test_a_unit_cost_equals_units_times_amount(amount: int, units_: int, divisor: int, factor: int) -> None:
    rule = unit_cost(
        amount=f"{amount // 100}.{amount % 100:02}",
        divisor=divisor,
        by_country="true",
        coefficients={"SE": f"{factor // 10**6}.{factor % 10**6:06}"},
    )
    plan = plan_of("a", costs=[units("a", "hourly", f"{units_ // 100}.{units_ % 100:02}")])
    exact = Fraction(amount, divisor) * Fraction(units_, 100) * Fraction(factor, 10**6)
    assert cents_of(plan, call_of(opening(), rounding("cut"), rule)) == exact.__floor__()


@given(st.integers(0, 10_000_00), st.sampled_from(("lump_sums", "unit_costs", "small_project_fund")))
def test_no_flat_rate_is_computed_on_a_form_of_cost_nor_takes_its_place(cents: int, form: str) -> None:
    call = call_of(
        opening(),
        rounding("cut"),
        rate("80"),
        mapping("staff", "staff"),
        mapping("other_costs", "office_and_administration", "equipment", "other"),
        mapping(form, form),
        flat_rate("other_costs", ["staff"], "40"),
    )
    bare = [line("a", "1234.56"), line("a", "50", "equipment")]
    with_form = [*bare, line("a", f"{cents // 100}.{cents % 100:02}", form)]
    before, after = (figures_of(plan_of("a", costs=costs), call)[1] for costs in (bare, with_form))
    assert (before.flats == after.flats).all()
    assert int(after.total[0, 0]) == int(before.total[0, 0]) + cents
