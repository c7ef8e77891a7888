"""The pages of the app: what each is called, where it stands in the menu, and how one leads to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from planner.wording import Wording

FIRST = "plans"
"""The page that a visitor sees first."""

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "plans": ("plans", "start"),
    "plan": (
        "overview",
        "partners",
        "work",
        "costs",
        "currencies",
        "options",
        "contributions",
        "common",
        "sharing",
        "agreements",
        "scenarios",
    ),
    "results": ("budget", "spending", "eligibility", "share", "checklist"),
    "calls": ("calls", "call", "compare", "own-call", "note"),
}
"""Sections of the menu with their pages, by the names that addresses have."""

REACHED_BY_LINKS = frozenset({"call"})
"""Pages that the menu does not show: what they are about is chosen elsewhere, or named in the address."""

ICONS = {
    "plans": ":material/folder_open:",
    "start": ":material/add:",
    "calls": ":material/travel_explore:",
    "call": ":material/description:",
    "own-call": ":material/edit_document:",
    "overview": ":material/checklist:",
    "partners": ":material/groups:",
    "work": ":material/view_timeline:",
    "costs": ":material/receipt_long:",
    "options": ":material/tune:",
    "currencies": ":material/currency_exchange:",
    "contributions": ":material/savings:",
    "common": ":material/handshake:",
    "sharing": ":material/balance:",
    "agreements": ":material/contract:",
    "scenarios": ":material/alt_route:",
    "budget": ":material/calculate:",
    "spending": ":material/calendar_month:",
    "eligibility": ":material/traffic:",
    "compare": ":material/compare_arrows:",
    "share": ":material/person:",
    "checklist": ":material/fact_check:",
    "note": ":material/news:",
}

_PAGES = "planner-pages"


def menu(shown: Mapping[str, Callable[[], None]], words: Wording) -> StreamlitPage:
    """Show the menu, and return the page chosen.

    Args:
        shown: What shows each page, by its name.
        words: Language of the menu.
    """
    pages = {
        name: st.Page(
            shown[name],
            title=words.text(f"page-{name}-title"),
            url_path=name,
            icon=ICONS[name],
            default=name == FIRST,
            visibility="hidden" if name in REACHED_BY_LINKS else "visible",
        )
        for names in SECTIONS.values()
        for name in names
    }
    st.session_state[_PAGES] = pages
    sections = {words.text(f"menu-{name}"): [pages[one] for one in names] for name, names in SECTIONS.items()}
    # All of it: a menu that folds half of its pages away hides what the program can do.
    return st.navigation(sections, position="sidebar", expanded=True)


def page_named(name: str) -> StreamlitPage:
    """Return a page of the menu."""
    page: StreamlitPage = st.session_state[_PAGES][name]
    return page


def is_shown(name: str) -> bool:
    """Return whether there is such a page in the menu."""
    return name in st.session_state.get(_PAGES, {})


def go(name: str) -> None:
    """Show another page instead of this one; not from within a callback."""
    st.switch_page(page_named(name))


def link(name: str, label: str, address: Mapping[str, str] | None = None) -> None:
    """Show a link to another page.

    Args:
        name: The page.
        label: What the link says.
        address: What the page is to show, as its address says it: ``line`` or ``partner`` with an id.
    """
    st.page_link(page_named(name), label=label, icon=ICONS[name], query_params=dict(address) if address else None)
