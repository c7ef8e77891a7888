"""How far the items of the checklist are: kept in the plan, by the id of each item."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from planner.terms import Model

_WORD = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
_ITEM = rf"{_WORD}(?:/{_WORD})*(?:\.{_WORD}){{0,3}}"


def _item_id(text: str) -> str:
    if not re.fullmatch(_ITEM, text):
        raise PydanticCustomError("item-id-malformed", "{value}", {"value": text})
    return text


ItemId = Annotated[str, AfterValidator(_item_id), WithJsonSchema({"type": "string", "pattern": f"^{_ITEM}$"})]
"""Id of an item: ``ACTION.OWNER``, ``ACTION.OWNER.COUNTERPART``, ``CALL.DOCUMENT.OWNER``; the owner is left out
where one item is of several, or of the project."""


class Progress(StrEnum):
    """How far an item is."""

    OPEN = "open"
    ASKED = "asked"
    RECEIVED = "received"
    DONE = "done"
    NOT_NEEDED = "not_needed"

    @property
    def is_owed(self) -> bool:
        """Whether its owner still has to do something."""
        return self in (Progress.OPEN, Progress.ASKED)


class ItemStatus(Model):
    """How far one item of the checklist is.

    Whether there is such an item now is not asked: a partner that leaves and comes back finds its statuses again.

    Attributes:
        id: Id of the item.
        status: How far it is.
        on: Since when.
    """

    id: ItemId
    status: Progress = Progress.OPEN
    on: date | None = None
    note: str | None = None
