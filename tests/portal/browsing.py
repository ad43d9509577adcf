"""A window of a real browser on the portal, in which anything that goes wrong is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from tests.running_server import Answering


@contextmanager
def window(
    browser: Browser,
    server: Answering,
    *,
    language: str = "de",
    width: int = 1280,
    scheme: str = "light",
    scripts: bool = True,
) -> Iterator[Page]:
    """Open the server's address; a script's error or a refused source fails the test."""
    context = browser.new_context(
        base_url=server.url,
        viewport={"width": width, "height": 900},
        locale=language,
        color_scheme=scheme,  # type: ignore[arg-type]
        java_script_enabled=scripts,
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    told: list[str] = []
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on(
        "console",
        lambda message: (
            told.append(message.text)
            if message.type == "error" and "status of 4" not in message.text
            else None
        ),
    )
    page.goto("/")
    try:
        yield page
        assert told == []
    finally:
        context.close()


def sign_in(page: Page, user: dict[str, Any]) -> None:
    """Sign in with login and password."""
    page.get_by_label("Anmeldename").or_(page.get_by_label("Login")).fill(user["login"])
    page.locator("#password").fill(user["password"])
    page.locator("main button").click()


def is_within_its_width(page: Page) -> bool:
    """Tell whether nothing has to be scrolled sideways."""
    page.wait_for_load_state()
    root = page.locator("html")
    return bool(root.evaluate("one => one.scrollWidth <= window.innerWidth"))
