"""Reporting periods: where they begin and end, what lies in them, what moves them, and what is said of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.engine import calendar_years
from planner.engine.calendar_years import by_year
from planner.engine.period_axis import PeriodAxis, period_axis
from planner.engine.periods import by_period, percentages
from planner.engine.trace import explain
from planner.errors import FigureUnknown
from planner.findings import Finding, Margin, MarginUnit, Message, Status
from planner.plan.edits import Edit, SetFields, edited
from planner.plan.model import Plan
from planner.plan.reading import parse_plan
from planner.rules.call import Call
from planner.services import budgets
from planner.services.cases import Question
from planner.services.spending import spending_plan
from planner.services.studio import look
from planner.wording import wording
from tests.builders import (
    Data,
    amif,
    common,
    defects_of_plan,
    figures_of,
    findings_of,
    interreg,
    line,
    mapping,
    partner,
    plan_of,
)

STUDY: list[Data] = [{"id": "w1", "title": "Study", "months": ["2", "8"]}]


def dated(*costs: Data, duration: int = 24, length: int = 6, **more: Any) -> Plan:
    data: Data = {"duration_months": str(duration), "period_months": str(length), "costs": list(costs), **more}
    return plan_of(*data.pop("partners", ["a", "b"]), **data)


def axis_of(plan: Plan) -> PeriodAxis:
    axis = period_axis(plan)
    assert axis is not None
    return axis


def spent(plan: Plan, call: Call | None = None, who: int = 0, name: str = "total") -> list[int]:
    compiled, figures = figures_of(plan, call)
    return [int(getattr(one, name)[0, who].sum()) for one in by_period(compiled, figures, axis_of(plan))]


def said(plan: Plan, code: str, call: Call | None = None) -> list[Finding]:
    return [one for one in findings_of(plan, call) if one.code == code]


# -- the axis --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("duration", "length", "months"),
    [
        (36, 6, ((1, 6), (7, 12), (13, 18), (19, 24), (25, 30), (31, 36))),
        (27, 6, ((1, 6), (7, 12), (13, 18), (19, 24), (25, 27))),
        (5, 6, ((1, 5),)),
        (12, 12, ((1, 12),)),
        (1, 1, ((1, 1),)),
        (13, 12, ((1, 12), (13, 13))),
    ],
)
def test_the_last_period_ends_with_the_project(duration: int, length: int, months: object) -> None:
    axis = axis_of(dated(duration=duration, length=length))
    assert axis.months == months
    assert axis.names[0] == "preparation"
    assert axis.names[-1] == "closure"
    assert axis.names[axis.last] == str(len(axis.months))


@pytest.mark.parametrize("missing", ["duration_months", "period_months"])
def test_without_length_or_duration_there_are_no_periods(missing: str) -> None:
    data = {"duration_months": "24", "period_months": "6"}
    del data[missing]
    assert period_axis(plan_of("a", **data)) is None


# -- what lies where -------------------------------------------------------------------------------


def test_one_period_has_everything() -> None:
    plan = dated(line("a", "99.99", periods={"1": "50.00"}), line("a", "10000.00", "equipment"), duration=4)
    assert spent(plan, interreg()) == [0, 9999 + 1499 + 1_000_000, 0]


def test_a_row_is_spread_over_the_months_of_its_work_package_unless_it_says_otherwise() -> None:
    package = {"work_package": "w1"}
    for way, cents in (
        ({}, [0, 50_000, 20_000, 0, 0, 0]),
        ({"spread": "evenly"}, [0, 17_500, 17_500, 17_500, 17_500, 0]),
        ({"spread": "end"}, [0, 0, 0, 0, 70_000, 0]),
        ({"periods": {"2": "100.00", "3": "0.50"}}, [0, 0, 10_000, 50, 59_950, 0]),
    ):
        plan = dated(line("a", "700.00", **package, **way), work_packages=STUDY)
        assert spent(plan) == cents
    plan = dated(line("a", "700.00", **package), work_packages=STUDY, spread="evenly")
    assert spent(plan) == [0, 17_500, 17_500, 17_500, 17_500, 0]


def test_months_beyond_the_end_lie_in_the_last_period() -> None:
    late: list[Data] = [{"id": "w1", "title": "Late", "months": ["20", "31"]}]
    assert spent(dated(line("a", "120.00", work_package="w1"), work_packages=late)) == [0, 0, 0, 0, 12_000, 0]
    later: list[Data] = [{"id": "w1", "title": "Later", "months": ["40", "51"]}]
    assert spent(dated(line("a", "120.00", work_package="w1"), work_packages=later)) == [0, 0, 0, 0, 12_000, 0]


def test_flat_rates_are_cut_in_each_period_and_the_last_takes_the_cents() -> None:
    # 15 % of 0.99 in each of two periods is 0.14, cut; of 3.96 it is 0.59.
    plan = dated(line("a", "3.96", periods={"1": "0.99", "2": "0.99"}))
    assert spent(plan, interreg(), name="flats") == [0, 14, 14, 0, 31, 0]


def test_grants_of_each_period_are_the_rate_on_it_and_the_last_is_the_rest() -> None:
    plan = dated(line("a", "3.33", "equipment", periods={"1": "1.11", "2": "1.11"}))
    assert spent(plan, interreg(), name="grants") == [0, 88, 88, 0, 90, 0]


def test_a_grant_that_a_ceiling_holds_is_divided_in_proportion() -> None:
    cap: Data = {"id": "cap", "kind": "amount_limit", "measures": "grant", "maximum": "10.00"}
    plan = dated(line("a", "100.00", "equipment", spread="evenly"), when_capped="proportional")
    assert spent(plan, interreg(cap), name="grants") == [0, 250, 250, 250, 250, 0]
    compiled, figures = figures_of(plan, interreg(cap))
    assert explain(compiled, figures, "a.grant.erdf@period:4").message.code == "trace-part-of-grant"


def test_a_grant_of_the_action_sums_for_each_partner() -> None:
    plan = dated(line("a", "33.33", periods={"1": "11.11"}), line("b", "66.67"))
    for who in (0, 1):
        _, figures = figures_of(plan, amif())
        assert sum(spent(plan, amif(), who, "grants")) == int(figures.grants[0, who, 0])


def test_lump_sums_lie_in_preparation_and_closure() -> None:
    lumps = [line("a", "100.00", "lump_sums", periods={one: "100.00"}) for one in ("preparation", "closure", "2")]
    plan = dated(*lumps, line("a", "50.00", "lump_sums", spread="end"))
    assert spent(plan, interreg(mapping("lump_sums", "lump_sums"))) == [10_000, 0, 10_000, 0, 5_000, 10_000]


def test_parts_of_common_costs_sum_to_what_each_period_has() -> None:
    people = ["a", "b", "c"]
    plan = dated(partners=people, common_costs=[common("c1", "1.00", periods={"1": "0.02", "2": "0.97"})])
    compiled, figures = figures_of(plan)
    parts = [one.common[0, :, 0].tolist() for one in by_period(compiled, figures, axis_of(plan))]
    assert [sum(one) for one in parts] == [0, 2, 97, 0, 1, 0]
    assert [sum(one) for one in zip(*parts, strict=True)] == figures.common[0, :, 0].tolist() == [34, 33, 33]
    assert min(min(one) for one in parts) >= 0


def test_what_is_unknown_is_unknown_in_its_periods_only() -> None:
    plan = dated(line("a", "240.00"), common_costs=[common("c1", "unknown", periods={"1": "10.00"})])
    compiled, figures = figures_of(plan)
    seen = by_period(compiled, figures, axis_of(plan))
    assert [bool(one.unknown_total[0, 0]) for one in seen] == [False, False, False, False, True, False]
    assert seen[1].total[0].tolist() == [6_000 + 500, 500]
    found = spending_plan(compiled, figures)
    assert found is not None
    assert found.periods.project.total[4] is None
    assert found.percent == (None,) * 6


def test_percentages_are_half_up_and_the_last_is_what_is_left_of_100() -> None:
    assert percentages([0, 1, 1, 1, 0], 3) == [0, 3333, 3333, 3334, 0]
    assert percentages([0, 1, 7, 0], 2) == [0, 1250, 8750, 0]
    assert percentages([0, 5, 39_995, 0], 2) == [0, 1, 9999, 0]
    assert percentages([0, None, 1, 0], 2) == percentages([0, 0, 0, 0], 2) == [None] * 4


# -- what moves them -------------------------------------------------------------------------------


def test_a_longer_project_has_more_periods_and_what_is_spread_follows() -> None:
    plan = dated(line("a", "240.00"), line("a", "50.00", periods={"1": "10.00"}), start="2027-01-01")
    longer, _ = edited(
        plan, Edit(Message("edit-basics", {"count": 1}), (SetFields("", "", {"duration_months": "48"}),))
    )
    assert longer is not None
    assert spent(plan) == [0, 7_000, 6_000, 6_000, 10_000, 0]
    assert spent(longer) == [0, 4_000, *[3_000] * 6, 7_000, 0]


def test_a_later_start_moves_the_years() -> None:
    costs = line("a", "240.00")
    for start, years in (
        ("2027-01-01", {2027: 12_000, 2028: 12_000}),
        ("2027-10-01", {2027: 3_000, 2028: 12_000, 2029: 9_000}),
    ):
        plan = dated(costs, start=start)
        found = by_year(*figures_of(plan))
        assert dict(zip(found.years, found.total[0, 0].tolist(), strict=False)) == years
    found = by_year(*figures_of(dated(costs)))
    assert found.years == (1, 2)
    assert not found.is_calendar


def test_years_follow_what_is_entered_by_period() -> None:
    plan = dated(line("a", "240.00", periods={"1": "200.00"}), start="2027-01-01")
    found = by_year(*figures_of(plan))
    assert found.total[0, 0].tolist() == [20_000, 4_000, 0]


# -- what is said ----------------------------------------------------------------------------------


def test_too_much_in_the_periods_names_the_row_and_the_difference() -> None:
    plan = dated(line("a", "1.00"), line({"all": "true"}, "100.00", periods={"1": "90.00", "2": "20.50"}, what="Cars"))
    (found,) = said(plan, "periods-exceed-row")
    assert found.status is Status.NOT_MET
    assert found.where == ("costs", 1, "periods")
    sentence = wording("en").finding(found)
    assert sentence.says.startswith("“Cars” has €110.50 in its periods, €10.50 more than the €100.00")
    assert spent(plan)[4] == -1_050 + 25


def test_what_fits_or_leaves_a_rest_is_not_found_fault_with() -> None:
    for periods in ({"1": "60.00", "4": "40.00"}, {"1": "60.00"}, {}):
        plan = dated(line("a", "100.00", periods=periods))
        assert not [one for one in findings_of(plan) if one.code.startswith("period")]
    (found,) = said(dated(line("a", "100.00", periods={"1": "50.00", "4": "49.00"})), "periods-below-row")
    assert found.status is Status.TO_BE_VERIFIED


def test_an_amount_after_the_end_is_said_and_lies_in_the_last_period() -> None:
    plan = dated(line("a", "100.00", periods={"1": "60.00", "5": "40.00"}))
    (found,) = said(plan, "period-beyond-end")
    assert found.where == ("costs", 0, "periods", "5")
    assert spent(plan) == [0, 6_000, 0, 0, 4_000, 0]


def test_a_common_cost_with_too_much_in_its_periods_is_said() -> None:
    plan = dated(common_costs=[common("c1", "10.00", periods={"1": "11.00"})])
    assert [one.where for one in said(plan, "periods-exceed-row")] == [("common_costs", 0, "periods")]


def test_lengths_without_each_other_are_doubtful_and_never_an_error() -> None:
    only_length = plan_of("a", period_months="6", costs=[line("a", "1.00")])
    assert [one.where for one in said(only_length, "periods-without-duration")] == [("duration_months",)]
    only_amounts = plan_of("a", duration_months="12", costs=[line("a", "1.00", periods={"1": "1.00"})])
    assert [one.where for one in said(only_amounts, "periods-without-length")] == [("period_months",)]
    assert not [one for one in findings_of(plan_of("a", costs=[line("a", "1.00")])) if "period" in one.code]


@pytest.mark.parametrize(
    ("length", "status", "margin"),
    [("6", Status.NOT_MET, -6), ("12", Status.MET, 0), ("15", Status.MET, 3), (None, Status.TO_BE_VERIFIED, None)],
)
def test_the_calls_shortest_period_has_a_margin(length: str | None, status: Status, margin: int | None) -> None:
    rule: Data = {"id": "periods", "kind": "periods", "minimum_months": "12", "maximum_months": "18"}
    more = {} if length is None else {"period_months": length}
    found = said(plan_of("a", duration_months="30", **more), "period-months", interreg(rule))
    shortest = next(one for one in found if one.parameters["bound"] == "minimum")
    assert shortest.status is status
    assert shortest.margin == (None if margin is None else Margin(margin, MarginUnit.MONTHS))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"period_months": "0"}, "period-length"),
        ({"period_months": "100"}, "period-length"),
        ({"costs": [line("a", "1.00", periods={"0": "1.00"})]}, "period-name"),
        ({"costs": [line("a", "1.00", periods={"P1": "1.00"})]}, "period-name"),
        ({"costs": [line("a", "1.00", periods={"1": "1.00"}, spread="end")]}, "periods-and-spread"),
        ({"costs": [line("a", "1.00", periods={"closure": "1.00"})]}, "period-of-lump-sums"),
        ({"common_costs": [common("c", "1.00", periods={"preparation": "1.00"})]}, "period-of-lump-sums"),
        ({"spread": "somehow"}, "not-a-choice"),
    ],
)
def test_what_cannot_be_is_a_defect_of_the_file(data: Data, code: str) -> None:
    assert [one.code for one in defects_of_plan(partners=[partner("a")], **data)] == [code]


def test_a_figure_of_no_period_is_refused_with_those_there_are() -> None:
    compiled, figures = figures_of(dated(line("a", "1.00"), duration=12))
    with pytest.raises(FigureUnknown) as error:
        explain(compiled, figures, "a@period:3")
    assert "@period:2" in str(error.value.parameters["choices"])
    with pytest.raises(FigureUnknown):
        explain(*figures_of(plan_of("a", costs=[line("a", "1.00")])), "a@period:1")


def test_an_old_plan_has_no_periods_and_is_written_as_it_was() -> None:
    plan, defects = parse_plan({"id": "plan", "title": "A plan"})
    assert plan is not None
    assert not defects
    assert plan.period_months is None


def test_nothing_is_computed_by_period_where_nobody_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("computed by period")

    monkeypatch.setattr("planner.services.spending.by_period", refuse)
    monkeypatch.setattr(calendar_years, "by_period", refuse)
    budgets.budget_of(plan_of("a", costs=[line("a", "1.00")], duration_months="12"), Question())
    look(dated(line("a", "1.00")), Question(), wording("en"))
    with pytest.raises(AssertionError):
        budgets.budget_of(dated(line("a", "1.00")), Question())


def test_json_has_periods_and_years_of_each_partner_and_the_project() -> None:
    plan = dated(line("a", "240.00"), start="2027-07-15", duration=20)
    found = budgets.budget_json(budgets.budget_of(plan, Question()), wording("en"))
    assert found["period_months"] == 6
    assert [one["id"] for one in found["periods"]] == ["preparation", "1", "2", "3", "4", "closure"]
    last = found["periods"][4]
    assert (last["months"], last["begins"], last["ends"]) == ([19, 20], "2029-01-15", "2029-03-14")
    assert (last["total"], last["percent"]) == ("24.00", "10")
    assert found["partners"][0]["periods"][1]["total"] == "72.00"
    assert [(one["id"], one["total"]) for one in found["partners"][0]["years"]] == [
        ("2027", "72.00"),
        ("2028", "144.00"),
        ("2029", "24.00"),
    ]
    assert date.fromisoformat(last["ends"]) > date.fromisoformat(last["begins"])


@pytest.mark.parametrize("name", ["a.office_and_administration", "a.grant.erdf"])
def test_the_last_period_is_traced_as_the_whole_less_all_others(name: str) -> None:
    plan = dated(line("a", "3.96", periods={"1": "0.99", "2": "0.99"}))
    node = explain(*figures_of(plan, interreg()), f"{name}@period:4")
    assert node.message.code == "trace-period-rest"
    assert [part.figure for part in node.parts] == [name, f"{name}@period:1", f"{name}@period:2"]
    assert node.cents == (node.parts[0].cents or 0) - sum(part.cents or 0 for part in node.parts[1:])
