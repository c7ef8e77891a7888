"""Grants on the sheet of the calculation: by rate, what several funds leave to each other, and what holds them."""

from __future__ import annotations

from itertools import groupby

import numpy as np

from planner.engine.axes import Fund
from planner.engine.ceilings import largest_grant, limit_cents
from planner.engine.figures import Mask
from planner.engine.funding import eligible_cents, rated_cents, rates_together_ppm
from planner.engine.limits import Joint, asked_of_action, joints, steps
from planner.exchange.formulas import cents, holds, share, unless
from planner.exchange.sheets.book import Book
from planner.exchange.sheets.commons import PLACE
from planner.exchange.sheets.split import Task, add_split
from planner.exchange.sheets.table import NOTHING, UNKNOWN_RATE, Cell, Column, Table
from planner.money import EXACT_SPLIT, PPM, CentsArray
from planner.rules.kinds import AmountLimit
from planner.terms import Role, write_euro

SPLITS_AT_MOST = 6
"""Splits that are written out; where more amounts hold grants, they are values."""

Known = list[list[int | None]]
"""What each row's grant of each fund comes to at the number chosen: row by row; None where unknown."""


class Grants:
    """The columns of the grants.

    Attributes:
        columns: Column of each fund's grants, in the order of the funds.
    """

    def __init__(self, book: Book, table: Table, eligible: int | None) -> None:
        self.book, self.table, self.eligible = book, table, eligible or 0
        source = book.source
        self.source, self.compiled, self.figures, self.index = source, source.compiled, source.figures, source.index
        self.rows = range(table.rows)
        self.exceeds = len(self.compiled.funds) > 1 and bool((rates_together_ppm(self.compiled) > PPM).any())
        self.joints = [one for one in joints(self.compiled) if not self._is_of_action(one)]
        self.is_live = self._can_be_live()
        self.at: dict[tuple[int, int], int] = {}
        self.columns = [self._add(at, fund) for at, fund in enumerate(self.compiled.funds)] if eligible else []
        if self.joints and self.is_live:
            self._hold()

    # -- what can be a formula ---------------------------------------------------------------------

    def _is_of_action(self, joint: Joint) -> bool:
        """Return whether a ceiling has been kept to before the grant of an action was divided."""
        columns = np.flatnonzero(joint.cells.any(axis=0))
        is_project = isinstance(joint.said_by, AmountLimit) and joint.said_by.subject == "project"
        return is_project and len(columns) == 1 and self.compiled.funds[columns[0]].rule.level == "action"

    def _can_be_live(self) -> bool:
        """Return whether every step is one that columns can show: each partner with one grant, one lead at most."""
        if any(one.rule.level == "action" for one in self.compiled.funds) and self.exceeds:
            return False
        leads = np.array([one.role is Role.LEAD for one in self.compiled.partners], dtype=np.bool_)
        fit = (
            (one.cells.sum(axis=1) <= 1).all() and (one.policy != "lead" or one.cells[leads].any(axis=1).sum() <= 1)
            for one in self.joints
        )
        return all(fit) and sum(one.cells.sum() > 1 for one in self.joints) <= SPLITS_AT_MOST

    # -- by rate -----------------------------------------------------------------------------------

    def _add(self, at: int, fund: Fund) -> int:
        if self.is_live and fund.rule.level == "action" and fund.rate_ppm is not None:
            column = self._add_action(at, fund, fund.rate_ppm)
        else:
            column = self._add_rate(at, fund)
        self.at |= {(row, at): column for row in self.rows if fund.applies[self.source.slots[row].at]}
        return column

    def _add_rate(self, at: int, fund: Fund) -> int:
        text, cells, table = self.table.open_text, [], self.table
        column, base_open = table.next, table.is_open(self.eligible)
        values = self._rated()[at] if self.is_live else self._final(at)
        # Where the steps have no room in columns, the engine's own figures stand here, and the head says so.
        is_value = not self.is_live and bool(self.joints or self.exceeds)
        for row in self.rows:
            base = table.cell(row, self.eligible)
            if not fund.applies[self.source.slots[row].at]:
                cells.append(NOTHING)
                continue
            formula: str | None = None
            if fund.rate_ppm is None:
                formula = f'IF({base}=0,0,"{text}")'
            elif not is_value:
                formula = self._within(row, at, base, share(base, table.rate(column), self.compiled.rounding))
                formula = unless(f'{base}="{text}"', text, formula) if base_open else formula
            cells.append(Cell(formula, values[row]))
        title = self._fund(fund)
        if is_value:
            title = self.book.words.text("workbook-held-grant", fund=title)
        elif self._is_held(at):
            title = self.book.words.text("workbook-grant-by-rate", fund=title)
        rate = UNKNOWN_RATE if fund.rate_ppm is None else fund.rate_ppm
        is_open = base_open or fund.rate_ppm is None
        made = Column(title, cells, self._band(), is_open=is_open, sum=_sum(cells), is_strong=True, above=rate)
        return table.add(made)

    def _within(self, row: int, at: int, base: str, formula: str) -> str:
        """Return what a rate gives, held to what the funds before it leave of the cost."""
        before = [self.table.cell(row, self.at[row, one]) for one in range(at) if (row, one) in self.at]
        if not self.exceeds or not before:
            return formula
        return f"MIN({formula},ROUND({base}-SUM({','.join(before)}),2))"

    def _add_action(self, at: int, fund: Fund, rate_ppm: int) -> int:
        """Add a grant that is computed on the action and then split in proportion to eligible cost."""
        source, text, eligible = self.source, self.table.open_text, self.eligible
        base_open = self.table.is_open(eligible)
        taking = [row for row, slot in enumerate(source.slots) if fund.applies[slot.at]]
        names = [self.table.cell(row, eligible) for row in taking]
        spans = [self.table.span(eligible)] if len(taking) == self.table.rows else names
        # The grant of the action stands in the head's own column: base, then the grant.
        rate_column = self.table.next
        amounts, unknown = eligible_cents(self.compiled, self.figures)
        bases = source.values(amounts, unknown)
        is_known = all(bases[row] is not None for row in taking)
        some = holds(spans, text) if spans and base_open else ""
        grants = self._rated()[at]
        base_sum = f"SUM({','.join(spans)})" if spans else "0"
        formula = share(base_sum, self.table.rate(rate_column), self.compiled.rounding)
        limit = largest_grant(self.compiled, fund.rule.fund)
        ceiling = None if limit is None else limit_cents(self.compiled, limit)
        for most in (ceiling, asked_of_action(self.compiled, fund)):
            formula = formula if most is None else f"MIN({formula},{write_euro(most)})"
        formula = f"IF({some},0,{formula})" if some else formula
        weights = []
        for row, slot in enumerate(source.slots):
            base = self.table.cell(row, eligible)
            if not fund.applies[slot.at]:
                weights.append(NOTHING)
                continue
            weight = f'IF({base}="{text}",0,{cents(base)})' if base_open else cents(base)
            weights.append(Cell(weight, bases[row] or 0))
        task = Task(
            band=self.book.words.text("workbook-action-grant", fund=self._fund(fund)),
            amount=Cell(formula, sum(one or 0 for one in grants) if is_known else 0),
            weights=weights,
            split=EXACT_SPLIT,
            places=PLACE,
            order=[slot.at for slot in source.slots],
            is_wide=True,
            open_if=[
                f"({self.table.cell(row, eligible)}<>0)*({some})" if some and row in taking else "" for row in self.rows
            ],
            is_open=[one is None for one in grants],
            above=rate_ppm,
        )
        return add_split(self.table, task, self.book.words)

    # -- what holds them ---------------------------------------------------------------------------

    def _hold(self) -> None:
        """Add a step for each amount that holds grants, then each fund's grants as they come out."""
        one = slice(self.index, self.index + 1)
        eligible, open_eligible = self.figures.eligible[one], self.figures.unknown_eligible[one]
        grants, mask = rated_cents(self.compiled, eligible, open_eligible)
        unknown = np.array(mask)
        found, before = [], self._values(grants[0], unknown[0])
        for joint, _, after in steps(self.compiled, self.joints, grants, self.figures.members[one], unknown):
            values = self._values(after[0], unknown[0])
            found.append((joint, before, values))
            before = values
        for _, several in groupby(found, key=lambda step: step[0].said_by.id):
            group = list(several)
            if all(joint.cells.sum() == 1 for joint, _, _ in group):
                self._hold_each([joint for joint, _, _ in group], group[-1][2])
            else:
                for joint, values, then in group:
                    self._hold_together(joint, values, then)
        for at, fund in enumerate(self.compiled.funds):
            if self._is_held(at):
                self.columns[at] = self._taken_up(at, fund)

    def _hold_each(self, each: list[Joint], values: Known) -> None:
        """Add a column in which each partner's grant is held to an amount of its own."""
        cells, places, is_open = [NOTHING for _ in self.rows], [], False
        for joint in each:
            for row, at in self._cells_of(joint):
                cell = self.table.cell(row, self.at[row, at])
                formula = f"MIN({cell},{write_euro(joint.limit)})"
                if self.table.is_open(self.at[row, at]):
                    is_open, formula = True, unless(f'{cell}="{self.table.open_text}"', self.table.open_text, formula)
                cells[row] = Cell(formula, values[row][at])
                places.append((row, at))
        title = self.book.words.text("workbook-held-to", limit=self.book.words.euro(each[0].limit), who="")
        column = self.table.add(Column(title, cells, self._band(), is_open=is_open, sum=_sum(cells)))
        self.at |= dict.fromkeys(places, column)

    def _hold_together(self, joint: Joint, known: Known, values: Known) -> None:
        """Add the split of an amount among those whose grants it holds."""
        table, text = self.table, self.table.open_text
        places = dict(self._cells_of(joint))
        before = {row: table.cell(row, self.at[row, at]) for row, at in places.items()}
        doubtful = [cell for row, cell in before.items() if table.is_open(self.at[row, places[row]])]
        some = holds(doubtful, text) if doubtful else ""
        now = {row: known[row][at] or 0 for row, at in places.items()}
        raw = {row: f'IF({cell}="{text}",0,{cents(cell)})' if some else cents(cell) for row, cell in before.items()}
        if joint.policy == "lead":
            raw, now = self._after_lead(joint, raw, now)
        weights = [Cell(raw[row], now[row]) if row in places else NOTHING for row in self.rows]
        amount = f"MIN(SUM({table.span(table.next)})/100,{write_euro(joint.limit)})"
        weight = table.next
        task = Task(
            band=self._held_to(joint),
            amount=Cell(amount, min(sum(now.values()), joint.limit)),
            weights=weights,
            split=EXACT_SPLIT,
            places=PLACE,
            order=[slot.at for slot in self.source.slots],
            is_wide=True,
            open_if=[
                f'({some})*(IF({before[row]}="{text}",1,{table.cell(row, weight)})>0)' if some and row in places else ""
                for row in self.rows
            ],
            is_open=[row in places and values[row][places[row]] is None for row in self.rows],
        )
        column = add_split(table, task, self.book.words)
        self.at |= dict.fromkeys(places.items(), column)

    def _after_lead(
        self, joint: Joint, raw: dict[int, str], now: dict[int, int]
    ) -> tuple[dict[int, str], dict[int, int]]:
        """Add what the grants are before the lead gives way; return what they are, in cents, when it has."""
        slots, column = self.source.slots, self.table.next
        lead = next((row for row in raw if slots[row].partner.role is Role.LEAD), None)
        if lead is None:
            return raw, now
        cells = [Cell(raw[row], now[row]) if row in raw else NOTHING for row in self.rows]
        title = self.book.words.text("workbook-before-lead")
        self.table.add(Column(title, cells, self._held_to(joint), kind="whole"))
        names = {row: self.table.cell(row, column) for row in raw}
        over = f"MAX(0,SUM({self.table.span(column)})-{joint.limit})"
        given = min(now[lead], max(sum(now.values()) - joint.limit, 0))
        return names | {lead: f"{names[lead]}-MIN({names[lead]},{over})"}, now | {lead: now[lead] - given}

    def _taken_up(self, at: int, fund: Fund) -> int:
        """Add the column of a fund's grants as they come out; return where it stands."""
        values, cells, is_open = self._final(at), [NOTHING for _ in self.rows], False
        for row in self.rows:
            if (row, at) in self.at:
                column = self.at[row, at]
                is_open = is_open or self.table.is_open(column)
                cells[row] = Cell(self.table.cell(row, column), values[row])
        made = Column(self._fund(fund), cells, self._band(), is_open=is_open, sum=_sum(cells), is_strong=True)
        return self.table.add(made)

    # -- what they come to -------------------------------------------------------------------------

    def _rated(self) -> Known:
        """Return what the rates give at the number chosen: for each fund, row by row."""
        one = slice(self.index, self.index + 1)
        grants, unknown = rated_cents(self.compiled, self.figures.eligible[one], self.figures.unknown_eligible[one])
        known = self._values(grants[0], unknown[0])
        return [[known[row][at] for row in self.rows] for at in range(len(self.compiled.funds))]

    def _final(self, at: int) -> list[int | None]:
        return self.source.values(self.figures.grants[:, :, at], self.figures.unknown_grants[:, :, at])

    def _values(self, grants: CentsArray, unknown: Mask) -> Known:
        places = [slot.at for slot in self.source.slots]
        funds = range(len(self.compiled.funds))
        return [[None if unknown[at, one] else int(grants[at, one]) for one in funds] for at in places]

    def _cells_of(self, joint: Joint) -> list[tuple[int, int]]:
        """Return whose grant of which fund an amount holds, as rows and funds."""
        return [(row, int(at)) for row in self.rows for at in np.flatnonzero(joint.cells[self.source.slots[row].at])]

    def _is_held(self, at: int) -> bool:
        return any(one.cells[:, at].any() for one in self.joints)

    # -- words -------------------------------------------------------------------------------------

    def _fund(self, fund: Fund) -> str:
        return self.book.words.term("fund", fund.rule.fund, is_heading=True)

    def _held_to(self, joint: Joint) -> str:
        words = self.book.words
        return words.text("workbook-held-to", limit=words.euro(joint.limit), who=joint.name)

    def _band(self) -> str:
        return self.book.words.text("workbook-band-grants")


def _sum(cells: list[Cell]) -> int | None:
    known = [cell.value for cell in cells if cell.value is not None]
    return sum(known) if len(known) == len(cells) else None
