"""What visitors do in the app, as tests do it in a real browser."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

HEAD_PIXELS, ROW_PIXELS = 35, 35


def settled(page: Page) -> None:
    """Wait until the page follows the last thing done."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def menu(page: Page, title: str) -> None:
    """Go to a page of the menu."""
    page.get_by_test_id("stSidebarNav").get_by_role("link", name=title, exact=True).click()
    settled(page)


def open_example(page: Page, name: str) -> None:
    """Take a worked case; its budget is shown."""
    page.locator(f".st-key-open-{name}").get_by_role("button").click()
    expect(page.locator("h1.pl-title")).to_be_visible()
    settled(page)


def press(page: Page, key: str) -> None:
    """Press the button of that key."""
    page.locator(f".st-key-{key}").get_by_role("button").click()
    settled(page)


def move_slider(page: Page, number: int) -> None:
    """Move the slider with the arrow keys."""
    slider = page.locator(".st-key-number input[type=range]")
    slider.focus()
    away = number - int(slider.input_value())
    for _ in range(abs(away)):
        page.keyboard.press("ArrowRight" if away > 0 else "ArrowLeft")
    expect(slider).to_have_value(str(number))


def grid(page: Page, at: int = 0) -> Locator:
    """Return a grid of the page."""
    found = page.get_by_test_id("stDataFrame").nth(at)
    expect(found.locator(".dvn-scroller")).to_be_visible()
    return found


def cell(editor: Locator, row: int, column: int) -> Locator:
    """Return a cell as a screen reader finds it; what is drawn is a picture."""
    return editor.locator(f"#glide-cell-{column}-{row}")


def select_cell(page: Page, editor: Locator, row: int, column: int) -> None:
    """Select a cell.

    The selection moves down with Enter, and a click on a selected cell opens it: so nothing is selected first.
    """
    page.bring_to_front()
    editor.scroll_into_view_if_needed()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    editor.locator(".dvn-scroller").click(position={"x": 60, "y": HEAD_PIXELS + ROW_PIXELS * row + 17})
    expect(cell(editor, row, 0)).to_have_attribute("aria-selected", "true")
    for at in range(1, column + 1):
        page.keyboard.press("ArrowRight")
        expect(cell(editor, row, at)).to_have_attribute("aria-selected", "true")


def edit_cell(page: Page, editor: Locator, row: int, column: int, text: str) -> None:
    """Type into a cell and confirm with Enter."""
    select_cell(page, editor, row, column)
    page.keyboard.press("Enter")
    field = page.locator("#portal input, #portal textarea")
    expect(field).to_be_visible()
    field.fill(text)
    field.press("Enter")


def choose_in_cell(page: Page, editor: Locator, row: int, column: int, choice: str) -> None:
    """Choose from the list that a cell opens.

    The list opens a moment after the key, and letters typed before it has the focus go astray: so each step waits.
    """
    select_cell(page, editor, row, column)
    page.keyboard.press("Enter")
    field = page.locator("#portal input")
    expect(field).to_be_focused()
    field.press_sequentially(choice)
    option = page.locator("#portal [role=option]", has_text=choice)
    expect(option).to_have_count(1)
    option.click()
    expect(field).to_have_count(0)


def is_version(page: Page, number: int) -> None:
    """Wait until the bar says that this version is saved."""
    expect(page.locator(".pl-bar .pl-bar-state")).to_contain_text(f"version {number}")


def download(page: Page, key: str) -> tuple[str, bytes]:
    """Press a download button and return the name and the content of what comes."""
    with page.expect_download() as awaited:
        page.locator(f".st-key-{key}").get_by_role("button").click()
    path = awaited.value.path()
    return awaited.value.suggested_filename, Path(path).read_bytes()


def upload(page: Page, file: Path) -> None:
    """Choose a plan file on the page of plans."""
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(file)
