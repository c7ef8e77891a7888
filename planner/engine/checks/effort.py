"""Effort that the plan wants, and what the staff lines come to."""

from __future__ import annotations

from collections.abc import Iterator

from planner.engine.checks.verdict import Case
from planner.engine.effort import effort_figures
from planner.findings import Finding, Hundredths, Names, Severity, Status


def effort_apart(case: Case, index: int) -> Iterator[Finding]:
    """Yield partners whose staff lines come to more or less work than the plan wants of them, where it wants any."""
    compiled = case.compiled
    if not compiled.plan.effort_targets:
        return
    seen = effort_figures(compiled, case.figures.members[index])
    titles = {one.id: one.title for one in compiled.plan.work_packages}
    for at, partner in enumerate(compiled.partners):
        apart = seen.is_wanted[at] & (seen.lines[at] != seen.targets[at])
        if not apart.any():
            continue
        names = [titles[str(name)] for name, differs in zip(seen.packages, apart, strict=True) if differs]
        wanted, found = (int(one[at][seen.is_wanted[at]].sum()) for one in (seen.targets, seen.lines))
        where = next(at for at, one in enumerate(compiled.plan.effort_targets) if one.partner == partner.id)
        yield Finding(
            "effort-apart",
            {
                "partner": partner.shown_name,
                "target": Hundredths(wanted),
                "value": Hundredths(found),
                "gap": Hundredths(abs(wanted - found)),
                "side": "less" if found < wanted else "more" if found > wanted else "elsewhere",
                "packages": Names(tuple(names)),
                "count": int(seen.others[at]),
            },
            Status.TO_BE_VERIFIED,
            Severity.IMPORTANT,
            where=("effort_targets", where),
        )
