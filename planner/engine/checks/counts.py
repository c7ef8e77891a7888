"""Checks of numbers: of partners, countries and groups of countries, in all or for each country."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.engine.checks.measures import has_cost_in
from planner.engine.checks.verdict import (
    MET,
    TO_BE_VERIFIED,
    Case,
    Statuses,
    Verdict,
    at_least,
    at_most,
    finding_of,
    is_unsourced,
    reason_of,
)
from planner.engine.figures import Mask
from planner.engine.scope import covers, depends_on_unknown
from planner.findings import Finding, Margin, MarginUnit, Names, Parameter, Terms
from planner.plan.partners import Partner
from planner.rules.kinds import CompulsoryPartners, CountryCount, GroupCount, PartnerCount, WhoCounts
from planner.terms import Bound, Role

Numbers = NDArray[np.int64]
MoreParameters = Callable[[int], dict[str, Parameter]]
USUAL = (Role.LEAD, Role.PARTNER)
"""Who counts where no rule says it."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are in each scenario: at least, and at most where something is not known.

    Attributes:
        least: Shape (scenario,).
        most: Shape (scenario,).
        roles: Who counted.
        is_sure: Whether it is known that these are the ones who count.
    """

    least: Numbers
    most: Numbers
    roles: tuple[Role, ...]
    is_sure: bool = True


def check_partner_count(case: Case) -> Iterator[Verdict]:
    """Yield whether there are enough, and not too many, partners: in all, or of each country."""
    call = case.compiled.call
    for rule in call.of_kind(PartnerCount) if call else ():
        if rule.only_with and not has_cost_in(case.compiled, rule.only_with):
            continue
        roles, is_sure = roles_of(case, rule.roles)
        if rule.each == "country":
            yield from _each_country(case, rule, roles)
            continue
        counted = _counted_under(case, rule, roles, is_sure=is_sure)
        for bound, code in ((rule.minimum, "minimum-partners"), (rule.maximum, "maximum-partners")):
            if bound is not None:
                yield _verdict(rule, bound, code, counted)


def check_country_count(case: Case) -> Iterator[Verdict]:
    """Yield whether the partners come from enough, and not too many, different countries."""
    call = case.compiled.call
    for rule in call.of_kind(CountryCount) if call else ():
        roles, is_sure = roles_of(case, rule.roles)
        partners = case.compiled.partners
        among = np.array([one.role in roles and _may_count(rule, one) for one in partners], dtype=np.bool_)
        least, most = counted_countries(case, roles, rule.countries, among)
        counted = Counted(least, most, roles, is_sure)
        for bound, code in ((rule.minimum, "minimum-countries"), (rule.maximum, "maximum-countries")):
            if bound is not None:
                yield _verdict(rule, bound, code, counted)


def check_group_count(case: Case) -> Iterator[Verdict]:
    """Yield whether the partners come from enough of the call's groups of countries."""
    call, members = case.compiled.call, case.figures.members
    for rule in call.of_kind(GroupCount) if call else ():
        roles, is_sure = roles_of(case, rule.roles)
        partners = case.compiled.partners
        counts = [one.role in roles for one in partners]
        present = {
            group: _any(members, [counts[at] and one.country in countries for at, one in enumerate(partners)])
            for group, countries in rule.groups.items()
        }
        least = np.array(list(present.values())).sum(axis=0, dtype=np.int64)
        nameless = np.array([counts[at] and one.country is None for at, one in enumerate(partners)], dtype=np.bool_)
        most = np.minimum(least + _number(members, nameless), len(rule.groups))

        def missing(index: int, present: dict[str, Mask] = present) -> dict[str, Parameter]:
            return {"missing": Terms("group", tuple(group for group, found in present.items() if not found[index]))}

        yield _verdict(rule, rule.minimum, "minimum-groups", Counted(least, most, roles, is_sure), missing)


def check_compulsory_partners(case: Case) -> Iterator[Verdict]:
    """Yield whether enough organisations of a compulsory kind take part."""
    call = case.compiled.call
    for rule in call.of_kind(CompulsoryPartners) if call else ():
        partners = case.compiled.partners
        in_role = [one.role in rule.roles and _may_count(rule, one) for one in partners]
        sure = np.array([in_role[at] and bool({*one.kinds} & {*rule.of_kind}) for at, one in enumerate(partners)], bool)
        open_ = np.array([in_role[at] and not one.kinds for at, one in enumerate(partners)], bool)
        least = _number(case.figures.members, sure)
        counted = Counted(least, least + _number(case.figures.members, open_), rule.roles)
        kinds: dict[str, Parameter] = {"kinds": Terms("partner_kind", tuple(str(kind) for kind in rule.of_kind))}

        def among(_: int, kinds: dict[str, Parameter] = kinds) -> dict[str, Parameter]:
            return kinds

        yield _verdict(rule, rule.minimum, "compulsory-partners", counted, among)


def roles_of(case: Case, said: Sequence[Role] | None) -> tuple[tuple[Role, ...], bool]:
    """Return the roles that count for a rule, and whether that is sure: its own, the call's, or the usual ones."""
    call = case.compiled.call
    if said is not None or call is None:
        return tuple(said or USUAL), True
    for rule in call.of_kind(WhoCounts):
        if isinstance(rule.roles, tuple):
            return rule.roles, True
        # Only where somebody takes part whose counting is open does it matter.
        return USUAL, not any(one.role is Role.AFFILIATED for one in case.compiled.partners)
    return USUAL, True


def counted_countries(
    case: Case, roles: Sequence[Role], countries: Sequence[str] | None, among: Mask | None = None
) -> tuple[Numbers, Numbers]:
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


def _may_count(rule: PartnerCount | CountryCount | CompulsoryPartners, partner: Partner) -> bool:
    """Return whether the rule is about an organisation, or may turn out to be."""
    return depends_on_unknown(rule, partner) or covers(rule, partner)


def _counted_under(case: Case, rule: PartnerCount, roles: tuple[Role, ...], *, is_sure: bool) -> Counted:
    """Return how many members count: at least, and at most where a country or legal form is not known."""
    partners, wanted = case.compiled.partners, rule.countries
    may = [one.role in roles and _may_count(rule, one) for one in partners]
    is_open = [
        may[at] and (depends_on_unknown(rule, one) or (wanted is not None and one.country is None))
        for at, one in enumerate(partners)
    ]
    sure = [
        may[at] and not is_open[at] and (wanted is None or one.country in wanted) for at, one in enumerate(partners)
    ]
    # Whose form is open, but whose country is known not to count, does not count in any case.
    open_ = [is_open[at] and (wanted is None or one.country in (None, *wanted)) for at, one in enumerate(partners)]
    least = _number(case.figures.members, np.array(sure, dtype=np.bool_))
    more = _number(case.figures.members, np.array(open_, dtype=np.bool_)) if any(open_) else 0
    if Role.ASSOCIATED in roles:
        # They have no row in the budget, and so none on the partner axis.
        listed = [one for one in case.compiled.plan.partners if one.id in case.compiled.associated]
        least = np.asarray(
            least + sum(covers(rule, one) and one.country in (wanted or (one.country,)) for one in listed)
        )
    return Counted(least, np.asarray(least + more), roles, is_sure)


def _any(members: Mask, counting: Sequence[bool]) -> Mask:
    """Return whether one of those who count takes part, shape (scenario,)."""
    return np.asarray((members & np.array(counting, dtype=np.bool_)).any(axis=1))


def _number(members: Mask, counting: Mask) -> Numbers:
    """Return how many of those who count take part, shape (scenario,)."""
    return np.asarray((members & counting).sum(axis=1, dtype=np.int64))


def _verdict(
    rule: PartnerCount | CountryCount | GroupCount | CompulsoryPartners,
    bound: Bound,
    code: str,
    counted: Counted,
    more: MoreParameters | None = None,
) -> Verdict:
    is_minimum = not code.startswith("maximum")
    is_sure = counted.is_sure
    unit = MarginUnit.COUNTRIES if isinstance(rule, CountryCount | GroupCount) else MarginUnit.PARTNERS
    measure = at_least if is_minimum else at_most
    statuses = measure(counted.least, counted.most, bound, unsourced=is_unsourced(rule) or not is_sure)
    least, most = counted.least, counted.most

    def finding(index: int) -> Finding:
        value = int(least[index] if is_minimum else most[index])
        is_open = bool(least[index] != most[index])
        reason = reason_of(rule, bound) or ("" if is_sure else "who_counts") or ("countries_unknown" if is_open else "")
        parameters: dict[str, Parameter] = {
            "value": value,
            "roles": Terms("role", tuple(str(role) for role in counted.roles)),
            "reason": reason,
            **(more(index) if more else {"among": _among(rule)}),
        }
        margin = None
        if not bound.is_unknown:
            limit = bound.highest if is_minimum else bound.lowest
            room = value - limit if is_minimum else limit - value
            parameters |= {"limit": limit, "other": bound.lowest if is_minimum else bound.highest, "gap": abs(room)}
            margin = Margin(room, unit)
        return finding_of(rule, code, parameters, statuses[index], ("partners",), margin=margin)

    return Verdict(rule.id, str(rule.stage), statuses, finding)


def _among(rule: PartnerCount | CountryCount | GroupCount | CompulsoryPartners) -> Parameter:
    """Return among whom is counted, as a sentence names it: a group of the call's, countries, or everybody."""
    if isinstance(rule, PartnerCount | CountryCount):
        if rule.group is not None:
            return Terms("group", (rule.group,))
        if rule.countries:
            return Names(rule.countries)
    return ""


def _each_country(case: Case, rule: PartnerCount, roles: tuple[Role, ...]) -> Iterator[Verdict]:
    """Yield whether each country that takes part sends as many partners as it must, and no more than it may."""
    partners, members = case.compiled.partners, case.figures.members
    may = [one.role in roles and _may_count(rule, one) for one in partners]
    names = dict.fromkeys(one.country for at, one in enumerate(partners) if may[at] and one.country)
    names = {name: None for name in names if rule.countries is None or name in rule.countries}
    numbers = {
        name: members[:, [at for at, one in enumerate(partners) if may[at] and one.country == name]].sum(
            axis=1, dtype=np.int64
        )
        for name in names
    }
    nameless = _any(members, [may[at] and one.country is None for at, one in enumerate(partners)])
    for bound, is_minimum in ((rule.minimum, True), (rule.maximum, False)):
        if bound is None:
            continue
        statuses = np.where(nameless, TO_BE_VERIFIED, MET).astype(np.int8)
        for number in numbers.values():
            measure = at_least if is_minimum else at_most
            found = measure(number, number, bound, unsourced=is_unsourced(rule))
            statuses = np.maximum(statuses, np.where(number > 0, found, MET)).astype(np.int8)

        def finding(
            index: int, bound: Bound = bound, is_minimum: bool = is_minimum, statuses: Statuses = statuses
        ) -> Finding:
            present = {name: int(number[index]) for name, number in numbers.items() if number[index]}
            parameters: dict[str, Parameter] = {
                "bound": "minimum" if is_minimum else "maximum",
                "reason": reason_of(rule, bound) or ("countries_unknown" if nameless[index] else ""),
            }
            margin = None
            if not bound.is_unknown:
                limit = bound.highest if is_minimum else bound.lowest
                room = {name: number - limit if is_minimum else limit - number for name, number in present.items()}
                off = {name: gap for name, gap in room.items() if gap < 0}
                least = min(room.values(), default=0)
                shown = tuple(f"{name} ({present[name]})" for name in (off or room))
                parameters |= {"limit": limit, "gap": abs(least), "countries": Names(shown), "count": len(off)}
                margin = Margin(least, MarginUnit.PARTNERS)
            return finding_of(rule, "partners-per-country", parameters, statuses[index], ("partners",), margin=margin)

        yield Verdict(rule.id, str(rule.stage), statuses, finding)
