"""New exchange rates: where they come from, what they make of the plan, and the one step that saves them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from planner.errors import PlannerError
from planner.plan.model import Plan
from planner.services.currencies import CurrencyUse
from planner.services.rate_sources import (
    KINDS,
    FoundRates,
    RateKind,
    central_bank_rates,
    last_packaged_day,
    typed_rates,
)
from planner.services.rerating import Rerating, rerated
from planner.ui.state import State
from planner.ui.widgets import currency_tables
from planner.ui.widgets.heads import teach
from planner.ui.widgets.markup import plain
from planner.wording import Wording

WHENCE, DAY, KIND, SOURCE = "rates-whence", "rates-day", "rates-kind", "rates-source"
BY_HAND, BANK = "by-hand", "bank"


def new_rates(uses: Sequence[CurrencyUse], state: State, plan: Plan, words: Wording) -> None:
    """Show the choice of rates and, once there are any, the difference and the button that saves them."""
    whence = st.radio(
        words.text("currencies-whence"),
        (BY_HAND, BANK),
        format_func=lambda one: words.text(f"currencies-whence-{one}"),
        key=WHENCE,
        horizontal=True,
        persist_state="session",
    )
    try:
        found = _by_hand(uses, words) if whence == BY_HAND else _bank(uses, words)
        if found is not None:
            _preview(rerated(plan, found, scenario=state.question.scenario), state, words)
    except PlannerError as error:
        st.warning(plain(words.error(error)), icon=":material/event_busy:")


def _bank(uses: Sequence[CurrencyUse], words: Wording) -> FoundRates | None:
    last = last_packaged_day()
    help_ = words.text("currencies-bank-help", day=last)
    day = st.date_input(
        words.text("currencies-day"),
        last,
        max_value=last,
        key=f"{DAY}-bank",
        help=help_,
        width=260,
        format="DD/MM/YYYY",
    )
    return central_bank_rates([one.currency for one in uses], day, words) if isinstance(day, date) else None


def _by_hand(uses: Sequence[CurrencyUse], words: Wording) -> FoundRates | None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="rates-typed"):
        typed = {
            one.currency: st.text_input(
                words.text("currencies-one-euro", currency=one.currency),
                key=f"rate-{one.currency}",
                max_chars=20,
                width=170,
            )
            for one in uses
        }
    with st.container(horizontal=True, vertical_alignment="bottom", key="rates-said"):
        kind: RateKind = st.selectbox(
            words.text("currencies-kind"),
            KINDS,
            format_func=lambda one: words.term("exchange_rate", one, is_heading=True),
            key=KIND,
            width=270,
        )
        day = st.date_input(
            words.text("currencies-day-or-month"),
            None,
            key=f"{DAY}-by-hand",
            help=words.text("currencies-day-or-month-help"),
            width=200,
            format="DD/MM/YYYY",
        )
        source = st.text_input(
            words.text("currencies-source"),
            key=SOURCE,
            max_chars=300,
            help=words.text("currencies-source-help"),
            width=340,
        )
    if not any(text.strip() for text in typed.values()):
        return None
    if not isinstance(day, date) or not source.strip():
        teach(words.text("currencies-needs"))
        return None
    return typed_rates(typed, day, kind, source.strip())


def _preview(seen: Rerating, state: State, words: Wording) -> None:
    if seen.found.set_before is not None:
        currency_tables.said(words.text("currencies-set-before", day=seen.found.asked, dated=seen.found.set_before))
    if seen.missing:
        st.warning(
            plain(words.text("currencies-no-new-rate", currencies=words.names(seen.missing))),
            icon=":material/currency_exchange:",
        )
    if seen.edit is None:
        currency_tables.said(words.text("currencies-nothing-new"))
        return
    currency_tables.difference(seen, words)
    scenario = words.scenario(seen.plan, seen.scenario)
    currency_tables.said(words.text("currencies-difference-about", scenario=scenario))
    st.button(
        words.text("currencies-save"),
        key="save-rates",
        icon=":material/currency_exchange:",
        type="primary",
        on_click=lambda: state.edit(seen.edit),
    )
