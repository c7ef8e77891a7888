"""Which calls fit a group: one engine for all of them, an order that can be explained, and no more than is known."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner import catalogue
from planner.catalogue import TargetStatus
from planner.findings import Status
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.services.budgets import budget_of
from planner.services.call_terms import sureness_text, term_text, terms_json, terms_of
from planner.services.cases import Question
from planner.services.fit import Fit, fit, left_to_do, rank, read_calls
from planner.services.fit_tables import (
    changes,
    questions,
    ranking_json,
    rates,
    rates_sureness,
    reason,
    start_note,
    steps,
    when,
)
from planner.services.plans import open_example
from planner.simulation.timing import Milestone
from planner.wording import wording
from tests.builders import UNKNOWN, Data, call_of, line, mapping, opening, partner, plan_of, rate, rounding

ON = date(2026, 11, 22)
WORDS, FRENCH = wording("en", is_strict=True), wording("fr", is_strict=True)
REAL = ("amif/2018-ag-inte/1", "interreg/euro-med/4/transfer")


def closes(day: str) -> Data:
    return {"id": "deadline", "kind": "deadline", "at": f"{day}T17:00"}


def call_with(*more: Data, opens: str = "2026-01-01", until: str = "2027-01-31", percent: Any = "80") -> Call:
    return call_of(opening(opens), closes(until), rounding("cut"), rate(percent), mapping("staff", "staff"), *more)


def two(**more: Any) -> Plan:
    return plan_of("city", partner("port", country="FR"), costs=[line({"all": True}, "100.01")], **more)


def fit_of(plan: Plan, call: Call, on: date = ON) -> Fit:
    return fit(situation(plan), call, on)


def at_least(number: str, **more: Any) -> Data:
    return {"id": "minimum_partners", "kind": "partner_count", "minimum": number, **more}


# -- one call --------------------------------------------------------------------------------------


def test_money_is_the_engines_for_the_project_the_mean_and_each_partner() -> None:
    found = fit_of(two(), call_with())
    assert (found.total, found.grant, found.own) == (20002, 16000, 4002)
    assert found.mean_own == 2001
    assert [(one.partner.id, one.total, one.grant, one.own) for one in found.parts] == [
        ("city", 10001, 8000, 2001),
        ("port", 10001, 8000, 2001),
    ]
    assert found.part("nobody") is None


@pytest.mark.parametrize("name", ["regin", "mipex-reg"])
def test_every_target_of_the_catalogue_gives_what_the_budget_page_gives(name: str) -> None:
    plan = open_example(name)
    for found in rank(plan, ON).fits[::6]:
        sums = budget_of(plan, Question(call=found.call.id)).sums
        assert (found.total, found.grant, found.own) == (sums.total, sums.grant, sums.own), found.call.id


def test_an_unknown_rate_leaves_money_unknown_and_is_a_value_to_look_up() -> None:
    found = fit_of(two(), call_with(percent="unknown"))
    assert (found.total, found.grant, found.own, found.mean_own) == (20002, None, None, None)
    assert "rate" in [one.code for one in found.questions]
    assert rates(found, WORDS) == "not known"


def test_a_mean_is_not_taken_of_some_where_others_are_unknown() -> None:
    french = rate("unknown", id="erdf_rate_fr", applies_to={"country": ["FR"]})
    other = rate("80", excludes={"country": ["FR"]})
    found = fit_of(two(), call_of(opening(), rounding("cut"), mapping("staff", "staff"), other, french))
    assert [one.own for one in found.parts] == [2001, None]
    assert found.mean_own is None


def test_opening_and_deadline_are_said_by_the_status_and_are_no_conditions() -> None:
    found = fit_of(two(), call_with(until="2026-10-01"))
    assert (found.status, found.is_over, found.standing, found.not_met) == (TargetStatus.CLOSED, True, Status.MET, ())


def test_standing_is_the_worst_of_admissibility_and_eligibility() -> None:
    assert fit_of(two(), call_with(at_least("2"))).standing is Status.MET
    assert fit_of(two(), call_with(at_least("3"))).standing is Status.NOT_MET
    assert fit_of(two(), call_with(at_least("unknown", cite=UNKNOWN))).standing is Status.TO_BE_VERIFIED


def test_award_criteria_are_no_conditions() -> None:
    found = fit_of(two(), call_with(at_least("3", stage="award")))
    assert (found.standing, found.not_met) == (Status.MET, ())


def test_the_plans_own_conditions_say_nothing_of_a_call() -> None:
    plan = two(thresholds=[{"id": "enough", "minimum": "5"}])
    assert fit_of(plan, call_with()).not_met == ()


def test_what_the_plan_leaves_open_is_told_from_what_the_call_leaves_open() -> None:
    rule = {"id": "length", "kind": "duration", "maximum_months": "24"}
    found = fit_of(two(), call_with(rule, at_least("unknown", cite=UNKNOWN)))
    assert [one.rule for one in found.to_complete] == ["length"]
    assert [one.rule for one in found.to_look_up] == ["minimum_partners"]
    assert questions(found.to_complete, found.call, WORDS) != questions(found.to_look_up, found.call, WORDS)


def test_notes_are_kept_but_do_not_count() -> None:
    note = {"id": "vat", "kind": "noted", "value_noted": "unknown", "cite": UNKNOWN}
    found = fit_of(two(), call_with(note))
    assert [one.rule for one in found.to_look_up] == ["vat"]
    assert found.questions == ()


def test_a_programme_without_dates_and_without_further_calls_is_over() -> None:
    dates = [{"id": "opening", "kind": "opening", "at": "unknown", "cite": UNKNOWN}]
    for state, is_over in (("no_more_calls", True), ("call_expected", False)):
        found = fit_of(two(), call_of(*dates, {"id": "outlook", "kind": "outlook", "state": state}))
        assert (found.status, found.is_over) == (TargetStatus.UNKNOWN, is_over)


# -- the order -------------------------------------------------------------------------------------

FILE = """
title: {name}
family: interreg
management: shared
programme: {name}
documents:
  guide: {{title: Guide, publisher: Somebody, url: "https://example.org", seen: all of it}}
rules:
  - {{id: opening, kind: opening, at: {opens}, cite: &, says: So.}}
  - {{id: deadline, kind: deadline, at: "{until}T17:00", cite: &, says: So.}}
  - {{id: rounding, kind: rounding, mode: cut, cite: &, says: So.}}
  - {{id: erdf_rate, kind: rate, fund: erdf, rate_percent: {percent}, level: partner, cite: &, says: So.}}
  - {{id: minimum_partners, kind: partner_count, minimum: {minimum}, cite: {cite}, says: So.}}
  - {{id: category_staff, kind: mapping, category: staff, takes: [staff], cite: &, says: So.}}
  - {{id: category_other, kind: mapping, category: other, takes: [office_and_administration,
      travel_and_accommodation, external_expertise_and_services, equipment, infrastructure_and_works, volunteers,
      third_party_support, other], cite: &, says: So.}}
"""
CITED = "{document: guide, locator: page 1, certainty: official, checked_on: 2026-11-21}"
NOT_FOUND = "{certainty: unknown, tried: The guide., checked_on: 2026-11-21}"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """Return a folder of calls, each worse in one thing than the one before it in the order that is expected."""
    kinds: dict[str, dict[str, str]] = {
        "f-best": {"percent": "90"},
        "e-less-money": {},
        "d-less-sure": {"minimum": "unknown", "cite": NOT_FOUND},
        "c-not-met": {"minimum": "3"},
        "b-forthcoming": {"opens": "2027-01-01", "percent": "95"},
        "a-closed": {"until": "2026-06-30", "percent": "95"},
    }
    usual = {"opens": "2026-01-01", "until": "2027-06-30", "percent": "80", "minimum": "2", "cite": CITED}
    for name, more in kinds.items():
        folder = tmp_path / "calls" / name / "topic"
        folder.mkdir(parents=True)
        text = FILE.format(name=name, **(usual | more)).replace("&", CITED)
        (folder / "call.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "calls"


ORDER = [
    f"{name}/topic" for name in ("f-best", "e-less-money", "d-less-sure", "c-not-met", "b-forthcoming", "a-closed")
]


def test_open_ones_first_then_fewest_not_met_then_fewest_unknown_then_the_highest_grant(shelf: Path) -> None:
    heard: list[tuple[int, int]] = []
    ranking = rank(two(), ON, roots=[shelf], tell=lambda done, count: heard.append((done, count)))
    assert [one.call.id for one in ranking.fits] == ORDER
    assert heard == [(at, 6) for at in range(1, 7)]


def test_a_call_of_which_little_is_known_comes_after_one_that_is_known_and_says_so(tmp_path: Path) -> None:
    usual = {"opens": "2026-01-01", "until": "2027-06-30", "percent": "80", "minimum": "unknown", "cite": NOT_FOUND}
    open_ = f"  - {{id: minimum_countries, kind: country_count, minimum: unknown, cite: {NOT_FOUND}, says: So.}}\n"
    open_ += "".join(
        f"  - {{id: most_{at}, kind: partner_count, maximum: {at}, cite: {CITED}, says: So.}}\n" for at in (8, 9)
    )
    for name, more in (("a-little-known", ""), ("b-known", open_)):
        lines = FILE.format(name=name, **usual).replace("&", CITED).splitlines(keepends=True)
        kept = [line for line in lines if more or "erdf_rate" not in line]
        kept = kept if more else kept[: next(at for at, line in enumerate(kept) if "category_staff" in line)]
        folder = tmp_path / "calls" / name / "topic"
        folder.mkdir(parents=True)
        (folder / "call.yaml").write_text("".join(kept) + more, encoding="utf-8")
    known, little = rank(two(), ON, roots=[tmp_path / "calls"]).fits
    assert (known.call.id, little.call.id) == ("b-known/topic", "a-little-known/topic")
    assert len(known.questions) > len(little.questions)
    assert (known.is_little_known, little.is_little_known) == (False, True)
    said = "1 value to look up; little is known of it (conditions and rates known: 0 of 1)."
    assert reason(little, WORDS).endswith(said)
    assert "little is known" not in reason(known, WORDS)
    assert reason(little, FRENCH).endswith("on en sait peu (conditions et taux connus\u00a0: 0 sur 1).")


def test_some_targets_are_ranked_as_among_all_and_each_once(shelf: Path) -> None:
    some = [ORDER[4], ORDER[1], ORDER[4]]
    assert [one.call.id for one in rank(two(), ON, ids=some, roots=[shelf]).fits] == [ORDER[1], ORDER[4]]


def test_every_place_is_explained_in_one_sentence_in_both_languages(shelf: Path) -> None:
    fits = rank(two(), ON, roots=[shelf]).fits
    assert [reason(one, WORDS) for one in fits] == [
        "Open for 220 more days: every condition is met.",
        "Open for 220 more days: every condition is met.",
        "Open for 220 more days: nothing speaks against it, 1 value to look up.",
        "Open for 220 more days: 1 condition not met (number of partners).",
        "Opens on 1 January 2027, in 40 days: every condition is met.",
        "Closed since 30 June 2026: every other condition is met.",
    ]
    assert reason(fits[3], FRENCH) == "Ouvert encore 220 jours\u00a0: 1 condition non remplie (nombre de partenaires)."
    for one in fits:
        assert reason(one, FRENCH) != reason(one, WORDS)


def test_what_would_have_to_change_stands_with_its_margin(shelf: Path) -> None:
    (change,) = changes(rank(two(), ON, roots=[shelf]).fits[3], WORDS)
    assert "minimum 3" in change.says
    assert change.ways == ("Win one more, or choose a scenario in which more take part.",)


def test_a_ranking_holds_until_plan_day_scenario_or_a_call_changes(shelf: Path) -> None:
    plan = two()
    ranking, calls = rank(plan, ON, roots=[shelf]), read_calls(roots=[shelf])
    assert ranking.is_still(plan, None, ON, calls)
    assert ranking.is_still(plan, plan.default_scenario, ON, calls)
    assert not ranking.is_still(two(), None, ON, calls)
    assert not ranking.is_still(plan, "all", ON, calls)
    assert not ranking.is_still(plan, None, date(2026, 11, 23), calls)
    assert not ranking.is_still(plan, None, ON, calls[1:])
    file = shelf / ORDER[0] / "call.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("rate_percent: 90", "rate_percent: 70"), encoding="utf-8")
    assert not ranking.is_still(plan, None, ON, read_calls(roots=[shelf]))


def test_what_the_plan_states_otherwise_holds_for_its_own_call_only(shelf: Path) -> None:
    stated = {"rule": "erdf_rate", "value": {"rate_percent": "50"}, "document": "Letter", "page": "1"}
    plan = two(call=ORDER[0], corrections=[stated])
    ranking = rank(plan, ON, ids=ORDER[:2], roots=[shelf])
    assert {one.call.id: rates(one, WORDS) for one in ranking.fits} == {ORDER[0]: "50%", ORDER[1]: "80%"}


def test_the_order_does_not_depend_on_the_order_of_partners() -> None:
    plan = open_example("regin")
    turned = plan.model_copy(update={"partners": plan.partners[::-1]})
    places = [[(one.call.id, one.grant) for one in rank(each, ON, ids=REAL).fits] for each in (plan, turned)]
    assert places[0] == places[1]


def test_every_target_of_the_catalogue_can_be_ranked_and_explained() -> None:
    ranking = rank(open_example("mipex-reg"), ON)
    assert sorted(one.call.id for one in ranking.fits) == sorted(one.id for one in catalogue.list_targets())
    assert all(reason(one, WORDS) and reason(one, FRENCH) for one in ranking.fits)
    assert all(changes(one, FRENCH) for one in ranking.fits if one.not_met)


# -- in words --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ((opening("2026-01-01"), closes("2026-11-22")), "Closes today"),
        ((opening("2026-01-01"), closes("2026-11-23")), "Open for 1 more day"),
        ((opening("2026-11-23"), closes("2026-12-23")), "Opens on 23 November 2026, in 1 day"),
        ((closes("2026-12-23"),), "Closes on 23 December 2026, when it opens is not known"),
        ((opening("2026-01-01"),), "Open since 1 January 2026, when it closes is not known"),
        (({"id": "outlook", "kind": "outlook", "state": "no_more_calls"},), "No further call is planned"),
        ((at_least("2"),), "Days not known"),
    ],
)
def test_how_a_call_stands_is_said_in_a_few_words(rules: tuple[Data, ...], said: str) -> None:
    found = fit_of(two(), call_of(*rules))
    assert when(found, WORDS) == said
    assert when(found, FRENCH) not in ("", said)


def test_the_timeline_is_the_plans_and_says_how_sure_it_is() -> None:
    wait = {"id": "wait", "kind": "time_to_signature", "months_to_inform": {"contested": ["4", "6"]}}
    call = call_with({**wait, "months_to_sign": "3"})
    found = fit_of(two(start="2027-09-01", duration_months="12"), call)
    said = steps(found.timeline, WORDS)
    assert (said[Milestone.START].day, said[Milestone.END].day) == ("1 November 2027", "31 October 2028")
    assert said[Milestone.SIGNED].note == "derived, the later of contradicting days"
    assert start_note(found.timeline, WORDS) == ("61 days before the first possible start", Status.NOT_MET)
    assert "61 jours avant" in start_note(found.timeline, FRENCH)[0]
    later = fit_of(two(start="2027-11-01"), call).timeline
    assert start_note(later, WORDS) == ("possible", Status.MET)
    assert start_note(fit_of(two(start="2027-11-01"), call_with()).timeline, WORDS)[1] is Status.TO_BE_VERIFIED
    assert not steps(fit_of(two(), call_with()).timeline, WORDS)[Milestone.START].is_known


def test_several_funds_are_named_and_several_rates_of_one_are_not() -> None:
    french = rate("65", id="erdf_rate_fr", applies_to={"country": ["FR"]})
    other = rate("80", excludes={"country": ["FR"]})
    base = (opening(), rounding("cut"), mapping("staff", "staff"), other)
    assert rates(fit_of(two(), call_of(*base, french)), WORDS) == "80% / 65%"
    norway = rate("50", fund="norway", applies_to={"country": ["FR"]})
    assert rates(fit_of(two(), call_of(*base, norway)), WORDS) == "ERDF 80% · Norwegian funding 50%"
    # A rate that is for nobody in the group is not shown.
    nobody = rate("50", fund="norway", applies_to={"country": ["NO"]})
    assert rates(fit_of(two(), call_of(*base, nobody)), WORDS) == "80%"


def test_json_says_everything_with_amounts_as_text() -> None:
    ranking = rank(open_example("regin"), date(2019, 1, 17), ids=REAL)
    found = ranking_json(ranking, WORDS)
    assert (found["plan"], found["on"]) == ("regin", "2019-01-17")
    first = found["calls"][0]
    assert (first["rank"], first["id"], first["status"]) == (1, REAL[0], "open")
    assert first["grant"] == "1431963.00"
    assert first["rates"][0]["rate_percent"] == "90"
    assert first["timeline"]["days_left"] == 14
    assert first["left_to_do"] == left_to_do(ranking, ranking.fits[0].call) > 0
    assert {one["status"] for one in found["calls"][1]["not_met"]} == {"not_met"}


def test_nobody_who_takes_part_has_no_mean() -> None:
    found = fit_of(plan_of(partner("city", commitment="candidate")), call_with())
    assert (found.parts, found.mean_own, found.total) == ((), None, 0)


def test_rates_that_contradict_each_other_are_all_shown_and_said_to_do_so() -> None:
    found = fit_of(two(), call_with(percent={"contested": ["75", "80"]}))
    assert rates(found, WORDS) == "75% / 80%"
    assert rates_sureness(found, WORDS) == "official, sources contradict each other"
    assert rates_sureness(fit_of(two(), call_of(opening())), WORDS) == ""


# -- terms without a plan --------------------------------------------------------------------------


def test_the_terms_of_a_call_are_those_of_all_partners_and_of_the_project() -> None:
    call = call_with(
        at_least("3"),
        at_least("2", id="eu_partners", countries=["FR", "SE"]),
        {"id": "lead_partner", "kind": "partner_count", "minimum": "1", "maximum": "1", "roles": ["lead"]},
        {"id": "range", "kind": "amount_limit", "measures": "grant", "minimum": "100000", "maximum": "200000"},
        {"id": "each", "kind": "amount_limit", "measures": "grant", "subject": "each_partner", "maximum": "5"},
        {"id": "length", "kind": "duration", "maximum_months": "unknown", "cite": UNKNOWN},
    )
    terms = {one.name: one for one in terms_of(call)}
    said = {name: term_text(one, WORDS) for name, one in terms.items()}
    assert said == {
        "rate": "80% ERDF",
        "grant": "from €100,000 to €200,000",
        "total": "–",
        "partners": "at least 3",
        "countries": "–",
        "months": "maximum not known",
        "deadline": "31 January 2027",
    }
    assert sureness_text(tuple(terms.values()), WORDS) == "4 official, 1 not known"
    (found,) = terms_json([call], ON)["calls"]
    assert (found["days_left"], found["status"]) == (70, "open")
    assert found["terms"]["total"] == {"certainty": None, "values": []}
    assert found["terms"]["months"]["certainty"] == "unknown"
