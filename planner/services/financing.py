"""Co-financing of each partner and of the whole: what is needed, where it comes from, what is missing, what is cash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.contributions import ORIGINS, Financing, financing, level_of
from planner.engine.figures import Figures
from planner.plan.contributions import Origin
from planner.services.cases import Assembled
from planner.services.speech import amount_text

_APART = (Origin.VOLUNTEERS, Origin.IN_KIND)


@dataclass(frozen=True, slots=True)
class FinancingRow:
    """The co-financing of one partner, or of the whole project: cents, None where unknown.

    Attributes:
        id: Id of the partner; empty for the whole.
        name: Its name.
        needed: What has to be covered.
        entered: What is entered, by origin; origins without an amount are left out. Transfers hold what pools bring,
            and less than nothing where they take it.
        volunteers: Volunteers' work that counts.
        counted: What counts against what is needed.
        missing: Needed minus counted, negative by what is too much; also None for one partner where the co-financing
            is the action's.
        cash: What really has to be paid; None likewise.
    """

    id: str
    name: str
    needed: int | None
    entered: Mapping[Origin, int]
    volunteers: int | None
    counted: int
    missing: int | None
    cash: int | None

    @property
    def in_kind(self) -> int:
        """Contributions in kind, which never count against cash."""
        return self.entered.get(Origin.IN_KIND, 0)


@dataclass(frozen=True, slots=True)
class FinancingTable:
    """The co-financing of all who take part.

    Attributes:
        level: ``partner`` or ``action``: whose it is.
        is_sure: Whether a rule with a source says so.
        rows: One for each partner who takes part.
        total: The whole project.
    """

    level: str
    is_sure: bool
    rows: tuple[FinancingRow, ...]
    total: FinancingRow

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Origins that anything comes from, in order."""
        # What moves between partners is nothing for all together.
        used = {one for row in (*self.rows, self.total) for one in row.entered}
        return tuple(one for one in ORIGINS if one in used)

    def row(self, partner_id: str) -> FinancingRow | None:
        """Return the row of a partner; None for one who takes no part."""
        return next((one for one in self.rows if one.id == partner_id), None)


def financing_table(seen: Assembled) -> FinancingTable:
    """Return the co-financing of a plan as a question sees it, of the whole project."""
    return financing_at(seen.compiled, seen.whole)


def financing_at(compiled: Compiled, figures: Figures, index: int = 0) -> FinancingTable:
    """Return the co-financing of one scenario of a batch.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project.
        index: Which scenario.
    """
    level = level_of(compiled.call)
    each = financing(compiled, figures, slice(index, index + 1))
    is_each = level.of == "partner"
    members = np.flatnonzero(figures.members[index])
    names = [(one.id, one.shown_name) for one in compiled.partners]
    rows = tuple(_row(*names[at], each, int(at), is_asked=is_each) for at in members)
    return FinancingTable(level.of, level.is_sure, rows, _row("", "", each.of_action(level), 0, is_asked=True))


def financing_json(table: FinancingTable) -> dict[str, Any]:
    """Return the co-financing as the command line shows it: amounts as text in euro, null where unknown."""
    return {
        "level": table.level,
        "partners": [{"id": one.id, **_row_json(one)} for one in table.rows],
        "total": _row_json(table.total),
    }


def _row(partner_id: str, name: str, each: Financing, at: int, *, is_asked: bool) -> FinancingRow:
    is_known = not each.unknown[0, at]
    return FinancingRow(
        id=partner_id,
        name=name,
        needed=int(each.needed[0, at]) if is_known else None,
        entered=_entered(each, at, is_known=is_known),
        volunteers=int(each.volunteers[0, at]) if is_known or not each.volunteers_entered[0, at] else None,
        counted=int(each.counted[0, at]),
        missing=int(each.missing[0, at]) if is_known and is_asked else None,
        cash=int(each.cash[0, at]) if is_known and is_asked else None,
    )


def _entered(each: Financing, at: int, *, is_known: bool) -> dict[Origin, int]:
    """Return what is entered by origin, and among the transfers what a pool brings or takes, as far as it is known."""
    entered = {one: int(cents) for one, cents in zip(ORIGINS, each.entered[0, at], strict=True)}
    entered[Origin.TRANSFER] += int(each.transfers[0, at]) if is_known else 0
    return {one: cents for one, cents in entered.items() if cents}


def _row_json(row: FinancingRow) -> dict[str, Any]:
    return {
        "needed": amount_text(row.needed),
        "entered": {str(one): amount_text(cents) for one, cents in row.entered.items() if one not in _APART},
        "volunteers": amount_text(row.volunteers),
        "in_kind": amount_text(row.in_kind),
        "missing": amount_text(row.missing),
        "cash": amount_text(row.cash),
    }
