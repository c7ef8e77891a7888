"""Kinds of rule about money: rates, limits, shares, thresholds, budgets of calls, payments, rounding."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.money import RoundingMode
from planner.rules.scope import Rule, Sense
from planner.terms import (
    EURO,
    UNKNOWN,
    Category,
    CountBound,
    Country,
    Currency,
    EuroBound,
    EuroCents,
    Model,
    RateBound,
    Stage,
    TermId,
)

BILLION = 10**11
"""Cents beyond which the limit of a project is a slip of the pen."""


class RoundingRule(Rule):
    """How the funder's system rounds each figure."""

    kind: Literal["rounding"]
    mode: RoundingMode | Literal["unknown"]
    unit: EuroCents = 1
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether the mode is unknown."""
        return [self.mode == UNKNOWN]


class Rate(Rule):
    """Part of eligible cost that a fund pays.

    Attributes:
        fund: Id of the fund.
        rate_percent: The rate.
        bound: Whether less may be asked for: the rate is a ``maximum``, or ``fixed``.
        level: ``partner``: computed for each partner's own cost; ``action``: computed once on the whole and then
            divided in proportion to eligible cost.
    """

    kind: Literal["rate"]
    fund: TermId
    rate_percent: RateBound
    bound: Literal["maximum", "fixed", "unknown"] = "maximum"
    level: Literal["partner", "action"]
    severity: Severity = Severity.IMPORTANT


class AmountLimit(Rule):
    """Smallest and largest amount of a project, of each partner's part, or of a country's part.

    Attributes:
        measures: Whether the limit is of the grant, or of the total eligible cost.
        fund: Only the grant of this fund is measured; all funds when None.
        subject: Whose amount it is: ``project``, ``each_partner`` or ``each_country``.
        minimum: Smallest amount.
        maximum: Largest amount.
        currency: Currency of both.
    """

    SENSE: ClassVar[Sense] = {"minimum": (0, BILLION), "maximum": (0, BILLION)}

    kind: Literal["amount_limit"]
    measures: Literal["grant", "total"]
    fund: TermId | None = None
    subject: Literal["project", "each_partner", "each_country"] = "project"
    minimum: EuroBound | None = None
    maximum: EuroBound | None = None
    currency: Currency = EURO


class ShareLimit(Rule):
    """Smallest and largest share of somebody, or of a kind of cost, in the budget.

    Attributes:
        subject: Whose share: each partner's, the lead's, each country's, a group of countries', or that of cost
            categories.
        group: Id of the group that ``countries`` make up (``southern_shore``, ``ipa``).
        countries: Countries of the group.
        categories: The call's own categories whose cost is measured.
        except_categories: Or the call's own categories that are left out, all others being measured.
        only_with: Only plans with cost of this neutral category are looked at.
        of: Denominator and numerator: ``total`` eligible cost, ``direct`` (what no flat rate fills), ``grant``;
            ``not_said`` where the source does not say whether total or direct cost: then both are measured.
        minimum_percent: At least this share.
        maximum_percent: At most this share.
        strict: Whether the share itself is already beyond the limit: more than, less than.
    """

    kind: Literal["share_limit"]
    subject: Literal["each_partner", "lead", "each_country", "group", "category"]
    group: TermId | None = None
    countries: tuple[Country, ...] | None = None
    categories: tuple[TermId, ...] = ()
    except_categories: tuple[TermId, ...] = ()
    only_with: Category | None = None
    of: Literal["total", "direct", "grant", "not_said"] = "total"
    minimum_percent: RateBound | None = None
    maximum_percent: RateBound | None = None
    strict: bool = False

    @model_validator(mode="after")
    def _says_of_whom(self) -> ShareLimit:
        if (self.subject == "group") != bool(self.countries):
            raise PydanticCustomError("share-of-nobody", "{rule}", {"rule": self.id, "what": "countries"})
        if (self.subject == "category") != (bool(self.categories) != bool(self.except_categories)):
            raise PydanticCustomError("share-of-nobody", "{rule}", {"rule": self.id, "what": "categories"})
        if self.minimum_percent is None and self.maximum_percent is None:
            raise PydanticCustomError("limit-empty", "{rule}", {"rule": self.id})
        return self


class VolunteersLimit(Rule):
    """How far the work of volunteers may stand for co-financing.

    Attributes:
        maximum_percent: At most this part of the co-financing.
        grant_within_cost_without_volunteers: Whether the grant may not exceed eligible cost without volunteers.
    """

    kind: Literal["volunteers_limit"]
    maximum_percent: RateBound
    grant_within_cost_without_volunteers: bool = False
    category: Category = Category.VOLUNTEERS


class AmountThreshold(Rule):
    """An amount from which on something else applies: a duty, or relief from one.

    Attributes:
        subject: Whose amount is looked at; each rule names it, because they differ.
        measures: ``grant`` or ``total``.
        amount: Euro.
        side: Whether it applies ``above`` the amount, ``from`` it on, or ``up_to`` it.
        consequence: What applies then.
    """

    SENSE: ClassVar[Sense] = {"amount": (100, BILLION)}

    kind: Literal["threshold"]
    subject: Literal["project", "each_beneficiary", "each_partner"]
    measures: Literal["grant", "total"]
    amount: EuroBound
    side: Literal["above", "from", "up_to"]
    consequence: Literal[
        "audit_report",
        "capacity_check",
        "no_capacity_check",
        "certificate_on_financial_statements",
        "simplified_costs_only",
        "vat_only_if_not_recoverable",
        "other",
    ]
    stage: Stage = Stage.GRANT_PREPARATION
    severity: Severity = Severity.NOTE


class CallBudget(Rule):
    """How much money a programme, a call or a topic has for all its projects.

    Attributes:
        of: Whose budget it is.
        amount: Euro, of the fund.
    """

    SENSE: ClassVar[Sense] = {"amount": (10**6, 10**13)}

    kind: Literal["budget"]
    of: Literal["programme", "call", "topic"]
    amount: EuroBound
    stage: Stage = Stage.AWARD
    severity: Severity = Severity.IMPORTANT


class OwnContributionLevel(Rule):
    """Whose the co-financing is.

    Attributes:
        level: ``partner``: each partner finances its own part; ``action``: it belongs to the whole, and the partners
            agree who brings how much.
    """

    kind: Literal["own_contribution_level"]
    level: Literal["partner", "action", "unknown"]
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether nobody knows."""
        return [self.level == UNKNOWN]


class BalanceRule(Rule):
    """How the final grant follows from real cost.

    Attributes:
        mode: ``rate_then_ceiling``: the rate applies to real cost, then the ceiling; ``ratio_kept``: the ratio of the
            signed budget is kept; ``contested``: sources say one and the other.
    """

    kind: Literal["balance"]
    mode: Literal["rate_then_ceiling", "ratio_kept", "contested", "unknown"]
    stage: Stage = Stage.CONTRACT
    severity: Severity = Severity.NOTE

    def doubtful(self) -> list[bool]:
        """Return whether nobody knows."""
        return [self.mode == UNKNOWN]


class Instalment(Model):
    """One payment of a grant.

    Attributes:
        when: ``pre_financing``, ``interim`` or ``balance``.
        percent: Part of the grant; ``unknown`` where nobody could find it.
        of: What the part is of.
        condition: What has to be reached first, in our words.
    """

    when: Literal["pre_financing", "interim", "balance"]
    percent: RateBound
    of: Literal["maximum_grant", "grant_so_far", "total", "unknown"] = "maximum_grant"
    condition: str | None = None


class PaymentSchedule(Rule):
    """How a grant is paid.

    Attributes:
        instalments: Payments in their order; empty where cost is only reimbursed.
        reimbursement: Whether cost is paid after it was incurred and controlled.
        paid_within_days: Days from a claim to its payment.
        known: ``unknown`` where nobody could find how the grant is paid.
    """

    SENSE: ClassVar[Sense] = {"paid_within_days": (1, 730)}

    kind: Literal["payment_schedule"]
    instalments: tuple[Instalment, ...] = ()
    reimbursement: bool = False
    paid_within_days: CountBound | None = None
    known: Literal["unknown"] | None = None
    stage: Stage = Stage.CONTRACT
    severity: Severity = Severity.NOTE

    @model_validator(mode="after")
    def _says_something(self) -> PaymentSchedule:
        said = bool(self.instalments) or self.reimbursement or self.paid_within_days is not None
        if said == (self.known == UNKNOWN):
            raise PydanticCustomError("limit-empty", "{rule}", {"rule": self.id})
        return self

    def doubtful(self) -> list[bool]:
        """Return whether all of it is unknown; an open percentage of one payment does not make the rest unknown."""
        return [self.known == UNKNOWN]
