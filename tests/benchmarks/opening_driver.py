"""Runs inside the measured program: notes when the list was painted with rows, and leaves.

    python -m tests.benchmarks.opening_driver FILE bare SIZE
    python -m tests.benchmarks.opening_driver FILE real DATA

FILE gets the instant as seconds of CLOCK_MONOTONIC. Nothing of Qt is imported before the program
does so: the order of imports is a part of its start.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any


class Afterwards(importlib.abc.MetaPathFinder):
    """Calls `then` with a module as soon as the program has imported it."""

    def __init__(self, name: str, then: Callable[[Any], None]) -> None:
        self._name, self._then = name, then

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find the module as ever, and be told when it is there."""
        if fullname != self._name:
            return None
        sys.meta_path.remove(self)
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        assert spec is not None
        assert spec.loader is not None
        loader: Any = spec.loader
        execute = loader.exec_module

        def executed(module: ModuleType) -> None:
            execute(module)
            self._then(module)

        loader.exec_module = executed
        return spec


def note_when_painted(view: Any, file: Path, leave: Callable[[], None]) -> None:
    """Write the instant when `view` and all that is painted with it was painted with rows."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        is_done = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if self.is_done or event.type() != QEvent.Type.Paint:
                return False
            if view.model().rowCount():
                self.is_done = True
                QTimer.singleShot(0, self.tell)
            return False

        def tell(self) -> None:
            file.write_text(repr(time.clock_gettime(time.CLOCK_MONOTONIC)))
            leave()

    view.viewport().installEventFilter(Watch(view))


def note_first_paint(file: Path) -> None:
    """Do so with the list of the program that is started later in this process."""

    def watch(module: Any) -> None:
        build = module.MainWindow.__init__

        def built(window: Any, *arguments: Any) -> None:
            build(window, *arguments)
            note_when_painted(window.pane.list, file, window.quit_wanted.emit)

        module.MainWindow.__init__ = built

    sys.meta_path.insert(0, Afterwards("ucc_client.ui.main_window", watch))


def main() -> int:
    """Open one of the two."""
    file, kind, where = sys.argv[1:]
    if kind == "bare":
        return _bare(Path(file), int(where))
    from ucc_client.bootstrap import run_window

    note_first_paint(Path(file))
    return run_window(Path(where), offline=True, language="en")


def _bare(file: Path, size: int) -> int:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    rows = [(f"Conference {number}", f"{number % 24}:00", "weekly") for number in range(size)]

    class Model(QAbstractTableModel):
        def rowCount(self, _parent: Any = None) -> int:
            return len(rows)

        def columnCount(self, _parent: Any = None) -> int:
            return 3

        def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
            if role == Qt.ItemDataRole.DisplayRole:
                return rows[index.row()][index.column()]
            return None

    application = QApplication(sys.argv[:1])
    window, view = QMainWindow(), QTableView()
    view.setModel(Model(view))
    window.setCentralWidget(view)
    window.resize(1000, 700)
    note_when_painted(view, file, application.quit)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
