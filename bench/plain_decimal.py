"""The model of the sweep once more in plain Decimal and loops: what somebody writes who needs exact cents and no more.

No arrays and nothing of the program: it is held against the engine, cent by cent, before anything is timed. It is
written to be quick for what it is: constants are made once, nobody is asked twice, no class is in the way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import Any

CENT = Decimal("0.01")
ZERO = Decimal(0)
HUNDRED, TEN_THOUSAND = Decimal(100), Decimal(10_000)
OFFICE, TRAVEL = Decimal("0.15"), Decimal("0.065")
ERDF, IPA = Decimal("0.80"), Decimal("0.85")
MET, NOT_MET = 0, 2
STAFF, EXTERNAL, OTHER = 0, 3, 7
KEPT, FLAT = (0, 3, 4, 5, 6, 7), (1, 2)
"""Positions of the categories in which lines count, and of those that flat rates fill."""
POSITION = {
    "staff": 0,
    "office_and_administration": 1,
    "travel_and_accommodation": 2,
    "external_expertise_and_services": 3,
    "equipment": 4,
    "infrastructure_and_works": 5,
    "volunteers": 6,
    "other": 7,
}


@dataclass(frozen=True, slots=True)
class Member:
    """What the reckoning needs to know of an organisation."""

    id: str
    country: str
    legal_form: str
    is_lead: bool


@dataclass(frozen=True, slots=True)
class Limits:
    """What a consortium must reach, and may not exceed."""

    partners: int
    countries: int
    allowed_countries: frozenset[str]
    allowed_form: str
    grant: Decimal
    total: Decimal


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What is kept of a scenario: euro by partner, and six statuses."""

    totals: list[Decimal]
    grants: list[Decimal]
    bears: list[Decimal]
    statuses: list[int]


def cut(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_DOWN)


def reckon(
    people: Sequence[Member],
    limits: Limits,
    taking: Sequence[bool],
    entered: Sequence[Sequence[Decimal]],
    common: Decimal,
) -> Reckoning:
    """Return one scenario: who takes part, euro by partner and category, and the common cost that the first incurs."""
    count = len(people)
    totals, grants, settlement = [ZERO] * count, [ZERO] * count, [ZERO] * count
    lead_eligible = all_eligible = ZERO
    for at, person in enumerate(people):
        if not taking[at]:
            continue
        row = entered[at]
        staff = row[STAFF]
        total = cut(staff * OFFICE) + cut(staff * TRAVEL)
        for position in KEPT:
            total += row[position]
        if at == 0:
            total += common
        eligible = total - row[OTHER]
        totals[at] = total
        grants[at] = cut(eligible * (IPA if person.country == "ME" else ERDF))
        all_eligible += eligible
        if at == 0:
            lead_eligible = eligible
    members = [at for at in range(count) if taking[at]]
    if taking[0]:
        residue = common - grant_on(grants[0], common, lead_eligible)
        for at, part in zip(members, equal_parts(residue, len(members)), strict=True):
            settlement[at] += part
            settlement[0] -= part
    bears = [totals[at] - grants[at] + settlement[at] for at in range(count)]
    statuses = conditions([people[at] for at in members], limits, sum(grants, ZERO), all_eligible)
    return Reckoning(totals, grants, bears, statuses)


def conditions(present: Sequence[Member], limits: Limits, grant: Decimal, eligible: Decimal) -> list[int]:
    """Return whether the six conditions are met by those who take part."""
    holds = (
        len(present) >= limits.partners,
        len({one.country for one in present}) >= limits.countries,
        all(one.country in limits.allowed_countries for one in present),
        all(one.is_lead or one.legal_form == limits.allowed_form for one in present),
        grant <= limits.grant,
        eligible >= limits.total,
    )
    return [MET if one else NOT_MET for one in holds]


def grant_on(grant: Decimal, common: Decimal, eligible: Decimal) -> Decimal:
    """Return the part of a grant that falls on a common cost: by largest remainder over it and all the rest."""
    if not eligible:
        return ZERO
    whole, remainder = divmod(grant * HUNDRED * common, eligible)
    other, other_remainder = divmod(grant * HUNDRED * (eligible - common), eligible)
    if whole + other < grant * HUNDRED and (remainder, common) >= (other_remainder, eligible - common):
        whole += 1
    return whole / HUNDRED


def equal_parts(amount: Decimal, count: int) -> list[Decimal]:
    """Return equal parts of an amount; the cents left over go to the first ones."""
    part = cut(amount / count)
    left = int((amount - part * count) * HUNDRED)
    return [part + CENT] * left + [part] * (count - left)


def proportional_parts(amount: Decimal, weights: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Return parts of an amount in proportion, by largest remainder; larger weights, then earlier ones come first."""
    whole = sum(weights.values(), ZERO)
    if not whole:
        return dict.fromkeys(weights, ZERO)
    found = {name: divmod(amount * HUNDRED * weight, whole) for name, weight in weights.items()}
    parts = {name: cents / HUNDRED for name, (cents, _) in found.items()}
    left = int((amount - sum(parts.values(), ZERO)) * HUNDRED)
    if left:
        for name in sorted(found, key=lambda one: (found[one][1], weights[one]), reverse=True)[:left]:
            parts[name] += CENT
    return parts


# -- one large budget --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LargeBudget:
    """Euro of the whole, and of each work package, by partner; six statuses; lines set aside, and lines not taken."""

    totals: list[Decimal]
    grants: list[Decimal]
    totals_in: list[dict[str, Decimal]]
    grants_in: list[dict[str, Decimal]]
    statuses: list[int]
    set_aside: Decimal
    not_taken: Decimal


def reckon_budget(
    people: Sequence[Member], limits: Limits, packages: Sequence[str], lines: Iterable[Any], commons: Iterable[Any]
) -> LargeBudget:
    """Return the budget of everybody, with flat rates and grants divided over the work packages.

    Lines and common costs are those of the parsed plan that the engine gets, too; all work on them is done here.
    """
    row_of = {person.id: at for at, person in enumerate(people)}
    cells = [{name: [ZERO] * (OTHER + 1) for name in packages} for _ in people]
    set_aside, not_taken = ZERO, ZERO
    for line in lines:
        amount = cut(Decimal(line.quantity) * Decimal(line.unit_cost) / TEN_THOUSAND)
        position = POSITION[line.category]
        for who in line.partners.ids or ():
            if position in FLAT:
                set_aside += amount
            else:
                cells[row_of[who]][line.work_package or ""][position] += amount
                if position == OTHER:
                    not_taken += amount
    for common in commons:
        for cell, part in zip(cells, equal_parts(Decimal(common.amount.highest) / HUNDRED, len(people)), strict=True):
            cell[common.work_package or ""][POSITION[common.category]] += part
    totals, grants, totals_in, grants_in = [], [], [], []
    all_eligible = ZERO
    for person, cell in zip(people, cells, strict=True):
        staff = {name: row[STAFF] for name, row in cell.items()}
        base = sum(staff.values(), ZERO)
        office, travel = (proportional_parts(cut(base * rate), staff) for rate in (OFFICE, TRAVEL))
        total_in = {name: sum(row, ZERO) + office[name] + travel[name] for name, row in cell.items()}
        eligible_in = {name: total_in[name] - row[OTHER] for name, row in cell.items()}
        eligible = sum(eligible_in.values(), ZERO)
        grant = cut(eligible * (IPA if person.country == "ME" else ERDF))
        totals.append(sum(total_in.values(), ZERO))
        grants.append(grant)
        totals_in.append(total_in)
        grants_in.append(proportional_parts(grant, eligible_in))
        all_eligible += eligible
    holds = conditions(people, limits, sum(grants, ZERO), all_eligible)
    return LargeBudget(totals, grants, totals_in, grants_in, holds, set_aside, not_taken)
