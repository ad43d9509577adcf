"""What an invitation made from the template will look like, while it is typed."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ucc_client.contract.messages import ConferenceConfiguration
from ucc_client.domain.mail_template import Variable, for_reader, group_pin
from ucc_client.domain.mail_template_check import knows_parts
from ucc_client.domain.mail_template_sample import filled_in
from ucc_client.ui.furniture import hint
from ucc_client.ui.style import BODY, SPACE, set_type
from ucc_client.ui.template.reader_choice import ReaderChoice
from ucc_client.ui.words import Words

_SAMPLE_PIN = "482913"


class TemplatePreview(QWidget):
    """The numbers and the address are those that are chosen; the rest is an example."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._zone = words.zone
        self._shown: tuple[ConferenceConfiguration, str, str] | None = None
        self.reader = ReaderChoice()
        self.reader.chosen.connect(self._show_again)
        title = QLabel(self.tr("An invitation will look like this"))
        set_type(title, BODY, strong=True)
        self.subject = QLabel()
        set_type(self.subject, BODY, strong=True)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.subject.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Preview of the invitation"))
        example = hint(self.tr("Name, date and PIN are examples."), "text3")
        example.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(title)
        column.addWidget(self.reader, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        column.addWidget(example)

    def show_template(
        self, template: ConferenceConfiguration, internal: str, external: str
    ) -> None:
        """Show a mail from this template; the numbers are as one dials them, empty for none."""
        self._shown = template, internal, external
        values = self._values(template, internal, external)
        known = [(one.placeholder, one.name) for one in template.variables]
        has_parts = knows_parts([one.placeholder for one in template.variables])
        self.reader.setVisible(has_parts)

        def read(text: str) -> str:
            if has_parts:
                text = for_reader(text, called=self.reader.is_called()).strip()
            return filled_in(text, known, values)

        self.subject.setText(read(template.e_mail_subject))
        text = read(template.e_mail_body)
        if text != self.text.toPlainText():
            place = self.text.verticalScrollBar().value()
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(place)

    def _show_again(self) -> None:
        if self._shown:
            self.show_template(*self._shown)

    def _values(
        self, template: ConferenceConfiguration, internal: str, external: str
    ) -> dict[Variable, str]:
        locale = QLocale(template.language)
        when = datetime.now(self._zone) + timedelta(days=1)
        address = (template.server_address or "").strip().rstrip("/")
        time = locale.toString(QTime(9, 30), QLocale.FormatType.ShortFormat)
        is_called = self.reader.is_called()
        note = (
            self.tr("You will be called when it starts, planned for %1.")
            if is_called
            else self.tr("Please dial in at %1.")
        )
        base = address if "://" in address else f"https://{address or '…'}"
        return {
            Variable.CONFERENCE_NAME: self.tr("Budget meeting"),
            Variable.PARTICIPANT_NAME: self.tr("Clara Example"),
            Variable.DATE: locale.toString(
                QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat
            ),
            Variable.TIME: time,
            Variable.PIN: group_pin(_SAMPLE_PIN),
            Variable.EXTERNAL_NUMBER: external or "–",
            Variable.INTERNAL_NUMBER: internal or "–",
            Variable.WEB_LINK: f"{base}/…",
            Variable.CALL_NOTE: note.replace("%1", time),
        }
