"""What pydantic refuses, said as findings of ours: a code, what is needed for a sentence, and the place."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field, ValidationError

from planner.findings import Finding, Names, Severity, Status
from planner.terms import Count, Model
from planner.terms.defects import defects_of, nearest


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"


class Cat(Model):
    kind: Literal["cat"]
    lives: Count = 9


class Dog(Model):
    kind: Literal["dog"]
    owner: str


class House(Model):
    name: Annotated[str, Field(min_length=1)]
    colour: Colour = Colour.RED
    built: date | None = None
    rooms: tuple[Count, ...] = ()
    pets: tuple[Annotated[Cat | Dog, Field(discriminator="kind")], ...] = ()
    for_sale: bool = False
    keys: dict[Annotated[str, Field(pattern="^[a-z]+$")], str] = {}


def defects(at: tuple[str | int, ...] = (), **data: Any) -> list[Finding]:
    with pytest.raises(ValidationError) as error:
        House.model_validate({"name": "Villa", **data})
    return defects_of(error.value, House, at)


@pytest.mark.parametrize(
    ("data", "code", "where", "parameters"),
    [
        ({"name": None}, "not-text", ("name",), {"key": "name"}),
        ({"name": " "}, "not-longer", ("name",), {"key": "name"}),
        ({"colour": "gren"}, "not-a-choice", ("colour",), {"value": "gren", "nearest": "green"}),
        ({"built": "yesterday"}, "not-a-date", ("built",), {"value": "yesterday"}),
        ({"rooms": "many"}, "not-list", ("rooms",), {"value": "many"}),
        ({"rooms": ["3", "-1"]}, "negative-number", ("rooms", 1), {"value": "-1"}),
        ({"pets": ["cat"]}, "not-mapping", ("pets", 0), {}),
        ({"pets": [{"kind": "dgo"}]}, "not-a-choice", ("pets", 0), {"key": "kind", "value": "dgo", "nearest": "dog"}),
        ({"pets": [{}]}, "missing-key", ("pets", 0), {"key": "kind"}),
        ({"for_sale": "perhaps"}, "not-yes-or-no", ("for_sale",), {"value": "perhaps"}),
        ({"keys": {"A1": "x"}}, "not-pattern", ("keys", "A1"), {}),
        ({"keys": ["x"]}, "not-mapping", ("keys",), {"value": ""}),
        ({"colours": "red"}, "unknown-key", ("colours",), {"key": "colours", "nearest": "colour"}),
    ],
)
def test_each_mistake_has_its_code_its_place_and_what_a_sentence_needs(
    data: dict[str, Any], code: str, where: tuple[str | int, ...], parameters: dict[str, str]
) -> None:
    (one,) = defects(**data)
    assert (one.code, one.where) == (code, where)
    assert {name: one.parameters[name] for name in parameters} == parameters
    assert (one.status, one.severity, one.subject) == (Status.NOT_MET, Severity.BLOCKING, "file")


def test_an_unknown_key_is_compared_with_the_keys_of_its_own_place() -> None:
    (one,) = defects(pets=[{"kind": "cat", "live": "7"}])
    assert one.code == "unknown-key"
    assert (one.parameters["nearest"], one.parameters["choices"]) == ("lives", Names(("kind", "lives")))


def test_a_missing_key_is_named() -> None:
    (one,) = defects(pets=[{"kind": "dog"}])
    assert (one.code, one.parameters["key"], one.where[-1]) == ("missing-key", "owner", "owner")


def test_all_defects_come_at_once_each_once_in_the_order_of_the_structure() -> None:
    found = defects(name="", colour="blue", rooms=["x", "y"], roof="flat")
    assert [(one.code, one.where) for one in found] == [
        ("not-longer", ("name",)),
        ("not-a-choice", ("colour",)),
        ("not-a-number", ("rooms", 0)),
        ("not-a-number", ("rooms", 1)),
        ("unknown-key", ("roof",)),
    ]


def test_places_begin_where_the_model_sits_in_the_file() -> None:
    (one,) = defects(at=("houses", 3), colour="blue")
    assert one.where == ("houses", 3, "colour")


def test_what_is_repeated_of_a_value_is_short_and_never_a_structure() -> None:
    (long,) = defects(colour="x" * 500)
    assert long.parameters["value"] == "x" * 60
    (nested,) = defects(colour={"a": "b"})
    assert nested.parameters["value"] == ""


def test_only_a_choice_that_looks_alike_is_proposed() -> None:
    assert nearest("parter", ["lead", "partner"]) == "partner"
    assert nearest("zebra", ["lead", "partner"]) == ""
    assert nearest("lead", []) == ""
