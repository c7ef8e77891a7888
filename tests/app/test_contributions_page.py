"""The page of co-financing: what it teaches, what it shows, and what its buttons do."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from tests.app.page import assert_sound, markup_of, open_page, open_stored, press, speak, state_of, text_of
from tests.builders import line, partner, plan_of

COSTS = [line("city", "1000.00"), line("region", "500.00")]


def brought(page: AppTest) -> list[tuple[str, int]]:
    plan = state_of(page).plan
    assert plan is not None
    return [(one.partner, one.amount) for one in plan.contributions]


def test_without_a_plan_and_without_partners_the_page_says_what_to_do() -> None:
    page = open_page(at="contributions")
    assert "Co-financing" in text_of(page)
    assert "Add the partners first" in text_of(open_stored(plan_of(), "contributions"))


def test_what_is_missing_is_entered_with_one_button_and_then_nothing_is() -> None:
    page = open_stored(plan_of("city", "region", costs=COSTS), "contributions")
    assert "Nothing is entered yet" in text_of(page)
    press(page, "rest-own")
    assert brought(page) == [("city", 1000_00), ("region", 500_00)]
    assert not [one for one in page.button if one.key == "rest-own"]
    assert len(page.dataframe) + len(page.get("arrow_data_frame")) >= 1


def test_lines_are_added_to_be_filled_in() -> None:
    page = open_stored(plan_of("city", "region", costs=COSTS), "contributions")
    page.number_input(key="new-contributions").set_value(2).run()
    press(page, "add-contribution-lines")
    assert brought(page) == [("city", 0), ("city", 0)]


def test_the_table_says_what_is_needed_missing_and_paid_in_cash() -> None:
    lines = [{"partner": "city", "origin": "automatic_public", "amount": "400.00"}]
    page = open_stored(plan_of("city", "region", costs=COSTS, contributions=lines), "contributions")
    text = text_of(page)
    assert "Automatic public contribution Missing To be paid in cash" in text
    assert "City 1,000.00 400.00 600.00 600.00" in text
    assert "All together 1,500.00 400.00 1,100.00 1,100.00" in text


def test_where_it_is_the_actions_only_the_sum_is_asked_for() -> None:
    page = open_page(example="regin", at="contributions")
    assert "Nobody knows for sure whose the co-financing is" in text_of(page)
    assert not [one for one in page.button if one.key == "rest-own"]
    assert "pl-sum" in markup_of(page)


def test_my_share_says_where_the_rest_comes_from_and_leads_to_the_page() -> None:
    lines = [{"partner": "city", "origin": "own", "amount": "400.00"}]
    plan = plan_of("city", "region", costs=COSTS, contributions=lines)
    for who, said in (("city", "Own money 400.00 Missing 600.00"), ("region", "Nobody has entered yet where")):
        page = open_stored(plan, "share")
        page.selectbox(key="share-partner").set_value(who).run()
        assert_sound(page)
        assert "Where the rest comes from" in text_of(page)
        assert said in text_of(page)


def test_the_page_speaks_french() -> None:
    page = open_stored(plan_of("city", costs=COSTS[:1]), "contributions")
    speak(page, "fr")
    assert "Rien n’est encore saisi" in text_of(page)
    assert "Chaque partenaire couvre sa propre part" in text_of(page)


# -- what is asked of funds ------------------------------------------------------------------------


def test_a_request_is_added_at_the_calls_rate_and_lowers_the_grant_once_it_is_lower() -> None:
    page = open_page(example="regin", at="contributions")
    press(page, "add-request")
    plan = state_of(page).plan
    assert plan is not None
    assert [(one.fund, one.rate_percent) for one in plan.requests] == [("amif", 900_000)]
    assert_sound(page)
    text = text_of(page)
    assert "What is asked of each fund" in text
    assert "What under-spending would cost of the grant" in text


def test_what_a_request_comes_to_stands_beside_what_the_call_gives() -> None:
    requests = [{"fund": "erdf", "partners": "city", "rate_percent": "60"}]
    people = [partner("city", role="lead", legal_form="public_body"), partner("region")]
    plan = plan_of(*people, costs=COSTS, requests=requests, call="interreg/aurora/regular-7")
    text = text_of(open_stored(plan, "contributions"))
    assert "ERDF · City 600.00 650.00 50.00" in text


def test_who_gives_way_is_chosen_where_a_ceiling_holds_partners_grants() -> None:
    people = [partner("city", role="lead"), partner("region", country="NO")]
    page = open_stored(plan_of(*people, costs=COSTS, call="interreg/aurora/regular-7"), "contributions")
    page.selectbox(key="when-capped-report").set_value("lead").run()
    plan = state_of(page).plan
    assert plan is not None
    assert plan.when_capped == "lead"


def test_without_a_call_nothing_is_asked_of_a_fund() -> None:
    page = open_stored(plan_of("city", "region", costs=COSTS), "contributions")
    assert "What is asked of each fund" not in text_of(page)


def test_own_contributions_are_carried_together_with_one_button() -> None:
    page = open_stored(plan_of("city", "region", costs=COSTS), "contributions")
    assert "Only their own money moves" in text_of(page)
    press(page, "add-pool")
    plan = state_of(page).plan
    assert plan is not None
    assert [one.title for one in plan.own_pools] == ["Own contributions together"]
    assert "City 1,000.00 750.00 -250.00" in text_of(page)
    assert "City 750.00" in text_of(page)
    speak(page, "fr")
    assert_sound(page)
