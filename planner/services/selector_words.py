"""Selectors in words: whom a line, a common cost or a scenario is about."""

from __future__ import annotations

from collections.abc import Sequence

from planner.plan.partners import Partner, Selector
from planner.wording import Wording


def selector_text(selector: Selector, partners: Sequence[Partner], words: Wording) -> str:
    """Return in words whom a selector takes."""
    names = {one.id: one.shown_name for one in partners}
    parts = []
    if selector.all:
        parts.append(words.text("grid-everybody"))
    if selector.ids is not None:
        parts.append(words.names([names.get(one, one) for one in selector.ids]))
    if selector.tag is not None:
        parts.append(words.text("grid-with-tag", value=selector.tag))
    if selector.role is not None:
        parts.append(words.term("role", selector.role, is_heading=True))
    if selector.country is not None:
        parts.append(words.term("country", selector.country))
    if selector.not_ is not None:
        parts.append(words.text("grid-all-but", value=selector_text(selector.not_, partners, words)))
    return ", ".join(parts)
