"""Values that a scenario sets otherwise: each in words, and how one is set or let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planner.engine.calculations import calculation_message
from planner.keys import SharingKey
from planner.plan.costs import MEMBERS
from planner.plan.edits import Edit
from planner.plan.model import Plan, Scenario
from planner.plan.partners import Partner, Selector
from planner.plan.scenarios import situation
from planner.services.grids import Column, labelled
from planner.services.key_fields import key_title
from planner.services.scenario_list import changed
from planner.services.selector_words import selector_text
from planner.services.speech import NOTHING
from planner.terms import EURO, UNKNOWN, Bound
from planner.wording import Wording
from planner.wording.values import tidy

SETTABLE: Mapping[str, Mapping[str, str]] = {
    "costs": {"quantity": "decimal", "unit_cost": "decimal"},
    "common_costs": {"amount": "decimal", "included": "flag"},
}
"""What a page lets a scenario set, by list and field, with the kind of value; files can set more."""

SHOWN_LETTERS = 90
"""Letters of a text that a scenario sets; the whole of it stands in the plan file."""

_EURO = ("unit_cost", "amount")


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value that a scenario sets.

    Attributes:
        place: ``LIST.ID.FIELD``.
        what: Whose value it is, in words: the list and what the item is called.
        field: The field, in words.
        before: Without this scenario.
        after: With it.
    """

    place: str
    what: str
    field: str
    before: str
    after: str


def set_values(plan: Plan, scenario: Scenario, words: Wording) -> tuple[SetValue, ...]:
    """Return what a scenario sets, each in words, beside what it would be without it."""
    below, seen = situation(plan, scenario.base).plan, situation(plan, scenario.id).plan
    return tuple(_set_value(place, below, seen, words) for place in scenario.set)


def items_of(plan: Plan, scenario_id: str, name: str) -> dict[str, str]:
    """Return the items of a list as a scenario sees them: ids by what they are called."""
    seen = situation(plan, scenario_id).plan
    named = labelled((one.id, _title(one, seen)) for one in getattr(seen, name))
    return {label: str(raw) for label, raw in named.items()}


def current(plan: Plan, scenario_id: str, place: str, words: Wording) -> str:
    """Return the value of a place in words, as a scenario sees it now."""
    seen = situation(plan, scenario_id).plan
    name, item_id, field = place.split(".")
    return _shown(_item(seen, name, item_id), field, seen, words)


def value_set(scenario: Scenario, place: str, cell: Any) -> Edit | None:
    """Return the edit with which a scenario sets a value; None where none is given.

    Args:
        scenario: The scenario.
        place: ``LIST.ID.FIELD``.
        cell: What was entered: a number, a yes or no; an amount of a common cost may be left out, as unknown.
    """
    name, _, field = place.split(".")
    if SETTABLE[name][field] == "flag":
        # As a file would hold it, so that a plan saved and read again is the same.
        return changed(scenario, {f"set.{place}": "true" if cell else "false"})
    value = Column(field, "", "decimal").raw(cell)
    if value is None:
        if field != "amount":
            return None
        value = UNKNOWN
    return changed(scenario, {f"set.{place}": value})


def value_let_go(scenario: Scenario, place: str) -> Edit:
    """Return the edit with which a scenario no longer sets a value."""
    return changed(scenario, {f"set.{place}": None})


def _set_value(place: str, below: Plan, seen: Plan, words: Wording) -> SetValue:
    name, item_id, field = place.split(".")
    item = _item(seen, name, item_id)
    title = _title(item, seen) if item is not None else item_id
    return SetValue(
        place=place,
        what=words.text("scenarios-set-what", list=words.term("list", name, is_heading=True), title=title),
        field=words.term("field", field, is_heading=True),
        before=_shown(_item(below, name, item_id), field, below, words),
        after=_shown(item, field, seen, words),
    )


def _item(plan: Plan, name: str, item_id: str) -> Any:
    return next((one for one in getattr(plan, name) if one.id == item_id), None)


def _title(item: Any, plan: Plan) -> str:
    """Return what people call an item; a cost line with whom it is for, because many are called alike."""
    if isinstance(item, Partner):
        return item.shown_name
    if hasattr(item, "title"):
        return str(item.title)
    names = [one.shown_name for one in plan.partners if item.partners.takes(one)]
    whom = names[0] if len(names) == 1 else ""
    return " · ".join(one for one in (item.what or item.id, whom) if one)


def _shown(item: Any, field: str, plan: Plan, words: Wording) -> str:
    """Return a field's value in words."""
    value = getattr(item, "not_" if field == "not" else field, None)
    currency = getattr(item, "currency", None)
    if field == "calculation" and value is not None:
        return words.message(calculation_message(value, currency))
    if field == "unit_cost" and value is not None and currency is not None:
        return words.money(value, currency)
    if field == "currency" and item is not None:
        return currency or EURO
    for kinds, say in _SAYINGS:
        if isinstance(value, kinds):
            return say(value, field, plan, words)
    return NOTHING if value is None or value == "" else str(value)


def _say_flag(value: bool, _field: str, _plan: Plan, words: Wording) -> str:
    return words.text("scenarios-yes" if value else "scenarios-no")


def _say_number(value: int, field: str, _plan: Plan, words: Wording) -> str:
    return words.euro(value) if field in _EURO else words.number(value) if field == "quantity" else words.count(value)


def _say_bound(value: Bound, _field: str, _plan: Plan, words: Wording) -> str:
    return " / ".join(words.euro(one) for one in value.values) or words.euro(None)


def _say_word(value: StrEnum, field: str, _plan: Plan, words: Wording) -> str:
    return words.term(field, str(value))


def _say_selector(value: Selector, _field: str, plan: Plan, words: Wording) -> str:
    return selector_text(value, plan.partners, words)


def _say_text(value: str, field: str, plan: Plan, words: Wording) -> str:
    if field == "incurred_by" and value == MEMBERS:
        return words.text("common-each-its-part")
    names = {one.id: one.shown_name for one in plan.partners}
    names |= {one.id: one.title for one in plan.work_packages} | {one.id: one.title for one in plan.phases}
    if field in ("incurred_by", "affiliated_to", "work_package", "phase"):
        return names.get(value, value)
    if field in ("country", "settle"):
        return words.term(field, value)
    return words.text("scenarios-quoted", value=tidy(value, SHOWN_LETTERS)) if value else NOTHING


def _say_key(value: SharingKey, _field: str, _plan: Plan, words: Wording) -> str:
    return key_title(value, words)


def _say_list(value: tuple[Any, ...], _field: str, _plan: Plan, _words: Wording) -> str:
    return ", ".join(str(one) for one in value) or NOTHING


_SAYINGS: tuple[tuple[type, Callable[[Any, str, Plan, Wording], str]], ...] = (
    (bool, _say_flag),
    (StrEnum, _say_word),
    (int, _say_number),
    (Bound, _say_bound),
    (Selector, _say_selector),
    (SharingKey, _say_key),
    (str, _say_text),
    (tuple, _say_list),
)
"""How a value of each type is said; the first that fits, because yes and no are numbers too."""
