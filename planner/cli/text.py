"""What the command line prints for people: aligned tables and sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner.catalogue import Target
from planner.findings import Finding, Status
from planner.rules.call import Call
from planner.services.budgets import Budget, Sums
from planner.services.differences import PlanDifference, sentence
from planner.services.explanations import Explanation
from planner.services.financing import FinancingTable
from planner.services.financing_words import financing_cells, financing_heads
from planner.services.simulations import PartnerCurve
from planner.services.spending import SpendingPlan
from planner.services.spending_words import SpentTable, by_fund, by_partner
from planner.store.protocol import Damage, PlanEntry, Revision
from planner.wording import Wording, tidy

MARKS = {Status.MET: "+", Status.NOT_MET: "x", Status.TO_BE_VERIFIED: "?"}


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1) -> str:
    """Return rows under their heads: the first ``left`` columns to the left, amounts to the right."""
    head, rows = [tidy(cell) for cell in head], [[tidy(cell) for cell in row] for row in rows]
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]

    def line(cells: Sequence[str]) -> str:
        padded = (
            cell.ljust(width) if at < left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        return "  ".join(padded).rstrip()

    rule = "  ".join("-" * width for width in widths)
    return "\n".join([line(head), rule, *(line(row) for row in rows)])


def budget(seen: Budget, words: Wording) -> str:
    """Return a budget: partners, then categories, common costs, phases and work packages, then doubts."""
    question = seen.question
    heading = words.text(
        "cli-budget-heading",
        title=seen.plan.title,
        call=seen.call or words.text("page-own-resources"),
        scenario=seen.scenario,
        view=question.phase or words.text("page-whole-project"),
    )
    head = [words.text(f"page-column-{key}") for key in ("partner", "country", "role", "total", "grant", "own")]
    head += [words.text("page-column-settlement"), words.text("page-column-bears")]
    rows = [
        [
            row.partner.name,
            row.partner.country or "?",
            words.term("role", str(row.partner.role)),
            *(words.number(cents) for cents in (row.total, _sum(row.grants), row.own, row.settlement, row.bears)),
        ]
        for row in seen.partners
    ]
    sums = seen.sums
    rows.append([words.text("page-unassigned"), "", "", words.number(sums.unassigned), "", "", "", ""])
    amounts = (sums.total, sums.grant, sums.own)
    rows.append([words.text("page-project-total"), "", "", *(words.number(cents) for cents in amounts), "", ""])
    parts = [heading, table(head, rows, left=3)]
    costs = [[words.term("category", name), words.number(cents)] for name, cents in seen.categories.items()]
    titles = {one.id: one.title for one in seen.plan.common_costs}
    costs += [
        [titles.get(name, words.text("page-common-costs")), words.number(cents)] for name, cents in seen.commons.items()
    ]
    parts += [_views(words.text("page-categories"), costs, words)]
    parts += [_sums(words.text("page-phases"), seen.phases, words)]
    parts += [_sums(words.text("page-work-packages"), seen.work_packages, words)]
    if seen.financing is not None:
        parts.append(_financing(seen.financing, words))
    parts += _spending(seen.spending, words) if seen.spending else []
    parts += [*(f"* {tidy(sentence)}" for sentence in seen.assumes)]
    loud = [one for one in seen.findings if one.status is not Status.MET]
    if loud:
        parts.append(findings(loud, seen.rules, words))
    return "\n\n".join(part for part in parts if part)


def _financing(seen: FinancingTable, words: Wording) -> str:
    """Return the co-financing by origin, what is missing and what is cash, of each partner and of all."""
    head = [words.text("page-contributions-title"), *financing_heads(seen, words)]
    rows = [[one.name, *financing_cells(one, seen, words)] for one in seen.rows]
    whole = [words.text("contributions-total"), *financing_cells(seen.total, seen, words)]
    return table(head, [*rows, whole])


def _spending(plan: SpendingPlan, words: Wording) -> list[str]:
    """Return what each partner spends and what each fund pays, by reporting period and by year."""
    found = []
    for ledger, key in ((plan.periods, "spending-by-period"), (plan.years, "spending-by-year")):
        title = words.text(key, months=plan.months)
        found.append(f"{title}\n{_spent(words.text('page-column-partner'), by_partner(plan, ledger, words))}")
        if ledger.project.funds:
            found.append(_spent(words.text("spending-fund"), by_fund(plan, ledger, words)))
    return found


def _spent(first: str, shown: SpentTable) -> str:
    return table([first, *(head for head, _ in shown.heads)], [[row.label, *row.cells] for row in shown.rows])


def findings(said: Sequence[Finding], call: Call | None, words: Wording, *, file: str | None = None) -> str:
    """Return findings, each with its mark, its sentence and what to do."""
    if not said:
        return words.text("cli-nothing-to-say", file=file or "")
    counts = ((status, sum(one.status is status for one in said)) for status in Status)
    summary = ", ".join(words.text(f"cli-count-{status}", count=count) for status, count in counts if count)
    lines = [] if file else [summary, ""]
    for one in said:
        sentence = words.finding(one, call)
        place = f"{one.file}, {words.text('cli-line', line=one.line or 1)} – " if one.file else ""
        lines.append(f"{MARKS[one.status]} {place}{sentence.says}")
        lines += [f"    {more}" for more in (sentence.fix, *sentence.remedies) if more]
    return "\n".join(lines)


def entries(found: Sequence[PlanEntry], words: Wording) -> str:
    """Return the stored plans."""
    if not found:
        return words.text("cli-no-plans")
    head = [words.text(f"cli-column-{key}") for key in ("id", "title", "version", "changed", "author")]
    rows = [[one.id, one.title, str(one.version), f"{one.updated_at:%Y-%m-%d %H:%M}", one.author] for one in found]
    return table(head, rows, left=len(head))


def revisions(found: Sequence[Revision], words: Wording) -> str:
    """Return the revisions of a plan, the newest last."""
    head = [words.text(f"cli-column-{key}") for key in ("revision", "changed", "author", "done")]
    rows = [
        [
            str(one.number),
            f"{one.at:%Y-%m-%d %H:%M:%S}",
            one.author,
            words.message(one.message) if one.message else "",
        ]
        for one in found
    ]
    return table(head, rows, left=len(head))


def damages(found: Sequence[Damage], words: Wording) -> str:
    """Return what is damaged in the store."""
    if not found:
        return words.text("cli-store-sound")
    parts = ((one.reason, one.plan, one.revision, one.detail) for one in found)
    return "\n".join(" · ".join(tidy(str(part)) for part in row if part is not None) for row in parts)


def targets(found: Sequence[Target], on: date, words: Wording) -> str:
    """Return the list of targets."""
    if not found:
        return words.text("cli-no-targets")
    head = [words.text(f"cli-column-{key}") for key in ("id", "title", "opens", "deadline", "status")]
    rows = [
        [
            one.id,
            one.title,
            one.opens.date().isoformat() if one.opens else "?",
            (f"{one.deadline:%Y-%m-%d %H:%M}" if one.has_hour else f"{one.deadline:%Y-%m-%d}") if one.deadline else "?",
            words.term("call_status", str(one.status(on))),
        ]
        for one in found
    ]
    return table(head, rows, left=len(head))


def call(shown: Call, words: Wording) -> str:
    """Return every rule of a call: what it says, where that stands, and how sure it is."""
    lines = [" / ".join(shown.titles), shown.id, ""]
    for rule in shown.rules:
        source = shown.documents.get(rule.cite.document) if rule.cite.document else None
        where = f"{source.title}, {rule.cite.locator}" if source else (rule.cite.tried or "")
        lines.append(f"{rule.id}: {tidy(rule.says)}")
        lines.append(f"    {words.term('certainty', str(rule.cite.certainty))} · {where} · {_origin(shown, rule.id)}")
    return "\n".join(lines)


def _origin(shown: Call, rule_id: str) -> str:
    """Return the level or act that says a rule: its path, with its name where that says more."""
    origin = shown.origins[rule_id]
    return f"{shown.level_titles.get(origin, origin)} ({origin})"


def explanation(explained: Explanation, words: Wording, depth: int = 0) -> str:
    """Return a figure and, indented below it, what it is made of."""
    indent = "  " * depth
    amount = explained.shown(words)
    name = f"{explained.figure}: " if explained.figure else ""
    lines = [f"{indent}{name}{amount}  {explained.says}"]
    if explained.cite:
        certainty = words.term("certainty", explained.cite["certainty"])
        place = ", ".join(str(part) for part in (explained.cite["document"], explained.cite["locator"]) if part)
        lines.append(f"{indent}    ({'; '.join(part for part in (place, certainty) if part)})")
    lines += [explanation(part, words, depth + 1) for part in explained.parts]
    return "\n".join(lines)


def difference(found: PlanDifference, words: Wording) -> str:
    """Return what changed: a sentence for each line, then the sums, which close."""
    changed = found.difference
    of_currencies = [f"* {one}" for one in found.currency_changes(words)]
    lines = [*of_currencies, *(f"* {sentence(found, one, words)}" for one in changed.changes)]
    names = {one.item.partner: found.name_of(one) or words.text("page-unassigned") for one in changed.changes}
    sums = [[names[who], words.number(cents)] for who, cents in changed.sums(lambda item: item.partner).items()]
    whole = None if changed.before is None or changed.after is None else changed.after - changed.before
    ends = [[words.text("page-project-total"), words.number(whole)]]
    head = [words.text("page-column-partner"), words.text("cli-column-change")]
    totals = _totals(changed.before, changed.after, words)
    return "\n\n".join(["\n".join(lines), table(head, sums + ends), totals]) if lines else words.text("cli-no-change")


def _totals(before: int | None, after: int | None, words: Wording) -> str:
    """Return from where to where the total goes, as far as that is known."""
    known = {(True, True): "both", (True, False): "before", (False, True): "after"}
    which = known.get((before is not None, after is not None), "neither")
    return words.text("cli-difference-totals", known=which, before=words.euro(before), after=words.euro(after))


def curve(found: PartnerCurve, ceiling: int | None, words: Wording) -> str:
    """Return the cost per partner against their number."""
    keys = ("number", "mean-total", "mean-bears", "smallest", "largest", "saving", "total", "grant", "unassigned")
    head = [*(words.text(f"page-curve-{key}") for key in keys), words.text("page-curve-eligible")]
    rows = [
        [
            str(row.partners),
            *(words.number(cents) for cents in (row.mean_total, row.mean_bears, row.smallest, row.largest)),
            "" if row.saving is None else words.number(row.saving),
            *(words.number(cents) for cents in (row.total, row.grant, row.unassigned)),
            words.term("status", str(row.eligible)) + (f" ({', '.join(row.not_met)})" if row.not_met else ""),
        ]
        for row in found.rows
    ]
    lines = [table(head, rows, left=0)]
    if ceiling is not None:
        under = found.first_under_ceiling
        key = "cli-no-number-under-ceiling" if under is None else "cli-first-under-ceiling"
        lines.append(words.text(key, ceiling=words.euro(ceiling), count=under or 0))
    if found.missing:
        lines.append(words.text("cli-numbers-missing", count=found.missing))
    return "\n\n".join(lines)


def _sum(amounts: dict[str, int | None]) -> int | None:
    return None if None in amounts.values() else sum(cents or 0 for cents in amounts.values())


def _views(title: str, rows: list[list[str]], words: Wording) -> str:
    return table([title, words.text("page-column-total")], rows) if rows else ""


def _sums(title: str, views: Sequence[Sums], words: Wording) -> str:
    head = [title, *(words.text(f"page-column-{key}") for key in ("total", "grant", "own"))]
    rows = [[one.title, words.number(one.total), words.number(one.grant), words.number(one.own)] for one in views]
    return table(head, rows) if rows else ""
