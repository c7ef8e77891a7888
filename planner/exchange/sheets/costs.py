"""The sheet of costs: every line of everybody, quantity times unit cost, and whether it counts."""

from __future__ import annotations

from collections.abc import Sequence

from planner.engine.calculations import calculation_message
from planner.engine.compile import Row
from planner.engine.effort import person_months
from planner.engine.pricing import rate_of
from planner.engine.row_sums import cents_of
from planner.exchange.formulas import (
    LARGEST_HUNDREDTHS,
    LARGEST_RATE,
    converted,
    holds,
    product,
    total,
    unless,
)
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.lines import CalculatedLines
from planner.exchange.sheets.rates import Rates
from planner.exchange.sheets.table import far, quoted
from planner.exchange.workbook_looks import money_look
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.plan.costs import CostLine
from planner.terms import Category

(
    NUMBER,
    PARTNER,
    PHASE,
    PACKAGE,
    CATEGORY,
    WHAT,
    QUANTITY,
    UNIT,
    UNIT_COST,
    AMOUNT,
    COUNTS,
    COUNTED,
    BASIS,
    REMARK,
    LINE_ID,
    CATEGORY_AT,
    PLACE_AT,
    MONTHS_AT,
) = range(18)
WIDTHS = (6, 32, 22, 24, 32, 40, 11, 11, 15, 16, 9, 16, 18, 34, 8, 8, 8, 8)
HEADS = (
    "number",
    "partner",
    "phase",
    "package",
    "category",
    "what",
    "quantity",
    "unit",
    "unit-cost",
    "amount",
    "counts",
    "counted",
    "basis",
    "remark",
    "line-id",
    "category-no",
    "place-no",
    "person-months",
)
WRAPPED = (PARTNER, PHASE, PACKAGE, CATEGORY, WHAT, REMARK)
RIGHT = {NUMBER, QUANTITY, UNIT_COST, AMOUNT, COUNTS, COUNTED}


class Costs:
    """Where the cost lines stand, and how they are written."""

    def __init__(self, book: Book, calculated: CalculatedLines, rates: Rates) -> None:
        self.book, self.calculated, self.rates = book, calculated, rates
        self.name = book.name("costs")
        slots = {slot.at: place for place, slot in enumerate(book.source.slots)}
        taken = [(slots[row.partner], row) for row in book.source.compiled.rows if row.partner in slots]
        self.rows: list[tuple[int, Row]] = sorted(taken, key=lambda pair: pair[0])

    @property
    def last(self) -> int:
        """Last row of the lines."""
        return FIRST + max(len(self.rows), 1) - 1

    def _span(self, column: int) -> str:
        first, last = address(FIRST, column, fixed=True), address(self.last, column, fixed=True)
        return f"{quoted(self.name)}!{first}:{last}"

    def counted(self, slot: int, category: int) -> str:
        """Return the formula of what a partner's lines of a category come to, as far as they count."""
        criteria = f"{self._span(NUMBER)},{slot + 1},{self._span(CATEGORY_AT)},{category + 1}"
        return self._sum(criteria, is_open=self.is_open(slot, category))

    def amounts(self, slot: int, category: Category) -> list[str]:
        """Return the cells of a partner's lines in a neutral category, whether they count or not."""
        return [
            far(self.name, FIRST + at, AMOUNT)
            for at, (one, row) in enumerate(self.rows)
            if one == slot and row.line.category is category
        ]

    def of_place(self, place: int) -> str:
        """Return the formula of what lines of one place of the work come to."""
        return self._sum(f"{self._span(PLACE_AT)},{place + 1}", is_open=self.is_open_place(place))

    def months(self, slot: int, places: Sequence[int]) -> str:
        """Return the formula of the person-months of a partner's lines in some places of the work."""
        span, numbers = self._span(MONTHS_AT), self._span(NUMBER)
        parts = [f"SUMIFS({span},{numbers},{slot + 1},{self._span(PLACE_AT)},{place + 1})" for place in places]
        return f"ROUND({'+'.join(parts) or '0'},2)"

    def is_open(self, slot: int, category: int) -> bool:
        """Return whether a partner's lines of a category need an exchange rate, which somebody may take out."""
        return any(one == slot and row.category == category and _may_be_open(row) for one, row in self.rows)

    def is_open_place(self, place: int) -> bool:
        """Return whether lines of one place of the work need an exchange rate."""
        return any(row.place == place and _may_be_open(row) for _, row in self.rows)

    def _sum(self, criteria: str, *, is_open: bool) -> str:
        """Return the sum of lines that fit; SUMIFS itself would pass over one that is to be verified."""
        span, text = self._span(COUNTED), self.book.open_text
        formula = f"ROUND(SUMIFS({span},{criteria}),2)"
        return unless(f'COUNTIFS({span},"{text}",{criteria})>0', text, formula) if is_open else formula

    def counted_cents(self, slot: int, row: Row) -> int | None:
        """Return what a line comes to at the number chosen; None where nobody knows it."""
        source = self.book.source
        is_replaced = source.compiled.is_replaced[row.partner, row.category]
        return 0 if is_replaced or not source.takes_part(source.slots[slot]) else cents_of(row)

    def write(self) -> None:
        """Write the sheet."""
        book, words = self.book, self.book.words
        sheet = book.begin("costs", "workbook-costs-about")
        sheet.text(2, 0, words.text("workbook-costs-how"), "muted")
        sheet.widths(*WIDTHS)
        for place, key in enumerate(HEADS):
            sheet.text(FIRST - 1, place, words.text(f"workbook-column-{key}"), "head", *_side(place))
        sheet.height(FIRST - 1, points((words.text("workbook-column-unit-cost"), 10), ("x x", 2)))
        first_of: dict[str, int] = {}
        for at, (slot, row) in enumerate(self.rows):
            self._write_line(sheet, FIRST + at, slot, row, first_of)
        end = self.last + 1
        sheet.blank(end, (NUMBER, REMARK), "total")
        sheet.text(end, PARTNER, words.text("workbook-sum"), "total")
        counted = [self.counted_cents(slot, row) for slot, row in self.rows]
        cells = f"{address(FIRST, COUNTED)}:{address(self.last, COUNTED)}"
        formula = total(cells)
        if any(_may_be_open(row) for _, row in self.rows):
            formula = unless(holds([cells], book.open_text), book.open_text, formula)
        whole = None if None in counted else sum(one or 0 for one in counted)
        sheet.amount(end, COUNTED, whole, formula, "total")
        sheet.mark_open((end, COUNTED))
        empty = [] if any(self._remark(row) for _, row in self.rows) else [REMARK]
        empty += [] if book.source.plan.phases else [PHASE]
        for hidden in (LINE_ID, CATEGORY_AT, PLACE_AT, MONTHS_AT, *empty):
            sheet.hide(hidden)
        if self.rows:
            sheet.filter((FIRST - 1, NUMBER), (self.last, REMARK))
            sheet.mark_out((FIRST, NUMBER), (self.last, REMARK), f"$K{FIRST + 1}=0")
        sheet.freeze(FIRST, PARTNER + 1)
        sheet.protect()
        sheet.print_on(book.captions, (end, REMARK), heads=(FIRST - 1, FIRST - 1))

    def _write_line(self, sheet: Sheet, at: int, slot: int, row: Row, first_of: dict[str, int]) -> None:
        book, line = self.book, row.line
        words, compiled = book.words, book.source.compiled
        sheet.number(at, NUMBER, slot + 1, "row", "count")
        texts = {
            PARTNER: compiled.partners[row.partner].name,
            PHASE: book.phase_title(book.source.plan.phase_of(line)),
            PACKAGE: book.package_title(line.work_package),
            CATEGORY: category_title(book, row.category),
            WHAT: line.what,
            UNIT: line.unit or "",
            BASIS: words.term("basis", str(line.basis)),
            REMARK: self._remark(row),
            LINE_ID: line.id,
        }
        for place, text in texts.items():
            sheet.text(at, place, text, "row", *(("wrap",) if place in WRAPPED else ()))
        self._write_numbers(sheet, at, slot, row, first_of)
        sheet.number(at, CATEGORY_AT, row.category + 1, "row")
        sheet.number(at, PLACE_AT, row.place + 1, "row")
        self._write_months(sheet, at, row)
        wrapped = ((texts[place], WIDTHS[place]) for place in WRAPPED)
        sheet.height(at, max(points(*wrapped), ROW_POINTS))

    def _write_numbers(self, sheet: Sheet, at: int, slot: int, row: Row, first_of: dict[str, int]) -> None:
        line, source = row.line, self.book.source
        first = first_of.setdefault(line.id, at)
        if line.unit_cost is None:
            # A calculation has more figures than there are columns: the remark says how, or where.
            sheet.blank(at, (QUANTITY, QUANTITY), "row")
            sheet.blank(at, (UNIT_COST, UNIT_COST), "row")
        elif first == at:
            sheet.number(at, QUANTITY, line.quantity / 100, "row", "quantity", "input")
            sheet.number(at, UNIT_COST, line.unit_cost / 100, "row", money_look(line.currency), "input")
        else:
            # A line of several partners is entered once, where it stands first.
            sheet.formula(at, QUANTITY, address(first, QUANTITY), line.quantity / 100, "row", "quantity")
            entered = address(first, UNIT_COST)
            sheet.formula(at, UNIT_COST, entered, line.unit_cost / 100, "row", money_look(line.currency))
        self._write_amount(sheet, at, row)
        if source.compiled.is_replaced[row.partner, row.category]:
            sheet.number(at, COUNTS, 0, "row", "count", "value")
        else:
            takes_part = int(source.takes_part(source.slots[slot]))
            sheet.formula(at, COUNTS, self.book.flag(slot), takes_part, "row", "count")
        amount, counts, text = address(at, AMOUNT), address(at, COUNTS), self.book.open_text
        formula = f"{amount}*{counts}"
        if _may_be_open(row):
            is_open = f'IF({amount}="",1,IF({amount}="{text}",1,0))=1'
            formula = f"IF({counts}=0,0,{unless(is_open, text, formula)})"
        sheet.amount(at, COUNTED, self.counted_cents(slot, row), formula, "row", "strong")

    def _write_months(self, sheet: Sheet, at: int, row: Row) -> None:
        """Write how many person-months a line is for, for the sheet of effort."""
        months = person_months(row.line)
        if months is None:
            return
        formula = self.calculated.months_cell(row.line)
        if formula is None and _is_product(row.line):
            formula = f"ROUND({address(at, QUANTITY)},2)"
        if formula is None:
            sheet.number(at, MONTHS_AT, months / 100, "row")
        else:
            sheet.formula(at, MONTHS_AT, formula, months / 100, "row")

    def _write_amount(self, sheet: Sheet, at: int, row: Row) -> None:
        """Write what a line comes to in euro, if it counts."""
        line, rounding, text = row.line, self.book.source.compiled.rounding, self.book.open_text
        rate = self.rates.cell(line)
        if (there := self.calculated.cell(line)) is not None:
            sheet.amount(at, AMOUNT, cents_of(row), there, "row")
            return
        if line.unit_cost is None or self._is_too_large(row):
            if row.is_unknown:
                key = "workbook-unknown-exchange-rate" if line.currency else "workbook-unknown-call-amount"
                note = self.book.words.text(key, currency=line.currency or "")
                sheet.unknown(at, AMOUNT, note, "row")
            else:
                sheet.amount(at, AMOUNT, row.cents, None, "row")
            return
        entered = address(at, QUANTITY), address(at, UNIT_COST)
        if rate is None:
            sheet.amount(at, AMOUNT, row.cents, product(*entered, rounding), "row")
        else:
            formula = unless(f'{rate}=""', text, converted(*entered, rate, rounding))
            sheet.amount(at, AMOUNT, cents_of(row), formula, "row")

    def _is_too_large(self, row: Row) -> bool:
        """Return whether a converted amount is beyond what a spreadsheet calculates exactly."""
        line, plan = row.line, self.book.source.plan
        if line.currency is None:
            return False
        rate = rate_of(line.currency, plan)
        return line.quantity * (line.unit_cost or 0) > LARGEST_HUNDREDTHS or (
            rate is not None and rate.per_euro > LARGEST_RATE
        )

    def _remark(self, row: Row) -> str:
        words, line, compiled = self.book.words, row.line, self.book.source.compiled
        parts = [words.text("workbook-confidential")] if line.confidential else []
        if compiled.is_replaced[row.partner, row.category]:
            parts.append(words.text("workbook-replaced"))
        if self.calculated.cell(line) is not None:
            row_number = str(self.calculated.row_number(line))
            parts.append(words.text("workbook-calculated-there", row=row_number))
        elif line.calculation is not None:
            how = words.message(calculation_message(line.calculation, line.currency, compiled.price_of(row)))
            parts.append(words.text("workbook-calculated", said=how))
        elif self._is_too_large(row):
            parts.append(words.text("workbook-converted-value", currency=line.currency or ""))
        return "; ".join(parts)


def _is_product(line: CostLine) -> bool:
    """Return whether a line is quantity times unit cost, which cells of its own row hold."""
    return line.calculation is None


def category_title(book: Book, category: int) -> str:
    """Return the title of a category on the engine's axis."""
    return book.words.term("category", book.source.compiled.categories[category], is_heading=True)


def _may_be_open(row: Row) -> bool:
    """Return whether the amount of a row is not known, or would not be without an exchange rate."""
    return row.is_unknown or row.line.currency is not None


def _side(place: int) -> tuple[str, ...]:
    return ("right",) if place in RIGHT else ()
