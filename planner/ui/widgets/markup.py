"""What others wrote, made harmless: a plan's title is shown as it stands, never as a link, picture or script."""

from __future__ import annotations

import re
from html import escape

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>:$&])")


_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of what follows: one in a title would turn the sentence around it."""


def plain(text: str) -> str:
    """Return a text for a place that reads Markdown, so that it looks as it was written."""
    return _MARKDOWN.sub(r"\\\1", undirected(text))


def undirected(text: str) -> str:
    """Return a text without the marks that turn its direction; what is stored keeps them."""
    return _DIRECTIONS.sub("", text)


def element(name: str, text: str, style: str = "") -> str:
    """Return an HTML element around a text."""
    return wrapped(name, escape(undirected(text)), style)


def wrapped(name: str, inside: str, style: str = "") -> str:
    """Return an HTML element around HTML."""
    return f'<{name} class="{style}">{inside}</{name}>' if style else f"<{name}>{inside}</{name}>"
