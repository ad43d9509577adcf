"""The demo company: believable on every day of the year, made once, and never over real data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from ucc_client.contract.login import password_hash
from ucc_client.domain.mail_template import Variable, variables_in
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import (
    conferences,
    mails,
    participants,
    phone_numbers,
    template,
    users,
)
from ucc_client.server.demo import DemoUser, ensure
from ucc_client.server.installation import make_administrator
from ucc_client.server.keys import Keys
from ucc_client.server.resources import resources
from ucc_client.server.services.pins import open_pin
from ucc_client.server.settings.error import ConfigurationError

BERLIN = ZoneInfo("Europe/Berlin")
KEYS = Keys(b"k" * 32)
MONDAY = datetime(2026, 11, 23, 13, 7)
HOUR = 3_600_000


@pytest.fixture
def open_database(tmp_path: Path) -> Iterator[Callable[[], Database]]:
    """Open databases over one file; they are closed afterwards."""
    with ExitStack() as opened:

        def make() -> Database:
            database = Database(sqlite_url(tmp_path))
            opened.callback(database.close)
            upgrade(database)
            return database

        yield make


@pytest.fixture
def database(open_database: Callable[[], Database]) -> Database:
    return open_database()


def _ensure(data: Path, database: Database, at: datetime = MONDAY) -> list[DemoUser]:
    return ensure(data, database, KEYS, resources(), to_instant(at, BERLIN))


def test_one_administrator_and_eight_employees_work_there(
    tmp_path: Path, database: Database
) -> None:
    company = _ensure(tmp_path, database)
    assert [user.roles for user in company] == [("administrator",), *[("user",)] * 8]
    assert company[0].login == "admin"
    assert company[1].name == "Anna Berg"
    assert all(10 <= int(user.login) <= 49 for user in company[1:])
    assert all(re.fullmatch(r"[a-z.]+@nordlicht\.example", user.email) for user in company)
    assert len({user.password for user in company}) == len(company)
    assert all(len(user.password) >= 12 for user in company)


def test_each_of_them_signs_in_with_the_password_that_was_told(
    tmp_path: Path, database: Database
) -> None:
    company = _ensure(tmp_path, database)
    with database.read() as connection:
        rows = {row.login: row for row in connection.execute(select(users))}
    for user in company:
        row = rows[user.login]
        assert KEYS.decrypt(row.verifier).decode() == password_hash(user.password)
        assert f"{row.first_name} {row.family_name}" == user.name
        assert row.is_administrator == ("administrator" in user.roles)
        assert row.internal_number == ("" if row.is_administrator else user.login)


def test_no_password_lies_in_the_database(tmp_path: Path, database: Database) -> None:
    company = _ensure(tmp_path, database)
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("ucc-server.sqlite3*"))
    assert company[1].email.encode() in kept
    for user in company:
        assert user.password.encode() not in kept


def test_a_folder_that_has_the_company_keeps_everything(
    tmp_path: Path, open_database: Callable[[], Database]
) -> None:
    first = open_database()
    company = _ensure(tmp_path, first)
    with first.write() as connection:
        connection.execute(conferences.delete().where(conferences.c.id == 1))
        connection.execute(template.update().values(subject="Meine Worte"))
    first.close()
    again = open_database()
    assert _ensure(tmp_path, again, datetime(2027, 3, 1, 9, 0)) == company
    with again.read() as connection:
        assert connection.execute(select(conferences).where(conferences.c.id == 1)).first() is None
        assert connection.scalars(select(template.c.subject)).one() == "Meine Worte"
    assert (tmp_path / "demo.json").stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.glob(".demo-*")) == []


def test_an_installation_of_ones_own_is_never_filled_with_it(
    tmp_path: Path, database: Database
) -> None:
    make_administrator(database, KEYS)
    with pytest.raises(ConfigurationError, match="installation of your own"):
        _ensure(tmp_path, database)
    assert not (tmp_path / "demo.json").exists()
    with database.read() as connection:
        assert connection.scalars(select(func.count()).select_from(users)).one() == 1


def test_passwords_that_cannot_be_read_are_said_in_words(
    tmp_path: Path, database: Database
) -> None:
    (tmp_path / "demo.json").write_bytes(b'[{"login": "ad')
    with pytest.raises(ConfigurationError, match=r"demo\.json"):
        _ensure(tmp_path, database)


def test_a_crash_before_the_company_was_written_leaves_the_passwords_that_hold(
    tmp_path: Path, open_database: Callable[[], Database]
) -> None:
    first = open_database()
    company = _ensure(tmp_path, first)
    first.close()
    for file in tmp_path.glob("ucc-server.sqlite3*"):
        file.unlink()
    again = open_database()
    assert _ensure(tmp_path, again) == company
    with again.read() as connection:
        verifier = connection.scalars(select(users.c.verifier).where(users.c.login == "10")).one()
    assert KEYS.decrypt(verifier).decode() == password_hash(company[1].password)


def test_making_it_queues_no_mail(tmp_path: Path, database: Database) -> None:
    _ensure(tmp_path, database)
    with database.read() as connection:
        assert connection.scalars(select(func.count()).select_from(mails)).one() == 0


def test_the_template_is_german_with_every_variable_and_free_numbers(
    tmp_path: Path, database: Database
) -> None:
    _ensure(tmp_path, database)
    with database.read() as connection:
        row = connection.execute(select(template)).one()
        numbers = {each.id: each for each in connection.execute(select(phone_numbers))}
    assert row.language == "de"
    assert variables_in(row.subject + row.body) == set(Variable)
    chosen = (numbers[row.internal_number_id], numbers[row.external_number_id])
    assert [(n.type, n.user_id) for n in chosen] == [("INTERNAL", None), ("EXTERNAL", None)]
    free = Counter(n.type for n in numbers.values() if n.user_id is None)
    assert free["INTERNAL"] > 1, "an administrator has a choice"
    assert free["EXTERNAL"] > 1


@pytest.mark.parametrize("day", range(23, 30))
@pytest.mark.parametrize("hour", [0, 7, 13, 21])
def test_annas_calendar_is_full_whenever_it_is_made(
    tmp_path: Path, database: Database, day: int, hour: int
) -> None:
    now = datetime(2026, 11, day, hour, 7)
    _ensure(tmp_path, database, now)
    instant = to_instant(now, BERLIN)
    with database.read() as connection:
        anna = connection.scalars(select(users.c.id).where(users.c.login == "10")).one()
        hers = connection.execute(
            select(conferences)
            .join(participants, participants.c.conference_id == conferences.c.id)
            .where(participants.c.user_id == anna)
            .distinct()
        ).all()
        read_only = connection.execute(
            select(conferences.c.id)
            .join(participants, participants.c.conference_id == conferences.c.id)
            .where(
                conferences.c.owner_id != anna,
                participants.c.user_id == anna,
                participants.c.is_moderator.is_(False),
            )
        ).all()
    assert 18 <= len(hers) <= 24
    assert {row.occurrence for row in hers} == {occurrence.value for occurrence in Occurrence}
    running = [row for row in hers if row.started_at is not None]
    assert [row.started_at for row in running] == [instant - 24 * 60_000]
    assert 0 <= running[0].started_at - running[0].start_time < 5 * 60_000
    single = [row.start_time for row in hers if row.occurrence == "ONCE" and not row.started_at]
    assert any(start < instant - 24 * HOUR for start in single), "past"
    assert any(
        start > instant and to_wall(start, BERLIN).date() == now.date() for start in single
    ), "today"
    assert any(24 * HOUR < start - instant < 7 * 24 * HOUR for start in single), "soon"
    assert any(start > instant + 14 * 24 * HOUR for start in single), "later"
    assert read_only


def test_every_conference_has_its_owner_first_and_people_one_can_reach(
    tmp_path: Path, database: Database
) -> None:
    _ensure(tmp_path, database)
    with database.read() as connection:
        rows = connection.execute(
            select(participants, conferences.c.owner_id)
            .join(conferences)
            .order_by(participants.c.conference_id, participants.c.position)
        ).all()
    pins = {open_pin(KEYS, row.pin) for row in rows}
    assert len(pins) == len(rows)
    assert all(re.fullmatch(r"\d{6}", pin) for pin in pins)
    for row in rows:
        assert row.email.endswith(".example")
        assert row.link_generation == 1
        assert row.phone_number or not row.call_on_start
        if row.position == 0:
            assert (row.user_id, row.is_moderator) == (row.owner_id, True)
    assert any(row.user_id is None for row in rows), "outside people"
    names = [(row.conference_id, row.display_name) for row in rows]
    assert len(set(names)) == len(names), "nobody twice"
