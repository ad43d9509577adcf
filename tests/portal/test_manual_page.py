"""The manual page "Konferenz mit Einladungen", step by step in its order and with its words.

Its third part happens in the client: `tests/desktop/test_main_job.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.portal.browsing import is_within_its_width, sign_in, window
from tests.running_server import RunningServer
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.keys import load
from ucc_client.server.services.number_block import NumberBlock, NumberKind
from ucc_client.server.services.user_administration import UserAdministration
from ucc_client.server.services.user_fields import UserFields

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


@pytest.mark.parametrize(
    ("scripts", "width"), [(True, 1280), (True, 360), (False, 1280), (False, 360)]
)
def test_vorlage_als_administrator_erstellen(
    browser: Browser, empty_company: RunningServer, scripts: bool, width: int
) -> None:
    administrator, user = empty_company.users
    with window(browser, empty_company, scripts=scripts, width=width) as page:
        # „Um eine Konferenz … zu starten, legen Sie bitte erst eine Vorlage in der Admin
        # Oberfläche an.“ Until then users are told so.
        sign_in(page, user)
        expect(page.get_by_text("Bitten Sie Ihren Administrator")).to_be_visible()
        expect(page.get_by_role("link", name="Admin")).to_have_count(0)
        page.get_by_role("button", name="Abmelden").click()
        # „Melden Sie sich … mit Ihren Zugangsdaten als Administrator … an.“
        sign_in(page, administrator)
        way = page.get_by_role("link", name="Rufnummern und Text der Einladung wählen")
        expect(way).to_have_attribute("href", "/admin/conferences")
        # „Wählen Sie im Menü Admin aus, um das Fenster für die Administration zu öffnen.“
        page.get_by_role("link", name="Admin", exact=True).click()
        # „Klicken Sie in der linken Menüleiste auf den Punkt Konferenzen.“
        menu = page.get_by_role("navigation", name="Verwaltung")
        menu.get_by_role("link", name="Konferenzen", exact=True).click()
        assert is_within_its_width(page)
        # „Wählen Sie eine Interne- und eine Externe Konferenzrufnummer. Diese Konferenznummer
        # sollte eine Nummer aus Ihrem Rufnummernblock sein die noch nicht verwendet wird.“
        internal = page.get_by_label("Interne Konferenzrufnummer")
        assert internal.locator("option").all_inner_texts() == ["keine", "900", "901"]
        internal.select_option("900")
        page.get_by_label("Externe Konferenzrufnummer").select_option("+49 30 2312900")
        # „Die Webserveradresse ist Ihre … Webadresse“
        page.get_by_label("Webserveradresse").fill("https://ihr-firmenname.example")
        # „Im unteren Feld sehen Sie die Nachricht die an die eingeladenen Teilnehmer per E-Mail
        # versendet wird.“
        message = page.get_by_label("Nachricht")
        text = message.input_value()
        assert "{{pin}}" in text
        # „Hier können Sie zwischen verschiedenen Vorlagevariablen wählen.“
        message.fill(text + "\nBis bald, ")
        variables = page.get_by_role("group", name="Vorlagevariablen")
        if scripts:
            variables.get_by_role("button", name="Name des Teilnehmers").click()
            expect(page.locator("#look pre")).to_contain_text("Bis bald, Clara Beispiel")
        else:
            expect(variables.get_by_text("{{participantName}}")).to_be_visible()
            message.press_sequentially("{{participantName}}")
            page.get_by_role("button", name="Vorschau").last.click()
        expect(page.locator("#look pre")).to_contain_text("+49 30 2312900")
        expect(page.locator("#look pre")).to_contain_text("Bis bald, Clara Beispiel")
        assert is_within_its_width(page)
        # „Bestätigen Sie Ihre Eingabe mit Speichern. Die Vorlage ist nun erstellt und die Benutzer
        # können anhand dieser Vorlage Telefon-Konferenzen erstellen.“
        page.get_by_role("button", name="Speichern").click()
        expect(page.get_by_role("status")).to_contain_text("mit dieser Vorlage")
        page.get_by_role("button", name="Abmelden").click()
        sign_in(page, user)
        expect(page.get_by_text("Bitten Sie Ihren Administrator")).to_have_count(0)
        page.get_by_role("link", name="Neue Konferenz").click()
        page.get_by_label("Name", exact=True).first.fill("Die erste")
        page.get_by_role("button", name="Speichern").click()
        expect(page.get_by_role("status")).to_contain_text("Die Einladungen sind unterwegs")
    (mail,) = empty_company.wait_for_mails(1)
    assert mail["To"].addresses[0].addr_spec == user["email"]
    assert "Die erste" in mail["Subject"]
    text = _text(mail)
    for words in ("+49 30 2312900", "https://ihr-firmenname.example/p/", "Bis bald, Uwe User"):
        assert words in text
    assert re.search(r"PIN\D*\d{3} ?\d{3}", text)


@pytest.fixture
def empty_company(tmp_path: Path) -> Iterator[RunningServer]:
    """An installation with an administrator, a user and some numbers, and no template yet."""
    server = RunningServer(tmp_path / "empty", demo=False).start()
    server.stop()
    database = Database(sqlite_url(server.data))
    keys = load(server.data / "secret.key")
    users = UserAdministration(database, keys, system_clock)
    users.set_password("admin", "admin-password")
    fields = UserFields(
        login="uwe", first_name="Uwe", family_name="User", email="uwe@firma.example", number="21"
    )
    users.add(fields, "uwe-password")
    block = NumberBlock(database)
    block.add(["21", "900-901"], NumberKind(type="INTERNAL"))
    block.add(["2312900"], NumberKind(type="EXTERNAL", national_prefix="+49", local_prefix="030"))
    database.close()
    server.start()
    server.users = [
        {"login": "admin", "password": "admin-password", "email": "", "roles": ["administrator"]},
        {"login": "uwe", "password": "uwe-password", "email": fields.email, "roles": []},
    ]
    yield server
    server.stop()


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
