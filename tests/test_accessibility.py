"""axe-core runs here, and sees."""

from __future__ import annotations

from tests import chromium
from tests.accessibility import violations


def test_what_is_wrong_with_a_page_is_found() -> None:
    sound = '<html lang="en"><title>T</title><main><h1>T</h1>{}</main>'
    with chromium.running() as browser:
        page = browser.new_page()
        page.set_content(sound.format("<p>Words</p>"))
        assert violations(page) == []
        page.set_content(sound.format("<input><p style='color: #AAA'>Pale</p>"))
        assert {line.partition(":")[0] for line in violations(page)} == {"label", "color-contrast"}
