"""The page of sharing: keys side by side, used, kept as a proposal, and refused without losing anything."""

from __future__ import annotations

from typing import Any

from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from planner.services.budgets import budget_of
from planner.services.cases import Question
from tests.app.page import assert_sound, open_page, open_stored, press, speak, state_of, text_of
from tests.builders import common, line, partner, plan_of


def shared(**more: Any) -> Plan:
    """Return three partners of 600, 300 and 100 inhabitants who share 1 000.01 euro equally."""
    people = [("city", "600"), ("port", "300"), ("town", "100")]
    partners = [partner(name, indicators={"population": number}, tags=["sea"]) for name, number in people]
    return plan_of(
        *partners, **{"costs": [line({"all": True}, "1000.00")], "common_costs": [common("study", "1000.01")], **more}
    )


def plan_on(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def field(page: AppTest, place: str, kind: str = "selectbox", letter: str = "A") -> Any:
    """Return a field of a key's form."""
    start = f"sharing-study-{letter}{place}-field-"
    return next(one for one in getattr(page, kind) if str(one.key).startswith(start))


def ask(page: AppTest, place: str, value: Any, kind: str = "selectbox", letter: str = "A") -> None:
    field(page, place, kind, letter).set_value(value).run()
    assert_sound(page)


def test_keys_stand_side_by_side_with_the_difference_to_now_in_both_languages() -> None:
    page = open_stored(shared(), "sharing")
    said = text_of(page)
    assert "333.34 600.01 +266.67" in said
    assert "City pays €600.01 of “Study”: €1,000.01 in proportion to population, 600 of 1,000" in said
    assert "Key A: City pays most (€600.01), 6.00 times as much as Town (€100.00); Gini 0.33." in said
    speak(page, "fr")
    assert "Coefficient de Gini" in text_of(page)


def test_a_key_that_is_used_gives_the_shares_of_the_page_in_the_budget() -> None:
    page = open_stored(shared(), "sharing")
    press(page, "use-key-A")
    assert plan_on(page).common_costs[0].key.model_dump() == {"kind": "indicator", "indicator": "population"}
    rows = budget_of(plan_on(page), Question()).partners
    assert [one.common["study"] for one in rows] == [60_001, 30_000, 10_000]
    press(page, "undo")
    assert plan_on(page).common_costs[0].key.model_dump() == {"kind": "equal"}


def test_a_key_that_is_kept_is_a_scenario_and_leaves_the_plan_as_it_is() -> None:
    page = open_stored(shared(), "sharing")
    press(page, "keep-key-A")
    (kept,) = plan_on(page).scenarios
    assert (kept.title, kept.base) == ("Study: in proportion to population", "confirmed")
    assert kept.assumes == ("“Study” is shared in proportion to population.",)
    assert plan_on(page).common_costs[0].key.model_dump() == {"kind": "equal"}
    assert [one.common["study"] for one in budget_of(plan_on(page), Question(scenario=kept.id)).partners] == [
        60_001,
        30_000,
        10_000,
    ]
    assert "Kept as the scenario" in page.success[0].value


def test_what_is_no_key_yet_is_said_at_its_field_and_nothing_entered_is_lost() -> None:
    page = open_stored(shared(), "sharing")
    ask(page, "", "base")
    assert "Fill this in" in page.warning[0].value
    ask(page, "-each", "a lot", "text_input")
    assert "“a lot”, not a plain number" in page.warning[0].value.replace("\\", "")
    assert "use-key-A" not in {one.key for one in page.button}
    ask(page, "-each", "100.50", "text_input")
    assert not page.warning
    ask(page, "-rest", "indicator")
    ask(page, "-rest-indicator", "population")
    assert "519.61" in text_of(page)
    ask(page, "", "equal")
    ask(page, "", "base")
    assert field(page, "-each", "text_input").value == "100.50"
    assert "519.61" in text_of(page)


def test_weights_of_a_blend_must_make_the_whole_and_rows_come_and_go() -> None:
    page = open_stored(shared(), "sharing")
    ask(page, "", "blend")
    ask(page, "-parts-0-weight_percent", "40", "text_input")
    assert "60 % less than 100 %" in page.warning[0].value.replace("\\", "")
    add = next(str(one.key) for one in page.button if "A-parts-key-row-add" in str(one.key))
    press(page, add)
    ask(page, "-parts-1-weight_percent", "60", "text_input")
    assert not page.warning
    remove = next(str(one.key) for one in page.button if "A-parts-0-key-row-remove" in str(one.key))
    press(page, remove)
    assert field(page, "-parts-0-weight_percent", "text_input").value == "60"
    assert "40 % less" in page.warning[0].value.replace("\\", "")


def test_a_cost_function_says_who_would_be_better_off_alone() -> None:
    page = open_stored(shared(), "sharing")
    ask(page, "", "shapley")
    ask(page, "-each", "1000.01", "text_input")
    assert "nobody looked at would pay less alone" in text_of(page)
    assert "All 6 subgroups were looked at" in text_of(page)


def test_an_empty_page_teaches_what_is_missing() -> None:
    assert "nobody to share with" in text_of(open_stored(plan_of(), "sharing"))
    assert "No common costs in this scenario" in text_of(open_stored(plan_of("city"), "sharing"))
    bare = plan_of("city", "port", common_costs=[common("study", "10")])
    assert "No partner has a number yet" in text_of(open_stored(bare, "sharing"))
    aside = shared(common_costs=[common("study", "10", included="false")])
    assert "does not count now" in text_of(open_stored(aside, "sharing"))


def test_the_worked_cases_can_be_looked_at() -> None:
    for example in ("regin", "mipex-reg"):
        assert_sound(open_page(example=example, at="sharing"))
