"""A common cost by several keys side by side, through the engine; one of them used or proposed; keys as forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from planner.keys import KEY_KINDS
from planner.plan.edits import Edit, edited
from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.key_fields import key_data, key_defects, key_fields, key_kinds, number_raw, number_text
from planner.services.scenario_values import set_values
from planner.services.sharing import Sharing, SharingQuestion, sharing
from planner.services.sharing_choices import first_keys, sharing_choices
from planner.services.sharing_edits import key_used, proposal_kept
from planner.services.sharing_words import gains_frame, measured, reading
from planner.wording import wording
from planner.wording.texts import texts
from tests.builders import common, line, partner, plan_of

EN, FR = wording("en"), wording("fr")
BY_POPULATION = {"kind": "indicator", "indicator": "population"}
LEAD_AND_REST = {"kind": "lead", "premium": "1.8", "rest": BY_POPULATION}
BLEND = {
    "kind": "blend",
    "parts": [{"weight_percent": "50", "key": {"kind": "equal"}}, {"weight_percent": "50", "key": BY_POPULATION}],
}
SUPPOSED = {"kind": "shapley", "each": "100", "steps": [{"tag": "far", "amount": "700.01"}]}


def shared(**more: Any) -> Plan:
    partners = [
        partner("city", indicators={"population": "600"}, role="lead"),
        partner("port", indicators={"population": "300"}, tags=["far"]),
        partner("town", indicators={"population": "100"}),
    ]
    given = {"costs": [line({"all": True}, "1000.00")], "common_costs": [common("study", "1000.01")], **more}
    return plan_of(*partners, **given)


def asked(**keys: Mapping[str, Any]) -> SharingQuestion:
    return SharingQuestion("study", None, {name: dict(key) for name, key in keys.items()}, "population")


def after(plan: Plan, edit: Edit) -> Plan:
    changed, defects = edited(plan, edit)
    assert changed is not None, defects
    return changed


def look(plan: Plan, question: SharingQuestion, scenario: str | None = None) -> Sharing:
    return sharing(plan, question, Question(scenario=scenario), EN)


# -- side by side ----------------------------------------------------------------------------------


@pytest.mark.parametrize("incurred_by", ["members", "port"])
@pytest.mark.parametrize("key", [BY_POPULATION, LEAD_AND_REST, BLEND, SUPPOSED])
def test_what_a_key_gives_is_what_the_budget_has_once_it_is_used(key: dict[str, Any], incurred_by: str) -> None:
    plan = shared(common_costs=[common("study", "1000.01", incurred_by=incurred_by)])
    seen = look(plan, asked(A=key)).keys[0]
    rows = budget_of(after(plan, key_used(plan, asked(A=key), None, key)), Question()).partners
    assert {one.partner.id: one.bears for one in rows} == seen.bears
    assert {one.partner.id: one.total for one in rows} == seen.totals
    if incurred_by == "members":
        assert {one.partner.id: one.common["study"] for one in rows} == seen.share.parts
    assert sum(one or 0 for one in seen.share.parts.values()) == 100_001
    assert sum(one or 0 for one in seen.more.values()) == 0


def test_the_key_in_force_stands_first_and_the_others_differ_from_it() -> None:
    seen = look(shared(), asked(A=BY_POPULATION, B={"kind": "equal"}))
    assert seen.now.share.parts == {"city": 33_334, "port": 33_334, "town": 33_333}
    assert seen.keys[0].more == {"city": 26_667, "port": -3_334, "town": -23_333}
    assert set(seen.keys[1].more.values()) == {0}
    assert "600 of 1,000" in seen.keys[0].sentences["city"]
    assert measured(seen.keys[0], "to_equal", EN) == ["180.00%", "90.00%", "30.00%"]


def test_others_may_be_asked_to_share_it() -> None:
    question = SharingQuestion("study", {"ids": ["port", "town"]}, {"A": {"kind": "equal"}}, None)
    seen = look(shared(), question)
    assert seen.keys[0].share.parts == {"port": 50_001, "town": 50_000}
    assert seen.keys[0].more["city"] == -33_334
    used = after(shared(), key_used(shared(), question, None, question.keys["A"]))
    assert used.common_costs[0].shared_by.ids == ("port", "town")


def test_what_is_unknown_stays_so_and_is_said_as_a_doubt() -> None:
    seen = look(shared(), asked(A={"kind": "indicator", "indicator": "staff"})).keys[0]
    assert set(seen.share.parts.values()) == {None}
    assert set(seen.more.values()) == {None}
    assert [one.code for one in seen.doubts] == ["indicator-not-given"]
    assert (seen.sentences, seen.paradox, seen.fairness.gini) == ({}, "", None)
    shown = look(shared(), asked(A={"kind": "indicator", "indicator": "staff"}))
    assert "not every part is known" in reading(shown.keys[0], shown, EN)
    assert gains_frame(shown, EN).empty


def test_a_cost_function_of_one_key_is_what_the_others_are_held_against() -> None:
    seen = look(shared(), asked(A=BY_POPULATION, B=SUPPOSED))
    assert "City and Town would pay €200.00 alone and €666.67 by this key, €466.67 more" in seen.now.alone[0]
    assert seen.keys[1].alone[0].startswith("By the cost function, nobody looked at")
    assert look(shared(), asked(A=BY_POPULATION)).now.alone == ()


def test_a_series_of_amounts_in_which_somebody_pays_less_is_said() -> None:
    seats = [partner(name, indicators={"population": size}) for name, size in (("a", "6"), ("b", "6"), ("c", "2"))]
    whole = common("study", "10.00", split={"method": "largest_remainder", "unit": "1.00"}, key=BY_POPULATION)
    seen = look(plan_of(*seats, common_costs=[whole]), asked())
    assert "C pays less, C €1.00 in the place of €2.00" in seen.now.paradox


# -- used or proposed ------------------------------------------------------------------------------


def test_a_scenario_may_set_a_key_with_keys_inside_it() -> None:
    plan = shared(scenarios=[{"id": "offer", "set": {"common_costs.study.key": LEAD_AND_REST}}])
    assert key_data(situation(plan, "offer").plan.common_costs[0].key) == LEAD_AND_REST


def test_a_proposal_is_a_scenario_on_top_of_the_one_looked_at_and_changes_nothing_else() -> None:
    plan = shared(scenarios=[{"id": "small", "title": "Small", "exclude": {"ids": ["port"]}}])
    name, edit = proposal_kept(plan, asked(), "small", BLEND, "Half and half", EN)
    kept = after(plan, edit)
    assert kept.common_costs == plan.common_costs
    (_, own) = kept.scenarios
    assert (own.id, own.title, own.base) == (name, "Half and half", "small")
    assert own.assumes == ("“Study” is shared by a blend of keys (population).",)
    assert look(kept, asked(A=BLEND), "small").keys[0].share == look(kept, asked(), name).now.share
    (value,) = set_values(kept, own, EN)
    assert (value.before, value.after) == ("equally", "by a blend of keys (population)")


def test_in_a_scenario_that_sets_the_key_using_another_one_changes_it_there() -> None:
    plan = shared(scenarios=[{"id": "offer", "set": {"common_costs.study.key": BLEND}}])
    changed = after(plan, key_used(plan, asked(), "offer", BY_POPULATION))
    assert changed.common_costs == plan.common_costs
    assert look(changed, asked(), "offer").now.share.parts == {"city": 60_001, "port": 30_000, "town": 10_000}


def test_the_page_offers_what_the_plan_has_and_begins_with_other_keys_than_the_one_in_force() -> None:
    offered = sharing_choices(shared(), None, EN)
    assert (offered.commons, offered.sizes) == ({"study": "Study"}, {"population": "Population"})
    far = shared(common_costs=[common("study", "10", shared_by={"tag": "far"})])
    assert [*sharing_choices(far, None, EN).sharers["study"].values()] == ["Everybody with “far”", "Everybody"]
    assert first_keys(shared(), "study") == {"A": BY_POPULATION, "B": {"kind": "equal"}, "C": {"kind": "equal"}}


# -- keys as forms ---------------------------------------------------------------------------------


def test_a_form_knows_every_kind_of_key_and_has_words_for_each_of_its_fields() -> None:
    assert set(key_kinds()) == KEY_KINDS
    for words in (texts("en"), texts("fr")):
        for kind in key_kinds():
            assert words.has("term-key_help", kind)
            for one in (row for field in key_fields(kind) for row in (field, *field.rows)):
                assert words.has("term-key_field", one.word)
                assert all(words.has("term-key_choice", choice) for choice in one.choices)


def test_what_is_wrong_with_a_key_stands_at_its_field_by_the_label_that_a_reader_sees() -> None:
    assert key_defects({"kind": "base", "each": "a lot"}, EN) == {
        ("each",): "“From everybody first” is “a lot”, not a plain number."
    }
    assert key_defects({"kind": "base"}, EN) == {("each",): "Fill this in."}
    inside = {"kind": "base", "each": "5", "rest": {"kind": "hybrid", "per_unit": "-1", "indicator": "population"}}
    assert list(key_defects(inside, EN)) == [("rest", "per_unit")]
    assert "50 % less than 100 %" in key_defects({**BLEND, "parts": BLEND["parts"][:1]}, EN)[()]
    assert key_defects(BLEND, FR) == {}


def test_numbers_of_a_key_are_written_and_read_as_the_reader_does() -> None:
    assert (number_text("1200.50", FR), number_raw("1 200,50", FR)) == ("1200,50", "1200.50")
    assert (number_raw("0.0025", EN), number_raw("0,0025", FR), number_raw("many", EN)) == ("0.0025", "0.0025", "many")
    assert (number_raw("1,250", FR), number_raw("1,250", EN)) == ("1.250", "1250")
