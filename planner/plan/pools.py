"""Pools: own contributions that several partners carry together, as people agree it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from planner.keys import EqualKey, ShallowKey
from planner.plan.costs import SplitRule
from planner.plan.partners import EVERYBODY, Partners
from planner.terms import Id, Model


class OwnPool(Model):
    """Own contributions that several partners carry together, divided by a key.

    What each of them would bear by itself, in money, is put together and divided; the difference is settled between
    them. Volunteers' work is no money and stays with its partner, and so does every grant.

    Attributes:
        id: Stable id.
        title: What it is called.
        shared_by: Who shares it.
        key: How it is divided.
        split: How parts become whole units; the plan's own way when None.
    """

    id: Id
    title: Annotated[str, Field(min_length=1)]
    shared_by: Partners = EVERYBODY
    key: ShallowKey = EqualKey()
    split: SplitRule | None = None
    note: str | None = None
