"""Another program's first window is seen from outside, when there is something in it."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import pytest

from tests.benchmarks.desktop_peers import DesktopPeers
from tests.benchmarks.first_window import Area, Arrivals, Picture, first_window, missing, running_on
from tests.desktop.screen import Screen
from tests.desktop.screen import missing as screen_lacks
from tests.required import require

_WIDTH, _HEIGHT = 60, 80
_BLACK, _WHITE, _BLUE = b"\0\0\0\0", b"\xff\xff\xff\0", b"\xff\0\0\0"
_WHOLE = Area(0, 0, _WIDTH, _HEIGHT)
_WINDOW = """
from PySide6.QtWidgets import *
app = QApplication()
window = QTableWidget(20, 5)
window.resize(500, 400)
window.show()
app.exec()
"""


@pytest.mark.parametrize(
    ("line", "is_painted"),
    [
        (lambda _: _BLACK * _WIDTH, False),
        (lambda _: _WHITE * _WIDTH, False),
        (lambda number: (_WHITE if number > 70 else _BLACK) * _WIDTH, False),
        (lambda _: _WHITE * 20 + _BLUE * 20 + _WHITE * 20, True),
    ],
    ids=["nothing", "one colour", "a bar", "something"],
)
def test_an_empty_window_or_a_bar_is_no_picture_yet(
    tmp_path: Path, line: object, is_painted: bool
) -> None:
    head = [100, 7, 2, 24, _WIDTH, _HEIGHT, *[0] * 6, _WIDTH * 4, *[0] * 12]
    head[19] = 1
    lines = b"".join(line(number) for number in range(_HEIGHT))  # type: ignore[operator]
    file = tmp_path / "picture"
    file.write_bytes(struct.pack(">25I", *head) + b"\0" * 12 + lines)
    with Picture(file) as picture:
        assert picture.is_painted(_WHOLE) is is_painted


def test_a_window_is_new_though_the_one_before_had_its_name_and_was_not_gone_yet() -> None:
    said = "_NET_CLIENT_LIST(WINDOW): window id # "
    arrivals = Arrivals(f"{said}0x1, 0x2\n")
    assert arrivals.told("") == set()
    assert arrivals.told(f"{said}0x1\n{said}0x1, 0x") == set()
    assert arrivals.told("2, 0x3\n") == {"0x2", "0x3"}


@pytest.mark.e2e
def test_a_program_is_measured_and_nothing_of_it_is_left(tmp_path: Path) -> None:
    absent = [*screen_lacks(), *missing()]
    require("xvfb", not absent, f"install {', '.join(absent)}")
    with Screen(tmp_path, is_watched=True) as screen:
        before = running_on(screen)
        assert before, "the screen's own"
        seen = first_window(screen, [sys.executable, "-c", _WINDOW], rest_s=0.1)
        assert running_on(screen) == before
    assert seen.seconds > 0
    assert seen.memory > 10


def test_every_program_is_either_measured_or_said_to_be_absent() -> None:
    peers = DesktopPeers()
    there = set(peers.versions())
    assert there | set(peers.absent) == {"KOrganizer", "GNOME Calendar", "Thunderbird"}
    assert all(f"{name:<32}not installed" in peers.text for name in peers.absent)
