"""The chain of each common cost as people read it: rows with amounts and dates, sums, and a drawing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.engine.chain import Chain, Link, chain_of
from planner.errors import NameUnknown
from planner.findings import Names, Term
from planner.plan.model import Plan
from planner.services.agreements import contract_names
from planner.services.cases import Question, assemble
from planner.services.speech import NOTHING, amount_text
from planner.wording import Wording

NAMES_IN_A_BOX = 3
"""Up to how many partners are named in one box of the drawing; more are counted."""


@dataclass(frozen=True, slots=True)
class ChainRow:
    """One link in words.

    Attributes:
        what: Contract, payment, reimbursement, or the step.
        who: Who contracts, pays or does it.
        whom: With whom, or to whom.
        amount: As a reader sees it.
        day: By when, or when it was.
        standing: Paid, due or planned.
        waits: For what it waits.
    """

    what: str
    who: str
    whom: str
    amount: str
    day: str
    standing: str
    waits: str


@dataclass(frozen=True, slots=True)
class ChainTable:
    """The chain of one common cost.

    Attributes:
        chain: The links and what they come to.
        rows: The links in words.
        balance: What each partner pays to providers, to partners, and together, then all of them; None where unknown.
        drawing: The flow, as a Mermaid flowchart.
        alt: What it shows, in a sentence.
    """

    chain: Chain
    rows: tuple[ChainRow, ...]
    balance: tuple[tuple[str, int | None, int | None, int | None], ...]
    drawing: str
    alt: str


def chains(
    plan: Plan, question: Question, *, common: str | None = None, roots: Sequence[Path] | None = None
) -> tuple[tuple[Chain, ...], Mapping[str, str]]:
    """Return the chains of the common costs that count, and the names of partners by id.

    Raises:
        NameUnknown: If there is no such common cost; and what ``assemble`` raises.
    """
    known = tuple(one.id for one in plan.common_costs)
    if common is not None and common not in known:
        raise NameUnknown(what=Term("thing", "common_cost"), name=common, choices=known)
    seen = assemble(plan, Question(call=question.call, scenario=question.scenario), roots=roots)
    found = seen.compiled.plan
    wanted = [one for one in found.common_costs if common == one.id or (common is None and one.included)]
    names = {one.id: one.shown_name for one in found.partners}
    return tuple(chain_of(seen.compiled, seen.whole, one) for one in wanted), names


def chain_table(plan: Plan, chain: Chain, names: Mapping[str, str], words: Wording) -> ChainTable:
    """Return a chain in words, with its sums and its drawing."""
    said = _Said(chain, names, contract_names(plan, words), words)
    balance = [
        (names.get(name, name), outside, inside, _sum((outside, inside)))
        for name, outside, inside in zip(chain.ids, chain.to_providers, chain.to_partners, strict=True)
    ]
    outside, inside = _sum(chain.to_providers), _sum(chain.to_partners)
    return ChainTable(
        chain=chain,
        rows=said.rows(),
        balance=(*balance, (words.text("chain-all"), outside, inside, _sum((outside, inside)))),
        drawing=said.drawing(),
        alt=words.text("chain-alt", title=chain.common.title),
    )


def chain_json(found: Sequence[Chain]) -> list[dict[str, Any]]:
    """Return chains as the command line's contract has them."""
    return [
        {
            "common_cost": one.common.id,
            "links": [
                {
                    "id": link.id,
                    "kind": "settlement" if link.is_settlement else link.kind,
                    "from": link.sender,
                    "to": link.receiver or None,
                    "amount": amount_text(link.cents),
                    "date": None if link.dated is None else link.dated.isoformat(),
                    "status": link.standing or None,
                    "what": link.title or None,
                    "waits_for": list(link.waits_for),
                }
                for link in one.links
            ],
            "partners": [
                {"id": name, "to_providers": amount_text(outside), "to_partners": amount_text(inside)}
                for name, outside, inside in zip(one.ids, one.to_providers, one.to_partners, strict=True)
            ],
            "to_providers": amount_text(_sum(one.to_providers)),
            "to_partners": amount_text(_sum(one.to_partners)),
        }
        for one in found
    ]


def _sum(cents: Sequence[int | None]) -> int | None:
    return None if None in cents else sum(one or 0 for one in cents)


class _Said:
    """A chain in one language."""

    def __init__(self, chain: Chain, names: Mapping[str, str], elsewhere: Mapping[str, str], words: Wording) -> None:
        self._chain, self._names, self._elsewhere, self._words = chain, names, elsewhere, words
        self._links = {one.id: one for one in chain.links}
        self._orders: dict[str, int] = {}

    def rows(self) -> tuple[ChainRow, ...]:
        """Return the links in words; contracts that one entry means for several partners in one row."""
        together: dict[str, list[Link]] = {}
        for link in self._chain.links:
            together.setdefault(link.entry if link.kind == "contract" else link.id, []).append(link)
        return tuple(self._row(links) for links in together.values())

    def _row(self, links: Sequence[Link]) -> ChainRow:
        link = links[0]
        return ChainRow(
            what=self._what(link),
            who=self._words.names([self._party(one.sender, one) for one in links]),
            whom=NOTHING if link.kind == "step" else self._party(link.receiver, link),
            amount=self._amount(link) or NOTHING,
            day=NOTHING if link.dated is None else self._words.day(link.dated),
            standing=self._words.term("payment_status", link.standing, is_heading=True) if link.standing else NOTHING,
            waits=self._waits(link),
        )

    def drawing(self) -> str:
        """Return the flow as a Mermaid flowchart: alike partners in one box, arrows for what goes between boxes."""
        boxes = self._boxes()
        lines = ["flowchart TD"]
        shapes = {}
        for at, (box, members) in enumerate(boxes.items()):
            shapes[box] = f"n{at}"
            lines.append(f'  n{at}["{_safe(self._boxed(members))}"]')
        box_of = {name: box for box, members in boxes.items() for name in members}
        arrows: dict[tuple[str, str], list[Link]] = {}
        for link in self._chain.links:
            if link.kind != "step":
                arrows.setdefault((shapes[box_of[link.sender]], shapes[box_of[link.receiver]]), []).append(link)
        for (tail, head), links in arrows.items():
            # One arrow for all that goes between two boxes: labels of several would run into each other.
            said = "<br>".join(dict.fromkeys(self._label(one) for one in sorted(links, key=self._order)))
            lines.append(f'  {tail} {_line(links)}|"{_safe(said)}"| {head}')
        for at, link in enumerate(one for one in self._chain.links if one.kind == "step"):
            lines.append(f'  s{at}(["{_safe(self._step(link))}"])')
            before = dict.fromkeys(box_of[self._links[one].receiver] for one in link.waits_for)
            lines += [f"  {shapes[box]} -.-> s{at}" for box in before]
        return "\n".join(lines)

    def _boxes(self) -> dict[str, tuple[str, ...]]:
        """Return everybody in the chain, those together who do the same with the same others."""
        doing: dict[str, list[tuple[str, ...]]] = {}
        for link in self._chain.links:
            if link.kind == "step":
                continue
            label = self._label(link)
            doing.setdefault(link.sender, []).append(
                ("to", link.receiver, label, link.entry if link.kind == "contract" else "")
            )
            doing.setdefault(link.receiver, []).append(("from", link.sender, label))
        boxes: dict[str, list[str]] = {}
        for name, does in doing.items():
            # Nobody is put together with those whom it deals with itself, and a provider stands for itself.
            alike = repr(sorted(does)) if name in self._names and all(one[0] == "to" for one in does) else name
            boxes.setdefault(alike, []).append(name)
        return {key: tuple(members) for key, members in boxes.items()}

    def _boxed(self, members: Sequence[str]) -> str:
        if len(members) <= NAMES_IN_A_BOX:
            return "<br>".join(self._party(one, None) for one in members)
        return self._words.text("chain-each-of", count=len(members))

    def _label(self, link: Link) -> str:
        first = self._what(link) if link.kind == "contract" else self._amount(link)
        parts = [f"{_numbered(self._order(link))} {first}"]
        if link.kind == "contract" and link.cents is not None:
            parts.append(self._amount(link))
        if link.standing:
            parts.append(self._words.term("payment_status", link.standing))
        day = [] if link.dated is None else [self._words.day(link.dated)]
        return "<br>".join([", ".join(one for one in parts if one), *day])

    def _step(self, link: Link) -> str:
        day = "" if link.dated is None else f"<br>{self._words.day(link.dated)}"
        return f"{_numbered(self._order(link))} {link.title}{day}"

    def _what(self, link: Link) -> str:
        if link.kind == "step":
            return link.title
        return self._words.text("chain-settlement" if link.is_settlement else f"chain-{link.kind}")

    def _amount(self, link: Link) -> str:
        if link.cents is None:
            return "" if link.kind != "payment" else self._words.text("chain-open")
        return self._words.number(link.cents)

    def _party(self, name: str, link: Link | None) -> str:
        if name in self._names:
            return self._names[name]
        if not name:
            is_step = link is not None and link.kind == "step"
            return self._words.text("chain-several" if is_step else "chain-no-provider")
        return name

    def _waits(self, link: Link) -> str:
        """Return for what a link waits: who contracts with or pays whom, counted where they are many."""
        together: dict[tuple[str, str], dict[str, None]] = {}
        others = []
        for one in link.waits_for:
            if (before := self._links.get(one)) is None:
                others.append(self._elsewhere.get(one, one))  # it lies in the chain of another common cost
                continue
            whom = self._party(before.receiver, before)
            together.setdefault((before.kind, whom), {})[self._party(before.sender, before)] = None
        alike: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for (kind, whom), who in together.items():
            alike.setdefault((kind, tuple(who)), []).append(whom)
        own = (self._party(link.sender, link),)
        said = [
            self._words.text(
                "chain-wait-own" if (kind, who) == ("contract", own) else f"chain-wait-{kind}",
                whom=Names(tuple(whom)),
                who=Names(who),
                count=len(who),
            )
            for (kind, who), whom in alike.items()
        ]
        return "; ".join([*said, *others]) or NOTHING

    def _order(self, link: Link) -> int:
        """Return when a link's turn comes: one after everything for which it waits; a circle is gone round once."""
        if link.id not in self._orders:
            self._orders[link.id] = 1
            before = [self._links[one] for one in link.waits_for if one in self._links]
            self._orders[link.id] = 1 + max((self._order(one) for one in before), default=0)
        return self._orders[link.id]


def _line(links: Sequence[Link]) -> str:
    """Return how an arrow is drawn: dashed for contracts alone, bold where all is paid, else thin."""
    states = {one.standing for one in links if one.kind == "payment"}
    return "-.->" if not states else "==>" if states == {"paid"} else "-->"


def _numbered(order: int) -> str:
    """Return a number in a circle; in brackets beyond those that there are."""
    return chr(ord("①") + order - 1) if order <= 20 else f"({order})"


def _safe(text: str) -> str:
    """Return a text for a label of the drawing: what it could mean there, it does not."""
    kept = text.replace("<br>", "\n")
    for raw, entity in (
        ("#", "#35;"),
        ("&", "#amp;"),
        ('"', "#quot;"),
        ("<", "#lt;"),
        (">", "#gt;"),
        ("`", "'"),
        ("|", "/"),
    ):
        kept = kept.replace(raw, entity)
    return kept.replace("\n", "<br>")
