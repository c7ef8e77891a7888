"""A new plan begun step by step: what is spread adds up, nothing is above the envelope, and nothing is silent."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.findings import Names, Percent, Severity
from planner.money import PPM
from planner.plan.model import ALL, Plan
from planner.plan.scenarios import situation
from planner.services.beginning_tables import (
    Share,
    StandardRow,
    category_shares_in,
    category_table,
    check_shares,
    first_shares,
    read_packages,
    share_table,
    shared_equally,
    shares_in,
    standard_rows_in,
    standard_table,
)
from planner.services.beginnings import EQUALLY, Beginning, Begun, Envelope, Standard, begin, tags_of
from planner.services.budgets import budget_of
from planner.services.cases import Question
from planner.services.envelopes import Key, largest_within, spread, totals_of
from planner.services.pasted_partners import PastedPartners, read_partners
from planner.simulation.partners import sweep
from planner.terms import Category
from planner.wording import LANGUAGES, wording
from tests.builders import Data, compiled_of, flat_rate, interreg, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
INTERREG = "interreg/euro-med/4/transfer"
STAFF = (Share("staff", PPM),)
THREE = (Share("Management", 200_000), Share("Study", 500_000), Share("Events", 300_000))
TABLE = (
    "Name\tCountry\tRole\tPopulation\tTags\tStatus\n"
    "Skåne\tSE\tlead\t1400000\tregion\tconfirmed\n"
    "Crete\tEL\tpartner\t600000\tregion\tconfirmed\n"
    "Help\tIT\tassociated\t5\tregion\tconfirmed\n"
    "Tuscany\tIT\tpartner\t3700000\t\tconfirmed\n"
    "Gone\tES\tpartner\t9\tregion\twithdrawn\n"
)
PARTNERS = read_partners(TABLE)


def begun(budget: Envelope | Standard | None, partners: PastedPartners = PARTNERS, **more: Any) -> Begun:
    return begin(Beginning(**{"title": "A plan", "partners": partners, "budget": budget, **more}), EN)


def plan_in(one: Begun) -> Plan:
    assert one.plan is not None, one.findings
    return one.plan


def codes(one: Begun) -> list[str]:
    return [finding.code for finding in one.findings]


def by_partner(plan: Plan) -> dict[str, int]:
    sums: dict[str, int] = {}
    for line in plan.costs:
        assert line.partners.ids is not None
        sums[line.partners.ids[0]] = sums.get(line.partners.ids[0], 0) + (line.unit_cost or 0)
    return sums


# -- the plan itself -------------------------------------------------------------------------------


def test_a_title_is_enough() -> None:
    plan = plan_in(begin(Beginning(title="  Régions d’accueil  "), EN))
    assert (plan.id, plan.title, plan.call, plan.partners, plan.costs) == (
        "regions-d-accueil",
        "Régions d’accueil",
        None,
        (),
        (),
    )


def test_everything_entered_is_in_the_plan() -> None:
    one = begun(Envelope("1,000.00", THREE), start=date(2027, 1, 1), months=24, call=INTERREG)
    plan = plan_in(one)
    assert (plan.start, plan.duration_months, plan.call) == (date(2027, 1, 1), 24, INTERREG)
    assert [one.title for one in plan.work_packages] == ["Management", "Study", "Events"]
    assert len(plan.partners) == 5
    assert {(line.basis, line.quantity, line.what) for line in plan.costs} == {
        ("estimate", 100, "Staff (share of the envelope)")
    }


def test_a_plan_without_a_title_is_none_and_its_figures_are_there() -> None:
    one = begun(Envelope("1000", THREE), title=" ")
    assert one.plan is None
    assert codes(one) == ["beginning-untitled"]
    assert one.total == 100_000


def test_a_title_that_is_a_reserved_word_or_has_no_latin_letters_has_an_id_all_the_same() -> None:
    assert [plan_in(begin(Beginning(title=one), EN)).id for one in ("All", "Κρήτη")] == ["all-2", "plan"]


def test_a_plan_with_candidates_begins_with_all_of_them() -> None:
    assert plan_in(begun(None, read_partners("Lund\nKreta"))).default_scenario == ALL
    assert plan_in(begun(None)).default_scenario == "confirmed"


def test_what_the_model_refuses_comes_out_as_findings() -> None:
    one = begun(Standard((StandardRow("staff", "Work", "1", "", "1.005"),)))
    assert (one.plan, codes(one)) == (None, ["too-precise"])


# -- an envelope -----------------------------------------------------------------------------------


def test_an_envelope_becomes_a_line_for_each_partner_package_and_category() -> None:
    categories = (Share("staff", 700_000), Share("travel_and_accommodation", 300_000))
    one = begun(Envelope("1 900 000,00 €", THREE, categories))
    plan = plan_in(one)
    assert (one.lines, one.total, one.left_over, one.spread) == (18, 190_000_000, 0, 190_000_000)
    assert set(by_partner(plan)) == {"skane", "crete", "tuscany"}
    assert (one.smallest, one.largest) == (63_333_333, 63_333_334)
    assert {line.work_package for line in plan.costs} == {"management", "study", "events"}


def test_a_key_divides_in_proportion_and_the_lead_can_have_its_share_first() -> None:
    assert by_partner(plan_in(begun(Envelope("570", (), STAFF, "population")))) == {
        "skane": 14_000,
        "crete": 6_000,
        "tuscany": 37_000,
    }
    assert by_partner(plan_in(begun(Envelope("1000", (), STAFF, "population", 200_000)))) == {
        "skane": 20_000,
        "crete": 11_163,
        "tuscany": 68_837,
    }


def test_lines_of_nothing_are_left_out() -> None:
    one = begun(Envelope("0.02", THREE))
    assert (one.lines, one.total) == (2, 2)


@pytest.mark.parametrize("total", ["1900000", "1899999.99", "1234567.89", "0.05", "3"])
def test_flat_rates_of_the_call_are_part_of_the_envelope(total: str) -> None:
    one = begun(Envelope(total, THREE), call=INTERREG)
    assert one.total is not None
    assert one.spread is not None
    assert one.left_over is not None
    assert one.spread < one.total or total == "0.05"
    assert 0 <= one.left_over <= 2
    seen = budget_of(plan_in(one), Question(scenario=ALL))
    assert seen.sums.total == one.total
    assert sum(line.unit_cost or 0 for line in plan_in(one).costs) == one.spread


def test_a_category_that_a_flat_rate_fills_is_refused() -> None:
    one = begun(Envelope("1000", (), (Share("office_and_administration", PPM),)), call=INTERREG)
    assert (one.plan, codes(one)) == (None, ["envelope-set-aside"])


@pytest.mark.parametrize("total", ["", "1.9 million", "0", "-5", "12.345,678", "99999999999999999999"])
def test_a_total_that_cannot_be_spread_is_refused(total: str) -> None:
    assert codes(begun(Envelope(total, THREE))) == ["envelope-no-total"]


def test_shares_that_do_not_add_up_are_refused_with_the_difference() -> None:
    thirds = tuple(Share(name, 333_300) for name in ("Lead", "City", "University"))
    one = begun(Envelope("1000", thirds))
    assert one.plan is None
    assert one.findings[0].parameters == {
        "what": "packages",
        "value": Percent(999_900),
        "gap": Percent(100),
        "side": "short",
        "shares": Names(("Lead 33.33%", "City 33.33%", "University 33.33%")),
    }
    said = EN.finding(one.findings[0])
    assert said.says == (
        "Shares of the work packages add up to 99.99%, 0.01% short of 100%: "
        "Lead 33.33%, City 33.33% and University 33.33%."
    )


@given(st.lists(st.integers(0, PPM), min_size=1, max_size=6))
def test_shares_are_refused_exactly_where_they_do_not_add_up(shares: list[int]) -> None:
    rows = [Share(f"WP {at}", one) for at, one in enumerate(shares)]
    found = check_shares(rows, "packages", [one.name for one in rows], EN)
    assert bool(found) == (sum(shares) != PPM)


@pytest.mark.parametrize(
    ("envelope", "text", "code"),
    [
        (Envelope("5", THREE), "", "envelope-without-partners"),
        (Envelope("5"), "Name\tRole\nA\tassociated", "envelope-without-partners"),
        (Envelope("5", (Share("", PPM),)), TABLE, "package-without-title"),
        (Envelope("5", (Share("A", PPM + 1), Share("B", -1))), TABLE, "share-negative"),
        (Envelope("5", (), ()), TABLE, "shares-not-whole"),
        (Envelope("5", lead_ppm=5), "Name\tRole\nA\tlead", "lead-share-without-others"),
        (Envelope("5", lead_ppm=5), "Name\tRole\tStatus\nA\tassociated\t\nB\tpartner\twithdrawn\nC\tassociated\t", ""),
        (Envelope("5", key="staff"), TABLE, "key-without-numbers"),
    ],
)
def test_what_stands_in_the_way_is_said(envelope: Envelope, text: str, code: str) -> None:
    one = begun(envelope, read_partners(text))
    assert one.plan is None
    assert (code or "envelope-without-partners") in codes(one)
    for language in LANGUAGES:
        assert all(wording(language, is_strict=True).finding(finding).fix for finding in one.findings)


def test_who_has_no_number_gets_nothing_and_is_named() -> None:
    one = begun(Envelope("10", key="population"), read_partners("Name\tPopulation\nA\t5\nB\t\nC\t5"))
    assert by_partner(plan_in(one)) == {"a": 500, "c": 500}
    assert one.findings[0].parameters["partners"] == Names(("B",))
    assert one.findings[0].severity is Severity.NOTE


def test_more_lines_than_anybody_can_look_at_are_refused_before_they_are_made() -> None:
    many = read_partners("\n".join(f"Partner of number {at}" for at in range(1_001)))
    assert codes(begun(Envelope("1000", THREE), many)) == ["envelope-too-many-lines"]


# -- laws ------------------------------------------------------------------------------------------

SHARES = st.lists(st.integers(0, 10**6), min_size=1, max_size=5).filter(any).map(tuple)


@st.composite
def keys(draw: st.DrawFn) -> Key:
    weights = draw(SHARES.filter(lambda one: len(one) > 1))
    lead = draw(st.none() | st.integers(0, len(weights) - 1))
    if lead is not None and not sum(weights) - weights[lead]:
        lead = None
    categories = tuple(
        zip((Category.STAFF, Category.EQUIPMENT), draw(st.sampled_from([(1, 0), (2, 1), (0, 7)])), strict=True)
    )
    ids = tuple(f"p{at}" for at in range(len(weights)))
    return Key(ids, weights, draw(SHARES), categories, lead, draw(st.integers(0, PPM)) if lead is not None else 0)


@given(st.lists(st.integers(0, 10**11), min_size=1, max_size=3), keys())
def test_lines_add_up_exactly_to_what_is_spread(amounts: list[int], key: Key) -> None:
    parts = spread(np.array(amounts, dtype=np.int64), key)
    assert parts.shape == (len(amounts), len(key.partners), len(key.packages), 2)
    assert parts.sum(axis=(1, 2, 3)).tolist() == amounts
    assert (parts >= 0).all()


@given(st.integers(0, 10**11), keys(), st.randoms())
def test_permuting_partners_permutes_amounts_within_a_cent(cents: int, key: Key, random: Any) -> None:
    order = list(range(len(key.partners)))
    random.shuffle(order)
    moved = Key(
        tuple(key.partners[at] for at in order),
        tuple(key.weights[at] for at in order),
        key.packages,
        key.categories,
        None if key.lead is None else order.index(key.lead),
        key.lead_ppm,
    )
    amount = np.array([cents], dtype=np.int64)
    first, second = (spread(amount, one)[0].sum(axis=(1, 2)) for one in (key, moved))
    assert (np.abs(first[order] - second) <= 1).all()


def flat_plan(count: int) -> Data:
    return {"costs": [{"partners": {"all": True}, "category": one, "unit_cost": "0"} for one in ("staff", "equipment")]}


@settings(max_examples=40)
@given(st.integers(1, 10**10), keys(), st.sampled_from(["15", "0.01", "40", "99"]))
def test_the_largest_amount_within_is_never_above_and_the_next_ones_are(cents: int, key: Key, percent: str) -> None:
    call = interreg(flat_rate("travel_and_accommodation", ["staff"], "6", id="travel"), office=percent)
    plan = plan_of(*key.partners, **flat_plan(len(key.partners)))
    compiled = compiled_of(plan, call, ALL)
    found = largest_within(cents, key, compiled)
    assert found is not None
    (total,) = totals_of([found], key, compiled)
    assert total is not None
    assert total <= cents
    above = [one for one in totals_of(range(found + 1, min(found + 12, cents) + 1), key, compiled) if one is not None]
    assert all(one > cents for one in above)


def test_the_largest_amount_is_found_where_roundings_do_not_rise_in_step() -> None:
    ids = tuple(f"p{at}" for at in range(8))
    key = Key(ids, (9, 9, 9, 7, 5, 4, 8, 9), (1,), ((Category.STAFF, 1),))
    compiled = compiled_of(plan_of(*ids, **flat_plan(8)), interreg(office="45"), ALL)
    totals = totals_of(range(736), key, compiled)
    # 509 comes to more than 735, and 510 does not.
    assert [totals[at] for at in (508, 509, 510)] == [734, 736, 735]
    assert largest_within(735, key, compiled) == 510


@given(st.integers(1, 10**9), st.sampled_from([EQUALLY, "population"]), st.integers(0, PPM))
@settings(max_examples=25)
def test_a_plan_never_costs_more_than_its_envelope(cents: int, key: str, lead: int) -> None:
    one = begun(Envelope(f"{cents // 100}.{cents % 100:02}", THREE, STAFF, key, lead), call=INTERREG)
    assert one.total is not None
    assert one.total + (one.left_over or 0) == cents
    assert (one.left_over or 0) >= 0


def test_an_unknown_flat_rate_makes_no_amount_known() -> None:
    call = interreg(office="unknown")
    compiled = compiled_of(plan_of("p0", "p1", **flat_plan(2)), call, ALL)
    key = Key(("p0", "p1"), (1, 1), (1,), ((Category.STAFF, 1),))
    assert largest_within(1_000, key, compiled) is None


# -- what one partner costs ------------------------------------------------------------------------

OFFICER = StandardRow("staff", "Officer", "12", "month", "4500")


def test_everybody_with_a_budget_has_the_lines_and_so_have_copies() -> None:
    one = begun(Standard((OFFICER, StandardRow("equipment", "", "", "", "100.50"))))
    plan = plan_in(one)
    assert (one.lines, one.smallest, one.largest, one.total) == (2, 5_410_050, 5_410_050, 3 * 5_410_050)
    assert [line.what for line in plan.costs] == ["Officer", "Equipment"]
    swept = sweep(situation(plan, ALL), None, range(1, 6))
    assert swept.missing == 0
    assert swept.whole.total.sum(axis=1).tolist() == [count * 5_410_050 for count in range(1, 6)]


def test_with_a_tag_only_those_who_carry_it_have_the_lines_and_copies_carry_it() -> None:
    assert tags_of(PARTNERS) == ["region"]
    one = begun(Standard((OFFICER,), "region"))
    plan = plan_in(one)
    assert (one.smallest, one.largest, one.total) == (0, 5_400_000, 2 * 5_400_000)
    assert plan.standard_partner is not None
    assert (plan.standard_partner.tags, plan.vary.tag) == (("region",), "region")
    swept = sweep(situation(plan, ALL), None, range(1, 5))
    assert swept.missing == 0
    assert swept.whole.total.sum(axis=1).tolist() == [count * 5_400_000 for count in range(1, 5)]


def test_without_partners_a_standard_partner_is_kept_for_later() -> None:
    one = begun(Standard((OFFICER,)), read_partners(""))
    assert codes(one) == ["standard-for-nobody"]
    assert (plan_in(one).standard_partner is not None, one.total, one.smallest) == (True, 0, None)


def test_rows_without_an_amount_are_named_and_rows_without_anything_are_not() -> None:
    blank, named = StandardRow("staff", "", "1", "", ""), StandardRow("staff", "Trip", "1", "", "0")
    one = begun(Standard((blank, named, OFFICER)))
    assert (one.lines, codes(one)) == (1, ["standard-without-amount"])
    assert codes(begun(Standard((blank,)))) == ["standard-without-costs"]
    assert codes(begun(Standard((StandardRow("", "Trip", "1", "", "5"),)))) == ["standard-without-category"]


# -- tables ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Management\t20\nStudy\t50\nEvents\t30",
        "WP title\tShare\nManagement\t20 %\nStudy\t50%\nEvents\t30,0",
        "Part\tIntitulé\n20\tManagement\n50\tStudy\n30\tEvents",
    ],
)
def test_pasted_work_packages_are_read(text: str) -> None:
    assert read_packages(text) == (THREE, ())


def test_pasted_titles_without_shares_are_shared_equally() -> None:
    shares, findings = read_packages("A\nB\nC")
    assert [one.ppm for one in shares] == [333_400, 333_300, 333_300]
    assert not findings


def test_pasted_shares_that_are_none_are_said() -> None:
    shares, findings = read_packages("A\tlots\nB\t-5\n\t7\nC\t12.5")
    assert [(one.name, one.ppm) for one in shares] == [("A", 0), ("B", 0), ("C", 125_000)]
    assert [(one.code, one.line) for one in findings] == [
        ("pasted-no-share", 1),
        ("pasted-no-share", 2),
        ("pasted-package-without-title", 3),
    ]


@given(st.integers(1, 200))
def test_equal_shares_add_up(count: int) -> None:
    shares = shared_equally([Share(str(at), 0) for at in range(count)])
    assert sum(one.ppm for one in shares) == PPM
    assert max(one.ppm for one in shares) - min(one.ppm for one in shares) <= 100


@given(st.lists(st.integers(0, PPM), max_size=5))
def test_grids_give_back_what_they_were_given(shares: list[int]) -> None:
    rows = tuple(Share(f"WP {at}", one) for at, one in enumerate(shares))
    assert all(shares_in(share_table(rows, words), words) == rows for words in (EN, FR))
    for language in LANGUAGES:
        words = wording(language)
        given_ = tuple(Share(str(one), ppm) for one, ppm in zip(Category, shares, strict=False) if ppm)
        assert category_shares_in(category_table(given_, words), words) == given_
        rows_ = (OFFICER, StandardRow("equipment", "", "", "", "0.1"))
        assert standard_rows_in(standard_table(rows_, words), words) == rows_


def test_empty_rows_of_a_grid_are_nothing() -> None:
    assert shares_in(share_table(first_shares(), EN), EN) == ()
    assert shares_in(pd.DataFrame({"title": [None, " A "], "share": [float("nan"), None]}), EN) == (Share("A", 0),)
