"""The budget page as tests see it: open it, choose, read what a visitor would read."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from planner import places
from planner.findings import Message
from planner.plan.model import Plan
from planner.services.cases import Question
from planner.services.studio import Look, Wish, look
from planner.services.workspace import Workspace, open_workspace
from planner.ui.navigation import FIRST
from planner.ui.state import State
from planner.wording import wording

TIMEOUT_SECONDS = 30


def open_page(
    *, example: str | None = None, at: str | None = None, locale: str = "en-IE", address: str | None = None
) -> AppTest:
    """Return the app as a new visitor sees it; with a worked case open, if one is named.

    Args:
        example: Worked case to open.
        at: Page to go to then, by the name in its address.
        locale: Language of the browser.
        address: Language in the address.
    """
    page = AppTest.from_file(str(places.app()), default_timeout=TIMEOUT_SECONDS)
    page.context = {"locale": locale}
    if address is not None:
        page.query_params["lang"] = address
    page.run()
    assert_sound(page)
    if example is not None:
        press(page, f"open-{example}")
    if at is not None:
        go_to(page, at)
    return page


def open_stored(plan: Plan, at: str, *, locale: str = "en-IE") -> AppTest:
    """Return a page of a plan that is put into the store first; opened by its address, as after a reload."""
    held = workspace().put(plan, Message("plan-imported", {"file": "test"}))
    page = AppTest.from_file(str(places.app()), default_timeout=TIMEOUT_SECONDS)
    page.context = {"locale": locale}
    page.query_params["plan"] = held.id
    page.run()
    go_to(page, at)
    return page


def workspace() -> Workspace:
    """Return the store of this test, as another window would open it."""
    return open_workspace()


def go_to(page: AppTest, name: str) -> None:
    """Go to a page by the name in its address, as the menu does."""
    # AppTest switches between files only; the hash is what the browser sends for a page of the menu.
    page._page_hash = calc_hash("" if name == FIRST else name)
    page.run()
    assert_sound(page)


def press(page: AppTest, key: str) -> None:
    """Press a button."""
    page.button(key=key).click().run()
    assert_sound(page)


def choose(page: AppTest, key: str, value: str | None) -> None:
    """Choose from a list."""
    page.selectbox(key=key).set_value(value).run()
    assert_sound(page)


def move_slider(page: AppTest, number: int) -> None:
    """Move the slider."""
    page.slider(key="number").set_value(number).run()
    assert_sound(page)


def speak(page: AppTest, language: str) -> None:
    """Choose the language."""
    page.segmented_control(key="language").set_value(language).run()
    assert_sound(page)


def upload(page: AppTest, content: bytes, name: str = "plan.yaml") -> None:
    """Upload a file."""
    page.file_uploader[0].set_value((name, content, "application/yaml")).run()
    assert_sound(page)


def assert_sound(page: AppTest) -> None:
    """Fail if anything escaped as a traceback."""
    assert not page.exception, [one.message for one in page.exception]


def state_of(page: AppTest) -> State:
    """Return what the session holds."""
    state = page.session_state["planner"]
    assert isinstance(state, State)
    return state


def text_of(page: AppTest) -> str:
    """Return what a visitor reads, tables and widgets apart, on one line."""
    bodies = _bodies(page)
    alerts = [re.sub(r"\\(.)", r"\1", one.value) for one in (*page.error, *page.info)]
    return re.sub(r"[ \n]+", " ", html.unescape(re.sub(r"<[^>]+>", " ", " ".join(bodies + alerts))))


def markup_of(page: AppTest) -> str:
    """Return the page's own HTML, the style apart."""
    return " ".join(_bodies(page))


def headlines(page: AppTest) -> dict[str, str]:
    """Return the headline figures by their labels."""
    found = re.findall(r'<dt>(.*?)</dt><dd class="pl-amount">(.*?)</dd>', markup_of(page))
    return {html.unescape(label): html.unescape(amount) for label, amount in found}


def seen_by(page: AppTest, number: int | None = None, **question: Any) -> Look:
    """Return what the service says of the plan on the page."""
    plan = state_of(page).plan
    assert plan is not None
    return look(plan, Question(**question), wording("en"), Wish(number))


def keys_of(page: AppTest) -> Iterator[tuple[str, str | None]]:
    """Yield kind and key of every widget on the page."""
    for kind in ("button", "download_button", "selectbox", "slider", "number_input", "file_uploader", "button_group"):
        for one in page.get(kind):
            yield kind, getattr(one, "key", None)


def _bodies(page: AppTest) -> list[str]:
    """Return the page's own HTML, piece by piece; the app's style and script apart."""
    return [
        body
        for body in (str(one.proto.body) for one in page.get("html"))
        if not body.startswith(("<style>", "<script>//"))
    ]
