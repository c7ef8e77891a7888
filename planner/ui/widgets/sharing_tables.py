"""Tables of keys side by side: shares, totals, what is borne, and how fair that is."""

from __future__ import annotations

import streamlit as st

from planner.services.sharing import ByKey, Sharing
from planner.services.sharing_words import (
    MEASURES,
    changed_partners,
    decimal_text,
    difference_text,
    letter_of,
    measured,
    more_of,
    reading,
    totals_differ,
)
from planner.services.speech import NOTHING
from planner.ui.widgets.findings import finding_list
from planner.ui.widgets.gains_chart import gains_chart
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

MEASURE = "sharing-measure"


def shares_table(shown: Sharing, words: Wording) -> None:
    """Show what each pays by each key, and the difference to the key in force."""
    section(words.text("sharing-shares"), words.text("sharing-shares-about", title=shown.common.title))
    rows = []
    for name, said in shown.members.items():
        cells = [_money(one.share.parts.get(name, 0), one.more[name], words) for one in shown.all]
        rows.append(Row(Cell(said), cells))
    sums = [_sum(one, words) for one in shown.all]
    rows.append(Row(Cell(words.text("sharing-sum")), sums, is_sum=True))
    if any(one.share.unassigned for one in shown.all):
        left = [Cell(words.number(one.share.unassigned) if one.share.unassigned else NOTHING) for one in shown.all]
        rows.append(Row(Cell(words.text("page-unassigned")), left))
    scroll_table(words.text("sharing-shares"), _heads(shown, words), rows)
    gains_chart(shown, words)


def effects_tables(shown: Sharing, words: Wording) -> None:
    """Show what each key makes of every partner's total, and of what it bears in the end."""
    figures = ["totals", "bears"] if totals_differ(shown) else ["bears"]
    section(words.text("sharing-effects"), words.text("sharing-effects-about"))
    for figure in figures:
        partners = changed_partners(shown, figure)
        if not partners:
            st.html(element("p", words.text(f"sharing-no-change-{figure}"), "pl-note"))
            continue
        rows = []
        for name, said in partners:
            cells = [
                _money(getattr(one, figure).get(name), more_of(shown, one, figure, name), words) for one in shown.all
            ]
            rows.append(Row(Cell(said), cells))
        st.html(element("strong", words.text(f"sharing-{figure}")))
        scroll_table(words.text(f"sharing-{figure}"), _heads(shown, words), rows)


def fairness_tables(shown: Sharing, size: str | None, words: Wording) -> None:
    """Show how fair the parts are: by a measure that is chosen, in two figures, and in plain words."""
    section(words.text("sharing-fairness"), words.text("sharing-fairness-about"))
    offered = [one for one in MEASURES if one != "to_size" or size]
    named = words.term("indicator", size, is_heading=True) if size else ""
    measure = st.segmented_control(
        words.text("sharing-measured"),
        offered,
        default=offered[0],
        required=True,
        format_func=lambda one: words.text(f"sharing-{one.replace('_', '-')}", size=named),
        key=f"{MEASURE}-{words.language}-{size}",
    )
    st.html(element("p", words.text(f"sharing-{str(measure).replace('_', '-')}-about", size=named), "pl-note"))
    columns = [measured(one, str(measure), words) for one in shown.all]
    rows = [Row(Cell(said), [Cell(column[at]) for column in columns]) for at, said in enumerate(shown.members.values())]
    for word, value in (("sharing-ratio", "ratio"), ("sharing-gini", "gini")):
        cells = [Cell(decimal_text(getattr(one.fairness, value), words)) for one in shown.all]
        rows.append(Row(Cell(words.text(word)), cells, is_sum=True))
    scroll_table(words.text("sharing-fairness"), _heads(shown, words), rows)
    said = "".join(element("li", reading(one, shown, words)) for one in shown.all)
    st.html(wrapped("ul", said, "pl-sentences") + element("p", words.text("sharing-no-single-measure"), "pl-note"))


def reasons(shown: Sharing, words: Wording) -> None:
    """Show for each key what is doubtful, why each pays its part, and what more there is to say."""
    section(words.text("sharing-reasons"), words.text("sharing-reasons-about"))
    for one in shown.all:
        doubts = f" · {words.text('sharing-doubts', count=len(one.doubts))}" if one.doubts else ""
        with st.expander(f"{letter_of(one, words)} · {one.says}{doubts}", key=f"sharing-reasons-{one.letter or 'now'}"):
            if one.doubts:
                st.html(finding_list(one.doubts, None, shown.plan, words))
            lines = [*one.sentences.values()] or [one.share.says]
            st.html(wrapped("ul", "".join(element("li", said) for said in lines), "pl-sentences"))
            more = [*one.alone, *([one.paradox] if one.paradox else [])]
            st.html("".join(element("p", said, "pl-note") for said in more) or " ")


def _heads(shown: Sharing, words: Wording) -> list[Cell]:
    keys = [Cell(letter_of(one, words), one.says) for one in shown.all]
    return [Cell(words.text("page-column-partner")), *keys]


def _money(cents: int | None, more: int | None, words: Wording) -> Cell:
    return Cell(NOTHING if cents == 0 else words.number(cents), difference_text(more, words) if more else "")


def _sum(one: ByKey, words: Wording) -> Cell:
    return Cell(words.number(one.share.together))
