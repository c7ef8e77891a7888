"""What there is to say of a checklist: days that contradict each other, orders that cannot be kept, what is late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from planner.checklist.items import Checklist, Item
from planner.checklist.said import WEEKDAYS, Doubt
from planner.findings import Finding, Margin, MarginUnit, Names, Parameter, Path, Severity, Status, Term, worst_first
from planner.terms import Stage


def remarks(found: Checklist, on: date) -> list[Finding]:
    """Return what there is to say, worst first; of what is settled nothing, except whom it could be about.

    Args:
        found: The checklist.
        on: Day on which it is looked at.
    """
    said: list[Finding] = []
    for group in _groups(found):
        owed = [one for one in group if one.is_owed]
        if not group[0].owners:
            said.append(_made("item-of-nobody", group, found, status=Status.TO_BE_VERIFIED))
        if owed:
            said += [*_days(owed, found), *_late(owed, found, on), *_order(owed, found)]
    return worst_first([*_deadline(found), *said, *_circles(found)])


def _groups(found: Checklist) -> list[list[Item]]:
    """Return the items of each action and document together: what is wrong with one is so with all."""
    groups: dict[tuple[str, str], list[Item]] = {}
    for one in found.items:
        groups.setdefault((one.kind, one.source), []).append(one)
    return list(groups.values())


def _deadline(found: Checklist) -> Iterator[Finding]:
    """Yield that nobody knows until when the documents are due."""
    owed = [one for one in found.items if one.kind == "document" and one.stage is Stage.BY_SUBMISSION and one.is_owed]
    if owed and found.closes is None:
        titles = tuple(dict.fromkeys(one.what for one in owed))
        rule = found.deadline
        yield Finding(
            "items-without-deadline",
            {"names": Names(titles), "count": len(titles), "reason": "unknown"},
            status=Status.TO_BE_VERIFIED,
            severity=Severity.IMPORTANT,
            stage=str(Stage.BY_SUBMISSION),
            where=("call",),
            rule=rule.id if rule else None,
        )


def _days(owed: Sequence[Item], found: Checklist) -> Iterator[Finding]:
    """Yield days that can be read in two ways, and items without a day."""
    one = owed[0]
    if one.doubt is Doubt.WEEKDAY and one.written is not None:
        other = next((day for day in one.readings if day != one.written), one.written)
        parameters: dict[str, Parameter] = {
            "said": one.said or "",
            "day": one.written,
            "weekday": Term("weekday", WEEKDAYS[one.written.weekday()]),
            "other": other,
            "other_weekday": Term("weekday", WEEKDAYS[other.weekday()]),
            "due": one.readings[0],
        }
        yield _made("weekday-wrong", owed, found, parameters)
    elif one.doubt is Doubt.OTHER_DATE and one.written is not None:
        other = next(day for day in one.readings if day != one.written)
        parameters = {"said": one.said or "", "day": one.written, "other": other, "due": one.readings[0]}
        yield _made("said-otherwise", owed, found, parameters)
    is_without = one.due is None and not (one.kind == "document" and one.stage is Stage.BY_SUBMISSION)
    if is_without and one.kind == "action":
        yield _made("item-without-date", owed, found, status=Status.TO_BE_VERIFIED)
    elif is_without:
        # What comes after submission has no day yet; that is how it is, and only to be kept in mind.
        yield _made(
            "document-without-date", owed, found, status=Status.TO_BE_VERIFIED, severity=Severity.NOTE, rule=one.source
        )


def _late(owed: Sequence[Item], found: Checklist, on: date) -> Iterator[Finding]:
    """Yield what is overdue, and what is planned for after the deadline."""
    one, closes = owed[0], found.closes
    if one.due is None:
        return
    if one.due < on:
        days = (on - one.due).days
        yield _made(
            "item-overdue",
            owed,
            found,
            {"due": one.due, "gap": days},
            status=Status.NOT_MET,
            margin=Margin(-days, MarginUnit.DAYS),
            rule=one.source if one.kind == "document" else None,
        )
    if closes is None or one.stage is not Stage.BY_SUBMISSION or one.readings[-1] <= closes.date():
        return
    is_after = one.due > closes.date()
    late = one.due if is_after else one.readings[-1]
    rule = found.deadline
    yield _made(
        "item-after-deadline",
        owed,
        found,
        {"due": late, "day": closes.date(), "gap": (late - closes.date()).days},
        status=Status.NOT_MET if is_after else Status.TO_BE_VERIFIED,
        margin=Margin((closes.date() - late).days, MarginUnit.DAYS),
        rule=rule.id if rule else None,
    )


def _order(owed: Sequence[Item], found: Checklist) -> Iterator[Finding]:
    """Yield what needs something that is due later."""
    one = owed[0]
    for need in one.needs if one.due is not None else ():
        first = next(other for other in found.items if other.kind == "action" and other.source == need)
        if one.due is not None and first.due is not None and first.due > one.due and need in one.waits_for:
            parameters: dict[str, Parameter] = {"needed": first.what, "day": first.due, "due": one.due}
            yield _made("needed-later", owed, found, parameters, status=Status.NOT_MET)


def _circles(found: Checklist) -> Iterator[Finding]:
    """Yield actions that wait for themselves, over others or not; each circle once."""
    needs = {one.id: one.needs for one in found.plan.actions}
    titles = {one.id: one.what for one in found.plan.actions}
    seen: set[str] = set()
    for at, action in enumerate(found.plan.actions):
        if action.id in seen:
            continue
        behind = _reached(action.id, needs)
        circle = [one for one in needs if one in behind and action.id in _reached(one, needs)]
        if circle:
            seen.update(circle)
            yield Finding(
                "needs-circle",
                {"names": Names(tuple(titles[one] for one in circle)), "count": len(circle)},
                status=Status.NOT_MET,
                severity=Severity.IMPORTANT,
                where=("actions", at),
            )


def _reached(start: str, needs: dict[str, tuple[str, ...]]) -> set[str]:
    """Return every action that one waits for, directly or over others; itself only where it waits for itself."""
    found: set[str] = set()
    open_ = list(needs.get(start, ()))
    while open_:
        name = open_.pop()
        if name not in found:
            found.add(name)
            open_ += needs.get(name, ())
    return found


def _made(
    code: str,
    group: Sequence[Item],
    found: Checklist,
    parameters: dict[str, Parameter] | None = None,
    **more: object,
) -> Finding:
    """Return a finding about an action or a document, with the names of those who owe it."""
    one = group[0]
    people = {each.id: each.shown_name for each in found.plan.partners}
    owners = tuple(dict.fromkeys(people.get(name, name) for each in group for name in each.owners))
    told: dict[str, Parameter] = {"what": one.what, "owners": Names(owners), "count": len(owners)}
    settings: dict[str, object] = {
        "status": Status.TO_BE_VERIFIED,
        "severity": Severity.IMPORTANT,
        "stage": str(one.stage),
        "where": _place(one, found),
        **more,
    }
    return Finding(code, {**told, **(parameters or {})}, **settings)  # type: ignore[arg-type]


def _place(item: Item, found: Checklist) -> Path:
    if item.kind == "document":
        return ("call",)
    return ("actions", next(at for at, one in enumerate(found.plan.actions) if one.id == item.source))
