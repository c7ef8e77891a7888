"""What changed between two versions of a plan: every cent of it, by partner and line."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from planner.cli import text
from planner.exchange.planfile import parse_plan_text
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.differences import compare_plans, difference_json
from planner.services.plans import open_example
from planner.wording import wording
from tests.builders import common, plan_of

CALLS = (None, "none", "amif/2018-ag-inte/1", "interreg/euro-med/4/transfer")
PLANS = {name: open_example(name) for name in ("mipex-reg", "regin")}
MIPEX = (Path(__file__).parents[2] / "templates" / "plans" / "mipex-reg.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", PLANS)
def test_the_changes_of_the_lines_sum_to_the_change_of_the_total(name: str, call: str | None) -> None:
    plan = PLANS[name]
    for before, after in itertools.permutations(plan.scenario_ids, 2):
        there = compare_plans((plan, Question(call, before)), (plan, Question(call, after))).difference
        back = compare_plans((plan, Question(call, after)), (plan, Question(call, before))).difference
        assert there.closes
        assert (there.before, there.after) == (back.after, back.before)
        assert sorted((str(one.item), one.change or 0) for one in there.changes) == sorted(
            (str(one.item), -(one.change or 0)) for one in back.changes
        )
        by_partner = there.sums(lambda item: item.partner)
        assert sum(cents or 0 for cents in by_partner.values()) == (there.after or 0) - (there.before or 0)


def test_a_plan_does_not_differ_from_itself() -> None:
    for plan in PLANS.values():
        found = compare_plans((plan, Question()), (plan, Question())).difference
        assert (found.changes, found.closes) == ((), True)


def test_two_calls_differ_by_what_each_pays_as_a_flat_rate() -> None:
    plan = PLANS["regin"]
    found = compare_plans((plan, Question("none", "funded")), (plan, Question(None, "funded"))).difference
    assert (found.before, found.after) == (168998131, 180828000)
    flat = [one for one in found.changes if one.item.kind == "flat_rate"]
    assert sum(one.change or 0 for one in flat) == 11829869


def changed(text: str, old: str, new: str) -> Plan:
    assert old in text
    return parse_plan_text(text.replace(old, new), file="plan.yaml")[0]


def test_one_edited_amount_is_one_change_for_each_partner_who_has_the_line() -> None:
    after = changed(MIPEX, "unit_cost: 6140.00", "unit_cost: 6140.01")
    found = compare_plans((PLANS["mipex-reg"], Question()), (after, Question()))
    assert [(one.kind, one.change) for one in found.difference.changes] == [("changed", 1)] * 8
    said = difference_json(found, wording("en"))
    assert (said["change"], said["closes"], len(said["by_partner"])) == ("0.08", True, 8)
    assert "€6,140.00 becomes €6,140.01, €0.01 more" in said["lines"][0]["says"]


def test_what_nobody_pays_is_a_change_too() -> None:
    plan = PLANS["mipex-reg"]
    found = compare_plans((plan, Question()), (plan, Question(rounding="published"))).difference
    assert found.closes
    assert found.sums(lambda item: item.kind)["unassigned"] == 600


def test_where_an_amount_is_unknown_nothing_is_claimed_to_close() -> None:
    after = changed(MIPEX, "included: false", "included: true")
    found = compare_plans((PLANS["mipex-reg"], Question()), (after, Question()))
    assert (found.difference.closes, found.difference.after) == (None, None)
    said = difference_json(found, wording("fr"))
    assert (said["to"]["total"], said["change"]) == (None, None)
    assert said["by_partner"]["skane"] is None
    assert any("à vérifier" in line["says"] for line in said["lines"])


def test_a_total_that_is_unknown_has_a_sentence_of_its_own() -> None:
    known, unknown = (plan_of("a", common_costs=[common("fee", amount)]) for amount in ("10.00", "unknown"))
    for before, after, english, french in (
        (known, unknown, "The total was €10.00; what it is now is to be verified.", "Le total était de 10,00"),
        (unknown, known, "What the total was is to be verified; it is €10.00 now.", "il est maintenant de 10,00"),
        (unknown, unknown, "What the total was, and what it is now, is to be verified.", "sont à vérifier."),
    ):
        found = compare_plans((before, Question()), (after, Question()))
        assert text.difference(found, wording("en")).endswith(english)
        assert french in text.difference(found, wording("fr"))
        assert "to to" not in text.difference(found, wording("en"))
