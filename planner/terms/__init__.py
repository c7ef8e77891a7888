"""Words and scalars that calls and plans share: roles, legal forms, countries, citations, amounts as text.

Files are read as text, so each scalar here knows how to become a whole number and how to be written back.
"""

from planner.terms.citation import Citation
from planner.terms.scalars import (
    UNKNOWN,
    Bound,
    Count,
    CountBound,
    EuroBound,
    EuroCents,
    Quantity,
    RateBound,
    RatePpm,
    parse_count,
    parse_euro,
    parse_percent,
    parse_quantity,
    write_count,
    write_euro,
    write_percent,
    write_quantity,
)
from planner.terms.words import (
    COUNTRIES,
    Category,
    Certainty,
    Country,
    Id,
    LegalForm,
    Model,
    Role,
    Stage,
    TermId,
)

__all__ = [
    "COUNTRIES",
    "UNKNOWN",
    "Bound",
    "Category",
    "Certainty",
    "Citation",
    "Count",
    "CountBound",
    "Country",
    "EuroBound",
    "EuroCents",
    "Id",
    "LegalForm",
    "Model",
    "Quantity",
    "RateBound",
    "RatePpm",
    "Role",
    "Stage",
    "TermId",
    "parse_count",
    "parse_euro",
    "parse_percent",
    "parse_quantity",
    "write_count",
    "write_euro",
    "write_percent",
    "write_quantity",
]
