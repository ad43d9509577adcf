"""Whatever is typed into a text field stays text: in mails, on pages, in answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from typing import Any

import pytest
import requests

from tests.mail_parts import PARTS, text_of
from tests.running_server import Api, RunningServer, conference, participant

LINES = (
    "x\r\nBcc: thief@evil.example\r\n\r\nBody",
    "x\nBcc: thief@evil.example",
    "x\rBcc: thief@evil.example",
    "x\u2028Bcc: thief@evil.example",
    "x\x0bBcc: thief@evil.example",
    "x\x00Bcc: thief@evil.example",
    '"><thief@evil.example>',
    "a, thief@evil.example",
    "=?utf-8?q?x=0D=0ABcc:_thief=40evil.example?=",
)
TEMPLATES = (
    "{{pin}}",
    "{{ 7 * 191 }}",
    "{% for x in ''.__class__.__mro__ %}{{ x }}{% endfor %}",
    "{{config}}",
    "{pin.__class__}",
    "%(pin)s",
    "${7*191}",
    "{{participantName}}{{webLink}}",
)
HEADERS = {
    "From",
    "To",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "MIME-Version",
    "Content-Type",
    "Content-Language",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A demo company whose spool these tests have for themselves."""
    running = RunningServer(tmp_path_factory.mktemp("injected")).start()
    yield running
    running.stop()


@pytest.fixture
def person(server: RunningServer) -> Iterator[Api]:
    api = Api(server, server.first_employee)
    yield api
    api.close()


def _new_mails(server: RunningServer, act: Callable[[], requests.Response]) -> list[EmailMessage]:
    """Return the mails that follow, none where it is refused."""
    before = len(server.mails())
    answer = act()
    assert answer.status_code in (200, 201, 204, 400), answer.text
    if answer.status_code == 400:
        assert answer.json()["message"]
        return []
    return server.wait_for_mails(before + 1)[before:]


def _is_one_letter(mail: EmailMessage, to: str) -> None:
    assert set(mail.keys()) <= HEADERS
    assert len(mail.keys()) == len(set(mail.keys()))
    assert [address.addr_spec for address in mail["To"].addresses] == [to]
    assert "\n" not in str(mail["Subject"])
    assert [part.get_content_type() for part in mail.walk()] == [*PARTS, "application/ics"]


def _fields(text: str) -> list[dict[str, Any]]:
    to = "clara@example.org"
    return [
        conference(text),
        conference(eMailBody=f"{text} PIN {{{{pin}}}}"),
        conference(participants=[participant(text, to)]),
        conference(participants=[participant("Clara", to, phoneNumber=text)]),
    ]


@pytest.mark.parametrize("text", LINES)
@pytest.mark.parametrize("field", range(4))
def test_no_field_of_a_conference_adds_a_header_or_a_recipient(
    server: RunningServer, person: Api, text: str, field: int
) -> None:
    body = _fields(text)[field]
    mails = _new_mails(server, lambda: person.call("POST", person.conferences, json=body))
    for mail in mails:
        _is_one_letter(mail, "clara@example.org")


@pytest.mark.parametrize(
    "address",
    [
        "clara@example.org\r\nBcc: thief@evil.example",
        "clara@example.org, thief@evil.example",
        "clara@example.org thief@evil.example",
        "<clara@example.org>, <thief@evil.example>",
        "clara@example.org\x00",
        "-oQ/tmp@example.org\n",
        '"x\r\nRCPT TO:<thief@evil.example>"@example.org',
    ],
)
def test_no_address_becomes_two(server: RunningServer, person: Api, address: str) -> None:
    body = conference(participants=[participant("Clara", address)])
    mails = _new_mails(server, lambda: person.call("POST", person.conferences, json=body))
    for mail in mails:
        assert set(mail.keys()) <= HEADERS
        (recipient,) = mail["To"].addresses
        assert recipient.addr_spec == address.strip()


@pytest.mark.parametrize("text", TEMPLATES)
@pytest.mark.parametrize("field", [0, 2])
def test_a_name_is_never_filled_in_like_a_template(
    server: RunningServer, person: Api, text: str, field: int
) -> None:
    body = _fields(text)[field]
    mails = _new_mails(server, lambda: person.call("POST", person.conferences, json=body))
    assert mails
    for mail in mails:
        written = f"{mail['Subject']} {mail['To']} {text_of(mail)}"
        assert text in written
        assert "1337" not in written
        assert "class" not in written.replace(text, "")


@pytest.mark.parametrize("text", [t for t in TEMPLATES if "{{pin}}" not in t])
def test_a_text_of_ones_own_knows_the_variables_and_runs_nothing(
    server: RunningServer, person: Api, text: str
) -> None:
    body = conference(eMailBody=f"{text} PIN {{{{pin}}}}")
    mails = _new_mails(server, lambda: person.call("POST", person.conferences, json=body))
    for mail in mails:
        written = text_of(mail)
        assert "1337" not in written
        assert "class '" not in written
        assert "secret" not in written


@pytest.mark.parametrize("text", [*LINES, *TEMPLATES])
@pytest.mark.parametrize("field", ["eMailSubject", "eMailBody", "serverAddress"])
def test_no_field_of_the_administrators_template_adds_a_header(
    server: RunningServer, person: Api, text: str, field: str
) -> None:
    administrator = Api(server, server.administrator)
    template = administrator.call("GET", "/conferenceConfiguration").json()
    try:
        put = administrator.call(
            "PUT", "/conferenceConfiguration", json={**template, field: text + "{{pin}}"}
        )
        assert put.status_code in (200, 400)
        mails = _new_mails(
            server, lambda: person.call("POST", person.conferences, json=conference())
        )
        for mail in mails:
            _is_one_letter(mail, "clara@example.org")
            assert "1337" not in f"{mail['Subject']} {text_of(mail)}"
    finally:
        again = administrator.call("PUT", "/conferenceConfiguration", json=template)
        assert again.status_code == 200
        administrator.close()


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{ 7 * 191 }}", "' onload='x"])
def test_a_page_shows_a_name_and_runs_nothing(
    server: RunningServer, person: Api, text: str
) -> None:
    body = conference(text, participants=[participant(text)])
    (mail,) = _new_mails(server, lambda: person.call("POST", person.conferences, json=body))
    link = next(word for word in text_of(mail).split() if "/p/" in word)
    page = requests.get(link, timeout=10)
    assert page.status_code == 200
    # The page's own script is a file of the server's; no text becomes one.
    scripts = re.findall(r"<script[^>]*>[^<]*", page.text)
    assert len(scripts) == 1
    assert re.fullmatch(r'<script src="/static/participant\.js\?v=\w+" defer>', scripts[0])
    assert "1337" not in page.text
    assert " onload='" not in page.text
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
