"""Work packages and phases as grids: what cells hold, what edits mean, what is pasted, what is drawn."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.plan.edits import Edit, SetFields, edited
from planner.plan.model import Plan
from planner.services.pasted_work import read_work_packages
from planner.services.plans import open_example
from planner.services.timeline import timeline
from planner.services.work_plan import (
    FIRST,
    LAST,
    PARTS,
    PHASE,
    new_package,
    new_part,
    new_phase,
    package_grid,
    packages_added,
    packages_removed,
    part_grid,
    parts_removed,
    phase_grid,
    phases_removed,
)
from planner.wording import wording
from tests.builders import line, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)


def package(name: str, *months: int, **more: Any) -> dict[str, Any]:
    return {"id": name, "title": name.title(), **({"months": list(months)} if months else {}), **more}


def made(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    after, defects = edited(plan, edit)
    assert after is not None, defects
    return after


@pytest.fixture
def plan() -> Plan:
    return plan_of(
        "a",
        "b",
        work_packages=[package("wp-1", 1, 6, lead="a"), package("wp-2", 7, 12), package("wp-3")],
        phases=[
            {"id": "p1", "title": "First", "work_packages": ["wp-1", "wp-2"]},
            {"id": "p2", "title": "Second"},
        ],
        costs=[line({"all": True}, "100", work_package="wp-1"), line({"all": True}, "100", phase="p1")],
    )


def phases_of(plan: Plan) -> dict[str, tuple[str, ...]]:
    return {one.id: one.work_packages for one in plan.phases}


# -- work packages ---------------------------------------------------------------------------------


def test_a_row_says_when_who_leads_and_in_which_phase(plan: Plan) -> None:
    shown = package_grid(plan, EN)
    row = shown.frame.iloc[0]
    assert (row["title"], row[FIRST], row[LAST], row["lead"], row[PHASE]) == ("Wp-1", "1", " 6", "A", "First")
    assert shown.frame.iloc[2][PHASE] is None
    assert shown.column("title").is_pinned


def test_without_phases_there_is_no_column_for_them() -> None:
    assert PHASE not in package_grid(plan_of("a", work_packages=[package("wp-1")]), EN).frame


def test_a_lead_that_only_a_scenario_knows_is_still_named() -> None:
    scene = {"id": "later", "add": [{"id": "c", "name": "Latecomer", "commitment": "confirmed"}]}
    shown = package_grid(plan_of("a", work_packages=[package("wp-1", lead="c")], scenarios=[scene]), EN)
    assert shown.frame["lead"].iloc[0] == "Latecomer"
    assert shown.edit({0: {"lead": "Latecomer"}}) is None


def test_an_edit_of_the_phase_is_an_edit_of_phases(plan: Plan) -> None:
    shown = package_grid(plan, EN)
    moved = shown.edit({0: {PHASE: "Second"}, 2: {PHASE: "First"}})
    assert moved is not None
    assert {step.list for step in moved.steps} == {"phases"}
    assert phases_of(made(plan, moved)) == {"p1": ("wp-2", "wp-3"), "p2": ("wp-1",)}
    assert phases_of(made(plan, shown.edit({1: {PHASE: None}}))) == {"p1": ("wp-1",), "p2": ()}


def test_a_phase_and_other_fields_change_in_one_edit(plan: Plan) -> None:
    edit = package_grid(plan, EN).edit({0: {PHASE: "Second", "title": "Lead"}})
    assert edit is not None
    assert edit.message.parameters["count"] == 2
    after = made(plan, edit)
    assert (after.work_packages[0].title, phases_of(after)["p2"]) == ("Lead", ("wp-1",))


def test_a_cell_that_is_as_it_was_changes_nothing(plan: Plan) -> None:
    assert package_grid(plan, EN).edit({0: {PHASE: "First", FIRST: 1, "title": "Wp-1"}}) is None


def test_one_month_alone_is_both_ends_and_no_month_is_none(plan: Plan) -> None:
    shown = package_grid(plan, EN)
    assert made(plan, shown.edit({2: {FIRST: 4}})).work_packages[2].months == (4, 4)
    assert made(plan, shown.edit({2: {FIRST: 4, LAST: 9}})).work_packages[2].months == (4, 9)
    assert made(plan, shown.edit({0: {LAST: None}})).work_packages[0].months is None


@given(moves=st.lists(st.sampled_from(["First", "Second", None]), min_size=3, max_size=3))
def test_a_work_package_lies_in_one_phase_at_most_whatever_is_chosen(moves: list[str | None]) -> None:
    before = plan_of(
        work_packages=[package(f"wp-{at}") for at in (1, 2, 3)],
        phases=[
            {"id": "p1", "title": "First", "work_packages": ["wp-3", "wp-1"]},
            {"id": "p2", "title": "Second", "work_packages": ["wp-2"]},
        ],
    )
    edit = package_grid(before, EN).edit({at: {PHASE: one} for at, one in enumerate(moves)})
    after = before if edit is None else made(before, edit)
    assert list(package_grid(after, EN).frame[PHASE]) == moves


# -- new ones --------------------------------------------------------------------------------------


def test_a_new_work_package_has_an_id_and_a_title_of_its_own(plan: Plan) -> None:
    after = made(plan, new_package(plan, FR))
    assert (after.work_packages[-1].id, after.work_packages[-1].title) == ("wp-4", "Lot de travail 4")


@pytest.mark.parametrize("taken", ["wp3", "wp-3"])
def test_a_number_is_never_taken_again_however_it_is_written(taken: str) -> None:
    before = plan_of(work_packages=[package(taken), package("management")])
    after = made(before, packages_added(before, [{"title": "X"}, {"title": "Y"}]))
    assert [one.id for one in after.work_packages[2:]] == ["wp-4", "wp-5"]


def test_new_phases_tasks_deliverables_and_milestones_can_be_saved(plan: Plan) -> None:
    after = made(plan, new_phase(plan, EN))
    assert [one.id for one in after.phases] == ["p1", "p2", "phase-1"]
    for part in PARTS:
        for _ in range(2):
            after = made(after, new_part(after, after.work_packages[1], part, EN))
        inside = getattr(after.work_packages[1], part)
        assert len({one.id for one in inside}) == 2
        left = made(after, parts_removed(after.work_packages[1], part, [inside[0].id]))
        assert getattr(left.work_packages[1], part) == inside[1:]


# -- those that go ---------------------------------------------------------------------------------


def test_several_work_packages_go_in_one_edit_and_their_costs_stay(plan: Plan) -> None:
    edit = packages_removed(plan, ["wp-1", "wp-2"])
    assert edit is not None
    assert (edit.message.code, edit.message.parameters["count"]) == ("edit-removed", 2)
    after = made(plan, edit)
    assert ([one.id for one in after.work_packages], phases_of(after)["p1"]) == (["wp-3"], ())
    assert [one.work_package for one in after.costs] == [None, None]


def test_one_that_goes_is_named_and_one_that_is_gone_is_no_edit(plan: Plan) -> None:
    edit = packages_removed(plan, ["wp-3"])
    assert edit is not None
    assert edit.message.code == "edit-work-package-removed"
    assert packages_removed(plan, ["wp-9"]) is None


def test_several_phases_go_in_one_edit_and_their_work_packages_stay(plan: Plan) -> None:
    after = made(plan, phases_removed(plan, ["p1", "p2"]))
    assert (after.phases, len(after.work_packages), after.costs[1].phase) == ((), 3, None)


# -- inside ----------------------------------------------------------------------------------------


def test_what_lies_inside_a_work_package_is_edited_there() -> None:
    plan = open_example("mipex-reg")
    first = plan.work_packages[0]
    tasks = part_grid(plan, first, "tasks", EN)
    assert tasks.list == f"work_packages.{first.id}.tasks"
    edit = tasks.edit({0: {"partners": "Everybody", FIRST: 1, LAST: 2}})
    assert edit == Edit(
        edit.message if edit else first,  # type: ignore[arg-type]
        (SetFields(tasks.list, first.tasks[0].id, {"partners": {"all": True}, FIRST: "1", LAST: "2"}),),
    )
    after = made(plan, edit).work_packages[0].tasks[0]
    assert (after.partners.all, after.months) == (True, (1, 2))
    gate = part_grid(plan, first, "milestones", EN).edit({0: {"month": 3, "verification": None}})
    reached = made(plan, gate).work_packages[0].milestones[0]
    assert (reached.month, reached.verification) == (3, None)


def test_a_phase_says_which_work_packages_it_holds(plan: Plan) -> None:
    shown = phase_grid(plan, EN)
    assert list(shown.frame["held"]) == ["Wp-1, Wp-2", ""]
    assert not shown.column("held").is_edited


# -- pasted ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Pilots\t7\t18\nTransfer\t19\t24",
        "Work package\tStart\tEnd\nPilots\t7\t18\nTransfer\t19\t24",
        "Lot de travail\tMois\nPilots\tM7-M18\nTransfer\tM19 – M24",
        "Début\tFin\tIntitulé\n7\t18\tPilots\nM19\tM24\tTransfer",
        "Pilots;7;18\nTransfer;19;24",
    ],
)
def test_titles_and_months_are_understood_as_they_come(text: str) -> None:
    read = read_work_packages(text, plan_of("a"))
    assert read.findings == ()
    assert list(read.packages) == [
        {"title": "Pilots", "months": ["7", "18"]},
        {"title": "Transfer", "months": ["19", "24"]},
    ]


def test_titles_alone_are_work_packages_without_months() -> None:
    assert read_work_packages("Pilots\nTransfer", plan_of()).packages == ({"title": "Pilots"}, {"title": "Transfer"})


def test_a_lead_is_found_by_name_and_a_note_is_kept() -> None:
    read = read_work_packages("Title\tLead\tNote\nPilots\tA\tHard\nTransfer\tNobody\t", plan_of("a"))
    assert read.packages == ({"title": "Pilots", "lead": "a", "note": "Hard"}, {"title": "Transfer"})
    assert [(one.code, one.line) for one in read.findings] == [("pasted-no-lead", 3)]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ("Pilots\t18\t7", "pasted-months-reversed"),
        ("Pilots\t0\t7", "pasted-no-months"),
        ("Pilots\tMarch\t7", "pasted-no-months"),
        ("\t1\t7", "pasted-without-title"),
    ],
)
def test_what_is_not_clear_is_said_with_its_line(cells: str, code: str) -> None:
    read = read_work_packages(f"Management\t1\t7\n{cells}", plan_of())
    assert [(one.code, one.line) for one in read.findings] == [(code, 2)]
    assert all("months" not in one for one in read.packages[1:])
    for words in (EN, FR):
        assert words.finding(read.findings[0]).fix


def test_pasted_work_packages_can_be_saved() -> None:
    plan = plan_of("a", work_packages=[package("wp-1")])
    after = made(plan, packages_added(plan, read_work_packages("Pilots\t7\t18", plan).packages))
    assert (after.work_packages[1].id, after.work_packages[1].months) == ("wp-2", (7, 18))


# -- drawn -----------------------------------------------------------------------------------------


def test_a_bar_covers_its_first_and_its_last_month() -> None:
    seen = timeline(plan_of(work_packages=[package("wp-1", 3, 6)], duration_months=12), EN)
    assert (seen.bars["begins"][0], seen.bars["ends"][0], seen.months) == (2, 6, 12)
    assert seen.axis[0] == ("1",)


def test_the_first_month_is_the_month_of_the_start_also_over_the_end_of_a_year() -> None:
    plan = plan_of(work_packages=[package("wp-1", 1, 3)], duration_months=3, start=str(date(2027, 11, 20)))
    assert timeline(plan, EN).axis == (("1", "Nov 2027"), ("2", "Dec 2027"), ("3", "Jan 2028"))
    assert timeline(plan, FR).bars["when"][0] == "mois 1 à 3, nov. 2027 – janv. 2028"


def test_what_has_no_months_is_counted_and_not_drawn() -> None:
    task, gate = {"id": "t", "title": "Task"}, {"id": "m", "title": "Gate"}
    packages = [package("wp-1", 1, 2, tasks=[task]), package("wp-2"), package("wp-3", milestones=[gate])]
    seen = timeline(plan_of(work_packages=packages), EN)
    assert list(seen.bars["title"]) == ["Wp-1"]
    assert seen.undated == {"work_packages": 2, "tasks": 1, "milestones": 1}
    assert timeline(plan_of(work_packages=[package("wp-2")]), EN).is_empty


def test_a_work_package_without_months_still_heads_its_tasks() -> None:
    task = {"id": "t", "title": "Task", "months": [4, 5]}
    seen = timeline(plan_of(work_packages=[package("wp-1", tasks=[task])]), EN)
    assert list(seen.bars["title"]) == ["Wp-1", "Task"]
    assert seen.bars["begins"].isna().tolist() == [True, False]
    assert not seen.is_empty


def test_what_lies_beyond_the_end_is_drawn_and_named() -> None:
    handed = [{"id": "d", "title": "Handbook", "month": 15}]
    seen = timeline(plan_of(work_packages=[package("wp-1", 1, 13, deliverables=handed)], duration_months=12), EN)
    assert (seen.months, seen.beyond) == (15, ("Wp-1", "Handbook"))


def test_what_ends_with_the_last_month_is_not_beyond_it() -> None:
    assert timeline(plan_of(work_packages=[package("wp-1", 1, 12)], duration_months=12), EN).beyond == ()


def test_points_of_one_month_are_one_point_with_all_titles() -> None:
    handed = [{"id": f"d{at}", "title": f"D{at}", "month": 6} for at in (1, 2)]
    gate = [{"id": "m", "title": "Gate", "month": 6}]
    seen = timeline(plan_of(work_packages=[package("wp-1", 1, 6, deliverables=handed, milestones=gate)]), EN)
    assert list(seen.points["title"]) == ["D1 · D2", "Gate"]
    assert seen.points["at"].nunique() == 2


def test_absurd_months_are_cut_and_nothing_breaks() -> None:
    seen = timeline(plan_of(work_packages=[package("wp-1", 999_999, 1_000_000)], start="2027-01-01"), EN)
    assert len(seen.axis) == seen.months < 2_000
    assert seen.bars["ends"][0] <= seen.months
