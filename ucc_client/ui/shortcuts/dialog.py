"""What the keyboard does: to search, and to do at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from ucc_client.ui.furniture import furnish, hint, lines_table
from ucc_client.ui.shortcuts.model import Column, Shortcut, ShortcutsModel, of_menus
from ucc_client.ui.style import SPACE


class ShortcutsDialog(QDialog):
    """Lists what the menus offer with its keys; Enter does what is selected."""

    chosen = Signal(object)
    """The `QAction` to do, after the dialog has closed."""

    def __init__(self, menus: Sequence[QMenu], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._all = [*of_menus(menus), *self._of_lists()]
        self.search = QLineEdit()
        self.search.setMinimumHeight(30)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        label = QLabel(self.tr("&Search"))
        label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Search"))
        self.model = ShortcutsModel(self)
        self.table = lines_table(self.model, self.tr("Keyboard shortcuts"), Column.WHAT)
        self.table.activated.connect(lambda _index: self._do())
        self._found = hint()
        self.do = QPushButton(self.tr("&Do it"))
        self.close_button = QPushButton(self.tr("Close"))
        self.do.clicked.connect(self._do)
        self.close_button.clicked.connect(self.reject)
        inner = QVBoxLayout()
        inner.setSpacing(SPACE)
        for widget in (label, self.search, self.table):
            inner.addWidget(widget)
        furnish(self, inner, (self._found,), (self.do, self.close_button))
        self.table.selectionModel().currentRowChanged.connect(self._allow)
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))
        self._filter("")
        self.search.setFocus()

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(640, 600)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose, and Enter do, while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._select(self.table.currentIndex().row() + step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self.model.show([one for one in self._all if one.fits(text)], 0)
        count = self.model.rowCount()
        self._found.setText("" if count else self.tr("Nothing found"))
        self._select(0)

    def _select(self, row: int) -> None:
        self.table.setCurrentIndex(
            self.model.index(max(0, min(row, self.model.rowCount() - 1)), Column.WHAT)
        )
        self._allow()

    def _allow(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        action = line.action if line else None
        self.do.setEnabled(action is not None and action.isEnabled())

    def _do(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if line is not None and line.action is not None and line.action.isEnabled():
            self.accept()
            self.chosen.emit(line.action)

    def _of_lists(self) -> list[Shortcut]:
        """Return the keys that act on what is selected in a list, which no menu can say."""
        conferences, people = self.tr("List of conferences"), self.tr("List of participants")
        keys = {
            (self.tr("Change the conference"), conferences): Qt.Key.Key_Return,
            (self.tr("Delete the conference"), conferences): Qt.Key.Key_Delete,
            (self.tr("Give or take the star"), people): Qt.Key.Key_Space,
        }
        native = QKeySequence.SequenceFormat.NativeText
        return [
            Shortcut(what, QKeySequence(key).toString(native), where)
            for (what, where), key in keys.items()
        ]
