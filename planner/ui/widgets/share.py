"""One partner's share, piece by piece: figures, years, why, one more or fewer, what is to be done, its lines."""

from __future__ import annotations

import streamlit as st

from planner.exchange.checklist_lines import ChecklistLine
from planner.plan.progress import Progress
from planner.services.financing_words import origin_lines
from planner.services.share_lines import OwnLine
from planner.services.share_parts import Part
from planner.services.share_sheets import task_day, task_text
from planner.services.shares import Share, headings, headlines, own_currency_words
from planner.services.speech import NOTHING
from planner.ui.widgets.findings import citation
from planner.ui.widgets.heads import section, teach
from planner.ui.widgets.markup import element, wrapped
from planner.ui.widgets.scroll_table import Cell, Row, scroll_table
from planner.wording import Wording


def headline(share: Share) -> None:
    """Show what the partner bears, and what that is made of."""
    figures: list[str] = []
    for one in headlines(share):
        inside = element("dt", one.label) + element("dd", one.amount, "pl-amount")
        inside += element("dd", one.note, "pl-small") if one.note else ""
        figures.append(wrapped("div", inside, "pl-figure" if figures else "pl-figure pl-hero"))
    st.html(wrapped("dl", "".join(figures), "pl-figures"))
    if said := own_currency_words(share):
        st.html(element("p", said, "pl-note"))


def years(share: Share) -> None:
    """Show the share by year, and how it was spread."""
    words = share.words
    if share.years is None:
        return
    section(words.text("share-years"))
    shown = headings(share)
    rows = [
        Row(Cell(row.label), [_amount(row.cents[name], words) for name in shown], is_sum=row.is_sum)
        for row in share.years.rows
    ]
    scroll_table(words.text("share-years"), [Cell(one) for one in (words.text("share-year"), *shown.values())], rows)
    said = [share.years.says]
    if not share.years.is_calendar:
        said.append(words.text("share-years-need-start"))
    st.html("".join(element("p", one, "pl-note") for one in said if one))


def origins(share: Share) -> bool:
    """Show where what no grant pays comes from; return whether anything is shown.

    Without a call nobody asks where the money comes from, until somebody begins to say it.
    """
    row, words = share.financing, share.words
    is_asked = share.call is not None or bool(share.plan.contributions)
    if row is None or not is_asked or (row.needed == 0 and not row.entered):
        return False
    section(words.text("share-origins"))
    if not row.entered:
        st.html(element("p", words.text("share-origins-none", amount=words.euro(row.needed)), "pl-note"))
        return True
    shown = [
        wrapped(
            "li",
            wrapped("p", element("span", one.label) + element("b", one.amount), "pl-ledger-head"),
            "pl-ledger-sum" if one.is_sum else "",
        )
        for one in origin_lines(row, words)
    ]
    st.html(wrapped("ul", "".join(shown), "pl-ledger"))
    return True


def why(share: Share) -> None:
    """Show the parts as a sum from the top to the bottom, each with the sentence that explains it."""
    words = share.words
    section(words.text("share-why"), words.text("share-why-about", name=share.name))
    st.html(wrapped("ul", "".join(_part(one, words) for one in share.parts), "pl-ledger"))


def numbers(share: Share) -> None:
    """Show what one more or one fewer would change."""
    words = share.words
    section(words.text("share-numbers"))
    if not share.numbers:
        st.html(element("p", words.text("share-number-none"), "pl-note"))
        return
    st.html(wrapped("ul", "".join(element("li", one.says) for one in share.numbers), "pl-sentences"))


def tasks(share: Share) -> None:
    """Show what is still to be done, and how much is done."""
    words = share.words
    section(words.text("share-tasks"))
    owed = [one for one in share.tasks if one.is_owed]
    if not share.tasks:
        st.html(element("p", words.text("share-tasks-none", name=share.name), "pl-note"))
    if owed:
        st.html(wrapped("ul", "".join(_task(one, share) for one in owed), "pl-ledger"))
    if done := sum(not one.is_owed and not one.is_dropped for one in share.tasks):
        st.html(element("p", words.text("share-tasks-done", count=done), "pl-note"))


def lines(share: Share) -> None:
    """Show the partner's own cost lines with their sum."""
    words = share.words
    section(words.text("share-lines"), words.text("share-lines-about", name=share.name) if share.lines else "")
    if not share.lines:
        teach(words.text("share-lines-none", name=share.name))
        return
    names = ("what", "amount", "price", "where", "category", "basis")
    rows = [_line(one, words) for one in share.lines]
    blank = [Cell("")] * (len(names) - 2)
    rows.append(Row(Cell(words.text("share-lines-sum")), [Cell(words.number(share.lines_cents)), *blank], is_sum=True))
    heads = [Cell(words.text(f"share-line-{name}"), style="pl-text" if name in names[3:] else "") for name in names]
    scroll_table(words.text("share-lines"), heads, rows)


def _part(part: Part, words: Wording) -> str:
    head = element("span", part.title) + element("b", words.number(part.cents))
    inside = wrapped("p", head, "pl-ledger-head") + (element("p", part.says, "pl-note") if part.says else "")
    inside += element("p", citation(part.cite, words), "pl-cite") if part.cite else ""
    return wrapped("li", inside, "pl-ledger-sum" if part.is_sum else "")


def _task(task: ChecklistLine, share: Share) -> str:
    style = "pl-not-met" if task.is_overdue else "pl-small"
    left = "" if task.due is None else task.left
    when = element("span", " · ".join(one for one in (task_day(task, share.words), left) if one), style)
    # Almost all are open: only what is further is said.
    status = "" if task.status == share.words.term("progress", Progress.OPEN, is_heading=True) else task.status
    notes = " · ".join(one for one in (task.readings, status, task.note) if one)
    head = wrapped("p", element("span", task_text(task, share)) + when, "pl-ledger-head")
    return wrapped("li", head + (element("p", notes, "pl-note") if notes else ""))


def _line(line: OwnLine, words: Wording) -> Row:
    marks = []
    if line.is_confidential:
        marks.append(words.text("share-line-confidential"))
    if not line.is_counted:
        marks.append(words.text("share-line-set-aside"))
    notes = "; ".join(one for one in (*marks, line.justification) if one)
    texts = [Cell(one, style="pl-text") for one in (line.where, line.category, line.basis)]
    return Row(Cell(line.what, notes), [Cell(words.number(line.cents)), Cell(line.price), *texts])


def _amount(cents: int | None, words: Wording) -> Cell:
    return Cell(NOTHING if cents == 0 else words.number(cents))
