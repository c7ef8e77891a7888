"""What a workbook needs to know of a budget; ``planner.services.budgets.Budget`` is one.

Services stand above this package, so it says what it needs instead of importing what it gets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeAlias

from planner.findings import Finding
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.rules.call import Call

Amounts: TypeAlias = Mapping[str, int | None]
"""Cents by id; None where an amount is unknown."""


class RowSource(Protocol):
    """One partner's row: cents, None where unknown."""

    @property
    def partner(self) -> Partner:
        """Whose row it is."""

    @property
    def costs(self) -> Amounts:
        """Cost lines and flat rates by category; zeros may be left out."""

    @property
    def common(self) -> Amounts:
        """Its parts of common costs by id; zeros may be left out."""

    @property
    def total(self) -> int | None:
        """Sum of these."""

    @property
    def grants(self) -> Amounts:
        """Grants by fund; funds that are not for it may be left out."""

    @property
    def own(self) -> int | None:
        """Total minus grants."""

    @property
    def settlement(self) -> int | None:
        """What it reimburses others (positive), or gets from them."""

    @property
    def bears(self) -> int | None:
        """Own plus settlement."""


class SumsSource(Protocol):
    """Figures of the project: cents, None where unknown."""

    @property
    def total(self) -> int | None:
        """Sum over the partners, and what nobody pays."""

    @property
    def grant(self) -> int | None:
        """Grants of all funds."""

    @property
    def own(self) -> int | None:
        """Sum over the partners."""

    @property
    def unassigned(self) -> int:
        """Common cost that nobody pays."""


class QuestionSource(Protocol):
    """How the budget is seen."""

    @property
    def phase(self) -> str | None:
        """View; the whole project when None."""

    @property
    def rounding(self) -> str:
        """``exact`` or ``published``."""


class BudgetSource(Protocol):
    """A budget, ready to be written."""

    @property
    def plan(self) -> Plan:
        """The plan as it is seen."""

    @property
    def rules(self) -> Call | None:
        """The call; None for own resources."""

    @property
    def scenario(self) -> str:
        """Id of the scenario."""

    @property
    def question(self) -> QuestionSource:
        """How it is seen."""

    @property
    def partners(self) -> Sequence[RowSource]:
        """Rows of those who take part."""

    @property
    def associated(self) -> Sequence[str]:
        """Ids of members without a budget."""

    @property
    def sums(self) -> SumsSource:
        """Figures of the project."""

    @property
    def categories(self) -> Amounts:
        """Cost lines and flat rates of the project by category, without zeros."""

    @property
    def commons(self) -> Amounts:
        """Common costs as they stand in budgets, without zeros."""

    @property
    def funds(self) -> Amounts:
        """Grants by fund."""

    @property
    def findings(self) -> Sequence[Finding]:
        """What there is to say, worst first."""

    @property
    def assumes(self) -> Sequence[str]:
        """What the scenario takes for granted."""
