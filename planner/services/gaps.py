"""What is still empty in a plan: per partner as a matrix, and in the plan itself; each with the page that fills it.

Which fields matter is not decided here: until a call's form asks for some of them, all optional ones count alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from planner.engine.pricing import is_nothing
from planner.findings import Message
from planner.plan.costs import CommonCost
from planner.plan.model import Plan
from planner.plan.partners import Commitment, Partner
from planner.services.partner_list import indicator_names

COSTS, INDICATORS = "costs", "indicators"

_RECORD: Mapping[str, Callable[[Partner], object]] = {
    "country": lambda one: one.country,
    "legal_form": lambda one: one.legal_form,
    "nuts": lambda one: one.nuts,
    "pic": lambda one: one.pic,
    "vat_number": lambda one: one.vat_number,
    "department": lambda one: one.department,
    "address": lambda one: one.address,
    "signatory": lambda one: one.signatory,
    "finance_contact": lambda one: one.finance_contact,
}


@dataclass(frozen=True, slots=True)
class PartnerGaps:
    """What is known of one partner.

    Attributes:
        id: Id of the partner.
        name: Its name.
        known: Whether each field is filled, in the order of the matrix; None where it need not be.
    """

    id: str
    name: str
    known: tuple[bool | None, ...]

    @property
    def missing(self) -> int:
        """How many fields are empty."""
        return sum(one is False for one in self.known)


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is empty in the plan.

    Attributes:
        says: What it is.
        page: Name of the page on which it is filled.
    """

    says: Message
    page: str


@dataclass(frozen=True, slots=True)
class Gaps:
    """Everything that is still empty in a plan.

    Attributes:
        fields: Columns of the matrix.
        partners: Its rows, in the plan's order; those who have withdrawn are left out.
        withdrawn: How many these are.
        plan: What is empty in the plan itself.
    """

    fields: tuple[str, ...]
    partners: tuple[PartnerGaps, ...]
    withdrawn: int
    plan: tuple[Gap, ...]

    @property
    def totals(self) -> tuple[int, ...]:
        """For each field, of how many partners it is empty."""
        return tuple(sum(one.known[at] is False for one in self.partners) for at in range(len(self.fields)))

    @property
    def missing(self) -> int:
        """How many fields of partners are empty in all."""
        return sum(self.totals)


def gaps(plan: Plan) -> Gaps:
    """Return everything that is still empty in a plan."""
    names = indicator_names(plan)
    fields = (*_RECORD, COSTS, *((INDICATORS,) if names else ()))
    there = [one for one in plan.partners if one.commitment is not Commitment.WITHDRAWN]
    return Gaps(
        fields=fields,
        partners=tuple(_of_partner(plan, one, names) for one in there),
        withdrawn=len(plan.partners) - len(there),
        plan=tuple(chain(_of_basics(plan), _of_costs(plan), _of_work(plan), _of_common_costs(plan))),
    )


def _of_partner(plan: Plan, partner: Partner, indicators: Sequence[str]) -> PartnerGaps:
    known: list[bool | None] = [bool(read(partner)) for read in _RECORD.values()]
    known.append(_has_costs(plan, partner) if partner.has_budget else None)
    if indicators:
        known.append(all(one in partner.indicators for one in indicators) if partner.has_budget else None)
    return PartnerGaps(partner.id, partner.shown_name, tuple(known))


def _has_costs(plan: Plan, partner: Partner) -> bool:
    """Return whether a partner has a line, or a part in a common cost that counts."""
    return any(one.partners.takes(partner) for one in plan.costs) or any(
        one.included and (one.incurred_by == partner.id or one.shared_by.takes(partner)) for one in plan.common_costs
    )


# -- the plan itself -------------------------------------------------------------------------------


def _of_basics(plan: Plan) -> Iterator[Gap]:
    if plan.call is None:
        yield Gap(Message("gap-no-call"), "overview")
    if plan.start is None:
        yield Gap(Message("gap-no-start"), "overview")
    if plan.duration_months is None:
        yield Gap(Message("gap-no-duration"), "overview")
    if not plan.partners:
        yield Gap(Message("gap-no-partners"), "partners")
    elif not any(one.role == "lead" and one.commitment is not Commitment.WITHDRAWN for one in plan.partners):
        yield Gap(Message("gap-no-lead"), "partners")


def _of_costs(plan: Plan) -> Iterator[Gap]:
    if not plan.costs:
        yield Gap(Message("gap-no-costs"), "costs")
    nothing = sum(is_nothing(one) for one in plan.costs)
    yield from _counted("gap-lines-zero", nothing, page="costs")
    yield from _counted("gap-lines-unnamed", sum(not one.what for one in plan.costs), page="costs")
    if plan.work_packages:
        loose = sum(one.work_package is None for one in plan.costs)
        yield from _counted("gap-lines-without-package", loose, page="costs")


def _of_work(plan: Plan) -> Iterator[Gap]:
    if not plan.work_packages:
        yield Gap(Message("gap-no-packages"), "work")
    used = {one.work_package for one in plan.costs} | {one.work_package for one in plan.common_costs}
    without: Mapping[str, int] = {
        "gap-packages-without-months": sum(one.months is None for one in plan.work_packages),
        "gap-packages-without-lead": sum(one.lead is None for one in plan.work_packages),
        "gap-packages-without-costs": sum(one.id not in used for one in plan.work_packages),
    }
    for code, count in without.items():
        yield from _counted(code, count, page="work")


def _of_common_costs(plan: Plan) -> Iterator[Gap]:
    alone = sum(not _is_shared(plan, one) for one in plan.common_costs)
    yield from _counted("gap-common-without-members", alone, page="common")
    unknown = sum(not one.amount.values for one in plan.common_costs)
    yield from _counted("gap-common-unknown", unknown, page="common")


def _is_shared(plan: Plan, common: CommonCost) -> bool:
    """Return whether anybody who has not withdrawn shares a common cost."""
    return any(
        common.shared_by.takes(one) and one.has_budget
        for one in plan.partners
        if one.commitment is not Commitment.WITHDRAWN
    )


def _counted(code: str, count: int, *, page: str) -> Iterator[Gap]:
    if count:
        yield Gap(Message(code, {"count": count}), page)
