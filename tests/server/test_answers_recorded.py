"""Answers to invitations as they are written down, whichever way they came, on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select, update

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.recurrence import Occurrence
from ucc_client.server.database.engine import Database, inserted_id
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import answers, changes, conferences, participants, users
from ucc_client.server.installation import prepare
from ucc_client.server.keys import Keys
from ucc_client.server.services.answers import ALL_DATES, Answers, forget_of_other_times
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.transactions import Transaction

YES, NO, MAYBE = (
    InvitationAnswer.ACCEPTED,
    InvitationAnswer.DECLINED,
    InvitationAnswer.TENTATIVE,
)
WEEK_MS = 7 * 24 * 3_600_000
FIRST = 4_099_766_400_000
SECOND, THIRD = FIRST + WEEK_MS, FIRST + 2 * WEEK_MS
NOW = 1_800_000_000_000
ANNA, BEN = 1, 2


class Round:
    """Anna's weekly conference with Ben and somebody from outside, and how answers come in."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._answers = Answers(ChangeLog(lambda: NOW), lambda: NOW)
        with database.write() as connection:
            for login in ("1", "2"):
                connection.execute(insert(users).values({**_USER, "login": login}))
            made = insert(conferences).values(
                owner_id=ANNA,
                name="Runde",
                start_time=FIRST,
                occurrence="EVERYWEEK",
                email_body="",
                time_zone="UTC",
            )
            self.number = inserted_id(connection.execute(made))
        self.ben = self.add("Ben", user_id=BEN)
        self.guest = self.add("Gast")

    def add(self, name: str, user_id: int | None = None, only_on: int | None = None) -> int:
        values = {
            "conference_id": self.number,
            "position": 0,
            "user_id": user_id,
            "display_name": name,
            "phone_number": "",
            "email": "",
            "is_moderator": False,
            "call_on_start": False,
            "pin": b"",
            "pin_lookup": name,
            "link_generation": 1,
            "only_on": only_on,
        }
        with self.database.write() as connection:
            return inserted_id(connection.execute(insert(participants).values(values)))

    def answer(
        self,
        participant_id: int,
        answer: InvitationAnswer,
        moment: int = NOW,
        *,
        date: int | None = None,
        sequence: int | None = None,
    ) -> set[int] | None:
        """Return who is told; None when nothing was written."""
        with self.database.write() as connection:
            change = Transaction(connection)
            done = self._answers.record(
                change, participant_id, answer, moment, date=date, sequence=sequence
            )
            assert done or not change.told
            return change.told if done else None

    def change(self, before: Conference, after: Conference, sequence: int = 1) -> None:
        with self.database.write() as connection:
            forget_of_other_times(connection, self.number, before, after, sequence)

    def kept(self) -> dict[tuple[int, int], str]:
        with self.database.read() as connection:
            return {
                (row.participant_id, row.date): row.answer
                for row in connection.execute(select(answers))
            }


_USER = {
    **dict.fromkeys(("first_name", "family_name", "email", "language", "internal_number"), ""),
    "is_administrator": False,
    "verifier": b"",
}


@pytest.fixture
def weekly(empty: Database) -> Round:
    upgrade(empty)
    prepare(empty, Keys(b"k" * 32), time_zone=None, default_zone="UTC", login_type=None)
    return Round(empty)


def test_an_answer_is_kept_and_told_to_owner_and_participants_without_a_revision(
    weekly: Round,
) -> None:
    assert weekly.answer(weekly.guest, YES) == {ANNA, BEN}
    assert weekly.kept() == {(weekly.guest, ALL_DATES): "accepted"}
    with weekly.database.read() as connection:
        assert connection.scalars(select(conferences.c.revision)).all() == [1]
        told = connection.execute(select(changes.c.user_id, changes.c.conference_id)).all()
    assert sorted(map(tuple, told)) == [(ANNA, weekly.number), (BEN, weekly.number)]


def test_of_two_answers_the_one_that_was_given_later_holds_in_whichever_order_they_come(
    weekly: Round,
) -> None:
    assert weekly.answer(weekly.ben, NO, NOW - 1000)
    assert weekly.answer(weekly.ben, YES, NOW - 2000) is None
    assert weekly.kept() == {(weekly.ben, ALL_DATES): "declined"}
    assert weekly.answer(weekly.ben, MAYBE, NOW - 1000)
    assert weekly.kept() == {(weekly.ben, ALL_DATES): "tentative"}


def test_a_clock_that_runs_ahead_does_not_hold_up_later_answers(weekly: Round) -> None:
    assert weekly.answer(weekly.ben, NO, NOW + WEEK_MS)
    assert weekly.answer(weekly.ben, YES, NOW)
    assert weekly.kept() == {(weekly.ben, ALL_DATES): "accepted"}


def test_one_date_is_answered_beside_the_series(weekly: Round) -> None:
    assert weekly.answer(weekly.ben, YES)
    assert weekly.answer(weekly.ben, NO, date=SECOND)
    assert weekly.kept() == {(weekly.ben, ALL_DATES): "accepted", (weekly.ben, SECOND): "declined"}


def test_who_is_on_one_date_only_answers_for_that_whether_or_not_he_names_it(
    weekly: Round,
) -> None:
    once = weekly.add("Einmal", only_on=SECOND)
    assert weekly.answer(once, NO, NOW - 2)
    assert weekly.answer(once, YES, NOW - 1, date=SECOND)
    assert weekly.kept() == {(once, ALL_DATES): "accepted"}
    assert weekly.answer(once, NO, date=THIRD) is None


def test_a_date_that_the_series_does_not_have_is_not_answered(weekly: Round) -> None:
    with weekly.database.write() as connection:
        connection.execute(update(conferences).values(exceptions=f"[{THIRD}]"))
    for date in (FIRST + 1, FIRST - WEEK_MS, THIRD):
        assert weekly.answer(weekly.ben, YES, date=date) is None
    assert weekly.kept() == {}


def test_nobody_answers_who_is_not_there(weekly: Round) -> None:
    assert weekly.answer(987_654, YES) is None


def test_when_it_moves_the_answers_go_and_late_ones_to_the_earlier_times_do_not_count(
    weekly: Round,
) -> None:
    weekly.answer(weekly.ben, YES)
    weekly.answer(weekly.guest, NO, date=SECOND)
    before = Conference(name="x", start=FIRST, occurrence=Occurrence.EVERYWEEK)
    for after, left in (
        (Conference(name="y", start=FIRST, occurrence=Occurrence.EVERYWEEK), 2),
        (Conference(name="x", start=FIRST + 1, occurrence=Occurrence.EVERYWEEK), 0),
    ):
        weekly.change(before, after, sequence=3)
        assert len(weekly.kept()) == left
    assert weekly.answer(weekly.ben, YES, sequence=2) is None
    assert weekly.answer(weekly.ben, YES, sequence=3)


def test_when_one_date_moves_only_the_answers_to_it_go(weekly: Round) -> None:
    once = weekly.add("Einmal", only_on=SECOND)
    weekly.answer(weekly.ben, YES)
    weekly.answer(weekly.ben, NO, date=SECOND)
    weekly.answer(weekly.ben, NO, date=THIRD)
    weekly.answer(once, YES)
    before = Conference(name="x", start=FIRST, occurrence=Occurrence.EVERYWEEK)
    moved = ChangedDate(original=SECOND, start=SECOND + 1)
    named = ChangedDate(original=THIRD, start=THIRD, name="y")
    after = Conference(
        name="x", start=FIRST, occurrence=Occurrence.EVERYWEEK, changed_dates=(moved, named)
    )
    weekly.change(before, after)
    assert weekly.kept() == {(weekly.ben, ALL_DATES): "accepted", (weekly.ben, THIRD): "declined"}
    assert weekly.answer(weekly.ben, YES, date=SECOND, sequence=0) is not None


def test_who_is_taken_out_takes_the_answer_along(weekly: Round) -> None:
    weekly.answer(weekly.ben, YES)
    with weekly.database.write() as connection:
        connection.execute(participants.delete().where(participants.c.id == weekly.ben))
    assert weekly.kept() == {}
