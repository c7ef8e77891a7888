"""Keys side by side in words and tables: what each makes of everybody, how fair that is, who gains and who loses."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pandas as pd

from planner.findings import Euro, Parameter
from planner.services.sharing import NOW, ByKey, Sharing
from planner.services.sharing_notes import nearest_cent
from planner.services.speech import NOTHING
from planner.simulation.fairness import differences
from planner.wording import Wording

MEASURES = ("to_equal", "to_size", "to_budget")
"""By what shares can be measured, one for each partner."""


def letter_of(one: ByKey, words: Wording) -> str:
    """Return what the page calls a key."""
    return words.text("sharing-now") if one.letter == NOW else words.text("sharing-key", letter=one.letter)


def difference_text(cents: int | None, words: Wording) -> str:
    """Return how much more or less somebody pays, with its sign; empty where nothing differs."""
    if not cents:
        return "" if cents == 0 else words.number(None)
    return f"+{words.number(cents)}" if cents > 0 else f"−{words.number(-cents)}"


def measured(one: ByKey, measure: str, words: Wording) -> list[str]:
    """Return what a measure says of each member's part by a key, in per cent."""
    return [ratio_text(value, words) for value in getattr(one.fairness, measure)]


def ratio_text(value: Fraction | None, words: Wording) -> str:
    """Return an exact ratio in per cent with two decimals, so that they stand beneath each other."""
    return NOTHING if value is None else words.text("sharing-percent", value=words.number(nearest_cent(value * 10_000)))


def decimal_text(value: Fraction | None, words: Wording) -> str:
    """Return an exact number with two decimals."""
    return NOTHING if value is None else words.number(nearest_cent(value * 100))


def reading(one: ByKey, shown: Sharing, words: Wording) -> str:
    """Return in plain words how unequal the parts by a key are, and who gains or loses most by it."""
    said = [_spread(one, shown, words)]
    if one.letter != NOW:
        said.append(_change(one, shown, words))
    return " ".join(text for text in said if text)


def gains_frame(shown: Sharing, words: Wording) -> pd.DataFrame:
    """Return who pays how much more or less by each key than by the one in force, for the chart: euro for bars only."""
    rows = [
        {
            "partner": said,
            "key": letter_of(one, words),
            "order": place,
            "euro": cents / 100,
            "said": difference_text(cents, words) or words.number(0),
        }
        for one in shown.keys
        for place, (name, said) in enumerate(shown.members.items())
        if (cents := one.more[name]) is not None
    ]
    return pd.DataFrame(rows, columns=["partner", "key", "order", "euro", "said"])


def _spread(one: ByKey, shown: Sharing, words: Wording) -> str:
    known = {name: one.share.parts.get(name, 0) for name in shown.members}
    label = letter_of(one, words)
    if not known or None in known.values():
        return words.text("sharing-reading-unknown", letter=label)
    parts = {name: cents for name, cents in known.items() if cents is not None}
    most, least = max(parts, key=lambda name: parts[name]), min(parts, key=lambda name: parts[name])
    given: dict[str, Parameter] = {
        "letter": label,
        "gini": decimal_text(one.fairness.gini, words),
        "most": shown.members[most],
        "highest": Euro(parts[most]),
        "least": shown.members[least],
        "lowest": Euro(parts[least]),
        "ratio": decimal_text(one.fairness.ratio, words),
    }
    return words.text(_reading_code(one.fairness.ratio), **given)


def _reading_code(ratio: Fraction | None) -> str:
    if ratio is None:
        return "sharing-reading-nothing"
    if nearest_cent(ratio * 100) > 100:
        return "sharing-reading"
    return "sharing-reading-alike" if ratio == 1 else "sharing-reading-nearly"


def _change(one: ByKey, shown: Sharing, words: Wording) -> str:
    known = {name: cents for name, cents in one.more.items() if cents is not None}
    if not known or len(known) < len(one.more):
        return ""
    gains, loses = min(known, key=lambda name: known[name]), max(known, key=lambda name: known[name])
    said = []
    if known[gains] < 0:
        said.append(words.text("sharing-gains", partner=shown.members[gains], amount=Euro(-known[gains])))
    if known[loses] > 0:
        said.append(words.text("sharing-loses", partner=shown.members[loses], amount=Euro(known[loses])))
    return " ".join(said) or words.text("sharing-same")


def more_of(shown: Sharing, one: ByKey, figures: str, partner_id: str) -> int | None:
    """Return how much more a partner's figure is by a key than by the one in force; see ``changed_partners``."""
    before, after = (getattr(key, figures).get(partner_id) for key in (shown.now, one))
    return differences([before], [after])[0]


def totals_differ(shown: Sharing) -> bool:
    """Return whether any key changes a partner's total, not only what it bears."""
    return any(one.totals != shown.now.totals for one in shown.keys)


def changed_partners(shown: Sharing, figures: str) -> Sequence[tuple[str, str]]:
    """Return ids and names of the partners whose figure any key changes.

    Args:
        shown: The keys side by side.
        figures: ``totals`` or ``bears``.
    """
    now = shown.now
    return [
        (name, said)
        for name, said in shown.partners.items()
        if any(getattr(one, figures).get(name) != getattr(now, figures).get(name) for one in shown.keys)
    ]
