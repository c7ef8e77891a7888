"""The record of one partner: a form of everything optional that a call may ask for one day."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.services.grids import partner_choices
from planner.services.indicators import indicator_lines
from planner.services.partner_list import PEOPLE, PERSON_FIELDS, VAT_RECOVERY, record_of, record_saved
from planner.terms import PartnerKind, StateAid
from planner.ui.state import State
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording

IN_ADDRESS = "partner"
CHOSEN = "record-partner"
LETTERS_AT_MOST = 2000


def is_led_to(state: State, plan: Plan) -> bool:
    """Return whether something led to the record of one partner, which then stands first on the page."""
    ids = {one.id for one in plan.partners}
    if IN_ADDRESS in st.query_params:
        named = st.query_params[IN_ADDRESS]
        # The session keeps it, so that the address can go on saying the plan.
        del st.query_params[IN_ADDRESS]
        if named in ids:
            state.drafts[IN_ADDRESS] = named
            st.session_state[CHOSEN] = named
    return state.drafts.get(IN_ADDRESS) in ids


def record(state: State, plan: Plan, words: Wording) -> None:
    """Show the choice of a partner, and the form of the one chosen."""
    section(words.text("partners-record"), words.text("partners-record-about"))
    names = {raw: label for label, raw in partner_choices(plan.partners).items()}
    if st.session_state.get(CHOSEN) not in names:
        st.session_state[CHOSEN] = None
    chosen = st.selectbox(
        words.text("partners-record-whose"),
        list(names),
        index=None,
        format_func=lambda one: names.get(one, str(one)),
        key=CHOSEN,
        placeholder=words.text("partners-record-choose"),
        persist_state="session",
    )
    partner = next((one for one in plan.partners if one.id == chosen), None)
    if partner is not None:
        _form(state, partner, words)
        _numbers(partner, words)
    if IN_ADDRESS in state.drafts:
        close = words.text("partners-record-close")
        st.button(close, key="close-record", type="tertiary", on_click=lambda: _close(state))


def _close(state: State) -> None:
    state.drafts.pop(IN_ADDRESS, None)
    st.session_state[CHOSEN] = None


def _form(state: State, partner: Partner, words: Wording) -> None:
    shown = record_of(partner)
    # The form begins anew when what is stored changes; what was typed and refused stays in it.
    stem = f"record-{partner.id}-{hash(tuple(shown.values()))}"

    def save() -> None:
        state.change(record_saved(partner, {field: st.session_state[f"{stem}-{field}"] for field in shown}))

    with st.form(stem, enter_to_submit=False):
        left, right = st.columns(2)
        with left:
            _text(stem, "name_en", shown, words)
            _text(stem, "pic", shown, words, help_text=words.text("partners-pic-help"))
            _kinds(stem, shown, words)
            _text(stem, "department", shown, words)
            _text(stem, "address", shown, words, is_long=True)
        with right:
            _text(stem, "vat_number", shown, words)
            _choice(
                stem, "vat_recovery", shown, words, {one: words.text(f"partners-vat-{one}") for one in VAT_RECOVERY}
            )
            schemes = {str(one): words.term("state_aid", one, is_heading=True) for one in StateAid}
            _choice(stem, "state_aid", shown, words, schemes)
            _text(stem, "currency", shown, words, help_text=words.text("partners-currency-help"))
            _text(stem, "note", shown, words, is_long=True)
        for column, person in zip(st.columns(2), PEOPLE, strict=True):
            with column:
                st.markdown(f"**{plain(words.term('field', person, is_heading=True))}**")
                for field in PERSON_FIELDS:
                    _text(stem, f"{person}.{field}", shown, words)
        st.form_submit_button(words.text("partners-record-save"), key="save-record", type="primary", on_click=save)


def _numbers(partner: Partner, words: Wording) -> None:
    """Show the partner's indicators, each with where it comes from; they are edited in the grid."""
    if lines := indicator_lines(partner, words):
        entries = "".join(
            wrapped(
                "li",
                element("b", words.text("statistics-line", name=name, value=value)) + element("p", source, "pl-note"),
            )
            for name, value, source in lines
        )
        st.html(element("b", words.text("statistics-record")) + wrapped("ul", entries))


def _choice(stem: str, field: str, shown: dict[str, str], words: Wording, choices: dict[str, str]) -> None:
    """Show the field for one of several values, or none while nobody has looked."""
    listed = ["", *choices]
    st.selectbox(
        words.term("field", field, is_heading=True),
        listed,
        index=listed.index(shown[field]),
        format_func=lambda one: choices.get(one, words.text("partners-vat-unknown")),
        key=f"{stem}-{field}",
    )


def _kinds(stem: str, shown: dict[str, str], words: Wording) -> None:
    """Show the choice of what an organisation is."""
    st.multiselect(
        words.term("field", "kinds", is_heading=True),
        [str(one) for one in PartnerKind],
        default=[one for one in shown["kinds"].split(",") if one],
        format_func=lambda one: words.term("partner_kind", one, is_heading=True),
        key=f"{stem}-kinds",
        placeholder=words.text("partners-kinds-choose"),
        help=words.text("partners-kinds-help"),
    )


def _text(
    stem: str,
    field: str,
    shown: dict[str, str],
    words: Wording,
    *,
    is_long: bool = False,
    help_text: str | None = None,
) -> None:
    """Show the field for a text."""
    label = words.term("field", field.rsplit(".", maxsplit=1)[-1], is_heading=True)
    key = f"{stem}-{field}"
    if is_long:
        st.text_area(label, shown[field], key=key, max_chars=LETTERS_AT_MOST, height=110, help=help_text)
    else:
        st.text_input(label, shown[field], key=key, max_chars=200, help=help_text)
