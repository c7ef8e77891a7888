"""The two worked cases: every figure that the sources print, in whole cents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from planner.findings import Status
from planner.plan.model import Plan
from planner.plan.partners import Commitment
from planner.plan.scenarios import situation
from planner.services.budgets import Budget, budget_of
from planner.services.cases import Question
from planner.services.explanations import explain_figure
from planner.services.plans import open_example
from planner.services.simulations import PartnerCurve, Row, simulate_partners
from planner.simulation.partners import sweep
from planner.wording import Wording

MIPEX, REGIN = open_example("mipex-reg"), open_example("regin")
COMMON_1, COMMON_2, REGIONAL_1, REGIONAL_2 = 1_135_000, 3_456_000, 614_000, 2_088_000
"""Cents: common work and regional work of the two phases; the second phase is the difference of what is printed."""


def budget(plan: Plan, **question: Any) -> Budget:
    return budget_of(plan, Question(**question))


def totals(seen: Budget) -> list[int | None]:
    return [one.total for one in seen.partners]


def curve(first: int, last: int, *, ceiling: int | None = None, **question: Any) -> PartnerCurve:
    return simulate_partners(MIPEX, Question(**question), first, last, ceiling=ceiling)


def row(number: int, **question: Any) -> Row:
    (only,) = curve(number, number, **question).rows
    return only


def parts_of(cents: int, number: int) -> list[int]:
    """Return equal parts: the cents left over go to the first ones."""
    return [cents // number + (at < cents % number) for at in range(number)]


# -- MIPEX-REG, eight regions ----------------------------------------------------------------------


def test_eight_regions_pay_7558_75_each_in_phase_one_and_nothing_is_unassigned() -> None:
    seen = budget(MIPEX, phase="phase-1")
    assert (seen.scenario, totals(seen)) == ("eight-regions", [755_875] * 8)
    assert [dict(one.common) for one in seen.partners] == [{"common-work-1": 141_875}] * 8
    assert (seen.sums.total, seen.sums.unassigned, seen.sums.grant) == (6_047_000, 0, 0)


def test_as_published_they_pay_7558_and_six_euro_have_no_payer() -> None:
    seen = budget(MIPEX, phase="phase-1", rounding="published")
    assert totals(seen) == [755_800] * 8
    assert [dict(one.common) for one in seen.partners] == [{"phase-1": 141_800}] * 8
    assert (seen.sums.unassigned, seen.sums.total, seen.sums.own) == (600, 6_047_000, 6_046_400)


def test_the_whole_project_costs_each_of_eight_32758_75_and_262070_together() -> None:
    seen = budget(MIPEX)
    assert totals(seen) == [3_275_875] * 8
    assert [dict(one.common) for one in seen.partners] == [{"common-work-1": 141_875, "common-work-2": 432_000}] * 8
    assert [dict(one.costs) for one in seen.partners] == [{"external_expertise_and_services": 2_702_000}] * 8
    assert [(one.own, one.settlement, one.bears) for one in seen.partners] == [(3_275_875, 0, 3_275_875)] * 8
    assert (seen.sums.total, seen.sums.unassigned) == (26_207_000, 0)


def test_as_published_the_whole_project_costs_32758_and_six_euro_have_no_payer() -> None:
    seen = budget(MIPEX, rounding="published")
    assert totals(seen) == [3_275_800] * 8
    assert [dict(one.common) for one in seen.partners] == [{"project": 573_800}] * 8
    assert (seen.sums.unassigned, seen.sums.total) == (600, 26_207_000)


def test_the_six_euro_without_a_payer_are_a_finding() -> None:
    found = {one.code: one for one in budget(MIPEX, rounding="published").findings}
    assert found["not-assigned"].status is Status.TO_BE_VERIFIED
    assert "not-assigned" not in {one.code for one in budget(MIPEX).findings}


def test_the_two_phases_are_the_whole_project() -> None:
    seen = budget(MIPEX)
    assert [(one.id, one.total) for one in seen.phases] == [("phase-1", 6_047_000), ("phase-2", 20_160_000)]
    assert totals(budget(MIPEX, phase="phase-2")) == [2_520_000] * 8


def test_the_printed_figures_that_the_plan_keeps_are_those_that_come_out_as_published() -> None:
    assert MIPEX.published is not None
    for printed in MIPEX.published.figures:
        phase = None if printed.view == "project" else printed.view
        seen = budget(MIPEX, phase=phase, rounding="published")
        assert totals(seen) == [printed.total] * printed.partners
        assert seen.partners[0].common[printed.view] == printed.common_share


def test_the_figures_spoken_of_come_to_11000_a_region() -> None:
    seen = budget(MIPEX, scenario="spoken-figures")
    assert totals(seen) == [1_100_000] * 8
    assert seen.partners[0].common == {"common-work-1": 300_000}
    assert seen.sums.total == 8_800_000


def test_nobody_is_confirmed_and_the_brochure_is_left_out() -> None:
    assert {one.commitment for one in MIPEX.partners} == {Commitment.CANDIDATE}
    assert budget(MIPEX, scenario="confirmed").partners == ()
    (brochure,) = [one for one in MIPEX.common_costs if one.optional]
    assert (brochure.included, brochure.amount.is_unknown) == (False, True)


# -- MIPEX-REG, any number of regions --------------------------------------------------------------


@pytest.mark.parametrize("number", range(2, 41))
def test_for_any_number_the_common_costs_of_the_two_phases_are_split_exactly(number: int) -> None:
    seen = sweep(situation(MIPEX), None, range(number, number + 1))
    taking = seen.members[0] & seen.varied
    first, second = (seen.whole.common[0, taking, at].tolist() for at in (0, 1))
    assert (first, second) == (parts_of(COMMON_1, number), parts_of(COMMON_2, number))
    regional = REGIONAL_1 + REGIONAL_2
    assert seen.whole.bears[0, taking].tolist() == [
        one + two + regional for one, two in zip(first, second, strict=True)
    ]
    assert int(seen.whole.unassigned[0]) == 0


def test_the_curve_from_two_to_forty_has_exact_sums_means_and_savings() -> None:
    rows = curve(2, 40).rows
    assert [one.partners for one in rows] == list(range(2, 41))
    common, regional = COMMON_1 + COMMON_2, REGIONAL_1 + REGIONAL_2
    for before, one in zip([None, *rows], rows, strict=False):
        number = one.partners
        mean = (regional * number + common) // number
        assert one.total == regional * number + common
        assert (one.mean_total, one.mean_bears, one.unassigned, one.grant) == (mean, mean, 0, 0)
        assert one.smallest == regional + COMMON_1 // number + COMMON_2 // number
        assert one.largest == regional + -(-COMMON_1 // number) + -(-COMMON_2 // number)
        previous = before.mean_bears if before else None
        assert one.saving == (None if previous is None else previous - mean)


def test_twelve_is_the_first_number_at_which_nobody_pays_more_than_31000() -> None:
    assert curve(2, 40, ceiling=3_100_000).first_under_ceiling == 12
    assert row(11).largest == 3_119_364
    assert row(12).largest == 3_084_584


@pytest.mark.parametrize(("ceiling", "first"), [(3_275_875, 8), (3_275_874, 9), (2_700_000, None), (4_997_500, 2)])
def test_a_ceiling_holds_when_the_largest_amount_is_at_most_it(ceiling: int, first: int | None) -> None:
    assert curve(2, 40, ceiling=ceiling).first_under_ceiling == first


def test_the_threshold_is_not_met_up_to_five_open_at_six_and_seven_and_met_from_eight() -> None:
    expected = [*["not_met"] * 4, *["to_be_verified"] * 2, *["met"] * 6]
    assert [str(one.eligible) for one in curve(2, 13).rows][:12] == [*expected]
    assert [one.not_met for one in curve(2, 6).rows] == [("start-of-phase-1",)] * 4 + [()]


def test_the_threshold_of_the_eight_regions_is_met_by_their_number_and_their_six_countries() -> None:
    found = {one.rule: one for one in budget(MIPEX).findings if one.rule}
    number, countries = found["start-of-phase-1"], found["start-of-phase-1-countries"]
    assert (number.status, countries.status) == (Status.MET, Status.MET)
    assert (number.parameters["value"], countries.parameters["value"]) == (8, 6)


@pytest.mark.parametrize(("phase", "share"), [("phase-1", 103_100), ("phase-2", 314_100), (None, 417_300)])
def test_as_published_eleven_regions_pay_a_euro_more_for_the_whole_than_for_its_phases(
    phase: str | None, share: int
) -> None:
    regional = {"phase-1": REGIONAL_1, "phase-2": REGIONAL_2, None: REGIONAL_1 + REGIONAL_2}[phase]
    one = row(11, phase=phase, rounding="published")
    assert (one.smallest, one.largest) == (regional + share, regional + share)


def test_the_trace_of_a_region_leads_to_the_lines_and_the_common_costs_of_the_source() -> None:
    traced = explain_figure(MIPEX, Question(), "skane", Wording("en"))
    assert traced.cents == 3_275_875
    assert [(one.figure, one.cents) for one in traced.parts] == [
        ("skane.external_expertise_and_services", 2_702_000),
        ("skane.common.common-work-1", 141_875),
        ("skane.common.common-work-2", 432_000),
    ]
    assert [one.cents for one in traced.parts[0].parts] == [REGIONAL_1, REGIONAL_2]
    assert [[leaf.cents for leaf in one.parts] for one in traced.parts[1:]] == [[COMMON_1], [COMMON_2]]


# -- REGIN -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scenario", "count"), [(None, 8), ("january-confirmed", 8), ("january-all", 12), ("funded", 10)]
)
def test_the_scenarios_have_eight_twelve_and_ten_beneficiaries(scenario: str | None, count: int) -> None:
    seen = budget(REGIN, scenario=scenario)
    assert len(seen.partners) == count
    assert seen.associated == ("icbss",)


def ids(seen: Budget) -> Sequence[str]:
    return [one.partner.id for one in seen.partners]


def test_the_funded_project_is_the_ten_beneficiaries_of_the_public_page() -> None:
    assert ids(budget(REGIN, scenario="funded")) == [
        "cpmr",
        "instrategies",
        "mpg",
        "cidob",
        "murcia",
        "catalonia",
        "skane",
        "azores",
        "campania",
        "puglia",
    ]


def test_the_funded_project_has_the_published_grant_and_the_total_that_follows_from_it() -> None:
    seen = budget(REGIN, scenario="funded")
    assert (seen.sums.total, seen.sums.grant, seen.sums.own, seen.sums.unassigned) == (
        180_828_000,
        162_745_200,
        18_082_800,
        0,
    )
    assert seen.funds == {"amif": 162_745_200}
    bears = [one.bears for one in seen.partners]
    assert None not in bears
    assert sum(one or 0 for one in bears) == 18_082_800
    assert sum(one.settlement or 0 for one in seen.partners) == 0


def test_every_amount_of_regin_says_that_it_is_illustrative() -> None:
    bases = [*(one.basis for one in REGIN.costs), *(one.basis for one in REGIN.common_costs)]
    assert {str(one) for one in bases} == {"illustrative"}


def test_the_conference_of_regin_is_one_cost_of_cpmr_and_its_residue_is_shared_by_all() -> None:
    seen = budget(REGIN, scenario="funded")
    assert [one.common for one in seen.partners] == [{"final-conference": 3_200_000}, *[{}] * 9]
    # 90 % of 32 000 is covered; a tenth of the rest for each of ten, within a cent of the division of the grant.
    assert [one.settlement for one in seen.partners] == [-288_000, *[32_000] * 9]
