"""Whoever follows a remedy literally, to the cent, sees the finding flip; and one cent less would not do."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from planner.findings import Euro, Finding, Message, Term
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.terms import write_euro
from tests.builders import Data, findings_of, interreg, line, partner, plan_of

STAFF: Data = {"id": "share", "kind": "share_limit", "subject": "category", "categories": ["staff"]}
CHOICES = [{"rule": "travel_and_accommodation_flat"}]


def of_amounts(staff: int, equipment: int, *, flats: bool) -> Plan:
    costs = [line("a", write_euro(staff), "staff"), line("a", write_euro(equipment), "equipment")]
    people = [partner("a", role="lead"), partner("b", country="FI")]
    costs.append(line("b", "10.00", "equipment"))
    return plan_of(*people, costs=costs, choices=CHOICES if flats else [])


def share(plan: Plan, call: Call) -> Finding:
    (one,) = [one for one in findings_of(plan, call) if one.rule == "share"]
    return one


def move(finding: Finding) -> Message | None:
    return next((one for one in finding.remedies if one.code == "share-move-lines"), None)


def cents(message: Message) -> int:
    amount = message.parameters["amount"]
    assert isinstance(amount, Euro)
    return amount.cents


def test_a_move_out_of_staff_counts_what_its_flat_rates_lose() -> None:
    call = interreg({**STAFF, "maximum_percent": "40"})
    found = share(of_amounts(100_00, 60_00, flats=True), call)
    way = move(found)
    assert way is not None
    assert (way.parameters["source"], way.parameters["flats"]) == (Term("category", "staff"), "yes")
    # 40 % of 200.00 is 80.00; but 15 % for office and 15 % for travel go with the 20.00 that move.
    assert cents(way) > 20_00
    assert share(of_amounts(100_00 - cents(way), 60_00 + cents(way), flats=True), call).status == "met"


@given(
    st.integers(1, 10**7),
    st.integers(0, 10**7),
    st.sampled_from(["10", "40", "40.5"]),
    st.booleans(),
    st.sampled_from(["total", "direct", "not_said"]),
    st.booleans(),
)
def test_the_remedy_flips_the_finding_and_one_cent_less_does_not(
    staff: int, equipment: int, percent: str, flats: bool, of: str, is_minimum: bool
) -> None:
    bound = "minimum_percent" if is_minimum else "maximum_percent"
    call = interreg({**STAFF, bound: percent, "of": of})
    found = share(of_amounts(staff, equipment, flats=flats), call)
    way = move(found)
    assume(way is not None and way.parameters["partner"] == "A")
    assert way is not None
    side = 1 if is_minimum else -1

    def after(moved: int) -> str:
        return share(of_amounts(staff + side * moved, equipment - side * moved, flats=flats), call).status

    assert after(cents(way)) == "met"
    assert after(cents(way) - 1) != "met"


def test_where_no_one_partners_lines_are_enough_no_move_is_promised() -> None:
    rule = {**STAFF, "categories": ["office_and_administration"], "maximum_percent": "1"}
    found = share(of_amounts(100_00, 10_00, flats=False), interreg(rule))
    assert found.status == "not_met"
    assert [one.code for one in found.remedies] == ["share-add-elsewhere"]
