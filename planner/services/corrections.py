"""Corrections of a call in a plan: what they change, and the edits that make one or take it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.engine.corrections import corrected
from planner.errors import FileUnreadable
from planner.findings import Finding, Message, Parameter, Status, Term
from planner.plan.edits import Add, Edit, Remove
from planner.plan.model import Correction, Plan
from planner.rules.call import Call
from planner.rules.kinds import Noted
from planner.rules.scope import Rule
from planner.services.rule_fields import Entered, value_of
from planner.services.rule_words import is_unknown, label_words, value_words
from planner.wording import Wording, tidy

CHOICE_LENGTH = 110


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction that the plan holds.

    Attributes:
        rule: Id of the rule.
        what: What kind of rule it is, for the history.
        label: The same, in words; the id where the call has no such rule.
        before: What the call says; empty where it has no such rule.
        after: What the plan says.
        document: Which document says so.
        page: Where in it.
        note: What the author notes.
    """

    rule: str
    what: Parameter
    label: str
    before: str
    after: str
    document: str
    page: str
    note: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of a form: the edit that saves it, or sentences that say what stands in the way."""

    edit: Edit | None
    refused: tuple[str, ...] = ()


def rule_choices(call: Call, words: Wording) -> dict[str, str]:
    """Return the rules that can be corrected with what each says now; those that are not known first."""
    ordered = sorted(call.rules, key=lambda rule: not is_unknown(rule))
    return {one.id: tidy(f"{label_words(one, words)} · {value_words(one, words)}", CHOICE_LENGTH) for one in ordered}


def corrections_of(plan: Plan, call: Call, words: Wording) -> tuple[CorrectionLine, ...]:
    """Return the plan's corrections with what they change.

    Args:
        plan: The plan.
        call: Its call, as the catalogue has it.
        words: Language.
    """
    now = corrected(call, plan)[0]
    return tuple(_line(one, call, now, words) for one in plan.corrections)


def correct(
    plan: Plan, call: Call, rule_id: str, entered: Mapping[str, Entered], cited: Mapping[str, str], words: Wording
) -> Attempt:
    """Return the edit that corrects a rule, or what stands in its way.

    What was not changed in the form is left to the call; where nothing was, the values are confirmed as they are.

    Args:
        plan: The plan.
        call: Its call, as the catalogue has it.
        rule_id: The rule.
        entered: What the form holds, by field.
        cited: ``document``, ``page`` and, if there is one, ``note``.
        words: Language of the form.
    """
    rule = call.rule(rule_id)
    document, page, note = (cited.get(one, "").strip() for one in ("document", "page", "note"))
    if rule is None or not document or not page:
        return Attempt(None, (words.text("call-correct-uncited"),))
    try:
        value = value_of(rule, entered, words)
    except FileUnreadable as error:
        return Attempt(None, (words.error(error),))
    if not value:
        return Attempt(None, (words.text("call-correct-empty"),))
    made = Correction(rule=rule_id, value=value, document=document, page=page, note=note or None)
    findings = corrected(call, plan.model_copy(update={"corrections": (made,)}))[1]
    refused = [words.finding(_labelled(one, words)) for one in findings if one.status is Status.NOT_MET]
    if refused:
        return Attempt(None, tuple(f"{one.says} {one.fix}" for one in refused))
    item = made.model_dump(mode="json", exclude_none=True)
    message = Message("edit-corrected", {"what": _what(rule), "document": document, "page": page})
    return Attempt(Edit(message, (Remove("corrections", (rule_id,)), Add("corrections", (item,)))))


def taken_back(one: CorrectionLine) -> Edit:
    """Return the edit that goes back to what the call says."""
    return Edit(Message("edit-correction-removed", {"what": one.what}), (Remove("corrections", (one.rule,)),))


def _labelled(finding: Finding, words: Wording) -> Finding:
    """Return what is wrong with a field, which is called as the form calls it."""
    key = finding.parameters.get("key")
    if not isinstance(key, str) or not key:
        return finding
    return replace(finding, parameters={**finding.parameters, "key": words.term("rule_field", key, is_heading=True)})


def _line(one: Correction, call: Call, now: Call, words: Wording) -> CorrectionLine:
    before, after = call.rule(one.rule), now.rule(one.rule)
    return CorrectionLine(
        rule=one.rule,
        what=one.rule if before is None else _what(before),
        label=one.rule if before is None else label_words(before, words),
        before="" if before is None else value_words(before, words),
        after="" if after is None else value_words(after, words),
        document=one.document,
        page=one.page,
        note=one.note or "",
    )


def _what(rule: Rule) -> Parameter:
    """Return what the history calls a rule: its kind in the reader's language, or its own name."""
    return rule.id.replace("_", " ") if isinstance(rule, Noted) else Term("rule_kind", rule.kind)  # type: ignore[attr-defined]
