"""Sharing keys: how the cost of common work is divided. One module each: its model, its exact parts, its reasons.

A key turns an amount and members into exact parts; ``planner.money.allocate`` turns these into whole units, once.
Any key may divide what another one leaves.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias, get_args

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from planner.keys.base import BaseKey
from planner.keys.blend import BlendKey, Ingredient
from planner.keys.bounds import BoundsKey
from planner.keys.charges import ChargingKey
from planner.keys.equal import EqualKey
from planner.keys.hybrid import HybridKey
from planner.keys.indicator import IndicatorKey
from planner.keys.key import SharingKey
from planner.keys.lead import LeadKey
from planner.keys.one import OneKey
from planner.keys.portions import NOT_GIVEN, Portions, Sharers
from planner.keys.shapley import ShapleyKey
from planner.keys.size import SizeKey
from planner.keys.special import SpecialKey
from planner.keys.tiers import TiersKey


def _meant(raw: Any) -> Any:
    """Read a key that names no kind as the equal one, which is meant where nothing else is said."""
    return {"kind": "equal"} if raw == {} else raw


_AnyKey: TypeAlias = (
    EqualKey
    | IndicatorKey
    | HybridKey
    | BlendKey
    | BaseKey
    | SpecialKey
    | TiersKey
    | SizeKey
    | BoundsKey
    | LeadKey
    | OneKey
    | ShapleyKey
)
Key: TypeAlias = Annotated[_AnyKey, Field(discriminator="kind"), BeforeValidator(_meant)]
"""Every key that a plan may name."""

KEY_KINDS = frozenset(get_args(one.model_fields["kind"].annotation)[0] for one in get_args(_AnyKey))
"""How keys are called in a file."""
HOLD_KEYS = frozenset({"key", "rest", "of"})
"""Fields that hold a key."""
DEEPEST = 8
"""Keys inside keys: what is deeper nobody could defend in a sentence."""


def _shallow(raw: Any) -> Any:
    """Refuse a key that holds keys too deep, before anything is read of it."""
    deepest, level = 0, [raw]
    while level:
        deepest += any(isinstance(one, dict) for one in level)
        level = [
            part["key"] if isinstance(part, dict) and "key" in part else part
            for one in level
            if isinstance(one, dict)
            for inner in (one.get("rest"), one.get("of"), one.get("parts"))
            for part in (inner if isinstance(inner, list) else [inner])
        ]
    if deepest > DEEPEST:
        raise PydanticCustomError("key-too-deep", "{value}", {"value": deepest, "highest": DEEPEST})
    return raw


ShallowKey: TypeAlias = Annotated[Key, BeforeValidator(_shallow)]
"""A key as it stands in a plan, with not too many keys inside it."""

# Keys hold keys: what they call "Key" is known only here.
for _kind in (Ingredient, BlendKey, ChargingKey, BaseKey, SpecialKey, HybridKey, TiersKey, BoundsKey, LeadKey):
    _kind.model_rebuild(_types_namespace={"Key": Key})

__all__ = [
    "HOLD_KEYS",
    "KEY_KINDS",
    "NOT_GIVEN",
    "BaseKey",
    "BlendKey",
    "BoundsKey",
    "EqualKey",
    "HybridKey",
    "IndicatorKey",
    "Key",
    "LeadKey",
    "OneKey",
    "Portions",
    "ShallowKey",
    "ShapleyKey",
    "Sharers",
    "SharingKey",
    "SizeKey",
    "SpecialKey",
    "TiersKey",
]
