"""Fields that are saved at once: what they hold is what the plan holds, also after an undo or a refusal."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any

import streamlit as st


def in_step(key: str, value: Any) -> str:
    """Return the key of a field whose widget comes next, which then shows a value of the plan.

    What was entered in it is in the plan by now, or was refused; what another window or an undo changed is taken over.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def relabelled(key: str, labels: Iterable[str]) -> str:
    """Return the key of a list whose labels can change: a browser keeps the label that it saw first."""
    return f"{key}-{zlib.crc32(chr(10).join(labels).encode())}"


def remember(key: str, widget: str) -> None:
    """Keep what was chosen in a list under a key that does not change with its labels."""
    st.session_state[key] = st.session_state[widget]


def entered(key: str) -> Any:
    """Return what was entered in a field, for the answer to it."""
    return st.session_state[key]


def label_of(choices: dict[str, Any], raw: Any) -> str | None:
    """Return the label of a value among choices; None where it is not among them."""
    return next((label for label, one in choices.items() if one == raw), None)
