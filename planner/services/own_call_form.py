"""A call of one's own as a form: what is entered, and a call file read back into it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from planner.services.own_call_rules import KINDS, Data, plain_values, recognised
from planner.terms import UNKNOWN, Category

NOT_PAID = "-"
"""What stands for a neutral category that the call does not pay; an empty text: not looked up yet."""
LIMITS = ("amounts", "duration", "countries", "partners", "member_countries")
"""What a call may simply not limit; anything else that is empty is not known."""
SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Flat:
    """A flat rate: the call's category that it fills, those that it is computed on, the rate in percent."""

    target: str = ""
    base: tuple[str, ...] = ()
    rate: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its title, the roles that each owe one (none: one for the project), when, and whether."""

    title: str = ""
    of: tuple[str, ...] = ()
    stage: str = "by_submission"
    required: str = "yes"


@dataclass(frozen=True, slots=True)
class Entered:
    """What the form holds, as texts; nothing is an empty text.

    Attributes:
        title: Name of the call.
        short: What pages call it.
        programme: Who pays: the programme or funder.
        family: Whose words are used.
        management: Who manages the money.
        opening: First day.
        deadline_day: Last day.
        deadline_hour: Hour on that day, ``17:00``.
        zone: Whose clock.
        rate: Percent that the funder pays at most.
        level: Whether it is computed for each partner or on the whole.
        grant_minimum: Euro.
        grant_maximum: Euro.
        total_minimum: Euro.
        total_maximum: Euro.
        minimum_months: Shortest project.
        maximum_months: Longest project.
        countries: Countries that may take part.
        partners: Smallest number of partners.
        member_countries: Smallest number of countries.
        unlimited: Which of ``LIMITS`` the call does not set at all.
        paid: For each neutral category, as what it is paid.
        flats: Flat rates.
        papers: Documents.
        source_title: The document in which all of it stands.
        source_url: Its address.
        source_page: Page or article.
    """

    title: str = ""
    short: str = ""
    programme: str = ""
    family: str = "other"
    management: str = ""
    opening: str = ""
    deadline_day: str = ""
    deadline_hour: str = ""
    zone: str = "Europe/Brussels"
    rate: str = ""
    level: str = "partner"
    grant_minimum: str = ""
    grant_maximum: str = ""
    total_minimum: str = ""
    total_maximum: str = ""
    minimum_months: str = ""
    maximum_months: str = ""
    countries: tuple[str, ...] = ()
    partners: str = ""
    member_countries: str = ""
    unlimited: tuple[str, ...] = ()
    paid: tuple[tuple[str, str], ...] = tuple((str(one), "") for one in Category)
    flats: tuple[Flat, ...] = ()
    papers: tuple[Paper, ...] = ()
    source_title: str = ""
    source_url: str = ""
    source_page: str = ""


def slips(entered: Entered) -> dict[str, str]:
    """Return what is to be put right before the call can be checked: the key of a sentence, by part of the form."""
    found = {name: f"own-needs-{name}" for name in ("title", "programme") if not getattr(entered, name)}
    if any(not (one.target and one.base) for one in entered.flats):
        found["flats"] = "own-needs-flat"
    elif any(one.target in one.base for one in entered.flats):
        found["flats"] = "own-needs-other-base"
    if any(not one.title for one in entered.papers):
        found["papers"] = "own-needs-paper"
    if entered.source_url and not entered.source_url.lower().startswith(("https://", "http://")):
        found[SOURCE] = "own-needs-address"
    elif (entered.source_url or entered.source_page) and not entered.source_title:
        found[SOURCE] = "own-needs-document"
    if entered.deadline_hour and not entered.deadline_day:
        found["deadline"] = "own-needs-day"
    elif entered.opening and entered.deadline_day and entered.opening > entered.deadline_day:
        found["deadline"] = "own-needs-later-day"
    for part, low, high in _BETWEEN:
        least, most = getattr(entered, low), getattr(entered, high)
        if least and most and Decimal(least) > Decimal(most):
            found[part] = "own-needs-order"
    return found


_BETWEEN = (
    ("grant", "grant_minimum", "grant_maximum"),
    ("total", "total_minimum", "total_maximum"),
    ("duration", "minimum_months", "maximum_months"),
)


def number_text(value: float | int | None) -> str:
    """Return what was entered in a field for numbers as a file writes it; an empty text for nothing."""
    if value is None:
        return ""
    text = f"{Decimal(str(value)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def term_id(text: str) -> str:
    """Return a category's name as an id of data: lower-case words with underscores."""
    return "_".join(re.findall(r"[a-z0-9]+", text.lower()))


def entered_of(data: Mapping[str, Any]) -> Entered:
    """Return a sound call file as the form shows it."""
    found = {slot: plain_values(rule) for slot, rule in recognised(data) if slot}
    parts = {part_of(rule) for _, rule in recognised(data)} | {slot.partition(":")[0] for slot in found}
    title, url, page = source_of(data)
    values: Data = {one: str(data.get(one) or "") for one in ("title", "short", "programme", "management")}
    values |= {"source_title": title, "source_url": url, "source_page": page}
    entered = Entered(family=str(data.get("family") or "other"))
    if "opening" in found:
        values["opening"] = str(found["opening"]["at"])[:10]
    if "deadline" in found:
        at = _known(found["deadline"]["at"])
        values |= {
            "deadline_day": at[:10],
            "deadline_hour": at[11:16],
            "zone": found["deadline"].get("zone", entered.zone),
        }
    for name, key, slot in _TEXTS:
        values[name] = _known(found.get(slot, {}).get(key, ""))
    values["level"] = found.get("rate", {}).get("level", entered.level)
    values["countries"] = tuple(_listed(found.get("countries", {}).get("countries")))
    limits = {"amounts": {"grant", "total"}}
    values["unlimited"] = tuple(one for one in LIMITS if not limits.get(one, {one}) & parts)
    values["paid"] = _paid_of(found)
    values["flats"] = tuple(_flat_of(one) for slot, one in found.items() if slot.startswith("flats:"))
    values["papers"] = tuple(_paper_of(one) for slot, one in found.items() if slot.startswith("papers:"))
    return replace(entered, **values)


_TEXTS = (
    ("rate", "rate_percent", "rate"),
    ("grant_minimum", "minimum", "grant"),
    ("grant_maximum", "maximum", "grant"),
    ("total_minimum", "minimum", "total"),
    ("total_maximum", "maximum", "total"),
    ("minimum_months", "minimum_months", "duration"),
    ("maximum_months", "maximum_months", "duration"),
    ("partners", "minimum", "partners"),
    ("member_countries", "minimum", "member_countries"),
)
"""Fields of the form that hold one value of a rule: the field, the rule's key, the slot."""


def _paid_of(found: Mapping[str, Data]) -> tuple[tuple[str, str], ...]:
    taken = {
        one: str(rule["category"])
        for slot, rule in found.items()
        if slot.startswith("paid:")
        for one in rule.get("takes", ())
    }
    return tuple((str(one), _known(taken.get(str(one), NOT_PAID))) for one in Category)


def _flat_of(rule: Data) -> Flat:
    return Flat(
        str(rule["target"]),
        tuple(rule["base"]),
        _known(rule["rate_percent"]),
        str(rule.get("optional")).lower() == "true",
    )


def _paper_of(rule: Data) -> Paper:
    return Paper(
        str(rule["title"]),
        tuple(rule.get("of") or ()),
        str(rule.get("stage", "by_submission")),
        str(rule.get("required", "yes")),
    )


def _known(value: object) -> str:
    return "" if value in (None, UNKNOWN) else str(value)


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def source_key(data: Mapping[str, Any]) -> str:
    """Return the key of the form's source among the documents of a file."""
    documents = list(data.get("documents") or {})
    return SOURCE if SOURCE in documents or not documents else documents[0]


def source_of(data: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return title, address and page of the form's source."""
    key = source_key(data)
    source = (data.get("documents") or {}).get(key) or {}
    cites = [rule["cite"] for rule in data.get("rules") or () if rule["cite"].get("document") == key]
    pages = [str(one.get("locator") or "") for one in cites if one.get("certainty") == "stated"]
    return str(source.get("title") or ""), str(source.get("url") or ""), next(iter(pages), "")


def part_of(rule: Mapping[str, Any]) -> str:
    """Return the part of the form that a rule would belong to, if the form could show it."""
    make = KINDS.get(str(rule.get("kind")))
    return make(rule) if make is not None else ""
