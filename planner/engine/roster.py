"""Whom a selector takes, without asking every partner about every line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from planner.keys import NOT_GIVEN
from planner.money import CentsArray
from planner.plan.partners import Partner, Selector
from planner.terms import Role


class Roster:
    """Partners with a budget, in order, as selectors see them.

    A line names one or two of them as a rule; with thousands of lines and partners it matters that nobody else is
    asked. Selectors that do not name anybody are asked once.

    Attributes:
        partners: Who they are.
        at: Position of each partner by id.
    """

    def __init__(self, partners: Sequence[Partner]) -> None:
        self.at = {partner.id: at for at, partner in enumerate(partners)}
        self.partners = partners
        self._alone = {partner_id: (at,) for partner_id, at in self.at.items()}
        self._asked: dict[Selector, tuple[int, ...]] = {}

    @cached_property
    def indicators(self) -> Mapping[str, CentsArray]:
        """Numbers of each partner by name, shape (partner,); ``NOT_GIVEN`` where nobody has given one."""
        names = dict.fromkeys(name for one in self.partners for name in one.indicators)
        return {
            name: np.array([one.indicators.get(name, NOT_GIVEN) for one in self.partners], dtype=np.int64)
            for name in names
        }

    @cached_property
    def tags(self) -> Mapping[str, NDArray[np.bool_]]:
        """Who carries a tag, by tag, shape (partner,)."""
        names = dict.fromkeys(tag for one in self.partners for tag in one.tags)
        return {tag: np.array([tag in one.tags for one in self.partners], dtype=np.bool_) for tag in names}

    @property
    def lead(self) -> int | None:
        """Position of the lead partner, if there is one."""
        return next((at for at, one in enumerate(self.partners) if one.role is Role.LEAD), None)

    def taken(self, selector: Selector) -> tuple[int, ...]:
        """Return the positions of those whom a selector takes, ascending; the same as ``selector.takes`` of each."""
        named = selector.ids
        if named is None:
            if selector not in self._asked:
                self._asked[selector] = self._matching(selector, range(len(self.partners)))
            return self._asked[selector]
        has_ids_alone = len(selector.model_fields_set) == 1
        if has_ids_alone and len(named) == 1:
            return self._alone.get(named[0], ())
        found = sorted({self.at[one] for one in named if one in self.at})
        return tuple(found) if has_ids_alone else self._matching(selector, found)

    def _matching(self, selector: Selector, candidates: Sequence[int]) -> tuple[int, ...]:
        """Return which candidates meet every criterion but the ids, which have been met."""
        left_out = set() if selector.not_ is None else set(self.taken(selector.not_))
        return tuple(
            at
            for at in candidates
            if at not in left_out
            and (selector.tag is None or selector.tag in self.partners[at].tags)
            and (selector.role is None or self.partners[at].role is selector.role)
            and (selector.country is None or self.partners[at].country == selector.country)
        )
