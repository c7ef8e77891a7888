"""What looks odd in a plan whatever its figures: people, dates and places that do not fit together."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.calculated import beyond_the_whole
from planner.engine.checks.effort import effort_apart
from planner.engine.checks.fixed_dates import days_apart
from planner.engine.checks.verdict import Case
from planner.findings import Finding, Names, Parameter, Path, Severity, Status, euro_or_open
from planner.plan.partners import Commitment
from planner.plan.work import Phase, WorkPackage
from planner.terms import Role


def oddities(case: Case, index: int) -> list[Finding]:
    """Return what does not fit together in one scenario of a batch."""
    of_work = (*_months(case), *_places(case, index))
    return [
        *_roles(case, index),
        *of_work,
        *beyond_the_whole(case, index),
        *effort_apart(case, index),
        *days_apart(case),
    ]


def _odd(code: str, where: Path, **parameters: Parameter) -> Finding:
    return Finding(code, parameters, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=where)


def _roles(case: Case, index: int) -> Iterator[Finding]:
    """Yield more than one lead, affiliates without their beneficiary, and withdrawn partners that a scenario names."""
    compiled = case.compiled
    present = {one.id for at, one in enumerate(compiled.partners) if case.figures.members[index, at]}
    leads = tuple(one.name for one in compiled.partners if one.role is Role.LEAD and one.id in present)
    if len(leads) > 1:
        yield _odd("several-leads", ("partners",), partners=Names(leads), count=len(leads))
    for at, one in enumerate(compiled.plan.partners):
        if one.affiliated_to is not None and one.id in present and one.affiliated_to not in present - {one.id}:
            where: Path = ("partners", at, "affiliated_to")
            yield _odd("affiliated-without-beneficiary", where, partner=one.name, beneficiary=one.affiliated_to)
    for at, scenario in enumerate(compiled.plan.scenarios):
        if scenario.id != compiled.scenario or scenario.include is None:
            continue
        named = set(scenario.include.ids_named())
        gone = [one for one in compiled.plan.partners if one.commitment is Commitment.WITHDRAWN and one.id in named]
        if gone:
            names = Names(tuple(one.name for one in gone))
            yield _odd("withdrawn-included", ("scenarios", at, "include"), partners=names, count=len(gone))


def _months(case: Case) -> Iterator[Finding]:
    """Yield phases and work packages that end after the project does."""
    plan = case.compiled.plan
    if plan.duration_months is None:
        return
    timed: list[tuple[Path, Phase | WorkPackage]] = [(("phases", at), one) for at, one in enumerate(plan.phases)]
    timed += [(("work_packages", at), one) for at, one in enumerate(plan.work_packages)]
    for where, one in timed:
        if one.months is not None and one.months[1] > plan.duration_months:
            place: Path = (*where, "months")
            yield _odd("months-beyond-end", place, title=one.title, value=one.months[1], limit=plan.duration_months)


def _places(case: Case, index: int) -> Iterator[Finding]:
    """Yield cost that lies in no phase although the plan has phases: their figures do not sum to the project's."""
    compiled = case.compiled
    if not compiled.plan.phases:
        return
    columns, members = compiled.columns, case.figures.members[index]
    is_outside = np.array([place.phase is None for place in compiled.places], dtype=np.bool_)
    rows = is_outside[columns.place] & members[columns.partner]
    lines = np.unique(columns.line[rows]).tolist()
    homeless = [at for at, place in enumerate(compiled.common_places) if is_outside[place]]
    if not lines and not homeless:
        return
    is_open = any(compiled.commons[at].amount.is_unknown for at in homeless)
    entered = None if is_open else columns.known_sum(rows)
    cents = None if entered is None else entered + sum(int(compiled.common_cents[at]) for at in homeless)
    said = [compiled.plan.costs[at] for at in lines]
    titles = dict.fromkeys([*(one.what or one.id for one in said), *(compiled.commons[at].title for at in homeless)])
    where: Path = ("costs", lines[0]) if lines else ("common_costs",)
    yield _odd("cost-in-no-phase", where, amount=euro_or_open(cents), lines=Names(tuple(titles)), count=len(titles))
