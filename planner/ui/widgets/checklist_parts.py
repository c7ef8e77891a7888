"""Parts of the checklist's page: counts, what does not fit together, who still owes what, why each item is there."""

from __future__ import annotations

from datetime import datetime

import streamlit as st

from planner.checklist import Item
from planner.findings import Finding, Severity, Status
from planner.services.checklist_counts import Counts, owner_counts
from planner.services.checklists import Owed, lines, owner_names
from planner.ui.widgets.findings import MARKS
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording

STYLES = {
    "overdue": "pl-not-met",
    "soon": "pl-to-be-verified",
    "later": "",
    "undated": "pl-to-be-verified",
    "received": "",
    "done": "pl-met",
}
"""How each count looks; the one that matters most first."""


def counts_line(found: Counts, owed: Owed, words: Wording) -> None:
    """Show until when the call is open, and how many items are how far."""
    chips = []
    for name, style in STYLES.items():
        count = getattr(found, name)
        said = words.text(f"checklist-count-{name}", count=count)
        chips.append(element("span", said, f"pl-chip {style}" if count else "pl-chip pl-none"))
    st.html(element("p", _closes(owed, words), "pl-seen-as") + wrapped("p", " ".join(chips), "pl-chips"))


def _closes(owed: Owed, words: Wording) -> str:
    closes, rule = owed.found.closes, owed.found.deadline
    if isinstance(closes, datetime) and rule is not None:
        return words.text("checklist-closes-at", day=closes.date(), clock=f"{closes:%H:%M}", zone=rule.zone)
    return words.text("checklist-closes-unknown" if owed.call else "checklist-no-call")


def findings(owed: Owed, words: Wording) -> None:
    """Show what does not fit together; what is late is in the list itself, in its first rows."""
    said = [one for one in owed.findings if one.code != "item-overdue"]
    if not said:
        return
    notes = [one for one in said if one.severity is Severity.NOTE]
    loud = [one for one in said if one not in notes]
    parts = [element("h2", words.text("checklist-findings"), "pl-section")] if loud else []
    parts += [_list(loud, owed, words)] if loud else []
    if notes:
        head = wrapped("summary", element("span", words.text("page-notes", count=len(notes))))
        parts.append(wrapped("details", head + _list(notes, owed, words), "pl-fold"))
    st.html("".join(parts))


def _list(said: list[Finding], owed: Owed, words: Wording) -> str:
    return wrapped("ul", "".join(_finding(one, owed, words) for one in said), "pl-findings")


def _finding(finding: Finding, owed: Owed, words: Wording) -> str:
    sentence = words.finding(finding, owed.call)
    status = words.term("status", finding.status)
    style = f"pl-mark-of pl-{finding.status.replace('_', '-')}"
    mark = f'<span class="{style}" role="img" aria-label="{status}" title="{status}">{MARKS[finding.status]}</span>'
    head = wrapped("summary", mark + element("span", sentence.says), "pl-says")
    opened = " open" if finding.status is Status.NOT_MET else ""
    more = wrapped("div", element("p", sentence.fix), "pl-more")
    return wrapped("li", f"<details{opened}>{head}{more}</details>")


def by_owner(owed: Owed, words: Wording) -> None:
    """Show for each partner what it still owes."""
    rows = owner_counts(owed)
    if not rows:
        return
    section(words.text("checklist-by-owner"), words.text("checklist-by-owner-about"))
    names = owner_names(owed)
    keys = ("overdue", "soon", "later", "undated", "received", "done")
    heads = [
        Cell(words.text("checklist-owner"), style="pl-text"),
        Cell(words.text("checklist-owed")),
        *(Cell(words.text(f"checklist-head-{key}")) for key in keys),
    ]
    body = [
        Row(
            Cell(names.get(owner, owner)),
            [
                Cell(str(found.owed)),
                *(Cell(str(getattr(found, key) or "–"), style=_style(found, key)) for key in keys),
            ],
        )
        for owner, found in rows
    ]
    scroll_table(words.text("checklist-by-owner"), heads, body)


def _style(found: Counts, key: str) -> str:
    return STYLES[key] if getattr(found, key) else ""


def reasons(owed: Owed, items: tuple[Item, ...], words: Wording) -> None:
    """Show, for each action and document among items, what it rests on and where that stands."""
    firsts: dict[tuple[str, str], Item] = {}
    for one in items:
        firsts.setdefault((one.kind, one.source), one)
    entries = []
    for line in lines(owed, words, tuple(firsts.values())):
        facts = [line.why, line.readings]
        inside = "".join(element("p", one) for one in facts if one)
        head = wrapped("summary", element("span", line.what), "pl-says")
        entries.append(wrapped("li", f"<details>{head}{wrapped('div', inside, 'pl-more')}</details>"))
    section(words.text("checklist-reasons"))
    st.html(wrapped("ul", "".join(entries), "pl-findings"))
