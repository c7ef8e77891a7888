"""The command ``app``: serve the web app."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from planner import places
from planner.cli.answers import Result, roots_of


def app(given: Namespace) -> Result:
    """Serve the web app; this process becomes the server."""
    script = places.app()
    folders = [str(one.resolve()) for one in roots_of(given) if one != places.calls()]
    os.environ["PLANNER_CALLS"] = os.pathsep.join(folders)
    os.chdir(script.parent)  # where the server's configuration lies
    command = [sys.executable, "-m", "streamlit", "run", script.name, f"--server.port={given.port}"]
    os.execv(sys.executable, command)
