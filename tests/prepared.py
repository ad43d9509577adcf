"""Processes of the product for tests that start many: forked off one that has imported everything.

Three quarters of what a server's start or a command costs are Python's imports. Nothing of ours
connects, opens or reads at import, so what is forked afterwards runs as by `python -m`: with its
own process id, streams, environment, signals, exit code, and way to the end (unlike what
`multiprocessing` forks, which does not end as Python does). The tests of the installation, of
stopping and of the desktop start `python -m` itself.

`python -m tests.prepared MODULE` is the keeper off which they are forked. There is one for each
module and worker of pytest, from the first start on; it ends when its standard input does.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import json
import os
import runpy
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

_IMPORTED = {
    "ucc_client.server": ("ucc_client.server", "uvicorn.loops.auto", "uvicorn.protocols.http.auto"),
    "ucc_client": (
        "ucc_client.api",
        "ucc_client.application",
        "ucc_client.cache",
        "ucc_client.sync",
    ),
}
"""What the keeper of each module imports, with everything below."""

_INT = struct.Struct("q")
_LONGEST = 1 << 20
"""What an order may take, in bytes: it holds the environment."""


class Prepared:
    """One process; it is used as a `subprocess.Popen`."""

    def __init__(
        self,
        module: str,
        words: Sequence[str],
        *,
        stdin: int | IO[bytes] = subprocess.DEVNULL,
        stdout: int | IO[bytes] = subprocess.DEVNULL,
        stderr: int | IO[bytes] = 2,
        env: dict[str, str] | None = None,
    ) -> None:
        """Start it; a stream is a file, a descriptor, `DEVNULL` or (not for errors) `PIPE`."""
        self.returncode: int | None = None
        self.stdin: IO[bytes] | None = None
        self.stdout: IO[bytes] | None = None
        order = {"words": [module, *words], "folder": str(Path.cwd()), "env": env or {**os.environ}}
        theirs = [stdin, stdout, stderr]
        with contextlib.ExitStack() as handed:
            if stdin == subprocess.PIPE:
                theirs[0], ours = os.pipe()
                handed.callback(os.close, theirs[0])
                self.stdin = os.fdopen(ours, "wb")
            if stdout == subprocess.PIPE:
                ours, theirs[1] = os.pipe()
                handed.callback(os.close, theirs[1])
                self.stdout = os.fdopen(ours, "rb")
            nothing = handed.enter_context(Path(os.devnull).open("r+b"))
            streams = [nothing if each == subprocess.DEVNULL else each for each in theirs]
            descriptors = [each if isinstance(each, int) else each.fileno() for each in streams]
            self._line = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self._line.connect(_keeper(module))
            socket.send_fds(self._line, [json.dumps(order).encode()], descriptors)
        self.pid: int = _INT.unpack(self._line.recv(_INT.size))[0]

    def poll(self) -> int | None:
        """Return the exit code, None while it runs; negative is the signal that ended it."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit code; raises TimeoutExpired after `timeout` seconds."""
        if self.returncode is None:
            if not select.select([self._line], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(f"process {self.pid}", timeout or 0)
            self.returncode = _INT.unpack(self._line.recv(_INT.size))[0]
            self._line.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it as a crash would."""
        self.send_signal(signal.SIGKILL)


def start(
    module: str,
    words: Sequence[str],
    *,
    afresh: bool = False,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stdout: int | IO[bytes] = subprocess.DEVNULL,
    stderr: int | IO[bytes] = 2,
    env: dict[str, str] | None = None,
) -> Prepared | subprocess.Popen[bytes]:
    """Start a process; `afresh` by Python itself, as users do, where its speed is what counts."""
    if afresh:
        command = [sys.executable, "-m", module, *words]
        return subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=stderr, env=env)
    return Prepared(module, words, stdin=stdin, stdout=stdout, stderr=stderr, env=env)


def command(module: str, words: Sequence[str]) -> tuple[str, ...]:
    """Return a command that stands for such a process, for who starts commands: Qt does.

    When it is killed the process is killed a moment later.
    """
    standing = Path(__file__).with_name("prepared_command.py")
    return (sys.executable, "-I", "-S", str(standing), _keeper(module), module, *words)


def run(
    module: str,
    words: Sequence[str],
    *,
    typed: bytes = b"",
    timeout: float,
    env: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a process to its end with `typed` on standard input; returns what it wrote.

    Raises TimeoutExpired, and ends the process, after `timeout` seconds.
    """
    with contextlib.ExitStack() as stack:
        given, output, errors = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(3))
        given.write(typed)
        given.seek(0)
        process = Prepared(module, words, stdin=given, stdout=output, stderr=errors, env=env)
        try:
            code = process.wait(timeout)
        finally:
            process.kill()
        output.seek(0)
        errors.seek(0)
        return subprocess.CompletedProcess([module, *words], code, output.read(), errors.read())


@functools.cache
def _keeper(module: str) -> str:
    """Start the keeper of a module; returns the address at which it takes orders."""
    keeper = subprocess.Popen(
        [sys.executable, "-m", "tests.prepared", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # Ctrl-C is for the tests, which end what they started.
        start_new_session=True,
    )

    def end() -> None:
        keeper.communicate()

    atexit.register(end)
    assert keeper.stdout is not None
    address = keeper.stdout.readline().strip()
    assert address, "the keeper did not start; its words are above"
    return address


class _Order:
    """What a forked process is to become."""

    def __init__(self, order: dict[str, Any], streams: list[int]) -> None:
        self._order = order
        self._streams = streams

    def become(self) -> None:
        """Take over streams, folder and environment, and run the module as Python would."""
        for number, stream in enumerate(self._streams):
            os.dup2(stream, number)
            os.close(stream)
        os.chdir(self._order["folder"])
        os.environ.clear()
        os.environ.update(self._order["env"])
        time.tzset()
        module, *words = self._order["words"]
        # Python writes the path of the module's file into the first one.
        sys.argv[1:] = words
        runpy.run_module(module, run_name="__main__", alter_sys=True)


class _Keeper:
    """Forks what is ordered, and tells how it ended."""

    def __init__(self, listening: socket.socket) -> None:
        self._listening = listening
        self._ended, self._end = os.pipe()
        os.set_blocking(self._end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._end)
        self._lines: dict[int, socket.socket] = {}

    def keep(self) -> _Order | None:
        """Return an order in the process that was forked for it, None at the end."""
        while True:
            lines = self._lines.values()
            ready, _, _ = select.select([self._listening, self._ended, 0, *lines], [], [])
            if self._ended in ready:
                os.read(self._ended, 4096)
                self._tell()
            # Nothing is said on a line, but it is closed when nobody wants to know any more.
            for pid in [pid for pid, line in self._lines.items() if line in ready]:
                os.kill(pid, signal.SIGKILL)
                self._lines.pop(pid).close()
            if self._listening in ready and (order := self._fork()) is not None:
                return order
            if 0 in ready:
                for pid in self._lines:
                    os.kill(pid, signal.SIGKILL)
                return None

    def _fork(self) -> _Order | None:
        line, _ = self._listening.accept()
        words, streams, _, _ = socket.recv_fds(line, _LONGEST, 3)
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for each in (self._listening, line, *self._lines.values()):
                each.close()
            os.close(self._ended)
            os.close(self._end)
            return _Order(json.loads(words), streams)
        for stream in streams:
            os.close(stream)
        line.send(_INT.pack(pid))
        self._lines[pid] = line
        return None

    def _tell(self) -> None:
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            line = self._lines.pop(pid, None)
            if line is not None:
                with line, contextlib.suppress(BrokenPipeError):
                    line.send(_INT.pack(os.waitstatus_to_exitcode(status)))


def _import_all(names: Sequence[str]) -> None:
    from importlib import import_module
    from pkgutil import walk_packages

    for name in names:
        package = import_module(name)
        for found in walk_packages(getattr(package, "__path__", ()), f"{name}."):
            # Those of the database's versions are for Alembic, which reads them by itself.
            if not found.name.endswith("__main__") and ".versions." not in found.name:
                import_module(found.name)
    assert threading.active_count() == 1, "what has threads cannot be forked"


def _main(module: str) -> None:
    folder = Path(tempfile.mkdtemp(prefix="ucc-prepared-"))
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listening:
            listening.bind(str(folder / "orders"))
            listening.listen(16)
            _import_all(_IMPORTED[module])
            sys.stdout.write(f"{folder / 'orders'}\n")
            sys.stdout.flush()
            # What was imported is not looked through again by each process.
            gc.collect()
            gc.freeze()
            order = _Keeper(listening).keep()
    except BaseException:
        shutil.rmtree(folder)
        raise
    if order is None:
        shutil.rmtree(folder)
    else:
        order.become()


if __name__ == "__main__":
    _main(sys.argv[1])
