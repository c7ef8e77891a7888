"""Words and figures by which traps are recognised: data, in the languages in which plans are written.

Each entry is the beginning of a word or of several words, in small letters, without accents and without hyphens, as
``plain`` writes texts; one that ends in a space is a whole word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

CERTIFICATE = (
    *("audit", "certif", "accountant", "commissaire aux comptes", "expert comptable", "commissariat aux comptes"),
    *("wirtschaftspruf", "prufbericht", "bescheinigung", "revis", "sindaco revisore", "roc ", "censor jurado"),
    *("rechnungspruf", "cfs ", "tilintark", "biegl", "atestat", "ορκωτ", "ελεγκτ"),
)
"""An auditor's certificate on the accounts of a project."""

CONTROLLER = (
    *CERTIFICATE,
    *("control", "kontroll", "prufung", "prufer", "flc ", "verific", "tarkast", "ελεγχ"),
)
"""The controller who verifies each report of an Interreg partner."""

MEETING = (
    *("kick off", "kickoff", "meeting", "reunion", "rencontre", "auftakt", "treffen", "projekttreffen", "sitzung"),
    *("riunion", "incontr", "encuentro", "reuniao", "reunioes", "encontro", "mote ", "moten ", "kickoffmote"),
    *("projektmote", "spotkani", "tapaami", "vergader", "bijeenkomst", "συναντησ", "study visit", "visite d etude"),
)
"""People who come together."""

AT_A_DISTANCE = (
    *("online", "on line", "en ligne", "virtual", "virtuel", "visio", "video", "remote", "a distance", "a distancia"),
    *("a distanza", "telecon", "telefon", "phone", "webinar", "zoom", "teams ", "digital", "en linea", "hybrid"),
)
"""A meeting to which nobody travels, or need not."""

TRAVEL = (
    *("travel", "journey", "trip", "flight", "hotel", "accommodation", "voyage", "deplacement", "hebergement"),
    *("reise", "viaj", "viage", "viagg", "trasfert", "desplazam", "desloca", "resor", "resa ", "reis", "podroz"),
    *("matka", "matko", "ταξιδ", "mission expense", "frais de mission", "per diem", "subsistence"),
)
"""Journeys that were entered in another category."""

MANAGEMENT = (
    *("manag", "coordin", "koordin", "gestion", "gestao", "pilotage", "steuerung", "leitung", "projektleit"),
    *("verwaltung", "administr", "projektledning", "ledning", "samordn", "zarzadz", "hallinn", "beheer"),
    *("διαχειρ", "συντον", "governance", "gouvernance", "direction", "direzione", "direccion", "projektsteuer"),
)
"""The work of leading a project."""

NET_PAY = (
    *("net pay", "net salar", "net wage", "net monthly", "net remuneration", "take home pay", "salaire net"),
    *("salaires net", "remuneration nette", "remunerations nettes", "traitement net", "salaire mensuel net"),
    *("netto", "salario neto", "sueldo neto", "nomina neta", "salario net", "stipendio net", "retribuzione net"),
    *("salario liquido", "vencimento liquido", "ordenado liquido", "remuneracao liquida", "pensja netto"),
)
"""What an employee is paid in hand."""

EMPLOYERS_COST = (
    *("gross", "brut", "employer", "employeur", "patronal", "patronales", "charges", "arbeitgeber", "lordo"),
    *("bruto", "social", "sozial", "datore", "empleador", "empregador", "arbetsgivar", "contributi", "total cost"),
    *("cout total", "coste total", "costo totale", "on cost", "oncost"),
)
"""What it costs to employ somebody: with it, net pay is only the beginning of the calculation."""

MONTH = (
    *("month", "mois", "monat", "personenmonat", "mes ", "meses", "mese ", "mesi ", "manad", "personmanad"),
    *("maand", "miesiac", "kuukau", "henkilotyokuu", "pm ", "pms ", "μην", "ανθρωπομην"),
)
"""Units that are months of somebody's work."""

EXPERT = (
    *("expert", "esperto", "esperti", "esperta", "speaker", "keynote", "lecturer", "facilitator", "trainer"),
    *("consultant", "moderator", "intervenant", "orateur", "oratrice", "formateur", "formatrice", "animateur"),
    *("conferencier", "referenten", "referentin", "redner", "ponente", "facilitador", "formador", "relatore"),
    *("relatori", "facilitator", "formatore", "formatori", "docente", "docenti", "forelas", "talare", "ekspert"),
    *("perito", "orador", "asiantuntij", "εμπειρογνωμ", "ομιλητ"),
)
"""People who are not staff."""

NOT_THE_EXPERT = (
    *("staff", "personnel", "employee", "our own", "own ", "mitarbeit", "personal", "agents", "salarie"),
    *("dipendent", "anstall", "collabor", "expert meeting", "experts meeting", "expert group", "expert workshop"),
    *("expert panel", "meeting of expert", "meeting of the expert", "meetings of expert", "meetings of the expert"),
    *("meeting with expert", "meetings with expert", "meet the expert", "meet expert", "experts s meeting"),
    *("group of expert", "reunion d expert", "reunions d expert", "reunion des expert", "reunions des expert"),
    *("groupe d expert", "expertentreffen", "expertengruppe", "riunione di espert", "riunioni di espert"),
    *("reunion de expert", "reuniones de expert", "reuniao de peritos", "expertmote", "expertgrupp"),
)
"""Journeys of the partner's own people to where experts are."""

INDIRECT = (
    *("indirect", "overhead", "gemeinkosten", "frais generaux", "frais de structure", "indirekt", "costi indiret"),
    *("spese generali", "gastos generales", "custos gerais", "administrative cost", "omkostn", "εμμεσ"),
)
"""Costs that are reckoned as a part of others."""

ONE_EURO = 1_00
"""What somebody types to be allowed to go on."""

PLACEHOLDERS = frozenset(
    (
        *(1_234_56, 12_345_00, 12_345_67, 123_456_00, 123_456_78),
        *(9_999_00, 9_999_99, 99_999_00, 99_999_99, 999_999_00, 999_999_99),
        *(11_111_00, 11_111_11, 111_111_00, 111_111_11),
    )
)
"""Amounts that fingers make, in cents; 999.00 and 1 234.00 are ordinary prices."""

ROUND = 1_000_00
"""Multiples of it, in cents, are guesses as a rule where they repeat themselves."""


_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=16_384)
def plain(text: str) -> str:
    """Return a text as the words here are written, with a space at both ends."""
    letters = text.casefold()
    if not letters.isascii():
        decomposed = unicodedata.normalize("NFKD", letters)
        letters = "".join(one for one in decomposed if not unicodedata.combining(one))
    return f" {' '.join(_WORD.findall(letters))} "


def speaks_of(text: str, beginnings: tuple[str, ...]) -> bool:
    """Return whether a text has one of several words, or a word that begins like one."""
    return _pattern(beginnings).search(plain(text)) is not None


@cache
def _pattern(beginnings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f" (?:{'|'.join(beginnings)})")
