"""A call: what one file says, and the target that results from the files along its path."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from planner.rules.kinds import AnyRule
from planner.rules.scope import Rule
from planner.terms import Model

Kind = TypeVar("Kind", bound=Rule)


class Source(Model):
    """A document that rules cite.

    Attributes:
        title: Its name.
        publisher: Who published it.
        url: Where it was, if anywhere.
        dated: Its date.
        seen: How much of it was read, in our words.
    """

    title: Annotated[str, Field(min_length=1)]
    publisher: str | None = None
    url: str | None = None
    dated: date | None = None
    seen: str | None = None


class CallFile(Model):
    """One ``call.yaml``: what this level says; the levels below inherit it.

    Attributes:
        title: Name of this level: programme, call, topic or project type.
        family: Funding family; its words for roles are in ``wording``. Given once, at the top.
        documents: Documents that rules cite, by key.
        rules: What it says.
    """

    title: Annotated[str, Field(min_length=1)]
    short: str | None = None
    family: Literal["amif", "interreg"] | None = None
    programme: str | None = None
    note: str | None = None
    documents: dict[Annotated[str, Field(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")], Source] = {}
    rules: tuple[AnyRule, ...] = ()


class Call(Model):
    """A target with everything that it inherits.

    Attributes:
        id: Path below ``calls/``.
        title: Name of the target itself.
        titles: Names from the programme down.
        family: Funding family.
        programme: Id of the programme: the path of the level that names it.
        programme_name: Name of the programme.
        documents: Documents by key.
        rules: Rules in the order of the files, a child's in the place of the parent's that it replaces.
        origins: For each rule, the path of the level that says it.
    """

    id: str
    title: str
    titles: tuple[str, ...]
    family: Literal["amif", "interreg"]
    programme: str
    programme_name: str
    documents: dict[str, Source]
    rules: tuple[AnyRule, ...]
    origins: dict[str, str]

    def of_kind(self, kind: type[Kind]) -> Iterator[Kind]:
        """Yield the rules of one kind, in order."""
        return (rule for rule in self.rules if isinstance(rule, kind))

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule of that id, if there is one."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)
