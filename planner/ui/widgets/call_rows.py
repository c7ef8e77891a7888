"""The list of calls as rows that stand in columns where there is room, and as cards where there is none."""

from __future__ import annotations

from html import escape

import streamlit as st

from planner.services.call_facts import Sureness
from planner.services.call_list import CallList, CallRow
from planner.ui.navigation import page_named
from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording

COLUMNS = ("deadline", "rate", "grant", "least", "sure")
CALL_IN_ADDRESS = "call"


def call_rows(found: CallList, countries: str, words: Wording) -> None:
    """Show the rows, under the names of their programmes.

    Args:
        found: The list.
        countries: Where partners are to come from, in words.
        words: Language of the page.
    """
    heads = [words.text("calls-call"), *(words.text(f"calls-{one}") for one in COLUMNS)]
    with st.container(key="calls-list", gap=None):
        st.html(wrapped("div", "".join(element("span", one) for one in heads), "pl-call-heads"))
        for programme in found.programmes:
            head = element("h2", programme.name) + element(
                "span", words.text("calls-count", count=len(programme.rows)), "pl-note"
            )
            st.html(wrapped("div", head, "pl-call-programme"))
            for row in programme.rows:
                _row(row, countries, words)


def _row(row: CallRow, countries: str, words: Wording) -> None:
    with st.container(horizontal=True, key=f"call-row-{row.id}", gap=None):
        st.page_link(
            page_named("call"), label=plain(row.title), query_params={CALL_IN_ADDRESS: row.id}, help=row.above or None
        )
        st.html(_facts(row, countries, words))


def _facts(row: CallRow, countries: str, words: Wording) -> str:
    status = words.term("call_status", row.status, is_heading=True)
    chip = element("span", status, f"pl-chip pl-status-{row.status}")
    unknown = words.text("rule-not-known")
    grant = _value(row.grant, unknown)
    if row.is_of_total:
        grant += element("small", words.text("calls-of-total"))
    least = "".join(_value(one, words.text("calls-partners-unknown")) for one in (row.partners, row.countries) if one)
    cells = {
        "deadline": chip + "".join(element(*one) for one in (("span", row.deadline), ("small", row.left)) if one[1]),
        "rate": _value(row.rate, unknown),
        "grant": grant,
        "least": least or element("span", words.text("calls-no-minimum"), "pl-quiet"),
        "sure": bar(row.sureness, words),
    }
    inside = "".join(
        wrapped("div", element("small", words.text(f"calls-{name}"), "pl-cell-head") + cell, f"pl-cell pl-cell-{name}")
        for name, cell in cells.items()
    )
    if row.is_country_open:
        inside += element("p", words.text("calls-countries-open", countries=countries), "pl-cell-note")
    return wrapped("div", inside, "pl-call-facts")


def _value(text: str, unknown: str) -> str:
    """Return a value; quietly where it only says that nobody knows."""
    return element("span", text, "pl-quiet" if text == unknown else "")


def bar(sure: Sureness, words: Wording) -> str:
    """Return how sure the values are as a bar of three parts, with the numbers beneath."""
    said = words.text("calls-sureness", official=sure.official, other=sure.other, unknown=sure.unknown)
    parts = (("met", sure.official), ("verify", sure.other), ("none", sure.unknown))
    inside = "".join(f'<i class="pl-sure-{name}" style="flex-grow:{count}"></i>' for name, count in parts if count)
    numbers = " · ".join(str(count) for _, count in parts)
    return (
        f'<span class="pl-sure" role="img" aria-label="{escape(said)}" title="{escape(said)}">{inside}</span>'
        f'<small title="{escape(said)}">{numbers}</small>'
    )
