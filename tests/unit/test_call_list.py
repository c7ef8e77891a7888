"""The list of calls: search, filters, order, counts, and what a row says."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner import places
from planner.rules.kinds import CountryCount, PartnerCount
from planner.rules.target import TargetStatus
from planner.services.call_facts import admits, grant_of, least_of, rate_of, sureness_of
from planner.services.call_list import CallList, Wanted, call_list
from planner.textfile import write_tree
from planner.wording import wording
from tests.builders import OFFICIAL, UNKNOWN, UNSOURCED, call_of, rate

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
SOUND = Path(__file__).parent.parent / "calls" / "sound"
BEFORE, ON = date(2024, 5, 2), date(2024, 6, 12)


def rule(rule_id: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"id": rule_id, "kind": kind, "cite": OFFICIAL, "says": "It is so.", **more}


def dated(opens: str, closes: str) -> list[dict[str, Any]]:
    return [rule("opening", "opening", at=opens), rule("deadline", "deadline", at=closes)]


def eligible(*countries: str, rule_id: str = "countries", **more: Any) -> dict[str, Any]:
    return rule(rule_id, "eligible_countries", countries=list(countries), **more)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with four calls of two programmes."""
    folder = tmp_path / "calls"
    shutil.copytree(SOUND, folder)

    def write(where: str, **data: Any) -> None:
        path = folder / where / "call.yaml"
        path.parent.mkdir(parents=True)
        documents = {"documents": {"manual": {"title": "The manual"}}} if "rules" in data else {}
        path.write_text(write_tree({**documents, **data}), encoding="utf-8")

    sea = rule("vat", "noted", value_noted="Paid", says="The sea is wide.")
    write("second", title="Second", family="amif", programme="Second programme")
    write("second/a", title="Towns", rules=[*dated("2024-05-01", "2024-06-30T17:00"), eligible("IT", "ES")])
    write("second/b", title="Villages", rules=[*dated("2024-07-01", "2024-08-30T17:00"), eligible("IT")])
    write("second/c", title="Islands", rules=[sea])
    return folder


def listed(root: Path, on: date = BEFORE, **wanted: Any) -> CallList:
    return call_list(Wanted(**wanted), EN, on=on, roots=[root])


def ids(found: CallList) -> list[str]:
    return [row.id for programme in found.programmes for row in programme.rows]


def test_open_calls_come_first_and_closed_ones_last(root: Path) -> None:
    found = listed(root)
    assert ids(found)[0] == "second/a"
    assert {row.id: row.status for programme in found.programmes for row in programme.rows} == {
        "second/a": TargetStatus.OPEN,
        "second/b": TargetStatus.FORTHCOMING,
        "second/c": TargetStatus.UNKNOWN,
        "fund/topic": TargetStatus.UNKNOWN,
    }
    assert (found.count, found.programme_count, found.open_count, found.shown) == (4, 2, 1, 4)
    # Closed ones from the latest back.
    assert ids(listed(root, on=date(2024, 9, 1))) == ["second/c", "second/b", "second/a", "fund/topic"]


def test_rows_stand_under_their_programme(root: Path) -> None:
    found = listed(root)
    assert [(one.name, len(one.rows)) for one in found.programmes] == [("Second programme", 3), ("A fund", 1)]
    assert list(found.choices) == ["amif", "interreg", "second", "fund"]


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("towns", ["second/a"]),
        ("SECOND/B", ["second/b"]),
        ("wide sea", ["second/c"]),
        ("second programme", ["second/a", "second/b", "second/c"]),
        ("at least three", ["fund/topic"]),
        ("secondprogramme", ["second/a", "second/b", "second/c"]),
        ("wide-sea", ["second/c"]),
        ("nowhere", []),
    ],
)
def test_search_finds_every_word_in_titles_ids_programmes_and_says(
    root: Path, search: str, expected: list[str]
) -> None:
    assert ids(listed(root, search=search)) == expected


def test_filters_leave_what_fits(root: Path) -> None:
    assert ids(listed(root, programme="fund")) == ["fund/topic"]
    assert ids(listed(root, programme="amif", statuses=("open", "forthcoming"))) == ["second/a", "second/b"]
    assert ids(listed(root, statuses=("closed",), on=ON)) == []


def test_a_call_whose_countries_nobody_found_stays_and_says_so(root: Path) -> None:
    found = listed(root, countries=("ES",))
    rows = {row.id: row.is_country_open for programme in found.programmes for row in programme.rows}
    assert rows == {"second/a": False, "second/c": True, "fund/topic": True}
    assert found.countries == ("ES", "IT")


def test_days_left_are_counted_to_the_deadline(root: Path) -> None:
    rows = {row.id: row for programme in listed(root).programmes for row in programme.rows}
    assert rows["second/a"].left == "59 days left"
    assert rows["second/b"].left == "opens on 1 July 2024"
    assert rows["fund/topic"].deadline == "12 June 2024"
    assert rows["second/c"].deadline == ""
    closed = {row.id: row.left for one in listed(root, on=date(2025, 1, 1)).programmes for row in one.rows}
    assert closed["second/a"] == ""


def test_each_country_wanted_must_be_admitted_in_one_role() -> None:
    both = call_of(eligible("IT", "ES", roles=["lead"]), eligible("IT", "TN", rule_id="partners", roles=["partner"]))
    assert admits(both, ()) == "yes"
    assert admits(both, ("IT",)) == "yes"
    assert admits(both, ("ES", "TN")) == "yes"
    assert admits(both, ("IT", "SE")) == "no"
    narrow = call_of(eligible("IT", "ES"), eligible("IT", rule_id="topic"))
    assert admits(narrow, ("ES",)) == "no"


def test_an_unknown_list_is_neither_yes_nor_no() -> None:
    open_ = call_of(rule("countries", "eligible_countries", countries="unknown", cite=UNKNOWN))
    assert admits(open_, ("IT",)) == "unknown"
    assert admits(call_of(), ("IT",)) == "unknown"
    excluded = call_of(eligible("ES"), rule("more", "eligible_countries", countries="unknown", cite=UNKNOWN))
    assert admits(excluded, ("IT",)) == "no"
    assert admits(excluded, ("ES",)) == "unknown"


def test_rates_are_listed_and_many_are_a_range() -> None:
    def rates(*percents: str) -> str:
        return rate_of(call_of(*(rate(one, id=f"rate_{at}") for at, one in enumerate(percents))), EN)

    assert rates() == "not known"
    assert rates("unknown") == "not known"
    assert rates("80", "50", "80") == "50% / 80%"
    assert rates("80", "50", "65", "85") == "50% – 85%"


def test_the_limit_of_the_grant_comes_before_that_of_the_total() -> None:
    total = rule("total", "amount_limit", measures="total", maximum="2500000")
    grant = rule("grant", "amount_limit", measures="grant", minimum="100000", maximum="250000.50")
    each = rule("each", "amount_limit", measures="grant", subject="each_partner", maximum="7")
    assert grant_of(call_of(total, grant), EN) == ("from €100,000 to €250,000.50", False)
    assert grant_of(call_of(total, each), FR) == ("au plus 2\u202f500\u202f000\u00a0€", True)
    assert grant_of(call_of(each), EN) == ("not known", False)


def test_the_least_numbers_are_those_of_the_whole_partnership() -> None:
    partners = rule("partners", "partner_count", minimum={"contested": ["5", "4"]})
    lead = rule("lead", "partner_count", minimum="1", maximum="1", roles=["lead"])
    each = rule("each", "partner_count", minimum="9", each="country")
    group = rule("group", "partner_count", minimum="8", group="eu", countries=["IT"])
    assert least_of(call_of(lead, partners, each, group), PartnerCount, EN) == "4 / 5 partners"
    assert least_of(call_of(lead), PartnerCount, EN) == ""
    unknown = rule("countries", "country_count", minimum="unknown", cite=UNKNOWN)
    assert least_of(call_of(unknown), CountryCount, EN) == "countries not known"


def test_values_are_counted_by_how_sure_they_are() -> None:
    call = call_of(rate("80"), rate("unknown", fund="ipa"), rule("vat", "noted", value_noted="x", cite=UNSOURCED))
    assert (sureness_of(call).official, sureness_of(call).other, sureness_of(call).unknown) == (1, 1, 1)


@pytest.mark.parametrize("words", [EN, FR])
def test_every_call_of_the_catalogue_has_a_row_in_both_languages(words: Any) -> None:
    found = call_list(Wanted(), words, on=date(2024, 5, 20), roots=[places.calls()])
    assert found.shown == found.count > 1
    for programme in found.programmes:
        for row in programme.rows:
            assert row.title
            assert row.rate
            assert row.grant
