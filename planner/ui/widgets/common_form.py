"""The form of a new common cost, and how the whole plan splits."""

from __future__ import annotations

from typing import Any

import streamlit as st

from planner.money import MAX_CENTS
from planner.plan.model import Plan
from planner.services.common_list import Choices, common_added, plan_split_changed, split_of_plan
from planner.services.grids import Column
from planner.ui.state import State
from planner.ui.widgets.at_once import entered, in_step, label_of
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording

FORM, UNTITLED = "common-new", "common-untitled"


def new_common(state: State, plan: Plan, offered: Choices, words: Wording) -> None:
    """Show the form of a new common cost."""
    # A number of its own for each form, so that one that was taken leaves an empty one behind.
    form = f"{FORM}-{state.drafts.get(FORM, 0)}"
    is_untitled = bool(state.drafts.pop(UNTITLED, False))
    with st.expander(
        words.text("common-new"),
        icon=":material/add:",
        expanded=is_untitled or not plan.common_costs,
        key=f"{form}-box",
    ):
        if is_untitled:
            st.warning(plain(words.text("common-needs-title")), icon=":material/edit:")
        with st.form(form, border=False):
            title, amount = st.columns([3, 1])
            title.text_input(words.text("common-title"), key=f"{form}-title", max_chars=200)
            amount.number_input(
                words.text("common-amount"),
                min_value=0.0,
                max_value=MAX_CENTS / 100,
                value=None,
                key=f"{form}-amount",
                placeholder=words.text("common-not-known"),
                help=words.text("common-amount-help"),
            )
            for column, (field, label, named) in zip(st.columns(3), _asked(offered, words), strict=True):
                first = label_of(named, {"all": True}) or label_of(named, "external_expertise_and_services")
                column.selectbox(label, list(named), list(named).index(first) if first else 0, key=f"{form}-{field}")
            st.form_submit_button(
                words.text("common-add"), key="add-common", on_click=lambda: _take(state, plan, form, offered, words)
            )


def plan_split(state: State, plan: Plan, offered: Choices, words: Wording) -> None:
    """Show how the plan splits where a common cost does not say it; saved at once."""
    split = split_of_plan(plan)
    named = {"method": offered.methods, "unit": offered.units, "rest_to": offered.rests}
    with st.expander(words.text("common-split"), icon=":material/tune:", key="plan-split"):
        st.html(element("p", words.text("common-split-about"), "pl-note"))
        for column, (field, values) in zip(st.columns([2, 1, 2]), named.items(), strict=True):
            text = f"common-{field.replace('_', '-')}"
            column.selectbox(
                words.text(text),
                list(values),
                key=in_step(f"plan-split-{field}", label_of(values, split[field])),
                help=words.text(f"{text}-help"),
                placeholder="–",
                on_change=_change_split,
                args=(state, plan, field, values),
            )


def _asked(offered: Choices, words: Wording) -> list[tuple[str, str, dict[str, Any]]]:
    """Return the fields of a new common cost that are chosen: name, label, choices."""
    return [
        ("category", words.text("common-category"), offered.categories),
        ("incurred_by", words.text("common-paid-by"), offered.payers),
        ("shared_by", words.text("common-shared-by"), offered.sharers),
    ]


def _take(state: State, plan: Plan, form: str, offered: Choices, words: Wording) -> None:
    data = {field: named[entered(f"{form}-{field}")] for field, _, named in _asked(offered, words)}
    title = entered(f"{form}-title").strip()
    amount = Column("amount", "", "decimal").raw(entered(f"{form}-amount"))
    state.drafts[UNTITLED] = not title
    if title and state.change(common_added(plan, {"title": title, "amount": amount, **data})):
        state.drafts[FORM] = int(str(state.drafts.get(FORM, 0))) + 1


def _change_split(state: State, plan: Plan, field: str, values: dict[str, Any]) -> None:
    chosen = entered(f"plan-split-{field}")
    if chosen is not None:
        state.change(plan_split_changed(plan, field, values[chosen]))
