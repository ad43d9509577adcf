"""The browser of the tests runs."""

from __future__ import annotations

from tests.chromium import running


def test_a_page_is_laid_out_at_the_width_of_its_window() -> None:
    with running() as browser:
        page = browser.new_page(viewport={"width": 360, "height": 640})
        page.set_content("<p style='width: 50vw'>Hello</p>")
        assert page.locator("p").evaluate("one => one.clientWidth") == 180
