"""The reminders' thread heeds who is in already, and keeps accounts apart."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.waiting import wait_until
from ucc_client.application.alarm_clock import AlarmClock
from ucc_client.application.alarm_requests import SetAlarmWishes
from ucc_client.application.changes import (
    AlarmsDue,
    Connection,
    LiveChanged,
    Message,
    RowsChanged,
)
from ucc_client.application.desk import OpenAccount
from ucc_client.cache.accounts import Account
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.live import LiveConference, LivePerson, LiveState
from ucc_client.contract.mapping import overlay
from ucc_client.domain.alarm import Wishes
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

MINUTE = 60_000
ANNA = Participant(display_name="Anna", user_id=3, phone_number="12")


def now_ms() -> int:
    return time.time_ns() // 1_000_000


class Room:
    """An alarm clock that is not started yet, and the account that is open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: list[Message] = []
        self.caches: list[ConferenceCache] = []
        self.open: OpenAccount | None = None
        self.clock = AlarmClock(
            lambda: self.open, lambda: Connection.ONLINE, self.said.append, now_ms
        )
        self.emit = self.clock.beside(lambda _: None)
        self.clock.take(SetAlarmWishes(wishes=Wishes(check=False)))

    def sign_in(self, login: str, first: int = 7, **conferences: int) -> None:
        """Open an account with conferences that begin in so many minutes, with ids from `first`."""
        account = Account(
            server="https://conf.example.org", login=login, user_id=3, name=login, email=""
        )
        cache = ConferenceCache(
            self.folder / f"{login}.sqlite3",
            server=account.server,
            user_id=3,
            clock=now_ms,
            listener=lambda change: self.emit(
                RowsChanged(changed=change.changed, removed=change.removed, renamed=change.renamed)
            ),
        )
        self.caches.append(cache)
        self.open = OpenAccount(account, cache)
        for number, (name, minutes) in enumerate(conferences.items(), start=first):
            made = Conference(name=name, start=now_ms() + minutes * MINUTE, participants=(ANNA,))
            cache.store.save_details([(number, {**overlay(made), "conferenceId": number})])

    @contextlib.contextmanager
    def reminding(self) -> Iterator[None]:
        """Let it remind, as long as the block runs."""
        self.clock.start()
        try:
            yield
        finally:
            self.clock.stop(seconds=10)

    def heard(self, count: int) -> list[str]:
        """Wait until so many reminders have come; return their names."""

        def names() -> list[str]:
            due = [said for said in self.said if isinstance(said, AlarmsDue)]
            return [alarm.due.occasion.name for one in due for alarm in one.alarms]

        wait_until(lambda: len(names()) >= count, what=f"{count} reminders")
        return names()

    def close(self) -> None:
        for cache in self.caches:
            cache.close()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.close()


def live(number: int, state: LiveState, *, is_self: bool = True) -> LiveChanged:
    person = LivePerson(id=1, name="Anna", state=state, since=0, is_self=is_self)
    return LiveChanged(
        conference_id=number,
        live=LiveConference(conference_id=number, is_active=True, now=now_ms(), people=(person,)),
    )


def test_what_was_heard_of_the_account_before_is_no_reminder_for_the_next(room: Room) -> None:
    room.sign_in("anna", first=70, Annas=3)
    room.sign_in("ben", Bens=4)
    with room.reminding():
        assert room.heard(1) == ["Bens"]


@pytest.mark.parametrize(
    "state", [LiveState.IN, LiveState.TALKING, LiveState.MUTED, LiveState.WAITING]
)
def test_who_is_in_by_the_servers_word_is_not_reminded(state: LiveState, room: Room) -> None:
    room.sign_in("anna", Budget=4, Retro=3)
    room.emit(live(7, state))
    with room.reminding():
        assert room.heard(1) == ["Retro"]


@pytest.mark.parametrize("state", [LiveState.RINGING, LiveState.FAILED])
def test_whose_telephone_only_rings_is_reminded(state: LiveState, room: Room) -> None:
    room.sign_in("anna", Budget=4)
    room.emit(live(7, state))
    with room.reminding():
        assert room.heard(1) == ["Budget"]


def test_others_who_are_in_and_another_accounts_presence_count_for_nothing(room: Room) -> None:
    room.sign_in("anna", Annas=4)
    room.emit(live(7, LiveState.IN))
    room.sign_in("ben", Bens=4, Second=3)
    room.emit(live(8, LiveState.IN, is_self=False))
    with room.reminding():
        assert room.heard(2) == ["Second", "Bens"]


def test_who_was_in_long_before_a_date_is_in_at_the_date_until_they_leave(room: Room) -> None:
    room.sign_in("anna", Budget=4, Retro=3)
    room.emit(live(7, LiveState.IN))
    room.emit(live(8, LiveState.IN))
    room.emit(live(8, LiveState.LEFT))
    nobody = LiveChanged(conference_id=7, live=None)
    with room.reminding():
        assert room.heard(1) == ["Retro"]
        room.emit(nobody)
        moved = Conference(name="Budget", start=now_ms() + 2 * MINUTE, participants=(ANNA,))
        room.caches[0].store.save_details([(7, {**overlay(moved), "conferenceId": 7})])
        assert room.heard(2) == ["Retro", "Budget"]
