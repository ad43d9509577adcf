"""The manual page "Konferenz mit Einladungen", step by step in its order and with its words.

Its third part happens in the client: `tests/desktop/test_main_job.py`.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.portal.browsing import is_within_its_width, sign_in, window
from tests.running_server import RunningServer

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("scripts", "width"), [(True, 1280), (True, 360), (False, 1280), (False, 360)]
)
def test_konferenz_als_benutzer_einrichten_und_einladungen_versenden(
    browser: Browser, fresh_company: RunningServer, scripts: bool, width: int
) -> None:
    user = fresh_company.first_employee
    with window(browser, fresh_company, scripts=scripts, width=width) as page:
        # „Melden Sie sich … mit Ihren Zugangsdaten als Benutzer … an.“
        sign_in(page, user)
        # „Wählen Sie den Punkt Konferenzen und klicken Sie auf Neue Konferenz.“
        page.get_by_role("link", name="Konferenzen", exact=True).click()
        page.get_by_role("link", name="Neue Konferenz").click()
        assert is_within_its_width(page)
        # „In diesem Menü können Sie einen Namen, ein Datum, eine Uhrzeit und die Teilnehmer für
        # Ihre Telefonkonferenz bestimmen.“
        day = datetime.now(BERLIN).date() + timedelta(days=7)
        page.get_by_label("Name", exact=True).first.fill("Sommerkatalog")
        page.get_by_label("Datum", exact=True).fill(day.isoformat())
        page.get_by_label("Uhrzeit", exact=True).fill("09:30")
        # „Die Teilnehmer können sowohl Interne- als auch eine Externe Rufnummer haben. Wichtig ist
        # hierbei nur, dass Sie auch eine E-Mail Adresse eintragen, damit die Einladung versendet
        # werden kann.“
        _add(page, "Teilnehmer 2", "Ben Kurz", "12", "ben.kurz@nordlicht.example")
        _add(page, "Teilnehmer 3", "Clara Voß", "+49 30 2312 5999", "clara.voss@example.org")
        # „Hier können Sie auch bestimmen welcher Teilnehmer Moderator ist.“
        expect(_line(page, "Teilnehmer 1").get_by_label("Moderator")).to_be_checked()
        _line(page, "Teilnehmer 3").get_by_label("Moderator").check()
        assert is_within_its_width(page)
        # „Bestätigen Sie Ihre Eingabe mit Speichern.“
        page.get_by_role("button", name="Speichern").click()
        expect(page.get_by_role("heading", name="Sommerkatalog")).to_be_visible()
        expect(page.get_by_role("status")).to_contain_text("Die Einladungen sind unterwegs")
        assert is_within_its_width(page)
    # „Alle Teilnehmer (auch Sie selbst) erhalten nach dem Speichern eine Einladung per E-Mail,
    # welche die Telefonnummer und einen PIN Code enthält.“
    mails = fresh_company.wait_for_mails(3)
    assert sorted(str(mail["To"].addresses[0].addr_spec) for mail in mails) == sorted(
        [user["email"], "ben.kurz@nordlicht.example", "clara.voss@example.org"]
    )
    for mail in mails:
        text = _text(mail)
        assert "Sommerkatalog" in text
        assert "09:30" in text
        assert re.search(r"\+49 [0-9 ]{6,}", text)
    pins = {re.findall(r"PIN\D*(\d{3} ?\d{3})", _text(mail))[0] for mail in mails}
    assert len(pins) == 3


def _add(page: Page, line: str, name: str, number: str, email: str) -> None:
    page.get_by_role("button", name="Zeile hinzufügen").click()
    fields = _line(page, line)
    fields.get_by_label("Name", exact=True).fill(name)
    fields.get_by_label("Rufnummer").fill(number)
    fields.get_by_label("E-Mail").fill(email)


def _line(page: Page, name: str):
    return page.get_by_role("group", name=name, exact=True)


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())
