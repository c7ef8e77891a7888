"""From a plan, as one scenario sees it, and a call to arrays and an order of steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias

import numpy as np

from planner.engine.axes import Flat, Fund, category_axis, flat_axis, fund_axis
from planner.engine.columns import Columns, Lines, columns_of, lines_of
from planner.engine.figures import Batch, Mask
from planner.engine.roster import Roster
from planner.engine.rounding import rounding_of
from planner.engine.unit_costs import UnitPrice, unit_price
from planner.keys import NOT_GIVEN
from planner.money import (
    CentsArray,
    Rounding,
    Split,
    SplitMethod,
    guard,
    total_of,
)
from planner.plan.calculations import UnitCostUse
from planner.plan.costs import MEMBERS, CommonCost, CostLine, SplitRule
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.pools import OwnPool
from planner.plan.scenarios import Situation
from planner.rules.call import Call
from planner.terms import Category

PlaceOf: TypeAlias = dict[tuple[str | None, str | None], int]
"""Position among the places, by what a cost says of phase and work package."""


class Place(NamedTuple):
    """Where in the work a cost lies: the finest cut that views are made of."""

    phase: str | None
    work_package: str | None


class Row(NamedTuple):
    """A cost line of one partner, in cents.

    Attributes:
        line: The line in the plan.
        partner: Position on the partner axis.
        category: Position on the category axis.
        place: Position among the places.
        cents: Quantity times unit cost, or what the line's calculation gives, in euro, rounded as the call says.
        is_unknown: Whether nobody knows it yet; its cents are then zero and mean nothing.
    """

    line: CostLine
    partner: int
    category: int
    place: int
    cents: int
    is_unknown: bool = False


@dataclass(frozen=True)
class Compiled:
    """A plan under a call as arrays: what the steps need, and what the trace speaks of.

    Attributes:
        plan: The plan as the scenario sees it.
        call: The call; None means own resources.
        scenario: Id of the scenario.
        partners: Everybody with a budget row, in the plan's order: the partner axis.
        associated: Ids of associated partners who take part; they have no row.
        members: Who takes part in the scenario itself, shape (partner,).
        categories: The call's categories, then neutral ones that it does not take: the category axis.
        is_eligible: Which categories the call pays, shape (category,).
        is_doubtful: Of which nobody knows whether it does, shape (category,).
        commons: Common costs that count: the common axis.
        flats: Flat rates in the order in which they are computed: the flat axis.
        funds: Funds: the fund axis.
        places: Where costs lie.
        columns: Cost lines as arrays.
        rounding: The call's rounding, or the plan's.
    """

    plan: Plan
    call: Call | None
    scenario: str
    partners: tuple[Partner, ...]
    associated: tuple[str, ...]
    members: Mask
    categories: tuple[str, ...]
    category_of: dict[Category, int]
    is_eligible: Mask
    is_doubtful: Mask
    commons: tuple[CommonCost, ...]
    flats: tuple[Flat, ...]
    funds: tuple[Fund, ...]
    places: tuple[Place, ...]
    common_places: tuple[int, ...]
    columns: Columns
    rounding: Rounding

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Cost lines, one per partner, for whoever speaks of them one by one."""
        seen = self.columns
        parts = (seen.line, seen.partner, seen.category, seen.place, seen.cents, seen.is_unknown)
        rows = zip(*(one.tolist() for one in parts), strict=True)
        return tuple(Row(self.plan.costs[line], *row) for line, *row in rows)

    def rows_of(self, line: int) -> Iterator[Row]:
        """Yield the rows of one line, by its position in the plan, for checks that look at a few of them."""
        seen, these = self.columns, self.columns.rows_of(line)
        parts = (seen.partner, seen.category, seen.place, seen.cents, seen.is_unknown)
        for row in zip(*(one[these].tolist() for one in parts), strict=True):
            yield Row(self.plan.costs[line], *row)

    @cached_property
    def is_sure(self) -> bool:
        """Whether no figure can be unknown: every rate and amount is known, and so is what the call takes."""
        rates = (*(flat.rate_ppm for flat in self.flats), *(fund.rate_ppm for fund in self.funds))
        keys = (*(one.key for one in self.commons), *(one.key for one in self.plan.own_pools))
        asked = {name for one in keys for name in one.asks()}
        given = (self.roster.indicators.get(name) for name in asked)
        is_amount_open = (
            bool(self.columns.is_unknown.any())
            or any(one.amount.is_unknown for one in self.commons)
            or any(one is None or (one == NOT_GIVEN).any() for one in given)
        )
        return None not in rates and not self.is_doubtful.any() and not is_amount_open

    @cached_property
    def unknown_by_place(self) -> Mask:
        """Where a cost line has an amount that nobody knows, shape (partner, category, place)."""
        unknown = np.zeros(self.entered_by_place.shape, dtype=np.bool_)
        columns = self.columns
        open_ = columns.is_unknown
        unknown[columns.partner[open_], columns.category[open_], columns.place[open_]] = True
        return unknown

    @cached_property
    def rates(self) -> tuple[Fund, ...]:
        """Each fund's rule once, at the call's own rate, with everybody whom it covers."""
        found: dict[str, Fund] = {}
        for one in self.funds:
            before = found.get(one.rule.id)
            applies = one.applies if before is None else before.applies | one.applies
            found[one.rule.id] = Fund(one.rule, one.call_ppm, applies, one.call_ppm)
        return tuple(found.values())

    @cached_property
    def entered_by_place(self) -> CentsArray:
        """Cents of cost lines, shape (partner, category, place)."""
        shape = (len(self.partners), len(self.categories), max(len(self.places), 1))
        entered = np.zeros(shape, dtype=np.int64)
        columns = self.columns
        total_of(columns.cents)  # guards the sum: adding up would wrap in silence
        np.add.at(entered, (columns.partner, columns.category, columns.place), columns.cents)
        return entered

    @cached_property
    def volunteers_cents(self) -> CentsArray:
        """Cents of lines for volunteers' work, whatever the call counts it as, shape (partner,)."""
        return self.columns.partner_cents_in(Category.VOLUNTEERS, len(self.partners))

    @cached_property
    def common_cents(self) -> CentsArray:
        """Cents of common costs, shape (common,); zero where the amount is unknown."""
        return np.array([0 if one.amount.is_unknown else one.amount.highest for one in self.commons], dtype=np.int64)

    @cached_property
    def sharers(self) -> Mask:
        """Who shares which common cost, shape (common, partner)."""
        sharers = np.zeros((len(self.commons), len(self.partners)), dtype=np.bool_)
        for at, common in enumerate(self.commons):
            sharers[at, self.roster.taken(common.shared_by)] = True
        return sharers

    @cached_property
    def is_replaced(self) -> Mask:
        """Where entered lines are set aside for a flat rate, shape (partner, category)."""
        replaced = np.zeros((len(self.partners), len(self.categories)), dtype=np.bool_)
        for flat in self.flats:
            for at in flat.replaced:
                replaced[:, at] |= flat.applies
        return replaced

    @cached_property
    def roster(self) -> Roster:
        """The partner axis, to look people up in."""
        return Roster(self.partners)

    def category_at(self, item: CostLine | CommonCost) -> int:
        """Return the position of the category in which a cost counts."""
        return self.category_of[item.category]

    def price_of(self, row: Row) -> UnitPrice | None:
        """Return what the call pays for a unit of a row; None where its amount is the plan's own."""
        use = row.line.calculation
        return unit_price(use, self.partners[row.partner], self.call) if isinstance(use, UnitCostUse) else None

    def position_of(self, partner_id: str) -> int | None:
        """Return the position of a partner on its axis, if it has a row."""
        return self.roster.at.get(partner_id)

    def split_of(self, shared: CommonCost | OwnPool) -> Split:
        """Return how a common cost or a pool is split: its own way, or the plan's."""
        rule: SplitRule = shared.split or self.plan.split
        rest_to = self.position_of(rule.rest_to) if rule.rest_to else None
        # Who takes the rest may be of another scenario, or without a budget; then nobody takes it.
        is_absent = rule.method is SplitMethod.REST_TO and rest_to is None
        return Split(SplitMethod.TRUNCATE_EACH if is_absent else rule.method, rule.unit, rest_to)

    def incurrer_of(self, common: CommonCost) -> int | None:
        """Return the position of the partner who incurs a common cost; None when the members do, or it has no row."""
        return None if common.incurred_by == MEMBERS else self.position_of(common.incurred_by)

    def lacks_incurrer(self, common: CommonCost) -> bool:
        """Return whether a common cost is incurred by somebody of another scenario, or without a budget."""
        return common.incurred_by != MEMBERS and self.position_of(common.incurred_by) is None

    def batch(
        self, members: Mask | None = None, *, entered: CentsArray | None = None, commons: CentsArray | None = None
    ) -> Batch:
        """Return a batch of scenarios that differ in who takes part and, where given, in their amounts.

        Args:
            members: Who takes part, shape (scenario, partner); the scenario itself when None.
            entered: Cents of cost lines, shape (1 or scenario, partner, category); the plan's own when None.
            commons: Cents of common costs, shape (1 or scenario, common); the plan's own when None.
        """
        return Batch(
            members=self.members[None, :] if members is None else members,
            entered=self.entered_by_place.sum(axis=2)[None] if entered is None else entered,
            commons=self.common_cents[None] if commons is None else commons,
        )


def compile_plan(seen: Situation, call: Call | None) -> Compiled:
    """Return the arrays and steps of a plan under a call.

    Args:
        seen: The plan as a scenario sees it.
        call: The resolved call, corrected by the plan; None for own resources.

    Raises:
        AmountTooLarge: If amounts are beyond what 64-bit cents can hold.
    """
    plan = seen.plan
    partners = tuple(partner for partner in plan.partners if partner.has_budget)
    roster = Roster(partners)
    rounding = rounding_of(plan, call)
    categories, category_of, eligible, doubtful = category_axis(plan, call)
    lines = lines_of(plan)
    places, place_of = _places(plan, lines)
    line_places = [place_of[said] for said in zip(lines.phase, lines.work_package, strict=True)]
    commons = tuple(common for common in plan.common_costs if common.included)
    for common in commons:
        if not common.amount.is_unknown:
            guard(common.amount.highest)
    return Compiled(
        plan=plan,
        call=call,
        scenario=seen.scenario,
        partners=partners,
        associated=tuple(one.id for one in plan.partners if not one.has_budget and one.id in seen.members),
        members=np.array([partner.id in seen.members for partner in partners], dtype=np.bool_),
        categories=categories,
        category_of=category_of,
        is_eligible=eligible,
        is_doubtful=doubtful,
        commons=commons,
        flats=flat_axis(plan, call, categories, partners),
        funds=fund_axis(plan, call, partners),
        places=places,
        common_places=tuple(place_of[common.phase, common.work_package] for common in commons),
        columns=columns_of(plan, call, lines, (roster, category_of, line_places), rounding),
        rounding=rounding,
    )


def _places(plan: Plan, lines: Lines) -> tuple[tuple[Place, ...], PlaceOf]:
    """Return where costs lie, in the order of lines and common costs, and the position of each said place.

    Thousands of lines say a few places: only these are looked up in the plan.
    """
    commons = ((common.phase, common.work_package) for common in plan.common_costs)
    at: dict[Place, int] = {}
    place_of: PlaceOf = {}
    for phase, package in dict.fromkeys(chain(zip(lines.phase, lines.work_package, strict=True), commons)):
        lies_in = phase if phase is not None or package is None else plan.phase_of_package(package)
        place_of[phase, package] = at.setdefault(Place(lies_in, package), len(at))
    return tuple(at), place_of
