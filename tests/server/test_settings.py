"""Settings come from the file, the environment and flags, each over the one before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather


def _file(folder: Path, content: str) -> Path:
    file = folder / "ucc-server.toml"
    file.write_text(content)
    return file


def test_a_flag_beats_the_environment_and_the_environment_the_file(tmp_path: Path) -> None:
    file = _file(tmp_path, 'port = 1\nhost = "::1"\nmail_from = "a@example.org"')
    flags = {"data": str(tmp_path), "port": 3}
    held, found = gather(flags, {"UCC_PORT": "2", "UCC_HOST": "127.0.0.2"})
    assert found == file
    assert (held["port"].value, held["port"].source) == (3, "--port")
    assert (held["host"].value, held["host"].source) == ("127.0.0.2", "UCC_HOST")
    assert (held["mail_from"].value, held["mail_from"].source) == ("a@example.org", str(file))
    assert (held["key_file"].value, held["key_file"].source) == ("", "")


def test_the_settings_file_may_lie_elsewhere_and_say_where_the_data_is(tmp_path: Path) -> None:
    file = _file(tmp_path, f'data = "{tmp_path / "there"}"')
    by_flag, _ = gather({"config": str(file)}, {})
    by_variable, _ = gather({}, {"UCC_CONFIG": str(file)})
    for held in (by_flag, by_variable):
        assert settings_of(held).installation.data == tmp_path / "there"
        assert settings_of(held).installation.key_file == tmp_path / "there" / "secret.key"


def test_a_settings_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"nowhere\.toml"):
        gather({"config": str(tmp_path / "nowhere.toml")}, {})


@pytest.mark.parametrize(("text", "value"), [("true", True), ("YES", True), ("0", False)])
def test_yes_and_no_are_understood_in_the_environment(
    tmp_path: Path, text: str, value: bool
) -> None:
    held, _ = gather({"data": str(tmp_path)}, {"UCC_PLAIN_STARFACE": text})
    assert held["plain_starface"].value is value


@pytest.mark.parametrize(
    ("content", "environment", "named"),
    [
        ('port = "80"', {}, "port"),
        ("port = true", {}, "port"),
        ("plain_starface = 1", {}, "plain_starface"),
        ('login_type = "Ldap"', {}, "Internal, ActiveDirectory"),
        ("demo = true", {}, "unknown setting “demo”"),
        ("", {"UCC_PORT": "eighty"}, "UCC_PORT"),
        ("", {"UCC_BEHIND_PROXY": "perhaps"}, "UCC_BEHIND_PROXY"),
        ("", {"UCC_LOGIN_TYPE": "Ldap"}, "UCC_LOGIN_TYPE"),
    ],
)
def test_what_is_of_the_wrong_kind_is_named(
    tmp_path: Path, content: str, environment: dict[str, str], named: str
) -> None:
    _file(tmp_path, content)
    with pytest.raises(ConfigurationError) as refused:
        gather({"data": str(tmp_path)}, environment)
    assert named in str(refused.value)


def test_config_shows_what_holds_and_where_from_but_no_secret(tmp_path: Path) -> None:
    file = _file(tmp_path, 'smtp_password = "hidden-word"\nsmtp_user = "mailer"')
    command = [sys.executable, "-m", "ucc_client.server", "config", "--data", str(tmp_path)]
    shown = subprocess.run(
        [*command, "--port", "99"],
        env={**os.environ, "LANGUAGE": "en", "UCC_TIME_ZONE": "Europe/Berlin"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    lines = shown.splitlines()
    assert lines[0] == f"Settings file: {file}"
    assert "port = 99  (--port)" in lines
    assert 'time_zone = "Europe/Berlin"  (UCC_TIME_ZONE)' in lines
    assert f'smtp_user = "mailer"  ({file})' in lines
    assert f"smtp_password = set, not shown  ({file})" in lines
    assert 'host = "127.0.0.1"  (default)' in lines
    assert f'key_file = "{tmp_path / "secret.key"}"  (default)' in lines
    assert "hidden-word" not in shown
