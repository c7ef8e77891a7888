"""Errors that are raised: the program cannot trust its input.

One small class per mistake. Each carries a code and its data as attributes; ``planner.wording``
makes the sentence. What is wrong with a *plan* is never raised: it is a finding.
"""

from __future__ import annotations

from typing import ClassVar


class PlannerError(Exception):
    """An input that cannot be used.

    Attributes:
        code: Stable kebab-case name of the mistake; the key of its sentence in ``wording``.
        parameters: What the sentence needs to say: file, line, what it is, what it must be.
    """

    code: ClassVar[str] = "unusable-input"

    def __init__(self, **parameters: object) -> None:
        self.parameters: dict[str, object] = parameters
        super().__init__(self.code, parameters)

    def __str__(self) -> str:
        """Return the code and its parameters, for logs and tests; people read ``wording``."""
        inside = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({inside})"


# -- money -----------------------------------------------------------------------------------------


class AmountTooLarge(PlannerError, OverflowError):
    """An amount, or a product of amounts and rates, is beyond what 64-bit cents can hold."""

    code = "amount-too-large"


class NotWholeCents(PlannerError, TypeError):
    """An array of amounts that is not int64: a float has crept in where cents belong."""

    code = "not-whole-cents"


class WeightsUnusable(PlannerError, ValueError):
    """A weight below zero, or a part of a split that names nobody."""

    code = "weights-unusable"


# -- files -----------------------------------------------------------------------------------------


class FileUnreadable(PlannerError):
    """A file that cannot be read at all (parameters: file, line where one is known)."""

    code = "file-unreadable"


class SyntaxBroken(FileUnreadable):
    """Text that is not YAML (parameters: file, line, column, problem)."""

    code = "syntax-broken"


class DuplicateKey(FileUnreadable):
    """A key written twice in one mapping (parameters: file, line, key, first_line)."""

    code = "duplicate-key"


class AnchorUsed(FileUnreadable):
    """An anchor or alias (parameters: file, line, name)."""

    code = "anchor-used"


class TagUsed(FileUnreadable):
    """An explicit tag such as ``!!int`` (parameters: file, line, tag)."""

    code = "tag-used"


class NotAMapping(FileUnreadable):
    """A file, or a place in it, that must hold ``key: value`` pairs and does not (parameters: file, line)."""

    code = "not-a-mapping"


class FileEmpty(FileUnreadable):
    """A file without content (parameters: file)."""

    code = "file-empty"


class NotText(FileUnreadable):
    """Bytes that are no UTF-8 text (parameters: file, line)."""

    code = "not-text"


class TooDeep(FileUnreadable):
    """Nesting beyond any sensible file (parameters: file, line, maximum)."""

    code = "too-deep"


class FileMissing(PlannerError):
    """A file, or a stored plan, that is not there (parameters: file)."""

    code = "file-missing"


class FileTooLarge(FileUnreadable):
    """A file above the size that is read (parameters: file, megabytes, maximum)."""

    code = "file-too-large"


class FileExists(PlannerError):
    """A file that would be overwritten (parameters: file)."""

    code = "file-exists"


class OutputMissing(PlannerError):
    """A format that only a file can hold, and no file named (parameters: value)."""

    code = "output-missing"


class FileUnwritable(PlannerError):
    """A place where nothing can be written (parameters: file, reason)."""

    code = "file-unwritable"


class CallBroken(PlannerError):
    """A call file with defects (parameters: file, line, count; all of them in ``findings``)."""

    code = "call-broken"


class PlanMalformed(PlannerError):
    """A plan file with defects (parameters: file, line, count; all of them in ``findings``)."""

    code = "plan-malformed"


class StatisticsBroken(PlannerError):
    """A file of public statistics with defects (parameters: file, line, count, first; all of them in ``findings``)."""

    code = "statistics-broken"


class EditRefused(PlannerError):
    """An edit after which the plan could not be read (parameters: count; all that is wrong in ``findings``)."""

    code = "edit-refused"


# -- names -----------------------------------------------------------------------------------------


class NameUnknown(PlannerError):
    """A name that is not there (parameters: what, name, nearest or choices)."""

    code = "name-unknown"


class CallUnknown(NameUnknown):
    """No target of that id (parameters: name, nearest)."""

    code = "call-unknown"


class CallNotATarget(PlannerError):
    """A programme or call whose topics or project types are the targets (parameters: name, targets)."""

    code = "call-not-a-target"


class ScenarioUnknown(NameUnknown):
    """No scenario of that id (parameters: name, choices)."""

    code = "scenario-unknown"


class PhaseUnknown(NameUnknown):
    """No phase of that id (parameters: name, choices)."""

    code = "phase-unknown"


class FigureUnknown(NameUnknown):
    """No figure of that name (parameters: name, choices)."""

    code = "figure-unknown"


class ExampleUnknown(NameUnknown):
    """No worked case of that name (parameters: name, choices)."""

    code = "example-unknown"


class NothingPublished(PlannerError):
    """`--rounding published` on a plan that imitates no published source (parameters: plan)."""

    code = "nothing-published"


class ArgumentUnusable(PlannerError):
    """A command-line argument out of its range (parameters: name, value, remedy)."""

    code = "argument-unusable"


class RatesUnreadable(PlannerError):
    """A file of exchange rates that has neither of the forms that are read (parameters: file, value; line)."""

    code = "rates-unreadable"


class RateUnavailable(PlannerError):
    """No exchange rate of a plan's currencies for a day (parameters: day, currencies, file, first_day, last_day)."""

    code = "rate-unavailable"


# -- the store -------------------------------------------------------------------------------------


class StoreConflict(PlannerError):
    """A plan that somebody else changed in the meantime (parameters: plan, expected, actual, author, at)."""

    code = "store-conflict"


class PlanUnknown(NameUnknown):
    """No stored plan of that id, or no revision of it (parameters: name; number; is_deleted where it is deleted)."""

    code = "plan-unknown"


class StoreBroken(PlannerError):
    """A store whose content is not what was written, or no store at all (parameters: file, reason; plan, revision)."""

    code = "store-broken"


class StoreTooNew(PlannerError):
    """A store that a newer version of the planner has written (parameters: file, found, known)."""

    code = "store-too-new"
