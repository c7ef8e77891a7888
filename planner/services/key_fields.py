"""Sharing keys as a form has them: what each kind asks for, read from its model, and what is wrong with an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from planner.exchange.pasted import number_in
from planner.findings import Names
from planner.keys import HOLD_KEYS, KEY_KINDS, Key, ShallowKey, SharingKey
from planner.keys.hybrid import PerUnit
from planner.plan.model import Plan
from planner.plan.reading import in_the_file
from planner.services.grids import decimal_sign
from planner.terms import Count, EuroCents, Quantity, RatePpm
from planner.terms.defects import defects_of
from planner.wording import Wording

Data = dict[str, Any]
"""A key as a file would hold it: texts, lists and mappings."""
FieldKind = Literal["euro", "percent", "number", "rate", "count", "indicator", "tag", "partner", "amounts", "choice"]
Asked = Literal[FieldKind, "rows", "key"]

_ADAPTER: TypeAdapter[SharingKey] = TypeAdapter(ShallowKey)
_PLACE = ("common_costs", 0, "key")
_NUMBERS: tuple[tuple[Any, FieldKind], ...] = (
    (EuroCents, "euro"),
    (RatePpm, "percent"),
    (Quantity, "number"),
    (PerUnit, "rate"),
    (Count, "count"),
)
_NAMED: Mapping[str, FieldKind] = {"indicator": "indicator", "tag": "tag", "partner": "partner"}
_OF_ITS_OWNER = frozenset({"fixed", "each", "amount", "tag"})
"""Fields that mean something else in each model that has them, and so have a label for each."""


@dataclass(frozen=True, slots=True)
class KeyField:
    """One thing that a key asks for.

    Attributes:
        name: Its name in a file.
        word: Its label, as a term of ``key_field``.
        kind: What it holds: ``rows`` several of the same fields each, ``key`` another key.
        choices: What a ``choice`` can be; the first is meant where nothing is said.
        rows: Fields of each row.
        is_required: Whether a key cannot be without it.
    """

    name: str
    word: str
    kind: Asked
    choices: tuple[str, ...] = ()
    rows: tuple[KeyField, ...] = ()
    is_required: bool = False


@cache
def key_fields(kind: str) -> tuple[KeyField, ...]:
    """Return what a kind of key asks for, in the order of its model."""
    return _fields(_MODELS[kind], kind)


def key_kinds() -> tuple[str, ...]:
    """Return all kinds of keys, those first that are asked for most."""
    first = ("equal", "indicator", "blend", "base", "special", "hybrid", "tiers", "size", "bounds", "lead", "one")
    return (*first, *sorted(KEY_KINDS - set(first)))


def is_asked(field: KeyField, kind: str, data: Mapping[str, Any]) -> bool:
    """Return whether a field means something beside what a key says so far."""
    is_weighing = any("weight" in row for row in data.get("tiers", ()))
    return not (kind == "tiers" and field.name == "rest" and is_weighing)


def row_fields(field: KeyField, kind: str, data: Mapping[str, Any]) -> tuple[KeyField, ...]:
    """Return what is asked for in each row: classes are made by a number or by tags."""
    without = ("tag" if data.get("indicator") else "from") if kind == "tiers" else ""
    return tuple(one for one in field.rows if one.name != without)


def key_defects(data: Mapping[str, Any], words: Wording) -> dict[tuple[str | int, ...], str]:
    """Return what is wrong with a key, by the place in it: a field, a row of it, or the key as a whole (``()``)."""
    try:
        _ADAPTER.validate_python(dict(data))
    except ValidationError as error:
        found: dict[tuple[str | int, ...], str] = {}
        for one in defects_of(error, SharingKey, _PLACE):
            place = in_the_file(one.where)[len(_PLACE) :]
            # By its label: whoever fills in a form has never seen what a file calls the field.
            named = {**one.parameters, "key": words.term("key_field", _word(data, place), is_heading=True)}
            missing = one.code == "missing-key" and bool(place)
            said = words.text("key-field-missing") if missing else words.finding(replace(one, parameters=named)).says
            found.setdefault(place, said)
        return found
    return {}


def _word(data: Mapping[str, Any], place: Sequence[str | int]) -> str:
    """Return the label, as a term, of the innermost field at a place in a key."""
    node: Any = data
    fields, word = key_fields(str(data["kind"])), ""
    for step in place:
        node = node[step] if isinstance(step, int) else dict(node).get(step)
        field = next((one for one in fields if one.name == step), None)
        if field is not None:
            word = field.word
            fields = key_fields(str(dict(node).get("kind"))) if field.kind == "key" and node else field.rows
    return word


def key_data(key: SharingKey) -> Data:
    """Return a key as a file would hold it."""
    return {"kind": kind_of(key), **key.model_dump(mode="json", by_alias=True, exclude_unset=True)}


def kind_of(key: SharingKey) -> str:
    """Return what kind of key it is."""
    return str(getattr(key, "kind", ""))


def key_title(key: SharingKey, words: Wording) -> str:
    """Return how a key divides, in a few words, with the numbers that it rests on."""
    division = words.term("key", kind_of(key))
    asked = tuple(words.term("indicator", one) for one in dict.fromkeys(key.asks()))
    if not asked:
        return division
    code = "key-title-indicator" if kind_of(key) == "indicator" else "key-title"
    return words.text(code, division=division, indicators=Names(asked))


def data_title(data: Mapping[str, Any], words: Wording) -> str:
    """Return the same for the data of a key that is valid; for any other what kind it is."""
    try:
        return key_title(_ADAPTER.validate_python(dict(data)), words)
    except ValidationError:
        return words.term("key", str(data.get("kind", "")))


def number_text(raw: Any, words: Wording) -> str:
    """Return a number of a key as its reader writes it; what is none stays as it is."""
    return str(raw if raw is not None else "").replace(".", decimal_sign(words))


def number_raw(text: str, words: Wording) -> str:
    """Return a number as a file holds it, from what was entered; what is none stays as it is, and is refused there."""
    number = number_in(text, decimal=decimal_sign(words))
    return text.strip() if number is None else f"{number:f}"


def indicators_of(plan: Plan) -> tuple[str, ...]:
    """Return the names of the numbers that partners carry, those first that most of them have."""
    counts: dict[str, int] = {}
    for partner in plan.partners:
        for name in partner.indicators:
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts, key=lambda one: -counts[one]))


def tags_of(plan: Plan) -> tuple[str, ...]:
    """Return the tags that partners carry."""
    return tuple(dict.fromkeys(tag for one in plan.partners for tag in one.tags))


# -- from the models -------------------------------------------------------------------------------


def _models() -> dict[str, type[BaseModel]]:
    union = get_args(Key)[0]
    return {get_args(one.model_fields["kind"].annotation)[0]: one for one in get_args(union)}


_MODELS = _models()


def _fields(model: type[BaseModel], owner: str) -> tuple[KeyField, ...]:
    hints = get_type_hints(model, localns={"Key": Key}, include_extras=True)
    # What a parent says first, such as the key of a rest, is asked for last.
    own = sorted((name for name in model.model_fields if name != "kind"), key=lambda name: name in HOLD_KEYS)
    return tuple(_field(model.model_fields[name], hints[name], name, owner) for name in own)


def _field(info: FieldInfo, hint: Any, own_name: str, owner: str) -> KeyField:
    name = info.alias or own_name
    word = f"{owner}_{name}" if name in _OF_ITS_OWNER else name
    of = partial(KeyField, name, word, is_required=info.is_required())
    if name in HOLD_KEYS:
        return of("key")
    if name in _NAMED:
        return of(_NAMED[name])
    for part in _parts(hint):
        for known, kind in _NUMBERS:
            if _is(part, known):
                return of(kind)
        bare = get_args(part)[0] if hasattr(part, "__metadata__") else part
        if get_origin(bare) is Literal:
            # What is meant where nothing is said stands first.
            return of("choice", tuple(sorted(get_args(bare), key=lambda one: one != info.default)))
        if get_origin(bare) is dict:
            return of("amounts")
        if get_origin(bare) is tuple:
            row = get_args(bare)[0]
            return of("rows", rows=_fields(row, row.__name__.lower()))
    raise TypeError(f"no field of a form is known for {owner}.{name}")


def _parts(hint: Any) -> Sequence[Any]:
    """Return the types of a hint: those of a union, or the one that it is."""
    is_plain = hasattr(hint, "__metadata__") or get_origin(hint) in (Literal, dict, tuple)
    return (hint,) if is_plain else get_args(hint) or (hint,)


def _is(hint: Any, known: Any) -> bool:
    """Return whether a type is a known number, which may be held to more than that."""
    metadata = getattr(hint, "__metadata__", ())
    return bool(metadata) and metadata[: len(known.__metadata__)] == known.__metadata__
