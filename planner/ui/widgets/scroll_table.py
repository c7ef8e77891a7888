"""A table to be read: it scrolls sideways where it is too wide, and its first column stays in view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from planner.ui.widgets.markup import element, wrapped


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: What it says.
        note: What stands smaller beneath it.
        style: ``pl-text`` for words, to the left; class of a status, such as ``pl-met``.
    """

    text: str
    note: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        head: Its first cell, which stays in view.
        cells: The others; amounts and numbers, to the right.
        is_sum: Whether it sums the others up.
    """

    head: Cell
    cells: Sequence[Cell]
    is_sum: bool = False


def scroll_table(label: str, heads: Sequence[Cell], rows: Sequence[Row]) -> None:
    """Show a table.

    Args:
        label: What it shows, for those who cannot see it.
        heads: Heads of its columns, the first one of the column that stays.
        rows: Its rows.
    """
    head = "".join(f'<th scope="col" class="{one.style}">{_inside(one)}</th>' for one in heads)
    body = "".join(_row(one) for one in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    # In the order of the tab key, so that it can be scrolled without a mouse.
    st.html(f'<div class="pl-scroll" role="region" tabindex="0" aria-label="{escape(label)}">{table}</div>')


def _row(row: Row) -> str:
    cells = "".join(wrapped("td", _inside(one), one.style) for one in row.cells)
    return wrapped("tr", f'<th scope="row">{_inside(row.head)}</th>{cells}', "pl-sum" if row.is_sum else "")


def _inside(cell: Cell) -> str:
    return element("span", cell.text) + (element("small", cell.note) if cell.note else "")
