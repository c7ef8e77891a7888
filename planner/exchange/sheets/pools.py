"""Own contributions carried together, in the workbook: values of the export, which say when they no longer hold.

A pool of every key in formulas would be a workbook of its own. Its figures are written as they were computed; where
what its partners would pay has changed since, they are to be verified.
"""

from __future__ import annotations

from planner.exchange.formulas import unless
from planner.exchange.sheets.book import Book
from planner.exchange.sheets.table import NOTHING, Cell, Table
from planner.money import CentsArray


def pool_cells(book: Book, table: Table, own: int, at: int) -> list[Cell]:
    """Return what one pool makes each partner pay to others, as cells of the budget.

    Args:
        book: The workbook.
        table: The table of the budget.
        own: Its column of own contributions.
        at: Position of the pool.
    """
    source, figures = book.source, book.source.figures
    values = source.values(figures.pooled[:, :, at], figures.unknown_pooled[:, :, at])
    # Also those who do not take part now: when they join, what was computed holds no more.
    taken = set(source.compiled.roster.taken(source.compiled.plan.own_pools[at].shared_by))
    shared = [row for row, slot in enumerate(source.slots) if slot.at in taken]
    cells = []
    for row, value in enumerate(values):
        if row not in shared:
            cells.append(NOTHING)
        elif value is None:
            cells.append(Cell(f'"{book.open_text}"', None))
        else:
            cells.append(Cell(unless(f"({_holds(table, own, row, shared)})=0", book.open_text, f"{value}/100"), value))
    return cells


def transfer_cents(book: Book, transfers: CentsArray) -> list[Cell]:
    """Return what pools bring each partner, or take, as they were computed."""
    at = [slot.at for slot in book.source.slots]
    return [Cell(f"{int(transfers[0, one])}/100", int(transfers[0, one])) for one in at]


def _holds(table: Table, column: int, row: int, shared: list[int]) -> str:
    """Return the condition that a row and the sum of those who share are what they were."""
    known = [one.value or 0 for one in table.columns[column - table.left].cells]
    spans = ",".join(f"{table.cell(run[0], column)}:{table.cell(run[-1], column)}" for run in _runs(shared))
    # A sum of one cell: a text in it counts nothing, where a product with it would be an error.
    here = f"ROUND(SUM({table.cell(row, column)})*100,0)={known[row]}"
    return f"({here})*(ROUND(SUM({spans})*100,0)={sum(known[one] for one in shared)})"


def _runs(rows: list[int]) -> list[list[int]]:
    """Return rows in runs that stand below each other."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and runs[-1][-1] == row - 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs
