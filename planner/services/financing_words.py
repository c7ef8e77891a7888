"""Co-financing in the words of a reader: where one partner's part comes from, and the heads and cells of its table."""

from __future__ import annotations

from dataclasses import dataclass

from planner.plan.contributions import CASH_ORIGINS, Origin
from planner.services.financing import FinancingRow, FinancingTable
from planner.services.speech import NOTHING
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class OriginLine:
    """One line of where a partner's part comes from, in words."""

    label: str
    amount: str
    is_sum: bool = False


def origin_lines(row: FinancingRow, words: Wording) -> tuple[OriginLine, ...]:
    """Return where one partner's part comes from, from what is needed to what is missing; in kind last, apart."""
    lines = [OriginLine(words.text("contributions-needed"), words.number(row.needed), True)]
    lines += [
        OriginLine(_origin(one, words), words.number(row.entered[one])) for one in CASH_ORIGINS if one in row.entered
    ]
    if Origin.VOLUNTEERS in row.entered:
        lines.append(OriginLine(_origin(Origin.VOLUNTEERS, words), words.number(row.volunteers)))
    if row.missing is not None:
        key = "contributions-missing" if row.missing >= 0 else "contributions-too-much"
        lines.append(OriginLine(words.text(key), words.number(abs(row.missing)), True))
    if row.cash is not None:
        lines.append(OriginLine(words.text("contributions-cash"), words.number(row.cash)))
    if row.in_kind:
        lines.append(OriginLine(words.text("contributions-in-kind-apart"), words.number(row.in_kind)))
    return tuple(lines)


def financing_heads(table: FinancingTable, words: Wording) -> list[str]:
    """Return the heads of the table's columns of amounts."""
    last = ("contributions-missing", "contributions-cash")
    return [
        words.text("contributions-needed"),
        *(_origin(one, words) for one in table.origins),
        *(words.text(key) for key in last),
    ]


def financing_cells(row: FinancingRow, table: FinancingTable, words: Wording) -> list[str]:
    """Return the amounts of a row of the table, beneath its heads; nothing where nobody asks it of one partner."""
    is_asked = table.level == "partner" or row is table.total
    entered = [words.number(row.entered[one]) if one in row.entered else NOTHING for one in table.origins]
    asked = [words.number(one) if is_asked else "" for one in (row.missing, row.cash)]
    return [words.number(row.needed), *entered, *asked]


def _origin(one: Origin, words: Wording) -> str:
    return words.term("contribution_origin", one, is_heading=True)
