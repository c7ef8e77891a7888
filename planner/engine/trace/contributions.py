"""The trace of co-financing: what is needed, what was entered by origin, what is missing, what is paid in cash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.engine.contributions import ORIGINS, Financing, Level, financing, level_of, rows_of
from planner.engine.names import FigureName
from planner.engine.trace.funding import FundingWalk
from planner.engine.trace.node import Node
from planner.findings import Euro, Message, Parameter, Term
from planner.plan.contributions import Contribution, Origin


@dataclass(frozen=True)
class ContributionWalk(FundingWalk):
    """Walks through where the part of the cost that no grant pays comes from, of one partner or of all."""

    @cached_property
    def _level(self) -> Level:
        return level_of(self.compiled.call)

    @cached_property
    def _each(self) -> Financing:
        """Return each partner's co-financing, shape (1, partner)."""
        return financing(self.compiled, self.whole, slice(self.index, self.index + 1))

    @cached_property
    def _all(self) -> Financing:
        """Return that of all together, shape (1, 1)."""
        return self._each.of_action(self._level)

    def _financed(self, figure: FigureName, partner: int | None, needed: Node) -> Node:
        """Return a figure of the co-financing.

        Args:
            figure: Which one.
            partner: Position of the partner; None for the project.
            needed: What has to be covered.
        """
        if figure.item is not None:
            return self._of_origin(partner, Origin(figure.item))
        if figure.kind == "contribution":
            return self._entered(partner)
        return self._missing(partner, needed) if figure.kind == "missing" else self._cash(partner, needed)

    def _entered(self, partner: int | None) -> Node:
        """Return what counts against what is needed: money, and volunteers' work within its limit."""
        seen, at = self._at(partner)
        parts = tuple(
            self._of_origin(partner, origin)
            for position, origin in enumerate(ORIGINS)
            if origin is not Origin.IN_KIND
            and (seen.entered[0, at, position] or (origin is Origin.TRANSFER and seen.transfers[0, at]))
        )
        message = Message("trace-contributions", {"count": len(parts), "apart": Euro(int(seen.in_kind[0, at]))})
        return Node(self._name(partner, "contribution"), int(seen.counted[0, at]), message, None, parts)

    def _of_origin(self, partner: int | None, origin: Origin) -> Node:
        seen, at = self._at(partner)
        parts = tuple(_row(one) for one in self._rows(partner, origin))
        name = self._name(partner, "contribution", str(origin))
        entered = int(seen.entered[0, at, ORIGINS.index(origin)])
        if origin is Origin.TRANSFER and seen.transfers[0, at]:
            parts = (*parts, Node("", int(seen.transfers[0, at]), Message("trace-contribution-pool")))
            entered += int(seen.transfers[0, at])
        term = Term("contribution_origin", str(origin))
        if origin is Origin.VOLUNTEERS:
            limit = Euro(int(seen.volunteers_cost[0, at]))
            message = Message("trace-volunteers", {"entered": Euro(entered), "limit": limit})
            return Node(name, int(seen.volunteers[0, at]), message, None, parts)
        code = "trace-contribution-in-kind" if origin is Origin.IN_KIND else "trace-contribution-origin"
        return Node(name, entered, Message(code, {"origin": term, "count": len(parts)}), None, parts)

    def _missing(self, partner: int | None, needed: Node) -> Node:
        seen, at = self._at(partner)
        return self._asked(partner, "missing", int(seen.missing[0, at]), (needed, self._entered(partner)))

    def _cash(self, partner: int | None, needed: Node) -> Node:
        seen, at = self._at(partner)
        parts = [needed]
        if seen.transfers[0, at]:
            parts.append(Node("", int(seen.transfers[0, at]), Message("trace-contribution-pool")))
        for origin in (Origin.AUTOMATIC_PUBLIC, Origin.VOLUNTEERS):
            if seen.entered[0, at, ORIGINS.index(origin)]:
                parts.append(self._of_origin(partner, origin))
        return self._asked(partner, "cash", int(seen.cash[0, at]), parts)

    def _asked(self, partner: int | None, kind: str, cents: int, parts: Sequence[Node]) -> Node:
        """Return a figure that is asked of each partner, or of the action alone."""
        seen, at = self._at(partner)
        name = self._name(partner, kind)
        if partner is not None and self._level.of == "action":
            return Node(name, None, Message("trace-asked-of-action"), self._level.rule, tuple(parts))
        unknown = bool(seen.unknown[0, at])
        return self._made(name, cents, unknown, Message(f"trace-{kind}"), self._level.rule, tuple(parts))

    def _at(self, partner: int | None) -> tuple[Financing, int]:
        return (self._all, 0) if partner is None else (self._each, partner)

    def _rows(self, partner: int | None, origin: Origin) -> list[Contribution]:
        """Return what was entered for one partner, or for all who take part."""
        members = self.whole.members[self.index]
        return [
            one for at, one in rows_of(self.compiled) if one.origin is origin and members[at] and partner in (None, at)
        ]


def _row(one: Contribution) -> Node:
    """Return a contribution as it was entered."""
    parameters: dict[str, Parameter] = {
        "giver": one.giver or "",
        "how_sure": Term("contribution_status", str(one.status)),
        "note": one.note or "",
    }
    return Node("", one.amount, Message("trace-contribution", parameters))
