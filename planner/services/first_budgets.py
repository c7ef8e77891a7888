"""First budgets: cost lines made of an envelope, or of what one partner costs, as data of a plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

from planner.engine.compile import compile_plan
from planner.exchange.pasted import number_in, slug_of
from planner.findings import Euro, Finding, Names, Parameter, Severity, Status, Terms
from planner.money import MAX_CENTS, PPM
from planner.plan.costs import Basis
from planner.plan.model import ALL
from planner.plan.partners import Commitment
from planner.plan.reading import parse_plan
from planner.services.beginning_tables import Share, StandardRow, check_shares
from planner.services.cases import Question, prepare
from planner.services.envelopes import Key, largest_within, set_aside, spread
from planner.services.pasted_partners import PastedPartners
from planner.services.workspace import free_name
from planner.terms import Category, Role, write_euro
from planner.terms.words import RESERVED_IDS
from planner.wording import Wording

EQUALLY = ""
"""Key of an envelope that gives everybody the same."""
LINES_AT_MOST = 3_000
"""More cost lines than these, nobody could look at."""
SMALL_CENTS = 100_000
"""Nobody plans with less than 1,000 euro: such an envelope may have been typed in millions or thousands."""
_NAMES_SHOWN = 12

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Envelope:
    """A total that is to be spread.

    Attributes:
        total: The total in euro as it was typed, flat rates included.
        packages: Work packages with their shares.
        categories: Neutral categories with their shares.
        key: Name of the indicator that divides; ``EQUALLY`` for none.
        lead_ppm: Share of the lead, before the others divide the rest; zero where it takes part in the key.
    """

    total: str
    packages: tuple[Share, ...] = ()
    categories: tuple[Share, ...] = (Share(str(Category.STAFF), PPM),)
    key: str = EQUALLY
    lead_ppm: int = 0

    @property
    def only_category(self) -> str | None:
        """Id of the category that gets everything; None where there are several."""
        paid_for = [one.name for one in self.categories if one.ppm]
        return paid_for[0] if len(paid_for) == 1 else None


@dataclass(frozen=True, slots=True)
class Standard:
    """What one partner costs, the same for all, or for those with a tag."""

    rows: tuple[StandardRow, ...]
    tag: str = ""


def paid(partners: PastedPartners) -> list[Data]:
    """Return those who can have costs: not associated, not withdrawn."""
    return [
        one for one in partners.partners if one["role"] != Role.ASSOCIATED and one["commitment"] != Commitment.WITHDRAWN
    ]


def packages_of(shares: Sequence[Share]) -> list[Data]:
    """Return the work packages, each with an id made of its title."""
    taken = set(RESERVED_IDS)
    packages = []
    for one in shares:
        name = free_name(slug_of(one.name, "work-package"), taken)
        taken.add(name)
        packages.append({"id": name, "title": one.name})
    return packages


# -- an envelope -----------------------------------------------------------------------------------


def key_of(envelope: Envelope, partners: PastedPartners, words: Wording) -> tuple[Key | None, list[Finding]]:
    """Return how an envelope is spread, or None with everything that stands in the way; and what is to be known."""
    taking = paid(partners)
    names = [words.term("category", one.name, is_heading=True) for one in envelope.categories]
    untitled = [at for at, one in enumerate(envelope.packages, start=1) if not one.name]
    cents = cents_in(envelope.total)
    findings = [
        *([blocks("envelope-no-total", value=envelope.total)] if cents is None else []),
        *([] if taking else [blocks("envelope-without-partners")]),
        *(blocks("package-without-title", position=at) for at in untitled),
        *(
            check_shares(envelope.packages, "packages", [one.name or "–" for one in envelope.packages], words)
            if envelope.packages
            else []
        ),
        *check_shares(envelope.categories, "categories", names, words),
    ]
    weights = [int(one.get("indicators", {}).get(envelope.key, 0)) for one in taking]
    if envelope.key == EQUALLY:
        weights = [1] * len(taking)
    lead = next((at for at, one in enumerate(taking) if one["role"] == Role.LEAD), None) if envelope.lead_ppm else None
    findings += _weights(envelope, partners, weights, lead) if taking else []
    if cents is not None and cents < SMALL_CENTS:
        findings.append(_doubt("envelope-small", amount=Euro(cents)))
    cells = len(taking) * max(len(envelope.packages), 1) * len(envelope.categories)
    if cells > LINES_AT_MOST:
        findings.append(blocks("envelope-too-many-lines", count=cells, limit=LINES_AT_MOST))
    if any(one.severity is Severity.BLOCKING for one in findings):
        return None, findings
    return (
        Key(
            partners=tuple(one["id"] for one in taking),
            weights=tuple(weights),
            packages=tuple(one.ppm for one in envelope.packages) or (1,),
            categories=tuple((Category(one.name), one.ppm) for one in envelope.categories),
            lead=lead,
            lead_ppm=envelope.lead_ppm,
        ),
        findings,
    )


def _weights(
    envelope: Envelope, partners: PastedPartners, weights: Sequence[int], lead: int | None
) -> Iterator[Finding]:
    """Yield what is wrong with who gets how much: nobody gets the rest, no lead to get a share, no number."""
    taking = paid(partners)
    what = (partners.indicators or {}).get(envelope.key, envelope.key)
    others = [weight for at, weight in enumerate(weights) if at != lead]
    if envelope.lead_ppm and lead is None:
        yield blocks("lead-share-without-lead")
    elif envelope.lead_ppm and len(taking) == 1 and envelope.lead_ppm < PPM:
        yield blocks("lead-share-without-others")
    elif not sum(others) and not (lead is not None and envelope.lead_ppm == PPM):
        yield blocks("key-without-numbers", what=what)
    else:
        missing = [one["name"] for at, one in enumerate(taking) if not weights[at] and at != lead]
        if missing:
            shown = Names(tuple(missing[:_NAMES_SHOWN]))
            yield _remark("key-number-missing", what=what, partners=shown, count=len(missing))


def cents_in(text: str) -> int | None:
    """Return the amount that was typed, in cents; None where it is none above zero to the cent."""
    number = number_in(text)
    if number is None or number <= 0 or number > MAX_CENTS // 100 or number != number.quantize(Decimal("0.01")):
        return None
    return int(number * 100)


def direct_cents(data: Data, key: Key, ceiling: int, roots: Sequence[Path] | None) -> tuple[int, list[Finding]]:
    """Return what the lines may add up to, so that the project with its flat rates is not above the envelope."""
    probes = [{"partners": {"all": True}, "category": str(one), "unit_cost": "0.00"} for one, _ in key.categories]
    plan, _ = parse_plan(present(data | {"costs": probes}))
    if plan is None:  # what is wrong is said of the plan itself
        return ceiling, []
    seen, call, _ = prepare(plan, Question(scenario=ALL), roots=roots)
    compiled = compile_plan(seen, call)
    if categories := set_aside(key, compiled):
        return 0, [blocks("envelope-set-aside", categories=Terms("category", tuple(str(one) for one in categories)))]
    found = largest_within(ceiling, key, compiled)
    return (ceiling, [_remark("envelope-total-unknown")]) if found is None else (found, [])


def lines_of(cents: int, key: Key, packages: Sequence[Mapping[str, Any]], words: Wording) -> list[Data]:
    """Return the cost lines that an amount comes to, spread; their sum is the amount."""
    parts = spread(np.array([cents], dtype=np.int64), key)[0]
    said = {
        one: words.text("start-line-what", category=words.term("category", one, is_heading=True))
        for one, _ in key.categories
    }
    lines: list[Data] = []
    for partner, package, category in zip(*np.nonzero(parts), strict=True):
        neutral = key.categories[category][0]
        line = {
            "partners": {"ids": [key.partners[partner]]},
            "category": str(neutral),
            "what": said[neutral],
            "unit_cost": write_euro(int(parts[partner, package, category])),
            "basis": str(Basis.ESTIMATE),
        }
        lines.append(line | ({"work_package": packages[package]["id"]} if packages else {}))
    return lines


# -- a standard partner ----------------------------------------------------------------------------


def standard_costs(wanted: Standard, partners: PastedPartners, words: Wording) -> tuple[Data, list[Finding]]:
    """Return the lines that each partner has, and the standard partner whose copies have them too."""
    findings: list[Finding] = []
    whom: Data = {"tag": wanted.tag} if wanted.tag else {"all": True}
    lines = []
    for one in wanted.rows:
        what = one.what or (words.term("category", one.category, is_heading=True) if one.category else "")
        if not one.unit_cost or Decimal(one.unit_cost) == 0:
            findings += [_remark("standard-without-amount", value=what)] if one.what or one.unit_cost else []
            continue
        if not one.category:
            findings.append(blocks("standard-without-category", value=what or one.unit_cost))
            continue
        line = {"partners": whom, "category": one.category, "what": what, "unit": one.unit}
        line |= {"quantity": one.quantity or "1", "unit_cost": one.unit_cost, "basis": str(Basis.ESTIMATE)}
        lines.append({name: cell for name, cell in line.items() if cell != ""})
    if not lines and not any(one.severity is Severity.BLOCKING for one in findings):
        findings.append(blocks("standard-without-costs"))
    having = [one for one in paid(partners) if not wanted.tag or wanted.tag in one.get("tags", ())]
    if not having:
        findings.append(_remark("standard-for-nobody", tag=wanted.tag))
    forms = {one.get("legal_form") for one in having}
    standard: Data = {"name": words.text("start-another-partner"), "tags": [wanted.tag] if wanted.tag else None}
    standard["legal_form"] = next(iter(forms)) if len(forms) == 1 else None
    kept = {name: cell for name, cell in standard.items() if cell}
    return {"costs": lines, "standard_partner": kept} | ({"vary": whom} if wanted.tag else {}), findings


# -- inside ---------------------------------------------------------------------------------------


def present(data: Data) -> Data:
    """Return the data without what was left empty."""
    return {name: one for name, one in data.items() if one not in (None, [], "")}


def blocks(code: str, **parameters: Parameter) -> Finding:
    """Return what stands in the way of a plan."""
    return Finding(code, parameters, Status.NOT_MET, Severity.BLOCKING, subject="file")


def _doubt(code: str, **parameters: Parameter) -> Finding:
    return Finding(code, parameters, Status.TO_BE_VERIFIED, Severity.IMPORTANT, subject="file")


def _remark(code: str, **parameters: Parameter) -> Finding:
    return Finding(code, parameters, Status.TO_BE_VERIFIED, Severity.NOTE, subject="file")
