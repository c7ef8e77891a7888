"""How a figure came about: the sentence, the amount, and its parts as a tree down to the leaves, with citations."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import streamlit as st

from planner.services.explanations import Explanation
from planner.services.studio import Look
from planner.services.tables import PartnerTable
from planner.ui.state import Key, State
from planner.ui.widgets.findings import citation
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording

NameOfPart = Callable[[str, str], str]
OPEN_PARTS = 6
"""Up to so many parts each stands open at first; more of them are a list to choose from."""


def trace(state: State, seen: Look, shown: PartnerTable, words: Wording) -> None:
    """Show the choice of a figure, and how the chosen one came about."""
    names = shown.figures()
    if state.figure not in names:
        state.figure = None
    with st.container(border=True, key="trace"):
        st.html(element("h2", words.text("page-trace"), "pl-section"))
        st.selectbox(
            words.text("page-trace-figure"),
            list(names),
            index=None,
            format_func=lambda figure: names.get(figure, figure),
            key=Key.FIGURE,
            placeholder=words.text("page-trace-choose"),
        )
        if seen.explanation is not None and state.figure is not None:
            st.html(explanation_tree(shown.name_of_part, names[state.figure], seen.explanation, words))


def explanation_tree(named: NameOfPart, title: str, explanation: Explanation, words: Wording) -> str:
    """Return how a figure came about: the sentence, the amount, and its parts as a tree.

    Args:
        named: What tells a part from the whole: names of the two figures to a word, empty where nothing does.
        title: What the figure is called.
        explanation: How it came about.
        words: The language.
    """
    head = element("span", title, "pl-trace-title") + element("span", words.euro(explanation.cents))
    said = element("p", explanation.says) + _cited(explanation, words)
    tree = wrapped("ul", _parts(named, explanation, words, 1), "pl-tree") if explanation.parts else ""
    return wrapped("div", wrapped("div", head, "pl-trace-head") + said + tree, "pl-trace")


def _parts(named: NameOfPart, whole: Explanation, words: Wording, level: int) -> str:
    is_open = level == 1 and len(whole.parts) <= OPEN_PARTS
    return "".join(_part(named, one, whole, words, level, is_open) for one in whole.parts)


def _part(named: NameOfPart, part: Explanation, whole: Explanation, words: Wording, level: int, is_open: bool) -> str:
    name = named(part.figure, whole.figure)
    says = (element("b", name) + " " if name else "") + escape(part.says)
    line = wrapped("span", says) + element("b", words.euro(part.cents) if part.number is None else part.shown(words))
    cited = _cited(part, words)
    if not part.parts:
        return wrapped("li", wrapped("div", line, "pl-leaf") + cited)
    inside = cited + wrapped("ul", _parts(named, part, words, level + 1))
    return wrapped("li", f"<details{' open' if is_open else ''}>{wrapped('summary', line)}{inside}</details>")


def _cited(explanation: Explanation, words: Wording) -> str:
    return "" if explanation.cite is None else element("p", citation(explanation.cite, words), "pl-cite")
