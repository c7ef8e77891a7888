"""What is to be said of requests: less than the call gives, more than it may, nothing at all; and of several funds."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.engine.checks.verdict import Case
from planner.engine.funding import rates_together_ppm
from planner.engine.requests import Asked, asked_of
from planner.findings import Euro, Finding, Hundredths, Names, Parameter, Percent, Severity, Status, Term
from planner.money import PPM
from planner.plan.requests import Request

_PPM_PER_HUNDREDTH_OF_A_POINT = 100


def requests(case: Case, index: int) -> Iterator[Finding]:
    """Yield what there is to say of what the plan asks for, in one scenario of a batch."""
    for at, request in enumerate(case.compiled.plan.requests):
        found = list(asked_of(case.compiled, case.figures, index, request))
        if not found:
            yield _idle(case, at, request)
        for one in found:
            yield from _asked(at, one)


def rates_together(case: Case, index: int) -> Iterator[Finding]:
    """Yield the partners for whom the rates of several funds come to more than the whole cost."""
    together = rates_together_ppm(case.compiled)
    over = np.flatnonzero(case.figures.members[index] & (together > PPM))
    if not len(over):
        return
    worst = int(together[over].max())
    parameters: dict[str, Parameter] = {
        "partners": Names(tuple(case.compiled.partners[at].shown_name for at in over)),
        "count": len(over),
        "value": Percent(worst),
        "points": Hundredths((worst - PPM) // _PPM_PER_HUNDREDTH_OF_A_POINT),
        "last": Term("fund", [one for one in case.compiled.rates if one.applies[over].any()][-1].rule.fund),
    }
    yield Finding("rates-above-cost", parameters, Status.NOT_MET, Severity.IMPORTANT, where=("requests",))


def _idle(case: Case, at: int, request: Request) -> Finding:
    """Return that a request counts for nothing: no such fund, or some only ask for what is the action's."""
    rates = [one for one in case.compiled.rates if one.rule.fund == request.fund]
    why = "nobody" if rates else "fund"
    if any(one.rule.level == "action" for one in rates):
        why = "some"
    offered = Names(tuple(dict.fromkeys(one.rule.fund for one in case.compiled.rates)))
    parameters: dict[str, Parameter] = {"fund": Term("fund", request.fund), "why": why, "choices": offered}
    where = ("requests", at, "fund" if why == "fund" else "partners")
    return Finding("request-idle", parameters, Status.TO_BE_VERIFIED, Severity.IMPORTANT, where=where)


def _asked(at: int, one: Asked) -> Iterator[Finding]:
    """Yield how one request stands to the call's maximum; what fits exactly needs no words."""
    request, parameters = one.request, dict[str, Parameter]({"fund": Term("fund", one.rule.fund)})
    where = ("requests", at, "rate_percent" if request.amount is None else "amount")
    if one.most_ppm is None or (request.amount is not None and one.most_cents is None):
        yield Finding("request-unmeasured", parameters, Status.TO_BE_VERIFIED, where=where, rule=one.rule.id)
        return
    if request.rate_percent is not None:
        beyond = request.rate_percent - one.most_ppm
        points = Hundredths(abs(beyond) // _PPM_PER_HUNDREDTH_OF_A_POINT)
        parameters |= {"rate": Percent(request.rate_percent), "most": Percent(one.most_ppm), "points": points}
    else:
        beyond = (one.cents or 0) - (one.most_cents or 0)
        parameters |= {"asked": Euro(one.cents or 0), "largest": Euro(one.most_cents or 0)}
    if one.cents is not None and one.most_cents is not None:
        parameters["gap"] = Euro(abs(one.cents - one.most_cents))
    code, status, severity = _judged(beyond, one.rule.bound)
    if code:
        parameters["reason"] = "bound" if status is Status.TO_BE_VERIFIED else ""
        yield Finding(code, parameters, status, severity, where=where, rule=one.rule.id)


def _judged(beyond: int, bound: str) -> tuple[str, Status, Severity]:
    """Return what is to be said of a request that is so much beyond the maximum; no code where it fits."""
    if beyond > 0:
        return "request-above", Status.NOT_MET, Severity.IMPORTANT
    if beyond == 0:
        return "", Status.MET, Severity.NOTE
    if bound == "maximum":
        return "request-below", Status.MET, Severity.NOTE
    status = Status.NOT_MET if bound == "fixed" else Status.TO_BE_VERIFIED
    return "request-below-fixed", status, Severity.IMPORTANT
