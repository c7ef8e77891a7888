"""Lists of a plan as grids: what stands in each cell, and what an edit of cells means for the plan.

A grid never computes. Numbers stand in it as texts, written and read as the reader's language does: the browser's own
number cells take a decimal comma for a thousands separator, so that 2,5 pasted from a spreadsheet would become 25.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from decimal import Decimal
from typing import Any, Literal

import pandas as pd

from planner.exchange.pasted import number_in
from planner.findings import Message, Term
from planner.plan.edits import Edit, SetFields
from planner.plan.partners import Partner, Selector
from planner.services.selector_words import selector_text
from planner.wording import Wording

Kind = Literal["text", "choice", "decimal", "count", "flag", "day", "shown", "amount"]
"""What a column holds: ``shown`` and ``amount`` are texts that nobody edits, the latter to the right."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a grid.

    Attributes:
        name: Field of the item, as ``SetFields`` names it; for columns only shown, any name.
        heading: What it is called.
        kind: What it holds.
        help: What stands behind its question mark.
        choices: For ``choice``: the value of the field by the label that a reader sees.
        is_required: Whether a cell cannot be emptied.
        words: For ``decimal`` and ``count``: language in which numbers are written and read.
        width: How wide it is at first, in pixels.
        is_pinned: Whether it stays at the left.
    """

    name: str
    heading: str
    kind: Kind
    help: str | None = None
    choices: Mapping[str, Any] = dataclass_field(default_factory=dict)
    is_required: bool = False
    width: int | None = None
    is_pinned: bool = False
    words: Wording | None = None

    @property
    def is_edited(self) -> bool:
        """Whether its cells can be edited."""
        return self.kind not in ("shown", "amount")

    def cell(self, raw: Any) -> Any:
        """Return what the grid holds for a value of the field."""
        match self.kind:
            case "choice":
                return self._labels().get(_key(raw))
            case "decimal" | "count":
                return None if raw is None else self._written(Decimal(str(raw)))
            case "flag":
                return bool(raw)
            case "day":
                return None if raw is None else pd.Timestamp(raw).date()
            case _:
                return ", ".join(str(one) for one in raw) if isinstance(raw, list | tuple) else raw

    def raw(self, cell: Any) -> Any:
        """Return what a plan holds for what was entered in a cell; None for an emptied one."""
        if cell is None or cell == "":
            return None
        match self.kind:
            case "choice":
                return self.choices.get(str(cell))
            case "decimal" | "count":
                # What is no number stays as it is: the plan refuses it, with a sentence that quotes it.
                number = number_in(str(cell), decimal=None if self.words is None else decimal_sign(self.words))
                return str(cell).strip() if number is None else f"{number.normalize():f}"
            case "flag":
                return bool(cell)
            case "day":
                return str(cell)[:10]
            case _:
                return str(cell).strip()

    def _written(self, number: Decimal) -> str:
        """Return a number as text: amounts and quantities with two decimals, so that they stand beneath each other."""
        if self.words is None:
            return f"{number:f}"
        if self.kind == "count":
            return self.words.count(int(number))
        hundredths = number.scaleb(2)
        return self.words.number(int(hundredths)) if hundredths == int(hundredths) else f"{number:f}"

    def _labels(self) -> dict[str, str]:
        return {_key(raw): label for label, raw in self.choices.items()}


@dataclass(frozen=True, slots=True)
class Grid:
    """A list of a plan, or a part of it, ready to be edited.

    Attributes:
        list: Name of the list, as ``SetFields`` names it.
        columns: Its columns.
        ids: Id of the item in each row.
        frame: The cells; one column for each, named by field.
    """

    list: str
    columns: tuple[Column, ...]
    ids: tuple[str, ...]
    frame: pd.DataFrame

    def column(self, name: str) -> Column:
        """Return the column of a field."""
        return next(one for one in self.columns if one.name == name)

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that a grid's changed cells mean; None where nothing differs from what it shows.

        Args:
            edited_rows: New cells by row and field.
        """
        steps = []
        for row, cells in edited_rows.items():
            at = int(row)
            if at >= len(self.ids):
                continue
            fields = {
                name: self.column(name).raw(cell)
                for name, cell in cells.items()
                if name in self.frame.columns and self.column(name).is_edited and self._differs(at, name, cell)
            }
            if fields:
                steps.append(SetFields(self.list, self.ids[at], fields))
        if not steps:
            return None
        count = sum(len(one.fields) for one in steps)
        what = self.list.split(".")[-1]
        return Edit(Message("edit-cells", {"list": Term("list", what), "count": count}), tuple(steps))

    def shows(self, edit: Edit | None, edited_rows: Mapping[int, Mapping[str, Any]]) -> bool:
        """Return whether the browser's grid shows an edit already: it changes the cells that were entered, and no more.

        What follows from a cell in others is not in the browser's grid, which would go on showing them as they were.
        """
        return edit == Grid.edit(self, edited_rows) and not _empties_more(edit)

    def _differs(self, row: int, name: str, cell: Any) -> bool:
        column = self.column(name)
        before = self.frame[name].iloc[row]
        return bool(column.raw(cell) != column.raw(None if _is_missing(before) else before))


def grid(
    name: str, columns: Sequence[Column], items: Iterable[Mapping[str, Any]], words: Wording | None = None
) -> Grid:
    """Return the grid of a list.

    Args:
        name: Name of the list, as ``SetFields`` names it.
        columns: Its columns.
        items: Data of the items with all their fields; for columns only shown, the text by the column's name.
        words: Language of numbers; needed where there are any.
    """
    rows = list(items)
    spoken = tuple(replace(one, words=words) if one.kind in ("decimal", "count") else one for one in columns)
    frame = pd.DataFrame({one.name: _series(one, [one.cell(_at(row, one.name)) for row in rows]) for one in spoken})
    return Grid(name, spoken, tuple(str(row["id"]) for row in rows), frame)


def decimal_sign(words: Wording) -> str:
    """Return what divides decimals in a language."""
    return words.number(10)[1]


def _empties_more(edit: Edit | None) -> bool:
    """Return whether an emptied cell empties another one, which the grid would go on showing: months come in pairs."""
    steps = () if edit is None else edit.steps
    fields = [field for step in steps if isinstance(step, SetFields) for field in step.fields.items()]
    return any(value is None and name.startswith("months.") for name, value in fields)


def _series(column: Column, cells: list[Any]) -> pd.Series[Any]:
    if column.kind in ("decimal", "count"):
        # Of one length: sorted as texts, they are sorted as numbers.
        width = max((len(one) for one in cells if one is not None), default=0)
        cells = [None if one is None else one.rjust(width) for one in cells]
    series: pd.Series[Any] = pd.Series(cells, dtype=bool if column.kind == "flag" else object)
    return series


def _at(item: Mapping[str, Any], path: str) -> Any:
    """Return what stands at a field of an item; see ``SetFields`` for the path."""
    if path in item:
        return item[path]
    head, _, rest = path.partition(".")
    inside = item.get(head)
    if head == "months" and isinstance(inside, list | tuple):
        return inside[0 if rest == "first" else 1]
    return _at(inside, rest) if rest and isinstance(inside, Mapping) else None


def _key(raw: Any) -> str:
    return json.dumps(raw, sort_keys=True, default=str)


def _is_missing(cell: Any) -> bool:
    return cell is None or cell is pd.NA or (isinstance(cell, float) and math.isnan(cell))


# -- choices ---------------------------------------------------------------------------------------


def labelled(pairs: Iterable[tuple[Any, str]]) -> dict[str, Any]:
    """Return values by label; a label that would come twice has its value behind it.

    Args:
        pairs: Value and label.
    """
    labels: dict[str, Any] = {}
    for raw, label in pairs:
        labels[label if label not in labels else f"{label} ({raw})"] = raw
    return labels


def partner_choices(partners: Iterable[Partner]) -> dict[str, str]:
    """Return the ids of partners by their names."""
    return labelled((one.id, one.shown_name) for one in partners)


def selector_choices(partners: Sequence[Partner], used: Iterable[Selector], words: Wording) -> dict[str, Any]:
    """Return what a cell "for whom" can hold, by label: everybody, one partner, those with a tag, what stands there.

    Args:
        partners: The plan's partners.
        used: Selectors that stand in the plan, so that each has a label.
        words: Language of the labels.
    """
    pairs: list[tuple[Any, str]] = [({"ids": [one.id]}, one.shown_name) for one in partners]
    pairs.append(({"all": True}, words.text("grid-everybody")))
    tags = dict.fromkeys(tag for one in partners for tag in one.tags)
    pairs += [({"tag": tag}, words.text("grid-with-tag", value=tag)) for tag in tags]
    known = {_key(raw) for raw, _ in pairs}
    for selector in used:
        raw = selector.model_dump(mode="json", by_alias=True, exclude_none=True)
        if _key(raw) not in known:
            known.add(_key(raw))
            pairs.append((raw, selector_text(selector, partners, words)))
    return labelled(pairs)
