"""Cost options as a comparison: what each allowed combination of optional flat rates makes for a partner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path

import numpy as np

from planner.engine.axes import flat_axis
from planner.engine.budget import budget
from planner.engine.compile import Compiled, compile_plan
from planner.engine.figures import Figures
from planner.engine.row_sums import is_something, sum_of
from planner.engine.scope import covers
from planner.plan.edits import Edit
from planner.plan.model import Plan
from planner.plan.partners import Partner
from planner.rules.call import Call
from planner.rules.kinds import FlatRate
from planner.services.budgets import PartnerBudget, partner_row
from planner.services.cases import Question, prepare
from planner.services.option_choices import choices_after, chosen, chosen_by_all, chosen_rules

COMPARED_AT_MOST = 16
PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Rated:
    """A flat rate that a partner has, at the rate that is computed; None where nobody knows it."""

    rule: FlatRate
    rate_ppm: int | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a combination makes: cents, None where unknown.

    Attributes:
        row: The partner's own figures.
        grant: From all funds.
        project_total: Of the project.
        project_grant: Of the project, from all funds.
        aside_lines: How many of the partner's lines are set aside; they come back with another combination.
        aside_cents: What these lines come to; None where one of them is not known.
    """

    row: PartnerBudget
    grant: int | None
    project_total: int | None
    project_grant: int | None
    aside_lines: int
    aside_cents: int | None


@dataclass(frozen=True, slots=True)
class Option:
    """One combination of optional flat rates for one partner.

    Attributes:
        key: Ids of its flat rates, joined; empty for cost as it is entered.
        flats: Its optional flat rates, in the call's order.
        is_now: Whether the plan has it.
        is_allowed: Whether the call lets these stand beside one another.
        is_for_everybody: Whether choosing it is a choice of the whole project, and is made for everybody.
        outcome: What it makes.
        more_total: Total, compared with the one that the plan has.
        more_grant: Grant, likewise.
        more_own: Own contribution, likewise.
        edit: What choosing it means; None where nothing changes, or it is not allowed.
    """

    key: str
    flats: tuple[Rated, ...]
    is_now: bool
    is_allowed: bool
    is_for_everybody: bool
    outcome: Outcome
    more_total: int | None
    more_grant: int | None
    more_own: int | None
    edit: Edit | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All options of one partner, side by side.

    Attributes:
        partner: The partner.
        options: Its options: most grant first, then least of its own.
        has_more: Whether there are further combinations, which are not compared.
        adjustable: Flat rates that it has and whose rate can be lowered.
    """

    partner: Partner
    options: tuple[Option, ...]
    has_more: bool
    adjustable: tuple[Rated, ...]

    @property
    def now(self) -> Option:
        """The one that the plan has."""
        return next(one for one in self.options if one.is_now)


@dataclass(frozen=True)
class CostOptions:
    """A plan under its call, ready to be compared under other choices.

    Attributes:
        plan: The plan.
        call: Its call, corrected; None for own resources.
        compiled: Plan and call as arrays.
        figures: Figures as the plan chooses now.
    """

    plan: Plan
    call: Call | None
    compiled: Compiled
    figures: Figures

    @cached_property
    def flat_rates(self) -> tuple[FlatRate, ...]:
        """Every flat rate of the call that fills one of its categories."""
        rules = () if self.call is None else self.call.of_kind(FlatRate)
        return tuple(one for one in rules if one.target in self.compiled.categories)

    @property
    def offered(self) -> tuple[FlatRate, ...]:
        """Those that there is something to choose of: whether they count, or at which rate."""
        return tuple(one for one in self.flat_rates if one.optional or one.adjustable)

    @cached_property
    def partners(self) -> tuple[Partner, ...]:
        """Those who take part with a budget and can choose; whom only a scenario knows, the plan cannot name."""
        known = {one.id for one in self.plan.partners}
        taking = np.flatnonzero(self.compiled.members).tolist()
        return tuple(self.compiled.partners[at] for at in taking if self.compiled.partners[at].id in known)

    def now(self, partner: Partner) -> tuple[tuple[Rated, ...], Outcome]:
        """Return which optional flat rates a partner has now, and what that makes."""
        at = self._at(partner)
        have = chosen_rules(self.plan, partner)
        rules = [one for one in self._choosable(partner) if one.id in have]
        return _rated(rules, self.compiled, at), _outcome(self.compiled, self.figures, at)

    def comparison(self, partner: Partner) -> Comparison:
        """Return every allowed combination of a partner's optional flat rates with what it makes."""
        rules = self._choosable(partner)
        have = chosen_rules(self.plan, partner)
        now = tuple(one for one in rules if one.id in have)
        always = [one for one in self.flat_rates if not one.optional and covers(one, partner)]
        # Whatever is left out, what the plan has and the plain cases are compared: they come first.
        others = list(islice((one for one in _allowed(rules, always) if one != now), COMPARED_AT_MOST))
        before = self.now(partner)[1]
        is_allowed = _can_stand(now, always)
        options = [self._option(partner, now, now, before, is_allowed=is_allowed)]
        options += [self._option(partner, one, now, before, is_allowed=True) for one in others[: COMPARED_AT_MOST - 1]]
        adjustable = tuple(one for one in self.flat_rates if one.adjustable and covers(one, partner))
        kept = [one for one in adjustable if not one.optional or one.id in have]
        return Comparison(
            partner=partner,
            options=tuple(sorted(options, key=_place)),
            has_more=len(others) == COMPARED_AT_MOST,
            adjustable=_rated(kept, self.compiled, self._at(partner)),
        )

    def _option(
        self,
        partner: Partner,
        rules: tuple[FlatRate, ...],
        now: tuple[FlatRate, ...],
        before: Outcome,
        *,
        is_allowed: bool,
    ) -> Option:
        changed = {*rules} ^ {*now}
        for_everybody = any(one.choice == PROJECT for one in changed)
        edit = self._edit(partner, rules, for_everybody=for_everybody) if is_allowed and changed else None
        compiled, figures = self._under(edit)
        at = self._at(partner)
        outcome = _outcome(compiled, figures, at)
        return Option(
            key=".".join(one.id for one in rules),
            flats=_rated(rules, compiled, at),
            is_now=rules == now,
            is_allowed=is_allowed,
            is_for_everybody=for_everybody,
            outcome=outcome,
            more_total=_gap(outcome.row.total, before.row.total),
            more_grant=_gap(outcome.grant, before.grant),
            more_own=_gap(outcome.row.own, before.row.own),
            edit=edit,
        )

    def _edit(self, partner: Partner, rules: Sequence[FlatRate], *, for_everybody: bool) -> Edit | None:
        wanted = {one.id: one in rules for one in self._choosable(partner)}
        if not for_everybody:
            return chosen(self.plan, partner, wanted, rules)
        # What others have, and cannot stand beside it, goes with it.
        others = [one for one in self.flat_rates if one.optional and one.id not in wanted]
        wanted |= {one.id: False for one in others if any(_excludes(one, each) for each in rules)}
        return chosen_by_all(self.plan, wanted, rules)

    def _under(self, edit: Edit | None) -> tuple[Compiled, Figures]:
        """Return plan and figures as they would be after an edit of the choices: lines and shares stay as they are."""
        if edit is None:
            return self.compiled, self.figures
        plan = self.compiled.plan.model_copy(update={"choices": choices_after(self.plan, edit)})
        flats = flat_axis(plan, self.call, self.compiled.categories, self.compiled.partners)
        compiled = replace(self.compiled, plan=plan, flats=flats)
        return compiled, budget(compiled, self.compiled.batch())

    def _choosable(self, partner: Partner) -> tuple[FlatRate, ...]:
        return tuple(one for one in self.flat_rates if one.optional and covers(one, partner))

    def _at(self, partner: Partner) -> int:
        return self.compiled.roster.at[partner.id]


def cost_options(plan: Plan, question: Question, *, roots: Sequence[Path] | None = None) -> CostOptions:
    """Return a plan under its call, ready to be compared under other choices; see ``assemble`` for what it raises.

    Args:
        plan: The plan.
        question: How it is seen; its scenario counts.
        roots: Folders of call files.
    """
    seen, call, _ = prepare(plan, Question(scenario=question.scenario), roots=roots)
    compiled = compile_plan(seen, call)
    return CostOptions(plan, call, compiled, budget(compiled))


def _allowed(rules: Sequence[FlatRate], always: Sequence[FlatRate]) -> Iterator[tuple[FlatRate, ...]]:
    """Yield every combination that can stand, the smaller ones first; each is made of smaller ones that can."""
    level: list[tuple[FlatRate, ...]] = [()]
    while level:
        yield from level
        level = [
            (*one, rule)
            for one in level
            for rule in rules[rules.index(one[-1]) + 1 if one else 0 :]
            if not any(_excludes(rule, other) for other in (*one, *always))
        ]


def _can_stand(rules: Sequence[FlatRate], always: Sequence[FlatRate]) -> bool:
    """Return whether flat rates can stand beside one another, and beside those that nobody chooses."""
    return not any(_excludes(one, other) for one in rules for other in (*rules, *always) if one is not other)


def _excludes(one: FlatRate, other: FlatRate) -> bool:
    return one.id in other.not_with or other.id in one.not_with


def _rated(rules: Sequence[FlatRate], compiled: Compiled, at: int) -> tuple[Rated, ...]:
    """Return flat rates at the rates that are computed for a partner."""
    rates = {one.rule.id: one.rate_ppm for one in compiled.flats if one.applies[at]}
    return tuple(Rated(one, rates.get(one.id)) for one in rules)


def _outcome(compiled: Compiled, figures: Figures, at: int) -> Outcome:
    row = partner_row(compiled, figures, 0, at)
    aside = [
        one
        for one in compiled.rows
        if one.partner == at and compiled.is_replaced[at, one.category] and is_something(one)
    ]
    grants = list(row.grants.values())
    unassigned = int(figures.unassigned[0])
    return Outcome(
        row=row,
        grant=None if None in grants else sum(one for one in grants if one is not None),
        project_total=None if figures.unknown_total[0].any() else int(figures.total[0].sum()) + unassigned,
        project_grant=None if figures.unknown_grant[0].any() else int(figures.grant[0].sum()),
        aside_lines=len(aside),
        aside_cents=sum_of(aside),
    )


def _gap(after: int | None, before: int | None) -> int | None:
    return None if after is None or before is None else after - before


def _place(one: Option) -> tuple[bool, int, int, int]:
    """Return where an option stands among others: the smaller the better."""
    grant, own = one.outcome.grant, one.outcome.row.own
    return grant is None, -(grant or 0), own or 0, len(one.flats)
