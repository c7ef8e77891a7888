"""The form of a sharing key: its kind in words, the fields of that kind, and a key inside it, one level deep."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, cast

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from planner.services.key_fields import (
    Data,
    KeyField,
    data_title,
    is_asked,
    key_defects,
    key_fields,
    key_kinds,
    number_raw,
    number_text,
    row_fields,
)
from planner.ui.state import State
from planner.ui.widgets.markup import element, plain
from planner.wording import Wording

Place = tuple[str | int, ...]
UNITS = {"euro": "EUR", "percent": "%"}
EQUAL: Data = {"kind": "equal"}
EMPTY: tuple[object, ...] = (None, "", [], {})


@dataclass(frozen=True, slots=True)
class Offer:
    """What a key can name.

    Attributes:
        indicators: Numbers that partners carry.
        partners: Those who may be named, by id.
        tags: Tags that partners carry.
    """

    indicators: Sequence[str]
    partners: Mapping[str, str]
    tags: Sequence[str]


def key_form(state: State, name: str, given: Data, offer: Offer, words: Wording) -> Data | None:
    """Show the form of a key, and return the key; None where it is none yet, which is said at its fields.

    What was entered stays while the page is left, while another kind is looked at, and while it is wrong.

    Args:
        state: The session, whose drafts hold what was entered.
        name: Name of the form: each has a memory of its own.
        given: The key with which it begins.
        offer: What it can name.
        words: Language.
    """
    form = _Form(state, name, offer, words)
    data = form.key((), given, words.text("key-kind"))
    for place, said in key_defects(data, words).items():
        form.spot(place).warning(plain(said), icon=":material/edit:")
    return None if form.has_defects else data


@dataclass
class _Form:
    state: State
    name: str
    offer: Offer
    words: Wording
    spots: dict[Place, DeltaGenerator] = field(default_factory=dict)
    has_defects: bool = False

    def spot(self, place: Place) -> DeltaGenerator:
        """Return where to say what is wrong at a place: at the field itself, or at what is around it."""
        self.has_defects = True
        while place not in self.spots:
            place = place[:-1]
        return self.spots[place]

    def key(self, place: Place, given: Data, label: str) -> Data:
        """Ask for a key."""
        memory = self._memory(place, given)
        kind = self._select(place, label, key_kinds(), memory["kind"], self._kind_word)
        assert kind is not None
        memory["kind"] = kind
        st.html(element("p", self.words.term("key_help", kind), "pl-note"))
        before: Data = memory.setdefault(kind, {"kind": kind})
        data: Data = {"kind": kind}
        for one in key_fields(kind):
            if is_asked(one, kind, data):
                value = self._field((*place, one.name), one, before.get(one.name), (kind, data))
                if value not in EMPTY:
                    data[one.name] = value
        memory[kind] = data
        self.spots[place] = st.empty()
        return data

    def _field(self, place: Place, asked: KeyField, before: Any, about: tuple[str, Data]) -> Any:
        """Ask for one field; ``about`` is the kind of the key around it and what it says so far."""
        label = self.words.term("key_field", asked.word, is_heading=True)
        value: Any
        match asked.kind:
            case "key":
                value = self._inside(place, label, before or EQUAL)
            case "rows":
                value = self._rows(place, label, asked, before, about)
            case "amounts":
                value = self._amounts(place, label, before or {})
            case "choice":
                said = {one: self.words.term("key_choice", one, is_heading=True) for one in asked.choices}
                value = self._select(place, label, asked.choices, before or asked.choices[0], said.__getitem__)
            case "indicator":
                offered = tuple(dict.fromkeys([*self.offer.indicators, *([before] if before else [])]))
                value = self._select(place, label, offered, before, self._indicator_word)
            case "tag":
                offered = tuple(dict.fromkeys([*self.offer.tags, *([before] if before else [])]))
                value = self._select(place, label, offered, before, str)
            case "partner":
                value = self._select(place, label, tuple(self.offer.partners), before, self._partner_name)
            case _:
                unit = UNITS.get(asked.kind)
                value = self._number(place, f"{label} ({unit})" if unit else label, before)
        self.spots[place] = st.empty()
        return value

    def _inside(self, place: Place, label: str, before: Data) -> Data:
        """Ask for a key inside the key; what is inside that one is kept, and shown in words."""
        is_deep = sum(step in ("rest", "of", "key") for step in place) > 1
        if is_deep:
            division = data_title(before, self.words)
            st.html(element("p", self.words.text("key-kept", field=label, division=division), "pl-note"))
            return before
        with st.container(border=True, key=self._widget(place, "box")):
            return self.key(place, before, label)

    def _rows(self, place: Place, label: str, asked: KeyField, before: Any, about: tuple[str, Data]) -> list[Data]:
        rows: list[Data] = list(before or ([{}] if asked.is_required else []))
        st.html(element("strong", label))
        found: list[Data] = []
        for at, row in enumerate(rows):
            new: Data = {}
            with st.container(border=True, key=self._widget((*place, at), "row")):
                for one in row_fields(asked, *about):
                    value = self._field((*place, at, one.name), one, row.get(one.name), about)
                    if value not in EMPTY:
                        new[one.name] = value
                if len(rows) > 1 or not asked.is_required:
                    self._button((*place, at), "key-row-remove", partial(self._remove, place, at))
            found.append(new)
        self._button(place, "key-row-add", partial(self._add, place))
        return found

    def _amounts(self, place: Place, label: str, before: Mapping[str, str]) -> Data:
        known = {**dict.fromkeys(self.offer.partners), **dict.fromkeys(before)}
        chosen = st.multiselect(
            label,
            list(known),
            key=self._begun(place, [*before]),
            format_func=self._partner_name,
            placeholder=self.words.text("key-choose"),
        )
        found = {}
        for one in chosen:
            found[one] = self._number((*place, one), f"{self._partner_name(one)} (EUR)", before.get(one))
            self.spots[(*place, one)] = st.empty()
        return found

    # -- fields ------------------------------------------------------------------------------------

    def _select(
        self, place: Place, label: str, offered: Sequence[str], before: str | None, said: Callable[[str], str]
    ) -> str | None:
        return st.selectbox(
            label,
            list(offered),
            index=None if before is None else 0,
            key=self._begun(place, before if before in offered else None),
            format_func=said,
            placeholder=self.words.text("key-choose" if offered else "key-nothing-to-choose"),
        )

    def _number(self, place: Place, label: str, before: str | None) -> str:
        text = st.text_input(label, key=self._begun(place, number_text(before, self.words)), max_chars=30)
        return number_raw(text, self.words)

    def _button(self, place: Place, code: str, act: Callable[[], None]) -> None:
        icon = ":material/add:" if code == "key-row-add" else ":material/delete:"
        st.button(self.words.text(code), key=self._widget(place, code), icon=icon, on_click=act, type="tertiary")

    def _kind_word(self, kind: str) -> str:
        return self.words.term("key", kind, is_heading=True)

    def _indicator_word(self, name: str) -> str:
        return self.words.term("indicator", name, is_heading=True)

    def _partner_name(self, name: str) -> str:
        return self.offer.partners.get(name, name)

    # -- memory ------------------------------------------------------------------------------------

    def _memory(self, place: Place, given: Data) -> Data:
        """Return what was entered for a key: its kind, and for each kind looked at so far its fields."""
        kind = str(given.get("kind", "equal"))
        name = self._named(place)
        return cast(Data, self.state.drafts.setdefault(name, {"kind": kind, kind: {**given, "kind": kind}}))

    def _parent(self, place: Place) -> Data:
        """Return the memory of the key that holds a field."""
        memory = cast(Data, self.state.drafts[self._named(place[:-1])])
        return cast(Data, memory[memory["kind"]])

    def _add(self, place: Place) -> None:
        """Add an empty row."""
        self._parent(place).setdefault(str(place[-1]), []).append({})

    def _remove(self, place: Place, at: int) -> None:
        """Take a row out; those after it move up, and so do their fields and keys."""
        rows = self._parent(place)[str(place[-1])]
        del rows[at]
        for name in [one for one in self.state.drafts if one.startswith(f"{self._named(place)}.")]:
            del self.state.drafts[name]
        turn = f"{self.name}:turn"
        self.state.drafts[turn] = int(str(self.state.drafts.get(turn, 0))) + 1

    def _named(self, place: Place) -> str:
        return ".".join([self.name, *(str(one) for one in place)])

    def _widget(self, place: Place, of: str) -> str:
        # A number in a key is read in its language; rows that moved up are new fields.
        turn = self.state.drafts.get(f"{self.name}:turn", 0)
        return f"{self._named(place).replace('.', '-')}-{of}-{self.words.language}-{turn}"

    def _begun(self, place: Place, value: Any) -> str:
        """Return the key of a field whose widget comes next; a new one begins with what is remembered."""
        memory = self.state.drafts.get(self._named(place[:-1]), {})
        kind = memory.get("kind", "") if isinstance(memory, dict) and place else ""
        key = self._widget(place, f"field-{kind}")
        if key not in st.session_state:
            st.session_state[key] = value
        return key
