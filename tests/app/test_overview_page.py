"""The overview: the basics, what is still empty, what was done last and the way back."""

from __future__ import annotations

from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from planner.plan.model import Plan
from planner.services.gaps import gaps
from planner.services.partner_list import partner_added
from planner.wording import missing, wording
from tests.app.page import (
    assert_sound,
    keys_of,
    markup_of,
    open_page,
    open_stored,
    press,
    speak,
    state_of,
    text_of,
    workspace,
)
from tests.builders import line, partner, plan_of

EN, FR = wording("en"), wording("fr")


def plan_on(page: AppTest) -> Plan:
    plan = state_of(page).plan
    assert plan is not None
    return plan


def field(page: AppTest, kind: str, name: str) -> Any:
    """Return a field of the form of the basics."""
    (found,) = [one for one in getattr(page, kind) if str(one.key).startswith("basics-") and one.key.endswith(name)]
    return found


def links_of(page: AppTest) -> list[str]:
    return [str(one.proto.label) for one in page.get("page_link")]


# -- basics ----------------------------------------------------------------------------------------


def test_the_basics_are_saved_as_one_step() -> None:
    page = open_page(example="regin", at="overview")
    field(page, "text_input", "-title").set_value("Regions together")
    field(page, "date_input", "-start").set_value(date(2020, 2, 1))
    field(page, "number_input", "-duration_months").set_value(24)
    press(page, "save-basics")
    plan = plan_on(page)
    assert (plan.title, plan.start, plan.duration_months) == ("Regions together", date(2020, 2, 1), 24)
    held = state_of(page).held
    assert held is not None
    assert held.version == 2
    assert EN.text("gap-no-start") not in " ".join(one.value for one in page.markdown)
    assert workspace().hold(held.id).plan == plan


def test_a_title_cannot_be_emptied_and_what_was_typed_beside_it_is_not_lost() -> None:
    page = open_page(example="regin", at="overview")
    field(page, "text_input", "-title").set_value("")
    field(page, "number_input", "-duration_months").set_value(24)
    press(page, "save-basics")
    assert plan_on(page).duration_months == 30
    assert field(page, "number_input", "-duration_months").value == 24
    assert any(EN.text("notice-refused", count=1).split(":")[0] in one.value for one in page.error)


def test_a_plan_without_a_call_says_itself_how_amounts_are_rounded() -> None:
    page = open_stored(plan_of("city"), "overview")
    field(page, "selectbox", "-rounding").set_value("cut")
    field(page, "text_area", "-note").set_value("To be read again.")
    press(page, "save-basics")
    assert (str(plan_on(page).rounding), plan_on(page).note) == ("cut", "To be read again.")
    field(page, "selectbox", "-call").set_value("amif/2018-ag-inte/1")
    press(page, "save-basics")
    assert plan_on(page).call == "amif/2018-ag-inte/1"
    assert not [one for one in page.selectbox if str(one.key).endswith("-rounding")]


# -- what is still empty ---------------------------------------------------------------------------


def test_the_matrix_has_a_row_for_each_partner_in_order_and_the_totals_of_the_service() -> None:
    page = open_page(example="regin", at="overview")
    found = gaps(plan_on(page))
    text = text_of(page)
    places = [text.index(one.name) for one in found.partners]
    assert places == sorted(places)
    foot = markup_of(page).split("<tfoot>")[1]
    assert [int(one.split("<")[0]) for one in foot.split("<td>")[1:] if one[0].isdigit()] == [
        one for one in found.totals if one
    ]
    for one in found.partners:
        assert EN.text("overview-missing", count=one.missing) in text


def test_a_partners_name_is_shown_as_it_stands() -> None:
    page = open_stored(plan_of(partner("city", name="<b>City</b> *x*")), "overview")
    assert "<b>City</b>" not in markup_of(page)
    assert "&lt;b&gt;City&lt;/b&gt; *x*" in markup_of(page)


def test_each_gap_of_the_plan_and_each_open_record_is_a_link() -> None:
    page = open_page(example="regin", at="overview")
    found = gaps(plan_on(page))
    links = links_of(page)
    for gap in found.plan:
        said = EN.message(gap.says)
        assert said in links or gap.page == "overview"
    records = [one for one in page.get("page_link") if "partner=" in str(one.proto.query_string)]
    assert len(records) == sum(one.missing > 0 for one in found.partners)


def test_an_empty_plan_teaches_in_both_languages() -> None:
    page = open_stored(plan_of(), "overview")
    assert EN.text("overview-no-partners") in text_of(page)
    speak(page, "fr")
    assert FR.text("overview-no-partners") in text_of(page)
    assert not [one for one in missing() if "overview" in one or "gap-" in one]


def test_findings_are_counted_as_the_engine_has_them() -> None:
    # A plan whose partner is associated but has a cost: not met.
    page = open_stored(plan_of("a", partner("b", role="associated"), costs=[line("b", "5.00")]), "overview")
    assert EN.text("page-count-not-met", count=1) in text_of(page)
    assert EN.text("overview-to-budget") in links_of(page)


# -- what was done last ----------------------------------------------------------------------------


def with_history(count: int) -> AppTest:
    """Return the page of a plan to which partners were added one after the other."""
    page = open_stored(plan_of("city"), "overview")
    place = workspace()
    held = place.hold("plan")
    for number in range(count):
        edit = partner_added(held.plan, f"Partner {number}", None, "partner")
        assert edit is not None
        held = place.change(held, edit)
    page.run()
    assert_sound(page)
    return page


def test_the_last_ten_steps_are_shown_and_the_rest_is_folded() -> None:
    page = with_history(14)
    assert EN.text("overview-history-rest", count=5) in [one.label for one in page.expander]
    backs = [key for kind, key in keys_of(page) if kind == "button" and str(key).startswith("back-")]
    assert backs == [f"back-{number}" for number in range(14, 0, -1)]


def test_back_to_this_is_a_step_that_undo_takes_back() -> None:
    page = with_history(3)
    press(page, "back-2")
    assert [one.name for one in plan_on(page).partners] == ["City", "Partner 0"]
    assert EN.text("edit-restored", number=2) in text_of(page)
    press(page, "undo")
    assert len(plan_on(page).partners) == 4


def test_after_an_undo_the_newest_step_can_be_gone_back_to() -> None:
    page = with_history(2)
    press(page, "undo")
    press(page, "back-3")
    assert len(plan_on(page).partners) == 3


def test_every_widget_has_a_key() -> None:
    page = with_history(2)
    assert all(key for _, key in keys_of(page))


def test_the_first_day_is_written_as_on_the_page_of_a_new_plan() -> None:
    shown = field(open_page(example="regin", at="overview"), "date_input", "-start").proto.format
    assert shown == open_page(at="start").date_input[0].proto.format == "DD/MM/YYYY"


def test_marks_that_turn_the_direction_of_a_title_are_not_shown_and_stay_in_the_store() -> None:
    page = open_stored(plan_of("a", title="Regions \u202egnihton\u2066"), "overview")
    assert not [one for one in "\u202e\u2066" if one in markup_of(page) + text_of(page)]
    assert "\u202e" in plan_on(page).title


def test_an_amount_too_large_is_named_with_the_way_to_its_line() -> None:
    costs = [line({"ids": ["a"]}, "92000000000.00", id="big", what="Study", quantity="9")]
    page = open_stored(plan_of("a", costs=costs), "overview")
    assert "“Study”" in " ".join(one.value.replace("\\", "") for one in page.error)
    assert "line=big" in [one.proto.query_string for one in page.get("page_link")]
