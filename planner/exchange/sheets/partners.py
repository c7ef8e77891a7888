"""The sheet of partners: who they are, in the order in which they join, and who takes part at the number entered."""

from __future__ import annotations

from planner.exchange.sheets.book import FIRST, FLAG_COLUMN, RANK_COLUMN, Book
from planner.exchange.workbook_paper import ROW_POINTS, Sheet, address, points
from planner.plan.partners import Partner

HEADS = (
    "number",
    "taking-part",
    "rank",
    "partner",
    "name-en",
    "country",
    "nuts",
    "role",
    "legal-form",
    "commitment",
    "partner-id",
)
WIDTHS = (6, 9, 12, 38, 26, 18, 9, 18, 26, 14, 20)
NAME, LAST = 3, 10


def write_partners(book: Book) -> None:
    """Write the sheet."""
    sheet, words, slots = book.begin("partners", "workbook-partners-about"), book.words, book.source.slots
    sheet.text(2, 0, words.text("workbook-partners-how"), "muted")
    sheet.widths(*WIDTHS)
    for place, key in enumerate(HEADS):
        look = ("right",) if place < NAME else ()
        sheet.text(FIRST - 1, place, words.text(f"workbook-column-{key}"), "head", *look)
    sheet.height(FIRST - 1, 32)
    for at, slot in enumerate(slots):
        row = FIRST + at
        sheet.number(row, 0, at + 1, "row", "count")
        takes_part = int(book.source.takes_part(slot))
        if slot.rank is None:
            sheet.number(row, FLAG_COLUMN, 1, "row", "count", "value", "strong")
            sheet.text(row, RANK_COLUMN, words.text("workbook-always"), "row", "right")
        else:
            condition = f"IF({address(row, RANK_COLUMN)}<={book.number_cell},1,0)"
            sheet.formula(row, FLAG_COLUMN, condition, takes_part, "row", "count", "strong")
            sheet.number(row, RANK_COLUMN, slot.rank, "row", "count", "value")
        _write_texts(book, sheet, row, slot.partner)
    end = FIRST + len(slots)
    sheet.blank(end, (0, LAST), "total")
    sheet.text(end, NAME, words.text("workbook-taking-part-sum"), "total")
    if slots:
        cells = f"{address(FIRST, FLAG_COLUMN)}:{address(end - 1, FLAG_COLUMN)}"
        sheet.formula(end, FLAG_COLUMN, f"SUM({cells})", len(book.source.members), "total", "count")
        sheet.mark_out((FIRST, 0), (end - 1, LAST), f"$B{FIRST + 1}=0")
    end = _write_others(book, sheet, end + 2)
    sheet.freeze(FIRST, NAME + 1)
    sheet.protect()
    sheet.print_on(book.captions, (end, LAST), heads=(FIRST - 1, FIRST - 1))


def _write_texts(book: Book, sheet: Sheet, row: int, partner: Partner) -> None:
    words = book.words
    texts = (
        partner.name,
        partner.name_en or "",
        words.term("country", partner.country) if partner.country else "?",
        partner.nuts or "",
        words.term("role", str(partner.role)),
        words.term("legal_form", str(partner.legal_form)) if partner.legal_form else "?",
        words.term("commitment", str(partner.commitment)),
        partner.id,
    )
    for place, text in enumerate(texts, start=NAME):
        sheet.text(row, place, text, "row", "wrap", *(("muted",) if place == LAST else ()))
    sheet.height(row, max(points((partner.name, WIDTHS[NAME] - 2), (partner.name_en or "", WIDTHS[4] - 2)), ROW_POINTS))


def _write_others(book: Book, sheet: Sheet, row: int) -> int:
    """Write those without a row in the budget; return the last row."""
    source, words = book.source, book.words
    with_row = {slot.partner.id for slot in source.slots}
    others = [one for one in source.plan.partners if one.id not in with_row]
    if not others:
        return row - 2
    sheet.blank(row, (0, LAST), "section")
    sheet.text(row, 0, words.text("workbook-without-row"), "section")
    for at, partner in enumerate(others, start=row + 1):
        _write_texts(book, sheet, at, partner)
    return row + len(others)
