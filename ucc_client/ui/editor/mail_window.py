"""The mails that saving would cause, one person's at a time, as they would be read."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ucc_client.application.changes import Failed, NothingThere, Result, Trouble
from ucc_client.application.queries import Mails
from ucc_client.contract.preview import UNKNOWN_LINK_END, PreviewedMail
from ucc_client.domain.participant import Participant
from ucc_client.ui.editor.mail_lines import MailLine
from ucc_client.ui.editor.mail_source import MailOffer, MailSource
from ucc_client.ui.furniture import furnish, hint, lines_table
from ucc_client.ui.lines_model import LinesModel
from ucc_client.ui.style import HEADING, SPACE, set_type
from ucc_client.ui.words import Words

_RULE = "―" * 24


class MailWindow(QDialog):
    """The arrow keys go from person to person."""

    def __init__(
        self,
        lines: Sequence[MailLine],
        current: int,
        offers: Sequence[MailOffer],
        source: MailSource,
        words: Words,
        *,
        body: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the line `current`; `body` is the conference's own text with its variables."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("The mails, before they are sent"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers, self._source, self._words, self._body = offers, source, words, body
        self._results: dict[int, Result] = {}
        self._asked: set[int] = set()
        self.model = MailModel(self)
        self.model.show(lines, 0)
        self.table = lines_table(self.model, self.tr("Who gets a mail"), Column.PERSON)
        self.table.horizontalHeader().hide()
        self.meaning = QComboBox()
        self.meaning.setAccessibleName(self.tr("What saving means"))
        self.meaning.addItems([offer.name.replace("&", "") for offer in offers])
        self.to, self.subject, self.note = QLabel(), QLabel(), hint()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the mail"))
        self.close_button = QPushButton(self.tr("Close"))
        self._dots = hint("", "text3")
        self._lay_out()
        self.table.setCurrentIndex(self.model.index(current, Column.PERSON))
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.meaning.currentIndexChanged.connect(self._turn)
        self.close_button.clicked.connect(self.reject)
        source.reachable.connect(self._ask_again)
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))
        self._turn()
        self.table.setFocus()

    def sizeHint(self) -> QSize:
        """Return a size in which a mail can be read, within 1280 × 720."""
        return QSize(940, 560)

    def _turn(self) -> None:
        """Show what the chosen meaning of saving brings."""
        position = self.meaning.currentIndex()
        if position not in self._asked:
            self._asked.add(position)
            self._source.ask(
                self._offers[position], lambda result: self._answered(position, result)
            )
        self._show()

    def _answered(self, position: int, result: Result) -> None:
        # Whoever closes the window does not wait for the server.
        if isValid(self):
            self._results[position] = result
            self._show()

    def _ask_again(self) -> None:
        failed = {p for p, result in self._results.items() if isinstance(result, Failed)}
        self._asked -= failed
        for position in failed:
            del self._results[position]
        self._turn()

    def _show(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if line is None:
            return
        self.to.setText(self.tr("To:") + f" {_mailbox(line.person)}")
        result = self._results.get(self.meaning.currentIndex())
        mails = mails_to(line.person, result.mails) if isinstance(result, Mails) else []
        plain = isinstance(result, Mails) and not result.told
        own = line.told and (plain or _is_out_of_reach(result))
        text = _joined(mails) if mails else self._body if own else ""
        self.note.setText("" if mails else self._why_none(line, result))
        self.subject.setText(mails[0].subject if mails else "")
        self.text.setPlainText(text)
        self.text.setVisible(bool(text))
        for label in (self.note, self.subject):
            label.setVisible(bool(label.text()))
        self._dots.setText(
            self.tr("Dots stand for PIN and link: only the reader gets them.")
            if UNKNOWN_LINK_END in text or "···" in text
            else ""
        )

    def _why_none(self, line: MailLine, result: Result | None) -> str:
        """Say why there is no mail to read."""
        if not line.told:
            return self.tr("This person gets %1.").replace("%1", line.text)
        if result is None:
            return self.tr("Asking the server …")
        if isinstance(result, Mails) and not result.told:
            return self.tr(
                "The server does not show its mails before it sends them. It will probably write "
                "this one from the text of the conference:"
            )
        if isinstance(result, Mails) and result.more:
            return self.tr("There are very many mails; only the first ones are shown.")
        if isinstance(result, Mails):
            return self.tr("The server would send no mail to this person.")
        if isinstance(result, NothingThere):
            return self.tr("The conference is not on the server any more.")
        if _is_out_of_reach(result):
            said = self.tr("The mail is shown here as soon as the server is reached.")
            until = self.tr("Until then, this is the text of the conference:")
            return f"{said} {until}" if self._body else said
        trouble = result.trouble if isinstance(result, Failed) else Trouble.BUG
        if trouble is Trouble.REJECTED:
            return self.tr(
                "The server would not accept the conference as it stands, so no mail can be shown."
            )
        return self._words.trouble(trouble)

    def _lay_out(self) -> None:
        set_type(self.subject, HEADING, strong=True)
        for label in (self.to, self.subject, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card = QFrame()
        card.setProperty("kind", "field")
        mail = QVBoxLayout(card)
        mail.setContentsMargins(16, 12, 16, 16)
        mail.setSpacing(SPACE)
        mail.addWidget(self.subject)
        mail.addWidget(self.to)
        mail.addWidget(self.note)
        mail.addWidget(self.text, 1)
        mail.addStretch(0)
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(card)
        both.setSizes([290, 610])
        inner = QVBoxLayout()
        inner.setSpacing(12)
        if len(self._offers) > 1:
            choice = QHBoxLayout()
            label = QLabel(self.tr("If you &change:"))
            label.setBuddy(self.meaning)
            choice.addWidget(label)
            choice.addWidget(self.meaning)
            choice.addStretch(1)
            inner.addLayout(choice)
        inner.addWidget(both, 1)
        furnish(self, inner, (self._dots,), (self.close_button,))


class Column(IntEnum):
    """The columns, from the left."""

    PERSON = 0
    MAIL = 1


class MailModel(LinesModel[MailLine]):
    """One row for each person."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self.tr("Person"), self.tr("Mail")

    def text(self, line: MailLine, column: int) -> str:
        """Return the words of a cell."""
        return line.name if column == Column.PERSON else line.text


def mails_to(person: Participant, mails: Sequence[PreviewedMail]) -> list[PreviewedMail]:
    """Return the mails to a person; one who is new, or newly in a series, has no id there."""

    def is_to(mail: PreviewedMail) -> bool:
        if mail.participant_id is not None and person.participant_id is not None:
            return mail.participant_id == person.participant_id
        there = mail.display_name.strip(), mail.e_mail_address.strip().casefold()
        return there == (person.display_name.strip(), person.email.strip().casefold())

    return [mail for mail in mails if is_to(mail)]


def _is_out_of_reach(result: Result | None) -> bool:
    if not isinstance(result, Failed):
        return False
    others = (Trouble.NOT_SIGNED_IN, Trouble.NOT_A_SERVER)
    return result.trouble.is_out_of_reach or result.trouble in others


def _mailbox(person: Participant) -> str:
    address = person.email.strip()
    return f"{person.display_name} <{address}>" if person.display_name and address else address


def _joined(mails: Sequence[PreviewedMail]) -> str:
    """Return the texts; each after the first with its subject."""
    first, *others = mails
    return "".join(
        [first.text, *(f"\n{_RULE}\n{mail.subject}\n\n{mail.text}" for mail in others)]
    ).rstrip()
