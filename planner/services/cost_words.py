"""What people write in lists of costs: headings, categories and names in their words, in any language of ours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner import catalogue
from planner.errors import PlannerError
from planner.exchange.pasted import Pasted, columns_named, folded, number_in
from planner.plan.model import Plan
from planner.rules.call import Call
from planner.rules.kinds import FlatRate
from planner.rules.kinds import Mapping as CategoryMapping
from planner.services.grids import selector_choices
from planner.terms import UNKNOWN, Category
from planner.wording import LANGUAGES, wording

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "partner": (
        *("partner", "beneficiary", "organisation", "organization", "for whom", "participant"),
        *("partenaire", "bénéficiaire", "organisme", "pour qui", "participant"),
    ),
    "what": (
        *("what", "item", "description", "cost item", "title"),
        *("intitulé", "libellé", "poste", "objet", "désignation"),
    ),
    "category": ("category", "cost category", "budget line", "heading", "catégorie", "rubrique", "catégorie de coûts"),
    "work_package": ("work package", "wp", "lot", "lot de travail", "workpackage", "activity", "activité"),
    "quantity": (
        *("quantity", "number of units", "units", "qty", "number"),
        *("quantité", "nombre", "nombre d’unités", "qté"),
    ),
    "unit_cost": (
        *("unit cost", "price", "unit price", "rate", "cost per unit"),
        *("coût unitaire", "prix", "prix unitaire"),
    ),
    "unit": ("unit", "unit type", "unité", "type d’unité"),
    "amount": ("amount", "total", "cost", "sum", "budget", "montant", "coût", "somme"),
    "currency": ("currency", "currency code", "monnaie", "devise"),
    "note": ("note", "notes", "comment", "comments", "remarks", "commentaire", "remarque"),
}
"""What headings may be called, in the languages of the planner; those of our own grid come on top."""

_GRID = {
    "partner": "costs-partners",
    "what": "costs-what",
    "category": "costs-category",
    "work_package": "costs-work-package",
    "quantity": "costs-quantity",
    "unit": "costs-unit",
    "unit_cost": "costs-unit-cost",
    "amount": "costs-amount",
    "currency": "costs-currency",
    "note": "costs-note",
}
_OF_SOMEBODY = ("who", "qui", "region", "regions", "région", "régions")
_OF_ANYTHING = ("name", "nom")
_WITHOUT_HEADINGS = ("what", "amount")
"""What two columns without headings are."""

_CATEGORIES: Mapping[Category, tuple[str, ...]] = {
    Category.STAFF: (
        *("personnel", "personnel costs", "staff costs", "staff", "salaries", "salary", "wages", "human resources"),
        *("salaires", "salaire", "frais de personnel", "coûts de personnel", "dépenses de personnel", "rh"),
        *("ressources humaines", "rémunérations"),
    ),
    Category.TRAVEL_AND_ACCOMMODATION: (
        *("travel", "travels", "travel costs", "travel and subsistence", "trips", "accommodation", "subsistence"),
        *("déplacement", "déplacements", "frais de déplacement", "voyage", "voyages", "frais de voyage", "mission"),
        *("missions", "frais de mission", "hébergement", "voyages et hébergement", "missions et déplacements"),
    ),
    Category.EXTERNAL_EXPERTISE_AND_SERVICES: (
        *("subcontracting", "subcontracts", "subcontractors", "external", "external expertise", "external services"),
        *("external costs", "services", "expertise", "consultants", "consultancy", "contractors"),
        *("sous traitance", "sous traitants", "externe", "externes", "prestataire", "prestataires", "prestations"),
        *("prestations externes", "prestations de services", "prestataires externes", "expertise externe"),
    ),
    Category.EQUIPMENT: (
        *("equipment", "equipment costs", "hardware"),
        *("équipement", "équipements", "matériel", "matériels", "frais d’équipement"),
    ),
    Category.INFRASTRUCTURE_AND_WORKS: ("infrastructure", "works", "construction", "infrastructures", "travaux"),
    Category.OFFICE_AND_ADMINISTRATION: (
        *("indirect", "indirects", "indirect costs", "overhead", "overheads", "overhead costs", "administration"),
        *("administrative costs", "office", "office costs", "coûts indirects", "frais indirects", "frais généraux"),
        *("bureau", "frais de bureau", "frais administratifs", "frais de structure"),
    ),
    Category.VOLUNTEERS: ("volunteers", "volunteer work", "bénévoles", "bénévolat", "volontaires"),
    Category.OTHER: ("other", "others", "miscellaneous", "misc", "autre", "autres", "autres coûts", "divers"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a text means.

    Attributes:
        value: What it names; None where that is not known.
        among: What it may name, where that is more than one thing.
    """

    value: Any = None
    among: tuple[str, ...] = ()


class Names:
    """Things by their names: a whole name, else the beginning of exactly one."""

    def __init__(self, named: Iterable[tuple[str, Any, str]]) -> None:
        """Keep names, each with what it names and what a reader calls that."""
        self._by_word: dict[str, dict[str, tuple[Any, str]]] = {}
        for word, value, label in named:
            if said := folded(word):
                self._by_word.setdefault(said, {}).setdefault(str(value), (value, label))

    def said(self, text: str) -> Said:
        """Return what a text names."""
        said = folded(text)
        found = self._by_word.get(said)
        if found is None and said:
            found = {
                key: one for word, all_ in self._by_word.items() if word.startswith(said) for key, one in all_.items()
            }
        if not found:
            return Said()
        if len(found) == 1:
            return Said(next(iter(found.values()))[0])
        return Said(among=tuple(label for _, label in found.values()))


def partner_names(plan: Plan) -> Names:
    """Return whom a cell can name, as a selector's data: a partner, everybody, those with a tag."""
    used = [one.partners for one in plan.costs]
    named: list[tuple[str, Any, str]] = [
        (name, {"ids": [one.id]}, one.shown_name)
        for one in plan.partners
        for name in (one.id, one.name, one.shown_name)
    ]
    for language in LANGUAGES:
        # A partner's own label is there already; two that are called alike must stay two.
        choices = selector_choices(plan.partners, used, wording(language))
        named += [(label, raw, label) for label, raw in choices.items() if len(raw.get("ids", ())) != 1]
    return Names(named)


def package_names(plan: Plan) -> Names:
    """Return the work packages by what they are called."""
    return Names((name, one.id, one.title) for one in plan.work_packages for name in (one.id, one.title))


def call_of(plan: Plan, roots: Sequence[Path] | None = None) -> Call | None:
    """Return the plan's call; None where it has none, or where it cannot be read: other pages say so."""
    try:
        return None if plan.call is None else catalogue.read_call(plan.call, roots=roots)
    except PlannerError:
        return None


def category_names(call: Call | None) -> Names:
    """Return the neutral categories by our names, those of the call, and what people say, in every language."""
    known: dict[str, Category] = {}
    takes = {} if call is None else _call_categories(call)
    for language in LANGUAGES:
        words = wording(language)
        known |= {words.term("category", one): one for one in Category}
        for name, one in takes.items():
            known.setdefault(words.term("category", name), one)
    for one in Category:
        for name in (str(one).replace("_", " "), *_CATEGORIES.get(one, ())):
            known.setdefault(name, one)
    whole = {folded(name): one for name, one in reversed(known.items())}
    return Names((name, str(one), str(one)) for name, one in whole.items())


def is_computed(category: str, plan: Plan, call: Call | None) -> bool:
    """Return whether the call computes a neutral category for everybody, so that lines in it would not count."""
    if call is None:
        return False
    chosen = {one.rule for one in plan.choices if one.partners.all}
    targets = {one.target for one in call.of_kind(FlatRate) if not one.optional or one.id in chosen}
    return any(category in one.takes and one.category in targets for one in call.of_kind(CategoryMapping))


def columns_of(pasted: Pasted, partners: Names) -> tuple[dict[str, int], bool]:
    """Return the column of each field, and whether the first row is one of headings."""
    first = pasted.rows[0]
    names = {field: (*said, *_grid_headings(field)) for field, said in HEADINGS.items()}
    named = columns_named(first, names)
    if "partner" not in named:
        named |= _column_of(first, named, "partner", _OF_SOMEBODY)
    if "partner" not in named:
        named |= {
            field: at
            for field, at in _column_of(first, named, "partner", _OF_ANYTHING).items()
            if any(partners.said(row[at]).value for row in pasted.rows[1:])
        }
    if "what" not in named:
        named |= _column_of(first, named, "what", _OF_ANYTHING)
    whole = {folded(one) for said in names.values() for one in (*said, *_OF_SOMEBODY, *_OF_ANYTHING)}
    # A first row with a number in it holds data, though it may begin like a heading: "Total 100", "Item one 250".
    is_whole = any(folded(first[at]) in whole for name, at in named.items() if name != "amount")
    is_head = is_whole or not any(number_in(one) is not None for one in first)
    if is_head and {"what", "amount", "unit_cost", "partner"} & named.keys():
        return named, True
    return dict(zip(_WITHOUT_HEADINGS, range(len(first)), strict=False)), False


def _column_of(first: Sequence[str], named: Mapping[str, int], field: str, words: Sequence[str]) -> dict[str, int]:
    wanted = [folded(one) for one in words]
    at = next((at for at, cell in enumerate(first) if folded(cell) in wanted and at not in named.values()), None)
    return {} if at is None else {field: at}


def _grid_headings(field: str) -> list[str]:
    return [wording(language).text(_GRID[field]) for language in LANGUAGES]


def _call_categories(call: Call) -> dict[str, Category]:
    """Return for each of the call's categories the neutral one that lines in it are given.

    Where it takes several, "other costs" is the one that says least.
    """
    found: dict[str, list[Category]] = {}
    for one in call.of_kind(CategoryMapping):
        if one.category != UNKNOWN:
            found.setdefault(one.category, []).extend(one.takes)
    return {name: Category.OTHER if Category.OTHER in takes else takes[0] for name, takes in found.items() if takes}
