"""Edits of what a plan chooses among the optional flat rates of its call: for one partner, for everybody, or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.findings import Message, Parameter, Percent, Term, Terms
from planner.plan.edits import Add, Edit, Remove, SetFields, Step, edited_data
from planner.plan.model import Choice, Plan
from planner.plan.partners import EVERYBODY, Partner, Selector
from planner.rules.kinds import FlatRate
from planner.services.cost_lines import new_id
from planner.terms import write_percent

ONLY_IDS = {"ids"}


def chosen_rules(plan: Plan, partner: Partner) -> frozenset[str]:
    """Return the ids of the flat rates that the plan chooses for a partner."""
    return frozenset(one.rule for one in plan.choices if one.partners.takes(partner))


def chosen(plan: Plan, partner: Partner, wanted: Mapping[str, bool], rules: Sequence[FlatRate]) -> Edit | None:
    """Return the edit after which a partner has some flat rates and not others; None where that is so already.

    Args:
        plan: The plan.
        partner: The partner.
        wanted: Whether it is to have each flat rate, by id; those not named stay as they are.
        rules: What it then has, for the history.
    """
    now = chosen_rules(plan, partner)
    steps: list[Step] = []
    for rule_id, is_wanted in wanted.items():
        if is_wanted and rule_id not in now:
            steps.append(_added(plan, rule_id, {"ids": [partner.id]}))
        elif not is_wanted and rule_id in now:
            steps += _left_out(plan, rule_id, partner)
    return _edit("edit-options", steps, rules, name=partner.shown_name)


def chosen_by_all(plan: Plan, wanted: Mapping[str, bool], rules: Sequence[FlatRate]) -> Edit | None:
    """Return the edit after which everybody has some flat rates and nobody the others; None where that is so already.

    A lower rate that some have agreed on stays where the flat rate does. Arguments are those of ``chosen``.
    """
    steps: list[Step] = []
    for rule_id, is_wanted in wanted.items():
        of_rule = [one for one in plan.choices if one.rule == rule_id]
        has_all = any(one.partners == EVERYBODY for one in of_rule)
        gone = [
            one.id
            for one in of_rule
            if not is_wanted or (one.partners != EVERYBODY and one.rate_percent is None and one.note is None)
        ]
        steps += [Remove("choices", tuple(gone))] if gone else []
        steps += [_added(plan, rule_id, {"all": True})] if is_wanted and not has_all else []
    return _edit("edit-options-all", steps, rules)


def rate_chosen(plan: Plan, partner: Partner, rule: FlatRate, ppm: int | None) -> Edit:
    """Return the edit that gives a partner a lower rate than the call's; the call's own again where None.

    Args:
        plan: The plan.
        partner: The partner.
        rule: A flat rate that can be adjusted and that the partner has.
        ppm: The rate in parts per million.
    """
    steps = _left_out(plan, rule.id, partner)
    if ppm is not None or rule.optional:
        rate = {} if ppm is None else {"rate_percent": write_percent(ppm)}
        steps.append(_added(plan, rule.id, {"ids": [partner.id]}, rate))
    said = ppm if ppm is not None or rule.rate_percent.is_unknown else rule.rate_percent.lowest
    given: dict[str, Parameter] = {
        "name": partner.shown_name,
        "category": Term("category", rule.target),
        "rate": Percent(said or 0),
    }
    return Edit(Message("edit-option-rate", given), tuple(steps))


def choices_after(plan: Plan, edit: Edit | None) -> tuple[Choice, ...]:
    """Return what the plan would choose after an edit of its choices."""
    if edit is None:
        return plan.choices
    data = {"choices": [_data(one) for one in plan.choices]}
    return tuple(Choice.model_validate(one) for one in edited_data(data, edit).get("choices", []))


def _added(plan: Plan, rule_id: str, partners: Mapping[str, Any], more: Mapping[str, Any] | None = None) -> Add:
    name = new_id("choice", {one.id for one in plan.choices})
    return Add("choices", ({"id": name, "rule": rule_id, "partners": dict(partners), **(more or {})},))


def _left_out(plan: Plan, rule_id: str, partner: Partner) -> list[Step]:
    """Return the steps that take a partner out of the choices of a flat rate; those that then take nobody go."""
    steps: list[Step] = []
    for one in plan.choices:
        if one.rule != rule_id or not one.partners.takes(partner):
            continue
        left = _without(one.partners, partner, plan)
        if left is None or not any(left.takes(each) for each in plan.partners if each.has_budget):
            steps.append(Remove("choices", (one.id,)))
        else:
            data = left.model_dump(mode="json", by_alias=True, exclude_none=True)
            steps.append(SetFields("choices", one.id, {"partners": data}))
    return steps


def _without(selector: Selector, partner: Partner, plan: Plan) -> Selector | None:
    """Return a selector that takes the same but one partner; None where it named that one alone."""
    if selector.ids is not None:
        ids = tuple(one for one in selector.ids if one != partner.id)
        return selector.model_copy(update={"ids": ids}) if ids else None
    left_out = selector.not_
    if left_out is None:
        return selector.model_copy(update={"not_": Selector(ids=(partner.id,))})
    if left_out.model_fields_set == ONLY_IDS:
        return selector.model_copy(update={"not_": Selector(ids=(*(left_out.ids or ()), partner.id))})
    # A selector that leaves out by a tag or a country cannot leave out one more: those whom it takes are named.
    named = tuple(one.id for one in plan.partners if selector.takes(one) and one.id != partner.id)
    return Selector(ids=named) if named else None


def _data(one: Choice) -> dict[str, Any]:
    return one.model_dump(mode="json", by_alias=True, exclude_none=True)


def _edit(code: str, steps: Sequence[Step], rules: Sequence[FlatRate], **more: str) -> Edit | None:
    if not steps:
        return None
    categories = Terms("category", tuple(dict.fromkeys(one.target for one in rules)))
    return Edit(Message(code, {**more, "count": len(rules), "categories": categories}), tuple(steps))
