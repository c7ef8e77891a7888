"""Commands about the plans kept on this machine."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, datetime

from planner.cli import text
from planner.cli.answers import Result, as_json, roots_of, words_of
from planner.services import store


def store_list(given: Namespace) -> Result:
    """List the stored plans."""
    entries = store.list_plans()
    if given.json:
        return as_json({"plans": [store.entry_json(one) for one in entries]}), 0
    return text.entries(entries, words_of(given)), 0


def store_history(given: Namespace) -> Result:
    """List the revisions of a stored plan."""
    revisions, words = store.plan_history(given.id), words_of(given)
    if given.json:
        return as_json({"revisions": [store.revision_json(one, words) for one in revisions]}), 0
    return text.revisions(revisions, words), 0


def store_check(given: Namespace) -> Result:
    """Read the whole store again."""
    damages, words = store.check_store(), words_of(given)
    if given.json:
        return as_json({"damages": [asdict(one) for one in damages]}), int(bool(damages))
    return text.damages(damages, words), int(bool(damages))


def store_import(given: Namespace) -> Result:
    """Put the plan of a file into the store."""
    entry = store.keep_plan(given.plan, at=datetime.now(UTC), roots=roots_of(given))
    return (as_json(store.entry_json(entry)) if given.json else words_of(given).text("cli-plan-kept", plan=entry.id)), 0


def store_export(given: Namespace) -> Result:
    """Write a stored plan to a file."""
    plan = store.take_plan(given.id, given.output)
    if given.json:
        return as_json({"plan": plan.id, "file": str(given.output), "call": plan.call}), 0
    return words_of(given).text("cli-plan-written", file=str(given.output), plan=plan.id), 0
