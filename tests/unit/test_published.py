"""Imitating a published source: one common cost per view, rounded as the source did."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.published import as_published
from planner.errors import NothingPublished
from planner.plan.model import Plan
from tests.builders import common, figures_of, plan_of

PHASES = [{"id": "one", "title": "1"}, {"id": "two", "title": "2"}]
SOURCE = {"source": "Minutes", "unit": "1.00", "rounding": "cut"}


def plan(*more: dict[str, Any], published: dict[str, Any] | None = SOURCE) -> Plan:
    commons = [common("c", "100.50", phase="one"), common("d", "200.75", phase="two"), *more]
    rest = {} if published is None else {"published": published}
    return plan_of("a", "b", phases=PHASES, common_costs=commons, **rest)


def shares(seen: Plan) -> dict[str, tuple[list[int], int]]:
    compiled, figures = figures_of(seen)
    return {
        one.id: (figures.common[0, :, at].tolist(), int(figures.lost[0, at])) for at, one in enumerate(compiled.commons)
    }


def test_the_project_has_one_common_cost_split_once_and_cut_to_the_unit() -> None:
    assert shares(as_published(plan(), None)) == {"project": ([15_000, 15_000], 125)}


def test_a_phase_has_one_common_cost_of_its_own_and_the_others_stay_exact() -> None:
    assert shares(as_published(plan(), "one")) == {"d": ([10_038, 10_037], 0), "one": ([5_000, 5_000], 50)}


def test_several_common_costs_of_a_phase_are_added_before_they_are_cut() -> None:
    # Cut each on its own, 50.25 and 50.25 would give 50 + 50; their sum gives 100.
    seen = as_published(plan(common("e", "100.50", phase="one")), "one")
    assert shares(seen)["one"] == ([10_000, 10_000], 100)


def test_a_source_that_rounded_half_up_is_imitated_too() -> None:
    seen = as_published(plan(published={**SOURCE, "rounding": "half_up"}), "one")
    assert shares(seen)["one"] == ([5_000, 5_000], 50)
    seen = as_published(plan(common("e", "0.50", phase="one"), published={**SOURCE, "rounding": "half_up"}), "one")
    assert shares(seen)["one"] == ([5_100, 5_100], -100)


def test_a_common_cost_that_is_not_included_has_no_part_in_it() -> None:
    assert shares(as_published(plan(common("off", "900", included="false", phase="one")), "one"))["one"][1] == 50


def test_one_unknown_amount_makes_the_joined_cost_unknown() -> None:
    compiled, figures = figures_of(as_published(plan(common("e", "unknown")), None))
    assert figures.unknown_common.all()
    assert [one.id for one in compiled.commons] == ["project"]


def test_a_view_without_common_costs_is_left_as_it_is() -> None:
    without = plan_of("a", phases=PHASES, published=SOURCE)
    assert as_published(without, "one") is without


def test_a_plan_that_imitates_no_source_cannot_be_seen_as_published() -> None:
    with pytest.raises(NothingPublished) as error:
        as_published(plan(published=None), None)
    assert error.value.parameters == {"plan": "plan"}


@pytest.mark.parametrize(
    "other",
    [
        {"category": "staff"},
        {"incurred_by": "a"},
        {"shared_by": "a"},
        {"settle": "whole"},
    ],
)
def test_common_costs_that_are_not_shared_alike_have_no_published_sum(other: dict[str, Any]) -> None:
    odd = plan(common("e", "1", **{"phase": "one", **other}))
    with pytest.raises(NothingPublished):
        as_published(odd, "one")
    assert "two" in shares(as_published(odd, "two"))
