"""How many partners? Who joins in which order, and what each row holds."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from planner.engine.budget import budget
from planner.engine.checks import STATUS
from planner.errors import PhaseUnknown
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.simulation.partners import Sweep, sweep, varied_members
from tests.builders import amif, common, compiled_of, interreg, line, partner, plan_of

REGION: dict[str, Any] = {"tags": ["region"]}
PEOPLE = (
    partner("waiting-1", commitment="candidate", **REGION),
    partner("inside-1", **REGION),
    partner("office"),
    partner("gone", commitment="withdrawn", **REGION),
    partner("inside-2", **REGION),
    partner("waiting-2", commitment="candidate", **REGION),
    partner("friend", role="associated", **REGION),
)
STANDARD = {"name": "Another", "tags": ["region"]}


def plan(**more: Any) -> Plan:
    data = {
        "vary": {"tag": "region"},
        "standard_partner": STANDARD,
        "costs": [line({"tag": "region"}, "10.00")],
        "common_costs": [common("c", "100.00", shared_by={"tag": "region"})],
        **more,
    }
    return plan_of(*PEOPLE, **data)


def swept(counts: range, seen: Plan | None = None, call: Call | None = None, **more: Any) -> Sweep:
    return sweep(situation(seen or plan(), more.pop("scenario", None)), call, counts, **more)


def taking(result: Sweep, at: int) -> list[str]:
    return [one.id for one, is_in in zip(result.compiled.partners, result.members[at], strict=True) if is_in]


def test_members_come_first_then_candidates_then_copies_and_the_others_stay() -> None:
    result = swept(range(1, 7))
    assert [taking(result, at) for at in range(6)] == [
        ["inside-1", "office"],
        ["inside-1", "office", "inside-2"],
        ["waiting-1", "inside-1", "office", "inside-2"],
        ["waiting-1", "inside-1", "office", "inside-2", "waiting-2"],
        ["waiting-1", "inside-1", "office", "inside-2", "waiting-2", "another-1"],
        ["waiting-1", "inside-1", "office", "inside-2", "waiting-2", "another-1", "another-2"],
    ]
    assert result.counts.tolist() == [1, 2, 3, 4, 5, 6]
    assert result.missing == 0


def test_nobody_withdrawn_ever_joins_and_no_associated_partner_is_counted() -> None:
    result = swept(range(1, 30))
    everybody = {one for at in range(len(result.counts)) for one in taking(result, at)}
    assert "gone" not in everybody
    assert "friend" not in {one.id for one in result.compiled.partners}


def test_the_order_is_that_of_the_scenario() -> None:
    other = plan(scenarios=[{"id": "s", "include": "waiting-2", "exclude": "inside-1"}])
    result = swept(range(1, 4), other, scenario="s")
    assert [set(taking(result, at)) - {"office"} for at in range(3)] == [
        {"inside-2"},
        {"inside-2", "waiting-2"},
        {"inside-2", "waiting-2", "waiting-1"},
    ]


def test_without_a_standard_partner_the_numbers_that_cannot_be_made_are_missing() -> None:
    result = swept(range(3, 9), plan(standard_partner=None))
    assert (result.counts.tolist(), result.missing) == ([3, 4], 4)


@pytest.mark.parametrize("vary", [{"tag": "region"}, {"country": "SE"}, {"ids": ["inside-1", "inside-2"]}])
def test_copies_that_the_plan_does_not_vary_never_fill_a_row_that_they_do_not_count_in(vary: Any) -> None:
    result = swept(range(1, 9), plan(vary=vary, standard_partner={"name": "Another"}))
    counted = (result.members & result.varied[None, :]).sum(axis=1)
    assert counted.tolist() == result.counts.tolist()
    assert len(result.counts) + result.missing == 8
    assert result.missing > 0


def test_a_copy_gets_a_number_that_no_partner_has() -> None:
    taken = plan_of(partner("another-1", **REGION), vary={"tag": "region"}, standard_partner=STANDARD)
    assert taking(swept(range(3, 4), taken), 0) == ["another-1", "another-2", "another-3"]


def test_copies_cost_what_every_partner_with_their_tags_costs() -> None:
    result = swept(range(6, 7))
    bears = dict(zip((one.id for one in result.compiled.partners), result.figures.bears[0].tolist(), strict=True))
    assert (bears["another-2"], bears["office"]) == (1_000 + 1_666, 0)
    assert sum(bears.values()) == 6 * 1_000 + 10_000


def test_mean_smallest_and_largest_are_of_those_whose_number_is_varied() -> None:
    costly = plan(costs=[line({"tag": "region"}, "10.00"), line("office", "9999.00"), line("inside-1", "0.05")])
    result = swept(range(3, 4), costly)
    # 100.00 for three: 33.34, 33.33 and 33.33; 15 euro-cents more for one of them.
    assert result.mean(result.figures.bears).tolist() == [(3 * 1_000 + 10_000 + 5) // 3]
    assert result.smallest(result.figures.bears).tolist() == [4_333]
    assert result.largest(result.figures.bears).tolist() == [4_338]


def test_where_nobody_is_varied_there_is_nothing_and_no_division_by_zero() -> None:
    result = swept(range(0, 1))
    assert taking(result, 0) == ["office"]
    for measure in (result.mean, result.smallest, result.largest):
        assert measure(result.figures.bears).tolist() == [0]


def test_an_empty_range_is_an_empty_sweep() -> None:
    result = swept(range(3, 3))
    assert (len(result.counts), result.members.shape[0], result.missing) == (0, 0, 0)


@pytest.mark.parametrize("call", [None, interreg(), amif()])
def test_every_row_is_the_budget_of_its_members_alone(call: Call | None) -> None:
    result = swept(range(1, 12), call=call)
    for at in range(len(result.counts)):
        alone = budget(result.compiled, result.compiled.batch(result.members[at : at + 1]))
        assert (alone.bears[0] == result.whole.bears[at]).all()
        assert (alone.unknown_bears[0] == result.whole.unknown_bears[at]).all()


def test_the_row_of_the_scenarios_own_number_is_the_scenarios_own_budget() -> None:
    result, compiled = swept(range(2, 3)), compiled_of(plan())
    own = dict(zip((one.id for one in compiled.partners), budget(compiled).bears[0].tolist(), strict=True))
    row = dict(zip((one.id for one in result.compiled.partners), result.figures.bears[0].tolist(), strict=True))
    assert row == own


def test_a_phase_is_seen_and_the_rules_are_asked_of_the_whole_project() -> None:
    phased = plan(
        phases=[{"id": "p", "title": "P"}, {"id": "q", "title": "Q"}],
        costs=[line({"tag": "region"}, "10.00", phase="p"), line({"tag": "region"}, "7.00", phase="q")],
        common_costs=[],
    )
    limit = {"id": "limit", "kind": "amount_limit", "measures": "total", "maximum": "34.00"}
    result = swept(range(2, 4), phased, interreg(limit, office="0"), phase="p")
    assert result.figures.total.sum(axis=1).tolist() == [2_000, 3_000]
    assert result.whole.total.sum(axis=1).tolist() == [3_400, 5_100]
    assert [str(STATUS[one]) for one in result.eligible] == ["met", "not_met"]
    with pytest.raises(PhaseUnknown):
        swept(range(1, 2), phased, phase="x")


def test_an_unknown_amount_of_somebody_varied_makes_the_row_unknown_from_there_on() -> None:
    late = plan(common_costs=[common("c", "unknown", shared_by="waiting-1")])
    result = swept(range(1, 5), late)
    assert result.unknown(result.figures.unknown_bears).tolist() == [False, False, True, True]


def test_the_copies_have_no_country_so_countries_stay_open() -> None:
    counted = plan(
        vary={"all": "true"}, thresholds=[{"id": "t", "selector": {"tag": "region"}, "minimum_countries": "2"}]
    )
    result = swept(range(2, 9), counted)
    assert [str(STATUS[one]) for one in result.eligible] == ["not_met"] * 4 + ["to_be_verified"] * 3


def test_how_many_are_varied_in_the_scenario_itself() -> None:
    assert varied_members(situation(plan())) == 2
    assert varied_members(situation(plan(), "all")) == 4
    assert varied_members(situation(plan(vary={"all": "true"}))) == 3


def test_a_sweep_up_to_the_largest_number_is_one_batch_with_one_row_each() -> None:
    result = swept(range(1, 501))
    assert result.members.sum(axis=1).tolist() == list(range(2, 502))
    means = result.mean(result.figures.bears)
    assert (np.diff(means) <= 0).all()
