"""What every rule carries: its id, its citation, to whom it applies, and when."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.terms import Bound, Certainty, Citation, Country, LegalForm, Model, Role, Stage, TermId


class Scope(Model):
    """Organisations that a rule is about: every criterion given must hold.

    Attributes:
        country: ISO codes.
        legal_form: Legal forms.
        role: Roles.
    """

    country: tuple[Country, ...] | None = None
    legal_form: tuple[LegalForm, ...] | None = None
    role: tuple[Role, ...] | None = None


class Rule(Model):
    """One thing that a call says.

    Attributes:
        id: Stable id, unique in the resolved call; a child's rule of the same id replaces its parent's.
        stage: When it is looked at.
        severity: How much it matters when it is not met.
        applies_to: Whom it is about; everybody when None.
        excludes: Whom it leaves out.
        presumed: Whether ``applies_to`` takes partners whose country or legal form the plan does not give;
            a finding says so each time.
        valid_from: First day on which it applies.
        valid_to: Last day on which it applies.
        cite: Where it stands.
        says: What it says, in our own words.
    """

    id: TermId
    stage: Stage = Stage.ELIGIBILITY
    severity: Severity = Severity.BLOCKING
    applies_to: Scope | None = None
    excludes: Scope | None = None
    presumed: bool = False
    valid_from: date | None = None
    valid_to: date | None = None
    cite: Citation
    says: str

    @model_validator(mode="after")
    def _is_honest(self) -> Rule:
        values = list(self.doubtful())
        if any(is_unknown for is_unknown in values) and self.cite.certainty is not Certainty.UNKNOWN:
            raise PydanticCustomError("unknown-value-cited", "{rule}", {"rule": self.id})
        if self.cite.certainty is Certainty.UNKNOWN and not any(values):
            raise PydanticCustomError("certainty-unknown-of-value", "{rule}", {"rule": self.id})
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise PydanticCustomError("validity-reversed", "{rule}", {"rule": self.id})
        return self

    def doubtful(self) -> list[bool]:
        """Return, for each value that may be unknown, whether it is."""
        fields = [getattr(self, name) for name in type(self).model_fields]
        return [one.is_unknown for one in fields if isinstance(one, Bound)]

    def value(self) -> Any:
        """Return what the rule says as plain text, lists and mappings, for JSON and pages."""
        common = set(Rule.model_fields) | {"kind"}
        raw = self.model_dump(mode="json", exclude=common, exclude_none=True)
        return next(iter(raw.values())) if len(raw) == 1 else raw
