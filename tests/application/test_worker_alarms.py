"""The worker process reminds: of what is due when it starts, of news, and never twice."""

from __future__ import annotations

import time
import uuid
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.application.running_worker import RunningWorker, running_worker
from tests.waiting import wait_until
from ucc_client.application.alarm_requests import (
    Alarm,
    Deed,
    GetPreflight,
    NoteAlarm,
    NoteJoined,
    Preflight,
    SetAlarmWishes,
)
from ucc_client.application.changes import AlarmsDue, Done
from ucc_client.application.commands import CreateConference, EditConference
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.mapping import overlay
from ucc_client.domain.alarm import Why, Wishes
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.preflight import Doubt

ACCOUNT = Account(server="https://conf.example.org", login="12", user_id=3, name="Anna", email="")
ANNA = Participant(display_name="Anna", user_id=3, phone_number="12", is_moderator=True)
BEN = Participant(display_name="Ben", email="ben@b.example")
MINUTE = 60_000
SHORTLY = 5_000
"""Time enough for a busy machine to have made what begins then."""


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    Accounts(tmp_path).remember(ACCOUNT)
    return tmp_path


def know(data: Path, number: int, name: str, minutes: float, **flags: Any) -> None:
    """Let the cache know a conference that somebody else made."""
    conference = Conference(
        name=name, start=now_ms() + round(minutes * MINUTE), participants=(BEN, ANNA)
    )
    details = {**overlay(conference), "conferenceId": number, "isReadonly": True, **flags}
    cache = ConferenceCache(
        Accounts(data).database_of(ACCOUNT),
        server=ACCOUNT.server,
        user_id=ACCOUNT.user_id,
        clock=now_ms,
        listener=lambda _: None,
    )
    line = {"isActive": False, "isTerminated": False, **details}
    cache.store.save_summaries({number: line})
    cache.store.save_details([(number, details)])
    cache.close()


def alarms(worker: RunningWorker) -> list[Alarm]:
    return [one for said in worker.heard(AlarmsDue) for one in said.alarms]


def told(worker: RunningWorker, count: int) -> list[tuple[str, Why]]:
    """Wait until so many reminders have come; return them."""
    worker.wait(lambda: len(alarms(worker)) >= count, f"{count} reminders")
    return [(one.due.occasion.name, one.due.why) for one in alarms(worker)]


def wish(worker: RunningWorker, **wishes: Any) -> None:
    assert worker.ask(SetAlarmWishes(wishes=Wishes(**wishes))) == Done()


def test_what_was_shown_is_not_shown_again_after_a_restart(data: Path) -> None:
    know(data, 7, "Budget", 4)
    with running_worker(data, "--offline") as worker:
        wish(worker)
        assert told(worker, 1) == [("Budget", Why.SOON)]
    know(data, 8, "Retro", 3)
    with running_worker(data, "--offline") as worker:
        wish(worker)
        assert told(worker, 2) == [("Retro", Why.SOON), ("Budget", Why.SOON)]
        for alarm in alarms(worker):
            worker.ask(NoteAlarm(due=alarm.due, deed=Deed.SHOWN))
    know(data, 9, "Review", 2)
    with running_worker(data, "--offline") as worker:
        wish(worker)
        assert told(worker, 1) == [("Review", Why.SOON)]


def test_on_a_full_disk_nothing_is_said_twice_and_nothing_is_lost(data: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix limits another process")
    know(data, 7, "Budget", 4)
    know(data, 8, "Retro", 12)
    with running_worker(data, "--offline") as worker:
        wish(worker, minutes=(5,), check=False)
        assert told(worker, 1) == [("Budget", Why.SOON)]
        before = resource.prlimit(worker.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (4096, before[1]))
        worker.send(NoteAlarm(due=alarms(worker)[0].due, deed=Deed.SHOWN))
        wish(worker, minutes=(5, 15), check=False)
        assert told(worker, 2) == [("Budget", Why.SOON), ("Retro", Why.SOON)]
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, before)


def test_nothing_is_said_before_the_window_says_what_is_wished(data: Path) -> None:
    know(data, 7, "Budget", 4)
    with running_worker(data, "--offline") as worker:
        wish(worker, minutes=(), check=False)
        wish(worker, minutes=(0,), check=False)
        assert not alarms(worker)
        wish(worker, minutes=(15,), check=False)
        assert told(worker, 1) == [("Budget", Why.SOON)]


def test_who_makes_a_conference_is_reminded_at_its_start_only(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        wish(worker)
        start = now_ms() + SHORTLY
        spontaneous = Conference(name="Now", start=start, participants=(ANNA, BEN))
        assert worker.ask(CreateConference(command_id=_id(), conference=spontaneous)) == Done()
        assert told(worker, 1) == [("Now", Why.BEGUN)]
        assert now_ms() >= start


def test_a_conference_that_is_moved_near_by_somebody_else_or_oneself(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        wish(worker)
        key = _id()
        planned = Conference(name="Plan", start=now_ms() + 300 * MINUTE, participants=(ANNA, BEN))
        assert worker.ask(CreateConference(command_id=key, conference=planned)) == Done()
        near = msgspec.structs.replace(planned, start=now_ms() + SHORTLY)
        edit = EditConference(command_id=_id(), key=key, base=planned, conference=near)
        assert worker.ask(edit) == Done()
        assert told(worker, 1) == [("Plan", Why.BEGUN)]


def test_who_has_joined_is_not_reminded(data: Path) -> None:
    know(data, 7, "Budget", 4)
    with running_worker(data, "--offline") as worker:
        wish(worker)
        told(worker, 1)
        worker.ask(NoteJoined(key="c7"))
    know(data, 8, "More", 3)
    with running_worker(data, "--offline") as worker:
        wish(worker)
        assert told(worker, 1) == [("More", Why.SOON)]


def test_a_snoozed_one_is_due_later(data: Path) -> None:
    know(data, 7, "Budget", 4)
    with running_worker(data, "--offline") as worker:
        wish(worker)
        told(worker, 1)
        due = alarms(worker)[0].due
        worker.ask(NoteAlarm(due=due, deed=Deed.SHOWN))
        worker.ask(NoteAlarm(due=due, deed=Deed.SNOOZED))

    def until() -> int:
        cache = ConferenceCache(
            Accounts(data).database_of(ACCOUNT),
            server=ACCOUNT.server,
            user_id=3,
            clock=now_ms,
            listener=lambda _: None,
        )
        notes = cache.alarm_notes()
        cache.close()
        return notes[due.occasion.id].snoozed_until

    assert wait_until(until, what="a note") == due.occasion.start


def test_an_own_conference_is_looked_at_and_what_to_mend_is_said(data: Path) -> None:
    alone = Participant(display_name="Anna", user_id=3)
    lost = Participant(display_name="Dora", phone_number="12")
    with running_worker(data, "--offline") as worker:
        key = _id()
        mine = Conference(name="Mine", start=now_ms() + 10 * MINUTE, participants=(alone, lost))
        assert worker.ask(CreateConference(command_id=key, conference=mine)) == Done()
    with running_worker(data, "--offline") as worker:
        wish(worker, minutes=())
        assert told(worker, 1) == [("Mine", Why.CHECK)]
        alarm = alarms(worker)[0]
        assert [one.doubt for one in alarm.concerns] == [
            Doubt.UNREACHABLE,
            Doubt.NOT_SENT,
            Doubt.NO_MODERATOR,
            Doubt.NO_WAY_IN,
            Doubt.NO_OWN_PHONE,
        ]
        answer = worker.ask(GetPreflight(occasion=alarm.due.occasion))
        assert answer == Preflight(occasion=alarm.due.occasion, concerns=alarm.concerns)


def _id() -> str:
    return str(uuid.uuid4())
