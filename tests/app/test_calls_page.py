"""The page of calls: what it lists, how it is filtered, where its rows lead."""

from __future__ import annotations

from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from planner import places
from planner.services.call_list import Wanted, call_list
from planner.wording import wording
from tests.app.page import assert_sound, open_page, press, speak, text_of

EN, FR = wording("en"), wording("fr")
ON = date(2024, 5, 20)


def rows(page: AppTest) -> list[str]:
    """Return the ids of the calls to which rows lead."""
    links = [one.proto for one in page.get("page_link")]
    return [one.query_string.removeprefix("call=").replace("%2F", "/") for one in links if "call=" in one.query_string]


def as_of(page: AppTest, day: date) -> None:
    page.date_input(key="calls-on").set_value(day).run()
    assert_sound(page)


def pick(page: AppTest, kind: str, start: str, value: Any) -> None:
    """Choose from the list whose key begins so; the rest of it follows its labels."""
    found: Any = next(one for one in page.get(kind) if (getattr(one, "key", None) or "").startswith(start))
    found.set_value(value).run()
    assert_sound(page)


def search(page: AppTest, text: str) -> None:
    page.text_input(key="calls-search").set_value(text).run()
    assert_sound(page)


def test_every_call_is_there_with_a_way_to_its_page() -> None:
    page = open_page(at="calls")
    found = call_list(Wanted(), EN, on=date.today())
    assert rows(page) == [row.id for programme in found.programmes for row in programme.rows]
    assert EN.text("calls-counts", count=found.count, programmes=found.programme_count) in text_of(page)


def test_calls_are_judged_on_the_day_that_is_chosen() -> None:
    page = open_page(at="calls")
    as_of(page, ON)
    pick(page, "button_group", "calls-status-of", ["open"])
    found = call_list(Wanted(statuses=("open",)), EN, on=ON)
    assert found.shown == found.open_count > 0
    assert len(rows(page)) == found.shown < found.count
    assert "23 days left" in text_of(page)


def test_search_and_programme_leave_what_fits() -> None:
    page = open_page(at="calls")
    pick(page, "selectbox", "calls-programme-of", "amif")
    assert {one.split("/")[0] for one in rows(page)} == {"amif"}
    search(page, "2018-ag-inte/1 networks")
    assert rows(page) == ["amif/2018-ag-inte/1"]
    assert EN.text("calls-shown", count=1) in text_of(page)


def test_countries_leave_calls_that_admit_them_all() -> None:
    page = open_page(at="calls")
    pick(page, "multiselect", "calls-countries-of", ["ME", "IT"])
    assert "interreg/euro-med/4/transfer" in rows(page)
    assert "amif/2018-ag-inte/1" not in rows(page)


def test_what_was_chosen_stays_in_the_other_language() -> None:
    page = open_page(at="calls")
    pick(page, "selectbox", "calls-programme-of", "amif")
    before = rows(page)
    speak(page, "fr")
    assert rows(page) == before
    assert FR.text("page-calls-title") in text_of(page)


def test_an_empty_result_teaches_and_offers_the_way_back() -> None:
    page = open_page(at="calls")
    search(page, "villages nowhere-to-be-found")
    assert rows(page) == []
    assert EN.text("calls-nothing") in text_of(page)
    press(page, "calls-forget")
    assert len(rows(page)) == call_list(Wanted(), EN, on=date.today()).count


def test_a_plan_leads_to_its_own_call() -> None:
    page = open_page(example="regin", at="calls")
    assert rows(page)[0] == "amif/2018-ag-inte/1"


def test_one_broken_file_of_the_users_own_hides_no_other_call_and_is_named() -> None:
    broken = places.own_calls() / "own" / "broken"
    broken.mkdir(parents=True)
    (broken / "call.yaml").write_text("title: Broken\nfamily: other\nprogramme: Ours\nrules: none\n")
    page = open_page(at="calls")
    assert any("left out here" in one.value for one in page.warning)
    assert rows(page)
    assert "own/broken" not in rows(page)
    assert str(broken / "call.yaml") in text_of(page)
    for other in ("compare", "note"):
        assert_sound(open_page(at=other))
