"""Figures by year: they sum to the whole, and fall where the months of the work say."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.engine.calendar_years import Years, by_year
from planner.engine.months import LONGEST
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.cases import Question, assemble
from planner.services.plans import open_example
from planner.terms import write_euro
from tests.builders import Data, common, figures_of, interreg, line, plan_of
from tests.property.plans import built, calls, plan_data


def years_of(plan: Plan, call: Call | None = None, scenario: str | None = None) -> Years:
    return by_year(*figures_of(plan, call, scenario))


def package(name: str, *months: int) -> Data:
    return {"id": name, "title": name, **({"months": list(months)} if months else {})}


MONTHS = st.one_of(
    st.none(), st.tuples(st.integers(1, 40), st.integers(0, 30)).map(lambda one: [one[0], one[0] + one[1]])
)


@st.composite
def dated(draw: st.DrawFn, *, unknowns: bool = False) -> Plan:
    """Draw a plan whose work packages, phases and length may have months, or none."""
    data = draw(plan_data(unknowns=unknowns))
    for kind in ("work_packages", "phases"):
        data[kind] = [{**one, **({"months": months} if (months := draw(MONTHS)) else {})} for one in data[kind]]
    data["duration_months"] = draw(st.sampled_from([None, 7, 30]))
    data["start"] = draw(st.sampled_from([None, "2025-01-01", "2024-12-31", "2025-07-15"]))
    return built({name: one for name, one in data.items() if one is not None})


@given(dated(), calls())
def test_the_years_of_a_figure_sum_to_it_exactly(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    years = by_year(compiled, figures)
    for name in ("total", "grants", "grant", "settlement", "own", "bears"):
        np.testing.assert_array_equal(getattr(years, name).sum(axis=-1), getattr(figures, name))


@given(dated(), calls())
def test_nothing_is_negative_where_the_whole_is_not(plan: Plan, call: Call | None) -> None:
    years = years_of(plan, call)
    assert (years.total >= 0).all()
    assert (years.grants >= 0).all()
    assert (years.own >= 0).all()


@given(dated(unknowns=True), calls(unknowns=True))
def test_what_is_unknown_of_the_whole_is_unknown_in_a_year_and_the_reverse(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    years = by_year(compiled, figures)
    for name in ("unknown_total", "unknown_grants", "unknown_settlement", "unknown_own", "unknown_bears"):
        np.testing.assert_array_equal(getattr(years, name).any(axis=-1), getattr(figures, name))


@given(dated())
def test_the_years_follow_one_another(plan: Plan) -> None:
    years = years_of(plan).years
    assert years == tuple(range(years[0], years[0] + len(years))) if years else True


def one_line(start: str | None, *months: int, amount: str = "12.00", **more: Any) -> Plan:
    cost = line("city", amount, work_package="wp")
    began = {} if start is None else {"start": start}
    return plan_of("city", costs=[cost], work_packages=[package("wp", *months)], **began, **more)


@pytest.mark.parametrize(
    ("start", "months", "years", "cents"),
    [
        ("2026-07-01", (1, 12), (2026, 2027), [600, 600, 0]),
        ("2026-07-01", (7, 8), (2027,), [1200, 0]),
        ("2026-12-31", (1, 3), (2026, 2027), [400, 800, 0]),
        ("2026-01-01", (12, 13), (2026, 2027), [600, 600, 0]),
        (None, (12, 13), (1, 2), [600, 600, 0]),
        (None, (1, 24), (1, 2), [600, 600, 0]),
        (None, (25, 25), (3,), [1200, 0]),
    ],
)
def test_a_month_counts_in_the_year_in_which_it_begins(
    start: str | None, months: tuple[int, int], years: tuple[int, ...], cents: list[int]
) -> None:
    seen = years_of(one_line(start, *months))
    assert (seen.years, seen.is_calendar, seen.total[0, 0].tolist()) == (years, start is not None, cents)


def test_cents_left_over_go_to_the_largest_remainder_then_to_the_year_with_more_months() -> None:
    assert years_of(one_line("2026-11-01", 1, 3, amount="0.05")).total[0, 0].tolist() == [3, 2, 0]
    assert years_of(one_line("2026-12-01", 1, 3, amount="0.05")).total[0, 0].tolist() == [2, 3, 0]


@given(st.integers(0, 10**9), st.integers(1, 60), st.integers(0, 60))
def test_a_year_is_less_than_a_cent_from_its_even_part(cents: int, first: int, more: int) -> None:
    plan = one_line("2026-05-01", first, first + more, amount=write_euro(cents))
    seen = years_of(plan)
    for at, year in enumerate(seen.years):
        months = sum(2026 + (4 + month - 1) // 12 == year for month in range(first, first + more + 1))
        assert abs(int(seen.total[0, 0, at]) * (more + 1) - cents * months) < more + 1


def test_a_work_package_without_months_takes_those_of_its_phase_then_the_length_of_the_project() -> None:
    phase = {"id": "p", "title": "P", "months": [13, 24], "work_packages": ["wp"]}
    assert years_of(one_line(None, 25, 30, phases=[phase], duration_months=36)).years == (3,)
    assert years_of(one_line(None, phases=[phase], duration_months=36)).years == (2,)
    del phase["months"]
    assert years_of(one_line(None, phases=[phase], duration_months=36)).total[0, 0].tolist() == [400, 400, 400, 0]
    seen = years_of(one_line(None, phases=[phase]))
    assert (seen.years, seen.total[0, 0].tolist()) == ((), [1200])


def test_what_lies_nowhere_is_spread_over_the_whole_project() -> None:
    plan = plan_of("city", costs=[line("city", "12.00")], start="2026-07-01", duration_months=12)
    assert years_of(plan).total[0, 0].tolist() == [600, 600, 0]


def test_months_beyond_a_hundred_years_are_not_dated() -> None:
    assert years_of(one_line(None, 1, LONGEST + 1)).years == ()


def test_flat_rates_grants_and_settlements_follow_the_costs_that_they_stand_on() -> None:
    plan = plan_of(
        "city",
        "port",
        start="2026-01-01",
        work_packages=[package("a", 1, 12), package("b", 13, 24)],
        costs=[line("city", "100.00", work_package="a"), line("city", "300.00", work_package="b")],
        common_costs=[common("study", "50.00", "staff", incurred_by="port", shared_by={"all": True}, work_package="b")],
    )
    years = years_of(plan, interreg())
    # 15 % for the office on staff, 80 % of all of it from the fund; of the study the residue is shared.
    assert years.total[0].tolist() == [[11500, 34500, 0], [0, 5750, 0]]
    assert years.grant[0].tolist() == [[9200, 27600, 0], [0, 4600, 0]]
    assert years.settlement[0].tolist() == [[0, 500, 0], [0, -500, 0]]
    assert years.bears[0].tolist() == [[2300, 7400, 0], [0, 650, 0]]


@pytest.mark.parametrize("name", ["mipex-reg", "regin"])
def test_the_worked_cases_sum_in_every_scenario(name: str) -> None:
    plan = open_example(name)
    for scenario in plan.scenario_ids:
        seen = assemble(plan, Question(scenario=scenario))
        years = by_year(seen.compiled, seen.whole)
        np.testing.assert_array_equal(years.bears.sum(axis=-1), seen.whole.bears)
        assert not years.is_calendar
