"""The sheet with the budget: a row for each partner, sums that a spreadsheet can follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.exchange.workbook_paper import ROW_POINTS, Captions, Sheet, address, points
from planner.exchange.workbook_source import Amounts, BudgetSource, RowSource
from planner.plan.costs import WHOLE_PROJECT
from planner.wording import Wording

BANDS, HEADS, FIRST_ROW = 3, 4, 5
NAME, COUNTRY, ROLE, FIRST_AMOUNT = 0, 1, 2, 3
WIDEST_NAME, WIDEST_WORD = 42, 24
COST, GRANT, PAID = "workbook-band-cost", "page-grant", "workbook-band-paid"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of amounts.

    Attributes:
        band: Which group it belongs to: the key of the group's name.
        title: Its head.
        cents: Amounts of the partners in their order; None where unknown.
        whole: Amount of the project; None where unknown.
        formula: Formula of a partner's amount for a row, counted from 0; None for values.
        is_strong: Whether it is a total.
    """

    band: str
    title: str
    cents: tuple[int | None, ...]
    whole: int | None
    formula: Callable[[int], str] | None = None
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the amounts of a budget stand on the sheet.

    Attributes:
        partners: Number of rows.
        parts: Number of columns that make up the total.
        funds: Number of columns that make up the grant.
    """

    partners: int
    parts: int
    funds: int

    @property
    def total(self) -> int:
        """Column of the total."""
        return FIRST_AMOUNT + self.parts

    @property
    def own(self) -> int:
        """Column of the own contribution; settlement and what is borne follow."""
        return self.total + self.funds + 1

    @property
    def unassigned_row(self) -> int:
        """Row of what nobody pays."""
        return FIRST_ROW + self.partners

    @property
    def project_row(self) -> int:
        """Row of the project."""
        return self.unassigned_row + 1

    def total_formula(self, row: int) -> str:
        """Return the formula of a partner's total."""
        return f"ROUND(SUM({address(row, FIRST_AMOUNT)}:{address(row, self.total - 1)}),2)"

    def own_formula(self, row: int) -> str:
        """Return the formula of a partner's own contribution."""
        grants = f"-SUM({address(row, self.total + 1)}:{address(row, self.own - 1)})" if self.funds else ""
        return f"ROUND({address(row, self.total)}{grants},2)"

    def bears_formula(self, row: int) -> str:
        """Return the formula of what a partner bears."""
        return f"ROUND({address(row, self.own)}+{address(row, self.own + 1)},2)"

    def project_formula(self, column: int) -> str:
        """Return the formula of a column's sum: the partners, and what nobody pays."""
        return f"ROUND(SUM({address(FIRST_ROW, column)}:{address(self.unassigned_row, column)}),2)"


def grid_of(budget: BudgetSource) -> Grid:
    """Return where the amounts of a budget stand."""
    return Grid(len(budget.partners), len(budget.categories) + len(budget.commons), len(budget.funds))


def write_budget(sheet: Sheet, budget: BudgetSource, words: Wording, captions: Captions) -> None:
    """Write the budget: one row for each partner, then what nobody pays, then the project."""
    grid = grid_of(budget)
    columns = columns_of(budget, grid, words)
    people = [_person(row, words) for row in budget.partners]
    widths = _widths(people, columns, words)
    sheet.widths(*widths)
    sheet.text(0, NAME, budget.plan.title, "title")
    sheet.height(0, 26)
    sheet.text(1, NAME, captions.call, "subtitle")
    _write_heads(sheet, columns, widths, words)
    for at, person in enumerate(people):
        row = FIRST_ROW + at
        sheet.height(row, points(*zip(person, widths, strict=False)))
        for place, text in enumerate(person):
            sheet.text(row, place, text, "row", "wrap")
        for place, column in enumerate(columns, start=FIRST_AMOUNT):
            _write_amount(sheet, row, place, column, column.cents[at], words)
    _write_sums(sheet, budget, grid, columns, words)
    end = _write_legend(sheet, grid.project_row + 2, columns, words)
    sheet.freeze(FIRST_ROW, 1)
    sheet.print_on(captions, (end, len(widths) - 1), heads=(BANDS, HEADS))


def columns_of(budget: BudgetSource, grid: Grid, words: Wording) -> list[Column]:
    """Return the columns of amounts from left to right."""
    rows, sums = budget.partners, budget.sums
    costs = [
        Column(COST, words.term("category", name, is_heading=True), _column([row.costs for row in rows], name), whole)
        for name, whole in budget.categories.items()
    ]
    commons = [
        Column(COST, _common_title(budget, name, words), _column([row.common for row in rows], name), whole)
        for name, whole in budget.commons.items()
    ]
    totals = tuple(row.total for row in rows)
    grants = [
        Column(GRANT, words.term("fund", fund, is_heading=True), _column([row.grants for row in rows], fund), whole)
        for fund, whole in budget.funds.items()
    ]
    owned, borne = tuple(row.own for row in rows), tuple(row.bears for row in rows)
    settled = tuple(row.settlement for row in rows)
    return [
        *costs,
        *commons,
        Column(COST, words.text("page-total"), totals, sums.total, grid.total_formula if grid.parts else None, True),
        *grants,
        Column(PAID, words.text("page-own"), owned, sums.own, grid.own_formula),
        Column(PAID, words.text("page-settlement"), settled, _sum(settled)),
        Column(PAID, words.text("page-bears"), borne, _sum(borne), grid.bears_formula, is_strong=True),
    ]


def _column(rows: Sequence[Amounts], name: str) -> tuple[int | None, ...]:
    """Return the amounts of one name in every row; zero where a row leaves it out."""
    return tuple(row.get(name, 0) for row in rows)


def _common_title(budget: BudgetSource, name: str, words: Wording) -> str:
    """Return the title of a common cost; several that were joined to imitate a source have no title of their own."""
    joined = budget.question.rounding == "published" and name in {WHOLE_PROJECT, budget.question.phase}
    titles = {one.id: one.title for one in budget.plan.common_costs}
    return words.text("page-common-costs") if joined else titles.get(name, name)


def _sum(amounts: Sequence[int | None]) -> int | None:
    known = [cents for cents in amounts if cents is not None]
    return sum(known) if len(known) == len(amounts) else None


def _person(row: RowSource, words: Wording) -> tuple[str, str, str]:
    """Return what stands to the left of a partner's amounts."""
    country = words.term("country", row.partner.country) if row.partner.country else "?"
    return row.partner.name, country, words.term("role", str(row.partner.role))


def _widths(people: Sequence[tuple[str, str, str]], columns: Sequence[Column], words: Wording) -> list[float]:
    """Return the widths of all columns: amounts, long words and the names of bands fit, long texts wrap."""
    heads = tuple(words.text(f"page-column-{key}") for key in ("partner", "country", "role"))
    named = [max(len(text) for text in texts) for texts in zip(heads, *people, strict=True)]
    texts = [max(named[NAME], len(words.text("page-project-total"))), *named[1:]]
    limits = (WIDEST_NAME, WIDEST_WORD, WIDEST_WORD)
    widths = [_width(column, words) for column in columns]
    for band in (COST, GRANT, PAID):
        places = [place for place, column in enumerate(columns) if column.band == band]
        missing = len(words.text(band)) + 4 - sum(widths[place] for place in places)
        if places and missing > 0:
            widths[places[-1]] += missing
    return [*(min(length, limit) + 3.0 for length, limit in zip(texts, limits, strict=True)), *widths]


def _width(column: Column, words: Wording) -> float:
    """Return a width in which each amount and the longest word of the head fit."""
    amounts = [len(words.euro(cents)) for cents in (*column.cents, column.whole) if cents is not None]
    longest = max(len(word) for word in column.title.split() or [""])
    return max(*amounts, min(longest, WIDEST_WORD) + 1, 11) + 3.0


def _write_heads(sheet: Sheet, columns: Sequence[Column], widths: Sequence[float], words: Wording) -> None:
    """Write the bands, then the heads of the columns."""
    sheet.height(BANDS, ROW_POINTS)
    sheet.height(HEADS, points(*((column.title, width - 2) for column, width in zip(columns, widths[3:], strict=True))))
    sheet.blank(BANDS, (NAME, ROLE), "band")
    for place, key in ((NAME, "partner"), (COUNTRY, "country"), (ROLE, "role")):
        sheet.text(HEADS, place, words.text(f"page-column-{key}"), "head")
    band = ""
    for place, column in enumerate(columns, start=FIRST_AMOUNT):
        # Not merged: a merged cell is in the way of whoever sorts, filters or reads with a program.
        if column.band == band:
            sheet.blank(BANDS, (place, place), "band")
        else:
            sheet.text(BANDS, place, words.text(column.band), "band", "left")
        sheet.text(HEADS, place, column.title, "head", "right")
        band = column.band


def _write_amount(sheet: Sheet, row: int, place: int, column: Column, cents: int | None, words: Wording) -> None:
    look = ("row", "strong") if column.is_strong else ("row",)
    if cents is None:
        sheet.unknown(row, place, words.text(f"workbook-unknown-{'sum' if column.formula else 'part'}"), *look)
    else:
        sheet.amount(row, place, cents, column.formula(row) if column.formula else None, *look)


def _write_sums(sheet: Sheet, budget: BudgetSource, grid: Grid, columns: Sequence[Column], words: Wording) -> None:
    """Write what nobody pays, and the sums of the project."""
    last = FIRST_AMOUNT + len(columns) - 1
    sheet.height(grid.unassigned_row, ROW_POINTS)
    sheet.blank(grid.unassigned_row, (NAME, last), "row")
    sheet.text(grid.unassigned_row, NAME, words.text("page-unassigned"), "row")
    sheet.amount(grid.unassigned_row, grid.total, budget.sums.unassigned, None, "row", "strong")
    sheet.height(grid.project_row, ROW_POINTS + 3)
    sheet.blank(grid.project_row, (NAME, last), "total")
    sheet.text(grid.project_row, NAME, words.text("page-project-total"), "total")
    for place, column in enumerate(columns, start=FIRST_AMOUNT):
        if column.whole is None:
            sheet.unknown(grid.project_row, place, words.text("workbook-unknown-sum"), "total")
        else:
            sheet.amount(grid.project_row, place, column.whole, grid.project_formula(place), "total")


def _write_legend(sheet: Sheet, row: int, columns: Sequence[Column], words: Wording) -> int:
    """Write what the signs mean, as far as they occur; return the last row."""
    lines = ["values", "formulas", "zero"]
    if any(columns[-2].cents):
        lines.append("settlement")
    if any(None in (*column.cents, column.whole) for column in columns):
        lines.append("unknown")
    for at, key in enumerate(lines):
        sheet.text(row + at, NAME, words.text(f"workbook-legend-{key}"), "muted")
    return row + len(lines) - 1
