"""The command ``plan rerate``: the whole plan at other exchange rates, with the difference."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence

from planner import catalogue
from planner.cli.text import table
from planner.exchange.planfile import write_plan_file
from planner.plan.currencies import write_rate
from planner.services import store
from planner.services.currency_words import foreign_currencies
from planner.services.rate_sources import central_bank_rates, rates_in_file
from planner.services.rerating import FIGURES, PartnerChange, Rerating, rerated, rerating_json
from planner.wording import Wording, wording


def plan_rerate(given: Namespace) -> tuple[str, int]:
    """Show what other exchange rates make of a plan, and write the plan at these rates where a file is named."""
    words, roots = wording(given.lang), catalogue.default_roots(*given.calls)
    plan = store.find_plan(given.plan, roots=roots)
    currencies = foreign_currencies(plan)
    if given.rates is None:
        found = central_bank_rates(currencies, given.date, words)
    else:
        found = rates_in_file(given.rates, currencies, given.date, words, kind=given.kind, source=given.source)
    seen = rerated(plan, found, scenario=given.scenario, roots=roots)
    if given.output is not None:
        write_plan_file(seen.plan, given.output)
    if given.json:
        file = None if given.output is None else str(given.output)
        return json.dumps({"plan": plan.id, "file": file, **rerating_json(seen)}, ensure_ascii=False, indent=2), 0
    return _text(seen, words, given), 0


def _text(seen: Rerating, words: Wording, given: Namespace) -> str:
    if not seen.rates:
        return words.text("currencies-empty")
    rates = [
        [
            one.currency,
            write_rate(one.before.per_euro) if one.before else "?",
            write_rate(one.after.per_euro) if one.after else "?",
            one.after.dated.isoformat() if one.after else "",
            one.after.source if one.after else "",
        ]
        for one in seen.rates
    ]
    keys = ("currency", "rate-before", "rate-after", "dated", "source")
    parts = [table([words.text(f"currencies-{key}") for key in keys], rates)]
    if seen.found.set_before is not None:
        parts.append(words.text("currencies-set-before", day=seen.found.asked, dated=seen.found.set_before))
    if seen.missing:
        parts.append(words.text("currencies-no-new-rate", currencies=words.names(seen.missing)))
    heads = [words.text("page-column-partner")]
    for name in FIGURES:
        heads += [words.text(f"currencies-{name}-before"), words.text("currencies-after"), words.text("currencies-gap")]
    rows = [_row(one.name, one, words) for one in seen.partners]
    parts.append(table(heads, [*rows, _row(words.text("page-project-total"), seen.project, words)]))
    if given.output is None:
        parts.append(words.text("cli-rerate-not-saved"))
    else:
        parts.append(words.text("cli-plan-written", file=str(given.output), plan=seen.plan.id))
    return "\n\n".join(parts)


def _row(name: str, change: PartnerChange, words: Wording) -> Sequence[str]:
    cells = [name]
    for figure in FIGURES:
        one = change.figures[figure]
        cells += [words.number(cents) for cents in (one.before, one.after, one.change)]
    return cells
