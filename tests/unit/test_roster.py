"""Whom a selector takes: the roster says the same as asking everybody."""

from __future__ import annotations

from typing import Any

import pytest

from planner.engine.roster import Roster
from planner.plan.partners import Selector
from tests.builders import partner, plan_of

PARTNERS = plan_of(
    partner("lead", role="lead", tags=["region"]),
    partner("north", tags=["region"], country="FI"),
    partner("helper", role="affiliated", affiliated_to="north"),
    partner("south", country="IT"),
    partner("nowhere", country=None, tags=["region", "small"]),
).partners

SELECTORS: list[dict[str, Any]] = [
    {"all": True},
    {"ids": ["south", "lead", "south"]},
    {"ids": ["lead", "somebody-else"]},
    {"ids": []},
    {"tag": "region"},
    {"role": "affiliated"},
    {"country": "SE"},
    {"ids": ["lead", "north"], "country": "FI"},
    {"ids": ["lead", "north"], "not": {"country": "FI"}},
    {"not": {"ids": ["lead"]}},
    {"tag": "region", "not": {"not": {"tag": "small"}}},
    {"not": {"tag": "region", "not": {"ids": ["north"]}}},
]


@pytest.mark.parametrize("data", SELECTORS, ids=str)
def test_it_takes_whom_the_selector_takes_in_order(data: dict[str, Any]) -> None:
    selector, roster = Selector.model_validate(data), Roster(PARTNERS)
    expected = tuple(at for at, one in enumerate(PARTNERS) if selector.takes(one))
    assert roster.taken(selector) == expected
    assert roster.taken(selector) == expected  # and again, from memory


def test_a_line_of_one_partner_asks_nobody_else() -> None:
    class Silent:
        id = "first"

        def __getattr__(self, name: str) -> Any:
            raise AssertionError(name)

    other = Silent()
    other.id = "other"
    roster = Roster([Silent(), other])  # type: ignore[list-item]
    assert roster.taken(Selector.model_validate({"ids": ["other"]})) == (1,)
