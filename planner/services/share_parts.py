"""Why a partner's share is what it is: its parts with their amounts, each with the sentence of its trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from planner.engine.compile import Row
from planner.engine.row_sums import sum_of
from planner.engine.trace import Node, explain
from planner.findings import Euro, Message, Names, Parameter, euro_or_open
from planner.services.cases import Assembled
from planner.services.speech import cite_json
from planner.wording import Wording

Kind = Literal["lines", "flat", "common", "total", "grant", "own", "settlement", "bears"]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a share; added up in their order they come to what the partner bears.

    Attributes:
        kind: What it is; ``total``, ``own`` and ``bears`` sum up what stands before them.
        title: What it is called.
        cents: Its amount, negative where the partner gets it; None where it is unknown.
        says: How it came about.
        cite: Where the rule stands on which it rests, as JSON; None where it rests on none.
    """

    kind: Kind
    title: str
    cents: int | None
    says: str
    cite: dict[str, Any] | None = None

    @property
    def is_sum(self) -> bool:
        """Whether it sums up what stands before it."""
        return self.kind in ("total", "own", "bears")


def parts_of(seen: Assembled, partner: int, words: Wording) -> tuple[Part, ...]:
    """Return the parts of one partner's share.

    Args:
        seen: The plan, seen.
        partner: Position of the partner.
        words: Language, in the words of the call's family.
    """
    speaker = _Speaker(seen, partner, words)
    return tuple(
        part
        for parts in (
            speaker.lines(),
            speaker.flats(),
            speaker.commons(),
            speaker.sum("total", "share-total"),
            speaker.grants(),
            speaker.sum("own", "page-own"),
            speaker.settlements(),
            speaker.sum("bears", "page-bears"),
        )
        for part in parts
    )


class _Speaker:
    """Speaks of one partner of one scenario. Of other partners it knows what is shared with them, nothing else."""

    def __init__(self, seen: Assembled, partner: int, words: Wording) -> None:
        self._seen, self._at, self._words = seen, partner, words
        self._compiled, self._figures = seen.compiled, seen.whole
        self._id = seen.compiled.partners[partner].id

    def lines(self) -> Iterator[Part]:
        """Yield its own cost lines, together."""
        compiled, words = self._compiled, self._words
        rows = [one for one in compiled.rows if one.partner == self._at]
        counted = [one for one in rows if not compiled.is_replaced[self._at, one.category]]
        by_category: dict[str, list[Row]] = {}
        for row in counted:
            by_category.setdefault(compiled.categories[row.category], []).append(row)
        of_each = [
            words.text("share-of-category", category=words.term("category", name), amount=euro_or_open(sum_of(of)))
            for name, of in by_category.items()
        ]
        says = [words.text("share-says-lines", count=len(counted), parts=Names(tuple(of_each)), several=len(of_each))]
        if len(rows) > len(counted):
            says.append(words.text("share-says-set-aside", count=len(rows) - len(counted)))
        is_open = bool(self._figures.unknown_lines[0, self._at].any())
        cents = None if is_open else int(self._figures.lines[0, self._at].sum())
        yield Part("lines", words.text("share-own-lines"), cents, " ".join(says))

    def flats(self) -> Iterator[Part]:
        """Yield each flat rate."""
        for flat in self._compiled.flats:
            category = self._compiled.categories[flat.target]
            node = self._node(category) if flat.applies[self._at] else None
            if node is not None and node.cents != 0:
                yield self._part("flat", self._words.term("category", category, is_heading=True), node)

    def commons(self) -> Iterator[Part]:
        """Yield its part of each common cost in its budget."""
        for common in self._compiled.commons:
            node = self._node(f"common.{common.id}")
            if node.cents != 0:
                why = next((one for one in node.parts if one.message.code == "share-reason"), node)
                yield self._part("common", common.title, node, self._words.message(why.message, self._compiled.call))

    def grants(self) -> Iterator[Part]:
        """Yield what each fund pays."""
        words, funds = self._words, [one for one in self._compiled.funds if one.applies[self._at]]
        for fund in funds:
            node = self._node(f"grant.{fund.rule.fund}")
            title = words.text("share-grant-of", fund=words.term("fund", fund.rule.fund))
            says = words.message(node.message, self._compiled.call)
            if node.message.code == "trace-grant-divided":
                whole = node.parts[0]
                given: dict[str, Parameter] = {
                    **whole.message.parameters,
                    "own_base": node.message.parameters["base"],
                    "grant": Euro(whole.cents or 0),
                }
                says = words.text("share-says-grant-divided", **given)
            yield self._part("grant", title, node, says, sign=-1)

    def settlements(self) -> Iterator[Part]:
        """Yield each reimbursement, with those to whom or from whom it goes."""
        compiled, words = self._compiled, self._words
        names = {one.name: one.shown_name for one in compiled.partners}
        for node in self._node("settlement").parts:
            if node.message.code.startswith("trace-pool"):
                title = words.text("share-pool", title=str(node.message.parameters["title"]))
                yield self._part("settlement", title, node)
                continue
            # What a reimbursement is for stands beneath it, also where the amount itself is not known.
            common_id = node.parts[0].figure.partition(".common.")[2]
            at = next(at for at, one in enumerate(compiled.commons) if one.id == common_id)
            incurrer = str(node.message.parameters.get("incurrer", ""))
            given = {**node.message.parameters, "incurrer": names.get(incurrer, incurrer)}
            says = words.message(Message(node.message.code, given), compiled.call)
            if node.message.code == "trace-settlement-gets":
                says = f"{says} {words.text('share-says-from', names=Names(self._payers(at)))}"
            yield self._part(
                "settlement", words.text("share-settlement-of", title=compiled.commons[at].title), node, says
            )

    def sum(self, kind: Literal["total", "own", "bears"], title: str) -> Iterator[Part]:
        """Yield a sum of what stands before it."""
        node = self._node("" if kind == "total" else kind)
        says = "" if kind == "total" and node.cents is not None else self._words.message(node.message)
        yield self._part(kind, self._words.text(title), node, says)

    def _payers(self, common: int) -> tuple[str, ...]:
        """Return the names of those who reimburse a common cost."""
        paying = zip(self._compiled.partners, self._figures.settled[0, :, common], strict=True)
        return tuple(one.shown_name for one, cents in paying if cents > 0)

    def _node(self, figure: str) -> Node:
        name = f"{self._id}.{figure}" if figure else self._id
        return explain(self._compiled, self._figures, name)

    def _part(self, kind: Kind, title: str, node: Node, says: str | None = None, *, sign: int = 1) -> Part:
        call = self._compiled.call
        rule = call.rule(node.rule) if call and node.rule else None
        return Part(
            kind=kind,
            title=title,
            cents=None if node.cents is None else sign * node.cents,
            says=self._words.message(node.message, call) if says is None else says,
            cite=cite_json(rule, call) if rule and call else None,
        )
