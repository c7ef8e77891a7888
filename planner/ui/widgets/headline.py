"""The headline figures: what each bears, and the project behind it."""

from __future__ import annotations

import streamlit as st

from planner.services.studio import Look
from planner.services.whereabouts import place_of
from planner.ui.navigation import link
from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording

SHOWN_MISSING = 3
"""More would push the answer off the screen; all of them are among the findings."""


def headline(seen: Look, words: Wording) -> None:
    """Show the figures that a decision rests on; amounts that nobody knows are to be verified."""
    row, sums = seen.row, seen.budget.sums
    who = seen.varied
    label = words.text("page-each-bears" if seen.is_alike else "page-each-bears-mean", who=who)
    key = "page-nearly" if seen.is_alike else "page-range"
    is_spread = seen.cents_apart or not seen.is_alike
    spread = each_of(key, seen, words) if is_spread else ""
    figures = [
        _figure(label, words.euro(row.mean_bears), _compared(seen, words), spread, style="pl-hero"),
        _figure(words.text("page-each-costs", who=who), words.euro(row.mean_total), words.text("page-before-grant")),
        _figure(words.text("page-project-total"), words.euro(sums.total)),
        _figure(words.text("page-grant"), words.euro(sums.grant), _funds(seen, words)),
        _figure(words.text("page-own"), words.euro(sums.own), words.text("page-of-all")),
    ]
    if sums.unassigned:
        note = words.text("page-unassigned-says")
        figures.append(_figure(words.text("page-unassigned"), words.euro(sums.unassigned), note, style="pl-alert"))
    st.html(wrapped("dl", "".join(figures), "pl-figures"))


def missing(seen: Look, words: Wording) -> None:
    """Say which common cost has no amount, beside figures that nobody knows for that reason."""
    if seen.row.mean_bears is not None:
        return
    for one in seen.missing[:SHOWN_MISSING]:
        place = place_of(one, seen.budget.plan)
        said = words.text("page-missing", title=str(one.parameters["common"]))
        link(place.page, plain(said), place.address)


def each_of(key: str, seen: Look, words: Wording) -> str:
    """Return what those bear who bear least and most, in the words of a key."""
    row = seen.row
    return words.text(
        key, smallest=words.euro(row.smallest), largest=words.euro(row.largest), gap=max(seen.cents_apart, 1)
    )


def _figure(label: str, amount: str, *notes: str, style: str = "") -> str:
    inside = element("dt", label) + element("dd", amount, "pl-amount")
    inside += "".join(element("dd", note, "pl-small") for note in notes if note)
    return wrapped("div", inside, f"pl-figure {style}".strip())


def _compared(seen: Look, words: Wording) -> str:
    """Return how much more or less that is than at the scenario's own number."""
    if seen.number == seen.own_number:
        return words.text("page-is-own-number")
    if seen.difference is None:
        return words.text("page-to-be-verified")
    sign = "more" if seen.difference > 0 else ("less" if seen.difference < 0 else "same")
    return words.text("page-compared", sign=sign, number=seen.own_number, amount=words.euro(abs(seen.difference)))


def _funds(seen: Look, words: Wording) -> str:
    funds = seen.budget.funds
    if not funds:
        return words.text("page-no-fund")
    paying = {fund: cents for fund, cents in funds.items() if cents != 0} or funds
    if len(paying) == 1:
        return words.term("fund", next(iter(paying)))
    return " · ".join(f"{words.term('fund', fund)} {words.euro(cents)}" for fund, cents in paying.items())
