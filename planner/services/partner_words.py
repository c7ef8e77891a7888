"""What people write in lists of partners: headings, countries, roles, legal forms and commitments in their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar

from babel import Locale
from babel.core import get_global

from planner.exchange.pasted import folded
from planner.plan.partners import Commitment
from planner.terms import COUNTRIES, LegalForm, Role
from planner.wording import LANGUAGES, wording

Word = TypeVar("Word", bound=StrEnum)

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("name", "partner", "partner name", "name of partner", "name of the partner", "full name", "official name"),
        *("organisation", "organization", "organisation name", "name of the organisation", "institution", "entity"),
        *("beneficiary", "participant", "nom", "nom du partenaire", "partenaire", "organisme", "structure"),
        *("bénéficiaire", "nom de l’organisme", "nom de l’organisation", "raison sociale", "dénomination"),
    ),
    "name_en": ("name in english", "name english", "english name", "name en", "nom en anglais", "nom anglais"),
    "country": ("country", "country code", "member state", "state", "pays", "code pays", "état", "état membre"),
    "role": ("role", "project role", "rôle", "rôle dans le projet", "fonction"),
    "legal_form": (
        *("legal form", "legal status", "legal type", "type", "type of organisation", "type of partner", "kind"),
        *("forme juridique", "statut juridique", "nature juridique", "type d’organisme", "type de partenaire"),
    ),
    "nuts": ("nuts", "nuts code", "code nuts", "nuts 1", "nuts 2", "nuts 3", "nuts1", "nuts2", "nuts3", "region code"),
    "commitment": ("commitment", "status", "confirmed", "engagement", "statut", "confirmation", "confirmé"),
    "tags": ("tags", "tag", "group", "groups", "étiquettes", "étiquette", "groupe", "groupes", "mots clés"),
    "pic": ("pic", "pic number", "pic code", "numéro pic", "code pic"),
    "department": ("department", "unit", "service", "direction", "département"),
    "note": ("note", "notes", "comment", "comments", "remarks", "remarque", "remarques", "commentaire", "commentaires"),
}
"""What the headings of each field of a partner may be called, in the languages of the planner."""

_LETTERS_OF_A_SHORT_WORD = 3

NO_INDICATOR = frozenset(
    "no n nr id line row rank ligne rang numero num number phone telephone tel mobile fax postcode zip vat tva siret"
    " siren year annee date".split()
)
"""First words of headings whose numbers measure nothing: they count rows, or call somebody."""

_ROLES: Mapping[Role, tuple[str, ...]] = {
    Role.LEAD: (
        *("lead", "leader", "lp", "coordinator", "lead applicant", "lead beneficiary", "main applicant"),
        *("chef de file", "partenaire chef de file", "bénéficiaire principal", "coordinateur", "coordinatrice"),
        *("coordonnateur", "coordonnatrice", "cheffe de file", "demandeur principal", "porteur de projet", "porteur"),
    ),
    Role.PARTNER: (
        *("partner", "pp", "project partner", "full partner", "beneficiary", "co beneficiary", "co applicant", "yes"),
        *("partenaire", "partenaire du projet", "bénéficiaire", "co bénéficiaire", "cobénéficiaire", "codemandeur"),
    ),
    Role.AFFILIATED: ("affiliated", "affiliated partner", "entité affiliée", "affilié", "affiliée"),
    Role.ASSOCIATED: (
        *("associated", "associated partner", "associated organisation", "associate", "associate partner", "ap", "asp"),
        *("partenaire associé", "organisation associée", "organisme associé", "associé", "associée", "observer"),
    ),
}
_LEGAL_FORMS: Mapping[LegalForm, tuple[str, ...]] = {
    LegalForm.PUBLIC_BODY: (
        *("public", "public authority", "public administration", "regional authority", "local authority", "region"),
        *("national authority", "municipality", "city", "county", "province", "ministry", "public sector"),
        *("organisme public", "autorité publique", "collectivité", "collectivité territoriale", "région", "commune"),
        *("ville", "département", "ministère", "administration publique", "secteur public", "autorité locale"),
    ),
    LegalForm.BODY_GOVERNED_BY_PUBLIC_LAW: (
        *("governed by public law", "body under public law", "public equivalent", "public law body"),
        *("organisme de droit public", "établissement public", "de droit public"),
    ),
    LegalForm.PRIVATE_NON_PROFIT: (
        *("ngo", "non profit", "nonprofit", "not for profit", "non profit organisation", "association", "foundation"),
        *("charity", "private non profit", "civil society organisation", "ong", "but non lucratif", "fondation"),
        *("sans but lucratif", "association sans but lucratif", "asbl", "privé sans but lucratif"),
    ),
    LegalForm.PRIVATE_FOR_PROFIT: (
        *("company", "for profit", "private company", "business", "enterprise", "sme", "private", "private for profit"),
        *("entreprise", "société", "pme", "but lucratif", "société commerciale", "privé", "privé à but lucratif"),
    ),
    LegalForm.INTERNATIONAL_ORGANISATION: ("international", "intergovernmental organisation", "io", "oi"),
    LegalForm.EGTC: ("egtc", "gect", "european grouping of territorial cooperation"),
}
_COMMITMENTS: Mapping[Commitment, tuple[str, ...]] = {
    Commitment.CONFIRMED: ("confirmed", "yes", "committed", "signed", "sure", "oui", "confirmé", "confirmée", "engagé"),
    Commitment.CANDIDATE: (
        *("candidate", "interested", "to be confirmed", "tbc", "maybe", "possible", "potential", "not confirmed"),
        *("unconfirmed", "pending", "undecided", "candidat", "candidate", "intéressé", "intéressée", "à confirmer"),
        *("non confirmé", "non confirmée", "potentiel", "en attente", "peut être", "indécis", "no", "non"),
    ),
    Commitment.WITHDRAWN: ("withdrawn", "withdrew", "declined", "out", "left", "retiré", "retirée", "désisté"),
}

_NEIGHBOURS = (
    "bg cs da de el es et fi ga hr hu it lt lv mt nl pl pt ro sk sl sv nb nn is sq bs mk sr uk tr ca eu gl cy lb be ka"
).split()
"""Languages in which partners of the Union and around it may write their own country."""

_HABITS: Mapping[str, str] = {
    "el": "GR",
    "czech republic": "CZ",
    "republique tcheque": "CZ",
    "holland": "NL",
    "hollande": "NL",
    "great britain": "GB",
    "grande bretagne": "GB",
    "turkiye": "TR",
    "turkey": "TR",
    "turquie": "TR",
    "macedonia": "MK",
    "macedoine": "MK",
    "republic of moldova": "MD",
    "republic of ireland": "IE",
    "slovak republic": "SK",
    "usa": "US",
}
"""Names that people still use, and the Union's own code for Greece; its UK is among the aliases of codes."""


def country_in(text: str) -> str | None:
    """Return the ISO code of the country that a cell names: by a code, or in a language of Europe.

    >>> [country_in(one) for one in ("EL", "uk", "swe", "Suède", "Ελλάδα", "The Netherlands", "Atlantis")]
    ['GR', 'GB', 'SE', 'SE', 'GR', 'NL', None]
    """
    said = _bare_country(text)
    if not said:
        return None
    if len(said) == 2 and said.upper() in COUNTRIES:
        return said.upper()
    if (found := _countries().get(said)) is not None:
        return found
    parts = [one for one in re.split(r"[/|]", text.partition("(")[0]) if one.strip()]
    if len(parts) > 1:
        # One country in several of its languages, not several countries.
        codes = {country_in(one) for one in parts}
        return codes.pop() if len(codes) == 1 else None
    return _abbreviated(text)


def role_in(text: str) -> Role | None:
    """Return the role that a cell names."""
    return _roles().get(folded(text))


def legal_form_in(text: str) -> LegalForm | None:
    """Return the legal form that a cell names."""
    return _legal_forms().get(folded(text))


def commitment_in(text: str) -> Commitment | None:
    """Return the commitment that a cell names."""
    return _commitments().get(folded(text))


@cache
def _roles() -> dict[str, Role]:
    return _words("role", Role, _ROLES)


@cache
def _legal_forms() -> dict[str, LegalForm]:
    return _words("legal_form", LegalForm, _LEGAL_FORMS)


@cache
def _commitments() -> dict[str, Commitment]:
    return _words("commitment", Commitment, _COMMITMENTS)


def _words(kind: str, choices: Iterable[Word], more: Mapping[Word, Iterable[str]]) -> dict[str, Word]:
    """Return our words by what they are called: in the languages and families of the planner, and as people say."""
    found: dict[str, Word] = {}
    for one in choices:
        names = [str(one).replace("_", " "), *more.get(one, ())]
        for language in LANGUAGES:
            names += [wording(language, family).term(kind, str(one)) for family in (None, "amif", "interreg")]
        for name in names:
            found.setdefault(folded(name), one)
    return found


@cache
def _countries() -> dict[str, str]:
    """Return countries by their names; our own languages first, because a name may mean another country elsewhere."""
    found = dict(_HABITS)
    for alias, codes in get_global("territory_aliases").items():
        if len(codes) == 1 and codes[0] in COUNTRIES and alias.isalpha():
            found.setdefault(alias.lower(), codes[0])
    for language in (*LANGUAGES, *_NEIGHBOURS):
        territories = Locale.parse(language).territories
        for code in COUNTRIES:
            if name := territories.get(code):
                found.setdefault(_bare_country(str(name)), code)
    return found


def _abbreviated(text: str) -> str | None:
    """Return the country whose name a text shortens, with points as in "Rép. tchèque"; None where several would do."""
    words = re.findall(r"[^\W\d_]+\.?", text.partition("(")[0])
    short = [one for one in words if one.endswith(".") or folded(one) == "rep"]
    if not short or any(len(one.rstrip(".")) < _LETTERS_OF_A_SHORT_WORD for one in short):
        return None
    pattern = re.compile(" ".join(f"{folded(one)}{'[^ ]*' if one in short else ''}" for one in words))
    codes = {code for name, code in _countries().items() if pattern.fullmatch(name)}
    return codes.pop() if len(codes) == 1 else None


def _bare_country(text: str) -> str:
    """Return what is compared of a country's name: without what stands in brackets, articles and "and"."""
    words = folded(text.partition("(")[0]).split()
    return " ".join(one for one in words if one not in {"the", "le", "la", "les", "l", "and", "et"})
