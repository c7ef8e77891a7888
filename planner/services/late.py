"""What somebody who joins late, or leaves, changes in common costs that are agreed: shares, and a note for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.engine.agreements import Reckoning
from planner.engine.compile import Compiled, compile_plan
from planner.errors import NameUnknown
from planner.findings import Euro, Names, Parameter, Term
from planner.plan.agreements import Agreement
from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.services.cases import Question, prepare
from planner.services.speech import amount_text
from planner.simulation.late import Move, late, single_moves
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class LateRow:
    """One partner's part of one agreed common cost, in cents; None where unknown.

    Attributes:
        id: Id of the partner.
        name: Its name.
        agreed: What was agreed.
        now: What it bears after the move.
        note: The difference: positive is a debit note, negative a credit note.
        paid: What it has paid of it to others; negative is what it has got.
        open: What it has still to pay, or gets back (negative).
        is_bound: Whether it left and still owes what was agreed.
    """

    id: str
    name: str
    agreed: int
    now: int | None
    note: int | None
    paid: int
    open: int | None
    is_bound: bool


@dataclass(frozen=True, slots=True)
class LateCommon:
    """One agreed common cost after a move.

    Attributes:
        common: The common cost.
        agreement: What was agreed last.
        rows: Partners who have, or had, a part in it, in the plan's order.
        is_touched: Whether anybody's share is another than agreed, or not known.
        through: Through whose hands the money goes: the partner who incurs the cost, or the provider; empty where
            no provider is named.
        incurrer: Id of that partner; None where the members incur the cost.
    """

    common: CommonCost
    agreement: Agreement
    rows: tuple[LateRow, ...]
    is_touched: bool
    through: str
    incurrer: str | None

    def total(self, figure: str) -> int | None:
        """Return the sum of a figure of the rows, by its name; None where one is unknown."""
        cents = [getattr(one, figure) for one in self.rows]
        return None if None in cents else sum(cents)


@dataclass(frozen=True, slots=True)
class Late:
    """All agreed common costs after a move.

    Attributes:
        scenario: Scenario from which it starts.
        move: Who joins and leaves.
        commons: The common costs of which something was agreed.
        stays_bound: Whether leavers stay bound; as each agreement says when None.
    """

    scenario: str
    move: Move
    commons: tuple[LateCommon, ...]
    stays_bound: bool | None


def late_shares(
    plan: Plan,
    question: Question,
    move: Move,
    *,
    stays_bound: bool | None = None,
    common: str | None = None,
    roots: Sequence[Path] | None = None,
) -> Late:
    """Return what a move makes of the common costs of which something was agreed.

    Args:
        plan: The plan.
        question: How it is seen; without its view and rounding, since what was agreed is whole and exact.
        move: Who joins and leaves.
        stays_bound: Whether leavers go on owing what was agreed; as each agreement says when None.
        common: Id of one common cost; all of them when None.
        roots: Folders of call files.

    Raises:
        NameUnknown: If there is no such partner with a budget, or no such common cost.
    """
    seen, call, _ = prepare(plan, Question(call=question.call, scenario=question.scenario), roots=roots)
    compiled = compile_plan(seen, call)
    known = tuple(one.id for one in compiled.partners)
    _check("partner", (*move.joins, *move.leaves), known)
    _check("common_cost", () if common is None else (common,), tuple(one.id for one in plan.common_costs))
    found = late(compiled, (move,), stays_bound=stays_bound)
    commons = tuple(_common(compiled, one) for one in found if common in (None, one.common.id))
    return Late(compiled.scenario, move, commons, stays_bound)


def choices_of_moves(
    plan: Plan, question: Question, words: Wording, *, roots: Sequence[Path] | None = None
) -> dict[str, Move]:
    """Return what can happen, by label: nothing, somebody joins, somebody leaves."""
    seen, call, _ = prepare(plan, Question(call=question.call, scenario=question.scenario), roots=roots)
    names = {one.id: one.shown_name for one in seen.plan.partners}
    found = {words.text("late-nobody"): Move()}
    moves = single_moves(compile_plan(seen, call))
    for move in sorted(moves, key=lambda one: bool(one.leaves)):
        key = "late-joins" if move.joins else "late-leaves"
        found[words.text(key, partner=names[(*move.joins, *move.leaves)[0]])] = move
    return found


def late_json(seen: Late, words: Wording) -> dict[str, Any]:
    """Return a move as the command line's contract has it."""
    return {
        "scenario": seen.scenario,
        "joins": list(seen.move.joins),
        "leaves": list(seen.move.leaves),
        "common_costs": [
            {
                "id": one.common.id,
                "title": one.common.title,
                "agreement": {
                    "id": one.agreement.id,
                    "dated": one.agreement.dated.isoformat(),
                    "document": one.agreement.document,
                },
                "touched": one.is_touched,
                "partners": [
                    {
                        "id": row.id,
                        "name": row.name,
                        **{name: amount_text(getattr(row, name)) for name in ("agreed", "now", "paid", "open")},
                        "note": amount_text(row.note),
                        "kind": kind_of(row),
                        "bound": row.is_bound,
                        "says": said_note(one, row, words),
                    }
                    for row in one.rows
                ],
                **{name: amount_text(one.total(name)) for name in ("agreed", "now", "note", "paid", "open")},
            }
            for one in seen.commons
        ],
    }


def kind_of(row: LateRow) -> str:
    """Return what a partner is sent: ``debit``, ``credit``, ``none``, or ``unknown``."""
    if row.note is None:
        return "unknown"
    return "debit" if row.note > 0 else "credit" if row.note < 0 else "none"


def said_note(seen: LateCommon, row: LateRow, words: Wording) -> str:
    """Return the note for one partner, to be copied: what was agreed, what it is now, what it pays or gets back."""
    given: dict[str, Parameter] = {
        "partner": row.name,
        "title": seen.common.title,
        "agreed": Euro(row.agreed),
        "dated": seen.agreement.dated,
        "through": seen.through,
    }
    if row.now is None or row.note is None or row.open is None:
        return words.text("late-note-unknown", **given)
    given |= {
        "now": Euro(row.now),
        "gap": Euro(abs(row.note)),
        "paid": Euro(abs(row.paid)),
        "rest": Euro(abs(row.open)),
    }
    said = [words.text(f"late-note-{kind_of(row)}", **given)]
    if row.is_bound:
        said.append(words.text("late-note-bound", **given))
    if row.paid:
        said.append(words.text("late-note-paid" if row.paid > 0 else "late-note-got", **given))
    rest = "pays" if row.open > 0 else "gets" if row.open < 0 else "settled"
    if seen.incurrer == row.id and row.open:
        # It pays and gets through nobody: the others pay it, or are paid by it.
        rest = "returns" if row.open > 0 else "collects"
    said.append(words.text(f"late-note-{rest}", **given))
    return " ".join(said)


def said_touched(seen: Late, words: Wording) -> str:
    """Return which agreements a move touches, in one sentence."""
    touched = tuple(one.common.title for one in seen.commons if one.is_touched)
    kept = tuple(one.common.title for one in seen.commons if not one.is_touched)
    return words.text("late-touched", titles=Names(touched), others=Names(kept))


def _check(what: str, names: Sequence[str], known: tuple[str, ...]) -> None:
    for name in names:
        if name not in known:
            raise NameUnknown(what=Term("thing", what), name=name, choices=known)


def _common(compiled: Compiled, found: Reckoning) -> LateCommon:
    assert found.agreement is not None  # only such are looked at
    names = {one.id: one.shown_name for one in compiled.plan.partners}
    rows = []
    for at, name in enumerate(found.ids):
        is_open = bool(found.unknown[0, at])
        row = LateRow(
            id=name,
            name=names.get(name, name),
            agreed=int(found.agreed[at]),
            now=None if is_open else int(found.now[0, at]),
            note=None if is_open else int(found.note[0, at]),
            paid=int(found.paid[at]),
            open=None if is_open else int(found.open[0, at]),
            is_bound=bool(found.bound[0, at]),
        )
        if row.agreed or row.now or row.paid or row.open or is_open:
            rows.append(row)
    incurrer = found.incurrer
    through = (found.common.provider or "") if incurrer is None else names[found.ids[incurrer]]
    return LateCommon(
        common=found.common,
        agreement=found.agreement,
        rows=tuple(rows),
        is_touched=bool(found.touched[0]),
        through=through,
        incurrer=None if incurrer is None else found.ids[incurrer],
    )
