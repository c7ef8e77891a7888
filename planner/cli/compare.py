"""The command ``calls compare``: one plan under several calls, best first; or the calls' own terms side by side."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from planner.cli import text
from planner.cli.answers import as_json, roots_of
from planner.rules.call import Call
from planner.rules.target import target_of
from planner.services import fit, fit_tables, store
from planner.services.call_terms import sureness_text, term_text, terms_json, terms_of
from planner.services.fit import Fit, Ranking, rank
from planner.simulation.timing import Milestone
from planner.wording import Wording, tidy, wording


def calls_compare(given: Namespace) -> tuple[str, int]:
    """Show calls side by side: how a plan stands under each, or what each offers and asks."""
    roots = roots_of(given)
    on, words = given.on or date.today(), wording(given.lang)
    if given.plan is None:
        calls = fit.read_calls(given.ids, roots=roots)
        return (as_json(terms_json(calls, on)) if given.json else _terms(calls, on, words)), 0
    plan = store.find_plan(given.plan, roots=roots)
    ranking = rank(plan, on, scenario=given.scenario, ids=given.ids, roots=roots)
    if given.json:
        return as_json(fit_tables.ranking_json(ranking, words)), 0
    return _ranking(ranking, words, with_changes=bool(given.ids)), 0


def _terms(calls: list[Call], on: date, words: Wording) -> str:
    if not calls:
        return words.text("cli-compare-none")
    names = [one.name for one in terms_of(calls[0])]
    head = [words.text(f"cli-compare-column-{key}") for key in ("call", "status", *names, "sure")]
    rows = []
    for call in calls:
        terms = terms_of(call)
        status = words.term("call_status", target_of(call).status(on))
        rows.append([call.id, status, *(term_text(one, words) for one in terms), sureness_text(terms, words)])
    return text.table(head, rows, left=len(head))


def _ranking(ranking: Ranking, words: Wording, *, with_changes: bool) -> str:
    if not ranking.fits:
        return words.text("cli-compare-none")
    plan = ranking.plan
    heading = words.text(
        "cli-compare-heading",
        title=plan.title,
        day=ranking.on,
        scenario=words.scenario(plan, ranking.scenario),
        count=len(ranking.fits),
    )
    keys = ("call", "status", "rate", "grant", "own", "mean", "not_met", "questions", "left", "start")
    head = ["", *(words.text(f"cli-compare-column-{key}") for key in keys)]
    rows = [_row(at, one, words) for at, one in enumerate(ranking.fits, start=1)]
    parts = [heading, text.table(head, rows, left=3)]
    parts.append("\n".join(f"{at}. {fit_tables.reason(one, words)}" for at, one in enumerate(ranking.fits, start=1)))
    if with_changes:
        parts += [_changes(one, words) for one in ranking.fits if one.not_met]
    return "\n\n".join(parts)


def _row(at: int, one: Fit, words: Wording) -> list[str]:
    first = one.timeline.step(Milestone.START).day
    return [
        f"{at}.",
        one.call.id,
        words.term("call_status", one.status),
        fit_tables.rates(one, words),
        *(words.number(cents) for cents in (one.grant, one.own, one.mean_own)),
        words.count(len(one.not_met)),
        words.count(len(one.questions)),
        fit_tables.days_text(one.timeline.days_left, words),
        first.isoformat() if first else "?",
    ]


def _changes(one: Fit, words: Wording) -> str:
    lines = [f"{words.text('cli-compare-changes')}: {one.call.id}"]
    for change in fit_tables.changes(one, words):
        lines.append(f"x {tidy(change.says)}")
        lines += [f"    {tidy(way)}" for way in change.ways]
    return "\n".join(lines)
