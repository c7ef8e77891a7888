"""Requests as a page edits them: a grid, new ones, and who gives way where a ceiling holds grants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.engine.ceilings import known_ceilings
from planner.engine.compile import Compiled
from planner.findings import Message, Term
from planner.plan.edits import Add, Edit, Remove, SetFields
from planner.plan.model import Plan
from planner.plan.requests import Request
from planner.services.cost_lines import new_id
from planner.services.grids import Column, Grid, grid, labelled, selector_choices
from planner.terms import write_percent
from planner.wording import Wording

REQUESTS = "requests"
POLICIES = ("report", "proportional", "lead")
"""Who gives way under a ceiling of partners' grants."""
_ONE_OF = {"rate_percent": "amount", "amount": "rate_percent"}


class RequestGrid(Grid):
    """A grid of requests: each asks for a rate or for an amount, so that entering one empties the other."""

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean."""
        edit = Grid.edit(self, edited_rows)
        if edit is None:
            return None
        return Edit(edit.message, tuple(_with_one(one) if isinstance(one, SetFields) else one for one in edit.steps))


def request_grid(plan: Plan, funds: Sequence[str], words: Wording) -> RequestGrid:
    """Return the requests of a plan as a grid."""
    made = grid(REQUESTS, _columns(plan, funds, words), [_item(one) for one in plan.requests], words)
    return RequestGrid(made.list, made.columns, made.ids, made.frame)


def funds_of(compiled: Compiled) -> tuple[str, ...]:
    """Return the funds of the call, each once."""
    return tuple(dict.fromkeys(one.rule.fund for one in compiled.rates))


def new_request(compiled: Compiled) -> Edit:
    """Return the edit that adds a request at the call's own rate, which changes nothing until it is lowered."""
    first = compiled.rates[0]
    rate = 0 if first.call_ppm is None else first.call_ppm
    item = {"id": new_id("request", {one.id for one in compiled.plan.requests}), "fund": first.rule.fund}
    return Edit(_counted("edit-added", 1), (Add(REQUESTS, [{**item, "rate_percent": write_percent(rate)}]),))


def requests_removed(ids: Sequence[str]) -> Edit:
    """Return the edit that removes requests."""
    return Edit(_counted("edit-removed", len(ids)), (Remove(REQUESTS, tuple(ids)),))


def policy_changed(policy: str) -> Edit:
    """Return the edit that says who gives way under a ceiling."""
    return Edit(_counted("edit-cells", 1), (SetFields("", "", {"when_capped": policy}),))


def has_ceilings(compiled: Compiled) -> bool:
    """Return whether it matters who gives way: partners' grants have a ceiling."""
    levels = {one.rule.level for one in compiled.rates}
    return "partner" in levels and bool(known_ceilings(compiled))


def _columns(plan: Plan, funds: Sequence[str], words: Wording) -> list[Column]:
    text = words.text
    offered = dict.fromkeys((*funds, *(one.fund for one in plan.requests)))
    funds_offered = labelled((one, words.term("fund", one, is_heading=True)) for one in offered)
    whom = selector_choices(
        [one for one in plan.partners if one.has_budget], [one.partners for one in plan.requests], words
    )
    return [
        Column("fund", text("requests-fund"), "choice", None, funds_offered, True, width=170, is_pinned=True),
        Column("partners", text("requests-partners"), "choice", text("requests-partners-help"), whom, True, width=190),
        Column("rate_percent", text("requests-rate"), "decimal", text("requests-rate-help"), width=150),
        Column("amount", text("requests-amount"), "decimal", text("requests-amount-help"), width=170),
        Column("note", text("contributions-note"), "text", width=240),
    ]


def _item(one: Request) -> dict[str, Any]:
    return one.model_dump(mode="json", by_alias=True, exclude_none=True) | {
        "partners": one.partners.model_dump(mode="json", by_alias=True, exclude_none=True)
    }


def _with_one(step: SetFields) -> SetFields:
    """Return a step that empties the amount where a rate is entered, and the other way round."""
    fields = dict(step.fields)
    for entered, other in _ONE_OF.items():
        if fields.get(entered) is not None and other not in fields:
            fields[other] = None
    return SetFields(step.list, step.id, fields)


def _counted(code: str, count: int) -> Message:
    return Message(code, {"list": Term("list", REQUESTS), "count": count})
