"""The sheet of a share: what stands on paper, the same bytes each time, and names that stay names."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.exchange.share_sheet import ShareSheet, SheetPart, SheetTable, SheetTasks, share_sheet
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.plans import open_example
from planner.services.share_sheets import sheet_pdf
from planner.services.shares import share_of_partner
from planner.wording import wording
from tests.builders import line, partner, plan_of

ON = date(2019, 1, 20)
REGIN = open_example("regin")
HOSTILE = '#panic("x") $x$ *b* _i_ @ref <l> // c /* d */ ] } \\ <script>alert(1)</script> ~ = - `raw`'
BLANK = ShareSheet(
    language="en",
    kicker="",
    heading="Share",
    about=(),
    notice="",
    figures=(),
    years=SheetTable("", (), (), ""),
    parts_title="",
    parts=(),
    numbers_title="",
    numbers=(),
    tasks=SheetTasks("", (), ()),
    notes_title="",
    notes=(),
    warnings=(),
    signature=("Place", "Name", "Signature"),
    footer="",
    page_word="Page",
)


def pdf(plan: Plan, who: str, language: str = "en", scenario: str | None = None) -> bytes:
    words = wording("fr" if language == "fr" else "en", is_strict=True)
    return sheet_pdf(share_of_partner(plan, Question(scenario=scenario), who, words, on=ON), ON)


def text_of(content: bytes) -> str:
    """Return what a reader of the PDF sees, with one plain space wherever there is any."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages))


def test_the_sheet_says_totals_years_sentences_tasks_and_sources() -> None:
    said = text_of(pdf(REGIN, "murcia", scenario="funded"))
    for expected in (
        "Share of Murcia",
        "Scenario: As it was funded",
        "As of 20 January 2019",
        "Bears in the end €10,955.80",
        "All years 10,955.80 106,358.00 95,722.20 10,635.80 320.00",
        "Flat rate: 7% of €99,400.00, rounded to the cent.",
        "EU grant, AMIF2 The whole project gets 90% of its eligible cost of €1,808,280.00: €1,627,452.00.",
        "by 28 January 2019 Send all administrative and legal documents",
        "Instrategies with Murcia: Talk each partner's budget through",
        "2. Bando 2018",
        "Place and date",
        "Page 1 / 1",
    ):
        assert expected in said, expected


def test_it_speaks_french() -> None:
    said = text_of(pdf(REGIN, "murcia", "fr", "funded"))
    assert "Part de Murcia" in said
    assert "À sa charge au final 10 955,80 €" in said
    assert "État au 20 janvier 2019" in said


def test_the_same_share_on_the_same_day_has_the_same_bytes_and_the_day_is_the_documents() -> None:
    content = pdf(REGIN, "murcia")
    time.sleep(1.1)  # a moment of making would differ by now
    assert content == pdf(REGIN, "murcia")
    facts = PdfReader(BytesIO(content)).metadata
    assert facts is not None
    assert facts.creation_date is not None
    assert facts.creation_date.date() == ON
    assert facts.title == "Share of Murcia"


@pytest.mark.parametrize("who", ["murcia", "instrategies", "skane"])
def test_a_partners_sheet_is_one_page(who: str) -> None:
    assert len(PdfReader(BytesIO(pdf(REGIN, who))).pages) == 1


def test_hostile_names_and_titles_stay_text() -> None:
    plan = plan_of(
        partner("city", name=HOSTILE),
        title=HOSTILE,
        costs=[line("city", "5.00")],
        actions=[{"id": "act", "owner": "city", "what": HOSTILE}],
    )
    said = text_of(pdf(plan, "city")).replace(" ", "")
    assert said.count(HOSTILE.replace(" ", "")) >= 4


def test_names_in_other_scripts_are_written() -> None:
    plan = plan_of(partner("crete", name="Περιφέρεια Κρήτης"), costs=[line("crete", "5.00")])
    assert "Περιφέρεια Κρήτης" in text_of(pdf(plan, "crete"))
    plan = plan_of(partner("oriental", name="جهة الشرق"), costs=[line("oriental", "5.00")])
    assert pdf(plan, "oriental").startswith(b"%PDF")


def test_one_without_a_budget_is_told_so_on_paper_too() -> None:
    said = text_of(pdf(REGIN, "icbss"))
    assert "takes part without a budget" in said
    assert "Send the letter of support" in said
    assert "€" not in said


def test_nothing_of_anybody_elses_lines_is_on_paper() -> None:
    plan = plan_of(
        "city",
        "port",
        call="interreg/euro-med/4/transfer",
        costs=[
            line("city", "4000.00", what="Own staff"),
            line("port", "6611.00", what="Ordinary-marker", justification="Ordinary-marker", note="Ordinary-marker"),
            line("port", "7722.00", what="Secret-marker", confidential=True, unit="Secret-marker"),
        ],
    )
    content = pdf(plan, "city")
    facts = PdfReader(BytesIO(content)).metadata
    for unwanted in ("marker", "6,611", "7,722", "14,333"):
        assert unwanted not in text_of(content)
        assert unwanted not in str(facts)
        assert unwanted.encode() not in content


def test_long_sheets_go_on_to_a_second_page_with_their_signature() -> None:
    parts = [SheetPart(f"Part {at}", "1.00", "Because. " * 30, 0, False) for at in range(40)]
    content = share_sheet(replace(BLANK, parts=parts), ON)
    pages = PdfReader(BytesIO(content)).pages
    assert len(pages) > 1
    assert "Signature" in pages[-1].extract_text()
