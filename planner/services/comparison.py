"""Scenarios side by side: who takes part, what it costs and what each bears, with the difference to the first one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.findings import Euro, Status
from planner.plan.model import Plan
from planner.services.budgets import Budget, PartnerBudget, budget_of
from planner.services.cases import Question
from planner.services.differences import PlanDifference, compare_plans, sentence
from planner.services.scenario_list import mean_bears
from planner.services.speech import NOTHING
from planner.simulation.differences import UNASSIGNED
from planner.wording import Wording, wording

SAME, MINUS = "=", "\u2212"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one scenario.

    Attributes:
        text: As a reader sees it; a dash where there is none.
        change: Its difference to the first scenario; empty in the first, and where there is none.
    """

    text: str
    change: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of every scenario.

    Attributes:
        name: Name of the figure, such as ``total``; ``PARTNER.bears`` for a partner.
        label: What it is called.
        figures: One for each scenario.
        is_partner: Whether it is what one partner bears.
    """

    name: str
    label: str
    figures: tuple[Figure, ...]
    is_partner: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Changes of one partner, from the first scenario to the second.

    Attributes:
        title: Name of the partner; what is without a payer last.
        change: What they come to.
        lines: Each in words and euro.
    """

    title: str
    change: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Scenarios side by side.

    Attributes:
        titles: What they are called.
        lines: Their figures: those of the project, then what each partner bears.
        groups: For two scenarios, every change from the first to the second.
        closes: For two scenarios, that the changes close, or that nobody can know it; empty otherwise.
        words: The language, in the words of the call's family.
    """

    titles: tuple[str, ...]
    lines: tuple[Line, ...]
    groups: tuple[Group, ...]
    closes: str
    words: Wording


def compare_scenarios(
    plan: Plan, scenario_ids: Sequence[str], words: Wording, *, roots: Sequence[Path] | None = None
) -> Comparison:
    """Return scenarios of a plan side by side.

    Args:
        plan: The plan.
        scenario_ids: The scenarios; others are compared with the first one.
        words: Language.
        roots: Folders of call files.

    Raises:
        ScenarioUnknown: If the plan has no such scenario; and what ``assemble`` raises.
    """
    budgets = [budget_of(plan, Question(scenario=one), roots=roots) for one in scenario_ids]
    spoken = wording(words.language, budgets[0].family)
    groups: tuple[Group, ...] = ()
    closes = ""
    if len(scenario_ids) == 2:
        first, second = ((plan, Question(scenario=one)) for one in scenario_ids)
        found = compare_plans(first, second, roots=roots)
        groups, closes = _groups(found, spoken), _closing(found, spoken)
    return Comparison(
        titles=tuple(words.scenario(plan, one) for one in scenario_ids),
        lines=(*_project_lines(budgets, spoken), *_findings_lines(budgets, spoken), *_partner_lines(budgets, spoken)),
        groups=groups,
        closes=closes,
        words=spoken,
    )


# -- the table -------------------------------------------------------------------------------------


def _project_lines(budgets: Sequence[Budget], words: Wording) -> list[Line]:
    text = words.text
    counts: dict[str, tuple[str, list[int]]] = {
        "members": (text("comparison-members"), [len(one.partners) for one in budgets]),
        "countries": (
            text("comparison-countries"),
            [len({row.partner.country for row in one.partners if row.partner.country}) for one in budgets],
        ),
    }
    amounts: dict[str, tuple[str, list[int | None]]] = {
        "total": (text("page-project-total"), [one.sums.total for one in budgets]),
        "total.grant": (text("page-grant"), [one.sums.grant for one in budgets]),
        "total.own": (text("page-own"), [one.sums.own for one in budgets]),
        "unassigned": (text("page-unassigned"), [*(one.sums.unassigned for one in budgets)]),
        "mean.bears": (text("comparison-mean"), [mean_bears(one.plan, one.partners) for one in budgets]),
    }
    lines = [Line(name, label, _compared(values, words.count)) for name, (label, values) in counts.items()]
    for name, (label, cents) in amounts.items():
        nobody = [name == "mean.bears" and not _is_borne(one) for one in budgets]
        lines.append(Line(name, label, _compared(cents, words.number, unknown=words.euro(None), absent=nobody)))
    return lines


def _is_borne(budget: Budget) -> bool:
    """Return whether anybody takes part whose number is varied."""
    return any(budget.plan.vary.takes(one.partner) for one in budget.partners)


def _partner_lines(budgets: Sequence[Budget], words: Wording) -> list[Line]:
    """Return what each partner bears, for everybody who takes part in any of them, in the plan's order."""
    rows: list[dict[str, PartnerBudget]] = [{row.partner.id: row for row in one.partners} for one in budgets]
    names = {name: row.partner.shown_name for each in reversed(rows) for name, row in each.items()}
    order = dict.fromkeys(partner.id for one in budgets for partner in one.plan.partners)
    lines = []
    for name in (one for one in order if one in names):
        cents = [each[name].bears if name in each else None for each in rows]
        absent = [name not in each for each in rows]
        figures = _compared(cents, words.number, unknown=words.euro(None), absent=absent)
        lines.append(Line(f"{name}.bears", names[name], figures, is_partner=True))
    return lines


def _findings_lines(budgets: Sequence[Budget], words: Wording) -> list[Line]:
    lines = []
    for status in (Status.NOT_MET, Status.TO_BE_VERIFIED):
        counts = [sum(one.status is status for one in budget.findings) for budget in budgets]
        label = words.text(f"comparison-{str(status).replace('_', '-')}")
        lines.append(Line(str(status), label, _compared(counts, words.count)))
    return lines


def _compared(
    values: Sequence[int | None],
    say: Callable[[int], str],
    *,
    unknown: str = NOTHING,
    absent: Sequence[bool] = (),
) -> tuple[Figure, ...]:
    """Return values in words, with the difference of each to the first.

    Args:
        values: Cents or counts; None where unknown.
        say: Says one.
        unknown: What stands where it is unknown.
        absent: Where there is none at all.
    """
    figures = []
    for at, value in enumerate(values):
        if absent and absent[at]:
            figures.append(Figure(NOTHING))
        elif value is None:
            figures.append(Figure(unknown))
        else:
            first = values[0] if at and not (absent and absent[0]) else None
            figures.append(Figure(say(value), "" if first is None else _signed(value - first, say)))
    return tuple(figures)


def _signed(change: int, say: Callable[[int], str]) -> str:
    if change == 0:
        return SAME
    return f"{'+' if change > 0 else MINUS}{say(abs(change))}"


# -- line by line ----------------------------------------------------------------------------------


def _groups(found: PlanDifference, words: Wording) -> tuple[Group, ...]:
    names = {one.id: one.shown_name for seen in (found.before, found.after) for one in seen.compiled.partners}
    sums = found.difference.sums(lambda item: item.partner)
    groups = []
    for partner in sorted(sums, key=lambda one: one == UNASSIGNED):
        changes = [one for one in found.difference.changes if one.item.partner == partner]
        title = names.get(partner, words.text("page-unassigned"))
        total = sums[partner]
        said = words.euro(None) if total is None else _signed(total, words.euro)
        groups.append(Group(title, said, tuple(sentence(found, one, words) for one in changes)))
    return tuple(groups)


def _closing(found: PlanDifference, words: Wording) -> str:
    difference = found.difference
    if difference.before is None or difference.after is None:
        return words.text("comparison-open")
    change = difference.after - difference.before
    if not difference.changes:
        return words.text("comparison-alike", total=Euro(difference.after))
    return words.text(
        "comparison-closes" if difference.closes else "comparison-does-not-close",
        count=len(difference.changes),
        change=_signed(change, words.euro),
        before=Euro(difference.before),
        after=Euro(difference.after),
    )
