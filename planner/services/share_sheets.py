"""A partner's share as a sheet to be printed: its texts, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.exchange.checklist_lines import ChecklistLine
from planner.exchange.share_sheet import Figure, ShareSheet, SheetPart, SheetRow, SheetTable, SheetTasks, share_sheet
from planner.plan.costs import Basis
from planner.services.share_years import FIGURES
from planner.services.shares import Share, headings, headlines, notice, own_currency_words
from planner.wording import Wording


def sheet_pdf(share: Share, made_on: date) -> bytes:
    """Return a share as a PDF of a page, with the day on it; of two where there is more to say."""
    return share_sheet(_sheet(share, made_on), made_on)


def sheet_name(share: Share) -> str:
    """Return the name of the file: plan, partner and scenario."""
    return f"{share.plan.id}_{share.partner.id}_{share.scenario}.pdf"


def _sheet(share: Share, made_on: date) -> ShareSheet:
    words = share.words
    notes = list(dict.fromkeys(_source(one.cite, words) for one in share.parts if one.cite is not None))
    illustrative = sum(one.is_counted and one.basis == words.term("basis", Basis.ILLUSTRATIVE) for one in share.lines)
    return ShareSheet(
        language=words.language,
        kicker=share.plan.title,
        heading=words.text("share-sheet-title", name=share.name),
        about=(
            share.call_title,
            words.text("share-sheet-scenario", scenario=share.scenario_title),
            words.text("share-sheet-made-on", day=made_on),
            *(said for said in (own_currency_words(share),) if said),
        ),
        notice=notice(share),
        figures=[Figure(one.label, one.amount) for one in headlines(share)],
        years=_years(share),
        parts_title=words.text("share-why"),
        parts=[
            SheetPart(
                title=one.title,
                amount=words.number(one.cents),
                says=one.says,
                note=0 if one.cite is None else notes.index(_source(one.cite, words)) + 1,
                is_sum=one.is_sum,
            )
            for one in share.parts
        ],
        numbers_title=words.text("share-numbers"),
        numbers=[one.says for one in share.numbers],
        tasks=SheetTasks(
            title=words.text("share-tasks"),
            heads=[words.text(f"share-sheet-{name}") for name in ("due", "task", "status")],
            rows=[
                [task_day(one, words), task_text(one, share), one.status] for one in share.tasks if not one.is_dropped
            ],
        ),
        notes_title=words.text("share-sheet-sources"),
        notes=notes,
        warnings=[words.text("share-sheet-illustrative", count=illustrative)] if illustrative else [],
        signature=[words.text(f"share-sheet-{name}") for name in ("sign-place", "sign-name", "sign")],
        footer=f"{share.plan.title} · {share.name}",
        page_word=words.text("share-sheet-page"),
    )


def task_day(task: ChecklistLine, words: Wording) -> str:
    """Return by when something is to be done."""
    if task.due is None:
        return words.text("checklist-no-day")
    if task.begins is not None:
        return words.text("share-task-window", first=task.begins, last=task.due)
    return words.text("share-task-by", day=task.due)


def task_text(task: ChecklistLine, share: Share) -> str:
    """Return what is to be done; with who does it, where that is not this partner alone."""
    return task.what if task.owner == share.name else f"{task.owner}: {task.what}"


def _years(share: Share) -> SheetTable:
    words, years = share.words, share.years
    if years is None:
        return SheetTable("", (), (), "")
    shown = [name for name in FIGURES if name in headings(share)]
    return SheetTable(
        title=words.text("share-years"),
        heads=[words.text("share-year"), *(headings(share)[name] for name in shown)],
        rows=[
            SheetRow([row.label, *(words.number(row.cents[name]) for name in shown)], row.is_sum) for row in years.rows
        ],
        says=years.says,
    )


def _source(cite: Mapping[str, Any], words: Wording) -> str:
    document = cite["document"] or words.text("page-source-none")
    place = ", ".join(str(one) for one in (document, cite["locator"]) if one)
    return f"{place} ({words.term('certainty', cite['certainty'])})"
