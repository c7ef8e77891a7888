"""What every rule carries: its id, its citation, to whom it applies, and when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any, ClassVar, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from planner.findings import Severity
from planner.terms import Bound, Certainty, Citation, Country, LegalForm, Model, Role, Stage, StateAid, TermId

Sense: TypeAlias = Mapping[str, tuple[int, int]]
"""Fields of a kind with the smallest and largest value that can be meant: beyond is a slip of the pen."""


class Scope(Model):
    """Organisations that a rule is about: every criterion given must hold.

    Attributes:
        country: ISO codes.
        legal_form: Legal forms.
        role: Roles.
        region: Beginnings of NUTS codes: ``ITH`` takes every region of north-eastern Italy.
        state_aid: Under which State aid scheme the partner's part falls.
    """

    country: tuple[Country, ...] | None = None
    legal_form: tuple[LegalForm, ...] | None = None
    role: tuple[Role, ...] | None = None
    region: tuple[Annotated[str, Field(pattern=r"^[A-Z]{2}[A-Z0-9]{0,3}$")], ...] | None = None
    state_aid: tuple[StateAid, ...] | None = None


class Rule(Model):
    """One thing that a call says.

    Attributes:
        id: Stable id, unique in the resolved call; a child's rule of the same id replaces its parent's.
        stage: When it is looked at.
        severity: How much it matters when it is not met.
        applies_to: Whom it is about; everybody when None.
        excludes: Whom it leaves out.
        presumed: Whether ``applies_to`` takes partners of whom the plan does not give what is asked for;
            a finding says so each time.
        valid_from: First day on which it applies.
        valid_to: Last day on which it applies.
        cite: Where it stands.
        says: What it says, in our own words.
    """

    SENSE: ClassVar[Sense] = {}
    SUBJECT: ClassVar[str] = "project"

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
        self._makes_sense()
        return self

    def _makes_sense(self) -> None:
        """Refuse figures that nobody can have meant, and a maximum below its minimum."""
        for name, (smallest, largest) in self.SENSE.items():
            value = getattr(self, name)
            numbers = value.values if isinstance(value, Bound) else () if value is None else (value,)
            for number in numbers:
                if not smallest <= number <= largest:
                    raise PydanticCustomError("figure-out-of-sense", "{rule}", {"rule": self.id, "field": name})
        for name, upper in _pairs(type(self)):
            low, high = getattr(self, name), getattr(self, upper)
            if isinstance(low, Bound) and isinstance(high, Bound) and low.values and high.values:
                low, high = low.lowest, high.highest
            if isinstance(low, int | date) and isinstance(high, int | date) and low > high:  # type: ignore[operator]
                raise PydanticCustomError("limit-reversed", "{rule}", {"rule": self.id, "field": name})

    def measured(self) -> str:
        """Return whom the rule looks at: the project, each partner, each country, a group, a category."""
        return str(getattr(self, "subject", self.SUBJECT))

    def doubtful(self) -> list[bool]:
        """Return, for each value that may be unknown, whether it is."""
        fields = [getattr(self, name) for name in type(self).model_fields]
        return [one.is_unknown for one in fields if isinstance(one, Bound)]

    def open_totals(self) -> tuple[str, ...]:
        """Return the totals that the rule would change, but whose arithmetic is not built yet."""
        return ()

    def value(self) -> Any:
        """Return what the rule says as plain text, lists and mappings, for JSON and pages."""
        common = set(Rule.model_fields) | {"kind"}
        raw = self.model_dump(mode="json", exclude=common, exclude_none=True)
        return next(iter(raw.values())) if len(raw) == 1 else raw


@cache
def _pairs(kind: type[Rule]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a kind that are a lower and an upper limit of the same thing."""
    names = [(name, name.replace("minimum", "maximum").replace("earliest", "latest")) for name in kind.model_fields]
    return tuple((low, high) for low, high in names if low != high and high in kind.model_fields)
