"""The column of currencies in the grid of cost lines, and what can be chosen in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from planner.plan.model import Plan
from planner.services.currency_words import foreign_currencies
from planner.services.grids import Column
from planner.terms import EURO
from planner.wording import Wording

_NARROWER = {"what": 155, "partners": 150, "category": 140, "unit": 65, "unit_cost": 105}
"""Widths, in pixels, of a grid that has one column more: the amount is to be seen without scrolling."""


def currency_choices(plan: Plan) -> dict[str, Any]:
    """Return what a cell "currency" of a line can hold, by label: the euro is what stands there when nothing does."""
    return {EURO: None, **{one: one for one in foreign_currencies(plan)}}


def with_currency(columns: Sequence[Column], plan: Plan, words: Wording) -> list[Column]:
    """Return the columns of cost lines with one for the currency, where a plan has more than the euro.

    A column of one currency says so in its head; where there are several, each line says its own.
    """
    if not foreign_currencies(plan):
        return list(columns)
    text = words.text
    headings = {"unit_cost": text("costs-price")}
    helps = {"amount": text("costs-amount-converted-help")}
    made = [
        replace(
            one,
            heading=headings.get(one.name, one.heading),
            help=helps.get(one.name, one.help),
            width=_NARROWER.get(one.name, one.width),
        )
        for one in columns
    ]
    at = next(at for at, one in enumerate(made) if one.name == "unit_cost")
    help_, choices = text("costs-currency-help"), currency_choices(plan)
    made.insert(at + 1, Column("currency", text("costs-currency"), "choice", help_, choices, True, width=90))
    return made
