"""What one visitor's session holds: the plan being worked on, and what was chosen. One typed object, no loose keys.

The plan itself is in the store; the session only holds the version that it saw last. So a reload, a second tab and a
new start of the server lose nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import streamlit as st

from planner.errors import PlannerError, PlanUnknown, StoreConflict
from planner.findings import Message
from planner.plan.edits import Edit
from planner.plan.model import Plan
from planner.services.workspace import Held, PlanEntry, Workspace, open_workspace, workspace_folder
from planner.ui.chosen import CHOSEN_FOR_A_PLAN, LANGUAGES, Chosen, Key

__all__ = ["LANGUAGES", "Key", "State"]

PLAN_IN_ADDRESS = "plan"
NEW_PLAN, OWN_CALL = "start", "own-call"
"""Names of the drafts of a new plan and of a call of one's own: they belong to no plan."""

_SELF = "planner"


@st.cache_resource(max_entries=8, on_release=lambda one: one.close())
def _workspace(folder: str) -> Workspace:
    """Return the workspace of a folder; one for all visitors of this process."""
    return open_workspace(Path(folder))


@dataclass
class State(Chosen):
    """One visitor's session.

    Attributes:
        held: The plan that is worked on, as it was seen last; None while none is open.
        file: Name of the file that it came from; empty for any other.
        trouble: What was wrong with the last file; None when nothing was.
        refused: Name of that file.
        uploads: How many files were tried: a new number is a new, empty upload field.
        refusal: Why the last edit was not made; None when it was.
        collision: Who was faster, where the last edit met a newer version; None otherwise.
        is_deleted: Whether what the last edit met is that the plan was deleted.
        pending: The edit that waits for an answer to the collision.
        changed: The plan before and after the last edit that was made, for one run; None otherwise.
        is_newer: Whether a newer version was taken from elsewhere since the last run.
        arrived: Whether a plan came from a file since the last run.
        deleted: The plan deleted last, which can be brought back; None where that is done.
        pastes: How many pasted tables were taken over: a new number is a new, empty field.
        drafts: What a page has begun and not saved yet, by the page's own names.
        planned_under: The plan's own call at the last run.
        generation: Counts what makes grids begin anew: what they show was changed by anything but themselves.
    """

    held: Held | None = None
    file: str = ""
    trouble: PlannerError | None = None
    refused: str = ""
    uploads: int = 0
    refusal: PlannerError | None = None
    collision: StoreConflict | PlanUnknown | None = None
    is_deleted: bool = False
    pending: Edit | None = None
    changed: tuple[Plan, Plan] | None = None
    is_newer: bool = False
    arrived: bool = False
    deleted: PlanEntry | None = None
    generation: int = 0
    pastes: int = 0
    drafts: dict[str, object] = field(default_factory=dict)
    planned_under: str | None = None

    @staticmethod
    def here() -> State:
        """Return the state of this visitor; a new one at the first visit."""
        return cast(State, st.session_state.setdefault(_SELF, State()))

    @property
    def workspace(self) -> Workspace:
        """The plans of this machine's user."""
        return _workspace(str(workspace_folder()))

    # -- the plan ----------------------------------------------------------------------------------

    @property
    def plan(self) -> Plan | None:
        """The plan that is worked on."""
        return None if self.held is None else self.held.plan

    def follow_address(self) -> None:
        """Open the plan that the address names, and take over what was changed elsewhere; once at each run."""
        named = st.query_params.get(PLAN_IN_ADDRESS)
        if self.held is None and named:
            try:
                self.open(named)
            except PlannerError as error:
                del st.query_params[PLAN_IN_ADDRESS]
                self.refuse(error, named)
        elif self.held is not None and self.collision is None:
            version = self.workspace.version(self.held.id)
            if version is None:
                self.refuse(PlanUnknown(name=self.held.id, is_deleted=True), self.held.plan.title)
                self.close()
            elif version != self.held.version:
                self.refresh()
                self.is_newer = True
        if self.held is not None and st.query_params.get(PLAN_IN_ADDRESS) != self.held.id:
            st.query_params[PLAN_IN_ADDRESS] = self.held.id
        self._follow_call()

    def _follow_call(self) -> None:
        """See the plan under its own call again once that changes: what was chosen was chosen beside the old one."""
        planned = None if self.held is None else self.held.plan.call
        if planned != self.planned_under:
            st.session_state.pop(Key.CALL, None)
            self.planned_under = planned

    def copy(self, plan_id: str, title: str) -> None:
        """Add a copy of a stored plan to the list."""
        self._tried(lambda: self.workspace.copy(plan_id, title), title)

    def open(self, plan_id: str) -> None:
        """Work on a stored plan; what was chosen for the one before is forgotten."""
        self._take(self.workspace.hold(plan_id))

    def accept(self, plan: Plan, note: Message, file: str = "") -> None:
        """Store a plan, and work on it."""
        self._take(self.workspace.put(plan, note))
        self.file = file

    def close(self) -> None:
        """Work on no plan any more."""
        self.held = None
        st.query_params.pop(PLAN_IN_ADDRESS, None)

    def delete(self, entry: PlanEntry) -> None:
        """Hide a plan; until something else is deleted it can be brought back at once."""
        if not self._tried(lambda: self.workspace.delete(entry.id), entry.title):
            return
        self.deleted = entry
        if self.held is not None and self.held.id == entry.id:
            self.close()

    def undelete(self) -> None:
        """Bring the plan back that was deleted last."""
        if self.deleted is not None:
            self.bring_back(self.deleted)
            self.deleted = None

    def bring_back(self, entry: PlanEntry) -> None:
        """Show a hidden plan again."""
        self._tried(lambda: self.workspace.undelete(entry.id), entry.title)

    def _tried(self, step: Callable[[], object], name: str) -> bool:
        """Do something to the list of plans as the answer to a button; what goes wrong is kept for the page."""
        try:
            step()
        except PlannerError as error:
            self.refuse(error, name)
            return False
        return True

    def _take(self, held: Held) -> None:
        self.held, self.file, self.trouble = held, "", None
        self.refusal = self.collision = self.pending = None
        self.is_deleted = False
        # What is begun for a new plan, or for a call, belongs to no other: looking at one loses nothing of it.
        self.drafts = {name: one for name, one in self.drafts.items() if name in (NEW_PLAN, OWN_CALL)}
        self.generation += 1
        for key in CHOSEN_FOR_A_PLAN:
            st.session_state.pop(key, None)

    def forgive(self) -> None:
        """Forget what was wrong with the last file."""
        self.trouble = None

    def refuse(self, trouble: PlannerError, file: str) -> None:
        """Keep the plan on the page, and what was wrong with the file that was to replace it."""
        self.trouble, self.refused = trouble, file

    # -- editing -----------------------------------------------------------------------------------

    def change(self, edit: Edit | None, *, keeps_grids: bool = False) -> bool:
        """Make an edit and save it, and return whether that was done; None changes nothing.

        Args:
            edit: What is to be changed.
            keeps_grids: Whether it comes from a grid, which shows it already.
        """
        if self.held is None or edit is None:
            return False
        self.refusal = self.collision = self.pending = None
        self.is_deleted = False
        before = self.held.plan
        try:
            self.held = self.workspace.change(self.held, edit)
        except StoreConflict as error:
            self.collision, self.pending = error, edit
            self.refresh()
        except PlanUnknown as error:
            self._gone(error, edit)
        except PlannerError as error:
            # What cannot be read afterwards, or a call that is not there: nothing is saved, and the page says why.
            self.refusal = error
        else:
            self.generation += 0 if keeps_grids else 1
            self.changed = before, self.held.plan
            return True
        self.generation += 1
        return False

    def edit(self, edit: Edit | None) -> None:
        """Make an edit and save it, as the answer to a button."""
        self.change(edit)

    def repeat(self) -> None:
        """Make the edit again that met a newer version, on that version."""
        self.change(self.pending)

    def let_go(self) -> None:
        """Forget the edit that met a newer version, or that was refused; a plan that is deleted is closed."""
        self.refusal = self.collision = self.pending = None
        if self.is_deleted:
            self.is_deleted = False
            if self.held is not None and self.workspace.version(self.held.id) is None:
                self.close()

    def undo(self) -> None:
        """Take the last edit back."""
        self._move(self.workspace.undo)

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        self._move(self.workspace.redo)

    def restore(self, number: int) -> None:
        """Go back to an earlier revision, as a new one."""
        self._move(lambda held: self.workspace.restore(held, number))

    def accept_call(self) -> None:
        """Compute the plan with the call's data of today from now on."""
        self._move(self.workspace.accept_call)

    def refresh(self) -> None:
        """Take over the newest version of the plan; where it was deleted, what was known of it stays on the page."""
        if self.held is None:
            return
        try:
            self.held = self.workspace.hold(self.held.id)
        except PlanUnknown as error:
            self._gone(error, self.pending)
        self.generation += 1

    def _gone(self, error: PlanUnknown, edit: Edit | None) -> None:
        """Keep an edit of a plan that somebody deleted: it can be brought back, and the edit made on it."""
        self.collision, self.pending, self.is_deleted = error, edit, True

    def bring_back_and_repeat(self) -> None:
        """Bring the deleted plan back, and make the edit that was kept."""
        held, edit = self.held, self.pending
        if held is None or not self._tried(lambda: self.workspace.undelete(held.id), held.plan.title):
            return
        self.is_deleted = False
        self.let_go()
        self.refresh()
        self.change(edit)

    def _move(self, step: Callable[[Held], Held]) -> None:
        if self.held is None:
            return
        self.let_go()
        try:
            self.held = step(self.held)
        except StoreConflict as error:
            self.collision = error
            self.refresh()
        except PlanUnknown as error:
            self._gone(error, None)
        except PlannerError as error:
            self.refusal = error
        self.generation += 1
