"""What comes back by mail: answers are the participant's and nothing else; nothing crashes it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Row, select

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.calendar_replies import event_in, reply_to, report_on
from tests.server.kinds import BUNDLED
from tests.server_commands.console import console_of
from tests.waiting import wait_until
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.tables import answers, mails, participants
from ucc_client.server.keys import Keys, load
from ucc_client.server.mail.incoming import IncomingMail
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.letter import LARGEST, read_letter
from ucc_client.server.mail.marks import mark, row_of
from ucc_client.server.mail.replies import replies_in
from ucc_client.server.mail.returns import returned_in
from ucc_client.server.services.change_log import ChangeLog

KEYS = Keys(b"k" * 32)


class Inbox:
    """A server's database, and what comes in there."""

    def __init__(self, server: RunningServer, api: Api) -> None:
        self.server, self.api = server, api
        self.database = Database(server.database_url or sqlite_url(server.data))
        self.keys = load(server.data / "secret.key")
        self.told: list[int] = []
        log = ChangeLog(system_clock)
        self._incoming = IncomingMail(self.database, self.keys, log, system_clock, self.told.extend)

    def take(self, raw: bytes, *recipients: str) -> str:
        return self._incoming.take(raw, recipients)

    def refused(self, raw: bytes, words: str) -> None:
        """Take what must be left alone, and see that nothing was written."""
        before = self.kept()
        with pytest.raises(NotTakenError, match=words):
            self.take(raw)
        assert self.kept() == before

    def kept(self) -> list[Row[Any]]:
        with self.database.read() as connection:
            return list(connection.execute(select(answers).order_by(answers.c.participant_id)))

    def answer_of(self, address: str) -> dict[int, str]:
        """Return what somebody answered, by the date's original."""
        own = select(answers).join(participants).where(participants.c.email == address)
        with self.database.read() as connection:
            return {row.date: row.answer for row in connection.execute(own)}

    def rows(self) -> list[Row[Any]]:
        """Return the queue."""
        with self.database.read() as connection:
            return list(connection.execute(select(mails)))

    def mail_of(self, message: EmailMessage) -> Row[Any]:
        """Return the queue's row of a message."""
        row_id = row_of(self.keys, message["Message-ID"].strip("<>").split("@")[0])
        with self.database.read() as connection:
            return connection.execute(select(mails).where(mails.c.id == row_id)).one()

    def invite(self, *addresses: str, **fields: Any) -> tuple[str, list[EmailMessage]]:
        """Make a conference; return its path, and the invitations in this order."""
        people = [participant(one, one) for one in addresses]
        body = conference(participants=people, **fields)
        made = self.api.call("POST", self.api.conferences, json=body).json()
        path = f"{self.api.conferences}/{made['conferenceId']}"
        return path, [self.wait_for(address) for address in addresses]

    def wait_for(self, address: str, count: int = 1) -> EmailMessage:
        """Return somebody's newest mail, of so many."""

        def found() -> EmailMessage | None:
            own = [one for one in self.server.mails() if address in str(one["To"])]
            return own[-1] if len(own) >= count else None

        return wait_until(found, what=f"{count} mails to {address}")


@pytest.fixture
def inbox(demo: RunningServer, anna: Api) -> Iterator[Inbox]:
    one = Inbox(demo, anna)
    yield one
    one.database.close()


_names = iter(range(10_000))


@pytest.fixture
def fresh_addresses() -> Callable[[], str]:
    return lambda: f"p{next(_names)}@example.org"


@BUNDLED
@pytest.mark.parametrize("said", ["ACCEPTED", "DECLINED", "TENTATIVE"])
def test_an_answer_is_the_participants_and_changes_nothing_else(
    inbox: Inbox, said: str, fresh_addresses: Callable[[], str]
) -> None:
    clara, ben = fresh_addresses(), fresh_addresses()
    path, (invitation, _) = inbox.invite(clara, ben)
    before = inbox.api.call("GET", path)
    count = len(inbox.server.mails())
    inbox.take(reply_to(invitation, said, more="DTSTART:20300101T100000Z"))
    assert inbox.answer_of(clara) == {0: said.lower()}
    assert inbox.answer_of(ben) == {}
    after = inbox.api.call("GET", path)
    assert after.headers["ETag"] == before.headers["ETag"]
    assert _plain(after.json()) == _plain(before.json())
    assert len(inbox.server.mails()) == count
    assert inbox.api.user_id in inbox.told


def _plain(told: dict[str, Any]) -> dict[str, Any]:
    """Return a conference without what its people say, and what became of its mails."""
    return {name: value for name, value in told.items() if name not in ("answers", "mails")}


@BUNDLED
def test_the_last_answer_counts_whatever_the_order_in_which_they_come(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    clara = fresh_addresses()
    _, (invitation,) = inbox.invite(clara)
    inbox.take(reply_to(invitation, "DECLINED", stamp="20261125T110000Z"))
    inbox.refused(reply_to(invitation, "ACCEPTED", stamp="20261125T100000Z"), "older")
    assert inbox.answer_of(clara) == {0: "declined"}
    inbox.take(reply_to(invitation, "TENTATIVE", stamp="20261125T120000Z"))
    inbox.take(reply_to(invitation, "TENTATIVE", stamp="20261125T120000Z"))
    assert inbox.answer_of(clara) == {0: "tentative"}


@BUNDLED
def test_an_answer_to_an_invitation_that_was_overtaken_does_not_count(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    clara = fresh_addresses()
    path, (invitation,) = inbox.invite(clara)
    body = inbox.api.call("GET", path).json()
    body["startTime"] += 3_600_000
    assert inbox.api.call("PUT", path, json=body).status_code == 204
    update = inbox.wait_for(clara, 2)
    assert event_in(update)["SEQUENCE"] > event_in(invitation)["SEQUENCE"]
    inbox.refused(reply_to(invitation), "earlier time")
    inbox.take(reply_to(update, "DECLINED"))
    assert inbox.answer_of(clara) == {0: "declined"}


@BUNDLED
def test_an_answer_from_far_ahead_does_not_outdo_later_ones(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    clara = fresh_addresses()
    _, (invitation,) = inbox.invite(clara)
    inbox.take(reply_to(invitation, stamp="99991231T235959Z", sequence=2_000_000_000))
    assert max(row.answered_at for row in inbox.kept()) <= system_clock()
    inbox.take(reply_to(invitation, "DECLINED", stamp="99991231T235959Z"))
    assert inbox.answer_of(clara) == {0: "declined"}


@BUNDLED
def test_one_date_of_a_series_is_answered_by_its_own_time_in_any_zone(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    clara = fresh_addresses()
    start = 4_099_766_400_000  # 2099-11-30T20:00Z, 21:00 in Berlin
    _, (invitation,) = inbox.invite(clara, occurrence="EVERYDAY", startTime=start)
    day = 24 * 3_600_000
    inbox.take(reply_to(invitation, "DECLINED", date=_recurrence(start + day)))
    inbox.take(reply_to(invitation, "TENTATIVE", date=_recurrence(start + 2 * day, berlin=True)))
    inbox.take(reply_to(invitation, "ACCEPTED"))
    assert inbox.answer_of(clara) == {
        0: "accepted",
        start + day: "declined",
        start + 2 * day: "tentative",
    }
    inbox.refused(reply_to(invitation, date=_recurrence(start + day + 60_000)), "no such date")
    inbox.refused(reply_to(invitation, date=_recurrence(start - day)), "no such date")
    for date in ("RECURRENCE-ID:99991231T235959Z", "RECURRENCE-ID:00010101T000000"):
        inbox.refused(reply_to(invitation, date=date), "no such date")


def _recurrence(instant: int, *, berlin: bool = False) -> str:
    moment = datetime.fromtimestamp(instant // 1000, UTC)
    if berlin:
        there = moment.astimezone(ZoneInfo("Europe/Berlin"))
        return f"RECURRENCE-ID;TZID=Europe/Berlin:{there:%Y%m%dT%H%M%S}"
    return f"RECURRENCE-ID:{moment:%Y%m%dT%H%M%SZ}"


@BUNDLED
def test_who_answers_from_another_address_is_known_by_the_mail_that_is_answered_only(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    clara, ben = fresh_addresses(), fresh_addresses()
    _, (invitation, other) = inbox.invite(clara, ben)
    inbox.take(reply_to(invitation, address="clara@alias.example"))
    assert inbox.answer_of(clara) == {0: "accepted"}
    stranger = reply_to(other, address="stranger@example.net", threaded=False)
    inbox.refused(stranger, "nobody who is invited")
    forged = reply_to(other, address="stranger@example.net")
    own = other["Message-ID"].strip("<>")
    inbox.refused(forged.replace(own.encode(), b"x" + own.encode()), "nobody who is invited")
    assert inbox.answer_of(ben) == {}


@BUNDLED
@pytest.mark.parametrize(
    ("change", "words"),
    [
        ((b"METHOD:REPLY", b"METHOD:REQUEST"), "no answer"),
        ((b"METHOD:REPLY", b"METHOD:CANCEL"), "no answer"),
        ((b"PARTSTAT=ACCEPTED", b"PARTSTAT=DELEGATED"), "neither yes"),
        ((b"PARTSTAT=ACCEPTED", b"PARTSTAT=NEEDS-ACTION"), "neither yes"),
        ((b":mailto:", b":http:"), "who answers"),
        ((b"UID:", b"UID:x"), "no such conference"),
        ((b"UID:", b"X-UID:"), "who answers"),
        ((b"DTSTAMP:", b"X-STAMP:"), "cannot be read"),
        ((b"DTSTAMP:20261125T100000Z", b"DTSTAMP:garbage"), "cannot be read"),
        ((b"DTSTAMP:20261125T100000Z", b"DTSTAMP;VALUE=DATE:20261125"), "a day where"),
        ((b"SEQUENCE:0", b"SEQUENCE:-1"), "cannot be read"),
        ((b"SEQUENCE:0", b"SEQUENCE:99999999999999999999"), "cannot be read"),
        ((b"END:VEVENT", b"ATTENDEE:mailto:x@y\r\nEND:VEVENT"), "who answers"),
        ((b"BEGIN:VEVENT", b"BEGIN:VTODO"), "answers to nothing"),
        ((b"SEQUENCE:0", b"RECURRENCE-ID;RANGE=THISANDFUTURE:20991130T200000Z"), "several dates"),
        ((b"text/calendar", b"text/x-other"), "neither an answer"),
    ],
)
def test_what_is_no_answer_of_somebody_invited_is_left_alone_in_words(
    inbox: Inbox,
    change: tuple[bytes, bytes],
    words: str,
    fresh_addresses: Callable[[], str],
) -> None:
    _, (invitation,) = inbox.invite(fresh_addresses())
    raw = reply_to(invitation)
    assert change[0] in raw
    inbox.refused(raw.replace(*change), words)


@BUNDLED
def test_answers_go_with_the_participant(inbox: Inbox, fresh_addresses: Callable[[], str]) -> None:
    clara = fresh_addresses()
    path, (invitation,) = inbox.invite(clara)
    inbox.take(reply_to(invitation))
    assert inbox.api.call("DELETE", path).status_code == 204
    assert inbox.answer_of(clara) == {}
    inbox.refused(reply_to(invitation), "no such conference")


@BUNDLED
@pytest.mark.parametrize("known_by", ["address", "envelope", "message"])
def test_a_mail_that_came_back_is_known_by_each_of_its_marks(
    inbox: Inbox, known_by: str, fresh_addresses: Callable[[], str]
) -> None:
    _, (invitation,) = inbox.invite(fresh_addresses())
    marked = invitation["Message-ID"].strip("<>").split("@")[0]
    raw = report_on(
        invitation,
        to=f"bounces+{marked.upper()}@example.org" if known_by == "address" else "x@example.org",
        envelope_id=marked if known_by == "envelope" else "",
        with_headers=known_by == "message",
    )
    inbox.take(raw)
    row = inbox.mail_of(invitation)
    assert row.returned == "5.1.1 smtp; 550 5.1.1 User unknown"
    assert row.returned_at is not None
    assert row.participant_id > 0
    assert row.state == "sent"


@BUNDLED
def test_delays_forgeries_and_notes_of_absence_mark_nobody(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    _, (invitation,) = inbox.invite(fresh_addresses())
    inbox.refused(report_on(invitation, action="delayed"), "no failure")
    marked = invitation["Message-ID"].strip("<>").split("@")[0]
    forged = report_on(invitation).replace(marked.encode(), marked[:-1].encode() + b"0")
    if forged != report_on(invitation):
        inbox.refused(forged.replace(marked.encode(), b""), "no mail of this server")
    away = EmailMessage()
    away["From"], away["Auto-Submitted"] = "Clara <clara@example.org>", "auto-replied"
    away["To"] = f"bounces+{marked}@example.org"
    away.set_content("I am away.")
    inbox.refused(away.as_bytes(), "neither an answer")
    assert inbox.mail_of(invitation).returned_at is None


@BUNDLED
def test_a_note_of_a_mail_server_without_a_report_counts_at_the_mails_own_address(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    _, (invitation,) = inbox.invite(fresh_addresses())
    marked = invitation["Message-ID"].strip("<>").split("@")[0]
    note = EmailMessage()
    note["From"], note["Subject"] = "MAILER-DAEMON@old.example.org", "failure notice"
    note.set_content("Sorry, no mailbox here by that name.")
    inbox.refused(note.as_bytes(), "neither an answer")
    inbox.take(note.as_bytes(), f"bounces+{marked}@example.org")
    assert inbox.mail_of(invitation).returned == "failure notice"


@BUNDLED
def test_a_mail_server_hands_a_message_to_the_command(
    inbox: Inbox, fresh_addresses: Callable[[], str]
) -> None:
    clara = fresh_addresses()
    _, (invitation,) = inbox.invite(clara)
    console = console_of(inbox.server)
    raw = reply_to(invitation).decode("ascii")
    said = console.done("mail-in", typed=raw)
    assert said.output == "An answer was noted.\n"
    assert inbox.answer_of(clara) == {0: "accepted"}
    alone = console.done("mail-in", typed="Subject: hello\n\nhello")
    assert "left alone" in alone.errors
    assert alone.output == ""
    away = console.run("mail-in", "--key-file", "/nowhere", typed=raw)
    assert away.code == 75


def test_what_is_too_long_or_too_deep_is_refused_in_words() -> None:
    with pytest.raises(NotTakenError, match="longer"):
        read_letter(b"x" * (LARGEST + 1))
    deep = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3000)
    )
    _survives(deep)
    many = b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 100_000
    _survives(many)
    nested = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + "BEGIN:VEVENT\r\n" * 4000
    _survives(b"Content-Type: text/calendar\n\n" + nested.encode())
    long = "BEGIN:VCALENDAR\r\nX:" + "y" * 100_000
    _survives(b"Content-Type: text/calendar\n\n" + long.encode())


def _survives(raw: bytes) -> None:
    with contextlib.suppress(NotTakenError):
        letter = read_letter(raw, ["bounces+1.abc@example.org"])
        returned_in(letter, KEYS)
        replies_in(letter)


_HEADERS = st.sampled_from(
    [
        b"Content-Type: text/calendar; method=REPLY; charset=utf-8",
        b"Content-Type: text/calendar; charset=\xff",
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        b"Content-Type: message/delivery-status",
        b"Content-Type: message/rfc822",
        b"Content-Transfer-Encoding: base64",
        b"Content-Transfer-Encoding: quoted-printable",
        b"In-Reply-To: <1.000000000000000000000000@x>",
        b"From: MAILER-DAEMON@x",
        b"To: =?utf-8?q?=ff?= <bounces+1.000000000000000000000000@x>",
        b"",
        b"--b",
        b"--b--",
        b"BEGIN:VCALENDAR",
        b"METHOD:REPLY",
        b"BEGIN:VEVENT",
        b"UID:x",
        b"DTSTAMP:20260101T000000Z",
        b"DTSTAMP;TZID=Nowhere:20260101T000000",
        b"DTSTAMP:00010101T000000Z",
        b"SEQUENCE:x",
        b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b",
        b"ATTENDEE;PARTSTAT=ACCEPTED;PARTSTAT=DECLINED:MAILTO:%ff%00",
        b"RECURRENCE-ID:20260101T000000Z",
        b"RECURRENCE-ID;VALUE=PERIOD:20260101T000000Z/PT1H",
        b"RRULE:FREQ=SECONDLY;COUNT=999999999",
        b"END:VEVENT",
        b"END:VCALENDAR",
        b"Action: failed",
        b"Original-Envelope-Id: 1.000000000000000000000000",
        b" folded",
        b"\xef\xbb\xbf\x00\x80",
    ]
)


@given(
    st.lists(st.one_of(_HEADERS, st.binary(max_size=60)), max_size=60),
    st.sampled_from([b"\n", b"\r\n", b"\r"]),
)
def test_no_message_crashes_it(lines: list[bytes], end: bytes) -> None:
    _survives(end.join(lines))


@given(st.binary(max_size=400))
def test_no_calendar_crashes_it(text: bytes) -> None:
    _survives(b"Content-Type: text/calendar; charset=utf-8\r\n\r\n" + text)


@given(st.integers(0, 10**18), st.text(max_size=40))
def test_only_a_whole_mark_is_one(row_id: int, noise: str) -> None:
    marked = mark(KEYS, row_id)
    assert row_of(KEYS, marked) == row_id
    assert row_of(KEYS, marked + noise) in (None, row_id if not noise else None)
    assert row_of(KEYS, noise) is None
    assert row_of(Keys(b"x" * 32), marked) is None
