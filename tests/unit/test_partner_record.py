"""The partner's record: everything optional, and each thing in the form that others can use."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from planner.plan.partners import Partner
from planner.plan.reading import parse_plan, plan_data

RECORD = {
    "id": "skane",
    "name": "Region Skåne",
    "pic": "999888777",
    "vat_number": "SE232100025501",
    "vat_recovery": "partly",
    "department": "Regional development",
    "address": "291 89 Kristianstad",
    "signatory": {"name": "A. Andersson", "function": "Director"},
    "finance_contact": {"name": "B. Berg", "email": "b.berg@example.org", "phone": "+46 44 000 00 00"},
}


def test_a_record_survives_being_saved() -> None:
    plan, defects = parse_plan({"id": "a", "title": "A", "partners": [RECORD]})
    assert defects == []
    assert plan is not None
    assert plan_data(plan)["partners"] == [RECORD]


def test_nothing_of_the_record_is_required() -> None:
    partner = Partner(id="skane", name="Region Skåne")
    assert (partner.pic, partner.signatory, partner.vat_recovery) == (None, None, None)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("pic", "12345678"),
        ("pic", "12345678x"),
        ("vat_recovery", "perhaps"),
        ("signatory", {"function": "Director"}),
        ("finance_contact", {"name": "B. Berg", "email": "b.berg at example.org"}),
    ],
)
def test_what_others_could_not_use_is_refused(key: str, value: object) -> None:
    with pytest.raises(ValidationError):
        Partner.model_validate({**RECORD, key: value})
    _, defects = parse_plan({"id": "a", "title": "A", "partners": [{**RECORD, key: value}]})
    assert [one.where[:3] for one in defects] == [("partners", 0, key)]
