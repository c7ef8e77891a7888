"""What a plan costs: cost lines, common costs, published figures that a view may imitate."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import (
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError, PydanticKnownError

from planner.keys import EqualKey, ShallowKey
from planner.money import RoundingMode, SplitMethod
from planner.plan.agreements import Agreement, Contract, Payment
from planner.plan.calculations import Calculation, LumpSumShare, UnitCostUse
from planner.plan.currencies import ForeignCurrency
from planner.plan.partners import EVERYBODY, Partners
from planner.plan.periods import PeriodAmounts, Spread, refuse_both, refuse_ends
from planner.terms import Category, Count, EuroBound, EuroCents, Id, Model, Quantity, RatePpm

MEMBERS = "members"
WHOLE_PROJECT = "project"
"""Id of the view that takes everything."""


_AN_AMOUNT = WithJsonSchema(TypeAdapter(EuroCents).json_schema())
"""In a file the key is left out, or holds an amount."""


class Basis(StrEnum):
    """What an amount rests on, weakest first."""

    ILLUSTRATIVE = "illustrative"
    PUBLISHED_AGGREGATE = "published_aggregate"
    ESTIMATE = "estimate"
    QUOTE = "quote"
    ACTUAL = "actual"


class CostLine(Model):
    """A cost of one partner; with a selector, one line for each partner that it takes.

    Attributes:
        id: Stable id; optional in a file written by hand, given at the first save.
        partners: Whose cost it is.
        work_package: Work package in which it lies, or
        phase: the phase, by name.
        category: Neutral cost category; calls map it onto their own.
        what: What is paid.
        calculation: How the amount is worked out, in the place of quantity and unit cost.
        currency: Currency of the unit cost, or of the money in the calculation; the euro when None. What the call pays
            is in the call's own currency.
        quantity: How many units, at most two decimals.
        unit: What one unit is.
        unit_cost: Amount per unit; None only where there is a calculation.
        periods: Euro in each reporting period, for each partner, whatever the currency of the line; what is left over
            lies in the last one.
        spread: How the amount is spread over periods where none are entered; the plan's own way when None.
        vat_percent: Rate of the VAT that the amount includes; 0: none; None: nobody said.
        basis: What the amount rests on.
        confidential: Whether others may see only the sum.
        justification: Why it is needed, in words for the funder.
    """

    # One of the two: what a calculation gives is its amount, and a second figure beside it could only contradict it.
    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["unit_cost"]}, {"required": ["calculation"]}]})

    id: Id
    partners: Partners
    work_package: Id | None = None
    phase: Id | None = None
    category: Category
    what: str = ""
    calculation: Calculation | None = None
    currency: ForeignCurrency | None = None
    quantity: Quantity = 100
    unit: str | None = None
    unit_cost: Annotated[EuroCents | None, Field(validate_default=True), _AN_AMOUNT] = None
    periods: PeriodAmounts = {}
    spread: Spread | None = None
    vat_percent: RatePpm | None = None
    basis: Basis = Basis.ESTIMATE
    confidential: bool = False
    justification: str | None = None
    note: str | None = None

    @field_validator("quantity", "unit_cost")
    @classmethod
    def _is_entered_once(cls, entered: int | None, info: ValidationInfo) -> int | None:
        if "calculation" not in info.data:
            return entered  # it could not be read, which is said by itself
        if entered is None and info.data["calculation"] is None:
            raise PydanticKnownError("missing")
        if entered is not None and info.data["calculation"] is not None:
            line = info.data.get("what") or info.data.get("id") or ""
            raise PydanticCustomError("calculation-beside-amount", "{line}", {"line": line})
        return entered

    @model_validator(mode="after")
    def _lies_in_one_place(self) -> CostLine:
        if self.work_package is not None and self.phase is not None:
            raise PydanticCustomError("work-package-and-phase", "{line}", {"line": self.id})
        return self

    @model_validator(mode="after")
    def _has_one_spending(self) -> CostLine:
        refuse_both(self.what or self.id, self.periods, self.spread)
        refuse_ends(self.what or self.id, self.periods, self.category)
        return self

    @model_validator(mode="after")
    def _is_paid_as_the_call_says(self) -> CostLine:
        of_call = isinstance(self.calculation, UnitCostUse | LumpSumShare)
        if of_call and self.currency is not None:
            raise PydanticCustomError("currency-beside-rule", "{line}", {"line": self.what or self.id})
        # In any other category the share would enter the bases of flat rates.
        if isinstance(self.calculation, LumpSumShare) and self.category is not Category.LUMP_SUMS:
            raise PydanticCustomError("lump-sum-elsewhere", "{line}", {"line": self.what or self.id})
        return self


class SplitRule(Model):
    """How a common cost is split to whole units; see ``planner.money.allocate``.

    Attributes:
        method: Largest remainder unless said otherwise.
        unit: Parts are whole multiples of it, in euro.
        rest_to: Id of the partner that takes what is left, for ``rest_to``.
    """

    method: SplitMethod = SplitMethod.LARGEST_REMAINDER
    unit: EuroCents = 1
    rest_to: Id | None = None

    @model_validator(mode="after")
    def _is_complete(self) -> SplitRule:
        if (self.method is SplitMethod.REST_TO) != (self.rest_to is not None):
            raise PydanticCustomError("rest-to-whom", "split", {})
        if self.unit < 1:
            raise PydanticCustomError("unit-zero", "split", {})
        return self


class CommonCost(Model):
    """Work that several partners pay together, one object per phase.

    Attributes:
        id: Stable id.
        title: What it is.
        phase: Phase in which it lies, or
        work_package: work package in which it lies.
        category: Neutral cost category in which the parts count.
        amount: Euro; may be ``unknown``.
        incurred_by: ``members`` (each member's part is its own cost), or the id of the partner who contracts
            the whole and is reimbursed.
        shared_by: Who shares it.
        key: How it is divided.
        split: How parts become whole units.
        settle: What the others reimburse: the residue that no grant covers, or the whole.
        optional: Whether the project works without it.
        included: Whether it counts now.
        provider: Outside body that does the work, for the reader.
        agreements: What the partners agreed that each pays; the last one holds, those before it are its history.
        contracts: Who contracts with whom.
        payments: What was paid, or falls due.
        periods: Euro of the whole in each reporting period; what is left over lies in the last one.
        spread: How the amount is spread over periods where none are entered; the plan's own way when None.
    """

    id: Id
    title: str
    phase: Id | None = None
    work_package: Id | None = None
    category: Category
    amount: EuroBound
    incurred_by: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")] = MEMBERS
    shared_by: Partners = EVERYBODY
    key: ShallowKey = EqualKey()
    split: SplitRule | None = None
    settle: Literal["residue", "whole"] = "residue"
    optional: bool = False
    included: bool = True
    periods: PeriodAmounts = {}
    spread: Spread | None = None
    basis: Basis = Basis.ESTIMATE
    provider: str | None = None
    agreements: tuple[Agreement, ...] = ()
    contracts: tuple[Contract, ...] = ()
    payments: tuple[Payment, ...] = ()
    note: str | None = None

    @model_validator(mode="after")
    def _lies_in_one_place(self) -> CommonCost:
        if self.work_package is not None and self.phase is not None:
            raise PydanticCustomError("work-package-and-phase", "{line}", {"line": self.id})
        return self

    @model_validator(mode="after")
    def _has_one_spending(self) -> CommonCost:
        refuse_both(self.title, self.periods, self.spread)
        refuse_ends(self.title, self.periods, self.category)
        return self


class PublishedFigure(Model):
    """What a source printed for one view, kept beside what the planner computes.

    Attributes:
        view: Id of a phase, or ``project`` for the whole.
        partners: Number of partners that the source assumes.
        common_share: Printed share of the common cost, in euro.
        total: Printed total per partner, in euro.
        locator: Place in the source.
    """

    view: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    partners: Count
    common_share: EuroCents
    total: EuroCents
    locator: str | None = None


class Published(Model):
    """How a published source rounded, so that its figures can be reproduced view by view.

    The common costs of a view are added and each member's share of the sum is rounded once; what nobody pays
    is reported as unassigned.
    """

    source: str
    unit: EuroCents = 1
    rounding: RoundingMode = RoundingMode.CUT
    dated: date | None = None
    figures: tuple[PublishedFigure, ...] = ()
    note: str | None = None
