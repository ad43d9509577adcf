"""Many accounts from a table: all or nothing, and every wrong line by its number."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.running_server import Api, RunningServer
from tests.server_commands.console import Console

GOOD = (
    "\ufefflogin;Vorname;Nachname;E-Mail;Nummer;Sprache;Administrator\r\n"
    "mia;Mia;Sommer;mia@example.org;910;de;ja\r\n"
    '10;"Ayşe; die Erste";Neu;ayse@example.org;10;de;\r\n'
    "\r\n"
    "tom;Tom;Sommer;;;;nein\r\n"
)


def _table(folder: Path, content: str | bytes) -> str:
    file = folder / "users.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(file)


def test_a_table_makes_new_accounts_and_changes_the_others_but_no_password(
    server: RunningServer, console: Console, tmp_path: Path
) -> None:
    passwords = tmp_path / "passwords.csv"
    table = _table(tmp_path, GOOD)
    said = console.done("import-users", table, "--passwords", str(passwords))
    assert said.output.startswith("New: 2; changed: 1; as they were: 0.")
    assert passwords.stat().st_mode & 0o777 == 0o600
    with passwords.open(encoding="utf-8", newline="") as file:
        told = list(csv.DictReader(file, delimiter=";"))
    assert [row["login"] for row in told] == ["mia", "tom"]
    for user in (*told, next(u for u in server.users if u["login"] == "10")):
        Api(server, user).close()
    users = console.users()
    assert users["mia"]["administrator"]
    assert (users["10"]["firstName"], users["10"]["familyName"]) == ("Ayşe; die Erste", "Neu")
    assert (users["tom"]["language"], users["tom"]["email"]) == ("default", "")
    again = console.done("import-users", table)
    assert again.output == "New: 0; changed: 0; as they were: 3.\n"


def test_columns_that_are_missing_stay_as_they_are(company: Console, tmp_path: Path) -> None:
    before = company.users()
    company.done("import-users", _table(tmp_path, "login,email\n10,new@example.org\n"))
    assert company.users() == {**before, "10": {**before["10"], "email": "new@example.org"}}


def test_a_column_says_where_users_live(company: Console, tmp_path: Path) -> None:
    company.done("import-users", _table(tmp_path, "login;Zeitzone\n10;America/New_York\n"))
    assert company.users()["10"]["timeZone"] == "America/New_York"
    ended = company.run("import-users", _table(tmp_path, "login,time zone\n10,Mars\n"))
    assert "no time zone “Mars”" in ended.errors
    assert company.users()["10"]["timeZone"] == "America/New_York"


def test_every_wrong_line_is_named_and_nothing_is_changed(company: Console, tmp_path: Path) -> None:
    before = company.users()
    passwords = tmp_path / "passwords.csv"
    table = _table(
        tmp_path,
        "login,first_name,family_name,email,number,administrator\n"
        'good,Good,"With a\nbreak in the\nname",,,\n'
        "fine,Fine,Fine,,,\n"
        "bad,Bad,Bad,nowhere,,\n"
        "short,Short\n"
        "odd,Odd,Odd,,,perhaps\n"
        "fine,Fine,Again,,,\n"
        "taken,Taken,Taken,,900,\n",
    )
    ended = company.run("import-users", table, "--passwords", str(passwords))
    assert ended.code == 1
    told = {line.split(":")[0]: line for line in ended.errors.splitlines()}
    assert list(told) == ["line 2", "line 6", "line 7", "line 8", "line 9", "line 10", "ucc-server"]
    for line, words in (
        ("line 2", "all of which can be printed"),
        ("line 6", "nowhere"),
        ("line 7", "2 columns instead of 6"),
        ("line 8", "yes or no"),
        ("line 9", "in line 5 already"),
        ("line 10", "number 900"),
        ("ucc-server", "6 things are wrong"),
    ):
        assert words in told[line]
    assert company.users() == before
    assert not passwords.exists()


def test_a_dry_run_says_what_would_be_done(company: Console, tmp_path: Path) -> None:
    before = company.users()
    said = company.done("import-users", _table(tmp_path, GOOD), "--dry-run").output
    assert said == "Nothing was changed. New: 2; changed: 1; as they are: 0.\n"
    assert company.users() == before


def test_new_users_need_a_place_for_their_passwords_that_is_not_there_yet(
    company: Console, tmp_path: Path
) -> None:
    before = company.users()
    table = _table(tmp_path, GOOD)
    assert "--passwords FILE" in company.refused("import-users", table)
    there = tmp_path / "there.csv"
    there.write_text("precious")
    assert "there already" in company.refused("import-users", table, "--passwords", str(there))
    assert there.read_text() == "precious"
    assert company.users() == before


def test_an_import_leaves_an_administrator(company: Console, tmp_path: Path) -> None:
    table = _table(tmp_path, "login;administrator\nadmin;no\n")
    assert "Nobody would be left" in company.refused("import-users", table)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"login;first_name\n10;\xe4\xf6\n", "not in UTF-8 (line 2)"),
        ("login;shoe_size\n10;44\n", "no column “shoe_size”"),
        ("first_name\nMia\n", "login among them"),
        ("login;email;mail\n", "each of them once"),
        ("", "login among them"),
        ('login;email\n10;"open\n', "cannot be read"),
    ],
)
def test_what_is_no_table_is_refused_in_words(
    company: Console, tmp_path: Path, content: str | bytes, words: str
) -> None:
    assert words in company.refused("import-users", _table(tmp_path, content))
