"""Databases of earlier versions, with something in them, come up to today's tables."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import select

from ucc_client.contract import extensions
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import changes, conferences, installation, metadata
from ucc_client.server.keys import Keys
from ucc_client.server.resources import resources
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.dial_in import DialIns
from ucc_client.server.services.people_states import PeopleStates

VERSIONS = "ucc_client.server.database.versions"
KEYS = Keys(b"k" * 32)
ANNA, BEN = 7, 8


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Database]:
    """A database of the second version: a conference of Anna's, in which Ben takes part."""
    database = Database(sqlite_url(tmp_path))
    with database.write() as connection:
        with Operations.context(MigrationContext.configure(connection)):
            for version in ("m0001_first", "m0002_directory"):
                import_module(f"{VERSIONS}.{version}").upgrade()
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        sealed = KEYS.encrypt(b"482913").hex()
        for statement in (
            "INSERT INTO alembic_version VALUES ('0002')",
            "INSERT INTO installation VALUES (1, 'Europe/Berlin', 'print', 'Internal')",
            "INSERT INTO users VALUES "
            "(7, '10', 'Anna', 'Berg', 'a@x.org', 'de', '10', 0, x'01', NULL),"
            "(8, '11', 'Ben', 'Kohl', 'b@x.org', 'de', '11', 0, x'01', NULL)",
            "INSERT INTO conferences VALUES (5, 7, 'Runde', 4099766400000, 'ONCE', '', NULL)",
            "INSERT INTO participants VALUES "
            f"(9, 5, 0, 8, 'Ben', '11', 'b@x.org', 1, 0, x'{sealed}', 'lookup', 1)",
        ):
            connection.exec_driver_sql(statement)
    yield database
    database.close()


def _since(database: Database, user_id: int, token: str | None) -> extensions.Changes:
    dial_ins = DialIns(KEYS, Configuration(database, resources()), "http://127.0.0.1:8080")
    return Changes(database, dial_ins, PeopleStates(answers=True), system_clock).since(
        user_id, token
    )


def test_an_upgrade_from_the_second_tables_leads_to_todays_and_begins_with_revision_1(
    second: Database,
) -> None:
    upgrade(second)
    with second.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert connection.scalars(select(conferences.c.revision)).all() == [1]
        assert [len(uid) for uid in connection.scalars(select(conferences.c.calendar_uid))] == [36]
        assert len(connection.scalars(select(installation.c.epoch)).one()) == 16
        assert connection.execute(select(changes)).all() == []


def test_after_an_upgrade_everything_is_told_and_so_is_what_changes_then(second: Database) -> None:
    upgrade(second)
    tokens = {}
    for user_id in (ANNA, BEN):
        told = _since(second, user_id, None)
        (conference,) = told.changed
        assert (conference["conferenceId"], conference["revision"]) == (5, 1)
        assert conference.get("pin") == (None if user_id == ANNA else "482913")
        assert _since(second, user_id, told.token).changed == []
        tokens[user_id] = told.token
    with second.write() as connection:
        told_to = ChangeLog(system_clock).note(connection, 5, noticed_by=[ANNA], lost_by=[BEN])
        connection.exec_driver_sql("DELETE FROM participants")
    assert told_to == {ANNA, BEN}
    assert [c["conferenceId"] for c in _since(second, ANNA, tokens[ANNA]).changed] == [5]
    assert _since(second, BEN, tokens[BEN]).removed == [5]
