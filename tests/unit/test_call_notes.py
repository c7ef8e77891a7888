"""The note on funding opportunities: what stands in it, how sure that is, and what is left out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from planner.catalogue import read_sound
from planner.exchange.call_note import CallNote, NoteTarget
from planner.plan.model import Plan
from planner.services.call_notes import SHOWN, NoteStatus, NoteWish, call_note, file_stem, note_json
from planner.services.calls import programmes
from planner.wording import LANGUAGES, wording
from tests.builders import plan_of

ON = date(2026, 6, 1)

FUND = """
title: A fund
family: interreg
management: direct
programme: The fund
documents:
  manual: {title: The manual, publisher: The funder, url: "https://example.org/manual", dated: 2026-01-15}
rules:
  - {id: eu_rate, kind: rate, fund: erdf, rate_percent: 80, level: partner, cite: CITED, says: 80 %.}
  - {id: countries, kind: eligible_countries, countries: [AT, SE, NO], cite: CITED, says: Three countries.}
"""
SECOND = """
title: A second fund
family: amif
management: direct
programme: The second fund
documents:
  page: {title: Its page}
rules:
  - {id: outlook, kind: outlook, state: call_expected, cite: PAGE, says: More to come.}
"""
OTHER = """
title: Money of a region
family: other
management: direct
programme: Regional money
note: Ask the region's own authority.
documents:
  page: {title: A page}
rules:
  - {id: deadline, kind: deadline, at: unknown, cite: NOWHERE, says: It has none.}
  - {id: eu_rate, kind: rate, fund: esf, rate_percent: unknown, level: partner, cite: NOWHERE, says: Not known.}
"""
CITES = {
    "CITED": "{document: manual, locator: page 4, certainty: official, checked_on: 2026-05-02}",
    "PAGE": "{document: page, locator: top, certainty: secondary, checked_on: 2026-05-03}",
    "NOWHERE": '{certainty: unknown, tried: "The manual, in vain.", checked_on: 2026-05-02}',
    "BELIEVED": "{certainty: unsourced, tried: The manual., because: It was so before., checked_on: 2026-05-02}",
}


def level(title: str, *rules: str) -> str:
    return f"title: {title}\nrules:\n" + "".join(f"  - {{{one}, says: It is so.}}\n" for one in rules)


def opening(day: str, cite: str = "CITED") -> str:
    return f"id: opening, kind: opening, at: {day}, cite: {cite}"


def deadline(moment: str, cite: str = "CITED") -> str:
    return f"id: deadline, kind: deadline, at: {moment}, cite: {cite}"


FILES: Mapping[str, str] = {
    "fund": FUND,
    "fund/open": level(
        "An open call",
        opening("2026-05-01"),
        deadline("2026-06-30T17:00"),
        "id: grant, kind: amount_limit, measures: grant, minimum: 400000, maximum: 1500000, cite: CITED",
        "id: fewest, kind: partner_count, minimum: {contested: [3, 5]}, cite: CITED",
        "id: from_where, kind: country_count, minimum: 3, cite: BELIEVED",
        "id: aside, kind: noted, value_noted: unknown, cite: NOWHERE",
    ),
    "fund/coming": level("A coming call", opening("2026-09-01"), deadline("2026-12-01T12:00")),
    "fund/just-closed": level("A call just closed", opening("2025-05-01"), deadline("2025-06-01T00:00")),
    "fund/long-closed": level("A call long closed", opening("2025-05-01"), deadline("2025-05-31T23:59")),
    "fund/undated": level("An undated call", opening("unknown", "NOWHERE"), deadline("unknown", "NOWHERE")),
    "second": SECOND,
    "second/one": level("First call", deadline("2020-01-31T17:00", "PAGE")),
    "second/two": level("Second call", deadline("2022-01-31T17:00", "PAGE")),
    "aside": OTHER,
}


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    return catalogue_in(tmp_path)


def catalogue_in(folder: Path, files: Mapping[str, str] = FILES) -> Path:
    """Return a folder of call files."""
    root = folder / "calls"
    for name, content in files.items():
        text = content
        for short, cite in CITES.items():
            text = text.replace(f"cite: {short}", f"cite: {cite}")
        (root / name).mkdir(parents=True)
        (root / name / "call.yaml").write_text(text, encoding="utf-8")
    return root


def note_of(root: Path, wish: NoteWish | None = None, plan: Plan | None = None) -> CallNote:
    return call_note(wish or NoteWish(ON), "en", plan=plan, roots=[root])


def target(note: CallNote, name: str) -> NoteTarget:
    return next(one for programme in note.programmes for one in programme.targets if one.id == name)


def said(note: CallNote, name: str) -> dict[str, str]:
    return {value.heading: value.text for value in target(note, name).values}


# -- which calls -----------------------------------------------------------------------------------


def test_calls_stand_by_status_and_older_ones_are_counted(calls: Path) -> None:
    note = note_of(calls)
    assert [(row.target, row.status) for row in note.rows] == [
        ("fund/open", "open"),
        ("fund/coming", "forthcoming"),
        ("second/two", "expected"),
        ("fund/undated", "unknown"),
        ("fund/just-closed", "recently_closed"),
    ]
    assert note.about[1] == (
        "5 calls of 2 programmes: 1 open, 1 forthcoming, 1 expected, 1 whose dates are not known and 1 recently closed."
    )
    assert note.about[2].startswith("2 calls that closed before 1 June 2025")


def test_the_latest_call_stands_for_the_one_that_is_expected_and_says_so(calls: Path) -> None:
    note = note_of(calls)
    assert "second/one" not in {row.target for row in note.rows}
    assert "may differ" in target(note, "second/two").about


def test_a_programme_that_opens_no_more_calls_is_left_out(tmp_path: Path) -> None:
    ended = {"second": SECOND.replace("call_expected", "no_more_calls"), "second/one": "title: Undated\n"}
    assert note_of(catalogue_in(tmp_path, ended)).rows == ()


def test_programmes_with_open_calls_come_first_and_their_calls_by_status(calls: Path) -> None:
    note = note_of(calls)
    assert [one.name for one in note.programmes] == ["The fund", "The second fund"]
    assert [one.status for one in note.programmes[0].targets] == ["open", "forthcoming", "unknown", "recently_closed"]


def test_statuses_and_programmes_narrow_it(calls: Path) -> None:
    note = note_of(calls, NoteWish(ON, (NoteStatus.OPEN,)))
    assert [row.target for row in note.rows] == ["fund/open"]
    assert note.others == ()
    assert not [one for one in note.about if "left out" in one]
    note = note_of(calls, NoteWish(ON, programmes=("second",)))
    assert [row.target for row in note.rows] == ["second/two"]
    known = read_sound(roots=[calls])[0]
    assert programmes(known) == {
        "fund": "The fund",
        "second": "The second fund",
        "aside": "Regional money",
    }


# -- what is said of each --------------------------------------------------------------------------


def test_the_four_questions_are_answered_with_certainty_and_source(calls: Path) -> None:
    note = note_of(calls)
    assert [part.id for part in target(note, "fund/open").parts] == ["who", "amount", "rate", "time"]
    values = {value.heading: value for value in target(note, "fund/open").values}
    rate = values["Rate"]
    assert (rate.certainty, rate.source, rate.is_open) == ("official", "[1], page 4", False)
    assert "80%" in rate.text
    assert said(note, "fund/open")["Deadline"] == "30 June 2026, 17:00 (Brussels)"
    assert said(note, "fund/open")["Eligible countries"] == "Austria, Norway and Sweden"
    document = note.documents[0]
    assert (document.number, document.title) == (1, "The manual, The funder")
    assert (document.dated, document.checked) == ("15 January 2026", "2 May 2026")


def test_the_summary_shows_amounts_partners_and_how_much_is_open(calls: Path) -> None:
    row = note_of(calls).rows[0]
    assert (row.amount, row.lowest, row.highest) == ("From €400,000 to €1,500,000", 40_000_000, 150_000_000)
    assert (row.left, row.rate) == ("29 days left", "80%")
    assert row.partners == "3 / 5 partners, 3 countries"
    assert row.open == 2


def test_what_is_contested_unsourced_or_missing_is_open_and_listed(calls: Path) -> None:
    note = note_of(calls)
    checks = {(one.heading, one.targets[0]): one.why for one in note.checks}
    assert checks["Number of partners", "An open call"].startswith("Sources contradict each other")
    assert "believed, and without a source" in checks["Number of countries", "An open call"]
    assert "searched in vain: The manual, in vain" in checks["Opening and deadline", "An undated call"]
    missing = next(one for one in note.checks if "amount limit" in one.heading and one.programme == "The fund")
    assert missing.why.startswith("The catalogue has no value")
    assert missing.heading == "Number of partners and amount limit"
    assert missing.targets == ("A coming call", "An undated call", "A call just closed")
    assert said(note, "fund/coming")["Amount limit"] == "The catalogue has no value"


def test_every_open_value_is_listed_and_nothing_else(calls: Path) -> None:
    note = note_of(calls)
    open_values = sum(
        value.is_open for programme in note.programmes for one in programme.targets for value in one.values
    )
    assert open_values == sum(row.open for row in note.rows)
    marked = {
        one.title for programme in note.programmes for one in programme.targets if any(v.is_open for v in one.values)
    }
    named = {title for one in note.checks for title in one.targets}
    assert marked <= named
    assert target(note, "fund/open").further_open == 1


def test_sources_that_are_no_calls_stand_apart_and_have_no_deadline(calls: Path) -> None:
    (other,) = note_of(calls).others
    assert other.about == "Ask the region’s own authority."
    assert [value.heading for value in other.values] == ["Rate"]
    assert not [one for one in note_of(calls).checks if one.programme == "Regional money" and "eadline" in one.heading]


def test_nearly_all_member_states_are_said_as_such(tmp_path: Path) -> None:
    all_but = (
        "[AT, BE, BG, CY, CZ, DE, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK, NO]"
    )
    files = {"fund": FUND.replace("[AT, SE, NO]", all_but), "fund/open": FILES["fund/open"]}
    note = note_of(catalogue_in(tmp_path, files))
    assert said(note, "fund/open")["Eligible countries"] == "All Member States but Denmark and Norway"


# -- with a plan -----------------------------------------------------------------------------------

BEFORE = {"title": "Before", "to": "A fund", "result": "not_selected", "points": "82.5", "points_needed": "85"}


def test_a_plan_is_named_its_call_marked_and_its_register_shown(calls: Path) -> None:
    plan = plan_of("city", call="fund/open", proposals=[{**BEFORE, "year": "2019", "month": "1"}])
    note = note_of(calls, NoteWish(ON), plan)
    assert note.plan == "A plan"
    assert [row.target for row in note.rows if row.is_plans] == ["fund/open"]
    fits = {row.target: row.fit for row in note.rows}
    assert fits["fund/open"].startswith(("Nothing against it", "1 condition not met", "2 conditions not met"))
    sentences = {one.id: one.fit for group in note.programmes for one in group.targets}
    assert sentences["fund/open"].startswith("Open for")
    assert {row.fit for row in note_of(calls, NoteWish(ON)).rows} == {""}
    assert note.proposals is not None
    (entry,) = note.proposals
    assert (entry.submitted, entry.result) == ("Jan 2019", "Not selected")
    assert entry.points == "82.5 of 85 needed: 2.5 short"
    assert note_of(calls, NoteWish(ON, with_register=False), plan).proposals is None
    assert note_of(calls).proposals is None
    assert file_stem(note, plan) == "calls-plan-2026-06-01"


# -- forms -----------------------------------------------------------------------------------------


def test_json_has_days_and_amounts_as_texts(calls: Path) -> None:
    found = json.loads(json.dumps(note_json(note_of(calls))))
    assert found["on"] == "2026-06-01"
    assert found["rows"][0]["closes"] == "2026-06-30T17:00:00"
    assert (found["rows"][0]["lowest"], found["rows"][0]["highest"]) == ("400000.00", "1500000.00")


def test_it_speaks_both_languages_to_the_last_word(calls: Path) -> None:
    for language in LANGUAGES:
        words = wording(language, is_strict=True)
        assert [words.term("note_status", one) for one in SHOWN]
    french = call_note(NoteWish(ON), "fr", roots=[calls])
    assert french.rows[0].closes_text == "30 juin 2026, 17:00 (Bruxelles)"
    assert french.rows[0].status_word == "Ouvert"


def test_the_whole_catalogue_makes_a_note_in_which_every_value_has_words() -> None:
    note = call_note(NoteWish(date(2024, 5, 1)), "fr")
    assert note.rows
    for one in (*(target for programme in note.programmes for target in programme.targets), *note.others):
        for value in one.values:
            assert value.text
            assert value.certainty
            assert "None" not in value.text
    numbers = [one.number for one in note.documents]
    assert numbers == list(range(1, len(numbers) + 1))
