"""Names of figures: ``PARTNER.CATEGORY``, ``total.grant.FUND@phase:ID`` and the like."""

from __future__ import annotations

from dataclasses import dataclass

from planner.engine.compile import Compiled
from planner.errors import FigureUnknown

PROJECT = "total"
AMOUNTS = ("own", "settlement", "bears", "eligible")


@dataclass(frozen=True, slots=True)
class FigureName:
    """A figure's name, taken apart.

    Attributes:
        partner: Id of the partner; None for the project.
        kind: ``total``, ``category``, ``common``, ``grant``, ``own``, ``settlement``, ``bears`` or ``eligible``.
        item: Id of the category, common cost or fund, where the kind has one.
        view: Kind and id of the view, such as ``("phase", "phase-1")``; None for the whole.
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
        case [category] if category in compiled.categories:
            return FigureName(partner, "category", category, view)
        case [("common" | "grant") as kind, item] if item in names[kind]:
            return FigureName(partner, kind, item, view)
        case [("common" | "grant") as kind, *_]:
            raise FigureUnknown(name=text, choices=tuple(f"{who}.{kind}.{item}" for item in names[kind]))
    choices = [f"{who}.{item}" for item in (*compiled.categories, "own", "settlement", "bears")]
    raise FigureUnknown(name=text, choices=tuple(choices))


def _view(compiled: Compiled, text: str, tail: str) -> tuple[str, str]:
    kind, _, item = tail.partition(":")
    known = {
        "phase": tuple(one.id for one in compiled.plan.phases),
        "wp": tuple(one.id for one in compiled.plan.work_packages),
    }
    if item not in known.get(kind, ()):
        choices = tuple(f"@{name}:{one}" for name, ids in known.items() for one in ids)
        raise FigureUnknown(name=text, choices=choices)
    return kind, item
