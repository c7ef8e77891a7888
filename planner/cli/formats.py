"""Forms in which commands write files, known before any of the programs that write them is imported."""

from __future__ import annotations

CHECKLIST_FORMATS = ("table", "json", "ics", "xlsx")
CHECKLIST_FILES = ("ics", "xlsx")
"""Formats that are no text for a terminal."""
NOTE_FORMATS = ("docx", "xlsx", "markdown")
RATE_KINDS = ("monthly_accounting", "daily", "stated")
"""Kinds of exchange rates that a list may hold, as a plan names them."""
