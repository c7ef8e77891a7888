"""A call: what one file says, and the target that results from the files along its path."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from planner.rules.act import ActId, DocumentKey, Management, Source
from planner.rules.kinds import AnyRule, Deadline, Opening
from planner.rules.scope import Rule
from planner.terms import Model

Kind = TypeVar("Kind", bound=Rule)
Family = Literal["amif", "interreg", "other"]

__all__ = ["Call", "CallFile", "Family", "Source"]


class CallFile(Model):
    """One ``call.yaml``: what this level says; the levels below inherit it.

    Attributes:
        title: Name of this level: programme, call, topic or project type.
        family: Funding family; its words for roles are in ``wording``. Given once, at the top.
        management: Who manages the money; decides which acts can be named. Given once on a path.
        not_before: Day before which no call here opened; stands in where neither opening nor deadline is known.
        acts: Acts whose rules the level inherits, by the names of their files in ``_acts``.
        documents: Documents that rules cite, by key.
        rules: What it says.
    """

    title: Annotated[str, Field(min_length=1)]
    short: str | None = None
    family: Family | None = None
    management: Management | None = None
    programme: str | None = None
    note: str | None = None
    not_before: date | None = None
    acts: tuple[ActId, ...] = ()
    documents: dict[DocumentKey, Source] = {}
    rules: tuple[AnyRule, ...] = ()


class Call(Model):
    """A target with everything that it inherits.

    Attributes:
        id: Path below ``calls/``.
        title: Name of the target itself.
        titles: Names from the programme down.
        family: Funding family.
        management: Who manages the money, where it is said.
        programme: Id of the programme: the path of the level that names it.
        programme_name: Name of the programme.
        note: What the target's own file notes about itself.
        not_before: Day before which it cannot have opened.
        documents: Documents by key.
        rules: Rules in the order of the files, a child's in the place of the parent's that it replaces.
        origins: For each rule, the path of the level or act that says it.
        level_titles: Name of each of these levels and acts.
    """

    id: str
    title: str
    titles: tuple[str, ...]
    family: Family
    management: Management | None = None
    programme: str
    programme_name: str
    note: str | None = None
    not_before: date | None = None
    documents: dict[str, Source]
    rules: tuple[AnyRule, ...]
    origins: dict[str, str]
    level_titles: dict[str, str] = {}

    def of_kind(self, kind: type[Kind]) -> Iterator[Kind]:
        """Yield the rules of one kind, in order."""
        return (rule for rule in self.rules if isinstance(rule, kind))

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule of that id, if there is one."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


def governing_day(rules: Iterator[Rule], not_before: date | None = None) -> date | None:
    """Return the day whose law governs a call: that of its opening, else of its deadline; None where nobody knows.

    Args:
        rules: The call's rules.
        not_before: Day before which it cannot have opened; taken where neither moment is known, because what was in
            force then, and has not ended, still was when it opened.
    """
    dated = [rule for rule in rules if isinstance(rule, Opening | Deadline)]
    dated.sort(key=lambda rule: isinstance(rule, Deadline))
    return next((rule.at.date() for rule in dated if isinstance(rule.at, datetime)), not_before)
