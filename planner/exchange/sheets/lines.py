"""The sheet of calculated lines: the numbers that each amount is worked out from, and the amount as a live formula."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd, prod

from planner.engine.calculations import held, numbers_of
from planner.engine.compile import Row
from planner.engine.effort import person_months
from planner.engine.row_sums import cents_of
from planner.exchange.formulas import long_quotient
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.table import far
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.money import PPM
from planner.plan.calculations import HALVES, HUNDRED, MONTHS_OF_YEAR, Calculation, DaysOfPeriodCost, UnitCostUse
from planner.plan.costs import CostLine
from planner.terms import SCALES, NumberSort, sort_of

WHAT, WHO, WAY, LEFT = range(4)
WIDTHS = (36, 26, 34)
NUMBER_WIDTH, REMARK_WIDTH = 15, 46
LARGEST = 2**52
"""What no product may pass, so that a spreadsheet's binary fractions still round it as whole numbers are rounded."""
MOST_DAYS = "most_days"
_HIGHEST: dict[str, int] = {
    **{"months": 600, "life_months": 600, "days": 10_000, "leave_days": 10_000, "hours": 11_000},
    **{"year_days": 366, "year_hours": 4_000},
}
"""Largest numbers that the cells take; an amount from larger ones is written as a value."""
_HIGHEST_OF: dict[NumberSort, int] = {"euro": 50_000_000, "percent": 1, "quantity": 10_000, "count": 10_000}
_SMALLEST_PART = 0.01
_LOOKS: dict[NumberSort, str] = {
    "euro": "amount",
    "percent": "percent_fine",
    "quantity": "quantity",
    "count": "count",
}


@dataclass(frozen=True, slots=True)
class _Entry:
    """A calculated line, and its amount at the number chosen, which is the same for everybody who has it."""

    line: CostLine
    made: Calculation
    row: Row


class CalculatedLines:
    """Where the calculated lines stand, and how they are written; nothing is written where there is none."""

    def __init__(self, book: Book) -> None:
        self.book = book
        source = book.source
        found: dict[str, _Entry] = {}
        for row in source.compiled.rows:
            how = row.line.calculation
            # What the call pays for a unit is a value: it can be another for each partner.
            if how is None or isinstance(how, UnitCostUse) or source.slot_of(row.partner) is None:
                continue
            found.setdefault(row.line.id, _Entry(row.line, how, row))
        self.entries = list(found.values())
        self._at = {name: FIRST + at for at, name in enumerate(found)}
        self.name = book.name("lines")
        names = dict.fromkeys(name for one in self.entries for name in numbers_of(one.made))
        if any(isinstance(one.made, DaysOfPeriodCost) for one in self.entries):
            names[MOST_DAYS] = None
        self.columns = {name: LEFT + at for at, name in enumerate(names)}
        self.amount, self.months = LEFT + len(self.columns), LEFT + len(self.columns) + 1
        self.remark = self.months + 1

    # -- what other sheets ask -------------------------------------------------------------------

    def cell(self, line: CostLine) -> str | None:
        """Return the name of the amount of a calculated line; None where it is a value, or no such line."""
        at = self._at.get(line.id)
        if at is None or self._reason(self.entries[at - FIRST]):
            return None
        return far(self.name, at, self.amount)

    def months_cell(self, line: CostLine) -> str | None:
        """Return the name of the person-months of a calculated line."""
        at = self._at.get(line.id)
        return None if at is None or person_months(line) is None else far(self.name, at, self.months)

    def row_number(self, line: CostLine) -> int:
        """Return the row of a line, as the program counts."""
        return self._at[line.id] + 1

    # -- writing ---------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the sheet."""
        if not self.entries:
            return
        book, words = self.book, self.book.words
        sheet = book.begin("lines", "workbook-lines-about")
        sheet.text(2, 0, words.text("workbook-lines-how"), "muted")
        sheet.widths(*WIDTHS, *(NUMBER_WIDTH for _ in self.columns), 17, NUMBER_WIDTH, REMARK_WIDTH)
        heads = [words.text(f"workbook-column-{one}") for one in ("what", "partner", "way")]
        heads += [words.term("field", name, is_heading=True) for name in self.columns]
        heads += [words.text(f"workbook-column-{one}") for one in ("amount", "person-months", "remark")]
        for column, head in enumerate(heads):
            sheet.text(FIRST - 1, column, head, "head", *(("right",) if LEFT <= column < self.remark else ()))
        sheet.height(FIRST - 1, max(points((head, NUMBER_WIDTH - 4)) for head in heads[LEFT:]))
        for entry in self.entries:
            self._write_line(sheet, entry)
        if not any(self._reason(entry) for entry in self.entries):
            sheet.hide(self.remark)
        last = FIRST + len(self.entries) - 1
        sheet.freeze(FIRST, LEFT)
        sheet.protect()
        sheet.print_on(book.captions, (last, self.remark), heads=(FIRST - 1, FIRST - 1))

    def _write_line(self, sheet: Sheet, entry: _Entry) -> None:
        words, at = self.book.words, self._at[entry.line.id]
        reason = self._reason(entry)
        remark = words.text(f"workbook-value-{reason}", currency=entry.line.currency or "") if reason else ""
        texts = {
            WHAT: entry.line.what or entry.line.id,
            WHO: self.book.who(entry.line.partners),
            WAY: words.term("way", entry.made.kind),
            self.remark: remark,
        }
        for column, text in texts.items():
            sheet.text(at, column, text, "row", "wrap")
        sheet.blank(at, (LEFT, self.months), "row")
        for name in numbers_of(entry.made):
            self._write_number(sheet, at, entry, name, is_input=not reason)
        if isinstance(entry.made, DaysOfPeriodCost):
            days = entry.made.most_days / HUNDRED
            sheet.formula(at, self.columns[MOST_DAYS], self._most_days(at), days, "row", "quantity")
        sheet.amount(
            at, self.amount, cents_of(entry.row), None if reason else self._formula(entry, at), "row", "strong"
        )
        if (months := person_months(entry.line)) is not None:
            formula = self._months_formula(entry.made, at)
            sheet.formula(at, self.months, formula, months / HUNDRED, "row", "quantity")
        shown = ((text, REMARK_WIDTH if column == self.remark else WIDTHS[column]) for column, text in texts.items())
        sheet.height(at, max(points(*shown), ROW_POINTS))

    def _write_number(self, sheet: Sheet, at: int, entry: _Entry, name: str, *, is_input: bool) -> None:
        sort = sort_of(type(entry.made), name) or "quantity"
        number, scale = held(entry.made, name)
        look = ("quantity",) if sort == "euro" and entry.line.currency else (_LOOKS[sort],)
        column = self.columns[name]
        sheet.number(at, column, number / scale, "row", *look, *(("input",) if is_input else ("value",)))
        if is_input:
            words = self.book.words
            label = words.term("field", name, is_heading=True)
            limits = self._limits(name, sort)
            hint = words.text(
                "workbook-lines-limits", lowest=words.count(int(limits[0])), highest=words.count(limits[1])
            )
            if sort == "percent":
                hint = words.text("workbook-lines-part")
            sheet.limited(at, column, limits, (label, hint), is_whole=sort == "count")

    # -- formulas --------------------------------------------------------------------------------

    def _formula(self, entry: _Entry, at: int) -> str:
        """Return the amount: what stands in the engine's fraction, cell by cell."""
        made = entry.made
        *first, last = made.OVER
        over, under = self._constants(made)
        numerator = "*".join([*([str(over)] if over > 1 else []), *(self._whole(made, name, at) for name in first)])
        divided = [*([str(under)] if under > 1 else []), *(self._whole(made, name, at) for name in made.UNDER)]
        rounding = self.book.source.compiled.rounding
        return long_quotient(numerator, self._whole(made, last, at), f"({'*'.join(divided) or '1'})", rounding)

    def _constants(self, made: Calculation) -> tuple[int, int]:
        """Return what the scales of the cells leave above and below the line; money stays in cents."""
        over = prod(held(made, name)[1] for name in made.UNDER)
        under = prod(held(made, name)[1] for name in made.OVER) // HUNDRED
        return over // gcd(over, under), under // gcd(over, under)

    def _whole(self, made: Calculation, name: str, at: int) -> str:
        """Return a number of a line as the whole one that the engine holds."""
        cell, scale = address(at, self.columns[name]), held(made, name)[1]
        return f"ROUND({cell}*{scale},0)" if scale > 1 else f"ROUND({cell},0)"

    def _most_days(self, at: int) -> str:
        """Return the most days of a reporting period, to the half day; without any, the amount cannot be divided."""
        year, months, part, leave = (
            f"ROUND({address(at, self.columns[name])}*{scale},0)"
            for name, scale in (
                ("year_days", 1),
                ("months", HUNDRED),
                ("working_time_percent", PPM),
                ("leave_days", 100),
            )
        )
        halves = f"{HALVES}*({year}*{months}*{part}-{leave}*{MONTHS_OF_YEAR * PPM})/{MONTHS_OF_YEAR * HUNDRED * PPM}"
        return f"MAX(ROUND({halves},0),0)/{HALVES}"

    def _months_formula(self, made: Calculation, at: int) -> str:
        numerator = "*".join(self._whole(made, name, at) for name in made.UNITS)
        scales = prod(held(made, name)[1] for name in made.UNITS) // HUNDRED
        if made.YEAR is not None:
            return f"ROUND({numerator}*{MONTHS_OF_YEAR}/({scales}*{self._whole(made, made.YEAR, at)}),0)/{HUNDRED}"
        return f"ROUND({numerator}/{scales},0)/{HUNDRED}"

    # -- where a formula would not be exact ------------------------------------------------------

    def _reason(self, entry: _Entry) -> str:
        """Return why an amount is a value; an empty text where it is a formula."""
        if entry.row.is_unknown:
            return "unknown"
        if entry.line.currency is not None:
            return "currency"
        made = entry.made
        for name in numbers_of(made):
            number, scale = held(made, name)
            if number > self._limits(name, sort_of(type(made), name) or "quantity")[1] * scale:
                return "large"
        over, under = self._constants(made)
        *first, last = made.OVER
        divisor = under * prod(self._largest(made, name) for name in made.UNDER)
        divisor *= self.book.source.compiled.rounding.unit_cents
        highest = max(
            over * prod(self._largest(made, name) for name in first) // 2, divisor * self._largest(made, last)
        )
        return "large" if highest > LARGEST else ""

    def _largest(self, made: Calculation, name: str) -> int:
        sort = sort_of(type(made), name) if name in type(made).model_fields else None
        return self._limits(name, sort or "quantity")[1] * SCALES[sort or "quantity"]

    def _limits(self, name: str, sort: NumberSort) -> tuple[float, int]:
        # Nothing can be divided by zero.
        lowest = 1 if sort == "count" else _SMALLEST_PART if name == "working_time_percent" else 0
        return lowest, _HIGHEST.get(name, _HIGHEST_OF[sort])
