"""The JSON Schema of a plan file: what editors and other programs read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from planner.plan.reading import plan_schema

PLANS = Path(__file__).parents[2] / "templates" / "plans"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = plan_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def typed(text: str) -> Any:
    """Return YAML with numbers as numbers and dates as text, as an editor's language server sees it."""

    class Loader(yaml.SafeLoader):
        """A loader that leaves dates as text."""

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in pairs if tag != "tag:yaml.org,2002:timestamp"]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, Loader=Loader)


@pytest.mark.parametrize("name", ["mipex-reg", "regin", "_beginning"])
def test_every_example_plan_satisfies_the_schema(validator: Draft202012Validator, name: str) -> None:
    data = typed((PLANS / f"{name}.yaml").read_text(encoding="utf-8"))
    data["id"] = data["id"].lower()
    assert [error.message for error in validator.iter_errors(data)] == []


@pytest.mark.parametrize("amount", ["400", '"400"', "400.50", '"400.50"'])
def test_an_amount_is_a_number_or_its_text(validator: Draft202012Validator, amount: str) -> None:
    data = typed(f"{{id: a, title: A, costs: [{{partners: a, category: staff, unit_cost: {amount}}}]}}")
    assert list(validator.iter_errors(data)) == []


@pytest.mark.parametrize(
    "text",
    [
        "{id: a, title: A, colour: red}",
        "{id: a, title: A, costs: [{id: c, partners: a, category: staff, unit_cost: -1}]}",
        "{id: a, title: A, costs: [{id: c, partners: a, category: stuff, unit_cost: 1}]}",
        "{id: A B, title: A}",
        "{id: a, title: A, partners: [{id: a, name: A, country: Sweden}]}",
    ],
)
def test_what_the_reader_refuses_the_schema_refuses_too(validator: Draft202012Validator, text: str) -> None:
    assert list(validator.iter_errors(typed(text)))


NESTED = (
    "{id: a, title: A, common_costs: [{title: C, category: other, amount: 9, key: {kind: base, each: 1, rest: "
    "{kind: blend, parts: [{weight_percent: 50, key: {kind: equal}}, {weight_percent: 50, key: %s}]}}}]}"
)


def test_a_key_inside_keys_is_read_as_one_by_the_schema_too(validator: Draft202012Validator) -> None:
    for key in (
        "{kind: indicator, indicator: staff}",
        "{kind: tiers, indicator: gdp, tiers: [{from: 0, weight: 1}]}",
        "{kind: bounds, cap: 5, of: {kind: lead, premium: 1.8}}",
    ):
        assert list(validator.iter_errors(typed(NESTED % key))) == []


@pytest.mark.parametrize("key", ["{kind: fairness}", "{kind: indicator}", "{kind: blend, parts: []}", "{kind: one}"])
def test_a_broken_key_inside_keys_is_refused_by_the_schema_too(validator: Draft202012Validator, key: str) -> None:
    assert list(validator.iter_errors(typed(NESTED % key)))
