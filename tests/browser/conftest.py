"""A server of our own, one real browser, and for each test a visitor of its own who reports what went wrong."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

from planner import places

START_SECONDS = 30
PATIENCE_MILLISECONDS = 20_000
"""How long a test waits for what it expects: on a busy machine a page takes its time."""
expect.set_options(timeout=PATIENCE_MILLISECONDS)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Server:
    """The app as `planner app` serves it, with plans of its own; it can be stopped and started again."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self._port}"
        self.data = folder / "data"
        self._log = folder / "log.txt"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers; its log is shown if it does not come up."""
        script = places.app()
        command = [sys.executable, "-m", "streamlit", "run", script.name, f"--server.port={self._port}"]
        with self._log.open("ab") as output:
            self._process = subprocess.Popen(
                command,
                cwd=script.parent,
                env={**os.environ, "PLANNER_DATA": str(self.data)},
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        _wait_until_healthy(self.address, self._process, self._log)

    def kill(self) -> None:
        """End it at once, as a loss of power would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(timeout=10)

    def assert_sound(self) -> None:
        """Fail if it logged a traceback."""
        log = self._log.read_text(encoding="utf-8", errors="replace")
        assert "Traceback" not in log, log[-4000:]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the app on a free port."""
    made = Server(tmp_path_factory.mktemp("server"))
    made.start()
    try:
        yield made.address
    finally:
        made.kill()
    made.assert_sound()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """Serve the app for one test alone, with an empty store."""
    made = Server(tmp_path)
    made.start()
    yield made
    made.kill()
    made.assert_sound()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser once; without one, these tests fail and are not skipped."""
    found = os.environ.get("PLANNER_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.fail("No Chromium on this machine: run `make system` first, or name one in PLANNER_CHROMIUM.")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, headless=True, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def complaints() -> list[str]:
    """Collect what the browser complained of: errors on its console, requests to other hosts."""
    return []


@pytest.fixture
def context(browser: Browser, complaints: list[str]) -> Iterator[BrowserContext]:
    """Give a visitor with an English browser of 1280 by 900."""
    made = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True, locale="en-GB")
    yield from _watched(made, complaints)


@pytest.fixture
def phone(browser: Browser, complaints: list[str]) -> Iterator[BrowserContext]:
    """Give a visitor with a phone 390 pixels wide."""
    made = browser.new_context(
        viewport={"width": 390, "height": 844}, locale="en-GB", is_mobile=True, has_touch=True, device_scale_factor=2
    )
    yield from _watched(made, complaints)


@pytest.fixture
def french(browser: Browser, complaints: list[str]) -> Iterator[BrowserContext]:
    """Give a visitor with a French browser, who may use the clipboard."""
    made = browser.new_context(viewport={"width": 1280, "height": 900}, locale="fr-FR")
    made.grant_permissions(["clipboard-read", "clipboard-write"])
    yield from _watched(made, complaints)


@pytest.fixture
def page(context: BrowserContext, server: str) -> Page:
    """Open the app."""
    opened = context.new_page()
    opened.goto(server)
    return opened


def _watched(context: BrowserContext, complaints: list[str]) -> Iterator[BrowserContext]:
    context.on("console", lambda said: None if _is_usual(said) else complaints.append(f"console: {said.text}"))
    context.on("weberror", lambda error: complaints.append(f"page: {error.error}"))
    context.on(
        "request",
        lambda asked: None if _is_ours(asked.url) else complaints.append(f"request: {asked.url}"),
    )
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    yield context
    context.close()
    assert complaints == []


def _is_usual(said: ConsoleMessage) -> bool:
    """Return whether a message is no error, or one that Streamlit makes by itself.

    Opened at the address of a page, it looks for its server beneath that page first, and then at the top.
    """
    return said.type != "error" or ("404" in said.text and "/_stcore/" in said.location.get("url", ""))


def _is_ours(address: str) -> bool:
    return address.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:"))


def _wait_until_healthy(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.1)
    pytest.fail(f"The app did not come up:\n{log.read_text(encoding='utf-8', errors='replace')}")
