"""The plan: everything that people plan, as one frozen value."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.money import RoundingMode
from planner.plan.contributions import Contribution
from planner.plan.costs import CommonCost, CostLine, Published, SplitRule
from planner.plan.currencies import ExchangeRate, ForeignCurrency
from planner.plan.partners import EVERYBODY, Partner, Partners, StandardPartner
from planner.plan.periods import PeriodLength, Spread
from planner.plan.pools import OwnPool
from planner.plan.progress import ItemStatus
from planner.plan.proposals import CALL_ID, Proposal
from planner.plan.requests import Request
from planner.plan.work import Action, EffortTarget, Phase, WorkPackage
from planner.terms import Count, CountBound, Id, Model, RatePpm, TermId

SCHEMA_VERSION = 1
CONFIRMED = "confirmed"
ALL = "all"
BUILT_IN_SCENARIOS = (CONFIRMED, ALL)


class Scenario(Model):
    """Who takes part, and what else is different, in one version of the future.

    Attributes:
        id: Stable id.
        title: What it is called on pages.
        base: Scenario that it starts from: ``confirmed``, ``all``, or another of the plan.
        include: Partners that join.
        exclude: Partners that are left out.
        add: Organisations that only this scenario knows.
        set: New values, by place: ``costs.ID.unit_cost: 8000``.
        assumes: What it takes for granted, in sentences.
    """

    id: Id
    title: str | None = None
    base: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")] = CONFIRMED
    include: Partners | None = None
    exclude: Partners | None = None
    add: tuple[Partner, ...] = ()
    set: dict[str, Any] = {}
    assumes: tuple[str, ...] = ()
    note: str | None = None


class Threshold(Model):
    """A condition of the partners themselves: how many must take part before it begins.

    Attributes:
        id: Stable id; the rule's name in findings.
        selector: Who counts.
        minimum: Fewer is not met.
        target: From here on it is met; between the two it is to be verified.
        minimum_countries: Different countries among those who count.
        says: What it says, in our words.
        source: Where that stands.
    """

    id: Id
    selector: Partners = EVERYBODY
    minimum: CountBound | None = None
    target: CountBound | None = None
    minimum_countries: CountBound | None = None
    says: str | None = None
    source: str | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Threshold:
        if self.minimum is None and self.target is None and self.minimum_countries is None:
            raise PydanticCustomError("threshold-empty", "{threshold}", {"threshold": self.id})
        floor, target = self.minimum, self.target
        if floor and target and floor.values and target.values and target.highest < floor.lowest:
            raise PydanticCustomError("threshold-reversed", "{threshold}", {"threshold": self.id})
        return self


class Choice(Model):
    """An optional flat rate of the call that some partners choose.

    Attributes:
        id: Stable id; optional in a file written by hand, given at the first save.
        rule: Id of the call's flat rate.
        partners: Who chooses it.
        rate_percent: A lower rate than the call's, where it can be adjusted; the call's own when None.
    """

    id: Id
    rule: TermId
    partners: Partners = EVERYBODY
    rate_percent: RatePpm | None = None
    note: str | None = None


class Correction(Model):
    """A value of the call that the user, who holds the document, states otherwise.

    Attributes:
        rule: Id of the call's rule.
        value: The rule's own fields with new values.
        document: Which document says so.
        page: Where in it.
    """

    rule: TermId
    value: dict[str, Any]
    document: Annotated[str, Field(min_length=1)]
    page: Annotated[str, Field(min_length=1)]
    note: str | None = None


class Plan(Model):
    """A plan of a joint project: partners, work, costs, scenarios.

    Attributes:
        schema_version: Version of this form.
        id: Stable id.
        title: Name of the project.
        call: Target that it applies to; none means the partners' own resources.
        start: First day of the project, when it is known.
        duration_months: Length.
        exchange_rates: What a euro is in the other currencies of cost lines, by currency.
        period_months: Length of a reporting period; the last one ends with the project.
        spread: How amounts are spread over periods where neither their line nor anybody says otherwise.
        rounding: How amounts are rounded where no call says it.
        default_scenario: Scenario meant when none is named.
        vary: Whose number "how many partners?" changes.
        standard_partner: Archetype of partners whom nobody knows yet.
        effort_targets: How much work each partner is to do where, to be held against the staff lines.
        choices: Optional flat rates chosen.
        contributions: Where the part of the cost that no grant pays comes from.
        own_pools: Own contributions that several partners carry together.
        when_capped: Who gives way where a fund's ceiling holds grants of partners: all in proportion, the lead first,
            or nobody: then it is only reported. The grant of an action is always divided in proportion.
        requests: Grants asked for below what the call would give.
        proposals: Register of what was handed in before, and what became of it.
    """

    schema_version: Literal[1] = 1
    id: Id
    title: Annotated[str, Field(min_length=1)]
    note: str | None = None
    sources: tuple[str, ...] = ()
    call: Annotated[str, Field(pattern=CALL_ID)] | None = None
    currency: Literal["EUR"] = "EUR"
    exchange_rates: dict[ForeignCurrency, ExchangeRate] = {}
    start: date | None = None
    duration_months: Count | None = None
    period_months: PeriodLength | None = None
    spread: Spread = Spread.WORK_PACKAGE
    rounding: RoundingMode = RoundingMode.HALF_UP
    split: SplitRule = SplitRule()
    default_scenario: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")] = CONFIRMED
    vary: Partners = EVERYBODY
    partners: tuple[Partner, ...] = ()
    standard_partner: StandardPartner | None = None
    phases: tuple[Phase, ...] = ()
    work_packages: tuple[WorkPackage, ...] = ()
    effort_targets: tuple[EffortTarget, ...] = ()
    costs: tuple[CostLine, ...] = ()
    common_costs: tuple[CommonCost, ...] = ()
    choices: tuple[Choice, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    own_pools: tuple[OwnPool, ...] = ()
    when_capped: Literal["report", "proportional", "lead"] = "report"
    requests: tuple[Request, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    actions: tuple[Action, ...] = ()
    progress: tuple[ItemStatus, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    corrections: tuple[Correction, ...] = ()
    published: Published | None = None

    def phase_of(self, item: CostLine | CommonCost) -> str | None:
        """Return the id of the phase in which a cost lies: by name, or through its work package."""
        if item.phase is not None or item.work_package is None:
            return item.phase
        return self.phase_of_package(item.work_package)

    def phase_of_package(self, work_package: str) -> str | None:
        """Return the id of the phase in which a work package lies."""
        return next((phase.id for phase in self.phases if work_package in phase.work_packages), None)

    @property
    def scenario_ids(self) -> tuple[str, ...]:
        """The plan's own scenarios in order, then the built-in ones."""
        return (*(scenario.id for scenario in self.scenarios), *BUILT_IN_SCENARIOS)
