"""Runs inside the measured program: types into a search and turns the wheel over a list.

    python -m tests.benchmarks.list_driver FILE bare NAMES MILLISECONDS TEXTS
    python -m tests.benchmarks.list_driver FILE real DATA MILLISECONDS TEXTS

`bare` is a `QListView` over a `QStringListModel` that is filtered by every key and reset; the JSON
file NAMES has each name and the text in which is sought, casefolded. `real` is the window over the
cache in DATA, its worker behind it. Both get the same keys and the same turns of the wheel, and
lists of the same size. What they took goes to FILE as JSON.

It begins after so many MILLISECONDS. With a number of TEXTS only so many are typed, and the wheel
is left alone.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QStringListModel, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget

from tests.benchmarks.memory import pss_mb
from ucc_client.ui.system_application import SystemApplication

TYPED = (
    *("call 4", "budget 77", "team", "anna", "sales 1", "+49 30 23", "nobody"),
    *("kick", "ward 12", "supplier", "guest 3 of 7", "030 0042", "day 9", "round 55"),
)
"""Each is typed and then deleted, key by key."""
TURNS = 300
LIST_SIZE = (420, 540)
STEP = 24
"""Pixels, a third of a turn of the wheel; the pane's own is looked at in `main`."""
_BETWEEN_KEYS_S = 0.1
_BETWEEN_TURNS_S = 0.016
_NOTHING_S = 0.0001
"""A look at an empty queue of events takes less."""
BACKSPACE = "\b"


class Watched(QObject):
    """Runs the event loop by hand and notes how much work each picture was.

    A frame is all the work from the one before it, or from the key, until something is painted;
    waiting for the screen is no work, nor are the looks at an empty queue while nothing happens.
    """

    def __init__(self, view: QListView, *others: QWidget) -> None:
        super().__init__()
        self._viewport = view.viewport()
        for widget in (self._viewport, *others):
            widget.installEventFilter(self)
        self._list_painted = self._painted = False
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget what was noted."""
        self.frames: list[float] = []
        self.processor: list[float] = []
        self.inputs: list[float] = []
        self.longest = 0.0

    def noted(self, shown: list[float]) -> dict[str, object]:
        """Return the seconds that were noted, by the clock and of the processor.

        `inputs` has for each input all the work of the processor that followed from it.
        """
        return {
            "shown": shown,
            "frames": self.frames,
            "processor": self.processor,
            "inputs": self.inputs,
            "longest": self.longest,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what is painted."""
        if event.type() == QEvent.Type.Paint:
            self._painted = True
            self._list_painted |= watched is self._viewport
        return super().eventFilter(watched, event)

    def do(self, input_: Callable[[], None], rest_s: float) -> float:
        """Do something and what follows from it; returns the seconds until the list shows it.

        What changes nothing in the list is done when its work is.
        """
        begin = time.perf_counter()
        at_once = shown = work = spent = whole = 0.0
        next_ = input_
        while (start := time.perf_counter()) - begin < rest_s or not at_once:
            self._painted = self._list_painted = False
            before = time.thread_time()
            next_()
            QApplication.processEvents()
            end = time.perf_counter()
            step = time.thread_time() - before
            if step > _NOTHING_S or self._painted:
                work += end - start
                spent += step
                whole += step
            self.longest = max(self.longest, end - start)
            if self._painted:
                self.frames.append(work)
                self.processor.append(spent)
                work = spent = 0.0
            if self._list_painted:
                shown = shown or end - begin
            at_once = at_once or end - begin
            next_ = _nothing
            time.sleep(0.0005)
        self.inputs.append(whole)
        return shown or at_once


def _nothing() -> None:
    return


def measure(
    search: QLineEdit, view: QListView, *others: QWidget, texts: int = 0
) -> dict[str, object]:
    """Type and scroll; returns seconds: until each key and turn was shown, of each frame.

    `others` are what is painted besides the list. With a number of `texts` only so many are typed.
    The memory (megabytes) is what it is before that.
    """
    memory = pss_mb(os.getpid())
    watched = Watched(view, *others)
    keys: list[float] = []
    for text in ("warm", *TYPED[: texts or None]):
        for letter in text + BACKSPACE * len(text):
            keys.append(watched.do(lambda one=letter: press(search, one), _BETWEEN_KEYS_S))
        if text == "warm":
            keys.clear()
            watched.begin_anew()
    typing = watched.noted(keys)
    watched.begin_anew()
    turns = []
    for number in range(0 if texts else TURNS):
        # Down, faster and faster, and back again.
        fast = 1 + min(number, TURNS - 1 - number) // 50
        notches = fast if number < TURNS // 2 else -fast
        turns.append(watched.do(lambda by=notches: _turn(view, -120 * by), _BETWEEN_TURNS_S))
    scrolling = watched.noted(turns)
    return {
        "typing": typing,
        "scrolling": scrolling,
        "memory": memory,
        "spoken": QAccessible.isActive(),
        "size": [view.viewport().width(), view.viewport().height()],
    }


def press(search: QLineEdit, letter: str) -> None:
    """Send the key of a letter, or of BACKSPACE, to a field, down and up."""
    key = Qt.Key.Key_Backspace if letter == BACKSPACE else Qt.Key.Key_unknown
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(search, event)


def _turn(view: QListView, angle: int) -> None:
    middle = view.viewport().rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(view.viewport().mapToGlobal(middle)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def bare_window(rows: list[tuple[str, str]]) -> tuple[QMainWindow, QLineEdit, QListView]:
    """Return a search above a list, and nothing else.

    A turn of the wheel moves its lines as far as those of the pane: a frame uncovers as much.
    """
    window = QMainWindow()
    search, view, model = QLineEdit(), QListView(), QStringListModel([name for name, _ in rows])
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.verticalScrollBar().setSingleStep(STEP)
    view.setModel(model)

    def narrow(text: str) -> None:
        sought = text.casefold()
        model.setStringList([name for name, text in rows if sought in text])

    search.textChanged.connect(narrow)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(search)
    column.addWidget(view)
    window.setCentralWidget(inside)
    view.setFixedSize(*LIST_SIZE)
    return window, search, view


def main() -> int:
    """Measure, and leave as a user does."""
    file, kind, where, settled_ms, texts = sys.argv[1:]
    application = (QApplication if kind == "bare" else SystemApplication)(sys.argv[:1])

    def tell(search: QLineEdit, view: QListView, *others: QWidget) -> None:
        search.setFocus()
        Path(file).write_text(json.dumps(measure(search, view, *others, texts=int(texts))))

    def tell_bare() -> None:
        tell(bare[1], bare[2])
        application.quit()

    def tell_real() -> None:
        program = application.findChild(Program)
        assert program is not None
        window = program.window
        assert window.pane.list.verticalScrollBar().singleStep() == STEP
        shown = (window.details, window.details.table.viewport(), window.pane.nothing)
        tell(window.pane.search, window.pane.list, *shown)
        window.quit_wanted.emit()

    def tell_or_leave() -> None:
        try:
            tell_bare() if kind == "bare" else tell_real()
        except BaseException:
            # Else the event loop runs on and on.
            application.exit(1)
            raise

    QTimer.singleShot(int(settled_ms), tell_or_leave)
    if kind == "bare":
        bare = bare_window(json.loads(Path(where).read_text()))
        bare[0].show()
        return application.exec()
    from ucc_client.bootstrap import run_window
    from ucc_client.ui.application import Program

    return run_window(Path(where), offline=True, language="en")


if __name__ == "__main__":
    sys.exit(main())
