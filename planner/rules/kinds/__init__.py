"""The kinds of rule that a call can state, by family. A new figure is data; a new kind is a class here.

Each kind has its arithmetic or its check in ``planner.engine`` and its sentences in ``planner.wording``. One whose
arithmetic is not built yet says in ``open_totals`` which totals it would change; these are to be verified.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from planner.rules.kinds.consortium import (
    AssociatedOnly,
    CompulsoryPartners,
    CountryCount,
    EligibleCountries,
    GroupCount,
    LegalForms,
    PartnerCount,
    WhoCounts,
)
from planner.rules.kinds.costs import Band, CostOptions, FlatRate, LumpSum, Mapping, UnitCost, VatRule
from planner.rules.kinds.money import (
    AmountLimit,
    AmountThreshold,
    BalanceRule,
    CallBudget,
    Instalment,
    OwnContributionLevel,
    PaymentSchedule,
    Rate,
    RoundingRule,
    ShareLimit,
    VolunteersLimit,
)
from planner.rules.kinds.papers import Document, Noted, Precedence
from planner.rules.kinds.time import Deadline, Duration, Opening, Outlook, Periods, StartWindow, TimeToSignature

AnyRule: TypeAlias = Annotated[
    Opening
    | Deadline
    | Duration
    | StartWindow
    | Periods
    | TimeToSignature
    | Outlook
    | RoundingRule
    | Rate
    | AmountLimit
    | ShareLimit
    | VolunteersLimit
    | AmountThreshold
    | CallBudget
    | OwnContributionLevel
    | BalanceRule
    | PaymentSchedule
    | WhoCounts
    | PartnerCount
    | CountryCount
    | GroupCount
    | EligibleCountries
    | AssociatedOnly
    | LegalForms
    | CompulsoryPartners
    | FlatRate
    | Mapping
    | CostOptions
    | UnitCost
    | LumpSum
    | VatRule
    | Document
    | Precedence
    | Noted,
    Field(discriminator="kind"),
]

__all__ = [
    "AmountLimit",
    "AmountThreshold",
    "AnyRule",
    "AssociatedOnly",
    "BalanceRule",
    "Band",
    "CallBudget",
    "CompulsoryPartners",
    "CostOptions",
    "CountryCount",
    "Deadline",
    "Document",
    "Duration",
    "EligibleCountries",
    "FlatRate",
    "GroupCount",
    "Instalment",
    "LegalForms",
    "LumpSum",
    "Mapping",
    "Noted",
    "Opening",
    "Outlook",
    "OwnContributionLevel",
    "PartnerCount",
    "PaymentSchedule",
    "Periods",
    "Precedence",
    "Rate",
    "RoundingRule",
    "ShareLimit",
    "StartWindow",
    "TimeToSignature",
    "UnitCost",
    "VatRule",
    "VolunteersLimit",
    "WhoCounts",
]
