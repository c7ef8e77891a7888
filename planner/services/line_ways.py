"""How the amount of a cost line is worked out: quantity times unit cost, or one of the plan's calculations, as a form.

The form knows the kinds of calculations by their models alone: a further one appears by itself, with its fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from planner.engine.calculations import calculation_message
from planner.engine.pricing import euro_fraction, paid_fraction
from planner.engine.rounding import rounding_of
from planner.errors import AmountTooLarge
from planner.exchange.pasted import number_in
from planner.findings import Finding, Hundredths, Message, Term, money
from planner.money import quotient
from planner.plan.calculations import MODELS, UnitCostUse
from planner.plan.costs import CostLine
from planner.plan.edits import Add, Edit, SetFields, Step
from planner.plan.model import ALL, Plan
from planner.rules.call import Call
from planner.services.cases import Question, prepare
from planner.services.cost_lines import Filter, new_data, new_id
from planner.services.grids import decimal_sign
from planner.services.said_values import field_heading
from planner.terms import EURO, NumberSort, sort_of, write_count, write_euro, write_percent, write_quantity
from planner.terms.defects import defects_of
from planner.wording import Wording

PRODUCT = "product"
"""The way that is no calculation: quantity times unit cost."""
UNIT = "unit"
_PRODUCT_FIELDS = ("quantity", UNIT, "unit_cost")
_LINE: TypeAdapter[CostLine] = TypeAdapter(CostLine)
_WRITTEN: Mapping[NumberSort, Callable[[int], str]] = {
    "euro": write_euro,
    "percent": write_percent,
    "quantity": write_quantity,
    "count": write_count,
}


@dataclass(frozen=True, slots=True)
class WayField:
    """One field of the form.

    Attributes:
        name: The field of the line, or of its calculation.
        label: What it is called, with its unit.
        begun: What stands in it at first: the line's own number, or the usual one.
        sort: What kind of number it holds; None for a text.
        is_needed: Whether nothing can be worked out without it.
    """

    name: str
    label: str
    begun: str
    sort: NumberSort | None
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Form:
    """What the form holds.

    Attributes:
        line: Id of the line; None for a new one.
        way: ``PRODUCT``, or the kind of a calculation.
        entered: What stands in the fields, by name, in the reader's language.
    """

    line: str | None
    way: str
    entered: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Worked:
    """What the form comes to.

    Attributes:
        cents: The amount of each who has the line, in euro; None where it cannot be worked out yet, or where the plan
            has no exchange rate for it.
        says: How it is worked out, in the trace's own sentence.
        wrong: What is wrong, a sentence for each field; under an empty name what belongs to none.
        missing: Labels of the fields that are still empty.
        scenarios: Titles of scenarios that set a number which this way does not have; saving takes it out of them.
        edit: What saves it; None where it cannot be saved, or where nothing differs.
    """

    cents: int | None = None
    says: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)
    missing: Sequence[str] = ()
    scenarios: Sequence[str] = ()
    edit: Edit | None = None


def ways(words: Wording) -> dict[str, str]:
    """Return every way in which an amount can be worked out, by its title."""
    return {way: words.term("way", way, is_heading=True) for way in (PRODUCT, *MODELS)}


def way_of(line: CostLine | None) -> str:
    """Return how the amount of a line is worked out; of a new one, quantity times unit cost."""
    return PRODUCT if line is None or line.calculation is None else str(line.calculation.kind)


def way_fields(way: str, line: CostLine | None, words: Wording) -> tuple[WayField, ...]:
    """Return the fields of a way, with what the line has in them, or the usual numbers."""
    currency = None if line is None else line.currency
    if way == PRODUCT:
        data = {} if line is None or line.calculation else line.model_dump(mode="json")
        return tuple(_field(CostLine, name, data.get(name), currency, words) for name in _PRODUCT_FIELDS)
    is_own = line is not None and line.calculation is not None and way_of(line) == way
    data = line.calculation.model_dump(mode="json") if is_own and line and line.calculation else {}
    model = MODELS[way]
    return tuple(_field(model, name, data.get(name), currency, words) for name in model.model_fields if name != "kind")


def worked_out(
    plan: Plan, form: Form, words: Wording, *, wanted: Filter | None = None, roots: Sequence[Path] | None = None
) -> Worked:
    """Return what the form comes to, and the edit that saves it.

    Args:
        plan: The plan.
        form: What the form holds.
        words: Language of the reader.
        wanted: For a new line: what it takes over from the filter.
        roots: Folders of call files.

    Raises:
        CallUnknown: If the plan's call is not there.
    """
    way = form.way
    line = next((one for one in plan.costs if one.id == form.line), None)
    fields = way_fields(way, line, words)
    data = {one.name: _raw(one, form.entered.get(one.name, ""), words) for one in fields}
    filled = {name: value for name, value in data.items() if value != ""}
    missing = [one.label for one in fields if one.is_needed and one.name not in filled]
    amount = _amount_data(way, filled)
    item = {"id": "new", **new_data(plan, wanted or Filter())} if line is None else _without_amount(line)
    try:
        made = _LINE.validate_python({**item, **amount})
    except ValidationError as error:
        found = [one for one in defects_of(error, CostLine) if one.code != "missing-key"]
        return Worked(wrong=_told(found, fields, words), missing=missing)
    seen, call, _ = prepare(plan, Question(scenario=ALL), roots=roots)
    try:
        fraction = _fraction(made, seen.plan, call)
        cents = None if fraction is None else quotient(*fraction, rounding=rounding_of(seen.plan, call))
    except AmountTooLarge as error:
        return Worked(wrong={"": words.error(error)}, missing=missing)
    held = [] if line is None else _contradicted(plan, line.id, way)
    edit = _saved(plan, line, (way, amount), item, held)
    titles = [one.title or one.id for one in plan.scenarios if one.id in {step.id for step in held}]
    return Worked(cents, words.message(_sentence(made)), {}, missing, titles, edit)


# -- inside ----------------------------------------------------------------------------------------


def _fraction(line: CostLine, plan: Plan, call: Call | None) -> tuple[int, int] | None:
    """Return the exact cents of a line; of a unit cost what the call pays all who have it, None where not alike."""
    use = line.calculation
    if not isinstance(use, UnitCostUse):
        return euro_fraction(line, plan)
    having = [one for one in plan.partners if one.has_budget and line.partners.takes(one)]
    paid = {paid_fraction(use, one, plan, call) for one in having}
    return paid.pop() if len(paid) == 1 else None


def _field(model: type[BaseModel], name: str, raw: str | None, currency: str | None, words: Wording) -> WayField:
    said = model.model_fields[name]
    sort = sort_of(model, name)
    begun = raw
    if begun is None and sort is not None and isinstance(said.default, int):
        begun = _WRITTEN[sort](said.default)
    label = field_heading("costs", f"calculation.{name}", words)
    return WayField(
        name,
        words.text("way-in-money", label=label, currency=currency or EURO) if sort == "euro" else label,
        _shown(str(begun), words) if begun and sort else begun or "",
        sort,
        sort == "euro" or said.is_required(),
    )


def _shown(number: str, words: Wording) -> str:
    """Return a number of a file as people write it in a field: with their decimal sign, and no groups."""
    return number.replace(".", decimal_sign(words))


def _raw(of: WayField, entered: str, words: Wording) -> str:
    """Return what a file would hold; what is no number stays as it is, and the plan's own model says what is wrong."""
    text = entered.strip().removesuffix("%").strip() if of.sort == "percent" else entered.strip()
    number = number_in(text, decimal=decimal_sign(words)) if of.sort else None
    return text if number is None else f"{number:f}"


def _amount_data(way: str, filled: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of a line that its amount comes from."""
    return dict(filled) if way == PRODUCT else {"calculation": {"kind": way, **filled}}


def _without_amount(line: CostLine) -> dict[str, Any]:
    data = line.model_dump(mode="json", by_alias=True, exclude_none=True)
    return {name: value for name, value in data.items() if name not in ("calculation", *_PRODUCT_FIELDS)}


def _told(found: Sequence[Finding], fields: Sequence[WayField], words: Wording) -> dict[str, str]:
    """Return the sentence of each defect at its field; a field has one."""
    names = {one.name for one in fields}
    told: dict[str, str] = {}
    for one in found:
        label = next((each.label for each in fields if one.where and each.name == one.where[-1]), None)
        said = words.finding(one if label is None else replace(one, parameters={**one.parameters, "key": label}))
        place = str(one.where[-1]) if one.where else ""
        told.setdefault(place if place in names else "", f"{said.says} {said.fix}")
    return told


def _sentence(line: CostLine) -> Message:
    if line.calculation is not None:
        return calculation_message(line.calculation, line.currency)
    cost = money(line.unit_cost or 0, line.currency)
    return Message(
        "calculation-product", {"quantity": Hundredths(line.quantity), "unit": line.unit or "", "cost": cost}
    )


def _contradicted(plan: Plan, line_id: str, way: str) -> list[SetFields]:
    """Return the steps that take out of scenarios what they set in a line, where its new way has no such number."""
    has = {"quantity", UNIT, "unit_cost"} if way == PRODUCT else {"calculation"}
    steps = []
    for scenario in plan.scenarios:
        gone = [
            place
            for place in scenario.set
            if place.startswith(f"costs.{line_id}.")
            and (head := place.split(".")[2]) in ("calculation", *_PRODUCT_FIELDS)
            and (head not in has or _is_of_other_kind(place, scenario.set[place], way))
        ]
        if gone:
            steps.append(SetFields("scenarios", scenario.id, {f"set.{place}": None for place in gone}))
    return steps


def _is_of_other_kind(place: str, value: Any, way: str) -> bool:
    """Return whether a scenario sets a number inside a calculation that the new one does not have."""
    if isinstance(value, Mapping):
        return False  # it sets the whole of it, whatever kind the line's own is
    parts = place.split(".")
    return len(parts) > 3 and parts[2] == "calculation" and parts[3] not in MODELS[way].model_fields


def _saved(
    plan: Plan,
    line: CostLine | None,
    chosen: tuple[str, Mapping[str, Any]],
    item: Mapping[str, Any],
    held: Sequence[SetFields],
) -> Edit | None:
    way, amount = chosen
    if line is None:
        added = {**item, "id": new_id("cost", {one.id for one in plan.costs}), **amount}
        message = Message("edit-added", {"list": Term("list", "costs"), "count": 1})
        return Edit(message, (Add("costs", (added,)),))
    if _LINE.validate_python({**item, **amount}) == line:
        return None
    # Whatever the other ways had goes: a second figure beside the amount could only contradict it.
    fields = {name: amount.get(name) for name in ("calculation", *_PRODUCT_FIELDS)}
    steps: tuple[Step, ...] = (*held, SetFields("costs", line.id, fields))
    return Edit(Message("edit-way", {"line": line.what or line.id, "way": Term("way", way)}), steps)
