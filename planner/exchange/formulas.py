"""Formulas of workbooks: the engine's arithmetic in the words of a spreadsheet.

Spreadsheets calculate in binary fractions. So every amount is first brought to whole cents (``ROUND(a*100,0)``), every
rate to whole parts per million; products and quotients of whole numbers are then exact up to 100 million euro.
"""

from __future__ import annotations

from collections.abc import Sequence

from planner.money import PPM, Rounding, RoundingMode

MILLION = 1_000_000
"""Parts in which exchange rates are counted."""


def cents(euro: str) -> str:
    """Return the whole cents of an amount."""
    return f"ROUND({euro}*100,0)"


def quotient(numerator: str, denominator: int, rounding: Rounding) -> str:
    """Return euro: whole cents divided, rounded as the call says; ``planner.money.quotient`` in a formula."""
    unit = rounding.unit_cents
    value = f"{numerator}/{denominator * unit}"
    whole = f"TRUNC({value})" if rounding.mode is RoundingMode.CUT else f"ROUND({value},0)"
    return f"{whole}/100" if unit == 1 else f"{whole}*{unit}/100"


def long_quotient(first: str, last: str, denominator: str, rounding: Rounding) -> str:
    """Return euro: whole numbers multiplied and divided, rounded as the call says, where the product may be too large.

    The first is divided alone, and only what is left of it is multiplied by the last: nothing passes 2^53 as long as
    the first does not, and half of it is more than denominator times last.

    Args:
        first: Product of whole numbers; cents, and all but the last factor.
        last: The last factor, a whole number.
        denominator: Product of whole numbers.
        rounding: The call's rounding.
    """
    unit = rounding.unit_cents
    divisor = denominator if unit == 1 else f"({denominator}*{unit})"
    rest = f"MOD({first},{divisor})*{last}/{divisor}"
    rounded = f"TRUNC({rest})" if rounding.mode is RoundingMode.CUT else f"ROUND({rest},0)"
    return f"(INT({first}/{divisor})*{last}+{rounded})" + ("/100" if unit == 1 else f"*{unit}/100")


def share(euro: str, rate: str, rounding: Rounding) -> str:
    """Return a share of an amount, in euro; ``planner.money.share_of`` in a formula."""
    return quotient(f"{cents(euro)}*ROUND({rate}*{PPM},0)", PPM, rounding)


def product(quantity: str, unit_cost: str, rounding: Rounding) -> str:
    """Return quantity times unit cost, in euro."""
    return quotient(f"{cents(quantity)}*{cents(unit_cost)}", 100, rounding)


LARGEST_HUNDREDTHS, LARGEST_RATE = 10**13, 10**11
"""Below which a conversion is exact: hundredths of hundredths of a currency, and millionths of a rate."""


def converted(quantity: str, unit_cost: str, rate: str, rounding: Rounding) -> str:
    """Return quantity times unit cost in another currency, in euro: one quotient, as ``planner.engine.pricing`` has it.

    The whole number of ten thousand euro cents comes first, then the rest: the product of all at once would be beyond
    what a spreadsheet holds exactly.
    """
    unit = rounding.unit_cents
    amount, divisor = f"({cents(quantity)}*{cents(unit_cost)})", f"(ROUND({rate}*{MILLION},0)*{unit})"
    whole = f"TRUNC({amount}/{divisor})"
    rest = f"({amount}-{whole}*{divisor})*10000"
    if rounding.mode is RoundingMode.CUT:
        part = f"TRUNC({rest}/{divisor})"
    else:
        part = f"TRUNC((2*{rest}+{divisor})/(2*{divisor}))"
    return f"({whole}*10000+{part})*{unit}/100"


def total(cells: str) -> str:
    """Return the sum of cells, in euro: whole cents again, whatever the binary fractions did."""
    return f"ROUND(SUM({cells}),2)"


def is_text(cell: str, text: str) -> str:
    """Return the condition that a cell shows a text."""
    return f'{cell}="{text}"'


def unless(condition: str, text: str, formula: str) -> str:
    """Return a formula that shows a text where a condition holds."""
    return f'IF({condition},"{text}",{formula})'


def holds(cells: Sequence[str], text: str) -> str:
    """Return the condition that at least one of some cells, or spans of cells, shows a text.

    A truth value is never compared with a number: Excel holds FALSE to be larger than zero.
    """
    if len(cells) == 1 and ":" not in cells[0]:
        return is_text(cells[0], text)
    counted = [f'COUNTIFS({one},"{text}")' if ":" in one else f"IF({is_text(one, text)},1,0)" for one in cells]
    return "+".join(counted) + ">0"


def summed(parts: Sequence[tuple[str, bool]], text: str) -> str:
    """Return the sum of single cells, or a text where one shows it.

    Args:
        parts: Names of cells, each with whether it may show the text.
        text: The text.
    """
    if not parts:
        return "0"
    if len(parts) == 1:
        return parts[0][0]
    formula = total(",".join(cell for cell, _ in parts))
    doubtful = [cell for cell, is_open in parts if is_open]
    return unless(holds(doubtful, text), text, formula) if doubtful else formula
