"""Who gets which mail when it is saved, person by person; a line opens its mail."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import Announced, MailKind, plan
from ucc_client.domain.participant import Participant
from ucc_client.domain.taking_part import everybody
from ucc_client.ui.furniture import hint
from ucc_client.ui.style import BODY, SPACE, set_type

MOST = 8
"""Lines in the dialog; the window of the mails has all."""
_NAME_WIDTH = 94
_EDGE = 4
"""Around the words of a line, for the keyboard's place."""


class MailLine(msgspec.Struct, frozen=True):
    """One person, what they get, and the colour's role; `told` tells whether that is a mail."""

    person: Participant
    text: str
    role: str
    told: bool

    @property
    def name(self) -> str:
        """What the person is called here."""
        return self.person.display_name or self.person.email or self.person.phone_number


class MailPlan(QObject):
    """Says in words what the domain plans."""

    def lines(self, conference: Conference, before: Conference | None) -> list[MailLine]:
        """Return everybody's line; first whoever is removed and told so."""
        mails = plan(
            Announced(conference=before) if before else None, Announced(conference=conference)
        )
        told = {
            m.position: MailKind.UPDATE if m.dates else m.kind for m in mails if not m.is_farewell
        }
        was = everybody(before) if before else []
        gone = [was[m.position].person for m in mails if m.is_farewell]
        return [
            *(MailLine(person, self.tr("cancellation"), "text2", told=True) for person in gone),
            *(
                self._line(seat.person, told.get(position))
                for position, seat in enumerate(everybody(conference))
            ),
        ]

    def _line(self, person: Participant, kind: MailKind | None) -> MailLine:
        if not person.email.strip():
            return MailLine(person, self.tr("no mail, address is missing"), "warn", told=False)
        if kind is None:
            return MailLine(person, self.tr("no mail"), "text2", told=False)
        if kind is MailKind.UPDATE:
            said = self.tr("update, the PIN stays")
        elif person.call_on_start:
            said = self.tr("invitation, will be called")
        else:
            said = self.tr("invitation with PIN")
        return MailLine(person, said, "text2", told=True)


class MailLines(QWidget):
    """The first lines, and how many more there are."""

    looked_at = Signal(int)
    """The position of the line whose mail is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        self._shown: list[MailLine] | None = None
        self._can_look = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.uncertain = hint(
            self.tr("These mails will probably go out: the server decides."), "text3"
        )
        self.uncertain.setWordWrap(True)
        # Where the words of the lines begin.
        self.uncertain.setContentsMargins(_EDGE, SPACE // 2, 0, 0)
        self._is_certain = False

    @property
    def lines(self) -> list[MailLine]:
        """All lines, also those for which there is no room here."""
        return self._shown or []

    def be_certain(self, is_certain: bool) -> None:
        """Say whether the server mails as it is planned here, or as it likes."""
        self._is_certain = is_certain
        self._show_certainty()

    def allow_looking(self) -> None:
        """Let lines be opened."""
        self._can_look = True
        shown, self._shown = self._shown, None
        self.show_lines(shown or [])

    def show_lines(self, lines: Sequence[MailLine]) -> None:
        """Show these lines. Where they are as before, the keyboard stays where it is."""
        if self._shown == list(lines):
            return
        self._shown = list(lines)
        self._clear()
        for position, line in enumerate(lines[:MOST]):
            self._column.addWidget(self._row(position, line))
        if not lines:
            self._column.addWidget(_wrapped(self.tr("Nobody yet"), "text3"))
        if len(lines) > MOST:
            more = self.tr("and %n more", None, len(lines) - MOST)
            label = _wrapped(more, "link" if self._can_look else "text3")
            button = self._button(MOST, [label], more) if self._can_look else label
            self._column.addWidget(button)
        self._column.addWidget(self.uncertain)
        self._show_certainty()

    def _show_certainty(self) -> None:
        self.uncertain.setVisible(not self._is_certain and any(one.told for one in self.lines))

    def _row(self, position: int, line: MailLine) -> QWidget:
        who = hint("", role="")
        set_type(who, BODY - 1, strong=True)
        who.setTextFormat(Qt.TextFormat.PlainText)
        elide = Qt.TextElideMode.ElideRight
        who.setText(who.fontMetrics().elidedText(line.name, elide, _NAME_WIDTH - 4))
        who.setFixedWidth(_NAME_WIDTH)
        can_look = line.told and self._can_look
        said = _wrapped(line.text, "link" if can_look else line.role)
        if can_look:
            return self._button(position, [who, said], f"{line.name}: {line.text}")
        row = QWidget()
        _lay_in(row, [who, said])
        return row

    def _button(self, position: int, labels: Sequence[QLabel], name: str) -> QPushButton:
        button = _LineButton(labels)
        button.setAccessibleName(name)
        button.setAccessibleDescription(self.tr("Shows the mail"))
        button.setToolTip(self.tr("Show the mail"))
        button.clicked.connect(lambda: self.looked_at.emit(position))
        self.buttons.append(button)
        return button

    def _clear(self) -> None:
        self.buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.uncertain:
                widget.hide()
                widget.deleteLater()


class _LineButton(QPushButton):
    """A button that is as wide as there is room, and as high as its words then need."""

    def __init__(self, labels: Sequence[QLabel]) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = _lay_in(self, labels)
        for label in labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the room of the words."""
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the words."""
        return self._row.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow line is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words at a width."""
        return self._row.totalHeightForWidth(width)


def _lay_in(row: QWidget, labels: Sequence[QLabel]) -> QHBoxLayout:
    inner = QHBoxLayout(row)
    inner.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
    inner.setSpacing(SPACE)
    for label in labels:
        inner.addWidget(label, int(label is labels[-1]), Qt.AlignmentFlag.AlignTop)
    return inner


def _wrapped(text: str, role: str) -> QLabel:
    label = hint(text, role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
