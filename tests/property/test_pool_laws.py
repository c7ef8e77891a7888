"""Laws of what is shared: whatever the keys, settlements sum to zero, grants stay, and what all bear is the rest."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.engine.budget import budget
from planner.engine.compile import compile_plan
from planner.engine.figures import Batch
from planner.plan.scenarios import situation
from planner.terms import write_euro
from tests.builders import common, interreg, line, partner, plan_of
from tests.property.test_key_laws import IDS, composed, leaves

EUROS = st.integers(0, 10**9).map(write_euro)
SPLITS = st.sampled_from(
    [
        {},
        {"split": {"method": "truncate_each", "unit": "1.00"}},
        {"split": {"method": "half_up_each", "unit": "10.00"}},
        {"split": {"method": "rest_to", "rest_to": "c"}},
    ]
)


KEYS = st.one_of(leaves(), composed(leaves()))


@st.composite
def sharing_plans(draw: st.DrawFn) -> dict[str, Any]:
    people = [
        partner(one, indicators={"population": str(draw(st.integers(0, 10**6))), "gdp": str(draw(st.integers(0, 9)))})
        for one in IDS
    ]
    categories = st.sampled_from(["staff", "equipment", "volunteers", "other"])
    costs = [line(one, draw(EUROS), draw(categories)) for one in IDS]
    payers = st.sampled_from([*IDS[:2], "members"])
    paid = [
        common(f"c-{at}", draw(EUROS), draw(categories), key=draw(KEYS), incurred_by=draw(payers), **draw(SPLITS))
        for at in range(2)
    ]
    whom = st.sampled_from([{"all": True}, {"ids": ["a", "b"]}, {"not": {"ids": ["a"]}}])
    pools = [
        {"id": f"p-{at}", "title": "P", "key": draw(KEYS), "shared_by": draw(whom), **draw(SPLITS)} for at in range(2)
    ]
    return {"people": people, "costs": costs, "common_costs": paid, "own_pools": pools}


@given(
    sharing_plans(), st.booleans(), st.lists(st.lists(st.booleans(), min_size=6, max_size=6), min_size=1, max_size=4)
)
@settings(deadline=None, max_examples=25)
def test_settlements_sum_to_zero_and_bears_and_grants_make_the_total(
    said: dict[str, Any], has_call: bool, members: list[list[bool]]
) -> None:
    people = said.pop("people")
    call = interreg() if has_call else None
    compiled = compile_plan(situation(plan_of(*people, **said)), call)
    batch: Batch = compiled.batch(members=np.array(members, dtype=np.bool_))
    figures = budget(compiled, batch)
    assert (figures.settled.sum(axis=1) == 0).all()
    assert (figures.pooled.sum(axis=1) == 0).all()
    assert (figures.settlement.sum(axis=1) == 0).all()
    assert (figures.bears.sum(axis=1) + figures.grant.sum(axis=1) == figures.total.sum(axis=1)).all()
    assert not figures.pooled[~figures.members].any()
    alone = budget(compile_plan(situation(plan_of(*people, **{**said, "own_pools": []})), call), batch)
    assert (figures.grants == alone.grants).all()
    # No pool makes anybody get more than it would have paid.
    known = ~figures.unknown_bears & ~alone.unknown_bears
    assert (figures.bears[known] >= np.minimum(alone.bears[known], 0)).all()
    for at, who in enumerate(members):
        one = budget(compiled, compiled.batch(members=np.array([who], dtype=np.bool_)))
        assert (one.pooled[0] == figures.pooled[at]).all()
