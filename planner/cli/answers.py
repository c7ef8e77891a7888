"""What every command shares: the folders, the question and the language it was given, and JSON as it is printed."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

from planner import catalogue
from planner.services.cases import Question
from planner.wording import Wording, wording

Result = tuple[str, int]
"""What to print, and the exit code."""


def roots_of(given: Namespace) -> tuple[Path, ...]:
    """Return the folders of call files."""
    return catalogue.default_roots(*given.calls)


def question_of(given: Namespace) -> Question:
    """Return how a plan is to be seen."""
    return Question(call=given.call, scenario=given.scenario, phase=given.phase, rounding=given.rounding)


def words_of(given: Namespace, family: str | None = None) -> Wording:
    """Return the wording of the language asked for."""
    return wording(given.lang, family)


def as_json(data: Any) -> str:
    """Return data as JSON text."""
    return json.dumps(data, ensure_ascii=False, indent=2)
