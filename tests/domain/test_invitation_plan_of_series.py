"""Who is told what of a series: of all of it, and of single dates."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import Announced, MailKind, PlannedMail, plan
from ucc_client.domain.participant import Participant
from ucc_client.domain.reason import Reason
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.series_edit import change_from, change_one, leave_out, move_all
from ucc_client.domain.taking_part import everybody

BERLIN = ZoneInfo("Europe/Berlin")
ANNA = Participant(display_name="Anna", email="anna@example.org", user_id=7, participant_id=1)
BEN = Participant(display_name="Ben", email="ben@example.org", participant_id=2)
CARL = Participant(display_name="Carl", phone_number="+49 721 1", participant_id=3)
DORA = Participant(display_name="Dora", email="dora@example.org", participant_id=4)
EVE = Participant(display_name="Eve", email="eve@example.org", participant_id=5)
UPDATE, INVITATION, CANCELLATION = MailKind.UPDATE, MailKind.INVITATION, MailKind.CANCELLATION


def at(month: int, day: int, hour: int = 9) -> int:
    return to_instant(datetime(2026, month, day, hour), BERLIN)


FIRST, SECOND, THIRD = at(12, 1), at(12, 8), at(12, 15)
SERIES = Conference(
    name="Stand-up",
    start=FIRST,
    occurrence=Occurrence.EVERYWEEK,
    rule="FREQ=WEEKLY",
    zone="Europe/Berlin",
    duration_minutes=60,
    participants=(ANNA, BEN, CARL),
)


def changed(thing: Any, **fields: object) -> Any:
    return msgspec.structs.replace(thing, **fields)


def on(original: int, start: int | None = None, **fields: Any) -> Conference:
    """Return the series with one of its dates changed."""
    one = ChangedDate(original=original, start=original if start is None else start, **fields)
    return msgspec.structs.replace(SERIES, changed_dates=(one,))


def told(
    before: Conference | None, after: Conference | None, now: int | None = None
) -> list[PlannedMail]:
    return plan(
        Announced(conference=before) if before else None,
        Announced(conference=after) if after else None,
        now,
    )


def updates(*reasons: Reason) -> list[PlannedMail]:
    return [PlannedMail(UPDATE, position, reasons) for position in (0, 1)]


def of_a_date(*reasons: Reason, start: int = SECOND, was: int | None = None) -> list[PlannedMail]:
    news = DateNews(original=SECOND, start=start, reasons=reasons, was=was)
    return [PlannedMail(UPDATE, position, dates=(news,)) for position in (0, 1)]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"rule": "FREQ=WEEKLY;INTERVAL=2"}, Reason.REPETITION),
        ({"rule": "", "occurrence": Occurrence.ONCE}, Reason.REPETITION),
        ({"zone": "Europe/London"}, Reason.TIME),
        ({"start": at(12, 1, 10)}, Reason.TIME),
        ({"duration_minutes": 30}, Reason.DURATION),
        ({"rule": "FREQ=WEEKLY;COUNT=3"}, Reason.END),
    ],
)
def test_what_concerns_the_whole_series_is_told_to_all_who_stay(
    fields: dict[str, Any], reason: Reason
) -> None:
    assert told(SERIES, changed(SERIES, **fields)) == updates(reason)


@pytest.mark.parametrize(
    "fields",
    [
        # The nearest value follows the rule, which is the same.
        {"occurrence": Occurrence.EVERYDAY},
        {"rule": "", "occurrence": Occurrence.EVERYWEEK},
        {"zone": ""},
    ],
)
def test_the_same_series_said_otherwise_is_told_to_nobody(fields: dict[str, Any]) -> None:
    assert told(SERIES, changed(SERIES, **fields)) == []


def test_an_hour_is_how_long_it_lasts_when_nobody_says() -> None:
    assert told(SERIES, changed(SERIES, duration_minutes=0)) == []


def test_a_date_that_is_left_out_is_told_as_that_date_and_so_is_putting_it_back() -> None:
    without = leave_out(SERIES, SECOND)
    assert told(SERIES, without) == of_a_date(Reason.LEFT_OUT)
    assert told(without, SERIES) == of_a_date(Reason.PUT_BACK)


def test_leaving_out_a_date_that_was_moved_names_when_it_would_have_been() -> None:
    moved = on(SECOND, at(12, 9))
    assert told(moved, leave_out(moved, SECOND)) == of_a_date(Reason.LEFT_OUT, start=at(12, 9))


@pytest.mark.parametrize(
    ("fields", "mails"),
    [
        ({"start": at(12, 9)}, of_a_date(Reason.TIME, start=at(12, 9), was=SECOND)),
        ({"name": "Retro"}, of_a_date(Reason.NAME)),
        ({"duration_minutes": 90}, of_a_date(Reason.DURATION)),
        (
            {"start": at(12, 9), "name": "Retro"},
            of_a_date(Reason.TIME, Reason.NAME, start=at(12, 9), was=SECOND),
        ),
        ({"name": " Stand-up "}, []),
        ({"duration_minutes": 60}, []),
    ],
)
def test_one_date_that_is_otherwise_is_told_as_that_date(
    fields: dict[str, Any], mails: list[PlannedMail]
) -> None:
    assert told(SERIES, on(SECOND, **fields)) == mails


def test_several_dates_of_one_person_come_in_one_mail() -> None:
    after = leave_out(on(SECOND, at(12, 9)), THIRD)
    mails = told(SERIES, after)
    assert [mail.position for mail in mails] == [0, 1]
    assert [one.original for one in mails[0].dates] == [SECOND, THIRD]
    with_name = told(SERIES, changed(after, name="Retro"))
    assert [(mail.reasons, len(mail.dates)) for mail in with_name] == [((Reason.NAME,), 2)] * 2


def test_moving_the_whole_series_is_one_change_whatever_is_left_out_or_changed() -> None:
    before = leave_out(on(SECOND, at(12, 9), name="Retro"), THIRD)
    after = move_all(before, FIRST, at(12, 2, 14), BERLIN)
    assert told(before, after) == updates(Reason.TIME)


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;UNTIL=20270131T080000Z", "FREQ=WEEKLY;COUNT=9"])
def test_an_end_that_moves_along_with_the_series_is_no_change_of_its_own(rule: str) -> None:
    before = changed(SERIES, rule=rule)
    after = move_all(before, FIRST, at(12, 2, 14), BERLIN)
    assert told(before, after) == updates(Reason.TIME)
    assert told(before, changed(after, rule="FREQ=WEEKLY")) == updates(Reason.TIME, Reason.END)


def test_a_series_that_begins_elsewhere_on_its_dates_has_not_moved_what_is_left_out() -> None:
    before = leave_out(SERIES, THIRD)
    assert told(before, changed(before, start=SECOND)) == updates(Reason.TIME)


def test_a_date_that_is_moved_along_with_the_series_and_by_itself_is_told_with_it() -> None:
    before = on(SECOND, at(12, 9))
    after = move_all(before, FIRST, at(12, 1, 10), BERLIN)
    (one,) = after.changed_dates
    after = changed(after, changed_dates=(changed(one, start=at(12, 10, 10)),))
    news = DateNews(
        original=at(12, 8, 10), start=at(12, 10, 10), was=at(12, 9, 10), reasons=(Reason.TIME,)
    )
    assert told(before, after) == [
        PlannedMail(UPDATE, position, (Reason.TIME,), dates=(news,)) for position in (0, 1)
    ]


def test_who_is_on_one_date_only_is_invited_to_that_date() -> None:
    after = on(SECOND, participants=(*SERIES.participants, DORA))
    assert told(SERIES, after) == [PlannedMail(INVITATION, 3, date=SECOND)]
    assert everybody(after)[3].person == DORA
    invited = told(None, after)
    assert [(mail.position, mail.date) for mail in invited] == [(0, None), (1, None), (3, SECOND)]


def test_who_is_taken_off_one_date_gets_a_cancellation_of_that_date_and_stays() -> None:
    after = on(SECOND, participants=(ANNA, CARL))
    gone = DateNews(original=SECOND, start=SECOND, reasons=(Reason.REMOVED,))
    (mail,) = told(SERIES, after)
    assert mail == PlannedMail(CANCELLATION, 1, dates=(gone,))
    assert not mail.is_farewell
    back = changed(gone, reasons=(Reason.ADDED,))
    assert told(after, SERIES) == [PlannedMail(INVITATION, 1, dates=(back,))]


def test_who_was_on_one_date_only_and_is_no_more_gets_a_cancellation_of_it() -> None:
    before = on(SECOND, participants=(*SERIES.participants, DORA))
    (mail,) = told(before, SERIES)
    assert mail == PlannedMail(CANCELLATION, 3, (Reason.REMOVED,), SECOND)
    assert mail.is_farewell


def test_who_is_on_one_date_only_hears_of_that_date_alone() -> None:
    before = on(SECOND, participants=(*SERIES.participants, DORA))
    without = leave_out(before, SECOND)
    farewell = PlannedMail(CANCELLATION, 3, (Reason.LEFT_OUT,), SECOND)
    assert told(before, without) == [*of_a_date(Reason.LEFT_OUT), farewell]
    assert told(before, leave_out(before, THIRD))[2:] == []
    assert told(before, changed(before, rule="FREQ=WEEKLY;COUNT=9")) == updates(Reason.END)
    (date,) = before.changed_dates
    later = changed(before, changed_dates=(changed(date, start=at(12, 8, 11)),))
    assert told(before, later)[2:] == [PlannedMail(UPDATE, 3, (Reason.TIME,), SECOND)]
    deleted = told(before, None)
    assert deleted[2:] == [PlannedMail(CANCELLATION, 3, (Reason.DELETED,), SECOND)]


def test_a_new_name_of_all_reaches_who_is_on_one_date_only_unless_it_has_its_own() -> None:
    people = (*SERIES.participants, DORA)
    for own, mails in (("", 1), ("Retro", 0)):
        before = on(SECOND, participants=people, name=own)
        assert len(told(before, changed(before, name="Weekly"))[2:]) == mails


@pytest.mark.parametrize(
    ("fields", "reason"),
    [({"name": "Weekly"}, Reason.NAME), ({"duration_minutes": 30}, Reason.DURATION)],
)
def test_what_changes_for_all_is_not_told_of_each_date_that_differs_otherwise(
    fields: dict[str, Any], reason: Reason
) -> None:
    before = on(SECOND, at(12, 9))
    assert told(before, changed(before, **fields)) == updates(reason)


def test_moving_the_whole_series_moves_the_one_date_of_somebody() -> None:
    before = on(SECOND, participants=(*SERIES.participants, DORA))
    after = move_all(before, FIRST, at(12, 1, 10), BERLIN)
    assert told(before, after)[2:] == [PlannedMail(UPDATE, 3, (Reason.TIME,), at(12, 8, 10))]


def test_a_star_for_one_date_is_told_to_that_person_for_that_date() -> None:
    after = on(SECOND, participants=(ANNA, changed(BEN, is_moderator=True), CARL))
    news = DateNews(original=SECOND, start=SECOND, reasons=(Reason.MODERATOR,), is_moderator=True)
    assert told(SERIES, after) == [PlannedMail(UPDATE, 1, dates=(news,))]
    starred = changed(
        after, participants=(ANNA, changed(BEN, is_moderator=True), CARL), changed_dates=()
    )
    assert told(after, starred) == [PlannedMail(UPDATE, 1, (Reason.MODERATOR,))]


def test_who_comes_from_one_date_into_the_series_is_invited_and_the_other_way_is_told() -> None:
    one_date = on(SECOND, participants=(*SERIES.participants, DORA))
    all_dates = changed(SERIES, participants=(*SERIES.participants, DORA))
    assert told(one_date, all_dates) == [PlannedMail(INVITATION, 3)]
    assert told(all_dates, one_date) == [PlannedMail(UPDATE, 3, (Reason.ONE_DATE,), SECOND)]
    without_id = changed(DORA, participant_id=None)
    new = changed(SERIES, participants=(*SERIES.participants, without_id))
    assert told(one_date, new) == [PlannedMail(INVITATION, 3)]


def test_who_is_on_two_dates_without_an_id_keeps_the_one_that_stays() -> None:
    dora = changed(DORA, participant_id=None)
    two = (SECOND, THIRD)
    dates = tuple(
        ChangedDate(original=one, start=one, participants=(*SERIES.participants, dora))
        for one in two
    )
    before, after = changed(SERIES, changed_dates=dates), changed(SERIES, changed_dates=dates[1:])
    assert told(before, after) == [PlannedMail(CANCELLATION, 3, (Reason.REMOVED,), SECOND)]


def test_a_division_ends_one_series_and_begins_another() -> None:
    before = on(THIRD, at(12, 16), participants=(*SERIES.participants, DORA))
    split = change_from(before, SECOND, changed(before, start=at(12, 8, 10)), BERLIN)
    farewell = PlannedMail(CANCELLATION, 3, (Reason.LEFT_OUT,), THIRD)
    assert told(before, split.ended) == [*updates(Reason.END), farewell]
    # The date that differs goes along, and its guest with it.
    (guest_date,) = split.begun.changed_dates
    assert told(None, split.begun) == [
        PlannedMail(INVITATION, 0),
        PlannedMail(INVITATION, 1),
        PlannedMail(INVITATION, 3, (), guest_date.original),
    ]


def test_of_dates_that_are_over_nobody_is_told() -> None:
    assert told(SERIES, leave_out(SERIES, SECOND), at(12, 8, 9)) != []
    assert told(SERIES, leave_out(SERIES, SECOND), at(12, 8, 10)) == []
    # Moved from the past into the future it is news.
    assert told(SERIES, on(SECOND, at(12, 20)), at(12, 10)) != []
    guest = on(SECOND, participants=(*SERIES.participants, DORA))
    assert told(SERIES, guest, at(12, 10)) == []
    assert told(guest, SERIES, at(12, 10)) == []


def test_of_a_series_that_is_over_nobody_is_told_but_its_end_is() -> None:
    ended = changed(SERIES, rule="FREQ=WEEKLY;COUNT=2")
    assert told(ended, changed(ended, name="Retro"), at(12, 20)) == []
    assert told(ended, None, at(12, 20)) == []
    assert told(SERIES, ended, at(12, 20)) == updates(Reason.END)
    assert [mail.position for mail in told(ended, None, at(12, 8))] == [0, 1]


PEOPLE = st.lists(
    st.sampled_from([ANNA, BEN, CARL, DORA, EVE, changed(BEN, is_moderator=True)]),
    max_size=4,
    unique_by=lambda person: person.participant_id,
).map(tuple)
ORIGINALS = [FIRST, SECOND, THIRD, at(12, 22)]


@st.composite
def _series(draw: st.DrawFn) -> Conference:
    dates = []
    for original in draw(st.sets(st.sampled_from(ORIGINALS))):
        dates.append(
            ChangedDate(
                original=original,
                start=original + 3_600_000 * draw(st.integers(0, 2)),
                duration_minutes=draw(st.sampled_from([0, 30])),
                name=draw(st.sampled_from(["", "Retro"])),
                participants=draw(st.none() | PEOPLE),
            )
        )
    named = {one.original for one in dates}
    return msgspec.structs.replace(
        SERIES,
        name=draw(st.sampled_from(["Stand-up", "Retro"])),
        participants=draw(PEOPLE),
        exceptions=tuple(sorted(draw(st.sets(st.sampled_from(ORIGINALS))) - named)),
        changed_dates=tuple(sorted(dates, key=lambda one: one.original)),
    )


@given(_series())
def test_saving_without_a_change_mails_nobody(same: Conference) -> None:
    assert told(same, same) == []


@given(_series(), _series(), st.sampled_from([None, FIRST, THIRD, at(12, 30)]))
def test_each_has_at_most_one_mail_and_nobody_without_an_address(
    before: Conference, after: Conference, now: int | None
) -> None:
    for one, other in ((before, after), (None, after), (before, None)):
        mails = told(one, other, now)
        assert len({(mail.position, mail.is_farewell) for mail in mails}) == len(mails)
        for mail in mails:
            side = one if mail.is_farewell else other
            assert side is not None
            seat = everybody(side)[mail.position]
            assert seat.person.email
            assert seat.date == mail.date
            assert bool(mail.reasons or mail.dates) or mail.kind is INVITATION


@given(_series(), _series())
def test_who_has_no_seat_any_more_is_told_good_bye_and_who_is_new_is_invited(
    before: Conference, after: Conference
) -> None:
    def ids(conference: Conference) -> set[int | None]:
        return {s.person.participant_id for s in everybody(conference) if s.person.email}

    # Who is on two dates only has two seats, and the same id in these examples alone.
    for one in (before, after):
        assume(len({s.person.participant_id for s in everybody(one)}) == len(everybody(one)))
    mails = told(before, after)
    gone = {everybody(before)[m.position].person.participant_id for m in mails if m.is_farewell}
    new = {
        everybody(after)[m.position].person.participant_id
        for m in mails
        if m.kind is INVITATION and not m.dates
    }
    assert gone == ids(before) - ids(after)
    assert new >= ids(after) - ids(before)


@given(_series(), st.integers(-200, 200))
def test_a_move_of_all_is_one_update_for_each_seat(before: Conference, hours: int) -> None:
    assume(hours)
    start = to_instant(to_wall(before.start, BERLIN).replace(hour=0), BERLIN) + 3_600_000 * (
        hours + 9
    )
    assume(start != before.start)
    after = move_all(before, before.start, start, BERLIN)
    mails = told(before, after)
    people = [seat for seat in everybody(after) if seat.person.email]
    assert len(mails) == len(people)
    assert {(mail.kind, mail.reasons, mail.dates) for mail in mails} <= {
        (UPDATE, (Reason.TIME,), ())
    }


@given(_series(), st.sampled_from(ORIGINALS))
def test_a_date_that_falls_out_is_told_to_those_who_are_on_it(
    before: Conference, original: int
) -> None:
    assume(original not in before.exceptions)
    after = leave_out(before, original)
    date = next((one for one in before.changed_dates if one.original == original), None)
    people = before.participants if date is None or date.participants is None else date.participants
    assert len(told(before, after)) == sum(bool(person.email) for person in people)


@given(_series(), st.sampled_from(ORIGINALS), st.integers(1, 5))
def test_a_date_that_is_moved_is_told_to_those_who_are_on_it(
    before: Conference, original: int, hours: int
) -> None:
    assume(original not in before.exceptions)
    date = next((one for one in before.changed_dates if one.original == original), None)
    was = date or ChangedDate(original=original, start=original)
    moved = changed(was, start=was.start + hours * 3_600_000)
    others = tuple(one for one in before.changed_dates if one.original != original)
    after = changed(before, changed_dates=(*others, moved))
    people = before.participants if was.participants is None else was.participants
    mails = told(before, after)
    assert len(mails) == sum(bool(person.email) for person in people)
    assert {mail.kind for mail in mails} <= {UPDATE}


def test_changing_one_date_into_itself_is_told_to_nobody() -> None:
    as_it_is = changed(SERIES, start=SECOND)
    assert told(SERIES, change_one(SERIES, SECOND, as_it_is)) == []
