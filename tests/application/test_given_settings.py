"""An administrator's file sets and locks; a broken one stops nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from ucc_client.application.given_settings import KEYS, read

_WHOLE = """
server = "https://conf.example.org"
login = "12"
locked = ["server", "appearance.language", "reminders.minutes"]

[appearance]
language = "de"
[calls]
outside_line = "0"
[reminders]
minutes = [15, 0]
repeat = true
[window]
close_to_tray = false
"""


def test_a_file_says_what_holds_and_what_is_locked(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(_WHOLE)
    given = read(file)
    assert (given.server, given.login, given.trouble) == ("https://conf.example.org", "12", "")
    assert given.values == {
        "appearance/language": "de",
        "calls/outside": "0",
        "reminders/minutes": "15 0",
        "reminders/nag": "yes",
        "window/close_to_tray": "no",
    }
    assert given.locked == {"server", "appearance/language", "reminders/minutes"}


def test_no_file_gives_nothing_and_is_no_trouble(tmp_path: Path) -> None:
    given = read(tmp_path / "settings.toml")
    assert (given.values, given.locked, given.trouble) == ({}, frozenset(), "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("server = ", "Invalid value"),
        ('servr = "x"', "servr"),
        ("[calls]\noutside_line = 0", "outside_line"),
        ('locked = ["colours"]', "colours"),
    ],
)
def test_a_broken_file_gives_nothing_but_says_why(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    given = read(file)
    assert said in given.trouble
    assert not given.values
    assert not given.locked


def test_everything_that_can_be_locked_is_told_to_administrators() -> None:
    told = (Path(__file__).parents[2] / "docs" / "administration.md").read_text("utf-8")
    part = told.partition("## The client's settings for everybody")[2].partition("\n## ")[0]
    sections = [name.rpartition(".") for name in KEYS]
    assert all(f"{own} =" in part and (not at or f"[{at}]" in part) for at, _, own in sections)
