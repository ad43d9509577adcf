"""Who hears of what became of mails, and when; on both databases."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from sqlalchemy import insert, select, update

from tests.server.mail_rows import At, queue_mails
from ucc_client.server.database.engine import Database, inserted_id
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import changes, conferences, mails, participants, users
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.mail_news import MailNews

NOW = 1_800_000_000_000
OWNER, MODERATOR, GUEST = 1, 2, 3
PERSON = {
    "position": 0,
    "display_name": "",
    "phone_number": "",
    "email": "",
    "call_on_start": False,
    "pin": b"",
    "link_generation": 1,
}


class Heard:
    """Notices that are only noted."""

    def __init__(self) -> None:
        self.users: list[set[int]] = []

    def publish(self, user_ids: Collection[int]) -> None:
        self.users.append(set(user_ids))


class Office:
    """Two conferences of the owner's, each with a moderator and a guest who have accounts."""

    def __init__(self, database: Database) -> None:
        self.database, self.heard, self.seconds = database, Heard(), At(0)
        self.log = ChangeLog(lambda: NOW)
        self.news = self.after_a_restart()
        user = dict.fromkeys(("first_name", "family_name", "email", "language"), "")
        with database.write() as connection:
            for login in ("1", "2", "3"):
                values = {**user, "login": login, "internal_number": login, "verifier": b""}
                connection.execute(insert(users).values({**values, "is_administrator": False}))
            made = insert(conferences).values(
                owner_id=OWNER, name="x", start_time=0, occurrence="ONCE", email_body=""
            )
            self.numbers = [inserted_id(connection.execute(made)) for _ in range(2)]
            for number in self.numbers:
                for user_id in (MODERATOR, GUEST):
                    values = {
                        **PERSON,
                        "conference_id": number,
                        "user_id": user_id,
                        "is_moderator": user_id == MODERATOR,
                        "pin_lookup": f"{number}-{user_id}",
                    }
                    connection.execute(insert(participants).values(values))

    def after_a_restart(self) -> MailNews:
        return MailNews(self.database, self.log, self.heard, self.seconds)

    def noted(self) -> set[tuple[int, int]]:
        with self.database.read() as connection:
            rows = connection.execute(select(changes.c.user_id, changes.c.conference_id))
            return {(row.user_id, row.conference_id) for row in rows}


@pytest.fixture
def office(empty: Database) -> Office:
    upgrade(empty)
    return Office(empty)


def test_owner_and_moderators_hear_of_a_mail_and_nobody_else(office: Office) -> None:
    first = office.numbers[0]
    office.news.touched(first)
    office.news.tell()
    assert office.noted() == {(OWNER, first), (MODERATOR, first)}
    assert office.heard.users == [{OWNER, MODERATOR}]
    with office.database.read() as connection:
        assert set(connection.scalars(select(conferences.c.revision))) == {1}


def test_many_mails_of_a_conference_are_one_piece_of_news_a_second(office: Office) -> None:
    for tenth in range(25):
        office.seconds.now = tenth / 10  # type: ignore[assignment]
        office.news.touched(office.numbers[0])
        office.news.tell_now_and_then()
    assert len(office.heard.users) == 3
    office.news.tell()
    assert len(office.heard.users) == 4
    office.news.tell()
    assert len(office.heard.users) == 4


def test_of_a_conference_that_is_gone_and_of_none_at_all_nobody_hears(office: Office) -> None:
    for number in (0, 987_654):
        office.news.touched(number)
    office.news.tell()
    assert office.noted() == set()
    assert office.heard.users == []


def test_what_an_earlier_run_had_no_time_to_tell_is_told_by_the_next(office: Office) -> None:
    first, second = office.numbers
    office.news.touched(first)
    office.news.tell()
    queue_mails(office.database, ["a@x.org"], now=NOW, conference_id=second)
    queue_mails(office.database, ["b@x.org"], now=NOW, conference_id=0)
    with office.database.write() as connection:
        connection.execute(update(mails).values(state="sent", over_at=NOW))
    later = office.after_a_restart()
    later.look_back()
    later.tell()
    assert (OWNER, second) in office.noted()
    assert len(office.heard.users) == 2
