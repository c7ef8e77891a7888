from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
import yaml

from planner.errors import (
    AnchorUsed,
    DuplicateKey,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    NotAMapping,
    NotText,
    SyntaxBroken,
    TagUsed,
    TooDeep,
)
from planner.textfile import MAXIMUM_DEPTH, TextTree, decode_text, read_text_file, read_tree, reading, write_tree

PLAN = """\
# A plan
title: Harbours
partners:
  - id: lead
    country: NO
    share: 1e3

  - id: city
    note:
shares: [33.33, ~, "~"]
"""


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test with the C parser and with the Python one that stands in for it."""
    monkeypatch.setattr(reading, "LOADER", getattr(yaml, request.param))
    return str(request.param)


def plan() -> TextTree:
    return read_tree(PLAN, file="plan.yaml")


# -- reading files ---------------------------------------------------------------------------------


def test_a_file_is_read_with_and_without_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    for mark in (b"", b"\xef\xbb\xbf"):
        path.write_bytes(mark + "title: Coût\r\n".encode())
        assert read_text_file(path) == "title: Coût\r\n"


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a")
    for path in (tmp_path / "nothing.yaml", tmp_path / "file" / "below"):
        with pytest.raises(FileMissing) as caught:
            read_text_file(path)
        assert caught.value.parameters == {"file": str(path)}


def test_folders_circles_of_links_and_impossible_names_are_unreadable(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    for path in (tmp_path, circle, tmp_path / ("x" * 5000), tmp_path / "a\0b"):
        with pytest.raises(FileUnreadable) as caught:
            read_text_file(path)
        assert type(caught.value) is FileUnreadable
        assert caught.value.parameters == {"file": str(path)}


def test_a_file_that_may_not_be_read_is_unreadable() -> None:
    class LockedPath(type(Path())):  # type: ignore[misc]  # root may read everything, so no real file will do
        def open(self, *_: Any, **__: Any) -> Any:
            raise PermissionError(13, "Permission denied")

    with pytest.raises(FileUnreadable):
        read_text_file(LockedPath(__file__))


def test_a_file_of_20_megabytes_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as stream:
        stream.truncate(20_000_001)
    with pytest.raises(FileTooLarge) as caught:
        read_text_file(path)
    assert caught.value.parameters == {"file": str(path), "megabytes": 21, "maximum": 20}
    with path.open("r+b") as stream:
        stream.truncate(20_000_000)
    assert len(read_text_file(path)) == 20_000_000


def test_a_large_file_is_not_opened() -> None:
    class UnopenedPath(type(Path())):  # type: ignore[misc]
        def open(self, *_: Any, **__: Any) -> Any:
            raise AssertionError("opened")

    with pytest.raises(FileTooLarge):
        read_text_file(UnopenedPath(__file__), maximum_bytes=10)


def test_a_file_without_size_is_not_read_without_end() -> None:
    with pytest.raises(FileTooLarge):
        read_text_file(Path("/dev/zero"), maximum_bytes=1_000_000)


def test_uploaded_bytes_are_decoded_and_measured() -> None:
    assert decode_text(b"\xef\xbb\xbfa: b", file="up.yaml") == "a: b"
    with pytest.raises(FileTooLarge) as caught:
        decode_text(bytes(2_000_001), file="up.yaml", maximum_bytes=2_000_000)
    assert caught.value.parameters == {"file": "up.yaml", "megabytes": 3, "maximum": 2}


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"a: b\nc: \xe9\n", 2), (b"a\r\nb\rc\n\xff", 4), ("a: b".encode("utf-16"), 1), (b"\xed\xa0\x80", 1)],
)
def test_bytes_that_are_not_utf8_are_no_text(content: bytes, line: int) -> None:
    with pytest.raises(NotText) as caught:
        decode_text(content, file="up.yaml")
    assert caught.value.parameters == {"file": "up.yaml", "line": line}


# -- reading trees ---------------------------------------------------------------------------------


def test_every_scalar_stays_the_text_that_was_written(parser: str) -> None:
    assert plan().data == {
        "title": "Harbours",
        "partners": [{"id": "lead", "country": "NO", "share": "1e3"}, {"id": "city", "note": None}],
        "shares": ["33.33", None, "~"],
    }


def test_only_plain_null_tilde_and_nothing_are_none(parser: str) -> None:
    text = "[null, ~, , Null, NULL, 'null', '', \"~\"]".replace(", ,", ", [{k: }, {? j}],")
    data = read_tree(f"a: {text}\nb:\nc: |\n  null\n", file="f").data
    assert data == {
        "a": [None, None, [{"k": None}, {"j": None}], "Null", "NULL", "null", "", "~"],
        "b": None,
        "c": "null\n",
    }


def test_keys_are_always_text(parser: str) -> None:
    assert read_tree("1: a\nnull: b\n~: c\n'': d\n<<: e\n? f\n", file="f").data == {
        "1": "a",
        "null": "b",
        "~": "c",
        "": "d",
        "<<": "e",
        "f": None,
    }


def test_json_and_windows_line_ends_are_read(parser: str) -> None:
    assert read_tree('{"a": [1, true],\n "b": null}', file="f").data == {"a": ["1", "true"], "b": None}
    assert read_tree("\ufeffa: b\r\nc: d\r\n", file="f").lines == {(): 1, ("a",): 1, ("c",): 2}


def test_every_key_and_item_knows_its_line(parser: str) -> None:
    assert plan().lines == {
        (): 2,
        ("title",): 2,
        ("partners",): 3,
        ("partners", 0): 4,
        ("partners", 0, "id"): 4,
        ("partners", 0, "country"): 5,
        ("partners", 0, "share"): 6,
        ("partners", 1): 8,
        ("partners", 1, "id"): 8,
        ("partners", 1, "note"): 9,
        ("shares",): 10,
        ("shares", 0): 10,
        ("shares", 1): 10,
        ("shares", 2): 10,
    }


def test_the_line_of_a_key_is_not_that_of_its_value(parser: str) -> None:
    assert read_tree("a:\n  b:\n\n    c\n", file="f").lines == {(): 1, ("a",): 1, ("a", "b"): 2}


def test_a_path_that_is_not_there_has_the_line_of_its_nearest_ancestor() -> None:
    tree = plan()
    assert tree.file == "plan.yaml"
    assert tree.line_of(("partners", 1, "note")) == 9
    assert tree.line_of(["partners", 1, "country", "code"]) == 8
    assert tree.line_of(("partners", 7)) == 3
    assert tree.line_of(("currency",)) == 2
    assert TextTree(data={}, lines={}, file="made.yaml").line_of(("a",)) == 1


REFUSED = [
    (DuplicateKey, "a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", {"line": 5, "key": "c", "first_line": 3}),
    (DuplicateKey, "a: 1\n'a': 2\n", {"line": 2, "key": "a", "first_line": 1}),
    (DuplicateKey, "a: [{b: 1,\n  b: {}}]\n", {"line": 2, "key": "b", "first_line": 1}),
    (AnchorUsed, "a: b\nc: &name d\n", {"line": 2, "name": "name"}),
    (AnchorUsed, "a: b\nc: &list [d]\n", {"line": 2, "name": "list"}),
    (AnchorUsed, "a: b\nc: *other\n", {"line": 2, "name": "other"}),
    (AnchorUsed, "a: b\n&key c: d\n", {"line": 2, "name": "key"}),
    (AnchorUsed, "&top\na: b\n", {"line": 1, "name": "top"}),
    (TagUsed, "a: b\nc: !!int 3\n", {"line": 2, "tag": "!!int"}),
    (TagUsed, "a: !mine {b: c}\n", {"line": 1, "tag": "!mine"}),
    (TagUsed, "a: ! b\n", {"line": 1, "tag": "!"}),
    (TagUsed, "!!str a: b\n", {"line": 1, "tag": "!!str"}),
    (TagUsed, "\ufeff%TAG ! e\n---\na: b\n", {"line": 1, "tag": "%TAG"}),
    (TagUsed, "# a\n%TAG !e! tag:example.org,2000:\n---\na: b\n", {"line": 2, "tag": "%TAG"}),
    (NotAMapping, "# a list\n- a\n", {"line": 2}),
    (NotAMapping, "only words", {"line": 1}),
    (NotAMapping, "~", {"line": 1}),
    (NotAMapping, "---\n''\n", {"line": 2}),
    (FileEmpty, "", {}),
    (FileEmpty, "\ufeff", {}),
    (FileEmpty, "# nothing\n\n", {}),
    (FileEmpty, "---\n", {}),
    (NotText, "a: b\nc: \x00\n", {"line": 2}),
    (NotText, "a: b\r\nc: d\re: '\x1b'\n", {"line": 3}),
    (NotText, "a: \ud800", {"line": 1}),
    (TooDeep, "a:\n  " + "[" * 100_000, {"line": 2, "maximum": MAXIMUM_DEPTH}),
    (TooDeep, "a:\n" + "- " * 100_000, {"line": 2, "maximum": MAXIMUM_DEPTH}),
    (TooDeep, "{a: " * 100_000, {"line": 1, "maximum": MAXIMUM_DEPTH}),
    (NotAMapping, "[" * 100_000, {"line": 1}),
]


@pytest.mark.parametrize(("error", "text", "parameters"), REFUSED)
def test_what_a_file_may_not_hold_is_refused_with_its_line(
    parser: str, error: type[FileUnreadable], text: str, parameters: dict[str, object]
) -> None:
    with pytest.raises(FileUnreadable) as caught:
        read_tree(text, file="plan.yaml")
    assert type(caught.value) is error
    assert caught.value.parameters == {"file": "plan.yaml", **parameters}


BROKEN = [
    ("a: b\n  c: d\n", 2, 4, "mapping values are not allowed"),
    ("a: b\n---\nc: d\n", 2, 1, "a second document"),
    ("a: b\n? [c, d]\n: e\n", 2, 3, "a key that is not plain text"),
    ("a: b\n{c: d}: e\n", 2, 1, "a key that is not plain text"),
    ("a: b\n?\n: d\n", 2, 2, "a key that is not plain text"),
    ("a: [b\nc: d\n", 2, 2, "while parsing a flow sequence"),
    # People look for where it began, not for where the parser gave up.
    ("a: b\nstart 2026\nend: c\n", 2, 1, "could not find expected ':'"),
    ("a: b\nc: 'open\nd: e\n", 2, 4, "while scanning a quoted scalar: found unexpected end of stream"),
    ("a: b\nc: 'open\n--- \nd: e\n", 2, 4, "found unexpected document "),
    ("%YAML 3.0\n---\na: b\n", 1, 1, "found incompatible YAML document"),
]


@pytest.mark.parametrize(("text", "line", "column", "problem"), BROKEN)
def test_broken_syntax_is_refused_where_a_person_can_mend_it(
    parser: str, text: str, line: int, column: int, problem: str
) -> None:
    with pytest.raises(SyntaxBroken) as caught:
        read_tree(text, file="plan.yaml")
    found = caught.value.parameters
    assert found["file"] == "plan.yaml"
    assert (found["line"], found["column"]) == (line, column)
    assert problem in str(found["problem"])


@pytest.mark.parametrize("escape", [r"\ud83d\ude00", r"\U00110000", r"\UFFFFFFFF"])
def test_escapes_that_are_no_character_are_broken_syntax(parser: str, escape: str) -> None:
    with pytest.raises(SyntaxBroken) as caught:
        read_tree(f'a: b\nc: "{escape}"\n', file="plan.yaml")
    assert caught.value.parameters["line"] == 2


def test_a_tree_of_the_deepest_nesting_is_read(parser: str) -> None:
    deepest = "a: " + "[" * (MAXIMUM_DEPTH - 1) + "]" * (MAXIMUM_DEPTH - 1)
    tree = read_tree(deepest, file="f")
    assert max(len(path) for path in tree.lines) == MAXIMUM_DEPTH - 1
    with pytest.raises(TooDeep):
        read_tree(deepest.replace("[]", "[[]]"), file="f")


def test_more_values_than_memory_bears_are_refused(parser: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAXIMUM_VALUES", 1000)
    assert read_tree("a: [" + "b," * 998 + "]", file="f").data["a"] == ["b"] * 998
    with pytest.raises(SyntaxBroken) as caught:
        read_tree("a:\n" + "- b\n" * 1001, file="f")
    assert caught.value.parameters == {"file": "f", "line": 1001, "column": 3, "problem": "more than 1000 values"}


def test_what_an_error_repeats_of_a_file_is_short(parser: str) -> None:
    long = "x" * 1000
    for text, name in ((f"a: &{long} b", "name"), (f"a: !{long} b", "tag"), (f"{long}: a\n{long}: b", "key")):
        with pytest.raises(FileUnreadable) as caught:
            read_tree(text, file="f")
        assert len(str(caught.value.parameters[name])) == 80


def test_neither_bombs_nor_directives_take_long(parser: str) -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [{f'*a{i - 1},' * 9}]\n" for i in range(1, 40))
    directives = "".join(f"%TAG !e{i}! e\n" for i in range(60_000))
    start = perf_counter()
    for text in (bomb, directives, *("#" + end + directives.replace("\n", end) for end in "\r\x85\u2028\u2029")):
        with pytest.raises(FileUnreadable):
            read_tree(text, file="f")
    assert perf_counter() - start < 2  # unrefused, the C parser takes six seconds for each


# -- writing trees ---------------------------------------------------------------------------------


def test_a_saved_file_looks_as_people_write_it() -> None:
    data = {
        "title": "Coût\u00a0? 5 €",
        "days": 30,
        "start": "2026-11-21",
        "open": True,
        "country": "NO",
        "note": None,
        "text": "Two lines:\n\n  # not a comment\n",
        "partners": [{"id": "lead", "shares": [], "more": {}}],
    }
    assert write_tree(data, comment_lines=["Saved by planner.", "", "Two\nlines\x00 "]) == (
        "# Saved by planner.\n"
        "#\n"
        "# Two\n"
        "# lines\ufffd\n"
        "title: Coût\u00a0? 5 €\n"
        "days: 30\n"
        "start: 2026-11-21\n"
        "open: true\n"
        "country: 'NO'\n"
        "note: null\n"
        "text: |\n"
        "  Two lines:\n"
        "\n"
        "    # not a comment\n"
        "partners:\n"
        "- id: lead\n"
        "  shares: []\n"
        "  more: {}\n"
    )


def test_numbers_and_truth_come_back_as_their_text() -> None:
    assert read_tree(write_tree({"a": [1, -2, True, False, None]}), file="f").data == {
        "a": ["1", "-2", "true", "false", None]
    }


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NO", "yes", "y"])
def test_words_that_a_reader_would_take_for_something_else_are_quoted(text: str) -> None:
    assert write_tree({text: text}) == f"'{text}': '{text}'\n"


def test_enumerations_are_written_as_their_text() -> None:
    class Fund(StrEnum):
        ERDF = "erdf"

    assert write_tree({Fund.ERDF: (Fund.ERDF,)}) == "erdf:\n- erdf\n"


def test_an_object_that_appears_twice_is_written_twice() -> None:
    shared = {"id": "lead"}
    assert write_tree({"a": shared, "b": [shared, shared]}) == "a:\n  id: lead\nb:\n- id: lead\n- id: lead\n"


def test_long_lines_are_folded_near_100_characters() -> None:
    lines = write_tree({"says": "word " * 60 + "end"}).splitlines()
    assert len(lines) > 2
    assert max(map(len, lines)) <= 110


def test_lone_surrogates_are_written_as_the_replacement_character() -> None:
    written = write_tree({"a\ud800": "b\udfff"}, comment_lines=["\ud800"])
    assert written.encode().decode() == written
    assert read_tree(written, file="f").data == {"a\ufffd": "b\ufffd"}


@pytest.mark.parametrize("data", [{"a": 0.15}, {"a": {"b": [{1, 2}]}}, {1: "a"}, {"a": b"bytes"}])
def test_what_is_not_text_cannot_be_written(data: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        write_tree(data)
