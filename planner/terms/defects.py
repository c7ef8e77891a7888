"""What pydantic refuses, as findings of ours: every defect of a file, with its place."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from planner.findings import Finding, Names, Parameter, Path, Severity, Status

_SHAPES = {
    "string_type": "text",
    "tuple_type": "list",
    "list_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "dataclass_type": "mapping",
    "bool_parsing": "yes_or_no",
    "bool_type": "yes_or_no",
    "too_short": "longer",
    "too_long": "shorter",
    "string_too_short": "longer",
    "string_pattern_mismatch": "pattern",
}


def defects_of(error: ValidationError, model: type[BaseModel], at: Path = ()) -> list[Finding]:
    """Return one finding for each thing that pydantic refused.

    Args:
        error: What pydantic raised.
        model: The model that was validated, to name the keys that it knows.
        at: Where in the file the model sits.

    Returns:
        Findings with code, parameters and place, in the order of the file's structure.
    """
    found: dict[tuple[str, Path], Finding] = {}
    for one in error.errors(include_url=False):
        code, parameters = _code_of(one, model)
        where = (*at, *(step for step in one["loc"] if step != "[key]"))
        found.setdefault(
            (code, where),
            Finding(
                code,
                parameters,
                status=Status.NOT_MET,
                severity=Severity.BLOCKING,
                subject="file",
                where=where,
            ),
        )
    return list(found.values())


def nearest(name: str, choices: list[str]) -> str:
    """Return the choice that looks most like the name, or nothing."""
    return next(iter(difflib.get_close_matches(name, choices, n=1, cutoff=0.6)), "")


def _code_of(one: Any, model: type[BaseModel]) -> tuple[str, dict[str, Parameter]]:
    kind, raw, place = one["type"], one.get("input"), one["loc"]
    key = str(place[-1]) if place else ""
    shown = "" if raw is None or isinstance(raw, dict | list) else str(raw)[:60]
    if kind == "extra_forbidden":
        known = sorted(_fields_at(model, place[:-1]))
        return "unknown-key", {"key": key, "nearest": nearest(key, known), "choices": Names(tuple(known))}
    if kind == "missing":
        return "missing-key", {"key": key}
    if kind in {"enum", "literal_error", "union_tag_invalid"}:
        choices = _choices_of(one)
        if kind == "union_tag_invalid":
            shown, key = str(one["ctx"].get("tag", "")), str(one["ctx"].get("discriminator", key)).strip("'")
        return "not-a-choice", {
            "key": key,
            "value": shown,
            "nearest": nearest(shown, list(choices)),
            "choices": Names(choices),
        }
    if kind == "union_tag_not_found":
        return "missing-key", {"key": str(one["ctx"].get("discriminator", "kind")).strip("'")}
    if kind.startswith(("date_", "datetime_")):
        return "not-a-date", {"key": key, "value": shown}
    if kind in _SHAPES:
        return f"not-{_SHAPES[kind].replace('_', '-')}", {"key": key, "value": shown}
    context = {name: _parameter(value) for name, value in (one.get("ctx") or {}).items()}
    return kind.replace("_", "-"), {"key": key, **context}


def _parameter(value: Any) -> Parameter:
    return value if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _choices_of(one: Any) -> tuple[str, ...]:
    expected = str(one["ctx"].get("expected") or one["ctx"].get("expected_tags", ""))
    return tuple(part.strip(" '") for part in expected.replace(" or ", ", ").split(",") if part.strip(" '"))


def _fields_at(model: type[BaseModel], place: tuple[str | int, ...]) -> set[str]:
    """Return the keys that the model knows at a place below it."""
    models = {model}
    for step in place:
        if isinstance(step, int):
            continue
        deeper = {
            inner
            for one in models
            for name, field in one.model_fields.items()
            if step in (name, field.alias)
            for inner in _models_in(field.annotation)
        }
        # A step that is no field is the tag of a union: the models stay, narrowed by their kind.
        tagged = {one for one in models if _kind_of(one) == step}
        models = deeper or tagged or models
    return {field.alias or name for one in models for name, field in one.model_fields.items()}


def _kind_of(model: type[BaseModel]) -> str | None:
    field = model.model_fields.get("kind")
    return next((str(value) for value in get_args(field.annotation)), None) if field else None


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)
