"""What others wrote, made harmless: a plan's title is shown as it stands, never as a link, picture or script."""

from __future__ import annotations

import re
from html import escape

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>:$&])")


def plain(text: str) -> str:
    """Return a text for a place that reads Markdown, so that it looks as it was written."""
    return _MARKDOWN.sub(r"\\\1", text)


def element(name: str, text: str, style: str = "") -> str:
    """Return an HTML element around a text."""
    return wrapped(name, escape(text), style)


def wrapped(name: str, inside: str, style: str = "") -> str:
    """Return an HTML element around HTML."""
    return f'<{name} class="{style}">{inside}</{name}>' if style else f"<{name}>{inside}</{name}>"
