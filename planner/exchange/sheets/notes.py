"""The sheet with notes: what is open, every rule with its source, corrections, and what in the workbook is a value."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from planner.exchange.sheets.book import Book
from planner.exchange.workbook_paper import Sheet, points
from planner.findings import Finding, Status
from planner.money import PPM
from planner.rules.call import Call
from planner.rules.kinds import AnyRule, FlatRate, Rate
from planner.rules.scope import Rule
from planner.terms import Citation
from planner.wording import Wording

MARK, SAYS, FIX, RULE, CERTAINTY, DOCUMENT, LOCATOR = range(7)
WIDTHS = (22, 54, 44, 30, 18, 34, 26)
FIRST_HEADS, HEAD_POINTS = 3, 20
MARKS = {Status.NOT_MET: "×", Status.TO_BE_VERIFIED: "?"}


def write_notes(book: Book) -> None:
    """Write what is not simply met, the rules, the corrections, and how the workbook was made."""
    sheet, words, source = book.sheets["notes"], book.words, book.source
    sheet.widths(*WIDTHS)
    sheet.text(0, MARK, f"{source.plan.title} – {words.text('workbook-notes-title')}", "title")
    sheet.height(0, 26)
    loud = [one for one in source.findings if one.status is not Status.MET]
    sheet.text(1, MARK, words.text("workbook-notes-count", count=len(loud)), "subtitle")
    row = FIRST_HEADS
    if loud:
        _write_heads(sheet, row, ("mark", "says", "fix"), words)
        for at, finding in enumerate(loud, start=row + 1):
            _write_finding(sheet, at, finding, source.call, words)
        sheet.filter((row, MARK), (row + len(loud), LOCATOR))
        sheet.freeze(row + 1, 0)
        row += len(loud) + 2
    if source.call is not None:
        row = _write_rules(sheet, row, source.call, words) + 2
    if source.plan.corrections:
        row = _write_corrections(book, sheet, row) + 2
    row = _write_making(book, sheet, row)
    sheet.protect()
    sheet.print_on(book.captions, (row, LOCATOR), heads=(FIRST_HEADS, FIRST_HEADS) if loud else None)


def _section(sheet: Sheet, row: int, title: str) -> None:
    sheet.blank(row, (MARK, LOCATOR), "section")
    sheet.text(row, MARK, title, "section")
    sheet.height(row, HEAD_POINTS)


def _write_heads(sheet: Sheet, row: int, first: Sequence[str], words: Wording) -> None:
    for place, key in enumerate((*first, "rule", "certainty", "document", "locator")):
        sheet.text(row, place, words.text(f"workbook-head-{key}"), "head", *(("left",) if place else ()))
    sheet.height(row, HEAD_POINTS)


def _write_finding(sheet: Sheet, row: int, finding: Finding, call: Call | None, words: Wording) -> None:
    said = words.finding(finding, call)
    status = str(finding.status)
    ways = "\n".join(part for part in (said.fix, *said.remedies) if part)
    rule = call.rule(finding.rule) if call and finding.rule else None
    sheet.text(row, MARK, f"{MARKS[finding.status]}  {words.term('status', status)}", "row", status)
    _write_texts(sheet, row, (said.says, ways, finding.rule or "", *_citation(rule, call, words)))


def _write_rules(sheet: Sheet, row: int, call: Call, words: Wording) -> int:
    """Write each rule with what it is for and where it stands, rates first; return the last row."""
    _section(sheet, row, words.text("workbook-rules-title", call=" / ".join(call.titles)))
    _write_heads(sheet, row + 1, ("rate", "rate-says", "rate-of"), words)
    rules = sorted(call.rules, key=lambda rule: not isinstance(rule, Rate | FlatRate))
    for at, rule in enumerate(rules, start=row + 2):
        _write_value(sheet, at, rule, words)
        kind = words.term("rule_kind", rule.kind, is_heading=True)
        _write_texts(sheet, at, (rule.says, _about(rule, kind, words), rule.id, *_citation(rule, call, words)))
    return row + 1 + len(rules)


def _about(rule: AnyRule, kind: str, words: Wording) -> str:
    if isinstance(rule, Rate):
        return f"{kind} – {words.term('fund', rule.fund)}"
    if isinstance(rule, FlatRate):
        return f"{kind} – {words.term('category', rule.target)}"
    return kind


def _write_value(sheet: Sheet, row: int, rule: AnyRule, words: Wording) -> None:
    """Write what a rule says as a figure: a rate, as far as it is one."""
    if not isinstance(rule, Rate | FlatRate):
        sheet.blank(row, (MARK, MARK), "row")
        return
    values = rule.rate_percent.values
    if not values:
        sheet.unknown(row, MARK, words.text("workbook-unknown-rate"), "row")
    elif len(values) == 1:
        fine = "percent_fine" if values[0] % 10_000 else "percent"
        sheet.number(row, MARK, values[0] / PPM, "row", fine)
    else:
        sheet.text(row, MARK, " / ".join(words.percent(ppm) for ppm in values), "row", "right")


def _write_corrections(book: Book, sheet: Sheet, row: int) -> int:
    """Write what the plan states otherwise than the call's file; return the last row."""
    words, corrections = book.words, book.source.plan.corrections
    _section(sheet, row, words.text("workbook-corrections-title"))
    for at, one in enumerate(corrections, start=row + 1):
        sheet.text(at, MARK, words.term("certainty", "stated"), "row")
        _write_texts(sheet, at, (_value_text(one.value), one.note or "", one.rule, "", one.document, one.page))
    return row + len(corrections)


def _value_text(value: dict[str, Any]) -> str:
    return "; ".join(f"{key}: {json.dumps(one, ensure_ascii=False, default=str)}" for key, one in value.items())


def _write_making(book: Book, sheet: Sheet, row: int) -> int:
    """Write how the workbook was made, and what in it is a value; return the last row."""
    words, source = book.words, book.source
    scenario = source.compiled.scenario
    _section(sheet, row, words.text("workbook-making-title"))
    facts = {
        words.text("page-call"): " / ".join((*source.call.titles, source.call.id))
        if source.call
        else words.text("page-own-resources"),
        words.text("workbook-plan"): source.plan.id,
        words.text("page-scenario"): f"{words.scenario(source.plan, scenario)} ({scenario})",
        words.text("page-rounding"): words.term("rounding", str(source.compiled.rounding.mode)),
        words.text("workbook-day"): book.captions.made_on or words.text("workbook-no-day"),
        words.text("workbook-version"): source.version,
    }
    sentences = [*facts.items()]
    sentences += [("", words.text(f"workbook-value-{key}")) for key in _values(book)]
    for at, (label, fact) in enumerate(sentences, start=row + 1):
        sheet.text(at, MARK, label, "plain", "muted")
        sheet.wide_text(at, (SAYS, LOCATOR), fact, "plain", "wrap")
        sheet.height(at, points((fact, sum(WIDTHS[SAYS:]))))
    return row + len(sentences)


def _values(book: Book) -> list[str]:
    """Return what in the workbook is a value, and why, as far as it occurs."""
    source = book.source
    keys = ["inputs", "rates", "members", "numbers", "findings", "size"]
    keys += ["exchange"] if any(row.line.currency for row in source.compiled.rows) else []
    keys += ["packages"] if source.compiled.flats else []
    keys += ["published"] if source.rounding == "published" else []
    keys += ["confidential"] if any(line.confidential for line in source.plan.costs) else []
    return keys


def _write_texts(sheet: Sheet, row: int, texts: Sequence[str]) -> None:
    """Write what stands to the right of the mark, in a row as high as it needs."""
    for place, text in enumerate(texts, start=SAYS):
        sheet.text(row, place, text, "row", "wrap", "left")
    sheet.height(row, points(*((text, width - 2) for text, width in zip(texts, WIDTHS[SAYS:], strict=True))))


def _citation(rule: Rule | None, call: Call | None, words: Wording) -> tuple[str, str, str]:
    """Return how sure a rule is, and where it stands."""
    if rule is None or call is None:
        return "", "", ""
    certainty = words.term("certainty", str(rule.cite.certainty))
    return certainty, _document(rule.cite, call, words), rule.cite.locator or ""


def _document(cite: Citation, call: Call, words: Wording) -> str:
    """Return the title of the document that is cited; else where it was looked for."""
    source = call.documents.get(cite.document) if cite.document else None
    if source is not None:
        return source.title
    return cite.document or (words.text("workbook-tried", tried=cite.tried) if cite.tried else "")
