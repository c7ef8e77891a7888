"""Acts and versions: what many calls cite stands once, reaches only whom it governs, and applies from its date."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.engine.checks import Case, findings
from planner.rules.act import ActFile, Source
from planner.rules.call import Call, CallFile
from planner.rules.inheritance import Defect, Level, inherit
from planner.rules.kinds import UnitCost
from planner.rules.versions import misfits, version_on
from tests.builders import Data, figures_of, opening, plan_of, rounding, rule_of

MANUAL = {"manual": Source(title="The act")}


def day_rate(amount: str, first: str | None = None, last: str | None = None) -> Data:
    validity = {"valid_from": first, "valid_to": last}
    return {"id": "day_rate", "kind": "unit_cost", "item": "sme_owner", "per": "day", "amount": amount, **validity}


SERIES = (
    day_rate("5080", "2021-01-01", "2024-07-29"),
    day_rate("8745.40", "2024-07-30", "2025-12-15"),
    day_rate("9271", "2025-12-16"),
)


def resolved(
    *rules: Data, governs: tuple[str, ...] = ("direct",), management: str | None = "direct", own: tuple[Data, ...] = ()
) -> tuple[Call | None, list[Defect]]:
    made = tuple(rule_of(**rule) for rule in rules)
    act = ActFile(title="A long title", short="The act", governs=governs, documents=MANUAL, rules=made)  # type: ignore[arg-type]
    said = {
        "title": "A call",
        "family": "amif",
        "programme": "A programme",
        "management": management,
        "acts": ["the-act"],
    }
    call = CallFile(**said, rules=tuple(rule_of(**rule) for rule in own))  # type: ignore[arg-type]
    levels = [Level("_acts/the-act", act, tuple(range(len(made)))), Level("fund/call", call, tuple(range(len(own))))]
    return inherit("fund/call", levels)


def codes(defects: list[Defect]) -> list[tuple[int, str]]:
    return [(one.level, one.finding.code) for one in defects]


@pytest.mark.parametrize(
    ("opens", "amount"),
    [("2024-07-29", 5080_00), ("2024-07-30", 8745_40), ("2025-12-16", 9271_00), ("2019-01-01", 5080_00)],
)
def test_the_version_of_the_day_on_which_the_call_opened_counts(opens: str, amount: int) -> None:
    call, defects = resolved(*SERIES, own=(opening(opens),))
    assert call is not None, defects
    (rate,) = call.of_kind(UnitCost)
    assert rate.amount is not None
    assert rate.amount.lowest == amount


def test_what_an_act_says_is_shown_with_its_origin() -> None:
    call, _ = resolved({"id": "vat", "kind": "noted", "value_noted": "It counts."}, own=(opening(),))
    assert call is not None
    assert call.origins == {"vat": "_acts/the-act", "opening": "fund/call"}
    assert call.level_titles["_acts/the-act"] == "The act"
    assert call.titles == ("A call",)


def test_a_call_replaces_what_an_act_says_in_its_place() -> None:
    noted: Data = {"id": "vat", "kind": "noted", "value_noted": "It counts."}
    call, _ = resolved(noted, rounding("cut"), own=({**noted, "value_noted": "It does not."},))
    assert call is not None
    assert [(one.id, call.origins[one.id]) for one in call.rules] == [
        ("vat", "fund/call"),
        ("rounding", "_acts/the-act"),
    ]


def test_an_act_reaches_only_calls_of_the_management_that_it_governs() -> None:
    call, defects = resolved(rounding("cut"), governs=("shared",))
    assert (call, codes(defects)) == (None, [(1, "act-out-of-scope")])
    assert codes(resolved(rounding("cut"), management=None)[1]) == [(1, "act-out-of-scope")]
    assert codes(resolved(rounding("cut"), governs=("shared", "direct"))[1]) == []


def test_an_act_of_2024_says_nothing_sure_of_a_call_of_2018() -> None:
    count: Data = {"id": "least", "kind": "partner_count", "minimum": "1", "valid_from": "2024-09-30"}
    for opens, status in (("2018-07-26", "to_be_verified"), ("2024-09-30", "met")):
        call, _ = resolved(count, own=(opening(opens),))
        (found,) = [one for one in findings(Case(*figures_of(plan_of("a"), call), on=None)) if one.rule == "least"]
        assert found.status == status


def test_where_no_date_is_known_what_held_before_any_call_opened_and_has_not_ended_counts() -> None:
    count: Data = {"id": "least", "kind": "partner_count", "minimum": "1", "valid_from": "2021-07-01"}
    act = ActFile(title="An act", governs=("direct",), documents=MANUAL, rules=(rule_of(**count),))  # type: ignore[arg-type]
    said = {
        "title": "A call",
        "family": "amif",
        "programme": "A programme",
        "management": "direct",
        "acts": ["the-act"],
    }
    for day, status in ((None, "to_be_verified"), ("2021-06-30", "to_be_verified"), ("2021-07-01", "met")):
        file = CallFile.model_validate({**said, "not_before": day})
        call, _ = inherit("a/b", [Level("_acts/the-act", act, (0,)), Level("a/b", file, ())])
        (found,) = [one for one in findings(Case(*figures_of(plan_of("a"), call), on=None)) if one.rule == "least"]
        assert found.status == status


def test_versions_neither_overlap_nor_leave_days_without_any() -> None:
    assert codes(resolved(*SERIES)[1]) == []
    overlapping = (SERIES[0], day_rate("1", "2024-07-29"))
    assert codes(resolved(*overlapping)[1]) == [(0, "validity-overlaps")]
    gap = resolved(SERIES[0], day_rate("1", "2024-08-02"))[1]
    assert codes(gap) == [(0, "validity-gap")]
    assert gap[0].finding.parameters == {"rule": "day_rate", "first": date(2024, 7, 30), "last": date(2024, 8, 1)}
    assert gap[0].finding.where == ("rules", 1, "valid_from")


def test_a_second_rule_without_dates_is_no_version() -> None:
    assert codes(resolved(rounding("cut"), rounding("cut"))[1]) == [(0, "rule-twice")]


def test_without_a_day_the_latest_version_counts() -> None:
    versions = [rule_of(**one) for one in SERIES]
    assert version_on(versions, None) is versions[2]
    assert misfits(list(reversed(versions))) == []


SENSELESS: list[Any] = [
    {"kind": "duration", "maximum_months": "3600"},
    {"kind": "partner_count", "minimum": "3000"},
    {"kind": "periods", "report_due_days": "6000"},
    {"kind": "time_to_signature", "months_to_inform": "600", "months_to_sign": "3"},
]


@pytest.mark.parametrize("data", SENSELESS)
def test_figures_that_nobody_can_mean_are_refused(data: Data) -> None:
    with pytest.raises(ValueError, match="figure-out-of-sense"):
        rule_of(id="rule", **data)


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "amount_limit", "measures": "grant", "minimum": "2", "maximum": "1"},
        {"kind": "partner_count", "minimum": "4", "maximum": "3"},
        {"kind": "duration", "minimum_months": "24", "maximum_months": "12"},
        {"kind": "start_window", "earliest": "2021-02-01", "latest": "2021-01-01"},
    ],
)
def test_a_maximum_below_its_minimum_is_refused(data: Data) -> None:
    with pytest.raises(ValueError, match="limit-reversed"):
        rule_of(id="rule", **data)
