from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterator

import pytest

from tests.api.foreign_server import Asked, ForeignServer, Said
from ucc_client.api.session import Session
from ucc_client.api.transport import Transport
from ucc_client.contract.errors import (
    AbandonedError,
    ClearTextError,
    NotAServerError,
    RefusedError,
    TooManyError,
    UnauthorisedError,
)

PASSWORD = "päss:wörd"


class Machine:
    """A machine of another make, with tokens that end when the test says so."""

    def __init__(self) -> None:
        self.login_type = "Internal"
        self.token: str | None = None
        self.sign_ins = 0
        self.me = {"id": 3, "firstName": "Anna", "familyName": "Berg", "email": None, "new": 1}
        self.refused_paths: set[str] = set()

    def reply(self, asked: Asked) -> Said:
        path = asked.path.removeprefix("/rest")
        if path == "/login" and asked.method == "GET":
            return Said(200, {"loginType": self.login_type, "nonce": "n1", "secret": None})
        if path == "/login":
            return self._sign_in(asked)
        if asked.headers.get("authtoken") != self.token or path in self.refused_paths:
            return Said(401)
        return Said(200, self.me if path == "/users/me" else [path])

    def _sign_in(self, asked: Asked) -> Said:
        inner = hashlib.sha512(PASSWORD.encode()).hexdigest()
        outer = hashlib.sha512(f"12n1{inner}".encode()).hexdigest()
        if asked.body["secret"] != f"12:{outer}":
            return Said(400)
        self.sign_ins += 1
        self.token = f"token-{self.sign_ins}"
        return Said(200, {"token": self.token})


@contextlib.contextmanager
def session_at(server: ForeignServer, password: str = PASSWORD) -> Iterator[Session]:
    with server.running():
        session = Session(Transport(server.url), "12", password)
        try:
            yield session
        finally:
            session.close()


def test_signing_in_tells_who_we_are() -> None:
    with session_at(ForeignServer(Machine().reply)) as session:
        user = session.sign_in()
    assert (user.id, user.name, user.email) == (3, "Anna Berg", None)


def test_a_wrong_password_is_told_as_such() -> None:
    with (
        session_at(ForeignServer(Machine().reply), "wrong") as session,
        pytest.raises(UnauthorisedError),
    ):
        session.sign_in()


def test_a_token_that_ended_is_renewed_silently() -> None:
    machine = Machine()
    with session_at(ForeignServer(machine.reply)) as session:
        session.sign_in()
        machine.token = "another"
        assert session.request("GET", "/things").body == ["/things"]
    assert machine.sign_ins == 2


def test_what_is_refused_with_a_new_token_too_is_a_refusal() -> None:
    machine = Machine()
    machine.refused_paths = {"/things"}
    with session_at(ForeignServer(machine.reply)) as session:
        session.sign_in()
        with pytest.raises(RefusedError) as caught:
            session.request("GET", "/things")
    assert caught.value.status == 401
    assert machine.sign_ins == 2


def test_what_is_refused_with_a_renewed_token_is_refused_without_a_loop() -> None:
    machine = Machine()
    machine.refused_paths = {"/things"}
    with session_at(ForeignServer(machine.reply)) as session:
        session.sign_in()
        machine.token = "another"
        with pytest.raises(RefusedError):
            session.request("GET", "/things")
    assert machine.sign_ins == 2


def test_what_somebody_left_is_not_sent_again_when_its_token_is_renewed() -> None:
    machine, gate, left = Machine(), threading.Event(), threading.Event()

    def reply(asked: Asked) -> Said:
        if asked.method != "PUT":
            return machine.reply(asked)
        left.set()
        gate.wait(30)
        return Said(401)

    server = ForeignServer(reply)
    with server.running():
        session = Session(Transport(server.url), "12", PASSWORD, left=left.is_set)
        session.sign_in()
        with pytest.raises(AbandonedError):
            session.request("PUT", "/things")
        before = set(threading.enumerate())
        gate.set()
        for thread in before:
            if thread.name.startswith("asking"):
                thread.join(30)
        session.close()
    assert [one.method for one in server.asked].count("PUT") == 1
    assert machine.sign_ins == 1


def test_a_password_that_was_changed_meanwhile_is_told() -> None:
    machine = Machine()
    server = ForeignServer(machine.reply)
    with session_at(server) as session:
        session.sign_in()
        machine.token = "another"
        server.reply = lambda asked: Said(400) if asked.method == "POST" else machine.reply(asked)
        with pytest.raises(UnauthorisedError):
            session.request("GET", "/things")


def test_a_pause_after_failed_attempts_is_told() -> None:
    server = ForeignServer(lambda _: Said(429, b"", {"Retry-After": "60"}))
    with session_at(server) as session, pytest.raises(TooManyError):
        session.sign_in()


@pytest.mark.parametrize(
    "said",
    [Said(404, b"<html>"), Said(200, b"<html>"), Said(200, []), Said(200, {"nonce": 1}), Said(204)],
)
def test_a_place_without_a_sign_in_is_no_server(said: Said) -> None:
    with (
        session_at(ForeignServer(lambda _: said)) as session,
        pytest.raises(NotAServerError),
    ):
        session.sign_in()


def test_the_clear_password_may_go_to_this_very_machine() -> None:
    machine = Machine()
    machine.login_type = "ActiveDirectory"
    server = ForeignServer(machine.reply)
    with session_at(server) as session, pytest.raises(UnauthorisedError):
        session.sign_in()  # refused by the machine, which expects the other kind
    assert server.asked[1].body["secret"] == "MTJuMXDDpHNzOnfDtnJk"


def test_the_clear_password_never_goes_over_plain_http(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine()
    machine.login_type = "ActiveDirectory"
    host = "http://conf.example.org"
    proxy = ForeignServer(lambda asked: machine.reply(asked._replace(path=asked.path[len(host) :])))
    monkeypatch.setenv("http_proxy", proxy.url)
    with proxy.running():
        session = Session(Transport(host, unprotected=True), "12", PASSWORD)
        with pytest.raises(ClearTextError):
            session.sign_in()
        session.close()
    assert [asked.method for asked in proxy.asked] == ["GET"]


def test_a_password_that_was_refused_is_not_tried_again_by_this_session() -> None:
    machine = Machine()
    machine.token = "another"
    server = ForeignServer(machine.reply)
    with session_at(server, "wrong") as session:
        for _ in range(5):
            with pytest.raises(UnauthorisedError):
                session.request("GET", "/things")
    tried = [asked for asked in server.asked if asked.method == "POST"]
    assert len(tried) == 1
