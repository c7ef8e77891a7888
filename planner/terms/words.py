"""Words that calls and plans share, and the ids that they are written with."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError


class Model(BaseModel):
    """Base of everything read from a file: frozen, and no unknown key."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Role(StrEnum):
    """Part that an organisation plays in a project; each programme family has its own words for them."""

    LEAD = "lead"
    PARTNER = "partner"
    AFFILIATED = "affiliated"
    ASSOCIATED = "associated"


class LegalForm(StrEnum):
    """Legal form of an organisation, as calls tell them apart."""

    PUBLIC_BODY = "public_body"
    BODY_GOVERNED_BY_PUBLIC_LAW = "body_governed_by_public_law"
    PRIVATE_NON_PROFIT = "private_non_profit"
    PRIVATE_FOR_PROFIT = "private_for_profit"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    EGTC = "egtc"


class PartnerKind(StrEnum):
    """What an organisation is, where a call asks for some of a kind; one can be several."""

    NATIONAL_AUTHORITY = "national_authority"
    REGIONAL_AUTHORITY = "regional_authority"
    LOCAL_AUTHORITY = "local_authority"
    PUBLIC_SERVICE = "public_service"
    EDUCATION_OR_RESEARCH = "education_or_research"
    CIVIL_SOCIETY = "civil_society"
    DIASPORA_ORGANISATION = "diaspora_organisation"
    SOCIAL_PARTNER = "social_partner"
    EMPLOYER = "employer"


class StateAid(StrEnum):
    """State aid scheme under which a partner's part of a project falls."""

    NONE = "none"
    DE_MINIMIS = "de_minimis"
    BLOCK_EXEMPTION = "block_exemption"
    NOTIFIED = "notified"


class Category(StrEnum):
    """Neutral cost categories; every call cites its mapping of them onto its own.

    The last three are forms of cost rather than kinds: lump sums, unit costs that stand for several kinds of cost at
    once, and a small project fund. No flat rate is computed on them.
    """

    STAFF = "staff"
    OFFICE_AND_ADMINISTRATION = "office_and_administration"
    TRAVEL_AND_ACCOMMODATION = "travel_and_accommodation"
    EXTERNAL_EXPERTISE_AND_SERVICES = "external_expertise_and_services"
    EQUIPMENT = "equipment"
    INFRASTRUCTURE_AND_WORKS = "infrastructure_and_works"
    VOLUNTEERS = "volunteers"
    THIRD_PARTY_SUPPORT = "third_party_support"
    OTHER = "other"
    LUMP_SUMS = "lump_sums"
    UNIT_COSTS = "unit_costs"
    SMALL_PROJECT_FUND = "small_project_fund"


OUTSIDE_BASES = (Category.LUMP_SUMS, Category.UNIT_COSTS, Category.SMALL_PROJECT_FUND)
"""Categories on which no flat rate is computed, and which none replaces."""


class Certainty(StrEnum):
    """How sure a value is; surest first."""

    OFFICIAL = "official"
    OFFICIAL_TRANSLATED = "official_translated"
    SYSTEM = "system"
    SECONDARY = "secondary"
    DERIVED = "derived"
    STATED = "stated"
    UNSOURCED = "unsourced"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """When a rule is looked at; the last four are for documents."""

    ADMISSIBILITY = "admissibility"
    ELIGIBILITY = "eligibility"
    SELECTION = "selection"
    AWARD = "award"
    BY_SUBMISSION = "by_submission"
    AFTER_SUBMISSION = "after_submission"
    GRANT_PREPARATION = "grant_preparation"
    CONTRACT = "contract"


COUNTRIES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
    BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
    ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF
    TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """.split()
)
"""ISO 3166-1 alpha-2, and XK, which the Union's systems use for Kosovo."""


def _country(code: str) -> str:
    if code not in COUNTRIES:
        # EL and UK are the Union's own habit in texts; ISO, which data use here, writes GR and GB.
        iso = {"EL": "GR", "UK": "GB"}.get(code.upper(), code.upper())
        raise PydanticCustomError(
            "country-unknown", "{value}", {"value": code, "nearest": iso if iso in COUNTRIES else ""}
        )
    return code


Country = Annotated[str, AfterValidator(_country), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$"})]

EURO = "EUR"
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""A currency by its ISO 4217 code."""

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
RESERVED_IDS = frozenset(
    {"total", "common", "grant", "own", "settlement", "bears", "members", "project", "confirmed", "all"}
)


def _slug(text: str) -> str:
    if not SLUG.fullmatch(text):
        raise PydanticCustomError("id-malformed", "{value}", {"value": text, "nearest": _nearest_slug(text)})
    if text in RESERVED_IDS:
        raise PydanticCustomError("id-reserved", "{value}", {"value": text})
    return text


def _nearest_slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", text.lower())) or "an-id"


Id = Annotated[str, AfterValidator(_slug), WithJsonSchema({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"})]
"""A user's id: lower-case words and figures with single hyphens; no dots, none of the reserved words."""

TermId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
"""An id of data in the programme's own English term, snake_case."""
