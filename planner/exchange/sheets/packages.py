"""The sheet of work packages: what is done when, who leads it, and what lies in it."""

from __future__ import annotations

from planner.engine.compile import Place
from planner.exchange.formulas import holds, total, unless
from planner.exchange.sheets.book import FIRST, Book
from planner.exchange.sheets.budget import Budget
from planner.exchange.sheets.commons import Commons
from planner.exchange.sheets.costs import Costs
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points

HEADS = ("phase", "package", "months", "leader", "lines", "commons", "package-total")
WIDTHS = (34, 44, 14, 38, 18, 18, 18)
PHASE, PACKAGE, MONTHS, LEAD, LINES, COMMONS, TOTAL = range(7)

Figures = tuple[int | None, int | None, int | None]
"""Lines, common costs and both, in cents; None where unknown."""


def write_packages(book: Book, costs: Costs, commons: Commons, budget: Budget) -> None:
    """Write the sheet."""
    sheet, words = book.begin("packages", "workbook-packages-about"), book.words
    sheet.widths(*WIDTHS)
    for column, key in enumerate(HEADS):
        look = ("right",) if column >= LINES else ()
        sheet.text(FIRST - 1, column, words.text(f"workbook-column-{key}"), "head", *look)
    sheet.height(FIRST - 1, 32)
    places = _places(book)
    figures = []
    for at, place in enumerate(places):
        _write_place(book, sheet, FIRST + at, place)
        figures.append(_write_amounts(book, sheet, (FIRST + at, place), costs, commons))
    figures += _write_flats(book, sheet, FIRST + len(places), budget)
    end = FIRST + len(figures)
    _write_total(book, sheet, figures, has_currencies=bool(costs.rates.currencies))
    if not book.source.plan.phases:
        sheet.hide(PHASE)
    sheet.mark_open((end, TOTAL))
    sheet.freeze(FIRST, 0)
    sheet.protect()
    sheet.print_on(book.captions, (end, TOTAL), heads=(FIRST - 1, FIRST - 1))


def _places(book: Book) -> list[Place]:
    """Return the phases' work packages in order, then those of no phase, then what lies anywhere else."""
    plan, used = book.source.plan, book.source.compiled.places
    found: list[Place] = []
    for phase in plan.phases:
        whole = Place(phase.id, None)
        found += [whole] if whole in used or not phase.work_packages else []
        found += [Place(phase.id, package) for package in phase.work_packages]
    inside = {package for phase in plan.phases for package in phase.work_packages}
    found += [Place(None, one.id) for one in plan.work_packages if one.id not in inside]
    return found + [one for one in used if one not in found]


def _write_place(book: Book, sheet: Sheet, row: int, place: Place) -> None:
    plan, words = book.source.plan, book.words
    package = next((one for one in plan.work_packages if one.id == place.work_package), None)
    phase = next((one for one in plan.phases if one.id == place.phase), None)
    months = package.months if package else phase.months if phase else None
    anywhere = words.text("workbook-phase-itself" if phase else "workbook-no-package")
    texts = (
        phase.title if phase else "",
        package.title if package else anywhere,
        f"{months[0]}–{months[1]}" if months else "",
        book.partner_name(package.lead) if package else "",
    )
    for column, text in enumerate(texts):
        muted = ("muted",) if column == PACKAGE and package is None else ()
        sheet.text(row, column, text, "row", "wrap", *muted)
    sheet.height(row, max(points(*zip(texts, WIDTHS, strict=False)), ROW_POINTS))


def _write_amounts(book: Book, sheet: Sheet, at: tuple[int, Place], costs: Costs, commons: Commons) -> Figures:
    """Write what lies in one place of the work; return it."""
    row, place = at
    source, text = book.source, book.open_text
    if place not in source.compiled.places:
        for column in (LINES, COMMONS, TOTAL):
            sheet.amount(row, column, 0, None, "row", *(("strong",) if column == TOTAL else ()))
        return 0, 0, 0
    position = source.compiled.places.index(place)
    of_lines = [costs.counted_cents(slot, one) for slot, one in costs.rows if one.place == position]
    lines = None if None in of_lines else sum(one or 0 for one in of_lines)
    sheet.amount(row, LINES, lines, costs.of_place(position), "row")
    pairs = zip(source.compiled.commons, source.compiled.common_places, strict=True)
    inside = [one for one, where in pairs if where == position]
    cells = [commons.far_amount(one) for one in inside]
    unknown = [commons.far_amount(one) for one in inside if one.amount.is_unknown]
    known = None if unknown else sum(one.amount.highest for one in inside)
    formula = total(",".join(cells)) if cells else None
    both = total(f"{address(row, LINES)}:{address(row, COMMONS)}")
    if formula and unknown:
        formula = unless(holds(unknown, ""), text, formula)
    doubtful = [address(row, LINES)] if costs.is_open_place(position) else []
    doubtful += [address(row, COMMONS)] if unknown else []
    if doubtful:
        both = unless(holds(doubtful, text), text, both)
    sheet.amount(row, COMMONS, known, formula, "row")
    whole = None if known is None or lines is None else lines + known
    sheet.amount(row, TOTAL, whole, both, "row", "strong")
    return lines, known, whole


def _write_flats(book: Book, sheet: Sheet, row: int, budget: Budget) -> list[Figures]:
    """Write what flat rates come to, which lie in no work package; return it."""
    if not book.source.compiled.flats:
        return []
    table = budget.calculation.table
    cells = [table.sum_cell(one) for one in budget.calculation.flats]
    sums = [table.columns[one - table.left].sum for one in budget.calculation.flats]
    doubtful = [table.sum_cell(one) for one in budget.calculation.flats if table.is_open(one)]
    formula = total(",".join(cells))
    if doubtful:
        formula = unless(holds(doubtful, book.open_text), book.open_text, formula)
    value = None if None in sums else sum(one or 0 for one in sums)
    sheet.blank(row, (PHASE, COMMONS), "row")
    sheet.text(row, PACKAGE, book.words.text("workbook-flats-apart"), "row", "muted", "wrap")
    sheet.amount(row, TOTAL, value, formula, "row", "strong")
    sheet.height(row, points((book.words.text("workbook-flats-apart"), WIDTHS[PACKAGE])))
    return [(0, 0, value)]


def _write_total(book: Book, sheet: Sheet, figures: list[Figures], *, has_currencies: bool) -> None:
    row, text = FIRST + len(figures), book.open_text
    sheet.blank(row, (PHASE, TOTAL), "total")
    sheet.text(row, PACKAGE, book.words.text("page-project-total"), "total")
    for at, column in enumerate((LINES, COMMONS, TOTAL)):
        values = [one[at] for one in figures]
        value = None if None in values else sum(one or 0 for one in values)
        cells = f"{address(FIRST, column)}:{address(row - 1, column)}"
        is_sure = column == LINES and not has_currencies
        formula = total(cells) if is_sure else unless(holds([cells], text), text, total(cells))
        sheet.amount(row, column, value, formula if figures else None, "total")
