"""Amounts that several grants together may not be above: what is asked for, and ceilings as the plan has agreed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from planner.engine.axes import Fund, askers
from planner.engine.ceilings import known_ceilings, limit_cents
from planner.engine.compile import Compiled
from planner.engine.figures import Mask
from planner.engine.scope import covered, units_of
from planner.money import EXACT_SPLIT, CentsArray, allocate
from planner.plan.requests import Request
from planner.rules.kinds import AmountLimit
from planner.terms import Role

_WIDTH = ("each_partner", "each_country", "project")


@dataclass(frozen=True, slots=True)
class Joint:
    """Grants that together may not be above an amount.

    Attributes:
        cells: Whose grant of which fund, shape (partner, fund).
        limit: Cents.
        policy: Who gives way: all in proportion (``proportional``), or the ``lead`` first.
        said_by: The ceiling, or the request.
        name: Whose amount it is, for sentences; empty for the project.
    """

    cells: Mask
    limit: int
    policy: Literal["proportional", "lead"]
    said_by: AmountLimit | Request
    name: str = ""


def joints(compiled: Compiled) -> list[Joint]:
    """Return the amounts that hold grants: first what is asked for, then ceilings, unless they are only reported."""
    asked = asked_joints(compiled)
    return asked if compiled.plan.when_capped == "report" else [*asked, *ceiling_joints(compiled)]


def asked_joints(compiled: Compiled) -> list[Joint]:
    """Return the grants that are held to an amount which some partners ask for together."""
    return [joint for request in compiled.plan.requests for joint in _asked(compiled, request)]


def ceiling_joints(compiled: Compiled) -> list[Joint]:
    """Return the grants that each known ceiling holds, whether the plan lets it hold them or not.

    What is said of one fund never reaches another: its money fills nothing that another one's ceiling leaves.
    """
    policy: Literal["proportional", "lead"] = "lead" if compiled.plan.when_capped == "lead" else "proportional"
    found = []
    # The narrower first: what a partner loses to its own ceiling must not count against the others under a wider one.
    ordered = sorted(known_ceilings(compiled), key=lambda rule: (_WIDTH.index(rule.subject), rule.fund is None))
    for rule in ordered:
        funds = np.array([rule.fund in (None, one.rule.fund) for one in compiled.funds], dtype=np.bool_)
        concerned = covered(rule, compiled.partners)
        for name, those in units_of(rule.subject, compiled.partners):
            cells = (concerned & those)[:, None] & _taking(compiled) & funds
            if cells.any():
                found.append(Joint(cells, limit_cents(compiled, rule), policy, rule, name))
    return found


def asked_of_action(compiled: Compiled, fund: Fund) -> int | None:
    """Return the amount that is asked for of a grant which is the action's; None where none is."""
    asked = [
        request.amount
        for request in compiled.plan.requests
        if request.amount is not None and askers(request, fund.rule, fund.applies, compiled.partners).any()
    ]
    return min(asked, default=None)


def held_cents(compiled: Compiled, grants: CentsArray, unknown: Mask | None, members: Mask) -> CentsArray:
    """Return the grants, held to what is asked for and to the ceilings as the plan has agreed.

    Args:
        compiled: Plan and call as arrays.
        grants: Cents, shape (scenario, partner, fund).
        unknown: Its mask, which grows by whoever gives way for an amount that is not known; None where all are known.
        members: Who takes part, shape (scenario, partner).
    """
    for _, _, after in steps(compiled, joints(compiled), grants, members, unknown):
        grants = after
    return grants


def steps(
    compiled: Compiled, holding: Sequence[Joint], grants: CentsArray, members: Mask, unknown: Mask | None = None
) -> Iterator[tuple[Joint, CentsArray, CentsArray]]:
    """Yield amounts that hold grants one after the other, with the grants before and after each.

    Args:
        compiled: Plan and call as arrays.
        holding: The amounts, in their order.
        grants: Cents, shape (scenario, partner, fund).
        members: Who takes part, shape (scenario, partner).
        unknown: Mask of the grants, which grows at each step; None where all are known.
    """
    for joint in holding:
        if unknown is not None:
            # Who gives way depends on everybody's amount: one that is not known leaves all of them open.
            open_ = np.asarray(unknown[:, joint.cells].any(axis=1))
            unknown[:, joint.cells] |= open_[:, None] & (grants[:, joint.cells] > 0)
        after = _held(compiled, grants, joint, members)
        yield joint, grants, after
        grants = after


def _held(compiled: Compiled, grants: CentsArray, joint: Joint, members: Mask) -> CentsArray:
    """Return grants with the sum of some held to a limit: all give in proportion, or the lead gives first."""
    own = grants[:, joint.cells]
    over = np.maximum(own.sum(axis=1) - joint.limit, 0)
    if not over.any():
        return grants
    if joint.policy == "lead":
        whose = np.nonzero(joint.cells)[0]
        for at in np.flatnonzero([one.role is Role.LEAD for one in compiled.partners]):
            lead = whose == at
            before = own[:, lead].sum(axis=1)
            given = np.minimum(before * members[:, at], over)
            own[:, lead] = allocate(np.asarray(before - given), own[:, lead], split=EXACT_SPLIT).parts
            over = over - given
    parts = allocate(np.asarray(own.sum(axis=1) - over), own, split=EXACT_SPLIT).parts
    held = grants.copy(order="K")
    held[:, joint.cells] = parts
    return held


def _asked(compiled: Compiled, request: Request) -> Iterator[Joint]:
    """Yield the grants that an amount asked for holds; that of an action is held as a whole, before it is divided."""
    cells = np.zeros((len(compiled.partners), len(compiled.funds)), dtype=np.bool_)
    for at, fund in enumerate(compiled.funds):
        if fund.rule.level == "partner":
            cells[:, at] = askers(request, fund.rule, fund.applies, compiled.partners)
    if request.amount is not None and cells.any():
        yield Joint(cells, request.amount, "proportional", request)


def _taking(compiled: Compiled) -> Mask:
    """Return whose grant each fund pays, shape (partner, fund)."""
    applies = np.array([one.applies for one in compiled.funds], dtype=np.bool_)
    # Without partners, or without funds, nothing says how long the other axis is.
    return applies.reshape(len(compiled.funds), len(compiled.partners)).T
