"""My share: one partner's page: what it pays and gets, by year, why, its lines, what it has to do by when."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.share_sheets import sheet_name, sheet_pdf
from planner.services.shares import Share, notice, share_choices, share_of_partner
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.heads import page_head, teach
from planner.ui.widgets.markup import element, plain
from planner.ui.widgets.scenario_choice import scenario_choice
from planner.ui.widgets.share import headline, lines, numbers, origins, tasks, why, years
from planner.wording import Wording

IN_ADDRESS = "partner"
CHOSEN = "share-partner"


def share() -> None:
    """Show the page."""
    plan_page("share", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("share", words)
    if not plan.partners:
        teach(words.text("share-no-partners"))
        link("partners", words.text("page-to-partners"))
        return
    chosen = _choices(state, plan, words)
    if chosen is None:
        teach(words.text("share-choose-first"))
        return
    shown = share_of_partner(plan, state.question, chosen, words, on=state.on)
    _head(plan, shown)
    if (reason := notice(shown)) != "":
        st.info(plain(reason), icon=":material/info:")
    else:
        headline(shown)
        if origins(shown):
            link("contributions", shown.words.text("share-to-contributions"))
        years(shown)
        if shown.years is not None and not shown.years.is_calendar:
            link("overview", shown.words.text("share-to-overview"))
        why(shown)
        numbers(shown)
    tasks(shown)
    if shown.amounts is not None:
        lines(shown)


def _choices(state: State, plan: Plan, words: Wording) -> str | None:
    """Show the choice of partner and scenario; return the partner, if one is chosen."""
    left, right = st.columns(2)
    with right:
        scenario_choice(state, plan, words)
    names = share_choices(plan, state.question)
    named = st.query_params.get(IN_ADDRESS)
    if named in names:
        st.session_state[CHOSEN] = named
    elif named is not None:
        del st.query_params[IN_ADDRESS]
        st.warning(plain(words.text("share-not-there", name=named)))
    if st.session_state.get(CHOSEN) not in names:
        st.session_state[CHOSEN] = None
    with left:
        chosen = st.selectbox(
            words.text("share-partner"),
            list(names),
            index=None,
            format_func=lambda one: names.get(one, one),
            key=CHOSEN,
            on_change=_say_in_address,
            placeholder=words.text("share-choose"),
            persist_state="session",
        )
    # The address says whose share it is, so that it can be sent to that partner, and a reload shows it again.
    if chosen is not None and named != chosen:
        st.query_params[IN_ADDRESS] = chosen
    return chosen


def _say_in_address() -> None:
    if (chosen := st.session_state.get(CHOSEN)) is None:
        st.query_params.pop(IN_ADDRESS, None)
    else:
        st.query_params[IN_ADDRESS] = chosen


def _head(plan: Plan, shown: Share) -> None:
    words = shown.words
    with st.container(horizontal=True, vertical_alignment="center", key="share-head"):
        st.html(element("h2", shown.name, "pl-section") + element("p", shown.call_title, "pl-note"))
        st.download_button(
            words.text("share-file"),
            lambda: sheet_pdf(shown, shown.on),
            file_name=sheet_name(shown),
            mime="application/pdf",
            key="download-share",
            on_click="ignore",
            icon=":material/print:",
            type="primary",
            help=words.text("share-file-help"),
        )
    if (plan.call or None) != (shown.call.id if shown.call else None):
        st.html(element("p", words.text("share-call-other", call=shown.call_title), "pl-note"))
