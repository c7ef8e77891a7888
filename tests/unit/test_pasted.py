"""Pasted tables: cells, headings and numbers as spreadsheets copy them, and whatever else stands on a clipboard."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.pasted import (
    LARGEST_COLUMNS,
    LARGEST_ROWS,
    columns_named,
    folded,
    number_in,
    read_pasted,
    slug_of,
)
from planner.terms.words import SLUG

NAMES = {"name": ("name", "nom"), "name_en": ("name in english",), "country": ("country", "pays")}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 900 000", "1900000"),
        ("1,900,000.00", "1900000.00"),
        ("1.900.000,00", "1900000.00"),
        ("1 900 000,00 €", "1900000.00"),
        ("1\u202f900\u202f000,00\u00a0€", "1900000.00"),
        ("€1,418.75", "1418.75"),
        ("EUR 1418,75", "1418.75"),
        ("1418EUR", "1418"),
        ("1’418.75", "1418.75"),
        ("1'418.75 euros", "1418.75"),
        ("1,418", "1418"),
        ("1.418.000", "1418000"),
        ("0,500", "0.500"),
        ("12.5", "12.5"),
        ("1418.757", "1418.757"),
        ("-5", "-5"),
        ("5.", "5"),
    ],
)
def test_a_number_is_read_in_every_notation(text: str, number: str) -> None:
    assert number_in(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "–",
        "1.9 million",
        "31.12.2025",
        "1.2.3",
        "12,34,567",
        "1234,567.8",
        "1,234.567.8",
        "1e9",
        "NaN",
        "٣٤",
        "5 %",
    ],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert number_in(text) is None


@given(st.integers(0, 10**12))
def test_an_amount_written_with_either_sign_is_the_same_amount(cents: int) -> None:
    english, amount = f"{cents // 100:,}.{cents % 100:02}", Decimal(cents).scaleb(-2)
    continental = english.translate(str.maketrans(".,", ",."))
    assert number_in(english) == number_in(continental) == number_in(continental.replace(".", "\u202f")) == amount


def test_cells_stand_between_tabs_and_every_row_has_as_many() -> None:
    assert read_pasted("a\t b \r\n\r\nc\r\n").rows == (("a", "b"), ("c", ""))


def test_a_row_is_found_again_by_its_line() -> None:
    assert read_pasted('a\n\n"b\nc"\td\n\ne').lines == (1, 3, 6)


def test_semicolons_and_commas_divide_where_there_are_no_tabs() -> None:
    assert read_pasted("Lund; SE\nKreta; EL").rows == (("Lund", "SE"), ("Kreta", "EL"))
    assert read_pasted("Lund,SE\nKreta,EL").rows == (("Lund", "SE"), ("Kreta", "EL"))
    # A comma that not every line has is one of the text.
    assert read_pasted("Lund, city\nKreta").rows == (("Lund, city",), ("Kreta",))


def test_a_cell_with_a_line_break_is_one_cell_on_one_line() -> None:
    assert read_pasted('"Region\nSkåne"\tSE').rows == (("Region Skåne", "SE"),)


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_rest() -> None:
    assert read_pasted('a\t"b\nc\td').rows == (("a", '"b'), ("c", "d"))
    assert read_pasted('"Acme" Ltd\tSE\nc\td').rows == (('"Acme" Ltd', "SE"), ("c", "d"))


def test_a_cell_of_any_length_is_read() -> None:
    assert read_pasted("x" * 300_000 + "\ty").rows[0][1] == "y"


def test_what_is_too_much_is_cut_and_says_so() -> None:
    read = read_pasted("a\n" * (LARGEST_ROWS + 1))
    assert (len(read.rows), read.is_cut) == (LARGEST_ROWS, True)
    assert not read_pasted("a\n" * LARGEST_ROWS).is_cut
    assert len(read_pasted("a\t" * 1_000).rows[0]) == LARGEST_COLUMNS


@given(st.text(st.characters() | st.sampled_from('\t\n\r";,\x00\u2028\u202e'), max_size=80))
def test_no_text_breaks_it_and_no_cell_has_anything_hidden(text: str) -> None:
    read = read_pasted(text)
    assert len(read.rows) == len(read.lines)
    assert len({len(row) for row in read.rows}) <= 1
    assert list(read.lines) == sorted(set(read.lines))
    assert all(cell.isprintable() and cell == cell.strip() for row in read.rows for cell in row)


def test_headings_are_recognised_whole_first_then_by_their_beginning() -> None:
    assert columns_named(["Name in English", "NAME :", "Pays (ISO)", "Other"], NAMES) == {
        "name": 1,
        "name_en": 0,
        "country": 2,
    }
    assert columns_named(["Named", "", "Land"], NAMES) == {}


def test_texts_are_compared_without_accents_signs_and_capitals() -> None:
    assert folded("  N° d’État : ") == folded("n d etat")


@given(st.text(max_size=60))
def test_a_slug_is_always_an_id(text: str) -> None:
    assert SLUG.fullmatch(slug_of(text, "partner"))


def test_a_name_without_latin_letters_has_the_other_slug() -> None:
    assert slug_of("Κρήτη", "partner") == "partner"
    assert slug_of("Ærø Straße Łódź", "partner") == "aero-strasse-lodz"
