"""What a visitor has chosen: language, scenario, call, view, day, rounding, number of partners, ceiling, figure."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import Literal, cast

import streamlit as st

from planner.plan.costs import WHOLE_PROJECT
from planner.services.cases import Question
from planner.services.studio import Wish

Rounding = Literal["exact", "published"]
LANGUAGES = ("en", "fr")
DAY_IN_ADDRESS = "on"


class Key(StrEnum):
    """Keys of the widgets; Streamlit keeps the value of each under its key."""

    LANGUAGE = "language"
    SCENARIO = "scenario"
    CALL = "call"
    VIEW = "view"
    ROUNDING = "rounding"
    NUMBER = "number"
    CEILING = "ceiling"
    FIGURE = "figure"
    TABLE = "table"
    ON = "as-of"


CHOSEN_FOR_A_PLAN = (
    Key.SCENARIO,
    Key.CALL,
    Key.VIEW,
    Key.ROUNDING,
    Key.NUMBER,
    Key.CEILING,
    Key.FIGURE,
    Key.TABLE,
    Key.ON,
)


class Chosen:
    """Choices that widgets keep under their keys."""

    def restart(self) -> None:
        """Go back to the scenario's own number, as after a change of scenario."""
        self.number = None

    @property
    def language(self) -> str:
        """Language of the page: chosen, else in the address, else the browser's, else English."""
        chosen = st.session_state.get(Key.LANGUAGE) or st.query_params.get("lang")
        if chosen not in LANGUAGES:
            chosen = (st.context.locale or "")[:2].lower()
        return chosen if chosen in LANGUAGES else LANGUAGES[0]

    @property
    def question(self) -> Question:
        """How the plan is to be seen."""
        view = st.session_state.get(Key.VIEW)
        return Question(
            call=st.session_state.get(Key.CALL),
            scenario=st.session_state.get(Key.SCENARIO),
            phase=None if view == WHOLE_PROJECT else view,
            rounding=cast(Rounding, st.session_state.get(Key.ROUNDING) or "exact"),
            on=self.on,
        )

    @property
    def on(self) -> date:
        """Day as of which the plan is judged: in the address (``on=2019-01-17``), else chosen, else today."""
        # Where the address names none, or no day, it says nothing.
        with suppress(ValueError):
            st.session_state[Key.ON] = date.fromisoformat(st.query_params.get(DAY_IN_ADDRESS, ""))
        chosen = st.session_state.get(Key.ON)
        return chosen if isinstance(chosen, date) else date.today()

    @on.setter
    def on(self, day: date) -> None:
        st.session_state[Key.ON] = day
        # An address that goes on saying another day would win at the next run.
        st.query_params.pop(DAY_IN_ADDRESS, None)

    @property
    def wish(self) -> Wish:
        """Number of partners, figure and ceiling."""
        ceiling = st.session_state.get(Key.CEILING)
        return Wish(
            number=st.session_state.get(Key.NUMBER),
            figure=self.figure,
            ceiling=None if ceiling is None else int(ceiling) * 100,
        )

    @property
    def figure(self) -> str | None:
        """Name of the figure to explain."""
        return cast("str | None", st.session_state.get(Key.FIGURE))

    @figure.setter
    def figure(self, name: str | None) -> None:
        st.session_state[Key.FIGURE] = name

    @property
    def number(self) -> int | None:
        """Number of partners chosen; the scenario's own when None."""
        return cast("int | None", st.session_state.get(Key.NUMBER))

    @number.setter
    def number(self, number: int | None) -> None:
        st.session_state[Key.NUMBER] = number
