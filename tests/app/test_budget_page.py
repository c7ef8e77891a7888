"""The budget page: what it shows, how it follows, what it refuses; each amount as the engine has it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from planner import places
from planner.services.cases import Question
from planner.services.plans import open_example, saved_text
from planner.services.studio import look
from planner.ui.widgets.headline import each_of
from planner.ui.widgets.opening import UPLOAD_MEGABYTES
from planner.wording import missing, wording
from tests.app.page import (
    choose,
    go_to,
    headlines,
    keys_of,
    markup_of,
    move_slider,
    open_page,
    open_stored,
    press,
    seen_by,
    speak,
    state_of,
    text_of,
    upload,
    workspace,
)
from tests.builders import common, plan_of

EN, FR = wording("en"), wording("fr")

HEAD = b"schema_version: 1\nid: small\ntitle: Small\n"
TWO_PARTNERS = HEAD + (
    b"partners:\n"
    b"- {id: a, name: A, country: SE, commitment: confirmed}\n"
    b"- {id: b, name: B, country: ES, commitment: confirmed}\n"
)


def mipex_with_brochure() -> bytes:
    """Return the worked case with its optional brochure, whose amount nobody knows."""
    text = saved_text(open_example("mipex-reg"))
    before, brochure = text.split("- id: brochure", maxsplit=1)
    assert "included: false" in brochure
    return f"{before}- id: brochure{brochure.replace('included: false', 'included: true', 1)}".encode()


# -- opening ---------------------------------------------------------------------------------------


def test_the_page_opens_empty_and_says_how_to_begin() -> None:
    page = open_page()
    assert EN.text("page-welcome") in text_of(page)
    assert {key for kind, key in keys_of(page) if kind == "button"} >= {"open-mipex-reg", "open-regin", "help"}
    assert len(page.file_uploader) == 1
    assert not page.slider


def test_a_worked_case_opens_at_its_own_number() -> None:
    page = open_page(example="mipex-reg")
    assert page.slider(key="number").value == 8
    assert headlines(page)["Each region bears"] == "€32,758.75"
    assert headlines(page)["Project total"] == "€262,070.00"
    assert "Eight regions, for the simulation" in text_of(page)
    assert "Nobody had confirmed" in text_of(page)


def test_another_worked_case_replaces_it_and_forgets_what_was_chosen() -> None:
    page = open_page(example="mipex-reg")
    move_slider(page, 30)
    choose(page, "view", "phase-1")
    go_to(page, "plans")
    press(page, "open-regin")
    seen = seen_by(page)
    assert state_of(page).plan == open_example("regin")
    assert page.slider(key="number").value == seen.own_number
    assert page.selectbox(key="view").value == "project"
    assert headlines(page)["Project total"] == EN.euro(seen.budget.sums.total)


def test_the_funded_scenario_has_the_published_total() -> None:
    page = open_page(example="regin")
    choose(page, "scenario", "funded")
    shown = headlines(page)
    assert (shown["Project total"], shown["EU grant"], shown["Co-financing"]) == (
        "€1,808,280.00",
        "€1,627,452.00",
        "€180,828.00",
    )


# -- following -------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [2, 7, 12, 40])
def test_everything_follows_the_slider(number: int) -> None:
    page = open_page(example="mipex-reg")
    move_slider(page, number)
    seen = seen_by(page, number)
    assert headlines(page)["Each region bears"] == EN.euro(seen.row.mean_bears)
    assert headlines(page)["Project total"] == EN.euro(seen.budget.sums.total)
    frame = page.dataframe[0].value
    assert len(frame) == number + 1
    assert [str(one) for one in frame["bears"][:-1]] == [
        f"{(row.bears or 0) // 100}.{(row.bears or 0) % 100:02}" for row in seen.budget.partners
    ]


def test_the_answer_stands_in_a_sentence() -> None:
    page = open_page(example="mipex-reg")
    move_slider(page, 12)
    assert "12 regions: €30,845.83 or €30,845.84 each ; one more saves €294.30." in text_of(page)


def test_amounts_that_differ_by_cents_are_never_said_to_be_one() -> None:
    page = open_page(example="mipex-reg")
    assert "€32,758.75 each" in text_of(page)
    move_slider(page, 12)
    assert "€30,845.83 or €30,845.84" in text_of(page).split("12 regions")[0]
    speak(page, "fr")
    assert "ou" in text_of(page).split("12 régions")[1][:40]


def test_the_gap_between_those_alike_is_said_as_a_range_where_it_is_more_than_a_cent() -> None:
    rest = {"method": "rest_to", "rest_to": "a"}
    commons = [common(one, "100.00", split=rest) for one in ("fee", "study")]
    seen = look(plan_of("a", "b", "c", common_costs=commons), Question(), EN)
    assert seen.is_alike
    assert seen.cents_apart == 2
    assert each_of("page-nearly", seen, EN) == "between €66.66 and €66.68"


def test_the_common_cost_without_an_amount_is_named_beside_the_headline_with_the_way_there() -> None:
    unknown = common("study", "unknown")
    page = open_stored(plan_of("a", "b", common_costs=[unknown]), "budget")
    (link,) = [one for one in page.get("page_link") if "Study" in one.proto.label]
    assert link.proto.label.replace("\\", "") == "To be verified: “Study” has no amount yet"
    assert link.proto.page == "common"


def test_the_ceiling_names_the_first_number_under_it() -> None:
    page = open_page(example="mipex-reg")
    page.number_input(key="ceiling").set_value(31000).run()
    assert "12 regions is the first number at which nobody bears more than €31,000.00." in text_of(page)
    page.number_input(key="ceiling").set_value(20000).run()
    assert "At no number up to 40 does everybody stay under €20,000.00." in text_of(page)


def test_a_phase_is_a_view() -> None:
    page = open_page(example="mipex-reg")
    choose(page, "view", "phase-1")
    assert headlines(page)["Each region bears"] == "€7,558.75"


def test_published_rounding_names_what_nobody_pays() -> None:
    page = open_page(example="mipex-reg")
    choose(page, "rounding", "published")
    shown = headlines(page)
    assert (shown["Each region bears"], shown["Without a payer"]) == ("€32,758.00", "€6.00")
    assert list(page.dataframe[0].value["partner"][-2:]) == ["Without a payer", "Project total"]


def test_rounding_is_offered_only_where_a_source_is_published() -> None:
    assert "rounding" not in {key for _, key in keys_of(open_page(example="regin"))}


def test_another_scenario_starts_at_its_own_number() -> None:
    page = open_page(example="regin")
    move_slider(page, 20)
    choose(page, "scenario", "january-all")
    assert page.slider(key="number").value == seen_by(page, scenario="january-all").own_number


def test_the_same_plan_under_a_call_speaks_its_words() -> None:
    page = open_page(example="mipex-reg")
    choose(page, "call", "amif/2018-ag-inte/1")
    seen = seen_by(page, call="amif/2018-ag-inte/1")
    assert headlines(page)["EU grant"] == EN.euro(seen.budget.sums.grant)
    assert "beneficiary" in list(page.dataframe[0].value["role"])


def test_a_call_can_be_left_for_own_resources() -> None:
    page = open_page(example="regin")
    choose(page, "call", "none")
    assert headlines(page)["Grant"] == "€0.00"


# -- language --------------------------------------------------------------------------------------


def test_french_speaks_french_and_writes_amounts_so() -> None:
    page = open_page(example="mipex-reg")
    move_slider(page, 12)
    speak(page, "fr")
    assert headlines(page)["À la charge de chaque région"] == FR.euro(3084583)
    assert page.query_params["lang"] in ("fr", ["fr"])
    assert page.slider(key="number").value == 12


def test_the_browser_is_the_first_guess_and_the_address_knows_better() -> None:
    assert FR.text("page-welcome") in text_of(open_page(locale="fr-BE"))
    assert EN.text("page-welcome") in text_of(open_page(locale="sv-SE"))
    assert FR.text("page-welcome") in text_of(open_page(locale="en-GB", address="fr"))
    assert EN.text("page-welcome") in text_of(open_page(locale="en-GB", address="<b>"))


def test_no_word_is_missing() -> None:
    before = missing()
    for example in ("mipex-reg", "regin"):
        page = open_page(example=example)
        choose(page, "call", "interreg/euro-med/4/transfer")
        page.number_input(key="ceiling").set_value(31000).run()
        choose(page, "figure", "total")
        speak(page, "fr")
    assert missing() == before


# -- the table -------------------------------------------------------------------------------------


def test_amounts_in_the_table_can_be_sorted() -> None:
    frame = open_page(example="regin").dataframe[0].value
    assert all(isinstance(one, Decimal) for name in ("personnel", "total", "bears") for one in frame[name])


def test_the_table_ends_with_the_project() -> None:
    frame = open_page(example="regin").dataframe[0].value
    last = frame.iloc[-1]
    assert last["partner"] == "Project total"
    assert last["total"] == sum(frame["total"][:-1])
    assert last["total"] == last["grant.amif"] + last["own"]


# -- figures ---------------------------------------------------------------------------------------


def test_a_chosen_figure_shows_how_it_came_about() -> None:
    page = open_page(example="mipex-reg")
    assert state_of(page).figure is None
    choose(page, "figure", "catalonia")
    assert "Catalonia · Total €32,758.75" in text_of(page)
    assert "Independent experts in the region: 1 region × €6,140.00" in text_of(page)


def test_the_figure_follows_the_slider_and_leaves_with_its_partner() -> None:
    page = open_page(example="mipex-reg")
    move_slider(page, 12)
    choose(page, "figure", "western-greece.bears")
    assert "€30,845.83" in text_of(page)
    move_slider(page, 8)
    assert page.selectbox(key="figure").value is None


def test_a_rule_behind_a_figure_is_cited() -> None:
    page = open_page(example="regin")
    choose(page, "figure", "total.grant.amif")
    assert "pl-cite" in markup_of(page)


def test_a_confidential_line_says_that_it_is() -> None:
    page = open_page()
    secret = b"costs:\n- {id: x, partners: [a], category: staff, unit_cost: 10, what: Pay, confidential: true}\n"
    upload(page, TWO_PARTNERS + secret)
    choose(page, "figure", "a")
    assert "Confidential: Pay" in text_of(page)


def test_what_nobody_knows_is_to_be_verified_and_never_zero() -> None:
    page = open_page()
    upload(page, mipex_with_brochure())
    shown = headlines(page)
    assert shown["Each region bears"] == shown["Project total"] == "to be verified"
    frame = page.dataframe[0].value
    assert set(frame["bears"]) == {"to be verified"}
    assert "8 regions: what each bears is to be verified" in text_of(page)
    page.number_input(key="ceiling").set_value(31000).run()
    assert "Whether everybody stays under €31,000.00 is to be verified." in text_of(page)


# -- findings --------------------------------------------------------------------------------------


def test_findings_come_worst_first_with_their_source() -> None:
    page = open_page(example="mipex-reg")
    move_slider(page, 5)
    text = text_of(page)
    first = wording("en").finding(seen_by(page, 5).budget.findings[0]).says
    assert "1 not met" in text
    assert first in text
    assert "Condition of the plan itself" in text


# -- what cannot be used ---------------------------------------------------------------------------

BROKEN: dict[str, Callable[[], bytes]] = {
    "rubbish": lambda: bytes(range(256)) * 64,
    "nothing": lambda: b"",
    "not YAML": lambda: b"a: [1\nb: }",
    "anchors": lambda: b"a: &x [1]\nb: *x\n",
    "duplicate keys": lambda: b"id: a\nid: b\n",
    "a list": lambda: b"- a\n",
    "too large": lambda: b"a: " + b"x" * (UPLOAD_MEGABYTES + 5) * 1_000_000,
    "unknown keys": lambda: HEAD + b"colour: red\npartners:\n- {id: a, nom: A}\n",
    "an unknown call": lambda: HEAD + b"call: amif/nothing/1\n",
    "dangling ids": lambda: HEAD + b"costs:\n- {partners: [nobody], category: staff, unit_cost: 1}\n",
    "absurd amounts": lambda: (
        TWO_PARTNERS
        + b"costs:\n- {partners: {all: true}, category: staff, unit_cost: 90000000000, quantity: 90000000000}\n"
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_cannot_be_used_keeps_the_last_good_plan(what: str) -> None:
    page = open_page(example="mipex-reg")
    move_slider(page, 12)
    go_to(page, "plans")
    upload(page, BROKEN[what](), name="broken.yaml")
    assert len(page.error) == 1
    assert "broken.yaml was not opened" in text_of(page)
    assert EN.text("page-last-good-state") in text_of(page)
    press(page, "close")
    assert not page.error
    assert [one.id for one in workspace().plans()] == ["mipex-reg"]
    go_to(page, "budget")
    assert headlines(page)["Each region bears"] == "€30,845.83"


def test_a_malformed_file_lists_every_defect_with_its_line() -> None:
    page = open_page()
    upload(page, HEAD + b"colour: red\npartners:\n- id: a\n  name: A\n  role: boss\n  country: UK\n")
    text = text_of(page)
    assert "3 defects" in text
    assert all(line in text for line in ("Line 4", "Line 8", "Line 9"))


def test_a_plan_without_partners_says_what_to_do() -> None:
    page = open_page()
    upload(page, HEAD)
    go_to(page, "budget")
    assert EN.text("page-empty-partners") in text_of(page)
    assert not page.dataframe


def test_what_others_wrote_stays_text() -> None:
    page = open_page()
    upload(page, TWO_PARTNERS.replace(b"Small", b'"<script>x</script> ![p](http://elsewhere.example/p.png)"'))
    assert "<script>" not in markup_of(page)
    assert "![p](http://elsewhere.example/p.png)" in text_of(page)
    assert not any("elsewhere" in one.value for one in page.markdown)


# -- house rules -----------------------------------------------------------------------------------


def test_every_widget_has_a_key_of_its_own() -> None:
    for page in (open_page(), open_page(example="mipex-reg")):
        keys = list(keys_of(page))
        assert all(key for _, key in keys), keys
        assert len(set(keys)) == len(keys)


def test_pages_stay_short() -> None:
    pages = places.app().parent / "planner" / "ui" / "pages"
    for file in pages.glob("*.py"):
        assert len(file.read_text(encoding="utf-8").splitlines()) <= 120, file
