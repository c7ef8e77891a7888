"""An act that many calls cite: a regulation or decision, dated, with the kind of management that it governs."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from planner.rules.kinds import AnyRule
from planner.terms import Model


class Management(StrEnum):
    """Who manages the money: the Commission itself, a body it entrusts, or the Member States."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    SHARED = "shared"


class Source(Model):
    """A document that rules cite.

    Attributes:
        title: Its name.
        publisher: Who published it.
        url: Where it was, if anywhere.
        dated: Its date.
        seen: How much of it was read, in our words.
    """

    title: Annotated[str, Field(min_length=1)]
    publisher: str | None = None
    url: str | None = None
    dated: date | None = None
    seen: str | None = None


DocumentKey = Annotated[str, Field(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
ActId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class ActFile(Model):
    """One file of ``calls/_acts/``: what an act says; calls that name it inherit its rules.

    Attributes:
        title: Name of the act.
        short: What pages call it.
        governs: Kinds of management that it reaches; a call of another kind cannot name it.
        documents: The act itself, and reprints of it, by key.
        rules: What it says, each rule with the days on which it applies.
    """

    title: Annotated[str, Field(min_length=1)]
    short: str | None = None
    note: str | None = None
    governs: tuple[Management, ...]
    documents: dict[DocumentKey, Source] = {}
    rules: tuple[AnyRule, ...] = ()
