"""One participant in the dialog: star, name, number, address, call on start."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from ucc_client.domain.participant import Participant
from ucc_client.domain.people_text import read_people
from ucc_client.ui.furniture import StarButton, hint, mark
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.field import ParticipantField
from ucc_client.ui.participants.grip import Grip
from ucc_client.ui.style import SPACE, Theme

STAR_WIDTH, CALL_WIDTH = 44, 120
STRETCHES = (8, 10, 13)
"""How name, number and address share the width."""


class ParticipantRow(QFrame):
    """Edits one `Participant`; everything it does not show is kept."""

    edited = Signal()
    entered = Signal()
    """The Enter key was pressed in a field."""
    focused = Signal()
    left = Signal()
    """A field has lost the focus."""

    def __init__(self, participant: Participant, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("kind", "person")
        self._kept = participant
        self.grip = Grip(theme, icons)
        self.star = StarButton(theme, icons)
        self.name = ParticipantField(self.tr("Participant name"), self.tr("Name"))
        self.number = ParticipantField(self.tr("Number"), self.tr("Number"))
        self.email = ParticipantField(self.tr("E-mail"), self.tr("Address"))
        self.call = QCheckBox()
        self.call.setAccessibleName(self.tr("Call on start"))
        self.call.setToolTip(self.tr("Call this person when the conference starts"))
        self._theme, self._icons = theme, icons
        self._doubt = self.number.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._doubt.setVisible(False)
        theme.changed.connect(self._tint)
        self._tint()
        self._message = hint(role="danger")
        self._message.setWordWrap(True)
        self._message.hide()

        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE, 2, SPACE, 2)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(0)
        first = _centred(self.star, STAR_WIDTH, self.grip)
        grid.addWidget(first, 0, 0)
        for column, field in enumerate((self.name, self.number, self.email), 1):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, STRETCHES[column - 1])
        grid.addWidget(_centred(self.call, CALL_WIDTH), 0, 4)
        grid.addWidget(self._message, 1, 1, 1, 4)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        rule.setFixedHeight(1)
        grid.addWidget(rule, 2, 0, 1, 5)
        self._fill(participant)
        for field in (self.name, self.number, self.email):
            field.textEdited.connect(self._changed)
            field.returnPressed.connect(self.entered)
        self.name.editingFinished.connect(self._sort_out)
        self.star.toggled.connect(self.edited)
        self.call.toggled.connect(self.edited)
        for control in self.fields():
            control.installEventFilter(self)

    def text_fields(self) -> tuple[ParticipantField, ...]:
        """Return the fields that are typed into."""
        return (self.name, self.number, self.email)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the controls in tab order."""
        return (self.star, self.name, self.number, self.email, self.call)

    def participant(self) -> Participant:
        """Return what stands in the row."""
        return msgspec.structs.replace(
            self._kept,
            display_name=self.name.text().strip(),
            phone_number=self.number.text().strip(),
            email=self.email.text().strip(),
            is_moderator=self.star.isChecked(),
            call_on_start=self.call.isChecked(),
        )

    def take(self, participant: Participant) -> None:
        """Show somebody else in this row, as if they had been typed."""
        self._kept = participant
        self._fill(participant)
        self._changed()

    def is_blank(self) -> bool:
        """Tell whether nothing was typed into the row."""
        return not any(f.text().strip() for f in (self.name, self.number, self.email))

    def mark(self, field: QLineEdit | None, message: str, *, error: bool) -> None:
        """Say `message` below the row and put a red edge around `field`; empty clears both."""
        for each in (self.name, self.number, self.email):
            mark(each, wrong=each is field and error)
        role = "danger" if error else "warn"
        if self._message.property("role") != role:
            self._message.setProperty("role", role)
            self._message.style().polish(self._message)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        for control in self.fields():
            control.setAccessibleDescription(message if control is field else "")

    def show_doubt(self, text: str) -> None:
        """Put a sign into the number that says what is suspicious about it; empty takes it away."""
        if self._doubt.toolTip() == text and self._doubt.isVisible() == bool(text):
            return
        self._doubt.setToolTip(text)
        self._doubt.setVisible(bool(text))
        if text or not self._message.text():
            self.number.setAccessibleDescription(text)

    def show_chosen(self, *, chosen: bool) -> None:
        """Show that the row is one of several that are chosen."""
        self.setProperty("chosen", "true" if chosen else "false")
        self.style().polish(self)

    def write_number(self, number: str) -> None:
        """Write a number as if it had been typed, and go there."""
        self.number.setText(number)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _tint(self) -> None:
        self._doubt.setIcon(self._icons.icon("triangle-alert", self._theme.colour("warn")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when one of the fields takes the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        elif event.type() == QEvent.Type.FocusOut:
            self.left.emit()
            if isinstance(watched, QLineEdit) and _moves_on(event):
                watched.setCursorPosition(0)  # a long text is read from its beginning
        return super().eventFilter(watched, event)

    def _sort_out(self) -> None:
        """Put an address and a number that were typed behind a name into their own fields."""
        if "@" not in self.name.text() or self.number.text() or self.email.text():
            return
        people = read_people(self.name.text())
        if len(people) == 1 and people[0].display_name and people[0].email:
            self.name.setText(people[0].display_name)
            self.number.setText(people[0].phone_number)
            self.email.setText(people[0].email)
            self._changed()

    def _changed(self) -> None:
        self.mark(None, "", error=False)
        self.edited.emit()

    def _fill(self, participant: Participant) -> None:
        self.star.setChecked(participant.is_moderator)
        self.name.setText(participant.display_name)
        self.number.setText(participant.phone_number)
        self.email.setText(participant.email)
        self.call.setChecked(participant.call_on_start)
        for field in (self.name, self.number, self.email):
            field.setCursorPosition(0)


def _moves_on(event: QEvent) -> bool:
    """Tell whether a field is left for another one, and not for another window or a list."""
    elsewhere = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
    return isinstance(event, QFocusEvent) and event.reason() not in elsewhere


def heading_row(names: tuple[str, str, str, str]) -> tuple[QWidget, QHBoxLayout]:
    """Return the titles above the rows, in the rows' own columns."""
    heading = QWidget()
    grid = QGridLayout()
    grid.setContentsMargins(SPACE, 4, SPACE, 4)
    grid.setHorizontalSpacing(SPACE)
    spacer = QWidget()
    spacer.setFixedWidth(STAR_WIDTH)
    grid.addWidget(spacer, 0, 0)
    for column, name in enumerate(names[:3], 1):
        label = hint(name)
        label.setIndent(9)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setMinimumWidth(60)
        grid.addWidget(label, 0, column)
        grid.setColumnStretch(column, STRETCHES[column - 1])
    grid.addWidget(_call_title(names[3]), 0, 4)
    outer = QHBoxLayout(heading)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addLayout(grid)
    return heading, outer


def _call_title(name: str) -> QLabel:
    label = hint(name)
    label.setFixedWidth(CALL_WIDTH)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _centred(widget: QWidget, width: int, before: QWidget | None = None) -> QWidget:
    box = QWidget()
    box.setFixedWidth(width)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if before is not None:
        row.addWidget(before)
    row.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
    return box
