"""A common cost shared by several keys at once: parts, reasons, fairness, and what each key makes of every total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from planner.findings import Finding
from planner.keys import ShapleyKey
from planner.plan.costs import CommonCost
from planner.plan.model import Plan, Scenario
from planner.plan.scenarios import situation
from planner.services.budgets import PartnerBudget, partner_row
from planner.services.cases import Assembled, Question, assemble
from planner.services.common_shares import Share, share_of_common
from planner.services.key_fields import Data, key_title
from planner.services.sharing_notes import alone, paradox, sentences
from planner.services.workspace import free_name
from planner.simulation.fairness import Fairness, differences, fairness
from planner.wording import Wording

NOW = ""
"""Stands for the key in force, in the place of a letter."""


@dataclass(frozen=True, slots=True)
class SharingQuestion:
    """What the page asks.

    Attributes:
        common: Id of the common cost.
        who: Selector of those who are to share it, as a file would hold it; as the plan has it when None.
        keys: Keys to look at, as a file would hold them, by letter; each is valid.
        size: Name of the indicator against which shares are held; none when None.
    """

    common: str
    who: Mapping[str, Any] | None
    keys: Mapping[str, Data]
    size: str | None


@dataclass(frozen=True, slots=True)
class ByKey:
    """What one key makes of a common cost; amounts in cents, None where unknown.

    Attributes:
        letter: How the page calls it; ``NOW`` for the key in force.
        says: How it divides, in a few words.
        share: Parts to the cent.
        sentences: Why each pays its part, by partner, where that is known.
        fairness: Measures of the parts, in the order of the members.
        more: How much more each pays than by the key in force.
        totals: Each partner's total, by id.
        bears: What each partner bears.
        doubts: What keeps the key from doing what it says.
        paradox: Whether more to share lets somebody pay less, in a sentence; empty where nobody knows.
        alone: Whether partners would be better off alone, in sentences; none without a cost function.
    """

    letter: str
    says: str
    share: Share
    sentences: Mapping[str, str]
    fairness: Fairness
    more: Mapping[str, int | None]
    totals: Mapping[str, int | None]
    bears: Mapping[str, int | None]
    doubts: tuple[Finding, ...]
    paradox: str
    alone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """A common cost by several keys, side by side.

    Attributes:
        plan: The plan, as the scenario sees it.
        scenario: Id of the scenario.
        common: The common cost.
        members: Names of those who pay by any of the keys, by id.
        partners: Names of all who take part with a budget, by id.
        now: What the key in force makes of it.
        keys: What the others make of it.
    """

    plan: Plan
    scenario: str
    common: CommonCost
    members: Mapping[str, str]
    partners: Mapping[str, str]
    now: ByKey
    keys: tuple[ByKey, ...]

    @property
    def all(self) -> tuple[ByKey, ...]:
        """All of them, the key in force first."""
        return (self.now, *self.keys)


def sharing(
    plan: Plan, asked: SharingQuestion, question: Question, words: Wording, *, roots: Sequence[Path] | None = None
) -> Sharing:
    """Return a common cost shared by the key in force and by others, each through the whole engine.

    Args:
        plan: The plan.
        asked: What, who, and which keys.
        question: Call and scenario; the whole project is looked at.
        words: Language.
        roots: Folders of call files.

    Raises:
        KeyError: If the scenario sees no such common cost.
        PlannerError: See ``planner.services.cases.assemble``.
    """
    question = replace(question, phase=None, rounding="exact")
    now = assemble(plan, question, roots=roots)
    seen = {NOW: now}
    for letter, key in asked.keys.items():
        trial = trial_scenario(plan, asked, question.scenario, key)
        other = plan.model_copy(update={"scenarios": (*plan.scenarios, trial)})
        seen[letter] = assemble(other, replace(question, scenario=trial.id), roots=roots)
    shares = {letter: share_of_common(one, _common(one, asked.common), words) for letter, one in seen.items()}
    partners = _named(now)
    paying = {name for share in shares.values() for name in share.parts}
    members = {name: said for name, said in partners.items() if name in paying}
    costs = [_common(one, asked.common).key for one in seen.values()]
    cost = next((one for one in costs if isinstance(one, ShapleyKey)), None)
    by_key = [_by_key(letter, one, shares, tuple(members), (asked, cost), words) for letter, one in seen.items()]
    return Sharing(
        plan=now.compiled.plan,
        scenario=now.compiled.scenario,
        common=_common(now, asked.common),
        members=members,
        partners=partners,
        now=by_key[0],
        keys=tuple(by_key[1:]),
    )


def trial_scenario(plan: Plan, asked: SharingQuestion, base: str | None, key: Data) -> Scenario:
    """Return a scenario on top of another in which a common cost is shared by a key; nothing else differs."""
    seen = situation(plan, base)
    place = f"common_costs.{asked.common}"
    values: dict[str, Any] = {f"{place}.key": key}
    common = next(one for one in seen.plan.common_costs if one.id == asked.common)
    if asked.who is not None and asked.who != common.shared_by.model_dump(
        mode="json", by_alias=True, exclude_none=True
    ):
        values[f"{place}.shared_by"] = dict(asked.who)
    return Scenario(id=free_name("trial", set(plan.scenario_ids)), base=seen.scenario, set=values)


def _common(seen: Assembled, name: str) -> CommonCost:
    found = next((one for one in seen.compiled.plan.common_costs if one.id == name), None)
    if found is None:
        raise KeyError(name)
    return found


def _named(seen: Assembled) -> dict[str, str]:
    taking = zip(seen.compiled.partners, seen.whole.members[0], strict=True)
    return {one.id: one.shown_name for one, is_member in taking if is_member}


def _by_key(
    letter: str,
    seen: Assembled,
    shares: Mapping[str, Share],
    members: Sequence[str],
    about: tuple[SharingQuestion, ShapleyKey | None],
    words: Wording,
) -> ByKey:
    """Return what one key makes of the common cost.

    Args:
        letter: How the page calls it.
        seen: The plan with it.
        shares: The shares by every key.
        members: Ids of those who pay by any of them.
        about: What was asked, and the cost function, if a key has one.
        words: Language.
    """
    asked, cost = about
    compiled, share = seen.compiled, shares[letter]
    rows = [partner_row(compiled, seen.whole, 0, int(at)) for at in np.flatnonzero(seen.whole.members[0])]
    parts, before = ([one.parts.get(name, 0) for name in members] for one in (share, shares[NOW]))
    known = {one.partner.id: one for one in rows}
    place = [one.id for one in compiled.plan.common_costs].index(asked.common)
    return ByKey(
        letter=letter,
        says=key_title(_common(seen, asked.common).key, words),
        share=share,
        sentences=sentences(seen, share, words),
        fairness=fairness(
            parts,
            [_size(known.get(name), asked.size) for name in members],
            [_total(known.get(name)) for name in members],
        ),
        more=dict(zip(members, differences(before, parts), strict=True)),
        totals={one.partner.id: one.total for one in rows},
        bears={one.partner.id: one.bears for one in rows},
        doubts=tuple(one for one in seen.findings if one.where[:2] == ("common_costs", place)),
        paradox=paradox(seen, share, words),
        alone=alone(seen, share, cost, words),
    )


def _size(row: PartnerBudget | None, name: str | None) -> int | None:
    return None if row is None or name is None else row.partner.indicators.get(name)


def _total(row: PartnerBudget | None) -> int | None:
    return None if row is None else row.total
