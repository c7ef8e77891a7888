"""What is doubtful in a plan itself: it is said, and what can be computed is computed."""

from __future__ import annotations

import pytest

from planner.findings import Euro, Finding, Names, Path, Severity, Status, Term
from planner.plan.model import Plan
from planner.rules.call import Call
from tests.builders import Data, amif, common, findings_of, interreg, line, partner, plan_of

ABSENT = partner("b", commitment="candidate")


def doubts(plan: Plan, call: Call | None = None, code: str | None = None) -> list[Finding]:
    return [one for one in findings_of(plan, call) if one.rule is None and code in (None, one.code)]


def said(plan: Plan, call: Call | None = None) -> list[tuple[str, str, Path]]:
    return [(one.code, str(one.status), one.where) for one in doubts(plan, call)]


def test_a_sound_plan_has_no_doubts() -> None:
    plan = plan_of("a", "b", costs=[line("a", "2")], common_costs=[common("c", "2")])
    assert said(plan) == []


def test_a_plan_without_partners_or_without_members_says_so() -> None:
    assert said(plan_of()) == [("no-partners", "to_be_verified", ("partners",))]
    nobody = plan_of(ABSENT)
    assert said(nobody) == [("no-members", "to_be_verified", ("scenarios",))]
    assert doubts(nobody)[0].parameters == {"scenario": "confirmed"}


def test_a_cost_of_an_associated_partner_is_not_met_because_it_has_no_budget() -> None:
    plan = plan_of("a", partner("friend", role="associated"), costs=[line(["a", "friend"], "2", id="l")])
    (found,) = doubts(plan)
    assert (found.code, found.status, found.where) == ("associated-with-cost", Status.NOT_MET, ("costs", 0, "partners"))
    assert found.parameters == {"line": "l", "partners": Names(("Friend",))}


def test_a_line_that_takes_nobody_is_a_note_and_one_of_an_absent_partner_is_not() -> None:
    plan = plan_of("a", ABSENT, costs=[line({"tag": "region"}, "1", id="l"), line("b", "1")])
    (found,) = doubts(plan)
    assert (found.code, found.severity, found.parameters) == ("line-of-nobody", Severity.NOTE, {"line": "l"})


def test_costs_in_a_category_that_the_call_does_not_know_are_added_up_and_named() -> None:
    lines = [line(["a", "b"], "1.10", "volunteers"), line("a", "2", "volunteers"), line("c", "9", "volunteers")]
    plan = plan_of(
        "a", "b", partner("c", commitment="candidate"), costs=lines, common_costs=[common("x", "4", "volunteers")]
    )
    (found,) = doubts(plan, interreg(), "category-not-mapped")
    assert found.status == Status.NOT_MET
    assert found.parameters == {"category": Term("category", "volunteers"), "amount": Euro(820), "count": 3}
    assert doubts(plan, None, "category-not-mapped") == []


def test_a_doubtful_category_is_not_said_to_be_unmapped() -> None:
    assert doubts(plan_of("a", costs=[line("a", "1", "volunteers")]), amif(), "category-not-mapped") == []


def test_lines_set_aside_for_a_flat_rate_are_added_up_and_named() -> None:
    office = "office_and_administration"
    lines = [line("a", "3", office), line("a", "4", office), line("b", "9", office), line("a", "0", office)]
    (found,) = doubts(plan_of("a", ABSENT, costs=lines), interreg(), "lines-set-aside")
    assert found.severity is Severity.NOTE
    assert found.parameters == {"category": Term("category", office), "amount": Euro(700), "count": 2}


def test_a_common_cost_beside_a_flat_rate_is_doubtful() -> None:
    plan = plan_of("a", common_costs=[common("x", "4", "office_and_administration")])
    (found,) = doubts(plan, interreg(), "common-cost-beside-flat-rate")
    assert found.parameters["common"] == "x"


@pytest.mark.parametrize(
    ("more", "code", "status"),
    [
        ({"amount": "unknown"}, "common-amount-unknown", Status.TO_BE_VERIFIED),
        ({"amount": {"contested": ["5", "9"]}}, "common-amount-contested", Status.TO_BE_VERIFIED),
        ({"shared_by": {"tag": "nobody"}}, "nobody-shares", Status.NOT_MET),
        ({"shared_by": "b"}, "nobody-shares", Status.NOT_MET),
        ({"incurred_by": "b"}, "incurrer-absent", Status.NOT_MET),
        ({"split": {"unit": "1"}, "amount": "5.25"}, "not-assigned", Status.TO_BE_VERIFIED),
    ],
)
def test_a_common_cost_that_nobody_pays_or_knows_is_said_at_its_place(more: Data, code: str, status: Status) -> None:
    plan = plan_of("a", ABSENT, common_costs=[common("off", "1", included="false"), {**common("x", "5"), **more}])
    (found,) = doubts(plan)
    assert (found.code, found.status, found.where) == (code, status, ("common_costs", 1))


def test_what_is_not_assigned_says_how_much_of_what_and_among_how_many() -> None:
    plan = plan_of("a", "c", common_costs=[common("x", "5.25", split={"unit": "1", "method": "truncate_each"})])
    (found,) = doubts(plan)
    assert found.parameters == {"common": "X", "amount": Euro(125), "whole": Euro(525), "count": 2}


@pytest.mark.parametrize(
    ("more", "code", "name"),
    [
        ({"partners": [partner("a"), partner("b", role="associated")]}, "incurrer-without-budget", "B"),
        ({"partners": [partner("a")], "scenarios": [{"id": "s", "add": [partner("b")]}]}, "incurrer-absent", "b"),
    ],
)
def test_one_without_a_budget_or_of_another_scenario_cannot_incur_a_cost(more: Data, code: str, name: str) -> None:
    plan = plan_of(*more.pop("partners"), **more, common_costs=[common("x", "5", incurred_by="b")])
    (found,) = doubts(plan)
    assert (found.code, found.parameters) == (code, {"common": "X", "partner": name})


def test_a_choice_that_the_call_does_not_offer_is_said_with_those_that_it_does() -> None:
    plan = plan_of("a", choices=[{"rule": "office_and_administration_flat"}, {"rule": "nothing"}])
    found = doubts(plan, interreg(), "choice-not-offered")
    assert [one.where for one in found] == [("choices", 0, "rule"), ("choices", 1, "rule")]
    assert found[0].parameters["choices"] == Names(("travel_and_accommodation_flat",))
    assert doubts(plan, None, "choice-not-offered") == []


def test_a_flat_rate_on_offer_that_nobody_chose_is_a_note() -> None:
    offered = "travel_and_accommodation_flat"

    def notes(*choices: Data) -> list[Finding]:
        return [one for one in findings_of(plan_of("a", choices=list(choices)), interreg()) if one.rule == offered]

    (found,) = notes()
    assert (found.code, found.status, found.severity) == ("flat-rate-offered", Status.MET, Severity.NOTE)
    assert "flat-rate-offered" not in {one.code for one in notes({"rule": offered})}
