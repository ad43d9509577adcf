"""What is forked off a keeper behaves as what Python starts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from tests.prepared import Prepared, command, run
from tests.waiting import wait_until

MODULES = ("ucc_client", "ucc_client.server")


def _by_python(module: str, *words: str, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", module, *words]
    return subprocess.run(command, input=typed, capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("words", [("--version",), ("--help",), ("--nonsense",)])
def test_it_writes_and_ends_as_by_python(module: str, words: tuple[str, ...]) -> None:
    ours, theirs = run(module, words, timeout=60), _by_python(module, *words)
    assert (ours.returncode, ours.stdout, ours.stderr) == (
        theirs.returncode,
        theirs.stdout,
        theirs.stderr,
    )


def test_a_command_reads_its_input_and_tells_what_it_did(tmp_path: Path) -> None:
    serving = Prepared("ucc_client.server", _serve(tmp_path))
    try:
        wait_until((tmp_path / "ready").exists, timeout=60, what="the ready file")
        assert json.loads((tmp_path / "ready").read_bytes())["pid"] == serving.pid
        words = [
            "user",
            "add",
            "zoe",
            "--first-name",
            "Zoe",
            "--family-name",
            "Zett",
            "--email",
            "zoe@example.org",
        ]
        words += ["--password-stdin", "--data", str(tmp_path)]
        typed = b"a long enough password\n"
        added = run("ucc_client.server", words, typed=typed, timeout=60)
        assert added.returncode == 0, added.stderr
        again = _by_python("ucc_client.server", *words, typed=typed)
        assert again.returncode == 1
        serving.send_signal(signal.SIGTERM)
        assert serving.wait(30) == 0
    finally:
        serving.kill()


def _serve(data: Path) -> list[str]:
    words = ["serve", "--data", str(data), "--port", "0"]
    return [*words, "--ready-file", str(data / "ready"), "--demo"]


def test_it_has_the_environment_that_it_is_given() -> None:
    english, german = (
        run("ucc_client.server", ["--help"], timeout=60, env={**os.environ, "LANGUAGE": language})
        for language in ("en", "de")
    )
    assert b"conference server" in english.stdout
    assert english.stdout != german.stdout


def test_a_relative_path_begins_where_the_test_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    refused = run("ucc_client.server", ["user", "list", "--data", "here"], timeout=60)
    assert refused.returncode == 1
    assert str(tmp_path / "here") in refused.stderr.decode()


def _worker(data: Path) -> tuple[Prepared, IO[bytes], IO[bytes]]:
    words = ["--worker", "--offline", "--data", str(data)]
    worker = Prepared("ucc_client", words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdin is not None
    assert worker.stdout is not None
    return worker, worker.stdin, worker.stdout


def test_it_ends_when_its_pipe_is_closed(tmp_path: Path) -> None:
    worker, stdin, stdout = _worker(tmp_path)
    # An open pipe of an earlier process is not kept open by a later one.
    other, other_in, other_out = _worker(tmp_path / "other")
    with stdout, other_out:
        assert worker.poll() is None
        stdin.close()
        assert worker.wait(30) == 0
        assert worker.poll() == 0
        other_in.close()
        assert other.wait(30) == 0


def test_a_signal_that_ends_it_is_told(tmp_path: Path) -> None:
    worker, stdin, stdout = _worker(tmp_path)
    with stdin, stdout:
        with pytest.raises(subprocess.TimeoutExpired):
            worker.wait(0)
        worker.kill()
        assert worker.wait(30) == -signal.SIGKILL
        worker.kill()


def test_a_command_stands_for_it(tmp_path: Path) -> None:
    words = ["--worker", "--offline", "--data", str(tmp_path)]
    standing = command("ucc_client", words)
    with subprocess.Popen(standing, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdin is not None
        worker.stdin.close()
        assert worker.wait(30) == 0
    refused = subprocess.run(
        command("ucc_client", ["list", "--data", str(tmp_path)]), capture_output=True, check=False
    )
    theirs = _by_python("ucc_client", "list", "--data", str(tmp_path))
    assert (refused.returncode, refused.stderr) == (theirs.returncode, theirs.stderr)


def test_what_stands_for_it_takes_it_along(tmp_path: Path) -> None:
    standing = command("ucc_client.server", _serve(tmp_path))
    with subprocess.Popen(standing, stdin=subprocess.DEVNULL) as server:
        ready = tmp_path / "ready"
        wait_until(ready.exists, timeout=60, what="the ready file")
        pid = json.loads(ready.read_bytes())["pid"]
        os.kill(pid, 0)
        server.kill()
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), what="the server's end")
