"""The sheet of the spending plan: each partner's cost and grants by reporting period, and the steps to the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from planner.engine.figures import Figures, Mask
from planner.engine.period_axis import PeriodAxis
from planner.engine.period_grants import may_be_held
from planner.engine.periods import by_period
from planner.exchange.formulas import share, total
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.budget import Budget
from planner.exchange.sheets.commons import PLACE, Commons, write_partners_beside
from planner.exchange.sheets.costs import Costs, category_title
from planner.exchange.sheets.period_rows import PeriodRows
from planner.exchange.sheets.table import Cell, Column, Table
from planner.keys import EqualKey
from planner.money import PPM, CentsArray, SplitMethod
from planner.plan.costs import MEMBERS

LEFT = PLACE + 1


class Periods:
    """Where the spending plan stands, and how it is written.

    Where an amount is unknown, or a common cost is split otherwise than equally to the cent, everything is a value of
    the number of partners chosen, and shows nothing at any other number.
    """

    def __init__(self, book: Book, axis: PeriodAxis, costs: Costs, commons: Commons, budget: Budget) -> None:
        self.book, self.axis, self.budget, self.commons = book, axis, budget, commons
        source = book.source
        self.compiled, self.index = source.compiled, source.index
        self.seen = by_period(source.compiled, source.figures, axis)
        ends = {at for at in (0, axis.size - 1) if not self._anything(self.seen[at])}
        self.shown = [at for at in range(axis.size) if at not in ends]
        self.rows = PeriodRows(book, axis, self.shown, costs, commons)
        self.is_live = self._is_live()
        self.funds = list(budget.funds)
        results = (len(self.shown) + 1) * (1 + len(self.funds))
        count = len(source.slots)
        self.table = Table(FIRST + 1, count, LEFT, book.name("periods"), book.open_text, has_rates=True)
        self.steps = Table(FIRST + 1, count, LEFT + results, book.name("periods"), book.open_text, has_rates=True)
        self.sharing: dict[int, tuple[int, int]] = {}
        self.totals: dict[int, int] = {}
        self.grants: dict[tuple[str, int], int] = {}
        self._add_steps()
        self._add_results()

    def _anything(self, one: Figures) -> bool:
        return bool(one.total.any() or one.unknown_total.any())

    def _is_live(self) -> bool:
        shared = [one for one in self.compiled.commons if one.incurred_by == MEMBERS]
        splits = [self.compiled.split_of(one) for one in shared]
        plain = all(one.method is SplitMethod.LARGEST_REMAINDER and one.unit_cents == 1 for one in splits)
        equal = all(isinstance(one.key, EqualKey) for one in shared)
        listed = all(one in self.book.source.plan.common_costs for one in self.compiled.commons)
        return self.compiled.is_sure and plain and equal and listed

    # -- the steps -------------------------------------------------------------------------------

    def _add_steps(self) -> None:
        if not self.is_live:
            return
        for at, common in enumerate(self.compiled.commons):
            if common.incurred_by == MEMBERS:
                self.sharing[at] = self._add_sharers(at)
        for at in self.shown:
            if at != self.axis.last:
                self._add_period(at)

    def _add_sharers(self, common: int) -> tuple[int, int]:
        """Add who shares a common cost, and as how-manieth; return the two columns."""
        source, words = self.book.source, self.book.words
        who = self.commons.members(common, self.steps)
        column = self.steps.next
        band = self.book.common_title(self.compiled.commons[common])
        self.steps.add(Column(words.text("workbook-periods-shares"), who, band, kind="whole"))
        places = self.table.span(PLACE)
        order = sorted((slot.at for slot, one in zip(source.slots, who, strict=True) if one.value), key=int)
        cells = [
            Cell(
                f'SUMIFS({self.steps.span(column)},{places},"<="&{self.table.cell(row, PLACE)})',
                sum(one <= slot.at for one in order),
            )
            for row, slot in enumerate(source.slots)
        ]
        return column, self.steps.add(Column(words.text("workbook-periods-turn"), cells, band, kind="whole"))

    def _add_period(self, at: int) -> None:
        """Add what lies in one period: lines, common costs, flat rates, then what is eligible and each grant."""
        one, band = self.seen[at], self.book.words.text("spending-period", period=self.axis.names[at])
        columns: list[tuple[int, int]] = []  # category and column
        for category in sorted({row.category for row in self.compiled.rows}):
            formulas = [self.rows.lines_of(row, category, at) for row in range(self.table.rows)]
            title = category_title(self.book, category)
            columns.append((category, self._step(title, band, formulas, one.lines[:, :, category])))
        for common in range(len(self.compiled.commons)):
            parts = [self._part(row, common, at) for row in range(self.table.rows)]
            category = self.compiled.category_at(self.compiled.commons[common])
            title = self.book.common_title(self.compiled.commons[common])
            columns.append((category, self._step(title, band, parts, one.common[:, :, common])))
        columns += self._add_flats(at, band, columns)
        whole = [column for _, column in columns]
        self.totals[at] = self._sum(self.book.words.text("page-column-total"), band, whole, one.total)
        paid = [column for category, column in columns if self.compiled.is_eligible[category]]
        if not self.funds:
            return
        eligible = self._sum(self.book.words.text("workbook-band-eligible"), band, paid, one.eligible)
        for fund in self.funds:
            if self._is_rated(fund):
                self.grants[fund, at] = self._add_grant(fund, at, band, eligible)

    def _add_flats(self, at: int, band: str, columns: list[tuple[int, int]]) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for position, flat in enumerate(self.compiled.flats):
            counted = [*columns, *(found if flat.takes_flat_rates else [])]
            base = [column for category, column in counted if category in flat.base]
            rate = self.steps.rate(self.steps.next)
            formulas: list[str | None] = []
            for row, slot in enumerate(self.book.source.slots):
                cells = ",".join(self.steps.cell(row, column) for column in base)
                is_taken = bool(flat.applies[slot.at] and base)
                formulas.append(share(f"SUM({cells})", rate, self.compiled.rounding) if is_taken else None)
            title = category_title(self.book, flat.target)
            values = self.seen[at].flats[:, :, position]
            found.append((flat.target, self._step(title, band, formulas, values, above=flat.rate_ppm)))
        return found

    def _part(self, row: int, common: int, at: int) -> str | None:
        """Return the formula of a partner's part of a common cost in a period: until its end, less until its begin."""
        until = self.rows.until(common, at)
        before = self.rows.until(common, self.shown[self.shown.index(at) - 1]) if at != self.shown[0] else ""
        if common not in self.sharing:
            incurrer = self.book.source.slot_of(self.compiled.incurrer_of(self.compiled.commons[common]))
            spent = f"SUM({until})-SUM({before})" if before else f"SUM({until})"
            return f"ROUND({self.steps.cell(row, 2)}*({spent}),2)" if row == incurrer else None
        who, turn = self.sharing[common]
        count, mine = f"SUM({self.steps.span(who)})", self.steps.cell(row, turn)

        def part(cells: str) -> str:
            whole = f"ROUND(SUM({cells})*100,0)"
            return f"INT({whole}/{count})+IF({mine}<={whole}-INT({whole}/{count})*{count},1,0)"

        spent = f"{part(until)}-({part(before)})" if before else part(until)
        return f"IF({self.steps.cell(row, who)}=0,0,({spent})/100)"

    def _is_rated(self, fund: str) -> bool:
        """Return whether a fund's grants are its rate on each partner's cost, neither held nor the action's."""
        rates = [(at, one) for at, one in enumerate(self.compiled.funds) if one.rule.fund == fund]
        is_held = any(may_be_held(self.compiled, at) for at, _ in rates)
        return self.is_live and not is_held and all(one.rule.level == "partner" for _, one in rates)

    def _add_grant(self, fund: str, at: int, band: str, eligible: int) -> int:
        formulas: list[str | None] = []
        for row, slot in enumerate(self.book.source.slots):
            rates = [one.rate_ppm or 0 for one in self.compiled.funds if one.rule.fund == fund and one.applies[slot.at]]
            base = self.steps.cell(row, eligible)
            parts = [share(base, f"{rate / PPM:.6f}", self.compiled.rounding) for rate in rates]
            formulas.append("+".join(parts) or None)
        title = self.book.words.term("fund", fund, is_heading=True)
        return self._step(title, band, formulas, self._of_fund(self.seen[at], fund)[0])

    def _step(
        self,
        title: str,
        band: str,
        formulas: Sequence[str | None],
        values: CentsArray,
        *,
        above: int | None = None,
    ) -> int:
        slots = self.book.source.slots
        cells = [Cell(formula, int(values[self.index, slot.at])) for formula, slot in zip(formulas, slots, strict=True)]
        whole = sum(cell.value or 0 for cell in cells)
        return self.steps.add(Column(title, cells, band, sum=whole, above=above))

    def _sum(self, title: str, band: str, columns: list[int], values: CentsArray) -> int:
        formulas = [
            total(",".join(self.steps.cell(row, column) for column in columns)) if columns else None
            for row in range(self.table.rows)
        ]
        return self._step(title, band, formulas, values)

    # -- the results -----------------------------------------------------------------------------

    def _add_results(self) -> None:
        words, budget = self.book.words, self.budget

        def totals(one: Figures) -> tuple[CentsArray, Mask]:
            return one.total, one.unknown_total

        self._add_figure(words.text("workbook-periods-cost"), budget.total, totals, self.totals, is_live=self.is_live)
        for fund in self.funds:
            steps = {at: column for (name, at), column in self.grants.items() if name == fund}
            title = words.term("fund", fund, is_heading=True)

            def grants(one: Figures, fund: str = fund) -> tuple[CentsArray, Mask]:
                return self._of_fund(one, fund)

            self._add_figure(title, budget.funds[fund], grants, steps, is_live=self._is_rated(fund))

    def _add_figure(
        self,
        band: str,
        whole: int,
        values: Callable[[Figures], tuple[CentsArray, Mask]],
        steps: dict[int, int],
        *,
        is_live: bool,
    ) -> None:
        """Add one figure by period: as the steps have it; the last period is the whole less all others."""
        source, words = self.book.source, self.book.words
        first = self.table.next
        own = {at: first + place for place, at in enumerate(self.shown)}
        for at in self.shown:
            found = source.values(*values(self.seen[at]))
            cells = []
            for row, value in enumerate(found):
                if not is_live:
                    formula = f'IF({self.book.number_cell}={source.number},{_stored(value)},"{self.table.open_text}")'
                elif at == self.axis.last:
                    others = [self.table.cell(row, own[one]) for one in self.shown if one != at]
                    taken = f"-SUM({','.join(others)})" if others else ""
                    formula = f"ROUND({self.budget.table.far(row, whole)}{taken},2)"
                else:
                    formula = self.table.cell(row, steps[at])
                is_open = value is None
                cells.append(Cell(f'"{self.table.open_text}"' if is_open else formula, value))
            title = words.text("spending-period", period=self.axis.names[at])
            note = None if is_live else words.text("workbook-periods-value", count=source.number)
            self._result(title, cells, band, is_open=not is_live, note=note)
        cells = [
            Cell(self.budget.table.far(row, whole), value)
            for row, value in enumerate(source.values(*values(source.figures)))
        ]
        open_whole = self.budget.table.is_open(whole)
        self._result(words.text("page-column-total"), cells, band, is_open=open_whole, is_strong=True)

    def _result(
        self,
        title: str,
        cells: list[Cell],
        band: str,
        *,
        is_open: bool,
        is_strong: bool = False,
        note: str | None = None,
    ) -> None:
        values = [cell.value for cell in cells]
        whole = None if None in values else sum(one or 0 for one in values)
        self.table.add(Column(title, cells, band, is_open=is_open, sum=whole, is_strong=is_strong, note=note))

    def _of_fund(self, one: Figures, fund: str) -> tuple[CentsArray, Mask]:
        places = [at for at, other in enumerate(self.compiled.funds) if other.rule.fund == fund]
        return one.grants[:, :, places].sum(axis=2), np.asarray(one.unknown_grants[:, :, places].any(axis=2))

    # -- writing ---------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the sheet, and that of the rows."""
        book, words, table = self.book, self.book.words, self.table
        sheet = book.begin("periods", "workbook-periods-about")
        how = "workbook-periods-how" if self.is_live else "workbook-periods-values"
        sheet.text(2, 0, words.text(how, count=book.source.number), "muted")
        sheet.widths(6, 34, 9, 9, *table.widths(14), *self.steps.widths(14))
        write_partners_beside(sheet, table, book, has_rates=True)
        table.write(sheet, words)
        self.steps.write(sheet, words)
        last = max(table.next, self.steps.next if self.steps.columns else 0) - 1
        if table.rows:
            sheet.mark_out((table.first, 0), (table.last, last), f"$C{table.first + 1}=0")
        sheet.mark_open((table.sum_row, last))
        sheet.freeze(table.first, 2)
        sheet.protect()
        # The steps are to be looked up on a screen; on paper they would make everything too small to read.
        sheet.print_on(book.captions, (table.sum_row, table.next - 1), heads=(table.heads - 1, table.heads))
        self.rows.write()


def _stored(cents: int | None) -> str:
    return "0" if cents is None else f"{cents / 100:.2f}"
