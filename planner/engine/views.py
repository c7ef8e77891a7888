"""Views: the part of a budget that lies in one phase or work package.

Lines and common costs lie in one place each. Flat rates and grants are computed once, on the whole, and divided over
the places by largest remainder, so that the views of a project sum to it. What is unknown of the whole is unknown in
the places where it has a base; where there is none, there is nothing to divide, and that is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from planner.engine.compile import Compiled
from planner.engine.figures import Figures, Mask, total_cents
from planner.engine.funding import eligible_cents
from planner.engine.pools import pooled_by
from planner.errors import PhaseUnknown
from planner.money import EXACT_SPLIT, CentsArray, allocate


def phase_places(compiled: Compiled, phase: str) -> Mask:
    """Return which places lie in a phase, shape (place,).

    Raises:
        PhaseUnknown: If the plan has no such phase.
    """
    known = tuple(one.id for one in compiled.plan.phases)
    if phase not in known:
        raise PhaseUnknown(name=phase, choices=known)
    return np.array([place.phase == phase for place in compiled.places], dtype=np.bool_)


def work_package_places(compiled: Compiled, work_package: str) -> Mask:
    """Return which places lie in a work package, shape (place,).

    Raises:
        PhaseUnknown: If the plan has no such work package.
    """
    known = tuple(one.id for one in compiled.plan.work_packages)
    if work_package not in known:
        raise PhaseUnknown(name=work_package, choices=known)
    return np.array([place.work_package == work_package for place in compiled.places], dtype=np.bool_)


def in_view(compiled: Compiled, figures: Figures, places: Mask) -> Figures:
    """Return the figures of some places: the same arrays, holding only what lies there.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole, with the plan's own amounts.
        places: Which places count, shape (place,).
    """
    return in_views(compiled, figures, [places])[0]


def in_views(compiled: Compiled, figures: Figures, views: Sequence[Mask]) -> list[Figures]:
    """Return the figures of several views; what lies where is worked out once for all of them."""
    by_place = _by_place(compiled, figures)
    return [_seen(compiled, figures, by_place, places) for places in views]


def _seen(compiled: Compiled, figures: Figures, by_place: _Placed, places: Mask) -> Figures:
    inside = _commons_inside(compiled, places)
    lines, flats = (part[..., places].sum(axis=-1) for part in (by_place.lines, by_place.flats))
    common = np.where(inside, figures.common, 0)
    seen = replace(
        figures,
        lines=lines,
        flats=flats,
        common=common,
        total=total_cents(lines, flats, common),
        lost=np.where(inside, figures.lost, 0),
        grants=by_place.grants[..., places].sum(axis=-1),
        settled=np.where(inside, figures.settled, 0),
        pooled=by_place.pooled[..., places].sum(axis=-1),
        unknown_lines=np.asarray(by_place.open_lines[..., places].any(axis=-1)),
        unknown_flats=np.asarray(by_place.open_flats[..., places].any(axis=-1)),
        unknown_grants=np.asarray(by_place.open_grants[..., places].any(axis=-1)),
        unknown_common=figures.unknown_common & inside,
        unknown_settled=figures.unknown_settled & inside,
        unknown_pooled=np.asarray(by_place.open_pooled[..., places].any(axis=-1)),
    )
    eligible, open_eligible = eligible_cents(compiled, seen)
    return replace(seen, eligible=eligible, unknown_eligible=open_eligible)


@dataclass(frozen=True, slots=True)
class _Placed:
    """Figures with the place as the last axis.

    Attributes:
        lines: Shape (scenario, partner, category, place).
        flats: Shape (scenario, partner, flat, place).
        grants: Shape (scenario, partner, fund, place).
        pooled: Shape (scenario, partner, pool, place).
        open_lines: Mask of ``lines``; likewise the others.
    """

    lines: CentsArray
    flats: CentsArray
    grants: CentsArray
    pooled: CentsArray
    open_lines: Mask
    open_flats: Mask
    open_grants: Mask
    open_pooled: Mask


def _commons_inside(compiled: Compiled, places: Mask) -> NDArray[np.bool_]:
    return np.array([places[at] for at in compiled.common_places], dtype=np.bool_)


def _by_place(compiled: Compiled, figures: Figures) -> _Placed:
    """Return lines, flat rates and grants with the place as the last axis."""
    kept = np.where(compiled.is_replaced[:, :, None], 0, compiled.entered_by_place)
    lines = np.where(figures.members[:, :, None, None], kept[None], 0)
    open_ = compiled.unknown_by_place & ~compiled.is_replaced[:, :, None]
    open_lines = np.asarray(figures.members[:, :, None, None] & open_[None])
    flats = np.zeros((*figures.flats.shape, lines.shape[-1]), dtype=np.int64)
    open_flats = np.zeros(flats.shape, dtype=np.bool_)
    for at, flat in enumerate(compiled.flats):
        base = lines[:, :, list(flat.base), :].sum(axis=2)
        open_base = np.asarray(open_lines[:, :, list(flat.base), :].any(axis=2))
        for position, common in enumerate(compiled.commons):
            if compiled.category_of[common.category] in flat.base:
                base[:, :, compiled.common_places[position]] += figures.common[:, :, position]
                open_base[:, :, compiled.common_places[position]] |= figures.unknown_common[:, :, position]
        for earlier, one in enumerate(compiled.flats[:at]):
            if one.target in flat.base:
                base += flats[:, :, earlier, :]
                open_base |= open_flats[:, :, earlier, :]
        flats[:, :, at, :] = allocate(figures.flats[:, :, at], base, split=EXACT_SPLIT).parts
        open_flats[:, :, at, :] = figures.unknown_flats[:, :, at, None] & ((base > 0) | open_base)
    eligible, open_eligible = _eligible_by_place(compiled, figures, (lines, open_lines), (flats, open_flats))
    weights = eligible[:, :, None, :]
    grants = allocate(figures.grants, weights, split=EXACT_SPLIT).parts
    open_grants = figures.unknown_grants[..., None] & ((weights > 0) | open_eligible[:, :, None, :])
    cost = lines.sum(axis=2) + flats.sum(axis=2)
    for position, place in enumerate(compiled.common_places):
        cost[:, :, place] += figures.common[:, :, position]
    pooled, open_pooled = pooled_by(compiled, figures, cost)
    return _Placed(lines, flats, grants, pooled, open_lines, open_flats, open_grants, open_pooled)


def _eligible_by_place(
    compiled: Compiled, figures: Figures, of_lines: tuple[CentsArray, Mask], flats: tuple[CentsArray, Mask]
) -> tuple[CentsArray, Mask]:
    """Return eligible cost with the place as the last axis, and where it is unknown."""
    lines, open_lines = of_lines
    eligible = lines[:, :, compiled.is_eligible, :].sum(axis=2)
    counts = compiled.is_eligible | compiled.is_doubtful
    unknown = np.asarray(open_lines[:, :, counts, :].any(axis=2))
    unknown |= (lines[:, :, compiled.is_doubtful, :] > 0).any(axis=2)
    for at, flat in enumerate(compiled.flats):
        if compiled.is_eligible[flat.target]:
            eligible = eligible + flats[0][:, :, at, :]
        if counts[flat.target]:
            unknown |= flats[1][:, :, at, :]
    for position, common in enumerate(compiled.commons):
        place, category = compiled.common_places[position], compiled.category_of[common.category]
        if compiled.is_eligible[category]:
            eligible[:, :, place] += figures.common[:, :, position]
        if compiled.is_doubtful[category]:
            unknown[:, :, place] |= figures.common[:, :, position] > 0
        if counts[category]:
            unknown[:, :, place] |= figures.unknown_common[:, :, position]
    return eligible, unknown
