"""What the page of sharing offers: common costs, who can share each, by which numbers, and the keys it begins with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.plan.model import Plan
from planner.plan.scenarios import situation
from planner.services.grids import selector_choices
from planner.services.key_fields import Data, indicators_of, kind_of
from planner.wording import Wording

LETTERS = ("A", "B", "C")
"""How keys are called that are looked at side by side."""


@dataclass(frozen=True, slots=True)
class SharingChoices:
    """What can be chosen.

    Attributes:
        commons: Common costs, by id.
        sharers: For each of them, who can share it: labels by name; who shares it now first.
        selectors: Selectors as a file would hold them, by those names.
        sizes: Numbers that partners carry, by name.
    """

    commons: Mapping[str, str]
    sharers: Mapping[str, Mapping[str, str]]
    selectors: Mapping[str, Any]
    sizes: Mapping[str, str]


def sharing_choices(plan: Plan, scenario: str | None, words: Wording) -> SharingChoices:
    """Return what the page offers in a scenario."""
    seen = situation(plan, scenario).plan
    partners = [one for one in seen.partners if one.has_budget]
    named = selector_choices(partners, [one.shared_by for one in seen.common_costs], words)
    labels = {json.dumps(raw, sort_keys=True): label for label, raw in named.items()}
    selectors = {json.dumps(raw, sort_keys=True): raw for raw in named.values()}
    sharers = {}
    for common in seen.common_costs:
        own = common.shared_by.model_dump(mode="json", by_alias=True, exclude_none=True)
        first = json.dumps(own, sort_keys=True)
        # Those alone with a cost share it with nobody.
        others = {name: label for name, label in labels.items() if len(selectors[name].get("ids") or "12") > 1}
        sharers[common.id] = {first: labels[first], **others}
    return SharingChoices(
        commons={one.id: one.title for one in seen.common_costs},
        sharers=sharers,
        selectors=selectors,
        sizes={one: words.term("indicator", one, is_heading=True) for one in indicators_of(seen)},
    )


def first_keys(plan: Plan, common_id: str) -> Mapping[str, Data]:
    """Return the keys with which a comparison begins: by numbers that partners carry, other than the key in force."""
    common = next((one for one in plan.common_costs if one.id == common_id), None)
    offered: list[Data] = [{"kind": "indicator", "indicator": one} for one in indicators_of(plan)]
    if common is None or kind_of(common.key) != "equal":
        offered.insert(0, {"kind": "equal"})
    offered += [{"kind": "equal"}] * len(LETTERS)
    return dict(zip(LETTERS, offered, strict=False))
