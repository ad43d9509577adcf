"""Whatever stands in a field stays text in the finished message, and adds nothing to it.

The messages are read by the standard library's parsers and by `icalendar`, as others read them.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.mail_parts import calendar_in, page_of, text_of
from ucc_client.domain.conference import ChangedDate
from ucc_client.domain.conference_check import is_email
from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.mail_template import Variable
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.reason import Reason
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.server.default_texts import load
from ucc_client.server.keys import Keys
from ucc_client.server.mail import headers
from ucc_client.server.mail.facts import CalendarEntry, MailFacts
from ucc_client.server.mail.message import Renderer
from ucc_client.server.resources import resources
from ucc_client.server.services.configuration import ADDRESS_PATTERN

NOW = to_instant(datetime(2026, 11, 25, 9), ZoneInfo("Europe/Berlin"))
START = NOW + 7 * 86_400_000
RENDERER = Renderer(
    keys=Keys(b"k" * 32),
    resources=resources(),
    own_url="https://conf.example.org",
    sender="conferences@example.org",
)
TEXTS = load(resources(), "en")
ATTACKS = (
    "x\r\nBcc: thief@evil.example\r\n\r\nBody",
    "x\nBEGIN:VEVENT\nATTACH:https://evil.example/",
    "END:VCALENDAR\r\nBEGIN:VCALENDAR",
    'x";CN=Thief:mailto:thief@evil.example',
    "x\\nATTENDEE:mailto:thief@evil.example",
    "a;b,c:d\\e\"f^n^'g",
    '"><script src="//evil.example"></script>',
    "<a href='https://evil.example'>here</a>",
    "' onload='x",
    "--></style><!-- &amp; &#60; &lt;",
    "</td></tr></table><img src=x>",
    "https://evil.example/ tel:+1 mailto:thief@evil.example",
    "=?utf-8?q?x=0D=0ABcc:_thief=40evil.example?=",
    "thief@evil.example, <thief@evil.example>",
    "{{pin}} {{webLink}} {{ifCalled}}",
    "\ufdd1482913\ufdef \ufdd4https://evil.example\ufdef",
    "{name} {time} {subject} %(pin)s",
    "x\u2028y\u2029z\x0b\x0c\x1c\x85 \x00",
    "\u202egpj.exe\u2066",
    "PIN: 000 000",
    "long " * 60 + "w" * 300,
    "Żółć 🦊 中文 العربية",
)
texts = st.one_of(
    st.sampled_from(ATTACKS),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.lists(st.one_of(st.sampled_from(ATTACKS), st.text(max_size=9)), max_size=3).map("".join),
).filter(lambda text: text.isascii() or text.encode("utf-8", "ignore").decode() == text)


def _facts(**fields: Any) -> MailFacts:
    usual: dict[str, Any] = {
        "kind": MailKind.INVITATION,
        "participant_id": 7,
        "link_generation": 1,
        "name": "Clara",
        "address": "clara@example.org",
        "called": True,
        "pin": "482913",
        "conference_name": "Budget",
        "start": START,
        "occurrence": Occurrence.ONCE,
        "zone": "Europe/Berlin",
        "language": "en",
        "subject": TEXTS.e_mail_subject,
        "body": TEXTS.e_mail_body,
        "server_address": "",
        "internal_number": "900",
        "external_number": "+49 30 23125900",
        "entry": CalendarEntry(uid="u-1", sequence=0, organizer="Anna", organizer_address=""),
    }
    return MailFacts(**{**usual, **fields})


def _sent(**fields: Any) -> EmailMessage:
    """Return a message as it is after its way through the net."""
    written = RENDERER.message(3, NOW, _facts(**fields)).as_bytes()
    assert max(map(len, written.split(b"\r\n"))) <= 998
    assert b"\n" not in written.replace(b"\r\n", b"")
    message = message_from_bytes(written, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert [part.defects for part in message.walk() if part.defects] == []
    return message


class Page(HTMLParser):
    """What a page is made of: its tags with their attributes' names, its addresses, its words."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, ...]] = []
        self.addresses: list[str] = []
        self.others: list[str] = []
        self._words: list[str] = []
        self._hidden = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, *(name for name, _ in attrs)))
        self.addresses += [v or "" for name, v in attrs if name in ("href", "src", "action")]
        self._hidden += tag in ("style", "title")
        if tag == "br":
            self._words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._words.append(data)

    def handle_comment(self, data: str) -> None:
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        self.others.append(data)

    @property
    def words(self) -> str:
        return _spaced("".join(self._words))


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _shape(message: EmailMessage) -> list[tuple[str, list[str]]]:
    return [(part.get_content_type(), sorted(part.keys())) for part in message.walk()]


def _properties(message: EmailMessage) -> Counter[str]:
    """Return the components and properties of the calendar, with their parameters' names."""
    (calendar,) = Calendar.from_ical(calendar_in(message), multiple=True)
    found: Counter[str] = Counter()
    for component in calendar.walk():
        found[str(component.name)] += 1
        for name, value in component.property_items(recursive=False):
            found[f"{component.name}.{name}"] += 1
            found.update(f"{component.name}.{name};{one}" for one in getattr(value, "params", ()))
        assert component.errors == []
    return found


def _event(message: EmailMessage) -> Any:
    (calendar,) = Calendar.from_ical(calendar_in(message), multiple=True)
    (event,) = calendar.walk("VEVENT")
    return event


USUAL = _sent()
LINK = RENDERER.link(_facts())
TEL = [address for address in Page(page_of(USUAL)).addresses if address.startswith("tel:")]


def _is_as_usual(message: EmailMessage) -> None:
    """Fail where there is anything that the usual message does not have."""
    assert _shape(message) == _shape(USUAL)
    assert _properties(message) == _properties(USUAL)
    page, usual = Page(page_of(message)), Page(page_of(USUAL))
    assert page.tags == usual.tags
    assert page.addresses == usual.addresses
    assert page.others == usual.others == []
    assert message["From"].addresses == USUAL["From"].addresses


@given(texts)
@example(ATTACKS[0])
def test_the_name_of_a_conference_is_text_everywhere(text: str) -> None:
    name = one_line(text.replace("\ufdef", "").translate(_NO_MARKS))
    assume(name)
    message = _sent(conference_name=text)
    _is_as_usual(message)
    assert _event(message)["SUMMARY"] == one_line(text) or name in str(_event(message)["SUMMARY"])
    assert name in _spaced(text_of(message))
    assert name in Page(page_of(message)).words
    subject = one_line(f"Invitation: {name}, Wednesday, December 2, 2026")
    assert message["Subject"] == _cut(subject, headers.SUBJECT_LENGTH)
    assert [one.addr_spec for one in message["To"].addresses] == ["clara@example.org"]


@given(texts)
def test_the_name_of_a_participant_is_text_everywhere(text: str) -> None:
    message = _sent(name=text)
    name = one_line(text)
    (to,) = message["To"].addresses
    assert to.addr_spec == "clara@example.org"
    # Not as the library takes a long name apart: between encoded words it adds spaces.
    assert _named(message) == _cut(name, headers.NAME_LENGTH)
    plain = one_line(text.translate(_NO_MARKS))
    assert f"Hello {plain}," in _spaced(text_of(message)).replace("Hello ,", "Hello ,")
    assert plain in Page(page_of(message)).words
    event = _event(message)
    assert str(event["ATTENDEE"]) == "mailto:clara@example.org"
    if plain:
        _is_as_usual(message)


@given(texts)
def test_the_name_of_the_one_who_invites_adds_nothing(text: str) -> None:
    entry = CalendarEntry(uid="u-1", sequence=0, organizer=text or "A", organizer_address="")
    assume(one_line(entry.organizer))
    message = _sent(entry=entry)
    _is_as_usual(message)
    assert str(_event(message)["ORGANIZER"]) == "mailto:conferences@example.org"


@given(texts)
def test_an_administrators_subject_is_one_line(text: str) -> None:
    message = _sent(subject=f"Come {text}")
    assert _shape(message) == _shape(USUAL)
    assert [one.addr_spec for one in message["To"].addresses] == ["clara@example.org"]
    if "{{" not in text:
        expected = one_line(f"Come {text}".translate(_NO_MARKS))
        assert message["Subject"] == _cut(expected, headers.SUBJECT_LENGTH)


@given(texts)
def test_a_text_of_somebodys_own_is_words_and_nothing_else(text: str) -> None:
    message = _sent(body=f"Come!\n\n{text}\n\nPIN {{{{pin}}}} {{{{externalNumber}}}}")
    assert _shape(message) == _shape(USUAL)
    assert _properties(message) == _properties(USUAL)
    page, usual = Page(page_of(message)), Page(page_of(USUAL))
    assert set(page.tags) <= set(usual.tags) | _LAYOUT
    assert set(page.addresses) <= {*usual.addresses}
    assert page.others == []
    if "{{" not in text:
        plain = text.translate(_NO_MARKS)
        written = _without_controls(text_of(message))
        assert _spaced(_without_controls(plain)) in _spaced(written)
        # No page can hold a zero, and none stands for it.
        shown = _spaced(_without_controls(plain.replace("\0", "")))
        assert shown in _spaced(_without_controls(page.words))


@given(texts)
def test_the_name_of_a_date_is_text_everywhere(text: str) -> None:
    plain = one_line(text.translate(_NO_MARKS))
    assume(plain)
    later = START + 7 * 86_400_000
    series = {
        "kind": MailKind.UPDATE,
        "occurrence": Occurrence.EVERYWEEK,
        "dates": (DateNews(original=later, start=later, reasons=(Reason.NAME,)),),
    }
    usual, message = (
        _sent(**series, changed_dates=(ChangedDate(original=later, start=later, name=name),))
        for name in ("Retro", text)
    )
    assert _shape(message) == _shape(usual)
    assert _properties(message) == _properties(usual)
    page = Page(page_of(message))
    assert page.addresses == Page(page_of(usual)).addresses
    assert page.others == []
    assert f"is called “{plain}”" in _spaced(text_of(message))
    assert f"is called “{plain}”" in page.words


@given(st.text(st.sampled_from("0123456789+ -/()#*;,&?%"), min_size=1, max_size=32))
@pytest.mark.parametrize("field", ["external_number", "internal_number"])
def test_a_number_dials_digits_only(field: str, number: str) -> None:
    assume(any(c.isdigit() for c in number))
    message = _sent(**{field: number})
    page = Page(page_of(message))
    assert {urlsplit(one).scheme for one in page.addresses} == {"tel", "https"}
    for address in page.addresses:
        if address.startswith("tel:"):
            assert set(unquote(address.removeprefix("tel:"))) <= set("+0123456789,#*")
    assert set(page.tags) <= set(Page(page_of(USUAL)).tags)
    assert _spaced(number) in _spaced(text_of(message))


local_parts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=20)


@given(local_parts)
def test_an_address_stays_one_address(local: str) -> None:
    address = f"{local}@example.org"
    assume(is_email(address))
    message = _sent(address=address)
    (to,) = message["To"].addresses
    # In UTF-8, as RFC 6532 has it; the library reads bytes.
    read = to.username.encode("utf-8", "surrogateescape").decode()
    assert (read, to.domain) == (local, "example.org")
    assert to.display_name == "Clara"
    assert unquote(str(_event(message)["ATTENDEE"])) == f"mailto:{address}"
    assert _properties(message) == _properties(USUAL)


web_addresses = st.builds(
    lambda scheme, host, path: scheme + host + path,
    st.sampled_from(["", "http://", "https://"]),
    st.text("abcé.-&'();=%$!*+,~_`{}|^", min_size=1, max_size=12),
    st.one_of(
        st.just(""), st.text("abc/&'();=%:@$!*+,~_`{}|^é", max_size=12).map(lambda path: f"/{path}")
    ),
)


@given(web_addresses)
def test_a_web_server_address_is_an_address_and_nothing_more(address: str) -> None:
    assume(re.fullmatch(ADDRESS_PATTERN, address))
    message = _sent(server_address=address)
    link = RENDERER.link(_facts(server_address=address))
    page = Page(page_of(message))
    assert page.tags == Page(page_of(USUAL)).tags
    assert [one for one in page.addresses if not one.startswith("tel:")] == [link, link]
    assert urlsplit(link).scheme in ("http", "https")
    assert str(_event(message)["URL"]) == link
    assert _properties(message) == _properties(USUAL)


_NO_MARKS = dict.fromkeys(range(64976, 65008))
_LAYOUT: set[tuple[str, ...]] = {("br",)}


def _named(message: EmailMessage) -> str:
    """Return the name of the reader, as other programs put its encoded words together."""
    (raw,) = [value for name, value in message.raw_items() if name == "To"]
    phrase = "".join(str(raw).splitlines()).rpartition("<")[0].strip()
    if "=?" not in phrase:
        return str(message["To"].addresses[0].display_name)
    return str(make_header(decode_header(phrase)))


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _without_controls(text: str) -> str:
    return "".join(" " if c < " " or "\x7f" <= c <= "\x9f" else c for c in text)


def test_every_variable_of_the_usual_message_is_filled_in() -> None:
    assert [one for one in Variable if one.placeholder in text_of(USUAL)] == []
    assert LINK in text_of(USUAL)
    assert len(TEL) == 2
