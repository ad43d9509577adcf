from __future__ import annotations

import pytest

from tests.api.foreign_server import Asked, ForeignServer, Said
from tests.api.test_session import Machine, session_at
from tests.waiting import wait_until
from ucc_client.api.events import Event, Events
from ucc_client.application.listener import Listener
from ucc_client.contract.errors import ServerTroubleError

STREAM = (
    b"event: ready\ndata:\n\n: still here\n\nevent: changed\ndata:\n\n"
    b"event: live\ndata: 7\n\nevent: of another time\ndata: x\n\n"
)


class Speaking(Machine):
    """A machine that says what changed, unless the test lets it say something else."""

    def __init__(self) -> None:
        super().__init__()
        self.instead: Said | None = None
        self.listened = 0

    def reply(self, asked: Asked) -> Said:
        if not asked.path.endswith("/events"):
            return super().reply(asked)
        self.listened += 1
        if asked.headers.get("authtoken") != self.token:
            return Said(401)
        return self.instead or Said(200, STREAM, {"Content-Type": "text/event-stream"})


def test_a_stream_gives_the_names_of_events_and_signs_of_life() -> None:
    machine = Speaking()
    with session_at(ForeignServer(machine.reply)) as session:
        session.sign_in()
        heard = list(Events(session, 3).listen())
    assert [(one.name, one.data) for one in heard if one.name] == [
        ("ready", ""),
        ("changed", ""),
        ("live", "7"),
        ("of another time", "x"),
    ]
    assert heard[0] == Event()


def test_nothing_is_heard_of_a_stream_that_cannot_be_opened() -> None:
    machine = Speaking()
    machine.instead = Said(503)
    with session_at(ForeignServer(machine.reply)) as session:
        session.sign_in()
        with pytest.raises(ServerTroubleError):
            next(Events(session, 3).listen())


def test_a_token_that_ended_is_renewed_and_listening_goes_on() -> None:
    machine = Speaking()
    with session_at(ForeignServer(machine.reply)) as session:
        session.sign_in()
        machine.token = "another"
        assert Event("changed") in list(Events(session, 3).listen())
    assert machine.sign_ins == 2


def test_a_password_that_is_refused_is_told_once_and_not_tried_again() -> None:
    server = ForeignServer(lambda _: Said(401))
    refused = []
    with session_at(server) as session:
        listener = Listener(Events(session, 3).listen, lambda: refused.append(1))
        listener.join(10)
        assert not listener.hears
    assert refused == [1]


def test_a_stream_that_cannot_be_opened_hurries_nobody() -> None:
    asked: list[int] = []
    hurried: list[int] = []

    def listen() -> list[Event]:
        asked.append(1)
        raise ServerTroubleError(503)

    listener = Listener(lambda: iter(listen()), lambda: hurried.append(1))
    wait_until(lambda: asked, what="a look")
    listener.stop()
    listener.join(10)
    assert (hurried, listener.hears) == ([], False)


def test_the_stream_says_in_which_conference_somebody_came_or_went() -> None:
    machine = Speaking()
    moved: list[int] = []
    with session_at(ForeignServer(machine.reply)) as session:
        session.sign_in()
        listener = Listener(Events(session, 3).listen, lambda: None, moved.append)
        wait_until(lambda: moved, what="a conference")
        listener.stop()
        listener.join(10)
    assert set(moved) == {7}
