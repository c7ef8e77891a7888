"""Laws of the spending plan, for plans and calls at random: sums, batches, formulas, traces, what is entered."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.engine.budget import budget
from planner.engine.calendar_years import by_year
from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.flat_rates import flat_rate_cents
from planner.engine.period_axis import PeriodAxis, common_allotment, period_axis, row_allotment
from planner.engine.periods import by_period
from planner.engine.trace import explain
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.rules.call import Call
from planner.terms import write_euro
from tests.builders import Data, compiled_of
from tests.property.plans import CENTS, built, calls
from tests.property.plans import plan_data as data_of_plans

LAW = settings(max_examples=50)
SPREADS = st.sampled_from(["work_package", "evenly", "end"])
CENT_ARRAYS = ("lines", "flats", "common", "lost", "total", "eligible", "grants", "settled")
MASKS = ("unknown_lines", "unknown_flats", "unknown_common", "unknown_eligible", "unknown_grants", "unknown_settled")


@st.composite
def months(draw: st.DrawFn) -> list[str]:
    first = draw(st.integers(1, 40))
    return [str(first), str(draw(st.integers(first, 48)))]


@st.composite
def spending(draw: st.DrawFn, number: int, is_entered: bool) -> Data:
    if not is_entered or draw(st.booleans()):
        return draw(st.sampled_from([{}, {"spread": draw(SPREADS)}]))
    periods = st.dictionaries(st.integers(1, number + 1).map(str), CENTS.map(write_euro), min_size=1, max_size=4)
    return {"periods": draw(periods)}


@st.composite
def dated_plans(draw: st.DrawFn, *, unknowns: bool = False, is_entered: bool = True) -> Plan:
    """Draw a plan with reporting periods, some costs entered by period, some spread, too much now and then."""
    data = draw(data_of_plans(unknowns=unknowns))
    duration, length = draw(st.integers(1, 40)), draw(st.integers(3, 18))
    number = -(-duration // length)
    for item in (*data["costs"], *data["common_costs"]):
        item.update(draw(spending(number, is_entered)))
    for items in ("phases", "work_packages"):
        data[items] = [{**one, **draw(st.sampled_from([{}, {"months": draw(months())}]))} for one in data[items]]
    data |= {"duration_months": str(duration), "period_months": str(length), "spread": draw(SPREADS)}
    return built(data | {"start": draw(st.sampled_from(["2026-01-01", "2025-09-15", None]))})


def seen(plan: Plan, call: Call | None) -> tuple[Compiled, PeriodAxis, Figures, tuple[Figures, ...]]:
    compiled = compiled_of(plan, call)
    axis = period_axis(plan)
    assert axis is not None
    whole = budget(compiled)
    return compiled, axis, whole, by_period(compiled, whole, axis)


@LAW
@given(dated_plans(), calls())
def test_the_periods_sum_to_the_whole_in_every_array(plan: Plan, call: Call | None) -> None:
    _, _, whole, periods = seen(plan, call)
    for name in CENT_ARRAYS:
        assert np.array_equal(sum(getattr(one, name) for one in periods), getattr(whole, name)), name
    for name in ("costs", "own", "bears", "unassigned"):
        assert np.array_equal(sum(getattr(one, name) for one in periods), getattr(whole, name)), name


@LAW
@given(dated_plans(unknowns=True), calls(unknowns=True))
def test_what_is_known_of_a_whole_is_known_of_its_periods_and_sums_to_it(plan: Plan, call: Call | None) -> None:
    _, _, whole, periods = seen(plan, call)
    for name in CENT_ARRAYS[:3] + CENT_ARRAYS[4:]:
        mask = f"unknown_{name}"
        known = ~np.asarray(getattr(whole, mask))
        for one in periods:
            assert not (getattr(one, mask) & known).any(), name
        summed = sum(getattr(one, name) for one in periods)
        assert np.array_equal(np.where(known, summed, 0), np.where(known, getattr(whole, name), 0)), name
    for name in MASKS[1:3]:
        # What nobody knows of the whole, nobody knows of its last period, or of another one.
        somewhere = np.logical_or.reduce([getattr(one, name) for one in periods])
        assert np.array_equal(somewhere, getattr(whole, name)), name


@LAW
@given(dated_plans(unknowns=True), calls(unknowns=True), st.integers(0, 5))
def test_a_plan_alone_equals_itself_inside_a_batch(plan: Plan, call: Call | None, at: int) -> None:
    compiled, axis, _, alone = seen(plan, call)
    members = np.random.default_rng(at).random((1_000, len(compiled.partners))) < 0.5
    members[at * 100] = compiled.members
    many = by_period(compiled, budget(compiled, compiled.batch(members)), axis)
    for one, inside in zip(alone, many, strict=True):
        for name in (*CENT_ARRAYS, *MASKS):
            assert np.array_equal(getattr(one, name)[0], getattr(inside, name)[at * 100]), name


@LAW
@given(dated_plans(), calls())
def test_every_period_but_the_last_has_the_flat_rates_of_what_lies_in_it(plan: Plan, call: Call | None) -> None:
    compiled, axis, _, periods = seen(plan, call)
    for at, one in enumerate(periods):
        if at != axis.last:
            lines, common = (one.lines, one.unknown_lines), (one.common, one.unknown_common)
            assert np.array_equal(flat_rate_cents(compiled, lines, common)[0], one.flats)


@LAW
@given(dated_plans(), calls())
def test_what_is_entered_for_a_period_lies_in_it(plan: Plan, call: Call | None) -> None:
    compiled, axis, whole, periods = seen(plan, call)
    found = row_allotment(compiled, axis).cents
    for row, cents in zip(compiled.rows, found, strict=True):
        assert cents.sum() == row.cents
        for name, entered in row.line.periods.items():
            if (position := axis.at(name)) is not None and position != axis.last:
                assert cents[position] == entered
    shared = common_allotment(compiled, axis).cents
    for at, common in enumerate(compiled.commons):
        if compiled.split_of(common).unit_cents == 1 and not whole.lost[0, at]:
            for position, one in enumerate(periods):
                assert one.common[0, :, at].sum() + one.lost[0, at] == shared[at, position]


@LAW
@given(dated_plans(is_entered=False), calls())
def test_nothing_is_negative_unless_more_was_entered_than_there_is(plan: Plan, call: Call | None) -> None:
    _, _, _, periods = seen(plan, call)
    assert all((one.lines >= 0).all() for one in periods)


@LAW
@given(dated_plans(), calls())
def test_reimbursements_sum_to_zero_in_every_period(plan: Plan, call: Call | None) -> None:
    _, _, _, periods = seen(plan, call)
    for one in periods:
        assert not one.settled.sum(axis=1).any()


@LAW
@given(dated_plans(), calls())
def test_the_years_sum_to_the_whole_and_agree_with_the_periods(plan: Plan, call: Call | None) -> None:
    compiled, axis, whole, periods = seen(plan, call)
    years = by_year(compiled, whole)
    assert np.array_equal(years.total.sum(axis=-1), whole.total)
    assert np.array_equal(years.grants.sum(axis=-1), whole.grants)
    assert not years.total[..., -1].any()
    for year in years.years:
        # Up to a year in which a period ends with it, both tables have spent the same.
        ended = [at for at in range(axis.size) if _year(plan, axis.span(at)[1]) <= year]
        begun = [at for at in range(axis.size) if _year(plan, axis.span(at)[0]) <= year]
        if ended == begun:
            spent = sum((periods[at].total for at in ended), np.zeros_like(whole.total))
            until = years.total[..., : years.years.index(year) + 1].sum(axis=-1)
            assert np.array_equal(until, spent)


@LAW
@given(dated_plans(unknowns=True), calls(unknowns=True), st.data())
def test_a_figure_of_a_period_can_be_traced(plan: Plan, call: Call | None, data: st.DataObject) -> None:
    compiled, axis, whole, periods = seen(plan, call)
    who = data.draw(st.integers(0, len(compiled.partners) - 1))
    at = data.draw(st.integers(0, axis.size - 1))
    name, one = compiled.partners[who].id, periods[at]
    for kind, cents, unknown in (
        ("", one.total, one.unknown_total),
        (".own", one.own, one.unknown_own),
        (".bears", one.bears, one.unknown_bears),
        (".eligible", one.eligible, one.unknown_eligible),
    ):
        node = explain(compiled, whole, f"{name}{kind}@period:{axis.names[at]}")
        assert node.cents == (None if unknown[0, who] else cents[0, who])
        _assert_summed(node)


def _assert_summed(node: Any) -> None:
    """Fail where a sum is not that of its parts."""
    is_sum = node.message.code in {"trace-total", "trace-lines", "trace-eligible", "trace-settlement"}
    if is_sum and node.parts and node.cents is not None:
        assert node.cents == sum(part.cents for part in node.parts)
    if node.message.code == "trace-period-rest" and node.cents is not None:
        assert node.cents == node.parts[0].cents - sum(part.cents for part in node.parts[1:])
    for part in node.parts:
        _assert_summed(part)


@LAW
@given(dated_plans(unknowns=True))
def test_a_plan_with_periods_is_saved_and_read_again(plan: Plan) -> None:
    assert parse_plan(plan_data(plan)) == (plan, [])


def _year(plan: Plan, month: int) -> int:
    start = (plan.start.year, plan.start.month) if plan.start else (1, 1)
    return start[0] + (start[1] - 1 + month - 1) // 12
