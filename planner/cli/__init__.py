"""The command line: arguments in, sentences or JSON out. Names, flags and keys are a contract."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from planner.cli.arguments import parser
from planner.errors import AmountTooLarge, PlannerError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Returns:
        0 done; 1 done, and a rule is not met or a file is malformed; 2 the input cannot be used: one line on
        standard error, nothing on standard output.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names of places need more than a terminal's old code page; what it cannot show must not stop the rest.
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = parser().parse_args(arguments)
    try:
        output, code = given.run(given)
    except PlannerError as error:
        if isinstance(error, AmountTooLarge) and hasattr(given, "plan"):
            error.parameters.setdefault("file", given.plan.name)
        from planner.wording import wording  # noqa: PLC0415  (only who speaks needs words)

        print(wording(given.lang).error(error), file=sys.stderr)
        return 2
    try:
        if output:
            print(output, flush=True)
    except BrokenPipeError:
        # The reader has seen enough (``| head``); Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return int(code)
