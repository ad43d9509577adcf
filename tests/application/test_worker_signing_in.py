"""Each way in which signing in can go, through the real worker process."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.connecting_proxy import running_proxy
from tests.api.foreign_server import Asked, ForeignServer, Said, self_signed_certificate
from tests.application.running_worker import RunningWorker, running_worker
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.changes import Connection, Failed, SignedIn, Trouble
from ucc_client.application.commands import SignIn, SyncNow, WorkOffline
from ucc_client.application.queries import Defaults, GetDefaults
from ucc_client.cache.accounts import Account, Accounts


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    with made.server.running():
        yield made


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[RunningWorker]:
    with running_worker(tmp_path / "data") as running:
        yield running


def sign_in(
    worker: RunningWorker,
    server: str,
    password: str | None = "pässword",
    **more: Any,
) -> object:
    return worker.ask(SignIn(server=server, login="12", password=password, **more))


def nowhere() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def trouble(result: object) -> Trouble | None:
    return result.trouble if isinstance(result, Failed) else None


def test_signing_in_opens_the_account_and_brings_the_template(
    worker: RunningWorker, machine: PlainMachine, tmp_path: Path
) -> None:
    result = sign_in(worker, machine.server.url + "/")
    account = Account(server=machine.server.url, login="12", user_id=3, name="Anna Berg", email="")
    assert result == SignedIn(account=account, rows=())
    worker.wait_for_state(connection=Connection.ONLINE, trouble=None)
    assert worker.ask(GetDefaults()) == Defaults(email_body="Template")
    assert Accounts(tmp_path / "data").known() == [account]


def test_a_wrong_password_is_told(worker: RunningWorker, machine: PlainMachine) -> None:
    machine.before = lambda asked: Said(400) if asked.method == "POST" else None
    assert trouble(sign_in(worker, machine.server.url)) is Trouble.UNAUTHORISED
    worker.wait_for_state(connection=Connection.SIGNED_OUT)


def test_too_many_attempts_are_told(worker: RunningWorker, machine: PlainMachine) -> None:
    machine.before = lambda _: Said(429, b"", {"Retry-After": "60"})
    assert trouble(sign_in(worker, machine.server.url)) is Trouble.TOO_MANY_ATTEMPTS


def test_nobody_there_is_told(worker: RunningWorker) -> None:
    assert trouble(sign_in(worker, nowhere())) is Trouble.OFFLINE


def test_a_web_page_is_no_server(worker: RunningWorker, machine: PlainMachine) -> None:
    machine.before = lambda _: Said(200, b"<html>Welcome</html>", {"Content-Type": "text/html"})
    assert trouble(sign_in(worker, machine.server.url)) is Trouble.NOT_A_SERVER


def test_what_is_no_address_is_no_server(worker: RunningWorker) -> None:
    assert trouble(sign_in(worker, "not an address")) is Trouble.NOT_A_SERVER


def test_an_unknown_certificate_is_told(worker: RunningWorker, tmp_path: Path) -> None:
    server = ForeignServer(lambda _: Said(200, {}))
    server.protect(self_signed_certificate(tmp_path))
    with server.running():
        assert trouble(sign_in(worker, server.url)) is Trouble.UNTRUSTED


def test_a_certificate_is_trusted_by_choice_and_its_change_is_told(
    worker: RunningWorker, tmp_path: Path
) -> None:
    machine = PlainMachine()
    machine.server.protect(self_signed_certificate(tmp_path))
    with machine.server.running():
        refused = sign_in(worker, machine.server.url)
        assert isinstance(refused, Failed)
        assert refused.trouble is Trouble.UNTRUSTED
        assert refused.certificate is not None
        shown = refused.certificate.fingerprint
        wrong = sign_in(worker, machine.server.url, trusted="0" * 64)
        assert isinstance(wrong, Failed)
        assert wrong.trouble is Trouble.CERTIFICATE_CHANGED
        assert wrong.accepted == "0" * 64
        assert wrong.certificate == refused.certificate
        accepted = sign_in(worker, machine.server.url, trusted=shown)
        assert isinstance(accepted, SignedIn), accepted
        again = sign_in(worker, machine.server.url)
        assert isinstance(again, SignedIn), again


def test_a_certificate_that_changes_while_one_works_is_told_and_nothing_is_sent(
    worker: RunningWorker, tmp_path: Path
) -> None:
    machine = PlainMachine()
    machine.server.protect(self_signed_certificate(tmp_path))
    url = machine.server.url
    with machine.server.running():
        refused = sign_in(worker, url)
        assert isinstance(refused, Failed)
        assert refused.certificate is not None
        first = refused.certificate.fingerprint
        sign_in(worker, url, trusted=first)
        worker.wait_for_state(connection=Connection.ONLINE)
    second = self_signed_certificate(tmp_path, file_name="second.pem")
    with machine_again(machine, url, second):
        worker.ask(SyncNow())
        worker.wait_for_state(
            connection=Connection.OFFLINE, trouble=Trouble.CERTIFICATE_CHANGED, accepted=first
        )
        assert machine.server.asked == []
        assert worker.state.certificate is not None
        shown = worker.state.certificate.fingerprint
        assert shown not in ("", first)
        assert isinstance(sign_in(worker, url, trusted=shown), SignedIn)
        worker.wait_for_state(connection=Connection.ONLINE, trouble=None, certificate=None)
        assert isinstance(sign_in(worker, url), SignedIn)


def test_plain_http_to_another_machine_is_agreed_to_once(
    tmp_path: Path, machine: PlainMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_proxy() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        with running_worker(tmp_path / "data") as worker:
            server = machine.server.url.replace("127.0.0.1", "conf.example.org")
            assert trouble(sign_in(worker, server)) is Trouble.UNPROTECTED
            assert machine.server.asked == []
            assert isinstance(sign_in(worker, server, unprotected=True), SignedIn)
        with running_worker(tmp_path / "data") as worker:
            assert isinstance(sign_in(worker, server), SignedIn)
        assert any(line.startswith("GET http://conf.example.org") for line in proxy.requests())


def test_a_server_that_suddenly_wants_the_password_is_followed_by_choice_only(
    worker: RunningWorker, machine: PlainMachine
) -> None:
    assert isinstance(sign_in(worker, machine.server.url), SignedIn)
    posted: list[str] = []

    def as_active_directory(asked: Asked) -> Said | None:
        if asked.method == "GET" and asked.path == "/rest/login":
            return Said(200, {"loginType": "ActiveDirectory", "nonce": "n"})
        if asked.method == "POST" and asked.path == "/rest/login":
            posted.append(asked.path)
            return Said(200, {"token": "t"})
        return None

    machine.before = as_active_directory
    refused = sign_in(worker, machine.server.url)
    assert trouble(refused) is Trouble.PASSWORD_WANTED
    assert posted == []
    assert isinstance(sign_in(worker, machine.server.url, send_password=True), SignedIn)
    assert posted
    assert isinstance(sign_in(worker, machine.server.url), SignedIn)


def test_without_a_password_and_without_a_keyring_the_user_is_asked(
    worker: RunningWorker, machine: PlainMachine
) -> None:
    result = sign_in(worker, machine.server.url, password=None)
    assert result == Failed(trouble=Trouble.UNAUTHORISED, detail="no password")
    assert machine.server.asked == []


def test_a_failed_attempt_leaves_the_account_that_is_open(
    worker: RunningWorker, machine: PlainMachine
) -> None:
    sign_in(worker, machine.server.url)
    worker.wait_for_state(connection=Connection.ONLINE)
    assert trouble(sign_in(worker, nowhere())) is Trouble.OFFLINE
    worker.wait_for_state(connection=Connection.ONLINE)
    asked = len(machine.server.asked)
    worker.ask(SyncNow())
    worker.wait(lambda: len(machine.server.asked) > asked, "another round")


def test_a_known_account_opens_while_its_server_is_away_and_syncs_when_it_is_back(
    tmp_path: Path,
) -> None:
    machine = PlainMachine()
    url = machine.server.url
    with machine.server.running(), running_worker(tmp_path) as worker:
        sign_in(worker, url)
        worker.wait_for_state(connection=Connection.ONLINE)
    with running_worker(tmp_path) as worker:
        result = sign_in(worker, url)
        assert isinstance(result, SignedIn)
        worker.wait_for_state(connection=Connection.OFFLINE, trouble=Trouble.OFFLINE)
        with machine_again(machine, url):
            worker.ask(SyncNow())
            worker.wait_for_state(connection=Connection.ONLINE)


def test_a_password_that_ended_asks_the_user_and_is_not_tried_again(
    worker: RunningWorker, machine: PlainMachine
) -> None:
    sign_in(worker, machine.server.url)
    worker.wait_for_state(connection=Connection.ONLINE)

    machine.before = lambda asked: (
        Said(400) if asked.method == "POST" else None if "/login" in asked.path else Said(401)
    )
    worker.ask(SyncNow())
    worker.wait_for_state(connection=Connection.SIGNED_OUT, trouble=Trouble.UNAUTHORISED)
    asked = len(machine.server.asked)
    worker.ask(SyncNow())
    for offline in (True, False):
        result = worker.ask(WorkOffline(offline=offline))
        assert result == Failed(trouble=Trouble.NOT_SIGNED_IN)
    machine.before = lambda _: None
    assert isinstance(sign_in(worker, machine.server.url), SignedIn)
    worker.wait_for_state(connection=Connection.ONLINE, trouble=None)
    again = [a.path for a in machine.server.asked[asked:]]
    assert again[0] == "/rest/login"


def test_a_remembered_password_is_found_again(
    tmp_path: Path, machine: PlainMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.application.keyring_in_a_file.Keyring")
    monkeypatch.setenv("KEYRING_FILE", str(tmp_path / "keyring.json"))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    with running_worker(tmp_path / "data") as worker:
        worker.ask(
            SignIn(server=machine.server.url, login="12", password="pässword", remember=True)
        )
    with running_worker(tmp_path / "data") as worker:
        assert isinstance(sign_in(worker, machine.server.url, password=None), SignedIn)
    kept = "".join(
        file.read_text(errors="replace")
        for file in (tmp_path / "data").rglob("*")
        if file.is_file()
    )
    assert "pässword" not in kept


@contextlib.contextmanager
def machine_again(
    machine: PlainMachine, url: str, certificate: Path | None = None
) -> Iterator[None]:
    """Let the machine answer where it answered before it went away."""
    machine.server = ForeignServer(machine.reply, port=int(url.rpartition(":")[2]))
    if certificate is not None:
        machine.server.protect(certificate)
    with machine.server.running():
        yield
