"""What comes of comparing keys: buttons that use one, or keep one as a proposal to put to the partners."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.sharing import Sharing, SharingQuestion
from planner.services.sharing_edits import key_setter, key_used, proposal_kept
from planner.services.sharing_words import letter_of
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording

KEPT = "sharing-kept"


def decision(state: State, plan: Plan, shown: Sharing, asked: SharingQuestion, words: Wording) -> None:
    """Show for each key the button that uses it, and the one that keeps it as a proposal."""
    if not shown.keys:
        return
    section(words.text("sharing-decide"), words.text("sharing-decide-about"))
    setter = key_setter(plan, asked, shown.scenario)
    if setter is not None:
        st.html(element("p", words.text("sharing-set-by", scenario=words.scenario(plan, setter.id)), "pl-note"))
    for one, column in zip(shown.keys, st.columns(len(shown.keys)), strict=True):
        with column.container(border=True, key=f"sharing-decide-{one.letter}"):
            label = letter_of(one, words)
            st.html(element("strong", f"{label} · {one.says}"))
            st.button(
                words.text("sharing-use", letter=one.letter),
                key=f"use-key-{one.letter}",
                icon=":material/check:",
                on_click=lambda letter=one.letter: state.edit(
                    key_used(plan, asked, shown.scenario, asked.keys[letter])
                ),
            )
            title = st.text_input(
                words.text("sharing-proposal-title"),
                words.text("sharing-proposal-named", title=shown.common.title, division=one.says),
                max_chars=200,
                key=f"proposal-title-{shown.common.id}-{one.letter}-{one.says}",
            )
            st.button(
                words.text("sharing-keep", letter=one.letter),
                key=f"keep-key-{one.letter}",
                icon=":material/bookmark_add:",
                disabled=not title.strip(),
                on_click=lambda letter=one.letter, title=title: _keep(
                    state, plan, shown, asked, (letter, title), words
                ),
            )
    kept = state.drafts.get(KEPT)
    if kept in {one.id for one in plan.scenarios}:
        st.success(plain(words.text("sharing-kept", title=words.scenario(plan, str(kept)))), icon=":material/bookmark:")
        link("scenarios", words.text("sharing-to-scenarios"))


def _keep(
    state: State, plan: Plan, shown: Sharing, asked: SharingQuestion, chosen: tuple[str, str], words: Wording
) -> None:
    letter, title = chosen
    name, edit = proposal_kept(plan, asked, shown.scenario, asked.keys[letter], title, words)
    if state.change(edit):
        state.drafts[KEPT] = name
