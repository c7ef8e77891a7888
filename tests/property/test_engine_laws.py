"""Laws of the engine, whatever the plan and the call: sums, batches, views, ceilings, permutations."""

from __future__ import annotations

from dataclasses import fields
from fractions import Fraction

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from planner.engine.budget import budget
from planner.engine.ceilings import largest_grant
from planner.engine.checks import Case, verdicts
from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.engine.funding import eligible_cents
from planner.engine.trace import Node, explain
from planner.engine.views import in_view, phase_places, work_package_places
from planner.money import PPM, CentsArray
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.terms import Bound
from tests.builders import Data, amif, compiled_of, figures_of, interreg, partner
from tests.property.plans import amifs, built, calls, capped, interregs, plan_data, plans

LAW = settings(max_examples=50)
SUMS = ("total", "grant", "own", "settlement", "bears", "costs")


# -- sums ------------------------------------------------------------------------------------------


@LAW
@given(plan=plans(), call=calls())
def test_the_project_is_the_sum_of_its_partners_and_what_nobody_pays(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    whole = int(figures.lines.sum() + figures.flats.sum() + compiled.common_cents.sum())
    assert int(figures.total.sum() + figures.unassigned[0]) == whole
    assert int(figures.bears.sum()) == int(figures.total.sum() - figures.grant.sum())


@LAW
@given(plan=plans(), call=calls())
def test_each_common_cost_is_paid_once_and_its_settlement_sums_to_zero(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    assert (figures.common.sum(axis=1) + figures.lost == compiled.common_cents).all()
    assert not figures.settled.sum(axis=1).any()
    assert (figures.bears == figures.own + figures.settlement).all()


@LAW
@given(plan=plans(), call=calls())
def test_who_does_not_take_part_costs_gets_and_pays_nothing(plan: Plan, call: Call | None) -> None:
    _, figures = figures_of(plan, call)
    absent = ~figures.members[0]
    for name in (*SUMS, "grants", "settled", "common", "flats", "lines"):
        assert not getattr(figures, name)[0, absent].any(), name


# -- batches ---------------------------------------------------------------------------------------


def same(name: str, one: Figures, at: int, other: Figures, there: int) -> bool:
    mine, its = getattr(one, name)[at], getattr(other, name)[there]
    return mine.dtype == its.dtype and bool((mine == its).all())


@settings(max_examples=40)
@given(plan=plans(unknowns=True), call=calls(unknowns=True), seed=st.integers(0, 2**32 - 1))
def test_a_plan_alone_equals_itself_inside_a_batch_of_a_thousand(plan: Plan, call: Call | None, seed: int) -> None:
    compiled = compiled_of(plan, call)
    random = np.random.default_rng(seed)
    members = random.random((1_000, len(compiled.partners))) < random.random((1_000, 1))
    members[567] = compiled.members
    together = budget(compiled, compiled.batch(members))
    answers = verdicts(Case(compiled, together, None))
    for at in (0, 567, 999):
        alone = budget(compiled, compiled.batch(members[at : at + 1]))
        names = [one.name for one in fields(Figures) if one.name != "flat_targets"]
        for name in (*names, *SUMS, "unknown_costs", "unknown_total", "unknown_bears", "unassigned"):
            assert same(name, together, at, alone, 0), name
        expected = verdicts(Case(compiled, alone, None))
        assert [(one.rule, int(one.statuses[at])) for one in answers] == [
            (one.rule, int(one.statuses[0])) for one in expected
        ]
        assert [one.finding(at) for one in answers] == [one.finding(0) for one in expected]
    own = budget(compiled)
    assert all(same(name, together, 567, own, 0) for name in SUMS)


@settings(max_examples=25)
@given(plan=plans(unknowns=True), call=calls(unknowns=True), seed=st.integers(0, 2**32 - 1))
def test_a_view_of_a_batch_is_the_view_of_each_of_its_scenarios(plan: Plan, call: Call | None, seed: int) -> None:
    compiled = compiled_of(plan, call)
    members = np.random.default_rng(seed).random((20, len(compiled.partners))) < 0.6
    places = phase_places(compiled, "p1")
    together = in_view(compiled, budget(compiled, compiled.batch(members)), places)
    for at in (0, 19):
        alone = in_view(compiled, budget(compiled, compiled.batch(members[at : at + 1])), places)
        for name in (*SUMS, "grants", "common", "lost", "unknown_flats", "unknown_grants", "unknown_bears"):
            assert same(name, together, at, alone, 0), name


# -- views -----------------------------------------------------------------------------------------

IN_VIEWS = ("lines", "flats", "common", "lost", "grants", "settled")


def add_up(compiled: Compiled, figures: Figures, parts: list[Mask]) -> None:
    assert (np.sum(parts, axis=0) == 1).all()
    views = [in_view(compiled, figures, places) for places in parts]
    for name in IN_VIEWS:
        assert (np.sum([getattr(one, name) for one in views], axis=0) == getattr(figures, name)).all(), name
    for name in ("unknown_flats", "unknown_common", "unknown_grants", "unknown_settled"):
        assert (np.any([getattr(one, name) for one in views], axis=0) == getattr(figures, name)).all(), name


@LAW
@given(plan=plans(unknowns=True), call=calls(unknowns=True))
def test_the_views_of_phases_and_what_lies_in_none_sum_to_the_whole(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    rest: Mask = np.array([one.phase is None for one in compiled.places], dtype=np.bool_)
    add_up(compiled, figures, [*(phase_places(compiled, one.id) for one in plan.phases), rest])


@LAW
@given(plan=plans(unknowns=True), call=calls(unknowns=True))
def test_the_views_of_work_packages_and_what_lies_in_none_sum_to_the_whole(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    rest: Mask = np.array([one.work_package is None for one in compiled.places], dtype=np.bool_)
    add_up(compiled, figures, [*(work_package_places(compiled, one.id) for one in plan.work_packages), rest])


@LAW
@given(plan=plans(), call=calls())
def test_no_view_holds_more_than_the_whole_nor_less_than_nothing(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    for one in plan.work_packages:
        view = in_view(compiled, figures, work_package_places(compiled, one.id))
        for name in ("lines", "flats", "common", "grants"):
            assert (getattr(view, name) >= 0).all()
            assert (getattr(view, name) <= getattr(figures, name)).all()


# -- ceilings --------------------------------------------------------------------------------------


@LAW
@given(plan=plans(), call=interregs())
def test_a_grant_per_partner_never_exceeds_the_rate_and_misses_it_by_less_than_a_cent(plan: Plan, call: Call) -> None:
    compiled, figures = figures_of(plan, call)
    eligible, _ = eligible_cents(compiled, figures)
    rate = compiled.funds[0].rate_ppm or 0
    for cost, grant in zip(eligible[0].tolist(), figures.grants[0, :, 0].tolist(), strict=True):
        assert 0 <= Fraction(cost * rate, PPM) - grant < 1


@LAW
@given(plan=plans(), call=amifs())
def test_the_grant_of_an_action_never_exceeds_its_rate_by_more_than_half_a_cent_nor_its_ceiling_at_all(
    plan: Plan, call: Call
) -> None:
    compiled, figures = figures_of(plan, call)
    eligible, _ = eligible_cents(compiled, figures)
    rate, limit = compiled.funds[0].rate_ppm or 0, largest_grant(compiled, compiled.funds[0].rule.fund)
    exact, grant = Fraction(int(eligible.sum()) * rate, PPM), int(figures.grant.sum())
    ceiling = limit.maximum.lowest if limit and limit.maximum else None
    assert ceiling is None or grant <= ceiling
    if ceiling is None or exact < ceiling:
        assert abs(grant - exact) <= Fraction(1, 2)
    else:
        assert grant == ceiling
    # Divided by eligible cost: nobody is further from its part than one cent.
    for cost, part in zip(eligible[0].tolist(), figures.grants[0, :, 0].tolist(), strict=True):
        assert abs(part - Fraction(grant * cost, max(int(eligible.sum()), 1))) < 1
        assert part <= cost


@LAW
@given(plan=plans(), call=calls())
def test_nobody_gets_more_than_it_costs(plan: Plan, call: Call | None) -> None:
    _, figures = figures_of(plan, call)
    assert (figures.own >= 0).all()


@LAW
@given(plan=plans(), call=calls())
def test_a_flat_rate_is_its_part_of_the_base_and_lines_in_its_place_do_not_count(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    for at, flat in enumerate(compiled.flats):
        in_base = [compiled.category_of[one.category] in flat.base for one in compiled.commons]
        base = figures.costs[0][:, list(flat.base)].sum(axis=1) + figures.common[0][:, in_base].sum(axis=1)
        for partner_at, applies in enumerate(flat.applies):
            exact = Fraction(int(base[partner_at]) * (flat.rate_ppm or 0), PPM) if applies else Fraction(0)
            assert abs(exact - int(figures.flats[0, partner_at, at])) < 1
            assert not applies or not figures.lines[0, partner_at, flat.target]


# -- who takes part --------------------------------------------------------------------------------


@LAW
@given(plan=plans(), call=calls(), data=st.data())
def test_without_one_of_the_partners_the_lines_never_cost_more(
    plan: Plan, call: Call | None, data: st.DataObject
) -> None:
    compiled, before = figures_of(plan, call)
    members = compiled.members.copy()
    gone = data.draw(st.integers(0, len(members) - 1))
    members[gone] = False
    after = budget(compiled, compiled.batch(members[None]))
    assert after.lines.sum() <= before.lines.sum()
    others = np.arange(len(members)) != gone
    assert (after.lines[0, others] == before.lines[0, others]).all()
    assert (after.common.sum(axis=1) + after.lost == before.common.sum(axis=1) + before.lost).all()


def positions(before: Compiled, after: Compiled) -> NDArray[np.intp]:
    """Return where each partner of one plan stands in another."""
    found = [after.position_of(one.id) for one in before.partners]
    return np.array([at for at in found if at is not None], dtype=np.intp)


@LAW
@given(data=plan_data(), call=calls(), draw=st.data())
def test_in_another_order_every_partner_has_the_same_lines_and_parts_within_a_unit(
    data: Data, call: Call | None, draw: st.DataObject
) -> None:
    before_compiled, before = figures_of(built(data), call)
    shuffled = draw.draw(st.permutations(data["partners"]))
    after_compiled, after = figures_of(built({**data, "partners": shuffled}), call)
    order = positions(before_compiled, after_compiled)
    assert (before.lines == after.lines[:, order]).all()
    for at, common in enumerate(before_compiled.commons):
        unit = before_compiled.split_of(common).unit_cents
        assert np.abs(before.common[:, :, at] - after.common[:, order, at]).max() <= unit


@LAW
@given(data=plan_data(most_commons=0), call=calls(), draw=st.data())
def test_in_another_order_every_partner_costs_the_same_and_gets_the_same_within_a_cent(
    data: Data, call: Call | None, draw: st.DataObject
) -> None:
    before_compiled, before = figures_of(built(data), call)
    shuffled = draw.draw(st.permutations(data["partners"]))
    after_compiled, after = figures_of(built({**data, "partners": shuffled}), call)
    order = positions(before_compiled, after_compiled)
    assert (before.total == after.total[:, order]).all()
    allowed = 1 if any(one.rule.level == "action" for one in before_compiled.funds) else 0
    assert np.abs(before.grants - after.grants[:, order]).max(initial=0) <= allowed
    assert before.grants.sum() == after.grants.sum()


# -- what nobody knows -----------------------------------------------------------------------------

MASKED = {
    "flats": "unknown_flats",
    "common": "unknown_common",
    "grants": "unknown_grants",
    "settled": "unknown_settled",
    "total": "unknown_total",
    "own": "unknown_own",
    "settlement": "unknown_settlement",
    "bears": "unknown_bears",
}


def known_amounts(data: Data, amount: str) -> Data:
    """Return the data of a plan with an amount in the place of every unknown one."""
    commons = [
        {**one, "amount": amount if one["amount"] == "unknown" else one["amount"]} for one in data["common_costs"]
    ]
    return {**data, "common_costs": commons}


@LAW
@given(
    data=plan_data(unknowns=True),
    rates=st.tuples(*[st.sampled_from(["7", "80", "unknown"])] * 3),
    values=st.lists(
        st.tuples(st.sampled_from(["0", "0.03", "75000"]), st.sampled_from(["0", "15", "100"])), min_size=2
    ),
)
def test_what_is_said_to_be_known_is_the_same_whatever_the_unknown_turns_out_to_be(
    data: Data, rates: tuple[str, str, str], values: list[tuple[str, str]]
) -> None:
    _, open_ = figures_of(built(data), interreg(percent=rates[0], office=rates[1], travel=rates[2]))
    for amount, percent in values:
        settled = [percent if one == "unknown" else one for one in rates]
        call = interreg(percent=settled[0], office=settled[1], travel=settled[2])
        _, closed = figures_of(built(known_amounts(data, amount)), call)
        for name, mask in MASKED.items():
            known = ~getattr(open_, mask)
            assert (getattr(open_, name)[known] == getattr(closed, name)[known]).all(), name


@LAW
@given(
    data=plan_data(unknowns=True),
    rates=st.tuples(*[st.sampled_from(["7", "80", "unknown"])] * 2),
    cap=st.sampled_from([None, "100.00"]),
    values=st.lists(
        st.tuples(st.sampled_from(["0", "75000"]), st.sampled_from(["0", "15", "100"]), st.booleans()), min_size=2
    ),
)
def test_the_same_holds_of_an_action_and_of_costs_of_which_nobody_knows_whether_they_are_paid(
    data: Data, rates: tuple[str, str], cap: str | None, values: list[tuple[str, str, bool]]
) -> None:
    _, open_ = figures_of(built(data), amif(*capped(cap), percent=rates[0], indirect=rates[1]))
    for amount, percent, pays_volunteers in values:
        settled = [percent if one == "unknown" else one for one in rates]
        volunteers = ("volunteers_work",) if pays_volunteers else ()
        call = amif(*capped(cap), percent=settled[0], indirect=settled[1], volunteers=volunteers)
        _, closed = figures_of(built(known_amounts(data, amount)), call)
        for name, mask in MASKED.items():
            known = ~getattr(open_, mask)
            assert (getattr(open_, name)[known] == getattr(closed, name)[known]).all(), name


@LAW
@given(plan=plans(unknowns=True), call=calls(unknowns=True))
def test_a_sum_over_an_unknown_is_unknown_and_an_unknown_amount_reads_zero(plan: Plan, call: Call | None) -> None:
    compiled, figures = figures_of(plan, call)
    for name in ("flats", "common", "grants", "settled"):
        assert not getattr(figures, name)[getattr(figures, MASKED[name])].any(), name
    for flat, target in enumerate(figures.flat_targets):
        assert (figures.unknown_costs[:, :, target] >= figures.unknown_flats[:, :, flat]).all()
    assert (figures.unknown_total == figures.unknown_costs.any(axis=2) | figures.unknown_common.any(axis=2)).all()
    assert (figures.unknown_own >= figures.unknown_total).all()
    assert (figures.unknown_own >= figures.unknown_grants.any(axis=2)).all()
    assert (figures.unknown_bears == figures.unknown_own | figures.unknown_settlement).all()
    for at, one in enumerate(compiled.commons):
        if one.amount == Bound(()):
            paying = figures.members[0] & (figures.common[0, :, at] == 0) & figures.unknown_common[0, :, at]
            assert (paying <= figures.unknown_total[0]).all()


@LAW
@given(plan=plans(), call=calls())
def test_where_everything_is_known_nothing_is_unknown(plan: Plan, call: Call | None) -> None:
    _, figures = figures_of(plan, call)
    assert not figures.unknown_total.any()
    assert not figures.unknown_bears.any()


# -- the trace -------------------------------------------------------------------------------------

ADDED_UP = {
    "trace-total",
    "trace-lines",
    "trace-eligible",
    "trace-bears",
    "trace-settlement",
    "trace-no-settlement",
    "trace-project",
}


def walk(node: Node) -> list[Node]:
    return [node, *(inner for part in node.parts for inner in walk(part))]


def check(node: Node) -> None:
    """Assert that every sum in a trace is that of its parts, and that nothing known rests on something unknown."""
    for one in walk(node):
        amounts = [part.cents for part in one.parts]
        if one.message.code in ADDED_UP:
            assert one.cents == (None if None in amounts else sum(part or 0 for part in amounts)), one.figure
        if one.message.code.startswith("trace-own"):
            first, *grants = amounts
            assert one.cents is not None
            assert one.cents == (first or 0) - sum(part or 0 for part in grants)


VIEWS = st.sampled_from(["", "@phase:p1", "@wp:w1", "@wp:w4"])


def seen_in(compiled: Compiled, whole: Figures, view: str) -> Figures:
    kind, _, name = view.removeprefix("@").partition(":")
    find = phase_places if kind == "phase" else work_package_places
    return in_view(compiled, whole, find(compiled, name)) if view else whole


def traced(compiled: Compiled, whole: Figures, figure: str) -> int | None:
    node = explain(compiled, whole, figure)
    check(node)
    assert node.figure == figure
    return node.cents


def masked(cents: CentsArray, unknown: Mask) -> int | None:
    """Return the sum of amounts, None where one of them is unknown."""
    return None if unknown.any() else int(cents.sum())


@settings(max_examples=40)
@given(plan=plans(unknowns=True), call=calls(unknowns=True), view=VIEWS)
def test_every_traced_figure_of_a_partner_equals_the_arrays(plan: Plan, call: Call | None, view: str) -> None:
    compiled, whole = figures_of(plan, call)
    figures = seen_in(compiled, whole, view)
    for at, who in enumerate(compiled.partners):
        names = [(who.id, "total"), *((f"{who.id}.{one}", one) for one in ("own", "settlement", "bears"))]
        for name, kind in names:
            expected = masked(getattr(figures, kind)[0, at], getattr(figures, f"unknown_{kind}")[0, at])
            assert traced(compiled, whole, name + view) == expected
        items = {
            "costs": [f"{who.id}.{one}" for one in compiled.categories],
            "common": [f"{who.id}.common.{one.id}" for one in compiled.commons],
            "grants": [f"{who.id}.grant.{one.rule.fund}" for one in compiled.funds],
        }
        for kind, named in items.items():
            for item, name in enumerate(named):
                expected = masked(getattr(figures, kind)[0, at, item], getattr(figures, f"unknown_{kind}")[0, at, item])
                assert traced(compiled, whole, name + view) == expected


@settings(max_examples=40)
@given(plan=plans(unknowns=True), call=calls(unknowns=True), view=VIEWS)
def test_every_traced_figure_of_the_project_equals_the_arrays(plan: Plan, call: Call | None, view: str) -> None:
    compiled, whole = figures_of(plan, call)
    figures = seen_in(compiled, whole, view)
    total = masked(figures.total, figures.unknown_total)
    expected = None if total is None else total + int(figures.unassigned[0])
    assert traced(compiled, whole, "total" + view) == expected
    for kind in ("own", "settlement", "bears"):
        expected = masked(getattr(figures, kind), getattr(figures, f"unknown_{kind}"))
        assert traced(compiled, whole, f"total.{kind}{view}") == expected
    for at, fund in enumerate(compiled.funds):
        expected = masked(figures.grants[:, :, at], figures.unknown_grants[:, :, at])
        assert traced(compiled, whole, f"total.grant.{fund.rule.fund}{view}") == expected
    for at, one in enumerate(compiled.commons):
        # The whole may be known where its parts are not: somebody lacks the number that its key asks for.
        if not one.amount.is_unknown and not figures.unknown_common[0, :, at].any():
            expected = int(figures.common[0, :, at].sum() + figures.lost[0, at])
            assert traced(compiled, whole, f"total.common.{one.id}{view}") == expected


@LAW
@given(plan=plans(), call=calls())
def test_the_trace_of_a_scenario_of_a_batch_is_that_of_the_scenario_alone(plan: Plan, call: Call | None) -> None:
    compiled = compiled_of(plan, call)
    members = np.ones((3, len(compiled.partners)), dtype=np.bool_)
    members[1] = compiled.members
    together = budget(compiled, compiled.batch(members))
    alone = budget(compiled)
    for figure in ("total", "total.bears", "total.settlement", f"{compiled.partners[0].id}.bears"):
        assert explain(compiled, together, figure, 1) == explain(compiled, alone, figure)


def test_the_builders_partner_is_a_member_unless_it_says_otherwise() -> None:
    # The laws above would hold of nobody at all, too.
    compiled, figures = figures_of(built({"partners": [partner("a")]}))
    assert compiled.members.all()
    assert figures.members.all()
