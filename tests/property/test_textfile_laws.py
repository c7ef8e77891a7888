from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from planner.errors import FileUnreadable
from planner.textfile import MAXIMUM_DEPTH, decode_text, read_tree, reading, write_tree, writing

IMPLEMENTATIONS = [("CSafeLoader", "CSafeDumper"), ("SafeLoader", "SafeDumper")]

# Everything but lone surrogates survives; what YAML itself uses, and its odd line ends, come up often.
CHARACTERS = st.one_of(
    st.sampled_from("\n\n  \t\r:#-?!&*'\"|>%@`{}[],\\\x00\x0b\x7f\x85\xa0\u2028\u2029\ufeff\uffff.~abé😀"),
    st.characters(exclude_categories=["Cs"]),
)
WORDS = ["NO", "null", "~", "", "1e3", "true", "0x1F", "12:30", "---", "...", "- a", "? a", "a: b", "a #b", "<<", "="]
LONG = st.lists(st.sampled_from([*WORDS, "\n", "\n\n", "", " ", "a longer word"]), min_size=10, max_size=60)
TEXTS = st.one_of(st.text(CHARACTERS), st.sampled_from(WORDS), LONG.map(" ".join))
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
TREES = st.dictionaries(TEXTS, VALUES, max_size=4)
YAML_LIKE = st.text(st.sampled_from("\n\n  \t\r:#-?!&*'\"|>%~{}[],\\abxuU019TAG\x00\x85\u2028\ud800\ufeff"))

with_both = pytest.mark.parametrize(("loader", "dumper"), IMPLEMENTATIONS)


@contextmanager
def use(loader: str, dumper: str) -> Iterator[None]:
    before = reading.LOADER, writing.DUMPER
    reading.LOADER, writing.DUMPER = getattr(yaml, loader), getattr(yaml, dumper)
    try:
        yield
    finally:
        reading.LOADER, writing.DUMPER = before


def paths_of(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths_of(inner, (*path, step))


def as_text(value: Any) -> Any:
    match value:
        case dict():
            return {key: as_text(inner) for key, inner in value.items()}
        case list():
            return [as_text(inner) for inner in value]
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case _:
            return value


@with_both
@given(data=TREES)
@example(data={"NO": "NO", "a": "1e3", "b": ": ", "c": "#", "d": " a ", "e": "null", "f": "'\"\n"})
@example(data={"a": "\x85", "\u2028": "\ufeff", "b\nc": "\x00", "d" * 2000: ["\t\n ", "a\n\n\n", "\n a\n b"]})
def test_write_then_read_is_identity_and_lines_never_go_back(loader: str, dumper: str, data: dict[str, Any]) -> None:
    with use(loader, dumper):
        written = write_tree(data)
        read = read_tree(decode_text(written.encode(), file="f"), file="f")
        assert read.data == data
        assert write_tree(read.data) == written
    assert list(read.lines) == list(paths_of(data))
    assert list(read.lines.values()) == sorted(read.lines.values())


@given(data=st.dictionaries(TEXTS, st.booleans() | st.integers() | st.lists(st.integers()), max_size=4))
def test_numbers_and_truth_are_written_as_their_text_is(data: dict[str, Any]) -> None:
    written = write_tree(data)
    assert read_tree(written, file="f").data == as_text(data)
    assert write_tree(as_text(data)) == written


@given(data=TREES, comments=st.lists(st.text(), max_size=3))
def test_comments_change_nothing_but_the_lines(data: dict[str, Any], comments: list[str]) -> None:
    assert read_tree(write_tree(data, comment_lines=comments), file="f").data == data


@given(depth=st.integers(1, MAXIMUM_DEPTH - 1), as_list=st.booleans())
def test_any_depth_that_is_read_can_be_written(depth: int, as_list: bool) -> None:
    inner: Any = "x"
    for _ in range(depth):
        inner = [inner] if as_list else {"a": inner}
    assert read_tree(write_tree({"a": inner}), file="f").data == {"a": inner}


def read_or_refuse(text: str) -> None:
    """Read a text; anything but a tree, or a refusal with a sensible line, fails the test."""
    refusal: FileUnreadable | None = None
    try:
        tree = read_tree(text, file="f")
    except FileUnreadable as error:
        refusal = error
    if refusal is not None:
        line = refusal.parameters.get("line", 1)
        assert isinstance(line, int)
        assert 1 <= line <= len(text.splitlines()) + 1
        assert refusal.parameters["file"] == "f"
    else:
        assert set(tree.lines) == set(paths_of(tree.data))
        assert read_tree(write_tree(tree.data), file="f").data == tree.data


@with_both
@given(text=st.one_of(YAML_LIKE, YAML_LIKE.map("a: ".__add__), st.text()))
@example(text='a: "\\U00110000"')
@example(text="%YAML 1." + "1" * 5000 + "\n---\na: b")
@example(text="? " * 5000)
@example(text="a: " + "{" * 5000)
def test_any_text_is_a_tree_or_is_refused(loader: str, dumper: str, text: str) -> None:
    with use(loader, dumper):
        read_or_refuse(text)


@with_both
@given(data=TREES, place=st.integers(0, 400), removed=st.integers(0, 5), added=YAML_LIKE)
def test_any_damage_to_a_good_file_is_a_tree_or_is_refused(
    loader: str, dumper: str, data: dict[str, Any], place: int, removed: int, added: str
) -> None:
    with use(loader, dumper):
        written = write_tree(data)
        read_or_refuse(written[:place] + added[:4] + written[place + removed :])


@given(
    content=st.binary()
    | st.text().map(lambda text: text.encode("utf-16"))
    | YAML_LIKE.map(lambda t: t.encode("utf-8", "surrogatepass"))
)
@example(content=b"\xff\xfea\x00")
def test_any_bytes_are_a_tree_or_are_refused(content: bytes) -> None:
    try:
        text = decode_text(content, file="f")
    except FileUnreadable:
        return
    read_or_refuse(text)
