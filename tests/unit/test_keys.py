"""Sharing keys: members into weights."""

from __future__ import annotations

import numpy as np
import pytest
from pydantic import TypeAdapter, ValidationError

from planner.keys import EqualKey, Key

KEY: TypeAdapter[Key] = TypeAdapter(Key)


def test_the_equal_key_weighs_every_member_alike_and_nobody_else() -> None:
    members = np.array([[True, False, True], [False, False, False]])
    weights = EqualKey().weights(members)
    assert weights.tolist() == [[1, 0, 1], [0, 0, 0]]
    assert weights.dtype == np.int64


@pytest.mark.parametrize("raw", [{"kind": "equal"}, {}])
def test_the_equal_key_is_the_one_that_is_meant_when_none_is_named(raw: dict[str, str]) -> None:
    assert KEY.validate_python(raw) == EqualKey()


@pytest.mark.parametrize("raw", [{"kind": "population"}, {"kind": "equal", "weight": "2"}, "equal"])
def test_a_key_that_is_not_built_is_refused(raw: object) -> None:
    with pytest.raises(ValidationError):
        KEY.validate_python(raw)
