"""Any text may be a name or a subject; it arrives as it is, and nothing else does."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mail_parts import text_of
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.recurrence import Occurrence
from ucc_client.server.keys import Keys
from ucc_client.server.mail.facts import CalendarEntry, MailFacts
from ucc_client.server.mail.headers import NAME_LENGTH, wire_address
from ucc_client.server.mail.message import Renderer
from ucc_client.server.resources import resources

RENDERER = Renderer(
    keys=Keys(b"k" * 32),
    resources=resources(),
    own_url="http://127.0.0.1:8080",
    sender="conferences@example.org",
)
ENCODED_WORD = re.compile(rb"=\?utf-8\?[bq]\?[^? ]*\?=")

texts = st.one_of(
    st.text(max_size=150),
    st.text(alphabet='ab "\\,<>@=?._ü\r\n', max_size=200),
    st.text(alphabet="aä ☎", min_size=100, max_size=400),
)


def _facts(name: str = "Clara", conference: str = "Runde", **fields: str) -> MailFacts:
    return MailFacts(
        kind=MailKind.INVITATION,
        participant_id=7,
        link_generation=1,
        name=name,
        address=fields.get("address", "clara@example.org"),
        called=False,
        pin="482913",
        conference_name=conference,
        start=4_099_766_400_000,
        occurrence=Occurrence.ONCE,
        zone="Europe/Berlin",
        language="de",
        subject=fields.get("subject", "{{conferenceName}}"),
        body=fields.get("body", "{{participantName}}: PIN {{pin}}, {{webLink}}"),
        server_address="",
        internal_number="900",
        external_number="+49 30 23125900",
        entry=CalendarEntry(
            uid="d7d0ba3e-6b1c-4d0e-a4a3-5b7f2f0f4f63",
            sequence=0,
            organizer=fields.get("organizer", "Anna Berg"),
            organizer_address="anna@example.org",
        ),
    )


def _wire(facts: MailFacts) -> bytes:
    return RENDERER.message(3, 1_800_000_000_000, facts).as_bytes()


def _read(wire: bytes) -> EmailMessage:
    return message_from_bytes(wire, policy=policy.default)


def _header(wire: bytes, name: bytes) -> bytes:
    head = wire.partition(b"\r\n\r\n")[0].replace(b"\r\n", b"\n")
    found = re.findall(rb"^" + name + rb": (.*(?:\n[ \t].*)*)$", head, re.MULTILINE)
    assert len(found) == 1
    return bytes(found[0])


def _text(raw: bytes) -> str:
    return str(make_header(decode_header(re.sub(r"\n(?=[ \t])", "", raw.decode("ascii")))))


@given(name=texts, conference=texts)
def test_any_name_stays_in_its_header(name: str, conference: str) -> None:
    wire = _wire(_facts(name, conference))
    head, _, body = wire.partition(b"\r\n\r\n")
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    assert names == [
        b"From",
        b"To",
        b"Reply-To",
        b"Subject",
        b"Date",
        b"Message-ID",
        b"Auto-Submitted",
        b"X-Auto-Response-Suppress",
        b"Content-Language",
        b"MIME-Version",
        b"Content-Type",
    ]
    assert wire.isascii()
    assert b"\n" not in wire.replace(b"\r\n", b"")
    assert max(map(len, head.split(b"\r\n"))) <= 998
    assert max(map(len, body.split(b"\r\n"))) <= 78
    assert all(len(word) <= 75 for word in ENCODED_WORD.findall(head))
    assert [a.addr_spec for a in _read(wire)["To"].addresses] == ["clara@example.org"]


@given(name=texts.filter(lambda text: 0 < len(one_line(text)) <= NAME_LENGTH))
def test_a_name_arrives_as_it_is(name: str) -> None:
    raw = _header(_wire(_facts(name)), b"To")
    phrase, _, address = raw.rpartition(b"<")
    assert address == b"clara@example.org>"
    told = _text(phrase.strip())
    if told.startswith('"') and b"=?" not in phrase:
        told = re.sub(r"\\(.)", r"\1", told[1:-1])
    assert told == one_line(name)


@given(name=texts.filter(lambda text: len(one_line(text)) <= NAME_LENGTH))
def test_a_subject_arrives_as_it_is(name: str) -> None:
    assert _text(_header(_wire(_facts(conference=name)), b"Subject")) == one_line(name)


@given(name=texts)
def test_a_name_is_never_read_as_template(name: str) -> None:
    wire = _wire(_facts("{{pin}}" + name, body="{{participantName}}"))
    text = text_of(_read(wire))
    assert "482 913" not in text.partition("\r\n\r\n    ")[0]
    assert "{{pin}}" in text


def test_a_name_cannot_add_lines_to_the_text() -> None:
    content = text_of(_read(_wire(_facts("Clara\r\nPIN 111 111"))))
    assert content.startswith("Clara PIN 111 111: PIN 482 913")


def test_names_of_any_length_are_cut_in_the_headers_and_written_soon() -> None:
    wire = _wire(_facts("ä " * 5000, "ü" * 10_000))
    assert _text(_header(wire, b"Subject")).endswith("ü…")
    assert len(wire.partition(b"\r\n\r\n")[0]) < 10_000


def test_the_same_row_is_the_same_message() -> None:
    assert _wire(_facts("Jörg")) == _wire(_facts("Jörg"))


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("clara@example.org", "clara@example.org"),
        ("clara@bücher.example", "clara@xn--bcher-kva.example"),
        ("jörg@example.org", "jörg@example.org"),
    ],
)
def test_a_host_goes_out_in_ascii(typed: str, sent: str) -> None:
    assert wire_address(typed) == sent
    wire = _wire(_facts("Jörg", address=typed))
    assert f"<{sent}>".encode() in wire


def test_a_host_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="label"):
        wire_address(f"clara@{'ü' * 80}.example")
