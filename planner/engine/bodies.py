"""Partners that a text names: who is to do the work for others, and takes part itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from planner.plan.partners import Partner

SHORTEST = 3
"""Letters that a word needs before it can be somebody's name within a longer text."""


class Bodies:
    """Partners by their names, ids and participant codes, however they are written."""

    def __init__(self, partners: Sequence[Partner]) -> None:
        self._by_name: dict[tuple[str, ...], Partner] = {}
        for one in partners:
            for name in (one.id, one.name, one.name_en, one.pic):
                folded = folded_words(name or "")
                if folded:
                    self._by_name.setdefault(folded, one)
        self._lengths = sorted({len(one) for one in self._by_name}, reverse=True)

    def named_in(self, text: str) -> Partner | None:
        """Return the partner that a text names; the one with the longest name where it names several."""
        said = folded_words(text)
        return self._by_name.get(said) or next(self._within(said), None)

    def _within(self, said: tuple[str, ...]) -> Iterator[Partner]:
        for length in self._lengths:
            for start in range(len(said) - length + 1):
                name = said[start : start + length]
                found = self._by_name.get(name)
                if found is not None and sum(map(len, name)) >= SHORTEST:
                    yield found


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a text without case, accents and signs."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    return tuple(re.findall(r"[^\W_]+", plain.casefold()))
