"""What there is to mend before an own conference begins, each with a button that goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.application.alarm_requests import Preflight
from ucc_client.domain.preflight import Concern, Doubt
from ucc_client.ui.furniture import furnish, hint, make_room, primary_button
from ucc_client.ui.reminders.notice_words import NoticeWords
from ucc_client.ui.style import BODY, HEADING, SPACE, set_type
from ucc_client.ui.words import Words, filled


class PreflightDialog(QDialog):
    """Shows what was found; what is mended meanwhile is not shown any more."""

    step_wanted = Signal(object)
    """The `Doubt` that the user wants to see to."""

    def __init__(
        self, found: Preflight, words: Words, said: NoticeWords, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before it begins"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said = said
        self.steps: dict[Doubt, QPushButton] = {}
        self.occasion = found.occasion
        heading = QLabel(
            filled(
                self.tr("%1 at %2"),
                words.title(found.occasion.name),
                words.time(found.occasion.start),
            )
        )
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        set_type(heading, HEADING, strong=True)
        self.summary = hint()
        self._places = QVBoxLayout()
        self._places.setSpacing(SPACE + 4)
        self._shown: QWidget | None = None
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(heading)
        column.addWidget(self.summary)
        column.addSpacing(SPACE)
        column.addLayout(self._places)
        column.addStretch(1)
        self.done_button = primary_button(self.tr("Close"))
        furnish(self, column, (), (self.done_button,), scrolls=True)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)
        self.setMinimumWidth(480)
        self.show_found(found)

    def show_found(self, found: Preflight) -> None:
        """Show what is left to mend."""
        if self._shown is not None:
            self._shown.hide()
            self._places.removeWidget(self._shown)
            self._shown.deleteLater()
        self.steps = {}
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE + 6)
        for concern in found.concerns:
            column.addLayout(self._place(concern))
        self._places.addWidget(self._shown)
        self.summary.setText(
            self.tr("%n things to see to", None, len(found.concerns))
            if found.concerns
            else self.tr("Everything is ready.")
        )
        make_room(self)

    def _place(self, concern: Concern) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        what = QLabel(self._said.concern(concern))
        set_type(what, BODY, strong=True)
        helps = hint(self._said.remedy(concern.doubt))
        for label in (what, helps):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        button = QPushButton(self._said.step(concern.doubt))
        button.setAutoDefault(False)
        button.setMinimumHeight(30)
        button.setAccessibleDescription(what.text())
        button.clicked.connect(lambda: self.step_wanted.emit(concern.doubt))
        self.steps[concern.doubt] = button
        column.addSpacing(2)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column
