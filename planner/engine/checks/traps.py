"""Traps: lines that are often forgotten, and costs that often stand where they do not belong.

They are questions, never verdicts: each is to be verified, and each docstring says when it speaks and when not.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import numpy as np

from planner.engine.checks.measures import measured
from planner.engine.checks.trap_figures import figure_traps
from planner.engine.checks.trap_rows import Seen, title_of
from planner.engine.checks.trap_words import (
    AT_A_DISTANCE,
    CERTIFICATE,
    CONTROLLER,
    EMPLOYERS_COST,
    EXPERT,
    MANAGEMENT,
    MEETING,
    MONTH,
    NET_PAY,
    NOT_THE_EXPERT,
    TRAVEL,
    speaks_of,
)
from planner.engine.checks.verdict import Case
from planner.engine.scope import call_date, covered, is_in_force
from planner.findings import Euro, Finding, Parameter, Path, Severity, Status, Term
from planner.plan.partners import Selector
from planner.rules.kinds import AmountThreshold
from planner.terms import Category, LegalForm, Role

CERTIFIES = "certificate_on_financial_statements"
YEAR = 12
"""Months from which on a post for the whole project looks like a post that was there before."""


def traps(case: Case, index: int) -> list[Finding]:
    """Return the traps that one scenario of a batch may have fallen into."""
    seen = Seen(case, index)
    return [
        *_certificates(seen),
        *_controllers(seen),
        *_journeys(seen),
        *_management(seen),
        *_net_pay(seen),
        *_normal_work(seen),
        *_expert_travel(seen),
        *figure_traps(seen),
    ]


def _trap(code: str, where: Path, severity: Severity = Severity.IMPORTANT, **parameters: Parameter) -> Finding:
    return Finding(code, parameters, Status.TO_BE_VERIFIED, severity, where=where)


def _certificates(seen: Seen) -> Iterator[Finding]:
    """Yield beneficiaries who will need an auditor's certificate and foresee no cost for it.

    It speaks where the call's threshold for a certificate on the financial statements is known and applies on the
    call's date, the beneficiary's amount (its affiliated entities' with it) lies above it, and neither their lines nor
    common costs that they incur or share name an audit, certificate or auditor.

    Not where a flat rate stands for all external cost; not where the amount is not known; and not for an audit report
    on an applicant's own accounts (consequence ``audit_report``): it comes before the project and is no cost of it.
    """
    call, partners = seen.call, seen.compiled.partners
    for rule in call.of_kind(AmountThreshold) if call else ():
        applies = call is not None and is_in_force(rule, call_date(call))
        if rule.consequence != CERTIFIES or rule.amount.is_unknown or rule.side == "up_to" or not applies:
            continue
        amounts, limit = measured(seen.case, rule.measures), rule.amount.lowest
        for at, who in _subjects(seen, rule):
            sums = amounts.of([position in who for position in range(len(partners))])
            cents, unknown = (int(one[seen.index]) for one in sums)
            is_due = cents > limit or (cents == limit and rule.side == "from")
            foreseen = any(
                seen.foresees(one, CERTIFICATE) or seen.has_flat_rate(one, Category.EXTERNAL_EXPERTISE_AND_SERVICES)
                for one in who
            )
            if is_due and not unknown and not foreseen:
                parameters: dict[str, Parameter] = {"partner": partners[at].shown_name, "value": Euro(cents)}
                parameters |= {"limit": Euro(limit), "measures": Term("measure", rule.measures)}
                yield _trap("certificate-without-cost", seen.partner_at(at), Severity.IMPORTANT, **parameters)


def _subjects(seen: Seen, rule: AmountThreshold) -> Iterator[tuple[int, list[int]]]:
    """Yield whose amounts a threshold measures: who is named, and everybody whose amount counts with it."""
    partners, concerned = seen.compiled.partners, covered(rule, seen.compiled.partners)
    if rule.subject == "project":
        leads = [at for at in seen.members if partners[at].role is Role.LEAD]
        yield from ((at, list(seen.members)) for at in (leads or list(seen.members))[:1])
        return
    for at in seen.members:
        one = partners[at]
        affiliates = [other for other in seen.members if partners[other].affiliated_to == one.id]
        who = [at, *affiliates] if rule.subject == "each_beneficiary" else [at]
        is_subject = rule.subject != "each_beneficiary" or one.role in (Role.LEAD, Role.PARTNER)
        if is_subject and np.any(concerned[who]):
            yield at, who


def _controllers(seen: Seen) -> Iterator[Finding]:
    """Yield, in one finding, Interreg partners who foresee nothing for the controller of their reports.

    It speaks under a call of Interreg, of partners with a list of at least three lines none of which, nor a common
    cost, names a control, controller, audit or certificate. A note: in some countries the control costs nothing.

    Not where a flat rate stands for all external cost, and not of partners whose budget is a sum or two.
    """
    if seen.call is None or seen.call.family != "interreg":
        return
    who = [
        at
        for at in seen.members
        if seen.is_detailed(at)
        and not seen.has_flat_rate(at, Category.EXTERNAL_EXPERTISE_AND_SERVICES)
        and not seen.foresees(at, CONTROLLER)
    ]
    if who:
        yield _trap("controller-without-cost", ("costs",), Severity.NOTE, partners=seen.names(who), count=len(who))


def _journeys(seen: Seen) -> Iterator[Finding]:
    """Yield, for the first such meeting only, partners who are to be there and foresee no journey.

    It speaks where a work package, task, deliverable, milestone or action names a meeting of at least two partners,
    and a partner with a list of at least three lines has neither a cost in the travel category nor one that names
    journeys, its own or common. A note: it may be the host.

    Not where the same words say that the meeting is held at a distance, nor where a flat rate stands for travel.
    """
    meetings = list(_meetings(seen))
    lacking = [
        at
        for at in (seen.members if meetings else ())
        if seen.is_detailed(at)
        and not seen.has_flat_rate(at, Category.TRAVEL_AND_ACCOMMODATION)
        and not seen.foresees(at, TRAVEL, Category.TRAVEL_AND_ACCOMMODATION)
    ]
    for title, where, selector in meetings:
        there = [at for at in seen.members if selector is None or selector.takes(seen.compiled.partners[at])]
        who = [at for at in lacking if at in there]
        if who and len(there) > 1:
            named = seen.names(who)
            yield _trap("meeting-without-travel", where, Severity.NOTE, title=title, partners=named, count=len(who))
            return


def _meetings(seen: Seen) -> Iterator[tuple[str, Path, Selector | None]]:
    """Yield what is held where people meet: what it is called, its place, and who is there (None: everybody)."""
    plan = seen.compiled.plan
    for title, where, selector in (
        *((one.title, ("work_packages", at), None) for at, one in enumerate(plan.work_packages)),
        *(
            (part.title, ("work_packages", at, name, position), getattr(part, "partners", None))
            for at, one in enumerate(plan.work_packages)
            for name in ("tasks", "deliverables", "milestones")
            for position, part in enumerate(getattr(one, name))
        ),
        *((one.what, ("actions", at), one.owner) for at, one in enumerate(plan.actions)),
    ):
        if speaks_of(title, MEETING) and not speaks_of(title, AT_A_DISTANCE):
            yield title, where, selector


def _management(seen: Seen) -> Iterator[Finding]:
    """Yield that no work package is about leading the project.

    It speaks under a call, of a plan with at least two work packages, where neither their titles nor their tasks, nor
    any cost line, names management, coordination or the like in one of the languages known.

    Not under Interreg, whose application form has a section for management and no work package; and not without a
    call, because then nobody asks for one.
    """
    packages = seen.compiled.plan.work_packages
    if seen.call is None or seen.call.family == "interreg" or len(packages) < 2:
        return
    titles = [text for one in packages for text in (one.title, *(task.title for task in one.tasks))]
    costs = dict.fromkeys(seen.line(at).what for at in seen.cents)
    if not any(speaks_of(text, MANAGEMENT) for text in chain(titles, costs)):
        yield _trap("no-management-package", ("work_packages",), Severity.NOTE, count=len(packages))


def _net_pay(seen: Seen) -> Iterator[Finding]:
    """Yield staff lines whose words say net pay.

    It speaks of lines for staff that name net pay in their text, unit or note. Not where the same words name gross
    pay, the employer or social charges: then somebody thought of them.
    """
    costs = seen.compiled.plan.costs
    texts = {at: f"{seen.text_of(at)} / {costs[at].unit or ''}" for at in seen.lines_in(Category.STAFF)}
    net = {one for one in {*texts.values()} if speaks_of(one, NET_PAY) and not speaks_of(one, EMPLOYERS_COST)}
    for at in (at for at, text in texts.items() if text in net):
        yield _trap("staff-at-net-pay", ("costs", at), line=title_of(costs[at]))


def _normal_work(seen: Seen) -> Iterator[Finding]:
    """Yield public bodies' staff lines that pay one or more whole posts for the whole project, without a reason.

    It speaks under a call, of projects of a year or more, where the unit is months and the quantity is exactly the
    duration, or a multiple of it. A note: a question whether the work was there before.

    Not where the line has a justification or a note, nor where the legal form or the duration is not given.
    """
    months = seen.compiled.plan.duration_months or 0
    for at in seen.lines_in(Category.STAFF) if seen.call is not None and months >= YEAR else ():
        line = seen.line(at)
        is_whole = line.quantity > 0 and line.quantity % (months * 100) == 0
        if line.justification or line.note or not is_whole:
            continue
        partners = seen.compiled.partners
        who = [one for one in seen.partners_of(at) if partners[one].legal_form is LegalForm.PUBLIC_BODY]
        if who and speaks_of(line.unit or "", MONTH):
            named = seen.names(who)
            parameters: dict[str, Parameter] = {"line": title_of(line), "partners": named, "count": len(who)}
            yield _trap("public-staff-full-time", ("costs", at), Severity.NOTE, **parameters, months=months)


def _expert_travel(seen: Seen) -> Iterator[Finding]:
    """Yield journeys of experts, speakers or trainers in the travel category, where it is for own staff.

    It speaks under a call of Interreg, of lines in the travel category whose text names people who are not staff.
    Not where the text names staff as well, or a meeting or group of experts to which staff travels; not where a flat
    rate sets the line aside.

    Source: Regulation (EU) 2021/1059 art. 41(3): such journeys belong to external expertise and services.
    """
    if seen.call is None or seen.call.family != "interreg":
        return
    titles = {at: seen.line(at).what for at in seen.lines_in(Category.TRAVEL_AND_ACCOMMODATION)}
    theirs = {one for one in {*titles.values()} if speaks_of(one, EXPERT) and not speaks_of(one, NOT_THE_EXPERT)}
    for at in (at for at, title in titles.items() if title in theirs):
        external = Term("category", str(Category.EXTERNAL_EXPERTISE_AND_SERVICES))
        yield _trap("expert-in-travel", ("costs", at), line=title_of(seen.line(at)), category=external)
