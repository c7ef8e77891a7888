"""Lump sums, small project funds, support to third parties: shares that make the whole, and no base that has them."""

from __future__ import annotations

from typing import Any

import pytest

from planner.catalogue import read_call
from planner.engine.checks import Case, findings
from planner.findings import Euro, Finding, Margin, MarginUnit, Names, Status
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.rules.call import Call
from planner.rules.coherence import incoherences
from planner.wording import LANGUAGES, wording
from tests.builders import (
    UNKNOWN,
    UNSOURCED,
    Data,
    defects_of_plan,
    figures_of,
    flat_rate,
    interreg,
    line,
    mapping,
    partner,
    plan_of,
    rounding,
    rule_of,
)

EUI = "other/eui"
JEMS = "interreg/euro-med/4/transfer"


def share(partners: Any, amount: str, rule: str = "preparation", **more: Any) -> Data:
    """Return a share of a lump sum, as data."""
    calculation = {"kind": "lump_sum", "rule": rule, "amount": amount}
    return {"partners": partners, "category": "lump_sums", "what": "Preparation", "calculation": calculation, **more}


def lump_sum(amount: Any = "25000", **more: Any) -> Data:
    cite = {"cite": UNKNOWN} if amount == "unknown" else {}
    return {"id": "preparation", "kind": "lump_sum", "item": "preparation", "amount": amount, **cite, **more}


def under(*rules: Data) -> Call:
    return interreg(mapping("lump_sums", "lump_sums"), *rules)


def said(plan: Plan, call: Call | None, code: str, rule: str | None = None) -> Finding:
    found = [one for one in findings(Case(*figures_of(plan, call), None)) if one.code == code]
    found = [one for one in found if rule is None or one.rule == rule]
    assert len(found) == 1, found
    for language in LANGUAGES:
        wording(language, is_strict=True).finding(found[0])
    return found[0]


def codes(plan: Plan, call: Call | None) -> set[str]:
    return {one.code for one in findings(Case(*figures_of(plan, call), None))}


# -- lump sums -------------------------------------------------------------------------------------


def test_the_lump_sums_of_the_urban_initiative_are_paid_at_80_per_cent() -> None:
    costs = [share("a", "25000", "preparation_lump_sum"), share("a", "75000", "initiation_lump_sum")]
    plan = plan_of(partner("a", country="FR", role="lead"), costs=costs)
    _, figures = figures_of(plan, read_call(EUI))
    assert (figures.total[0, 0], figures.grant[0, 0]) == (100_000_00, 80_000_00)
    for one, grant in zip(costs, (20_000_00, 60_000_00), strict=True):
        alone = figures_of(plan_of(partner("a", country="FR", role="lead"), costs=[one]), read_call(EUI))[1]
        assert alone.grant[0, 0] == grant


@pytest.mark.parametrize(
    ("shares", "more", "status", "why", "gap"),
    [
        (("12500", "12500"), {"can_be_split": "yes"}, Status.MET, "", 0),
        (("24999.99", "0.01"), {"can_be_split": "yes"}, Status.MET, "", 0),
        (("12500", "12499.99"), {"can_be_split": "yes"}, Status.NOT_MET, "sum", 1),
        (("12500", "12500.01"), {"can_be_split": "yes", "at_most": 2}, Status.NOT_MET, "sum", 1),
        (("25000.01",), {"at_most": 1}, Status.NOT_MET, "too_often", 1),
        (("25000", "25000"), {"at_most": 1}, Status.NOT_MET, "too_often", 25_000_00),
        (("25000", "25000"), {"at_most": 2}, Status.MET, "", 0),
        (("25000", "25000"), {}, Status.TO_BE_VERIFIED, "repeated", 0),
        (("25000",), {}, Status.MET, "", 0),
        (("25000", "0"), {"can_be_split": "no"}, Status.MET, "", 0),
        (("12500", "12500"), {"can_be_split": "no"}, Status.NOT_MET, "split", 0),
        (("25000", "25000"), {"can_be_split": "no", "at_most": 2}, Status.MET, "", 0),
        (("12500", "12500"), {}, Status.TO_BE_VERIFIED, "split", 0),
        (("25000",), {"cite": UNSOURCED}, Status.TO_BE_VERIFIED, "unsourced", 0),
        (("25000",), {"amount": "unknown"}, Status.TO_BE_VERIFIED, "unknown", 0),
        (("25000",), {"amount": {"contested": ["20000", "25000"]}}, Status.TO_BE_VERIFIED, "contested", 0),
    ],
)
def test_shares_make_up_the_lump_sum_to_the_cent(
    shares: tuple[str, ...], more: Data, status: Status, why: str, gap: int
) -> None:
    costs = [share(who, amount) for who, amount in zip("ab", shares, strict=False)]
    found = said(
        plan_of("a", "b", costs=costs), under(lump_sum(more.pop("amount", "25000"), **more)), "lump-sum-shares"
    )
    assert (found.status, found.parameters["why"], found.parameters["gap"]) == (status, why, Euro(gap))
    assert isinstance(found.parameters["partners"], Names)


def test_what_is_missing_is_named_with_its_holders() -> None:
    plan = plan_of("a", "b", costs=[share("a", "10000"), share("b", "14999.99")])
    found = said(plan, under(lump_sum(can_be_split="yes")), "lump-sum-shares")
    assert found.margin == Margin(-1, MarginUnit.EUR)
    assert wording("en").finding(found).says == (
        "The shares of the lump sum “preparation” come to €24,999.99 (A and B), €0.01 less than €25,000.00."
    )


def test_shares_of_those_who_do_not_take_part_are_missing() -> None:
    plan = plan_of(
        "a",
        "b",
        costs=[share("a", "12500"), share("b", "12500")],
        scenarios=[{"id": "without", "exclude": "b"}],
        default_scenario="without",
    )
    assert said(plan, under(lump_sum(can_be_split="yes")), "lump-sum-shares").status is Status.NOT_MET


@pytest.mark.parametrize(
    ("line_", "call", "why"),
    [
        (share("a", "5"), None, "no_call"),
        (share("a", "5", "closure"), under(lump_sum()), "not_offered"),
        (line("a", "5", "lump_sums"), under(lump_sum()), "unnamed"),
    ],
)
def test_a_lump_sum_that_the_call_does_not_have_is_kept_and_said(line_: Data, call: Call | None, why: str) -> None:
    plan = plan_of("a", costs=[line_])
    assert said(plan, call, "lump-sum-open").parameters["why"] == why
    assert figures_of(plan, call)[1].total[0, 0] == 5_00


def test_own_resources_pay_what_they_please() -> None:
    assert "lump-sum-open" not in codes(plan_of("a", costs=[line("a", "5", "lump_sums")]), None)


def test_a_share_lies_in_no_category_of_real_cost_and_is_stored() -> None:
    (defect,) = defects_of_plan(partners=[partner("a")], costs=[share("a", "5", category="staff")])
    assert defect.code == "lump-sum-elsewhere"
    plan = plan_of("a", costs=[share("a", "5")])
    assert parse_plan(plan_data(plan)) == (plan, [])


def test_where_nobody_knows_whether_lump_sums_count_the_grant_is_not_known() -> None:
    _, figures = figures_of(plan_of(partner("a", role="lead"), costs=[line("a", "5", "lump_sums")]), read_call(JEMS))
    assert not figures.unknown_total[0, 0]
    assert figures.unknown_grant[0, 0]


def test_a_flat_rate_on_a_form_of_cost_is_refused() -> None:
    rules = [
        rule_of(**rounding("cut")),
        rule_of(**mapping("staff", "staff")),
        rule_of(**mapping("office_and_administration", "office_and_administration")),
        rule_of(**mapping("lump_sums", "lump_sums")),
    ]
    for more in (
        flat_rate("office_and_administration", ["staff", "lump_sums"], "15"),
        flat_rate("office_and_administration", ["staff"], "15", replaces=["lump_sums"]),
        flat_rate("lump_sums", ["staff"], "15"),
    ):
        assert [one.code for one in incoherences([*rules, rule_of(**more)])] == ["flat-rate-on-form"]
    sound = rule_of(**flat_rate("office_and_administration", ["staff"], "15"))
    assert incoherences([*rules, sound]) == []


# -- small project funds ---------------------------------------------------------------------------

MANAGEMENT: Data = {
    "id": "management",
    "kind": "share_limit",
    "subject": "category",
    "except_categories": ["small_project_fund"],
    "only_with": "small_project_fund",
    "maximum_percent": "20",
}
ONE: Data = {"id": "one", "kind": "partner_count", "maximum": 1, "only_with": "small_project_fund"}


def fund() -> Call:
    return interreg(mapping("small_project_fund", "small_project_fund"), MANAGEMENT, ONE)


@pytest.mark.parametrize(
    ("staff", "status", "room"),
    [
        ("17391.30", Status.MET, 0),  # with 15 % for office 19 999.99 of 99 999.99
        ("17391.31", Status.MET, 0),  # 20 000.00 of 100 000.00
        ("17391.32", Status.NOT_MET, -1),  # 20 000.01 of 100 000.01: a cent and a fifth
    ],
)
def test_management_is_at_most_a_fifth_of_management_and_fund(staff: str, status: Status, room: int) -> None:
    plan = plan_of(partner("a", role="lead"), costs=[line("a", staff), line("a", "80000", "small_project_fund")])
    found = said(plan, fund(), "share-limit")
    assert found.status is status
    assert found.margin == Margin(room, MarginUnit.EUR)
    assert "cost but small project fund" in wording("en").finding(found).says


def test_the_rules_of_a_fund_are_silent_where_there_is_none() -> None:
    plan = plan_of(partner("a", role="lead"), "b", costs=[line("a", "100")])
    assert not {"share-limit", "maximum-partners"} & codes(plan, fund())


def test_a_fund_has_one_beneficiary() -> None:
    costs = [line("a", "80000", "small_project_fund")]
    assert said(plan_of(partner("a", role="lead"), costs=costs), fund(), "maximum-partners").status is Status.MET
    two = plan_of(partner("a", role="lead"), "b", costs=costs)
    assert said(two, fund(), "maximum-partners").status is Status.NOT_MET


def test_in_jems_the_fund_is_held_to_both_rules_once_the_call_is_known_to_take_it() -> None:
    costs = [line("a", "80000", "small_project_fund"), line("a", "30000")]
    plan = plan_of(partner("a", role="lead"), "b", costs=costs)
    call = read_call(JEMS)
    assert said(plan, call, "maximum-partners", "small_project_fund_beneficiary").status is Status.NOT_MET
    assert said(plan, call, "share-limit", "small_project_fund_management").status is Status.TO_BE_VERIFIED


# -- support to third parties, subcontracting ------------------------------------------------------


def test_under_agreements_of_2021_indirect_costs_are_not_computed_on_support_to_third_parties_or_volunteers() -> None:
    call = read_call("amif/2023-tf2-ag-call/2-local")
    direct = [line("a", "1000"), line("a", "500", "external_expertise_and_services")]
    more = [*direct, line("a", "700", "third_party_support"), line("a", "300", "volunteers")]
    bare, with_more = (figures_of(plan_of(partner("a", role="lead"), costs=one), call)[1] for one in (direct, more))
    assert int(bare.flats.sum()) == int(with_more.flats.sum()) == 105_00
    assert with_more.unknown_grant[0, 0]
    assert not bare.unknown_grant[0, 0]


def test_euro_med_foresees_no_money_for_third_parties() -> None:
    plan = plan_of(partner("a", role="lead"), costs=[line("a", "100", "third_party_support")])
    assert said(plan, read_call(JEMS), "category-not-mapped").status is Status.NOT_MET
