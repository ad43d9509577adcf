"""Who has an account reads in its language; where somebody has written a text, that is sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.running_server import conference, participant
from tests.server.application import Application
from ucc_client.contract.login import TOKEN_HEADER, secret
from ucc_client.contract.messages import LoginType
from ucc_client.server.default_texts import load
from ucc_client.server.resources import resources

START = 4_099_766_400_000


class Company:
    """The demo company, whose template is the German text that came along."""

    def __init__(self, folder: Path, client: TestClient[Any], application: Application) -> None:
        self._folder, self._client, self._application = folder, client, application
        administrator = self._sign_in(administrator=True)
        employee = self._sign_in(administrator=False)
        self._administrator, (self.employee, self._token) = administrator[1], employee

    def _sign_in(self, *, administrator: bool) -> tuple[int, str]:
        client, users = self._client, self._application.users
        user = next(one for one in users if ("administrator" in one.roles) is administrator)
        nonce = client.get("/rest/login").json()
        right = secret(LoginType.INTERNAL, user.login, nonce["nonce"], user.password)
        token = client.post("/rest/login", json={**nonce, "secret": right}).json()["token"]
        me = client.get("/rest/users/me", headers={TOKEN_HEADER: token}).json()["id"]
        return me, token

    def speaks(self, language: str) -> None:
        """Give the employee's account a language."""
        file = self._folder / "ucc-server.sqlite3"
        with closing(sqlite3.connect(file)) as database, database:
            database.execute(
                "UPDATE users SET language = ? WHERE id = ?", (language, self.employee)
            )

    def write_template(self, **fields: str) -> None:
        """Change the template as the administrator."""
        path, headers = "/rest/conferenceConfiguration", {TOKEN_HEADER: self._administrator}
        template = self._client.get(path, headers=headers).json()
        answer = self._client.put(path, headers=headers, json={**template, **fields})
        assert answer.status_code == 200, answer.text

    def mails(self, text: str = "") -> dict[str, dict[str, str]]:
        """Return the mails to the employee and to somebody outside."""
        people = [
            participant("Anna", "anna@example.org", userId=self.employee),
            participant("Clara", "clara@example.org"),
        ]
        body = conference(participants=people, startTime=START, eMailBody=text)
        answer = self._client.post(
            f"/rest/users/{self.employee}/managedConferences/preview",
            headers={TOKEN_HEADER: self._token},
            json=body,
        )
        assert answer.status_code == 200, answer.text
        return {mail["eMailAddress"].split("@")[0]: mail for mail in answer.json()["mails"]}


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    application = Application(tmp_path)
    with TestClient(application.asgi) as client:
        yield Company(tmp_path, client, application)
    application.close()


def test_a_user_reads_in_the_accounts_language_and_an_outside_person_in_the_templates(
    company: Company,
) -> None:
    company.speaks("pl")
    mails = company.mails()
    assert mails["anna"]["language"] == "pl"
    assert mails["anna"]["subject"].startswith("Zaproszenie: ")
    assert "Zapraszamy" in mails["anna"]["text"]
    assert "Prosimy zadzwonić o godz. " in mails["anna"]["text"]
    assert mails["clara"]["language"] == "de"
    assert mails["clara"]["text"].startswith("Guten Tag Clara")


@pytest.mark.parametrize("language", ["default", "tlh"])
def test_whose_language_is_not_known_reads_in_the_templates(
    company: Company, language: str
) -> None:
    company.speaks(language)
    assert {mail["language"] for mail in company.mails().values()} == {"de"}


def test_a_text_that_the_administrator_has_written_is_sent_to_all(company: Company) -> None:
    company.speaks("fr")
    company.write_template(eMailBody="Hallo {{participantName}}, {{externalNumber}} {{pin}}")
    mails = company.mails()
    assert {mail["language"] for mail in mails.values()} == {"de"}
    assert mails["anna"]["text"].startswith("Hallo Anna")


def test_a_text_for_one_conference_is_sent_to_all(company: Company) -> None:
    company.speaks("fr")
    mails = company.mails("Kommt, {{participantName}}: {{externalNumber}} {{pin}}")
    assert {mail["language"] for mail in mails.values()} == {"de"}
    assert mails["anna"]["text"].startswith("Kommt, Anna")


def test_the_templates_own_text_in_a_conference_is_no_text_of_its_own(company: Company) -> None:
    company.speaks("fr")
    german = load(resources(), "de").e_mail_body
    assert company.mails(german + "\n")["anna"]["text"].startswith("Bonjour Anna")
    assert company.mails(german.replace("\n", "\r\n"))["clara"]["text"].startswith("Guten Tag")
