"""What a call says, rule by rule: its value, its own words, its source; and the documents that it rests on."""

from __future__ import annotations

from html import escape

import streamlit as st

from planner.services.call_view import CallView, RuleLine
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, undirected, wrapped
from planner.wording import Wording


def to_look_up(view: CallView, words: Wording) -> None:
    """Show what is not known, and where it was looked for in vain."""
    if not view.to_look_up:
        return
    section(words.text("call-to-look-up", count=len(view.to_look_up)), words.text("call-to-look-up-about"))
    st.html(wrapped("ul", "".join(_open(one) for one in view.to_look_up), "pl-call-open"))


def rules(view: CallView, words: Wording) -> None:
    """Show the other rules, by family."""
    for group in view.groups:
        section(words.text(f"call-group-{group.name}"))
        lines = "".join(_line(one, words) for one in group.lines)
        also = ""
        if group.to_look_up:
            names = words.names(group.to_look_up)
            also = element("p", words.text("call-also-to-look-up", names=names), "pl-note pl-call-also")
        st.html((wrapped("ul", lines, "pl-rules") if lines else "") + also)


def documents(view: CallView, words: Wording) -> None:
    """Show the documents, and how much of each was read."""
    if not view.documents:
        return
    section(words.text("call-documents"), words.text("call-documents-about"))
    lines = []
    for one in view.documents:
        about = " · ".join(part for part in (one.about, words.text("call-document-rules", count=one.count)) if part)
        seen = element("p", words.text("call-seen", seen=one.seen) if one.seen else "", "pl-note")
        lines.append(wrapped("li", wrapped("p", _linked(one.title, one.url)) + element("p", about, "pl-note") + seen))
    st.html(wrapped("ul", "".join(lines), "pl-call-documents"))


def _open(line: RuleLine) -> str:
    about = element("span", " · ".join(line.about), "pl-rule-about") if line.about else ""
    head = element("b", line.label) + " " + element("span", line.says) + " " + about
    more = "".join(element("p", one) for one in (*line.reasons, " · ".join(line.place)) if one)
    return wrapped(
        "li", wrapped("details", wrapped("summary", wrapped("span", head)) + wrapped("div", more, "pl-cite"))
    )


def _line(line: RuleLine, words: Wording) -> str:
    value = element("b", line.value, "pl-rule-value")
    if line.before is not None:
        value += " " + element("span", words.text("call-corrected", before=line.before), "pl-rule-corrected")
    parts = [wrapped("p", value)]
    # Of a value that the plan corrects, the call's own sentence would say the contrary.
    if line.before is None and line.says.rstrip(".") != line.value.rstrip("."):
        parts.append(element("p", line.says))
    parts += [element("p", one, "pl-rule-warning") for one in line.warnings]
    if line.about:
        parts.append(element("p", " · ".join(line.about), "pl-rule-about"))
    parts.append(_source(line))
    badge = element("span", words.term("certainty", line.certainty), f"pl-badge pl-badge-{_tone(line)}")
    label = element("span", line.label, "pl-rule-label")
    return wrapped("li", label + wrapped("div", "".join(parts), "pl-rule-body") + badge)


def _tone(line: RuleLine) -> str:
    if line.before is not None:
        return "stated"
    return "sure" if line.is_sure else "other"


def _source(line: RuleLine) -> str:
    place = [_linked(line.source, line.url)] if line.source else []
    place += [element("span", one) for one in line.place]
    head = wrapped("p", " · ".join(place), "pl-cite")
    if not line.reasons:
        return head
    more = "".join(element("p", one, "pl-cite") for one in line.reasons)
    return wrapped("details", wrapped("summary", " · ".join(place), "pl-cite") + more, "pl-rule-why")


def _linked(title: str, url: str | None) -> str:
    """Return a title, as a link to another window where there is an address."""
    if url is None:
        return element("span", title)
    # The service lets nothing through but http and https.
    return f'<a href="{escape(url)}" target="_blank" rel="noopener noreferrer">{escape(undirected(title))}</a>'
