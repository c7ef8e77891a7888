"""Citations: where a value stands, and how sure it is."""

from __future__ import annotations

from datetime import date

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from planner.terms.words import Certainty, Model


class Citation(Model):
    """Where a value stands, and how sure it is.

    Attributes:
        document: Key of a document of the same call file or of one it inherits from.
        locator: Place in that document: article, page, answer.
        certainty: How sure; ``unknown`` and ``unsourced`` also say what was tried.
        checked_on: Day on which somebody last looked; a value that a plan states has none.
        tried: Where the value was looked for in vain.
        because: Why an unsourced or derived value is believed.
    """

    document: str | None = None
    locator: str | None = None
    certainty: Certainty
    checked_on: date | None = None
    tried: str | None = None
    because: str | None = None

    @model_validator(mode="after")
    def _says_enough(self) -> Citation:
        if self.certainty in {Certainty.UNKNOWN, Certainty.UNSOURCED}:
            if not self.tried:
                raise PydanticCustomError("tried-missing", "tried", {"certainty": str(self.certainty)})
        elif not (self.document and self.locator):
            raise PydanticCustomError("citation-incomplete", "cite", {"certainty": str(self.certainty)})
        if self.checked_on is None and self.certainty is not Certainty.STATED:
            raise PydanticCustomError("citation-undated", "cite", {"certainty": str(self.certainty)})
        if self.certainty in {Certainty.UNSOURCED, Certainty.DERIVED} and not self.because:
            raise PydanticCustomError("because-missing", "because", {"certainty": str(self.certainty)})
        return self
