"""What a plan asks of each fund, who gives way under a ceiling, and what under-spending would cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.engine.balance import MODES, UNDERSPENT_PPM, lost_cents
from planner.engine.ceilings import Mode
from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.requests import Asked, asked_of
from planner.rules.kinds import BalanceRule
from planner.services.cases import Assembled
from planner.services.selector_words import selector_text
from planner.services.speech import amount_text
from planner.terms import write_percent
from planner.wording import Wording


@dataclass(frozen=True, slots=True)
class Balance:
    """What under-spending would cost of the grant.

    Attributes:
        mode: How the final grant follows from real cost: one of ``MODES``, ``contested`` or ``unknown``.
        lost: Cents lost, by mode, for each of ``UNDERSPENT_PPM``; None where that is not known.
    """

    mode: str
    lost: Mapping[Mode, tuple[int | None, ...]]


def request_lines(seen: Assembled, words: Wording) -> list[tuple[str, str, str, str]]:
    """Return what each request comes to: whose and of which fund, asked for, the most there is, the difference."""
    lines = []
    for one in _all(seen.compiled, seen.whole, 0):
        who = selector_text(one.request.partners, seen.compiled.plan.partners, words)
        name = f"{words.term('fund', one.rule.fund, is_heading=True)} · {who}"
        gap = None if one.cents is None or one.most_cents is None else one.most_cents - one.cents
        lines.append((name, words.number(one.cents), words.number(one.most_cents), words.number(gap)))
    return lines


def requests_json(compiled: Compiled, figures: Figures, index: int = 0) -> list[dict[str, Any]]:
    """Return what each request asks for beside the most that the call gives: amounts as text, null where unknown."""
    return [
        {
            "id": one.request.id,
            "fund": one.rule.fund,
            "rule": one.rule.id,
            "bound": one.rule.bound,
            "rate": None if one.request.rate_percent is None else write_percent(one.request.rate_percent),
            "largest_rate": None if one.most_ppm is None else write_percent(one.most_ppm),
            "asked": amount_text(one.cents),
            "largest": amount_text(one.most_cents),
        }
        for one in _all(compiled, figures, index)
    ]


def balance_of(compiled: Compiled, figures: Figures, index: int = 0) -> Balance | None:
    """Return what under-spending would cost; None without a grant."""
    if not compiled.funds:
        return None
    rule = next(compiled.call.of_kind(BalanceRule), None) if compiled.call else None
    lost = {
        mode: tuple(lost_cents(compiled, figures, index, share, mode) for share in UNDERSPENT_PPM) for mode in MODES
    }
    return Balance(rule.mode if rule else "unknown", lost)


def underspent() -> tuple[int, ...]:
    """Return by how much less is spent, in parts per million, in the order of a balance's columns."""
    return UNDERSPENT_PPM


def balance_json(found: Balance) -> dict[str, Any]:
    """Return what under-spending would cost as the command line shows it."""
    shares = [write_percent(one) for one in UNDERSPENT_PPM]
    return {
        "mode": found.mode,
        "underspent_percent": shares,
        **{mode: [amount_text(one) for one in lost] for mode, lost in found.lost.items()},
    }


def balance_lines(found: Balance, words: Wording) -> list[tuple[str, list[str]]]:
    """Return for each way in which the final grant may follow from real cost what is lost; the call's own way alone."""
    modes = [one for one in MODES if found.mode in (one, "contested", "unknown")]
    return [
        (words.text(f"requests-balance-{one.replace('_', '-')}"), [words.number(lost) for lost in found.lost[one]])
        for one in modes
    ]


def _all(compiled: Compiled, figures: Figures, index: int) -> list[Asked]:
    return [one for request in compiled.plan.requests for one in asked_of(compiled, figures, index, request)]
