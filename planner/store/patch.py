"""Patches: what differs between two contents, small enough to keep for every edit.

A patch of a mapping has up to three parts: ``drop``, the keys that go; ``set``, new keys and new values; ``at``, for a
key whose value stays and differs inside, the patch of that value. A list of mappings that all have an ``id`` of their
own is patched as the mapping from these ids to them, so that an edit of a cost line names that line, wherever it
stands; ``place`` then says which items are new or stand elsewhere, each after which. Any other list is one value.

JSON Patch (RFC 6902) was left aside: it names list items by position, so that a moved line reads as one that went and
one that came, and every line behind an added one as another.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Any, TypeAlias, cast

Patch: TypeAlias = dict[str, Any]

_NOTHING_BEFORE = None


def difference(old: dict[str, Any], new: dict[str, Any]) -> Patch:
    """Return the patch that makes the new content of the old; empty where they are the same.

    Both are as JSON gives them; ``1``, ``1.0`` and ``true`` are three values.

    >>> old = {"title": "A", "costs": [{"id": "a", "unit_cost": "5"}, {"id": "b"}, {"id": "c"}]}
    >>> new = {"title": "A", "costs": [{"id": "c"}, {"id": "a", "unit_cost": "6"}, {"id": "b"}]}
    >>> difference(old, new)
    {'at': {'costs': {'at': {'a': {'set': {'unit_cost': '6'}}}, 'place': [[None, 'c']]}}}
    """
    whole: dict[str, Any] = {}
    inside: dict[str, Patch] = {}
    for key, value in new.items():
        patch = _inside(old[key], value) if key in old else None
        if patch is None:
            whole[key] = value
        elif patch:
            inside[key] = patch
    dropped = [key for key in old if key not in new]
    return {name: part for name, part in (("drop", dropped), ("set", whole), ("at", inside)) if part}


def applied(old: dict[str, Any], patch: Patch) -> dict[str, Any]:
    """Return the old content with a patch applied; what does not differ is shared with the old content.

    Raises:
        KeyError: If the patch was not made for this content; also TypeError, ValueError or AttributeError.

    >>> applied({"title": "A", "note": "n"}, {"drop": ["note"], "set": {"title": "B"}})
    {'title': 'B'}
    """
    changed = {**old, **patch.get("set", {})}
    for key in patch.get("drop", ()):
        del changed[key]
    for key, inner in patch.get("at", {}).items():
        before = old[key]
        changed[key] = _applied_to_list(before, inner) if isinstance(before, list) else applied(before, inner)
    return changed


def _inside(old: Any, new: Any) -> Patch | None:
    """Return the patch between two values, empty where they are the same; None where the new one is kept whole."""
    if isinstance(old, dict) and isinstance(new, dict):
        return difference(old, new)
    before, after = _by_id(old), _by_id(new)
    if before is None or after is None:
        return {} if _is_same(old, new) else None
    patch = difference(before, after)
    if list(before) != list(after):
        stay = _staying([one for one in before if one in after], list(after))
        place = [[previous, one] for previous, one in pairwise((_NOTHING_BEFORE, *after)) if one not in stay]
        patch |= {"place": place} if place else {}
    return patch


def _applied_to_list(old: list[Any], patch: Patch) -> list[Any]:
    before = _by_id(old)
    if before is None:
        raise ValueError(patch)
    after = applied(before, patch)
    if not patch.keys() - {"at"}:
        return list(after.values())
    followers: dict[str | None, str] = dict(patch.get("place", ()))
    moved = set(followers.values())

    def in_order() -> Iterator[str]:
        for start in (_NOTHING_BEFORE, *(one for one in before if one in after and one not in moved)):
            if start is not None:
                yield start
            following: str | None = start
            while (following := followers.get(following)) is not None:
                yield following

    # One more than there can be: a patch for other content may lead round in a circle.
    items = [after[one] for one in islice(in_order(), len(after) + 1)]
    if len(items) != len(after):
        raise ValueError(patch)
    return items


def _by_id(value: Any) -> dict[str, Any] | None:
    """Return the items of a list by their ids, in order; None where it is no list of mappings with ids of their own."""
    if not isinstance(value, list):
        return None
    ids = [item.get("id") if isinstance(item, dict) else None for item in value]
    if not all(isinstance(one, str) for one in ids) or len(set(ids)) < len(ids):
        return None
    return dict(zip(cast("list[str]", ids), value, strict=True))


def _staying(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """Return as many ids as possible that follow one another in both orders: the others are those that moved."""
    positions = {one: at for at, one in enumerate(new)}
    # Patience sorting: for each length the chain that ends earliest, and for each id its predecessor in its chain.
    ends: list[int] = []
    lasts: list[str] = []
    previous: dict[str, str | None] = {}
    for one in old:
        length = bisect_left(ends, positions[one])
        previous[one] = lasts[length - 1] if length else None
        ends[length : length + 1] = [positions[one]]
        lasts[length : length + 1] = [one]
    stay: set[str] = set()
    last = lasts[-1] if lasts else None
    while last is not None:
        stay.add(last)
        last = previous[last]
    return stay


def _is_same(one: Any, other: Any) -> bool:
    """Return whether two values are the same JSON; ``==`` takes 1, 1.0 and True for one, and 0.0 for -0.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_is_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_is_same, one, other))
    return bool(one == other) and (not isinstance(one, float) or repr(one) == repr(other))
