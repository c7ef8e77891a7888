"""Traps: each speaks, and stays silent at the nearest case that is none."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.budget import budget
from planner.engine.checks import Case, trap_words
from planner.engine.checks.trap_words import CERTIFICATE, MONTH, plain, speaks_of
from planner.engine.checks.traps import traps
from planner.findings import Euro, Finding, Names, Percent, Severity, Status, Term
from planner.rules.act import Management
from planner.rules.call import Call
from planner.services.calls import read_call
from planner.services.plans import open_example
from tests.builders import (
    UNKNOWN,
    Data,
    amif,
    call_of,
    common,
    compiled_of,
    figures_of,
    flat_rate,
    interreg,
    line,
    mapping,
    opening,
    partner,
    plan_of,
    rate,
)
from tests.unit.trap_samples import TRAPS

LEAD: Data = partner("a", role="lead")


def trapped(call: Call | None = None, *people: Any, **more: Any) -> list[Finding]:
    """Return the traps of a plan; of one lead where nobody is given."""
    return traps(Case(*figures_of(plan_of(*(people or (LEAD,)), **more), call), on=None), 0)


def only(code: str, call: Call | None = None, *people: Any, **more: Any) -> Finding:
    (found,) = (one for one in trapped(call, *people, **more) if one.code == code)
    assert found.status is Status.TO_BE_VERIFIED
    assert found.severity is not Severity.BLOCKING
    assert found.parameters.keys() == TRAPS[code].keys()
    return found


def silent(code: str, call: Call | None = None, *people: Any, **more: Any) -> bool:
    return all(one.code != code for one in trapped(call, *people, **more))


def budget_lines(whom: str = "a", *more: Data, first: str = "1000.10") -> list[Data]:
    """Return a list of costs that falls into no trap, and more lines."""
    return [
        line(whom, first, id=f"{whom}-1", what="Researcher"),
        line(whom, "2000.20", id=f"{whom}-2", what="Assistant"),
        line(whom, "3000.30", "external_expertise_and_services", id=f"{whom}-3", what="Website"),
        *more,
    ]


# -- forgotten lines -------------------------------------------------------------------------------


def certificate(**more: Any) -> Data:
    return {
        "id": "certificate",
        "kind": "threshold",
        "subject": "each_beneficiary",
        "measures": "grant",
        "amount": "900",
        "side": "above",
        "consequence": "certificate_on_financial_statements",
        **more,
    }


def test_a_grant_above_the_threshold_needs_an_auditor() -> None:
    code, costs = "certificate-without-cost", [line("b", "1000.02", what="Researcher")]
    found = only(code, amif(certificate()), LEAD, "b", costs=costs)
    assert (found.where, found.parameters["partner"]) == (("partners", 1), "B")
    assert (found.parameters["value"], found.parameters["limit"]) == (Euro(900_02), Euro(900_00))
    assert silent(code, amif(certificate()), LEAD, "b", costs=[line("b", "1000.00", what="Researcher")])
    assert not silent(code, amif(certificate(side="from")), costs=[line("a", "1000.00")])


@pytest.mark.parametrize(
    "what", ["Audit", "Certificat d’un commissaire aux comptes", "Wirtschaftsprüfung", "Auditoría"]
)
def test_an_auditor_is_recognised_in_several_languages_and_in_common_costs(what: str) -> None:
    code, costs = "certificate-without-cost", [line("a", "2000", id="x"), line("a", "9.10", "other", id="y", what=what)]
    assert silent(code, amif(certificate()), costs=costs)
    shared = [common("c", "9.10", title=what)]
    assert silent(code, amif(certificate()), costs=costs[:1], common_costs=shared)
    others = [common("c", "9.10", title=what, shared_by="b")]
    assert not silent(code, amif(certificate()), LEAD, "b", costs=costs[:1], common_costs=others)
    assert silent(
        code, amif(certificate()), LEAD, "b", costs=costs[:1], common_costs=[{**others[0], "incurred_by": "a"}]
    )


def test_affiliated_entities_count_with_their_beneficiary() -> None:
    code, affiliate = "certificate-without-cost", partner("b", role="affiliated", affiliated_to="a")
    costs = [line("a", "600", id="x"), line("b", "600", id="y")]
    assert only(code, amif(certificate()), LEAD, affiliate, costs=costs).where == ("partners", 0)
    assert silent(code, amif(certificate()), LEAD, "b", costs=costs)


@pytest.mark.parametrize(
    "more", [{"amount": "unknown", "cite": UNKNOWN}, {"consequence": "audit_report"}, {"valid_to": "2000-01-01"}]
)
def test_a_threshold_that_is_unknown_or_about_something_else_asks_for_no_auditor(more: Data) -> None:
    assert silent("certificate-without-cost", amif(certificate(**more)), costs=[line("a", "2000")])


def test_interreg_partners_foresee_their_controller() -> None:
    code, people = "controller-without-cost", (LEAD, "b")
    costs = [*budget_lines("a"), *budget_lines("b", line("b", "50", "other", id="c", what="First-level control"))]
    found = only(code, interreg(), *people, costs=costs)
    assert (found.where, found.parameters["partners"], found.severity) == (("costs",), Names(("A",)), Severity.NOTE)
    assert silent(code, amif(), *people, costs=costs)
    assert silent(code, interreg(), *people, costs=costs[1:]), "a sum or two is no list that lacks something"


def all_else(**more: Any) -> Data:
    """Return a flat rate for everything but staff."""
    others = ["travel_and_accommodation", "external_expertise_and_services"]
    return flat_rate("other", ["staff"], "40", optional=True, replaces=others, **more)


def test_a_flat_rate_for_all_else_pays_controller_auditor_and_journeys_as_well() -> None:
    call = call_of(
        opening(),
        rate("80"),
        all_else(),
        certificate(),
        *(
            mapping(one, one)
            for one in ("staff", "other", "travel_and_accommodation", "external_expertise_and_services")
        ),
    )
    costs = budget_lines("a", line("a", "2000", id="a-4"))
    more: Data = {"costs": costs, "work_packages": [{"id": "one", "title": "Kick-off meeting"}]}
    codes = {one.code for one in trapped(call, LEAD, "b", **more)}
    assert codes == {"certificate-without-cost", "controller-without-cost", "meeting-without-travel"}
    assert trapped(call, LEAD, "b", choices=[{"rule": "other_flat"}], **more) == []


@pytest.mark.parametrize("what", ["Kick-off", "Réunion de lancement", "Auftakttreffen", "Incontro dei partner", "Möte"])
def test_who_is_to_be_at_a_meeting_travels(what: str) -> None:
    code, costs = "meeting-without-travel", budget_lines()
    package = {"id": "one", "title": "One", "tasks": [{"id": "t", "title": what}]}
    found = only(code, None, LEAD, "b", costs=costs, work_packages=[package])
    assert (found.where, found.severity) == (("work_packages", 0, "tasks", 0), Severity.NOTE)
    assert found.parameters["partners"] == Names(("A",))
    for tasks in (
        [{"id": "t", "title": f"{what} (online)"}],
        [{"id": "t", "title": what, "partners": "a"}],
        [{"id": "t", "title": what, "partners": {"not": "a"}}],
        [{"id": "t", "title": "Report"}],
    ):
        assert silent(code, None, LEAD, "b", costs=costs, work_packages=[{**package, "tasks": tasks}])
    assert silent(code, None, LEAD, costs=costs, work_packages=[package])


def test_journeys_count_in_any_category_and_in_common_costs() -> None:
    code = "meeting-without-travel"
    more: Data = {"actions": [{"id": "x", "what": "Kick-off meeting", "owner": {"all": True}}]}
    assert only(code, None, LEAD, "b", costs=budget_lines(), **more).where == ("actions", 0)
    flights = line("a", "7", "other", id="f", what="Flights")
    assert silent(code, None, LEAD, "b", costs=budget_lines("a", flights), **more)
    shared = [common("c", "7", "travel_and_accommodation")]
    assert silent(code, None, LEAD, "b", costs=budget_lines(), common_costs=shared, **more)


def test_somebody_leads_the_project() -> None:
    code = "no-management-package"

    def packages(*titles: str) -> list[Data]:
        return [{"id": f"w{at}", "title": title} for at, title in enumerate(titles)]

    found = only(code, amif(), work_packages=packages("Study", "Events"))
    assert (found.where, found.parameters["count"]) == (("work_packages",), 2)
    for title in ("Project management", "Coordination", "Projektsteuerung", "Gestión", "Pilotage du projet"):
        assert silent(code, amif(), work_packages=packages("Study", title))
    assert silent(code, amif(), work_packages=packages("Study"))
    assert silent(code, amif(), work_packages=packages("Study", "Events"), costs=[line("a", "5", what="Coordinator")])
    assert silent(code, interreg(), work_packages=packages("Study", "Events"))
    assert silent(code, None, work_packages=packages("Study", "Events"))


# -- costs in the wrong place or of the wrong kind ---------------------------------------------------


@pytest.mark.parametrize("what", ["Net salary", "Salaire net mensuel", "Nettogehalt", "Salario neto"])
def test_staff_costs_what_the_employer_pays(what: str) -> None:
    code = "staff-at-net-pay"
    found = only(code, costs=[line("a", "10"), line("a", "2000", what=what)])
    assert (found.where, found.parameters["line"]) == (("costs", 1), what)
    assert silent(code, costs=[line("a", "2000", what=f"{what} + employer’s charges")])
    assert silent(code, costs=[line("a", "2000", "other", what=what)])


@pytest.mark.parametrize("what", ["Network manager", "Internet specialist", "Planet campaign"])
def test_a_network_is_no_net_pay(what: str) -> None:
    assert silent("staff-at-net-pay", costs=[line("a", "2000", what=what)])


def test_a_whole_post_of_a_public_body_for_the_whole_project_is_asked_about() -> None:
    code, city = "public-staff-full-time", partner("a", role="lead", legal_form="public_body")
    post = line("a", "4000", what="Officer", quantity="24", unit="person-month")
    found = only(code, amif(), city, costs=[post], duration_months="24")
    assert (found.where, found.parameters["months"], found.severity) == (("costs", 0), 24, Severity.NOTE)
    for more in (
        {"quantity": "23"},
        {"quantity": "23.99"},
        {"justification": "Hired for the project."},
        {"note": "A new post."},
        {"unit": "day"},
        {"category": "other"},
    ):
        assert silent(code, amif(), city, costs=[{**post, **more}], duration_months="24")
    assert silent(code, amif(), LEAD, costs=[post], duration_months="24")
    assert silent(code, amif(), city, costs=[post])
    assert silent(code, None, city, costs=[post], duration_months="24")
    assert silent(code, amif(), city, costs=[{**post, "quantity": "6"}], duration_months="6")


@pytest.mark.parametrize("what", ["Travel of external experts", "Voyage des intervenants", "Reise der Referenten"])
def test_experts_do_not_travel_in_the_category_of_staff(what: str) -> None:
    code, travel = "expert-in-travel", "travel_and_accommodation"
    found = only(code, interreg(), costs=[line("a", "700", travel, what=what)])
    assert found.where == ("costs", 0)
    assert found.parameters["category"] == Term("category", "external_expertise_and_services")
    assert silent(code, interreg(), costs=[line("a", "700", "external_expertise_and_services", what=what)])
    assert silent(code, interreg(), costs=[line("a", "700", travel, what="Staff travel to the meeting of the experts")])
    assert silent(code, interreg(), costs=[line("a", "700", travel, what="Journeys to expert meetings")])
    assert silent(code, interreg(), costs=[line("a", "700", travel, what="Journeys")])
    assert silent(code, amif(), costs=[line("a", "700", travel, what=what)])
    chosen = [{"rule": "travel_and_accommodation_flat"}]
    assert silent(code, interreg(), costs=[line("a", "700", travel, what=what)], choices=chosen)


# -- figures ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("cents", "said"), [("75.26", True), ("75.27", True), ("75.24", False), ("70.00", False)])
def test_seven_percent_are_not_of_what_they_are_part_of(cents: str, said: bool) -> None:
    code = "rate-of-the-whole"
    costs = [
        line("a", "600.00", id="x"),
        line("b", "400.00", id="y"),
        line("a", cents, "other", id="z", what="Overheads"),
    ]
    if not said:
        assert silent(code, amif(), LEAD, "b", costs=costs)
        return
    found = only(code, amif(), LEAD, "b", costs=costs)
    assert found.where == ("costs", 2)
    assert found.parameters["rate"] == Percent(70_000)
    assert (found.parameters["base"], found.parameters["expected"]) == (Euro(1_000_00), Euro(70_00))


def test_a_part_of_the_whole_is_meant_only_where_words_or_category_say_so() -> None:
    code, costs = "rate-of-the-whole", [line("a", "930.00", id="x"), line("b", "12.34", id="y")]
    office = line("a", "70.00", "office_and_administration", id="z")
    assert only(code, amif(), LEAD, "b", costs=[*costs, office]).parameters["base"] == Euro(930_00)
    assert silent(code, amif(), LEAD, "b", costs=[*costs, {**office, "category": "other"}])
    assert silent(code, None, LEAD, "b", costs=[*costs, office])
    assert silent(code, amif(), LEAD, "b", costs=[*costs, office], choices=[{"rule": "indirect_costs_flat"}])
    shared = [common("c", "70.93", title="Indirect costs")]
    assert only(code, amif(), LEAD, "b", costs=costs, common_costs=shared).where == ("common_costs", 0)


@pytest.mark.parametrize("price", ["12345.00", "9999.00", "1.00", "99999.99"])
def test_a_figure_that_fingers_make_is_a_placeholder(price: str) -> None:
    code = "figure-placeholder"
    assert only(code, costs=[line("a", "20"), line("a", price)]).where == ("costs", 1)
    assert only(code, common_costs=[common("c", price)]).where == ("common_costs", 0)
    assert silent(code, costs=[line("a", price, basis="quote")])
    assert silent(code, common_costs=[common("c", price, basis="actual")])


@pytest.mark.parametrize("more", [{}, {"quantity": "5000", "unit_cost": "1.00"}, {"unit_cost": "999.00"}])
def test_an_ordinary_price_is_no_placeholder(more: Data) -> None:
    assert silent("figure-placeholder", costs=[{**line("a", "1234.00"), **more}])


def test_a_line_without_a_price_is_asked_about() -> None:
    code = "line-without-price"
    assert only(code, costs=[line("a", "0", what="Website")]).parameters["line"] == "Website"
    assert only(code, costs=[line("a", "0", id="website")]).parameters["line"] == "website"
    assert silent(code, costs=[line("a", "0", note="Nothing was said of it.")])
    assert silent(code, costs=[line("a", "0", quantity="0")])
    assert silent(code, costs=[line("a", "0.01")])


def test_the_same_round_estimate_three_times_without_a_word_is_asked_about() -> None:
    code = "amounts-repeated"
    costs = [line("a", "5000", at, id=f"x{at[0]}") for at in ("staff", "equipment", "other")]
    found = only(code, costs=costs)
    assert (found.where, found.parameters["count"], found.parameters["amount"]) == (("costs", 0), 3, Euro(5_000_00))
    everybody = [{**one, "partners": {"all": True}} for one in costs]
    assert only(code, None, LEAD, "b", costs=everybody).parameters["partners"] == Names(("A", "B"))
    assert silent(code, costs=costs[1:])
    for more in ({"what": "Study"}, {"note": "A guess."}, {"basis": "quote"}, {"unit_cost": "5000.50"}):
        assert silent(code, costs=[*costs[1:], {**costs[0], **more}])
    for price in ("900", "1500", "0"):
        assert silent(code, costs=[{**one, "unit_cost": price} for one in costs])


def test_two_partners_with_the_same_sum_are_asked_about() -> None:
    code, people = "totals-identical", (LEAD, "b", "c")
    costs = [*budget_lines("a"), *budget_lines("b"), line("c", "70", id="c-1", what="Study")]
    found = only(code, None, *people, costs=costs)
    assert (found.where, found.parameters["partners"]) == (("costs", 3), Names(("A", "B")))
    assert found.parameters["amount"] == Euro(6_000_60)
    near = [*budget_lines("a"), *budget_lines("b", first="1000.11"), costs[-1]]
    assert silent(code, None, *people, costs=near)
    both = [line(["a", "b"], "5", id="both", what="Booklet")]
    assert silent(code, None, *people, costs=[*costs, *both])
    assert silent(code, None, *people, costs=[*costs[:-1], *budget_lines("c")])
    assert silent(code, None, *people[:2], costs=costs[:-1])
    two = [*(one for one in costs if not one["id"].endswith("3"))]
    assert silent(code, None, *people, costs=two)


def limit(measures: str, maximum: str, **more: Any) -> Data:
    ids = {"id": f"most_{measures}", "kind": "amount_limit", "measures": measures, "maximum": maximum}
    return {**ids, **more}


def test_a_limit_of_the_grant_is_no_limit_of_the_total() -> None:
    code, costs = "total-at-grant-limit", [line("a", "1000.00")]
    found = only(code, amif(limit("grant", "1000")), costs=costs)
    assert found.parameters == {"subject": "project", "amount": Euro(1_000_00), "other": Euro(900_00)}
    assert silent(code, amif(limit("grant", "1000")), costs=[line("a", "1000.01")])
    assert silent(code, amif(limit("grant", "900")), costs=costs)
    assert silent(code, amif(limit("grant", "1000"), limit("total", "1000")), costs=costs)
    assert silent(code, amif(limit("grant", "1000"), percent="100"), costs=costs)
    assert silent(code, amif(limit("grant", "1000"), percent="unknown"), costs=costs)


def test_a_limit_of_the_total_is_no_limit_of_the_grant() -> None:
    code, costs = "grant-at-total-limit", [line("a", "1000.00")]
    found = only(code, amif(limit("total", "900")), costs=costs)
    assert found.parameters == {"subject": "project", "amount": Euro(900_00), "other": Euro(1_000_00)}
    assert silent(code, amif(limit("total", "1000")), costs=costs)
    each = interreg(limit("total", "920", subject="each_partner"))  # 80 % of 1 000 and 15 % for the office
    found = only(code, each, LEAD, "b", costs=costs)
    assert (found.where, found.parameters["subject"]) == (("partners", 0), "A")


@pytest.mark.parametrize(("start", "said"), [("2018-12-31", True), ("2019-01-31", False), ("2020-01-01", False)])
def test_an_action_of_the_union_begins_after_the_deadline(start: str, said: bool) -> None:
    closing = {"id": "deadline", "kind": "deadline", "at": "2019-01-31T17:00"}
    call = amif(closing).model_copy(update={"management": Management.DIRECT})
    if said:
        found = only("start-before-deadline", call, start=start)
        assert (found.where, found.parameters["gap"]) == (("start",), 31)
    else:
        assert trapped(call, start=start) == []
    assert trapped(call.model_copy(update={"management": Management.SHARED}), start=start) == []
    window = {"id": "window", "kind": "start_window", "earliest": "2019-12-01"}
    assert trapped(amif(closing, window).model_copy(update={"management": Management.DIRECT}), start=start) == []


# -- the whole -------------------------------------------------------------------------------------


def test_who_does_not_take_part_falls_into_no_trap() -> None:
    costs = [line("b", "0", id="x"), line("b", "12345", id="y", what="Net salary")]
    assert {one.code for one in trapped(None, LEAD, "b", costs=costs)} == {
        "line-without-price",
        "figure-placeholder",
        "staff-at-net-pay",
    }
    assert trapped(None, LEAD, partner("b", commitment="candidate"), costs=costs) == []


def test_a_scenario_inside_a_batch_is_told_the_same_as_alone() -> None:
    people, costs = (LEAD, "b", "c"), [*budget_lines("a"), *budget_lines("b"), line("c", "0", id="c-1")]
    compiled = compiled_of(plan_of(*people, costs=costs), interreg())
    members = compiled.members[None, :].repeat(3, axis=0)
    members[0, 1], members[2, 2] = False, False
    batch = Case(compiled, budget(compiled, compiled.batch(members)), None)
    for index in range(3):
        alone = Case(compiled, budget(compiled, compiled.batch(members[index : index + 1])), None)
        assert traps(batch, index) == traps(alone, 0)
    assert len({len(traps(batch, index)) for index in range(3)}) > 1


@pytest.mark.parametrize("name", ["regin", "mipex-reg"])
def test_the_worked_cases_fall_into_at_most_two_traps(name: str) -> None:
    plan = open_example(name)
    call = read_call(plan.call) if plan.call else None
    for scenario in plan.scenario_ids:
        assert len(traps(Case(*figures_of(plan, call, scenario), None), 0)) <= 2


def test_words_are_compared_without_accents_hyphens_and_capitals() -> None:
    assert plain("  Kick-off: RÉUNION ") == " kick off reunion "
    assert plain("Ελεγκτής") == " ελεγκτησ "
    assert speaks_of("Ορκωτός ελεγκτής", CERTIFICATE)
    assert speaks_of("Personenmonat", MONTH)
    assert not speaks_of("unaudited", CERTIFICATE)


def test_words_stand_there_as_they_are_compared() -> None:
    lists = {name: value for name, value in vars(trap_words).items() if isinstance(value, tuple)}
    assert len(lists) == 12
    for name, words in lists.items():
        assert [one for one in words if plain(one) not in (f" {one} ", f" {one}")] == [], name
