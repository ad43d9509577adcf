"""Ways out for a message: a folder that one can look into, or an SMTP server."""

from __future__ import annotations

import os
import smtplib
import ssl
from email.message import EmailMessage
from pathlib import Path
from typing import Literal, Protocol

import msgspec

SmtpSecurity = Literal["auto", "yes", "no"]
_TIMEOUT_SECONDS = 30


class NotSentError(Exception):
    """A message was not sent; `final` when trying again would not help."""

    def __init__(self, message: str, *, final: bool) -> None:
        super().__init__(message)
        self.final = final


class Sender(Protocol):
    """Sends one message of the queue. Sending the same row again must do no harm."""

    def send(self, row_id: int, recipient: str, message: EmailMessage) -> None:
        """Send it, or raise NotSentError."""

    def close(self) -> None:
        """Give back what is held open."""


class SpoolSender:
    """Writes each message as `<row>.eml`: complete when it appears, and never moved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def send(self, row_id: int, recipient: str, message: EmailMessage) -> None:
        """Write to a temporary name, flush to the disk, and rename."""
        temporary = self._folder / f".{row_id}.part"
        try:
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(message.as_bytes())
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._folder / f"{row_id}.eml")
        except OSError as error:
            raise NotSentError(f"the mail folder cannot be written: {error}", final=False) from None

    def close(self) -> None:
        """Hold nothing open."""


class SmtpAccount(msgspec.Struct, frozen=True, kw_only=True):
    """Where and how mail is handed over; name and password may be empty."""

    host: str
    port: int
    starttls: SmtpSecurity = "auto"
    user: str = ""
    password: str = ""


class SmtpSender:
    """Hands messages to an SMTP server, over one connection until it is closed."""

    def __init__(self, account: SmtpAccount) -> None:
        self._account = account
        self._connection: smtplib.SMTP | None = None

    def send(self, row_id: int, recipient: str, message: EmailMessage) -> None:
        """Send over the open connection, or a new one.

        Only what is said about this message is final; a wrong password or certificate is
        the administrator's to mend, and the mails wait for it.
        """
        try:
            if self._connection is None:
                self._connection = self._open()
            self._connection.send_message(message, to_addrs=[recipient])
        except smtplib.SMTPRecipientsRefused as error:
            self.close()
            code, _ = error.recipients[recipient]
            raise NotSentError(
                f"the mail server refused the address ({code})", final=code >= 500
            ) from None
        except smtplib.SMTPDataError as error:
            self.close()
            raise NotSentError(
                f"the mail server refused the message ({error.smtp_code})",
                final=error.smtp_code >= 500,
            ) from None
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise NotSentError(
                f"the mail server cannot be used: {_reason(error)}", final=False
            ) from None

    def try_out(self) -> None:
        """Connect, secure and sign in as for a message, and send none. Raises NotSentError."""
        try:
            self._connection = self._open()
        except (OSError, smtplib.SMTPException) as error:
            raise NotSentError(_reason(error), final=False) from None
        finally:
            self.close()

    def close(self) -> None:
        """Say good-bye, if a connection is open."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            connection.quit()
        except (OSError, smtplib.SMTPException):
            connection.close()

    def _open(self) -> smtplib.SMTP:
        account = self._account
        connection = smtplib.SMTP(account.host, account.port, timeout=_TIMEOUT_SECONDS)
        try:
            _secure(connection, account)
            if account.user:
                connection.login(account.user, account.password)
        except BaseException:
            connection.close()
            raise
        return connection


def _secure(connection: smtplib.SMTP, account: SmtpAccount) -> None:
    connection.ehlo()
    offered = connection.has_extn("starttls")
    if account.starttls == "yes" or (account.starttls == "auto" and offered):
        connection.starttls(context=ssl.create_default_context())
        connection.ehlo()
    elif account.user and account.starttls == "auto":
        raise NotSentError(
            "the mail server offers no STARTTLS, so the password was not sent; "
            "starttls=no sends it in clear text",
            final=False,
        )


def _reason(error: Exception) -> str:
    """Say what went wrong without the server's words, which may hold names and addresses."""
    code = getattr(error, "smtp_code", None)
    return f"{type(error).__name__} ({code})" if code else type(error).__name__
