"""The form of a new entry in the register of proposals."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.grids import Column
from planner.services.proposals import SUBMITTED, proposal_added, result_choices
from planner.ui.state import State
from planner.ui.widgets.at_once import entered
from planner.ui.widgets.markup import plain
from planner.wording import Wording

FORM, UNNAMED = "proposal-new", "proposal-unnamed"
_TEXTS = ("title", "to", SUBMITTED, "reasons", "reused", "source")


def new_proposal(state: State, plan: Plan, words: Wording) -> None:
    """Show the form."""
    # A number of its own for each form, so that one that was taken leaves an empty one behind.
    form = f"{FORM}-{state.drafts.get(FORM, 0)}"
    is_unnamed = bool(state.drafts.pop(UNNAMED, False))
    with st.expander(
        words.text("note-register-new"),
        icon=":material/add:",
        expanded=is_unnamed or not plan.proposals,
        key=f"{form}-box",
    ):
        if is_unnamed:
            st.warning(plain(words.text("note-register-needs")), icon=":material/edit:")
        with st.form(form, border=False):
            for fields, widths in (
                (("title", "to"), [3, 2]),
                ((SUBMITTED, "result", "points", "needed"), [2, 2, 1, 1]),
            ):
                for column, field in zip(st.columns(widths), fields, strict=True):
                    with column:
                        _field(form, field, words)
            for column, field in zip(st.columns(3), ("reasons", "reused", "source"), strict=True):
                with column:
                    _field(form, field, words)
            st.form_submit_button(
                words.text("note-register-add"), key="add-proposal", on_click=lambda: _take(state, plan, form, words)
            )


def _field(form: str, field: str, words: Wording) -> None:
    label, key = words.text(f"note-proposal-{field}"), f"{form}-{field}"
    if field == "result":
        st.selectbox(label, list(result_choices(words)), key=key)
        return
    is_helped = field in ("to", SUBMITTED, "needed", "reasons", "source")
    help_ = words.text(f"note-proposal-{field}-help") if is_helped else None
    st.text_input(label, key=key, max_chars=300, help=help_)


def _take(state: State, plan: Plan, form: str, words: Wording) -> None:
    fields = {name: str(entered(f"{form}-{name}") or "").strip() for name in _TEXTS}
    number = Column("points", "", "decimal", words=words)
    fields |= {"points": number.raw(entered(f"{form}-points")), "points_needed": number.raw(entered(f"{form}-needed"))}
    fields["result"] = result_choices(words)[entered(f"{form}-result")]
    state.drafts[UNNAMED] = not (fields["title"] and fields["to"])
    if not state.drafts[UNNAMED] and state.change(proposal_added(plan, fields)):
        state.drafts[FORM] = int(str(state.drafts.get(FORM, 0))) + 1
