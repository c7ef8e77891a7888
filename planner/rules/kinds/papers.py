"""Kinds of rule about papers and reading: documents, which text prevails, and what is only noted."""

from __future__ import annotations

from typing import Literal

from planner.findings import Severity
from planner.rules.scope import Rule
from planner.terms import UNKNOWN, Role, Stage


class Document(Rule):
    """A document that is required of somebody at a stage.

    Attributes:
        title: What it is called.
        of: Roles each of whose members owes one; empty for one of the project as a whole.
        required: ``yes``, ``if_concerned``, or ``unknown``.
        condition: When it is concerned, in our words.
    """

    kind: Literal["document"]
    title: str
    of: tuple[Role, ...] = ()
    required: Literal["yes", "if_concerned", "unknown"] = "yes"
    condition: str | None = None
    stage: Stage = Stage.BY_SUBMISSION
    severity: Severity = Severity.IMPORTANT

    def doubtful(self) -> list[bool]:
        """Return whether it is unknown if the document is required."""
        return [self.required == UNKNOWN]


class Precedence(Rule):
    """Which text prevails where the guide, the call and the system's own checks contradict each other.

    Attributes:
        prevails: The one that decides; ``unknown`` where nobody could find it.
    """

    kind: Literal["precedence"]
    prevails: Literal["call_text", "guide", "system", "unknown"]
    stage: Stage = Stage.ADMISSIBILITY
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether nobody knows."""
        return [self.prevails == UNKNOWN]


class Noted(Rule):
    """Something that the call says, or that nobody could find, whose arithmetic is not built yet.

    Attributes:
        value_noted: What it says, as text; ``unknown`` where nobody could find it.
        changes: The totals that it would change; these are to be verified.
    """

    kind: Literal["noted"]
    value_noted: str
    changes: tuple[Literal["total", "grant", "eligibility"], ...] = ()
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether it is unknown."""
        return [self.value_noted == UNKNOWN]

    def open_totals(self) -> tuple[str, ...]:
        """Return what would change."""
        return self.changes
