"""What is still empty: every field alike, in the plan's order, and the plan itself."""

from __future__ import annotations

from typing import Any

import pytest

from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.services.gaps import Gaps, gaps
from planner.services.plans import open_example
from planner.ui.navigation import SECTIONS
from planner.wording import LANGUAGES, Language
from planner.wording.texts import texts
from tests.builders import common, line, partner, plan_of

FULL: dict[str, Any] = {
    "legal_form": "public_body",
    "nuts": "SE224",
    "pic": "999888777",
    "vat_number": "SE1",
    "department": "D",
    "address": "A",
    "signatory": {"name": "A"},
    "finance_contact": {"name": "B"},
}
COMPLETE: dict[str, Any] = {
    "call": "amif/2018-ag-inte/1",
    "start": "2027-01-01",
    "duration_months": "24",
    "work_packages": [{"id": "wp", "title": "W", "months": [1, 24], "lead": "city"}],
    "costs": [line("city", "10.00", id="a", what="Staff", work_package="wp")],
}


def complete(**more: Any) -> Plan:
    return plan_of(partner("city", role="lead", **FULL), **{**COMPLETE, **more})


def marks(found: Gaps, partner_id: str) -> dict[str, bool | None]:
    known = next(one.known for one in found.partners if one.id == partner_id)
    return dict(zip(found.fields, known, strict=True))


def said(plan: Plan) -> dict[str, int]:
    """Return the codes of what is empty in a plan, with how many of it."""
    return {one.says.code: int(str(one.says.parameters.get("count", 1))) for one in gaps(plan).plan}


# -- partners --------------------------------------------------------------------------------------


def test_a_plan_with_everything_has_no_gaps() -> None:
    found = gaps(complete())
    assert (found.missing, found.plan) == (0, ())
    assert found.totals == (0,) * len(found.fields)


@pytest.mark.parametrize("field", ["country", *FULL])
def test_each_field_is_missed_alone_and_counts_one(field: str) -> None:
    known = {name: value for name, value in {"country": "SE", **FULL}.items() if name != field}
    plan = plan_of(partner("city", role="lead", **{"country": None, **known}), **COMPLETE)
    found = gaps(plan)
    assert [name for name, is_known in marks(found, "city").items() if not is_known] == [field]
    assert found.partners[0].missing == 1
    assert dict(zip(found.fields, found.totals, strict=True))[field] == 1


def test_partners_stand_in_the_order_of_the_plan_and_totals_add_up() -> None:
    found = gaps(open_example("regin"))
    assert [one.id for one in found.partners] == [one.id for one in open_example("regin").partners]
    assert sum(found.totals) == sum(one.missing for one in found.partners) == found.missing


def test_those_who_have_withdrawn_are_left_out_and_counted() -> None:
    found = gaps(plan_of("a", partner("b", commitment="withdrawn")))
    assert ([one.id for one in found.partners], found.withdrawn) == (["a"], 1)


def test_costs_are_a_line_or_a_part_in_a_common_cost_that_counts() -> None:
    costs = [line("a", "1.00"), line({"tag": "region"}, "1.00")]
    shared = [
        common("study", "9.00", shared_by=["c"], incurred_by="d"),
        common("later", "9.00", shared_by=["e"], included=False),
    ]
    plan = plan_of("a", partner("b", tags=["region"]), "c", "d", "e", costs=costs, common_costs=shared)
    found = gaps(plan)
    assert [marks(found, one)["costs"] for one in "abcde"] == [True, True, True, True, False]


def test_an_associated_partner_needs_neither_costs_nor_indicators() -> None:
    plan = plan_of(partner("a", indicators={"population": "5"}), partner("b", role="associated"), "c")
    found = gaps(plan)
    assert (marks(found, "b")["costs"], marks(found, "b")["indicators"]) == (None, None)
    assert [marks(found, one)["indicators"] for one in "ac"] == [True, False]


def test_indicators_are_asked_for_only_where_anybody_has_one() -> None:
    assert "indicators" not in gaps(plan_of("a", "b")).fields


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_column_has_a_heading_in_both_languages(language: Language) -> None:
    fields = gaps(plan_of(partner("a", indicators={"population": "5"}))).fields
    assert not [one for one in fields if not texts(language).has("term-field", one)]


# -- the plan --------------------------------------------------------------------------------------


def test_an_empty_plan_says_what_there_is_to_begin_with() -> None:
    plan = plan_of()
    assert set(said(plan)) == {
        *("gap-no-call", "gap-no-start", "gap-no-duration"),
        *("gap-no-partners", "gap-no-costs", "gap-no-packages"),
    }


@pytest.mark.parametrize(
    ("more", "code", "count"),
    [
        ({"call": None}, "gap-no-call", 1),
        ({"start": None}, "gap-no-start", 1),
        ({"duration_months": None}, "gap-no-duration", 1),
        ({"work_packages": [{"id": "wp", "title": "W", "lead": "city"}]}, "gap-packages-without-months", 1),
        ({"work_packages": [{"id": "wp", "title": "W", "months": [1, 2]}]}, "gap-packages-without-lead", 1),
        ({"common_costs": [common("study", "unknown", shared_by="city")]}, "gap-common-unknown", 1),
        ({"common_costs": [common("study", "9.00", shared_by={"tag": "nobody"})]}, "gap-common-without-members", 1),
        (
            {"costs": [*COMPLETE["costs"], line("city", "0.00", id="b", what="B", work_package="wp")]},
            "gap-lines-zero",
            1,
        ),
        (
            {"costs": [*COMPLETE["costs"], line("city", "5.00", id="b", quantity="0", what="B", work_package="wp")]},
            "gap-lines-zero",
            1,
        ),
        ({"costs": [*COMPLETE["costs"], *[line("city", "1.00", work_package="wp")] * 2]}, "gap-lines-unnamed", 2),
        ({"costs": [*COMPLETE["costs"], line("city", "1.00", what="B")]}, "gap-lines-without-package", 1),
        (
            {
                "work_packages": [
                    *COMPLETE["work_packages"],
                    {"id": "x", "title": "X", "months": [1, 2], "lead": "city"},
                ]
            },
            "gap-packages-without-costs",
            1,
        ),
    ],
)
def test_each_gap_of_the_plan_is_said_alone(more: dict[str, Any], code: str, count: int) -> None:
    plan = complete(**{name: value for name, value in more.items() if value is not None})
    emptied = {name: one for name, one in plan_data(plan).items() if more.get(name, 0) is not None}
    parsed, _ = parse_plan(emptied)
    assert parsed is not None
    assert said(parsed) == {code: count}


def test_a_plan_without_a_lead_says_so() -> None:
    assert "gap-no-lead" in said(plan_of("a"))
    assert "gap-no-lead" in said(plan_of("a", partner("b", role="lead", commitment="withdrawn")))


def test_lines_need_no_work_package_where_there_is_none() -> None:
    assert "gap-lines-without-package" not in said(plan_of("a", costs=[line("a", "1.00")]))


def test_each_gap_leads_to_a_page_of_the_menu() -> None:
    pages = {name for names in SECTIONS.values() for name in names}
    for plan in (plan_of(), open_example("regin"), open_example("mipex-reg")):
        assert {one.page for one in gaps(plan).plan} <= pages
