"""From the form of a call of one's own to its call file.

Reading a file back and writing it unchanged is identity: what the form cannot show is kept as it stands, and what it
shows is written anew only where it was changed, so that a better citation than the form's own is never lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from planner.findings import Finding, Names, Parameter, Percent, Terms
from planner.services.own_call_form import NOT_PAID, SOURCE, Entered, Paper, part_of, source_key, source_of, term_id
from planner.services.own_call_rules import Data, Said, is_same, match, plain_values, recognised
from planner.terms import UNKNOWN, parse_percent
from planner.wording import Wording

MADE_UNSEEN = ("rounding",)
"""Kinds that the form makes without a field for them: always not known."""
_FUND_OF = {"amif": "amif", "interreg": "erdf"}
_OTHER_FUND = "eu_funding"


@dataclass(frozen=True, slots=True)
class Written:
    """A call file as data.

    Attributes:
        data: The file.
        slots: For each rule in it, the part of the form that it comes from; empty for what the form does not show.
    """

    data: Data
    slots: tuple[str, ...]

    @property
    def hidden(self) -> int:
        """How many rules the form neither shows nor makes."""
        rules = zip(self.slots, self.data["rules"], strict=True)
        return sum(not slot and rule["kind"] not in MADE_UNSEEN for slot, rule in rules)

    def field_of(self, where: Sequence[str | int]) -> str:
        """Return the part of the form that a place in the file comes from; empty where there is none."""
        head, *rest = where or ("",)
        if head == "rules" and rest and isinstance(rest[0], int) and rest[0] < len(self.slots):
            return self.slots[rest[0]].partition(":")[0]
        return SOURCE if head == "documents" else str(head)


def defects_by_field(findings: Sequence[Finding], form: Written) -> dict[str, list[Finding]]:
    """Return what is wrong by the part of the form that it comes from; under an empty name what comes from none."""
    found: dict[str, list[Finding]] = {}
    for one in findings:
        part = form.field_of(one.where) or str(one.parameters.get("key", ""))
        found.setdefault(part, []).append(one)
    return found


def written(entered: Entered, words: Wording, *, on: date, before: Mapping[str, Any] | None = None) -> Written:
    """Return the call file that the form makes.

    Args:
        entered: The form.
        words: Language in which rules are said.
        on: Day on which it is saved: values that are not known say so as of this day.
        before: The file as it was, whose rules are kept where nothing changed.
    """
    old = dict(before or {})
    rules = _continued(entered, words, on, old)
    key = source_key(old)
    data: Data = {"title": entered.title}
    for name in ("short", "family", "management", "programme"):
        if value := getattr(entered, name):
            data[name] = value
    data |= {name: old[name] for name in ("note", "acts") if name in old}
    documents = {name: dict(one) for name, one in (old.get("documents") or {}).items()}
    if entered.source_title:
        documents[key] = {**documents.get(key, {}), "title": entered.source_title}
        documents[key] |= {"url": entered.source_url} if entered.source_url else {}
        if not entered.source_url:
            documents[key].pop("url", None)
    if documents:
        data["documents"] = documents
    data["rules"] = [rule for _, rule in rules]
    return Written(data, tuple(slot for slot, _ in rules))


def _continued(entered: Entered, words: Wording, on: date, old: Data) -> list[tuple[str, Data]]:
    """Return every rule of the file with its slot: those of the form, those of before that it does not show.

    They stand in the order of the file, new ones after. A rule that says what it said stays as it was written.
    """
    known = list(recognised(old))
    rules = {slot: rule for slot, rule in known if slot}
    found = {slot: plain_values(rule) for slot, rule in rules.items()}
    hidden = {part_of(rule) for slot, rule in known if not slot} - set(found)
    hidden |= {"grant"} if "total" in hidden and "grant" not in found else set()
    taken = {str(rule["id"]) for _, rule in known}
    key = source_key(old)
    made: dict[str, tuple[str, Data]] = {}
    new: list[tuple[str, Data]] = []
    for said in _rules(entered, words):
        # Where the file has a rule of that kind that the form cannot show, an empty field says nothing.
        if not said.is_known and said.slot in hidden:
            continue
        slot = match(said, {one: values for one, values in found.items() if one not in made})
        before = rules.get(slot, {})
        if slot == "rate" and str(old.get("family") or "other") == entered.family:
            said.values["fund"] = before["fund"]
        if slot and is_same(said.values, found[slot]):
            made[slot] = said.slot, _relocated(before, entered, old, key)
            continue
        rule_id = str(before.get("id") or _free(said.id, taken))
        taken.add(rule_id)
        kept = {"severity": before["severity"]} if "severity" in before else {}
        cite = _cite(said, entered, words, on, key)
        entry = said.slot, {"id": rule_id, **said.values, **kept, "cite": cite, "says": said.says}
        if slot:
            made[slot] = entry
        else:
            new.append(entry)
    stay = [("", rule) if not slot else made[slot] for slot, rule in known if not slot or slot in made]
    return [*stay, *new]


def _rules(entered: Entered, words: Wording) -> Iterator[Said]:
    """Yield every rule that the form makes."""
    yield from _times(entered, words)
    yield from _money(entered, words)
    yield from _people(entered, words)
    yield from _costs(entered, words)
    for at, one in enumerate(entered.papers):
        yield _paper(at, one, words)


def _times(entered: Entered, words: Wording) -> Iterator[Said]:
    if entered.opening:
        values: Data = {"kind": "opening", "at": entered.opening, "zone": entered.zone}
        yield Said("opening", "opening", values, words.text("own-says-opening", day=_day(entered.opening)))
    if entered.deadline_day and entered.deadline_hour:
        at = f"{entered.deadline_day}T{entered.deadline_hour}"
        values = {"kind": "deadline", "at": at, "zone": entered.zone}
        given: dict[str, Parameter] = {"day": _day(entered.deadline_day), "clock": entered.deadline_hour}
        yield Said("deadline", "deadline", values, words.text("own-says-deadline", **given))
    elif entered.deadline_day:
        values = {"kind": "deadline", "at": entered.deadline_day, "hour": UNKNOWN, "zone": entered.zone}
        says = words.text("own-says-deadline-day", day=_day(entered.deadline_day))
        yield Said("deadline", "deadline", values, says)
    else:
        yield Said("deadline", "deadline", {"kind": "deadline", "at": UNKNOWN}, words.text("own-says-unknown"), False)


def _money(entered: Entered, words: Wording) -> Iterator[Said]:
    yield Said("rounding", "rounding", {"kind": "rounding", "mode": UNKNOWN}, words.text("own-says-unknown"), False)
    fund = _FUND_OF.get(entered.family, _OTHER_FUND)
    rate: Data = {"kind": "rate", "fund": fund, "rate_percent": entered.rate or UNKNOWN, "level": entered.level}
    says = words.text("own-says-rate", rate=_percent(entered.rate)) if entered.rate else words.text("own-says-unknown")
    yield Said("rate", "eu_rate", rate, says, bool(entered.rate))
    measured = False
    for name in ("grant", "total"):
        bounds = {one: getattr(entered, f"{name}_{one}") for one in ("minimum", "maximum")}
        if any(bounds.values()):
            measured = True
            kept = {one: value for one, value in bounds.items() if value}
            says = words.text(f"own-says-{name}", minimum=bounds["minimum"], maximum=bounds["maximum"])
            yield Said(name, f"{name}_limits", {"kind": "amount_limit", "measures": name, **kept}, says)
    if not measured and "amounts" not in entered.unlimited:
        values = {"kind": "amount_limit", "measures": "grant", "maximum": UNKNOWN}
        yield Said("grant", "grant_limits", values, words.text("own-says-unknown"), False)


def _people(entered: Entered, words: Wording) -> Iterator[Said]:
    unknown = words.text("own-says-unknown")
    months = {f"{one}_months": getattr(entered, f"{one}_months") for one in ("minimum", "maximum")}
    given = {name: value for name, value in months.items() if value}
    if given or "duration" not in entered.unlimited:
        values = {"kind": "duration", **(given or {"maximum_months": UNKNOWN})}
        says = words.text("own-says-duration", minimum=months["minimum_months"], maximum=months["maximum_months"])
        yield Said("duration", "duration", values, says if given else unknown, bool(given))
    if entered.countries or "countries" not in entered.unlimited:
        listed: Any = list(entered.countries) or UNKNOWN
        says = words.text("own-says-countries", countries=Names(entered.countries)) if entered.countries else unknown
        values = {"kind": "eligible_countries", "countries": listed}
        yield Said("countries", "eligible_countries", values, says, bool(entered.countries))
    for slot, kind in (("partners", "partner_count"), ("member_countries", "country_count")):
        value = getattr(entered, slot)
        if value or slot not in entered.unlimited:
            says = words.text(f"own-says-{slot.replace('_', '-')}", minimum=value) if value else unknown
            yield Said(slot, f"minimum_{slot}", {"kind": kind, "minimum": value or UNKNOWN}, says, bool(value))


def _costs(entered: Entered, words: Wording) -> Iterator[Said]:
    takes: dict[str, list[str]] = {}
    for neutral, target in entered.paid:
        if target != NOT_PAID:
            takes.setdefault(target or UNKNOWN, []).append(neutral)
    for target, several in takes.items():
        is_known = target != UNKNOWN
        values: Data = {"kind": "mapping", "category": target, "takes": several}
        named: dict[str, Parameter] = {"categories": Terms("category", tuple(several))}
        says = words.text("own-says-paid", **named, target=words.term("category", target))
        yield Said(
            f"paid:{target}",
            f"category_{target}",
            values,
            says if is_known else words.text("own-says-unknown"),
            is_known,
        )
    for at, flat in enumerate(entered.flats):
        values = {"kind": "flat_rate", "target": flat.target, "base": list(flat.base)}
        values |= {"rate_percent": flat.rate or UNKNOWN} | ({"optional": "true"} if flat.optional else {})
        given: dict[str, Parameter] = {"rate": _percent(flat.rate), "base": Terms("category", flat.base)}
        says = words.text("own-says-flat", **given, target=words.term("category", flat.target))
        rule_id = term_id(flat.target) or "flat_rate"
        yield Said(
            f"flats:{at}", rule_id, values, says if flat.rate else words.text("own-says-unknown"), bool(flat.rate)
        )


def _paper(at: int, one: Paper, words: Wording) -> Said:
    values: Data = {"kind": "document", "title": one.title}
    values |= ({"of": list(one.of)} if one.of else {}) | {"required": one.required, "stage": one.stage}
    is_known = one.required != UNKNOWN
    says = words.text("own-says-paper", title=one.title) if is_known else words.text("own-says-unknown")
    return Said(f"papers:{at}", term_id(one.title) or "document", values, says, is_known)


def _cite(said: Said, entered: Entered, words: Wording, on: date, key: str) -> Data:
    """Return where a rule of the form stands: its one source; nowhere yet, or nowhere that anybody named."""
    if not said.is_known:
        return {"certainty": "unknown", "tried": words.text("own-tried"), "checked_on": on.isoformat()}
    if entered.source_title:
        page = entered.source_page or words.text("own-no-page")
        return {"document": key, "locator": page, "certainty": "stated"}
    tried, because = words.text("own-tried-source"), words.text("own-because")
    return {"certainty": "unsourced", "tried": tried, "because": because, "checked_on": on.isoformat()}


def _relocated(rule: Data, entered: Entered, old: Mapping[str, Any], key: str) -> Data:
    """Return a rule that did not change; where it names the form's source, with the page that the form names now."""
    cite = rule["cite"]
    _, _, page = source_of(old)
    is_forms = cite.get("document") == key and cite.get("certainty") == "stated" and cite.get("locator") == page
    if is_forms and entered.source_page and entered.source_page != page:
        return {**rule, "cite": {**cite, "locator": entered.source_page}}
    return rule


def _free(wanted: str, taken: set[str]) -> str:
    number = 2
    name = wanted
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name


def _day(text: str) -> Parameter:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _percent(text: str) -> Parameter:
    try:
        return Percent(parse_percent(text))
    except ValueError:
        return text
