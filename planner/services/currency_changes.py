"""What changed between two versions of a plan in its currencies: rates, lines, partners; each in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.plan.costs import CostLine
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.services.currencies import said_rate
from planner.terms import EURO
from planner.wording import Wording


def currency_changes(before: Plan, after: Plan, words: Wording) -> tuple[str, ...]:
    """Return the sentences: rates first, then partners, then lines that are in both versions."""
    return (
        *_rates(before, after, words),
        *_items("partner", before.partners, after.partners, words),
        *_items("line", before.costs, after.costs, words),
    )


def _rates(before: Plan, after: Plan, words: Wording) -> Iterator[str]:
    for currency in dict.fromkeys([*before.exchange_rates, *after.exchange_rates]):
        old, new = before.exchange_rates.get(currency), after.exchange_rates.get(currency)
        if old == new:
            continue
        said = {
            name: said_rate(currency, rate, words)
            for name, rate in (("before", old), ("after", new))
            if rate is not None
        }
        yield words.text("difference-rate", currency=currency, **said)


def _items(
    kind: str, before: Sequence[CostLine | Partner], after: Sequence[CostLine | Partner], words: Wording
) -> Iterator[str]:
    old = {one.id: one for one in before}
    for item in after:
        if item.id not in old or old[item.id].currency == item.currency:
            continue
        title = item.shown_name if isinstance(item, Partner) else item.what or item.id
        was, now = old[item.id].currency or EURO, item.currency or EURO
        yield words.text("difference-currency", kind=kind, title=title, before=was, after=now)
