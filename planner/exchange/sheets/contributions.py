"""The sheet of co-financing: what each partner needs, what is entered by origin, what is missing, what is cash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.engine.contributions import ORIGINS, financing, level_of, rows_of
from planner.exchange.formulas import holds, total, unless
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.budget import Budget
from planner.exchange.sheets.commons import Commons
from planner.exchange.sheets.costs import Costs
from planner.exchange.sheets.pools import transfer_cents
from planner.exchange.sheets.table import NOTHING, Cell, Column, Table
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.plan.contributions import CASH_ORIGINS, Contribution, Origin
from planner.terms import Category

LEFT = 3
"""First column of the figures; number, name and whether somebody takes part stand before it."""
GAP = 3
"""Rows between the table and the lines."""
LINE_HEADS = ("number", "partner", "origin", "amount", "from", "eu-source", "status", "note")
NUMBER, PARTNER, ORIGIN, AMOUNT, FROM, EU, STATUS, NOTE = range(8)
ORIGIN_AT = 20
"""Column, hidden beyond all others, in which each line says its origin to the formulas."""
WIDTHS = (6, 38, 26)


@dataclass(frozen=True, slots=True)
class _Line:
    """One contribution of somebody with a row."""

    row: int
    item: Contribution


class Contributions:
    """The table of what is covered, and the lines that it is made of."""

    def __init__(self, book: Book, budget: Budget, costs: Costs, commons: Commons) -> None:
        self.book, self.budget, self.costs, self.commons = book, budget, costs, commons
        source = book.source
        self.compiled, self.name = source.compiled, book.name("contributions")
        self.level = level_of(source.call)
        each = financing(source.compiled, source.figures, slice(source.index, source.index + 1))
        self.each, self.all = each, each.of_action(self.level)
        self.table = Table(FIRST, len(source.slots), LEFT, self.name, book.open_text)
        self.rows = range(self.table.rows)
        slots = {slot.at: row for row, slot in enumerate(source.slots)}
        self.lines = [_Line(slots[at], one) for at, one in rows_of(source.compiled) if at in slots]
        used = {line.item.origin for line in self.lines}
        self.totals: dict[int, tuple[str, int | None]] = {}
        self.needed = self._add_needed()
        self.money = {one: self._add_origin(one) for one in CASH_ORIGINS if one in used}
        self.volunteers = self._add_volunteers() if Origin.VOLUNTEERS in used else None
        self.pools = self._add_pools()
        self.counted = self._add_counted()
        self.missing = self._add_missing()
        self.cash = self._add_cash()
        if Origin.IN_KIND in used:
            self._add_origin(Origin.IN_KIND)

    # -- the table ---------------------------------------------------------------------------------

    def _add(self, title: str, cells: Sequence[Cell], whole: int | None, formula: str = "", **more: bool) -> int:
        """Add a column with its sum; another formula for all together where they are more than a sum."""
        is_open = more.get("is_open", False)
        at = self.table.add(Column(title, cells, is_open=is_open, is_strong=more.get("is_strong", False)))
        self.totals[at] = (formula or self._sum(at, is_open=is_open), whole)
        return at

    def _sum(self, at: int, *, is_open: bool) -> str:
        if not self.table.rows:
            return "0"
        span = self.table.span(at)
        return unless(holds([span], self.book.open_text), self.book.open_text, total(span)) if is_open else total(span)

    def _add_needed(self) -> int:
        budget = self.budget
        column = budget.bears if self.compiled.call is None else budget.own
        is_open = budget.table.is_open(column)
        cells = [Cell(budget.table.far(row, column), self._known(row, self.each.needed[0])) for row in self.rows]
        whole = None if self.all.unknown[0, 0] else int(self.all.needed[0, 0])
        return self._add(self._text("needed"), cells, whole, is_open=is_open, is_strong=True)

    def _known(self, row: int, cents: Sequence[int]) -> int | None:
        at = self.book.source.slots[row].at
        return None if self.each.unknown[0, at] else int(cents[at])

    def _add_origin(self, origin: Origin) -> int:
        place = ORIGINS.index(origin)
        cells = []
        for row in self.rows:
            sums = f"SUMIFS({self._span(AMOUNT)},{self._span(NUMBER)},{row + 1},{self._span(ORIGIN_AT)},{place + 1})"
            formula = f"ROUND({self.book.flag(row)}*{sums},2)"
            cells.append(Cell(formula, int(self.each.entered[0, self.book.source.slots[row].at, place])))
        return self._add(self._origin(origin), cells, int(self.all.entered[0, 0, place]))

    def _add_volunteers(self) -> int:
        """Add what volunteers' work is entered, what it costs in the budget, and what of it counts."""
        entered = self._add_origin(Origin.VOLUNTEERS)
        slots, table = self.book.source.slots, self.table
        cells = []
        for row in self.rows:
            formula = self._cost_of_volunteers(row)
            cells.append(Cell(formula, int(self.each.volunteers_cost[0, slots[row].at])))
        cost = self._add(self._workbook("volunteers-cost"), cells, int(self.all.volunteers_cost[0, 0]))
        cells = [
            Cell(
                f"MIN({table.cell(row, entered)},{table.cell(row, cost)})", int(self.each.volunteers[0, slots[row].at])
            )
            for row in self.rows
        ]
        both = ",".join(address(table.sum_row, one) for one in (entered, cost))
        formula = f"MIN({both})" if self.level.of == "action" else ""
        return self._add(self._workbook("volunteers-counted"), cells, int(self.all.volunteers[0, 0]), formula)

    def _cost_of_volunteers(self, row: int) -> str:
        cells = self.costs.amounts(row, Category.VOLUNTEERS)
        lines = [f"{self.book.flag(row)}*SUM({','.join(cells)})"] if cells else []
        common = [
            self.commons.part(row, at)[0]
            for at, one in enumerate(self.compiled.commons)
            if one.category is Category.VOLUNTEERS
        ]
        # A sum leaves out what is to be verified.
        parts = [*lines, *([f"SUM({','.join(common)})"] if common else [])]
        return f"ROUND({'+'.join(parts)},2)" if parts else "0"

    def _add_pools(self) -> list[int]:
        """Add what pools bring each partner of own money, or take; nothing where the plan has none."""
        if not self.each.transfers.any():
            return []
        cells = transfer_cents(self.book, self.each.transfers)
        return [self._add(self._workbook("pools"), cells, int(self.all.transfers[0, 0]))]

    def _add_counted(self) -> int:
        columns = [*self.money.values(), *self.pools, *([self.volunteers] if self.volunteers is not None else [])]
        counted, table = self.each.counted[0], self.table
        cells = [
            Cell(_summed([table.cell(row, one) for one in columns]), int(counted[self.book.source.slots[row].at]))
            for row in self.rows
        ]
        formula = _summed([address(table.sum_row, one) for one in columns])
        return self._add(self._workbook("counted"), cells, int(self.all.counted[0, 0]), formula, is_strong=True)

    def _add_missing(self) -> int:
        def formula(cell: str, counted: str) -> str:
            return self._asked(cell, f"ROUND({cell}-{counted},2)")

        table, values = self.table, self.each.missing[0]
        cells = self._each(
            [formula(table.cell(row, self.needed), table.cell(row, self.counted)) for row in self.rows], values
        )
        whole = None if self.all.unknown[0, 0] else int(self.all.missing[0, 0])
        ends = formula(address(table.sum_row, self.needed), address(table.sum_row, self.counted))
        is_open = table.is_open(self.needed)
        return self._add(self._text("missing"), cells, whole, ends, is_open=is_open, is_strong=True)

    def _add_cash(self) -> int:
        columns = [self.money[Origin.AUTOMATIC_PUBLIC]] if Origin.AUTOMATIC_PUBLIC in self.money else []
        columns += [*self.pools, *([self.volunteers] if self.volunteers is not None else [])]
        table, values = self.table, self.each.cash[0]

        def formula(cell: str, less: Sequence[str]) -> str:
            minus = "".join(f"-{one}" for one in less)
            return self._asked(cell, f"MAX(ROUND({cell}{minus},2),0)")

        cells = self._each(
            [formula(table.cell(row, self.needed), [table.cell(row, one) for one in columns]) for row in self.rows],
            values,
        )
        whole = None if self.all.unknown[0, 0] else int(self.all.cash[0, 0])
        ends = formula(address(table.sum_row, self.needed), [address(table.sum_row, one) for one in columns])
        return self._add(self._text("cash"), cells, whole, ends, is_open=table.is_open(self.needed))

    def _asked(self, needed: str, formula: str) -> str:
        if not self.table.is_open(self.needed):
            return formula
        return unless(f'{needed}="{self.book.open_text}"', self.book.open_text, formula)

    def _each(self, formulas: Sequence[str], values: Sequence[int]) -> list[Cell]:
        """Return what is asked of each partner; nothing where the co-financing is the action's."""
        if self.level.of == "action":
            return [NOTHING for _ in self.rows]
        known = [self._known(row, values) for row in self.rows]
        # What a pool moves may be unknown where what is needed is known.
        is_said = self.table.is_open(self.needed)
        return [
            Cell(formula if is_said or value is not None else f'"{self.book.open_text}"', value)
            for formula, value in zip(formulas, known, strict=True)
        ]

    # -- the lines ---------------------------------------------------------------------------------

    @property
    def _first(self) -> int:
        return self.table.sum_row + GAP + 1

    def _span(self, column: int) -> str:
        last = self._first + max(len(self.lines), 1) - 1
        return f"{address(self._first, column, fixed=True)}:{address(last, column, fixed=True)}"

    def write(self) -> None:
        """Write the sheet."""
        book, words, table = self.book, self.book.words, self.table
        sheet = book.begin("contributions", "workbook-contributions-about")
        sheet.text(2, 0, words.text("workbook-contributions-how"), "muted")
        sheet.text(3, 0, self._said_level(), "muted")
        sheet.widths(*WIDTHS, *table.widths(16))
        book.partner_heads(sheet, table.heads)
        book.partner_rows(sheet, table.first)
        table.write(sheet, words)
        sheet.blank(table.sum_row, (0, LEFT - 1), "total")
        sheet.text(table.sum_row, 1, words.text("contributions-total"), "total")
        for column, (formula, cents) in self.totals.items():
            sheet.amount(table.sum_row, column, cents, formula, "total")
        self._write_lines(sheet)
        last = max(table.next - 1, NOTE)
        if self.rows:
            sheet.mark_out((table.first, 0), (table.last, last), f"$C{table.first + 1}=0")
        sheet.mark_open((table.sum_row, last))
        sheet.hide(ORIGIN_AT)
        sheet.freeze(table.first, 2)
        sheet.protect()
        end = self._first + max(len(self.lines), 1)
        sheet.print_on(book.captions, (end, last), heads=(table.heads, table.heads))

    def _said_level(self) -> str:
        key = f"contributions-level-{self.level.of}" if self.level.is_sure else "contributions-level-open"
        return self.book.words.text(key)

    def _write_lines(self, sheet: Sheet) -> None:
        words, head = self.book.words, self._first - 1
        for place, key in enumerate(LINE_HEADS):
            title = words.text(f"workbook-column-{key}") if place == NUMBER else words.text(f"contributions-{key}")
            sheet.text(head, place, title, "head", *(("right",) if place in (NUMBER, AMOUNT) else ()))
        for at, line in enumerate(self.lines, start=self._first):
            one = line.item
            sheet.number(at, NUMBER, line.row + 1, "row", "count")
            sheet.text(at, PARTNER, self.book.source.slots[line.row].partner.name, "row", "left")
            sheet.text(at, ORIGIN, self._origin(one.origin), "row")
            sheet.number(at, AMOUNT, one.amount / 100, "row", "amount", "input")
            sheet.text(at, FROM, one.giver or "", "row", "wrap")
            sheet.text(at, EU, words.term("eu_source", one.from_union, is_heading=True), "row")
            sheet.text(at, STATUS, words.term("contribution_status", str(one.status), is_heading=True), "row")
            sheet.text(at, NOTE, one.note or "", "row", "wrap")
            sheet.number(at, ORIGIN_AT, ORIGINS.index(one.origin) + 1, "muted")
            sheet.height(at, max(points((one.note or "", 16), (one.giver or "", 16)), ROW_POINTS))
        if not self.lines:
            sheet.text(self._first, PARTNER, words.text("workbook-contributions-none"), "muted")

    # -- words -------------------------------------------------------------------------------------

    def _text(self, key: str) -> str:
        return self.book.words.text(f"contributions-{key}")

    def _workbook(self, key: str) -> str:
        return self.book.words.text(f"workbook-{key}")

    def _origin(self, origin: Origin) -> str:
        return self.book.words.term("contribution_origin", str(origin), is_heading=True)


def _summed(cells: Sequence[str]) -> str:
    return total(",".join(cells)) if cells else "0"
