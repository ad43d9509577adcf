"""Who was in a conference by telephone, when and how long: for its owner."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ucc_client.contract.calls import CallRecord
from ucc_client.contract.live import LiveCause
from ucc_client.ui.furniture import furnish, hint, lines_table
from ucc_client.ui.lines_model import LinesModel
from ucc_client.ui.live.words import clock
from ucc_client.ui.words import Words


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    NUMBER = 1
    CAME = 2
    LASTED = 3
    ENDED = 4


class CallsModel(LinesModel[CallRecord]):
    """One row for each call, the newest first."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return (
            self.tr("Name"),
            self.tr("Number"),
            self.tr("Came"),
            self.tr("Was in"),
            self.tr("End"),
        )

    def text(self, line: CallRecord, column: int) -> str:
        """Return the words of a cell."""
        match column:
            case Column.NAME:
                name = line.name or self.tr("Unknown caller")
                return f"★ {name}" if line.is_moderator else name
            case Column.NUMBER:
                return line.number or self.tr("dialled in")
            case Column.CAME:
                return self._words.moment(line.joined_at or line.left_at)
            case Column.LASTED:
                return "–" if line.joined_at is None else clock(line.left_at - line.joined_at)
            case _:
                return self._end(line)

    def _end(self, line: CallRecord) -> str:
        came = line.joined_at is not None
        return {
            LiveCause.HUNG_UP.value: self.tr("left") if came else self.tr("hung up"),
            LiveCause.REMOVED.value: self.tr("removed") if came else self.tr("stopped"),
            LiveCause.BUSY.value: self.tr("busy"),
            LiveCause.REJECTED.value: self.tr("did not take the call"),
            LiveCause.UNKNOWN_NUMBER.value: self.tr("number does not exist"),
            LiveCause.NO_ANSWER.value: self.tr("no answer"),
        }.get(line.cause, self.tr("line broke") if came else self.tr("call failed"))


class CallsDialog(QDialog):
    """Only shows; nothing here can be changed."""

    def __init__(self, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who was in: %1").replace("%1", words.title(name)))
        self.model = CallsModel(words, self)
        self.table = lines_table(self.model, self.tr("Calls"), Column.NAME)
        self.says = hint(self.tr("Asking the server …"))
        self.says.setWordWrap(True)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout()
        column.addWidget(self.table, 1)
        furnish(self, column, (self.says,), (self.close_button,))
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(820, 420)

    def show_calls(self, calls: Sequence[CallRecord], now: int) -> None:
        """Show these calls."""
        self.model.show(calls, now)
        if calls:
            self.say(self.tr("The server keeps this for a while, and shows it only to you."))
            self.table.selectRow(0)
        else:
            self.say(self.tr("Nobody was in by telephone, or it is too long ago."))

    def say(self, text: str) -> None:
        """Say why there is nothing."""
        self.says.setText(text)
