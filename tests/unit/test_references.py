"""Names in a plan lead somewhere, and ids are used once: each kind of name, and where it is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from planner.findings import Names, Path, Term
from tests.builders import Data, common, defects_of_plan, line, partner, plan_of

PHASE: Data = {"id": "p", "title": "Phase"}
PACKAGE: Data = {"id": "w", "title": "Work package"}
ACTION: Data = {"id": "first", "owner": "a", "what": "x"}
SCENARIO: Data = {"id": "s"}

SOUND: Data = {
    "partners": [partner("a"), partner("b", role="affiliated", affiliated_to="a")],
    "phases": [{**PHASE, "work_packages": ["w"]}],
    "work_packages": [
        {
            **PACKAGE,
            "lead": "a",
            "tasks": [{"title": "T", "partners": "added"}],
            "deliverables": [{"title": "D", "responsible": "a"}],
        }
    ],
    "costs": [line("a", "1", id="l", work_package="w"), line({"not": "added"}, "1", phase="p")],
    "common_costs": [
        common("c", "1", incurred_by="a", shared_by="a", phase="p", split={"method": "rest_to", "rest_to": "a"})
    ],
    "split": {"method": "rest_to", "rest_to": "a"},
    "thresholds": [{"selector": "a", "minimum": "1"}],
    "choices": [{"rule": "travel", "partners": "a"}],
    "actions": [ACTION, {"owner": "a", "what": "y", "needs": ["first"]}],
    "scenarios": [{"id": "s", "include": "a", "exclude": "b", "add": [partner("added")]}, {"id": "t", "base": "s"}],
    "vary": "a",
    "default_scenario": "t",
    "published": {
        "source": "S",
        "figures": [{"view": view, "partners": "8", "common_share": "1", "total": "1"} for view in ("p", "project")],
    },
}


WITHOUT_T: Data = {"default_scenario": "s", "costs": [line("a", "1", id="l")], "work_packages": [PACKAGE]}


def changed(**more: Any) -> Data:
    return {**SOUND, **more}


def test_a_plan_whose_names_all_lead_somewhere_has_no_defects() -> None:
    assert defects_of_plan(**SOUND) == []


@pytest.mark.parametrize(
    ("what", "where", "data"),
    [
        (
            "partner",
            ("partners", 0, "affiliated_to"),
            {"partners": [partner("b", role="affiliated", affiliated_to="x")]},
        ),
        ("work_package", ("phases", 0, "work_packages", 0), {"phases": [{**PHASE, "work_packages": ["x"]}]}),
        ("partner", ("work_packages", 0, "lead"), {"work_packages": [{**PACKAGE, "lead": "x"}]}),
        (
            "partner",
            ("work_packages", 0, "tasks", 0, "partners"),
            {"work_packages": [{**PACKAGE, "tasks": [{"title": "T", "partners": "x"}]}]},
        ),
        (
            "partner",
            ("work_packages", 0, "deliverables", 0, "responsible"),
            {"work_packages": [{**PACKAGE, "deliverables": [{"title": "D", "responsible": "x"}]}]},
        ),
        ("partner", ("costs", 0, "partners"), {"costs": [line("x", "1")]}),
        ("partner", ("costs", 0, "partners"), {"costs": [line({"tag": "t", "not": {"not": "x"}}, "1")]}),
        ("work_package", ("costs", 0, "work_package"), {"costs": [line({"all": "true"}, "1", work_package="x")]}),
        ("phase", ("costs", 0, "phase"), {"costs": [line({"all": "true"}, "1", phase="x")]}),
        ("partner", ("common_costs", 0, "shared_by"), {"common_costs": [common("c", "1", shared_by="x")]}),
        ("partner", ("common_costs", 0, "incurred_by"), {"common_costs": [common("c", "1", incurred_by="x")]}),
        (
            "partner",
            ("common_costs", 0, "split", "rest_to"),
            {"common_costs": [common("c", "1", split={"method": "rest_to", "rest_to": "x"})]},
        ),
        ("work_package", ("common_costs", 0, "work_package"), {"common_costs": [common("c", "1", work_package="x")]}),
        ("phase", ("common_costs", 0, "phase"), {"common_costs": [common("c", "1", phase="x")]}),
        ("partner", ("split", "rest_to"), {"split": {"method": "rest_to", "rest_to": "x"}}),
        ("partner", ("thresholds", 0, "selector"), {"thresholds": [{"selector": "x", "minimum": "1"}]}),
        ("partner", ("choices", 0, "partners"), {"choices": [{"rule": "travel", "partners": "x"}]}),
        ("partner", ("actions", 0, "owner"), {"actions": [{**ACTION, "owner": "x"}]}),
        ("action", ("actions", 0, "needs", 0), {"actions": [{**ACTION, "owner": {"all": "true"}, "needs": ["x"]}]}),
        ("partner", ("scenarios", 0, "include"), {"scenarios": [{**SCENARIO, "include": "x"}]}),
        ("partner", ("scenarios", 0, "exclude"), {"scenarios": [{**SCENARIO, "exclude": "x"}]}),
        (
            "partner",
            ("scenarios", 0, "add", 0, "affiliated_to"),
            {"scenarios": [{**SCENARIO, "add": [partner("n", role="affiliated", affiliated_to="x")]}]},
        ),
        ("scenario", ("scenarios", 0, "base"), {"scenarios": [{**SCENARIO, "base": "x"}]}),
        ("scenario", ("default_scenario",), {"default_scenario": "x"}),
        ("partner", ("vary",), {"vary": "x"}),
        (
            "view",
            ("published", "figures", 0, "view"),
            {
                "published": {
                    "source": "S",
                    "figures": [{"view": "x", "partners": "8", "common_share": "1", "total": "1"}],
                }
            },
        ),
    ],
)
def test_a_name_that_leads_nowhere_is_a_defect_of_its_place(what: str, where: Path, data: Data) -> None:
    (only,) = defects_of_plan(**data)
    assert (only.code, only.where) == ("name-leads-nowhere", where)
    assert (only.parameters["value"], only.parameters["what"]) == ("x", Term("thing", what))


def test_a_name_that_leads_nowhere_is_answered_with_the_nearest_and_the_choices() -> None:
    (only,) = defects_of_plan(partners=[partner("skane"), partner("crete")], costs=[line("skone", "1")])
    assert only.parameters["nearest"] == "skane"
    assert only.parameters["choices"] == Names(("skane", "crete"))


def test_members_incur_a_common_cost_without_being_a_partner() -> None:
    assert defects_of_plan(common_costs=[common("c", "1", incurred_by="members")]) == []


def test_a_partner_that_only_a_scenario_adds_can_be_named_anywhere() -> None:
    assert defects_of_plan(costs=[line("n", "1")], scenarios=[{"id": "s", "add": [partner("n")]}]) == []


@pytest.mark.parametrize(
    ("where", "data"),
    [
        (("partners", 1, "id"), {"partners": [partner("a"), partner("a")]}),
        (("phases", 1, "id"), {"phases": [PHASE, PHASE]}),
        (("work_packages", 1, "id"), {"work_packages": [PACKAGE, PACKAGE]}),
        (("costs", 1, "id"), {"costs": [line({"all": "true"}, "1", id="l"), line({"all": "true"}, "2", id="l")]}),
        (("common_costs", 1, "id"), {"common_costs": [common("c", "1"), common("c", "2")]}),
        (("scenarios", 1, "id"), {"scenarios": [SCENARIO, SCENARIO]}),
        (("thresholds", 1, "id"), {"thresholds": [{"id": "t", "minimum": "1"}, {"id": "t", "minimum": "2"}]}),
        (("actions", 1, "id"), {"partners": [partner("a")], "actions": [ACTION, ACTION]}),
        (
            ("work_packages", 1, "tasks", 0, "id"),
            {
                "work_packages": [
                    {**PACKAGE, "tasks": [{"id": "t", "title": "T"}]},
                    {"id": "v", "title": "V", "tasks": [{"id": "t", "title": "T"}]},
                ]
            },
        ),
        (
            ("work_packages", 0, "deliverables", 1, "id"),
            {"work_packages": [{**PACKAGE, "deliverables": [{"id": "t", "title": "T"}, {"id": "t", "title": "T"}]}]},
        ),
        (
            ("work_packages", 0, "milestones", 1, "id"),
            {"work_packages": [{**PACKAGE, "milestones": [{"id": "t", "title": "T"}, {"id": "t", "title": "T"}]}]},
        ),
        (
            ("scenarios", 0, "add", 0, "id"),
            {"partners": [partner("a")], "scenarios": [{"id": "s", "add": [partner("a")]}]},
        ),
        (("scenarios", 0, "add", 1, "id"), {"scenarios": [{"id": "s", "add": [partner("n"), partner("n")]}]}),
        (
            ("scenarios", 1, "add", 0, "id"),
            {"scenarios": [{"id": "s", "add": [partner("n")]}, {"id": "t", "base": "s", "add": [partner("n")]}]},
        ),
    ],
)
def test_an_id_used_twice_is_a_defect_of_the_second(where: Path, data: Data) -> None:
    (only,) = defects_of_plan(**data)
    assert (only.code, only.where) == ("id-twice", where)


def test_two_scenarios_beside_each_other_may_add_the_same_partner() -> None:
    scenarios = [{"id": "s", "add": [partner("n")]}, {"id": "t", "add": [partner("n")]}]
    assert defects_of_plan(scenarios=scenarios) == []


def test_a_work_package_lies_in_one_phase_only() -> None:
    found = defects_of_plan(
        phases=[{"id": "p", "title": "P", "work_packages": ["w"]}, {"id": "q", "title": "Q", "work_packages": ["w"]}],
        work_packages=[PACKAGE],
    )
    assert [(one.code, one.where) for one in found] == [
        ("work-package-in-two-phases", ("phases", 0, "work_packages", 0)),
        ("work-package-in-two-phases", ("phases", 1, "work_packages", 0)),
    ]


@pytest.mark.parametrize(
    "bases", [{"s": "s"}, {"s": "t", "t": "s"}, {"s": "t", "t": "u", "u": "t"}], ids=["itself", "two", "three"]
)
def test_scenarios_in_a_circle_are_all_found(bases: dict[str, str]) -> None:
    found = defects_of_plan(scenarios=[{"id": one, "base": base} for one, base in bases.items()])
    assert {(one.code, one.parameters["value"]) for one in found} == {("scenario-circle", one) for one in bases}


@pytest.mark.parametrize(
    "place",
    [
        "costs.l",
        "costs.l.unit_cost.x",
        "costs.nobody.unit_cost",
        "costs.l.price",
        "costs.l.id",
        "phases.p.title",
        "title",
        "",
    ],
)
def test_a_scenario_sets_only_values_that_are_there_and_no_ids(place: str) -> None:
    (only,) = defects_of_plan(**changed(scenarios=[{"id": "s", "set": {place: "1"}}], **WITHOUT_T))
    assert (only.code, only.where) == ("set-leads-nowhere", ("scenarios", 0, "set", place))


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        ("costs.l.unit_cost", "-1", "negative-number"),
        ("costs.l.category", "stuff", "not-a-choice"),
        ("partners.a.country", "EL", "country-unknown"),
        ("common_costs.c.amount", {"contested": []}, "contested-malformed"),
    ],
)
def test_a_value_that_the_item_cannot_have_is_a_defect_of_the_setting(place: str, value: Any, code: str) -> None:
    (only,) = defects_of_plan(**changed(scenarios=[{"id": "s", "set": {place: value}}], **WITHOUT_T))
    assert only.code == code
    assert only.where[:4] == ("scenarios", 0, "set", place)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("common_costs.c.incurred_by", "x"),
        ("common_costs.c.shared_by", ["a", "x"]),
        ("common_costs.c.phase", "x"),
        ("costs.l.partners", "x"),
        ("costs.l.work_package", "x"),
        ("partners.b.affiliated_to", "x"),
    ],
)
def test_a_name_that_leads_nowhere_is_found_where_a_scenario_sets_it(place: str, value: Any) -> None:
    (only,) = defects_of_plan(**changed(scenarios=[{"id": "s", "set": {place: value}}], **WITHOUT_T))
    assert (only.code, only.where) == ("name-leads-nowhere", ("scenarios", 0, "set", place))
    assert only.parameters["value"] == "x"


def test_a_name_that_leads_nowhere_is_not_repeated_for_every_value_that_a_scenario_sets() -> None:
    settings = {"costs.l.unit_cost": "1", "costs.l.quantity": "2", "costs.l.partners": ["a", "y"]}
    found = defects_of_plan(
        partners=[partner("a")], costs=[line("x", "1", id="l")], scenarios=[{"id": "s", "set": settings}]
    )
    assert [(one.parameters["value"], one.where[:2]) for one in found] == [("x", ("costs", 0)), ("y", ("scenarios", 0))]


def test_a_scenario_sets_values_of_partners_that_its_base_adds() -> None:
    scenarios = [
        {"id": "s", "add": [partner("n")]},
        {"id": "t", "base": "s", "set": {"partners.n.country": "FI"}},
    ]
    assert defects_of_plan(scenarios=scenarios) == []


def test_values_that_a_scenario_sets_together_are_judged_together() -> None:
    plan = plan_of(
        "a",
        phases=[PHASE],
        work_packages=[PACKAGE],
        costs=[line("a", "1", id="l", work_package="w")],
        scenarios=[{"id": "s", "set": {"costs.l.work_package": None, "costs.l.phase": "p"}}],
    )
    assert plan.scenarios[0].id == "s"


def test_a_defect_of_a_base_is_not_repeated_for_the_scenarios_above_it() -> None:
    found = defects_of_plan(
        scenarios=[{"id": "s", "set": {"costs.l.unit_cost": "1"}}, {"id": "t", "base": "s"}, {"id": "u", "base": "t"}]
    )
    assert [(one.code, one.where[1]) for one in found] == [("set-leads-nowhere", 0)]


@pytest.mark.parametrize(
    "key",
    [
        {"kind": "one", "partner": "nobody"},
        {"kind": "special", "amounts": {"nobody": "5"}},
        {"kind": "base", "each": "1", "rest": {"kind": "one", "partner": "nobody"}},
        {
            "kind": "bounds",
            "cap": "1",
            "of": {"kind": "lead", "premium": "2", "rest": {"kind": "one", "partner": "nobody"}},
        },
        {"kind": "blend", "parts": [{"weight_percent": "100", "key": {"kind": "one", "partner": "nobody"}}]},
    ],
)
def test_a_sharing_key_names_partners_who_are_there_however_deep(key: Data) -> None:
    (defect,) = defects_of_plan(partners=[partner("a")], common_costs=[common("c", "1", key=key)])
    assert (defect.code, defect.parameters["value"]) == ("name-leads-nowhere", "nobody")
    assert defect.where == ("common_costs", 0, "key")


def test_a_key_may_name_somebody_whom_a_scenario_adds() -> None:
    key = {"kind": "one", "partner": "added"}
    data = {"partners": [partner("a")], "scenarios": [{"id": "s", "add": [partner("added")]}]}
    assert defects_of_plan(**data, common_costs=[common("c", "1", key=key)]) == []
