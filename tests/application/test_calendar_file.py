"""A conference as a calendar file: others' programs find the dates, and no secret of one's own."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events

from tests.application.running_worker import RunningWorker, running_worker
from tests.others_calendar import read_calendar
from tests.running_server import RunningServer
from ucc_client.application.calendar_requests import CalendarFile, GetCalendarFile, WriteProblem
from ucc_client.application.changes import Done, NothingThere, SignedIn
from ucc_client.application.commands import CreateConference, EditConference, SignIn
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import id_in
from ucc_client.domain.recurrence import Occurrence, to_instant

BERLIN = ZoneInfo("Europe/Berlin")
ACCOUNT = Account(
    server="https://conf.example.org",
    login="12",
    user_id=3,
    name="Anna Berg",
    email="anna@example.org",
)
ANNA = Participant(display_name="Anna Berg", email="anna@example.org", user_id=3, is_moderator=True)


def at(month: int, day: int, hour: int = 9, minute: int = 0) -> int:
    return to_instant(datetime(2099, month, day, hour, minute), BERLIN)


ONCE = Conference(
    name="Budget", start=at(6, 1), zone="Europe/Berlin", duration_minutes=90, participants=(ANNA,)
)
WEEKLY = Conference(
    name="Weekly, with; “marks”",
    start=at(10, 5),
    zone="Europe/Berlin",
    rule="FREQ=WEEKLY;COUNT=5",
    duration_minutes=45,
    exceptions=(at(10, 12),),
    changed_dates=(
        ChangedDate(
            original=at(10, 19), start=at(10, 20, 14, 30), duration_minutes=20, name="Late"
        ),
    ),
    participants=(ANNA,),
)


def create(worker: RunningWorker, conference: Conference) -> str:
    key = str(uuid.uuid4())
    assert worker.ask(CreateConference(command_id=key, conference=conference)) == Done()
    return key


def wish(key: str, *, own: bool = True, path: str = "", note: str = "") -> GetCalendarFile:
    return GetCalendarFile(
        key=key, own=own, zone="Europe/Berlin", path=path, note=note, dial_in="Dial in:"
    )


def content_of(result: object) -> str:
    assert isinstance(result, CalendarFile)
    assert result.problem is None
    return result.content


def dates_in(content: str) -> list[tuple[int, timedelta, str]]:
    calendar = icalendar.Calendar.from_ical(content)
    found = recurring_ical_events.of(calendar).between(
        datetime(2099, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
    )
    return sorted(
        (round(one.start.timestamp() * 1000), one.end - one.start, str(one["SUMMARY"]))
        for one in found
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Accounts(tmp_path).remember(ACCOUNT)
    return tmp_path


def test_a_series_has_its_dates_in_others_programs_without_any_connection(folder: Path) -> None:
    with running_worker(folder, "--offline") as worker:
        content = content_of(worker.ask(wish(create(worker, WEEKLY))))
    usual = timedelta(minutes=45)
    assert dates_in(content) == [
        (at(10, 5), usual, WEEKLY.name),
        (at(10, 20, 14, 30), timedelta(minutes=20), "Late"),
        # By the same clock after it changed.
        (at(10, 26), usual, WEEKLY.name),
        (at(11, 2), usual, WEEKLY.name),
    ]
    calendar = read_calendar(content)
    assert calendar.method.value == "PUBLISH"
    whole, late = calendar.vevent_list
    assert [one.summary.value for one in (whole, late)] == [WEEKLY.name, "Late"]
    assert whole.dtstart.value.tzinfo is not None
    assert round(late.dtstart.value.timestamp() * 1000) == at(10, 20, 14, 30)
    assert round(late.recurrence_id.value.timestamp() * 1000) == at(10, 19)
    assert "attendee" not in whole.contents
    assert whole.organizer.value == "mailto:anna@example.org"


def test_what_has_one_date_has_it_in_a_calendar_with_its_length(folder: Path) -> None:
    with running_worker(folder, "--offline") as worker:
        content = content_of(worker.ask(wish(create(worker, ONCE), note="First line\nand next")))
    assert dates_in(content) == [(at(6, 1), timedelta(minutes=90), "Budget")]
    event = read_calendar(content).vevent
    assert event.description.value == "First line\nand next"
    # Nothing is known of a way in, and nothing is said of it.
    assert not {"url", "location", "conference"} & set(event.contents)


def test_a_plain_repetition_is_by_the_clock_of_the_window(folder: Path) -> None:
    plain = Conference(name="Plain", start=at(10, 20), occurrence=Occurrence.EVERYWEEK)
    with running_worker(folder, "--offline") as worker:
        content = content_of(worker.ask(wish(create(worker, plain))))
    assert [start for start, _, _ in dates_in(content)][:2] == [at(10, 20), at(10, 27)]


def test_a_later_file_means_the_same_entry_and_is_newer(folder: Path) -> None:
    with running_worker(folder, "--offline") as worker:
        key, other = create(worker, ONCE), create(worker, ONCE)
        first = read_calendar(content_of(worker.ask(wish(key)))).vevent
        moved = Conference(name="Budget", start=at(7, 1), participants=(ANNA,))
        edit = EditConference(command_id=str(uuid.uuid4()), key=key, base=ONCE, conference=moved)
        assert worker.ask(edit) == Done()
        second = read_calendar(content_of(worker.ask(wish(key, own=False)))).vevent
        third = read_calendar(content_of(worker.ask(wish(other)))).vevent
    assert first.uid.value == second.uid.value != third.uid.value
    assert int(second.sequence.value) >= int(first.sequence.value) > 0
    assert first.dtstart.value != second.dtstart.value


def test_it_is_written_whole_or_the_reason_is_told(folder: Path) -> None:
    target = folder / "Budget.ics"
    with running_worker(folder, "--offline") as worker:
        key = create(worker, ONCE)
        content = content_of(worker.ask(wish(key, path=str(target))))
        nowhere = worker.ask(wish(key, path=str(folder / "none" / "a.ics")))
        (folder / "taken.ics").mkdir()
        taken = worker.ask(wish(key, path=str(folder / "taken.ics")))
    assert target.read_bytes() == content.encode()
    assert nowhere.problem is WriteProblem.NO_FOLDER
    assert taken.problem is WriteProblem.OTHER
    assert not list(folder.glob(".*.part"))


def test_there_is_no_file_of_what_is_gone_or_has_no_date(folder: Path) -> None:
    with running_worker(folder, "--offline") as worker:
        empty = create(worker, Conference(name="None", start=at(6, 1), exceptions=(at(6, 1),)))
        assert worker.ask(wish("c77")) == NothingThere()
        assert worker.ask(wish(empty)) == NothingThere()


def _sent(worker: RunningWorker) -> list[str]:
    return [key for key, row in worker.rows.items() if id_in(key) and row.name == "Budget"]


@pytest.mark.parametrize("plain", [False, True])
def test_the_own_pin_and_page_are_only_in_the_file_for_oneself(tmp_path: Path, plain: bool) -> None:
    arguments = ("--plain-starface",) if plain else ()
    server = RunningServer(tmp_path / "server", arguments=arguments).start()
    try:
        user = next(user for user in server.users if "administrator" not in user["roles"])
        with running_worker(tmp_path / "client") as worker:
            asked = SignIn(server=server.url, login=user["login"], password=user["password"])
            signed_in = worker.ask(asked)
            assert isinstance(signed_in, SignedIn)
            me = Participant(user_id=signed_in.account.user_id, is_moderator=True)
            start = to_instant(datetime(2099, 6, 1, 9), BERLIN)
            create(worker, Conference(name="Budget", start=start, participants=(me,)))
            worker.wait(lambda: _sent(worker), "the server's answer")
            (key,) = _sent(worker)
            worker.wait(
                lambda: plain or worker.ask(GetDetails(key=key)).dial_in.pin, "what the server says"
            )
            shown = worker.ask(GetDetails(key=key))
            own, others = (content_of(worker.ask(wish(key, own=own))) for own in (True, False))
    finally:
        server.stop()
    assert isinstance(shown, ConferenceDetails)
    dial_in = shown.dial_in
    assert dates_in(own) == dates_in(others) == [(start, timedelta(hours=1), "Budget")]
    if plain:
        assert "tel:" not in own
        return
    assert dial_in.pin
    assert dial_in.link
    mine, theirs = (icalendar.Calendar.from_ical(one).events[0] for one in (own, others))
    assert mine["URL"] == dial_in.link
    assert dial_in.pin in str(mine["LOCATION"])
    assert dial_in.pin not in others
    assert dial_in.link.rpartition("/")[2][:20] not in others.replace("\r\n ", "")
    assert theirs["LOCATION"]
    assert str(theirs["CONFERENCE"][0]).startswith("tel:")
    assert mine["UID"] == theirs["UID"]
