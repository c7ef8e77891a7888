"""The register of proposals: in the plan, in its grid, and what a date means that is known in part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.plan.edits import Edit, SetFields, edited
from planner.plan.model import Plan
from planner.plan.proposals import Proposal, ProposalResult
from planner.plan.reading import plan_data
from planner.services.plans import open_example
from planner.services.proposals import (
    proposal_added,
    proposal_grid,
    proposals_removed,
    result_choices,
    when_fields,
)
from planner.services.whereabouts import entries, place_of, said_place
from planner.wording import LANGUAGES, wording
from tests.builders import Data, defects_of_plan, plan_of

EN, FR = wording("en", is_strict=True), wording("fr", is_strict=True)
ENTRY: Data = {"id": "before", "title": "Before", "to": "A fund", "result": "refused"}
PLAN = plan_of("city", proposals=[ENTRY])


def after(plan: Plan, edit: Edit | None) -> Plan:
    assert edit is not None
    changed, findings = edited(plan, edit)
    assert changed is not None, findings
    return changed


# -- in the plan -----------------------------------------------------------------------------------


def test_a_proposal_keeps_what_is_known_and_no_more() -> None:
    full = {**ENTRY, "call": "gone/since/2015", "submitted_on": "2015-03-31", "points": "7.25", "points_needed": "10"}
    (one,) = plan_of(proposals=[full]).proposals
    assert (one.submitted, one.points, one.points_needed, one.missed_by) == ("2015-03-31", 725, 1000, 275)
    (bare,) = PLAN.proposals
    assert (bare.submitted, bare.missed_by, bare.reasons) == ("", None, None)
    assert plan_data(PLAN)["proposals"] == [ENTRY]


def test_a_proposal_without_an_id_is_given_one_and_no_id_comes_twice() -> None:
    nameless = {name: value for name, value in ENTRY.items() if name != "id"}
    assert plan_of(proposals=[nameless, nameless]).proposals[1].id == "proposal-2"
    (finding,) = defects_of_plan(proposals=[ENTRY, ENTRY])
    assert (finding.code, finding.where) == ("id-twice", ("proposals", 1, "id"))


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"submitted_on": "2019-01-30", "year": "2019"}, "proposal-dated-twice"),
        ({"month": "3"}, "proposal-date"),
        ({"year": "2019", "month": "13"}, "proposal-date"),
        ({"year": "19"}, "proposal-date"),
        ({"submitted_on": "soon"}, "not-a-date"),
        ({"points": "-3"}, "negative-number"),
        ({"result": "won"}, "not-a-choice"),
        ({"to": ""}, "string-too-short"),
        ({"call": "amif"}, "not-pattern"),
    ],
)
def test_what_cannot_be_is_refused_in_words(more: Data, code: str) -> None:
    (finding, *_) = defects_of_plan(proposals=[{**ENTRY, **more}])
    assert finding.where[:2] == ("proposals", 0)
    if code not in ("string-too-short", "not-pattern"):
        assert finding.code == code
    for words in (EN, FR):
        assert words.finding(finding).says


def test_a_defect_leads_to_the_page_and_names_the_proposal() -> None:
    (finding,) = defects_of_plan(proposals=[{**ENTRY, "points": "many"}])
    assert place_of(finding, PLAN).page == "note"
    assert said_place(finding, PLAN, EN) == "Proposals, Before, Points"


def test_the_worked_cases_keep_their_history_with_its_source() -> None:
    register = [*open_example("mipex-reg").proposals, *open_example("regin").proposals]
    assert [str(one.result) for one in register] == ["not_selected", "refused", "not_selected", "funded"]
    assert all(one.source for one in register)
    # How many points were missing is not known: none are entered.
    assert not [one for one in register if one.points is not None]
    regin = register[-1]
    assert (regin.submitted, regin.call) == ("2019-01", "amif/2018-ag-inte/1")


# -- the grid --------------------------------------------------------------------------------------


def test_the_grid_shows_each_entry_in_the_readers_words() -> None:
    plan = plan_of(proposals=[{**ENTRY, "year": "2019", "month": "1", "points": "82.5", "call": "past/call"}])
    grid = proposal_grid(plan, {"amif/2018-ag-inte/1": "AMIF"}, FR)
    row = grid.frame.iloc[0]
    assert (row["title"], row["submitted"], row["result"], row["call"]) == ("Before", "2019-01", "Refusée", "past/call")
    assert str(row["points"]).strip() == "82,50"


def test_cells_become_fields_and_a_date_the_fields_that_it_means() -> None:
    grid = proposal_grid(PLAN, {}, FR)
    changed = after(PLAN, grid.edit({0: {"submitted": "30/01/2019", "points": "82,5", "result": "Financée"}}))
    (one,) = changed.proposals
    assert (one.submitted, one.points, one.result) == ("2019-01-30", 8250, ProposalResult.FUNDED)
    again = proposal_grid(changed, {}, FR)
    (one,) = after(changed, again.edit({0: {"submitted": "2018"}})).proposals
    assert (one.submitted_on, one.year) == (None, 2018)
    (one,) = after(changed, again.edit({0: {"submitted": None}})).proposals
    assert one.submitted == ""
    assert again.edit({0: {"title": "Before"}}) is None


def test_a_date_that_cannot_be_understood_is_refused_and_quoted() -> None:
    edit = proposal_grid(PLAN, {}, EN).edit({0: {"submitted": "next spring"}})
    assert edit is not None
    changed, findings = edited(PLAN, edit)
    assert changed is None
    assert "next spring" in EN.finding(findings[0]).says


def test_entries_are_added_and_removed() -> None:
    more = after(PLAN, proposal_added(PLAN, {"title": "B", "to": "C", "result": "funded", "submitted": "03/2020"}))
    assert [one.title for one in more.proposals] == ["Before", "B"]
    assert more.proposals[1].submitted == "2020-03"
    assert after(more, proposals_removed(["before"])).proposals == more.proposals[1:]
    assert after(more, proposals_removed([one.id for one in more.proposals])).proposals == ()


def test_an_edit_of_the_register_can_be_said_in_every_language() -> None:
    added = proposal_added(PLAN, {**ENTRY, "submitted": "2019", "points": "82.5", "reasons": "Too dear"})
    for language in LANGUAGES:
        words = wording(language, is_strict=True)
        assert words.message(added.message)
        (told,) = entries(added, PLAN, words)
        assert "Before" in told
        assert words.term("proposal_result", "refused", is_heading=True) in told
        assert words.number(8250) in told
        (told,) = entries(Edit(added.message, (SetFields("proposals", "before", {"reused": "All"}),)), PLAN, words)
        assert told.endswith("All")
        assert list(result_choices(words).values()) == [str(one) for one in ProposalResult]


@given(st.dates())
def test_every_day_is_understood_as_people_write_it(day: object) -> None:
    text = str(day)
    year, month, number = text.split("-")
    wanted = {"submitted_on": text, "year": None, "month": None}
    assert (
        when_fields(text)
        == when_fields(f"{number}/{month}/{year}")
        == when_fields(f" {number}.{month}.{year} ")
        == wanted
    )
    assert Proposal.model_validate({**ENTRY, "year": "2019", "month": str(int(month))}).submitted == f"2019-{month}"
    assert when_fields(f"{month}/{year}") == {"submitted_on": None, "year": year, "month": str(int(month))}
