"""Wording: values as each language writes them, families' words, errors on one line, and what happens without words."""

from __future__ import annotations

import time
from datetime import date

import pytest

from planner.findings import Euro, Finding, Margin, MarginUnit, Message, Names, Parameter, Status, Term, Terms
from planner.wording import LANGUAGES, Wording, WordsMissing, missing, wording
from planner.wording.texts import Texts, texts
from planner.wording.values import LIST_LIMIT

NBSP, THIN = "\u00a0", "\u202f"


@pytest.fixture
def english() -> Wording:
    return wording("en", is_strict=True)


@pytest.fixture
def french() -> Wording:
    return wording("fr", is_strict=True)


# -- values ----------------------------------------------------------------------------------------


def test_amounts_are_written_to_the_cent_as_each_language_does(english: Wording, french: Wording) -> None:
    assert english.euro(141_875) == "€1,418.75"
    assert french.euro(141_875) == f"1{THIN}418,75{NBSP}€"
    assert (english.euro(0), english.euro(-500)) == ("€0.00", "-€5.00")
    assert (english.number(100_000), french.number(-100_000)) == ("1,000.00", f"-1{THIN}000,00")
    assert (english.euro(None), french.euro(None)) == ("to be verified", "à vérifier")
    assert (english.number(None), french.number(None)) == ("to be verified", "à vérifier")


def test_an_amount_that_a_float_cannot_hold_is_written_exactly(english: Wording) -> None:
    assert english.number(9_007_199_254_740_993) == "90,071,992,547,409.93"
    assert english.euro(10**40 + 1).endswith(",000.01")


def test_rates_counts_and_days_are_written_as_each_language_does(english: Wording, french: Wording) -> None:
    assert [english.percent(ppm) for ppm in (150_000, 66_667, 1, 0)] == ["15%", "6.6667%", "0.0001%", "0%"]
    assert french.percent(66_667) == f"6,6667{NBSP}%"
    assert (english.count(1_234_567), french.count(1_234)) == ("1,234,567", f"1{THIN}234")
    assert (english.day(date(2019, 1, 31)), french.day(date(2019, 1, 31))) == ("31 January 2019", "31 janvier 2019")
    assert french.day(date(2019, 2, 1)) == "1er février 2019"


def test_names_are_joined_as_a_sentence_joins_them(english: Wording, french: Wording) -> None:
    assert english.names(["a", "b", "c"]) == "a, b and c"
    assert french.names(["a", "b", "c"]) == "a, b et c"
    assert (english.names([]), english.names(["a"])) == ("", "a")


def test_a_margin_says_how_much_room_there_is(english: Wording, french: Wording) -> None:
    assert english.margin(Margin(6_000_000, MarginUnit.EUR)) == "€60,000.00 of room"
    assert english.margin(Margin(-1, MarginUnit.PARTNERS)) == "off by 1 partner"
    assert french.margin(Margin(2, MarginUnit.DAYS)) == "2 jours de marge"
    for unit in MarginUnit:
        for amount in (-2, 0, 1):
            assert english.margin(Margin(amount, unit)) != french.margin(Margin(amount, unit))


# -- sentences -------------------------------------------------------------------------------------

GRANT: dict[str, Parameter] = {
    "measures": Term("measure", "grant"),
    "bound": "maximum",
    "reason": "",
    "value": Euro(194_000_000),
    "limit": Euro(200_000_000),
    "gap": Euro(6_000_000),
}


def countries(value: int, gap: int, status: Status = Status.NOT_MET) -> Finding:
    parameters: dict[str, Parameter] = {"value": value, "limit": value + gap, "other": value + gap, "gap": gap}
    roles = Terms("role", ("lead", "partner"))
    return Finding("minimum-countries", {**parameters, "among": "", "roles": roles, "reason": ""}, status=status)


def test_a_finding_says_the_difference() -> None:
    said = wording("en", is_strict=True).finding(Finding("amount-limit", GRANT, status=Status.MET))
    assert said.says == "Grant €1,940,000.00 of at most €2,000,000.00: €60,000.00 of room."
    assert said.fix == ""
    said = wording("fr", is_strict=True).finding(Finding("amount-limit", GRANT, status=Status.NOT_MET))
    assert "60\u202f000,00\u00a0€ de trop" in said.says
    assert said.fix


def test_plurals_follow_each_language(english: Wording, french: Wording) -> None:
    assert english.finding(countries(1, 1)).says == "1 country, minimum 2: 1 is missing."
    assert english.finding(countries(2, 3)).says == "2 different countries, minimum 5: 3 are missing."
    assert english.finding(countries(0, 2)).says.startswith("0 different countries")
    day: dict[str, Parameter] = {
        "day": date(2019, 1, 31),
        "clock": "17:00",
        "zone": "Europe/Brussels",
        "on": date(2019, 1, 31),
        "reason": "",
    }
    met = {left: Finding("deadline", {**day, "gap": left}, status=Status.MET) for left in (0, 1, 2)}
    assert french.finding(met[1]).says.endswith(": il reste 1 jour.")
    assert french.finding(met[2]).says.endswith(": il reste 2 jours.")
    assert english.finding(met[0]).says.endswith("(Brussels time): that is today.")
    assert "Bruxelles" in french.finding(met[0]).says
    # French has zero in the singular: "0 constat", not "0 constats".
    assert french.text("names-and-others", count=0) == "0 autre"
    assert english.text("names-and-others", count=0) == "0 others"


def test_each_family_has_its_own_words() -> None:
    words = {family: wording("en", family, is_strict=True) for family in (None, "amif", "interreg")}
    assert [one.term("role", "lead") for one in words.values()] == ["lead partner", "coordinator", "lead partner"]
    assert [one.term("role", "partner") for one in words.values()] == ["partner", "beneficiary", "project partner"]
    assert words["interreg"].term("role", "associated") == "associated organisation"
    own = [one.message(Message("trace-own-without-grant")) for one in words.values()]
    assert [sentence.split(":")[0] for sentence in own] == ["Own contribution", "Co-financing", "Partner contribution"]
    french = wording("fr", "amif", is_strict=True)
    assert (french.term("role", "lead"), french.term("fund", "amif")) == ("coordinateur", "FAMI")


def test_a_word_that_nobody_has_is_its_id_with_blanks(english: Wording) -> None:
    assert english.term("category", "real_estate_of_2015") == "real estate of 2015"
    assert english.term("category", "unmapped_staff") == "staff (not in the call)"
    assert english.term("fund", "erdf", is_heading=True) == "ERDF"
    assert english.term("category", "staff", is_heading=True) == "Staff"
    assert english.term("country", "GR") == "Greece"
    assert english.term("country", "ZZ-9") == "ZZ-9"
    assert english.term("nothing", "at_all") == "at all"


def test_a_long_list_counts_its_rest(english: Wording) -> None:
    names = tuple(f"Region {number} with quite a long name" for number in range(500))
    parameters: dict[str, Parameter] = {"line": "travel", "partners": Names(names)}
    says = english.finding(Finding("associated-with-cost", parameters)).says
    assert " others, who are associated" in says
    assert len(says) < LIST_LIMIT + 150


# -- without words ---------------------------------------------------------------------------------


def test_without_words_tests_fail_and_people_read_the_code() -> None:
    with pytest.raises(WordsMissing, match="no-such-code"):
        wording("en", is_strict=True).text("no-such-code")
    with pytest.raises(WordsMissing, match="scenario"):
        wording("en", is_strict=True).finding(Finding("no-members", {}))
    speaker = Wording("fr")
    assert speaker.text("no-such-code") == "no-such-code"
    assert speaker.finding(Finding("no-members", {})).says == "no-members"
    assert [problem[:2] for problem in speaker.missing[:2]] == ["fr", "en"]


def test_a_sentence_that_french_lacks_is_said_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = Texts("fr")
    del lacking.sources["no-partners"]
    monkeypatch.setattr(
        "planner.wording.sentences.texts", lambda language: lacking if language == "fr" else texts("en")
    )
    speaker = Wording("fr")
    assert speaker.finding(Finding("no-partners", {})).says.startswith("The plan has no partners yet")
    assert speaker.missing


def test_what_the_program_covered_up_is_known() -> None:
    assert not missing()
    speaker = wording("fr", "a family for this test")
    speaker.text("no-such-code")
    assert any("no-such-code" in problem for problem in missing())
    speaker.missing.clear()


# -- speed -----------------------------------------------------------------------------------------


def test_the_first_sentence_takes_less_than_a_third_of_a_second() -> None:
    for language in LANGUAGES:
        began = time.process_time()
        assert Texts(language).say("no-partners", "says", {})
        assert time.process_time() - began < 0.3
