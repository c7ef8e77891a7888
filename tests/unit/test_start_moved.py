"""Moving the start: what is counted in months moves, days of their own stay, and what no longer fits is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.checklist import checklist
from planner.engine.budget import budget
from planner.engine.calendar_years import by_year
from planner.engine.compile import compile_plan
from planner.plan.edits import edited
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.plan.work import last_day, month_begins
from planner.services.start_moved import start_move
from planner.services.timeline import timeline
from planner.wording import wording
from tests.builders import findings_of, line, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
PACKAGES = [
    {
        "id": "wp-1",
        "title": "One",
        "months": [1, 6],
        "tasks": [{"id": "t", "title": "Task", "months": [2, 3]}],
        "deliverables": [{"id": "d", "title": "Paper", "month": 6}],
        "milestones": [{"id": "m", "title": "Half", "month": 4}],
    },
    {"id": "wp-2", "title": "Two"},
]
ACTIONS = [
    {"id": "sign", "owner": "a", "what": "Sign", "due": "2027-03-01", "stage": "by_submission"},
    {"id": "meet", "owner": "a", "what": "Meet", "window": ["2027-05-01", "2027-05-20"], "stage": "contract"},
]


def planned(**more: Any) -> Plan:
    start = {"start": "2027-06-01", "duration_months": "12"}
    phases = [{"id": "p", "title": "Phase", "months": [1, 12], "work_packages": ["wp-1", "wp-2"]}]
    costs = [line({"ids": ["a"]}, "1200", work_package="wp-1")]
    return plan_of(
        "a", **{**start, "work_packages": PACKAGES, "phases": phases, "actions": ACTIONS, "costs": costs, **more}
    )


def after(plan: Plan, start: date) -> Plan:
    edit = start_move(plan, start, EN).edit
    assert edit is not None
    moved, findings = edited(plan, edit)
    assert findings == []
    assert moved is not None
    return moved


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2027, 6, 1), 12, date(2028, 5, 31)),
        (date(2027, 6, 15), 1, date(2027, 7, 14)),
        (date(2027, 12, 1), 3, date(2028, 2, 29)),
        (date(2027, 1, 31), 1, date(2027, 2, 27)),
        (date(2027, 1, 1), 24, date(2028, 12, 31)),
    ],
)
def test_a_project_ends_the_day_before_its_day_comes_again(start: date, months: int, end: date) -> None:
    assert last_day(start, months) == end


def test_the_first_month_is_that_of_the_start() -> None:
    assert [month_begins(date(2027, 11, 30), one) for one in (1, 2, 3)] == [
        date(2027, 11, 1),
        date(2027, 12, 1),
        date(2028, 1, 1),
    ]


def test_everything_with_months_moves_and_says_from_when_to_when() -> None:
    seen = start_move(planned(), date(2027, 9, 1), EN)
    assert [(one.kind, one.title, one.before, one.after) for one in seen.moved] == [
        ("Project", "A plan", "1 June 2027 – 31 May 2028", "1 September 2027 – 31 August 2028"),
        ("Phases", "Phase", "Jun 2027 – May 2028", "Sept 2027 – Aug 2028"),
        ("Work packages", "One", "Jun 2027 – Nov 2027", "Sept 2027 – Feb 2028"),
        ("Tasks", "Task", "Jul 2027 – Aug 2027", "Oct 2027 – Nov 2027"),
        ("Deliverables", "Paper", "Nov 2027", "Feb 2028"),
        ("Milestones", "Half", "Sept 2027", "Dec 2027"),
    ]


def test_a_first_start_moves_nothing_from_anywhere() -> None:
    seen = start_move(planned(start=None), date(2027, 9, 1), FR)
    assert {one.before for one in seen.moved} == {"–"}


def test_days_of_actions_and_of_exchange_rates_stay() -> None:
    rates = {"SEK": {"per_euro": "11.2", "dated": "2026-11-01", "source": "InforEuro"}}
    plan = planned(exchange_rates=rates)
    seen = start_move(plan, date(2027, 9, 1), EN)
    assert seen.fixed == (
        ("Sign", "1 March 2027"),
        ("Meet", "1 May 2027 – 20 May 2027"),
        ("Exchange rate of SEK", "1 November 2026"),
    )
    moved = after(plan, date(2027, 9, 1))
    due = [[one.due for one in checklist(situation(each), None).items] for each in (plan, moved)]
    assert due[0] == due[1] == [date(2027, 3, 1), date(2027, 5, 20)]
    assert (moved.actions, moved.work_packages, moved.exchange_rates) == (
        plan.actions,
        plan.work_packages,
        plan.exchange_rates,
    )


def test_the_timeline_and_the_years_of_the_budget_follow() -> None:
    plan = planned()
    moved = after(plan, date(2027, 10, 1))
    axes = [timeline(one, EN).axis[0] for one in (plan, moved)]
    assert axes == [("1", "Jun 2027"), ("1", "Oct 2027")]
    own = []
    for one in (plan, moved):
        compiled = compile_plan(situation(one), None)
        years = by_year(compiled, budget(compiled))
        own.append({year: int(cents) for year, cents in zip(years.years, years.own[0, 0], strict=False)})
    assert own == [{2027: 1_200_00}, {2027: 600_00, 2028: 600_00}]


def test_a_day_that_no_longer_fits_is_said_before_it_is_saved() -> None:
    plan = planned()
    (said,) = start_move(plan, date(2027, 2, 1), EN).findings
    assert (said.code, said.where, said.parameters["side"]) == ("action-day-apart", ("actions", 0), "start")
    assert {one.code for one in findings_of(after(plan, date(2027, 2, 1)))} >= {"action-day-apart"}
    early = start_move(plan, date(2026, 1, 1), EN).findings
    assert {(one.where, one.parameters["side"]) for one in early if one.code == "action-day-apart"} == {
        (("actions", 0), "start"),
        (("actions", 1), "end"),
    }
    assert start_move(plan, date(2027, 9, 1), EN).findings == ()


def test_what_did_not_fit_before_is_not_said_again() -> None:
    plan = planned(start="2027-02-01")
    assert "action-day-apart" in {one.code for one in findings_of(plan)}
    assert start_move(plan, date(2027, 2, 15), EN).findings == ()


def test_the_same_day_changes_nothing() -> None:
    seen = start_move(planned(), date(2027, 6, 1), EN)
    assert (seen.moved, seen.edit) == ((), None)
