"""The fields of a rule as a form asks for them, and what was entered as a call file would hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, Literal, TypeAlias

from planner.exchange.pasted import number_in
from planner.rules.scope import Rule
from planner.terms import COUNTRIES, UNKNOWN, Bound
from planner.textfile import read_tree, write_tree
from planner.wording import Wording

Entered: TypeAlias = str | bool | list[str] | None
Shape = Literal["text", "number", "choice", "choices", "flag", "words", "lines"]
Schema: TypeAlias = Mapping[str, Any]

_TERMS = {
    "Role": "role",
    "LegalForm": "legal_form",
    "PartnerKind": "partner_kind",
    "Category": "category",
    "RoundingMode": "rounding",
}
"""Kinds of words for the types of values that have some."""

DECIMAL = {"en": ".", "fr": ","}
"""What divides decimals in each language."""

_COUNTRY = "^[A-Z]{2}$"


@dataclass(frozen=True, slots=True)
class RuleField:
    """One field of a rule, as a form asks for it.

    Attributes:
        name: Its name in a call file.
        label: What a reader calls it.
        shape: How it is entered: a text, a number, one choice, several, yes or no, words with commas, lines of a file.
        value: What stands there now, as a file has it; empty where it is not known or contested.
        choices: For choices: the word for each.
        hint: What stands in an empty field.
    """

    name: str
    label: str
    shape: Shape
    value: Entered
    choices: Mapping[str, str] = field(default_factory=dict)
    hint: str = ""


def fields_of(rule: Rule, words: Wording) -> tuple[RuleField, ...]:
    """Return the fields of a rule's kind, in the order of a call file.

    A field that can only say that something is not known is left out.
    """
    schema, defs = _schema(type(rule))
    raw = rule.model_dump(mode="json", exclude_none=True)
    found = []
    for name, said in schema.items():
        one = _sole(said)
        if one is None:
            continue
        shape, choices = _shape(one, defs, words)
        value, hint = _shown(getattr(rule, name), raw.get(name), name, shape, words)
        label = words.term("rule_field", name, is_heading=True)
        found.append(RuleField(name, label, shape, value, choices, hint))
    return tuple(found)


def value_of(rule: Rule, entered: Mapping[str, Entered], words: Wording) -> dict[str, Any]:
    """Return the fields that were changed in a form, as a file would hold them; all that are filled, where none was.

    Args:
        rule: The rule as it stands.
        entered: What the form holds, by field.
        words: Language of the form.

    Raises:
        FileUnreadable: If lines as in a file cannot be read.
    """
    fields = {one.name: one for one in fields_of(rule, words)}
    given = {name: _as_data(fields[name], value, words) for name, value in entered.items() if name in fields}
    filled = {name: value for name, value in given.items() if value not in ("", [], None)}
    changed = {
        name: value for name, value in filled.items() if value != _as_data(fields[name], fields[name].value, words)
    }
    if not changed:
        return filled
    # A field that can only say that something is not known has nothing left to say.
    silent = [name for name in _schema(type(rule))[0] if name not in fields and getattr(rule, name) == UNKNOWN]
    return {**changed, **dict.fromkeys(silent)}


@cache
def _schema(kind: type[Rule]) -> tuple[dict[str, Schema], Schema]:
    """Return what the fields of a kind hold, by name, and the definitions that they refer to."""
    whole = kind.model_json_schema()
    own = {name: one for name, one in whole["properties"].items() if name not in {*Rule.model_fields, "kind"}}
    return own, whole.get("$defs", {})


def _sole(said: Schema) -> Schema | None:
    """Return what a field holds where it is neither empty nor unknown; None where nothing is left."""
    options = [one for one in said.get("anyOf", [said]) if one.get("type") != "null" and one.get("const") != UNKNOWN]
    return options[0] if options else None


def _shape(said: Schema, defs: Schema, words: Wording) -> tuple[Shape, dict[str, str]]:
    if said.get("type") == "boolean":
        return "flag", {}
    if said.get("type") == "array":
        inner = said["items"]
        if inner.get("pattern") == _COUNTRY:
            names = sorted((words.term("country", one), one) for one in COUNTRIES)
            return "choices", {code: name for name, code in names}
        if choices := _choices(inner, defs, words):
            return "choices", choices
        return ("words", {}) if inner.get("type") == "string" else ("lines", {})
    if said.get("type") == "object":
        return "lines", {}
    choices = _choices(said, defs, words)
    if choices:
        return "choice", choices
    is_number = any(one.get("type") == "number" for one in (said, *said.get("anyOf", ())))
    return ("number" if is_number else "text"), {}


def _choices(said: Schema, defs: Schema, words: Wording) -> dict[str, str]:
    """Return the values of a closed list, each with its word."""
    kind = "rule_choice"
    if "$ref" in said:
        name = str(said["$ref"]).rpartition("/")[2]
        said, kind = defs[name], _TERMS.get(name, kind)
    values = said.get("enum", [said["const"]] if "const" in said else [])
    return {str(one): words.term(kind, str(one), is_heading=True) for one in values if one != UNKNOWN}


def _shown(value: Any, raw: Any, name: str, shape: Shape, words: Wording) -> tuple[Entered, str]:
    """Return what the field holds at first, and what stands in it while it is empty."""
    if shape == "flag":
        return bool(value), ""
    if isinstance(value, Bound) and value.is_contested:
        return "", words.text("call-correct-contested", values=" / ".join(raw["contested"]))
    if raw is None or raw == UNKNOWN:
        empty: Entered = [] if shape == "choices" else "" if shape != "choice" else None
        return empty, words.text("rule-not-known") if raw == UNKNOWN else ""
    if shape == "number":
        return str(raw).replace(".", DECIMAL[words.language]), ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}", ""
    if shape == "lines":
        return write_tree({name: raw}) if raw else "", ""
    if shape == "words":
        return ", ".join(raw), ""
    return list(raw) if shape == "choices" else str(raw), ""


def _as_data(of: RuleField, value: Entered, words: Wording) -> Any:
    """Return what a file would hold for what was entered."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return value
    if of.shape == "words":
        return [one.strip() for one in value.split(",") if one.strip()]
    if of.shape == "lines" and value.strip():
        return read_tree(value, file=of.label).data.get(of.name)
    number = number_in(value, decimal=DECIMAL[words.language]) if of.shape == "number" else None
    # What is no number stays as it was entered: the rule's own model says what is wrong with it.
    return value.strip() if number is None else f"{number:f}"
