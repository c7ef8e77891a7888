"""My share: the budget's own cents, part by part and year by year, and nothing of anybody else's lines."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question, assemble
from planner.services.plans import open_example
from planner.services.share_numbers import other_numbers
from planner.services.share_parts import parts_of
from planner.services.share_sheets import sheet_name
from planner.services.shares import Share, headings, headlines, notice, share_choices, share_of_partner
from planner.services.simulations import run_sweep
from planner.wording import Wording, wording
from tests.builders import Data, common, line, partner, plan_of
from tests.property.plans import plans

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
ON = date(2019, 1, 20)
MIPEX, REGIN = open_example("mipex-reg"), open_example("regin")
CALL = "interreg/euro-med/4/transfer"
SCENARIOS = [(plan, scenario) for plan in (MIPEX, REGIN) for scenario in plan.scenario_ids]


def share(plan: Plan, who: str, words: Wording = EN, **question: Any) -> Share:
    return share_of_partner(plan, Question(**question), who, words, on=ON)


def part(shown: Share, kind: str) -> Any:
    (only,) = [one for one in shown.parts if one.kind == kind]
    return only


@pytest.mark.parametrize(("plan", "scenario"), SCENARIOS, ids=[f"{one.id}-{two}" for one, two in SCENARIOS])
def test_the_figures_are_those_of_the_budget_in_every_scenario(plan: Plan, scenario: str) -> None:
    for row in budget_of(plan, Question(scenario=scenario)).partners:
        seen = share(plan, row.partner.id, scenario=scenario)
        amounts = seen.amounts
        assert amounts is not None
        assert (amounts.total, amounts.grants, amounts.own) == (row.total, row.grants, row.own)
        assert (amounts.settlement, amounts.bears) == (row.settlement, row.bears)
        assert amounts.grant == sum(one or 0 for one in row.grants.values())
        commons = [one.cents or 0 for one in seen.parts if one.kind == "common"]
        assert sum(commons) == sum(one or 0 for one in row.common.values())
        assert_adds_up(seen)
        assert seen.years is not None
        assert seen.years.rows[-1].cents == {
            "bears": row.bears,
            "total": row.total,
            "grant": amounts.grant,
            "own": row.own,
            "settlement": row.settlement,
        }
        assert seen.lines_cents == part(seen, "lines").cents


def assert_adds_up(seen: Share) -> None:
    """Fail unless each sum among the parts is the sum of what stands before it."""
    so_far = 0
    for one in seen.parts:
        so_far += 0 if one.is_sum else one.cents or 0
        assert not one.is_sum or one.cents == so_far


@pytest.mark.parametrize(("plan", "scenario"), SCENARIOS, ids=[f"{one.id}-{two}" for one, two in SCENARIOS])
def test_one_more_and_one_fewer_are_those_of_the_simulation(plan: Plan, scenario: str) -> None:
    taking = budget_of(plan, Question(scenario=scenario)).partners
    own = sum(plan.vary.takes(one.partner) for one in taking)
    # With fewer than one there is nothing to compare; the sweep goes on to one more.
    if not own:
        assert not taking
        return
    swept = run_sweep(plan, Question(scenario=scenario), max(own - 1, 1), own + 1)
    for row in (*taking[:2], *taking[-2:]):
        at = swept.compiled.position_of(row.partner.id)
        expected: dict[int, int | None] = {}
        for index, number in enumerate(swept.counts):
            is_member = at is not None and bool(swept.members[index, at])
            expected[int(number)] = int(swept.figures.bears[index, at]) if is_member else None
        del expected[own]
        numbers = other_numbers(plan, Question(scenario=scenario), row.partner.id, EN)
        assert {one.number: one.cents for one in numbers} == expected
        for one in numbers:
            bears = row.bears or 0
            assert one.difference == (None if one.cents is None else one.cents - bears)
            assert one.takes_part == (one.cents is not None)


def test_the_last_to_join_is_told_that_it_would_not_take_part_with_one_fewer() -> None:
    fewer, more = share(MIPEX, "tuscany").numbers
    assert (fewer.number, fewer.takes_part, fewer.cents) == (7, False, None)
    assert fewer.says == "With 7 regions, Tuscany would not take part itself: it is the last to join."
    assert more.says == "If Andalusia joins (9 regions), Tuscany bears €32,121.11: €637.64 less."


def test_where_nobody_else_can_join_or_leave_there_is_no_other_number() -> None:
    assert share(plan_of("city", costs=[line("city", "5.00")]), "city").numbers == ()


def test_each_part_has_its_sentence_in_both_languages() -> None:
    said = {one.kind: one.says for one in share(REGIN, "murcia", scenario="funded").parts}
    assert said["lines"] == (
        "7 cost lines of its own: personnel €63,000.00, subcontracting €24,000.00 and other direct costs €12,400.00."
    )
    assert said["flat"] == "Flat rate: 7% of €99,400.00, rounded to the cent."
    assert said["grant"].startswith("The whole project gets 90% of its eligible cost of €1,808,280.00: €1,627,452.00.")
    assert said["settlement"].endswith("reimbursed to Conference of Peripheral Maritime Regions of Europe (CPMR).")
    french = {one.kind: one.says for one in share(REGIN, "murcia", FR, scenario="funded").parts}
    assert french["lines"].startswith("7 lignes de coûts propres\u00a0: coûts de personnel")
    assert french["grant"].startswith("Le projet entier reçoit 90\u00a0% de ses coûts")


def test_the_one_who_pays_for_all_is_told_from_whom_it_comes() -> None:
    settled = part(share(REGIN, "cpmr"), "settlement")
    assert settled.cents == -280_000
    assert settled.says.endswith(
        "It comes from Instrategies, Migration Policy Group, CIDOB (Barcelona Centre for "
        "International Affairs), Murcia, Catalonia, Sardinia and Region Skåne."
    )
    labels = {one.label: one.amount for one in headlines(share(REGIN, "cpmr"))}
    assert labels["Gets back from others"] == "€2,800.00"
    assert "Reimburses to others" in {one.label for one in headlines(share(REGIN, "murcia"))}


def test_only_the_funds_for_a_partner_are_named() -> None:
    plan = plan_of(
        partner("city", country="IT"), partner("port", country="ME"), call=CALL, costs=[line({"all": True}, "1000.00")]
    )
    for row in budget_of(plan, Question()).partners:
        seen = share(plan, row.partner.id)
        assert seen.amounts is not None
        assert seen.amounts.grants == row.grants
        assert len(row.grants) == sum(one.kind == "grant" for one in seen.parts) == 1


def test_rates_bring_their_source() -> None:
    sources = {one.kind: one.cite for one in share(REGIN, "murcia").parts if one.cite}
    assert set(sources) == {"flat", "grant"}
    assert sources["grant"]["certainty"] == "secondary"


def test_lines_that_a_flat_rate_replaces_are_shown_and_not_counted() -> None:
    plan = plan_of(
        "city",
        call=CALL,
        costs=[
            line("city", "1000.00"),
            line("city", "30.00", "travel_and_accommodation", what="Trains", confidential=True, justification="Far."),
        ],
        choices=[{"rule": "travel_and_accommodation", "partners": {"all": True}}],
    )
    seen = share(plan, "city")
    _, trains = seen.lines
    assert (trains.what, trains.is_counted, trains.is_confidential, trains.cents) == ("Trains", False, True, 3000)
    assert seen.lines_cents == 100_000
    assert "One more does not count" in part(seen, "lines").says


def test_what_is_unknown_is_said_to_be_and_never_zero() -> None:
    study = common("study", "unknown")
    seen = share(plan_of("city", "port", costs=[line("city", "9.00")], common_costs=[study]), "city")
    assert seen.amounts is not None
    assert (seen.amounts.total, seen.amounts.bears, part(seen, "common").cents) == (None, None, None)
    assert headlines(seen)[0].amount == "to be verified"
    assert seen.years is not None
    assert seen.years.rows[-1].cents["bears"] is None


def test_years_are_calendar_years_from_the_first_day_on_and_say_so() -> None:
    data: Data = {"work_packages": [{"id": "wp", "title": "Work", "months": [1, 12]}]}
    costs = [line("city", "12.00", work_package="wp")]
    dated = share(plan_of("city", start="2026-07-01", costs=costs, **data), "city").years
    assert dated is not None
    assert [(one.label, one.cents["bears"]) for one in dated.rows] == [
        ("2026", 600),
        ("2027", 600),
        ("All years", 1200),
    ]
    assert dated.says.startswith("Spread evenly over the months of each work package")
    undated = share(plan_of("city", costs=[*costs, line("city", "1.00")], **data), "city").years
    assert undated is not None
    assert not undated.is_calendar
    assert [one.label for one in undated.rows] == ["Year 1", "Not dated", "All years"]
    assert "because its first day is not known" in undated.says
    assert "Not dated" in undated.says


def test_columns_without_anything_in_them_are_left_out() -> None:
    assert list(headings(share(MIPEX, "skane"))) == ["bears", "total"]
    assert list(headings(share(REGIN, "skane"))) == ["bears", "total", "grant", "own", "settlement"]


def test_tasks_are_those_of_the_partner_alone_and_what_others_do_with_it() -> None:
    mine = {one.what for one in share(REGIN, "skane").tasks}
    assert "Send all administrative and legal documents, by close of business" in mine
    assert "Submit the proposal" not in mine
    assert any(one.owner.startswith("Instrategies") for one in share(REGIN, "skane").tasks)
    assert "Submit the proposal" in {one.what for one in share(REGIN, "cpmr").tasks}


def test_who_takes_no_part_or_has_no_budget_is_told_so() -> None:
    absent = share(REGIN, "azores")
    assert (absent.amounts, absent.parts, absent.lines, absent.numbers) == (None, (), (), ())
    assert notice(absent).startswith("Azores takes no part in the scenario “January 2019, confirmed partners”")
    associated = share(REGIN, "icbss")
    assert "without a budget" in notice(associated)
    assert associated.tasks


def test_those_who_take_part_are_offered_first_and_a_scenario_brings_its_own() -> None:
    assert list(share_choices(REGIN, Question()))[-1] == "baden-wurttemberg"
    assert "puglia" in share_choices(REGIN, Question(scenario="funded"))
    assert "puglia" not in share_choices(REGIN, Question())


def test_the_call_chosen_counts_and_the_view_and_the_rounding_do_not() -> None:
    plain = share(MIPEX, "skane")
    assert share(MIPEX, "skane", phase="phase-1", rounding="published").amounts == plain.amounts
    assert share(MIPEX, "skane", call=CALL).amounts != plain.amounts


MARKED, SECRET = "Ordinary-marker", "Confidential-marker"


def marked() -> Plan:
    """Return a plan in which the lines of one partner are marked wherever a text can stand."""
    texts: Data = {"unit": "u-marker", "justification": "j-marker", "note": "n-marker"}
    return plan_of(
        partner("city", role="lead"),
        "port",
        call=CALL,
        costs=[
            line("city", "4000.00", what="Own staff", confidential=True),
            line("port", "6611.00", what=MARKED, **texts),
            line("port", "7722.00", "equipment", what=SECRET, confidential=True, **texts),
        ],
        common_costs=[common("study", "300.00", incurred_by="port", shared_by={"all": True}, note="For all.")],
    )


def test_nothing_of_anybody_elses_lines_is_in_a_share() -> None:
    for words in (EN, FR):
        seen = share(marked(), "city", words)
        said = [seen.parts, seen.lines, seen.numbers, seen.tasks, seen.years, headlines(seen)]
        assert "marker" not in repr(said)
        assert not any(amount in repr(said) for amount in ("6,611", "6\u202f611", "7,722", "661100", "772200"))
        assert "Own staff" in repr(said)


@settings(max_examples=30)
@given(plans())
def test_the_parts_of_every_partner_of_any_plan_add_up(plan: Plan) -> None:
    seen = assemble(plan, Question())
    for at, is_member in enumerate(seen.compiled.members):
        if is_member:
            parts = parts_of(seen, at, EN)
            assert parts[-1].cents == int(seen.whole.bears[0, at])
            assert parts[-1].cents == sum(one.cents or 0 for one in parts if not one.is_sum)


def test_the_file_is_named_after_plan_partner_and_scenario() -> None:
    assert sheet_name(share(REGIN, "skane")) == "regin_skane_january-confirmed.pdf"


def test_a_part_by_a_key_says_the_numbers_that_it_follows_from() -> None:
    people = [partner("a", indicators={"population": "1"}), partner("b", indicators={"population": "2"})]
    key = {"kind": "indicator", "indicator": "population"}
    plan = plan_of(*people, common_costs=[common("study", "100", key=key)])
    said = part(share(plan, "a"), "common").says
    assert said.startswith("A pays €33.33 of “Study”: €100.00 in proportion to population, 1 of 3, gives €33.333;")
