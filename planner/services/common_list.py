"""Common costs as a page edits them: a grid, new ones, and what each member pays of each, to the cent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.findings import Message, Term
from planner.money import SplitMethod
from planner.plan.costs import MEMBERS, CommonCost, SplitRule
from planner.plan.edits import Add, Edit, Remove, SetFields, Step
from planner.plan.model import Plan
from planner.services.common_shares import CommonShares, common_shares
from planner.services.cost_lines import category_choices, new_id, place_choices
from planner.services.grids import Column, Grid, grid, labelled, selector_choices
from planner.terms import UNKNOWN, Category, Role
from planner.wording import Wording

COMMON_COSTS = "common_costs"
UNITS = ("0.01", "1.00", "10.00")
"""Units of a split that are offered, in euro."""

_METHOD, _UNIT, _REST_TO = "split.method", "split.unit", "split.rest_to"


@dataclass(frozen=True, slots=True)
class CommonGrid(Grid):
    """The grid of common costs: an edit says the whole of what a cell means.

    Attributes:
        plan: The plan that it shows.
    """

    plan: Plan

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean, with what goes with them; None where nothing differs."""
        # Not super(): a dataclass with slots is made twice, and super() would know the first one only.
        edit = Grid.edit(self, edited_rows)
        if edit is None:
            return None
        return Edit(edit.message, tuple(self._completed(step) for step in edit.steps))

    def _completed(self, step: Step) -> Step:
        if not isinstance(step, SetFields):
            return step
        item = next(one for one in self.plan.common_costs if one.id == step.id)
        fields = dict(step.fields)
        if "amount" in fields and fields["amount"] is None:
            fields["amount"] = UNKNOWN
        for one, other in (("work_package", "phase"), ("phase", "work_package")):
            if fields.get(one) and getattr(item, other) and other not in fields:
                fields[other] = None
        split = {name: fields.pop(name) for name in (_METHOD, _UNIT, _REST_TO) if name in fields}
        if split:
            fields["split"] = _split_after(item.split or self.plan.split, split, _first_to_ask(self.plan, item))
        return SetFields(step.list, step.id, fields)


@dataclass(frozen=True, slots=True)
class CommonCosts:
    """What the page of common costs shows.

    Attributes:
        grid: The common costs.
        shares: What each member pays of them.
    """

    grid: CommonGrid
    shares: CommonShares


@dataclass(frozen=True, slots=True)
class Choices:
    """What the fields of a common cost can hold, by label.

    Attributes:
        categories: Neutral categories.
        payers: Who has the cost in its budget.
        sharers: Who shares it.
        methods: How parts become whole units.
        units: Units of parts.
        rests: Who takes the rest.
    """

    categories: dict[str, Any]
    payers: dict[str, Any]
    sharers: dict[str, Any]
    methods: dict[str, Any]
    units: dict[str, Any]
    rests: dict[str, Any]


def common_costs(plan: Plan, words: Wording, *, roots: Sequence[Path] | None = None) -> CommonCosts:
    """Return the page of common costs; what each pays is the engine's, in the plan's default scenario.

    Raises:
        CallUnknown: If the plan's call is not there.
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    found = grid(COMMON_COSTS, _columns(plan, words), [_item(one, plan, words) for one in plan.common_costs], words)
    shown = CommonGrid(found.list, found.columns, found.ids, found.frame, plan)
    return CommonCosts(shown, common_shares(plan, words, roots=roots))


def choices(plan: Plan, words: Wording) -> Choices:
    """Return what the fields of a common cost can hold."""
    partners = [one for one in plan.partners if one.has_budget]
    added = [one for scenario in plan.scenarios for one in scenario.add]
    named = {one.incurred_by for one in plan.common_costs} | {_rest_to(one.split) for one in plan.common_costs}
    named.add(_rest_to(plan.split))
    known = {one.id: one.shown_name for one in [*partners, *(one for one in added if one.id in named)]}
    units = dict.fromkeys([*UNITS, *(_data(one.split or plan.split)["unit"] for one in plan.common_costs)])
    units[_data(plan.split)["unit"]] = None
    return Choices(
        categories=category_choices(words),
        payers=labelled([(MEMBERS, words.text("common-each-its-part")), *known.items()]),
        sharers=selector_choices(partners, [one.shared_by for one in plan.common_costs], words),
        methods=labelled((str(one), words.term("split", one, is_heading=True)) for one in SplitMethod),
        units=labelled((one, words.euro(SplitRule.model_validate({"unit": one}).unit)) for one in units),
        rests=labelled(known.items()),
    )


def common_added(plan: Plan, data: Mapping[str, Any]) -> Edit:
    """Return the edit that adds a common cost; without an amount, that is unknown.

    Args:
        plan: The plan.
        data: Its fields, as a file would hold them.
    """
    name = new_id("common-cost", {one.id for one in plan.common_costs})
    given = {field: value for field, value in data.items() if value not in (None, "")}
    item = {"id": name, "amount": UNKNOWN, "category": str(Category.OTHER), **given}
    return Edit(Message("edit-added", {"list": Term("list", COMMON_COSTS), "count": 1}), (Add(COMMON_COSTS, [item]),))


def commons_removed(plan: Plan, ids: Sequence[str]) -> Edit:
    """Return the edit that removes common costs, with what scenarios set in them."""
    message = Message("edit-removed", {"list": Term("list", COMMON_COSTS), "count": len(ids)})
    steps: list[Step] = [Remove(COMMON_COSTS, tuple(ids))]
    for scenario in plan.scenarios:
        gone = [place for place in scenario.set if place.split(".")[0] == COMMON_COSTS and place.split(".")[1] in ids]
        if gone:
            steps.append(SetFields("scenarios", scenario.id, {f"set.{place}": None for place in gone}))
    return Edit(message, tuple(steps))


def plan_split_changed(plan: Plan, field: str, value: Any) -> Edit:
    """Return the edit that changes how the plan splits where a common cost does not say it.

    Args:
        plan: The plan.
        field: ``method``, ``unit`` or ``rest_to``.
        value: New value, as a file would hold it.
    """
    split = _split_after(plan.split, {f"split.{field}": value}, _first_to_ask(plan, None))
    return Edit(Message("edit-plan-split"), (SetFields("", "", {"split": split}),))


def split_of_plan(plan: Plan) -> dict[str, Any]:
    """Return the plan's own way of splitting, as a file would hold it."""
    return _data(plan.split)


def _split_after(before: SplitRule, changed: Mapping[str, Any], taker: str | None) -> dict[str, Any] | None:
    """Return a way of splitting that holds together; None for the plan's own.

    Args:
        before: How it is split now.
        changed: New values by field, as ``SetFields`` names it.
        taker: Who takes the rest where nobody is named.
    """
    if _METHOD in changed and changed[_METHOD] is None:
        return None
    split = _data(before) | {name.removeprefix("split."): value for name, value in changed.items() if value is not None}
    if changed.get(_REST_TO):
        split["method"] = str(SplitMethod.REST_TO)
    elif _REST_TO in changed and _METHOD not in changed:
        split["method"] = str(SplitMethod.LARGEST_REMAINDER)
    split["rest_to"] = (split.get("rest_to") or taker) if split["method"] == SplitMethod.REST_TO else None
    return {name: value for name, value in split.items() if value is not None}


def _data(split: SplitRule) -> dict[str, Any]:
    return split.model_dump(mode="json")


def _rest_to(split: SplitRule | None) -> str | None:
    return split.rest_to if split else None


def _first_to_ask(plan: Plan, common: CommonCost | None) -> str | None:
    """Return who most likely takes a rest: who pays for the others, else the lead partner, else the first one."""
    if common is not None and common.incurred_by != MEMBERS:
        return common.incurred_by
    sharers = [one for one in plan.partners if one.has_budget and (common is None or common.shared_by.takes(one))]
    return next((one.id for one in sorted(sharers, key=lambda one: one.role is not Role.LEAD)), None)


def _columns(plan: Plan, words: Wording) -> list[Column]:
    text, offered = words.text, choices(plan, words)
    columns = [
        Column("title", text("common-title"), "text", is_required=True, width=210, is_pinned=True),
        Column("amount", text("common-amount"), "decimal", text("common-amount-help"), width=120),
    ]
    if any(one.amount.is_contested for one in plan.common_costs):
        columns.append(Column("contested", text("common-contested"), "amount", text("common-contested-help")))
    columns.append(Column("category", text("costs-category"), "choice", None, offered.categories, True, width=150))
    if plan.phases or any(one.phase for one in plan.common_costs):
        phases = labelled((one.id, one.title) for one in plan.phases)
        columns.append(Column("phase", text("costs-phase"), "choice", text("common-place-help"), phases, width=120))
    if plan.work_packages:
        columns.append(
            Column(
                "work_package",
                text("costs-work-package"),
                "choice",
                text("common-place-help"),
                place_choices(plan),
                width=150,
            )
        )
    methods = labelled([(None, text("common-as-plan")), *((raw, label) for label, raw in offered.methods.items())])
    settles = labelled((one, words.term("settle", one, is_heading=True)) for one in ("residue", "whole"))
    return [
        *columns,
        Column(
            "incurred_by",
            text("common-paid-by"),
            "choice",
            text("common-paid-by-help"),
            offered.payers,
            True,
            width=160,
        ),
        Column("shared_by", text("common-shared-by"), "choice", None, offered.sharers, True, width=160),
        Column("divided", text("common-key"), "shown", text("common-key-help"), width=90),
        Column("settle", text("common-settle"), "choice", text("common-settle-help"), settles, True, width=190),
        Column(_METHOD, text("common-method"), "choice", text("common-method-help"), methods, True, width=200),
        Column(_UNIT, text("common-unit"), "choice", text("common-unit-help"), offered.units, True, width=90),
        Column(_REST_TO, text("common-rest-to"), "choice", text("common-rest-to-help"), offered.rests, width=150),
        Column("included", text("common-included"), "flag", text("common-included-help"), width=85),
        Column("optional", text("common-optional"), "flag", text("common-optional-help"), width=85),
        Column("provider", text("common-provider"), "text", text("common-provider-help"), width=170),
        Column("note", text("costs-note"), "text", width=220),
    ]


def _item(common: CommonCost, plan: Plan, words: Wording) -> dict[str, Any]:
    """Return a common cost with all its fields; a contested amount in words, beside an empty cell."""
    data = common.model_dump(mode="json", by_alias=True)
    split = _data(common.split or plan.split)
    data["shared_by"] = common.shared_by.model_dump(mode="json", by_alias=True, exclude_none=True)
    data |= {_METHOD: split["method"] if common.split else None, _UNIT: split["unit"], _REST_TO: split["rest_to"]}
    data["contested"] = ""
    if common.amount.is_unknown or common.amount.is_contested:
        data["amount"] = None
    if common.amount.is_contested:
        data["contested"] = " / ".join(words.number(one) for one in common.amount.values)
    data["divided"] = words.term("key", common.key.kind)
    return data
