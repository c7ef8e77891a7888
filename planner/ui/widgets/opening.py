"""Take in a plan file; and what to say when one cannot be used."""

from __future__ import annotations

from html import escape

import streamlit as st

from planner.errors import AmountTooLarge, PlannerError
from planner.findings import Finding, Message
from planner.plan.model import Plan
from planner.services import studio
from planner.services.too_large import named, place_of_largest
from planner.ui.navigation import link
from planner.ui.state import State
from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording

UPLOAD_MEGABYTES = 20
SHOWN_DEFECTS = 100


def trouble(state: State, words: Wording) -> None:
    """Show what was wrong with the last file, every defect with its line; the plan on the page stays."""
    if state.trouble is None:
        return
    with st.container(border=True, key="trouble"):
        head = element("h2", words.text("page-refused", file=state.refused), "pl-section")
        st.html(head + element("p", words.text("page-last-good-state"), "pl-note"))
        show_error(state.trouble, words)
        st.button(words.text("page-close"), key="close", on_click=state.forgive)


def show_error(error: PlannerError, words: Wording, plan: Plan | None = None) -> None:
    """Show an error as a sentence and, if there are several defects, as a list of them.

    Args:
        error: What is wrong.
        words: Language.
        plan: The plan that it is about; where an amount is too large, the largest one is named, with the way there.
    """
    if isinstance(error, AmountTooLarge) and plan is not None:
        _too_large(error, plan, words)
        return
    findings: tuple[Finding, ...] = tuple(getattr(error, "findings", ()))
    if not findings:
        st.error(plain(words.error(error)), icon=":material/error:")
        return
    st.error(plain(words.text("page-defects", count=len(findings))), icon=":material/error:")
    entries = "".join(_defect(one, words) for one in findings[:SHOWN_DEFECTS])
    more = ""
    if len(findings) > SHOWN_DEFECTS:
        more = element("p", words.text("page-more-defects", count=len(findings) - SHOWN_DEFECTS), "pl-note")
    st.html(wrapped("ol", entries, "pl-defects") + more)


def _too_large(error: AmountTooLarge, plan: Plan, words: Wording) -> None:
    st.error(plain(words.error(named(error, plan))), icon=":material/error:")
    if place := place_of_largest(plan):
        link(place.page, words.text(f"page-{place.page}-title"), place.address)


def _defect(finding: Finding, words: Wording) -> str:
    said = words.finding(finding, None)
    line = words.text("page-line", line=finding.line) if finding.line else ""
    return wrapped("li", f"{element('b', line)} {escape(said.says)} {element('span', said.fix or '', 'pl-fix')}")


def upload(state: State, words: Wording) -> None:
    """Show the field for a plan file; what comes is stored, and ``state.arrived`` says so."""
    key = f"upload-{state.uploads}"

    def take() -> None:
        file = st.session_state[key]
        if file is None:
            return
        state.uploads += 1
        try:
            plan = studio.receive(file.getvalue(), name=file.name)
        except PlannerError as error:
            state.refuse(error, file.name)
        else:
            state.accept(plan, Message("plan-imported", {"file": file.name}), file.name)
            state.arrived = True

    st.file_uploader(
        words.text("page-upload"),
        key=key,
        on_change=take,
        max_upload_size=UPLOAD_MEGABYTES,
        help=words.text("page-upload-help"),
    )
