"""The calendar in a mail: read by other programs, it says what the mail says, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec import structs

from tests.mail_parts import calendar_in, method_of, text_of
from tests.others_calendar import read_calendar
from tests.server.invitations import ENTRY, NOW, ONCE, WEEKLY, facts, link_of, sent
from tests.server.test_calendar import (
    DAY_MS,
    UTC_ZONE,
    WINDOW_DAYS,
    conferences,
    has_plain_clocks,
    instant,
    ours,
)
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.reason import Reason
from ucc_client.domain.series_of import series_of

WEEK_MS = 7 * DAY_MS
FIRST = WEEKLY.start
SECOND, THIRD = FIRST + WEEK_MS, FIRST + 2 * WEEK_MS
WHOLE = {
    "UID",
    "DTSTAMP",
    "SEQUENCE",
    "SUMMARY",
    "DTSTART",
    "DURATION",
    "ORGANIZER",
    "ATTENDEE",
    "DESCRIPTION",
    "STATUS",
    "TRANSP",
    "URL",
    "LOCATION",
    "CONFERENCE",
}
"""What a VEVENT has that one takes part in, beside the dates of a series."""

texts = st.one_of(
    st.text(max_size=150),
    st.text(alphabet='ab;,:\\"^\r\n=é☎\u2028\x00 ', max_size=200),
    st.sampled_from(
        [
            "x\r\nATTACH:http://evil.example",
            "x\nEND:VEVENT\nBEGIN:VEVENT",
            "x\\nATTENDEE:mailto:thief@evil.example",
            'x";RSVP=FALSE:mailto:thief@evil.example',
        ]
    ),
)


def events_in(mail: EmailMessage) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(calendar_in(mail)).walk("VEVENT"))


def event_in(mail: EmailMessage) -> icalendar.Event:
    (event,) = events_in(mail)
    return event


def news(original: int, *reasons: Reason) -> DateNews:
    was = original if Reason.TIME in reasons else None
    return DateNews(original=original, start=original, reasons=reasons, was=was)


def test_an_invitation_asks_its_reader_and_names_nobody_else() -> None:
    mail = sent(facts(is_moderator=True))
    event = event_in(mail)
    assert method_of(mail) == "REQUEST"
    assert set(event) == WHOLE
    assert str(event["UID"]) == ENTRY.uid
    assert event["SEQUENCE"] == 4
    assert instant(event["DTSTAMP"].dt) == NOW
    assert str(event["ORGANIZER"]) == "mailto:conferences@example.org"
    assert event["ORGANIZER"].params["CN"] == "Anna Berg"
    assert str(event["ATTENDEE"]) == "mailto:clara@example.org"
    assert dict(event["ATTENDEE"].params) == {
        "CN": "Clara",
        "CUTYPE": "INDIVIDUAL",
        "ROLE": "CHAIR",
        "PARTSTAT": "NEEDS-ACTION",
        "RSVP": "TRUE",
    }
    assert str(event["LOCATION"]) == "+493023125900,,482913#"
    assert [str(one) for one in event["CONFERENCE"]] == [
        "tel:+493023125900,,482913%23",
        "tel:900,,482913%23",
    ]
    assert event["CONFERENCE"][0].params["FEATURE"] == "PHONE"
    assert str(event["URL"]) == link_of(facts())
    (alarm,) = event.walk("VALARM")
    assert (str(alarm["ACTION"]), alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(minutes=-15))


def test_a_participant_is_required_and_a_moderator_chairs() -> None:
    assert event_in(sent(facts()))["ATTENDEE"].params["ROLE"] == "REQ-PARTICIPANT"
    told = facts(
        structs.replace(WEEKLY, changed_dates=(ChangedDate(original=SECOND, start=SECOND),)),
        role_differs=(SECOND,),
    )
    roles = [one["ATTENDEE"].params["ROLE"] for one in events_in(sent(told))]
    assert roles == ["REQ-PARTICIPANT", "CHAIR"]


def test_an_answer_that_holds_is_not_asked_for_again() -> None:
    conference = structs.replace(
        WEEKLY, changed_dates=(ChangedDate(original=SECOND, start=SECOND),)
    )
    for answers, expected in (
        ((), ["NEEDS-ACTION", "NEEDS-ACTION"]),
        (((0, "accepted"),), ["ACCEPTED", "ACCEPTED"]),
        (((0, "tentative"), (SECOND, "declined")), ["TENTATIVE", "DECLINED"]),
        (((SECOND, "declined"),), ["NEEDS-ACTION", "DECLINED"]),
    ):
        told = facts(conference, entry=structs.replace(ENTRY, answers=answers))
        said = [one["ATTENDEE"].params["PARTSTAT"] for one in events_in(sent(told))]
        assert said == expected


def test_a_cancellation_says_neither_pin_nor_link_nor_how_to_dial_in() -> None:
    told = facts(WEEKLY, MailKind.CANCELLATION, reasons=(Reason.DELETED,), pin="")
    mail = sent(told)
    event = event_in(mail)
    assert method_of(mail) == "CANCEL"
    assert str(event["STATUS"]) == "CANCELLED"
    assert set(event) == {"RRULE", *WHOLE} - {"TRANSP", "URL", "LOCATION", "CONFERENCE"}
    assert not event.walk("VALARM")
    assert "tel:" not in mail.as_string()
    assert "/p/" not in text_of(mail) + calendar_in(mail).decode()


@pytest.mark.parametrize(
    ("reasons", "method", "is_alone"),
    [
        ((Reason.TIME, Reason.DURATION), "REQUEST", True),
        ((Reason.NAME, Reason.MODERATOR), "REQUEST", True),
        ((Reason.LEFT_OUT,), "CANCEL", True),
        ((Reason.REMOVED,), "CANCEL", True),
        # Where it was left out, not every calendar finds its way back to one date.
        ((Reason.PUT_BACK,), "REQUEST", False),
        ((Reason.ADDED,), "REQUEST", False),
    ],
)
def test_what_happens_to_one_date_is_said_of_that_date(
    reasons: tuple[Reason, ...], method: str, is_alone: bool
) -> None:
    missed = method == "CANCEL"
    conference = structs.replace(
        WEEKLY,
        exceptions=(SECOND,) if missed else (),
        changed_dates=() if missed else (ChangedDate(original=SECOND, start=SECOND + DAY_MS),),
    )
    kind = MailKind.CANCELLATION if missed else MailKind.UPDATE
    mail = sent(facts(conference, kind, dates=(news(SECOND, *reasons),)))
    assert method_of(mail) == method
    events = events_in(mail)
    assert any("RRULE" in one for one in events) is not is_alone
    changed = [one for one in events if "RECURRENCE-ID" in one]
    assert [instant(one["RECURRENCE-ID"].dt) for one in changed] == [SECOND]
    assert instant(changed[0]["DTSTART"].dt) == (SECOND if missed else SECOND + DAY_MS)


def test_what_happens_to_several_dates_is_said_by_the_whole_series() -> None:
    conference = structs.replace(WEEKLY, exceptions=(SECOND, THIRD))
    told = facts(
        conference,
        MailKind.CANCELLATION,
        dates=(news(SECOND, Reason.LEFT_OUT), news(THIRD, Reason.LEFT_OUT)),
    )
    mail = sent(told)
    assert method_of(mail) == "REQUEST"
    assert len(event_in(mail)["EXDATE"]) == 2


def test_who_has_no_date_left_is_told_to_take_the_entry_out() -> None:
    conference = structs.replace(WEEKLY, rule="FREQ=WEEKLY;COUNT=2", exceptions=(FIRST, SECOND))
    told = facts(conference, MailKind.UPDATE, dates=(news(SECOND, Reason.LEFT_OUT),))
    mail = sent(told)
    assert method_of(mail) == "CANCEL"
    assert "RECURRENCE-ID" not in event_in(mail)


def test_without_numbers_an_entry_leads_in_by_its_link() -> None:
    event = event_in(sent(facts(internal_number="", external_number="")))
    assert set(event) == WHOLE - {"LOCATION", "CONFERENCE"}


def test_a_row_of_an_older_version_is_sent_without_a_calendar() -> None:
    mail = sent(facts(entry=None))
    kinds = [part.get_content_type() for part in mail.walk()]
    assert kinds == ["multipart/alternative", "text/plain", "text/html"]
    assert mail["Reply-To"] is None


@given(conference=conferences())
def test_two_programs_of_others_find_the_dates_that_we_have(conference: Conference) -> None:
    assume(has_plain_clocks(conference))
    begin, end = conference.start - 3 * DAY_MS, conference.start + WINDOW_DAYS * DAY_MS
    expected = ours(conference, begin, end)
    assume(next(series_of(conference, UTC_ZONE).dates(0), None) is not None)
    content = calendar_in(sent(facts(conference)))
    assert _by_recurring_ical_events(content, begin, end) == expected
    assert _by_vobject(content, begin, end) == expected


def _by_recurring_ical_events(content: bytes, begin: int, end: int) -> list[Any]:
    window = [datetime.fromtimestamp(one / 1000, UTC) for one in (begin, end)]
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(content)).between(*window)
    dates = [(instant(one.start), one.end - one.start, str(one["SUMMARY"])) for one in found]
    return sorted(one for one in dates if begin <= one[0] < end)


def _by_vobject(content: bytes, begin: int, end: int) -> list[Any]:
    calendar = read_calendar(content)
    found, elsewhere = [], set()
    for event in calendar.vevent_list:
        if hasattr(event, "recurrence_id"):
            elsewhere.add(instant(event.recurrence_id.value))
            found.append((instant(event.dtstart.value), event))
    for event in calendar.vevent_list:
        if hasattr(event, "recurrence_id"):
            continue
        after, before = (datetime.fromtimestamp(one / 1000, UTC) for one in (begin, end))
        dates = event.rruleset.between(after, before) if event.rruleset else [event.dtstart.value]
        # It keeps the first date's offset for all; what it read of the clocks is with that date.
        zone = event.dtstart.value.tzinfo
        starts = [instant(one.replace(tzinfo=zone)) for one in dates]
        found += [(start, event) for start in starts if start not in elsewhere]
    return sorted(
        (start, event.duration.value, str(event.summary.value))
        for start, event in found
        if begin <= start < end
    )


@given(name=texts, conference=texts, organizer=texts, body=texts)
def test_any_text_arrives_as_it_is_and_nothing_else_does(
    name: str, conference: str, organizer: str, body: str
) -> None:
    assume("{{" not in body)
    told = facts(
        structs.replace(ONCE, name=conference),
        name=name,
        body=body,
        entry=structs.replace(ENTRY, organizer=organizer),
    )
    content = calendar_in(sent(told))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(content)
    assert [one.name for one in calendar.walk()] == [
        "VCALENDAR",
        "VTIMEZONE",
        *[one.name for one in calendar.walk("VTIMEZONE")[0].walk()[1:]],
        "VEVENT",
        "VALARM",
    ]
    (event,) = calendar.walk("VEVENT")
    assert set(event) == WHOLE
    assert str(event["SUMMARY"]) == one_line(_exchanged(conference))
    assert event["ATTENDEE"].params.get("CN", "") == _called(_exchanged(name))
    assert event["ORGANIZER"].params.get("CN", "") == _called(organizer)
    assert str(event["ATTENDEE"]) == "mailto:clara@example.org"
    said = str(event["DESCRIPTION"])
    for words in one_line(_exchanged(body)).split():
        assert words in said
    assert said.count("482 913") == 1
    # And as another program takes it apart:
    (other,) = read_calendar(content).vevent_list
    assert other.summary.value == str(event["SUMMARY"])
    assert {one.name for one in other.getChildren()} == {*WHOLE, "VALARM"}


def _called(name: str) -> str:
    """Return a name as it stands in a parameter, where a backslash would be misread."""
    return one_line(name).replace("\\", "/")


def _exchanged(text: str) -> str:
    """Return a text without the noncharacters that no text is to have (see `marked_text`)."""
    return "".join(c for c in text if not 0xFDD0 <= ord(c) <= 0xFDEF)


def test_the_zone_of_the_conference_is_the_calendars() -> None:
    told = facts(structs.replace(WEEKLY, zone="America/New_York"))
    event = event_in(sent(told))
    assert event["DTSTART"].params["TZID"] == "America/New_York"
    assert event["DTSTART"].dt == datetime.fromtimestamp(FIRST / 1000, ZoneInfo("America/New_York"))
