"""Laws of late joiners and leavers: notes sum to what the cost changed by, nothing moves where nobody does."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from planner.engine.agreements import Reckoning, reckoned
from planner.engine.budget import budget
from planner.engine.chain import chain_of
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.services.agreements import AgreedTerms, agreement_recorded
from planner.services.cases import Question
from planner.simulation.late import Move, late, members_after, single_moves
from planner.terms import write_euro
from tests.builders import common, compiled_of, partner, plan_of

IDS = ("a", "b", "c", "d", "e")
CENTS = st.one_of(st.integers(0, 300), st.integers(0, 10_000_000))
KEYS: tuple[dict[str, Any], ...] = ({"kind": "equal"}, {"kind": "indicator", "indicator": "population"})


@st.composite
def plans(draw: st.DrawFn, *, agreed: bool = True) -> Plan:
    confirmed = draw(st.sets(st.sampled_from(IDS), min_size=1))
    people = [
        partner(
            one,
            commitment="confirmed" if one in confirmed else "candidate",
            indicators={"population": draw(st.integers(1, 50))},
        )
        for one in IDS
    ]
    shares = {one: write_euro(draw(CENTS)) for one in draw(st.sets(st.sampled_from(IDS), min_size=1))}
    paid = draw(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from((*IDS, "Institute")), CENTS), max_size=4))
    item = common(
        "study",
        write_euro(draw(CENTS)),
        key=draw(st.sampled_from(KEYS)),
        incurred_by=draw(st.sampled_from(("members", "a"))),
        provider="Institute",
        agreements=[{"id": "x", "dated": "2026-01-01", "shares": shares}] if agreed else [],
        payments=[
            {"id": f"p{at}", "partner": who, "to": to, "amount": write_euro(cents), "status": status}
            for at, (who, to, cents) in enumerate(paid)
            if who != to and (status := draw(st.sampled_from(("due", "paid"))))
        ],
    )
    return plan_of(*people, common_costs=[item])


def all_moves(plan: Plan, *, stays_bound: bool | None = None) -> Reckoning:
    compiled = compiled_of(plan)
    return late(compiled, (Move(), *single_moves(compiled)), stays_bound=stays_bound)[0]


@given(plans(), st.booleans())
def test_shares_sum_to_the_cost_and_notes_to_what_it_changed_by(plan: Plan, is_bound: bool) -> None:
    found = all_moves(plan, stays_bound=is_bound)
    cost = plan.common_costs[0].amount.highest
    # Where only those who left still owe, nobody is there to pay the rest.
    is_paid = np.where(found.bound, 0, found.now).sum(axis=1) > 0
    assert set(found.now.sum(axis=1)[is_paid].tolist()) <= {cost}
    assert (found.now.sum(axis=1) <= cost).all()
    assert (found.note.sum(axis=1) == found.now.sum(axis=1) - found.agreed.sum()).all()
    assert (found.now >= 0).all()


@given(plans(), st.booleans())
def test_where_one_partner_incurs_the_cost_what_is_owed_and_open_sums_to_zero(plan: Plan, is_bound: bool) -> None:
    found = all_moves(plan, stays_bound=is_bound)
    if found.incurrer is not None:
        assert not found.owed.sum(axis=1).any()
        assert not found.open.sum(axis=1).any()


@given(plans())
def test_what_each_bears_is_what_the_budget_says(plan: Plan) -> None:
    compiled = compiled_of(plan)
    figures = budget(compiled, compiled.batch(members_after(compiled, (Move(), *single_moves(compiled)))))
    found = reckoned(compiled, figures, plan.common_costs[0], stays_bound=False)
    assert (found.now == figures.bears).all()


@given(plans(agreed=False))
def test_where_nobody_joins_or_leaves_what_was_recorded_is_not_touched(plan: Plan) -> None:
    edit = agreement_recorded(plan, plan.common_costs[0], Question(), AgreedTerms(date(2026, 1, 1)))
    if edit is None:
        return
    changed, _ = edited(plan, edit)
    assert changed is not None
    assert not late(compiled_of(changed), (Move(),))[0].note.any()


@given(plans(), st.sampled_from(IDS))
def test_who_joins_and_leaves_again_restores_everything(plan: Plan, who: str) -> None:
    compiled = compiled_of(plan)
    is_member = bool(compiled.members[IDS.index(who)])
    back = Move(joins=(who,)) if is_member else Move(leaves=(who,))
    there_and_back = Move(joins=(who,), leaves=(who,)) if not is_member else back
    found = late(compiled, (Move(), there_and_back))[0]
    assert (found.now[0] == found.now[1]).all()
    assert (found.open[0] == found.open[1]).all()


@given(plans())
def test_a_move_alone_is_what_it_is_in_a_batch(plan: Plan) -> None:
    compiled = compiled_of(plan)
    moves = single_moves(compiled)
    batch = late(compiled, moves)[0]
    for at, move in enumerate(moves):
        alone = late(compiled, (move,))[0]
        assert (alone.now[0] == batch.now[at]).all()
        assert (alone.owed[0] == batch.owed[at]).all()


@given(plans())
def test_a_chain_pays_the_cost_to_providers_and_nothing_between_partners(plan: Plan) -> None:
    compiled = compiled_of(plan)
    figures = budget(compiled, compiled.batch())
    chain = chain_of(compiled, figures, plan.common_costs[0])
    assert sum(one or 0 for one in chain.to_providers) == int(figures.common.sum())
    assert sum(one or 0 for one in chain.to_partners) == 0
    if chain.common.incurred_by == "members":
        both = zip(chain.ids, chain.to_providers, chain.to_partners, strict=True)
        bears = dict(zip(IDS, figures.bears[0].tolist(), strict=True))
        assert all((outside or 0) + (inside or 0) == bears[name] for name, outside, inside in both)
    assert np.all([one.cents is None or one.cents >= 0 for one in chain.links])
