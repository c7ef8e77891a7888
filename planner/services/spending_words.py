"""The spending plan in words: heads of periods and years, rows of partners and funds, as people read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from planner.services.spending import Amounts, Ledger, Slice, SpendingPlan, Spent, sum_of, worth_showing
from planner.wording import Wording

Figure: TypeAlias = Literal["total", "grant", "own", "bears"]
FIGURES: tuple[Figure, ...] = ("total", "grant", "own", "bears")


@dataclass(frozen=True, slots=True)
class SpentRow:
    """A row of the table.

    Attributes:
        label: What it is.
        cells: Amounts by slice as a reader sees them, the sum of all last.
        figures: Names of the figures in the cells; empty where there is none.
        is_sum: Whether it sums the others up.
    """

    label: str
    cells: tuple[str, ...]
    figures: tuple[str, ...] = ()
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class SpentTable:
    """The spending plan as a table.

    Attributes:
        heads: Head of each column of amounts, and what stands smaller beneath it; the sum last.
        rows: Partners and the project, or funds and the partners' own part.
    """

    heads: tuple[tuple[str, str], ...]
    rows: tuple[SpentRow, ...]

    def figures(self) -> dict[str, str]:
        """Return every figure of the table with the words for it."""
        return {
            figure: f"{row.label} · {head}"
            for row in self.rows
            for figure, (head, _) in zip(row.figures, self.heads, strict=bool(row.figures))
        }


def by_partner(plan: SpendingPlan, ledger: Ledger, words: Wording, figure: Figure = "total") -> SpentTable:
    """Return what each partner spends, gets or bears in each slice; beneath it the project, and each period's part.

    Args:
        plan: The spending plan.
        ledger: Its periods, or its years.
        words: Language, in the words of the call's family.
        figure: Which figure.
    """
    shown = worth_showing(ledger)
    suffix = {"total": "", "grant": None}.get(figure, f".{figure}")
    rows = [
        _row(one.name, amounts_of(one, figure), shown, words, _names(one.id, suffix, ledger, plan))
        for one in ledger.partners
    ]
    project = amounts_of(ledger.project, figure)
    names = _names(ledger.project.id, suffix, ledger, plan)
    rows.append(_row(words.text("page-project-total"), project, shown, words, names, is_sum=True))
    if ledger is plan.periods and figure == "total":
        rows.append(_percent_row(plan.percent, shown, words))
    return SpentTable(_heads(ledger, shown, plan, words), tuple(rows))


def by_fund(plan: SpendingPlan, ledger: Ledger, words: Wording) -> SpentTable:
    """Return what each fund pays of the project in each slice, and what the partners pay themselves."""
    shown, project = worth_showing(ledger), ledger.project
    rows = [
        _row(words.term("fund", fund), cents, shown, words, _names("total", f".grant.{fund}", ledger, plan))
        for fund, cents in project.funds.items()
        if any(one != 0 for one in cents)
    ]
    own = words.text("page-column-own")
    rows.append(_row(own, project.own, shown, words, _names("total", ".own", ledger, plan)))
    rows.append(_row(words.text("page-project-total"), project.total, shown, words, (), is_sum=True))
    return SpentTable(_heads(ledger, shown, plan, words), tuple(rows))


def amounts_of(spent: Spent, figure: Figure) -> Amounts:
    """Return one figure of a partner or the project by slice."""
    return {"total": spent.total, "grant": spent.grant, "own": spent.own, "bears": spent.bears}[figure]


def slice_title(one: Slice, words: Wording, *, is_year: bool = False, is_calendar: bool = True) -> str:
    """Return what a period or a year is called."""
    if is_year:
        return one.id if is_calendar else words.text("share-year-of-project", number=int(one.id))
    return words.text("spending-period", period=one.id)


def slice_note(one: Slice, words: Wording) -> str:
    """Return the months of a period, or its days where the project's first day is known."""
    if one.months is None:
        return ""
    if one.begins is None or one.ends is None:
        return words.text("spending-months", first=one.months[0], last=one.months[1])
    return words.text("spending-days", first=words.month(one.begins), last=words.month(one.ends))


def _heads(ledger: Ledger, shown: Sequence[int], plan: SpendingPlan, words: Wording) -> tuple[tuple[str, str], ...]:
    is_year = ledger is plan.years
    heads = [
        (
            slice_title(ledger.slices[at], words, is_year=is_year, is_calendar=plan.is_calendar),
            slice_note(ledger.slices[at], words),
        )
        for at in shown
    ]
    return (*heads, (words.text("page-column-total"), ""))


def _row(
    label: str,
    amounts: Amounts,
    shown: Sequence[int],
    words: Wording,
    figures: Sequence[str],
    *,
    is_sum: bool = False,
) -> SpentRow:
    cells = (*(words.number(amounts[at]) for at in shown), words.number(sum_of(amounts)))
    names = tuple(figures[at] for at in (*shown, len(amounts))) if figures else ()
    return SpentRow(label, cells, names, is_sum)


def _names(who: str, suffix: str | None, ledger: Ledger, plan: SpendingPlan) -> tuple[str, ...]:
    """Return the names of the figures of a row, the whole last; none for years and for all funds together."""
    if suffix is None or ledger is not plan.periods:
        return ()
    return (*(f"{who}{suffix}@period:{one.id}" for one in ledger.slices), f"{who}{suffix}")


def _percent_row(percent: Amounts, shown: Sequence[int], words: Wording) -> SpentRow:
    cells = (*(words.number(percent[at]) for at in shown), words.number(sum_of(percent)))
    return SpentRow(words.text("spending-percent"), cells)
