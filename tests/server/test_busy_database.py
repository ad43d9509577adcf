"""A database that has no turn left for a request: words and a time to wait, and nothing done."""

from __future__ import annotations

from pathlib import Path

import pytest
from litestar.testing import TestClient
from sqlalchemy import text

from tests.postgres import Postgres
from tests.server.application import Application
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.refusals import DatabaseBusyError


def test_who_gets_no_connection_to_postgresql_is_told_to_try_later(postgres: Postgres) -> None:
    with postgres.database() as url:
        database = Database(url, connections=1, patience=0.1)
        with database.read(), pytest.raises(DatabaseBusyError) as told, database.read():
            raise AssertionError("there was no connection left")
        database.close()
    assert (told.value.status, told.value.retry_after) == (503, 5)


def test_who_does_not_get_to_write_to_sqlite_is_told_to_try_later(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path), patience=0.1)
    with database.write(), pytest.raises(DatabaseBusyError), database.write():
        raise AssertionError("somebody else writes")
    with database.write() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    database.close()


def test_a_request_without_its_turn_is_answered_in_words(tmp_path: Path) -> None:
    application = Application(tmp_path, patience=0.1)
    other = Database(sqlite_url(tmp_path))
    with TestClient(application.asgi) as client, other.write():
        # A sign-in is counted before the password is looked at.
        login = client.get("/rest/login").json()
        secret = {"loginType": login["loginType"], "nonce": login["nonce"], "secret": "anna:x"}
        answer = client.post("/rest/login", json=secret)
    other.close()
    application.close()
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert answer.headers["Retry-After"] == "5"
    assert "nothing of this was done" in answer.json()["message"]
