"""The proxy itself: what it breaks, and that it breaks nothing else."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest
import requests

from tests.api.foreign_server import ForeignServer, Said
from tests.faults.catalogue import Answered, LostRequest
from tests.faults.proxy import FaultProxy, Seen


@pytest.fixture
def behind() -> Iterator[ForeignServer]:
    server = ForeignServer(lambda asked: Said(200, {"path": asked.path}))
    with server.running():
        yield server


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False
        yield session


def test_without_a_rule_everything_passes_and_is_counted(
    behind: ForeignServer, session: requests.Session
) -> None:
    with FaultProxy(behind.url) as proxy:
        answer = session.post(f"{proxy.url}/a?b=c", data=b"12345", timeout=10)
        assert answer.json() == {"path": "/a?b=c"}
        assert session.get(f"{proxy.url}/d", timeout=10).json() == {"path": "/d"}
    assert proxy.requests == [Seen("POST", "/a?b=c"), Seen("GET", "/d")]
    assert [asked.body for asked in behind.asked] == [12345, None]
    assert proxy.bytes_up > len(b"12345")
    assert proxy.bytes_down > len(answer.content)


def test_a_rule_is_for_its_method_its_path_and_its_turn(
    behind: ForeignServer, session: requests.Session
) -> None:
    with FaultProxy(behind.url) as proxy:
        proxy.on("GET", "/x$", Answered(503), nth=2)
        codes = [session.get(f"{proxy.url}/x", timeout=10).status_code for _ in range(3)]
        codes.append(session.put(f"{proxy.url}/x", timeout=10).status_code)
        codes.append(session.get(f"{proxy.url}/xy", timeout=10).status_code)
    assert codes == [200, 503, 200, 200, 200]
    assert len(behind.asked) == 4


def test_a_rule_that_holds_always_holds_until_it_is_forgotten(
    behind: ForeignServer, session: requests.Session
) -> None:
    with FaultProxy(behind.url) as proxy:
        proxy.on("GET", "/x", LostRequest(), always=True)
        for _ in range(2):
            with pytest.raises(requests.ConnectionError):
                session.get(f"{proxy.url}/x", timeout=10)
        proxy.forget_rules()
        assert session.get(f"{proxy.url}/x", timeout=10).status_code == 200
    assert len(behind.asked) == 1


def test_closed_it_refuses_and_opens_on_the_same_port(
    behind: ForeignServer, session: requests.Session
) -> None:
    with FaultProxy(behind.url) as proxy:
        for _ in range(3):
            proxy.refuse()
            with pytest.raises(requests.ConnectionError, match="refused"):
                session.get(proxy.url, timeout=10)
            proxy.listen()
            assert session.get(proxy.url, timeout=10).status_code == 200


def test_a_server_that_is_away_looks_like_a_broken_connection(session: requests.Session) -> None:
    with (
        FaultProxy("http://127.0.0.1:9") as proxy,
        pytest.raises(requests.ConnectionError),
    ):
        session.get(proxy.url, timeout=10)


def test_a_stream_of_events_passes_piece_by_piece_and_ends_with_the_proxy(
    session: requests.Session,
) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
    ended = threading.Event()

    def stream(listening: socket.socket) -> None:
        one, _ = listening.accept()
        with one:
            one.recv(65536)
            one.sendall(head + b"transfer-encoding: chunked\r\n\r\nf\r\nevent: changed\n\n\r\n")
            # Silent from now on, until the other side has gone.
            assert one.recv(1) == b""
            ended.set()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=stream, args=(listening,))
        thread.start()
        with FaultProxy(f"http://127.0.0.1:{listening.getsockname()[1]}") as proxy:
            answer = session.get(f"{proxy.url}/events", stream=True, timeout=10)
            assert next(answer.iter_lines()) == b"event: changed"
            assert not ended.is_set()
        thread.join(10)
        assert ended.is_set()
        answer.close()
