"""Which calls are shown: by words, programme, how they stand on a day, and where partners come from."""

from __future__ import annotations

import streamlit as st

from planner.services.call_list import STATUSES, CallList, Wanted
from planner.services.country_words import country_names
from planner.ui.state import State
from planner.ui.widgets.as_of import as_of
from planner.ui.widgets.at_once import relabelled, remember
from planner.wording import Wording

SEARCH, PROGRAMME, STATUS, COUNTRIES = (f"calls-{one}" for one in ("search", "programme", "status", "countries"))


def wanted_calls() -> Wanted:
    """Return what was chosen."""
    programme = st.session_state.get(PROGRAMME)
    return Wanted(
        search=str(st.session_state.get(SEARCH) or ""),
        programme=programme if isinstance(programme, str) else None,
        statuses=tuple(st.session_state.get(STATUS) or ()),
        countries=tuple(st.session_state.get(COUNTRIES) or ()),
    )


def forget() -> None:
    """Show every call again."""
    st.session_state[SEARCH] = ""
    st.session_state[PROGRAMME] = None
    st.session_state[STATUS] = st.session_state[COUNTRIES] = []


def shown_countries(wanted: Wanted, words: Wording) -> str:
    """Return the countries chosen, in words; empty where none are."""
    return country_names(wanted.countries, words)


def widgets(state: State, found: CallList, words: Wording) -> None:
    """Show the filter."""
    search, programme, day = st.columns([3, 3, 1.4], vertical_alignment="bottom")
    with search:
        st.text_input(
            words.text("calls-search"),
            key=SEARCH,
            max_chars=100,
            placeholder=words.text("calls-search-example"),
            icon=":material/search:",
            persist_state="session",
        )
    with programme:
        _programme(found, words)
    with day:
        as_of(state, words, key="calls-on")
    status, countries = st.columns([2, 3])
    with status:
        statuses = {str(one): words.term("call_status", one, is_heading=True) for one in STATUSES}
        _several(STATUS, words.text("calls-status"), statuses, is_pills=True)
    with countries:
        names = sorted((words.term("country", one), one) for one in found.countries)
        every = {code: name for name, code in names}
        _several(COUNTRIES, words.text("calls-countries"), every, placeholder=words.text("calls-anywhere"))


def _programme(found: CallList, words: Wording) -> None:
    if st.session_state.get(PROGRAMME) not in found.choices:
        st.session_state[PROGRAMME] = None
    # A browser keeps the labels that it saw first: other ones are another list.
    widget = relabelled(f"{PROGRAMME}-of", found.choices.values())
    if st.session_state.get(widget) != st.session_state[PROGRAMME]:
        st.session_state[widget] = st.session_state[PROGRAMME]
    st.selectbox(
        words.text("calls-programme"),
        list(found.choices),
        index=None,
        format_func=lambda one: found.choices.get(one, str(one)),
        key=widget,
        placeholder=words.text("calls-all"),
        on_change=remember,
        args=(PROGRAMME, widget),
    )


def _several(
    kept: str, label: str, names: dict[str, str], *, placeholder: str | None = None, is_pills: bool = False
) -> None:
    """Show a choice of several; what was chosen is kept when the labels speak another language."""
    st.session_state[kept] = [one for one in st.session_state.get(kept) or [] if one in names]
    widget = relabelled(f"{kept}-of", names.values())
    if st.session_state.get(widget) != st.session_state[kept]:
        st.session_state[widget] = st.session_state[kept]

    def named(one: str) -> str:
        return names.get(one, one)

    if is_pills:
        st.pills(
            label,
            list(names),
            selection_mode="multi",
            format_func=named,
            key=widget,
            on_change=remember,
            args=(kept, widget),
        )
        return
    st.multiselect(
        label,
        list(names),
        format_func=named,
        key=widget,
        placeholder=placeholder,
        on_change=remember,
        args=(kept, widget),
    )
