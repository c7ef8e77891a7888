"""What one visitor's session holds: the plan on the page, and what has been chosen. One typed object, no loose keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, cast

import streamlit as st

from planner.errors import PlannerError
from planner.plan.costs import WHOLE_PROJECT
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.studio import Wish

Rounding = Literal["exact", "published"]
LANGUAGES = ("en", "fr")

_SELF = "planner"


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


_CHOSEN_FOR_A_PLAN = (Key.SCENARIO, Key.CALL, Key.VIEW, Key.ROUNDING, Key.NUMBER, Key.CEILING, Key.FIGURE, Key.TABLE)


@dataclass
class State:
    """One visitor's session.

    Attributes:
        plan: The plan on the page; the last good one, whatever was tried since.
        file: Name of the file that it came from; empty for a worked case.
        trouble: What was wrong with the last file; None when nothing was.
        refused: Name of that file.
        uploads: How many files were tried: a new number is a new, empty upload field.
    """

    plan: Plan | None = None
    file: str = ""
    trouble: PlannerError | None = None
    refused: str = ""
    uploads: int = 0

    @staticmethod
    def here() -> State:
        """Return the state of this visitor; a new one at the first visit."""
        return cast(State, st.session_state.setdefault(_SELF, State()))

    # -- the plan ----------------------------------------------------------------------------------

    def accept(self, plan: Plan, file: str = "") -> None:
        """Put a plan on the page; what was chosen for the one before is forgotten."""
        self.plan, self.file, self.trouble = plan, file, None
        for key in _CHOSEN_FOR_A_PLAN:
            st.session_state.pop(key, None)

    def restart(self) -> None:
        """Go back to the scenario's own number, as after a change of scenario."""
        self.number = None

    def forgive(self) -> None:
        """Forget what was wrong with the last file."""
        self.trouble = None

    def refuse(self, trouble: PlannerError, file: str) -> None:
        """Keep the plan on the page, and what was wrong with the file that was to replace it."""
        self.trouble, self.refused = trouble, file

    # -- what the visitor has chosen ---------------------------------------------------------------

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
        )

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
