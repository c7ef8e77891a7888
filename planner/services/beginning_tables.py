"""What is typed and pasted for a first budget: shares in percent, work packages, costs of a standard partner."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from planner.exchange.pasted import columns_named, number_in, read_pasted
from planner.findings import Finding, Names, Percent, Severity, Status
from planner.money import EXACT_SPLIT, PPM, allocate
from planner.services.cost_lines import category_choices
from planner.services.grids import decimal_sign
from planner.terms import Category, write_percent
from planner.wording import Wording

TITLE, SHARE = "title", "share"
_PERCENT = PPM // 100
_HUNDREDTH = PPM // 10_000
_NAMES_SHOWN = 12
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    TITLE: (
        *("work package", "wp", "wp title", "title", "name", "work package title", "activity", "intitulé", "titre"),
        *("lot", "lot de travail", "nom", "activité"),
    ),
    SHARE: ("share", "share in", "percent", "percentage", "weight", "part", "part en", "pourcentage", "poids"),
}


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a whole.

    Attributes:
        name: Title of a work package, or id of a category.
        ppm: The share, in parts per million.
    """

    name: str
    ppm: int


@dataclass(frozen=True, slots=True)
class StandardRow:
    """What one partner pays for one thing: cells as texts, empty where nothing stands in them."""

    category: str
    what: str
    quantity: str
    unit: str
    unit_cost: str


# -- shares ----------------------------------------------------------------------------------------


def share_table(shares: Iterable[Share], words: Wording) -> pd.DataFrame:
    """Return the grid of work packages and their shares; numbers are texts, as in every grid."""
    rows = list(shares)
    cells = {
        TITLE: [one.name or None for one in rows],
        SHARE: [_percent_text(one.ppm, words) if one.name or one.ppm else None for one in rows],
    }
    return pd.DataFrame(cells, dtype=object)


def shares_in(frame: pd.DataFrame, words: Wording) -> tuple[Share, ...]:
    """Return what stands in the grid of work packages; rows with nothing in them are left out."""
    rows = [Share(_text(one[TITLE]), ppm_in(one[SHARE], words)) for one in frame.to_dict("records")]
    return tuple(one for one in rows if one.name or one.ppm)


def category_table(shares: Iterable[Share], words: Wording) -> pd.DataFrame:
    """Return the grid of cost categories and their shares."""
    given = {one.name: one.ppm for one in shares}
    names = category_choices(words)
    shown = [_percent_text(given.get(one, 0), words) for one in names.values()]
    return pd.DataFrame({TITLE: list(names), SHARE: shown}, dtype=object)


def category_shares_in(frame: pd.DataFrame, words: Wording) -> tuple[Share, ...]:
    """Return what stands in the grid of categories, in its order; categories without a share are left out."""
    names = category_choices(words)
    rows = [Share(str(names[str(one[TITLE])]), ppm_in(one[SHARE], words)) for one in frame.to_dict("records")]
    return tuple(one for one in rows if one.ppm)


def first_shares() -> tuple[Share, ...]:
    """Return the rows of work packages that a page begins with, empty."""
    return (Share("", 0),) * 3


def shared_equally(shares: Sequence[Share]) -> tuple[Share, ...]:
    """Return the same names with equal shares of two decimals that add up to 100 %."""
    if not shares:
        return ()
    parts = allocate(PPM // _HUNDREDTH, np.ones(len(shares), dtype=np.int64), split=EXACT_SPLIT).parts
    return tuple(Share(one.name, int(part) * _HUNDREDTH) for one, part in zip(shares, parts, strict=True))


def check_shares(shares: Sequence[Share], what: str, names: Sequence[str], words: Wording) -> list[Finding]:
    """Return what is wrong with shares that must add up to 100 %.

    Args:
        shares: The shares.
        what: ``packages`` or ``categories``.
        names: What a reader calls each of them.
        words: Language of the list of shares.
    """
    for one, name in zip(shares, names, strict=True):
        if one.ppm < 0:
            return [Finding("share-negative", {"title": name, "what": what, "value": Percent(one.ppm)}, subject="file")]
    whole = sum(one.ppm for one in shares)
    if whole == PPM:
        return []
    listed = [f"{name} {words.percent(one.ppm)}" for one, name in zip(shares, names, strict=True)]
    gap = Percent(abs(PPM - whole))
    side = "short" if whole < PPM else "over"
    return [
        Finding(
            "shares-not-whole",
            {
                "what": what,
                "value": Percent(whole),
                "gap": gap,
                "side": side,
                "shares": Names((*listed[:_NAMES_SHOWN], *(["…"] if len(listed) > _NAMES_SHOWN else []))),
            },
            subject="file",
        )
    ]


def read_packages(text: str) -> tuple[tuple[Share, ...], tuple[Finding, ...]]:
    """Return the work packages in a pasted list, a title and a share in each line, and what is not clear.

    Where no line has a share, they are shared equally.
    """
    pasted = read_pasted(text)
    if not pasted.rows:
        return (), ()
    named = columns_named(pasted.rows[0], _HEADINGS)
    begin = 1 if SHARE in named or (TITLE in named and len(pasted.rows[0]) == 1) else 0
    named = named if begin else dict(zip((TITLE, SHARE), range(len(pasted.rows[0])), strict=False))
    found: list[Share] = []
    findings: list[Finding] = []
    for line, row in list(zip(pasted.lines, pasted.rows, strict=True))[begin:]:
        said = row[named[SHARE]] if SHARE in named else ""
        number = number_in(said.replace("%", ""))
        title = row[named[TITLE]] if TITLE in named else ""
        if said and (number is None or number < 0):
            findings.append(_unclear("pasted-no-share", line, said))
            number = None
        if not title:
            findings.append(_unclear("pasted-package-without-title", line, said))
            continue
        found.append(Share(title, 0 if number is None else _ppm_of(number)))
    if found and not any(one.ppm for one in found):
        found = list(shared_equally(found))
    return tuple(found), tuple(findings)


# -- costs of a standard partner -------------------------------------------------------------------

STANDARD_COLUMNS = ("category", "what", "quantity", "unit", "unit_cost")


def standard_table(rows: Iterable[StandardRow], words: Wording) -> pd.DataFrame:
    """Return the grid of what one partner costs."""
    labels = {str(raw): label for label, raw in category_choices(words).items()}
    cells = [
        (
            labels.get(one.category),
            one.what or None,
            _written(one.quantity, words) or None,
            one.unit or None,
            _written(one.unit_cost, words) or None,
        )
        for one in rows
    ]
    return pd.DataFrame(cells, columns=list(STANDARD_COLUMNS), dtype=object)


def standard_rows_in(frame: pd.DataFrame, words: Wording) -> tuple[StandardRow, ...]:
    """Return what stands in the grid of what one partner costs; rows with nothing in them are left out."""
    names = category_choices(words)
    rows = [
        StandardRow(
            str(names.get(_text(one["category"]), "")),
            _text(one["what"]),
            _read(one["quantity"], words),
            _text(one["unit"]),
            _read(one["unit_cost"], words),
        )
        for one in frame.to_dict("records")
    ]
    return tuple(one for one in rows if one.category or one.what or one.unit_cost)


def first_standard_rows() -> tuple[StandardRow, ...]:
    """Return the rows that a page begins with: categories that most partners have, without amounts."""
    return tuple(
        StandardRow(str(one), "", "1", "", "")
        for one in (Category.STAFF, Category.TRAVEL_AND_ACCOMMODATION, Category.EXTERNAL_EXPERTISE_AND_SERVICES)
    )


# -- inside ----------------------------------------------------------------------------------------


def _unclear(code: str, line: int, value: str) -> Finding:
    parameters = {"value": value[:80]}
    return Finding(code, parameters, Status.TO_BE_VERIFIED, Severity.NOTE, subject="file", line=line)


def _text(cell: Any) -> str:
    return "" if pd.isna(cell) else " ".join(str(cell).split())


def _read(cell: Any, words: Wording) -> str:
    """Return a number as a plan file holds it; what is no number stays as it was typed, to be refused by name."""
    typed = _text(cell)
    number = number_in(typed, decimal=decimal_sign(words))
    return typed if number is None else f"{number:f}"


def _written(number: str, words: Wording) -> str:
    """Return a number of a plan file as the reader's language writes it, without groups: it is there to be edited."""
    return number.replace(".", decimal_sign(words))


def _percent_text(ppm: int, words: Wording) -> str:
    return _written(write_percent(ppm) if ppm >= 0 else f"-{write_percent(-ppm)}", words)


def ppm_in(cell: Any, words: Wording | None = None) -> int:
    """Return a share in percent in parts per million; zero where nothing, or no number, stands.

    Args:
        cell: A number, or a text in the reader's language.
        words: That language.
    """
    typed = _text(cell).replace("%", "")
    number = number_in(typed, decimal="." if words is None else decimal_sign(words))
    return 0 if number is None else _ppm_of(number)


def _ppm_of(percent: Decimal) -> int:
    """Return percent in parts per million, cut: what is cut off shows, because shares must add up."""
    return int(percent * _PERCENT)
