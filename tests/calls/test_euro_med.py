"""What the fourth call of Euro-MED says, and what it inherits."""

from __future__ import annotations

from planner.catalogue import read_call
from planner.rules.kinds import EligibleCountries, FlatRate, Mapping, PartnerCount, Rate, RoundingRule
from planner.terms import OUTSIDE_BASES, UNKNOWN, Bound, Category, Certainty
from planner.terms.words import COUNTRIES

EURO_MED = "interreg/euro-med/4/transfer"
IPA = ("AL", "BA", "ME", "MK")


def test_both_funds_pay_80_per_cent_each_in_its_own_area() -> None:
    erdf, ipa = read_call(EURO_MED).of_kind(Rate)
    assert (erdf.fund, erdf.rate_percent, erdf.level) == ("erdf", Bound((800_000,)), "partner")
    assert (ipa.fund, ipa.rate_percent, ipa.level) == ("ipa_iii", Bound((800_000,)), "partner")
    assert erdf.applies_to is not None
    assert ipa.applies_to is not None
    assert ipa.applies_to.country == IPA
    assert len(erdf.applies_to.country or ()) == 27
    assert not {*(erdf.applies_to.country or ())} & {*IPA}
    assert (erdf.presumed, ipa.presumed) == (True, False)
    assert erdf.cite.certainty is ipa.cite.certainty is Certainty.OFFICIAL


def test_the_flat_rates_of_euro_med_are_of_staff_and_only_travel_is_a_choice() -> None:
    flats = {one.id: one for one in read_call(EURO_MED).of_kind(FlatRate)}
    assert {name: (one.target, one.base, one.rate_percent.lowest, one.optional) for name, one in flats.items()} == {
        "office_and_administration": ("office_and_administration", ("staff",), 150_000, False),
        "travel_and_accommodation": ("travel_and_accommodation", ("staff",), 150_000, True),
        "travel_and_accommodation_ipa": ("travel_and_accommodation", ("staff",), 220_000, True),
    }


def test_no_partner_is_offered_both_rates_for_travel() -> None:
    flats = {one.id: one for one in read_call(EURO_MED).of_kind(FlatRate)}
    states, ipa = (flats[f"travel_and_accommodation{which}"] for which in ("", "_ipa"))
    assert states.applies_to is not None
    assert ipa.applies_to is not None
    assert ipa.applies_to.country == IPA
    assert not {*(states.applies_to.country or ())} & {*IPA}
    assert (states.presumed, ipa.presumed) == (True, False)


def test_interreg_takes_its_six_categories_and_no_others() -> None:
    mapped = {category: one.category for one in read_call(EURO_MED).of_kind(Mapping) for category in one.takes}
    assert mapped == {
        **{category: str(category) for category in list(Category)[:6]},
        **dict.fromkeys(OUTSIDE_BASES, UNKNOWN),
    }


def test_euro_med_cuts_to_the_cent_as_its_system_does() -> None:
    (rounding,) = read_call(EURO_MED).of_kind(RoundingRule)
    assert (rounding.mode, rounding.unit, rounding.cite.certainty) == ("cut", 1, Certainty.SYSTEM)


def test_a_call_may_ask_for_more_partners_than_its_programme() -> None:
    call = read_call(EURO_MED)
    counts = {one.id: (one.minimum, call.origins[one.id]) for one in call.of_kind(PartnerCount)}
    assert counts["minimum_partners"] == (Bound((4, 5)), "interreg/euro-med/4")
    assert counts["minimum_eu_partners"] == (Bound((2,)), "interreg/euro-med")
    assert counts["partnership_member_state"] == (Bound((1,)), "_acts/interreg-regulation-2021")


def test_the_programme_replaces_what_the_regulation_says_in_its_place() -> None:
    call = read_call(EURO_MED)
    ids = [one.id for one in call.rules]
    assert call.origins["vat"] == "interreg/euro-med"
    assert ids.index("vat") < ids.index("erdf_rate")
    assert call.origins["grant_in_full"] == "_acts/interreg-regulation-2021"
    assert call.origins["shared_costs"] == "interreg"
    assert call.origins["total_maximum"] == EURO_MED


def test_the_area_has_ten_member_states_and_four_ipa_countries() -> None:
    lead, partners = read_call(EURO_MED).of_kind(EligibleCountries)
    assert len(lead.countries) == 14
    assert set(lead.countries) <= set(partners.countries) <= COUNTRIES
    assert set(IPA) <= set(lead.countries)
    assert len(partners.countries) == 27 + 4
