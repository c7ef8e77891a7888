"""Checks of each member: countries, legal forms, countries that may only be associated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from planner.engine.checks.verdict import MET, NOT_MET, TO_BE_VERIFIED, Case, Verdict, finding_of, reason_of
from planner.engine.scope import covers, depends_on_unknown
from planner.findings import Finding, Margin, MarginUnit, Names, Parameter, Path, Terms
from planner.plan.partners import Partner
from planner.rules.kinds import AssociatedOnly, EligibleCountries, LegalForms
from planner.terms import UNKNOWN, Role

BUDGETED = (Role.LEAD, Role.PARTNER, Role.AFFILIATED)


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


def check_associated_only(case: Case) -> Iterator[Verdict]:
    """Yield whether organisations of countries that may only be associated are so."""
    call = case.compiled.call
    for rule in call.of_kind(AssociatedOnly) if call else ():

        def judge(partner: Partner, barred: Sequence[str] = rule.countries) -> int:
            return TO_BE_VERIFIED if partner.country is None else (NOT_MET if partner.country in barred else MET)

        yield from _each(case, rule, "associated-only", judge, Names(rule.countries))


def _each(
    case: Case,
    rule: EligibleCountries | LegalForms | AssociatedOnly,
    code: str,
    judge: Callable[[Partner], int],
    allowed: Names | Terms,
) -> Iterator[Verdict]:
    """Yield a verdict on a rule that every partner in certain roles has to meet; none where it is about nobody."""
    partners = case.compiled.partners
    unknown = bool(reason_of(rule, None))
    # Who may turn out to be meant, because the plan does not say of which country or form it is, is open.
    maybe = [depends_on_unknown(rule, partner) for partner in partners]
    roles = BUDGETED if isinstance(rule, AssociatedOnly) else rule.roles
    concerned = [one.role in roles and (maybe[at] or covers(rule, one)) for at, one in enumerate(partners)]
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
            "roles": Terms("role", tuple(str(role) for role in roles)),
            "reason": reason_of(rule, None) or ("not_given" if open_ and not worst else ""),
        }
        margin = Margin(-len(worst), MarginUnit.PARTNERS) if worst else None
        # One organisation is named to go to; the sentence names all of them.
        first = next(iter(worst or open_), None)
        listed = case.compiled.plan.partners
        at = listed.index(first) if first in listed else None
        where: Path = ("partners",) if at is None else ("partners", at)
        return finding_of(rule, code, parameters, statuses[index], where, margin=margin)

    yield Verdict(rule.id, str(rule.stage), statuses, finding)


def _called(partner: Partner, code: str) -> str:
    """Return the partner's name, with its country where that is in question and known."""
    in_question = code in {"eligible-countries", "associated-only"} and partner.country
    return f"{partner.name} ({partner.country})" if in_question else partner.name
