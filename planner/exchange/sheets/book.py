"""The workbook as its sheets see it: what is written, in which words, and where the others have put things."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.engine.effort import person_months
from planner.engine.period_axis import period_axis
from planner.exchange.sheets.table import far
from planner.exchange.workbook_paper import Captions, Paper, Sheet
from planner.exchange.workbook_source import Slot, WorkbookSource
from planner.plan.costs import WHOLE_PROJECT, CommonCost
from planner.plan.partners import Selector
from planner.wording import Wording

SHEETS = (
    "summary",
    "partners",
    "packages",
    "costs",
    "budget",
    "common",
    "calculation",
    "number",
    "contributions",
    "lines",
    "effort",
    "checklist",
    "notes",
    "rates",
    "key-values",
)
"""Sheets from left to right; those of calculated lines, effort, rates and values of keys where there are any."""

PERIOD_SHEETS = ("periods", "period-rows")
"""Sheets of the spending plan, for plans with reporting periods; they stand behind the calculation."""

TITLE, SUBTITLE = 0, 1
FIRST = 6
"""First row of figures on every sheet with a row for each partner, counted from 0."""
NUMBER_CELL = (3, 1)
"""Where on the summary the number of partners is entered."""
FLAG_COLUMN, RANK_COLUMN = 1, 2
"""Where on the sheet of partners stands who takes part, and as how-manieth each joins."""
MANY = 3
"""Names that are listed; more are counted."""


@dataclass
class Book:
    """A workbook on its way."""

    source: WorkbookSource
    words: Wording
    paper: Paper
    captions: Captions
    sheets: dict[str, Sheet] = field(default_factory=dict)

    def __post_init__(self) -> None:
        behind = SHEETS.index("calculation") + 1
        more = PERIOD_SHEETS if period_axis(self.source.plan) else ()
        needed = {"lines": self.has_calculations, "effort": self.has_effort, "rates": self.has_currencies}
        # Whether a key needs values is known only once its weights are: its sheet comes last, and then.
        needed["key-values"] = False
        for name in (*SHEETS[:behind], *more, *SHEETS[behind:]):
            if not needed.get(name, True):
                continue
            self.sheets[name] = self.paper.sheet(self.name(name))

    @property
    def has_calculations(self) -> bool:
        """Whether anybody who can take part has a calculated line."""
        slots = {slot.at for slot in self.source.slots}
        rows = self.source.compiled.rows
        return any(row.line.calculation is not None and row.partner in slots for row in rows)

    @property
    def has_currencies(self) -> bool:
        """Whether any cost line is in another currency."""
        return any(one is not None for one in self.source.compiled.columns.lines.currency)

    @property
    def has_effort(self) -> bool:
        """Whether there are any person-months, planned or in lines."""
        return bool(self.source.plan.effort_targets) or any(
            person_months(one.line) is not None for one in self.source.compiled.rows
        )

    @property
    def open_text(self) -> str:
        """What a formula shows where a sum rests on something that nobody knows."""
        return self.paper.open_text

    @property
    def number_cell(self) -> str:
        """Name of the input cell: how many take part."""
        return far(self.name("summary"), *NUMBER_CELL)

    def name(self, sheet: str) -> str:
        """Return the name of a sheet in the reader's language."""
        return self.words.text(f"workbook-sheet-{sheet}")

    def begin(self, sheet: str, about: str | None = None) -> Sheet:
        """Return a sheet with its title; a sentence below says what it is."""
        begun = self.sheets[sheet]
        begun.text(TITLE, 0, f"{self.source.plan.title} – {self.name(sheet)}", "title")
        begun.height(TITLE, 26)
        if about is not None:
            begun.text(SUBTITLE, 0, self.words.text(about), "subtitle")
        return begun

    def flag(self, row: int) -> str:
        """Return the name of the cell that says whether somebody takes part: 1 or 0."""
        return far(self.name("partners"), FIRST + row, FLAG_COLUMN)

    def partner_heads(self, sheet: Sheet, row: int) -> None:
        """Write the heads of the columns that name a partner."""
        for place, key in enumerate(("number", "partner", "taking-part")):
            look = ("right",) if place != 1 else ()
            sheet.text(row, place, self.words.text(f"workbook-column-{key}"), "head", *look)
            sheet.blank(row - 1, (place, place), "band")

    def partner_rows(self, sheet: Sheet, first: int) -> None:
        """Write number, name and whether each takes part, to the left of a table."""
        for at, slot in enumerate(self.source.slots):
            sheet.number(first + at, 0, at + 1, "row", "count")
            sheet.text(first + at, 1, slot.partner.name, "row", "left")
            sheet.formula(first + at, 2, self.flag(at), int(self.source.takes_part(slot)), "row", "count")

    def phase_title(self, phase_id: str | None) -> str:
        """Return the title of a phase."""
        return next((one.title for one in self.source.plan.phases if one.id == phase_id), "")

    def package_title(self, package_id: str | None) -> str:
        """Return the title of a work package."""
        return next((one.title for one in self.source.plan.work_packages if one.id == package_id), "")

    def common_title(self, common: CommonCost) -> str:
        """Return the title of a common cost; several joined to imitate a source have no title of their own."""
        is_joined = self.source.rounding == "published" and common.id == WHOLE_PROJECT
        return self.words.text("page-common-costs") if is_joined else common.title

    def partner_name(self, partner_id: str | None) -> str:
        """Return the name of somebody in the plan."""
        return next((one.name for one in self.source.plan.partners if one.id == partner_id), partner_id or "")

    def who(self, selector: Selector) -> str:
        """Return whom a selector takes: everybody, some names, or how many."""
        slots: tuple[Slot, ...] = self.source.slots
        taken = [slot.partner for slot in slots if selector.takes(slot.partner)]
        if len(taken) == len(slots) and slots:
            return self.words.text("workbook-everybody")
        named = [one for one in self.source.plan.partners if not one.has_budget and selector.takes(one)]
        if selector.tag is not None and selector.ids is None and selector.not_ is None:
            return self.words.text("workbook-with-tag", tag=selector.tag)
        names = [one.name for one in (*taken, *named)]
        if len(names) <= MANY:
            return self.words.names(names)
        return self.words.text("workbook-and-more", names=self.words.names(names[:MANY]), count=len(names) - MANY)
