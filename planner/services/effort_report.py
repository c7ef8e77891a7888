"""The report of effort as the command line gives it: person-months of staff lines beside those planned."""

from __future__ import annotations

from typing import Any

from planner.engine.compile import Compiled
from planner.engine.effort import effort_figures
from planner.engine.figures import Mask
from planner.terms import write_quantity


def effort_json(compiled: Compiled, members: Mask) -> dict[str, Any] | None:
    """Return the report of effort as the command line's contract has it; None where there are no person-months.

    Args:
        compiled: Plan and call as arrays.
        members: Who takes part, shape (partner,).
    """
    seen = effort_figures(compiled, members)
    if not seen.lines.any() and not seen.is_wanted.any():
        return None

    def text(hundredths: int) -> str:
        return write_quantity(hundredths) if hundredths >= 0 else f"-{write_quantity(-hundredths)}"

    def cell(at: int, package: int) -> dict[str, str | None]:
        lines, target = int(seen.lines[at, package]), int(seen.targets[at, package])
        is_wanted = bool(seen.is_wanted[at, package])
        return {
            "lines": text(lines),
            "target": text(target) if is_wanted else None,
            "difference": text(lines - target) if is_wanted else None,
        }

    rows = []
    for at, partner in enumerate(compiled.partners):
        if members[at]:
            names = [(place, name or "") for place, name in enumerate(seen.packages)]
            shown = {
                name: cell(at, place) for place, name in names if seen.lines[at, place] or seen.is_wanted[at, place]
            }
            total, wanted = text(int(seen.lines[at].sum())), text(int(seen.targets[at].sum()))
            rows.append({"id": partner.id, "work_packages": shown, "lines": total, "target": wanted})
    return {
        "unit": "person_months",
        "partners": rows,
        "lines": text(int(seen.lines.sum())),
        "target": text(int(seen.targets.sum())),
        "lines_not_counted": int(seen.others.sum()),
    }
