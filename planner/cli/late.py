"""Commands about agreed common costs: what somebody who joins late or leaves changes, and the chain of payments."""

from __future__ import annotations

from argparse import Namespace

from planner.cli.answers import Result, as_json, roots_of, words_of
from planner.cli.text import table
from planner.services import store
from planner.services.cases import Question
from planner.services.chain import ChainTable, chain_json, chain_table, chains
from planner.services.late import LateCommon, late_json, late_shares, said_note, said_touched
from planner.simulation.late import Move
from planner.wording import Wording


def simulate_late(given: Namespace) -> Result:
    """Show what joining and leaving change in the common costs that are agreed."""
    words, roots = words_of(given), roots_of(given)
    plan = store.find_plan(given.plan, roots=roots)
    stays_bound = {"bound": True, "free": False}.get(given.leavers or "")
    move = Move(tuple(given.join), tuple(given.leave))
    question = Question(call=given.call, scenario=given.scenario)
    seen = late_shares(plan, question, move, stays_bound=stays_bound, common=given.common, roots=roots)
    if given.json:
        return as_json({"plan": plan.id, **late_json(seen, words)}), 0
    if not seen.commons:
        return words.text("late-nothing-agreed"), 0
    return "\n\n".join([*(_late(one, words) for one in seen.commons), said_touched(seen, words)]), 0


def chain(given: Namespace) -> Result:
    """Show who contracts, pays and waits for whom, for each common cost."""
    words, roots = words_of(given), roots_of(given)
    plan = store.find_plan(given.plan, roots=roots)
    question = Question(call=given.call, scenario=given.scenario)
    found, names = chains(plan, question, common=given.common, roots=roots)
    if given.json:
        return as_json({"plan": plan.id, "chains": chain_json(found)}), 0
    if not found:
        return words.text("chain-nothing"), 0
    return "\n\n".join(_chain(chain_table(plan, one, names, words), words) for one in found), 0


def _late(seen: LateCommon, words: Wording) -> str:
    heads = [words.text(f"late-column-{one}") for one in ("partner", "agreed", "now", "note", "paid", "open")]
    rows = [
        [one.name, *(words.number(cents) for cents in (one.agreed, one.now, one.note, one.paid, one.open))]
        for one in seen.rows
    ]
    sums = [words.number(seen.total(one)) for one in ("agreed", "now", "note", "paid", "open")]
    title = words.text("late-agreed-on", title=seen.common.title, dated=seen.agreement.dated)
    notes = [said_note(seen, one, words) for one in seen.rows if one.note != 0]
    return "\n\n".join([title, table(heads, [*rows, [words.text("chain-all"), *sums]]), *notes])


def _chain(seen: ChainTable, words: Wording) -> str:
    keys = ("what", "who", "whom", "amount", "day", "status", "waits")
    heads = [words.text(f"chain-column-{one}") for one in keys]
    rows = [[one.what, one.who, one.whom, one.amount, one.day, one.standing, one.waits] for one in seen.rows]
    sums = [words.text(f"chain-column-{one}") for one in ("partner", "to-providers", "to-partners", "together")]
    balance = [[name, *(words.number(one) for one in cents)] for name, *cents in seen.balance]
    return "\n\n".join([seen.chain.common.title, table(heads, rows, left=7), table(sums, balance)])
