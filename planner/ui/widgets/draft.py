"""What a visitor has begun for a new plan and not stored; it survives a change of page and of language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Generic, TypeVar, cast

import pandas as pd
import streamlit as st

from planner.services.beginning_tables import Share, StandardRow, first_shares, first_standard_rows
from planner.services.beginnings import Beginning, Begun, Envelope
from planner.ui.state import NEW_PLAN, State
from planner.wording import Wording

Row = TypeVar("Row")

_NUMBERS = count()


@dataclass
class Rows(Generic[Row]):
    """Rows of a grid of a draft.

    Attributes:
        begun: The rows that the grid was given; they stay while it is on the page.
        now: The rows with everything that was typed since.
        empty: The rows that it shows where there are none.
        is_fixed: Whether rows can neither be added nor named.
        turn: A new number is a new grid.
    """

    begun: tuple[Row, ...]
    now: tuple[Row, ...]
    empty: tuple[Row, ...] = ()
    is_fixed: bool = False
    turn: int = 0

    def replace(self, rows: tuple[Row, ...]) -> None:
        """Begin the grid anew with other rows."""
        self.begun = self.now = rows
        self.turn += 1

    def show(
        self,
        key: str,
        words: Wording,
        table: Callable[[tuple[Row, ...]], pd.DataFrame],
        read: Callable[[pd.DataFrame], tuple[Row, ...]],
        columns: dict[str, Any],
    ) -> tuple[Row, ...]:
        """Show the grid, and return the rows that stand in it."""
        widget = f"{key}-{self.turn}-{words.language}"
        if widget not in st.session_state:
            # The page was left, or the language changed: the grid begins with what stood in it.
            self.begun = self.now or self.empty
        frame = table(self.begun)
        edited = st.data_editor(
            frame,
            key=widget,
            hide_index=True,
            placeholder="",
            num_rows="fixed" if self.is_fixed else "dynamic",
            column_config=columns,
            disabled=list(frame.columns[:1]) if self.is_fixed else False,
        )
        self.now = read(edited)
        return self.now


def _packages() -> Rows[Share]:
    return Rows((), (), first_shares())


def _categories() -> Rows[Share]:
    return Rows(Envelope("").categories, Envelope("").categories, is_fixed=True)


def _standard() -> Rows[StandardRow]:
    return Rows((), (), first_standard_rows())


@dataclass
class Draft:
    """What was begun for a new plan and is in no widget that keeps its value by itself.

    Attributes:
        number: Names the widgets of this draft: those of the next one are empty.
        packages: Work packages with their shares.
        categories: Cost categories with their shares.
        standard: What one partner costs.
        asked: What was asked last, and in which language.
        answer: What came of it.
    """

    number: int = field(default_factory=lambda: next(_NUMBERS))
    packages: Rows[Share] = field(default_factory=_packages)
    categories: Rows[Share] = field(default_factory=_categories)
    standard: Rows[StandardRow] = field(default_factory=_standard)
    asked: tuple[Beginning, str] | None = None
    answer: Begun | None = None

    def key(self, name: str) -> str:
        """Return the key of a widget."""
        return f"start-{name}-{self.number}"


def draft_of(state: State) -> Draft:
    """Return the draft of this visitor's new plan."""
    if NEW_PLAN not in state.drafts:
        state.drafts[NEW_PLAN] = Draft()
    return cast(Draft, state.drafts[NEW_PLAN])
