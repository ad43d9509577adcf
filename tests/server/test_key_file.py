"""The installation's key: its own, whole, and for nobody else to read."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.prepared import run
from tests.running_server import Api, RunningServer

Fresh = Callable[..., RunningServer]


def _refused(*arguments: str) -> str:
    """Try to serve, and return the words of the refusal."""
    words, environment = ["serve", "--port", "0", *arguments], {**os.environ, "LANGUAGE": "en"}
    ended = run("ucc_client.server", words, timeout=60, env=environment)
    errors = ended.stderr.decode()
    assert ended.returncode == 1, errors
    assert "Traceback" not in errors
    return errors


def test_the_key_is_for_its_owner_only(fresh: Fresh) -> None:
    assert (fresh().data / "secret.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"short",
        base64.b64encode(b"x" * 31),
        b"\xff" * 64,
        base64.b64encode(b"another key" * 4)[:44],
    ],
)
def test_a_key_that_is_none_is_refused_and_left_as_it_is(fresh: Fresh, content: bytes) -> None:
    server = fresh()
    server.stop()
    file = server.data / "secret.key"
    file.write_bytes(content)
    assert "key file is not the one" in _refused(
        "--data", str(server.data), *server.database_arguments
    )
    assert file.read_bytes() == content


def test_another_installations_key_is_refused_and_the_own_one_opens_it_again(fresh: Fresh) -> None:
    one, other = fresh(), fresh()
    one.stop()
    others = str(other.data / "secret.key")
    assert "key file is not the one" in _refused(
        "--data", str(one.data), *one.database_arguments, "--key-file", others
    )
    one.start()
    Api(one, one.first_employee).close()


def test_a_key_that_is_missing_is_said_so_and_none_is_made_in_its_place(
    fresh: Fresh, tmp_path: Path
) -> None:
    server = fresh()
    server.stop()
    elsewhere = tmp_path / "elsewhere.key"
    assert "is not there" in _refused(
        "--data", str(server.data), *server.database_arguments, "--key-file", str(elsewhere)
    )
    assert not elsewhere.exists()
    kept = (server.data / "secret.key").rename(tmp_path / "kept.key")
    assert str(server.data / "secret.key") in _refused(
        "--data", str(server.data), *server.database_arguments
    )
    assert not (server.data / "secret.key").exists()
    kept.rename(server.data / "secret.key")
    server.start()
    Api(server, server.first_employee).close()


def test_a_folder_in_the_keys_place_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "secret.key").mkdir()
    assert "Is a directory" in _refused("--data", str(tmp_path))
