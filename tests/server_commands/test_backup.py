"""A backup is made while the server runs, and brings everything back, but nobody's old session."""

from __future__ import annotations

import io
import json
import tarfile
import threading
from pathlib import Path

import pytest

from tests.running_server import Api, RunningServer, conference
from tests.server_commands.console import Console


def _names(archive: Path) -> list[str]:
    with tarfile.open(archive) as tar:
        return tar.getnames()


def test_what_was_backed_up_comes_back_and_old_tokens_of_changes_hold_no_more(
    server: RunningServer, console: Console, tmp_path: Path
) -> None:
    archive = tmp_path / "company.tar"
    (server.data / "ucc-server.toml").write_text('mail_from = "conferences@example.org"\n')
    api = Api(server, server.first_employee)
    kept = api.call("POST", api.conferences, json=conference("Kept")).json()["conferenceId"]
    token = api.call("GET", f"{api.conferences}/changes").json()["token"]
    server.wait_for_mails(1)
    console.done("backup", str(archive), "--with-mail")
    assert archive.stat().st_mode & 0o777 == 0o600
    assert {"manifest.json", "secret.key", "ucc-server.toml", "demo.json"} < set(_names(archive))
    assert "mail/1.eml" in _names(archive)
    lost = api.call("POST", api.conferences, json=conference("Lost")).json()["conferenceId"]
    assert "in use by another ucc-server" in console.refused("restore", str(archive))
    server.stop()
    api.close()

    said = console.done("restore", str(archive)).output
    (aside,) = server.data.glob("before-restore-*")
    assert str(aside) in said
    assert (aside / "secret.key").read_bytes() == (server.data / "secret.key").read_bytes()
    assert len(list(aside.iterdir())) >= 3
    assert (server.data / "ucc-server.toml.restored").exists()
    assert not list(server.data.glob(".restore-*"))

    server.start()
    again = Api(server, server.first_employee)
    old = str(api.session.headers["authToken"])
    assert again.call("GET", "/users/me", headers={"authToken": old}).status_code == 401
    changes = f"{again.conferences}/changes"
    assert again.call("GET", changes, params={"since": token}).status_code == 410
    ids = {c["conferenceId"] for c in again.call("GET", changes).json()["changed"]}
    assert kept in ids
    assert lost not in ids
    fresh = again.call("POST", again.conferences, json=conference("New")).json()["conferenceId"]
    assert fresh > lost
    again.close()


def test_a_backup_made_under_load_is_whole(
    server: RunningServer, console: Console, tmp_path: Path
) -> None:
    ended = threading.Event()
    made: list[int] = []

    def write() -> None:
        api = Api(server, server.first_employee)
        while not ended.is_set():
            answer = api.call("POST", api.conferences, json=conference(f"C{len(made)}"))
            assert answer.status_code == 201
            made.append(answer.json()["conferenceId"])
        api.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while not made:
            assert writer.is_alive()
            ended.wait(0.01)
        before = len(made)
        console.done("backup", str(tmp_path / "b.tar"))
    finally:
        ended.set()
        writer.join(20)
    server.stop()
    console.done("restore", str(tmp_path / "b.tar"))
    server.start()
    api = Api(server, server.first_employee)
    listed = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
    found = [i for i in made if i in {c["conferenceId"] for c in listed}]
    api.close()
    assert found == made[: len(found)]
    assert len(found) >= before


def test_an_installation_moves_to_an_empty_folder(company: Console, tmp_path: Path) -> None:
    archive = tmp_path / "b.tar"
    company.done("backup", str(archive))
    moved = Console(tmp_path / "moved")
    said = moved.done("restore", str(archive)).output
    assert "before" not in said
    assert moved.users() == company.users()
    for name in ("secret.key", "demo.json", "ucc-server.sqlite3"):
        assert (moved.data / name).stat().st_mode & 0o777 == 0o600


def test_a_backup_writes_over_nothing(company: Console, tmp_path: Path) -> None:
    archive = tmp_path / "b.tar"
    archive.write_text("precious")
    assert "there already" in company.refused("backup", str(archive))
    assert archive.read_text() == "precious"
    assert {file.name for file in tmp_path.iterdir()} == {"company", "b.tar"}


def _changed(archive: Path, target: Path, name: str, content: bytes | None) -> str:
    """Copy an archive with other content of one file, or without it."""
    with tarfile.open(archive) as old, tarfile.open(target, "w") as new:
        for entry in old.getmembers():
            source = old.extractfile(entry)
            assert source is not None
            data = source.read()
            if entry.name == name:
                if content is None:
                    continue
                data = content if content else data[:-1] + bytes([data[-1] ^ 1])
            entry.size = len(data)
            new.addfile(entry, io.BytesIO(data))
    return str(target)


def _manifest(archive: Path, **changes: object) -> bytes:
    with tarfile.open(archive) as tar:
        source = tar.extractfile("manifest.json")
        assert source is not None
        return json.dumps({**json.loads(source.read()), **changes}).encode()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("database.sqlite3", b""),
        ("secret.key", b""),
        ("secret.key", None),
        ("manifest.json", None),
        ("manifest.json", b"nonsense"),
    ],
)
def test_a_damaged_backup_changes_nothing(
    company: Console, tmp_path: Path, name: str, content: bytes | None
) -> None:
    company.done("backup", str(tmp_path / "b.tar"))
    before = company.users()
    bad = _changed(tmp_path / "b.tar", tmp_path / "bad.tar", name, content)
    assert "The backup is damaged" in company.refused("restore", bad)
    assert company.users() == before
    assert not list(company.data.glob("*restore*"))


def test_a_backup_of_a_newer_version_or_of_a_path_elsewhere_is_refused(
    company: Console, tmp_path: Path
) -> None:
    archive = tmp_path / "b.tar"
    company.done("backup", str(archive))
    newer = _manifest(archive, step="9999")
    bad = _changed(archive, tmp_path / "newer.tar", "manifest.json", newer)
    assert "newer ucc-server" in company.refused("restore", bad)
    escape = [{"name": "../escaped", "size": 1, "sha256": "0" * 64}]
    elsewhere = _manifest(archive, members=escape)
    bad = _changed(archive, tmp_path / "elsewhere.tar", "manifest.json", elsewhere)
    assert "The backup is damaged" in company.refused("restore", bad)
    (tmp_path / "text.tar").write_text("no archive")
    assert "The backup is damaged" in company.refused("restore", str(tmp_path / "text.tar"))


def test_without_its_tools_a_postgresql_backup_says_what_is_missing(
    server: RunningServer, console: Console, tmp_path: Path
) -> None:
    if not server.database_url:
        pytest.skip("SQLite needs no tool")
    ended = console.run("backup", str(tmp_path / "b.tar"), PATH=str(tmp_path))
    assert ended.code == 1
    assert "pg_dump is missing" in ended.errors
    assert not (tmp_path / "b.tar").exists()
