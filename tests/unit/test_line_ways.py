"""Working out the amount of a line on a page: every kind by its model, in the reader's numbers, saved as one edit."""

from __future__ import annotations

import pytest

from planner.engine.compile import compile_plan
from planner.plan.calculations import CALCULATIONS
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.services.cost_lines import Filter
from planner.services.line_ways import PRODUCT, Form, Worked, way_fields, way_of, ways, worked_out
from planner.wording import LANGUAGES, wording
from tests.builders import Data, partner, plan_of
from tests.unit.test_calculations import SAMPLES, line

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
PLAIN = {"id": "work", "partners": "a", "category": "staff", "what": "Manager", "quantity": "2", "unit_cost": "0.55"}


def saved(plan: Plan, seen: Worked) -> Plan:
    """Return the plan with what the form saves."""
    assert seen.edit is not None
    after, findings = edited(plan, seen.edit)
    assert findings == []
    assert after is not None
    return after


def typed(kind: str, sign: str = ".", **changed: str) -> Data:
    return {name: value.replace(".", sign) for name, value in {**SAMPLES[kind], **changed}.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_title_a_sentence_and_a_label_for_each_of_its_fields(language: str) -> None:
    words = wording(language, is_strict=True)
    assert list(ways(words)) == [PRODUCT, *CALCULATIONS]
    for way in ways(words):
        assert words.term("way_about", way)
        labels = [one.label for one in way_fields(way, None, words)]
        assert len(set(labels)) == len(labels) >= 2


def test_the_usual_numbers_stand_in_a_new_form_and_the_lines_own_in_that_of_its_way() -> None:
    def begun(way: str, plan: Plan) -> Data:
        return {one.name: one.begun for one in way_fields(way, plan.costs[0] if plan.costs else None, FR)}

    empty = plan_of("a")
    assert begun("hours_of_year", empty) == {
        "annual_cost": "",
        "hours": "",
        "year_hours": "1720",
        "working_time_percent": "100",
    }
    assert begun("days_of_year", empty)["year_days"] == "215"
    assert begun(PRODUCT, empty) == {"quantity": "1", "unit": "", "unit_cost": ""}
    own = plan_of("a", costs=[line("person_months")])
    assert begun("person_months", own) == {"monthly_cost": "4000,00", "months": "6,5"}
    assert begun("depreciation", own)["months"] == ""
    assert begun(PRODUCT, own)["unit_cost"] == ""


@pytest.mark.parametrize(("words", "sign"), [(EN, "."), (FR, ",")])
@pytest.mark.parametrize("kind", tuple(SAMPLES))
def test_what_is_typed_is_what_the_engine_computes_once_it_is_saved(kind: str, words: object, sign: str) -> None:
    plan = plan_of("a", costs=[{**PLAIN, "unit": "day"}])
    seen = worked_out(plan, Form("work", kind, typed(kind, sign)), words)  # type: ignore[arg-type]
    after = saved(plan, seen)
    (row,) = compile_plan(situation(after), None).rows
    assert row.cents == seen.cents
    assert (after.costs[0].unit, after.costs[0].unit_cost, way_of(after.costs[0])) == (None, None, kind)
    again = worked_out(after, Form("work", kind, typed(kind, sign)), words)  # type: ignore[arg-type]
    assert again.edit is None, "nothing differs"


def test_what_a_call_pays_is_worked_out_where_all_who_have_the_line_get_the_same() -> None:
    entered = {"rule": "staff", "units": "100"}
    people = [partner("a", country="FI"), partner("b", country="FI"), partner("c", country="DK")]
    plan = plan_of(*people, call="interreg/aurora/regular-7", costs=[{**PLAIN, "partners": ["a", "b"]}])
    seen = worked_out(plan, Form("work", "unit_cost", entered), EN)
    assert seen.cents == 3_900_00
    assert way_of(saved(plan, seen).costs[0]) == "unit_cost"
    assert next(one.label for one in way_fields("unit_cost", None, EN)) == "Unit cost or lump sum"
    mixed = plan_of(*people, call="interreg/aurora/regular-7", costs=[{**PLAIN, "partners": ["a", "c"]}])
    assert worked_out(mixed, Form("work", "unit_cost", entered), EN).cents is None


def test_a_share_of_a_lump_sum_is_refused_in_a_category_of_real_cost() -> None:
    entered = {"rule": "preparation", "amount": "12500"}
    plan = plan_of("a", costs=[PLAIN, {**PLAIN, "id": "lump", "category": "lump_sums"}])
    refused = worked_out(plan, Form("work", "lump_sum", entered), EN)
    assert refused.edit is None
    assert any("lump sums" in one for one in refused.wrong.values())
    assert worked_out(plan, Form("lump", "lump_sum", entered), EN).cents == 12_500_00


def test_a_new_line_takes_over_what_the_filter_says() -> None:
    plan = plan_of("a", "b")
    form = Form(None, "days_of_year", typed("days_of_year"))
    after = saved(plan, worked_out(plan, form, EN, wanted=Filter(partner="b", category="equipment")))
    (made,) = after.costs
    assert (made.partners.ids, str(made.category), made.calculation is not None) == (("b",), "equipment", True)


def test_the_way_back_leaves_nothing_of_the_calculation() -> None:
    plan = plan_of("a", costs=[line("hours_of_year")])
    seen = worked_out(plan, Form("work", PRODUCT, {"quantity": "20", "unit": "day", "unit_cost": "500"}), EN)
    assert (seen.cents, seen.says) == (10_000_00, "20 day × €500.00 (quantity × unit cost).")
    made = saved(plan, seen).costs[0]
    assert (made.calculation, made.quantity, made.unit, made.unit_cost) == (None, 20_00, "day", 500_00)


def test_what_scenarios_set_in_the_old_way_goes_with_it_and_is_said_before() -> None:
    scenarios = [
        {"id": "dear", "title": "Dear", "set": {"costs.work.unit_cost": "9", "costs.other.unit_cost": "5"}},
        {"id": "cheap", "set": {"costs.work.what": "Somebody"}},
    ]
    plan = plan_of("a", costs=[PLAIN, {**PLAIN, "id": "other"}], scenarios=scenarios)
    seen = worked_out(plan, Form("work", "days_of_year", typed("days_of_year")), EN)
    assert list(seen.scenarios) == ["Dear"]
    assert [dict(one.set) for one in saved(plan, seen).scenarios] == [
        {"costs.other.unit_cost": "5"},
        {"costs.work.what": "Somebody"},
    ]


@pytest.mark.parametrize(
    ("kind", "changed", "place", "said"),
    [
        ("days_of_year", {"days": "many"}, "days", "“many”"),
        ("days_of_year", {"year_days": "400"}, "year_days", "400"),
        ("days_of_year", {"annual_cost": "-1"}, "annual_cost", "below zero"),
        ("hours_of_year", {"working_time_percent": "0"}, "working_time_percent", "zero"),
        ("days_of_period", {"leave_days": "251"}, "", "parental leave takes them all"),
        ("depreciation", {"price": "92000000000", "months": "40", "life_months": "1"}, "", "92"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_saves_nothing(kind: str, changed: Data, place: str, said: str) -> None:
    plan = plan_of("a", costs=[PLAIN])
    seen = worked_out(plan, Form("work", kind, typed(kind, **changed)), EN)
    assert list(seen.wrong) == [place]
    assert said in seen.wrong[place]
    assert (seen.cents, seen.edit) == (None, None)


def test_what_is_still_empty_is_no_mistake() -> None:
    seen = worked_out(plan_of("a"), Form(None, "days_of_year", {"days": "5"}), EN)
    assert (seen.wrong, list(seen.missing), seen.edit) == ({}, ["Employer’s cost of a year (EUR)"], None)
    assert worked_out(plan_of("a"), Form(None, PRODUCT, {}), EN).missing == ["Unit cost (EUR)"]


def test_a_percent_sign_may_be_typed() -> None:
    entered = typed("fixed_percentage", share_percent="40 %")
    assert worked_out(plan_of("a"), Form(None, "fixed_percentage", entered), EN).cents == 9_600_00
