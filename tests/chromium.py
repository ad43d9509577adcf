"""Debian's Chromium, led by Playwright, to look at what we write for browsers and mail programs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.required import require


@contextmanager
def running() -> Iterator[Browser]:
    """Run a Chromium without a window, for as long as the block lasts.

    Playwright's loop runs in this thread meanwhile: keep it for the tests of one module.
    """
    program = shutil.which("chromium")
    require("chromium", program is not None, "apt install chromium")
    # A proxy of this machine must not come between a browser and a server on loopback.
    inherited = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, env=inherited, args=["--disable-gpu"]
        )
        try:
            yield browser
        finally:
            browser.close()
