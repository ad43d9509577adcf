"""The administrator's template: numbers, web address, and the text of the invitations."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.changes import Failed, Trouble
from ucc_client.contract.messages import ConferenceConfiguration, ConferenceConfigurationTexts
from ucc_client.domain.languages import NAMES
from ucc_client.domain.mail_template import PartMark
from ucc_client.domain.mail_template_check import TemplateFinding, TemplateProblem, check_template
from ucc_client.ui.editor.discard_question import DiscardQuestion
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.furniture import furnish, hint, labelled, mark, primary_button
from ucc_client.ui.style import DIALOG_MARGIN, SPACE
from ucc_client.ui.template.findings import TemplateFindings
from ucc_client.ui.template.preview import TemplatePreview
from ucc_client.ui.template.variable_chips import VariableChips
from ucc_client.ui.template.variable_marks import VariableMarks
from ucc_client.ui.words import Words

_TEXT_HEIGHT = 120
"""Where both stand below each other, on a small screen."""


class NumberChoice(msgspec.Struct, frozen=True):
    """A number of the block that nobody has, or the one that is chosen already."""

    number_id: int
    internal: bool
    text: str


class TemplateDialog(QDialog):
    """Edits a `ConferenceConfiguration`; fields that it does not show are kept."""

    save_wanted = Signal(object)
    """The `ConferenceConfiguration` to save; answer with `saved` or `failed`."""
    defaults_wanted = Signal(str)
    """The language whose texts are wanted; answer with `take_texts`."""
    typed = Signal()
    """Something else may stand here now."""
    trial_wanted = Signal(object)
    """The `ConferenceConfiguration` to try by a mail; answer with `tried` or `not_tried`."""

    def __init__(
        self,
        configuration: ConferenceConfiguration,
        numbers: Sequence[NumberChoice],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Conference template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._configuration, self._words = configuration, words
        self._findings = TemplateFindings(self)
        self._said: frozenset[TemplateProblem] = frozenset()
        self.internal = self._number_field(
            [n for n in numbers if n.internal], configuration.internal_number_id
        )
        self.external = self._number_field(
            [n for n in numbers if not n.internal], configuration.external_number_id
        )
        self.address = QLineEdit(configuration.server_address or "")
        self.address.setPlaceholderText(self.tr("the address at which the server answers"))
        self.language = QComboBox()
        self.subject = QLineEdit(configuration.e_mail_subject)
        self.text = QPlainTextEdit(configuration.e_mail_body)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.marks = VariableMarks(
            self.text, [variable.placeholder for variable in configuration.variables]
        )
        self.preview = TemplatePreview(words)
        self.chips = VariableChips(configuration.variables)
        self.chips.chosen.connect(self._insert)
        self.insert = QPushButton(self.tr("&Insert variable"))
        # A click leaves the cursor in the field that the variable is meant for.
        self.insert.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.insert.setMenu(self._variables_menu())
        self.restore = QPushButton(self.tr("&Restore default text"))
        self._message = hint(role="danger")
        self._message.setWordWrap(True)
        self.save = primary_button(self.tr("&Save"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.trial = QPushButton(self.tr("Send a test &mail"))
        self.trial.setToolTip(self.tr("Sends you one mail of what stands here; nothing is saved"))
        self.trial.hide()
        self.trial.clicked.connect(self._try)
        self._fill_languages()
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.restore.clicked.connect(lambda: self.defaults_wanted.emit(self.language.currentData()))
        for edited in (self.address.textEdited, self.subject.textEdited, self.text.textChanged):
            edited.connect(self._unmark)
            edited.connect(self._show_preview)
        self.subject.textChanged.connect(self._show_preview)
        for field in (self.internal, self.external, self.language):
            field.currentIndexChanged.connect(self._show_preview)
        self._show_preview()
        self._before = self.configuration()
        self.subject.setFocus()

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(1080, 620)

    def configuration(self) -> ConferenceConfiguration:
        """Return what stands in the dialog."""
        return msgspec.structs.replace(
            self._configuration,
            language=self.language.currentData(),
            e_mail_subject=self.subject.text(),
            e_mail_body=self.text.toPlainText(),
            server_address=self.address.text().strip(),
            internal_number_id=self.internal.currentData(),
            external_number_id=self.external.currentData(),
        )

    def unsaved(self) -> ConferenceConfiguration | None:
        """Return what stands here, None when nothing of it was typed."""
        wanted = self.configuration()
        return None if wanted == self._before else wanted

    def take_texts(self, texts: ConferenceConfigurationTexts) -> None:
        """Put the server's default texts in place; one Undo brings the typed text back."""
        self.subject.selectAll()
        self.subject.insert(texts.e_mail_subject)
        cursor = self.text.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(texts.e_mail_body)

    def offer_trial(self) -> None:
        """Offer a test mail: the server can send one."""
        self.trial.show()

    def tried(self, address: str) -> None:
        """Say where the test mail is on its way to."""
        self.trial.setEnabled(True)
        said = self.tr("A test mail is on its way to %1. Nothing is saved yet.")
        self._say(said.replace("%1", address), role="live")

    def not_tried(self, failure: Failed) -> None:
        """Say why there is no test mail."""
        self.trial.setEnabled(True)
        refused = failure.trouble is Trouble.REJECTED
        said = [self.tr("No test mail was sent.")]
        if failure.trouble.is_out_of_reach:
            said.append(self.tr("The server cannot be reached. Try again when you are online."))
        elif not (refused and failure.detail):
            said.append(self._words.trouble(failure.trouble))
        self._say(" ".join([*said, failure.detail if refused else ""]).strip())

    def go_on(self, wanted: ConferenceConfiguration, *, is_old: bool) -> None:
        """Show what was typed once and not saved; `is_old`: the server's is another by now."""
        for number, field in (
            (wanted.internal_number_id, self.internal),
            (wanted.external_number_id, self.external),
        ):
            field.setCurrentIndex(max(field.findData(number), 0))
        self.language.setCurrentIndex(max(self.language.findData(wanted.language), 0))
        self.address.setText(wanted.server_address or "")
        self.take_texts(
            ConferenceConfigurationTexts(
                e_mail_subject=wanted.e_mail_subject, e_mail_body=wanted.e_mail_body
            )
        )
        said = [self.tr("This is what you typed and did not save.")]
        if is_old:
            said.append(
                self.tr("The template was changed meanwhile: saving puts yours in its place.")
            )
        self._say(" ".join(said), role="warn" if is_old else "live")

    def saved(self) -> None:
        """Close: the server has it."""
        self._before = self.configuration()
        self.accept()

    def reject(self) -> None:
        """Close; what was typed is thrown away only when the user says so.

        Qt asks the same of who closes the window.
        """
        if self.unsaved() is None or DiscardQuestion(self.windowTitle(), self).discards():
            super().reject()

    def failed(self, failure: Failed) -> None:
        """Say why it is not saved; everything typed is still there."""
        self.save.setEnabled(True)
        self._say(" ".join(filter(None, (self._words.trouble(failure.trouble), failure.detail))))

    def _try(self) -> None:
        self.trial.setEnabled(False)
        self.trial_wanted.emit(self.configuration())

    def _save(self) -> None:
        wanted = self.configuration()
        problems = check_template(
            subject=wanted.e_mail_subject,
            body=wanted.e_mail_body,
            server_address=wanted.server_address or "",
            numbers_chosen=None not in (wanted.internal_number_id, wanted.external_number_id),
            placeholders=[variable.placeholder for variable in wanted.variables],
        )
        if any(problem.is_error for problem in problems) or frozenset(problems) - self._said:
            self._said = frozenset(problems)
            self._show(problems)
            return
        self.save.setEnabled(False)
        self.save_wanted.emit(wanted)

    def _show(self, problems: list[TemplateProblem]) -> None:
        text = " ".join(self._findings.sentence(problem) for problem in problems)
        if not problems[0].is_error:
            text += " " + self.tr("Press Save again to keep it so.")
        self._say(text, role="danger" if problems[0].is_error else "warn")
        self._mark_and_go([problem for problem in problems if problem.is_error])

    def _mark_and_go(self, errors: list[TemplateProblem]) -> None:
        """Put a red edge around what stops saving, and the cursor into the first of it."""
        fields = (self.address, self.subject, self.text)
        wrong = [field for field in fields if field in map(self._field_of, errors)]
        for field in fields:
            mark(field, wrong=field in wrong)
        if wrong:
            wrong[0].setFocus()

    def _unmark(self) -> None:
        self._mark_and_go([])

    def _field_of(self, problem: TemplateProblem) -> QWidget:
        if problem.finding is TemplateFinding.ADDRESS_WRONG:
            return self.address
        in_subject = problem.in_subject or problem.finding is TemplateFinding.SUBJECT_EMPTY
        return self.subject if in_subject else self.text

    def _show_preview(self) -> None:
        chosen = (
            field.currentText() if field.currentData() is not None else ""
            for field in (self.internal, self.external)
        )
        self.preview.show_template(self.configuration(), *chosen)
        self.typed.emit()

    def _say(self, text: str, role: str = "danger") -> None:
        self._message.setProperty("role", role)
        self._message.style().polish(self._message)
        self._message.setText(text)
        self._message.show()

    def _number_field(self, numbers: Sequence[NumberChoice], chosen: int | None) -> QComboBox:
        field = QComboBox()
        field.addItem(self.tr("none"), None)
        for number in numbers:
            field.addItem(number.text, number.number_id)
        field.setCurrentIndex(max(field.findData(chosen), 0))
        return field

    def _fill_languages(self) -> None:
        for code, name in NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._configuration.language))

    def _variables_menu(self) -> QMenu:
        menu = QMenu(self)
        for variable in self._configuration.variables:
            action = QAction(f"{variable.name}   {variable.placeholder}", menu)
            action.setData(variable.placeholder)
            action.triggered.connect(
                lambda _checked=False, text=variable.placeholder: self._insert(text)
            )
            menu.addAction(action)
        return menu

    def _insert(self, placeholder: str) -> None:
        """Insert a variable, or around what is selected the two marks of a part."""
        begins = placeholder in (PartMark.IF_CALLED.placeholder, PartMark.IF_DIALS_IN.placeholder)
        end = PartMark.END.placeholder if begins else ""
        if self.subject.hasFocus():
            self.subject.insert(placeholder + (end and self.subject.selectedText() + end))
            self.subject.cursorBackward(False, len(end))
            return
        cursor = self.text.textCursor()
        inside = cursor.selection().toPlainText() if end else ""
        cursor.insertText(placeholder + inside + end)
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.MoveAnchor, len(end))
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _lay_out(self) -> None:
        form = labelled(
            (
                (self.tr("I&nternal number"), self.tr("Internal number"), self.internal),
                (self.tr("&External number"), self.tr("External number"), self.external),
                (self.tr("&Web server address"), self.tr("Web server address"), self.address),
                (self.tr("&Language"), self.tr("Language"), self.language),
                (self.tr("S&ubject"), self.tr("Subject"), self.subject),
            )
        )
        self.text.setAccessibleName(self.tr("Text"))
        above = QHBoxLayout()
        title = QLabel(self.tr("&Text"))
        title.setBuddy(self.text)
        above.addWidget(title, 1)  # Qt paints its underlined T wider than it says
        above.addWidget(self.insert)
        above.addWidget(self.restore)
        typed = QVBoxLayout()
        typed.setSpacing(SPACE + 2)
        typed.addLayout(form)
        typed.addLayout(above)
        typed.addWidget(self.chips)
        typed.addWidget(self.text, 1)
        typed.addWidget(self._message)
        typed.setContentsMargins(0, 0, 0, 0)
        left = QWidget()
        left.setLayout(typed)
        self.text.setMinimumHeight(_TEXT_HEIGHT)
        self.preview.text.setMinimumHeight(_TEXT_HEIGHT)
        self._message.hide()
        upper = QVBoxLayout()
        upper.addWidget(
            FoldingRow(left, self.preview, stretches=(3, 2), spacing=DIALOG_MARGIN),
        )
        for button in (self.insert, self.restore):
            button.setAutoDefault(False)
        kept = hint(self.tr("Conferences that exist keep the mails already sent."), "text3")
        kept.setWordWrap(True)
        furnish(self, upper, (kept,), (self.trial, self.cancel, self.save), scrolls=True)
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))
