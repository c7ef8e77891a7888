"""May this plan be handed in, and may this group apply: every check as a light with its margin, by stage.

Nothing here knows a single check: what a finding says of its stage, severity, status, margin and rule decides where
it stands, so that a new check appears without a change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from planner.checklist.items import deadline_of
from planner.findings import Finding, Severity, Status
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.rules.kinds import AnyRule
from planner.services.cases import Assembled, Question, assemble
from planner.services.speech import cite_json
from planner.services.whereabouts import Place, place_of, said_place
from planner.terms import Certainty
from planner.wording import Said, Wording, wording

ADMISSIBILITY, ELIGIBILITY, SELECTION, OWN, PLAN, PAPERS = (
    "admissibility",
    "eligibility",
    "selection",
    "own",
    "plan",
    "papers",
)
STAGES = (ADMISSIBILITY, ELIGIBILITY, SELECTION, OWN, PLAN, PAPERS)
"""Groups of the page, in the order in which they are asked; the last is what is handed in, and what comes after."""

_STAGE_OF: Mapping[str, str] = {
    "admissibility": ADMISSIBILITY,
    "eligibility": ELIGIBILITY,
    "selection": SELECTION,
    "award": SELECTION,
    "plan": PLAN,
}
_DECIDING = (ADMISSIBILITY, ELIGIBILITY)
_MOMENT_PASSED = "opening"
"""Kind of rule whose margin says nothing once it is met: that a call opened three thousand days ago is no room."""


class Answer(StrEnum):
    """What can honestly be said to "may we apply?"."""

    YES = "yes"
    NO = "no"
    OPEN = "open"
    NOBODY = "nobody"
    NO_CALL = "no-call"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a condition stands.

    Attributes:
        kind: What sort of rule it is, in words.
        place: Document and place in it.
        certainty: How sure that is, in words; empty for a condition of the plan itself.
        url: Address of the document, if it has one that can be followed.
        tried: Where the value was looked for in vain.
        because: Why it is believed although no document says so.
    """

    kind: str
    place: str
    certainty: str = ""
    url: str | None = None
    tried: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Light:
    """One check on the page.

    Attributes:
        finding: What was found.
        said: Its sentences.
        margin: How much room there is, in words; empty where none can be counted.
        source: Where the condition stands; None where it rests on no rule.
        stage: Group that it belongs to.
        place: The page, and the item there, that would change it.
        target: What the link to it says.
    """

    finding: Finding
    said: Said
    margin: str
    source: Source | None
    stage: str
    place: Place
    target: str

    @property
    def is_condition(self) -> bool:
        """Whether it is measured or decides; the rest is further reading."""
        one = self.finding
        return one.severity is Severity.BLOCKING or one.status is Status.NOT_MET or one.margin is not None

    @property
    def is_lookup(self) -> bool:
        """Whether it waits for a value that nobody has found, or that no document states."""
        return self.finding.status is Status.TO_BE_VERIFIED and bool(self.source and self.source.tried)

    @property
    def decides(self) -> bool:
        """Whether the plan cannot be said to pass while it is not met."""
        return self.finding.severity is Severity.BLOCKING and self.stage in (*_DECIDING, PLAN)


@dataclass(frozen=True, slots=True)
class Stage:
    """One question of the page with its lights.

    Attributes:
        name: One of ``STAGES``.
        conditions: What is measured or decides, worst first, without what is to be looked up.
        further: What else is said at this stage.
        lookups: Conditions that wait for a value; ``Eligibility.lookups`` shows them.
        unread: How many further points wait for a value.
    """

    name: str
    conditions: tuple[Light, ...]
    further: tuple[Light, ...]
    lookups: tuple[Light, ...]
    unread: int

    def count(self, status: Status) -> int:
        """Return how many conditions stand so, those to be looked up among them."""
        return sum(one.finding.status is status for one in (*self.conditions, *self.lookups))

    @property
    def status(self) -> Status | None:
        """How the stage stands: the worst of its conditions; None where there are none."""
        return next((one for one in Status if self.count(one)), None)


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What the page shows.

    Attributes:
        answer: To "may we apply?".
        reasons: What keeps the answer from being yes, worst first.
        stages: The questions in order; those with nothing to say are left out.
        lookups: What waits for a value, what decides first.
        documents: Documents of the call that can be followed: title and address.
        call: The call; None for own resources.
        scenario: Id of the scenario.
        on: The day asked.
        closes: The call's deadline, where it is known.
        words: Language of the page, in the words of the call's family.
    """

    answer: Answer
    reasons: tuple[Light, ...]
    stages: tuple[Stage, ...]
    lookups: tuple[Light, ...]
    documents: tuple[tuple[str, str], ...]
    call: Call | None
    scenario: str
    on: date | None
    closes: datetime | None
    words: Wording

    @property
    def group(self) -> Stage | None:
        """What is asked of the group itself, where only the handing in is broken: a closed call says nothing of it."""
        is_late = self.answer is Answer.NO and all(one.stage == ADMISSIBILITY for one in self.reasons)
        return next((one for one in self.stages if one.name == ELIGIBILITY), None) if is_late else None

    @property
    def further(self) -> int:
        """How many points at the stages that decide are to be verified, but do not decide."""
        found = [one for stage in self.stages if stage.name in _DECIDING for one in stage.further]
        unread = sum(stage.unread for stage in self.stages if stage.name in _DECIDING)
        return unread + sum(one.finding.status is Status.TO_BE_VERIFIED for one in found)


def eligibility(plan: Plan, question: Question, words: Wording, *, roots: Sequence[Path] | None = None) -> Eligibility:
    """Return the page of a plan as a question sees it; see ``assemble`` for what it raises."""
    seen = assemble(plan, question, roots=roots)
    call = seen.compiled.call
    spoken = wording(words.language, call.family if call else None)
    lights = tuple(_light(one, seen, call, spoken) for one in seen.findings)
    deadline = deadline_of(call)
    at = deadline.at if deadline is not None else None
    answer, reasons = _answer(lights, call, plan)
    return Eligibility(
        answer=answer,
        reasons=reasons,
        stages=tuple(stage for name in STAGES if (stage := _stage(name, lights)) is not None),
        lookups=tuple(sorted((one for one in lights if one.is_lookup), key=lambda one: not one.decides)),
        documents=_documents(call),
        call=call,
        scenario=seen.compiled.scenario,
        on=question.on,
        closes=at if isinstance(at, datetime) else None,
        words=spoken,
    )


def followable(url: str | None) -> str | None:
    """Return an address that a browser may be led to: never a script, never a file."""
    return url if url and url.lower().startswith(("https://", "http://")) else None


def _answer(lights: Sequence[Light], call: Call | None, plan: Plan) -> tuple[Answer, tuple[Light, ...]]:
    """Return the answer, and what keeps it from being yes; a pass only where everything that decides is met."""
    if call is None:
        return Answer.NO_CALL, ()
    asked = [one for one in lights if one.decides or (one.stage in _DECIDING and one.is_condition)]
    if unmet := tuple(one for one in asked if one.finding.status is Status.NOT_MET and one.decides):
        return Answer.NO, unmet
    if not plan.partners:
        return Answer.NOBODY, ()
    # What is not met, but said not to decide, is no pass either.
    broken = [one for one in asked if one.finding.status is Status.NOT_MET]
    doubtful = [one for one in asked if one.finding.status is Status.TO_BE_VERIFIED and one.decides]
    is_asked = all(any(one.stage == stage and one.decides for one in lights) for stage in _DECIDING)
    return (Answer.OPEN if broken or doubtful or not is_asked else Answer.YES), (*broken, *doubtful)


def _stage(name: str, lights: Sequence[Light]) -> Stage | None:
    mine = [one for one in lights if one.stage == name]
    conditions = [one for one in mine if one.is_condition]
    further = [one for one in mine if not one.is_condition]
    return (
        Stage(
            name=name,
            conditions=tuple(one for one in conditions if not one.is_lookup),
            further=tuple(one for one in further if not one.is_lookup),
            lookups=tuple(one for one in conditions if one.is_lookup),
            unread=sum(one.is_lookup for one in further),
        )
        if mine
        else None
    )


def _light(finding: Finding, seen: Assembled, call: Call | None, words: Wording) -> Light:
    plan = seen.compiled.plan
    rule = next((one for one in call.rules if one.id == finding.rule), None) if call else None
    place = place_of(finding, plan, rule.kind if rule else None)
    title = words.text(f"page-{place.page}-title")
    has_margin = finding.margin is not None and not (
        rule is not None and rule.kind == _MOMENT_PASSED and finding.status is Status.MET
    )
    is_own = finding.where[:1] == ("thresholds",)
    return Light(
        finding=finding,
        said=words.finding(finding, call),
        margin=words.margin(finding.margin) if finding.margin is not None and has_margin else "",
        source=_rule_source(rule, call, words) if rule and call else _own_source(finding, plan, words),
        stage=OWN if is_own else _STAGE_OF.get(finding.stage, PAPERS),
        place=place,
        target=said_place(finding, plan, words) if place.address and finding.where else title,
    )


def _rule_source(rule: AnyRule, call: Call, words: Wording) -> Source:
    cite = cite_json(rule, call)
    place = ", ".join(str(one) for one in (cite["document"], cite["locator"]) if one)
    waits = rule.cite.certainty in (Certainty.UNKNOWN, Certainty.UNSOURCED)
    return Source(
        kind=words.term("rule_kind", rule.kind, is_heading=True),
        place=place or words.text("page-source-none"),
        certainty=words.term("certainty", str(rule.cite.certainty)),
        url=followable(cite["url"]),
        tried=(rule.cite.tried or "") if waits else "",
        because=rule.cite.because or "",
    )


def _own_source(finding: Finding, plan: Plan, words: Wording) -> Source | None:
    """Return what the plan cites for a condition of its own."""
    for threshold in plan.thresholds:
        if finding.rule in (threshold.id, f"{threshold.id}-countries"):
            return Source(kind=words.text("page-own-condition"), place=threshold.source or "")
    return None


def _documents(call: Call | None) -> tuple[tuple[str, str], ...]:
    found = ((one.title, followable(one.url)) for one in (call.documents.values() if call else ()))
    return tuple((title, url) for title, url in found if url)
