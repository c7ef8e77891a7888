"""What calls offer and ask, side by side, without a plan: rate, amounts, partners, countries, months, deadline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from planner.rules.call import Call
from planner.rules.kinds import AmountLimit, CountryCount, Deadline, Duration, PartnerCount, Rate
from planner.rules.scope import Rule
from planner.rules.target import target_of
from planner.services.limit_words import Unit, amounts, between, rates, said
from planner.services.speech import NOTHING
from planner.terms import Certainty, Role
from planner.wording import Wording

_ORDER = tuple(Certainty)


@dataclass(frozen=True, slots=True)
class CallTerm:
    """One thing that a call offers or asks.

    Attributes:
        name: ``rate``, ``grant``, ``total``, ``partners``, ``countries``, ``months``, ``deadline``.
        rules: The rules that say it; none where the call says nothing of it.
    """

    name: str
    rules: tuple[Rule, ...]

    @property
    def certainty(self) -> Certainty | None:
        """How sure it is: as its least sure rule; None where there is none."""
        return max((one.cite.certainty for one in self.rules), key=_ORDER.index, default=None)


def terms_of(call: Call) -> tuple[CallTerm, ...]:
    """Return what a call offers and asks, in the order in which a lead asks for it."""
    return (
        CallTerm("rate", tuple(call.of_kind(Rate))),
        CallTerm("grant", tuple(_limits(call, "grant"))),
        CallTerm("total", tuple(_limits(call, "total"))),
        CallTerm("partners", tuple(one for one in call.of_kind(PartnerCount) if _is_of_everybody(one))),
        CallTerm("countries", tuple(call.of_kind(CountryCount))),
        CallTerm("months", tuple(call.of_kind(Duration))),
        CallTerm("deadline", tuple(call.of_kind(Deadline))),
    )


def term_text(term: CallTerm, words: Wording) -> str:
    """Return a term in a few words: amounts and numbers from and to, several values where rules differ."""
    return " / ".join(dict.fromkeys(_said(one, words) for one in term.rules)) or NOTHING


def sureness_text(terms: Sequence[CallTerm], words: Wording) -> str:
    """Return of how many terms how sure one can be: ``3 official, 2 not known``."""
    marks = Counter(one.certainty for one in terms if one.certainty is not None)
    counted = sorted(marks.items(), key=lambda entry: _ORDER.index(entry[0]))
    return ", ".join(f"{words.count(count)} {words.term('certainty', mark)}" for mark, count in counted)


def terms_json(calls: Sequence[Call], on: date) -> dict[str, Any]:
    """Return calls side by side as the command line prints them; values as ``calls show`` has them."""
    return {"plan": None, "on": on.isoformat(), "calls": [_call_json(one, on) for one in calls]}


def _call_json(call: Call, on: date) -> dict[str, Any]:
    target = target_of(call)
    return {
        "id": call.id,
        "programme": target.programme,
        "title": target.title,
        "status": str(target.status(on)),
        "days_left": None if target.deadline is None else (target.deadline.date() - on).days,
        "terms": {
            term.name: {
                "certainty": None if term.certainty is None else str(term.certainty),
                "values": [
                    {"rule": one.id, "value": one.value(), "certainty": str(one.cite.certainty)} for one in term.rules
                ],
            }
            for term in terms_of(call)
        },
    }


def _limits(call: Call, measures: str) -> list[AmountLimit]:
    return [one for one in call.of_kind(AmountLimit) if one.measures == measures and one.subject == "project"]


def _is_of_everybody(rule: PartnerCount) -> bool:
    """Return whether a number is one of all partners: not of the lead alone, nor of a group or each country."""
    return rule.roles != (Role.LEAD,) and rule.countries is None and rule.each is None and rule.minimum is not None


def _said(rule: Rule, words: Wording) -> str:
    number = Unit(words.count, words.count)
    match rule:
        case Rate():
            return f"{said(rule.rate_percent, rates(words), words)} {words.term('fund', rule.fund)}"
        case AmountLimit():
            return between(rule.minimum, rule.maximum, amounts(words), words)
        case PartnerCount() | CountryCount():
            return between(rule.minimum, rule.maximum, number, words)
        case Duration():
            return between(rule.minimum_months, rule.maximum_months, number, words)
        case Deadline():
            return words.day(rule.at.date()) if isinstance(rule.at, datetime) else words.text("rule-not-known")
        case _:
            return rule.says
