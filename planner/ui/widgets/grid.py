"""A grid of a plan's list: what is entered is saved at once; cells can be pasted and filled, rows sorted, removed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any
from zlib import crc32

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from planner.plan.edits import Edit
from planner.services.grids import Column, Grid
from planner.ui.state import State
from planner.wording import Wording

REMOVE = "remove?"
"""Name of the column whose tick removes a row; no field can be called so."""

FADED = "#7b8794"
"""Grey that can be read on white and on the dark theme."""
ROW_PIXELS, HEAD_PIXELS, ROWS_SHOWN = 35, 38, 16


def edit_grid(
    shown: Grid,
    state: State,
    words: Wording,
    *,
    key: str,
    remove: Callable[[Sequence[str]], Edit | None] | None = None,
    faded: Collection[str] = (),
) -> None:
    """Show a grid whose edits are saved at once.

    Args:
        shown: What it holds.
        state: The session.
        words: Language of the page.
        key: Name of the grid; one of its own on the page.
        remove: What it means to remove the items of some ids; rows cannot be removed when None.
        faded: Ids of items that do not count; what of them nobody edits is shown greyed.
    """
    # A new key is a new grid: wherever other rows stand in it, or its cells were changed by anything but itself.
    widget = f"grid-{key}-{state.generation}-{crc32(' '.join(shown.ids).encode())}"

    def take() -> None:
        rows: dict[int, dict[str, Any]] = st.session_state[widget]["edited_rows"]
        ticked = [shown.ids[int(at)] for at, cells in rows.items() if cells.get(REMOVE) and int(at) < len(shown.ids)]
        if ticked and remove is not None:
            state.change(remove(ticked))
            return
        edit = shown.edit(rows)
        state.change(edit, keeps_grids=shown.shows(edit, rows))

    frame = shown.frame.copy()
    if remove is not None:
        frame[REMOVE] = False
    height = HEAD_PIXELS + ROW_PIXELS * min(max(len(shown.ids), 1), ROWS_SHOWN)
    st.data_editor(
        _greyed(frame, shown, faded) if faded else frame,
        key=widget,
        on_change=take,
        hide_index=True,
        num_rows="fixed",
        placeholder="",
        height=height,
        column_config={one.name: _column(one) for one in shown.columns} | _remove_column(remove is not None, words),
        disabled=[one.name for one in shown.columns if not one.is_edited],
    )


def _greyed(frame: pd.DataFrame, shown: Grid, faded: Collection[str]) -> Styler:
    """Return the frame with what does not count greyed; the browser takes colours in columns that nobody edits."""
    rows = [at for at, name in enumerate(shown.ids) if name in faded]
    columns = [one.name for one in shown.columns if not one.is_edited]
    return frame.style.set_properties(subset=pd.IndexSlice[rows, columns], color=FADED)


def _remove_column(is_shown: bool, words: Wording) -> dict[str, Any]:
    if not is_shown:
        return {}
    return {REMOVE: st.column_config.CheckboxColumn("✕", help=words.text("grid-remove-help"), width=36)}


def _column(column: Column) -> Any:
    common: dict[str, Any] = {"label": column.heading, "help": column.help, "pinned": column.is_pinned or None}
    common |= {"width": column.width} if column.width else {}
    match column.kind:
        case "choice":
            return st.column_config.SelectboxColumn(options=list(column.choices), required=column.is_required, **common)
        case "decimal" | "count":
            return st.column_config.TextColumn(alignment="right", required=column.is_required, **common)
        case "flag":
            return st.column_config.CheckboxColumn(**common)
        case "day":
            return st.column_config.DateColumn(format="localized", **common)
        case "amount":
            return st.column_config.TextColumn(alignment="right", **common)
        case _:
            return st.column_config.TextColumn(required=column.is_required, **common)
