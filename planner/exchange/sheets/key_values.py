"""The sheet of parts by number of partners: values of keys that have no formula of whole numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.table import far
from planner.exchange.workbook_paper import address
from planner.money import CentsArray

NAME, LEFT = 0, 1
WIDE = 8
"""Last column that is printed at least: the sentences above hang over."""
NUMBERS, AMOUNT, PARTS = 1, 2, 3
"""Rows of a block after its title."""


@dataclass(frozen=True, slots=True)
class Block:
    """One common cost.

    Attributes:
        first: Row of its title.
        title: What it is.
        amounts: Cents that were divided, shape (number,); None in a list where not known.
        parts: Cents of each row, shape (number, row).
        is_open: Where a part is to be verified, shape (number, row).
        unknown: Where the amount is, shape (number,).
    """

    first: int
    title: str
    amounts: CentsArray
    parts: CentsArray
    is_open: Any
    unknown: Any


class KeyValues:
    """Where values by number of partners stand, and how they are written."""

    def __init__(self, book: Book) -> None:
        self.book, self.name = book, book.name("key-values")
        self.blocks: list[Block] = []
        self.next = FIRST

    def add(self, title: str, amounts: CentsArray, parts: CentsArray, is_open: Any, unknown: Any) -> Block:
        """Add a common cost; see ``Block``."""
        block = Block(self.next, title, amounts, parts, is_open, unknown)
        self.blocks.append(block)
        self.next += PARTS + len(self.book.source.slots) + 1
        return block

    def formula(self, block: Block, row: int, amount: str) -> str:
        """Return a partner's part at the number entered; to be verified where the amount is another by now."""
        text, whole = self.book.open_text, self._at(block.first + AMOUNT)
        differs = (
            f'IF({whole}="{text}",1,ROUND({amount}-{whole},2)<>0)'
            if block.unknown.any()
            else f"ROUND({amount}-{whole},2)<>0"
        )
        return f'IF({differs},"{text}",{self._at(block.first + PARTS + row)})'

    def _at(self, row: int) -> str:
        smallest, largest = self.book.source.numbers
        last = address(row, LEFT + largest - smallest, fixed=True)
        return f"INDEX({far(self.name, row, LEFT)}:{last},1,{self.book.number_cell}-{smallest - 1})"

    def write(self) -> None:
        """Write the sheet, where there is anything on it."""
        if not self.blocks:
            return
        book, words = self.book, self.book.words
        book.sheets["key-values"] = book.paper.sheet(self.name)
        sheet = book.begin("key-values", "workbook-key-values-about")
        sheet.text(2, 0, words.text("workbook-key-values-how"), "muted")
        counts = book.source.swept.counts
        last = LEFT + len(counts) - 1
        sheet.widths(38, *([14] * len(counts)))
        for block in self.blocks:
            sheet.text(block.first, NAME, block.title, "section")
            sheet.text(block.first + NUMBERS, NAME, words.text("workbook-column-partner"), "head")
            sheet.text(block.first + AMOUNT, NAME, words.text("workbook-single-amount"), "row", "muted")
            for row, slot in enumerate(book.source.slots):
                sheet.text(block.first + PARTS + row, NAME, slot.partner.name, "row")
            for at, number in enumerate(counts):
                sheet.number(block.first + NUMBERS, LEFT + at, int(number), "head", "count")
                whole = None if block.unknown[at] else int(block.amounts[at])
                sheet.amount(block.first + AMOUNT, LEFT + at, whole, None, "row")
                for row in range(len(book.source.slots)):
                    part = None if block.is_open[at, row] else int(block.parts[at, row])
                    sheet.amount(block.first + PARTS + row, LEFT + at, part, None, "row")
        sheet.mark_open((self.next, last))
        sheet.freeze(0, LEFT)
        sheet.protect()
        sheet.print_on(book.captions, (self.next, max(last, WIDE)))
