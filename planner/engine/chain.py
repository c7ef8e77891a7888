"""The chain of a common cost: who contracts with whom, who pays whom, and who waits for whom.

What is entered stands as it is; what is not entered follows from the plan. Payments to providers come to the cost, and
what partners reimburse each other comes to zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from planner.engine.agreements import Reckoning, reckoned, settled_cents
from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.money import CentsArray
from planner.plan.agreements import Contract
from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.plan.work import Action

Kind = Literal["contract", "payment", "step"]
Standing = Literal["", "paid", "due", "planned"]
PROVIDER = ""
"""Stands for a provider whom nobody has named."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a chain.

    Attributes:
        id: Its id among the links of the chain.
        kind: A contract, a payment, or a step of the plan's checklist that waits for a contract.
        sender: Who contracts, pays or does it: the id of a partner, or a name.
        receiver: With whom, or to whom; empty for steps and for a provider whom nobody has named.
        cents: Amount; None where it is unknown, or where a contract says none.
        is_settlement: Whether partners reimburse each other by it.
        dated: Day, where it is known.
        standing: Of payments: paid, due, or planned where nothing is entered.
        title: Of steps: what is done.
        entry: Id in the plan; empty for what follows from the plan.
        waits_for: Ids of the links before it.
    """

    id: str
    kind: Kind
    sender: str
    receiver: str
    cents: int | None
    is_settlement: bool = False
    dated: date | None = None
    standing: Standing = ""
    title: str = ""
    entry: str = ""
    waits_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chain:
    """All links of one common cost, and what each partner pays and gets by them.

    Attributes:
        common: The common cost.
        links: Contracts, then payments to providers, settlements, and steps of the checklist.
        ids: Partners who have a part in it.
        to_providers: What each pays to providers, less what comes back, in cents; None where unknown.
        to_partners: What each pays to other partners, less what it gets; they sum to zero.
    """

    common: CommonCost
    links: tuple[Link, ...]
    ids: tuple[str, ...]
    to_providers: tuple[int | None, ...]
    to_partners: tuple[int | None, ...]


def chain_of(compiled: Compiled, figures: Figures, common: CommonCost) -> Chain:
    """Return the chain of a common cost in the first scenario of a batch."""
    reckoning = reckoned(compiled, figures, common)
    contracts = _with_waits(compiled, list(_contracts(compiled, figures, common)))
    payments = list(_payments(compiled, figures, reckoning))
    payments = [replace(one, waits_for=_before(one, contracts, payments, reckoning)) for one in payments]
    steps = _steps(compiled.plan, common, contracts)
    known = {one.id for one in compiled.plan.partners} | set(reckoning.ids)
    ids = tuple(name for name in reckoning.ids if any(name in (one.sender, one.receiver) for one in payments))
    sums = [_sums(name, payments, known) for name in ids]
    return Chain(
        common, (*contracts, *payments, *steps), ids, tuple(one[0] for one in sums), tuple(one[1] for one in sums)
    )


# -- contracts -------------------------------------------------------------------------------------


def _contracts(compiled: Compiled, figures: Figures, common: CommonCost) -> Iterator[Link]:
    """Yield a link for each partner that a contract takes, among those who take part."""
    actions = {one.id: one for one in compiled.plan.actions}
    for contract in common.contracts:
        action = actions.get(contract.action or "")
        for at in compiled.roster.taken(contract.by):
            name = compiled.partners[at].id
            if figures.members[0, at] and name != contract.party:
                yield Link(
                    id=f"{contract.id}.{name}",
                    kind="contract",
                    sender=name,
                    receiver=contract.party,
                    cents=contract.amount,
                    dated=contract.dated or _day(action),
                    entry=contract.id,
                )


def _with_waits(compiled: Compiled, links: list[Link]) -> list[Link]:
    waits = waits_of(compiled.plan)
    ids: dict[str, list[str]] = {}
    for one in links:
        ids.setdefault(one.entry, []).append(one.id)
    # What lies in the chain of another common cost is named by its own id.
    return [
        replace(one, waits_for=tuple(id_ for entry in waits[one.entry] for id_ in ids.get(entry, [entry])))
        for one in links
    ]


def waits_of(plan: Plan) -> Mapping[str, tuple[str, ...]]:
    """Return the ids of contracts and payments for which each contract of a plan waits, said or through its action."""
    contracts = [one for common in plan.common_costs for one in common.contracts]
    needs = {one.id: one.needs for one in plan.actions}
    signed: dict[str, list[str]] = {}
    for one in contracts:
        if one.action:
            signed.setdefault(one.action, []).append(one.id)

    def all_of(contract: Contract) -> tuple[str, ...]:
        through = (each for need in needs.get(contract.action or "", ()) for each in signed.get(need, ()))
        return tuple(dict.fromkeys((*contract.waits_for, *through)))

    return {one.id: all_of(one) for one in contracts}


def circle(plan: Plan) -> tuple[str, ...]:
    """Return the ids of contracts that wait for each other in a circle, the first one that is found; else nothing."""
    waits = waits_of(plan)
    left = dict(waits)
    while ready := [name for name, before in left.items() if not any(one in left for one in before)]:
        for name in ready:
            del left[name]
    # Each of those left waits for one of them: who follows them comes by somebody twice.
    path: list[str] = []
    at = next(iter(left), None)
    while at is not None and at not in path:
        path.append(at)
        at = next(one for one in left[at] if one in left)
    return () if at is None else tuple(path[path.index(at) :])


# -- payments --------------------------------------------------------------------------------------


def _payments(compiled: Compiled, figures: Figures, seen: Reckoning) -> Iterator[Link]:
    """Yield what is entered, then what is still to come of each partner's part."""
    common = seen.common
    position = {name: at for at, name in enumerate(seen.ids)}
    for one in common.payments:
        is_settlement = one.to in position
        yield Link(
            id=one.id,
            kind="payment",
            sender=one.partner,
            receiver=one.to,
            cents=one.amount,
            is_settlement=is_settlement,
            dated=one.dated,
            standing=one.status.value,
            entry=one.id,
        )
    provider = common.provider or next((one.party for one in common.contracts if one.party not in position), PROVIDER)
    left = seen.owed[0] - settled_cents(common.payments, position, seen.incurrer, only_paid=False)
    if seen.incurrer is None:
        yield from _rest(seen, left, provider, is_settlement=False)
        return
    entered = sum(one.amount for one in common.payments if one.to not in position)
    at = compiled.commons.index(common) if common in compiled.commons else None
    incurrer = seen.ids[seen.incurrer]
    # Where it takes no part any more the cost is nobody's: what it paid comes back.
    cost = 0 if at is None else int(figures.common[0, seen.incurrer, at])
    is_unknown = at is not None and bool(figures.unknown_common[0, seen.incurrer, at])
    rest = None if is_unknown else cost - entered
    if rest != 0:
        yield _planned(incurrer, provider, rest)
    yield from _rest(seen, left, incurrer, is_settlement=True)


def _rest(seen: Reckoning, left: CentsArray, receiver: str, *, is_settlement: bool) -> Iterator[Link]:
    for at, name in enumerate(seen.ids):
        cents = None if seen.unknown[0, at] else int(left[at])
        if cents != 0 and name != receiver:
            yield replace(_planned(name, receiver, cents), is_settlement=is_settlement)


def _planned(sender: str, receiver: str, cents: int | None) -> Link:
    """Return a payment that follows from the plan; what was paid too much comes back."""
    if cents is not None and cents < 0:
        sender, receiver, cents = receiver, sender, -cents
    return Link(f"planned.{sender}.{receiver}", "payment", sender, receiver, cents, standing="planned")


def _before(link: Link, contracts: list[Link], payments: list[Link], seen: Reckoning) -> tuple[str, ...]:
    """Return what a payment waits for: the payer's own contract; a reimbursement, what is paid to the provider."""
    if link.is_settlement and seen.incurrer is not None:
        incurrer = seen.ids[seen.incurrer]
        return tuple(one.id for one in payments if one.sender == incurrer and not one.is_settlement)
    # An advance for which a contract waits cannot wait for that contract.
    return tuple(one.id for one in contracts if one.sender == link.sender and link.id not in one.waits_for)


def _sums(name: str, payments: list[Link], known: set[str]) -> tuple[int | None, int | None]:
    """Return what a partner pays to providers and to partners, less what it gets."""
    sums: list[int | None] = [0, 0]
    for one in payments:
        other = one.receiver if one.sender == name else one.sender
        if name not in (one.sender, one.receiver):
            continue
        at, before = int(other in known), sums[int(other in known)]
        signed = None if one.cents is None else one.cents if one.sender == name else -one.cents
        sums[at] = None if before is None or signed is None else before + signed
    return sums[0], sums[1]


# -- steps -----------------------------------------------------------------------------------------


def _steps(plan: Plan, common: CommonCost, contracts: list[Link]) -> tuple[Link, ...]:
    """Return the actions of the plan's checklist that wait for contracts, and are no contracts themselves."""
    signed = {one.id: one.action for one in common.contracts if one.action}
    links = []
    for action in plan.actions:
        if action.id in signed.values():
            continue
        before = tuple(one.id for one in contracts if signed.get(one.entry) in action.needs)
        if before:
            owners = [one.id for one in plan.partners if action.owner.takes(one)]
            owner = owners[0] if len(owners) == 1 else ""
            links.append(
                Link(
                    id=action.id,
                    kind="step",
                    sender=owner,
                    receiver="",
                    cents=None,
                    dated=_day(action),
                    title=action.what,
                    entry=action.id,
                    waits_for=before,
                )
            )
    return tuple(links)


def _day(action: Action | None) -> date | None:
    if action is None:
        return None
    return action.due or (action.window.last if action.window else None)
