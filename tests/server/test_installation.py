"""Starting `ucc-server`: first start, later starts, and what it refuses in words."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import select

from tests.running_server import Api, RunningServer
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.steps import NewerDatabaseError
from ucc_client.server.database.tables import metadata


def _serve(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ucc_client.server", "serve", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "LANGUAGE": "en", **environment},
        check=False,
    )


def test_the_ready_file_says_where_and_who(demo: RunningServer) -> None:
    ready = demo.folder / "ready.json"
    told = json.loads(ready.read_text())
    assert set(told) == {"url", "pid", "mail", "users"}
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", told["url"])
    assert told["mail"] == f"spool:{demo.data.absolute()}/mail"
    assert ready.stat().st_mode & 0o777 == 0o600
    assert len(told["users"]) == 9
    for user in told["users"]:
        assert set(user) == {"login", "password", "name", "email", "roles"}
    assert sum("administrator" in u["roles"] for u in told["users"]) == 1


def test_the_demo_company_outlives_a_restart_with_everything(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    users = server.users
    api = Api(server, server.first_employee)
    before = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
    api.close()
    assert server.stop() == 0
    server.start()
    assert server.users == users
    api = Api(server, server.first_employee)
    after = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
    api.close()
    assert [c["conferenceId"] for c in after] == [c["conferenceId"] for c in before]
    for name in ("demo.json", "secret.key"):
        assert (server.data / name).stat().st_mode & 0o777 == 0o600


def test_the_demo_company_is_believable(demo: RunningServer, anna: Api) -> None:
    found = anna.call("GET", anna.conferences, params={"pagesize": 1000}).json()
    details = [anna.call("GET", f"{anna.conferences}/{c['conferenceId']}").json() for c in found]
    assert len(found) >= 15
    assert {d["occurrence"] for d in details} == {"ONCE", "EVERYDAY", "EVERYWEEK", "EVERYMONTH"}
    assert sum(c["isActive"] for c in found) >= 1
    assert any(c["isTerminated"] for c in found)
    assert any(c["isReadonly"] for c in found)


def test_without_demo_the_first_start_makes_one_administrator(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh(demo=False)
    assert server.users == []
    told = re.search(r"'admin' with the one-time password (\S+)", server.log.read_text())
    assert told
    api = Api(server, {"login": "admin", "password": told.group(1)})
    assert api.call("GET", "/conferenceConfiguration").status_code == 200
    api.close()
    server.stop()
    server.start()
    assert server.log.read_text().count("one-time password") == 1


def test_plain_http_for_everyone_is_refused_in_words(tmp_path: Path) -> None:
    refused = _serve("--data", str(tmp_path / "d"), "--host", "0.0.0.0", "--port", "0")
    assert refused.returncode == 1
    assert "--behind-proxy" in refused.stderr
    assert not (tmp_path / "d").exists()


def test_a_taken_port_is_said_in_words(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = _serve("--data", str(tmp_path), "--port", str(port))
    assert refused.returncode == 1
    assert str(port) in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ('smpt_user = "x"', "smpt_user"),
        ("smtp_user = 5", "smtp_user"),
        ("= nonsense", "ucc-server.toml"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, content: str, named: str) -> None:
    (tmp_path / "ucc-server.toml").write_text(content)
    refused = _serve("--data", str(tmp_path), "--port", "0")
    assert refused.returncode == 1
    assert named in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--mail", "smtp://user:secret@localhost"),
        ("--mail", "carrier-pigeon:"),
        ("--time-zone", "Nowhere/Land"),
        ("--mail", "smtp://[half"),
        ("--mail", "smtp://localhost:99999"),
        ("--mail", "smtp://localhost?from=Somebody"),
        ("--database-url", "sqlite:////nowhere/at/all.db"),
        ("--database-url", "no url"),
        ("--database-url", "oracle://nobody"),
        ("--key-file", "/nowhere/at/all.key"),
        ("--ready-file", "/nowhere/at/all.json"),
    ],
)
def test_an_option_that_cannot_hold_is_refused_in_words(
    tmp_path: Path, arguments: tuple[str, str]
) -> None:
    refused = _serve("--data", str(tmp_path), "--port", "0", *arguments)
    assert refused.returncode == 1
    assert refused.stderr.splitlines()[-1].startswith("ucc-server: ")
    assert "Traceback" not in refused.stderr


def test_the_command_line_speaks_german_where_that_is_spoken(tmp_path: Path) -> None:
    refused = _serve("--data", str(tmp_path), "--time-zone", "Nowhere/Land", LANGUAGE="de")
    assert refused.stderr.startswith("ucc-server: Eine Zeitzone „Nowhere/Land“ gibt es nicht")


def test_it_stops_when_its_parent_is_gone(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    command = [sys.executable, "-m", "ucc_client.server", "serve", "--data", str(tmp_path)]
    command += ["--port", "0", "--ready-file", str(ready), "--stop-with-parent"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdin is not None
        child.stdin.close()
        assert child.wait(timeout=30) == 0


def test_migrations_lead_to_the_tables_and_refuse_a_newer_database(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path))
    upgrade(database)
    upgrade(database)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabaseError):
        upgrade(database)
    database.close()


def test_an_upgrade_from_the_first_tables_keeps_what_is_there(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path))
    with database.write() as connection:
        first = import_module("ucc_client.server.database.versions.m0001_first")
        with Operations.context(MigrationContext.configure(connection)):
            first.upgrade()
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        for statement in (
            "INSERT INTO alembic_version VALUES ('0001')",
            "INSERT INTO installation VALUES (1, 'Europe/Berlin', 'print')",
            "INSERT INTO users VALUES (7, '10', 'Anna', 'Berg', 'a@x.org', 'de', '10', 0, x'01')",
            "INSERT INTO tokens VALUES ('hash', 7, 99)",
            "INSERT INTO phone_numbers VALUES (3, 'INTERNAL', '10', '0', '', '', 1, 7)",
            "INSERT INTO conferences VALUES (5, 7, 'Runde', 1, 'ONCE', '', NULL)",
            "INSERT INTO participants VALUES "
            "(9, 5, 0, 7, 'Anna', '10', 'a@x.org', 1, 0, x'02', 'lookup', 1)",
            "INSERT INTO mails VALUES (4, 1, x'03', 'waiting', 0, 1, '')",
        ):
            connection.exec_driver_sql(statement)
    upgrade(database)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        rows = {
            table.name: [tuple(row) for row in connection.execute(select(table))]
            for table in metadata.sorted_tables
        }
    assert rows["installation"][0][:4] == (1, "Europe/Berlin", "print", "Internal")
    before = (7, "10", "Anna", "Berg", "a@x.org", "de", "10", False, b"\x01")
    user = (*before, None, 0, 0, False, "", 0)
    assert rows["users"] == [user]
    assert rows["tokens"] == [("hash", 7, 99)]
    assert rows["phone_numbers"][0][-1] == 7
    assert len(rows["conferences"]) == len(rows["participants"]) == len(rows["mails"]) == 1
    assert rows["contacts"] == rows["phones"] == []
    database.close()
