"""Calculations of cost lines: the worked examples of the references, laws, and what other rooms make of them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from planner.cli.text import explanation as explanation_text
from planner.engine.calculations import calculated, calculation_message, units_of
from planner.engine.compile import compile_plan
from planner.engine.pricing import fraction_of
from planner.engine.trace import explain
from planner.errors import AmountTooLarge
from planner.exchange.planfile import PlanDefects, parse_plan_text
from planner.findings import Euro, Hundredths, Message
from planner.money import CUT, HALF_UP, MAX_CENTS, Rounding, quotient
from planner.plan.calculations import Calculation, DaysOfPeriodCost, OwnCalculation, UnitCostUse
from planner.plan.edits import Edit, SetFields, edited
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data, plan_schema
from planner.plan.scenarios import situation
from planner.services.cases import Question
from planner.services.cost_lines import Filter, cost_lines
from planner.services.differences import compare_plans, sentence
from planner.services.explanations import explain_figure, explanation_json
from planner.services.gaps import gaps
from planner.services.said_values import path_headings, said_value
from planner.services.scenario_values import current
from planner.services.share_lines import own_lines
from planner.services.too_large import check_edit
from planner.wording import LANGUAGES, wording
from tests.builders import Data, call_of, defects_of_plan, figures_of, findings_of, opening, partner, plan_of, rounding

_CALCULATION: TypeAdapter[Calculation] = TypeAdapter(Calculation)
EN = wording("en", is_strict=True)

SAMPLES: dict[str, Data] = {
    "person_months": {"monthly_cost": "4000", "months": "6.5"},
    "days_of_year": {"annual_cost": "60000", "days": "160"},
    "days_of_period": {"period_cost": "70000", "days": "100", "months": "14", "leave_days": "72"},
    "hours_of_year": {"annual_cost": "67080", "hours": "100"},
    "fixed_percentage": {"monthly_cost": "4000", "share_percent": "40", "months": "6"},
    "depreciation": {"price": "1200", "use_percent": "50", "months": "6", "life_months": "36"},
}


OWN = tuple(SAMPLES)
"""Calculations from the plan's own money; what a call pays has tests of its own."""


def calculation(kind: str, **fields: Any) -> OwnCalculation:
    made = _CALCULATION.validate_python({"kind": kind, **fields})
    assert not isinstance(made, UnitCostUse)
    return made


def line(kind: str, partners: str = "a", **fields: Any) -> Data:
    """Return a staff line with a calculation, as data; the sample of its kind where no fields are given."""
    made = {"kind": kind, **(fields or SAMPLES[kind])}
    return {"id": "work", "partners": partners, "category": "staff", "what": "Manager", "calculation": made}


def said_of(plan: Plan) -> set[str]:
    return {one.code for one in findings_of(plan)}


def cents(kind: str, way: Rounding = HALF_UP, **fields: Any) -> int:
    cents: int = quotient(*calculated(calculation(kind, **fields)), rounding=way)
    return cents


# -- worked examples of the references -------------------------------------------------------------


def test_personnel_1_does_not_round_the_rate_of_a_day_first() -> None:
    assert cents("days_of_year", annual_cost="60000", days="160") == 44_651_16
    printed = calculation_message(calculation("days_of_year", annual_cost="60000", days="160")).parameters["rate"]
    assert printed == Euro(279_07)
    assert 279_07 * 160 == 44_651_20, "what comes of rounding first"


def test_personnel_2_has_179_days_at_most() -> None:
    most = calculation("days_of_period", period_cost="50000", days="10", months="14", leave_days="72")
    assert isinstance(most, DaysOfPeriodCost)
    assert most.most_half_days == 2 * 179
    said = calculation_message(most).parameters
    assert (said["exact"], said["most"]) == (Hundredths(178_83), Hundredths(179_00))


def test_all_days_of_a_period_are_its_whole_cost() -> None:
    assert cents("days_of_period", period_cost="54321.09", days="179", months="14", leave_days="72") == 54_321_09
    assert cents("days_of_period", period_cost="54321.09", days="107.5", months="6") == 54_321_09


def test_half_days_are_the_nearest() -> None:
    def most(**fields: str) -> int:
        made = calculation("days_of_period", period_cost="1", days="1", **fields)
        assert isinstance(made, DaysOfPeriodCost)
        return made.most_half_days

    assert most(months="12") == 430
    assert most(months="1") == 36, "17.92 is nearer to 18 than to 17.5"
    assert most(months="12", working_time_percent="50") == 215
    assert most(months="12", leave_days="0.25") == 430, "half way is half up"
    assert most(months="12", leave_days="0.26") == 429


def test_the_hours_of_aurora_are_39_euro_each() -> None:
    assert 39 * 1720 == 67_080
    assert cents("hours_of_year", annual_cost="67080", hours="1720") == 67_080_00
    assert cents("hours_of_year", annual_cost="67080", hours="100") == 3_900_00


def test_hours_of_a_year_shrink_with_working_time() -> None:
    assert cents("hours_of_year", annual_cost="33540", hours="100", working_time_percent="50") == 3_900_00
    assert cents("hours_of_year", annual_cost="33540", hours="860", working_time_percent="50") == 33_540_00


def test_months_fixed_percentages_and_depreciation() -> None:
    assert cents("person_months", monthly_cost="4321.09", months="6.5") == 28_087_09
    assert cents("person_months", monthly_cost="4321.09", months="6.5", way=CUT) == 28_087_08
    assert cents("fixed_percentage", monthly_cost="4000", share_percent="40", months="6") == 9_600_00
    assert cents("depreciation", price="1200", use_percent="50", months="6", life_months="36") == 100_00
    assert cents("depreciation", price="1000", months="36", life_months="36") == 1_000_00


# -- laws ------------------------------------------------------------------------------------------

MONEY = st.integers(0, 50_000_000_00).map(lambda one: f"{one // 100}.{one % 100:02}")
UNITS = st.integers(0, 400_00).map(lambda one: f"{one // 100}.{one % 100:02}")
SHARES = st.integers(1, 1_000_000).map(lambda one: f"{one // 10_000}.{one % 10_000:04}")
FIELDS: dict[str, st.SearchStrategy[Data]] = {
    "person_months": st.fixed_dictionaries({"monthly_cost": MONEY, "months": UNITS}),
    "days_of_year": st.fixed_dictionaries({"annual_cost": MONEY, "days": UNITS, "year_days": st.integers(1, 366)}),
    "days_of_period": st.fixed_dictionaries(
        {
            "period_cost": MONEY,
            "days": UNITS,
            "months": st.integers(2, 60),
            "working_time_percent": st.integers(20, 100),
            "leave_days": st.integers(0, 6),
        }
    ),
    "hours_of_year": st.fixed_dictionaries({"annual_cost": MONEY, "hours": UNITS, "working_time_percent": SHARES}),
    "fixed_percentage": st.fixed_dictionaries({"monthly_cost": MONEY, "share_percent": SHARES, "months": UNITS}),
    "depreciation": st.fixed_dictionaries(
        {"price": MONEY, "use_percent": SHARES, "months": UNITS, "life_months": st.integers(1, 120)}
    ),
}
ANY = st.sampled_from(OWN).flatmap(lambda kind: st.tuples(st.just(kind), FIELDS[kind]))
COST = {"person_months": "monthly_cost", "days_of_year": "annual_cost", "days_of_period": "period_cost"}
COST |= {"hours_of_year": "annual_cost", "fixed_percentage": "monthly_cost", "depreciation": "price"}
UNITS_OF = {"person_months": "months", "days_of_year": "days", "days_of_period": "days"}
UNITS_OF |= {"hours_of_year": "hours", "fixed_percentage": "months", "depreciation": "months"}


def exact(kind: str, fields: Data) -> Fraction:
    """Return euro as a person would work them out with fractions, from the texts of a file."""
    one = {name: Fraction(str(value)) for name, value in fields.items()}
    time = one.get("working_time_percent", Fraction(100)) / 100
    match kind:
        case "person_months":
            return one["monthly_cost"] * one["months"]
        case "days_of_year":
            return one["annual_cost"] / one["year_days"] * one["days"]
        case "days_of_period":
            days = Fraction(215, 12) * one["months"] * time - one["leave_days"]
            return one["period_cost"] / (Fraction((2 * days + Fraction(1, 2)).__floor__()) / 2) * one["days"]
        case "hours_of_year":
            return one["annual_cost"] / (1720 * time) * one["hours"]
        case "fixed_percentage":
            return one["monthly_cost"] * one["share_percent"] / 100 * one["months"]
        case _:
            return one["price"] * one["use_percent"] / 100 * one["months"] / one["life_months"]


@given(ANY)
def test_a_calculation_is_the_exact_fraction_less_than_a_cent_away(made: tuple[str, Data]) -> None:
    kind, fields = made
    wanted = exact(kind, fields) * 100
    assert Fraction(*calculated(calculation(kind, **fields))) == wanted
    if wanted < MAX_CENTS - 1:
        assert cents(kind, CUT, **fields) == wanted.__floor__()
        assert abs(cents(kind, HALF_UP, **fields) - wanted) <= Fraction(1, 2)


@given(ANY, st.integers(0, 100), st.sampled_from((CUT, HALF_UP)))
def test_more_cost_or_more_units_never_give_less(made: tuple[str, Data], more: int, way: Rounding) -> None:
    kind, fields = made
    if exact(kind, fields) * 100 * 200 > MAX_CENTS:
        return
    for name in (COST[kind], UNITS_OF[kind]):
        larger = {**fields, name: str(Decimal(fields[name]) + more)}
        if exact(kind, larger) * 100 < MAX_CENTS:
            assert cents(kind, way, **larger) >= cents(kind, way, **fields)


@given(ANY)
def test_a_calculation_is_stored_and_read_again(made: tuple[str, Data]) -> None:
    kind, fields = made
    again = _CALCULATION.validate_python(_CALCULATION.dump_python(calculation(kind, **fields), mode="json"))
    assert again == calculation(kind, **fields)


# -- in a plan -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", OWN)
def test_a_line_comes_to_what_its_calculation_gives_and_survives_its_file(kind: str) -> None:
    plan = plan_of("a", costs=[line(kind)])
    (row,) = compile_plan(situation(plan), None).rows
    assert row.cents == quotient(*calculated(calculation(kind, **SAMPLES[kind])), rounding=HALF_UP)
    assert parse_plan(plan_data(plan)) == (plan, [])
    assert next(iter(plan_data(plan)["costs"][0]["calculation"])) == "kind"


@pytest.mark.parametrize(("mode", "expected"), [("cut", 28_087_08), ("half_up", 28_087_09)])
def test_a_line_is_rounded_once_as_the_call_says(mode: str, expected: int) -> None:
    plan = plan_of("a", costs=[line("person_months", monthly_cost="4321.09", months="6.5")])
    _, figures = figures_of(plan, call_of(opening(), rounding(mode)))
    assert figures.total[0, 0] == expected


def test_lines_with_and_without_a_calculation_stand_side_by_side() -> None:
    plain = {"id": "plain", "partners": "a", "category": "staff", "quantity": "2", "unit_cost": "0.55"}
    plan = plan_of("a", "b", costs=[plain, {**line("days_of_year"), "partners": {"all": True}}, {**plain, "id": "p2"}])
    rows = compile_plan(situation(plan), None).rows
    assert [(row.line.id, row.cents) for row in rows] == [
        ("plain", 110),
        ("work", 44_651_16),
        ("work", 44_651_16),
        ("p2", 110),
    ]
    assert [Fraction(*(fraction_of(one) or ())) for one in plan.costs] == [110, Fraction(60_000_00 * 160, 215), 110]


def test_too_large_a_result_is_refused_and_the_edit_that_led_there_too() -> None:
    before = plan_of("a", costs=[line("depreciation", price="80000000000", months="1", life_months="1")])
    edit = Edit(Message("edit-cells"), (SetFields("costs", "work", {"calculation.months": "60"}),))
    after, findings = edited(before, edit)
    assert findings == []
    assert after is not None
    with pytest.raises(AmountTooLarge):
        compile_plan(situation(after), None)
    with pytest.raises(AmountTooLarge) as raised:
        check_edit(before, after)
    assert raised.value.parameters["title"] == "Manager"


BESIDE = "calculation-beside-amount"


@pytest.mark.parametrize(
    ("broken", "code", "field"),
    [
        ({"unit_cost": "5"}, BESIDE, "unit_cost"),
        ({"unit_cost": "0.00"}, BESIDE, "unit_cost"),
        ({"quantity": "1"}, BESIDE, "quantity"),
        ({"calculation": None}, "missing-key", "unit_cost"),
        ({"calculation": {"kind": "days_of_year", "annual_cost": "1"}}, "missing-key", "days"),
        ({"calculation": {"kind": "days"}}, "not-a-choice", "calculation"),
        ({"calculation": {**line("days_of_year")["calculation"], "year_days": "0"}}, "number-outside", "year_days"),
        (
            {"calculation": {**line("hours_of_year")["calculation"], "working_time_percent": "0"}},
            "not-above-zero",
            "working_time_percent",
        ),
        (
            {"calculation": {**line("days_of_period")["calculation"], "leave_days": "251"}},
            "calculation-without-days",
            "calculation",
        ),
    ],
)
def test_what_cannot_be_worked_out_is_one_defect_at_its_place(broken: Data, code: str, field: str) -> None:
    (defect,) = defects_of_plan(partners=[partner("a")], costs=[{**line("days_of_year"), **broken}])
    assert (defect.code, defect.where[-1]) == (code, field)
    assert path_headings("costs", [str(one) for one in defect.where[2:]], EN)


def test_a_quantity_entered_beside_a_calculation_is_refused_and_the_line_can_be_given_a_price_instead() -> None:
    plan = plan_of("a", costs=[line("days_of_year")])
    refused, (defect,) = edited(plan, Edit(Message("edit-cells"), (SetFields("costs", "work", {"quantity": "5"}),)))
    assert (refused, defect.code) == (None, BESIDE)
    anew = SetFields("costs", "work", {"calculation": None, "quantity": "5", "unit_cost": "300"})
    changed, findings = edited(plan, Edit(Message("edit-cells"), (anew,)))
    assert findings == []
    assert changed is not None
    assert compile_plan(situation(changed), None).rows[0].cents == 1_500_00


def test_the_schema_wants_one_of_the_two() -> None:
    schema = plan_schema()["$defs"]["CostLine"]
    assert schema["oneOf"] == [{"required": ["unit_cost"]}, {"required": ["calculation"]}]
    assert "unit_cost" not in schema["required"]


def test_a_scenario_can_set_a_calculation_anew() -> None:
    fewer = {"kind": "days_of_year", "annual_cost": "60000", "days": "80"}
    plan = plan_of(
        "a", costs=[line("days_of_year")], scenarios=[{"id": "less", "set": {"costs.work.calculation": fewer}}]
    )
    assert compile_plan(situation(plan, "less"), None).rows[0].cents == 22_325_58
    assert "× 80 " in current(plan, "less", "costs.work.calculation", EN)


@pytest.mark.parametrize(
    ("kind", "fields", "is_odd"),
    [
        ("days_of_period", {"period_cost": "70000", "days": "179", "months": "14", "leave_days": "72"}, False),
        ("days_of_period", {"period_cost": "70000", "days": "179.5", "months": "14", "leave_days": "72"}, True),
        ("depreciation", {"price": "1200", "months": "36", "life_months": "36"}, False),
        ("depreciation", {"price": "1200", "months": "36.01", "life_months": "36"}, True),
        ("days_of_year", {"annual_cost": "60000", "days": "430"}, False),
    ],
)
def test_no_part_is_more_than_the_whole_for_those_who_take_part(kind: str, fields: Data, is_odd: bool) -> None:
    plan = plan_of("a", partner("b", commitment="candidate"), costs=[line(kind, **fields)])
    assert ("calculation-above-cost" in said_of(plan)) is is_odd
    of_candidate = plan_of("a", partner("b", commitment="candidate"), costs=[line(kind, "b", **fields)])
    assert "calculation-above-cost" not in said_of(of_candidate)


def test_a_difference_between_plans_is_told_by_the_line() -> None:
    plans = [plan_of("a", costs=[line("days_of_year", annual_cost="60000", days=days)]) for days in ("160", "161")]
    found = compare_plans((plans[0], Question()), (plans[1], Question()))
    (change,) = found.difference.changes
    assert found.difference.closes
    assert (change.before, change.after) == (44_651_16, 44_930_23)
    assert "Manager" in sentence(found, change, EN)


# -- in words --------------------------------------------------------------------------------------


def test_the_trace_goes_through_the_calculation_down_to_the_numbers_entered() -> None:
    node = explain(*figures_of(plan_of("a", costs=[line("days_of_year")]), None), "a.staff")
    (of_line,) = node.parts
    (way,) = of_line.parts
    cost, *others = way.parts
    assert [one.cents for one in (node, of_line, way, cost)] == [44_651_16, 44_651_16, 44_651_16, 60_000_00]
    said = EN.message(way.message)
    assert said.startswith("€60,000.00 / 215 × 160 (")
    assert "€279.07" in said
    assert [(one.cents, one.number, one.parts) for one in others] == [(None, Hundredths(160_00), ()), (None, 215, ())]
    assert [EN.message(one.message) for one in others] == [
        "As entered in the plan: days.",
        "Not entered, so the usual value: days of a year.",
    ]


@pytest.mark.parametrize("kind", OWN)
def test_the_leaves_of_every_kind_are_all_its_numbers_and_nothing_else(kind: str) -> None:
    plan = plan_of("a", costs=[line(kind)])
    told = explain_figure(plan, Question(), "a.staff", EN)
    (way,) = told.parts[0].parts
    made = calculation(kind, **SAMPLES[kind])
    entered = {name: getattr(made, name) for name in type(made).model_fields if name != "kind"}
    found = [one.cents if one.number is None else getattr(one.number, "hundredths", one.number) for one in way.parts]
    assert [getattr(one, "ppm", one) for one in found] == list(entered.values()), "money, parts, and whole numbers"
    said = explanation_json(way)["parts"]
    assert [one["amount"] is None for one in said] == ["number" in one for one in said]
    assert "to be verified" not in explanation_text(told, EN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", OWN)
def test_the_page_of_costs_shows_the_amount_and_says_the_calculation(kind: str, language: str) -> None:
    words = wording(language, is_strict=True)
    plan = plan_of("a", costs=[line(kind)])
    frame = cost_lines(plan, Filter(), words).grid.frame
    sentence = words.message(calculation_message(calculation(kind, **SAMPLES[kind])))
    assert frame["calculation"][0] == sentence
    assert frame["amount"][0] == words.number(cents(kind, HALF_UP, **SAMPLES[kind]))
    assert frame["quantity"][0] is None
    assert frame["unit_cost"][0] is None
    assert said_value("costs", "calculation", plan_data(plan)["costs"][0]["calculation"], plan, words) == sentence
    assert own_lines(compile_plan(situation(plan), None), 0, words)[0].price == sentence


def test_without_a_calculation_the_page_has_no_column_for_it() -> None:
    plan = plan_of("a", costs=[{"partners": "a", "category": "staff", "unit_cost": "1"}])
    assert "calculation" not in cost_lines(plan, Filter(), EN).grid.frame


def test_a_line_is_empty_only_where_its_calculation_gives_nothing() -> None:
    def zero(plan: Plan) -> bool:
        return any(one.says.code == "gap-lines-zero" for one in gaps(plan).plan)

    assert not zero(plan_of("a", costs=[line("days_of_year")]))
    assert zero(plan_of("a", costs=[line("days_of_year", annual_cost="60000", days="0")]))


def test_effort_counts_months_days_and_hours_calculated_with() -> None:
    units = {kind: units_of(plan_of("a", costs=[line(kind)]).costs[0]) for kind in OWN}
    assert units == {
        "person_months": 6_50,
        "days_of_year": 160_00,
        "days_of_period": 100_00,
        "hours_of_year": 100_00,
        "fixed_percentage": 2_40,
        "depreciation": 0,
    }


def test_a_defect_inside_a_calculation_has_its_line_in_the_file() -> None:
    text = """\
id: p
title: P
costs:
- partners: {all: true}
  category: staff
  calculation:
    kind: days_of_year
    annual_cost: 60000
    days: many
"""
    with pytest.raises(PlanDefects) as raised:
        parse_plan_text(text, file="plan.yaml")
    (defect,) = raised.value.findings
    assert (defect.where, defect.line) == (("costs", 0, "calculation", "days"), 9)
