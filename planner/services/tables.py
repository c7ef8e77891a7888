"""Tables for pages: budgets and curves as pandas frames, with the texts that a reader sees and the figures behind.

Amounts are exact decimals in euro. Floats appear in the curve only, which is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from planner.findings import Status
from planner.plan.partners import Partner
from planner.services.amounts import Amounts
from planner.services.budgets import PartnerBudget
from planner.services.speech import NOTHING
from planner.services.studio import Look
from planner.wording import Wording

PARTNER, COUNTRY, ROLE = "partner", "country", "role"
TEXT_COLUMNS = (PARTNER, COUNTRY, ROLE)
PROJECT = "total"


@dataclass(frozen=True, slots=True)
class PartnerTable:
    """The budget by partner; the last rows are what nobody pays, if there is any, and the project.

    Attributes:
        frame: One column for each text and each figure of a partner: amounts as Decimal euro, so that they can be
            sorted; as texts where one of them is unknown, because a grid would show a gap as next to nothing.
        headings: What each column is called.
        shown: The same cells as a reader sees them.
        rows: Id of each row's partner; ``total`` for the project, empty for what nobody pays.
        sums: Positions of the rows that are no partners.
    """

    frame: pd.DataFrame
    headings: Mapping[str, str]
    shown: Mapping[str, Sequence[str]]
    rows: tuple[str, ...]
    sums: tuple[int, ...]

    def is_sortable(self, column: str) -> bool:
        """Return whether a column holds amounts, not their texts."""
        return all(isinstance(one, Decimal) for one in self.frame[column])

    @property
    def amount_columns(self) -> tuple[str, ...]:
        """Ids of the columns that hold amounts: what stands behind the partner in a figure's name."""
        return tuple(name for name in self.headings if name not in TEXT_COLUMNS)

    def figure_at(self, row: int, column: str) -> str | None:
        """Return the name of the figure in a cell; None where the cell holds none."""
        if column in TEXT_COLUMNS or not 0 <= row < len(self.rows) or not self.rows[row]:
            return None
        return self.rows[row] if column == PROJECT else f"{self.rows[row]}.{column}"

    def cell_of(self, figure: str) -> tuple[int, str] | None:
        """Return row and column of a figure; None where the table does not hold it."""
        who, column = _without_view(figure)
        if not who or who not in self.rows or column not in self.amount_columns:
            return None
        return self.rows.index(who), column

    def name_of_part(self, part: str, whole: str) -> str:
        """Return what tells a figure from the one that it is a part of: a partner or a column; empty where neither."""
        if not part:
            return ""
        (who, what), (of_whom, of_what) = (_without_view(one) for one in (part, whole))
        if who != of_whom and who in self.rows and who != PROJECT:
            return self.shown[PARTNER][self.rows.index(who)]
        return self.headings.get(what, "") if who == of_whom and what != of_what else ""

    def figures(self) -> dict[str, str]:
        """Return every figure of the table with the words for it, the project's first."""
        order = sorted(range(len(self.rows)), key=lambda at: self.rows[at] != PROJECT)
        return {
            figure: f"{self.shown[PARTNER][at]} · {self.headings[column]}"
            for at in order
            for column in self.amount_columns
            if (figure := self.figure_at(at, column)) is not None
        }


def partner_table(seen: Look, words: Wording) -> PartnerTable:
    """Return the budget by partner and category, ready for a grid."""
    budget = seen.budget
    headings = _headings(seen, words)
    rows = [row.partner.id for row in budget.partners]
    texts = [_texts(row.partner, words) for row in budget.partners]
    amounts = [_amounts(row) for row in budget.partners]
    if budget.sums.unassigned:
        rows.append("")
        texts.append((words.text("page-unassigned"), "", ""))
        left = {f"common.{name}": cents for name, cents in seen.unassigned.items()}
        amounts.append({**left, PROJECT: budget.sums.unassigned})
    rows.append(PROJECT)
    texts.append((words.text("page-project-total"), "", ""))
    amounts.append(_project(seen))

    columns: dict[str, Sequence[object]] = dict(zip(TEXT_COLUMNS, zip(*texts, strict=True), strict=True))
    shown: dict[str, Sequence[str]] = dict(zip(TEXT_COLUMNS, zip(*texts, strict=True), strict=True))
    for name in headings:
        if name not in TEXT_COLUMNS:
            cells = [row.get(name, 0) for row in amounts]
            shown[name] = [NOTHING if cents == 0 else words.number(cents) for cents in cells]
            columns[name] = shown[name] if None in cells else [_euro(cents) for cents in cells if cents is not None]
    sums = tuple(range(len(budget.partners), len(rows)))
    frame = pd.DataFrame(columns, dtype=object)[list(headings)]
    return PartnerTable(frame, headings, shown, tuple(rows), sums)


def curve_table(seen: Look, words: Wording) -> pd.DataFrame:
    """Return one row for each number of partners: floats to be drawn, and the texts of its tooltip."""
    rows = seen.curve.rows
    return pd.DataFrame(
        {
            "number": [row.partners for row in rows],
            "mean": [_drawn(row.mean_bears) for row in rows],
            "smallest": [_drawn(row.smallest) for row in rows],
            "largest": [_drawn(row.largest) for row in rows],
            "ceiling": _drawn(seen.ceiling),
            "status": [words.term("status", row.eligible) for row in rows],
            "chosen": [row.partners == seen.number for row in rows],
            "each": [words.euro(row.mean_bears) for row in rows],
            "saving": [NOTHING if row.saving is None else words.euro(row.saving) for row in rows],
            "total": [words.euro(row.total) for row in rows],
        }
    )


def status_names(words: Wording) -> list[str]:
    """Return the words for met, to be verified and not met, in this order."""
    return [words.term("status", one) for one in (Status.MET, Status.TO_BE_VERIFIED, Status.NOT_MET)]


def _headings(seen: Look, words: Wording) -> dict[str, str]:
    """Return the columns by id: partner, what it comes to, what that is made of, country and role."""
    budget = seen.budget
    commons = [one for one in budget.plan.common_costs if one.id in {*budget.commons, *seen.unassigned}]
    # As published, the common costs are one sum, which is no single one of them.
    joined = words.text("page-common-costs") if budget.question.rounding == "published" else None
    grant = words.text("page-column-grant")
    several = len(budget.funds) > 1
    # What it comes to stands first: on a phone, and beside many categories, the rest is scrolled to.
    headings = {PARTNER: words.text("page-column-partner"), PROJECT: words.text("page-column-total")}
    headings |= {f"grant.{name}": f"{grant} {words.term('fund', name)}" if several else grant for name in budget.funds}
    headings["own"] = words.text("page-column-own")
    if any(row.settlement != 0 for row in budget.partners):
        headings["settlement"] = words.text("page-column-settlement")
    headings["bears"] = words.text("page-column-bears")
    headings |= {name: words.term("category", name, is_heading=True) for name in budget.categories}
    headings |= {f"common.{one.id}": joined or one.title for one in commons}
    return headings | {name: words.text(f"page-column-{name}") for name in (COUNTRY, ROLE)}


def _without_view(figure: str) -> tuple[str, str]:
    """Return whose figure it is, and the column that it stands in."""
    who, _, what = figure.partition("@")[0].partition(".")
    return who, what or PROJECT


def _texts(partner: Partner, words: Wording) -> tuple[str, str, str]:
    country = words.term("country", partner.country) if partner.country else words.text("page-country-unknown")
    return partner.shown_name, country, words.term("role", partner.role)


def _amounts(row: PartnerBudget) -> Amounts:
    amounts: Amounts = dict(row.costs)
    amounts |= {f"common.{name}": cents for name, cents in row.common.items()}
    amounts |= {f"grant.{name}": cents for name, cents in row.grants.items()}
    return amounts | {PROJECT: row.total, "own": row.own, "settlement": row.settlement, "bears": row.bears}


def _project(seen: Look) -> Amounts:
    """Return the project's figures: of common costs the whole, with what nobody pays."""
    budget = seen.budget
    amounts: Amounts = dict(budget.categories)
    for name in {*budget.commons, *seen.unassigned}:
        paid = budget.commons.get(name, 0)
        amounts[f"common.{name}"] = None if paid is None else paid + seen.unassigned.get(name, 0)
    amounts |= {f"grant.{name}": cents for name, cents in budget.funds.items()}
    bears = [row.bears for row in budget.partners]
    borne = None if None in bears else sum(one for one in bears if one is not None)
    return amounts | {PROJECT: budget.sums.total, "own": budget.sums.own, "bears": borne}


def _euro(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def _drawn(cents: int | None) -> float | None:
    return None if cents is None else cents / 100
