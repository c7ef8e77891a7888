"""Agreements, contracts and payments as a page shows and edits them. What was agreed is only ever added to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from planner.engine.agreements import reckoned
from planner.engine.chain import Chain
from planner.findings import Message, Term
from planner.plan.agreements import Contract, Payment, PaymentStatus
from planner.plan.costs import MEMBERS, CommonCost
from planner.plan.edits import Add, Edit, Remove
from planner.plan.model import Plan
from planner.services.cases import Question, assemble
from planner.services.cost_lines import new_id
from planner.services.grids import Column, Grid, grid, labelled, selector_choices
from planner.services.selector_words import selector_text
from planner.services.speech import NOTHING
from planner.terms import write_euro
from planner.wording import Wording


def list_of(common: CommonCost, name: str) -> str:
    """Return the name of a list of a common cost, as edits name it."""
    return f"common_costs.{common.id}.{name}"


@dataclass(frozen=True, slots=True)
class AgreedTable:
    """The agreements of a common cost side by side, the newest first.

    Attributes:
        heads: Heads of the columns.
        rows: Partners with their agreed shares; the last one sums them up.
        notes: What goes with each agreement, in sentences.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgreedTerms:
    """What a person says of an agreement beside its shares.

    Attributes:
        dated: Day on which it was agreed.
        document: Where it stands; empty where that is not said.
        leavers_stay_bound: Whether who leaves goes on owing its share.
    """

    dated: date
    document: str = ""
    leavers_stay_bound: bool = False


# -- agreements ------------------------------------------------------------------------------------


def agreement_recorded(
    plan: Plan,
    common: CommonCost,
    question: Question,
    terms: AgreedTerms,
    *,
    roots: Sequence[Path] | None = None,
) -> Edit | None:
    """Return the edit that records each partner's share of now as agreed; None where one is unknown, or nobody pays.

    Those before it stay as they are: they are its history.
    """
    shares = _shares_now(plan, common, question, roots)
    if not shares:
        return None
    taken = {one.id for each in plan.common_costs for one in each.agreements}
    item: dict[str, Any] = {
        "id": new_id("agreement", taken),
        "dated": terms.dated.isoformat(),
        "shares": {name: write_euro(cents) for name, cents in shares.items()},
    }
    if terms.leavers_stay_bound:
        item["leavers_stay_bound"] = True
    if terms.document.strip():
        item["document"] = terms.document.strip()
    message = Message("edit-agreement-recorded", {"title": common.title, "day": terms.dated})
    return Edit(message, (Add(list_of(common, "agreements"), [item]),))


def agreed_table(plan: Plan, common: CommonCost, words: Wording) -> AgreedTable:
    """Return the agreements of a common cost side by side."""
    newest_first = common.agreements[::-1]
    named = {name for one in newest_first for name in one.shares}
    names = {one.id: one.shown_name for one in plan.partners if one.id in named}
    names |= {name: name for name in sorted(named - names.keys())}
    rows = [
        (said, *(words.number(one.shares[name]) if name in one.shares else NOTHING for one in newest_first))
        for name, said in names.items()
    ]
    total = (words.text("chain-all"), *(words.number(sum(one.shares.values())) for one in newest_first))
    notes = []
    for one in newest_first:
        if one.document:
            notes.append(words.text("agreements-document-said", dated=one.dated, document=one.document))
        if one.leavers_stay_bound:
            notes.append(words.text("agreements-bound-said", dated=one.dated))
    heads = (words.text("late-column-partner"), *(words.text("agreements-on", dated=one.dated) for one in newest_first))
    return AgreedTable(heads, (*rows, total), tuple(notes))


def shares_said(
    plan: Plan, common: CommonCost, question: Question, words: Wording, *, roots: Sequence[Path] | None = None
) -> str | None:
    """Return each partner's share of now in words, those of one amount together; None where one is unknown."""
    shares = _shares_now(plan, common, question, roots)
    if not shares:
        return None
    names = {one.id: one.shown_name for one in plan.partners}
    alike: dict[int, list[str]] = {}
    for name, cents in shares.items():
        alike.setdefault(cents, []).append(names.get(name, name))
    return "; ".join(f"{words.names(who)} {words.euro(cents)}" for cents, who in alike.items())


def _shares_now(plan: Plan, common: CommonCost, question: Question, roots: Sequence[Path] | None) -> dict[str, int]:
    """Return each partner's share in cents; nothing where one is unknown, or nobody has one."""
    seen = assemble(plan, Question(call=question.call, scenario=question.scenario), roots=roots)
    here = next(one for one in seen.compiled.plan.common_costs if one.id == common.id)
    found = reckoned(seen.compiled, seen.whole, here)
    if found.unknown.any():
        return {}
    return {name: int(cents) for name, cents in zip(found.ids, found.now[0], strict=True) if cents > 0}


# -- payments --------------------------------------------------------------------------------------


def payment_grid(plan: Plan, common: CommonCost, words: Wording) -> Grid:
    """Return the payments of a common cost as a grid."""
    text = words.text
    partners = labelled((one.id, one.shown_name) for one in plan.partners)
    states = labelled((str(one), words.term("payment_status", one, is_heading=True)) for one in PaymentStatus)
    columns = [
        Column("partner", text("agreements-payer"), "choice", None, partners, True, width=190, is_pinned=True),
        Column("to", text("agreements-payee"), "choice", None, payees(plan, common), True, width=210),
        Column("amount", text("agreements-amount"), "decimal", is_required=True, width=120),
        Column("dated", text("agreements-day"), "day", text("agreements-day-help"), width=120),
        Column("status", text("agreements-status"), "choice", None, states, True, width=90),
        Column("for", text("agreements-purpose"), "text", width=200),
    ]
    return grid(list_of(common, "payments"), columns, [_data(one) for one in common.payments], words)


def payees(plan: Plan, common: CommonCost) -> dict[str, str]:
    """Return whom money or a contract can go to, by label: partners, and providers that the plan names."""
    outside = [one for each in plan.common_costs for one in _providers(each)]
    first = dict.fromkeys([*_providers(common), *outside])
    known = {one.id for one in plan.partners}
    partners = [(one.id, one.shown_name) for one in plan.partners]
    return labelled([*partners, *((one, one) for one in first if one not in known)])


def payment_added(plan: Plan, common: CommonCost) -> Edit:
    """Return the edit that adds an empty payment, to be filled in: from one who shares the cost, to who is paid."""
    sharers = [one.id for one in plan.partners if one.has_budget and common.shared_by.takes(one)]
    incurrer = None if common.incurred_by == MEMBERS else common.incurred_by
    payer = next((one for one in sharers if one != incurrer), incurrer or plan.partners[0].id)
    offered = payees(plan, common)
    payee = incurrer or next((one for one in _providers(common)), next(iter(offered.values())))
    return _payments_added(plan, common, [{"partner": payer, "to": payee, "amount": "0.00"}])


def planned_as_due(plan: Plan, chain: Chain) -> Edit | None:
    """Return the edit that enters every payment that still follows from the plan as due; None where there is none."""
    known = {one.id for one in plan.partners}
    lines = [
        {"partner": one.sender, "to": one.receiver, "amount": write_euro(one.cents)}
        for one in chain.links
        if one.standing == "planned" and one.cents and one.sender in known and one.receiver
    ]
    return _payments_added(plan, chain.common, lines) if lines else None


def items_removed(common: CommonCost, name: str, ids: Sequence[str]) -> Edit:
    """Return the edit that removes contracts or payments."""
    return Edit(_counted("edit-removed", name, len(ids)), (Remove(list_of(common, name), tuple(ids)),))


def _payments_added(plan: Plan, common: CommonCost, lines: Sequence[Mapping[str, Any]]) -> Edit:
    taken = _taken(plan)
    items = []
    for one in lines:
        name = new_id("payment", taken)
        taken.add(name)
        items.append({"id": name, **one})
    return Edit(_counted("edit-added", "payments", len(items)), (Add(list_of(common, "payments"), items),))


# -- contracts -------------------------------------------------------------------------------------


def contract_grid(plan: Plan, common: CommonCost, words: Wording) -> Grid:
    """Return the contracts of a common cost as a grid."""
    text = words.text
    partners = [one for one in plan.partners if one.has_budget]
    who = selector_choices(partners, [one.by for one in common.contracts], words)
    named = contract_names(plan, words)
    columns = [
        Column("by", text("agreements-by"), "choice", None, who, True, width=210, is_pinned=True),
        Column("with", text("agreements-with"), "choice", None, payees(plan, common), True, width=210),
        Column("dated", text("agreements-signed"), "day", text("agreements-day-help"), width=120),
        Column("amount", text("agreements-amount"), "decimal", text("agreements-contract-amount-help"), width=120),
        Column("waits", text("agreements-waits-for"), "shown", width=300),
        Column("source", text("agreements-source"), "text", width=220),
        Column("note", text("costs-note"), "text", width=240),
    ]
    items = []
    for one in common.contracts:
        by = one.by.model_dump(mode="json", by_alias=True, exclude_none=True)
        items.append(_data(one) | {"by": by, "waits": "; ".join(named.get(each, each) for each in one.waits_for)})
    return grid(list_of(common, "contracts"), columns, items, words)


def contract_choices(plan: Plan, words: Wording) -> dict[str, Any]:
    """Return who can contract, by label: one partner, everybody, those with a tag."""
    return selector_choices([one for one in plan.partners if one.has_budget], (), words)


def contract_names(plan: Plan, words: Wording) -> dict[str, str]:
    """Return what contracts and payments can be called, by id: who contracts with whom, who pays whom how much."""
    names = {one.id: one.shown_name for one in plan.partners}
    said = {}
    for common in plan.common_costs:
        for contract in common.contracts:
            who = selector_text(contract.by, plan.partners, words)
            said[contract.id] = words.text(
                "agreements-contract-named", who=who, whom=names.get(contract.party, contract.party)
            )
        for payment in common.payments:
            who, whom = names.get(payment.partner, payment.partner), names.get(payment.to, payment.to)
            said[payment.id] = words.text(
                "agreements-payment-named", who=who, whom=whom, amount=words.euro(payment.amount)
            )
    return said


def contract_added(plan: Plan, common: CommonCost, data: Mapping[str, Any]) -> Edit:
    """Return the edit that adds a contract.

    Args:
        plan: The plan.
        common: The common cost.
        data: Its fields, as a file would hold them.
    """
    given = {name: value for name, value in data.items() if value not in (None, "", [])}
    item = {"id": new_id("contract", _taken(plan)), **given}
    return Edit(_counted("edit-added", "contracts", 1), (Add(list_of(common, "contracts"), [item]),))


def _providers(common: CommonCost) -> list[str]:
    known = [common.provider] if common.provider else []
    return [*known, *(one.party for one in common.contracts), *(one.to for one in common.payments)]


def _taken(plan: Plan) -> set[str]:
    contracts = {one.id for each in plan.common_costs for one in each.contracts}
    return contracts | {one.id for each in plan.common_costs for one in each.payments}


def _data(item: Contract | Payment) -> dict[str, Any]:
    return item.model_dump(mode="json", by_alias=True)


def _counted(code: str, name: str, count: int) -> Message:
    return Message(code, {"list": Term("list", name), "count": count})
