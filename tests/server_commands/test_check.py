"""`ucc-server check` says what is in order and what is not, and changes nothing."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.running_server import RunningServer
from tests.server import mailbox
from tests.server.authority import Authority
from tests.server_commands.console import Console, Ended


def _lines(ended: Ended, part: str) -> list[str]:
    return [line for line in ended.output.splitlines() if line[9:].startswith(f"{part}: ")]


def _failed(ended: Ended) -> list[str]:
    return [line for line in ended.output.splitlines() if line.startswith("failed")]


def test_beside_a_running_server_everything_is_in_order(
    server: RunningServer, console: Console
) -> None:
    ended = console.run("check")
    assert _failed(ended) == []
    assert ended.code == 0
    assert any("answers" in line for line in _lines(ended, "database"))
    assert bool(server.database_url) is not any("whole" in x for x in _lines(ended, "database"))
    assert bool(server.database_url) is any("database's clock" in x for x in _lines(ended, "clock"))
    for part in ("key", "clock", "files", "mail", "TLS", "disk"):
        assert _lines(ended, part), part
    assert "warning  mail: " in ended.output
    assert server.mails() == []


def test_where_nothing_is_nothing_is_made(tmp_path: Path) -> None:
    ended = Console(tmp_path / "nowhere").run("check")
    assert ended.code == 1
    assert any("there is none yet" in line for line in _failed(ended))
    assert not (tmp_path / "nowhere").exists()


def test_another_key_or_none_is_found(company: Console) -> None:
    key = company.data / "secret.key"
    other = company.data / "other.key"
    other.write_bytes(b"a" * 44)
    other.chmod(0o600)
    ended = company.run("check", "--key-file", str(other))
    assert [line[9:12] for line in _failed(ended)] == ["key"]
    key.unlink()
    ended = company.run("check")
    assert any("is missing" in line for line in _failed(ended))
    assert not key.exists()


def test_a_damaged_database_is_found(company: Console) -> None:
    file = company.data / "ucc-server.sqlite3"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("DELETE FROM sqlite_master WHERE name = 'ix_mails_due'")
    ended = company.run("check")
    assert ended.code == 1
    assert any("damaged" in line for line in _lines(ended, "database"))


def test_an_earlier_or_later_step_is_found(company: Console) -> None:
    company.done("migrate", "--to", "0005")
    assert any("“ucc-server migrate”" in line for line in _failed(company.run("check")))
    with closing(sqlite3.connect(company.data / "ucc-server.sqlite3")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    assert any("newer ucc-server" in line for line in _failed(company.run("check")))


def test_a_database_that_does_not_answer_is_found(company: Console, tmp_path: Path) -> None:
    away = f"postgresql://nobody:hidden-word@/none?host={tmp_path}"
    ended = company.run("check", UCC_DATABASE_URL=away)
    assert ended.code == 1
    assert any("does not answer" in line for line in _lines(ended, "database"))
    assert "hidden-word" not in ended.output + ended.errors


def test_a_clock_behind_what_was_written_is_found(company: Console) -> None:
    later = time.time() + 3600
    os.utime(company.data / "demo.json", (later, later))
    ended = company.run("check")
    assert any("behind" in line for line in _failed(ended))


def test_a_zone_that_nobody_knows_is_found(company: Console) -> None:
    with closing(sqlite3.connect(company.data / "ucc-server.sqlite3")) as database, database:
        database.execute("UPDATE installation SET time_zone = 'Nowhere/Land'")
    assert any("Nowhere/Land" in line for line in _failed(company.run("check")))


def test_what_others_can_read_is_found(company: Console) -> None:
    (company.data / "secret.key").chmod(0o640)
    (company.data / "demo.json").chmod(0o644)
    settings = company.data / "ucc-server.toml"
    settings.write_text('smtp_password = "hidden-word"\n')
    settings.chmod(0o644)
    ended = company.run("check")
    assert {line.split()[2] for line in _failed(ended)} == {
        str(company.data / "secret.key"),
        str(settings),
    }
    assert any("demo.json" in x for x in ended.output.splitlines() if x.startswith("warning"))
    assert "hidden-word" not in ended.output


def test_a_mail_server_is_tried_out_and_nothing_is_sent(company: Console) -> None:
    with mailbox.running() as box:
        place = f"smtp://127.0.0.1:{box.port}"
        ended = company.run("check", "--mail", f"{place}?starttls=no")
        assert ended.code == 0
        assert "answers" in _lines(ended, "mail")[0]
        assert box.received == []
        unsafe = company.run("check", "--mail", f"{place}?starttls=yes")
        assert _lines(unsafe, "mail")[0].startswith("failed")
    ended = company.run("check", "--mail", f"{place}?starttls=no")
    assert ended.code == 1
    assert "takes no mail" in _lines(ended, "mail")[0]


def test_certificate_and_key_are_looked_at(company: Console, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    good, key, _ = authority.issue("good", days=90)
    soon, soon_key, _ = authority.issue("soon", days=3)
    over, over_key, _ = authority.issue("over", days=-1)
    for certificate, its_key, state, words in (
        (good, key, "ok", "hold until"),
        (good, soon_key, "failed", "do not belong together"),
        (soon, soon_key, "warning", "ends soon"),
        (over, over_key, "failed", "ended on"),
        (tmp_path / "none.pem", key, "failed", "cannot be read"),
    ):
        options = ("--tls-certificate", str(certificate), "--tls-key", str(its_key))
        ended = company.run("check", *options)
        (line,) = _lines(ended, "TLS")
        assert line.startswith(state), line
        assert words in line
        assert ended.code == (1 if state == "failed" else 0)


def test_a_setting_that_cannot_hold_fails_and_the_rest_is_looked_at(company: Console) -> None:
    ended = company.run("check", "--tls-key", "alone.pem")
    assert ended.code == 1
    assert _lines(ended, "settings")[0].startswith("failed")
    assert _lines(ended, "database")


@pytest.mark.parametrize("language", ["de", "en"])
def test_states_are_for_programs_and_words_for_people(company: Console, language: str) -> None:
    output = company.run("check", LANGUAGE=language).output
    words = "der Schlüssel passt zur Datenbank" if language == "de" else "the key fits the database"
    assert f"ok       key: {words}" in output.splitlines()
