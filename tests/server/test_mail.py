"""Invitations: who gets one, what stands in it, and that it arrives once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
import requests

from tests.mail_parts import PARTS, text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.mailbox import running
from tests.waiting import wait_until

PIN = re.compile(r"^.*\bPIN\b\D*(\d{3} ?\d{3})\b", re.MULTILINE)
LINK = re.compile(r"https?://\S+")


@pytest.fixture
def server(fresh: Callable[..., RunningServer]) -> RunningServer:
    return fresh()


@pytest.fixture
def anna(server: RunningServer) -> Iterator[Api]:
    api = Api(server, server.first_employee)
    yield api
    api.close()


def _create(api: Api, *people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    body = conference(participants=list(people), **fields)
    answer = api.call("POST", api.conferences, json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def _pin(mail: EmailMessage) -> str:
    found = PIN.search(text_of(mail))
    assert found, text_of(mail)
    return found.group(1).replace(" ", "")


def _link(mail: EmailMessage) -> str:
    links = LINK.findall(text_of(mail))
    assert len(links) == 1, "the link is the mail's only address"
    return str(links[0])


def test_making_the_demo_company_sends_no_mail(server: RunningServer) -> None:
    assert server.mails() == []


def test_everyone_with_an_address_gets_an_own_pin_and_link(
    server: RunningServer, anna: Api
) -> None:
    _create(
        anna,
        participant("Jörg Möller", "joerg@example.org"),
        participant("Clara", "clara@example.org", callOnStart=True, phoneNumber="+49 30 1"),
        participant("Ohne Adresse", "", phoneNumber="21"),
        name="Größere Runde ☎",
    )
    mails = server.wait_for_mails(2)
    assert [str(m["To"]) for m in mails] == [
        "Jörg Möller <joerg@example.org>",
        "Clara <clara@example.org>",
    ]
    assert len({_pin(m) for m in mails}) == 2
    assert len({_link(m) for m in mails}) == 2
    for mail in mails:
        assert "Größere Runde ☎" in mail["Subject"]
        assert [part.get_content_type() for part in mail.walk()] == [*PARTS, "application/ics"]
        assert mail["Date"]
        assert mail["Message-ID"]
        assert mail["Auto-Submitted"] == "auto-generated"
        assert "{{" not in text_of(mail) + mail["Subject"]


def test_a_text_of_the_conferences_own_is_taken_instead_of_the_templates(
    server: RunningServer, anna: Api
) -> None:
    _create(anna, participant(), eMailBody="Nur dies. PIN: {{pin}}, {{unknown}}")
    mail = server.wait_for_mails(1)[0]
    text = text_of(mail)
    assert re.match(r"Nur dies\. PIN: \d{3} \d{3}, \{\{unknown\}\}\s*", text)
    assert len(PIN.findall(text)) == 1


@pytest.mark.parametrize(
    "name",
    [
        "x\r\nBcc: victim@example.org",
        "x\nSubject: other",
        "{{pin}} {{webLink}}",
        '"quoted", <angle@example.org>',
        "sehr lang " * 60,
        "\u200f\u05e2\u05d1\u05e8\u05d9\u05ea",
    ],
)
def test_no_text_gets_out_of_its_place(server: RunningServer, anna: Api, name: str) -> None:
    _create(anna, participant(name, "clara@example.org"), name=name)
    mail = server.wait_for_mails(1)[0]
    assert mail["Bcc"] is None
    assert mail.get_all("Subject") == [mail["Subject"]]
    assert [a.addr_spec for a in mail["To"].addresses] == ["clara@example.org"]
    assert " ".join(name.split()) in " ".join(mail["Subject"].split())


def test_a_message_is_complete_private_and_never_written_twice(
    server: RunningServer, anna: Api
) -> None:
    _create(anna, participant())
    server.wait_for_mails(1)
    files = [f for f in server.mail_dir.iterdir() if not f.name.startswith(".")]
    assert len(files) == 1
    assert files[0].stat().st_mode & 0o777 == 0o600
    written = files[0].stat().st_mtime_ns
    server.stop()
    server.start()
    api = Api(server, server.first_employee)
    _create(api, participant("Other", "other@example.org"))
    server.wait_for_mails(2)
    api.close()
    assert files[0].stat().st_mtime_ns == written


def test_what_was_queued_is_sent_after_a_crash(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh(arguments=("--mail", "smtp://127.0.0.1:9?from=server@example.org"))
    api = Api(server, server.first_employee)
    _create(api, participant())
    api.close()
    server.kill()
    server.start(arguments=("--demo",))  # the mail server is out of order: into the spool now
    assert [str(m["To"]) for m in server.wait_for_mails(1)] == ["Clara <clara@example.org>"]


def test_the_participants_page_shows_just_name_time_numbers_and_own_pin(
    server: RunningServer, anna: Api
) -> None:
    made = _create(
        anna,
        participant("Clara", "clara@example.org"),
        participant("Geheim", "geheim@example.org", phoneNumber="+49 30 5550177"),
        name="<b>Runde</b>",
    )
    mails = server.wait_for_mails(2)
    page = requests.get(_link(mails[0]), timeout=10)
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert "&lt;b&gt;Runde&lt;/b&gt;" in page.text
    assert _pin(mails[0]) in page.text.replace(" ", "").replace("\u202f", "")
    for secret in (_pin(mails[1]), "geheim@example.org", "5550177", "clara@example.org"):
        assert secret not in page.text
    wrong = _link(mails[0])[:-4] + "AAAA"
    assert requests.get(wrong, timeout=10).status_code == 404
    anna.call("DELETE", f"{anna.conferences}/{made['conferenceId']}")
    assert requests.get(_link(mails[0]), timeout=10).status_code == 410
    token = _link(mails[0]).rpartition("/")[2]
    kept = server.kept()
    assert token not in server.log.read_text()
    assert token.encode() not in kept
    assert _pin(mails[0]) not in server.log.read_text()


def test_mail_goes_out_over_smtp(fresh: Callable[..., RunningServer]) -> None:
    with running() as mailbox:
        target = f"smtp://127.0.0.1:{mailbox.port}?starttls=no&from=konferenz@example.org"
        server = fresh(arguments=("--mail", target))
        api = Api(server, server.first_employee)
        _create(api, participant("Jörg", "joerg@example.org"))
        api.close()
        wait_until(lambda: mailbox.received, what="a mail over SMTP", dump=server.log.read_text)
        mail = message_from_bytes(mailbox.received[0], policy=policy.default)
        assert mailbox.recipients == ["joerg@example.org"]
        assert str(mail["To"]) == "Jörg <joerg@example.org>"
        assert str(mail["From"]) == "konferenz@example.org"
        assert _pin(mail)
