"""What the funding note says of one target: who can apply, how much, at which rate, by when, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner.exchange.call_note import NoteCheck, NoteDocument, NotePart, NoteValue
from planner.rules.call import Call
from planner.rules.kinds import (
    AmountLimit,
    AssociatedOnly,
    CallBudget,
    CompulsoryPartners,
    CountryCount,
    Deadline,
    Duration,
    EligibleCountries,
    GroupCount,
    LegalForms,
    Opening,
    Outlook,
    OwnContributionLevel,
    PartnerCount,
    Rate,
    ShareLimit,
    StartWindow,
    TimeToSignature,
)
from planner.rules.scope import Rule, Scope
from planner.services.rule_words import is_contested, is_unknown, label_words, scope_words, value_words
from planner.terms import Certainty, Role
from planner.wording import Wording

MEMBER_STATES = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
"""The 27; a list of nearly all of them is said as "the Member States"."""
NEARLY_ALL = 24

PARTS: Sequence[tuple[str, tuple[type[Rule], ...]]] = (
    (
        "who",
        (EligibleCountries, AssociatedOnly, LegalForms, PartnerCount, CountryCount, GroupCount, CompulsoryPartners),
    ),
    ("amount", (AmountLimit, CallBudget, ShareLimit)),
    ("rate", (Rate, OwnContributionLevel)),
    ("time", (Opening, Deadline, Outlook, Duration, StartWindow, TimeToSignature)),
)
"""The questions of the note, with the kinds of rule that answer them, in the order in which they are read."""

EXPECTED: dict[str, tuple[tuple[type[Rule], ...], ...]] = {
    "time": ((Deadline,),),
    "amount": ((AmountLimit,),),
    "rate": ((Rate,),),
    "who": ((EligibleCountries,), (PartnerCount, CountryCount)),
}
"""What a note without it would leave open: of each group one kind at least, else the note says that it is missing."""

_EVERYBODY = (Role.LEAD, Role.PARTNER, Role.AFFILIATED)


@dataclass
class Sources:
    """The documents that a note cites, numbered in the order in which they are first cited."""

    words: Wording
    _found: dict[tuple[str, str], list[date]] = field(default_factory=dict)
    _dated: dict[tuple[str, str], date | None] = field(default_factory=dict)

    def cite(self, rule: Rule, call: Call) -> str:
        """Return where a rule stands; empty where it stands nowhere."""
        source = call.documents.get(rule.cite.document) if rule.cite.document else None
        if source is None:
            return ""
        title = ", ".join(one for one in (source.title, source.publisher) if one)
        key = (title, source.url or "")
        self._found.setdefault(key, [])
        self._dated[key] = source.dated
        if rule.cite.checked_on is not None:
            self._found[key].append(rule.cite.checked_on)
        number = list(self._found).index(key) + 1
        return ", ".join(one for one in (f"[{number}]", rule.cite.locator or "") if one)

    def documents(self) -> tuple[NoteDocument, ...]:
        """Return all of them, each with its own date and the day on which it was last looked at."""
        day = self.words.day
        return tuple(
            NoteDocument(
                number=number,
                title=title,
                dated=day(dated) if (dated := self._dated[title, url]) else "",
                checked=day(max(checked)) if checked else "",
                url=url,
            )
            for number, ((title, url), checked) in enumerate(self._found.items(), start=1)
        )


def parts_of(call: Call, sources: Sources, words: Wording, *, is_strict: bool) -> tuple[NotePart, ...]:
    """Return the answers that a target gives to the questions of the note.

    Args:
        call: The target.
        sources: Documents cited so far; those of this target are added.
        words: Language, in the words of the target's family.
        is_strict: Whether a question without any answer is shown as open; not for sources that are no calls.
    """
    found = []
    for name, kinds in PARTS:
        rules = _rules(call, kinds, is_strict=is_strict)
        values = [_value(rule, call, sources, words) for rule in rules]
        missing = [
            _missing(group[0], words)
            for group in EXPECTED[name]
            if is_strict and not any(isinstance(one, group) for one in rules)
        ]
        if values or missing:
            found.append(NotePart(name, words.text(f"note-part-{name}"), (*values, *missing)))
    return tuple(found)


def checks_of(call: Call, title: str, parts: Iterable[NotePart], words: Wording, *, is_strict: bool) -> list[NoteCheck]:
    """Return what has to be verified of a target's values, each with why and where it was looked for in vain."""
    shown = [rule for _, kinds in PARTS for rule in _rules(call, kinds, is_strict=is_strict)]
    found = [
        NoteCheck(call.programme_name, heading_of(rule, words), _why(rule, words), (title,))
        for rule in shown
        if is_open(rule)
    ]
    known = {one.heading for one in found} | {heading_of(rule, words) for rule in shown}
    nothing = words.text("note-says-nothing")
    found += [
        NoteCheck(call.programme_name, value.heading, words.text("note-check-nothing"), (title,))
        for part in parts
        for value in part.values
        if value.text == nothing and value.heading not in known
    ]
    return found


def further_open(call: Call) -> int:
    """Return how many values of a target are open that the note does not show."""
    kinds = tuple(kind for _, several in PARTS for kind in several)
    return sum(is_open(rule) for rule in call.rules if not isinstance(rule, kinds))


def is_open(rule: Rule) -> bool:
    """Return whether a value has to be verified: not known, contradicted, or without a source."""
    return is_unknown(rule) or is_contested(rule) or rule.cite.certainty is Certainty.UNSOURCED


def heading_of(rule: Rule, words: Wording) -> str:
    """Return what a value is about, and for which roles where it is not for all."""
    label = label_words(rule, words)
    if isinstance(rule, EligibleCountries) and set(rule.roles) != set(_EVERYBODY):
        roles = words.names([words.term("role", str(one)) for one in rule.roles])
        return words.text("note-heading-roles", heading=label, roles=roles)
    return label


def countries_in_short(codes: Sequence[str], words: Wording) -> str:
    """Return a list of countries; nearly all Member States are said as such, with those that are missing."""
    inside, outside = (
        MEMBER_STATES & set(codes),
        sorted(words.term("country", one) for one in set(codes) - MEMBER_STATES),
    )
    if len(inside) < NEARLY_ALL:
        return words.names(sorted(words.term("country", one) for one in set(codes)))
    missing = sorted(words.term("country", one) for one in MEMBER_STATES - inside)
    members = words.text("note-member-states", count=len(missing), missing=words.names(missing))
    return words.names([members, *outside])


def scope_in_short(scope: Scope, words: Wording) -> str:
    """Return the organisations that a scope describes."""
    parts = [scope_words(scope.model_copy(update={"country": None}), words)]
    if scope.country:
        parts.append(countries_in_short(scope.country, words))
    return "; ".join(one for one in parts if one)


def _rules(call: Call, kinds: Sequence[type[Rule]], *, is_strict: bool) -> list[Rule]:
    """Return the rules that are shown; of a source that is no call, not that its dates are unknown: it has none."""
    rules = [rule for kind in kinds for rule in call.of_kind(kind)]
    return [one for one in rules if is_strict or not (isinstance(one, Opening | Deadline) and is_unknown(one))]


def _value(rule: Rule, call: Call, sources: Sources, words: Wording) -> NoteValue:
    text = value_words(rule, words)
    if isinstance(rule, EligibleCountries) and not isinstance(rule.countries, str):
        text = countries_in_short(rule.countries, words)
        text = f"{text[:1].upper()}{text[1:]}"
    for scope, key in ((rule.applies_to, "note-for"), (rule.excludes, "note-not-for")):
        if scope is not None:
            text = words.text(key, value=text, scope=scope_in_short(scope, words))
    certainty = words.term("certainty", str(rule.cite.certainty))
    if is_contested(rule):
        certainty = words.text("note-contested")
    return NoteValue(heading_of(rule, words), text, certainty, sources.cite(rule, call), is_open(rule))


def _missing(kind: type[Rule], words: Wording) -> NoteValue:
    name = str(kind.model_fields["kind"].annotation.__args__[0])  # type: ignore[union-attr]
    heading = words.term("rule_kind", name, is_heading=True)
    certainty = words.term("certainty", str(Certainty.UNKNOWN))
    return NoteValue(heading, words.text("note-says-nothing"), certainty, "", is_open=True)


def _why(rule: Rule, words: Wording) -> str:
    tried = (rule.cite.tried or "").rstrip(". ").replace("'", "’")
    if is_unknown(rule):
        return words.text("note-check-unknown", tried=tried)
    if is_contested(rule):
        return words.text("note-check-contested", value=value_words(rule, words))
    return words.text("note-check-unsourced", value=value_words(rule, words), tried=tried)
