"""What mails about series say: of all of it, of single dates, and to guests of one date."""

from __future__ import annotations

from datetime import datetime
from email import message_from_bytes, policy
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from tests.mail_parts import text_of
from ucc_client.domain.conference import ChangedDate
from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.reason import Reason
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.server.default_texts import load
from ucc_client.server.keys import Keys
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.message import Renderer
from ucc_client.server.resources import resources

BERLIN = ZoneInfo("Europe/Berlin")
RENDERER = Renderer(
    keys=Keys(b"k" * 32),
    resources=resources(),
    own_url="http://127.0.0.1:8080",
    sender="conferences@example.org",
)


def at(day: int, hour: int = 9) -> int:
    return to_instant(datetime(2026, 12, day, hour), BERLIN)


NOW = at(1, 8)
MOVED = ChangedDate(original=at(8), start=at(9, 14))


def facts(kind: MailKind = MailKind.UPDATE, **fields: Any) -> MailFacts:
    texts = load(resources(), fields.get("language", "en"))
    known: dict[str, Any] = {
        "participant_id": 7,
        "link_generation": 1,
        "name": "Clara",
        "address": "clara@example.org",
        "called": False,
        "pin": "482913",
        "conference_name": "Stand-up",
        "start": at(1),
        "occurrence": Occurrence.EVERYWEEK,
        "rule": "FREQ=WEEKLY;UNTIL=20270331T070000Z",
        "duration_minutes": 60,
        "zone": "Europe/Berlin",
        "language": "en",
        "subject": texts.e_mail_subject,
        "body": texts.e_mail_body,
        "server_address": "",
        "internal_number": "900",
        "external_number": "+49 30 23125900",
    }
    return MailFacts(kind=kind, **{**known, **fields})


def news(day: int, *reasons: Reason, start: int | None = None, **fields: Any) -> DateNews:
    return DateNews(
        original=at(day), start=at(day) if start is None else start, reasons=reasons, **fields
    )


def written(told: MailFacts, now: int = NOW) -> tuple[str, str]:
    """Return subject and text, with plain spaces."""
    wire = RENDERER.message(3, now, told).as_bytes()
    message = message_from_bytes(wire, policy=policy.default)
    text = text_of(message).replace("\r\n", "\n").replace("\u202f", " ").replace("\u2009", "")
    return str(message["Subject"]), text


def test_an_invitation_says_rule_length_and_zone_and_which_dates_are_otherwise() -> None:
    told = facts(
        MailKind.INVITATION,
        exceptions=(at(15), at(22)),
        without=(at(22),),
        changed_dates=(MOVED,),
    )
    _, text = written(told)
    assert "Tuesday, December 1, 2026 (every Tuesday until March 31, 2027)" in text
    assert "9:00–10:00 AM (Berlin time)\n" in text
    assert text.rstrip().endswith(
        "Among the next dates:\n"
        "    Wednesday, December 9, 2026, 2:00–3:00 PM: instead of Tuesday, December 8, 2026\n"
        "    Tuesday, December 15, 2026: does not take place\n"
        "    Tuesday, December 22, 2026: without you"
    )
    assert "Among the next" not in written(facts(MailKind.INVITATION))[1]


def test_one_date_that_was_moved_is_what_the_mail_is_about() -> None:
    told = facts(changed_dates=(MOVED,), dates=(news(8, Reason.TIME, start=at(9, 14), was=at(8)),))
    subject, text = written(told)
    assert "Wednesday, December 9, 2026" in subject
    assert text.startswith(
        "Wednesday, December 9, 2026, 2:00–3:00 PM (Berlin time): "
        "instead of Tuesday, December 8, 2026, 9:00–10:00 AM.\n\n"
    )
    assert "    Wednesday, December 9, 2026\n    2:00–3:00 PM (Berlin time)\n" in text
    assert "482 913" in text


@pytest.mark.parametrize(
    ("language", "subject_begins", "lines"),
    [
        (
            "en",
            "Cancelled: ",
            (
                "Tuesday, December 1, 2026, 9:00–10:00 AM (Berlin time): does not take place.",
                "The next date:\n    Tuesday, December 8, 2026 (every Tuesday until March 31",
                "Your PIN and your link stay the same.",
            ),
        ),
        (
            "de",
            "Abgesagt: ",
            (
                "1. Dezember 2026, 09:00–10:00 Uhr (Zeitzone Berlin): findet nicht statt.",
                "Der nächste Termin:\n    Dienstag, 8. Dezember 2026",
                "Ihre PIN und Ihr Link bleiben dieselben.",
            ),
        ),
    ],
)
def test_a_date_that_falls_out_is_called_off_and_the_next_is_named(
    language: str, subject_begins: str, lines: tuple[str, ...]
) -> None:
    told = facts(language=language, exceptions=(at(1),), dates=(news(1, Reason.LEFT_OUT),))
    subject, text = written(told)
    assert subject.startswith(subject_begins)
    assert "1" in subject
    for line in lines:
        assert line in text
    assert "You are invited" not in text


def test_a_date_with_a_name_of_its_own_goes_by_it_unless_that_is_the_news() -> None:
    named = ChangedDate(original=at(8), start=at(9, 14), name="Retro")
    moved = news(8, Reason.TIME, start=at(9, 14), was=at(8))
    for date, name in ((moved, "Retro"), (news(8, Reason.NAME), "Stand-up")):
        subject, text = written(facts(changed_dates=(named,), dates=(date,)))
        assert name in subject
        assert "Retro" in text


def test_several_dates_are_told_line_by_line() -> None:
    told = facts(
        exceptions=(at(15),),
        changed_dates=(
            ChangedDate(original=at(8), start=at(8), name="Retro", duration_minutes=90),
            ChangedDate(original=at(22), start=at(22)),
        ),
        dates=(
            news(8, Reason.NAME, Reason.DURATION),
            news(15, Reason.LEFT_OUT),
            news(22, Reason.MODERATOR, is_moderator=True),
        ),
    )
    subject, text = written(told)
    assert subject.startswith("Changed: ")
    assert text.splitlines()[:4] == [
        "Tuesday, December 8, 2026, 9:00–10:30 AM (Berlin time): is called “Retro”, "
        "lasts 90 minutes.",
        "Tuesday, December 15, 2026, 9:00–10:00 AM (Berlin time): does not take place.",
        "Tuesday, December 22, 2026, 9:00–10:00 AM (Berlin time): you are a moderator.",
        "",
    ]
    assert "every Tuesday until" in text


def test_several_dates_that_fall_out_are_all_in_the_subject() -> None:
    told = facts(
        exceptions=(at(1), at(8)), dates=(news(1, Reason.LEFT_OUT), news(8, Reason.LEFT_OUT))
    )
    assert "Tuesday, December 1, 2026 and Tuesday, December 8, 2026" in written(told)[0]


@pytest.mark.parametrize(
    ("rule", "now", "words"),
    [
        (
            "FREQ=WEEKLY;COUNT=3",
            NOW,
            "The conference has a new end. Its last date is Tuesday, December 15, 2026.",
        ),
        (
            "FREQ=WEEKLY;COUNT=3",
            at(20),
            "The conference has ended. Its last date was Tuesday, December 15, 2026.",
        ),
        ("FREQ=WEEKLY", NOW, "The conference goes on without an end."),
    ],
)
def test_another_end_is_told_by_the_last_date(rule: str, now: int, words: str) -> None:
    _, text = written(facts(rule=rule, reasons=(Reason.END,)), now)
    assert text.startswith(words + "\n\n")


def test_another_length_is_told() -> None:
    _, text = written(facts(duration_minutes=30, reasons=(Reason.DURATION,)))
    assert text.startswith("The conference lasts 30 minutes now.\n\n")
    assert "9:00–9:30 AM" in text


def test_who_is_on_one_date_only_hears_of_that_date_alone() -> None:
    one_date = {"occurrence": Occurrence.ONCE, "rule": "", "start": at(9, 14)}
    _, invitation = written(facts(MailKind.INVITATION, **one_date))
    assert "    Wednesday, December 9, 2026\n    2:00–3:00 PM (Berlin time)\n" in invitation
    subject, farewell = written(
        facts(MailKind.CANCELLATION, **one_date, reasons=(Reason.LEFT_OUT,), pin="")
    )
    assert subject.startswith("Cancelled: ")
    assert farewell.startswith("This date does not take place.\n\n    Stand-up\n    Wednesday,")
    assert "do not hold any more" in farewell


def test_who_is_taken_off_one_date_keeps_pin_and_link() -> None:
    told = facts(MailKind.CANCELLATION, exceptions=(at(8),), dates=(news(8, Reason.REMOVED),))
    subject, text = written(told)
    assert subject.startswith("Cancelled: ")
    assert "you do not take part." in text
    assert "stay the same" in text


def test_who_is_put_on_one_date_is_invited_to_it() -> None:
    subject, text = written(facts(MailKind.INVITATION, dates=(news(8, Reason.ADDED),)))
    assert subject == "Invitation: Stand-up, Tuesday, December 8, 2026"
    assert "(Berlin time): you take part.\n" in text


def test_the_readers_own_time_stands_beside_the_conferences() -> None:
    _, text = written(facts(MailKind.INVITATION, own_zone="Europe/London"))
    assert "    9:00–10:00 AM (Berlin time), 8:00–9:00 AM in London\n" in text


def test_a_zone_that_is_not_known_here_is_left_out() -> None:
    _, text = written(facts(MailKind.INVITATION, own_zone="Mars/Olympus"))
    assert "    9:00–10:00 AM (Berlin time)\n" in text


def test_a_message_that_an_older_version_has_queued_is_still_written() -> None:
    old = msgspec.to_builtins(facts(MailKind.INVITATION))
    for name in ("rule", "duration_minutes", "exceptions", "changed_dates", "dates", "own_zone"):
        del old[name]
    told = msgspec.json.decode(msgspec.json.encode(old), type=MailFacts)
    _, text = written(told)
    assert "Tuesday, December 1, 2026 (every Tuesday)\n    9:00 AM (Berlin time)\n" in text


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("language", ["en", "de"])
def test_there_are_words_for_every_reason(reason: Reason, language: str) -> None:
    of_dates = {Reason.LEFT_OUT, Reason.PUT_BACK, Reason.ADDED, Reason.REMOVED}
    of_both = {Reason.NAME, Reason.TIME, Reason.DURATION, Reason.MODERATOR, Reason.NUMBER}
    if reason in of_dates | of_both:
        told = facts(language=language, dates=(news(8, reason, was=at(8)),))
        assert any(len(line) > 60 for line in written(told)[1].splitlines()[:2])
    if reason not in {Reason.PUT_BACK, Reason.ADDED}:
        first = written(facts(language=language, reasons=(reason,)))[1].splitlines()[0]
        assert first.endswith(".")
