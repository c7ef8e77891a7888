"""The page that compares calls: which fit, why, and some of them side by side."""

from __future__ import annotations

import re
from datetime import date

from streamlit.testing.v1 import AppTest

from planner import catalogue
from planner.services.fit import Ranking
from planner.services.plans import open_example
from planner.ui.widgets.compare_list import SHOWN_AT_FIRST
from planner.ui.widgets.kept_ranking import KEPT
from tests.app.page import assert_sound, go_to, markup_of, open_page, open_stored, press, speak, state_of, text_of
from tests.builders import line, partner, plan_of

AMIF, MED = "amif/2018-ag-inte/1", "interreg/euro-med/4/transfer"


def on_page(day: str = "2019-01-17") -> AppTest:
    page = open_page(example="regin")
    page.query_params["on"] = day
    return go(page)


def go(page: AppTest) -> AppTest:
    go_to(page, "compare")
    return page


def key_of(page: AppTest, kind: str, beginning: str) -> str:
    """Return the key of a list, whose end follows its labels."""
    return next(str(one.key) for one in page.get(kind) if str(getattr(one, "key", "")).startswith(beginning))


def pick(page: AppTest, *calls: str) -> None:
    page.multiselect(key=key_of(page, "multiselect", "compare-chosen-")).set_value(list(calls)).run()
    assert_sound(page)


def filtered(page: AppTest, name: str, value: str) -> None:
    page.selectbox(key=key_of(page, "selectbox", f"compare-{name}-of-")).set_value(value).run()
    assert_sound(page)


def listed(page: AppTest) -> int:
    return len(re.findall('<span class="pl-rank">', markup_of(page)))


def ranking(page: AppTest) -> Ranking:
    kept = state_of(page).drafts[KEPT]
    assert isinstance(kept, Ranking)
    return kept


def test_every_call_that_is_not_closed_is_ranked_with_its_reason_and_its_money() -> None:
    page = on_page()
    said = text_of(page)
    assert "the plan’s call" in said
    assert "Open for 14 more days: nothing speaks against it" in said
    assert "Rate 90% Grant €1,431,963.00 Co-financing €159,107.00" in said
    assert listed(page) == SHOWN_AT_FIRST
    press(page, "compare-more")
    assert listed(page) == sum(not one.is_over for one in ranking(page).fits)


def test_closed_calls_are_folded_away_unless_asked_for() -> None:
    page = on_page("2040-01-01")
    filtered(page, "programme", "amif")
    assert listed(page) == 0
    assert "On 1 January 2040 no call fits this choice" in text_of(page)
    press(page, "compare-show-closed")
    assert f"{len(catalogue.list_targets())} calls of" in text_of(page)
    filtered(page, "status", "closed")
    filtered(page, "programme", "amif")
    assert "Closed since 31 January 2019" in text_of(page)
    assert "Interreg" not in "".join(re.findall('<ul class="pl-fits">.*?</ul>', markup_of(page)))


def test_the_plans_call_stands_beside_the_best_of_the_others() -> None:
    page = on_page()
    shown = page.multiselect(key=key_of(page, "multiselect", "compare-chosen-")).value
    assert shown[0] == AMIF
    assert len(shown) == 2
    assert page.button(key=f"use-{AMIF.replace('/', '-')}").disabled


def test_calls_stand_side_by_side_with_money_time_and_what_would_have_to_change() -> None:
    page = on_page()
    pick(page, AMIF, MED)
    said = text_of(page)
    assert "Grant 1,431,963.00 1,269,136.00" in said
    assert "Co-financing per partner, on average 19,888.37 49,745.66" in said
    assert "Signed by 31 October 2019" in said
    assert "Shorten the project by 3 months." in said
    assert "Whether Instrategies may take part" in said
    page.selectbox(key=key_of(page, "selectbox", "compare-partner-of-")).set_value("cpmr").run()
    assert_sound(page)
    assert "Co-financing of Conference of Peripheral Maritime Regions" in text_of(page)
    pick(page, AMIF)
    assert "Choose at least two calls" in text_of(page)


def test_the_plans_own_start_is_held_against_each_call() -> None:
    page = open_stored(open_example("regin").model_copy(update={"start": date(2019, 9, 1)}), "compare")
    pick(page, AMIF, MED)
    said = text_of(page)
    assert "The plan begins 1 September 2019 61 days before the first possible start" in said
    assert "1 September 2019 nobody knows whether that is possible" in said


def test_a_call_becomes_the_plans_own_and_undo_takes_it_back() -> None:
    page = on_page()
    pick(page, AMIF, MED)
    press(page, f"use-{MED.replace('/', '-')}")
    plan = state_of(page).plan
    assert plan is not None
    assert plan.call == MED
    assert page.button(key=f"use-{MED.replace('/', '-')}").disabled
    press(page, "undo")
    plan = state_of(page).plan
    assert plan is not None
    assert plan.call == AMIF


def test_what_was_worked_out_is_kept_until_something_changes() -> None:
    page = on_page()
    first = ranking(page)
    filtered(page, "status", "all")
    assert ranking(page) is first
    page.date_input(key="compare-on").set_value(date(2019, 1, 18)).run()
    assert ranking(page) is not first
    assert "Open for 13 more days" in text_of(page)


def test_it_speaks_french() -> None:
    page = on_page()
    speak(page, "fr")
    said = text_of(page)
    assert "Quels appels conviennent à ce groupe" in said
    assert "Ouvert encore 14 jours" in said
    assert "Ce qui devrait changer" in said


def test_without_partners_the_page_leads_to_them() -> None:
    assert "Add the partners first" in text_of(open_stored(plan_of(), "compare"))


def test_where_nobody_takes_part_it_leads_to_the_scenarios() -> None:
    plan = plan_of(partner("city", commitment="candidate"), costs=[line({"all": True}, "100.00")])
    assert "Nobody takes part in the scenario “Confirmed partners only”" in text_of(open_stored(plan, "compare"))
