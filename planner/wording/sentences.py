"""Sentences for findings, errors, traces and pages, in one language and in one programme family's words."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from planner.errors import PlannerError
from planner.findings import Euro, Finding, Margin, MarginUnit, Message, Parameter, Percent, Status, Term
from planner.plan.model import BUILT_IN_SCENARIOS, Plan
from planner.rules.call import Call
from planner.wording.context import citation, error_parameters
from planner.wording.formats import Formats, Language
from planner.wording.texts import WordsMissing, texts
from planner.wording.values import Measured, Values

LOG = logging.getLogger(__name__)

_UNMAPPED = "unmapped_"
_SPEAKERS: list[Wording] = []


@dataclass(frozen=True, slots=True)
class Said:
    """What a finding says.

    Attributes:
        says: Where, what it is, what it must be, with the difference.
        fix: What to do; empty where nothing is to be done.
        remedies: Ways out, best first.
    """

    says: str
    fix: str
    remedies: tuple[str, ...] = ()


class Wording:
    """Speaks one language, in the words of one family; see ``wording``.

    Attributes:
        language: ``en`` or ``fr``.
        family: ``amif``, ``interreg``, or None for words that fit both.
        missing: What it had no words for, and covered up.
    """

    def __init__(self, language: Language, family: str | None = None, *, is_strict: bool = False) -> None:
        """Make a speaker.

        Args:
            language: ``en`` or ``fr``.
            family: Funding family whose words for roles and money are used.
            is_strict: Whether missing words raise ``WordsMissing``; otherwise English, then the code, stands in.
        """
        self.language: Language = language
        self.family = family
        self.missing: list[str] = []
        self._is_strict = is_strict
        self._formats = Formats(language)
        self._values = Values(
            self._formats, self.term, lambda count: self.text("names-and-others", count=count), self.message
        )

    # -- sentences ---------------------------------------------------------------------------------

    def finding(self, finding: Finding, call: Call | None = None) -> Said:
        """Return what a finding says and what to do.

        Args:
            finding: The finding.
            call: The call whose rule it may rest on: its citation tells where to look.
        """
        status, code = finding.status, finding.code
        parameters = {**citation(finding.rule, call), **finding.parameters, "status": str(status)}
        reason = str(parameters.get("reason") or "")
        fix = ""
        if status is Status.TO_BE_VERIFIED and reason and not self._has(code, f"fix-{reason}"):
            shared = f"reason-{reason}"
            fix = self._say(shared if self._has(shared) else "reason-other", None, parameters)
        else:
            wanted = {Status.MET: "fix-met", Status.TO_BE_VERIFIED: f"fix-{reason}" if reason else "fix"}
            attribute = wanted.get(status, "fix")
            if status is not Status.MET or self._has(code, attribute):
                fix = self._say(code, attribute, parameters)
        remedies = tuple(self.message(one, call) for one in finding.remedies)
        return Said(self._say(code, "says", parameters), fix, remedies)

    def message(self, message: Message, call: Call | None = None) -> str:
        """Return the sentence of a message: a step of a trace, a remedy, the defect of a file.

        Args:
            message: The message.
            call: The call whose rule it may name.
        """
        rule = message.parameters.get("rule")
        parameters = {**citation(rule if isinstance(rule, str) else None, call), **message.parameters}
        attribute = "says" if self._has(message.code, "says") else None
        return self._say(message.code, attribute, {"status": str(Status.NOT_MET), **parameters})

    def error(self, error: PlannerError) -> str:
        """Return one line: file and line first where there are any, what is wrong, what to do."""
        parameters = error_parameters(error)
        defects: Sequence[Finding] = getattr(error, "findings", ())
        if defects:
            parameters["first"] = self.finding(defects[0]).says
            parameters.setdefault("count", len(defects))
            if defects[0].file is not None:
                parameters["line"] = defects[0].line or 1
        # A subclass without a sentence of its own is still what its parent says.
        codes = [one.code for one in type(error).__mro__ if issubclass(one, PlannerError)]
        code = codes[0] if self._is_strict else next((one for one in codes if self._has(one, "says")), codes[0])
        parts = (
            self._say("error-place", None, parameters),
            self._say(code, "says", parameters),
            self._say(code, "fix", parameters),
        )
        return " ".join(part for part in parts if part)

    # -- words -------------------------------------------------------------------------------------

    def text(self, key: str, **parameters: Parameter) -> str:
        """Return a label of a page or of the command line."""
        return self._say(key, None, parameters)

    def term(self, kind: str, term_id: str, *, is_heading: bool = False) -> str:
        """Return the word for one of our ids; an id without words is shown with blanks for underscores.

        Args:
            kind: ``role``, ``category``, ``status`` …; ``country`` gives names of countries.
            term_id: The id.
            is_heading: Whether it begins with a capital, as heads of columns do.
        """
        if kind == "country":
            word = self._formats.country(term_id) or term_id
        elif self._has(f"term-{kind}", term_id):
            word = self._say(f"term-{kind}", term_id, {})
        elif kind == "category" and term_id.startswith(_UNMAPPED):
            word = self.text("category-unmapped", category=Term("category", term_id.removeprefix(_UNMAPPED)))
        else:
            word = term_id.replace("_", " ")
        return f"{word[:1].upper()}{word[1:]}" if is_heading else word

    def scenario(self, plan: Plan, scenario_id: str) -> str:
        """Return what a scenario of a plan is called: a word of ours for the built-in ones, its title, else its id."""
        if scenario_id in BUILT_IN_SCENARIOS:
            return self.term("scenario", scenario_id, is_heading=True)
        return next((one.title or one.id for one in plan.scenarios if one.id == scenario_id), scenario_id)

    def margin(self, margin: Margin) -> str:
        """Return how much room there is, or what is missing."""
        side = "none" if not margin.amount else ("room" if margin.amount > 0 else "short")
        amount: Parameter = abs(margin.amount)
        if margin.unit is MarginUnit.EUR:
            amount = Euro(abs(margin.amount))
        elif margin.unit is MarginUnit.PERCENT:
            amount = Percent(abs(margin.amount))
        return self.text(f"margin-{margin.unit}", side=side, amount=amount)

    # -- values ------------------------------------------------------------------------------------

    def euro(self, cents: int | None) -> str:
        """Return an amount with the sign of its currency; "to be verified" where it is unknown."""
        return self.text("cents-to-be-verified") if cents is None else self._formats.euro(cents)

    def money(self, hundredths: int | None, currency: str) -> str:
        """Return an amount of another currency with its code; "to be verified" where it is unknown."""
        return self.text("cents-to-be-verified") if hundredths is None else self._formats.money(hundredths, currency)

    def exchange_rate(self, millionths: int) -> str:
        """Return an exchange rate, with as many decimals as it has."""
        return self._formats.exchange_rate(millionths)

    def number(self, cents: int | None) -> str:
        """Return an amount without the sign of its currency; "to be verified" where it is unknown."""
        return self.text("cents-to-be-verified") if cents is None else self._formats.number(cents)

    def percent(self, ppm: int) -> str:
        """Return a rate."""
        return self._formats.percent(ppm)

    def count(self, number: int) -> str:
        """Return a whole number."""
        return self._formats.count(number)

    def measured(self, value: Measured) -> str:
        """Return a number with its unit, as sentences write it: an amount, a part, a quantity, a whole number."""
        return self._values.measured(value)

    def day(self, day: date) -> str:
        """Return a day in full."""
        return self._formats.day(day)

    def month(self, day: date) -> str:
        """Return the month of a day, short, with its year."""
        return self._formats.month(day)

    def names(self, names: Sequence[str]) -> str:
        """Return all names, joined as a sentence joins them."""
        return self._formats.names(names)

    # -- inside ------------------------------------------------------------------------------------

    def _has(self, message: str, attribute: str | None = None) -> bool:
        return texts(self.language).has(message, attribute)

    def _say(self, message: str, attribute: str | None, parameters: Mapping[str, Parameter]) -> str:
        """Return a sentence in this language, else in English, else its code."""
        given = {**parameters, "family": self.family or "none"}
        for language in dict.fromkeys((self.language, "en")):
            book = texts(language)
            try:
                values = self._values.of(given, book.variables(message, attribute))
                # What was cut ends in an ellipsis, which is also the end of its sentence.
                return book.say(message, attribute, values).replace("….", "…")
            except WordsMissing as problem:
                if self._is_strict:
                    raise
                if str(problem) not in self.missing:
                    self.missing.append(str(problem))
                    LOG.warning("Words are missing: %s", problem)
        return message


@cache
def wording(language: Language, family: str | None = None, *, is_strict: bool = False) -> Wording:
    """Return the speaker of a language, in a family's words; made once.

    Args:
        language: ``en`` or ``fr``.
        family: ``amif``, ``interreg`` or None.
        is_strict: Whether missing words raise; for tests.
    """
    speaker = Wording(language, family, is_strict=is_strict)
    _SPEAKERS.append(speaker)
    return speaker


def missing() -> tuple[str, ...]:
    """Return what the speakers of this process had no words for, and covered up; tests expect nothing."""
    return tuple(dict.fromkeys(problem for speaker in _SPEAKERS for problem in speaker.missing))
