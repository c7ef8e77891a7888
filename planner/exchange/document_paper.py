"""Documents to write on: the look of Word files, their tables, their margins; the same content has the same bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from planner.exchange.workbook_looks import ACCENT, FONT, INK, LINE, MUTED

OPEN_INK, OPEN_FILL, BAND_FILL, HEAD_FILL = "#8A5A00", "#FFF6D6", "#E6ECF3", ACCENT
MARGIN_CM, WIDTH_CM = 1.8, 17.4
STAMP = (2000, 1, 1, 0, 0, 0)

_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_WEB = re.compile(r"https?://[^\s<>\"]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text with one look.

    Attributes:
        text: What it says.
        is_bold: Whether it is bold.
        colour: Its colour, as ``#1F3A5F``; the text's own when empty.
        size: In points; the paragraph's own when 0.
        url: Where it leads; only addresses of the web become links.
    """

    text: str
    is_bold: bool = False
    colour: str = ""
    size: float = 0
    url: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its pieces, each on a line of its own, and what fills it."""

    runs: Sequence[Run]
    fill: str = ""


class DocumentPaper:
    """A document in memory, A4 upright, without macros."""

    def __init__(self, title: str, language: str) -> None:
        self._document = Document()
        self._document.core_properties.title = clean(title)[:255]
        self._document.core_properties.language = language
        section = self._document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(MARGIN_CM)
        section.top_margin, section.bottom_margin = Cm(2), Cm(1.8)
        self._styles(language)

    def title(self, text: str) -> None:
        """Write the title."""
        self._document.add_paragraph(clean(text), style="Title")

    def heading(self, text: str, level: int) -> None:
        """Write a heading; 1 is the largest."""
        self._document.add_heading(clean(text), level)

    def paragraph(self, *runs: Run, keep_with_next: bool = False, is_item: bool = False) -> None:
        """Write a paragraph, its pieces one behind another; an item of a list has a mark before it."""
        made = self._document.add_paragraph(style="List Bullet" if is_item else "Normal")
        made.paragraph_format.keep_with_next = keep_with_next
        for one in runs:
            _add(made, one)

    def table(self, heads: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[Cell] | Cell]) -> None:
        """Write a table; a row that is a single cell goes across all columns.

        Args:
            heads: Heads of the columns, repeated on each page.
            widths: Widths in centimetres.
            rows: Rows.
        """
        made = self._document.add_table(rows=1, cols=len(widths))
        made.alignment = WD_TABLE_ALIGNMENT.LEFT
        made.autofit = False
        _frame(made)
        for cell, text in zip(made.rows[0].cells, heads, strict=True):
            _fill_cell(cell, Cell([Run(text, is_bold=True, colour="#FFFFFF", size=8.5)], HEAD_FILL))
        _mark_row(made.rows[0], "w:tblHeader")
        # Word goes by the widths of cells, LibreOffice by those of columns.
        for column, cell, width in zip(made.columns, made.rows[0].cells, widths, strict=True):
            column.width = cell.width = Cm(width)
        for row in rows:
            line = made.add_row()
            _mark_row(line, "w:cantSplit")
            cells = line.cells
            for cell, width in zip(cells, widths, strict=True):
                cell.width = Cm(width)
            if isinstance(row, Cell):
                _fill_cell(cells[0].merge(cells[-1]), row, keeps=True)
                continue
            for cell, one in zip(cells, row, strict=True):
                _fill_cell(cell, one)
        self._document.add_paragraph().paragraph_format.space_after = Pt(2)

    def margins(self, header: str, footer: str, page: str) -> None:
        """Write what stands in the margins of each page, with its number."""
        section = self._document.sections[0]
        top = section.header.paragraphs[0]
        _add(top, Run(header, colour=MUTED, size=8))
        bottom = section.footer.paragraphs[0]
        bottom.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _add(bottom, Run(f"{footer} · {page} " if footer else f"{page} ", colour=MUTED, size=8))
        _field(bottom, "PAGE")
        _add(bottom, Run(" / ", colour=MUTED, size=8))
        _field(bottom, "NUMPAGES")

    def content(self, made_on: date) -> bytes:
        """Return the finished file, stamped with a day."""
        properties = self._document.core_properties
        properties.created = properties.modified = datetime.combine(made_on, time())
        properties.author = properties.last_modified_by = ""
        stream = BytesIO()
        self._document.save(stream)
        return _stamped(stream)

    def _styles(self, language: str) -> None:
        styles: Any = self._document.styles
        looks = {"Normal": (9.5, INK, 3), "Title": (22, ACCENT, 4), "List Bullet": (9.5, INK, 2)}
        looks |= {"Heading 1": (15, ACCENT, 4), "Heading 2": (12.5, ACCENT, 3), "Heading 3": (10.5, INK, 1)}
        for name, (size, colour, after) in looks.items():
            style = styles[name]
            style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), _rgb(colour)
            style.font.italic = False
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
                fonts.set(qn(kind), FONT)
            for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
                fonts.attrib.pop(qn(kind), None)
            style.paragraph_format.space_after = Pt(after)
        for name, before in (("Heading 1", 16), ("Heading 2", 12), ("Heading 3", 9)):
            styles[name].font.bold = True
            styles[name].paragraph_format.space_before = Pt(before)
            styles[name].paragraph_format.keep_with_next = True
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:val"), {"fr": "fr-FR"}.get(language, "en-IE"))
        styles["Normal"].element.get_or_add_rPr().append(spoken)
        for border in styles["Title"].element.xpath(".//w:pBdr"):
            border.getparent().remove(border)


def clean(text: str) -> str:
    """Return a text as a document can hold it."""
    return _NOT_XML.sub("\ufffd", text)


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.lstrip("#"))


def _add(paragraph: Paragraph, run: Run) -> None:
    made = paragraph.add_run(clean(run.text))
    made.bold = run.is_bold or None
    if run.colour:
        made.font.color.rgb = _rgb(run.colour)
    if run.size:
        made.font.size = Pt(run.size)
    if _WEB.fullmatch(run.url):
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(run.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        made._element.getparent().replace(made._element, link)
        link.append(made._element)


def _fill_cell(cell: _Cell, said: Cell, *, keeps: bool = False) -> None:
    for at, run in enumerate(said.runs):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        # A band belongs to the row beneath it.
        paragraph.paragraph_format.keep_with_next = keeps or None
        _add(paragraph, Run(run.text, run.is_bold, run.colour, run.size or 8.5, run.url))
    if said.fill:
        shade = OxmlElement("w:shd")
        for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", said.fill.lstrip("#"))):
            shade.set(qn(name), value)
        cell._element.get_or_add_tcPr().append(shade)


def _frame(table: Table) -> None:
    """Give a table fine lines between its rows, none beside them, and room within its cells."""
    properties = table._element.tblPr
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", LINE.lstrip("#"))):
            line.set(qn(name), value)
        borders.append(line)
    properties.append(borders)
    room = OxmlElement("w:tblCellMar")
    for side, twips in (("top", "45"), ("left", "85"), ("bottom", "45"), ("right", "85")):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), twips)
        edge.set(qn("w:type"), "dxa")
        room.append(edge)
    properties.append(room)


def _mark_row(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _field(paragraph: Paragraph, name: str) -> None:
    """Write a field that the program counts: the page's number, or that of all pages."""
    run = paragraph.add_run("1")
    run.font.size, run.font.color.rgb = Pt(8), _rgb(MUTED)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run._element.getparent().replace(run._element, field)
    field.append(run._element)


def _stamped(stream: BytesIO) -> bytes:
    """Return the file with one stamp on all its parts: it would else differ every time that it is made."""
    again = BytesIO()
    with ZipFile(stream) as before, ZipFile(again, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            entry = ZipInfo(name, STAMP)
            entry.compress_type = ZIP_DEFLATED
            after.writestr(entry, before.read(name))
    return again.getvalue()
