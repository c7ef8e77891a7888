"""Working on a plan in a real browser: edits are saved as they are made, and survive whatever happens."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from planner.services.workspace import open_workspace
from tests.browser.conftest import Server
from tests.browser.visitor import cell, edit_cell, grid, is_version, menu, open_example, press, select_cell, settled

pytestmark = pytest.mark.browser

WHAT, UNIT_COST, AMOUNT = 0, 5, 6
MANAGER = 8
"""Row of the lead's manager in REGIN: 36 months at 5,400.00."""


def costs_of_regin(page: Page) -> Page:
    """Take REGIN, and go to its cost lines."""
    open_example(page, "regin")
    to_costs(page)
    return page


def to_costs(page: Page) -> None:
    """Go to REGIN's cost lines, and wait until they stand there: the page before may have a grid, too."""
    menu(page, "Costs")
    expect(page.locator(".pl-answer")).to_contain_text("27 lines")


def test_an_edited_cell_is_saved_follows_and_is_taken_back(page: Page) -> None:
    costs_of_regin(page)
    lines = grid(page)
    expect(cell(lines, MANAGER, AMOUNT)).to_have_text("194,400.00")
    edit_cell(page, lines, MANAGER, UNIT_COST, "4321.09")
    is_version(page, 2)
    expect(cell(lines, MANAGER, AMOUNT)).to_have_text("155,559.24")
    expect(page.locator(".pl-answer")).to_contain_text("€1,817,940.55")

    edit_cell(page, lines, MANAGER, WHAT, "Project manager")
    is_version(page, 3)
    page.reload()
    settled(page)
    expect(cell(grid(page), MANAGER, WHAT)).to_have_text("Project manager")
    expect(cell(grid(page), MANAGER, AMOUNT)).to_have_text("155,559.24")

    press(page, "undo")
    is_version(page, 4)
    press(page, "undo")
    expect(page.locator(".pl-answer")).to_contain_text("€1,856,781.31")
    expect(cell(grid(page), MANAGER, AMOUNT)).to_have_text("194,400.00")
    press(page, "redo")
    expect(cell(grid(page), MANAGER, AMOUNT)).to_have_text("155,559.24")


def test_the_budget_follows_an_edited_cost(page: Page) -> None:
    costs_of_regin(page)
    before = total_of(page)
    to_costs(page)
    edit_cell(page, grid(page), MANAGER, UNIT_COST, "5401.00")
    is_version(page, 2)
    # 36 months at one euro more, in the scenario's total with 7 % on top: the funded plan knows no such rate.
    assert total_of(page) > before


def total_of(page: Page) -> float:
    menu(page, "Budget")
    shown = page.locator(".pl-figure", has_text="Project total").locator(".pl-amount").inner_text()
    return float(re.sub(r"[^0-9.]", "", shown))


def test_a_block_pasted_from_a_french_spreadsheet_keeps_its_decimal_commas(french: BrowserContext, server: str) -> None:
    page = french.new_page()
    page.goto(server)
    open_example(page, "regin")
    menu(page, "Coûts")
    lines = grid(page)
    expect(cell(lines, MANAGER, AMOUNT)).to_have_text("194\u202f400,00")
    select_cell(page, lines, MANAGER, UNIT_COST)
    page.evaluate("text => navigator.clipboard.writeText(text)", "1 418,75\n2,5\n")
    page.keyboard.press("Control+v")
    expect(cell(lines, MANAGER, AMOUNT)).to_have_text("51\u202f075,00")
    expect(cell(lines, MANAGER + 1, AMOUNT)).to_have_text("75,00")
    expect(page.locator(".pl-bar .pl-bar-state")).to_contain_text("version 2")


def test_a_second_window_collides_and_nobody_loses_an_edit(context: BrowserContext, page: Page) -> None:
    costs_of_regin(page)
    other = context.new_page()
    other.goto(page.url)
    settled(other)
    edit_cell(other, grid(other), MANAGER, WHAT, "Changed in the second window")
    is_version(other, 2)

    edit_cell(page, grid(page), MANAGER + 3, WHAT, "Changed in the first window")
    collision = page.locator(".st-key-collision")
    expect(collision).to_contain_text("changed in the meantime")
    expect(collision).to_contain_text("Changed in the first window")
    expect(page.locator(".pl-bar .pl-bar-state")).to_contain_text("not saved")
    expect(cell(grid(page), MANAGER, WHAT)).to_have_text("Changed in the second window")

    press(page, "repeat")
    expect(collision).to_have_count(0)
    is_version(page, 3)
    expect(cell(grid(page), MANAGER, WHAT)).to_have_text("Changed in the second window")
    expect(cell(grid(page), MANAGER + 3, WHAT)).to_have_text("Changed in the first window")


def test_a_new_start_of_the_server_in_the_middle_of_editing_loses_nothing(
    context: BrowserContext, own_server: Server, complaints: list[str]
) -> None:
    page = context.new_page()
    page.goto(own_server.address)
    costs_of_regin(page)
    edit_cell(page, grid(page), MANAGER, WHAT, "Before the power failed")
    is_version(page, 2)
    page.evaluate("window.isFromBefore = true")
    own_server.kill()
    expect(page.get_by_test_id("stApp")).not_to_have_attribute("data-test-connection-state", "CONNECTED")
    own_server.start()
    # The page begins anew by itself: nobody presses anything.
    page.wait_for_function("!window.isFromBefore", timeout=60_000)
    settled(page)
    expect(cell(grid(page), MANAGER, WHAT)).to_have_text("Before the power failed")
    edit_cell(page, grid(page), MANAGER + 3, WHAT, "After it came back")
    is_version(page, 3)
    stored = open_workspace(own_server.data)
    said = [one.what for one in stored.hold("regin").plan.costs]
    stored.close()
    assert (said[MANAGER], said[MANAGER + 3]) == ("Before the power failed", "After it came back")
    # That the server was away is what the browser complained of, and nothing else.
    away = ("ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_SOCKET_NOT_CONNECTED", "WebSocket", "disconnected")
    others = [one for one in complaints if not any(word in one for word in away)]
    assert others == []
    complaints.clear()


PARTNERS = """\
Name\tCountry\tRole\tPopulation
Conference of Regions\tFR\tLead\t
Región de Murcia\tSpain\tPartner\t1 531 878
Region Skåne\tSE\tPartner\t1 414 324
Regione Sardegna\tItalie\tPartner\t1 578 146
"""


def test_a_plan_is_built_from_an_envelope_and_a_pasted_list(page: Page) -> None:
    menu(page, "New plan")
    page.get_by_label("Title").fill("Regions for integration")
    page.get_by_label("Partners", exact=True).fill(PARTNERS)
    page.get_by_label("Partners", exact=True).blur()
    expect(page.locator(".st-key-start-3").get_by_test_id("stDataFrame")).to_be_visible()
    page.get_by_text("From an envelope").click()
    total = page.get_by_role("textbox", name="Total of the project (EUR)")
    total.fill("1 900 000")
    total.press("Enter")
    settled(page)
    page.locator(".st-key-start-paste-packages summary").click()
    pasted = page.locator(".st-key-start-paste-packages textarea")
    pasted.fill("Management\t20\nTools\t30\nExchange\t50\n")
    pasted.blur()
    settled(page)
    page.locator(".st-key-paste-packages-take").get_by_role("button").click()
    settled(page)
    expect(page.locator(".st-key-start-4")).to_contain_text("€1,900,000.00")
    press(page, "start-create")
    expect(page.locator("h1.pl-title")).to_have_text("Overview")
    is_version(page, 1)

    menu(page, "Costs")
    # Three work packages and four partners, in one category: twelve lines that sum to the envelope.
    expect(page.locator(".pl-answer")).to_contain_text("12 lines, €1,900,000.00")
    edit_cell(page, grid(page), 2, UNIT_COST, "100000")
    is_version(page, 2)
    expect(page.locator(".pl-answer")).not_to_contain_text("€1,900,000.00")
    page.reload()
    settled(page)
    expect(cell(grid(page), 2, AMOUNT)).to_have_text("100,000.00")
    press(page, "undo")
    expect(page.locator(".pl-answer")).to_contain_text("€1,900,000.00")
    menu(page, "Partners")
    expect(page.locator(".pl-answer")).to_contain_text("4 partners")


def test_two_scenarios_stand_side_by_side(page: Page) -> None:
    open_example(page, "regin")
    menu(page, "Scenarios")
    side = page.locator(".pl-scroll").last
    for amount in ("1,591,070.00", "2,020,996.00", "+429,926.00"):
        expect(side).to_contain_text(amount)
    expect(page.get_by_text("It closes to the cent.")).to_be_visible()
