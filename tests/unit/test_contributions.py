"""Co-financing by origin: equal to the cent at the level that the rule names, and cash beside it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.engine.budget import budget
from planner.engine.checks import Case
from planner.engine.checks.contributions import contributions
from planner.engine.compile import Compiled, compile_plan
from planner.engine.contributions import financing, level_of
from planner.findings import Euro, Finding, Names, Severity, Status
from planner.plan.contributions import CASH_ORIGINS, Origin
from planner.plan.edits import Edit, edited
from planner.plan.model import Plan
from planner.plan.reading import plan_data
from planner.plan.removal import partners_removed
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.services.budgets import budget_json, budget_of
from planner.services.cases import Question, assemble
from planner.services.contributions import (
    contribution_grid,
    contributions_removed,
    missing_as_own,
    new_contributions,
)
from planner.services.financing import financing_table
from planner.services.financing_words import origin_lines
from planner.services.shares import share_of_partner
from planner.services.whereabouts import entries, place_of, said_place
from planner.wording import LANGUAGES, wording
from tests.builders import UNKNOWN, UNSOURCED, Data, common, defects_of_plan, interreg, line, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
LEVEL: Data = {"id": "whose", "kind": "own_contribution_level"}
PARTNER = interreg({**LEVEL, "level": "partner"}, office="0", percent="80")
ACTION = interreg({**LEVEL, "level": "action"}, office="0", percent="80")
COSTS = [line("city", "1000.00"), line("region", "500.00")]
"""City needs 200.00 and Region 100.00 where 80 % is paid."""


def brought(partner: str, amount: str, origin: str = "own", **more: str) -> Data:
    return {"partner": partner, "origin": origin, "amount": amount, **more}


def plan_with(*lines: Data, **more: object) -> Plan:
    return plan_of("city", "region", **{"costs": COSTS, "contributions": list(lines), **more})


def compiled_of(plan: Plan, call: Call | None) -> Compiled:
    return compile_plan(situation(plan, None), call)


def said(plan: Plan, call: Call | None = None) -> list[Finding]:
    compiled = compiled_of(plan, call)
    found = contributions(Case(compiled, budget(compiled), None), 0)
    for words in (EN, FR):
        for one in found:
            assert words.finding(one, call).says
    return found


def codes(plan: Plan, call: Call | None = None) -> list[tuple[str, Status]]:
    return [(one.code, one.status) for one in said(plan, call)]


def after(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    return changed


# -- to the cent, at the level that the rule names -------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "code", "gap"),
    [("199.99", "contribution-short", 1), ("200.00", None, 0), ("200.01", "contribution-over", 1)],
)
def test_each_partner_covers_its_own_part_to_the_cent(amount: str, code: str | None, gap: int) -> None:
    found = said(plan_with(brought("city", amount), brought("region", "100.00")), PARTNER)
    if code is None:
        assert [(one.code, one.status) for one in found] == [("contribution-complete", Status.MET)]
        return
    (one,) = found
    assert (one.code, one.status, one.rule) == (code, Status.NOT_MET, "whose")
    assert (one.parameters["gap"], one.parameters["partner"]) == (Euro(gap), "City")
    assert one.margin is not None
    assert one.margin.amount == -gap


@pytest.mark.parametrize(
    ("amount", "code"),
    [("299.99", "contribution-short"), ("300.00", "contribution-complete"), ("300.01", "contribution-over")],
)
def test_where_it_is_the_actions_only_the_sum_has_to_fit(amount: str, code: str) -> None:
    ((found, _),) = codes(plan_with(brought("region", amount)), ACTION)
    assert found == code
    # The same lines where each partner covers its own part: nobody entered anything for the city.
    assert "contribution-not-entered" in dict(codes(plan_with(brought("region", amount)), PARTNER))


@pytest.mark.parametrize(
    ("amount", "code"),
    [("699.99", "contribution-short"), ("700.00", "contribution-complete"), ("700.01", "contribution-over")],
)
def test_without_a_call_it_is_what_a_partner_bears(amount: str, code: str) -> None:
    # The region reimburses half of what the city pays for both: the city bears 700.00 and the region 800.00.
    shared = [common("study", "600.00", incurred_by="city")]
    costs = [line("city", "400.00"), line("region", "500.00")]
    plan = plan_with(brought("city", amount), brought("region", "800.00"), costs=costs, common_costs=shared)
    ((found, _),) = codes(plan)
    assert found == code


@pytest.mark.parametrize(
    "rule",
    [
        {"level": "unknown", "cite": UNKNOWN},
        {"level": "action", "cite": UNSOURCED},
        {"level": "partner", "cite": UNSOURCED},
        {"level": "action", "valid_from": "2030-01-01"},
    ],
)
def test_a_level_that_nobody_is_sure_of_leaves_every_answer_to_be_verified(rule: Data) -> None:
    call = interreg({**LEVEL, **rule}, office="0")
    for amount in ("199.99", "200.00", "200.01"):
        for _, status in codes(plan_with(brought("city", amount), brought("region", "100.00")), call):
            assert status is Status.TO_BE_VERIFIED


def test_a_call_that_does_not_say_whose_it_is_asks_for_the_sum() -> None:
    assert codes(plan_with(brought("city", "300.00")), interreg(office="0")) == [
        ("contribution-complete", Status.TO_BE_VERIFIED)
    ]


def test_without_a_call_nobody_asks_until_somebody_begins_to_say_it() -> None:
    assert codes(plan_with()) == []
    assert dict(codes(plan_with(brought("city", "1000.00"))))["contribution-not-entered"] is Status.TO_BE_VERIFIED


def test_nothing_entered_is_a_note_and_never_an_error() -> None:
    (one,) = said(plan_with(), PARTNER)
    assert (one.code, one.status, one.severity) == (
        "contribution-not-entered",
        Status.TO_BE_VERIFIED,
        Severity.NOTE,
    )
    assert one.parameters["whole"] == Euro(300_00)
    assert one.parameters["partners"] == Names(("City", "Region"))
    assert codes(plan_with(brought("city", "0.00")), PARTNER) == codes(plan_with(), PARTNER)
    # Where nothing has to be covered there is nothing to enter.
    assert codes(plan_with(costs=[]), PARTNER) == []


def test_what_has_to_be_covered_may_not_be_known() -> None:
    call = interreg({**LEVEL, "level": "partner"}, percent="unknown")
    assert dict(codes(plan_with(brought("city", "5.00")), call))["contribution-needed-unknown"] is Status.TO_BE_VERIFIED
    assert "whole" not in said(plan_with(), call)[0].parameters
    table = financing_table(assemble(plan_with(brought("city", "5.00")), Question()))
    assert table.rows[0].missing == 1000_00 - 5_00


# -- what counts -----------------------------------------------------------------------------------


def test_every_origin_of_money_counts_and_in_kind_never_does() -> None:
    for origin in CASH_ORIGINS:
        plan = plan_with(brought("city", "200.00", str(origin), eu_source="no"), brought("region", "100.00"))
        assert codes(plan, PARTNER) == [("contribution-complete", Status.MET)]
    (one,) = said(plan_with(brought("city", "200.00", "in_kind"), brought("region", "100.00")), PARTNER)
    assert (one.code, one.parameters["gap"], one.parameters["apart"]) == (
        "contribution-short",
        Euro(200_00),
        Euro(200_00),
    )


@pytest.mark.parametrize(("entered", "counts", "is_over"), [("50.00", 50_00, False), ("50.01", 50_00, True)])
def test_volunteers_count_up_to_what_they_cost(entered: str, counts: int, is_over: bool) -> None:
    costs = [line("city", "1000.00"), line("city", "50.00", "volunteers")]
    plan = plan_of("city", costs=costs, contributions=[brought("city", entered, "volunteers")])
    compiled = compiled_of(plan, None)
    made = financing(compiled, budget(compiled))
    assert (int(made.counted[0, 0]), int(made.cash[0, 0])) == (counts, 1000_00)
    assert ("contribution-volunteers-over" in dict(codes(plan))) is is_over


def test_in_an_action_one_partners_volunteers_stand_against_anothers_lines() -> None:
    costs = [line("city", "1000.00"), line("region", "50.00", "volunteers")]
    plan = plan_with(brought("city", "50.00", "volunteers"), brought("city", "200.00"), costs=costs)
    assert codes(plan, ACTION) == [("contribution-complete", Status.MET)]


def test_money_of_the_union_is_refused_with_the_rule_that_says_so() -> None:
    lines = (brought("city", "200.00", eu_source="yes"), brought("region", "100.00"))
    (one,) = [one for one in said(plan_with(*lines), PARTNER) if one.code == "contribution-from-union"]
    assert (one.status, one.severity, one.rule) == (Status.NOT_MET, Severity.BLOCKING, None)
    assert one.where == ("contributions", 0, "eu_source")
    never = {"id": "no_double_financing", "kind": "noted", "value_noted": "Never twice."}
    call = interreg({**LEVEL, "level": "partner"}, never, office="0")
    assert [one.rule for one in said(plan_with(*lines), call)][-1] == "no_double_financing"


def test_of_public_and_third_parties_money_somebody_has_to_find_out() -> None:
    for origin in Origin:
        found = dict(codes(plan_with(brought("city", "200.00", str(origin))), PARTNER))
        asked = origin in (Origin.PUBLIC, Origin.THIRD_PARTY)
        assert found.get("contribution-from-union") == (Status.TO_BE_VERIFIED if asked else None)
        told = dict(codes(plan_with(brought("city", "200.00", str(origin), eu_source="no")), PARTNER))
        assert "contribution-from-union" not in told


def test_who_takes_no_part_brings_nothing_and_who_has_no_budget_covers_nothing() -> None:
    away: Data = {"id": "region", "name": "Region", "commitment": "candidate", "country": "IT"}
    plan = plan_of("city", away, costs=COSTS, contributions=[brought("city", "200.00"), brought("region", "1.00")])
    assert codes(plan, PARTNER) == [("contribution-complete", Status.MET)]
    friend: Data = {"id": "friend", "name": "Friend", "role": "associated", "commitment": "confirmed", "country": "IT"}
    plan = plan_of(
        "city", friend, costs=COSTS[:1], contributions=[brought("city", "200.00"), brought("friend", "9.00")]
    )
    assert dict(codes(plan, PARTNER))["contribution-without-budget"] is Status.NOT_MET


# -- laws ------------------------------------------------------------------------------------------

LINES = st.lists(
    st.tuples(st.sampled_from(["city", "region"]), st.sampled_from(list(Origin)), st.integers(0, 400_00)), max_size=8
)


@given(lines=LINES, call=st.sampled_from([None, PARTNER, ACTION]))
def test_what_counts_and_what_is_missing_add_up_to_what_is_needed(
    lines: list[tuple[str, Origin, int]], call: Call | None
) -> None:
    plan = plan_with(*(brought(who, f"{cents // 100}.{cents % 100:02d}", str(origin)) for who, origin, cents in lines))
    compiled = compiled_of(plan, call)
    figures = budget(compiled, compiled.batch(compiled.members[None, :].repeat(3, axis=0)))
    each = financing(compiled, figures)
    whole = each.of_action(level_of(call))
    for made in (each, whole):
        assert (made.counted + made.missing == made.needed).all()
        assert (made.money + made.in_kind + made.volunteers_entered == made.entered.sum(axis=2)).all()
        assert (made.cash >= 0).all()
        assert (made.cash <= made.needed.clip(min=0)).all()
    assert int(whole.entered[0].sum()) == sum(cents for _, _, cents in lines)
    # One scenario alone is the same as inside the batch.
    alone = financing(compiled, figures, slice(1, 2))
    assert (alone.missing == each.missing[1:2]).all()
    # What is missing, entered as own money, leaves nothing missing where each partner covers its own part.
    table = financing_table(assemble(plan, Question()))
    if (edit := missing_as_own(plan, table)) is not None:
        again = financing_table(assemble(after(plan, edit), Question()))
        assert all((one.missing or 0) <= 0 for one in again.rows)


@given(st.sampled_from(list(Origin)), st.integers(1, 400_00))
def test_only_automatic_public_money_and_volunteers_lower_what_is_paid_in_cash(origin: Origin, cents: int) -> None:
    costs = [*COSTS, line("city", "500.00", "volunteers")]
    plan = plan_with(brought("city", f"{cents // 100}.{cents % 100:02d}", str(origin)), costs=costs)
    compiled = compiled_of(plan, None)
    cash = int(financing(compiled, budget(compiled)).cash[0, 0])
    is_free = origin in (Origin.AUTOMATIC_PUBLIC, Origin.VOLUNTEERS)
    assert cash == 1500_00 - (cents if is_free else 0)


# -- in the plan, in words, in the grid ------------------------------------------------------------


def test_a_contribution_keeps_what_is_said_and_no_more() -> None:
    full = brought("city", "5.00", "public", eu_source="no", status="confirmed", note="Letter of 3 May")
    plan = plan_with({"id": "one", **full, "from": "Ministry"}, brought("region", "7.00"))
    assert plan.contributions[0].giver == "Ministry"
    assert plan.contributions[1].id == "contribution-1"
    assert plan_data(plan)["contributions"][0] == {"id": "one", **full, "from": "Ministry"}
    assert "eu_source" not in plan_data(plan)["contributions"][1]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"partner": "nobody"}, "name-leads-nowhere"),
        ({"origin": "lottery"}, "not-a-choice"),
        ({"amount": "-3"}, "negative-number"),
        ({"amount": "0.001"}, "too-precise"),
        ({"eu_source": "perhaps"}, "not-a-choice"),
    ],
)
def test_what_cannot_be_is_refused_in_words(more: Data, code: str) -> None:
    partners = [{"id": "city", "name": "City"}]
    (finding, *_) = defects_of_plan(partners=partners, contributions=[{**brought("city", "5.00"), **more}])
    assert (finding.code, finding.where[:2]) == (code, ("contributions", 0))
    for words in (EN, FR):
        assert words.finding(finding).says


def test_two_of_one_id_are_refused_and_a_partner_takes_its_own_along() -> None:
    one = {"id": "one", **brought("city", "5.00")}
    (finding,) = defects_of_plan(partners=[{"id": "city", "name": "City"}], contributions=[one, one])
    assert finding.code == "id-twice"
    plan = plan_with(brought("city", "5.00"), brought("region", "6.00"))
    edit, _ = partners_removed(plan, ["city"])
    assert [one.partner for one in after(plan, edit).contributions] == ["region"]


def test_cells_become_fields_and_lines_are_added_and_removed() -> None:
    plan = plan_with({"id": "one", **brought("city", "5.00", "public")})
    grid = contribution_grid(plan, FR)
    row = grid.frame.iloc[0]
    assert (row["partner"], row["origin"], row["eu_source"]) == ("City", "Autres fonds publics", "Non connu")
    assert str(row["amount"]).strip() == "5,00"
    edit = grid.edit({0: {"amount": "1 200,50", "eu_source": "Non", "from": "Ville", "partner": "Region"}})
    (one,) = after(plan, edit).contributions
    assert (one.amount, one.eu_source, one.giver, one.partner) == (1200_50, "no", "Ville", "region")
    more = after(plan, new_contributions(plan, 2))
    assert [one.amount for one in more.contributions] == [5_00, 0, 0]
    assert len({one.id for one in more.contributions}) == 3
    assert after(more, contributions_removed(["one"])).contributions == more.contributions[1:]


def test_what_is_missing_becomes_own_money_to_the_cent() -> None:
    plan = plan_with(brought("city", "999.99"), costs=COSTS)
    changed = after(plan, missing_as_own(plan, financing_table(assemble(plan, Question()))))
    assert [(one.partner, one.amount) for one in changed.contributions] == [
        ("city", 999_99),
        ("city", 1),
        ("region", 500_00),
    ]
    assert codes(changed) == [("contribution-complete", Status.MET)]
    assert missing_as_own(changed, financing_table(assemble(changed, Question()))) is None


def test_an_edit_and_a_place_can_be_said_in_every_language() -> None:
    plan = plan_with({"id": "one", **brought("city", "5.00", "public")})
    edit = contribution_grid(plan, EN).edit({0: {"status": "Confirmed", "partner": "Region"}})
    assert edit is not None
    for language in LANGUAGES:
        words = wording(language, is_strict=True)
        told = " ".join(entries(edit, plan, words))
        assert words.term("contribution_status", "confirmed", is_heading=True) in told
        assert "Region" in told
    (finding,) = defects_of_plan(
        partners=[{"id": "city", "name": "City"}], contributions=[{"id": "one", **brought("city", "many")}]
    )
    assert place_of(finding, plan).page == "contributions"
    assert said_place(finding, plan, EN) == "Co-financing, City, Other public money, Amount (EUR)"


def test_the_share_of_a_partner_says_where_its_part_comes_from() -> None:
    plan = plan_with(brought("city", "400.00", "automatic_public"), brought("city", "70.00", "in_kind"))
    row = share_of_partner(plan, Question(), "city", EN, on=date(2026, 11, 22)).financing
    assert row is not None
    shown = {one.label: one.amount for one in origin_lines(row, EN)}
    assert (shown["Needed"], shown["Missing"], shown["To be paid in cash"]) == ("1,000.00", "600.00", "600.00")
    assert shown["In kind, shown apart"] == "70.00"


def test_the_budget_of_the_command_line_has_it_once_somebody_entered_it() -> None:
    assert "contributions" not in budget_json(budget_of(plan_with(), Question()), EN)
    made = budget_json(budget_of(plan_with(brought("city", "400.00")), Question()), EN)["contributions"]
    assert (made["level"], made["partners"][0]["missing"], made["total"]["missing"]) == ("partner", "600.00", "1100.00")
    assert made["partners"][0]["entered"] == {"own": "400.00"}
