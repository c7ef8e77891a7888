"""What the call of 2018, to which REGIN applied, says, and what nobody knows of it."""

from __future__ import annotations

from planner.catalogue import read_call
from planner.rules.call import Call
from planner.rules.kinds import AmountLimit, EligibleCountries, FlatRate, Mapping, Rate, RoundingRule
from planner.rules.scope import Rule
from planner.terms import Bound, Category, Certainty

AMIF = "amif/2018-ag-inte/1"


def rule(call: Call, rule_id: str) -> Rule:
    found = call.rule(rule_id)
    assert found is not None, rule_id
    return found


def test_amif_pays_90_per_cent_on_the_action_and_no_official_page_says_so() -> None:
    (rate,) = read_call(AMIF).of_kind(Rate)
    assert (rate.fund, rate.rate_percent, rate.level) == ("amif", Bound((900_000,)), "action")
    assert rate.cite.certainty is Certainty.SECONDARY


def test_what_amif_2018_does_not_say_is_unknown() -> None:
    call = read_call(AMIF)
    limits = list(call.of_kind(AmountLimit))
    assert [(one.id, one.minimum, one.maximum) for one in limits] == [("grant_range", Bound(()), Bound(()))]
    assert rule(call, "duration").cite.certainty is Certainty.UNKNOWN
    (rounding,) = call.of_kind(RoundingRule)
    assert rounding.mode == "unknown"
    silences = ("vat", "travel_options", "payment_schedule", "who_counts", "for_profit_co_applicants")
    for silent in (*silences, "compulsory_authorities", "start_window"):
        assert rule(call, silent).cite.certainty is Certainty.UNKNOWN, silent


def test_the_financial_regulation_of_2024_governs_nothing_in_a_call_of_2018() -> None:
    call = read_call(AMIF)
    assert not any("2024/2509" in f"{one.title} {one.url}" for one in call.documents.values())
    (indirect,) = call.of_kind(FlatRate)
    assert indirect.cite.certainty is Certainty.UNSOURCED
    assert (indirect.rate_percent, indirect.optional) == (Bound((70_000,)), True)


def test_indirect_costs_are_seven_per_cent_of_every_direct_category() -> None:
    call = read_call(AMIF)
    (indirect,) = call.of_kind(FlatRate)
    eligible = {one.category for one in call.of_kind(Mapping)} - {"unknown", indirect.target}
    assert set(indirect.base) == eligible
    assert indirect.target == "indirect_costs"


def test_amif_maps_every_neutral_category_or_says_that_nobody_knows() -> None:
    mapped = {category: one.category for one in read_call(AMIF).of_kind(Mapping) for category in one.takes}
    # A fund for small projects is Interreg's alone.
    assert set(mapped) == set(Category) - {Category.SMALL_PROJECT_FUND}
    assert {category for category, theirs in mapped.items() if theirs == "unknown"} == {
        Category.VOLUNTEERS,
        Category.INFRASTRUCTURE_AND_WORKS,
        Category.LUMP_SUMS,
        Category.UNIT_COSTS,
    }


def test_in_january_2019_the_united_kingdom_takes_part_and_denmark_does_not() -> None:
    (eligible,) = read_call(AMIF).of_kind(EligibleCountries)
    assert "GB" in eligible.countries
    assert "DK" not in eligible.countries
    assert len(eligible.countries) == 27
    assert read_call(AMIF).origins["eligible_countries"] == "amif/2018-ag-inte"
