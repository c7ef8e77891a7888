"""A target at a glance: one row of the funding note's summary."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from planner.exchange.call_note import NoteRow, NoteTarget
from planner.rules.call import Call
from planner.rules.kinds import AmountLimit, CountryCount, Deadline, PartnerCount, Rate
from planner.rules.target import target_of
from planner.services.limit_words import Unit, amounts, between, counts, rates
from planner.services.rule_words import value_words
from planner.terms import Bound, Role
from planner.wording import Wording


def row_of(call: Call, shown: NoteTarget, status: str, on: date, words: Wording) -> NoteRow:
    """Return the row of a target.

    Args:
        call: The target.
        shown: What the note says of it.
        status: Id of its status.
        on: Day as of which the note holds.
        words: Language, in the words of the target's family.
    """
    target = target_of(call)
    deadline = min(
        (one for one in call.of_kind(Deadline) if one.at == target.deadline), key=lambda one: one.id, default=None
    )
    limits = _project_limits(call)
    low, high = (_first(getattr(one, name) for one in limits) for name in ("minimum", "maximum"))
    values = list(shown.values)
    return NoteRow(
        target=call.id,
        programme=call.programme_name,
        title=shown.title,
        status=status,
        status_word=shown.status_word,
        closes=target.deadline,
        closes_text=words.text("note-not-known") if deadline is None else value_words(deadline, words),
        left=_left(target.opens.date() if target.opens else None, target.deadline, on, words),
        amount=_range(low, high, words),
        measure=words.term("measure", limits[0].measures) if any(map(_is_known, (low, high))) else "",
        lowest=_known(low),
        highest=_known(high),
        rate=_rates(call, words),
        partners=_partners(call, words),
        values=len(values),
        open=sum(one.is_open for one in values),
        is_plans=shown.is_plans,
    )


def _project_limits(call: Call) -> list[AmountLimit]:
    """Return the limits of a whole project's amount that are of one measure, the first one's."""
    limits = [one for one in call.of_kind(AmountLimit) if one.subject == "project" and one.fund is None]
    return [one for one in limits if one.measures == limits[0].measures]


def _range(low: Bound | None, high: Bound | None, words: Wording) -> str:
    if not any(map(_is_known, (low, high))):
        return words.text("note-not-known")
    return _capital(between(low, high, amounts(words), words))


def _rates(call: Call, words: Wording) -> str:
    """Return the rates: one where all funds pay the same, else that of each fund; that others are not known, once."""
    by_fund: dict[str, dict[str, None]] = {}
    for one in call.of_kind(Rate):
        if not one.rate_percent.is_unknown:
            by_fund.setdefault(one.fund, {})[_brief(one.rate_percent, rates(words))] = None
    if not by_fund:
        return words.text("note-not-known")
    others = (
        [words.text("note-others-unknown")] if any(one.rate_percent.is_unknown for one in call.of_kind(Rate)) else []
    )
    distinct = {tuple(several) for several in by_fund.values()}
    if len(distinct) == 1 and not others:
        return " / ".join(distinct.pop())
    told = [f"{words.term('fund', fund)} {' / '.join(several)}" for fund, several in by_fund.items()]
    return ", ".join((*told, *others))


def _partners(call: Call, words: Wording) -> str:
    """Return how many partners and countries are needed at least."""
    partners = [one for one in call.of_kind(PartnerCount) if one.each is None and one.roles != (Role.LEAD,)]
    countries = list(call.of_kind(CountryCount))
    fewest = {
        of: minimum
        for of, rules in (("partners", partners), ("countries", countries))
        if (minimum := _strictest(one.minimum for one in rules)) is not None
    }
    if "countries" in fewest and fewest.get("partners", Bound(())).values == (1,):
        # So many countries take more partners than that.
        del fewest["partners"]
    parts = [
        words.text("note-least-unknown", what=of) if minimum.is_unknown else _brief(minimum, counts(of, words))
        for of, minimum in fewest.items()
    ]
    return _capital(", ".join(parts)) or words.text("note-not-known")


def _left(opens: date | None, deadline: object, on: date, words: Wording) -> str:
    closes = getattr(deadline, "date", lambda: None)()
    if opens is not None and on < opens:
        return words.text("note-opens-in", count=(opens - on).days)
    if closes is None:
        return ""
    days = (closes - on).days
    return words.text("note-closed-since", count=-days) if days < 0 else words.text("note-days-left", count=days)


def _brief(bound: Bound, unit: Unit) -> str:
    """Return one value, or each of those that contradict each other: that they do is said with the target itself."""
    *bare, last = bound.values
    return " / ".join((*(unit.bare(one) for one in bare), unit.say(last)))


def _first(bounds: Iterable[Bound | None]) -> Bound | None:
    return next((one for one in bounds if one is not None), None)


def _strictest(minimums: Iterable[Bound | None]) -> Bound | None:
    """Return the highest of several minimums; one that is not known only where no other is."""
    given = [one for one in minimums if one is not None]
    return max(given, key=lambda one: one.values or (-1,), default=None)


def _is_known(bound: Bound | None) -> bool:
    return bound is not None and not bound.is_unknown


def _known(bound: Bound | None) -> int | None:
    return bound.lowest if bound is not None and len(bound.values) == 1 else None


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
