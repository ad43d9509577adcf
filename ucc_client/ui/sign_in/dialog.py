"""Where a user says which server, who, and with which password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.changes import Failed, Trouble
from ucc_client.application.commands import SignIn
from ucc_client.ui.furniture import hint, labelled, make_room, mark, primary_button
from ucc_client.ui.scrolled_page import ScrolledPage
from ucc_client.ui.sign_in.certificate import CertificateOffer
from ucc_client.ui.style import DIALOG_MARGIN, HEADING, SPACE, set_type
from ucc_client.ui.words import Words

_ABOUT_THE_ADDRESS = frozenset(
    {
        Trouble.OFFLINE,
        Trouble.PROXY_SCRIPT,
        Trouble.NOT_A_SERVER,
        Trouble.UNTRUSTED,
        Trouble.CERTIFICATE_CHANGED,
        Trouble.CLEAR_TEXT,
        Trouble.UNPROTECTED,
        Trouble.ANOTHER_SERVER,
    }
)
"""What is mended, if at all, in the field for the server."""


class SignInDialog(QDialog):
    """Asks until a sign-in works or the user gives up; nothing typed is cleared."""

    sign_in_wanted = Signal(object)
    """The `SignIn` request; answer with `succeeded` or `failed`."""

    def __init__(
        self, words: Words, *, server: str, login: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = words
        self.server = QLineEdit(server)
        self.server.setPlaceholderText(self.tr("conf.example.org"))
        self.login = QLineEdit(login)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox(self.tr("&Keep the password in the system's keyring"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setProperty("role", "danger")
        self.send_password = QCheckBox()
        self.unprotected = QCheckBox(self.tr("Connect &without protection all the same"))
        for widget in (self.message, self.send_password, self.unprotected):
            widget.hide()
        self.certificate = CertificateOffer(words)
        self.server.textEdited.connect(self._take_consents_back)
        self.button = primary_button(self.tr("Sign in"))
        self.cancel = QPushButton(self.tr("Cancel"))

        self._lay_out()
        self.setMinimumWidth(440)
        for field in self._fields():
            field.textEdited.connect(self._unmark)
        self.button.setDefault(True)
        self.button.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        empty = [f for f in (self.server, self.login, self.password) if not f.text()]
        empty[0].setFocus()

    def fix_server(self) -> None:
        """Let nobody type another server: an administrator set it."""
        self.server.setReadOnly(True)
        self.server.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.server.setAccessibleDescription(self.tr("Set by your administrator"))
        self._column.insertWidget(3, hint(self.tr("The server is set by your administrator.")))

    def succeeded(self) -> None:
        """Close after a sign-in that worked."""
        self.accept()

    def failed(self, failure: Failed) -> None:
        """Say what is wrong and go to where it can be mended."""
        self._set_busy(False)
        self._say(self._sentence(failure.trouble))
        self.certificate.offer(failure)
        self.unprotected.setChecked(False)
        self.unprotected.setVisible(failure.trouble is Trouble.UNPROTECTED)
        self.send_password.setChecked(False)
        self.send_password.setVisible(failure.trouble is Trouble.PASSWORD_WANTED)
        host = self.server.text().strip().partition("//")[2] or self.server.text().strip()
        self.send_password.setText(
            self.tr("Send my password to %1").replace("%1", host.replace("&", "&&"))
        )
        if failure.trouble is Trouble.UNAUTHORISED:
            self._mark(self.login, self.password)
            self.password.setFocus()
            self.password.selectAll()
        else:
            self._mark(*([self.server] if failure.trouble in _ABOUT_THE_ADDRESS else []))
            self.server.setFocus()
        make_room(self)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Sign in to your conference server"))
        set_type(title, HEADING, strong=True)
        text = hint(self.tr("The same login and password as for your telephone system."))
        form = labelled(
            (
                (self.tr("&Server"), self.tr("Server"), self.server),
                (self.tr("&Login"), self.tr("Login"), self.login),
                (self.tr("&Password"), self.tr("Password"), self.password),
            )
        )
        form.addWidget(self.remember, form.rowCount(), 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(DIALOG_MARGIN, 12, DIALOG_MARGIN, DIALOG_MARGIN)
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        for button in (self.cancel, self.button):
            button.setMinimumHeight(30)
            buttons.addWidget(button)
        self._column = column = QVBoxLayout()
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, 0)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(self.certificate)
        column.addWidget(self.send_password)
        column.addWidget(self.unprotected)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ScrolledPage(column), 1)
        whole.addLayout(buttons)

    def _submit(self) -> None:
        for field, text in (
            (self.server, self.tr("Type the server's address.")),
            (self.login, self.tr("Type your login.")),
            (self.password, self.tr("Type your password.")),
        ):
            if not field.text().strip():
                self._say(text)
                self._mark(field)
                field.setFocus()
                make_room(self)
                return
        self._unmark()
        self._set_busy(True)
        self.message.hide()
        self.sign_in_wanted.emit(
            SignIn(
                server=self.server.text().strip(),
                login=self.login.text().strip(),
                password=self.password.text(),
                remember=self.remember.isChecked(),
                trusted=self.certificate.trusted(),
                send_password=self.send_password.isChecked(),
                unprotected=self.unprotected.isChecked(),
            )
        )

    def _sentence(self, trouble: Trouble) -> str:
        if trouble is Trouble.OFFLINE:
            # Nobody is signed in: there is nothing yet that could be kept.
            return self.tr(
                "The server cannot be reached. "
                "Check its address for typing errors, and the network connection."
            )
        return self._words.trouble(trouble)

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.server, self.login, self.password)

    def _mark(self, *wrong: QLineEdit) -> None:
        for field in self._fields():
            mark(field, wrong=field in wrong)

    def _unmark(self) -> None:
        self._mark()

    def _take_consents_back(self) -> None:
        """Forget what was agreed to: it holds for the address that it was asked for."""
        self.certificate.offer(Failed(trouble=Trouble.UNTRUSTED))
        for box in (self.send_password, self.unprotected):
            box.setChecked(False)
            box.hide()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()

    def _set_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("Signing in …") if busy else self.tr("Sign in"))
