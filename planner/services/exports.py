"""Exports: a plan as a workbook that goes on calculating."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from planner import __version__
from planner.engine.checks import findings
from planner.exchange.planfile import write_new_file
from planner.exchange.workbook import plan_workbook
from planner.exchange.workbook_source import WorkbookSource
from planner.findings import worst_first
from planner.plan.model import Plan
from planner.services.cases import Question, prepare
from planner.services.checklists import assemble_checklist
from planner.services.checklists import source as checklist_source
from planner.services.studio import LARGEST_NUMBER, SMALLEST_NUMBER, alone
from planner.simulation.partners import sweep, varied_members
from planner.wording import Language, wording


def workbook_source(
    plan: Plan, question: Question, number: int | None = None, *, roots: Sequence[Path] | None = None
) -> WorkbookSource:
    """Return what a workbook is made of: the whole project, whatever view was asked for.

    Args:
        plan: The plan.
        question: How it is seen.
        number: How many of those whose number varies; the scenario's own number when None.
        roots: Folders of call files.

    Raises:
        PlannerError: If the plan cannot be computed; see ``planner.services.cases.assemble``.
    """
    question = replace(question, phase=None)
    seen, call, remarks = prepare(plan, question, roots=roots)
    own = varied_members(seen)
    swept = sweep(seen, call, range(min(SMALLEST_NUMBER, own), max(LARGEST_NUMBER, own) + 1))
    chosen = int(np.clip(own if number is None else number, swept.counts[0], swept.counts[-1]))
    index = int(np.flatnonzero(swept.counts == chosen)[0])
    return WorkbookSource(
        swept=swept,
        number=chosen,
        own_number=own,
        rounding=question.rounding,
        findings=worst_first([*findings(alone(swept, index, question.on)), *remarks]),
        assumes=seen.assumes,
        version=__version__,
    )


def export_workbook(
    plan: Plan,
    question: Question,
    language: Language,
    *,
    number: int | None = None,
    made_on: date | None = None,
    roots: Sequence[Path] | None = None,
) -> bytes:
    """Return the whole plan as a workbook; see ``workbook_source`` for the rest."""
    source = workbook_source(plan, question, number, roots=roots)
    words = wording(language, source.call.family if source.call else None)
    # What is overdue depends on the day: without one, the checklist is left out.
    on = question.on or made_on
    owed = None if on is None else assemble_checklist(plan, question, on=on, roots=roots)
    checklist = None if owed is None else checklist_source(owed, words)
    return plan_workbook(source, words, made_on=made_on, checklist=checklist)


def write_workbook(
    plan: Plan,
    question: Question,
    path: Path,
    language: Language,
    *,
    made_on: date | None = None,
    roots: Sequence[Path] | None = None,
) -> None:
    """Write the whole plan as a workbook to a file that is not there yet.

    Raises:
        FileExists: If there is a file already; nothing is overwritten.
        FileUnwritable: If nothing can be written there; and what ``workbook_source`` raises.
    """
    write_new_file(path, export_workbook(plan, question, language, made_on=made_on, roots=roots))
