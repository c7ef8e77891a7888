"""The form of a call of one's own, part by part; what it holds is returned, and nothing is saved here."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from planner.rules.act import Management
from planner.services.own_call_form import LIMITS, NOT_PAID, Entered, Flat, Paper, term_id
from planner.terms import COUNTRIES, Category, Role, Stage
from planner.ui.widgets.heads import step
from planner.ui.widgets.own_call_fields import Fields, OwnDraft
from planner.wording import Wording

ZONES = tuple(
    f"Europe/{city}"
    for city in (
        *("Brussels", "Athens", "Berlin", "Bucharest", "Dublin", "Helsinki", "Lisbon", "London", "Madrid", "Paris"),
        *("Rome", "Sofia", "Stockholm", "Vienna", "Warsaw", "Zagreb"),
    )
)
TARGETS = (
    *(str(one) for one in Category),
    *("personnel", "subcontracting", "purchase_costs", "travel_and_subsistence"),
    *("other_direct_costs", "indirect_costs", "financial_support_to_third_parties"),
)
"""Names of a call's own categories that are offered; any other can be typed."""
STAGES = (Stage.BY_SUBMISSION, Stage.AFTER_SUBMISSION, Stage.GRANT_PREPARATION, Stage.CONTRACT)


def form(draft: OwnDraft, words: Wording) -> Entered:
    """Show the form, and return what it holds."""
    fields = Fields(draft, words)
    held: dict[str, object] = {}
    parts: tuple[Callable[[Fields, Entered], dict[str, object]], ...] = (
        _call,
        _source,
        _dates,
        _money,
        _who,
        _costs,
        _papers,
    )
    for number, part in enumerate(parts, 1):
        name = part.__name__.removeprefix("_")
        with st.container(border=True, key=f"own-part-{name}"):
            about = words.text(f"own-step-{name}-about") if name in _ABOUT else ""
            step(number, words.text(f"own-step-{name}"), about)
            held |= part(fields, draft.begun)
    return Entered(**held)  # type: ignore[arg-type]


_ABOUT = ("source", "money", "costs", "papers")


def _call(fields: Fields, begun: Entered) -> dict[str, object]:
    words = fields.words
    left, right = st.columns([3, 1])
    with left:
        title = fields.line("title", begun.title)
        fields.wrong("title")
    with right:
        short = fields.line("short", begun.short, help=words.text("own-short-help"))
        fields.wrong("short")
    first, second, third = st.columns(3)
    with first:
        programme = fields.line("programme", begun.programme)
        fields.wrong("programme")
    families = {one: words.text(f"own-family-{one}") for one in ("other", "amif", "interreg")}
    with second:
        family = fields.choice("family", begun.family, families)
        fields.wrong("family")
    kinds = {"": words.text("own-not-known"), **{str(one): words.term("management", str(one)) for one in Management}}
    with third:
        management = fields.choice("management", begun.management, kinds)
        fields.wrong("management")
    return {"title": title, "short": short, "programme": programme, "family": family, "management": management}


def _source(fields: Fields, begun: Entered) -> dict[str, object]:
    first, second, third = st.columns([3, 3, 2])
    with first:
        title = fields.line("source_title", begun.source_title, example=fields.label("source-title-example"))
    with second:
        url = fields.line("source_url", begun.source_url, example="https://")
    with third:
        page = fields.line("source_page", begun.source_page)
    fields.wrong("source")
    return {"source_title": title, "source_url": url, "source_page": page}


def _dates(fields: Fields, begun: Entered) -> dict[str, object]:
    columns = st.columns(4)
    with columns[0]:
        opening = fields.day("opening", begun.opening)
    with columns[1]:
        day = fields.day("deadline_day", begun.deadline_day)
    with columns[2]:
        hour = fields.clock("deadline_hour", begun.deadline_hour)
    with columns[3]:
        zone = fields.choice("zone", begun.zone, {one: one for one in ZONES})
    fields.wrong("opening")
    fields.wrong("deadline")
    return {"opening": opening, "deadline_day": day, "deadline_hour": hour, "zone": zone}


def _money(fields: Fields, begun: Entered) -> dict[str, object]:
    left, right = st.columns(2)
    with left:
        rate = fields.amount("rate", begun.rate, largest=100.0)
    levels = {one: fields.label(f"level-{one}") for one in ("partner", "action")}
    with right:
        level = fields.choice("level", begun.level, levels)
    fields.wrong("rate")
    held: dict[str, object] = {"rate": rate, "level": level}
    names = ("grant_minimum", "grant_maximum", "total_minimum", "total_maximum")
    for name, column in zip(names, st.columns(4), strict=True):
        with column:
            held[name] = fields.amount(name, getattr(begun, name))
    for part in ("grant", "total", "rounding"):
        fields.wrong(part)
    return held


def _who(fields: Fields, begun: Entered) -> dict[str, object]:
    words = fields.words
    countries = {one: f"{words.term('country', one)} ({one})" for one in COUNTRIES}
    named = dict(sorted(countries.items(), key=lambda entry: entry[1]))
    empty = words.text("own-countries-none")
    held: dict[str, object] = {"countries": fields.several("countries", begun.countries, named, empty=empty)}
    fields.wrong("countries")
    for name, column in zip(
        ("partners", "member_countries", "minimum_months", "maximum_months"), st.columns(4), strict=True
    ):
        with column:
            held[name] = fields.number(name, getattr(begun, name))
    for part in ("partners", "member_countries", "duration"):
        fields.wrong(part)
    limits = {one: fields.label(f"limit-{one}") for one in LIMITS}
    none, why = words.text("own-unlimited-none"), words.text("own-unlimited-help")
    held["unlimited"] = fields.several("unlimited", begun.unlimited, limits, empty=none, help=why)
    return held


def _costs(fields: Fields, begun: Entered) -> dict[str, object]:
    words = fields.words
    offered = {"": words.text("own-not-known"), NOT_PAID: words.text("own-paid-not")}
    offered |= {one: words.term("category", one) for one in TARGETS}
    paid = []
    columns = [column for _ in range(0, len(begun.paid), 3) for column in st.columns(3)]
    for at, (neutral, target) in enumerate(begun.paid):
        with columns[at]:
            paid.append((neutral, _target(fields, neutral, target, offered)))
    fields.wrong("paid")
    fields.note("own-flats-about")
    targets = {one: words.term("category", one) for _, one in paid if one not in ("", NOT_PAID)}
    flats = []
    for row in list(fields.draft.flats):
        flat = begun.flats[row] if row < len(begun.flats) else Flat()
        with st.container(border=True, key=f"own-flat-{row}"):
            flats.append(_flat(fields, flat, targets, row))
    fields.wrong("flats")
    _add(fields.draft.flats, "flat", words)
    return {"paid": tuple(paid), "flats": tuple(one for one in flats if one != Flat())}


def _target(fields: Fields, neutral: str, begun: str, offered: dict[str, str]) -> str:
    """Show as what a neutral category is paid; a name of the call's own can be typed."""
    key = fields.draft.key(f"paid-{neutral}")
    values = list(dict.fromkeys((*offered, begun)))
    chosen = st.selectbox(
        fields.words.term("category", neutral, is_heading=True),
        values,
        index=values.index(begun),
        format_func=lambda one: offered.get(one, one.replace("_", " ")),
        key=key,
        accept_new_options=True,
        persist_state="session",
    )
    chosen = "" if chosen is None else str(chosen)
    return chosen if chosen in offered else term_id(chosen)


def _flat(fields: Fields, begun: Flat, targets: dict[str, str], row: int) -> Flat:
    at = f"-{row}"
    columns = st.columns([3, 4, 2])
    with columns[0]:
        target = fields.choice("flat_target", begun.target, {"": "–", **targets}, row=at)
    with columns[1]:
        base = fields.several("flat_base", begun.base, targets, row=at, empty="–")
    with columns[2]:
        rate = fields.amount("flat_rate", begun.rate, row=at, largest=100.0)
    with st.container(horizontal=True, horizontal_alignment="distribute", key=f"own-flat-end-{row}"):
        optional = st.checkbox(
            fields.label("flat-optional"),
            begun.optional,
            key=fields.draft.key(f"flat-optional{at}"),
            persist_state="session",
        )
        _remove(fields.draft.flats, "flat", row, fields.words)
    return Flat(target, base, rate, optional)


def _papers(fields: Fields, begun: Entered) -> dict[str, object]:
    papers = []
    for row in list(fields.draft.papers):
        paper = begun.papers[row] if row < len(begun.papers) else Paper()
        with st.container(border=True, key=f"own-paper-{row}"):
            papers.append(_paper(fields, paper, row))
    fields.wrong("papers")
    _add(fields.draft.papers, "paper", fields.words)
    return {"papers": tuple(one for one in papers if one != Paper())}


def _paper(fields: Fields, begun: Paper, row: int) -> Paper:
    words, at = fields.words, f"-{row}"
    stages = {str(one): words.term("stage", str(one)) for one in STAGES}
    required = {one: fields.label(f"paper-required-{one}") for one in ("yes", "if_concerned", "unknown")}
    roles = {str(one): words.term("role", str(one)) for one in Role}
    columns = st.columns([3, 3, 2, 2])
    with columns[0]:
        title = fields.line("paper_title", begun.title, row=at)
    with columns[1]:
        of = fields.several("paper_of", begun.of, roles, row=at, empty=words.text("own-paper-of-project"))
    with columns[2]:
        stage = fields.choice("paper_stage", begun.stage, stages, row=at)
    with columns[3]:
        needed = fields.choice("paper_required", begun.required, required, row=at)
    with st.container(horizontal=True, horizontal_alignment="right", key=f"own-paper-end-{row}"):
        _remove(fields.draft.papers, "paper", row, words)
    return Paper(title, of, stage, needed)


def _add(rows: list[int], kind: str, words: Wording) -> None:
    def add() -> None:
        # A number that no row had yet: a widget of a row that was removed must not lend it its value.
        st.session_state["own-rows"] = row = max(int(st.session_state.get("own-rows", 999)), 999) + 1
        rows.append(row)

    st.button(words.text(f"own-{kind}-add"), key=f"own-add-{kind}", icon=":material/add:", on_click=add)


def _remove(rows: list[int], kind: str, row: int, words: Wording) -> None:
    st.button(
        words.text("own-remove"),
        key=f"own-remove-{kind}-{row}",
        icon=":material/close:",
        type="tertiary",
        on_click=rows.remove,
        args=(row,),
    )
