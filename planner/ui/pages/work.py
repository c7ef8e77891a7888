"""Work packages: what is done, when, by whom; phases, the work over time, and the effort of each partner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from planner.plan.edits import Edit
from planner.plan.model import Plan
from planner.plan.work import WorkPackage
from planner.services.pasted_work import read_work_packages
from planner.services.timeline import timeline
from planner.services.work_plan import (
    PARTS,
    Part,
    new_package,
    new_part,
    new_phase,
    package_grid,
    packages_added,
    packages_removed,
    part_grid,
    parts_removed,
    phase_grid,
    phases_removed,
)
from planner.ui.state import State
from planner.ui.widgets import paste
from planner.ui.widgets.effort import effort_matrix, effort_targets
from planner.ui.widgets.frame import plan_page
from planner.ui.widgets.gantt import gantt
from planner.ui.widgets.grid import edit_grid
from planner.ui.widgets.heads import page_head, section, teach
from planner.ui.widgets.start_move import move_start
from planner.wording import Wording

_CHOSEN = "work-package"


def work() -> None:
    """Show the page."""
    plan_page("work", _body)


def _body(state: State, plan: Plan, words: Wording) -> None:
    page_head("work", words)
    if plan.work_packages:
        edit_grid(package_grid(plan, words), state, words, key="packages", remove=partial(packages_removed, plan))
    else:
        teach(words.text("work-empty"))
    _adder("package", state, words, lambda: new_package(plan, words))
    _paste(state, plan, words)
    if plan.work_packages:
        section(words.text("work-time"), words.text("work-time-about"))
        gantt(timeline(plan, words), words)
        move_start(state, plan, words)
        _inside(state, plan, words)
    _phases(state, plan, words)
    if plan.work_packages:
        effort_matrix(plan, words)
        effort_targets(state, plan, words)


def _inside(state: State, plan: Plan, words: Wording) -> None:
    section(words.text("work-inside"), words.text("work-inside-about"))
    packages = {one.id: one for one in plan.work_packages}
    if st.session_state.get(_CHOSEN) not in packages:
        st.session_state[_CHOSEN] = next(iter(packages))
    chosen = st.selectbox(
        words.text("work-which"),
        list(packages),
        format_func=lambda one: packages[one].title if one in packages else one,
        key=_CHOSEN,
        persist_state="session",
    )
    for part in PARTS:
        _part(state, plan, packages[chosen], part, words)


def _part(state: State, plan: Plan, package: WorkPackage, part: Part, words: Wording) -> None:
    with st.container(key=f"part-{part}"):
        if getattr(package, part):
            shown = part_grid(plan, package, part, words)
            edit_grid(shown, state, words, key=f"{part}-{package.id}", remove=partial(parts_removed, package, part))
        else:
            st.html(f'<p class="pl-note">{words.text(f"work-no-{part}")}</p>')
        _adder(PARTS[part], state, words, lambda: new_part(plan, package, part, words))


def _phases(state: State, plan: Plan, words: Wording) -> None:
    section(words.text("work-phases"), words.text("work-phases-about"))
    if plan.phases:
        edit_grid(phase_grid(plan, words), state, words, key="phases", remove=partial(phases_removed, plan))
    _adder("phase", state, words, lambda: new_phase(plan, words))


def _adder(what: str, state: State, words: Wording, new: Callable[[], Edit]) -> None:
    label = words.text(f"work-add-{what}")
    st.button(label, key=f"add-{what}", icon=":material/add:", on_click=lambda: state.edit(new()))


def _paste(state: State, plan: Plan, words: Wording) -> None:
    with st.expander(words.text("work-paste"), icon=":material/content_paste:", key="paste-packages"):
        text = paste.field("packages", words.text("work-paste-label"), words.text("work-paste-example"), state)
        read = read_work_packages(text, plan)
        frame = pd.DataFrame([{**one, "months": " – ".join(one.get("months", ()))} for one in read.packages])
        frame = frame.rename(columns={name: words.term("field", name, is_heading=True) for name in frame.columns})
        paste.understood(frame, read.findings, words)
        paste.take(
            "packages",
            words.text("work-paste-take", count=len(read.packages)),
            lambda: state.change(packages_added(plan, read.packages)),
            state,
            is_ready=bool(read.packages),
        )
