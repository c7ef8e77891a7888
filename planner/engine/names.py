"""Names of figures: ``PARTNER.CATEGORY``, ``total.grant.FUND@phase:ID``, ``PARTNER.own@period:2`` and the like."""

from __future__ import annotations

from dataclasses import dataclass

from planner.engine.compile import Compiled
from planner.engine.period_axis import period_axis
from planner.errors import FigureUnknown
from planner.plan.contributions import Origin

PROJECT = "total"
AMOUNTS = ("own", "settlement", "bears", "eligible")
FINANCING = ("contribution", "missing", "cash")
"""Figures of the co-financing, which is that of the whole project: they have no part in a phase or work package."""


@dataclass(frozen=True, slots=True)
class FigureName:
    """A figure's name, taken apart.

    Attributes:
        partner: Id of the partner; None for the project.
        kind: ``total``, ``category``, ``common``, ``grant``, ``own``, ``settlement``, ``bears``, ``eligible``,
            ``contribution``, ``missing`` or ``cash``.
        item: Id of the category, common cost or fund, or the origin of a contribution, where the kind has one.
        view: Kind and id of the view, such as ``("phase", "phase-1")`` or ``("period", "2")``; None for the whole.
    """

    partner: str | None
    kind: str
    item: str | None = None
    view: tuple[str, str] | None = None

    def __str__(self) -> str:
        """Return the name as people write it."""
        parts = [self.partner or PROJECT]
        if self.kind == "category":
            parts.append(self.item or "")
        elif self.kind != "total":
            parts += [self.kind, *([self.item] if self.item else [])]
        return ".".join(parts) + (f"@{self.view[0]}:{self.view[1]}" if self.view else "")


def parse_figure(compiled: Compiled, text: str) -> FigureName:
    """Return the figure that a text names.

    Raises:
        FigureUnknown: If there is no such figure in this plan and call; it says which there are.
    """
    head, _, tail = text.strip().partition("@")
    view = _view(compiled, text, tail) if tail else None
    who, *rest = head.split(".")
    partner = None if who == PROJECT else who
    if partner is not None and compiled.position_of(partner) is None:
        raise FigureUnknown(name=text, choices=(PROJECT, *(one.id for one in compiled.partners)))
    names = {
        "common": tuple(one.id for one in compiled.commons),
        "grant": tuple(fund.rule.fund for fund in compiled.funds),
    }
    match rest:
        case []:
            return FigureName(partner, "total", view=view)
        case [kind] if kind in AMOUNTS:
            return FigureName(partner, kind, view=view)
        case [kind, *items] if kind in FINANCING:
            return _financing(text, partner, kind, items)
        case [category] if category in compiled.categories:
            return FigureName(partner, "category", category, view)
        case [("common" | "grant") as kind, item] if item in names[kind]:
            return FigureName(partner, kind, item, view)
        case [("common" | "grant") as kind, *_]:
            raise FigureUnknown(name=text, choices=tuple(f"{who}.{kind}.{item}" for item in names[kind]))
    choices = [f"{who}.{item}" for item in (*compiled.categories, "own", "settlement", "bears", *FINANCING)]
    raise FigureUnknown(name=text, choices=tuple(choices))


def _financing(text: str, partner: str | None, kind: str, items: list[str]) -> FigureName:
    """Return a figure of the co-financing: the whole of it, or that of one origin; never in a view."""
    whole = str(FigureName(partner, kind))
    if "@" in text:
        raise FigureUnknown(name=text, choices=(".".join((whole, *items)),))
    if not items:
        return FigureName(partner, kind)
    if kind != "contribution" or items[0] not in tuple(Origin) or len(items) > 1:
        origins = tuple(f"{whole}.{one}" for one in Origin) if kind == "contribution" else (whole,)
        raise FigureUnknown(name=text, choices=origins)
    return FigureName(partner, kind, items[0])


def _view(compiled: Compiled, text: str, tail: str) -> tuple[str, str]:
    kind, _, item = tail.partition(":")
    axis = period_axis(compiled.plan)
    known = {
        "phase": tuple(one.id for one in compiled.plan.phases),
        "wp": tuple(one.id for one in compiled.plan.work_packages),
        "period": axis.names if axis else (),
    }
    if item not in known.get(kind, ()):
        choices = tuple(f"@{name}:{one}" for name, ids in known.items() for one in ids)
        raise FigureUnknown(name=text, choices=choices)
    return kind, item
