"""What is known of each partner and what is not, at a glance: one row each, one mark for each field."""

from __future__ import annotations

from html import escape

import streamlit as st

from planner.services.gaps import Gaps, PartnerGaps
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording

FILLED, EMPTY, NOT_NEEDED = "✓", "–", ""


def matrix(found: Gaps, words: Wording) -> None:
    """Show the matrix, in the plan's order, with totals at the foot."""
    heads = "".join(
        f'<th scope="col"><span>{escape(words.term("field", one, is_heading=True))}</span></th>' for one in found.fields
    )
    rows = "".join(_row(one, found.fields, words) for one in found.partners)
    corner = f'<th scope="col" class="pl-who">{escape(words.text("overview-partner"))}</th>'
    totals = "".join(
        wrapped("td", str(one) if one else f'<span class="pl-met">{FILLED}</span>') for one in found.totals
    )
    foot = f'<th scope="row" class="pl-who">{escape(words.text("overview-empty-in-all"))}</th>{totals}'
    st.html(
        f'<div class="pl-matrix" tabindex="0" role="region" aria-label="{escape(words.text("overview-matrix"))}">'
        f"<table><thead><tr>{corner}{heads}</tr></thead><tbody>{rows}</tbody><tfoot><tr>{foot}</tr></tfoot></table></div>"
    )


def _row(partner: PartnerGaps, fields: tuple[str, ...], words: Wording) -> str:
    count = partner.missing
    said = words.text("overview-missing", count=count)
    style = "pl-missing" if count else "pl-missing pl-met"
    name = f'<th scope="row" class="pl-who">{element("b", partner.name)} {element("span", said, style)}</th>'
    cells = "".join(_cell(known, field, words) for known, field in zip(partner.known, fields, strict=True))
    return wrapped("tr", name + cells)


def _cell(known: bool | None, field: str, words: Wording) -> str:
    mark, style, code = {
        True: (FILLED, "pl-met", "overview-is-filled"),
        False: (EMPTY, "pl-empty", "overview-is-empty"),
        None: (NOT_NEEDED, "", "overview-is-not-needed"),
    }[known]
    said = escape(f"{words.term('field', field, is_heading=True)}: {words.text(code)}")
    return f'<td class="{style}" title="{said}"><span aria-label="{said}">{mark}</span></td>'
