"""My share: what one partner pays and gets, by year, why, with which lines, and what it owes by when.

What is said here is for that partner: its own lines, confidential ones included, and nothing of anybody else's lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.engine.figures import Mask
from planner.exchange.checklist_lines import ChecklistLine
from planner.money import CentsArray
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.plan.scenarios import situation
from planner.rules.call import Call
from planner.services.cases import Assembled, Question, assemble
from planner.services.checklists import assemble_checklist, lines
from planner.services.currencies import in_currency, rate_of, said_rate
from planner.services.financing import FinancingRow, financing_table
from planner.services.share_lines import OwnLine, own_lines
from planner.services.share_numbers import OtherNumber, other_numbers
from planner.services.share_parts import Part, parts_of
from planner.services.share_years import Figure, ShareYears, share_years
from planner.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a partner pays and gets: cents, None where unknown.

    Attributes:
        total: Cost in its budget.
        grants: Grants by fund.
        grant: All of them.
        own: Total minus grants.
        settlement: What it reimburses to others; negative where they reimburse it.
        bears: What it pays in the end.
    """

    total: int | None
    grants: dict[str, int | None]
    grant: int | None
    own: int | None
    settlement: int | None
    bears: int | None


@dataclass(frozen=True, slots=True)
class Share:
    """What one partner has to know of a plan in a scenario.

    Attributes:
        plan: The plan as the scenario sees it.
        call: The call; None for own resources.
        scenario: Id of the scenario.
        partner: The partner.
        is_associated: Whether it is one without a budget.
        takes_part: Whether it takes part in the scenario.
        amounts: What it pays and gets; None where it has no budget, or takes no part.
        financing: Where what no grant pays comes from; None where there are no amounts.
        parts: Why, part by part, in the order in which they add up.
        years: The same by year; None where there are no amounts.
        lines: Its own cost lines.
        numbers: What it bears with one fewer, and with one more.
        tasks: What it owes by when, and what others have to do with it.
        on: The day of looking.
        words: Language, in the words of the call's family.
    """

    plan: Plan
    call: Call | None
    scenario: str
    partner: Partner
    is_associated: bool
    takes_part: bool
    amounts: Amounts | None
    financing: FinancingRow | None
    parts: tuple[Part, ...]
    years: ShareYears | None
    lines: tuple[OwnLine, ...]
    numbers: tuple[OtherNumber, ...]
    tasks: tuple[ChecklistLine, ...]
    on: date
    words: Wording

    @property
    def name(self) -> str:
        """The partner's name that most readers can read."""
        return self.partner.shown_name

    @property
    def lines_cents(self) -> int | None:
        """Sum of its lines that count; None where one of them is not known."""
        counted = [one.cents for one in self.lines if one.is_counted]
        return None if None in counted else sum(one or 0 for one in counted)

    @property
    def scenario_title(self) -> str:
        """What the scenario is called."""
        return self.words.scenario(self.plan, self.scenario)

    @property
    def call_title(self) -> str:
        """What the call is called; words for own resources where there is none."""
        if self.call is None:
            return self.words.text("page-own-resources")
        return f"{self.call.titles[0]}, {self.call.title}"


def share_choices(plan: Plan, question: Question) -> dict[str, str]:
    """Return the names of those whose share can be looked at, by id: of all partners that the scenario knows."""
    seen = situation(plan, question.scenario)
    inside = [one for one in seen.plan.partners if one.id in seen.members]
    others = [one for one in seen.plan.partners if one.id not in seen.members]
    return {one.id: one.shown_name for one in (*inside, *others)}


def share_of_partner(
    plan: Plan,
    question: Question,
    partner_id: str,
    words: Wording,
    *,
    on: date,
    roots: Sequence[Path] | None = None,
) -> Share:
    """Return one partner's share; see ``assemble`` for what it raises.

    Args:
        plan: The plan.
        question: Its scenario and call; a share is always of the whole project, to the cent.
        partner_id: One of ``share_choices``.
        words: Language.
        on: Day on which it is looked at.
        roots: Folders of call files.
    """
    question = Question(call=question.call, scenario=question.scenario)
    seen = assemble(plan, question, roots=roots)
    compiled = seen.compiled
    spoken = wording(words.language, compiled.call.family if compiled.call else None)
    at = compiled.position_of(partner_id)
    has_share = at is not None and bool(compiled.members[at])
    owed = assemble_checklist(plan, question, on=on, roots=roots)
    mine = [one for one in owed.items if partner_id in (*one.owners, one.counterpart)]
    return Share(
        plan=compiled.plan,
        call=compiled.call,
        scenario=compiled.scenario,
        partner=next(one for one in compiled.plan.partners if one.id == partner_id),
        is_associated=at is None,
        takes_part=has_share or partner_id in compiled.associated,
        amounts=_amounts(seen, at) if at is not None and has_share else None,
        financing=financing_table(seen).row(partner_id) if has_share else None,
        parts=parts_of(seen, at, spoken) if at is not None and has_share else (),
        years=share_years(seen, at, spoken) if at is not None and has_share else None,
        lines=own_lines(compiled, at, spoken) if at is not None and has_share else (),
        numbers=other_numbers(plan, question, partner_id, spoken, roots=roots) if has_share else (),
        tasks=lines(owed, spoken, mine),
        on=on,
        words=spoken,
    )


def _amounts(seen: Assembled, at: int) -> Amounts:
    figures = seen.whole

    def one(cents: CentsArray, unknown: Mask) -> int | None:
        return None if unknown[0, at] else int(cents[0, at])

    funds = zip(seen.compiled.funds, figures.grants[0, at], figures.unknown_grants[0, at], strict=True)
    return Amounts(
        total=one(figures.total, figures.unknown_total),
        grants={fund.rule.fund: None if unknown else int(cents) for fund, cents, unknown in funds if fund.applies[at]},
        grant=one(figures.grant, figures.unknown_grant),
        own=one(figures.own, figures.unknown_own),
        settlement=one(figures.settlement, figures.unknown_settlement),
        bears=one(figures.bears, figures.unknown_bears),
    )


# -- as pages and sheets show it -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline figure, in words."""

    label: str
    amount: str
    note: str


def headlines(share: Share) -> tuple[Headline, ...]:
    """Return the figures that stand first, in words: what the partner bears before all others."""
    amounts, words = share.amounts, share.words
    if amounts is None:
        return ()
    funds = words.names([words.term("fund", name) for name in amounts.grants]) or words.text("page-no-fund")
    found = [
        Headline(words.text("page-bears"), words.euro(amounts.bears), words.text("share-bears-note")),
        Headline(words.text("share-total"), words.euro(amounts.total), words.text("share-total-note")),
        Headline(words.text("page-grant"), words.euro(amounts.grant), funds),
        Headline(words.text("page-own"), words.euro(amounts.own), words.text("share-own-note")),
    ]
    if amounts.settlement is None or amounts.settlement > 0:
        found.append(Headline(words.text("share-reimburses"), words.euro(amounts.settlement), ""))
    elif amounts.settlement < 0:
        found.append(Headline(words.text("share-is-reimbursed"), words.euro(-amounts.settlement), ""))
    return tuple(found)


def own_currency_words(share: Share) -> str:
    """Return the share in the partner's own currency, to be read only; empty for the euro, and without a rate."""
    rate, amounts, currency = rate_of(share.partner, share.plan), share.amounts, share.partner.currency
    if rate is None or amounts is None:
        return ""
    total, bears = (share.words.money(in_currency(one, rate), currency) for one in (amounts.total, amounts.bears))
    said = said_rate(currency, rate, share.words)
    return share.words.text("share-own-currency", currency=currency, total=total, bears=bears, rate=said)


def headings(share: Share) -> dict[Figure, str]:
    """Return the columns of the table of years that have anything to show, by figure, the most important first."""
    words = share.words
    named: dict[Figure, str] = {
        "bears": words.text("page-bears"),
        "total": words.text("share-total"),
        "grant": words.text("page-grant"),
        "own": words.text("page-own"),
        "settlement": words.text("page-settlement"),
    }
    rows = share.years.rows if share.years else ()
    shown = {"bears", "total", *(name for name in named if any(row.cents[name] != 0 for row in rows))}
    if "grant" not in shown:
        shown.discard("own")  # it is the total then
    return {name: head for name, head in named.items() if name in shown}


def notice(share: Share) -> str:
    """Return why a share has no figures; nothing where it has some."""
    words = share.words
    if share.amounts is not None:
        return ""
    if share.is_associated and share.takes_part:
        return words.text("share-associated", name=share.name)
    return words.text("share-takes-no-part", name=share.name, scenario=share.scenario_title)
