"""The server ends in order and soon, whoever asks for it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.listening import Listener
from tests.server.mailbox import running
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_while_its_parent_still_holds_the_pipe(
    tmp_path: Path, how: signal.Signals
) -> None:
    ready = tmp_path / "ready.json"
    command = [sys.executable, "-m", "ucc_client.server", "serve", "--data", str(tmp_path)]
    command += ["--port", "0", "--ready-file", str(ready), "--stop-with-parent"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as child:
        assert child.stderr is not None
        wait_until(ready.exists, timeout=30, what="the ready file")
        child.send_signal(how)
        assert child.wait(timeout=15) == 0, child.stderr.read().decode()


def test_a_silent_mail_server_does_not_hold_up_the_end_and_its_mail_waits_on(
    fresh: Callable[..., RunningServer],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(20)
        port = silent.getsockname()[1]
        server = fresh(arguments=("--mail", f"smtp://127.0.0.1:{port}?starttls=no"))
        api = Api(server, server.first_employee)
        api.call("POST", api.conferences, json=conference())
        api.close()
        connection, _ = silent.accept()
        with connection:
            begun = time.monotonic()
            assert server.stop() == 0
            assert time.monotonic() - begun < 8
        server.start()
        again, _ = silent.accept()
        again.close()


@contextmanager
def _write_lock(server: RunningServer) -> Iterator[None]:
    """Keep conferences from being written: whoever wants to waits, on SQLite up to 10 s."""
    database = Database(server.database_url or sqlite_url(server.data))
    with database.write() as connection:
        if database.is_shared:
            connection.exec_driver_sql("LOCK TABLE conferences IN EXCLUSIVE MODE")
        yield
    database.close()


def _in_hand(server: RunningServer) -> bool:
    """Tell whether a request waits, beside the one that asks."""
    return "ucc_requests_in_progress 2.0" in requests.get(f"{server.url}/metrics", timeout=10).text


def _refused(server: RunningServer) -> bool:
    try:
        socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=5).close()
    except ConnectionRefusedError:
        return True
    return False


def _waiting_creation(
    server: RunningServer, api: Api, threads: ThreadPoolExecutor
) -> Future[requests.Response]:
    answer = threads.submit(api.call, "POST", api.conferences, json=conference("In der Hand"))
    wait_until(lambda: _in_hand(server), what="a request in hand")
    return answer


def test_a_request_in_hand_is_answered_new_ones_are_refused_and_streams_end(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    api, listening = (Api(server, server.first_employee) for _ in range(2))
    with ThreadPoolExecutor(1) as threads, Listener(server, listening) as heard:
        with _write_lock(server):
            answer = threads.submit(api.call, "POST", api.conferences, json=conference("Zuletzt"))
            wait_until(
                lambda: (
                    "ucc_requests_in_progress 3.0"
                    in requests.get(f"{server.url}/metrics", timeout=10).text
                ),
                what="a stream and a request in hand",
            )
            os.kill(server.pid, signal.SIGTERM)
            wait_until(lambda: _refused(server), what="new connections to be refused")
            wait_until(heard.ended.is_set, what="the end of the stream")
            assert not answer.done()
        assert answer.result(timeout=20).status_code == 201
    number = answer.result().json()["conferenceId"]
    assert server.ended() == 0
    assert "Cancel" not in server.log.read_text()
    assert "Traceback" not in server.log.read_text()
    server.start()
    again = Api(server, server.first_employee)
    assert again.call("GET", f"{again.conferences}/{number}").json()["name"] == "Zuletzt"
    server.wait_for_mails(1)
    for one in (api, listening, again):
        one.close()


def test_a_second_signal_ends_it_at_once_and_nothing_is_half_written(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    api = Api(server, server.first_employee)
    with ThreadPoolExecutor(1) as threads, _write_lock(server):
        answer = _waiting_creation(server, api, threads)
        os.kill(server.pid, signal.SIGTERM)
        wait_until(lambda: _refused(server), what="new connections to be refused")
        begun = time.monotonic()
        assert server.stop() == -signal.SIGTERM
        assert time.monotonic() - begun < 3
        assert isinstance(answer.exception(timeout=10), requests.ConnectionError)
    api.close()
    assert "Traceback" not in server.log.read_text()
    server.start()
    again = Api(server, server.first_employee)
    listed = again.call("GET", f"{again.conferences}?pagesize=1000").json()
    assert "In der Hand" not in [one["name"] for one in listed]
    again.close()


def test_stopped_between_mails_each_is_sent_once_over_two_runs(
    fresh: Callable[..., RunningServer],
) -> None:
    addresses = {f"p{number}@example.org" for number in range(12)}
    people = [participant(address, address) for address in sorted(addresses)]
    with running() as mailbox:
        server = fresh(arguments=("--mail", f"smtp://127.0.0.1:{mailbox.port}?starttls=no"))
        api = Api(server, server.first_employee)

        def stop_at_the_third() -> None:
            if len(mailbox.received) == 3:
                os.kill(server.pid, signal.SIGTERM)

        mailbox.taken = stop_at_the_third
        api.call("POST", api.conferences, json=conference(participants=people))
        api.close()
        wait_until(lambda: _refused(server), what="the end")
        assert server.ended() == 0
        assert 3 <= len(mailbox.received) <= len(people)
        server.start()
        wait_until(lambda: len(mailbox.received) >= len(people), what="all mails")
        assert server.stop() == 0
        assert sorted(mailbox.recipients) == sorted(addresses)


def test_the_end_of_the_parent_and_then_a_signal_are_no_hurry(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    command = [sys.executable, "-m", "ucc_client.server", "serve", "--data", str(tmp_path)]
    command += ["--port", "0", "--ready-file", str(ready), "--stop-with-parent"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        wait_until(ready.exists, timeout=30, what="the ready file")
        assert child.stdin is not None
        child.stdin.close()
        child.terminate()
        assert child.wait(timeout=15) == 0


@pytest.mark.parametrize("abstract", [False, True])
def test_the_service_manager_hears_of_start_and_end(
    fresh: Callable[..., RunningServer],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    abstract: bool,
) -> None:
    name = f"@ucc-{os.getpid()}-{time.monotonic_ns()}" if abstract else str(tmp_path / "n")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.settimeout(10)
        manager.bind("\0" + name[1:] if abstract else name)
        monkeypatch.setenv("NOTIFY_SOCKET", name)
        server = fresh(demo=False)
        assert manager.recv(100) == b"READY=1"
        assert server.stop() == 0
        assert manager.recv(100) == b"STOPPING=1"
