"""My share: the page of one partner, and its sheet."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from planner import places
from planner.findings import Message
from planner.plan.model import Plan
from tests.app.page import (
    TIMEOUT_SECONDS,
    assert_sound,
    choose,
    go_to,
    headlines,
    markup_of,
    open_page,
    open_stored,
    speak,
    text_of,
    workspace,
)
from tests.builders import common, line, partner, plan_of

SHOWN = ("html", "markdown", "selectbox", "button", "download_button", "info", "warning", "success", "caption", "alert")
WHO, SCENARIO = "share-partner", "scenario"


def by_address(plan: Plan, who: str) -> AppTest:
    """Return the page as a link opens it that names plan and partner."""
    held = workspace().put(plan, Message("plan-imported", {"file": "test"}))
    page = AppTest.from_file(str(places.app()), default_timeout=TIMEOUT_SECONDS)
    page.context = {"locale": "en-IE"}
    page.query_params["plan"] = held.id
    page.query_params["partner"] = who
    page.run()
    go_to(page, "share")
    return page


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")


def test_at_first_it_asks_whose_share() -> None:
    page = open_page(example="regin", at="share")
    assert "Choose a partner above" in text_of(page)
    assert page.selectbox(key=WHO).value is None
    assert not page.get("download_button")


def test_it_shows_the_figures_of_the_budget_page_and_why_in_both_languages() -> None:
    page = open_page(example="regin", at="share")
    choose(page, WHO, "murcia")
    assert headlines(page) == {
        "Bears in the end": "€11,035.80",
        "Total cost": "€106,358.00",
        "EU grant": "€95,722.20",
        "Co-financing": "€10,635.80",
        "Reimburses to others": "€400.00",
    }
    said = text_of(page)
    assert "Flat rate: 7% of €99,400.00, rounded to the cent." in said
    assert "If Azores joins (5 regions), Murcia bears" in said
    assert "Send all administrative and legal documents, by close of business" in said
    assert "Staff of the region for data, events and the work of the experts" in said
    (button,) = page.get("download_button")
    assert button.proto.label == "Sheet (PDF)"
    speak(page, "fr")
    assert "Taux forfaitaire : 7 % de 99 400,00 €, arrondi au centime." in plain(text_of(page))


def test_scenario_and_partner_are_kept_and_the_scenario_is_that_of_the_budget_page() -> None:
    page = open_page(example="regin", at="share")
    choose(page, SCENARIO, "funded")
    choose(page, WHO, "puglia")
    assert headlines(page)["Bears in the end"] == "€10,955.80"
    go_to(page, "budget")
    assert page.selectbox(key=SCENARIO).value == "funded"
    go_to(page, "share")
    assert page.selectbox(key=WHO).value == "puglia"
    choose(page, SCENARIO, "january-confirmed")
    assert page.selectbox(key=WHO).value is None


def test_the_address_opens_a_partner_and_follows_the_choice() -> None:
    plan = plan_of("city", "port", costs=[line("city", "5.00"), line("port", "7.00")])
    page = by_address(plan, "port")
    assert headlines(page)["Bears in the end"] == "€7.00"
    choose(page, WHO, "city")
    assert page.query_params["partner"] in ("city", ["city"])
    assert headlines(page)["Bears in the end"] == "€5.00"


def test_an_address_with_a_partner_that_is_not_there_says_so() -> None:
    page = by_address(plan_of("city"), "nobody")
    assert any("nobody" in one.value for one in page.warning)
    assert "partner" not in page.query_params


def test_years_are_the_projects_until_the_first_day_is_known() -> None:
    packages = [{"id": "wp", "title": "Work", "months": [1, 12]}]
    costs = [line("city", "12.00", work_package="wp")]
    page = open_stored(plan_of("city", costs=costs, work_packages=packages), "share")
    choose(page, WHO, "city")
    assert "Year 1 12.00" in text_of(page)
    assert "once the plan has a first day" in text_of(page)
    assert [one.proto.label for one in page.get("page_link")] == ["Enter the first day"]
    page = open_stored(plan_of("city", start="2026-10-01", costs=costs, work_packages=packages), "share")
    choose(page, WHO, "city")
    assert "2026 3.00 3.00 2027 9.00 9.00 All years 12.00 12.00" in text_of(page)
    assert not page.get("page_link")


def test_nothing_of_anybody_elses_lines_is_on_the_page() -> None:
    plan = plan_of(
        "city",
        "port",
        call="interreg/euro-med/4/transfer",
        costs=[
            line("city", "4000.00", what="Own secret", confidential=True),
            line("port", "6611.00", what="Ordinary-marker", justification="Ordinary-marker", note="Ordinary-marker"),
            line("port", "7722.00", what="Secret-marker", confidential=True, unit="Secret-marker"),
        ],
        common_costs=[common("study", "300.00", incurred_by="port", shared_by={"all": True})],
    )
    page = open_stored(plan, "share")
    choose(page, WHO, "city")
    assert "Own secret" in markup_of(page)
    assert "confidential" in text_of(page)
    everything = "".join(str(one.proto) for kind in SHOWN for one in page.get(kind))
    for unwanted in ("marker", "6,611", "7,722", "14,333"):
        assert unwanted not in everything, unwanted


def test_hostile_names_are_shown_as_they_stand() -> None:
    name = "<script>alert(1)</script> [a](b)"
    page = open_stored(plan_of(partner("city", name=name), costs=[line("city", "5.00", what=name)]), "share")
    choose(page, WHO, "city")
    assert "<script>alert" not in markup_of(page)
    assert "&lt;script&gt;alert" in markup_of(page)


def test_who_takes_no_part_has_no_budget_or_no_lines_is_told_so() -> None:
    page = open_page(example="regin", at="share")
    choose(page, WHO, "azores")
    assert "Azores takes no part in the scenario" in text_of(page)
    choose(page, WHO, "icbss")
    assert "takes part without a budget" in text_of(page)
    assert "Send the letter of support" in text_of(page)
    page = open_stored(plan_of("city"), "share")
    choose(page, WHO, "city")
    assert "City has no cost lines." in text_of(page)


def test_a_plan_without_partners_leads_to_them() -> None:
    page = open_stored(plan_of(), "share")
    assert "Add them first" in text_of(page)
    assert_sound(page)


def test_what_is_late_follows_the_day_that_was_chosen() -> None:
    page = open_page(example="regin")
    page.query_params["partner"] = "skane"
    page.query_params["on"] = "2019-01-17"
    go_to(page, "share")
    assert "late" not in text_of(page)
    assert "8 days left" in text_of(page) or "in 8 days" in text_of(page)
