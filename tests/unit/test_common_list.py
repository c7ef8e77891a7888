"""The grid of common costs, what its cells mean for the plan, and what each member pays."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.plan.costs import CommonCost
from planner.plan.edits import Edit, edited
from planner.plan.model import Plan
from planner.services.cases import Question, assemble
from planner.services.common_list import (
    choices,
    common_added,
    common_costs,
    commons_removed,
    plan_split_changed,
    split_of_plan,
)
from planner.services.common_shares import Share, common_shares
from planner.services.plans import open_example
from planner.wording import wording
from tests.builders import common, line, partner, plan_of

EN = wording("en", is_strict=True)
PLACES: dict[str, Any] = {
    "phases": [{"id": "phase-1", "title": "Phase 1", "months": ["1", "2"]}],
    "work_packages": [{"id": "wp-1", "title": "Tools"}],
}


def after(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, defects = edited(plan, edit)
    assert changed is not None, defects
    return changed


def entered(plan: Plan, **cells: Any) -> CommonCost:
    """Return the first common cost after cells of its row were edited."""
    given_cells = {name.replace("__", "."): cell for name, cell in cells.items()}
    return after(plan, common_costs(plan, EN).grid.edit({0: given_cells})).common_costs[0]


def shared(plan: Plan) -> Share:
    return common_shares(plan, EN).shares[0]


def test_an_emptied_amount_is_unknown_and_never_zero() -> None:
    plan = plan_of("city", "port", common_costs=[common("study", "900.00")])
    assert entered(plan, amount=None).amount.is_unknown
    unknown = plan_of("city", common_costs=[common("study", "unknown")])
    assert common_costs(unknown, EN).grid.frame["amount"].iloc[0] is None
    assert entered(unknown, amount=12.5).amount.values == (1250,)


def test_a_contested_amount_is_shown_and_survives_other_edits() -> None:
    plan = plan_of("city", common_costs=[common("study", {"contested": ["900", "1200.50"]})])
    shown = common_costs(plan, EN).grid
    assert shown.frame["contested"].iloc[0] == "900.00 / 1,200.50"
    assert entered(plan, title="Survey").amount.values == (90000, 120050)
    # An empty cell that stays empty is no edit.
    assert shown.edit({0: {"amount": None}}) is None
    assert entered(plan, amount=1000.0).amount.values == (100000,)
    assert "contested" not in common_costs(open_example("regin"), EN).grid.frame.columns


@pytest.mark.parametrize(
    ("before", "chosen", "label"), [("phase", "work_package", "Tools"), ("work_package", "phase", "Phase 1")]
)
def test_choosing_a_place_takes_the_other_one_away_in_one_edit(before: str, chosen: str, label: str) -> None:
    ids = {"phase": "phase-1", "work_package": "wp-1"}
    plan = plan_of("city", common_costs=[common("study", "1", **{before: ids[before]})], **PLACES)
    item = entered(plan, **{chosen: label})
    assert getattr(item, chosen) == ids[chosen]
    assert getattr(item, before) is None
    # Taking one away leaves the other field alone.
    gone = entered(plan, **{before: None})
    assert (gone.phase, gone.work_package) == (None, None)


def test_the_rest_always_goes_to_somebody() -> None:
    plan = plan_of(
        "city", partner("port", role="lead"), common_costs=[common("study", "10.00", split={"method": "truncate_each"})]
    )
    methods = {raw: label for label, raw in choices(plan, EN).methods.items()}
    item = entered(plan, split__method=methods["rest_to"])
    assert item.split is not None
    assert item.split.rest_to == "port", "the lead partner takes it where nobody is named"
    named = entered(plan, split__rest_to="City")
    assert named.split is not None
    assert (str(named.split.method), named.split.rest_to) == ("rest_to", "city")
    resting = plan_of("city", common_costs=[common("study", "10", split={"method": "rest_to", "rest_to": "city"})])
    for cells in ({"split__rest_to": None}, {"split__method": methods["half_up_each"]}):
        split = entered(resting, **cells).split
        assert split is not None
        assert split.rest_to is None


def test_who_pays_for_the_others_takes_the_rest_first() -> None:
    plan = plan_of("city", partner("port", role="lead"), common_costs=[common("study", "10", incurred_by="city")])
    label = EN.term("split", "rest_to", is_heading=True)
    split = entered(plan, split__method=label).split
    assert split is not None
    assert split.rest_to == "city"


def test_a_split_of_its_own_begins_with_the_plan_s_and_can_be_given_up() -> None:
    plan = plan_of("city", split={"method": "truncate_each", "unit": "0.01"}, common_costs=[common("study", "10")])
    split = entered(plan, split__unit="€10.00").split
    assert split is not None
    assert (str(split.method), split.unit) == ("truncate_each", 1000)
    own = plan_of("city", common_costs=[common("study", "10", split={"unit": "1.00"})])
    assert entered(own, split__method=EN.text("common-as-plan")).split is None


def test_the_plan_s_own_split_holds_together() -> None:
    plan = plan_of("city", "port")
    resting = after(plan, plan_split_changed(plan, "rest_to", "port"))
    assert split_of_plan(resting) == {"method": "rest_to", "unit": "0.01", "rest_to": "port"}
    back = after(resting, plan_split_changed(resting, "method", "largest_remainder"))
    assert back.split == plan.split
    euros = after(resting, plan_split_changed(resting, "unit", "1.00"))
    assert (euros.split.unit, euros.split.rest_to) == (100, "port")


def test_every_cell_of_the_worked_cases_has_a_label() -> None:
    for name in ("regin", "mipex-reg"):
        plan = open_example(name)
        frame = common_costs(plan, EN).grid.frame
        for column in ("category", "incurred_by", "shared_by", "settle", "split.method", "split.unit"):
            assert frame[column].notna().all(), (name, column)


def test_a_new_common_cost_without_an_amount_is_unknown() -> None:
    plan = plan_of("city")
    changed = after(plan, common_added(plan, {"title": "Study", "amount": None, "incurred_by": "city"}))
    (item,) = changed.common_costs
    assert (item.title, item.incurred_by, item.amount.is_unknown) == ("Study", "city", True)


def test_what_scenarios_set_in_a_common_cost_goes_with_it() -> None:
    plan = open_example("mipex-reg")
    changed = after(plan, commons_removed(plan, ["common-work-1"]))
    spoken = next(one for one in changed.scenarios if one.id == "spoken-figures")
    assert not [place for place in spoken.set if "common-work-1" in place]
    assert "common_costs.common-work-2.included" in spoken.set
    assert "costs.regional-work-1.unit_cost" in spoken.set


# -- what each pays --------------------------------------------------------------------------------


def test_members_pay_their_parts_to_the_cent() -> None:
    plan = plan_of("city", "port", "town", common_costs=[common("study", "100.00")])
    assert shared(plan).parts == {"city": 3334, "port": 3333, "town": 3333}
    assert shared(plan).says == (
        "“Study”, €100.00, is shared equally by 3 members: one pays €33.34 and 2 pay €33.33 each."
    )


def test_what_no_part_takes_is_said() -> None:
    plan = plan_of("city", "port", "town", common_costs=[common("study", "100.00", split={"method": "truncate_each"})])
    assert shared(plan).unassigned == 1
    assert shared(plan).says.endswith("each pays €33.33. €0.01 of it has no payer.")
    more = plan_of("city", "port", common_costs=[common("study", "100.01", split={"method": "half_up_each"})])
    assert shared(more).unassigned == -1
    assert shared(more).says.endswith("The parts come to €0.01 more than the amount.")


def test_where_one_partner_pays_the_others_reimburse_it() -> None:
    study = common("study", "900.00", incurred_by="city", shared_by=["port", "town"])
    plan = plan_of("city", "port", "town", common_costs=[study])
    assert shared(plan).parts == {"port": 45000, "town": 45000}
    assert shared(plan).says == (
        "“Study”, €900.00, stands in the budget of City. The whole is shared equally by 2 members: each pays €450.00. "
        "The others reimburse €900.00 in all."
    )


def test_a_grant_on_it_is_taken_off_first() -> None:
    says = common_shares(open_example("regin"), EN).shares[0].says
    assert "A grant covers €28,800.00 of it; the remaining €3,200.00 is shared equally by 8 members" in says


def test_nobody_pays_where_the_payer_or_every_sharer_is_missing() -> None:
    away = partner("port", commitment="candidate")
    for study, said in (
        (common("study", "900.00", incurred_by="port"), "“Study”, €900.00, has no payer: Port takes no part."),
        (
            common("study", "900.00", shared_by=["port"]),
            "“Study”, €900.00, has no payer: nobody who shares it takes part.",
        ),
    ):
        share = shared(plan_of("city", away, common_costs=[study]))
        assert (share.parts, share.unassigned, share.says) == ({}, 90000, said)


def test_what_is_unknown_is_to_be_verified_and_what_does_not_count_is_not_paid() -> None:
    unknown = plan_of("city", "port", common_costs=[common("study", "unknown"), common("film", "10")])
    assert shared(unknown).parts == {"city": None, "port": None}
    assert "to be verified" in shared(unknown).says
    assert common_shares(unknown, EN).together("city") is None
    off = plan_of("city", common_costs=[common("study", "10", included="false")])
    assert shared(off).parts == {}
    assert "does not count" in shared(off).says


@settings(max_examples=40, deadline=None)
@given(
    cents=st.integers(0, 10**7),
    count=st.integers(1, 5),
    method=st.sampled_from(["largest_remainder", "truncate_each", "half_up_each", "rest_to"]),
    unit=st.sampled_from(["0.01", "1.00", "10.00"]),
    payer=st.sampled_from(["members", "p0"]),
)
def test_parts_and_what_nobody_pays_come_to_the_whole(
    cents: int, count: int, method: str, unit: str, payer: str
) -> None:
    names = [f"p{at}" for at in range(count)]
    split = {"method": method, "unit": unit} | ({"rest_to": "p0"} if method == "rest_to" else {})
    amount = f"{cents // 100}.{cents % 100:02d}"
    study = common("study", amount, split=split, incurred_by=payer)
    plan = plan_of(*names, costs=[line({"all": True}, "1.00")], common_costs=[study])
    shares = common_shares(plan, EN)
    (share,) = shares.shares
    paid = sum(one or 0 for one in share.parts.values())
    assert paid + share.unassigned == cents
    # Without a grant, what each pays of it is what each bears beyond its own lines.
    figures = assemble(plan, Question()).whole
    bears = dict(zip(names, (int(one) - 100 for one in figures.bears[0]), strict=True))
    assert {name: share.parts.get(name, 0) for name in names} == bears
