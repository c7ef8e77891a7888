"""The sheet of common costs: what each is, and below how it is split among those who take part."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from planner.engine.compile import Compiled
from planner.engine.sharing import sharers_among
from planner.exchange.formulas import holds, unless
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.costs import category_title
from planner.exchange.sheets.key_parts import Dividend, KeyParts
from planner.exchange.sheets.key_values import KeyValues
from planner.exchange.sheets.key_weights import FLAG
from planner.exchange.sheets.table import NOTHING, Cell, Column, Kind, Table, far
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.keys import EqualKey, SizeKey
from planner.keys.size import Bracket
from planner.money import Split, SplitMethod
from planner.plan.costs import MEMBERS, CommonCost

(NO, TITLE, AMOUNT, LOST, COUNTS, CATEGORY, WHERE, INCURRED, SHARED, SPLIT, UNIT, SETTLED, BASIS, REMARK) = range(14)
HEADS = (
    "number",
    "common",
    "amount",
    "lost",
    "counts-now",
    "category",
    "where",
    "incurred",
    "shared",
    "split",
    "unit-of-parts",
    "settled",
    "basis",
    "remark",
)
WIDTHS = (6, 38, 16, 16, 15, 24, 22, 22, 22, 26, 13, 18, 18, 70)
PLACE, LEFT = 3, 4


class Commons:
    """Where common costs and their parts stand, and how they are written."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.name = book.name("common")
        source = book.source
        self.compiled: Compiled = source.compiled
        self.all = source.plan.common_costs
        first = FIRST + max(len(self.all), 1) + 4
        self.table = Table(first, len(source.slots), LEFT, self.name, book.open_text)
        self.numbers: dict[tuple[str, str], int] = {}
        self.values = KeyValues(book)
        self.key_parts = KeyParts(book, self.values, PLACE, self.number)
        # Beside the partners, before all that follows from them.
        for name in dict.fromkeys(name for one in self.compiled.commons for name in one.key.asks()):
            self._number_column(name)
        self.parts = [self._add(at) for at in range(len(self.compiled.commons))]

    def part(self, row: int, common: int) -> tuple[str, bool]:
        """Return the name of a partner's part of a common cost for other sheets, and whether it may be unknown."""
        return self.table.far(row, self.parts[common]), self.table.is_open(self.parts[common])

    def amount(self, common: CommonCost) -> str:
        """Return the name of the cell with the amount of a common cost."""
        return address(FIRST + self.all.index(common), AMOUNT, fixed=True)

    def far_amount(self, common: CommonCost) -> str:
        """Return the same name for other sheets."""
        return far(self.name, FIRST + self.all.index(common), AMOUNT)

    def lost_cells(self) -> str:
        """Return the names of the cells with what nobody pays."""
        last = address(FIRST + max(len(self.all), 1) - 1, LOST, fixed=True)
        return f"{far(self.name, FIRST, LOST)}:{last}"

    def split_of(self, common: CommonCost) -> Split:
        """Return how a common cost is split; the one who takes the rest is a row."""
        split = self.compiled.split_of(common)
        if split.method is not SplitMethod.REST_TO:
            return split
        row = self.book.source.slot_of(split.rest_to)
        # Who never takes part takes no rest, and then nobody does.
        return (
            replace(split, method=SplitMethod.TRUNCATE_EACH, rest_to=None)
            if row is None
            else replace(split, rest_to=row)
        )

    def members(self, common: int, flags: Table) -> list[Cell]:
        """Return one for each who takes part and shares a common cost, in a table."""
        source = self.book.source
        return [
            Cell(flags.cell(row, FLAG), int(source.takes_part(slot)))
            if self.compiled.sharers[common, slot.at]
            else NOTHING
            for row, slot in enumerate(source.slots)
        ]

    def number(self, key: Any, row: int) -> str:
        """Return the name of the cell with the number of a partner that a key asks for, or with its power."""
        brackets = key.brackets if isinstance(key, SizeKey) else None
        return self.table.far(row, self._number_column(key.indicator, brackets))

    def _number_column(self, name: str, brackets: tuple[Bracket, ...] | None = None) -> int:
        """Return the column of an indicator, or of a power of it; the first to ask adds it."""
        kept = (name, str(brackets or ""))
        if kept not in self.numbers:
            source, words = self.book.source, self.book.words
            everybody = np.ones_like(source.swept.members[:1])
            about = sharers_among(self.compiled, everybody)
            values, missing = about.indicator(name)
            title = words.term("indicator", name, is_heading=True)
            kind: Kind = "input"
            if brackets is not None:
                values = SizeKey(kind="size", indicator=name, brackets=brackets).weights(about)[0][0]
                title, kind = words.text("workbook-key-power-of", indicator=title), "number"
            cells = [Cell(None, None if missing[slot.at] else int(values[slot.at])) for slot in source.slots]
            band = words.text("workbook-key-numbers")
            self.numbers[kept] = self.table.add(Column(title, cells, band=band, kind=kind))
        return self.numbers[kept]

    def _add(self, at: int) -> int:
        """Add the columns of one common cost; return that of its parts."""
        common, source, words = self.compiled.commons[at], self.book.source, self.book.words
        band, amount = self.book.common_title(common), self.amount(common)
        unknown = source.figures.unknown_common[source.index, :, at]
        masks = [bool(unknown[slot.at]) for slot in source.slots]
        is_unknown = common.amount.is_unknown
        if common.incurred_by == MEMBERS:
            count = len(source.swept.counts)
            cents = int(self.compiled.common_cents[at])
            dividend = Dividend(
                at=at,
                band=band,
                amount=Cell(amount, cents),
                cents=np.full(count, cents, dtype=np.int64),
                unknown=np.full(count, is_unknown),
                condition=f'{amount}=""' if is_unknown else "",
                split=self.split_of(common),
            )
            return self.key_parts.add(self.table, dividend)
        whose = source.slot_of(self.compiled.incurrer_of(common))
        cells = [NOTHING] * self.table.rows
        if whose is not None:
            flag = self.table.cell(whose, FLAG)
            known = f"IF({flag}=0,0,{amount})"
            formula = f'IF({flag}=0,0,IF({amount}="","{self.table.open_text}",{amount}))' if is_unknown else known
            cents = int(source.figures.common[source.index, source.slots[whose].at, at])
            cells[whose] = Cell(formula, None if masks[whose] else cents)
        values = [cell.value for cell in cells]
        title = words.text("workbook-split-whole")
        total = None if None in values else sum(one or 0 for one in values)
        column = Column(title, cells, band=band, is_open=is_unknown, sum=total, is_strong=True)
        return self.table.add(column)

    def write(self) -> None:
        """Write the sheet."""
        book, words = self.book, self.book.words
        sheet = book.begin("common", "workbook-common-about")
        sheet.text(2, 0, words.text("workbook-common-how"), "muted")
        parts = dict(enumerate(self.table.widths(14), start=LEFT))
        count = max(len(WIDTHS), self.table.next)
        above = dict(enumerate(WIDTHS))
        sheet.widths(*(max(above.get(at, 0), parts.get(at, 0)) for at in range(count)))
        for place, key in enumerate(HEADS):
            look = ("right",) if place in {NO, AMOUNT, LOST, UNIT} else ()
            sheet.text(FIRST - 1, place, words.text(f"workbook-column-{key}"), "head", *look)
        sheet.height(FIRST - 1, 32)
        for at, common in enumerate(self.all):
            self._write_common(sheet, FIRST + at, at, common)
        if not self.all:
            sheet.text(FIRST, TITLE, words.text("workbook-no-commons"), "muted")
        self._hold_numbers()
        if self.compiled.commons and self.table.rows:
            self._write_parts(sheet)
        end = self.table.end if self.compiled.commons else self.table.first
        last = max(self.table.next - 1, REMARK)
        sheet.mark_open((end, last))
        sheet.freeze(0, TITLE + 1)
        sheet.protect()
        sheet.print_on(book.captions, (end, last))

    def _hold_numbers(self) -> None:
        """Make no input of numbers on which values rest: these would not follow."""
        for (name, _), at in self.numbers.items():
            if name in self.key_parts.held:
                columns, place = self.table.columns, at - self.table.left
                columns[place] = replace(columns[place], kind="number")

    def _write_parts(self, sheet: Sheet) -> None:
        book, words = self.book, self.book.words
        sheet.text(self.table.heads - 2, 0, words.text("workbook-parts-title"), "section")
        write_partners_beside(sheet, self.table, book)
        write_single_names(sheet, self.table, book)
        self.table.write(sheet, words)
        first = self.table.first
        sheet.mark_out((first, 0), (self.table.last, self.table.next - 1), f"$C{first + 1}=0")

    def _write_common(self, sheet: Sheet, row: int, at: int, common: CommonCost) -> None:
        book, words, plan = self.book, self.book.words, self.book.source.plan
        sheet.number(row, NO, at + 1, "row", "count")
        state = "counts" if common.included else "left-out"
        rule = common.split or plan.split
        where = book.package_title(common.work_package) or book.phase_title(plan.phase_of(common))
        by = words.text("workbook-each-its-part")
        is_members = common.incurred_by == MEMBERS
        remarks = [words.text("workbook-optional")] if common.optional else []
        if not isinstance(common.key, EqualKey):
            remarks.append(words.term("key", common.key.kind, is_heading=True))
        remarks += [one for one in (common.provider, common.note) if one]
        texts = {
            TITLE: book.common_title(common),
            COUNTS: words.text(f"workbook-{state}"),
            CATEGORY: category_title(book, self.compiled.category_of[common.category])
            if common.included or common.category in self.compiled.category_of
            else str(common.category),
            WHERE: where or words.text("page-whole-project"),
            INCURRED: by if is_members else book.partner_name(common.incurred_by),
            SHARED: book.who(common.shared_by),
            SPLIT: words.term("split", str(rule.method)),
            SETTLED: "" if is_members else words.term("settle", common.settle),
            BASIS: words.term("basis", str(common.basis)),
            REMARK: " · ".join(remarks),
        }
        muted = () if common.included else ("muted",)
        for place, text in texts.items():
            sheet.text(row, place, text, "row", "wrap", *muted)
        sheet.amount(row, UNIT, rule.unit, None, "row", *muted)
        self._write_amounts(sheet, row, common)
        sheet.height(row, max(points(*((text, WIDTHS[place] - 1) for place, text in texts.items())), ROW_POINTS))

    def _write_amounts(self, sheet: Sheet, row: int, common: CommonCost) -> None:
        words = self.book.words
        if common.amount.is_unknown:
            sheet.unknown(row, AMOUNT, words.text("workbook-unknown-amount"), "row", "amount", "input")
        else:
            sheet.amount(row, AMOUNT, common.amount.highest, None, "row", "input")
            if common.amount.is_contested:
                readings = words.names([words.euro(one) for one in common.amount.values])
                sheet.remark(row, AMOUNT, words.text("workbook-contested", readings=readings))
        if common not in self.compiled.commons:
            sheet.blank(row, (LOST, LOST), "row")
            return
        at = self.compiled.commons.index(common)
        figures, index = self.book.source.figures, self.book.source.index
        is_hidden = self.compiled.incurrer_of(common) is None and figures.unknown_common[index, :, at].any()
        lost = None if is_hidden else int(figures.lost[index, at])
        sheet.amount(row, LOST, lost, self._lost(at, common), "row")

    def _lost(self, at: int, common: CommonCost) -> str:
        """Return the formula of what nobody pays of a common cost."""
        amount = self.amount(common)
        if common.incurred_by == MEMBERS:
            if not self.table.rows:
                return f"ROUND({amount},2)"
            span = self.table.span(self.parts[at])
            formula = f"ROUND({amount}-SUM({span}),2)"
            is_open = self.table.is_open(self.parts[at])
            return unless(holds([span], self.book.open_text), self.book.open_text, formula) if is_open else formula
        whose = self.book.source.slot_of(self.compiled.incurrer_of(common))
        return f"ROUND({amount},2)" if whose is None else f"ROUND({amount}*(1-{self.table.cell(whose, FLAG)}),2)"


def write_partners_beside(sheet: Sheet, table: Table, book: Book, *, has_rates: bool = False) -> None:
    """Write who each row of a table is, and the partner's place in the plan; rates have a row of their own above."""
    words = book.words
    book.partner_heads(sheet, table.heads)
    sheet.blank(table.heads - 1, (PLACE, PLACE), "band")
    sheet.text(table.heads, PLACE, words.text("workbook-column-place"), "head", "right")
    if has_rates:
        sheet.blank(table.first - 1, (0, PLACE), "row")
        sheet.text(table.first - 1, 1, words.text("workbook-rate"), "row", "muted")
    book.partner_rows(sheet, table.first)
    for at, slot in enumerate(book.source.slots):
        sheet.number(table.first + at, PLACE, slot.at + 1, "row", "count", "value")
    sheet.blank(table.sum_row, (0, PLACE), "total")
    sheet.text(table.sum_row, 1, words.text("workbook-sum"), "total")


def write_single_names(sheet: Sheet, table: Table, book: Book) -> None:
    """Write the names of the single figures to the left of them."""
    used = {name for column in table.columns for name in column.singles}
    for at, name in enumerate(("amount", "units", "weights", "left", "high", "middle", "low")):
        if name in used:
            sheet.text(table.sum_row + 1 + at, 1, book.words.text(f"workbook-single-{name}"), "muted")
