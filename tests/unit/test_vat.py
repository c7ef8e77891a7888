"""VAT: whether amounts include it, and whether it counts for those who pay it, at each side of every limit."""

from __future__ import annotations

from typing import Any

import pytest

from planner.catalogue import read_call
from planner.engine.checks import Case, findings
from planner.findings import Euro, Finding, Margin, MarginUnit, Status
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.rules.call import Call
from planner.wording import LANGUAGES, wording
from tests.builders import UNKNOWN, UNSOURCED, Data, call_of, figures_of, interreg, line, opening, partner, plan_of

FIVE_MILLION: Data = {"id": "vat", "kind": "vat", "counts_below": "5000000", "not_recovered": "yes"}


def rule(**more: Any) -> Data:
    """Return a rule on VAT without a limit of size, as data."""
    return {"id": "vat", "kind": "vat", "not_recovered": "yes", **more}


def bought(amount: str, vat: str | None = "25", category: str = "equipment", **more: Any) -> Data:
    return line("a", amount, category, what="Laptop", **({} if vat is None else {"vat_percent": vat}), **more)


def plan(*lines: Data, **of_partner: Any) -> Plan:
    return plan_of(partner("a", role="lead", **of_partner), costs=list(lines))


def said(made: Plan, call: Call, code: str) -> Finding:
    found = [one for one in findings(Case(*figures_of(made, call), None)) if one.code == code]
    assert len(found) == 1, found
    for language in LANGUAGES:
        wording(language, is_strict=True).finding(found[0])
    return found[0]


def codes(made: Plan, call: Call) -> set[str]:
    return {one.code for one in findings(Case(*figures_of(made, call), None))}


@pytest.mark.parametrize(
    ("amount", "told", "of_partner", "room"),
    [
        ("4900000", Status.MET, Status.MET, 99_999_99),
        ("4999999.99", Status.MET, Status.MET, 0),
        ("5000000", Status.MET, Status.NOT_MET, -1),
        ("5000000.01", Status.MET, Status.NOT_MET, -2),
    ],
)
def test_below_five_million_vat_counts_for_everybody_from_there_on_only_where_it_stays(
    amount: str, told: Status, of_partner: Status, room: int
) -> None:
    made = plan(bought(amount), vat_recovery="yes")
    call = interreg(FIVE_MILLION)
    assert said(made, call, "vat-of-partner").status is of_partner
    found = said(made, call, "vat-told")
    assert (found.status, found.margin) == (told, Margin(room, MarginUnit.EUR))


def test_what_is_to_be_taken_out_is_named_with_partner_and_amount() -> None:
    found = said(plan(bought("6250000"), vat_recovery="yes"), interreg(FIVE_MILLION), "vat-of-partner")
    assert found.parameters["amount"] == Euro(1_250_000_00)
    shown = wording("en").finding(found)
    assert shown.says == (
        "The amounts of A include €1,250,000.00 of VAT, which it recovers and which does not count with a total of"
        " €6,250,000.00, €1,250,000.00 above the limit of €5,000,000.00."
    )
    assert shown.fix == "Enter the lines of A without VAT, and 0 as its rate: €1,250,000.00 less."


@pytest.mark.parametrize(("amount", "rate", "vat"), [("125", "25", 25_00), ("0.03", "20", 0), ("10", "5.5", 52)])
def test_the_vat_in_an_amount_is_its_part_of_the_gross(amount: str, rate: str, vat: int) -> None:
    # 10 × 5.5 / 105.5 = 0.5213…; 0.03 × 20 / 120 = half a cent, which Interreg cuts.
    found = said(plan(bought(amount, rate), vat_recovery="yes"), interreg(rule()), "vat-of-partner")
    assert found.parameters["amount"] == Euro(vat)


@pytest.mark.parametrize(
    ("of_partner", "more", "status", "why"),
    [
        ({"vat_recovery": "no"}, {}, Status.MET, "kept"),
        ({"vat_recovery": "partly"}, {}, Status.TO_BE_VERIFIED, "partly"),
        ({}, {}, Status.TO_BE_VERIFIED, "not_told"),
        ({"vat_recovery": "yes"}, {}, Status.NOT_MET, "recovered"),
        ({"vat_recovery": "no"}, {"not_recovered": "no"}, Status.NOT_MET, "never"),
        ({"vat_recovery": "no"}, {"not_recovered": "call_decides"}, Status.TO_BE_VERIFIED, "call"),
        ({"vat_recovery": "no"}, {"not_recovered": "unknown", "cite": UNKNOWN}, Status.TO_BE_VERIFIED, "call"),
        ({"vat_recovery": "no"}, {"cite": UNSOURCED}, Status.TO_BE_VERIFIED, "unsourced"),
        ({"vat_recovery": "no"}, {"valid_from": "2024-03-13"}, Status.TO_BE_VERIFIED, "unsourced"),
        (
            {"vat_recovery": "no", "legal_form": "public_body"},
            {"not_of": ["public_body"]},
            Status.TO_BE_VERIFIED,
            "authority",
        ),
        ({"vat_recovery": "no", "legal_form": "private_non_profit"}, {"not_of": ["public_body"]}, Status.MET, "kept"),
    ],
)
def test_what_is_included_is_judged_by_recovery_rule_and_legal_form(
    of_partner: Data, more: Data, status: Status, why: str
) -> None:
    found = said(plan(bought("125"), **of_partner), interreg(rule(**more)), "vat-of-partner")
    assert (found.status, found.parameters["why"]) == (status, why)


def test_lines_that_do_not_say_it_are_to_be_verified_where_it_matters() -> None:
    silent = plan(bought("100", None), bought("100", "0"))
    found = said(silent, interreg(rule()), "vat-told")
    assert (found.status, found.parameters["count"], found.where) == (
        Status.TO_BE_VERIFIED,
        1,
        ("costs", 0, "vat_percent"),
    )
    assert said(silent, interreg(FIVE_MILLION), "vat-told").status is Status.MET
    assert said(plan(bought("100", "0")), interreg(rule()), "vat-told").status is Status.MET
    # Neither work of one's own nor what a flat rate replaces can include any.
    own = plan(line("a", "100"), bought("100", None, "office_and_administration"))
    assert said(own, interreg(rule()), "vat-told").parameters["why"] == "none"
    assert "vat-of-partner" not in codes(silent, interreg(rule()))


def test_while_the_total_is_not_known_vat_is_not_said_to_count() -> None:
    open_line = bought("100", currency="SEK")
    found = said(plan(open_line, vat_recovery="yes"), interreg(FIVE_MILLION), "vat-of-partner")
    assert (found.status, found.parameters["why"]) == (Status.TO_BE_VERIFIED, "size")
    sized = said(plan(open_line, vat_recovery="yes"), interreg(rule()), "vat-of-partner")
    assert sized.status is Status.NOT_MET
    told = said(plan(open_line, vat_recovery="no"), interreg(FIVE_MILLION), "vat-of-partner")
    assert told.status is Status.TO_BE_VERIFIED, "an unknown amount is never a pass"


def test_under_the_financial_regulation_the_call_decides_and_public_authorities_are_told_apart() -> None:
    call = read_call("amif/2025-tf2-ag-inte/2-health")
    made = plan(bought("125"), vat_recovery="no", legal_form="public_body")
    found = said(made, call, "vat-of-partner")
    assert (found.status, found.parameters["why"]) == (Status.TO_BE_VERIFIED, "authority")
    assert said(plan(bought("125"), vat_recovery="yes"), call, "vat-of-partner").status is Status.NOT_MET


def test_without_a_rule_and_without_a_call_nothing_is_said() -> None:
    made = plan(bought("125"), vat_recovery="yes")
    assert not {"vat-told", "vat-of-partner"} & codes(made, call_of(opening()))
    assert parse_plan(plan_data(made)) == (made, [])
