"""Fields of the form of a call of one's own: each keeps its value across pages, and says what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from itertools import count
from typing import Any

import streamlit as st

from planner.findings import Finding
from planner.services.own_call_form import Entered, entered_of, number_text
from planner.services.own_call_rules import Data
from planner.services.own_calls import OwnCall
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording

LONGEST_TEXT = 300
_NUMBERS = count()


@dataclass
class OwnDraft:
    """A call of one's own that is being entered.

    Attributes:
        begun: What the form began with.
        call_id: The call that is edited; None for a new one.
        before: Its file; empty for a new one.
        number: Names the widgets of this draft: those of the next one are its own.
        flats: Numbers of the rows of flat rates, in order.
        papers: Numbers of the rows of documents, in order.
        defects: What the catalogue refused when it was saved last, by part of the form.
        slips: What was to be put right before, as keys of sentences, by part of the form.
    """

    begun: Entered = field(default_factory=Entered)
    call_id: str | None = None
    before: Data = field(default_factory=dict)
    number: int = field(default_factory=lambda: next(_NUMBERS))
    flats: list[int] = field(default_factory=list)
    papers: list[int] = field(default_factory=list)
    defects: dict[str, list[Finding]] = field(default_factory=dict)
    slips: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def of(call: OwnCall) -> OwnDraft:
        """Return the draft of a call that is to be edited."""
        begun = entered_of(call.data)
        rows = list(range(len(begun.flats))), list(range(len(begun.papers)))
        return OwnDraft(begun, call.id, dict(call.data), flats=rows[0], papers=rows[1])

    def key(self, name: str) -> str:
        """Return the key of a widget."""
        return f"own-{name}-{self.number}"


@dataclass(frozen=True)
class Fields:
    """Makes the fields of a draft, in one language."""

    draft: OwnDraft
    words: Wording

    def label(self, name: str) -> str:
        """Return what a field is called."""
        return self.words.text(f"own-{name.replace('_', '-')}")

    def wrong(self, part: str) -> None:
        """Show what was wrong with a part of the form when it was saved last."""
        if part in self.draft.slips:
            st.error(plain(self.words.text(self.draft.slips[part])), icon=":material/error:")
        for one in self.draft.defects.get(part, ()):
            said = self.words.finding(one)
            st.error(plain(f"{said.says} {said.fix}"), icon=":material/error:")

    def line(self, name: str, begun: str, *, row: str = "", example: str = "", help: str | None = None) -> str:
        """Show a field for a text, and return it."""
        entered = st.text_input(
            self.label(name),
            begun,
            key=self.draft.key(f"{name}{row}"),
            max_chars=LONGEST_TEXT,
            placeholder=example,
            help=help,
            persist_state="session",
        )
        return entered.strip()

    def amount(self, name: str, begun: str, *, row: str = "", largest: float | None = None) -> str:
        """Show a field for a number with decimals, and return it as text."""
        value = st.number_input(
            self.label(name),
            min_value=0.0,
            max_value=largest,
            value=float(begun) if begun else None,
            step=1.0,
            key=self.draft.key(f"{name}{row}"),
            placeholder=self.words.text("own-not-known"),
            persist_state="session",
        )
        return number_text(value)

    def number(self, name: str, begun: str) -> str:
        """Show a field for a whole number, and return it as text."""
        value = st.number_input(
            self.label(name),
            min_value=0,
            value=int(begun) if begun else None,
            step=1,
            key=self.draft.key(name),
            placeholder=self.words.text("own-not-known"),
            persist_state="session",
        )
        return number_text(value)

    def day(self, name: str, begun: str) -> str:
        """Show a field for a day, and return it as text."""
        value = st.date_input(
            self.label(name),
            date.fromisoformat(begun) if begun else None,
            key=self.draft.key(name),
            format="DD/MM/YYYY",
            min_value=date(2000, 1, 1),
            max_value=date(2099, 12, 31),
            persist_state="session",
        )
        return value.isoformat() if isinstance(value, date) else ""

    def clock(self, name: str, begun: str) -> str:
        """Show a field for an hour, and return it as text."""
        value = st.time_input(
            self.label(name),
            time.fromisoformat(begun) if begun else None,
            key=self.draft.key(name),
            step=900,
            help=self.label(f"{name}-help"),
            persist_state="session",
        )
        return f"{value:%H:%M}" if value else ""

    def choice(self, name: str, begun: str, offered: dict[str, str], *, row: str = "", label: str = "") -> str:
        """Show a list of which one is chosen, and return it; what it began with is always in it."""
        key = self.draft.key(f"{name}{row}")
        values = list(dict.fromkeys((*offered, begun, st.session_state.get(key) or begun)))
        chosen: str = st.selectbox(
            label or self.label(name),
            values,
            index=values.index(begun),
            format_func=lambda one: offered.get(one, one.replace("_", " ")),
            key=key,
            persist_state="session",
        )
        return chosen

    def several(
        self,
        name: str,
        begun: Sequence[str],
        offered: dict[str, str],
        *,
        row: str = "",
        empty: str,
        help: str | None = None,
    ) -> tuple[str, ...]:
        """Show a list of which several are chosen, and return them."""
        key = self.draft.key(f"{name}{row}")
        kept: list[Any] = st.session_state.get(key) or []
        values = list(dict.fromkeys((*offered, *begun, *kept)))
        chosen = st.multiselect(
            self.label(name),
            values,
            list(begun),
            format_func=lambda one: offered.get(one, one.replace("_", " ")),
            key=key,
            placeholder=empty,
            help=help,
            persist_state="session",
        )
        return tuple(chosen)

    def note(self, key: str) -> None:
        """Show a sentence."""
        st.html(element("p", self.words.text(key), "pl-note"))
