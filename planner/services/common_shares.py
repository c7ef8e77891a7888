"""What each member pays of the common costs, to the cent, and one exact sentence for each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from planner.engine.settlement import residue_cents
from planner.engine.sharing import sharing_members
from planner.findings import Euro, Parameter, Term
from planner.plan.costs import MEMBERS, CommonCost
from planner.plan.model import Plan
from planner.services.cases import Assembled, Question, assemble
from planner.wording import Wording

Parts = Mapping[str, int | None]
"""Cents by partner; None where unknown."""


@dataclass(frozen=True, slots=True)
class Share:
    """One common cost, shared.

    Attributes:
        id: Id of the common cost.
        title: What it is.
        is_counted: Whether it counts now.
        parts: What each pays of it in the end, of what is shared: cents, None where unknown.
        unassigned: What nobody pays, in cents; negative where parts come to more than the whole.
        says: That, in a sentence.
    """

    id: str
    title: str
    is_counted: bool
    parts: Parts
    unassigned: int
    says: str

    @property
    def together(self) -> int | None:
        """What all of them pay; None where a part is unknown."""
        return None if None in self.parts.values() else sum(one for one in self.parts.values() if one is not None)


@dataclass(frozen=True, slots=True)
class CommonShares:
    """What each member pays of every common cost.

    Attributes:
        scenario: Id of the scenario.
        members: Names of the members that have a budget, by id.
        shares: One for each common cost, in the plan's order.
    """

    scenario: str
    members: Mapping[str, str]
    shares: tuple[Share, ...]

    @property
    def counted(self) -> tuple[Share, ...]:
        """Those that count now."""
        return tuple(one for one in self.shares if one.is_counted)

    def together(self, partner_id: str) -> int | None:
        """Return what a member pays of all of them; None where a part is unknown."""
        parts = [one.parts.get(partner_id, 0) for one in self.counted]
        return None if None in parts else sum(one for one in parts if one is not None)

    @property
    def unassigned(self) -> int:
        """What nobody pays of all of them."""
        return sum(one.unassigned for one in self.counted)


def common_shares(plan: Plan, words: Wording, *, roots: Sequence[Path] | None = None) -> CommonShares:
    """Return what each member pays of every common cost, in the plan's default scenario; see ``assemble``."""
    seen = assemble(plan, Question(), roots=roots)
    partners, members = seen.compiled.partners, seen.whole.members[0]
    return CommonShares(
        scenario=seen.compiled.scenario,
        members={one.id: one.shown_name for one, is_member in zip(partners, members, strict=True) if is_member},
        shares=tuple(share_of_common(seen, one, words) for one in seen.compiled.plan.common_costs),
    )


def share_of_common(seen: Assembled, common: CommonCost, words: Wording) -> Share:
    """Return one common cost, shared, of a plan that is seen."""
    if not common.included:
        says = words.text("common-says-not-counted", title=common.title)
        return Share(common.id, common.title, False, {}, 0, says)
    compiled, figures = seen.compiled, seen.whole
    at = compiled.commons.index(common)
    who = sharing_members(compiled, at, figures.members)[0]
    incurrer = compiled.incurrer_of(common)
    lost = int(figures.lost[0, at])
    if incurrer is None:
        cents, unknown = figures.common[0, :, at], figures.unknown_common[0, :, at]
        # Where the one who pays takes no part, nobody shares anything.
        who = who & (not compiled.lacks_incurrer(common))
        shared = int(figures.common[0, :, at].sum())
    else:
        residue, _ = residue_cents(compiled, figures, at, incurrer)
        shared = int(residue[0])
        # What is shared, less what the others reimburse, stays with the one who pays.
        stays = np.arange(len(who)) == incurrer
        cents = figures.settled[0, :, at] + np.where(stays, shared, 0)
        unknown = figures.unknown_settled[0, :, at]
        # Where the one who pays takes no part, nobody shares anything; a rest may stay with it even so.
        who = (who | (stays & ((cents != 0) | unknown))) & bool(figures.members[0, incurrer])
    parts: Parts = {compiled.partners[one].id: None if unknown[one] else int(cents[one]) for one in np.flatnonzero(who)}
    return Share(common.id, common.title, True, parts, lost, _said(seen, common, parts, (shared, lost), words))


def _said(seen: Assembled, common: CommonCost, parts: Parts, cents: tuple[int, int], words: Wording) -> str:
    """Return a common cost's sentence.

    Args:
        seen: The plan, seen.
        common: The common cost.
        parts: What each pays.
        cents: What is shared, and what nobody pays.
        words: Language.
    """
    shared, lost = cents
    names = {one.id: one.shown_name for one in seen.compiled.plan.partners}
    payer = names.get(common.incurred_by, common.incurred_by)
    if common.amount.is_unknown:
        return words.text("common-says-unknown", title=common.title)
    whole = common.amount.highest
    given: dict[str, Parameter] = {"title": common.title, "amount": Euro(whole), "payer": payer}
    if not parts:
        code = "common-says-no-sharer" if common.incurred_by == MEMBERS else "common-says-no-payer"
        return words.text(code, **given)
    if None in parts.values():
        return words.text("common-says-open", **given)
    given |= {
        "count": len(parts),
        "division": Term("key", common.key.kind),
        "parts": _listed(parts, words),
        "rest": Euro(shared),
        "grant": Euro(whole - shared),
        "back": Euro(shared - (parts.get(common.incurred_by) or 0)),
    }
    if common.incurred_by == MEMBERS:
        said = [words.text("common-says-members", **given)]
    elif shared == whole:
        said = [words.text("common-says-whole", **given)]
    else:
        said = [words.text("common-says-residue", **given)]
    if lost:
        said.append(words.text("common-says-left" if lost > 0 else "common-says-over", amount=Euro(abs(lost))))
    if common.amount.is_contested:
        said.append(words.text("common-says-contested"))
    return " ".join(said)


def _listed(parts: Parts, words: Wording) -> str:
    """Return how many pay how much, those first who pay most."""
    counts = Counter(cents for cents in parts.values() if cents is not None)
    if len(counts) == 1 and len(parts) > 1:
        return words.text("common-each-pays", amount=Euro(next(iter(counts))))
    return words.names(
        [words.text("common-some-pay", count=counts[cents], amount=Euro(cents)) for cents in sorted(counts)[::-1]]
    )
