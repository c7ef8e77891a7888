"""Fields and values of a plan in words: what the grids call a field, and what a reader sees in its cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from planner.engine.calculations import calculation_message
from planner.findings import Millionths, Term
from planner.plan.calculations import CALCULATIONS, Calculation
from planner.plan.costs import MEMBERS
from planner.plan.currencies import ExchangeRate
from planner.plan.model import Plan
from planner.plan.partners import Selector
from planner.services.selector_words import selector_text
from planner.services.speech import NOTHING
from planner.terms import EURO, UNKNOWN, parse_euro, parse_quantity
from planner.wording import Wording

_COSTS = {
    name: f"costs-{name.replace('_', '-')}"
    for name in (
        *("what", "partners", "category", "work_package", "phase", "quantity", "unit", "unit_cost", "basis"),
        "vat_percent",
        *("confidential", "currency", "justification", "note"),
    )
}
_COSTS["calculation.rule"] = "costs-rule"
_WORK = {
    "title": "work-title",
    "months.first": "work-first",
    "months.last": "work-last",
    "lead": "work-lead",
    "note": "work-note",
}
_COMMON = {
    **{name: f"common-{name.replace('_', '-')}" for name in ("title", "amount", "shared_by", "settle", "included")},
    **{name: f"common-{name}" for name in ("optional", "provider", "key")},
    **{name: _COSTS[name] for name in ("category", "phase", "work_package", "note")},
    "incurred_by": "common-paid-by",
    "split.method": "common-method",
    "split.unit": "common-unit",
    "split.rest_to": "common-rest-to",
}
_PROPOSALS = {
    "title": "note-proposal-title",
    "to": "note-proposal-to",
    "points_needed": "note-proposal-needed",
    "call": "note-proposal-call",
    **{name: f"note-proposal-{name}" for name in ("result", "points", "reasons", "reused", "source", "note")},
}
_CONTRIBUTIONS = {
    name: f"contributions-{name.replace('_', '-')}"
    for name in ("partner", "origin", "amount", "from", "eu_source", "status", "note")
}
_AGREED = {
    "partner": "agreements-payer",
    "to": "agreements-payee",
    "by": "agreements-by",
    "with": "agreements-with",
    "amount": "agreements-amount",
    "waits_for": "agreements-waits-for",
    "for": "agreements-purpose",
    "source": "agreements-source",
    "status": "agreements-status",
    "document": "agreements-document",
    "note": "costs-note",
}
_REQUESTS = {
    "fund": "requests-fund",
    "partners": "requests-partners",
    "rate_percent": "requests-rate",
    "amount": "requests-amount",
    "note": "contributions-note",
}
_HEADINGS: Mapping[str, Mapping[str, str]] = {
    "costs": _COSTS,
    "common_costs": _COMMON,
    "work_packages": _WORK,
    "proposals": _PROPOSALS,
    "contributions": _CONTRIBUTIONS,
    "requests": _REQUESTS,
    "agreements": {**_AGREED, "dated": "agreements-dated"},
    "contracts": {**_AGREED, "dated": "agreements-signed"},
    "payments": {**_AGREED, "dated": "agreements-day"},
    "phases": {**_WORK, "title": "work-phase"},
    "tasks": {"months.first": "work-first", "months.last": "work-last", "partners": "work-who", "note": "work-note"},
    "deliverables": {"month": "work-month", "note": "work-note"},
    "milestones": {"month": "work-month", "verification": "work-verification", "note": "work-note"},
}
"""What grids call a field, by list, where that is not simply the field's own word."""

_CALCULATION: TypeAdapter[Calculation] = TypeAdapter(Calculation)
_TERMS = ("category", "basis", "role", "legal_form", "commitment", "country", "settle", "rounding")
_WORDS = {**{name: name for name in _TERMS}, "split.method": "split", "kind": "key", "result": "proposal_result"}
_WORDS |= {"spread": "spread", "origin": "contribution_origin", "eu_source": "eu_source"}
_STATUS = {"progress": "progress", "contributions": "contribution_status", "payments": "payment_status"}
"""Words for how far something is, by list."""
_PEOPLE = ("partner", "incurred_by", "lead", "responsible", "affiliated_to", "split.rest_to", "rest_to", "vary")
_RATE_OF = "exchange_rates."
_FLAGS = {"true": True, "false": False}
_FLAG_FIELDS = ("confidential", "included", "optional", "jointly")


def field_heading(name: str, field: str, words: Wording) -> str:
    """Return what a reader calls a field.

    Args:
        name: The list that its item is in; empty for the plan itself.
        field: The field, with dots where it lies inside another.
        words: The language.
    """
    key = _HEADINGS.get(name, {}).get(field)
    if key is not None:
        return words.text(key)
    if field.startswith(_RATE_OF):
        return words.text("currencies-rate-of", currency=field.removeprefix(_RATE_OF))
    # Inside a calculation each field has its own word, whatever calculation it is.
    return words.term("field", field.removeprefix("calculation.").replace(".", "_"), is_heading=True)


def path_headings(name: str, path: Sequence[str], words: Wording) -> list[str]:
    """Return what a reader calls a field inside others: the heading of a column for it, else each of them in turn."""
    # A defect of a calculation says which kind of it was tried.
    path = [one for at, one in enumerate(path) if one not in CALCULATIONS or at == 0 or path[at - 1] != "calculation"]
    if len(path) == 2 and path[0] == "periods":
        return [field_heading(name, "periods", words), words.text("spending-period", period=path[1])]
    joined = ".".join(path)
    if joined in _HEADINGS.get(name, {}) or len(path) == 1:
        return [field_heading(name, joined, words)]
    return [field_heading(name, one, words) for one in path]


def item_title(item: Mapping[str, Any], plan: Plan, words: Wording) -> str:
    """Return what people call an item; one without a name by whose it is and its category; empty where nothing is."""
    for name in ("name_en", "name", "title", "what"):
        if text := item.get(name):
            return str(text)
    named = ("category", "partners", "partner", "origin")
    parts = [said_value("", name, item[name], plan, words) for name in named if item.get(name)]
    return ", ".join(parts)


def said_value(name: str, field: str, value: Any, plan: Plan, words: Wording, currency: str | None = None) -> str:
    """Return a value as a plan's data hold it, in words; what cannot be understood stays as it was entered.

    Args:
        name: The list that its item is in.
        field: The field, with dots where it lies inside another.
        value: What stands there, or is to.
        plan: The plan, for names.
        words: The language.
        currency: Currency of the item's money; the euro when None.
    """
    if value in (None, "", [], (), {}):
        return EURO if field == "currency" else NOTHING
    if field == "periods" and isinstance(value, Mapping):
        amounts = ((one, said_value(name, "amount", cents, plan, words)) for one, cents in value.items())
        return "; ".join(f"{words.text('spending-period', period=str(one))} {said}" for one, said in amounts)
    if isinstance(value, Mapping):
        return _said_mapping(name, value, plan, words, currency)
    if isinstance(value, list | tuple):
        return (" – " if field == "months" else ", ").join(said_value(name, field, one, plan, words) for one in value)
    if isinstance(value, bool) or (field in _FLAG_FIELDS and value in _FLAGS):
        return words.text("scenarios-yes" if _FLAGS.get(str(value).lower()) else "scenarios-no")
    if field in ("unit_cost", "amount", "split.unit"):
        return _said_money(value, words, currency)
    if field in ("quantity", "points", "points_needed", "person_months"):
        return _said_number(value, parse_quantity, words.number)
    if name in _STATUS and field == "status":
        return words.term(_STATUS[name], str(value), is_heading=True)
    if field in _WORDS:
        return words.term(_WORDS[field], str(value), is_heading=True)
    return _named(field, str(value), plan, words)


def _said_money(value: Any, words: Wording, currency: str | None) -> str:
    say = words.euro if currency is None else partial(words.money, currency=currency)
    return words.euro(None) if value == UNKNOWN else _said_number(value, parse_euro, say)


def _said_number(value: Any, parse: Callable[[object], int], say: Callable[[int], str]) -> str:
    try:
        return say(parse(value))
    except PydanticCustomError:
        return str(value)


def _said_mapping(name: str, value: Mapping[str, Any], plan: Plan, words: Wording, currency: str | None) -> str:
    if value.get("kind") in CALCULATIONS:
        try:
            return words.message(calculation_message(_CALCULATION.validate_python(dict(value)), currency))
        except ValidationError:
            return "; ".join(f"{field}: {one}" for field, one in value.items())
    if "per_euro" in value:
        try:
            rate = ExchangeRate.model_validate(dict(value))
        except ValidationError:
            return "; ".join(f"{field}: {one}" for field, one in value.items())
        return words.text(
            "currencies-rate-in-words",
            rate=Millionths(rate.per_euro),
            kind=Term("exchange_rate", rate.kind),
            dated=rate.dated,
            source=rate.source,
        )
    try:
        return selector_text(Selector.model_validate(value), plan.partners, words)
    except ValidationError:
        return said_fields(name, value, plan, words)


def said_fields(name: str, item: Mapping[str, Any], plan: Plan, words: Wording, leave: Sequence[str] = ()) -> str:
    """Return all fields of an item in words, its id and those to leave apart."""
    return "; ".join(
        words.text(
            "notice-entered",
            where=field_heading(name, field, words),
            value=said_value(name, field, value, plan, words, item.get("currency")),
        )
        for field, value in item.items()
        if field != "id" and field not in leave
    )


def _named(field: str, value: str, plan: Plan, words: Wording) -> str:
    if field == "incurred_by" and value == MEMBERS:
        return words.text("common-each-its-part")
    if field in _PEOPLE:
        return {one.id: one.shown_name for one in plan.partners}.get(value, value)
    if field in ("work_package", "work_packages"):
        return {one.id: one.title for one in plan.work_packages}.get(value, value)
    if field == "phase":
        return {one.id: one.title for one in plan.phases}.get(value, value)
    if field in ("base", "default_scenario"):
        return {one.id: one.title or one.id for one in plan.scenarios}.get(value, value)
    return value
