"""One exact sentence for each partner: why it pays its part of a common cost, and what its trace leads to."""

from __future__ import annotations

from typing import Any

from planner.engine.share_reasons import number_messages
from planner.engine.trace import Node, explain
from planner.findings import Message, Names
from planner.plan.model import Plan
from planner.wording import Language, wording
from tests.builders import common, figures_of, findings_of, partner, plan_of

HALVES: Any = {
    "kind": "blend",
    "parts": [
        {"weight_percent": "50", "key": {"kind": "equal"}},
        {"weight_percent": "50", "key": {"kind": "indicator", "indicator": "population"}},
    ],
}
OTHERS = (3_000_000, 3_200_000, 3_300_000, 3_100_000, 3_400_000, 3_250_000, 3_245_000)
PEOPLE = [
    partner("es62", name="Murcia", indicators={"population": "1470000"}),
    *(partner(f"n{at}", indicators={"population": str(number)}) for at, number in enumerate(OTHERS)),
]


def study(**more: Any) -> Plan:
    return plan_of(*PEOPLE, common_costs=[common("study", "45910.00", key=HALVES, **more)])


def traced(plan: Plan, figure: str = "es62.common.study") -> Node:
    return explain(*figures_of(plan), figure)


def said(message: Message, language: Language = "en") -> str:
    return wording(language, "interreg", is_strict=True).message(message)


def outline(node: Node) -> list[tuple[int, str, int | None]]:
    """Return depth, code and cents of every step, in the order in which they are read."""

    def below(one: Node, depth: int) -> list[tuple[int, str, int | None]]:
        return [(depth, one.message.code, one.cents), *(step for part in one.parts for step in below(part, depth + 1))]

    return below(node, 0)


def test_one_sentence_says_everything_from_the_numbers_to_the_cent() -> None:
    (_, reason) = traced(study()).parts
    assert said(reason.message) == (
        "Murcia pays €4,277.42 of “Study”: "
        "for half of it, €22,955.00 shared equally among 8 gives €2,869.375; "
        "for half of it, €22,955.00 in proportion to population, 1,470,000 of 23,965,000, gives €1,408.047; "
        "that is €4,277.422 before parts are split in units of €0.01 (cents left over go to the largest remainders)."
    )


def test_french_joins_clauses_as_french_does() -> None:
    (_, reason) = traced(study()).parts
    text = said(reason.message, "fr")
    assert "donnent 2\u202f869,375\u00a0€\u00a0; pour la moitié, 22\u202f955,00\u00a0€ en proportion" in text
    assert text.startswith("Murcia paie 4\u202f277,42\u00a0€ de «\u00a0Study\u00a0»\u00a0: pour la moitié, ")


def test_the_trace_leads_from_the_part_through_the_reason_to_the_numbers() -> None:
    assert outline(traced(study())) == [
        (0, "trace-common-part", 427_742),
        (1, "trace-common-whole", 4_591_000),
        (1, "share-reason", 427_742),
        (2, "trace-indicator", 427_742),
    ]


def test_what_one_partner_paid_for_all_is_reasoned_by_what_is_left_to_share() -> None:
    plan = study(incurred_by="n0", settle="whole")
    settlement = traced(plan, "es62.settlement").parts[0]
    assert [code for _, code, _ in outline(settlement)] == [
        "trace-settlement-pays",
        "trace-common-whole",
        "share-reason",
        "trace-indicator",
    ]
    # The one who paid is reimbursed what is not its own part; the reason is of its own part.
    paid = traced(plan, "n0.settlement").parts[0]
    own = paid.parts[1].cents or 0
    assert (paid.message.code, paid.cents) == ("trace-settlement-gets", own - 4_591_000)
    assert own > 0


def test_equal_parts_need_no_reason_and_nobody_who_does_not_share_has_one() -> None:
    equal = plan_of(*PEOPLE, common_costs=[common("study", "80")])
    assert [code for _, code, _ in outline(traced(equal))] == ["trace-common-part", "trace-common-whole"]
    others = study(shared_by={"not": "es62"})
    assert [code for _, code, _ in outline(traced(others))] == ["trace-common-part", "trace-common-whole"]


def test_in_a_view_where_the_cost_does_not_lie_nothing_is_reasoned() -> None:
    phases = [{"id": "p", "title": "P"}, {"id": "q", "title": "Q"}]
    plan = plan_of(*PEOPLE, phases=phases, common_costs=[common("study", "45910.00", key=HALVES, phase="p")])
    seen, elsewhere = (traced(plan, f"es62.common.study@phase:{phase}") for phase in "pq")
    assert [one.message.code for one in seen.parts] == ["trace-common-whole", "share-reason"]
    assert [one.message.code for one in elsewhere.parts] == ["trace-common-whole"]
    assert elsewhere.cents == 0


def test_a_part_that_is_open_says_whose_number_is_missing() -> None:
    people = [*PEOPLE[:7], partner("n6", name="Skåne")]
    node = traced(plan_of(*people, common_costs=[common("study", "45910.00", key=HALVES)]))
    assert node.cents is None
    missing = node.parts[1].message
    assert (missing.code, missing.parameters["partners"]) == ("indicator-not-given", Names(("Skåne",)))
    assert said(missing).startswith("“Study” is shared by population, which is not given for Skåne;")


def test_doubts_name_partners_as_people_do_even_those_without_a_budget() -> None:
    people = [partner("a"), partner("x", name="Länsstyrelsen", role="associated")]
    plan = plan_of(*people, common_costs=[common("study", "10", key={"kind": "one", "partner": "x"})])
    (doubt,) = [one for one in findings_of(plan) if one.where[-1:] == ("key",)]
    assert (doubt.code, doubt.parameters["partners"]) == ("one-does-not-share", Names(("Länsstyrelsen",)))


def test_keys_inside_keys_are_set_apart_by_brackets() -> None:
    key = {"kind": "blend", "parts": [{"weight_percent": "25", "key": HALVES}, {"weight_percent": "75", "key": {}}]}
    (_, reason) = traced(plan_of(*PEOPLE, common_costs=[common("study", "45910.00", key=key)])).parts
    assert "for 25% of it, [for half of it, €5,738.75 shared equally" in said(reason.message)
    assert "gives €352.012]; for 75% of it, €34,432.50 shared equally" in said(reason.message)


def test_the_number_of_a_partner_names_its_source_where_it_has_one() -> None:
    source = {"value": "100", "source": "Eurostat, demo_r_d2jan", "year": "2024", "certainty": "official"}
    who = [
        partner("a", indicators={"population": "100"}, indicator_sources={"population": source}),
        partner("b", indicators={"population": "300"}),
    ]
    key = {"kind": "indicator", "indicator": "population"}
    plan = plan_of(*who, common_costs=[common("study", "100", key=key)])
    compiled, _ = figures_of(plan)
    said = [wording("en").message(one) for at in (0, 1) for one in number_messages(compiled, 0, at)]
    assert "100 (Eurostat, demo_r_d2jan, 2024; " in said[0]
    assert "as entered in the plan: 300" in said[1]
