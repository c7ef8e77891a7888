"""Plan files: YAML read as text with line numbers, and written so that it reads back as the same plan."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from planner.errors import FileExists, FileUnwritable, PlanMalformed
from planner.findings import Finding
from planner.plan.model import Plan
from planner.plan.reading import parse_plan, plan_data
from planner.textfile import TextTree, decode_text, read_text_file, read_tree, write_tree


class PlanDefects(PlanMalformed):
    """A plan file with defects: how many, the first, and all of them.

    Attributes:
        findings: Every defect with file and line, in the order of lines.
    """

    def __init__(self, file: str, findings: list[Finding]) -> None:
        self.findings = sorted(findings, key=lambda one: one.line or 0)
        super().__init__(file=file, line=self.findings[0].line, count=len(findings))


def read_plan_file(path: Path) -> tuple[Plan, TextTree]:
    """Return the plan in a file, and the text that it came from, for the lines of findings about it.

    Raises:
        FileUnreadable: If it is no text, no YAML, too large, or holds what a plan file must not.
        PlanDefects: If it is malformed.
    """
    return parse_plan_text(read_text_file(path), file=path.name)


def read_plan_bytes(content: bytes, *, file: str) -> tuple[Plan, TextTree]:
    """Return the plan in an uploaded file; see ``read_plan_file``."""
    return parse_plan_text(decode_text(content, file=file), file=file)


def parse_plan_text(text: str, *, file: str) -> tuple[Plan, TextTree]:
    """Return the plan in a text; see ``read_plan_file``."""
    tree = read_tree(text, file=file)
    plan, findings = parse_plan(tree.data)
    if plan is None:
        raise PlanDefects(file, [one.at(file, tree.line_of(one.where)) for one in findings])
    return plan, tree


def plan_text(plan: Plan) -> str:
    """Return the plan as the text of a file, with an id for every item; comments of the file it came from are gone."""
    return write_tree(plan_data(plan))


def write_plan_file(plan: Plan, path: Path) -> None:
    """Write a plan file that is not there yet: whole, or not at all.

    Raises:
        FileExists: If there is a file already; nothing is overwritten.
        FileUnwritable: If nothing can be written there.
    """
    write_new_file(path, plan_text(plan).encode())


def write_new_file(path: Path, content: bytes) -> None:
    """Write bytes to a file that is not there yet: whole, or not at all; see ``write_plan_file``."""
    if path.exists():
        raise FileExists(file=str(path))
    try:
        handle, name = tempfile.mkstemp(dir=path.parent or Path(), prefix=".planner-")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            temporary.chmod(0o644)
            # A link, not a rename: it refuses where somebody else was faster.
            path.hardlink_to(temporary)
        finally:
            temporary.unlink(missing_ok=True)
    except FileExistsError as error:
        raise FileExists(file=str(path)) from error
    except OSError as error:
        raise FileUnwritable(file=str(path), reason=error.strerror or str(error)) from error
