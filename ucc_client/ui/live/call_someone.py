"""Asks whom to call into a running conference: somebody from the address book, or a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ucc_client.domain.person import Person
from ucc_client.domain.phone_number import is_possible
from ucc_client.ui.furniture import furnish, hint, primary_button
from ucc_client.ui.participants.completer import PeopleSearch
from ucc_client.ui.style import SPACE

_PATIENCE_MS = 120


class CallSomeone(QDialog):
    """Finds people while one types; a number is called as it is typed."""

    chosen = Signal(str, str)
    """A number, and the name it belongs to, empty where that is not known."""

    def __init__(self, search: PeopleSearch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Call someone"))
        self._search = search
        self.who = QLineEdit()
        self.who.setMinimumHeight(30)
        self.who.setPlaceholderText(self.tr("Name or number"))
        label = QLabel(self.tr("&Who?"))
        label.setBuddy(self.who)
        self.who.setAccessibleName(self.tr("Name or number"))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("People found"))
        self.found.setProperty("kind", "lines")
        self.found.itemDoubleClicked.connect(lambda _item: self._call())
        self.found.itemSelectionChanged.connect(self._judge)
        self.says = hint(role="text2")
        self.says.setWordWrap(True)
        self.call = primary_button(self.tr("&Call"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self._ask)
        self.who.textEdited.connect(lambda _text: self._wait.start())
        self.who.textEdited.connect(lambda _text: self._prefer_digits())
        self.who.textChanged.connect(lambda _text: self._judge())
        self.who.installEventFilter(self)
        self.who.returnPressed.connect(self._call)
        self.call.clicked.connect(self._call)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        for widget in (label, self.who, self.found, self.says):
            column.addWidget(widget, int(widget is self.found))
        furnish(self, column, (), (self.cancel, self.call))
        self._judge()
        self._ask()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for some people."""
        return QSize(400, 380)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field to the people below, and call whom Enter is pressed on."""
        keys = Qt.Key
        if event.key() == keys.Key_Down and self.who.hasFocus() and self.found.count():
            self.found.setFocus()
            self.found.setCurrentRow(max(self.found.currentRow(), 0))
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and self.found.hasFocus():
            self._call()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mean the digits again, once somebody goes back to them."""
        if event.type() == QEvent.Type.FocusIn:
            self._prefer_digits()
        return super().eventFilter(watched, event)

    def _prefer_digits(self) -> None:
        if is_possible(self.who.text().strip()):
            self.found.setCurrentRow(-1)

    def _ask(self) -> None:
        text = self.who.text().strip()
        self._search(text, lambda people: self._show(text, people))

    def _show(self, text: str, people: Sequence[Person]) -> None:
        # Somebody may have closed it already.
        if not isValid(self) or text != self.who.text().strip():
            return
        self.found.clear()
        for person in people:
            if not is_possible(person.number):
                continue
            item = QListWidgetItem(f"{person.name}   {person.number}")
            item.setData(Qt.ItemDataRole.UserRole, (person.number, person.name))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{person.name}, {person.number}")
            self.found.addItem(item)
        if text and not is_possible(text) and self.found.count():
            self.found.setCurrentRow(0)
        self._judge()

    def _wanted(self) -> tuple[str, str] | None:
        # What is marked is seen, wherever the keyboard is by now.
        chosen = self.found.selectedItems()
        if chosen:
            number, name = chosen[0].data(Qt.ItemDataRole.UserRole)
            return number, name
        text = self.who.text().strip()
        return (text, "") if is_possible(text) else None

    def _judge(self) -> None:
        wanted, text = self._wanted(), self.who.text().strip()
        self.call.setEnabled(wanted is not None)
        if wanted is not None:
            who = f"{wanted[1]}, {wanted[0]}" if wanted[1] else wanted[0]
            self.says.setText(self.tr("%1 is called at once.").replace("%1", who))
        elif text:
            self.says.setText(self.tr("Nobody with a number is found. Type a number to call it."))
        else:
            self.says.setText(self.tr("Whoever picks up is in the conference."))

    def _call(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        self.chosen.emit(*wanted)
        self.accept()
