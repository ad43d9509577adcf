"""The server ends in order and soon, whoever asks for it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.running_server import Api, RunningServer, conference
from tests.waiting import wait_until


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
