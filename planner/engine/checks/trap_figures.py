"""Traps in figures: typed to go on, copied, reckoned from the wrong side, or read as another limit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain

import numpy as np

from planner.engine.checks.measures import measured
from planner.engine.checks.trap_rows import DETAILED, Seen, title_of, words_of
from planner.engine.checks.trap_words import INDIRECT, ONE_EURO, PLACEHOLDERS, ROUND, speaks_of
from planner.engine.pricing import fraction_of
from planner.findings import Euro, Finding, Parameter, Path, Percent, Severity, Status, money
from planner.money import HALF_UP, PPM, quotient, share_of
from planner.plan.costs import Basis, CostLine
from planner.rules.act import Management
from planner.rules.kinds import AmountLimit, Deadline, FlatRate, StartWindow

SOUND = (Basis.PUBLISHED_AGGREGATE, Basis.QUOTE, Basis.ACTUAL)
"""What rests on one of these was not made up, whatever it looks like."""
SUSPECT = PLACEHOLDERS | {ONE_EURO}
"""Amounts of whole lines that look made up."""


def figure_traps(seen: Seen) -> list[Finding]:
    """Return the traps in the figures of one scenario."""
    return [
        *_rates_of_the_whole(seen),
        *_placeholders(seen),
        *_without_price(seen),
        *_repeated(seen),
        *_copied(seen),
        *_limits(seen),
        *_early_start(seen),
    ]


def _trap(code: str, where: Path, severity: Severity = Severity.IMPORTANT, **parameters: Parameter) -> Finding:
    return Finding(code, parameters, Status.TO_BE_VERIFIED, severity, where=where)


def _rates_of_the_whole(seen: Seen) -> Iterator[Finding]:
    """Yield costs that are a flat rate of the sum that they are part of: cost / 0.93 in the place of cost x 1.07.

    It speaks where a line or common cost is, within a cent, the call's rate of the whole: all other costs of the
    plan, or of its partner, times rate / (1 - rate). And only where it lies in the category that the flat rate fills,
    or its words say indirect cost or overhead, because round amounts stand in such proportions by chance.

    Not where the flat rate is in use: then the line is set aside.
    """
    compiled, call = seen.compiled, seen.call
    rules = [(rule, ppm) for rule in (call.of_kind(FlatRate) if call else ()) for ppm in rule.rate_percent.values]
    if not rules:
        return
    shared = {common.id: common.amount.highest for _, common in seen.commons if not common.amount.is_unknown}
    sums = seen.sums.tolist()
    whole = sum(sums) + sum(shared.values())
    of_lines = (
        (
            ("costs", at),
            title_of(seen.line(at)),
            words_of(seen.line(at)),
            category,
            cents,
            _known(seen, partner, whole, sums),
        )
        for at, partner, category, cents in _near_a_rate(seen, sums, whole, [ppm for _, ppm in rules])
    )
    of_commons = (
        (
            where,
            common.title,
            words_of(common),
            compiled.category_at(common),
            shared[common.id],
            () if seen.is_open.any() else (whole,),
        )
        for where, common in seen.commons
        if common.id in shared
    )
    said: set[Path] = set()
    for where, title, words, category, cents, wholes in chain(of_lines, of_commons):
        for rule, ppm in rules:
            base = next((total - cents for total in wholes if _is_part(cents, total - cents, ppm)), None)
            is_meant = compiled.categories[category] == rule.target or speaks_of(words, INDIRECT)
            if is_meant and base is not None and where not in said:
                said.add(where)
                right = Euro(int(share_of(base, ppm, rounding=compiled.rounding)))
                amounts: dict[str, Parameter] = {"amount": Euro(cents), "base": Euro(base), "expected": right}
                yield _trap("rate-of-the-whole", where, Severity.IMPORTANT, line=title, rate=Percent(ppm), **amounts)


def _near_a_rate(seen: Seen, sums: list[int], whole: int, rates: list[int]) -> Iterator[tuple[int, int, int, int]]:
    """Yield line, partner, category and cents of rows that may be a rate of all, or of all that their partner has.

    Among thousands of lines a few are: every line is compared with the smallest and the largest amount that would be.
    """
    columns, counting = seen.compiled.columns, seen.counting
    partner, cents = columns.partner[counting], columns.cents[counting]
    is_near = np.zeros(len(counting), dtype=np.bool_)
    for ppm in rates:
        of_partners = np.array([_near(one, ppm) for one in sums], dtype=np.int64).reshape(-1, 2)
        for least, most in (of_partners[partner].T, _near(whole, ppm)):
            is_near |= (cents >= least) & (cents <= most)
    rows = counting[is_near]
    parts = (columns.line, columns.partner, columns.category, columns.cents)
    yield from zip(*(one[rows].tolist() for one in parts), strict=True)


def _known(seen: Seen, partner: int, whole: int, sums: list[int]) -> tuple[int, ...]:
    """Return the sums that a line of a partner is part of, as far as they are known: of everybody, and its own."""
    return () if seen.is_open[partner] else (sums[partner],) if seen.is_open.any() else (whole, sums[partner])


def _near(total: int, ppm: int) -> tuple[int, int]:
    """Return between which amounts those lie that are, within a cent, a rate of a total that they are part of."""
    return (total * ppm - PPM) // PPM, (total * ppm + PPM) // PPM


def _is_part(cents: int, others: int, ppm: int) -> bool:
    """Return whether an amount is, within a cent, a rate of itself and the others together."""
    rest = PPM - ppm
    return cents > 0 and others > 0 and rest > 0 and abs(cents * rest - others * ppm) <= rest


def _placeholders(seen: Seen) -> Iterator[Finding]:
    """Yield amounts that fingers make: 12 345.00, 9 999.00, or one euro in all.

    It speaks of lines whose price, or whose amount, is such a figure, and of such common costs. Not where the line
    rests on a quote, an actual or a published amount; and not of a price of one euro that stands for many units.
    """
    prices, currencies = seen.compiled.columns.lines.unit_cost, seen.compiled.columns.lines.currency
    for at, euro in seen.cents.items():
        # Fingers type in the line's own currency.
        fraction = None if currencies[at] is None else fraction_of(seen.line(at))
        cents = euro if fraction is None else quotient(*fraction, rounding=HALF_UP)
        if cents in SUSPECT or prices[at] in PLACEHOLDERS:
            line = seen.line(at)
            shown = next((one for one in (line.unit_cost, cents) if one in PLACEHOLDERS), ONE_EURO)
            if line.basis not in SOUND:
                yield _trap(
                    "figure-placeholder", ("costs", at), line=title_of(line), amount=money(shown, line.currency)
                )
    for where, common in seen.commons:
        amounts = [one for one in common.amount.values if one in SUSPECT]
        if amounts and common.basis not in SOUND:
            yield _trap("figure-placeholder", where, line=common.title, amount=Euro(amounts[0]))


def _without_price(seen: Seen) -> Iterator[Finding]:
    """Yield lines with a quantity and no price.

    It speaks where the price is exactly zero. Not where a note or justification says why, where the line rests on a
    quote, an actual or a published amount, nor where a calculation gives the amount.
    """
    for at, price in enumerate(seen.compiled.columns.lines.unit_cost):
        if price != 0 or at not in seen.cents:
            continue
        line = seen.line(at)
        if line.quantity > 0 and line.basis not in SOUND and not line.note and not line.justification:
            yield _trap("line-without-price", ("costs", at), Severity.NOTE, line=title_of(line))


def _repeated(seen: Seen) -> Iterator[Finding]:
    """Yield partners with at least three estimates of the same round amount and no words.

    It speaks of whole thousands only, once for the lines concerned, whoever has them. Not where a line says what it
    pays for, or why, in text, justification or note: then it is an estimate of something.
    """
    found: dict[tuple[int, ...], tuple[int, list[int]]] = {}
    counting, cents_of = seen.counting, seen.compiled.columns.cents
    is_round = (cents_of[counting] > 0) & (cents_of[counting] % ROUND == 0)
    # What an exchange rate makes of an amount is round by chance only.
    in_euro = np.array([one is None for one in seen.compiled.columns.lines.currency], dtype=np.bool_)
    is_round &= in_euro[seen.compiled.columns.line[counting]]
    for at, lines in enumerate(seen.by_partner(counting[is_round])):
        often = Counter(seen.cents[line] for line in lines)
        same: dict[int, list[int]] = defaultdict(list)
        for line in lines:
            if often[seen.cents[line]] >= DETAILED and _is_guessed(seen.line(line)):
                same[seen.cents[line]].append(line)
        for cents, guessed in same.items():
            if len(guessed) >= DETAILED:
                found.setdefault(tuple(guessed), (cents, []))[1].append(at)
    for repeated, (cents, who) in found.items():
        where: Path = ("costs", repeated[0])
        yield _trap(
            "amounts-repeated", where, Severity.NOTE, partners=seen.names(who), amount=Euro(cents), count=len(repeated)
        )


def _is_guessed(line: CostLine) -> bool:
    return line.basis is Basis.ESTIMATE and not words_of(line).strip()


def _copied(seen: Seen) -> Iterator[Finding]:
    """Yield two partners whose lines come to the same amount, to the cent.

    It speaks of exactly two partners among more, each with at least three lines that count. Not where one line was
    entered for both by a selector, nor where three or more, or all there are, have the same sum: that is a division
    by design, of an envelope for example. Common costs and flat rates do not count here: they are not typed.
    """
    alike: dict[int, list[int]] = defaultdict(list)
    sums = seen.sums.tolist()
    for at in seen.members:
        if seen.is_detailed(at) and not seen.is_open[at]:
            alike[sums[at]].append(at)
    for cents, who in alike.items():
        if cents == 0 or len(who) != 2 or len(seen.members) == 2:
            continue
        one, other = (seen.counting_of[at] for at in who)
        if not {*one} & {*other}:
            where: Path = ("costs", max(one[0], other[0]))
            yield _trap("totals-identical", where, Severity.NOTE, partners=seen.names(who), amount=Euro(cents))


def _limits(seen: Seen) -> Iterator[Finding]:
    """Yield a total that is exactly the largest grant, or a grant that is exactly the largest total.

    It speaks of the project, or of a partner where the call's maximum is each partner's, to the cent. Not where total
    and grant are the same, where the call has that very maximum for the other measure too, nor where an amount is not
    known: a grant at its own maximum, and a total at its own, are what everybody aims at.
    """
    limits = list(seen.call.of_kind(AmountLimit)) if seen.call else []
    total, grant = measured(seen.case, "total"), measured(seen.case, "grant")
    named = {
        measure: {
            cents for rule in limits if rule.measures == measure and rule.maximum for cents in rule.maximum.values
        }
        for measure in ("total", "grant")
    }
    for rule in limits:
        if rule.maximum is None or rule.subject == "each_country":
            continue
        other = "grant" if rule.measures == "total" else "total"
        for who in [[at] for at in seen.members] if rule.subject == "each_partner" else [list(seen.members)]:
            which = [at in who for at in range(len(seen.compiled.partners))]
            (cost, no_cost), (paid, no_grant) = total.of(which), grant.of(which)
            read = {"total": int(cost[seen.index]), "grant": int(paid[seen.index])}
            is_sure = not no_cost[seen.index] and not no_grant[seen.index]
            is_other = read[other] in rule.maximum.values and read[other] not in named[other]
            if is_sure and is_other and read["total"] != read["grant"]:
                where: Path = seen.partner_at(who[0]) if rule.subject == "each_partner" else ("costs",)
                subject = seen.compiled.partners[who[0]].shown_name if rule.subject == "each_partner" else "project"
                code = "total-at-grant-limit" if rule.measures == "grant" else "grant-at-total-limit"
                amounts: dict[str, Parameter] = {"amount": Euro(read[other]), "other": Euro(read[str(rule.measures)])}
                yield _trap(code, where, Severity.IMPORTANT, subject=subject, **amounts)


def _early_start(seen: Seen) -> Iterator[Finding]:
    """Yield a start before the day on which a call of the Union itself closes.

    It speaks under a call in direct management whose deadline is known, where the plan's start lies before it: what
    is spent before the application is handed in is not paid. Months of work packages and phases count from the start,
    so none of them can lie before it.

    Not where the call says from when on projects may begin: that check speaks then. Not under Interreg, whose
    programmes may pay the preparation.

    Source: Regulation (EU, Euratom) 2024/2509 art. 196.
    """
    call, start = seen.call, seen.compiled.plan.start
    if call is None or start is None or call.management is not Management.DIRECT:
        return
    if any(isinstance(rule.earliest, date) for rule in call.of_kind(StartWindow)):
        return
    closes = [rule.at.date() for rule in call.of_kind(Deadline) if isinstance(rule.at, datetime)]
    if closes and start < max(closes):
        last = max(closes)
        yield _trap("start-before-deadline", ("start",), day=last, value=start, gap=(last - start).days)
