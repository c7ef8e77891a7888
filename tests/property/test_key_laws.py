"""Laws of sharing keys, over keys inside keys: nothing is lost, only members pay, alike is treated alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from typing import Any

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from planner.keys import NOT_GIVEN, Key, Portions, Sharers, SharingKey
from planner.money import EXACT_SPLIT, allocate
from planner.terms import write_euro, write_percent

KEY: TypeAdapter[SharingKey] = TypeAdapter(Key)
Raw = dict[str, Any]

IDS = ("a", "b", "c", "d", "e", "f")
NUMBERS, TAGS = ("population", "gdp"), ("far", "small")

CENTS = st.one_of(st.integers(0, 500), st.integers(0, 10_000_000), st.integers(0, 10**11))
SOME_EUROS = st.one_of(st.integers(0, 300), st.integers(0, 3_000_000)).map(write_euro)
PERCENTS = st.one_of(st.sampled_from([100_000, 250_000, 400_000, 500_000]), st.integers(0, 1_000_000)).map(
    write_percent
)
COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 10**9), st.integers(0, 10**15))


# -- keys and people at random ---------------------------------------------------------------------


def named(name: str) -> Raw:
    return {"kind": "indicator", "indicator": name}


@st.composite
def weights_of_100(draw: st.DrawFn) -> list[str]:
    cuts = sorted(draw(st.lists(st.integers(0, 1_000_000), max_size=2)))
    return [write_percent(end - start) for start, end in zip([0, *cuts], [*cuts, 1_000_000], strict=True)]


@st.composite
def steps(draw: st.DrawFn) -> list[Raw]:
    return [{"tag": tag, "amount": draw(SOME_EUROS)} for tag in draw(st.lists(st.sampled_from(TAGS), max_size=2))]


def leaves() -> st.SearchStrategy[Raw]:
    brackets = st.builds(
        lambda end, low, high: [{"up_to": str(end), "factor": "3", "exponent": low}, {"exponent": high}],
        st.integers(1, 10**6),
        st.sampled_from(["0", "0.5", "1", "0.37"]),
        st.sampled_from(["0.35", "0.5", "2"]),
    )
    tiers = st.lists(st.integers(1, 9), min_size=2, max_size=2).map(
        lambda two: [{"from": "0", "weight": str(two[0])}, {"from": "5", "weight": str(two[1])}]
    )
    return st.one_of(
        st.just({"kind": "equal"}),
        st.sampled_from(NUMBERS).map(named),
        st.sampled_from(IDS).map(lambda one: {"kind": "one", "partner": one}),
        brackets.map(lambda several: {"kind": "size", "indicator": "population", "brackets": several}),
        tiers.map(lambda several: {"kind": "tiers", "indicator": "gdp", "tiers": several}),
        st.builds(
            lambda fixed, more: {"kind": "shapley", "fixed": fixed, "each": "0.07", "steps": more}, SOME_EUROS, steps()
        ),
    )


def composed(inner: st.SearchStrategy[Raw]) -> st.SearchStrategy[Raw]:
    amounts = st.dictionaries(st.sampled_from(IDS), SOME_EUROS, min_size=1, max_size=3)
    floors_and_caps = st.one_of(
        SOME_EUROS.map(lambda one: {"floor": one}),
        PERCENTS.map(lambda one: {"cap_percent": one}),
        st.tuples(PERCENTS, SOME_EUROS).map(lambda two: {"floor_percent": two[0], "cap": two[1]}),
    )
    leads = st.one_of(
        st.integers(0, 900).map(lambda one: {"premium": str(one / 100)}),
        PERCENTS.map(lambda one: {"ceiling_percent": one}),
        PERCENTS.map(lambda one: {"ceiling_percent": one, "premium": "1.8"}),
    )
    tiers = st.lists(SOME_EUROS, min_size=2, max_size=2).map(
        lambda two: [{"tag": tag, "amount": one} for tag, one in zip(TAGS, two, strict=True)]
    )
    return st.one_of(
        weights_of_100().flatmap(
            lambda weights: st.tuples(*[inner] * len(weights)).map(
                lambda keys: {
                    "kind": "blend",
                    "parts": [{"weight_percent": w, "key": k} for w, k in zip(weights, keys, strict=True)],
                }
            )
        ),
        st.builds(lambda each, rest: {"kind": "base", "each": each, "rest": rest}, SOME_EUROS, inner),
        st.builds(
            lambda rate, rest: {
                "kind": "hybrid",
                "fixed": "0.03",
                "per_unit": rate,
                "indicator": "population",
                "rest": rest,
            },
            st.sampled_from(["0.000001", "0.0025", "1"]),
            inner,
        ),
        st.builds(
            lambda own, who, rest: {"kind": "special", "amounts": own, "rest_of": who, "rest": rest},
            amounts,
            st.sampled_from(["everybody", "others"]),
            inner,
        ),
        st.builds(lambda classes, rest: {"kind": "tiers", "tiers": classes, "rest": rest}, tiers, inner),
        st.builds(lambda bounds, of: {"kind": "bounds", **bounds, "of": of}, floors_and_caps, inner),
        st.builds(lambda lead, rest: {"kind": "lead", **lead, "rest": rest}, leads, inner),
    )


KEYS = st.recursive(leaves(), composed, max_leaves=4).map(KEY.validate_python)


@st.composite
def people(draw: st.DrawFn, *, missing: bool = False) -> Sharers:
    count = draw(st.integers(1, len(IDS)))
    numbers = st.one_of(COUNTS, COUNTS, COUNTS, st.just(NOT_GIVEN)) if missing else COUNTS
    row = st.lists(st.booleans(), min_size=count, max_size=count)
    several = st.lists(numbers, min_size=count, max_size=count)
    return Sharers(
        members=np.array([draw(row)], dtype=np.bool_),
        ids=IDS[:count],
        indicators={name: np.array(draw(several), dtype=np.int64) for name in NUMBERS},
        tags={tag: np.array(draw(row), dtype=np.bool_) for tag in TAGS},
        lead=draw(st.sampled_from([0, None])),
    )


def portions_of(key: SharingKey, cents: int, sharers: Sharers) -> Portions:
    return key.portions(np.array([cents], dtype=np.int64), sharers)


def parts_of(key: SharingKey, cents: int, sharers: Sharers) -> list[Fraction]:
    portions = portions_of(key, cents, sharers)
    return [portions.part(0, at) for at in range(sharers.members.shape[1])]


# -- nothing is lost, and nobody pays who does not share -------------------------------------------


@settings(max_examples=300)
@given(KEYS, CENTS, people(missing=True))
def test_parts_sum_to_the_amount_or_to_less_where_a_doubt_says_so(key: SharingKey, cents: int, who: Sharers) -> None:
    parts = parts_of(key, cents, who)
    assert all(part >= 0 for part in parts)
    assert sum(parts) <= cents
    if sum(parts) < cents and who.members.any():
        assert list(key.doubts(np.array([cents]), who, 0))
    for at in np.flatnonzero(~who.members[0]):
        assert parts[at] == 0


@settings(max_examples=200)
@given(KEYS, CENTS, people())
def test_what_is_split_is_what_the_parts_are_within_a_cent(key: SharingKey, cents: int, who: Sharers) -> None:
    assigned, weights, is_open = key.shares(np.array([cents]), who)
    shares = allocate(assigned, weights, split=EXACT_SPLIT)
    exact = parts_of(key, cents, who)
    assert not is_open.any()
    assert shares.parts.sum() + shares.unassigned.sum() == assigned[0]
    # What is left to nobody is cut to the cent first, so that a part may be off by that cent's share too.
    assert int(shares.parts.sum()) == int(sum(exact))
    for part, true in zip(shares.parts[0], exact, strict=True):
        assert abs(int(part) - true) < (1 if sum(exact) == int(sum(exact)) else 2)


@settings(max_examples=200)
@given(KEYS, CENTS, people(missing=True))
def test_what_rests_on_a_missing_number_is_said(key: SharingKey, cents: int, who: Sharers) -> None:
    if portions_of(key, cents, who).is_open[0]:
        assert "indicator-not-given" in {one.code for one in key.doubts(np.array([cents]), who, 0)}


# -- alike is treated alike ------------------------------------------------------------------------


@settings(max_examples=200)
@given(KEYS, CENTS, people(), st.permutations(range(len(IDS))))
def test_in_another_order_everybody_pays_the_same(
    key: SharingKey, cents: int, who: Sharers, order: Sequence[int]
) -> None:
    kept = [at for at in order if at < len(who.ids)]
    other = Sharers(
        members=who.members[:, kept],
        ids=tuple(who.ids[at] for at in kept),
        indicators={name: given[kept] for name, given in (who.indicators or {}).items()},
        tags={tag: given[kept] for tag, given in (who.tags or {}).items()},
        lead=None if who.lead is None else kept.index(who.lead),
    )
    before, after = parts_of(key, cents, who), parts_of(key, cents, other)
    assert [before[at] for at in kept] == after


@settings(max_examples=200)
@given(KEYS, CENTS, people(), st.data())
def test_two_who_are_alike_pay_the_same_within_a_cent(
    key: SharingKey, cents: int, who: Sharers, data: st.DataObject
) -> None:
    assume(len(who.ids) > 2)
    one, other = data.draw(st.lists(st.integers(1, len(who.ids) - 1), min_size=2, max_size=2, unique=True))
    assume(not {who.ids[one], who.ids[other]} & set(key.names()))
    assigned, weights, _ = key.shares(np.array([cents]), twins := twinned(who, one, other))
    exact, shared = parts_of(key, cents, twins), allocate(assigned, weights, split=EXACT_SPLIT).parts[0]
    assert exact[one] == exact[other]
    assert abs(int(shared[one]) - int(shared[other])) <= 1


def twinned(who: Sharers, one: int, other: int) -> Sharers:
    """Return the same people, where two of them share, and have the same numbers and tags."""

    def alike(given: Any) -> Any:
        copied = given.copy()
        copied[other] = copied[one]
        return copied

    members = who.members.copy()
    members[0, [one, other]] = True
    return replace(
        who,
        members=members,
        indicators={name: alike(given) for name, given in (who.indicators or {}).items()},
        tags={tag: alike(given) for tag, given in (who.tags or {}).items()},
    )


@settings(max_examples=150)
@given(KEYS, st.lists(CENTS, min_size=2, max_size=4), people(missing=True), st.data())
def test_a_scenario_alone_is_as_it_is_in_a_batch(
    key: SharingKey, cents: list[int], who: Sharers, data: st.DataObject
) -> None:
    row = st.lists(st.booleans(), min_size=len(who.ids), max_size=len(who.ids))
    members = np.array([data.draw(row) for _ in cents], dtype=np.bool_)
    amounts = np.array(cents, dtype=np.int64)
    whole = key.portions(amounts, replace(who, members=members))
    assigned, weights, is_open = key.shares(amounts, replace(who, members=members))
    shared = allocate(assigned, weights, split=EXACT_SPLIT)
    for at in range(len(cents)):
        alone = replace(who, members=members[at : at + 1])
        portions = portions_of(key, cents[at], alone)
        assert [whole.part(at, one) for one in range(len(who.ids))] == parts_of(key, cents[at], alone)
        assert whole.is_open[at] == portions.is_open[0] == is_open[at]
        single = key.shares(amounts[at : at + 1], alone)
        assert allocate(single[0], single[1], split=EXACT_SPLIT).parts[0].tolist() == shared.parts[at].tolist()


# -- scale -----------------------------------------------------------------------------------------

HOMOGENEOUS = {"equal", "indicator", "one", "size", "shapley", "blend", "lead"}


def kinds(raw: Mapping[str, Any]) -> set[str]:
    """Return the kinds of a key and of those inside it."""
    inner = [raw.get("rest"), raw.get("of"), *(part["key"] for part in raw.get("parts", ()))]
    return {str(raw["kind"])}.union(*(kinds(one) for one in inner if one))


@settings(max_examples=200)
@given(st.recursive(leaves(), composed, max_leaves=3), st.integers(0, 10**8), st.integers(1, 900), people())
def test_k_times_the_amount_is_k_times_every_part_where_a_key_names_no_amount(
    raw: Raw, cents: int, times: int, who: Sharers
) -> None:
    assume(kinds(raw) <= HOMOGENEOUS)
    key = KEY.validate_python(raw)
    assert parts_of(key, cents * times, who) == [times * part for part in parts_of(key, cents, who)]


# -- bounds, against a solver that knows nothing of ours -------------------------------------------


def bisected(whole: int, weights: Sequence[int], floor: Fraction, cap: Fraction) -> list[Fraction]:
    """Return clip(t w, floor, cap), with t halved in until the sum is as near to the whole as a billionth."""
    low, high = Fraction(0), Fraction(10**30)
    for _ in range(200):
        level = (low + high) / 2
        low, high = (low, level) if sum(min(max(level * w, floor), cap) for w in weights) > whole else (level, high)
    return [min(max(low * w, floor), cap) for w in weights]


@st.composite
def bounds_that_hold(draw: st.DrawFn, count: int) -> tuple[int, int]:
    """Draw a floor and a cap in ppm between which so many parts can sum to the whole."""
    return draw(st.integers(0, 1_000_000 // count)), draw(st.integers(-(-1_000_000 // count), 1_000_000))


@settings(max_examples=200)
@given(
    st.lists(st.one_of(st.integers(1, 9), st.integers(1, 10**9)), min_size=1, max_size=6),
    st.integers(1, 10**8),
    st.data(),
)
def test_bounds_are_kept_and_the_parts_are_those_of_bisection(
    weights: list[int], cents: int, data: st.DataObject
) -> None:
    count = len(weights)
    ppm = data.draw(bounds_that_hold(count))
    floor, cap = Fraction(cents * ppm[0], 10**6), Fraction(cents * ppm[1], 10**6)
    raw = {"kind": "bounds", "floor_percent": write_percent(ppm[0]), "cap_percent": write_percent(ppm[1])}
    who = Sharers(
        np.ones((1, count), dtype=np.bool_), IDS[:count], indicators={"gdp": np.array(weights, dtype=np.int64)}
    )
    parts = parts_of(KEY.validate_python({**raw, "of": named("gdp")}), cents, who)
    assert sum(parts) == cents
    assert all(floor <= part <= cap for part in parts)
    for part, near in zip(parts, bisected(cents, weights, floor, cap), strict=True):
        assert abs(part - near) < Fraction(1, 1_000)


@settings(max_examples=200)
@given(KEYS, CENTS, people(), st.one_of(st.just({"floor": "0.40"}), st.just({"cap": "2000"})))
def test_no_part_lies_beyond_a_bound_that_can_hold(key: SharingKey, cents: int, who: Sharers, bound: Raw) -> None:
    raw = {"kind": "bounds", **bound, "of": KEY.dump_python(key, mode="json", by_alias=True)}
    held = KEY.validate_python(raw)
    said = {one.code for one in held.doubts(np.array([cents]), who, 0)}
    for part in np.array(parts_of(held, cents, who), dtype=object)[who.members[0]]:
        assert part <= 200_000 or "floor" in bound
        assert part >= 40 or "cap" in bound or "floors-above-amount" in said


# -- the Shapley value, against all orders ---------------------------------------------------------


def by_all_orders(cost: Any, members: Sequence[int]) -> dict[int, Fraction]:
    """Return the mean of what each adds to the cost, over all orders in which they could join."""
    orders = list(permutations(members))
    added = dict.fromkeys(members, Fraction(0))
    for order in orders:
        for at, one in enumerate(order):
            added[one] += cost(frozenset(order[: at + 1])) - cost(frozenset(order[:at]))
    return {one: total / len(orders) for one, total in added.items()}


@settings(max_examples=60)
@given(people(), st.integers(0, 10**6), st.integers(1, 10**6), st.lists(st.integers(0, 10**6), min_size=2, max_size=2))
def test_the_shapley_value_is_the_mean_over_all_orders(who: Sharers, fixed: int, each: int, amounts: list[int]) -> None:
    members = [int(at) for at in np.flatnonzero(who.members[0])]
    groups = [who.tagged(tag) for tag in TAGS]

    def cost(coalition: frozenset[int]) -> int:
        tagged = sum(
            cents for group, cents in zip(groups, amounts, strict=True) if any(group[one] for one in coalition)
        )
        return bool(coalition) * fixed + len(coalition) * each + tagged

    raw = {
        "kind": "shapley",
        "fixed": write_euro(fixed),
        "each": write_euro(each),
        "steps": [{"tag": tag, "amount": write_euro(cents)} for tag, cents in zip(TAGS, amounts, strict=True)],
    }
    whole = cost(frozenset(members))
    parts = parts_of(KEY.validate_python(raw), whole, who)
    expected = by_all_orders(cost, members)
    assert parts == [expected.get(at, Fraction(0)) for at in range(len(who.ids))]


# -- fixed amounts ---------------------------------------------------------------------------------


@settings(max_examples=100)
@given(
    st.lists(st.integers(0, 10**6), min_size=1, max_size=5),
    st.integers(0, 10**7),
)
def test_fixed_amounts_are_paid_to_the_cent_and_one_takes_the_rest(amounts: list[int], more: int) -> None:
    count = len(amounts) + 1
    raw = {
        "kind": "special",
        "amounts": {one: write_euro(cents) for one, cents in zip(IDS, amounts, strict=False)},
        "rest": {"kind": "one", "partner": IDS[count - 1]},
    }
    who = Sharers(np.ones((1, count), dtype=np.bool_), IDS[:count])
    assigned, weights, _ = KEY.validate_python(raw).shares(np.array([sum(amounts) + more]), who)
    assert allocate(assigned, weights, split=EXACT_SPLIT).parts.tolist() == [[*amounts, more]]
