"""What a sentence may say beyond a finding's own parameters: where its rule stands; and an error's data, typed."""

from __future__ import annotations

import re
from datetime import date

from planner.errors import PlannerError
from planner.findings import Euro, Hundredths, Message, Millionths, Money, Names, Parameter, Percent, Term, Terms
from planner.rules.call import Call
from planner.wording.values import TEXT_LIMIT, tidy

TRIED_LIMIT = 120
"""Characters of what was searched in vain: enough to know where not to begin."""

_FIRST_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


def citation(rule_id: Parameter | None, call: Call | None) -> dict[str, Parameter]:
    """Return what a sentence may say of a rule: its own words, and where it stands.

    Args:
        rule_id: Id of the rule, if it is one of a call.
        call: The call; without it nothing is known.

    Returns:
        Texts that are empty where the citation leaves them out; nothing at all where there is no such rule.
    """
    rule = call.rule(rule_id) if call and isinstance(rule_id, str) else None
    if rule is None or call is None:
        return {}
    cite = rule.cite
    source = call.documents.get(cite.document) if cite.document else None
    found: dict[str, Parameter] = {
        "document": _quoted(source.title if source else cite.document),
        "locator": _quoted(cite.locator),
        "tried": _first_sentence(cite.tried, TRIED_LIMIT),
        "rule_says": _first_sentence(rule.says),
    }
    days = {"checked_on": cite.checked_on, "valid_from": rule.valid_from, "valid_to": rule.valid_to}
    return found | {name: day for name, day in days.items() if day is not None}


def error_parameters(error: PlannerError) -> dict[str, Parameter]:
    """Return an error's data as parameters; what is None is not there."""
    given = error.parameters
    found: dict[str, Parameter] = {}
    for name, value in given.items():
        match value:
            case None | Message():
                continue
            case int() if "cents" in given and name in {"cents", "maximum"}:
                found[name] = Euro(value)
            case int() if "rate_ppm" in given and name in {"rate_ppm", "maximum"}:
                found[name] = Percent(value)
            case str() if name == "what":
                found[name] = Term("thing", value)
            case list() | tuple():
                found[name] = Names(tuple(str(one) for one in value))
            case (
                int() | date() | Euro() | Money() | Percent() | Hundredths() | Millionths() | Names() | Term() | Terms()
            ):
                found[name] = value
            case _:
                found[name] = str(value)
    return found


def _first_sentence(text: str | None, limit: int = TEXT_LIMIT) -> str:
    """Return how a text begins: a finding has room for one sentence, the citation beside it shows the rest."""
    return _quoted(_FIRST_SENTENCE.split(text or "", maxsplit=1)[0], limit)


def _quoted(text: str | None, limit: int = TEXT_LIMIT) -> str:
    """Return words of a call file as they stand inside a sentence of ours."""
    return tidy((text or "").rstrip(". "), limit).replace("'", "’")
