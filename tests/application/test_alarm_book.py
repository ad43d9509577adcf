"""Reminders as time goes by: sleep, restarts, syncs, edits, clocks that change.

The model walks through days on the wall's clock by itself and keeps what was shown. Whatever
happens, each moment that is due is shown once: not twice, not never, and of no date that is not.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ucc_client.application.alarm_book import AlarmBook
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.alarm import (
    MOMENTS,
    NAG_MS,
    SNOOZE_MS,
    AlarmId,
    Due,
    Note,
    Occasion,
    Why,
    Wishes,
)
from ucc_client.domain.recurrence import Occurrence

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = 60_000
HOUR = 60 * MINUTE
FIRST_DAYS = (datetime(2026, 3, 27), datetime(2026, 10, 23), datetime(2026, 12, 1))
"""Two of them are just before the clocks change."""
STEPS = {Occurrence.ONCE: 10_000, Occurrence.EVERYDAY: 1, Occurrence.EVERYWEEK: 7}


def instant(wall: datetime) -> int:
    """Epoch milliseconds of a time in Berlin; one that the clocks skip is moved on."""
    return round(wall.replace(tzinfo=BERLIN).timestamp() * 1000)


class Paper:
    """What outlives the program."""

    def __init__(self) -> None:
        self.written: dict[str, bytes] = {}
        self.renamed: dict[str, str] = {}

    def alarm_notes(self) -> dict[AlarmId, Note]:
        found = {}
        for name, note in self.written.items():
            key, original, start = msgspec.json.decode(name, type=AlarmId)
            now = (self.renamed.get(key, key), original, start)
            found[now] = msgspec.json.decode(note, type=Note)
        return found

    def keep_alarm_note(self, alarm: AlarmId, note: Note) -> None:
        name = msgspec.json.encode(alarm).decode()
        self.written.pop(name, None)
        self.written[name] = msgspec.json.encode(note)


class Days(RuleBasedStateMachine):
    """A user's computer over a few days."""

    @initialize(first=st.sampled_from(FIRST_DAYS), hour=st.integers(0, 23))
    def begin(self, first: datetime, hour: int) -> None:
        self.first = first
        self.now = instant(first) + hour * HOUR
        self.since = self.now
        self.paper = Paper()
        self.wishes = Wishes()
        self.rows: dict[str, ConferenceRow] = {}
        self.numbers = itertools.count(1)
        # What the model knows of each date: the least moment shown, when, and when again.
        self.least: dict[AlarmId, int] = {}
        self.shown_at: dict[AlarmId, int] = {}
        self.later: dict[AlarmId, int] = {}
        self.done: set[AlarmId] = set()
        self.checked: set[AlarmId] = set()
        self.start_program()

    # What happens.

    @rule(seconds=st.integers(1, 3 * 3600))
    def work_on(self, seconds: int) -> None:
        """Be there while the time goes by: the book says when to look."""
        end = self.now + seconds * 1000
        while self.next_at is not None and self.next_at <= end:
            assert self.next_at > self.now, "it looks again without end"
            self.now = self.next_at - 1
            assert not self.owed(), f"it would have been due before {self.next_at}"
            self.now += 1
            self.look()
        self.now = end
        assert not self.owed()

    @rule(hours=st.floats(0.1, 40))
    def sleep(self, hours: float) -> None:
        self.now += round(hours * HOUR)
        self.look()

    @rule(hours=st.floats(0, 40))
    def restart(self, hours: float) -> None:
        self.now += round(hours * HOUR)
        self.start_program()

    @rule(
        minutes=st.integers(-90, 26 * 60),
        lasts=st.sampled_from([0, 15, 90]),
        occurrence=st.sampled_from(list(STEPS)),
        mine=st.booleans(),
    )
    def invite(self, minutes: int, lasts: int, occurrence: Occurrence, mine: bool) -> None:
        """Get a new conference by a sync."""
        key = f"local{next(self.numbers)}"
        start = (self.now // MINUTE + minutes) * MINUTE
        self.sync(
            ConferenceRow(
                key=key,
                conference_id=None,
                name=key,
                start=start,
                occurrence=occurrence,
                is_active=False,
                is_terminated=False,
                is_readonly=not mine,
                i_moderate=False,
                people=2,
                state="",
                duration_minutes=lasts,
            )
        )

    @precondition(lambda self: self.dates(self.now))
    @rule(data=st.data(), minutes=st.integers(-60, 300), name=st.sampled_from(["", "Own"]))
    def move_a_date(self, data: st.DataObject, minutes: int, name: str) -> None:
        date = data.draw(st.sampled_from(self.dates(self.now)))
        row = self.rows[date.key]
        to = (self.now // MINUTE + minutes) * MINUTE
        if row.occurrence is Occurrence.ONCE:
            self.sync(msgspec.structs.replace(row, start=to))
            return
        moved = {**dict(row.moved), date.original: to}
        own = [one for one in row.own_dates if one[0] != date.original]
        own += [(date.original, 0, name)] if name else []
        self.sync(msgspec.structs.replace(row, moved=tuple(moved.items()), own_dates=tuple(own)))

    @precondition(lambda self: self.dates(self.now))
    @rule(data=st.data())
    def cancel_a_date(self, data: st.DataObject) -> None:
        date = data.draw(st.sampled_from(self.dates(self.now)))
        row = self.rows[date.key]
        moved = tuple(one for one in row.moved if one[0] != date.original)
        left = tuple(sorted({*row.exceptions, date.original}))
        self.sync(msgspec.structs.replace(row, exceptions=left, moved=moved))

    @precondition(lambda self: self.rows)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.rows)))
        del self.rows[key]
        self.book.change((), (key,), {}, self.now)
        self.look()

    @precondition(lambda self: any(key.startswith("local") for key in self.rows))
    @rule(data=st.data())
    def get_an_id(self, data: st.DataObject) -> None:
        """Let the server have a conference that was made here."""
        before = data.draw(st.sampled_from([k for k in sorted(self.rows) if k[0] == "l"]))
        after = f"c{next(self.numbers)}"
        row = msgspec.structs.replace(self.rows.pop(before), key=after)
        self.paper.renamed[before] = after
        for known in (self.least, self.shown_at, self.later):
            for alarm in [one for one in known if one[0] == before]:
                known[(after, *alarm[1:])] = known.pop(alarm)
        for some in (self.done, self.checked):
            for alarm in [one for one in some if one[0] == before]:
                some.remove(alarm)
                some.add((after, *alarm[1:]))
        self.rows[after] = row
        self.book.change((row,), (), {before: after}, self.now)
        self.look()

    @precondition(lambda self: self.heard())
    @rule(data=st.data())
    def snooze(self, data: st.DataObject) -> None:
        date = data.draw(st.sampled_from(self.heard()))
        self.book.note_snoozed(date, self.now)
        until = self.now + SNOOZE_MS
        self.later[date.id] = min(until, date.start) if date.start > self.now else until
        self.look()

    @precondition(lambda self: self.heard())
    @rule(data=st.data())
    def join(self, data: st.DataObject) -> None:
        date = data.draw(st.sampled_from(self.heard()))
        self.book.note_settled(date.id)
        self.done.add(date.id)
        self.look()

    @rule(
        minutes=st.sets(st.sampled_from(MOMENTS), min_size=1),
        nag=st.booleans(),
        missed=st.booleans(),
        check=st.booleans(),
    )
    def wish(self, minutes: set[int], nag: bool, missed: bool, check: bool) -> None:
        self.wishes = Wishes(minutes=tuple(minutes), nag=nag, missed=missed, check=check)
        self.book.want(self.wishes, self.since)
        self.look()

    # What has to hold.

    @invariant()
    def nothing_is_owed(self) -> None:
        assert not self.owed()

    def show(self, due: Due) -> None:
        """Hold what is shown to what the model knows; then note it."""
        date, alarm = due.occasion, due.occasion.id
        assert date in self.dates(self.now, back=4), "there is no such date"
        assert alarm not in self.done
        assert due.check == (self.may_check(date) and alarm not in self.checked)
        assert self.why_not_yet(date) is None
        if due.check:
            self.checked.add(alarm)
        if due.why is Why.CHECK:
            assert not self.owes(date)
            return
        assert self.owes(date), "it was shown before"
        if due.why is Why.MISSED:
            assert date.end <= self.now
        else:
            assert due.why is (Why.BEGUN if date.start <= self.now else Why.SOON)
            assert self.now < date.end
        reached = [m for m in MOMENTS if date.start - m * MINUTE <= self.now]
        self.least[alarm] = min([*reached, self.least.get(alarm, 99)])
        self.shown_at[alarm] = self.now
        self.later.pop(alarm, None)

    def owed(self) -> list[Occasion]:
        return [one for one in self.dates(self.now, back=4) if self.owes(one)]

    def owes(self, date: Occasion) -> bool:
        """Whether something of this date has to be said now."""
        alarm, begun = date.id, date.start <= self.now
        if alarm in self.done or self.why_not_yet(date):
            return False
        if date.end <= self.now:
            recent = date.start >= max(self.since, self.now - 3 * 24 * HOUR)
            unheard = alarm not in self.least and alarm not in self.checked
            return self.wishes.missed and recent and unheard
        wished = {*self.wishes.minutes, *([0] if self.wishes.nag else [])}
        reached = [m for m in wished if date.start - m * MINUTE <= self.now]
        new = bool(reached) and min(reached) < self.least.get(alarm, 99)
        again = alarm in self.later
        last = self.shown_at.get(alarm)
        nags = self.wishes.nag and begun and last is not None and self.now >= last + NAG_MS
        return new or again or nags

    def why_not_yet(self, date: Occasion) -> str | None:
        until = self.later.get(date.id, 0)
        return "snoozed" if self.now < until and self.now < date.end else None

    def may_check(self, date: Occasion) -> bool:
        soon = date.start - 15 * MINUTE <= self.now < date.start
        return self.wishes.check and date.is_own and soon

    # The rest.

    def start_program(self) -> None:
        self.book = AlarmBook(self.paper, BERLIN, self.wishes, self.since)
        self.book.show(self.rows.values())
        self.look()

    def sync(self, row: ConferenceRow) -> None:
        self.rows[row.key] = row
        self.book.change((row,), (), {}, self.now)
        self.look()

    def look(self) -> None:
        planned = self.book.look(self.now)
        for due in planned.due:
            self.show(due)
            self.book.note_shown(due, self.now)
        self.next_at = planned.next_at
        assert not self.book.look(self.now).due, "it is said twice"

    def heard(self) -> list[Occasion]:
        """Return what one can press a button for: what was shown and is not over."""
        dates = self.dates(self.now)
        return [d for d in dates if d.id in self.least and d.id not in self.done]

    def dates(self, now: int, back: int = 0) -> list[Occasion]:
        """Return the dates of the days around, in no special order."""
        found = [one for row in self.rows.values() for one in _dates(row)]
        begin, end = now - back * 24 * HOUR, now + 2 * 24 * HOUR
        return [one for one in found if begin < one.end and one.start < end]


@lru_cache(maxsize=256)
def _dates(row: ConferenceRow) -> tuple[Occasion, ...]:
    return tuple(_walked(row))


def _walked(row: ConferenceRow) -> Iterator[Occasion]:
    wall = datetime.fromtimestamp(row.start / 1000, BERLIN).replace(tzinfo=None)
    moved, own = dict(row.moved), {one: (m, name) for one, m, name in row.own_dates}
    count = 1 if row.occurrence is Occurrence.ONCE else 60
    originals = {instant(wall + timedelta(days=n * STEPS[row.occurrence])) for n in range(1, count)}
    # The first one is as it is, even in the second pass of an hour that comes twice.
    originals = {row.start, *(one for one in originals if one > row.start)}
    for original in {*(originals - {*row.exceptions}), *moved}:
        start = moved.get(original, original)
        yield Occasion(
            key=row.key,
            original=original,
            start=start,
            end=start + (own.get(original, (0, ""))[0] or row.duration_minutes or 60) * MINUTE,
            name=own.get(original, (0, ""))[1] or row.name,
            is_own=not row.is_readonly,
        )


Days.TestCase.settings = settings(Days.TestCase.settings, deadline=None, stateful_step_count=30)
TestDays = Days.TestCase
