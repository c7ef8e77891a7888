"""The sheet with notes: what is not met or to be verified, and the rates that the call states, with their source."""

from __future__ import annotations

from collections.abc import Sequence

from planner.exchange.workbook_paper import Captions, Sheet, points
from planner.exchange.workbook_source import BudgetSource
from planner.findings import Finding, Status
from planner.money import PPM
from planner.rules.call import Call
from planner.rules.kinds import FlatRate, Rate
from planner.rules.scope import Rule
from planner.terms import Citation
from planner.wording import Wording

MARK, SAYS, FIX, RULE, CERTAINTY, DOCUMENT, LOCATOR = range(7)
WIDTHS = (18, 54, 44, 30, 18, 34, 26)
FIRST_HEADS, HEAD_POINTS = 3, 20
MARKS = {Status.NOT_MET: "×", Status.TO_BE_VERIFIED: "?"}


def write_notes(sheet: Sheet, budget: BudgetSource, words: Wording, captions: Captions) -> None:
    """Write the findings that are not simply met, then the rates that the call states."""
    sheet.widths(*WIDTHS)
    sheet.text(0, MARK, words.text("workbook-notes-title"), "title")
    sheet.height(0, 26)
    loud = [one for one in budget.findings if one.status is not Status.MET]
    sheet.text(1, MARK, words.text("workbook-notes-count", count=len(loud)), "subtitle")
    row = FIRST_HEADS
    if loud:
        _write_heads(sheet, row, ("mark", "says", "fix"), words)
        for at, finding in enumerate(loud, start=row + 1):
            _write_finding(sheet, at, finding, budget.rules, words)
        sheet.filter((row, MARK), (row + len(loud), LOCATOR))
        sheet.freeze(row + 1, 0)
        row += len(loud) + 2
    if budget.rules is not None:
        row = _write_rates(sheet, row, budget.rules, words)
    sheet.print_on(captions, (row, LOCATOR), heads=(FIRST_HEADS, FIRST_HEADS) if loud else None)


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


def _write_rates(sheet: Sheet, row: int, call: Call, words: Wording) -> int:
    """Write each rate with what it is for and where it stands; return the last row."""
    rates = [rule for rule in call.rules if isinstance(rule, Rate | FlatRate)]
    sheet.blank(row, (MARK, LOCATOR), "section")
    sheet.text(row, MARK, words.text("workbook-rates-title"), "section")
    sheet.height(row, HEAD_POINTS)
    _write_heads(sheet, row + 1, ("rate", "rate-says", "rate-of"), words)
    for at, rule in enumerate(rates, start=row + 2):
        values = rule.rate_percent.values
        if not values:
            sheet.unknown(at, MARK, words.text("workbook-unknown-rate"), "row")
        elif len(values) == 1:
            fine = "percent_fine" if values[0] % 10_000 else "percent"
            sheet.number(at, MARK, values[0] / PPM, "row", fine)
        else:
            sheet.text(at, MARK, " / ".join(words.percent(ppm) for ppm in values), "row", "right")
        kind, item = ("fund", rule.fund) if isinstance(rule, Rate) else ("category", rule.target)
        about = f"{words.term('rule_kind', rule.kind, is_heading=True)} – {words.term(kind, item)}"
        _write_texts(sheet, at, (rule.says, about, rule.id, *_citation(rule, call, words)))
    return row + 1 + len(rates)


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
