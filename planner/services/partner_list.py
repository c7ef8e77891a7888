"""Partners as a page edits them: their grid, how many there are, new ones, indicators, the record of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.exchange.pasted import folded, slug_of
from planner.findings import Finding, Message, Names, Parameter, Severity, Status, Term
from planner.plan.edits import Add, Edit, SetFields
from planner.plan.model import Plan
from planner.plan.partners import Commitment, Partner
from planner.services.grids import Column, Grid, grid, labelled, partner_choices
from planner.services.indicators import indicator_heading
from planner.services.pasted_partners import PastedPartners, read_partners
from planner.services.workspace import free_name
from planner.terms import COUNTRIES, LegalForm, Role
from planner.terms.words import RESERVED_IDS
from planner.wording import Wording

EU_MEMBERS = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
VAT_RECOVERY = ("yes", "partly", "no")
PERSON_FIELDS = ("name", "function", "email", "phone")
PEOPLE = ("signatory", "finance_contact")
INDICATOR = "indicators."
HIGHEST_COUNT = 10**12
NAMES_SHOWN = 12

RECORD_FIELDS = (
    "name_en",
    "pic",
    "kinds",
    "state_aid",
    "vat_number",
    "vat_recovery",
    "currency",
    "department",
    "address",
    *(f"{person}.{field}" for person in PEOPLE for field in PERSON_FIELDS),
    "note",
)
"""What the record of a partner holds beside the grid, in the order of its form; a dot leads into a person."""


class Tags(Column):
    """A column of tags: words between commas in the cell, a list in the plan."""

    __slots__ = ()

    def raw(self, cell: Any) -> Any:
        """Return the tags in a cell, each once; None for an emptied one."""
        words = [one.strip() for one in re.split(r"[,;]", str(cell or ""))]
        return list(dict.fromkeys(one for one in words if one)) or None


class PartnerGrid(Grid):
    """The grid of partners: what follows from a cell in other cells of its row is part of the same edit."""

    __slots__ = ()

    def edit(self, edited_rows: Mapping[int, Mapping[str, Any]]) -> Edit | None:
        """Return the edit that changed cells mean, with what follows from them; see ``Grid.edit``."""
        plain = Grid.edit(self, edited_rows)
        if plain is None:
            return None
        steps = (
            SetFields(one.list, one.id, self._following(one.fields)) if isinstance(one, SetFields) else one
            for one in plain.steps
        )
        return Edit(plain.message, tuple(steps))

    def _following(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields that are set, and those that only made sense as long as the others were as before."""
        follow: dict[str, Any] = {}
        if fields.get("commitment", Commitment.CANDIDATE) != Commitment.CANDIDATE:
            follow["probability_percent"] = None
        if fields.get("role", Role.AFFILIATED) != Role.AFFILIATED:
            follow["affiliated_to"] = None
        for name in (one.removeprefix(INDICATOR) for one in fields if one.startswith(INDICATOR)):
            follow[f"indicator_sources.{name}"] = None  # what somebody enters has no other source
        if "affiliated_to" in fields:
            follow["role"] = str(Role.AFFILIATED if fields["affiliated_to"] else Role.PARTNER)
        return {**follow, **fields}


@dataclass(frozen=True, slots=True)
class PartnerList:
    """What the page of partners shows.

    Attributes:
        grid: The partners.
        counts: How many there are of each commitment.
        countries: From how many countries those are who have not withdrawn.
        without_country: Of how many of them the country is not known.
        indicators: Names of the indicators that have a column.
    """

    grid: Grid
    counts: Mapping[Commitment, int]
    countries: int
    without_country: int
    indicators: tuple[str, ...]


def partner_list(plan: Plan, words: Wording, begun: Sequence[str] = ()) -> PartnerList:
    """Return the page of partners.

    Args:
        plan: The plan.
        words: Language of labels.
        begun: Names of indicators that have a column already, and perhaps no value yet.
    """
    names = tuple(dict.fromkeys([*indicator_names(plan), *begun]))
    columns = [*_columns(plan, words), *(_indicator(one, words) for one in names)]
    made = grid("partners", columns, [_item(one) for one in plan.partners], words)
    there = [one for one in plan.partners if one.commitment is not Commitment.WITHDRAWN]
    return PartnerList(
        grid=PartnerGrid(made.list, made.columns, made.ids, made.frame),
        counts={one: sum(each.commitment is one for each in plan.partners) for one in Commitment},
        countries=len({one.country for one in there} - {None}),
        without_country=sum(one.country is None for one in there),
        indicators=names,
    )


def indicator_names(plan: Plan) -> tuple[str, ...]:
    """Return the names of the indicators that any partner has, or the standard partner."""
    listed = [one.indicators for one in plan.partners]
    listed += [plan.standard_partner.indicators] if plan.standard_partner else []
    return tuple(dict.fromkeys(name for one in listed for name in one))


def indicator_name(text: str) -> str:
    """Return the name of an indicator as data have it: ``Population 2023`` is ``population_2023``."""
    return folded(text).replace(" ", "_")[:40]


# -- adding ----------------------------------------------------------------------------------------


def partner_added(plan: Plan, name: str, country: str | None, role: str) -> Edit | None:
    """Return the edit that adds a candidate; None where it has no name."""
    if not name.strip():
        return None
    return partners_added(plan, [{"name": name.strip(), "country": country, "role": role}])


def partners_added(plan: Plan, partners: Sequence[Mapping[str, Any]]) -> Edit:
    """Return the edit that adds partners, each with an id of its own made of its name."""
    taken = {one.id for one in plan.partners} | {one.id for scene in plan.scenarios for one in scene.add} | RESERVED_IDS
    items = []
    for one in partners:
        wanted = str(one.get("id") or slug_of(str(one.get("name_en") or one["name"]), "partner"))
        given = {field: value for field, value in one.items() if value not in (None, "", [], {})}
        items.append({**given, "id": free_name(wanted, taken)})
        taken.add(items[-1]["id"])
    message = Message("edit-added", {"list": Term("list", "partners"), "count": len(items)})
    return Edit(message, (Add("partners", items),))


def partners_pasted(plan: Plan, text: str) -> PastedPartners:
    """Return the partners in a pasted table that are to join those of a plan; who is there already is left out."""
    read = read_partners(text)
    there = {folded(name) for one in plan.partners for name in (one.name, one.name_en) if name}
    new = [one for one in read.partners if folded(one["name"]) not in there]
    known = [one["name"] for one in read.partners if one not in new]
    findings = list(read.findings)
    if any(one.role is Role.LEAD for one in plan.partners):
        # Nobody need be chosen to lead where somebody does; who leads by the table is for a person to decide.
        findings = [one for one in findings if one.code != "pasted-lead-chosen"]
        if len(findings) < len(read.findings):
            new = [{**one, "role": str(Role.PARTNER)} if one["role"] == Role.LEAD else one for one in new]
    if known:
        said: dict[str, Parameter] = {"partners": Names(tuple(known[:NAMES_SHOWN])), "count": len(known)}
        findings.append(
            Finding("pasted-partner-there", said, status=Status.TO_BE_VERIFIED, severity=Severity.NOTE, subject="file")
        )
    return replace(read, partners=tuple(new), findings=tuple(findings))


# -- the record of one -----------------------------------------------------------------------------


def record_of(partner: Partner) -> dict[str, str]:
    """Return what the form of a partner shows, by field; nothing is an empty text."""
    data = partner.model_dump(mode="json")
    return {field: _one_text(_inside(data, field)) for field in RECORD_FIELDS}


def record_saved(partner: Partner, entered: Mapping[str, str | Sequence[str] | None]) -> Edit | None:
    """Return the edit that saves a record; None where nothing differs.

    Args:
        partner: The partner as it stands.
        entered: What the form holds, by field.
    """
    before = record_of(partner)
    tidy = {field: _tidy(field, _one_text(value)) for field, value in entered.items()}
    fields: dict[str, Any] = {field: value or None for field, value in tidy.items() if value != before[field]}
    if fields.get("kinds"):
        fields["kinds"] = fields["kinds"].split(",")
    if not fields:
        return None
    return Edit(Message("edit-record", {"name": partner.name}), (SetFields("partners", partner.id, fields),))


# -- choices ---------------------------------------------------------------------------------------


def country_choices(used: Iterable[str | None], words: Wording) -> dict[str, str]:
    """Return the countries by name: those of the plan first, then the Union's members, then all others."""
    there = {one for one in used if one}
    groups = (there, EU_MEMBERS - there, COUNTRIES - EU_MEMBERS - there)
    pairs = [sorted(((code, words.term("country", code)) for code in group), key=_by_name) for group in groups]
    return labelled(pair for group in pairs for pair in group)


def role_choices(words: Wording) -> dict[str, str]:
    """Return the roles by their names."""
    return labelled((str(one), words.term("role", one, is_heading=True)) for one in Role)


def first_role(plan: Plan) -> str:
    """Return the role that a new partner is offered first: the project's lead as long as it has none."""
    return str(Role.PARTNER if any(one.role is Role.LEAD for one in plan.partners) else Role.LEAD)


def new_partner_choices(plan: Plan, words: Wording) -> tuple[dict[str, str], dict[str, str]]:
    """Return the names of countries and of roles, by code and id, from which a new partner's are chosen."""
    countries = country_choices((one.country for one in plan.partners), words)
    roles = {raw: label for label, raw in role_choices(words).items() if raw != Role.AFFILIATED}
    return {raw: label for label, raw in countries.items()}, roles


def _by_name(pair: tuple[str, str]) -> str:
    return folded(pair[1])


# -- columns and cells -----------------------------------------------------------------------------


def _columns(plan: Plan, words: Wording) -> list[Column]:
    def heading(name: str) -> str:
        return words.term("field", name, is_heading=True)

    text = words.text
    countries = country_choices((one.country for one in plan.partners), words)
    forms = labelled((str(one), words.term("legal_form", one, is_heading=True)) for one in LegalForm)
    commitments = labelled((str(one), words.term("commitment", one, is_heading=True)) for one in Commitment)
    others = partner_choices(one for one in plan.partners if one.role is not Role.AFFILIATED)
    return [
        Column("name", heading("name"), "text", is_required=True, width=200, is_pinned=True),
        Column("name_en", heading("name_en"), "text", text("partners-name-en-help"), width=180),
        Column("country", heading("country"), "choice", text("partners-country-help"), countries, width=120),
        Column("commitment", heading("commitment"), "choice", None, commitments, is_required=True, width=110),
        Column(
            "probability_percent",
            heading("probability_percent"),
            "decimal",
            text("partners-probability-help"),
            width=120,
        ),
        Column("role", heading("role"), "choice", text("partners-role-help"), role_choices(words), True, width=130),
        Column("legal_form", heading("legal_form"), "choice", None, forms, width=180),
        Column("nuts", heading("nuts"), "text", text("partners-nuts-help"), width=110),
        Tags("tags", heading("tags"), "text", text("partners-tags-help"), width=130),
        Column(
            "affiliated_to", heading("affiliated_to"), "choice", text("partners-affiliated-help"), others, width=140
        ),
    ]


def _indicator(name: str, words: Wording) -> Column:
    return Column(f"{INDICATOR}{name}", indicator_heading(name, words), "count", width=120)


def _item(partner: Partner) -> dict[str, Any]:
    return partner.model_dump(mode="json")


def _one_text(value: str | Sequence[str] | None) -> str:
    """Return a value of the form as one text; several choices are joined by commas."""
    return value if isinstance(value, str) else ",".join(value or ())


def _inside(data: Mapping[str, Any], field: str) -> str | Sequence[str] | None:
    head, _, rest = field.partition(".")
    value: Any = data.get(head)
    return _inside(value or {}, rest) if rest else value


def _tidy(field: str, value: str) -> str:
    """Return a value as it is kept: figures without the blanks of a letterhead, codes in capitals."""
    bare = "".join(value.split()) if field == "pic" else value.strip()
    return bare.upper() if field == "currency" else bare
