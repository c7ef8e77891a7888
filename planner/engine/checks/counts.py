"""Checks of who takes part: numbers of partners and countries, countries, legal forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from planner.engine.checks.verdict import (
    MET,
    NOT_MET,
    STATUS,
    TO_BE_VERIFIED,
    Case,
    Statuses,
    Verdict,
    at_least,
    at_most,
    is_unsourced,
    reason_of,
)
from planner.engine.figures import Mask
from planner.engine.scope import covers, depends_on_unknown
from planner.findings import Finding, Margin, MarginUnit, Names, Parameter, Terms
from planner.plan.partners import Partner
from planner.rules.kinds import CountryCount, EligibleCountries, LegalForms, PartnerCount
from planner.terms import UNKNOWN, Bound, Role


def check_partner_count(case: Case) -> Iterator[Verdict]:
    """Yield whether there are enough, and not too many, partners."""
    call = case.compiled.call
    for rule in call.of_kind(PartnerCount) if call else ():
        least, most = counted_partners(case, rule.roles, rule.countries)
        for bound, code in ((rule.minimum, "minimum-partners"), (rule.maximum, "maximum-partners")):
            if bound is not None:
                yield _counted(rule, bound, code, (least, most), MarginUnit.PARTNERS)


def check_country_count(case: Case) -> Iterator[Verdict]:
    """Yield whether the partners come from enough different countries."""
    call = case.compiled.call
    for rule in call.of_kind(CountryCount) if call else ():
        counted = counted_countries(case, rule.roles, rule.countries)
        yield _counted(rule, rule.minimum, "minimum-countries", counted, MarginUnit.COUNTRIES)


def check_eligible_countries(case: Case) -> Iterator[Verdict]:
    """Yield whether every partner with a budget comes from a country that may take part."""
    call = case.compiled.call
    for rule in call.of_kind(EligibleCountries) if call else ():
        allowed = () if rule.countries == UNKNOWN else rule.countries

        def judge(partner: Partner, allowed: Sequence[str] = allowed) -> int:
            return TO_BE_VERIFIED if partner.country is None else (MET if partner.country in allowed else NOT_MET)

        yield from _each(case, rule, "eligible-countries", judge, Names(tuple(allowed)))


def check_legal_forms(case: Case) -> Iterator[Verdict]:
    """Yield whether every partner in a role has a legal form that may take it."""
    call = case.compiled.call
    for rule in call.of_kind(LegalForms) if call else ():
        allowed = () if rule.allowed == UNKNOWN else rule.allowed

        def judge(partner: Partner, allowed: Sequence[str] = allowed) -> int:
            return TO_BE_VERIFIED if partner.legal_form is None else (MET if partner.legal_form in allowed else NOT_MET)

        forms = Terms("legal_form", tuple(str(form) for form in allowed))
        yield from _each(case, rule, "legal-forms", judge, forms)


def counted_partners(
    case: Case, roles: Sequence[Role], countries: Sequence[str] | None
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return how many members count: at least, and at most where a country is not known; shape (scenario,)."""
    partners = case.compiled.partners
    in_role = np.array([one.role in roles for one in partners], dtype=np.bool_)
    sure = in_role & np.array([countries is None or one.country in countries for one in partners], dtype=np.bool_)
    open_ = in_role & np.array([countries is not None and one.country is None for one in partners], dtype=np.bool_)
    least = _number(case.figures.members, sure)
    return least, least + _number(case.figures.members, open_) if open_.any() else least


def counted_countries(
    case: Case, roles: Sequence[Role], countries: Sequence[str] | None, among: NDArray[np.bool_] | None = None
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return from how many different countries members come: at least, and at most; shape (scenario,)."""
    partners = case.compiled.partners
    counts = np.array([one.role in roles for one in partners], dtype=np.bool_)
    counts = counts if among is None else among
    members = case.figures.members
    of_country: dict[str | None, list[int]] = {}
    for at in np.flatnonzero(counts).tolist():
        of_country.setdefault(partners[at].country, []).append(at)
    least = np.zeros(len(members), dtype=np.int64)
    for name, those in of_country.items():
        if name is not None and (countries is None or name in countries):
            least += members[:, those].any(axis=1)
    nameless = of_country.get(None)
    return least, least + members[:, nameless].sum(axis=1, dtype=np.int64) if nameless else least


def _number(members: Mask, counting: Mask) -> NDArray[np.int64]:
    """Return how many of those who count take part, shape (scenario,)."""
    return np.asarray((members & counting).sum(axis=1, dtype=np.int64))


def _counted(
    rule: PartnerCount | CountryCount,
    bound: Bound,
    code: str,
    counted: tuple[NDArray[np.int64], NDArray[np.int64]],
    unit: MarginUnit,
) -> Verdict:
    is_minimum = code.startswith("minimum")
    measure = at_least if is_minimum else at_most
    statuses = measure(*counted, bound, unsourced=is_unsourced(rule))
    least, most = counted

    def finding(index: int) -> Finding:
        value = int(least[index] if is_minimum else most[index])
        parameters: dict[str, Parameter] = {
            "value": value,
            "among": Names(rule.countries) if rule.countries else "",
            "roles": Terms("role", tuple(str(role) for role in rule.roles)),
            "reason": reason_of(rule, bound) or ("countries_unknown" if least[index] != most[index] else ""),
        }
        margin = None
        if not bound.is_unknown:
            limit = bound.highest if is_minimum else bound.lowest
            room = value - limit if is_minimum else limit - value
            parameters |= {"limit": limit, "other": bound.lowest if is_minimum else bound.highest, "gap": abs(room)}
            margin = Margin(room, unit)
        return _finding(rule, code, parameters, statuses, index, margin)

    return Verdict(rule.id, str(rule.stage), statuses, finding)


def _each(
    case: Case,
    rule: EligibleCountries | LegalForms,
    code: str,
    judge: Callable[[Partner], int],
    allowed: Names | Terms,
) -> Iterator[Verdict]:
    """Yield a verdict on a rule that every partner in certain roles has to meet; none where it is about nobody."""
    partners = case.compiled.partners
    unknown = bool(reason_of(rule, None))
    # Who may turn out to be meant, because the plan does not say of which country or form it is, is open.
    maybe = [depends_on_unknown(rule, partner) for partner in partners]
    concerned = [one.role in rule.roles and (maybe[at] or covers(rule, one)) for at, one in enumerate(partners)]
    if not any(concerned):
        return
    marks = np.array(
        [
            MET if not concerned[at] else TO_BE_VERIFIED if unknown or maybe[at] else judge(one)
            for at, one in enumerate(partners)
        ],
        dtype=np.int8,
    )
    # Met is zero: a product with 0 or 1 leaves only the marks of those who take part.
    statuses = (case.figures.members * marks).max(axis=1, initial=MET)

    def finding(index: int) -> Finding:
        here = [at for at in range(len(partners)) if case.figures.members[index, at] and concerned[at]]
        present = [partners[at] for at in here]
        # Without a list nobody is off it, and everybody is open.
        nobody_knows = reason_of(rule, None) == "unknown"
        worst = (
            [] if nobody_knows else [partners[at] for at in here if not maybe[at] and judge(partners[at]) == NOT_MET]
        )
        open_ = present if nobody_knows else [partners[at] for at in here if marks[at] == TO_BE_VERIFIED]
        named = tuple(_called(one, code) for one in (worst or open_))
        parameters: dict[str, Parameter] = {
            "partners": Names(named),
            "count": len(named),
            "allowed": allowed,
            "roles": Terms("role", tuple(str(role) for role in rule.roles)),
            "reason": reason_of(rule, None) or ("not_given" if open_ and not worst else ""),
        }
        margin = Margin(-len(worst), MarginUnit.PARTNERS) if worst else None
        return _finding(rule, code, parameters, statuses, index, margin)

    yield Verdict(rule.id, str(rule.stage), statuses, finding)


def _called(partner: Partner, code: str) -> str:
    """Return the partner's name, with its country where that is in question and known."""
    return f"{partner.name} ({partner.country})" if code == "eligible-countries" and partner.country else partner.name


def _finding(
    rule: PartnerCount | CountryCount | EligibleCountries | LegalForms,
    code: str,
    parameters: dict[str, Parameter],
    statuses: Statuses,
    index: int,
    margin: Margin | None,
) -> Finding:
    return Finding(
        code,
        parameters,
        status=STATUS[statuses[index]],
        severity=rule.severity,
        stage=str(rule.stage),
        where=("partners",),
        rule=rule.id,
        margin=margin,
    )
