"""What the user was and is to be reminded of: the coming dates, and what was shown of them.

It holds the dates of a few hours, so that a look at it costs nothing however many conferences
there are. It has neither a clock nor a thread; `now` is epoch milliseconds.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Collection, Iterable, Mapping
from typing import Protocol
from zoneinfo import ZoneInfo

from ucc_client.application.row_series import lasts_ms, longest_ms, name_on, row_dates
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.alarm import (
    MISSED_MS,
    NOTHING_YET,
    AlarmId,
    Due,
    Note,
    Occasion,
    Plan,
    Wishes,
    known,
    plan,
    settled,
    shown,
    snoozed,
)

AHEAD_MS = 26 * 3_600_000
"""The dates of so long a time are at hand; after half of it they are looked up anew."""
EARLY_MS = 15 * 60_000
"""Who joins or starts a conference so long before a date means this date."""


class Notebook(Protocol):
    """Where notes outlive the program."""

    def alarm_notes(self) -> dict[AlarmId, Note]:
        """Return all notes, by the present keys of their conferences."""

    def keep_alarm_note(self, alarm: AlarmId, note: Note) -> None:
        """Keep a note instead of the one before."""


class AlarmBook:
    """The dates at hand with their notes, for one account."""

    def __init__(self, notebook: Notebook, zone: ZoneInfo, wishes: Wishes, since: int) -> None:
        """Begin; `zone` is for conferences without their own, and nothing before `since` counts."""
        self._notebook, self._zone = notebook, zone
        self._wishes, self._since = wishes, since
        self._notes = notebook.alarm_notes()
        self._told: dict[AlarmId, Note] = {}
        self._rows: dict[str, ConferenceRow] = {}
        self._occasions: dict[str, list[Occasion]] = {}
        self._looked_up = 0

    def want(self, wishes: Wishes, since: int) -> None:
        """Remind otherwise from now on; what was not wanted before `since` is not missed."""
        self._wishes, self._since = wishes, since

    def show(self, rows: Iterable[ConferenceRow]) -> None:
        """Take these conferences for all there are."""
        self._rows = {row.key: row for row in rows}
        self._looked_up = 0

    def change(
        self,
        changed: Iterable[ConferenceRow],
        removed: Iterable[str],
        renamed: Mapping[str, str],
        now: int,
    ) -> None:
        """Take over a change-set."""
        for before, after in renamed.items():
            self._rename(before, after)
        for key in removed:
            self._rows.pop(key, None)
            self._occasions.pop(key, None)
        for row in changed:
            self._rows[row.key] = row
            self._look_up(row, now)

    def look(self, now: int) -> Plan:
        """Return what is due; it is due once, and again after a restart unless it was shown."""
        self._have_dates(now)
        dates = (one for few in self._occasions.values() for one in few)
        planned = plan(dates, ChainMap(self._told, self._notes), self._wishes, now, self._since)
        for due in planned.due:
            self._told[due.occasion.id] = shown(self._note(due.occasion.id), due, now)
        return planned

    def find(self, alarm: AlarmId) -> Occasion | None:
        """Return a date at hand."""
        few = self._occasions.get(alarm[0], ())
        return next((one for one in few if one.id == alarm), None)

    def note_shown(self, due: Due, now: int) -> None:
        """Keep that this was shown."""
        alarm = due.occasion.id
        self._keep(alarm, shown(self._kept(alarm), due, now))

    def note_snoozed(self, occasion: Occasion, now: int) -> None:
        """Keep that the user wants to hear of it later."""
        self._keep(occasion.id, snoozed(self._kept(occasion.id), occasion, now))

    def note_settled(self, alarm: AlarmId) -> None:
        """Keep that nothing more is to be said of it."""
        self._keep(alarm, settled(self._kept(alarm)))

    def note_running(self, key: str, now: int) -> None:
        """Keep that the user is in the conference: nothing more is said of its present date."""
        self._have_dates(now)
        for one in self._occasions.get(key, ()):
            is_now = one.start - EARLY_MS <= now < one.end
            if is_now and not self._kept(one.id).settled:
                self.note_settled(one.id)

    def note_known(self, keys: Collection[str], now: int) -> None:
        """Keep that the user knows of these, having just made or changed them."""
        self._have_dates(now)
        for key in keys:
            for one in self._occasions.get(key, ()):
                note = self._kept(one.id)
                after = known(note, one, now)
                if one.end > now and after != note:
                    self._keep(one.id, after)

    def _keep(self, alarm: AlarmId, note: Note) -> None:
        # What was told and never shown is no note.
        self._told.pop(alarm, None)
        self._notes[alarm] = note
        self._notebook.keep_alarm_note(alarm, note)

    def _kept(self, alarm: AlarmId) -> Note:
        return self._notes.get(alarm, NOTHING_YET)

    def _note(self, alarm: AlarmId) -> Note:
        return self._told.get(alarm) or self._kept(alarm)

    def _rename(self, before: str, after: str) -> None:
        if (row := self._rows.pop(before, None)) is not None:
            self._rows[after] = row
        self._occasions.pop(before, None)
        for notes in (self._notes, self._told):
            for alarm in [one for one in notes if one[0] == before]:
                notes[(after, *alarm[1:])] = notes.pop(alarm)

    def _have_dates(self, now: int) -> None:
        if self._looked_up <= now < self._looked_up + AHEAD_MS // 2:
            return
        self._looked_up = now
        self._occasions = {}
        for row in self._rows.values():
            self._look_up(row, now)

    def _look_up(self, row: ConferenceRow, now: int) -> None:
        found = list(_occasions(row, self._zone, now - MISSED_MS, self._looked_up + AHEAD_MS))
        if found:
            self._occasions[row.key] = found
        else:
            self._occasions.pop(row.key, None)


def _occasions(row: ConferenceRow, zone: ZoneInfo, begin: int, end: int) -> Iterable[Occasion]:
    for date in row_dates(row, zone, begin - longest_ms(row)):
        if date.start >= end:
            return
        yield Occasion(
            key=row.key,
            original=date.original,
            start=date.start,
            end=date.start + lasts_ms(row, date.original),
            name=name_on(row, date.original),
            is_own=row.i_moderate or not row.is_readonly,
            is_terminated=row.is_terminated and not row.is_active,
        )
