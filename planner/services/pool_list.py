"""Pools of own contributions as a page edits them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.findings import Message, Term
from planner.plan.edits import Add, Edit, Remove
from planner.plan.model import Plan
from planner.services.cost_lines import new_id
from planner.services.grids import Column, Grid, grid, labelled, selector_choices
from planner.wording import Wording

OWN_POOLS = "own_pools"


def pool_grid(plan: Plan, words: Wording) -> Grid:
    """Return the pools of a plan as a grid."""
    keys = _keys(plan, words)
    whom = selector_choices(
        [one for one in plan.partners if one.has_budget], [one.shared_by for one in plan.own_pools], words
    )
    columns = [
        Column("title", words.text("pools-title"), "text", is_required=True, width=240, is_pinned=True),
        Column("shared_by", words.text("common-shared-by"), "choice", None, whom, True, width=190),
        Column("key", words.text("common-key"), "choice", words.text("pools-key-help"), keys, True, width=230),
        Column("note", words.text("contributions-note"), "text", width=240),
    ]
    return grid(OWN_POOLS, columns, [_item(plan, at) for at in range(len(plan.own_pools))], words)


def new_pool(plan: Plan, words: Wording) -> Edit:
    """Return the edit that adds a pool of everybody, in equal parts."""
    item = {"id": new_id("pool", {one.id for one in plan.own_pools}), "title": words.text("pools-new-title")}
    return Edit(_counted("edit-added", 1), (Add(OWN_POOLS, [item]),))


def pools_removed(ids: Sequence[str]) -> Edit:
    """Return the edit that removes pools."""
    return Edit(_counted("edit-removed", len(ids)), (Remove(OWN_POOLS, tuple(ids)),))


def _keys(plan: Plan, words: Wording) -> dict[str, Any]:
    """Return the keys that a cell can hold: equal parts, a number of the partners, what stands there."""
    numbers = dict.fromkeys(name for one in plan.partners for name in one.indicators)
    pairs: list[tuple[Any, str]] = [({"kind": "equal"}, words.term("key", "equal"))]
    pairs += [
        (
            {"kind": "indicator", "indicator": one},
            words.text("pools-by", indicator=Term("indicator", one)),
        )
        for one in numbers
    ]
    known = [raw for raw, _ in pairs]
    for at, said in enumerate(plan.own_pools):
        raw = _item(plan, at)["key"]
        if raw not in known:
            known.append(raw)
            pairs.append((raw, words.text("pools-other-key", how=Term("key", said.key.kind))))
    return labelled(pairs)


def _item(plan: Plan, at: int) -> dict[str, Any]:
    said = plan.own_pools[at]
    return said.model_dump(mode="json", by_alias=True, exclude_none=True) | {
        "shared_by": said.shared_by.model_dump(mode="json", by_alias=True, exclude_none=True)
    }


def _counted(code: str, count: int) -> Message:
    return Message(code, {"list": Term("list", OWN_POOLS), "count": count})
