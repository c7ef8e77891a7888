"""The trace: how one figure of one scenario came about, re-walked on the arrays of the steps, to the leaves."""

from __future__ import annotations

from dataclasses import replace

from planner.engine.compile import Compiled
from planner.engine.figures import Figures
from planner.engine.names import parse_figure
from planner.engine.trace.node import Node
from planner.engine.trace.periods import PeriodWalk
from planner.engine.trace.project import ProjectWalk

__all__ = ["Node", "explain"]


def explain(compiled: Compiled, figures: Figures, name: str, index: int = 0) -> Node:
    """Return the trace of a figure.

    Args:
        compiled: Plan and call as arrays.
        figures: Figures of the whole project for a batch.
        name: A figure's name; see ``planner.engine.names``.
        index: Which scenario of the batch.

    Raises:
        FigureUnknown: If there is no such figure.
    """
    figure = parse_figure(compiled, name)
    walk = PeriodWalk if figure.view is not None and figure.view[0] == "period" else ProjectWalk
    return walk(compiled, figures, index, figure.view).node(replace(figure, view=None))
