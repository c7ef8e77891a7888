"""Names of figures: taken apart, put together again, and refused with what there is."""

from __future__ import annotations

import pytest

from planner.engine.names import FigureName, parse_figure
from planner.errors import FigureUnknown
from tests.builders import common, compiled_of, interreg, line, partner, plan_of

COMPILED = compiled_of(
    plan_of(
        "skane",
        partner("icbss", role="associated"),
        phases=[{"id": "p", "title": "P"}],
        work_packages=[{"id": "w", "title": "W"}],
        costs=[line("skane", "1", phase="p")],
        common_costs=[common("c", "1", category="equipment"), common("off", "1", included="false")],
    ),
    interreg(),
)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("total", FigureName(None, "total")),
        ("skane", FigureName("skane", "total")),
        ("skane.travel_and_accommodation", FigureName("skane", "category", "travel_and_accommodation")),
        ("total.staff", FigureName(None, "category", "staff")),
        ("skane.common.c", FigureName("skane", "common", "c")),
        ("total.common.c", FigureName(None, "common", "c")),
        ("skane.grant.erdf", FigureName("skane", "grant", "erdf")),
        ("skane.own", FigureName("skane", "own")),
        ("total.settlement", FigureName(None, "settlement")),
        ("skane.bears", FigureName("skane", "bears")),
        ("skane.eligible", FigureName("skane", "eligible")),
        ("skane@phase:p", FigureName("skane", "total", None, ("phase", "p"))),
        ("total.grant.erdf@wp:w", FigureName(None, "grant", "erdf", ("wp", "w"))),
    ],
)
def test_a_name_is_taken_apart_and_put_together_again(text: str, figure: FigureName) -> None:
    assert parse_figure(COMPILED, text) == figure
    assert str(figure) == text
    assert parse_figure(COMPILED, f" {text}\n") == figure


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("crete", "skane"),
        ("icbss", "skane"),
        ("", "total"),
        ("Total", "total"),
        ("skane.volunteers", "skane.staff"),
        ("skane.grants", "skane.bears"),
        ("skane.total", "skane.own"),
        ("skane.common", "skane.common.c"),
        ("skane.common.off", "skane.common.c"),
        ("skane.common.c.d", "skane.common.c"),
        ("total.grant.amif", "total.grant.erdf"),
        ("skane.own.own", "skane.own"),
        ("skane@phase:w", "@phase:p"),
        ("skane@wp:p", "@wp:w"),
        ("skane@period:9", "@wp:w"),
        ("skane@p", "@phase:p"),
    ],
)
def test_a_name_that_is_not_there_is_refused_with_names_that_are(text: str, choice: str) -> None:
    with pytest.raises(FigureUnknown) as error:
        parse_figure(COMPILED, text)
    assert error.value.parameters["name"] == text
    choices = error.value.parameters["choices"]
    assert isinstance(choices, tuple)
    assert choice in choices
