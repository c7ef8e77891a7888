"""The look of workbooks: fonts, colours and number formats, in fragments that combine."""

from __future__ import annotations

from typing import Any

FONT = "Arial"
INK, ACCENT, VALUE, MUTED, LINE = "#1B2733", "#1F3A5F", "#1F4E9E", "#5B6770", "#D5DBE1"
AMOUNT = '#,##0.00\\ "€";\\-#,##0.00\\ "€";"–"'
INPUT_FILL, OPEN_FILL, OUT_INK = "#FFF6D6", "#FFE9A8", "#9AA5AE"

STYLES: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 16, "font_color": ACCENT},
    "subtitle": {"font_color": MUTED},
    "section": {"bold": True, "font_size": 11, "font_color": ACCENT, "bottom": 1, "bottom_color": ACCENT},
    "band": {"bold": True, "font_color": "#FFFFFF", "bg_color": ACCENT, "valign": "vcenter"},
    "head": {
        "bold": True,
        "font_color": ACCENT,
        "bg_color": "#E6ECF3",
        "bottom": 1,
        "bottom_color": ACCENT,
        "text_wrap": True,
        "valign": "bottom",
    },
    "row": {"bottom": 1, "bottom_color": LINE, "valign": "vcenter"},
    "plain": {"valign": "vcenter"},
    "muted": {"font_color": MUTED},
    "wrap": {"text_wrap": True},
    "right": {"align": "right", "indent": 1},
    "left": {"align": "left", "indent": 1},
    "amount": {"num_format": AMOUNT, "align": "right", "indent": 1},
    "percent": {"num_format": "0\\ %", "align": "right", "indent": 1},
    "percent_fine": {"num_format": "0.00##\\ %", "align": "right", "indent": 1},
    "value": {"font_color": VALUE},
    "strong": {"bold": True, "bg_color": "#F7F9FB"},
    "light": {"bold": False},
    "total": {"bold": True, "top": 2, "top_color": ACCENT, "bg_color": "#F1F4F8", "valign": "vcenter"},
    "not_met": {"font_color": "#A61B1B", "bold": True},
    "to_be_verified": {"font_color": "#8A5A00", "bold": True},
    "unknown": {"bg_color": OPEN_FILL},
    "input": {"bg_color": INPUT_FILL, "font_color": VALUE, "border": 1, "border_color": "#D9B84A", "locked": False},
    "big": {"font_size": 16, "bold": True, "align": "center", "valign": "vcenter"},
    "count": {"num_format": "#,##0", "align": "right", "indent": 1},
    "hundredths": {"num_format": '#,##0.00;\\-#,##0.00;"–"', "align": "right", "indent": 1},
    "exchange": {"num_format": "#,##0.0#####", "align": "right", "indent": 1},
    "quantity": {"num_format": "#,##0.##", "align": "right", "indent": 1},
    "percent_rate": {"num_format": "0.00##\\ %", "align": "right", "indent": 1, "font_color": VALUE},
    "day": {"num_format": "dd/mm/yyyy", "align": "left", "indent": 1},
    "quoted": {"quote_prefix": True},
}
"""Fragments of looks; a look is several of them, the later ones winning."""


def money_look(currency: str | None) -> str:
    """Return the name of the look of amounts in a currency; that of the euro for None."""
    return "amount" if currency is None else f"money-{currency}"


def style_of(name: str) -> dict[str, Any]:
    """Return the properties of a look: one of ``STYLES``, or amounts in the currency that the name ends in."""
    if name in STYLES:
        return STYLES[name]
    return {**STYLES["amount"], "num_format": AMOUNT.replace("€", name.removeprefix("money-"))}
