"""When the first window of any program is there and painted, seen from outside on its screen.

The window manager tells that a window came; that it was painted is read out of the screen's own
memory, so that nothing has to be built into the program. What is measured ends about ten
milliseconds late, and never early.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import re
import shutil
import signal
import struct
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from tests.benchmarks.memory import pss_of
from tests.desktop.screen import Screen

PROGRAMS = ("xprop", "xwininfo")
_WINDOW = re.compile(r"0x[0-9a-f]+")
_LEAST_SIZE = (300, 200)
"""Pixels: what is smaller is a splash or a message."""
_PATIENCE_S = 60.0
_BETWEEN_LOOKS_S = 0.002
_INSET = 8
"""Pixels at the border of a window that a frame or a shadow may have."""


class Area(NamedTuple):
    """A rectangle of the screen in pixels."""

    x: int
    y: int
    width: int
    height: int


class Picture:
    """What a watched screen shows at this instant."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        # The head of an XWD file: https://gitlab.freedesktop.org/xorg/proto/xorgproto, XWDFile.h
        head = struct.unpack(">25I", self._memory[:100])
        self._begin = head[0] + head[19] * 12
        self._width, self._height, self._line = head[4], head[5], head[12]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._memory.close()

    def is_painted(self, area: Area) -> bool:
        """Tell whether an area shows more than an empty window, which has the screen's colour.

        A frame or one bar that comes first is not it: half of the lines have to be painted, and
        some of them with something.
        """
        left, top = max(area.x + _INSET, 0), max(area.y + _INSET, 0)
        right = min(area.x + area.width - _INSET, self._width)
        bottom = min(area.y + area.height - _INSET, self._height)
        empty = self._memory[self._begin : self._begin + 4] * (right - left)
        lines = range(top, bottom, 4)
        painted = varied = 0
        for line in lines:
            begin = self._begin + line * self._line
            pixels = self._memory[begin + left * 4 : begin + right * 4]
            painted += pixels != empty
            varied += pixels != pixels[:4] * (right - left)
        return painted * 2 > len(lines) and varied * 10 > len(lines)


class Arrivals:
    """Which windows come, by the lines that xprop writes of those that are there.

    A name of one that was there at first is a new window's once it was gone: X gives names again,
    and the program before is still in the list for a moment when it has ended.
    """

    def __init__(self, first: str) -> None:
        self._old = set(_WINDOW.findall(first))
        self._rest = ""

    def told(self, text: str) -> set[str]:
        """Return the windows that came; a line that is not whole yet counts with its rest."""
        *lines, self._rest = (self._rest + text).split("\n")
        come: set[str] = set()
        for line in lines:
            there = set(_WINDOW.findall(line))
            come |= there - self._old
            self._old &= there
        return come


class Seen(NamedTuple):
    """Seconds from the start to the first painted window, and MB of all that runs for it then."""

    seconds: float
    memory: float


def first_window(screen: Screen, command: Sequence[str], *, rest_s: float = 0.0) -> Seen:
    """Start a program on a watched screen and end it, and all that it started.

    `rest_s` is how long it is left alone before its memory is looked at; without it is 0.
    """
    assert screen.picture is not None
    before = running_on(screen)
    with Picture(screen.picture) as picture, _new_windows(screen) as windows:
        begin = time.clock_gettime(time.CLOCK_MONOTONIC)
        program = screen.start(command)
        try:
            _wait_for_paint(screen, picture, windows)
            seconds = time.clock_gettime(time.CLOCK_MONOTONIC) - begin
            memory = 0.0
            if rest_s:
                time.sleep(rest_s)
                assert program.poll() is None, screen.log_of_programs()
                memory = pss_of(running_on(screen) - before)
        finally:
            _end(screen, before)
    return Seen(seconds, memory)


def running_on(screen: Screen) -> frozenset[int]:
    """Return the processes that belong to a screen, whoever started them."""
    mark = f"XDG_RUNTIME_DIR={screen.environment['XDG_RUNTIME_DIR']}".encode()
    found = set()
    for file in Path("/proc").glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if mark in file.read_bytes().split(b"\0"):
                found.add(int(file.parent.name))
    return frozenset(found)


def missing() -> list[str]:
    """Return what this needs besides a screen, and is not there."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def _wait_for_paint(screen: Screen, picture: Picture, windows: Iterator[str]) -> None:
    end = time.monotonic() + _PATIENCE_S
    areas: list[Area] = []
    seen: set[str] = set()
    while time.monotonic() < end:
        for name in next(windows).split():
            if name in seen:
                continue
            seen.add(name)
            area = _area_of(screen, name)
            if area is not None and area.width >= _LEAST_SIZE[0] and area.height >= _LEAST_SIZE[1]:
                areas.append(area)
        if any(picture.is_painted(area) for area in areas):
            return
        time.sleep(_BETWEEN_LOOKS_S)
    raise TimeoutError(f"no window in {_PATIENCE_S} s\n{screen.log_of_programs()}")


@contextlib.contextmanager
def _new_windows(screen: Screen) -> Iterator[Iterator[str]]:
    """Yield what tells at each step, without waiting, the names of the windows that are there."""
    spying = subprocess.Popen(
        ["xprop", "-root", "-spy", "_NET_CLIENT_LIST"],
        env=screen.environment,
        stdout=subprocess.PIPE,
    )
    assert spying.stdout is not None
    # It says what is there first: only then is it listening.
    arrivals = Arrivals(spying.stdout.readline().decode())
    os.set_blocking(spying.stdout.fileno(), False)

    def told() -> Iterator[str]:
        while True:
            said = spying.stdout.read() if spying.stdout is not None else None
            yield " ".join(arrivals.told((said or b"").decode()))

    try:
        yield told()
    finally:
        spying.terminate()
        spying.wait()
        spying.stdout.close()


def _area_of(screen: Screen, window: str) -> Area | None:
    """Return where a window is, None when it is gone already."""
    asked = ["xwininfo", "-id", window]
    done = subprocess.run(
        asked, env=screen.environment, capture_output=True, text=True, check=False
    )
    said = dict(
        line.strip().split(":", 1) for line in done.stdout.splitlines() if line.count(":") == 1
    )
    try:
        return Area(
            int(said["Absolute upper-left X"]),
            int(said["Absolute upper-left Y"]),
            int(said["Width"]),
            int(said["Height"]),
        )
    except KeyError:
        return None


def _end(screen: Screen, before: frozenset[int]) -> None:
    """End what is there since then: first kindly, daemons that came along too."""
    for sent, patience_s in ((signal.SIGTERM, 8.0), (signal.SIGKILL, 8.0)):
        end = time.monotonic() + patience_s
        for number in running_on(screen) - before:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, sent)
        while time.monotonic() < end:
            if not _alive(running_on(screen) - before):
                return
            time.sleep(0.05)


def _alive(numbers: frozenset[int]) -> list[int]:
    """Leave out what has ended and only waits for its parent to notice."""
    found = []
    for number in numbers:
        with contextlib.suppress(OSError):
            state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
            if state != "Z":
                found.append(number)
    return found
