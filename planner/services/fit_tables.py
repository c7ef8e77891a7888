"""Fits in words and as JSON: why a call stands where it stands, its rates, its dates, what would have to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from planner.catalogue import TargetStatus
from planner.engine.axes import Fund
from planner.findings import Finding, Names, Parameter, Status, Term
from planner.rules.call import Call
from planner.services.fit import Fit, Ranking, left_to_do, outlook
from planner.services.speech import NOTHING, amount_text, finding_json
from planner.simulation.timing import Milestone, Step, Timeline
from planner.terms import Certainty
from planner.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class SaidStep:
    """A step of the timeline in words.

    Attributes:
        label: What it is called.
        day: When; that nobody knows it where that is so.
        note: How sure it is.
        is_known: Whether there is a day.
    """

    label: str
    day: str
    note: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A condition that is not met, and the ways out.

    Attributes:
        says: What is not met, with the difference.
        ways: What would have to change, best first.
    """

    says: str
    ways: tuple[str, ...]


# -- in words --------------------------------------------------------------------------------------


def call_name(one: Fit) -> str:
    """Return a call's own title and its programme's, so that two of the same title can be told apart."""
    return f"{one.target.title} · {one.target.programme_name}"


def when(one: Fit, words: Wording) -> str:
    """Return how a call stands on the day asked: until when it is open, since when it is closed."""
    target, days = one.target, one.timeline.days_left
    parameters: dict[str, Parameter] = {"status": str(one.status), "days": days or 0}
    if one.status is TargetStatus.FORTHCOMING:
        parameters["days"] = one.timeline.days_to(Milestone.OPENING) or 0
    known = {"opens": target.opens, "closes": target.deadline}
    parameters |= {name: moment.date() for name, moment in known.items() if moment is not None}
    return words.text("fit-when", outlook=outlook(one.call), **parameters)


def reason(one: Fit, words: Wording) -> str:
    """Return in one sentence why a call stands where it stands."""
    kinds = {rule.id: rule.kind for rule in one.call.rules}
    names = dict.fromkeys(words.term("rule_kind", kinds.get(str(found.rule), "")) for found in one.not_met)
    return words.text(
        "fit-reason",
        when=when(one, words),
        count=len(one.not_met),
        conditions=Names(tuple(names)),
        questions=len(one.questions),
        gaps=len(one.to_complete),
        is_over="yes" if one.is_over else "no",
        little="yes" if one.is_little_known else "no",
        judged=one.judged,
        of=one.judged + one.in_doubt,
    )


def rates(one: Fit, words: Wording) -> str:
    """Return the rates that the plan's partners come under; with the name of the fund where there are several."""
    funds: dict[str, dict[str, None]] = {}
    for fund in one.funds:
        funds.setdefault(fund.rule.fund, {})[_rate(fund, words)] = None
    if not funds:
        return words.text("fit-no-rate")
    joined = {name: " / ".join(values) for name, values in funds.items()}
    if len(joined) == 1:
        return next(iter(joined.values()))
    return " · ".join(f"{words.term('fund', name)} {values}" for name, values in joined.items())


def rates_sureness(one: Fit, words: Wording) -> str:
    """Return how sure the rates are: as the least sure of them; nothing where there are none."""
    marks = [fund.rule.cite.certainty for fund in one.funds]
    if not marks:
        return ""
    sure = Term("certainty", max(marks, key=tuple(Certainty).index))
    contested = any(fund.rule.rate_percent.is_contested for fund in one.funds)
    return words.text("fit-rates-note", certainty=sure, is_contested="yes" if contested else "no")


def _rate(fund: Fund, words: Wording) -> str:
    """Return a rate, or each of those that contradict each other, in as little room as a column has."""
    values = fund.rule.rate_percent.values
    return " / ".join(words.percent(one) for one in values) if values else words.text("rule-not-known")


def steps(shown: Timeline, words: Wording) -> dict[Milestone, SaidStep]:
    """Return the timeline in words: the day of each step, and how sure it is."""
    return {one.milestone: _step(one, words) for one in shown.steps}


def start_note(shown: Timeline, words: Wording) -> tuple[str, Status]:
    """Return how the plan's own start goes with the call, and whether it does."""
    early, late = shown.days_early, shown.days_late
    if early or late:
        return words.text("fit-start", side="early" if early else "late", gap=early or late or 0), Status.NOT_MET
    is_open = early is None
    status = Status.TO_BE_VERIFIED if is_open else Status.MET
    return words.text("fit-start", side="open" if is_open else "fits", gap=0), status


def changes(one: Fit, words: Wording) -> tuple[Change, ...]:
    """Return every condition that is not met, with what would have to change."""
    spoken = wording(words.language, one.call.family)
    sentences = [spoken.finding(found, one.call) for found in one.not_met]
    return tuple(Change(each.says, tuple(way for way in (each.fix, *each.remedies) if way)) for each in sentences)


def questions(found: Sequence[Finding], call: Call, words: Wording) -> list[str]:
    """Return what is to be looked up or entered, each in a sentence, each once."""
    spoken = wording(words.language, call.family)
    return list(dict.fromkeys(spoken.finding(one, call).says for one in found))


def _step(one: Step, words: Wording) -> SaidStep:
    label = words.text(f"fit-step-{one.milestone}")
    if one.day is None:
        return SaidStep(label, words.text("rule-not-known"), "", is_known=False)
    sure = Term("certainty", one.certainty)
    note = words.text("fit-step-note", certainty=sure, is_contested="yes" if one.is_contested else "no")
    return SaidStep(label, words.day(one.day), note, is_known=True)


def days_text(days: int | None, words: Wording) -> str:
    """Return the days that are left; a dash where there are none, or nobody knows it."""
    return words.count(days) if days is not None and days >= 0 else NOTHING


# -- as JSON ---------------------------------------------------------------------------------------


def ranking_json(ranking: Ranking, words: Wording) -> dict[str, Any]:
    """Return a ranking as the command line prints it: amounts in euro, null where unknown."""
    return {
        "plan": ranking.plan.id,
        "scenario": ranking.scenario,
        "on": ranking.on.isoformat(),
        "calls": [
            {"rank": at, **_fit_json(one, words), "left_to_do": left_to_do(ranking, one.call)}
            for at, one in enumerate(ranking.fits, start=1)
        ],
    }


def _fit_json(one: Fit, words: Wording) -> dict[str, Any]:
    spoken = wording(words.language, one.call.family)
    return {
        "id": one.call.id,
        "programme": one.target.programme,
        "title": one.target.title,
        "status": str(one.status),
        "is_over": one.is_over,
        "standing": str(one.standing),
        "is_little_known": one.is_little_known,
        "reason": reason(one, words),
        "rates": [_rate_json(fund) for fund in one.funds],
        "total": amount_text(one.total),
        "grant": amount_text(one.grant),
        "own": amount_text(one.own),
        "mean_own": amount_text(one.mean_own),
        "partners": [
            {
                "id": part.partner.id,
                "total": amount_text(part.total),
                "grant": amount_text(part.grant),
                "own": amount_text(part.own),
            }
            for part in one.parts
        ],
        "not_met": [finding_json(found, one.call, spoken) for found in one.not_met],
        "to_look_up": [finding_json(found, one.call, spoken) for found in one.to_look_up],
        "to_complete": [finding_json(found, one.call, spoken) for found in one.to_complete],
        "changes": [way for each in changes(one, words) for way in each.ways],
        "timeline": timeline_json(one.timeline),
    }


def _rate_json(fund: Fund) -> dict[str, Any]:
    rule = fund.rule
    percent = rule.model_dump(mode="json", include={"rate_percent"})["rate_percent"]
    return {"fund": rule.fund, "rate_percent": percent, "rule": rule.id, "certainty": str(rule.cite.certainty)}


def timeline_json(shown: Timeline) -> dict[str, Any]:
    """Return a timeline: the steps with their days, how sure they are, and how the plan's own start goes with them."""
    return {
        "days_left": shown.days_left,
        "planned_start": _iso(shown.planned_start),
        "days_early": shown.days_early,
        "days_late": shown.days_late,
        "steps": [
            {
                "step": str(one.milestone),
                "day": _iso(one.day),
                "certainty": str(one.certainty),
                "contested": one.is_contested,
                "rules": list(one.rules),
            }
            for one in shown.steps
        ],
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
