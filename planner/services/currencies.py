"""Currencies of a plan as pages show them: who budgets in which, at which rate, and what waits for one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.findings import Millionths, Term
from planner.plan.currencies import PER_UNIT, ExchangeRate
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.services.budgets import PartnerBudget, budget_of
from planner.services.cases import Question
from planner.services.currency_words import foreign_currencies
from planner.terms import EURO
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class CurrencyUse:
    """One currency of a plan.

    Attributes:
        currency: Its code.
        partners: Names of those who budget in it.
        lines: How many cost lines are in it.
        rate: The plan's exchange rate; None where it has none.
    """

    currency: str
    partners: tuple[str, ...]
    lines: int
    rate: ExchangeRate | None

    @property
    def is_waiting(self) -> bool:
        """Whether cost lines wait for its rate."""
        return self.rate is None and self.lines > 0

    @property
    def is_idle(self) -> bool:
        """Whether nobody budgets in it and no line is in it, so that its rate can go."""
        return not self.partners and not self.lines


@dataclass(frozen=True, slots=True)
class OwnBudget:
    """What one partner's figures are in its own currency, to be read only: hundredths of it, None where unknown.

    Attributes:
        name: The partner's name.
        rate: The plan's exchange rate.
        currency: Its currency.
        total_cents: Its total in euro.
        total: Its total.
        grant: Its grants together.
        bears: What it bears.
    """

    name: str
    currency: str
    rate: ExchangeRate
    total_cents: int | None
    total: int | None
    grant: int | None
    bears: int | None


def currency_uses(plan: Plan) -> tuple[CurrencyUse, ...]:
    """Return every currency of a plan but the euro."""
    return tuple(
        CurrencyUse(
            currency=code,
            partners=tuple(one.shown_name for one in plan.partners if one.currency == code),
            lines=sum(one.currency == code for one in plan.costs),
            rate=plan.exchange_rates.get(code),
        )
        for code in foreign_currencies(plan)
    )


def own_budgets(
    plan: Plan, *, scenario: str | None = None, roots: Sequence[Path] | None = None
) -> tuple[OwnBudget, ...]:
    """Return the figures of those who budget in another currency and have a rate, in the plan's order."""
    if not any(one.currency in plan.exchange_rates for one in plan.partners):
        return ()
    rows = budget_of(plan, Question(scenario=scenario), roots=roots).partners
    return tuple(own for row in rows if (own := own_budget(row, plan)) is not None)


def own_budget(row: PartnerBudget, plan: Plan) -> OwnBudget | None:
    """Return one partner's figures in its own currency; None where that is the euro, or has no rate."""
    rate = rate_of(row.partner, plan)
    if rate is None:
        return None
    grants = list(row.grants.values())
    grant = None if None in grants else sum(one or 0 for one in grants)
    total, paid, borne = (in_currency(one, rate) for one in (row.total, grant, row.bears))
    return OwnBudget(row.partner.shown_name, row.partner.currency, rate, row.total, total, paid, borne)


def rate_of(partner: Partner, plan: Plan) -> ExchangeRate | None:
    """Return the plan's rate of a partner's own currency; None where that is the euro, or has no rate."""
    return None if partner.currency == EURO else plan.exchange_rates.get(partner.currency)


def in_currency(cents: int | None, rate: ExchangeRate) -> int | None:
    """Return euro in another currency, to be read only: in hundredths, rounded half up; None where unknown.

    Not by ``quotient``, which refuses what cannot be rated further: an amount that is only read must not stop a page.
    """
    if cents is None:
        return None
    size: int = (2 * abs(cents) * rate.per_euro + PER_UNIT) // (2 * PER_UNIT)
    return size if cents >= 0 else -size


def said_rate(currency: str, rate: ExchangeRate, words: Wording) -> str:
    """Return an exchange rate with its kind, day and source, as one sentence."""
    return words.text(
        "currencies-rate-said",
        currency=currency,
        rate=Millionths(rate.per_euro),
        kind=Term("exchange_rate", rate.kind),
        dated=rate.dated,
        source=rate.source,
    )
