"""Lights: one line for each check, with colour, shape and word, its margin, and the way to what would change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import streamlit as st

from planner.findings import Status
from planner.services.eligibility import PAPERS, Eligibility, Light, Source, Stage
from planner.services.own_calls import is_own
from planner.ui.navigation import is_shown, link
from planner.ui.widgets.findings import MARKS, is_remark, mark_of
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Wording

ANSWER_MARKS: Mapping[str, Status] = {"yes": Status.MET, "no": Status.NOT_MET}
REASONS_SHOWN = 3
_ORDER = (Status.NOT_MET, Status.MET, Status.TO_BE_VERIFIED)


def answer(seen: Eligibility, words: Wording) -> None:
    """Show what can be said to "may we apply?", what keeps it from being yes, and what it is not about."""
    status = ANSWER_MARKS.get(seen.answer, Status.TO_BE_VERIFIED)
    style = f"pl-verdict pl-verdict-{_name(status)}"
    says = words.text(_answer_key(seen), count=len(seen.reasons))
    parts = [wrapped("p", _mark(status, words) + element("span", says), f"pl-verdict-says pl-{_name(status)}")]
    if seen.reasons:
        shown = [element("li", one.said.says) for one in seen.reasons[:REASONS_SHOWN]]
        if more := len(seen.reasons) - len(shown):
            shown.append(element("li", words.text("eligibility-more-reasons", count=more), "pl-note"))
        parts.append(wrapped("ul", "".join(shown)))
    if seen.group is not None:
        counts = {_name(one).replace("-", "_"): seen.group.count(one) for one in Status}
        parts.append(element("p", words.text("eligibility-group", **counts)))
    if seen.further:
        parts.append(element("p", words.text("eligibility-further", count=seen.further), "pl-note"))
    parts.append(element("p", words.text("eligibility-is-not-chance"), "pl-note"))
    st.html(wrapped("section", "".join(parts), style))


def stage(one: Stage, words: Wording) -> None:
    """Show a question, its headline, and its lights."""
    st.html(
        element("h2", words.text(f"eligibility-stage-{one.name}"), "pl-section")
        + element("p", words.text(f"eligibility-stage-{one.name}-about"), "pl-note")
        + _headline(one, words)
    )
    if one.name == PAPERS:
        link("checklist", words.text("eligibility-to-checklist"))
    with st.container(gap=None, key=f"lights-{one.name}"):
        for at, light in enumerate(one.conditions):
            with st.container(horizontal=True, gap="small", key=f"light-{one.name}-{at}"):
                st.html(_line(light, words), width="stretch")
                link(light.place.page, light.target, light.place.address)
    if one.lookups:
        said = element("span", words.text("eligibility-waiting", count=len(one.lookups)) + " ")
        there = f'<a href="#to-look-up" target="_self">{element("span", words.text("eligibility-see-lookups"))}</a>'
        st.html(wrapped("p", said + there, "pl-note"))
    if one.further:
        inside = wrapped("ul", "".join(_entry(light, words) for light in one.further), "pl-findings")
        st.html(_fold(words.text("eligibility-further-here", count=len(one.further)), inside))


def lookups(seen: Eligibility, words: Wording) -> None:
    """Show what waits for a value: what to look up, where it was sought, and which documents there are."""
    if not seen.lookups:
        return
    st.html(
        f'<h2 id="to-look-up" class="pl-section">{element("span", words.text("eligibility-lookups"))}</h2>'
        + element("p", words.text("eligibility-lookups-about", count=len(seen.lookups)), "pl-note")
    )
    if seen.call is not None and is_own(seen.call.id):
        link("own-call", words.text("eligibility-to-own"))
    elif is_shown("call") and seen.call is not None:
        link("call", words.text("eligibility-to-call"), {"call": seen.call.id})
    deciding = [one for one in seen.lookups if one.decides]
    further = [one for one in seen.lookups if not one.decides]
    parts = []
    if seen.documents:
        parts.append(_fold(words.text("eligibility-documents"), _documents(seen)))
    if deciding:
        parts.append(element("h3", words.text("eligibility-lookups-deciding", count=len(deciding)), "pl-lookup-head"))
        parts.append(_by_place(deciding, words))
    if further:
        parts.append(_fold(words.text("eligibility-lookups-further", count=len(further)), _by_place(further, words)))
    st.html("".join(parts))


def _answer_key(seen: Eligibility) -> str:
    is_broken = seen.answer == "open" and any(one.finding.status is Status.NOT_MET for one in seen.reasons)
    return "eligibility-answer-open-broken" if is_broken else f"eligibility-answer-{seen.answer}"


def _headline(one: Stage, words: Wording) -> str:
    if one.status is None and one.name == PAPERS:
        return ""
    if one.status is None:
        return element("p", words.text("eligibility-no-conditions"), "pl-note")
    chips = [
        element("span", f"{MARKS[status]} {words.text(f'eligibility-count-{_name(status)}', count=count)}", style)
        for status in _ORDER
        for count in (one.count(status),)
        for style in (f"pl-chip pl-{_name(status)}" if count else "pl-chip pl-none",)
    ]
    return wrapped("p", " ".join(chips), "pl-chips")


def _line(light: Light, words: Wording) -> str:
    status = light.finding.status
    mark, style = mark_of(light.finding, light.said, words)
    is_note = is_remark(light.finding, light.said)
    said = words.term("severity", "note") if is_note else words.term("status", status)
    word = mark + element("span", said, "pl-light-word")
    more = _more(light)
    says = element("span", light.said.says)
    what = wrapped("p", says, "pl-says")
    if more:
        opened = " open" if status is Status.NOT_MET else ""
        what = f"<details{opened}>{wrapped('summary', says, 'pl-says')}{wrapped('div', more, 'pl-more')}</details>"
    margin = element("b", light.margin, f"pl-light-margin {style}")
    inside = wrapped("div", word, f"pl-light-mark {style}") + wrapped("div", what, "pl-light-what") + margin
    return wrapped("div", inside, "pl-light")


def _entry(light: Light, words: Wording) -> str:
    head = wrapped("span", *mark_of(light.finding, light.said, words)) + element("span", light.said.says)
    more = _more(light)
    if not more:
        return wrapped("li", wrapped("p", head, "pl-says"))
    return wrapped("li", wrapped("details", wrapped("summary", head, "pl-says") + wrapped("div", more, "pl-more")))


def _more(light: Light) -> str:
    """Return what to do, the ways out, and where the condition stands."""
    lines = [element("p", light.said.fix)] if light.said.fix else []
    if light.said.remedies:
        lines.append(wrapped("ul", "".join(element("li", one) for one in light.said.remedies), "pl-remedies"))
    if light.source is not None:
        lines.append(wrapped("p", _cited(light.source), "pl-cite"))
    return "".join(lines)


def _cited(source: Source) -> str:
    place = element("span", source.place)
    if source.url and source.place:
        place = _anchor(source.url, source.place)
    parts = [element("span", source.kind), place if source.place else "", element("span", source.certainty)]
    return " · ".join(
        one for one, given in zip(parts, (source.kind, source.place, source.certainty), strict=True) if given
    )


def _by_place(lights: Sequence[Light], words: Wording) -> str:
    """Return what to look up, under where it was sought: one look answers several."""

    def tried(light: Light) -> str:
        return light.source.tried if light.source else ""

    found = []
    order = {place: at for at, place in enumerate(dict.fromkeys(tried(one) for one in lights))}
    for place, several in groupby(sorted(lights, key=lambda one: order[tried(one)]), key=tried):
        entries = "".join(_wanted(one, words) for one in several)
        head = element("p", words.text("eligibility-tried", tried=place), "pl-note")
        found.append(wrapped("div", wrapped("ul", entries, "pl-findings") + head, "pl-lookup"))
    return "".join(found)


def _wanted(light: Light, words: Wording) -> str:
    stage_word = element("span", f"· {words.term('stage', light.finding.stage)}", "pl-note")
    style = f"pl-{_name(light.finding.status)}"
    head = wrapped("span", _mark(light.finding.status, words), style) + wrapped(
        "span", element("span", light.said.says) + " " + stage_word
    )
    because = light.source.because if light.source else ""
    believed = element("p", words.text("eligibility-believed", because=because), "pl-more pl-note") if because else ""
    return wrapped("li", wrapped("p", head, "pl-says") + believed)


def _documents(seen: Eligibility) -> str:
    return wrapped("ul", "".join(wrapped("li", _anchor(url, title)) for title, url in seen.documents), "pl-sentences")


def _anchor(url: str, text: str) -> str:
    attribute = element("i", url).removeprefix("<i>").removesuffix("</i>")
    return f'<a href="{attribute}" target="_blank" rel="noopener noreferrer">{element("span", text)}</a>'


def _fold(head: str, inside: str) -> str:
    return wrapped("details", wrapped("summary", element("span", head)) + inside, "pl-fold")


def _mark(status: Status, words: Wording) -> str:
    label = words.term("status", status)
    return f'<span class="pl-mark-of" role="img" aria-label="{label}" title="{label}">{MARKS[status]}</span>'


def _name(status: Status) -> str:
    return status.replace("_", "-")
