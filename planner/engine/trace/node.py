"""What a trace is made of, and what every step of the walk needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.names import FigureName
from planner.engine.views import in_view, phase_places, work_package_places
from planner.findings import Hundredths, Message, Money, Percent


@dataclass(frozen=True, slots=True)
class Node:
    """A figure, what it is, and what it is made of.

    Attributes:
        figure: Its name; empty for a leaf that has none.
        cents: Its amount; None where it is unknown, and where it is no amount in euro.
        message: How it came about.
        rule: Id of the call's rule that it rests on.
        parts: What it is made of.
        number: What it is where it is no amount in euro: days, a part, another currency; None for amounts.
    """

    figure: str
    cents: int | None
    message: Message
    rule: str | None = None
    parts: tuple[Node, ...] = ()
    number: Money | Hundredths | Percent | int | None = None


@dataclass(frozen=True)
class Walk:
    """One scenario of a batch, seen whole or in a view."""

    compiled: Compiled
    whole: Figures
    index: int
    view: tuple[str, str] | None

    @cached_property
    def figures(self) -> Figures:
        """Return the figures of the view."""
        if self.view is None:
            return self.whole
        find = phase_places if self.view[0] == "phase" else work_package_places
        return in_view(self.compiled, self.whole, find(self.compiled, self.view[1]))

    def _name(self, partner: int | None, kind: str, item: str | None = None) -> str:
        who = None if partner is None else self.compiled.partners[partner].id
        return str(FigureName(who, kind, item, self.view))

    def _made(
        self,
        name: str,
        cents: int,
        unknown: bool,
        message: Message,
        rule: str | None = None,
        parts: tuple[Node, ...] = (),
    ) -> Node:
        if unknown:
            message = Message("trace-unknown", {"rule": rule or ""})
        return Node(name, None if unknown else cents, message, rule, parts)

    def _seen(self, place: int) -> bool:
        if self.view is None or self.view[0] == "period":
            return True
        where = self.compiled.places[place]
        return (where.phase if self.view[0] == "phase" else where.work_package) == self.view[1]
