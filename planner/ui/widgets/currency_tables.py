"""Tables of currencies: the rates in use, the difference that other rates make, budgets in their own currency."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from planner.plan.currencies import ExchangeRate
from planner.plan.model import Plan
from planner.services.currencies import CurrencyUse, own_budgets, said_rate
from planner.services.rerating import FIGURES, Became, PartnerChange, Rerating, rate_removed
from planner.services.speech import NOTHING
from planner.ui.state import State
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

TEXT = "pl-text"


def in_use(uses: Sequence[CurrencyUse], state: State, words: Wording) -> None:
    """Show each currency with its rate, and a button for each rate that nothing needs."""
    keys = ("currency", "per-euro", "dated", "kind", "source", "whose", "lines")
    heads = [Cell(words.text(f"currencies-{key}"), style=TEXT if key in _TEXTS else "") for key in keys]
    scroll_table(words.text("currencies-in-use"), heads, [_use(one, words) for one in uses])
    for one in uses:
        if one.is_idle:
            st.button(
                words.text("currencies-remove", currency=one.currency),
                key=f"remove-rate-{one.currency}",
                icon=":material/delete:",
                on_click=lambda code=one.currency: state.edit(rate_removed(code)),
            )


def difference(seen: Rerating, words: Wording) -> None:
    """Show the rates before and after, then what becomes of each partner's figures."""
    heads = [Cell(words.text(f"currencies-{key}")) for key in ("currency", "rate-before", "rate-after")]
    rows = [
        Row(
            Cell(one.currency, "" if one.is_changed else words.text("currencies-unchanged")),
            [_rate(one.before, words), _rate(one.after, words)],
        )
        for one in seen.rates
    ]
    scroll_table(words.text("currencies-rates-compared"), heads, rows)
    for source in dict.fromkeys(one.source for one in seen.found.rates.values()):
        said(words.text("currencies-new-source", source=source))
    heads = [Cell(words.text("page-column-partner"))]
    heads += [Cell(words.text(f"currencies-{key}")) for key in ("total-before", "total-after", "gap", *_BESIDE)]
    rows = [_changed(one.name, one, words) for one in seen.partners]
    rows.append(_changed(words.text("page-project-total"), seen.project, words, is_sum=True))
    scroll_table(words.text("currencies-difference"), heads, rows)


def in_own(plan: Plan, state: State, words: Wording) -> None:
    """Show the figures of those who budget in another currency in that currency, to be read only."""
    found = own_budgets(plan, scenario=state.question.scenario)
    if not found:
        return
    section(words.text("currencies-own-head"), words.text("currencies-own-about"))
    heads = [Cell(words.text("page-column-partner")), Cell(words.text("currencies-total-euro"))]
    heads += [Cell(words.text(f"currencies-own-{name}")) for name in FIGURES]
    rows = [
        Row(
            Cell(one.name, said_rate(one.currency, one.rate, words)),
            [
                Cell(words.number(one.total_cents)),
                *(Cell(words.money(amount, one.currency)) for amount in (one.total, one.grant, one.bears)),
            ],
        )
        for one in found
    ]
    scroll_table(words.text("currencies-own-head"), heads, rows)


_TEXTS = ("dated", "kind", "source", "whose")
_BESIDE = ("grant", "bears")
"""Figures of which only the new one is shown, with the difference beneath."""


def _use(one: CurrencyUse, words: Wording) -> Row:
    whose = words.names(one.partners) if one.partners else NOTHING
    ends = [Cell(whose, style=TEXT), Cell(words.count(one.lines))]
    if one.rate is None:
        waiting = Cell(words.text("currencies-no-rate"), style="pl-to-be-verified" if one.is_waiting else "")
        return Row(Cell(one.currency), [waiting, *(Cell(NOTHING, style=TEXT) for _ in range(3)), *ends])
    kind = words.term("exchange_rate", one.rate.kind, is_heading=True)
    texts = (words.day(one.rate.dated), kind, one.rate.source)
    rate = Cell(words.exchange_rate(one.rate.per_euro))
    return Row(Cell(one.currency), [rate, *(Cell(text, style=TEXT) for text in texts), *ends])


def _rate(rate: ExchangeRate | None, words: Wording) -> Cell:
    return Cell(NOTHING) if rate is None else Cell(words.exchange_rate(rate.per_euro), words.day(rate.dated))


def _changed(name: str, change: PartnerChange, words: Wording, *, is_sum: bool = False) -> Row:
    total = change.figures["total"]
    cells = [Cell(words.number(total.before)), Cell(words.number(total.after)), Cell(_gap(total, words))]
    cells += [Cell(words.number(one.after), _gap(one, words)) for one in (change.figures[key] for key in _BESIDE)]
    return Row(Cell(name), cells, is_sum=is_sum)


def _gap(one: Became, words: Wording) -> str:
    if one.change == 0:
        return words.text("currencies-same")
    sign = "+" if one.change is not None and one.change > 0 else ""
    return f"{sign}{words.number(one.change)}"


def said(text: str) -> None:
    """Show a sentence beneath a table."""
    st.html(element("p", text, "pl-note"))
