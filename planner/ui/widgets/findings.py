"""Findings: worst first, each with its mark, its sentence, what to do, and where the rule stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from planner.findings import Finding, Severity, Status
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.services.speech import cite_json
from planner.services.studio import Look
from planner.services.whereabouts import Place, place_of
from planner.ui.navigation import link
from planner.ui.widgets.markup import element, wrapped
from planner.wording import Said, Wording

MARKS = {Status.NOT_MET: "✕", Status.TO_BE_VERIFIED: "◆", Status.MET: "✓"}


def findings(seen: Look, words: Wording) -> None:
    """Show what is not met, then what is to be verified, each group under the way to the page that mends it.

    Notes and what is simply met are folded away.
    """
    said = seen.budget.findings
    notes = [one for one in said if one.status is Status.TO_BE_VERIFIED and one.severity is Severity.NOTE]
    met = [one for one in said if one.status is Status.MET and not _is_remark(one, seen, words)]
    notes += [one for one in said if one.status is Status.MET and _is_remark(one, seen, words)]
    st.html(element("h2", words.text("page-findings"), "pl-section") + _counts(said, words))
    groups: dict[tuple[Status, str], list[Finding]] = {}
    for one in said:
        if one.status is Status.NOT_MET or _is_open(one):
            groups.setdefault((one.status, _place(one, seen).page), []).append(one)
    for (status, _), group in sorted(groups.items(), key=lambda entry: entry[0][0] is not Status.NOT_MET):
        _mended(group, status, seen, words)
    for group, key in ((notes, "page-notes"), (met, "page-met-count")):
        if group:
            head = wrapped("summary", element("span", words.text(key, count=len(group))))
            st.html(
                wrapped("details", head + finding_list(group, seen.budget.rules, seen.budget.plan, words), "pl-fold")
            )


def _mended(group: list[Finding], status: Status, seen: Look, words: Wording) -> None:
    """Show findings under a link to where they are mended: to the item itself, where there is only one."""
    place = _place(group[0], seen)
    with st.container(key=f"mend-{status.replace('_', '-')}-{place.page}", gap="xsmall"):
        label = words.text(f"page-mend-{status.replace('_', '-')}", page=words.text(f"page-{place.page}-title"))
        link(place.page, label, place.address if len(group) == 1 else {})
        st.html(finding_list(group, seen.budget.rules, seen.budget.plan, words))


def _place(finding: Finding, seen: Look) -> Place:
    call = seen.budget.rules
    kinds = [one.kind for one in call.rules if one.id == finding.rule] if call else []
    return place_of(finding, seen.budget.plan, kinds[0] if kinds else None)


def mark_of(finding: Finding, said: Said, words: Wording) -> tuple[str, str]:
    """Return the mark of a finding and its style: what is met and has more to say is a note, and not green."""
    if is_remark(finding, said):
        style, mark, label = "remark", "●", words.term("severity", "note")
    else:
        style, mark = finding.status.replace("_", "-"), MARKS[finding.status]
        label = words.term("status", finding.status)
    html = f'<span class="pl-mark-of" role="img" aria-label="{label}" title="{label}">{mark}</span>'
    return html, f"pl-{style}"


def is_remark(finding: Finding, said: Said) -> bool:
    """Return whether something is met, and there is still something to be done about it."""
    return finding.status is Status.MET and bool(said.fix)


def _is_remark(finding: Finding, seen: Look, words: Wording) -> bool:
    return is_remark(finding, words.finding(finding, seen.budget.rules))


def citation(cite: Mapping[str, Any], words: Wording) -> str:
    """Return where a rule stands, and how sure that is, as one text."""
    document = cite["document"] or words.text("page-source-none")
    place = ", ".join(str(one) for one in (document, cite["locator"]) if one)
    return f"{place} ({words.term('certainty', cite['certainty'])})"


def _is_open(finding: Finding) -> bool:
    return finding.status is Status.TO_BE_VERIFIED and finding.severity is not Severity.NOTE


def _counts(said: Sequence[Finding], words: Wording) -> str:
    """Return how many there are of each status, as a line of marks."""
    if not said:
        return element("p", words.text("page-no-findings"), "pl-note")
    chips = []
    for status, mark in MARKS.items():
        count = sum(one.status is status for one in said)
        name = status.replace("_", "-")
        text = f"{mark} {words.text(f'page-count-{name}', count=count)}"
        chips.append(element("span", text, f"pl-chip pl-{name}" if count else "pl-chip pl-none"))
    return wrapped("p", " ".join(chips), "pl-chips")


def finding_list(said: Sequence[Finding], call: Call | None, plan: Plan, words: Wording) -> str:
    """Return findings as a list, each with what to do and where its rule stands."""
    return wrapped("ul", "".join(_entry(one, call, plan, words) for one in said), "pl-findings")


def _entry(finding: Finding, call: Call | None, plan: Plan, words: Wording) -> str:
    sentence = words.finding(finding, call)
    mark, style = mark_of(finding, sentence, words)
    lines = [element("p", sentence.fix)] if sentence.fix else []
    if sentence.remedies:
        lines.append(wrapped("ul", "".join(element("li", one) for one in sentence.remedies), "pl-remedies"))
    if source := _source(finding, call, plan, words):
        lines.append(element("p", source, "pl-cite"))
    head = wrapped("span", mark, style) + element("span", sentence.says)
    if not lines:
        return wrapped("li", wrapped("p", head, "pl-says"))
    opened = " open" if finding.status is Status.NOT_MET else ""
    more = wrapped("div", "".join(lines), "pl-more")
    return wrapped("li", f"<details{opened}>{wrapped('summary', head, 'pl-says')}{more}</details>")


def _source(finding: Finding, call: Call | None, plan: Plan, words: Wording) -> str:
    """Return which kind of rule it is and where it stands; for a condition of the plan, what the plan cites."""
    for rule in call.rules if call else ():
        if call and rule.id == finding.rule:
            kind = words.term("rule_kind", rule.kind, is_heading=True)
            return f"{kind} · {citation(cite_json(rule, call), words)}"
    for threshold in plan.thresholds:
        if finding.rule in (threshold.id, f"{threshold.id}-countries"):
            return " · ".join(one for one in (words.text("page-own-condition"), threshold.source) if one)
    return ""
