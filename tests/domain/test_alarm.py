"""When this computer reminds its user: each moment once, later if wished, never in vain."""

from __future__ import annotations

from typing import Any

import msgspec

from ucc_client.domain.alarm import (
    MISSED_MS,
    NAG_MS,
    NOTHING_YET,
    SNOOZE_MS,
    Due,
    Note,
    Occasion,
    Why,
    Wishes,
    due_of,
    known,
    next_moment,
    settled,
    shown,
    snoozed,
)

MINUTE = 60_000
START = 1_800_000_000_000
END = START + 60 * MINUTE
ALL = Wishes()


def _date(**fields: Any) -> Occasion:
    return Occasion(
        **{"key": "c1", "original": START, "start": START, "end": END, "name": "", **fields}
    )


def _at(minutes: float) -> int:
    return START + round(minutes * MINUTE)


class Story:
    """One date as time goes by."""

    def __init__(self, occasion: Occasion, wishes: Wishes = ALL, since: int = 0) -> None:
        self.occasion, self.wishes, self.since = occasion, wishes, since
        self.note = NOTHING_YET

    def at(self, minutes: float) -> Why | None:
        """Show what is due at a time (minutes from the start)."""
        due = self.due(minutes)
        if due is None:
            return None
        self.note = shown(self.note, due, _at(minutes))
        return due.why

    def due(self, minutes: float) -> Due | None:
        return due_of(self.occasion, self.note, self.wishes, _at(minutes), self.since)


def test_a_date_is_told_of_before_and_at_its_start() -> None:
    story = Story(_date())
    said = {m: story.at(m) for m in (-16, -15, -14, -6, -5, -1, 0, 1, 59, 60, 70)}
    assert {m: why for m, why in said.items() if why} == {
        -15: Why.SOON,
        -5: Why.SOON,
        0: Why.BEGUN,
    }


def test_each_moment_can_be_left_out() -> None:
    for minutes in (15, 5, 0):
        story = Story(_date(), Wishes(minutes=(minutes,)))
        told = [m for m in range(-20, 59) if story.at(m)]
        assert told == [-minutes]
    assert not any(Story(_date(), Wishes(minutes=())).at(m) for m in range(-20, 90))


def test_what_was_slept_through_is_said_once_and_as_it_is_now() -> None:
    story = Story(_date())
    assert story.at(-3) is Why.SOON
    assert story.at(-2) is None
    late = Story(_date())
    assert late.at(10) is Why.BEGUN
    assert late.at(11) is None


def test_a_date_that_went_by_unheard_is_told_of_when_that_is_wished() -> None:
    assert Story(_date()).at(600) is Why.MISSED
    assert Story(_date(), Wishes(missed=False)).at(600) is None
    heard = Story(_date())
    assert heard.at(-15) is Why.SOON
    assert heard.at(600) is None
    assert Story(_date()).at((END - START + MISSED_MS) / MINUTE) is None
    assert Story(_date(), since=_at(1)).at(600) is None, "nobody was to be reminded then"
    assert Story(_date(is_terminated=True)).at(600) is None


def test_later_means_in_five_minutes_but_not_after_the_start() -> None:
    story = Story(_date())
    assert story.at(-15) is Why.SOON
    story.note = snoozed(story.note, story.occasion, _at(-15))
    assert [story.at(m) for m in (-12, -10, -9)] == [None, Why.SOON, None]
    assert story.at(-5) is Why.SOON
    story.note = snoozed(story.note, story.occasion, _at(-3))
    assert [story.at(m) for m in (-1, 0, 1)] == [None, Why.BEGUN, None]
    story.note = snoozed(story.note, story.occasion, _at(1))
    assert story.note.snoozed_until == _at(1) + SNOOZE_MS
    assert [story.at(m) for m in (5, 6, 7)] == [None, Why.BEGUN, None]


def test_nagging_goes_on_from_the_start_until_one_is_in() -> None:
    story = Story(_date(), Wishes(minutes=(5,), nag=True))
    every = NAG_MS / MINUTE
    assert [m for m in range(-10, 6) if story.at(m)] == [-5, 0, every, 2 * every]
    story.note = settled(story.note)
    assert not any(story.at(m) for m in range(6, 60))
    other = Story(_date(), Wishes(nag=True))
    assert max(m for m in range(-20, 200) if other.at(m)) < 60, "it is over some time"


def test_who_is_in_hears_nothing_more() -> None:
    story = Story(_date(is_own=True))
    story.note = settled(NOTHING_YET)
    assert not any(story.at(m) for m in range(-20, 90))
    assert next_moment(story.occasion, story.note, ALL, _at(-20)) is None


def test_what_the_user_made_a_moment_ago_is_known_and_the_rest_still_comes() -> None:
    story = Story(_date(is_own=True))
    story.note = known(NOTHING_YET, story.occasion, _at(-8))
    assert [m for m in range(-8, 30) if story.at(m)] == [-5, 0]
    far = known(NOTHING_YET, story.occasion, _at(-300))
    assert far == NOTHING_YET


def test_an_own_date_is_looked_at_once_together_with_the_reminder() -> None:
    own = Story(_date(is_own=True))
    due = own.due(-15)
    assert due is not None
    assert (due.why, due.check) == (Why.SOON, True)
    own.at(-15)
    later = own.due(-5)
    assert later is not None
    assert not later.check
    only = Story(_date(is_own=True), Wishes(minutes=()))
    assert [only.at(m) for m in (-16, -15, -14, 0)] == [None, Why.CHECK, None, None]
    assert Story(_date(is_own=True), Wishes(minutes=(), check=False)).due(-15) is None
    assert Story(_date(), Wishes(minutes=())).due(-15) is None


def test_an_own_date_that_was_ended_early_is_looked_at_but_nobody_is_sent_there() -> None:
    ended = Story(_date(is_own=True, is_terminated=True))
    assert [ended.at(m) for m in (-15, -5, 0, 90)] == [Why.CHECK, None, None, None]
    assert not any(Story(_date(is_terminated=True)).at(m) for m in range(-20, 90))


def test_a_note_survives_being_written_down() -> None:
    note = Note(minutes=5, checked=True, snoozed_until=7, shown_at=9)
    assert msgspec.json.decode(msgspec.json.encode(note), type=Note) == note
