"""The page of the calendar address: made, copied, renewed and switched off."""

from __future__ import annotations

import pytest
import requests
from playwright.sync_api import Browser, expect

from tests.portal.browsing import is_within_its_width, sign_in, window
from tests.running_server import RunningServer


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_an_address_is_made_renewed_and_switched_off(
    browser: Browser, company: RunningServer, scripts: bool
) -> None:
    with window(browser, company, scripts=scripts) as page:
        sign_in(page, company.first_employee)
        page.get_by_role("link", name="Kalenderadresse").click()
        page.get_by_role("button", name="Adresse erstellen").click()
        field = page.get_by_label("Adresse Ihres Kalenders")
        first = field.input_value()
        assert requests.get(first, timeout=10).headers["Content-Type"].startswith("text/calendar")
        opened = page.get_by_role("link", name="Im Kalenderprogramm öffnen")
        expect(opened).to_have_attribute("href", first.replace("http://", "webcal://"))
        copy = page.get_by_role("button", name="Kopieren")
        expect(copy).to_be_visible(visible=scripts)
        if scripts:
            copy.click()
            expect(page.get_by_role("button", name="Kopiert")).to_be_visible()
        assert is_within_its_width(page)
        page.get_by_role("button", name="Neue Adresse erstellen").click()
        expect(page.get_by_role("status")).to_contain_text("Es gibt eine neue Adresse.")
        second = field.input_value()
        assert requests.get(first, timeout=10).status_code == 410
        page.get_by_role("button", name="Abschalten").click()
        expect(page.get_by_text("Sie haben keine Kalenderadresse.")).to_be_visible()
        assert requests.get(second, timeout=10).status_code == 410
