"""What a workbook is made of: the sweep over all numbers of partners, the number chosen, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask
from planner.findings import Finding
from planner.money import CentsArray
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.rules.call import Call
from planner.simulation.partners import Sweep


@dataclass(frozen=True, slots=True)
class Slot:
    """One partner's row on the sheets.

    Attributes:
        at: Position on the engine's partner axis: its place in the plan, which decides who gets an odd cent.
        partner: Who.
        rank: As how-manieth it joins; None for those who always take part.
    """

    at: int
    partner: Partner
    rank: int | None


@dataclass(frozen=True)
class WorkbookSource:
    """A plan under a call for every number of partners.

    Attributes:
        swept: Figures for each number of partners.
        number: The number chosen: what the input cell holds at first.
        own_number: The scenario's own number.
        rounding: ``exact`` or ``published``.
        findings: What there is to say at the number chosen, worst first.
        assumes: What the scenario takes for granted.
        version: Version of the program.
    """

    swept: Sweep
    number: int
    own_number: int
    rounding: str
    findings: Sequence[Finding]
    assumes: Sequence[str]
    version: str

    @property
    def compiled(self) -> Compiled:
        """Plan and call as arrays."""
        return self.swept.compiled

    @property
    def plan(self) -> Plan:
        """The plan as the scenario sees it."""
        return self.swept.compiled.plan

    @property
    def call(self) -> Call | None:
        """The call; None for own resources."""
        return self.swept.compiled.call

    @property
    def figures(self) -> Figures:
        """Figures of the whole project, one scenario for each number."""
        return self.swept.whole

    @property
    def index(self) -> int:
        """Position of the number chosen among the numbers swept."""
        return int(np.flatnonzero(self.swept.counts == self.number)[0])

    @property
    def numbers(self) -> tuple[int, int]:
        """Smallest and largest number that the input cell admits."""
        return int(self.swept.counts[0]), int(self.swept.counts[-1])

    @property
    def varied(self) -> str:
        """Whose number changes: ``region`` or ``partner``."""
        return "region" if self.plan.vary.tag == "region" else "partner"

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Everybody who takes part at some number: the scenario's own members, then those who join, in that order."""
        members, varied = self.swept.members, self.swept.varied
        found: list[tuple[tuple[int, int], Slot]] = []
        own = int(np.flatnonzero(self.swept.counts == self.own_number)[0])
        inside = 0
        for at, partner in enumerate(self.compiled.partners):
            if not members[:, at].any():
                continue
            rank: int | None = None
            if varied[at]:
                inside += bool(members[own, at])
                # Those of the scenario join in the plan's order; everybody else with the first number that has them.
                first = int(self.swept.counts[int(np.argmax(members[:, at]))])
                rank = inside if members[own, at] else first
            key = (0, at) if members[own, at] else (1, rank or 0)
            found.append((key, Slot(at, partner, rank)))
        return tuple(slot for _, slot in sorted(found, key=lambda pair: pair[0]))

    @property
    def members(self) -> tuple[Slot, ...]:
        """Those who take part at the number chosen."""
        return tuple(slot for slot in self.slots if self.takes_part(slot))

    def takes_part(self, slot: Slot) -> bool:
        """Return whether somebody takes part at the number chosen."""
        return bool(self.swept.members[self.index, slot.at])

    def slot_of(self, at: int | None) -> int | None:
        """Return the row of a position on the partner axis; None for nobody, or somebody who never takes part."""
        return next((row for row, slot in enumerate(self.slots) if slot.at == at), None)

    def values(self, cents: CentsArray, unknown: Mask) -> list[int | None]:
        """Return one figure of everybody with a row, at the number chosen.

        Args:
            cents: Shape (scenario, partner).
            unknown: Its mask.
        """
        index = self.index
        return [None if unknown[index, one.at] else int(cents[index, one.at]) for one in self.slots]
