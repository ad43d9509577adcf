"""Where a password outlives the program: in the system's keyring, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.foreign_server import Said
from tests.application.running_worker import RunningWorker, running_worker
from tests.application.secret_service import a_session, require_secret_service
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.changes import Connection, Failed, SignedIn
from ucc_client.application.commands import SignIn, SignOut

PASSWORD = "pässword-7f3a"
TOKEN = "t0ken-51d8e2"
_SESSION = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    made.before = lambda asked: (
        Said(200, {"token": TOKEN})
        if (asked.method, asked.path) == ("POST", "/rest/login")
        else None
    )
    with made.server.running():
        yield made


def sign_in(worker: RunningWorker, machine: PlainMachine, password: str | None = None) -> object:
    wanted = SignIn(server=machine.server.url, login="12", password=password, remember=True)
    return worker.ask(wanted)


def no_secret_below(folder: Path) -> bool:
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files, "nothing was written at all"
    secrets = [PASSWORD.encode(), TOKEN.encode()]
    return not any(one in file.read_bytes() for file in files for one in secrets)


def test_the_secret_service_keeps_a_password_over_restarts_until_one_signs_out(
    tmp_path: Path, machine: PlainMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    require_secret_service()
    data, home = tmp_path / "data", tmp_path / "home"
    home.mkdir()
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)

    def enter(environment: dict[str, str]) -> None:
        for name in (*_SESSION, "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.setenv(name, environment[name])

    with a_session(home) as environment:
        enter(environment)
        with running_worker(data) as worker:
            first = sign_in(worker, machine, PASSWORD)
            assert isinstance(first, SignedIn)
            assert first.password_kept
        with running_worker(data) as worker:
            assert isinstance(sign_in(worker, machine), SignedIn)
    # The session begins anew, as after a night.
    with a_session(home) as environment:
        enter(environment)
        with running_worker(data) as worker:
            assert isinstance(sign_in(worker, machine), SignedIn)
            worker.wait_for_state(connection=Connection.ONLINE)
            worker.ask(SignOut(forget_password=True))
            used = {asked.headers.get("authtoken") for asked in machine.server.asked}
            assert TOKEN in used
            refused = sign_in(worker, machine)
            assert isinstance(refused, Failed)
            assert refused.detail == "no password"
    assert list((data / "log").iterdir())
    assert no_secret_below(data)
    assert no_secret_below(home)


def test_where_there_is_no_keyring_one_is_asked_each_time_and_told_so(
    tmp_path: Path, machine: PlainMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with running_worker(tmp_path / "data") as worker:
        first = sign_in(worker, machine, PASSWORD)
        assert isinstance(first, SignedIn)
        assert not first.password_kept
    with running_worker(tmp_path / "data") as worker:
        refused = sign_in(worker, machine)
        assert isinstance(refused, Failed)
        assert refused.detail == "no password"
    assert no_secret_below(tmp_path)


def test_a_file_that_passes_for_a_keyring_is_never_used(tmp_path: Path) -> None:
    package = tmp_path / "site" / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    kept = tmp_path / "kept.txt"
    (package / "file.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class PlaintextKeyring(KeyringBackend):\n"
        "    priority = 9\n"
        "    def get_password(self, service, username): return None\n"
        f"    def set_password(self, s, u, p): open({str(kept)!r}, 'w').write(p)\n"
    )
    asked = (
        "from ucc_client.application.passwords import read, remember\n"
        f"assert not remember('https://a', '12', {PASSWORD!r})\n"
        "assert read('https://a', '12') is None\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        env={
            "PYTHONPATH": str(tmp_path / "site"),
            "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not kept.exists()
