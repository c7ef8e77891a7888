"""A note on funding opportunities, in the reader's language: what documents, workbooks and Markdown show of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class NoteValue:
    """One thing that a call says.

    Attributes:
        heading: What it is about: ``Rate``, ``Deadline``.
        text: What it says.
        certainty: How sure it is, in a word or two.
        source: Where it stands: number of the document in the note's list, and the place in it; empty where nowhere.
        is_open: Whether it has to be verified: not known, contradicted, or without a source.
    """

    heading: str
    text: str
    certainty: str
    source: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class NotePart:
    """One question of a reader, with the values that answer it.

    Attributes:
        id: ``who``, ``amount``, ``rate`` or ``time``.
        heading: The question: ``Who can apply``.
        values: The answers.
    """

    id: str
    heading: str
    values: tuple[NoteValue, ...]


@dataclass(frozen=True, slots=True)
class NoteTarget:
    """One call, topic or project type.

    Attributes:
        id: Path below ``calls/``.
        title: What it is called, with the call above it where there is one.
        programme: Name of its programme.
        status: Id of its status, for looks.
        status_word: The status.
        about: What its file notes about it; empty where nothing.
        parts: Who, how much, at which rate, by when.
        documents: Numbers of the documents that these rest on, with dates, as one sentence.
        further_open: How many further values of the call are not known, which the note does not show.
        is_plans: Whether the plan applies to it.
        fit: Whether the plan's partners fit, in a sentence; empty where nobody asked.
    """

    id: str
    title: str
    programme: str
    status: str
    status_word: str
    about: str
    parts: tuple[NotePart, ...]
    documents: str
    further_open: int = 0
    is_plans: bool = False
    fit: str = ""

    @property
    def values(self) -> Iterator[NoteValue]:
        """All values, part by part."""
        return (value for part in self.parts for value in part.values)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One row of the summary: a target at a glance.

    Attributes:
        target: Id of the target.
        programme: Name of its programme.
        title: What it is called.
        status: Id of its status.
        status_word: The status.
        closes: Local date and time; the first minute of the day where the hour is not known; None where nothing is.
        closes_text: By when, hour and zone included.
        left: How many days are left, or since when it is closed.
        amount: Smallest and largest amount of a project, in words.
        measure: Whether that is the grant or the total.
        lowest: Cents; None where there is no lower limit, or where it is not one known value.
        highest: The same for the upper limit.
        rate: The rates, in words.
        partners: Smallest number of partners and countries, in words.
        values: How many values the note has of it.
        open: How many of them have to be verified.
        fit: As of the target.
        is_plans: As of the target.
    """

    target: str
    programme: str
    title: str
    status: str
    status_word: str
    closes: datetime | None
    closes_text: str
    left: str
    amount: str
    measure: str
    lowest: int | None
    highest: int | None
    rate: str
    partners: str
    values: int
    open: int
    fit: str = ""
    is_plans: bool = False


@dataclass(frozen=True, slots=True)
class NoteProgramme:
    """A programme, with its targets: open ones first.

    Attributes:
        name: Its name.
        targets: Its targets in the order of their status.
    """

    name: str
    targets: tuple[NoteTarget, ...]


@dataclass(frozen=True, slots=True)
class NoteDocument:
    """A source document.

    Attributes:
        number: By which the note cites it.
        title: Its title, with the publisher.
        dated: Its own date; empty where it has none.
        checked: When it was last looked at.
        url: Where it is; empty where it has no address.
    """

    number: int
    title: str
    dated: str
    checked: str
    url: str


@dataclass(frozen=True, slots=True)
class NoteCheck:
    """One thing to be verified.

    Attributes:
        programme: Name of the programme.
        heading: What it is about.
        why: What is wrong with it, and where it was looked for in vain.
        targets: Titles of the targets that it concerns.
    """

    programme: str
    heading: str
    why: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteProposal:
    """One entry of the register of proposals, in words; empty where nothing is known."""

    title: str
    to: str
    submitted: str
    result: str
    result_id: str
    points: str
    reasons: str
    reused: str
    source: str


@dataclass(frozen=True, slots=True)
class CallNote:
    """A note on funding opportunities.

    Attributes:
        title: Its title.
        on: Day as of which it holds.
        about: What it covers, in sentences: the day, what is in it and what is left out, how sure it is.
        plan: Title of the plan in whose view it is; empty where there is none.
        rows: The summary: open ones first.
        programmes: The programmes with their targets.
        others: Sources of money that are no calls.
        checks: What has to be verified.
        proposals: The register; None where it was not asked for.
        documents: Sources, in the order in which they are first cited.
    """

    title: str
    on: date
    about: tuple[str, ...]
    plan: str
    rows: tuple[NoteRow, ...]
    programmes: tuple[NoteProgramme, ...]
    others: tuple[NoteTarget, ...]
    checks: tuple[NoteCheck, ...]
    proposals: tuple[NoteProposal, ...] | None
    documents: tuple[NoteDocument, ...]
