"""Where an edit touches a plan, in words: titles and values as the page shows them, no ids and no numbers of rows."""

from __future__ import annotations

import pytest

from planner.findings import Finding, Message
from planner.plan.edits import Add, Edit, Remove, SetFields, Step, edited
from planner.plan.model import Plan
from planner.services.plans import open_example
from planner.services.whereabouts import entries, said_place
from planner.wording import LANGUAGES, wording
from tests.builders import plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
LINE = {
    **{"id": "cost-1", "partners": {"ids": ["city"]}, "category": "staff", "what": "Trips"},
    **{"unit_cost": "10.00", "confidential": "true", "work_package": "tools"},
}
PLAN = plan_of(
    "city",
    "region",
    costs=[LINE],
    work_packages=[{"id": "tools", "title": "Tools", "months": ["1", "3"], "lead": "city"}],
    common_costs=[
        {"id": "study", "title": "Study", "category": "other", "amount": "100.00", "incurred_by": "members"},
    ],
)


def edit(*steps: Step) -> Edit:
    return Edit(Message("edit-begun", {}), steps)


def refused(step: Step, plan: Plan = PLAN) -> tuple[Edit, list[Finding]]:
    made = edit(step)
    after, findings = edited(plan, made)
    assert after is None
    return made, findings


@pytest.mark.parametrize(
    ("fields", "now", "yours"),
    [
        ({"unit_cost": "12.50"}, "€10.00", "€12.50"),
        ({"category": "equipment"}, "Staff", "Equipment"),
        ({"partners": {"all": True}}, "City", "Everybody"),
        ({"confidential": False}, "yes", "no"),
        ({"work_package": None}, "Tools", "–"),
        ({"quantity": "2"}, "1.00", "2.00"),
        ({"basis": "quote"}, "Estimate", "Offer"),
    ],
)
def test_a_collision_says_what_stands_there_and_what_was_entered(
    fields: dict[str, object], now: str, yours: str
) -> None:
    (said,) = entries(edit(SetFields("costs", "cost-1", fields)), PLAN, EN, with_present=True)
    assert said.startswith("Cost lines, Trips, ")
    assert said.endswith(f" – stands there now: {now}; yours: {yours}")


def test_fields_are_called_as_the_grid_calls_them_in_both_languages() -> None:
    step = edit(SetFields("costs", "cost-1", {"unit_cost": "1"}))
    assert entries(step, PLAN, EN) == ["Cost lines, Trips, Unit cost (EUR): €1.00"]
    assert entries(step, PLAN, FR)[0].startswith("Lignes de coûts, Trips, Coût unitaire (EUR)\u00a0: 1,00")
    step = edit(SetFields("work_packages", "tools", {"months.first": "2", "lead": "region"}))
    assert entries(step, PLAN, EN, with_present=True) == [
        "Work packages, Tools, First month – stands there now: 1; yours: 2",
        "Work packages, Tools, Lead – stands there now: City; yours: Region",
    ]
    step = edit(SetFields("common_costs", "study", {"incurred_by": "city", "amount": "unknown"}))
    assert entries(step, PLAN, EN, with_present=True) == [
        "Common costs, Study, Paid by – stands there now: Each its part; yours: City",
        "Common costs, Study, Amount (EUR) – stands there now: €100.00; yours: to be verified",
    ]


def test_an_item_that_somebody_removed_is_named_as_such() -> None:
    step = edit(SetFields("costs", "cost-9", {"what": "X"}))
    assert entries(step, PLAN, EN, with_present=True) == ["Cost lines, removed in the meantime, What is paid: X"]


def test_new_and_removed_items_are_called_by_their_names() -> None:
    new = {"id": "cost-2", "partners": {"ids": ["city"]}, "category": "staff", "what": "New", "unit_cost": "1"}
    assert entries(edit(Add("costs", [new])), PLAN, EN) == [
        "Cost lines, New: For whom: City; Category: Staff; Unit cost (EUR): €1.00"
    ]
    assert entries(edit(Remove("costs", ["cost-1"])), PLAN, EN) == ["Cost lines: Trips"]


def test_a_new_item_that_is_refused_is_called_by_its_name() -> None:
    new = {"id": "cost-2", "partners": {"ids": ["city"]}, "category": "staff", "what": "New", "unit_cost": "many"}
    made, findings = refused(Add("costs", [new]))
    assert said_place(findings[0], PLAN, EN, made) == "Cost lines, New, Unit cost (EUR)"
    made, findings = refused(Add("costs", [{**new, "what": ""}]))
    assert said_place(findings[0], PLAN, EN, made) == "Cost lines, Staff, City, Unit cost (EUR)"


def test_a_month_and_a_field_inside_another_are_called_as_the_page_calls_them() -> None:
    made, findings = refused(SetFields("work_packages", "tools", {"months.last": "soon"}))
    assert said_place(findings[0], PLAN, EN, made) == "Work packages, Tools, Last month"
    finding = Finding("required", where=("partners", 0, "signatory", "name"))
    assert said_place(finding, PLAN, EN) == "Partners, City, Signatory, Name"
    assert said_place(Finding("required", where=("duration_months",)), PLAN, EN) == "Duration (months)"


def test_items_are_counted_as_the_edit_leaves_them() -> None:
    lines = [{**LINE, "work_package": None}, {**LINE, "id": "cost-2", "what": "Second", "work_package": None}]
    two = plan_of("city", costs=lines)
    made = edit(Remove("costs", ["cost-1"]), SetFields("costs", "cost-2", {"unit_cost": "many"}))
    after, findings = edited(two, made)
    assert after is None
    assert said_place(findings[0], two, EN, made) == "Cost lines, Second, Unit cost (EUR)"


def test_every_item_of_a_plan_can_be_said_in_every_language() -> None:
    plan = open_example("regin")
    for language in LANGUAGES:
        words = wording(language, is_strict=True)
        for name in ("costs", "common_costs", "work_packages", "partners", "phases", "scenarios"):
            for one in getattr(plan, name):
                data = one.model_dump(mode="json", by_alias=True, exclude_none=True)
                said = entries(edit(Add(name, [data]), SetFields(name, one.id, data)), plan, words, with_present=True)
                assert not any("None" in line or "{'" in line for line in said), said
