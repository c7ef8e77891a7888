"""Partners and first budget of a new plan: pasted, spread or repeated; and what would come of it."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from planner.findings import Finding, Severity
from planner.services.beginning_tables import (
    SHARE,
    TITLE,
    Share,
    category_shares_in,
    category_table,
    ppm_in,
    read_packages,
    share_table,
    shared_equally,
    shares_in,
    standard_rows_in,
    standard_table,
)
from planner.services.beginnings import EQUALLY, Begun, Envelope, Standard, tags_of
from planner.services.cost_lines import category_choices
from planner.services.pasted_partners import PastedPartners, read_partners
from planner.ui.state import State
from planner.ui.widgets import paste
from planner.ui.widgets.draft import Draft
from planner.ui.widgets.heads import step
from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording

ENVELOPE, STANDARD, NONE = "envelope", "standard", "none"


def partners(draft: Draft, words: Wording) -> PastedPartners:
    """Show the field for pasted partners and what was understood of it; return that."""
    step(3, words.text("start-step-partners"), words.text("start-step-partners-about"))
    text = st.text_area(
        words.text("start-partners"),
        key=draft.key("partners"),
        placeholder=words.text("start-partners-example"),
        height=170,
        max_chars=paste.LETTERS_AT_MOST,
        persist_state="session",
    )
    read = read_partners(text)
    if read.partners:
        st.markdown(plain(words.text("start-understood", count=len(read.partners))))
        numbers = {one: st.column_config.TextColumn(alignment="right") for one in (read.indicators or {}).values()}
        height = min(38 + 35 * len(read.partners), 320)
        st.dataframe(pd.DataFrame(read.rows(words)), hide_index=True, height=height, column_config=numbers)
    paste.understood(pd.DataFrame(), read.findings, words)
    return read


def first_budget(draft: Draft, given: PastedPartners, state: State, words: Wording) -> Envelope | Standard | None:
    """Show the choice of a first budget with its fields; return what was chosen."""
    kinds = (ENVELOPE, STANDARD, NONE)
    kind = st.radio(
        words.text("start-budget"),
        kinds,
        index=kinds.index(NONE),
        format_func=lambda one: words.text(f"start-budget-{one}"),
        captions=[words.text(f"start-budget-{one}-says") for one in kinds],
        key=draft.key("budget"),
        label_visibility="collapsed",
        persist_state="session",
    )
    if kind == ENVELOPE:
        return _envelope(draft, given, state, words)
    return _standard(draft, given, words) if kind == STANDARD else None


# -- an envelope -----------------------------------------------------------------------------------


def _envelope(draft: Draft, given: PastedPartners, state: State, words: Wording) -> Envelope:
    with st.container(horizontal=True, vertical_alignment="bottom", key="start-envelope"):
        total = st.text_input(
            words.text("start-total"),
            key=draft.key("total"),
            placeholder=words.text("start-total-example"),
            help=words.text("start-total-help"),
            max_chars=40,
            persist_state="session",
        )
        key = _choice(
            draft.key("key"),
            words.text("start-key"),
            {EQUALLY: words.text("start-key-equal"), **(given.indicators or {})},
            words.text("start-key-help"),
        )
        lead = st.number_input(
            words.text("start-lead-share"),
            min_value=0.0,
            max_value=100.0,
            value=None,
            step=1.0,
            key=draft.key("lead"),
            placeholder=words.text("start-lead-share-none"),
            help=words.text("start-lead-share-help"),
            persist_state="session",
        )
    left, right = st.columns([3, 2], gap="medium")
    with left:
        packages = _packages(draft, state, words)
    with right:
        _small_head(words.text("start-categories"), words.text("start-categories-about"))
        categories = draft.categories.show(
            draft.key("categories"),
            words,
            lambda rows: category_table(rows, words),
            lambda frame: category_shares_in(frame, words),
            _share_columns(words.text("start-category"), words),
        )
    return Envelope(total, packages, categories, key, 0 if lead is None else ppm_in(lead))


def _packages(draft: Draft, state: State, words: Wording) -> tuple[Share, ...]:
    _small_head(words.text("start-packages"), words.text("start-packages-about"))
    columns = _share_columns(words.text("start-package"), words)
    packages: tuple[Share, ...] = draft.packages.show(
        draft.key("packages"),
        words,
        lambda rows: share_table(rows, words),
        lambda frame: shares_in(frame, words),
        columns,
    )

    def equally() -> None:
        draft.packages.replace(shared_equally(draft.packages.now))

    st.button(
        words.text("start-share-equally"),
        key="start-share-equally",
        on_click=equally,
        disabled=not packages,
        type="tertiary",
        icon=":material/balance:",
    )
    with st.expander(words.text("start-paste-packages"), icon=":material/content_paste:", key="start-paste-packages"):
        label, example = words.text("start-paste-packages-label"), words.text("start-paste-packages-example")
        read, findings = read_packages(paste.field("packages", label, example, state))
        paste.understood(share_table(read, words).rename(columns=_names(words)), findings, words)

        def take() -> bool:
            draft.packages.replace(read)
            return True

        paste.take("packages", words.text("start-take-packages", count=len(read)), take, state, is_ready=bool(read))
    return packages


def _names(words: Wording) -> dict[str, str]:
    return {TITLE: words.text("start-package"), SHARE: words.text("start-share")}


def _share_columns(title: str, words: Wording) -> dict[str, Any]:
    return {
        TITLE: st.column_config.TextColumn(title, width="medium"),
        SHARE: st.column_config.TextColumn(words.text("start-share"), width="small", alignment="right"),
    }


# -- what one partner costs ------------------------------------------------------------------------


def _standard(draft: Draft, given: PastedPartners, words: Wording) -> Standard:
    tag = ""
    if tags := tags_of(given):
        names = {"": words.text("grid-everybody"), **{one: words.text("grid-with-tag", value=one) for one in tags}}
        tag = _choice(draft.key("tag"), words.text("start-tag"), names, words.text("start-tag-help"))
    columns = {
        "category": st.column_config.SelectboxColumn(
            words.text("costs-category"), options=list(category_choices(words))
        ),
        "what": st.column_config.TextColumn(words.text("costs-what"), width="medium"),
        "quantity": _number(words.text("costs-quantity")),
        "unit": st.column_config.TextColumn(words.text("costs-unit"), help=words.text("costs-unit-help")),
        "unit_cost": _number(words.text("costs-unit-cost")),
    }
    rows = draft.standard.show(
        draft.key("standard"),
        words,
        lambda given: standard_table(given, words),
        lambda frame: standard_rows_in(frame, words),
        columns,
    )
    return Standard(rows, tag)


def _number(label: str) -> Any:
    return st.column_config.TextColumn(label, alignment="right")


# -- what comes of it ------------------------------------------------------------------------------


def outcome(begun: Begun, budget: Envelope | Standard, words: Wording) -> None:
    """Show what the first budget comes to, and what stands in the way or is to be known."""
    if begun.total is not None and begun.lines:
        each = words.euro(begun.smallest or 0)
        if begun.smallest != begun.largest:
            each = words.text("page-range", smallest=words.euro(begun.smallest), largest=words.euro(begun.largest))
        figures = [
            (words.text("start-all-partners"), words.euro(begun.total)),
            (words.text("start-each"), each if begun.smallest is not None else "–"),
            (words.text("start-lines"), words.count(begun.lines)),
        ]
        if begun.left_over is not None:
            figures.append((words.text("start-left-over"), words.euro(begun.left_over)))
        cells = (wrapped("div", element("dt", a) + element("dd", b, "pl-amount"), "pl-figure") for a, b in figures)
        st.html(wrapped("dl", "".join(cells), "pl-figures"))
        if isinstance(budget, Envelope) and (category := budget.only_category):
            said = words.text("start-all-of-it", category=words.term("category", category))
            st.html(element("p", said, "pl-note"))
        if begun.spread is not None and begun.spread != begun.total:
            added = words.euro(begun.total - begun.spread)
            st.html(
                element("p", words.text("start-flat-rates", lines=words.euro(begun.spread), added=added), "pl-note")
            )
    blocking = [one for one in begun.findings if one.severity is Severity.BLOCKING]
    for one in blocking:
        if one.code != "beginning-untitled":
            _stop(one, words)
    paste.understood(pd.DataFrame(), [one for one in begun.findings if one not in blocking], words)


def _stop(finding: Finding, words: Wording) -> None:
    said = words.finding(finding)
    st.warning(plain(f"{said.says} {said.fix}"), icon=":material/edit:")


# -- inside ----------------------------------------------------------------------------------------


def _small_head(title: str, about: str) -> None:
    st.html(element("h3", title, "pl-step-part") + element("p", about, "pl-note"))


def _choice(key: str, label: str, names: dict[str, str], about: str) -> str:
    if st.session_state.get(key) not in names:
        st.session_state[key] = next(iter(names))
    return str(
        st.selectbox(
            label,
            list(names),
            format_func=lambda one: names.get(one, str(one)),
            key=key,
            help=about,
            persist_state="session",
        )
    )
