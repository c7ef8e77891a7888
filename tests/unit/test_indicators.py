"""Indicators from public statistics: what is offered to whom, what is taken over, and what stays the user's own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planner.plan.edits import Edit, edited
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.reading import parse_plan, plan_data
from planner.plan.statistics import IndicatorSource, Statistic
from planner.services.indicator_table import TAKE, offer_table, standard_text
from planner.services.indicators import (
    Fit,
    Offer,
    filled_in,
    indicator_lines,
    indicator_of,
    means,
    offers,
    source_text,
    years_of,
)
from planner.services.partner_list import partner_list
from planner.services.plans import open_example
from planner.terms import Certainty
from planner.wording import missing, wording
from tests.builders import partner, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
PEOPLE = (Statistic.POPULATION,)
BOTH = tuple(Statistic)

CATALONIA = partner("catalonia", country="ES", nuts="ES51")
TUSCANY = partner("tuscany", country="IT", nuts="ITI1")


def offered(*partners: str | dict[str, object], statistic: Statistic = Statistic.POPULATION) -> Offer:
    (only,) = offers(plan_of(*partners), [statistic])
    return only


def after(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    return changed


def taken(plan: Plan, wanted: Sequence[Statistic] = PEOPLE) -> Plan:
    return after(plan, filled_in([one for one in offers(plan, wanted) if one.is_own]))


# -- whose number ----------------------------------------------------------------------------------


def test_a_region_gets_its_own_number_with_year_and_source() -> None:
    found = offered(CATALONIA)
    assert (found.fit, found.place, found.value, found.year) == (Fit.OWN, "Catalonia", 8_012_231, 2024)
    assert found.certainty is Certainty.SECONDARY
    assert "INE" in found.source


@pytest.mark.parametrize(
    ("who", "fit", "place"),
    [
        (partner("barcelona", country="ES", nuts="ES511"), Fit.LARGER_REGION, "Catalonia"),
        (partner("galicia", country="ES", nuts="ES11"), Fit.COUNTRY, "Spain"),
        (partner("attica", country="GR", nuts="EL30"), Fit.COUNTRY, "Greece"),
        (partner("ngo", country="BE"), Fit.COUNTRY, "Belgium"),
        (partner("region", country="BE", kinds=["regional_authority"]), Fit.COUNTRY, "Belgium"),
    ],
)
def test_the_number_of_a_larger_area_is_offered_as_what_it_is(who: dict[str, object], fit: Fit, place: str) -> None:
    found = offered(who)
    assert (found.fit, found.place, found.is_own) == (fit, place, False)
    table = offer_table(plan_of(who), PEOPLE, EN)
    assert list(table.frame[TAKE]) == [False]
    assert place in table.frame["whose"][0] != place


def test_a_country_is_named_in_the_readers_language() -> None:
    table = offer_table(plan_of(partner("attica", country="GR", nuts="EL30")), PEOPLE, FR)
    assert "Grèce" in table.frame["whose"][0]


def test_a_country_is_a_national_authoritys_own() -> None:
    assert offered(partner("ministry", country="GR", kinds=["national_authority"])).is_own
    assert offered(partner("ministry", country="NO", nuts="NO")).is_own
    # A national authority that says its region means it.
    assert offered(partner("agency", country="ES", nuts="ES11", kinds=["national_authority"])).fit is Fit.COUNTRY


@pytest.mark.parametrize(
    ("who", "fit"),
    [
        (partner("tunis", country="TN"), Fit.PLACE_NOT_KEPT),
        (partner("ministry", country="TN", kinds=["national_authority"]), Fit.NOT_FOUND),
        (partner("lima", country="PE"), Fit.PLACE_NOT_KEPT),
        (partner("nowhere", country=None), Fit.PLACE_NOT_GIVEN),
    ],
)
def test_who_has_no_number_is_named_with_the_reason(who: dict[str, object], fit: Fit) -> None:
    found = offered(who)
    assert (found.fit, found.value) == (fit, None)
    table = offer_table(plan_of(who), PEOPLE, EN)
    assert table.frame.empty
    (said,) = table.remarks(plan_of(who), (), EN)
    assert said.startswith(f"Not found: {found.name} (population")


def test_only_those_who_lack_a_number_and_can_share_a_cost_are_asked() -> None:
    plan = plan_of(
        {**CATALONIA, "indicators": {"population": "5"}},
        {**TUSCANY, "commitment": "withdrawn"},
        partner("crete", country="GR", nuts="EL43", role="associated"),
        partner("murcia", country="ES", nuts="ES62"),
    )
    assert [(one.partner, one.statistic) for one in offers(plan, BOTH)] == [
        ("catalonia", Statistic.GDP),
        ("murcia", Statistic.POPULATION),
        ("murcia", Statistic.GDP),
    ]


# -- taking over -----------------------------------------------------------------------------------


def test_what_is_taken_over_keeps_its_source_and_loads_again() -> None:
    plan = taken(plan_of(CATALONIA, TUSCANY))
    (catalonia, tuscany) = plan.partners
    assert (catalonia.indicators, tuscany.indicators) == ({"population": 8_012_231}, {"population": 3_660_530})
    source = tuscany.source_of("population")
    assert source is not None
    assert (source.year, source.certainty, source.area) == (2024, Certainty.OFFICIAL, None)
    assert parse_plan(plan_data(plan)) == (plan, [])


def test_a_value_that_somebody_entered_is_never_touched() -> None:
    plan = plan_of({**CATALONIA, "indicators": {"population": "5", "staff": "7"}}, TUSCANY)
    filled = taken(plan, BOTH)
    assert filled.partners[0].indicators == {"population": 5, "staff": 7, "gdp": 255_153}
    assert filled.partners[0].source_of("population") is None


def test_a_country_taken_for_a_region_says_so_wherever_it_is_shown() -> None:
    plan = plan_of(partner("galicia", country="ES", nuts="ES11"))
    (offer,) = offers(plan, PEOPLE)
    (galicia,) = after(plan, filled_in([offer])).partners
    (line,) = indicator_lines(galicia, EN)
    assert line[:2] == ("Population", EN.count(48_619_695))
    assert line[2].endswith("this is the number of Spain, not of the partner’s own region")
    assert "Spain" in source_text(galicia.source_of("population"), FR)


def test_what_somebody_enters_over_it_has_no_source_any_more() -> None:
    plan = taken(plan_of(CATALONIA))
    edit = partner_list(plan, EN).grid.edit({0: {"indicators.population": "8000000"}})
    (changed,) = after(plan, edit).partners
    assert (changed.indicators, changed.indicator_sources) == ({"population": 8_000_000}, {})
    # Also where a file was edited by hand, and the old source was left in it.
    (kept,) = plan.partners
    by_hand = Partner.model_validate({**kept.model_dump(mode="json"), "indicators": {"population": "8000000"}})
    assert by_hand.source_of("population") is None
    assert indicator_lines(by_hand, EN)[0][2] == EN.text("statistics-entered")


def test_numbers_go_into_the_column_that_a_pasted_table_made() -> None:
    plan = plan_of({**CATALONIA, "indicators": {"population_2024": "5"}}, TUSCANY)
    assert indicator_of(plan, Statistic.POPULATION) == "population_2024"
    assert taken(plan).partners[1].indicators == {"population_2024": 3_660_530}
    several = plan_of({**CATALONIA, "indicators": {"population_2024": "5", "population_2021": "5"}})
    assert indicator_of(several, Statistic.POPULATION) == "population"


def test_nothing_to_take_is_no_edit() -> None:
    assert filled_in(()) is None
    assert filled_in(offers(plan_of(partner("lima", country="PE")), PEOPLE)) is None


# -- the standard partner --------------------------------------------------------------------------


def test_the_standard_partner_gets_the_mean_of_those_whom_it_stands_for() -> None:
    plan = plan_of(
        {**CATALONIA, "indicators": {"population": "5"}, "tags": ["region"]},
        {**TUSCANY, "tags": ["region"]},
        partner("ngo", country="BE", indicators={"population": "999"}),
        standard_partner={"name": "Another region"},
        vary={"tag": "region"},
    )
    found = [one for one in offers(plan, PEOPLE) if one.is_own]
    (mean,) = means(plan, found, PEOPLE)
    # (5 + 3 660 530) / 2 is 1 830 267.5: half a person more is a whole one.
    assert (mean.value, mean.count) == (1_830_268, 2)
    assert standard_text(plan, [mean], EN).endswith("of 2 partners. It is marked as derived.")
    filled = after(plan, filled_in(found, [mean])).standard_partner
    assert filled is not None
    assert filled.indicators == {"population": 1_830_268}
    source = filled.source_of("population")
    assert source == IndicatorSource(value=1_830_268, certainty=Certainty.DERIVED, mean_of=2)
    assert filled.copy_number(1).source_of("population") == source
    assert source_text(source, EN) == "Mean of 2 partners of this plan (derived)"


def test_a_standard_partner_that_has_its_number_keeps_it() -> None:
    standard = {"name": "Another", "indicators": {"population": "7"}}
    assert means(plan_of({**CATALONIA, "indicators": {"population": "5"}}, standard_partner=standard), (), PEOPLE) == ()
    assert means(plan_of(CATALONIA, standard_partner={"name": "Another"}), (), PEOPLE) == ()


# -- what is said ----------------------------------------------------------------------------------


def test_years_that_would_stand_beside_each_other_are_said() -> None:
    plan = plan_of(CATALONIA, partner("crete", country="GR", nuts="EL43"))
    found = offers(plan, PEOPLE)
    assert years_of(plan, found) == {Statistic.POPULATION: (2021, 2024)}
    assert years_of(plan, found[:1]) == {}
    # Those taken over earlier count as well.
    assert years_of(after(plan, filled_in(found[:1])), found[1:]) == {Statistic.POPULATION: (2021, 2024)}
    said = offer_table(plan, PEOPLE, EN).remarks(plan, (0, 1), EN)
    assert any("2021 and 2024" in one for one in said)


def test_the_worked_case_can_be_filled_in_but_for_gdp_that_nobody_found() -> None:
    plan = open_example("mipex-reg")
    found = offers(plan, PEOPLE)
    assert found
    assert all(one.is_own for one in found)
    filled = after(plan, filled_in(found))
    assert offers(filled, PEOPLE) == ()
    wider = [one for one in offers(filled, [Statistic.GDP]) if not one.is_own]
    assert {one.fit for one in wider} == {Fit.COUNTRY}
    assert all(one.tried for one in wider)


def test_every_remark_has_words() -> None:
    for speak in (EN, FR):
        plan = open_example("regin")
        table = offer_table(plan, BOTH, speak)
        assert table.remarks(plan, range(len(table.offers)), speak)
        assert offer_table(plan_of(), PEOPLE, speak).says_nothing == speak.text("statistics-nobody")
        full = plan_of({**CATALONIA, "indicators": {"population": "5"}})
        assert offer_table(full, PEOPLE, speak).says_nothing == speak.text("statistics-all-there", count=1)
    assert not [one for one in missing() if "statistic" in one]
