"""A screen of one's own: X server, window manager, session bus, accessibility bus.

Nothing of it touches the desktop at which somebody may be sitting: display, buses, home and
runtime folder are private, and all of it ends with the `with` block, by process id.

    with Screen(tmp_path) as screen:
        program = screen.start([sys.executable, "-m", "ucc_client", "--demo"])
        window = screen.accessible(program.pid)
        window.press("New conference")
        screen.screenshot(tmp_path / "dialog.png")

What one has to know:

- The keyboard is German, so that umlauts are ordinary keys. Letters that it does not have (é, ł)
  are refused: xdotool would have to put each on a key first, which a busy program notices late.
- A new window gets the focus from openbox when it is mapped. Wait for something in it before
  typing.
- What a program writes lies in `FOLDER/program-N.log`.
- Programs get `C.UTF-8` as their language, no keyring, and a home without any settings.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.desktop.accessibility import DEBIAN_PYTHON, Accessible, Agent
from tests.waiting import wait_until

_A11Y_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_PROGRAMS = ("Xvfb", "openbox", "xdotool", "scrot", "setxkbmap", "dbus-daemon")
_GERMAN_LETTERS = "äöüÄÖÜß§€„“"
_KEPT_FROM_OUTSIDE = ("PATH", "TZ", "VIRTUAL_ENV", "PYTHONPATH", "UCC_COLOR_SCHEME")


def missing() -> list[str]:
    """Return what a screen needs and this machine lacks; empty when it can be started."""
    absent = [name for name in _PROGRAMS if shutil.which(name) is None]
    absent += [str(path) for path in (_A11Y_LAUNCHER, DEBIAN_PYTHON) if not path.exists()]
    if DEBIAN_PYTHON.exists():
        probe = "import gi; gi.require_version('Atspi', '2.0')"
        found = subprocess.run([DEBIAN_PYTHON, "-c", probe], capture_output=True, check=False)
        absent += ["gir1.2-atspi-2.0 and python3-gi"] if found.returncode else []
    return absent


class Screen:
    """A private screen; use it in a `with` statement."""

    def __init__(
        self, folder: Path, *, width: int = 1280, height: int = 900, is_watched: bool = False
    ) -> None:
        """Take notes and logs into `folder`; the size is in pixels.

        When it `is_watched`, what it shows is in the file `picture` all the time (XWD format).
        """
        self._folder = folder
        self._size = (width, height)
        self.picture = folder / "Xvfb_screen0" if is_watched else None
        self._started: list[subprocess.Popen[bytes]] = []
        self._programs = 0
        self._ends = contextlib.ExitStack()
        self._agent: Agent | None = None
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as ends:
            ends.callback(self._end_all)
            # A socket's path has to be short, which a test's own folder is not.
            private = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="ucc-screen-")))
            # Last in, first out: the processes end before their folder goes.
            ends.callback(self._end_all)
            self._start_services(private)
            self._agent = Agent(self.environment, self._folder / "agent.log")
            ends.callback(self._agent.close)
            self._ends = ends.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ends.close()

    def start(
        self,
        command: Sequence[str | Path],
        *,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        said: str = "",
    ) -> subprocess.Popen[bytes]:
        """Start a program on this screen, with more or other variables in `environment`.

        `said` is what it reads on its standard input.
        """
        self._programs += 1
        return self._launch(
            [str(part) for part in command],
            log=f"program-{self._programs}.log",
            environment={**self.environment, **(environment or {})},
            folder=folder,
            said=said,
        )

    def accessible(self, pid: int) -> Accessible:
        """Return the accessibility tree of a program on this screen."""
        assert self._agent is not None, "the screen is not on"
        return Accessible(self._agent, self, pid)

    def click(self, x: int, y: int) -> None:
        """Press the left button at a place of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def double_click(self, x: int, y: int) -> None:
        """Press the left button twice, fast."""
        self._xdotool("mousemove", str(x), str(y), "click", "--repeat", "2", "1")

    def type(self, text: str) -> None:
        """Type into whatever has the focus; raises ValueError for what the keyboard has not."""
        if strange := {c for c in text if not c.isascii() and c not in _GERMAN_LETTERS}:
            raise ValueError(f"a German keyboard has no {' '.join(sorted(strange))}")
        self._xdotool("type", "--delay", "15", "--", text)

    def key(self, *names: str) -> None:
        """Press keys one after the other: `ctrl+n`, `Tab`, `Return`, `space`, `Escape`."""
        self._xdotool("key", "--delay", "15", "--", *names)

    def windows(self) -> frozenset[str]:
        """Return the names that X has for all windows that are seen.

        A menu that pops up is one of them, and the accessibility tree lacks it.
        """
        search = ["xdotool", "search", "--onlyvisible", "--name", ""]
        found = subprocess.run(
            search, env=self.environment, capture_output=True, text=True, timeout=60, check=False
        )
        return frozenset(found.stdout.split())

    def screenshot(self, file: Path) -> Path:
        """Write the whole screen as PNG; an existing file is replaced."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self._run("scrot", "--overwrite", "--silent", str(file))
        return file

    def log_of_programs(self) -> str:
        """Return all that the programs have written so far."""
        return "\n".join(
            f"--- {log.name}\n{log.read_text(errors='replace')}"
            for log in sorted(self._folder.glob("program-*.log"))
        )

    def _start_services(self, private: Path) -> None:
        runtime = private / "run"
        for place in (runtime, private / "home"):
            place.mkdir(mode=0o700)
        self.environment = _environment(private)
        self.environment["DISPLAY"] = f":{self._start_x_server()}"
        self._start_session_bus(runtime)
        self._launch([str(_A11Y_LAUNCHER), "--launch-immediately"], log="at-spi.log")
        ready = private / "openbox-is-ready"
        self._launch(["openbox", "--startup", f"touch {ready}"], log="openbox.log")
        wait_until(ready.exists, what="openbox ready")
        self._run("setxkbmap", "-layout", "de", "-variant", "nodeadkeys")

    def _start_x_server(self) -> str:
        width, height = self._size
        # Without -noreset the server starts anew whenever its last client leaves.
        options = f"-screen 0 {width}x{height}x24 -noreset -nolisten tcp".split()
        if self.picture is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            options += ["-fbdir", str(self.picture.parent.absolute())]
        return self._launch_and_hear(["Xvfb", *options], "-displayfd {}", log="xvfb.log")

    def _start_session_bus(self, runtime: Path) -> None:
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
        command.append(f"--address=unix:path={runtime / 'bus'}")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._launch_and_hear(
            command, "--print-address={}", log="dbus.log"
        )

    def _launch_and_hear(self, command: list[str], tell: str, *, log: str) -> str:
        """Launch a service that writes a line into a file handle when it is ready; return that."""
        reading, writing = os.pipe()
        with open(reading, "rb") as told:
            try:
                told_where = tell.format(writing).split()
                self._launch([*command, *told_where], log=log, pass_fds=(writing,))
            finally:
                os.close(writing)
            line = told.readline().decode().strip()
        # The end of the file instead of a line: it gave up.
        assert line, f"{command[0]}: {(self._folder / log).read_text()}"
        return line

    def _launch(
        self,
        command: list[str],
        *,
        log: str,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        pass_fds: tuple[int, ...] = (),
        said: str = "",
    ) -> subprocess.Popen[bytes]:
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / log).open("ab") as output, tempfile.TemporaryFile() as input_:
            input_.write(said.encode())
            input_.seek(0)
            process = subprocess.Popen(
                command,
                env=dict(environment or self.environment),
                cwd=folder,
                stdin=input_,
                stdout=output,
                stderr=output,
                pass_fds=pass_fds,
                start_new_session=True,
            )
        self._started.append(process)
        return process

    def _end_all(self) -> None:
        while self._started:
            process = self._started.pop()
            if process.poll() is not None:
                continue
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def _xdotool(self, *arguments: str) -> None:
        self._run("xdotool", *arguments)

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, timeout=60, capture_output=True)


def _environment(private: Path) -> dict[str, str]:
    home = private / "home"
    return {
        **{name: os.environ[name] for name in _KEPT_FROM_OUTSIDE if name in os.environ},
        "LC_ALL": "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(private / "run"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_SESSION_TYPE": "x11",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
