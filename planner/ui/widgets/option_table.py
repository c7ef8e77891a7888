"""Cost options side by side: what the call offers, one partner's comparison with its buttons, what each has."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import streamlit as st

from planner.services.cost_options import Comparison, CostOptions, Option, Rated
from planner.services.option_choices import rate_chosen
from planner.services.option_words import (
    compared_categories,
    fixed_words,
    more_words,
    offer_words,
    option_words,
    target_words,
)
from planner.services.speech import NOTHING
from planner.terms import parse_percent, write_percent
from planner.ui.state import State
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, plain, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

CHOSEN_MARK = "✓"


def offers(seen: CostOptions, words: Wording) -> None:
    """Show what the call offers, and what counts whatever is chosen."""
    items = [
        wrapped("li", element("b", words.text("options-sentence", value=said)) + " " + element("span", why))
        for said, why in offer_words(seen, words)
    ]
    items += [
        wrapped("li", element("span", words.text("options-counts-anyway", rule=one)))
        for one in fixed_words(seen, words)
    ]
    if items:
        section(words.text("options-offered"))
        st.html(wrapped("ul", "".join(items), "pl-sentences"))


def comparison(found: Comparison, words: Wording) -> None:
    """Show what each option makes for one partner; the one chosen is marked."""
    categories = compared_categories(found.options)
    has_aside = any(one.outcome.aside_lines for one in found.options)
    has_everybody = any(one.is_for_everybody for one in found.options)
    heads = [words.text("options-option"), *(words.text(f"page-column-{one}") for one in ("total", "grant", "own"))]
    heads += [words.text("options-aside")] if has_aside else []
    heads += [words.text("options-project-grant")] if has_everybody else []
    heads += [words.term("category", one, is_heading=True) for one in categories]
    rows = []
    for one in found.options:
        row = one.outcome.row
        cells = [
            _amount(row.total, one.more_total, one, words),
            _amount(one.outcome.grant, one.more_grant, one, words),
            _amount(row.own, one.more_own, one, words),
        ]
        cells += [_aside(one, words)] if has_aside else []
        cells += [_cost(one.outcome.project_grant, words)] if has_everybody else []
        cells += [_cost(row.costs.get(name, 0), words) for name in categories]
        rows.append(Row(Cell(option_words(one.flats, words), _mark(one, words)), cells, is_sum=one.is_now))
    with st.container(key="options-compared"):
        scroll_table(words.text("options-compared", name=found.partner.shown_name), [Cell(one) for one in heads], rows)
    if found.has_more:
        st.html(element("p", words.text("options-more", count=len(found.options)), "pl-note"))


def buttons(found: Comparison, state: State, words: Wording) -> None:
    """Show a button for each option that is not chosen."""
    with st.container(horizontal=True, key="option-buttons"):
        for one in found.options:
            if one.edit is None:
                continue
            label = "options-choose-all" if one.is_for_everybody else "options-choose"
            st.button(
                plain(words.text(label, option=option_words(one.flats, words))),
                key=f"choose-{one.key or 'as-entered'}",
                on_click=state.edit,
                args=(one.edit,),
            )


def lower_rates(seen: CostOptions, found: Comparison, state: State, words: Wording) -> None:
    """Show the rates that can be lowered; what is entered is saved at once."""
    for one in found.adjustable:
        if one.rate_ppm is not None and not one.rule.rate_percent.is_unknown:
            _lower_rate(seen, found, one, state, words)


def _lower_rate(seen: CostOptions, found: Comparison, one: Rated, state: State, words: Wording) -> None:
    highest = one.rule.rate_percent.lowest
    now = write_percent(one.rate_ppm or 0)
    key = f"rate-{one.rule.id}-{crc32(found.partner.id.encode())}-{now}-{state.generation}"

    def take() -> None:
        ppm = parse_percent(f"{st.session_state[key]:.4f}")
        state.change(rate_chosen(seen.plan, found.partner, one.rule, None if ppm == highest else ppm))

    st.number_input(
        words.text("options-rate", category=target_words(one.rule, words), rate=words.percent(highest)),
        0.0,
        float(write_percent(highest)),
        float(now),
        key=key,
        on_change=take,
        width=320,
        help=words.text("options-rate-help"),
    )


def everybody(seen: CostOptions, words: Wording) -> None:
    """Show what each partner has now."""
    scenario = words.scenario(seen.plan, seen.compiled.scenario)
    section(words.text("options-all"), words.text("options-all-about", scenario=scenario))
    heads = [words.text("page-column-partner"), words.text("options-now")]
    heads += [words.text(f"page-column-{one}") for one in ("total", "grant", "own")]
    rows = []
    for one in seen.partners:
        flats, outcome = seen.now(one)
        amounts = (outcome.row.total, outcome.grant, outcome.row.own)
        chosen = Cell(option_words(flats, words), style="pl-text")
        rows.append(Row(Cell(one.shown_name), [chosen, *(_cost(cents, words) for cents in amounts)]))
    scroll_table(words.text("options-all"), _heads(heads), rows)


def chosen_sentence(found: Comparison, words: Wording) -> None:
    """Say what the partner has now, and which of its lines are set aside for it."""
    now = found.now
    said = [words.text("options-has-now", name=found.partner.shown_name, option=option_words(now.flats, words))]
    if not now.is_allowed:
        said.append(words.text("options-not-allowed-now"))
    if now.outcome.aside_lines:
        amount = words.euro(now.outcome.aside_cents)
        said.append(words.text("options-aside-now", count=now.outcome.aside_lines, amount=amount))
    st.html(element("p", " ".join(said), "pl-answer"))


def _heads(heads: Sequence[str]) -> list[Cell]:
    return [Cell(one, style="pl-text" if at == 1 else "") for at, one in enumerate(heads)]


def _mark(one: Option, words: Wording) -> str:
    if one.is_now:
        return f"{CHOSEN_MARK} {words.text('options-chosen' if one.is_allowed else 'options-not-allowed')}"
    return words.text("options-for-everybody") if one.is_for_everybody else ""


def _amount(cents: int | None, more: int | None, one: Option, words: Wording) -> Cell:
    return Cell(words.number(cents), "" if one.is_now or more is None else more_words(more, words))


def _aside(one: Option, words: Wording) -> Cell:
    lines, cents = one.outcome.aside_lines, one.outcome.aside_cents
    return Cell(words.number(cents), words.text("options-lines", count=lines)) if lines else Cell(NOTHING)


def _cost(cents: int | None, words: Wording) -> Cell:
    return Cell(NOTHING if cents == 0 else words.number(cents))
