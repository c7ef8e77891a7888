"""What people take away: a share on a phone, a ticked item, a workbook; and the same cents wherever one looks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from python_calamine import CalamineWorkbook

from planner.services.workspace import open_workspace
from tests.browser.conftest import Server
from tests.browser.visitor import cell, choose_in_cell, download, grid, is_version, menu, open_example, settled

pytestmark = pytest.mark.browser

STATUS = 1
"""Column of the checklist in which the status stands."""


def asked(server: Server, *arguments: str) -> Any:
    """Return what the command line says of the same store."""
    command = [sys.executable, "-c", "from planner.cli import main; raise SystemExit(main())", *arguments, "--json"]
    environment = {**os.environ, "PLANNER_DATA": str(server.data)}
    return json.loads(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout)


def shown(amount: str) -> str:
    """Return an amount of the command line as an English page writes it."""
    return f"€{float(amount):,.2f}"


def test_a_partner_reads_its_share_on_a_phone(phone: BrowserContext, own_server: Server) -> None:
    page = phone.new_page()
    page.goto(own_server.address)
    open_example(page, "regin")
    page.goto(f"{own_server.address}/share?plan=regin&partner=skane")
    settled(page)
    row = next(one for one in asked(own_server, "budget", "regin")["partners"] if one["id"] == "skane")
    expect(page.locator(".pl-hero .pl-amount")).to_have_text(shown(row["bears"]))
    figures = page.locator(".pl-figures").inner_text()
    for amount in (row["total"], row["grants"]["amif"], row["own"], row["settlement"]):
        assert shown(amount) in figures
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    name, content = download(page, "download-share")
    assert name.endswith(".pdf")
    assert content.startswith(b"%PDF")


def test_a_ticked_item_stays_ticked(page: Page, own_server: Server) -> None:
    page.goto(own_server.address)
    open_example(page, "regin")
    menu(page, "Checklist")
    items = grid(page)
    what = cell(items, 0, 0).inner_text()
    expect(cell(items, 0, STATUS)).to_have_text("Open")
    choose_in_cell(page, items, 0, STATUS, "Done")
    is_version(page, 2)
    page.reload()
    settled(page)
    stored = open_workspace(own_server.data)
    progress = stored.hold("regin").plan.progress
    stored.close()
    assert [str(one.status) for one in progress] == ["done"]
    said = {one["id"]: one for one in asked(own_server, "checklist", "regin")["items"]}
    assert said[progress[0].id]["status"] == "done"
    assert said[progress[0].id]["what"] == what


def test_page_workbook_and_command_line_say_the_same_cents(page: Page, own_server: Server) -> None:
    page.goto(own_server.address)
    open_example(page, "regin")
    said = asked(own_server, "budget", "regin")
    figures = page.locator(".pl-figures").inner_text()
    for amount in (said["total"], said["grant"], said["own"]):
        assert shown(amount) in figures
    _, content = download(page, "download-budget")
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    cells = {
        round(one * 100)
        for sheet in book.sheet_names
        for row in book.get_sheet_by_name(sheet).to_python()
        for one in row
        if isinstance(one, float)
    }
    for partner in said["partners"]:
        for name in ("total", "own", "bears", "settlement"):
            assert round(float(partner[name]) * 100) in cells, (partner["id"], name)
