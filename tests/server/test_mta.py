"""Out through a real mail server into a real mailbox, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.mail_parts import calendar_in, text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.calendar_replies import reply_to
from tests.server.mta import DOMAIN, PASSWORD, Mta, running_mta
from tests.server.test_mail_in import Inbox
from tests.waiting import wait_until

CLARA, NOBODY = f"clara@{DOMAIN}", f"nobody@{DOMAIN}"


@pytest.fixture
def mta() -> Iterator[Mta]:
    with running_mta() as one:
        yield one


def _settings(mta: Mta, folder: Path) -> str:
    password = folder / "mail-password"
    password.write_text(f"{PASSWORD}\n")
    own = f"""
        mail = "smtp://127.0.0.1:{mta.smtp_port}?starttls=yes"
        mail_from = "conferences@{DOMAIN}"
        mail_bounces = "conferences+{{id}}@{DOMAIN}"
        smtp_user = "conferences"
        smtp_password_file = "{password}"
        smtp_ca_file = "{mta.ca_file}"
        smtp_notify = "failure"
        imap = "imap://127.0.0.1:{mta.imap_port}/INBOX"
        imap_user = "conferences"
        imap_password_file = "{password}"
        imap_ca_file = "{mta.ca_file}"
        imap_seconds = 1
    """
    return re.sub(r"(?m)^ +", "", own)


@pytest.mark.timeout(300)
def test_an_invitation_reaches_a_mailbox_and_its_answer_and_what_cannot_be_delivered_come_back(
    mta: Mta, tmp_path: Path
) -> None:
    server = RunningServer(tmp_path / "server")
    server.data.mkdir(parents=True)
    (server.data / "ucc-server.toml").write_text(_settings(mta, tmp_path))
    server.start()
    try:
        api = Api(server, server.first_employee)
        people = [participant("Clara Ölz", CLARA), participant("Niemand", NOBODY)]
        body = conference("Größere Runde ☎", participants=people)
        assert api.call("POST", api.conferences, json=body).status_code == 201

        (invitation,) = wait_until(
            lambda: mta.messages("clara"),
            timeout=60,
            what="the invitation in Clara's mailbox",
            dump=lambda: server.log.read_text() + mta.log.read_text(),
        )
        assert str(invitation["To"]) == f"Clara Ölz <{CLARA}>"
        assert "Größere Runde ☎" in invitation["Subject"]
        assert re.search(r"PIN\D*\d{3} ?\d{3}", text_of(invitation))
        assert invitation["Return-Path"].startswith("<conferences+")
        assert "ESMTPSA" in str(invitation["Received"]) + "".join(invitation.get_all("Received"))
        (event,) = Calendar.from_ical(calendar_in(invitation).decode()).walk("VEVENT")
        assert event["SUMMARY"] == "Größere Runde ☎"

        inbox = Inbox(server, api)
        mta.send("clara", f"conferences@{DOMAIN}", reply_to(invitation, "TENTATIVE"))
        wait_until(
            lambda: inbox.answer_of(CLARA) == {0: "tentative"},
            timeout=60,
            what="Clara's answer",
            dump=lambda: server.log.read_text() + mta.log.read_text(),
        )
        wait_until(lambda: mta.unseen("conferences") == 0, timeout=60, what="all is read")
        returned = wait_until(
            lambda: [row for row in inbox.rows() if row.returned_at is not None],
            timeout=60,
            what="the one that came back",
            dump=lambda: server.log.read_text() + mta.log.read_text(),
        )
        assert len(returned) == 1
        assert "5.1.1" in returned[0].returned
        assert returned[0].participant_id != inbox.mail_of(invitation).participant_id
        log = server.log.read_text()
        for secret in (PASSWORD, CLARA, NOBODY):
            assert secret not in log
        inbox.database.close()
        api.close()
    finally:
        server.stop()
