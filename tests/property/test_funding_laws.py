"""Laws of funding: nothing above its cap, its cost or what is asked for; and asking for less gives nobody more."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.engine.budget import budget
from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.funding import rated_cents
from planner.engine.limits import ceiling_joints
from planner.engine.requests import asked_of
from planner.plan.model import Plan
from planner.plan.requests import Request
from planner.rules.call import Call
from planner.terms import write_euro, write_percent
from tests.builders import compiled_of, figures_of
from tests.property.plans import funded_calls, funded_plans

LAW = settings(max_examples=50)


def asking(plan: Plan, requests: list[Request], policy: str) -> Plan:
    return plan.model_copy(update={"requests": tuple(requests), "when_capped": policy})


@LAW
@given(plan=funded_plans(), call=funded_calls())
def test_nothing_is_above_its_cap_nor_above_the_cost(plan: Plan, call: Call) -> None:
    compiled, figures = figures_of(plan, call)
    assert (figures.grants >= 0).all()
    assert (figures.grant <= figures.eligible).all()
    if plan.when_capped != "report":
        for joint in ceiling_joints(compiled):
            assert int(figures.grants[0][joint.cells].sum()) <= joint.limit


@LAW
@given(plan=funded_plans(), call=funded_calls())
def test_what_is_asked_for_is_never_passed_and_never_more_than_the_call_gives(plan: Plan, call: Call) -> None:
    compiled, figures = figures_of(plan, call)
    most = rated_cents(compiled_of(asking(plan, [], "report"), call), figures.eligible, figures.unknown_eligible)[0]
    assert int(figures.grants.sum()) <= int(most.sum())
    for request in plan.requests:
        for one in asked_of(compiled, figures, 0, request):
            if request.amount is not None:
                taking = [request.partners.takes(who) for who in compiled.partners]
                funds = [fund.rule.fund == request.fund for fund in compiled.funds]
                assert int(figures.grants[0][np.ix_(taking, funds)].sum()) <= request.amount
            assert one.most_ppm is not None
    for fund in compiled.funds:
        assert (fund.rate_ppm or 0) <= (fund.call_ppm or 0)


@LAW
@given(plan=funded_plans(), call=funded_calls(), by=st.integers(1, 10**6), data=st.data())
def test_lowering_a_request_raises_no_fund_and_without_a_ceiling_that_holds_nobody(
    plan: Plan, call: Call, by: int, data: st.DataObject
) -> None:
    if not plan.requests:
        return
    at = data.draw(st.integers(0, len(plan.requests) - 1))
    one = plan.requests[at]
    raw = one.model_dump(mode="json", by_alias=True, exclude_none=True)
    if one.amount is None:
        raw["rate_percent"] = write_percent(max((one.rate_percent or 0) - by, 0))
    else:
        raw["amount"] = write_euro(max(one.amount - by, 0))
    lower = [Request.model_validate(raw) if position == at else each for position, each in enumerate(plan.requests)]
    for policy in ("report", "proportional"):
        before = figures_of(asking(plan, list(plan.requests), policy), call)
        after = figures_of(asking(plan, lower, policy), call)
        whole, less = of_funds(*before), of_funds(*after)
        # Several funds on one cost: a later one may pay what an earlier one no longer does.
        assert sum(less.values()) <= sum(whole.values()) + len(plan.partners)
        if policy == "report" and (before[1].grants.sum(axis=2) <= before[1].eligible).all() and len(whole) == 1:
            # What is divided by largest remainder may give one partner the cent of another.
            assert (after[1].grant <= before[1].grant + 1).all()


@LAW
@given(plan=funded_plans(unknowns=True), call=funded_calls(unknowns=True))
def test_a_batch_gives_what_each_scenario_gives_alone(plan: Plan, call: Call) -> None:
    compiled = compiled_of(plan, call)
    members = np.array([compiled.members, ~compiled.members, np.ones_like(compiled.members)])
    together = budget(compiled, compiled.batch(members))
    for index, one in enumerate(members):
        alone = budget(compiled, compiled.batch(one[None]))
        assert (together.grants[index] == alone.grants[0]).all()
        assert (together.unknown_grants[index] == alone.unknown_grants[0]).all()


def of_funds(compiled: Compiled, figures: Figures) -> dict[str, int]:
    """Return what each fund pays in all."""
    sums: dict[str, int] = {}
    for at, fund in enumerate(compiled.funds):
        sums[fund.rule.fund] = sums.get(fund.rule.fund, 0) + int(figures.grants[0, :, at].sum())
    return sums
