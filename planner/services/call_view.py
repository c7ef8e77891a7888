"""A call as a page shows it: every rule in words, grouped, with its source, its origin and what is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from planner import catalogue
from planner.catalogue import TargetStatus
from planner.engine.corrections import corrected
from planner.engine.scope import call_date, is_in_force
from planner.findings import Severity
from planner.plan.model import Plan
from planner.rules.call import Call, Source
from planner.rules.kinds import Deadline
from planner.rules.scope import Rule
from planner.rules.target import target_of
from planner.services.call_facts import SURE, Sureness, sureness_of, time_left
from planner.services.rule_words import (
    FAMILIES,
    family_of,
    is_contested,
    is_unknown,
    label_words,
    rank_of,
    scope_words,
    value_words,
)
from planner.terms import Certainty, Stage
from planner.wording import Wording, wording

PLAN = "plan"
"""Origin of a rule that the plan corrects."""

_LOOKED_AT_ANYWAY = (Stage.ADMISSIBILITY, Stage.ELIGIBILITY)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule in words.

    Attributes:
        id: Its id.
        label: What kind of rule it is.
        value: What it says, in a few words.
        says: What it says, as the call file has it.
        about: Whom it concerns, when it is looked at, how much it matters: as far as that is worth a word.
        certainty: How sure it is.
        source: Title of the document; empty where there is none.
        url: Where the document is.
        place: Where in it, when it was looked at, where the rule comes from.
        reasons: Why it is believed, what was tried in vain.
        warnings: What a reader must not overlook: not in force, contested.
        before: What the call itself says, where the plan corrects it.
    """

    id: str
    label: str
    value: str
    says: str
    about: tuple[str, ...]
    certainty: Certainty
    source: str
    url: str | None
    place: tuple[str, ...]
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    before: str | None

    @property
    def is_sure(self) -> bool:
        """Whether it stands in the funder's own documents."""
        return self.certainty in SURE


@dataclass(frozen=True, slots=True)
class Group:
    """Rules of one family.

    Attributes:
        name: Id of the family.
        lines: Its rules.
        to_look_up: Labels of those that stand with what is not known.
    """

    name: str
    lines: tuple[RuleLine, ...]
    to_look_up: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document, how much of it was read, and how many rules rest on it."""

    title: str
    url: str | None
    about: str
    seen: str
    count: int


@dataclass(frozen=True, slots=True)
class CallView:
    """What the page shows.

    Attributes:
        call: The call, with the plan's corrections.
        original: The call as the catalogue has it.
        path: Names of the levels above it.
        status: How it stands on the day.
        deadline: Until when, in words.
        left: How much time is left.
        closes: The deadline; None where nobody knows.
        sureness: How sure its values are.
        to_look_up: Rules that are not known.
        groups: The others, by family.
        documents: Its documents.
    """

    call: Call
    original: Call
    path: tuple[str, ...]
    status: TargetStatus
    deadline: str
    left: str
    closes: datetime | None
    sureness: Sureness
    to_look_up: tuple[RuleLine, ...]
    groups: tuple[Group, ...]
    documents: tuple[DocumentLine, ...]


def call_view(
    call_id: str, plan: Plan | None, words: Wording, *, on: date, roots: Sequence[Path] | None = None
) -> CallView:
    """Return a call as a page shows it.

    Args:
        call_id: Its id.
        plan: The plan whose corrections count; None, or one of another call, for the call as it is.
        words: Language; the words are those of the call's family.
        on: Day on which its status is asked.
        roots: Folders of call files.

    Raises:
        CallUnknown: If there is no such target.
        CallBroken: If its files have defects.
    """
    original = catalogue.read_call(call_id, roots=roots)
    words = wording(words.language, original.family)
    call = corrected(original, plan)[0] if plan is not None and plan.call == call_id else original
    target = target_of(call)
    lines = {rule.id: rule_line(rule, call, original, words) for rule in call.rules}
    unknown = [rule for rule in call.rules if is_unknown(rule)]
    unknown.sort(key=lambda rule: list(Severity).index(rule.severity))
    closing = next((value_words(rule, words) for rule in call.of_kind(Deadline)), words.text("rule-not-known"))
    return CallView(
        call=call,
        original=original,
        path=call.titles[:-1] or (call.programme_name,),
        status=target.status(on),
        deadline=closing,
        left=time_left(target, words, on),
        closes=target.deadline,
        sureness=sureness_of(call),
        to_look_up=tuple(lines[rule.id] for rule in unknown),
        groups=tuple(_groups(call, lines)),
        documents=_documents(call, words),
    )


def _groups(call: Call, lines: dict[str, RuleLine]) -> list[Group]:
    groups = []
    ordered = sorted(call.rules, key=rank_of)
    for name in FAMILIES:
        rules = [rule for rule in ordered if family_of(rule) == name]
        known = tuple(lines[rule.id] for rule in rules if not is_unknown(rule))
        asked = tuple(dict.fromkeys(lines[rule.id].label for rule in rules if is_unknown(rule)))
        if known or asked:
            groups.append(Group(name, known, asked))
    return groups


def rule_line(rule: Rule, call: Call, original: Call, words: Wording) -> RuleLine:
    """Return a rule in words.

    Args:
        rule: The rule, as it counts.
        call: Its call.
        original: The call without corrections.
        words: Language.
    """
    cite = rule.cite
    source = call.documents.get(cite.document) if cite.document else None
    before = original.rule(rule.id) if call.origins[rule.id] == PLAN else None
    return RuleLine(
        id=rule.id,
        label=label_words(rule, words),
        value=value_words(rule, words),
        says=rule.says,
        about=tuple(_about(rule, words)),
        certainty=cite.certainty,
        source=source.title if source else "",
        url=_web(source),
        place=tuple(_place(rule, call, words)),
        reasons=tuple(_reasons(rule, words)),
        warnings=tuple(_warnings(rule, call, words)),
        before=None if before is None else value_words(before, words),
    )


def _about(rule: Rule, words: Wording) -> list[str]:
    said = []
    if rule.applies_to is not None:
        said.append(words.text("call-applies-to", who=scope_words(rule.applies_to, words)))
        if rule.presumed:
            said.append(words.text("call-presumed"))
    if rule.excludes is not None:
        said.append(words.text("call-excludes", who=scope_words(rule.excludes, words)))
    if rule.stage not in _LOOKED_AT_ANYWAY:
        said.append(words.text("call-stage", stage=words.term("stage", rule.stage)))
    # Worth a word only where the file says something else than the kind of rule does.
    if rule.severity is not type(rule).model_fields["severity"].default:
        said.append(words.text("call-severity", severity=words.term("severity", rule.severity)))
    return said


def _place(rule: Rule, call: Call, words: Wording) -> list[str]:
    origin = call.origins[rule.id]
    parts = [rule.cite.locator or ""]
    if rule.cite.checked_on is not None:
        parts.append(words.text("call-checked-on", day=rule.cite.checked_on))
    if origin == PLAN:
        parts.append(words.text("call-from-plan"))
    elif origin != call.id:
        parts.append(words.text("call-from", level=call.level_titles.get(origin, origin)))
    return [one for one in parts if one]


def _reasons(rule: Rule, words: Wording) -> list[str]:
    said = []
    if rule.cite.because:
        said.append(words.text("call-because", why=rule.cite.because.rstrip(".")))
    if rule.cite.tried:
        said.append(words.text("call-tried", where=rule.cite.tried.rstrip(".")))
    return said


def _warnings(rule: Rule, call: Call, words: Wording) -> list[str]:
    said = []
    day = call_date(call)
    if not is_in_force(rule, day):
        given = {"from": rule.valid_from, "to": rule.valid_to}
        days = {f"valid_{name}": one for name, one in given.items() if one is not None}
        key = "call-not-in-force" if day is not None else "call-force-unsure"
        said.append(words.text(key, **days, **({} if day is None else {"day": day})))
    if is_contested(rule):
        said.append(words.text("call-contested"))
    return said


def _documents(call: Call, words: Wording) -> tuple[DocumentLine, ...]:
    cited = Counter(rule.cite.document for rule in call.rules)
    lines = []
    for key, source in call.documents.items():
        dated = "" if source.dated is None else words.day(source.dated)
        about = ", ".join(one for one in (source.publisher, dated) if one)
        lines.append(DocumentLine(source.title, _web(source), about, source.seen or "", cited[key]))
    return tuple(sorted(lines, key=lambda one: -one.count))


def _web(source: Source | None) -> str | None:
    """Return a document's address if a browser can open it; never one that would run as a script."""
    url = source.url if source else None
    return url if url is not None and url.startswith(("https://", "http://")) else None
