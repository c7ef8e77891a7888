"""Amounts, rates and counts as text in files, whole numbers inside; limits that may be unknown or contested."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Annotated, Any, Literal, TypeAlias, get_args

from pydantic import BaseModel, BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from planner.money import MAX_CENTS, PPM

UNKNOWN = "unknown"
NUMBER_SCHEMA: dict[str, Any] = {
    "anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$"}]
}


def parse_scaled(raw: object, *, decimals: int, highest: int) -> int:
    """Return a plain decimal number times 10^decimals, exactly; never through a float."""
    text = str(raw).strip() if isinstance(raw, str | int) and not isinstance(raw, bool) else ""
    # Digits and a dot only: Decimal would also take 1e9, NaN, Infinity and 1_000.
    match = re.fullmatch(r"([+-]?)([0-9]+)(?:\.([0-9]*))?", text, re.ASCII)
    if match is None:
        raise PydanticCustomError("not-a-number", "{value}", {"value": str(raw)[:60]})
    sign, whole, fraction = match[1], match[2].lstrip("0"), (match[3] or "").rstrip("0")
    if sign == "-" and (whole or fraction):
        raise PydanticCustomError("negative-number", "{value}", {"value": text[:60]})
    if len(fraction) > decimals:
        raise PydanticCustomError("too-precise", "{value}", {"value": text[:60], "decimals": decimals})
    if len(whole) > 18 or (scaled := int((whole + fraction.ljust(decimals, "0")) or "0")) > highest:
        raise PydanticCustomError(
            "number-too-large", "{value}", {"value": text[:60], "maximum": highest // 10**decimals}
        )
    return scaled


def write_scaled(number: int, *, decimals: int, fixed: bool) -> str:
    """Return the text of a scaled number: all decimals where fixed, else only those needed."""
    text = f"{Decimal(number).scaleb(-decimals):f}"
    return text if fixed or "." not in text else text.rstrip("0").rstrip(".")


parse_euro = partial(parse_scaled, decimals=2, highest=MAX_CENTS)
write_euro = partial(write_scaled, decimals=2, fixed=True)
parse_percent = partial(parse_scaled, decimals=4, highest=PPM)
write_percent = partial(write_scaled, decimals=4, fixed=False)
parse_quantity = partial(parse_scaled, decimals=2, highest=MAX_CENTS)
write_quantity = partial(write_scaled, decimals=2, fixed=False)
parse_count = partial(parse_scaled, decimals=0, highest=10**15)
write_count = partial(write_scaled, decimals=0, fixed=False)

EuroCents = Annotated[int, BeforeValidator(parse_euro), PlainSerializer(write_euro), WithJsonSchema(NUMBER_SCHEMA)]
"""Euro as text with at most two decimals; cents inside."""
RatePpm = Annotated[int, BeforeValidator(parse_percent), PlainSerializer(write_percent), WithJsonSchema(NUMBER_SCHEMA)]
"""Percent as people write it, up to four decimals and 100; parts per million inside."""
Quantity = Annotated[
    int, BeforeValidator(parse_quantity), PlainSerializer(write_quantity), WithJsonSchema(NUMBER_SCHEMA)
]
"""A number of units with at most two decimals; hundredths inside."""
Count = Annotated[int, BeforeValidator(parse_count), PlainSerializer(write_count), WithJsonSchema(NUMBER_SCHEMA)]
"""A whole number from zero up."""

NumberSort: TypeAlias = Literal["euro", "percent", "quantity", "count"]
"""What a number of a file is, and so how it is held: cents, parts per million, hundredths, or itself."""

SCALES: dict[NumberSort, int] = {"euro": 100, "percent": PPM, "quantity": 100, "count": 1}
"""By how much a number is multiplied to be held as a whole one; a percentage as a part of one."""

_SORTS: dict[Any, NumberSort] = {
    parse_euro: "euro",
    parse_percent: "percent",
    parse_quantity: "quantity",
    parse_count: "count",
}


def sort_of(model: type[BaseModel], name: str) -> NumberSort | None:
    """Return what kind of number a field of a model holds; None where it is no number."""
    field = model.model_fields[name]
    # Of a number that may be left out, the kind stands inside the union.
    inside = (one for each in get_args(field.annotation) for one in getattr(each, "__metadata__", ()))
    said = (*field.metadata, *inside)
    return next((_SORTS[one.func] for one in said if isinstance(one, BeforeValidator) and one.func in _SORTS), None)


@dataclass(frozen=True, slots=True)
class Bound:
    """A limit or rate: one value, several that contradict each other, or none that anybody could find.

    Attributes:
        values: Whole numbers in ascending order; none means unknown, more than one contested.
    """

    values: tuple[int, ...]

    @property
    def is_unknown(self) -> bool:
        """Whether nobody could find the value."""
        return not self.values

    @property
    def is_contested(self) -> bool:
        """Whether sources contradict each other."""
        return len(self.values) > 1

    @property
    def lowest(self) -> int:
        """The smallest of the values."""
        return self.values[0]

    @property
    def highest(self) -> int:
        """The largest of the values."""
        return self.values[-1]


def _bound(raw: object, parse: Callable[[object], int]) -> Bound:
    if isinstance(raw, Bound):
        return raw
    if raw == UNKNOWN:
        return Bound(())
    if isinstance(raw, dict):
        several = raw.get("contested")
        if set(raw) != {"contested"} or not isinstance(several, list) or len(several) < 2:
            raise PydanticCustomError("contested-malformed", "contested", {})
        return Bound(tuple(sorted({parse(one) for one in several})))
    return Bound((parse(raw),))


def _written_bound(bound: Bound, write: Callable[[int], str]) -> Any:
    if bound.is_unknown:
        return UNKNOWN
    texts = [write(value) for value in bound.values]
    return {"contested": texts} if bound.is_contested else texts[0]


_BOUND_SCHEMA = WithJsonSchema(
    {
        "anyOf": [
            *NUMBER_SCHEMA["anyOf"],
            {"const": UNKNOWN},
            {
                "type": "object",
                "properties": {"contested": {"type": "array", "minItems": 2, "items": NUMBER_SCHEMA}},
                "required": ["contested"],
                "additionalProperties": False,
            },
        ]
    }
)

EuroBound = Annotated[
    Bound,
    BeforeValidator(partial(_bound, parse=parse_euro)),
    PlainSerializer(partial(_written_bound, write=write_euro)),
    _BOUND_SCHEMA,
]
RateBound = Annotated[
    Bound,
    BeforeValidator(partial(_bound, parse=parse_percent)),
    PlainSerializer(partial(_written_bound, write=write_percent)),
    _BOUND_SCHEMA,
]
CountBound = Annotated[
    Bound,
    BeforeValidator(partial(_bound, parse=parse_count)),
    PlainSerializer(partial(_written_bound, write=write_count)),
    _BOUND_SCHEMA,
]
