"""Findings: what the planner has to say about a plan or a call, as codes with typed parameters.

No prose lives here: ``planner.wording`` turns a code and its parameters into a sentence, by locale.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Euro:
    """An amount of money in a sentence, in cents."""

    cents: int


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in another currency in a sentence, in hundredths of it."""

    hundredths: int
    currency: str


def euro_or_open(cents: int | None) -> Euro | Term:
    """Return an amount in a sentence: in euro, or the words for one that nobody knows yet."""
    return Term("amount", "unknown") if cents is None else Euro(cents)


def money(hundredths: int, currency: str | None) -> Euro | Money:
    """Return an amount in a sentence: of a currency, or of the euro where none is named."""
    return Euro(hundredths) if currency is None else Money(hundredths, currency)


@dataclass(frozen=True, slots=True)
class Millionths:
    """A number with up to six decimals in a sentence: an exchange rate."""

    millionths: int


@dataclass(frozen=True, slots=True)
class Percent:
    """A rate in a sentence, in parts per million."""

    ppm: int


@dataclass(frozen=True, slots=True)
class Hundredths:
    """A quantity with two decimals in a sentence, in hundredths."""

    hundredths: int


@dataclass(frozen=True, slots=True)
class Mills:
    """An exact amount before it is rounded, in a sentence: in thousandths of a euro."""

    mills: int


@dataclass(frozen=True, slots=True)
class Names:
    """Several names, ids or texts in a sentence, in the order in which they are to be read."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of ours that each language has its own word for: a role, a stage, a category."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Terms:
    """Several such words, in order."""

    kind: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clauses:
    """Parts of a sentence that have a code and parameters of their own, in the order in which they are to be read."""

    clauses: tuple[Message, ...]


Parameter: TypeAlias = (
    str | int | date | Euro | Money | Percent | Hundredths | Millionths | Mills | Names | Term | Terms | Clauses
)
"""A text, a count, a day, or one of the typed values above."""


class Status(StrEnum):
    """How a rule stands; worst first."""

    NOT_MET = "not_met"
    TO_BE_VERIFIED = "to_be_verified"
    MET = "met"


class Severity(StrEnum):
    """How much it matters; worst first."""

    BLOCKING = "blocking"
    IMPORTANT = "important"
    NOTE = "note"


class MarginUnit(StrEnum):
    """What a margin counts."""

    EUR = "EUR"
    PARTNERS = "partners"
    COUNTRIES = "countries"
    MONTHS = "months"
    DAYS = "days"
    HOURS = "hours"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Margin:
    """Room until a rule flips: positive where there is room, negative by what is missing.

    Attributes:
        amount: Cents for ``EUR``, parts per million for ``percent``, otherwise a count.
        unit: What is counted.
    """

    amount: int
    unit: MarginUnit


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence to be: a code and what it speaks of."""

    code: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)


Path: TypeAlias = tuple[str | int, ...]
"""A place in a plan or call: keys and list positions from the top."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say: a rule met, not met or to be verified, or a defect of a file.

    Attributes:
        code: Kebab-case, never reused; the key of its sentences in ``wording``.
        parameters: Typed values for the sentences.
        status: Whether what it speaks of is met.
        severity: How much it matters, apart from the status.
        subject: Whom the rule is about: ``project``, a role, or the id of a partner.
        stage: When it is looked at: admissibility, eligibility, selection, award, or plan.
        where: Place in the plan or call file.
        rule: Id of the rule that it rests on, if any.
        margin: Room until it flips, if it can be counted.
        remedies: Ways out, best first.
        file: File that it speaks of, for defects of files.
        line: Line in that file, counted from 1.
    """

    code: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    status: Status = Status.NOT_MET
    severity: Severity = Severity.BLOCKING
    subject: str = "project"
    stage: str = "plan"
    where: Path = ()
    rule: str | None = None
    margin: Margin | None = None
    remedies: tuple[Message, ...] = ()
    file: str | None = None
    line: int | None = None

    def at(self, file: str, line: int | None) -> Finding:
        """Return the same finding, placed in a file."""
        return replace(self, file=file, line=line)


_STATUS_ORDER = tuple(Status)
_SEVERITY_ORDER = tuple(Severity)


def worst_first(findings: list[Finding]) -> list[Finding]:
    """Return the findings sorted by status, then severity; otherwise in the order given."""
    return sorted(findings, key=lambda one: (_STATUS_ORDER.index(one.status), _SEVERITY_ORDER.index(one.severity)))
