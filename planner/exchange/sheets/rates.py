"""The sheet of exchange rates: what a euro is in the other currencies of cost lines, with day, kind and source."""

from __future__ import annotations

from planner.engine.pricing import rate_of
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.table import far
from planner.exchange.workbook_paper import ROW_POINTS, points
from planner.plan.costs import CostLine
from planner.plan.currencies import PER_UNIT

CURRENCY, RATE, DATED, KIND, SOURCE = range(5)
WIDTHS = (14, 18, 16, 34, 70)
HEADS = ("currency", "per-euro", "rate-of", "rate-kind", "source")


class Rates:
    """Where the exchange rates stand: on a sheet of their own, which only plans with other currencies have."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.name = book.name("rates")
        used = [one for one in book.source.compiled.columns.lines.currency if one is not None]
        self.currencies = tuple(dict.fromkeys(used))

    def cell(self, line: CostLine) -> str | None:
        """Return the name of the cell with a line's rate; None for a line in euro."""
        if line.currency is None:
            return None
        return far(self.name, FIRST + self.currencies.index(line.currency), RATE)

    def write(self) -> None:
        """Write the sheet, if there is one: each rate is an input, and one that is missing an empty one with a note."""
        if not self.currencies:
            return
        book, words = self.book, self.book.words
        sheet = book.begin("rates", "workbook-rates-about")
        sheet.text(2, 0, words.text("workbook-rates-how"), "muted")
        sheet.widths(*WIDTHS)
        for place, key in enumerate(HEADS):
            look = ("right",) if place == RATE else ()
            sheet.text(FIRST - 1, place, words.text(f"workbook-column-{key}"), "head", *look)
        for at, currency in enumerate(self.currencies, start=FIRST):
            rate = rate_of(currency, book.source.plan)
            sheet.text(at, CURRENCY, currency, "row", "strong")
            if rate is None:
                sheet.blank(at, (RATE, RATE), "row", "exchange", "input")
                sheet.remark(at, RATE, words.text("workbook-unknown-exchange-rate", currency=currency))
                sheet.blank(at, (DATED, SOURCE), "row")
                continue
            sheet.number(at, RATE, rate.per_euro / PER_UNIT, "row", "exchange", "input")
            sheet.day(at, DATED, rate.dated, "row")
            sheet.text(at, KIND, words.term("exchange_rate", rate.kind, is_heading=True), "row")
            sheet.text(at, SOURCE, rate.source, "row", "wrap")
            sheet.height(at, max(points((rate.source, WIDTHS[SOURCE])), ROW_POINTS))
        last = FIRST + len(self.currencies) - 1
        sheet.freeze(FIRST, 0)
        sheet.protect()
        sheet.print_on(book.captions, (last, SOURCE), heads=(FIRST - 1, FIRST - 1))
