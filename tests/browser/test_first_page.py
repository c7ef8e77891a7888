"""What people do on the first page, in a real browser."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from python_calamine import CalamineWorkbook

from planner.services.plans import validate_plan
from tests.browser.visitor import download, menu, move_slider, open_example, settled, upload

pytestmark = pytest.mark.browser

NARROW, NO_BREAK = "\u202f", "\u00a0"


def each_bears(page: Page) -> Locator:
    return page.locator(".pl-hero .pl-amount")


def test_from_the_worked_case_to_the_workbook(page: Page, tmp_path: Path) -> None:
    open_example(page, "mipex-reg")
    expect(each_bears(page)).to_have_text("€32,758.75")

    move_slider(page, 12)
    expect(each_bears(page)).to_have_text("€30,845.83")
    answer = "12 regions: €30,845.83 or €30,845.84 each; one more saves €294.30."
    expect(page.locator(".pl-answer")).to_contain_text(answer)

    page.get_by_role("radio", name="Français").or_(page.get_by_role("button", name="Français")).first.click()
    expect(each_bears(page)).to_have_text(f"30{NARROW}845,83{NO_BREAK}€")
    expect(page).to_have_url(re.compile(r"[?&]lang=fr"))
    settled(page)

    name, content = download(page, "download-budget")
    assert re.fullmatch(r"mipex-reg(-\d+)?_eight-regions_12\.xlsx", name)
    sheets = CalamineWorkbook.from_filelike(BytesIO(content))
    cells = {
        cell for sheet in sheets.sheet_names for row in sheets.get_sheet_by_name(sheet).to_python() for cell in row
    }
    assert 30845.83 in cells
    assert 370150.0 in cells

    name, content = download(page, "download-plan")
    assert re.fullmatch(r"mipex-reg(-\d+)?\.yaml", name)
    saved = tmp_path / name
    saved.write_bytes(content)
    _, is_malformed, _ = validate_plan(saved)
    assert not is_malformed

    page.reload()
    expect(each_bears(page)).to_have_text(f"32{NARROW}758,75{NO_BREAK}€")


def test_a_broken_file_is_refused_and_the_plan_stays(page: Page, tmp_path: Path) -> None:
    open_example(page, "mipex-reg")
    move_slider(page, 12)
    expect(each_bears(page)).to_have_text("€30,845.83")
    broken = tmp_path / "broken.yaml"
    broken.write_text("schema_version: 1\nid: x\ntitle: X\ncolour: red\n", encoding="utf-8")
    menu(page, "Your plans")
    upload(page, broken)
    trouble = page.locator(".st-key-trouble")
    expect(trouble).to_contain_text("broken.yaml was not opened")
    expect(trouble).to_contain_text("Line 4")
    page.locator(".st-key-close").get_by_role("button").click()
    expect(trouble).to_have_count(0)
    menu(page, "Budget")
    expect(each_bears(page)).to_have_text("€30,845.83")


def test_an_amount_in_the_table_shows_how_it_came_about(page: Page) -> None:
    open_example(page, "mipex-reg")
    grid = page.get_by_test_id("stDataFrame").first
    grid.scroll_into_view_if_needed()
    grid.locator(".dvn-scroller").click(position={"x": 480, "y": 35 + 17})
    expect(page.locator(".pl-trace-head")).to_contain_text("Catalonia")
    expect(page.locator(".pl-trace-head")).to_contain_text(re.compile(r"€\d"))
    settled(page)
    move_slider(page, 12)
    expect(each_bears(page)).to_have_text("€30,845.83")
    expect(page.locator(".pl-trace-head")).to_contain_text("Catalonia")


def test_a_phone_shows_every_headline_figure_without_scrolling_sideways(phone: BrowserContext, server: str) -> None:
    page = phone.new_page()
    page.goto(server)
    open_example(page, "mipex-reg")
    move_slider(page, 12)
    expect(each_bears(page)).to_have_text("€30,845.83")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("one => one.scrollWidth - one.clientWidth") <= 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    for amount in page.locator(".pl-amount").all():
        box = amount.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        assert amount.evaluate("one => one.scrollWidth - one.clientWidth") <= 0


def test_the_chart_is_drawn_within_the_page_and_speaks(page: Page) -> None:
    open_example(page, "mipex-reg")
    chart = page.get_by_test_id("stVegaLiteChart")
    drawn = chart.locator("svg, canvas").first
    expect(drawn).to_be_visible()
    outer, inner = chart.bounding_box(), drawn.bounding_box()
    assert outer is not None
    assert inner is not None
    assert inner["width"] <= outer["width"] + 1
    expect(page.locator("[aria-label*='What each region bears, by number of regions']").first).to_be_attached()
