"""Worked examples of a call: a small plan, and what it must come to under the call, to the cent."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from planner.terms import Model

FIGURE = r"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9_-]+){0,2}$"
AMOUNT = r"^-?[0-9]+\.[0-9]{2}$"


class WorkedCase(Model):
    """One example.

    Attributes:
        name: What it shows, as a sentence.
        source: Where the expected amounts come from, or the arithmetic.
        scenario: Scenario of the plan; its default when None.
        plan: A plan without its call.
        expected: Euro by figure, with two decimals; None where the figure must be unknown.
    """

    name: Annotated[str, Field(min_length=1)]
    source: Annotated[str, Field(min_length=1)]
    scenario: str | None = None
    plan: dict[str, Any]
    expected: Annotated[
        dict[Annotated[str, Field(pattern=FIGURE)], Annotated[str, Field(pattern=AMOUNT)] | None], Field(min_length=1)
    ]


class WorkedCases(Model):
    """One ``cases.yaml``."""

    cases: Annotated[tuple[WorkedCase, ...], Field(min_length=1)]
