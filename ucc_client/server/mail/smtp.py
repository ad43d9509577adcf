"""Hands messages to an SMTP server, and knows at each step what a failure means."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Callable

import msgspec

from ucc_client.server.mail.senders import NotSentError, Outgoing, UnclearError
from ucc_client.server.mail.smtp_account import SmtpAccount

_TOO_BIG = 552
_CLOSING = 421
_GO_ON = 354
_LASTING = 500


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """How many seconds a mail server may take.

    To let us in, for an answer, for the verdict on a whole message (RFC 5321, 4.5.3.2.6), and to
    say good-bye.
    """

    connect: float = 30.0
    answer: float = 60.0
    verdict: float = 600.0
    goodbye: float = 5.0


class SmtpSender:
    """Sends over one connection until it is closed.

    Only what is said about a message is final; a wrong password or certificate is the
    administrator's to mend, and the mails wait for it.
    """

    def __init__(self, account: SmtpAccount, patience: Patience = Patience()) -> None:  # noqa: B008
        self._account, self._patience = account, patience
        self._connection: smtplib.SMTP | None = None
        self._in_doubt = False

    @property
    def in_doubt(self) -> bool:
        """Tell whether right now a message is handed over that may or may not arrive."""
        return self._in_doubt

    def send(self, mail: Outgoing, commit: Callable[[], None]) -> None:
        """Send over the open connection, or a new one; see `Sender`.

        A failure before the end of the text is a clear one, as is any answer to it. No answer to
        the end of the text is UnclearError.
        """
        try:
            connection = self._begun(mail)
            _admit(connection.rcpt(mail.recipient, self._recipient_options(connection)), "address")
            self._in_doubt = True
            try:
                commit()
            except BaseException:
                connection.rset()
                raise
            self._hand_over(connection, mail.content)
        except UnclearError:
            self._drop()
            raise
        except NotSentError as error:
            self._keep_or_drop(error)
            raise
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise NotSentError(
                f"the mail server cannot be used: {_reason(error)}", final=False
            ) from None
        finally:
            self._in_doubt = False

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
            _wait_for(connection, self._patience.goodbye)
            connection.quit()
        except (OSError, smtplib.SMTPException):
            connection.close()

    def _begun(self, mail: Outgoing) -> smtplib.SMTP:
        """Return a connection on which the message is announced; one that was cut is replaced."""
        if self._connection is not None:
            try:
                return self._announced(self._connection, mail)
            except (OSError, smtplib.SMTPException):
                self._drop()
            except NotSentError as error:
                if not error.answer.startswith(str(_CLOSING)):
                    raise
                # It had become tired of waiting; of a new connection it may think otherwise.
                self._drop()
        try:
            self._connection = self._open()
        except (OSError, smtplib.SMTPException) as error:
            raise NotSentError(
                f"the mail server cannot be used: {_reason(error)}",
                final=False,
                answer=_answer_in(error),
                of_all=True,
            ) from None
        return self._announced(self._connection, mail)

    def _announced(self, connection: smtplib.SMTP, mail: Outgoing) -> smtplib.SMTP:
        options = []
        if connection.has_extn("size"):
            options.append(f"SIZE={len(mail.content)}")
        international = not (mail.recipient.isascii() and mail.bounces.isascii())
        if international:
            if not connection.has_extn("smtputf8"):
                words = "the mail server takes no addresses with such letters (SMTPUTF8)"
                raise NotSentError(words, final=True)
            options += ["BODY=8BITMIME", "SMTPUTF8"]
        if self._notifies(connection):
            options += ["RET=HDRS", f"ENVID={mail.mark}"]
        answer = connection.mail(mail.bounces, options)
        # Who may send is the same for all messages; how much, and to whom, is not.
        of_all = not (international or answer[0] == _TOO_BIG)
        _admit(answer, "sender", of_all=of_all)
        return connection

    def _recipient_options(self, connection: smtplib.SMTP) -> list[str]:
        if not self._notifies(connection):
            return []
        wanted = "SUCCESS,FAILURE,DELAY" if self._account.notify == "all" else "FAILURE,DELAY"
        return [f"NOTIFY={wanted}"]

    def _notifies(self, connection: smtplib.SMTP) -> bool:
        return self._account.notify != "off" and connection.has_extn("dsn")

    def _hand_over(self, connection: smtplib.SMTP, text: bytes) -> None:
        answer = connection.docmd("DATA")
        if answer[0] != _GO_ON:
            raise _refusal(answer, "message")
        _send(connection, _dotted(text))
        try:
            _send(connection, b".\r\n")
        except TimeoutError:
            raise UnclearError("the mail server did not take the end of the message") from None
        _wait_for(connection, self._patience.verdict)
        try:
            answer = connection.getreply()
        except (OSError, smtplib.SMTPException) as error:
            raise UnclearError(
                f"the mail server did not say whether it took the message: {_reason(error)}"
            ) from None
        _wait_for(connection, self._patience.answer)
        _admit(answer, "message")

    def _keep_or_drop(self, error: NotSentError) -> None:
        """Use the connection for the next message, where the server still follows."""
        connection = self._connection
        if connection is None:
            return
        if error.of_all:
            self._drop()
            return
        try:
            connection.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _open(self) -> smtplib.SMTP:
        account = self._account
        if account.security == "tls":
            connection: smtplib.SMTP = smtplib.SMTP_SSL(
                account.host, account.port, timeout=self._patience.connect, context=_trust(account)
            )
        else:
            connection = smtplib.SMTP(account.host, account.port, timeout=self._patience.connect)
        try:
            _secure(connection, account)
            if account.user:
                connection.login(account.user, account.password)
            _wait_for(connection, self._patience.answer)
            # The end of a text is a packet of its own, which must not wait for an answer.
            if connection.sock is not None:
                connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except BaseException:
            connection.close()
            raise
        return connection


def _secure(connection: smtplib.SMTP, account: SmtpAccount) -> None:
    connection.ehlo_or_helo_if_needed()
    if account.security == "tls":
        return
    offered = connection.has_extn("starttls")
    if account.security == "yes" or (account.security == "auto" and offered):
        connection.starttls(context=_trust(account))
        connection.ehlo()
    elif account.user and account.security == "auto":
        raise NotSentError(
            "the mail server offers no STARTTLS, so the password was not sent; "
            "starttls=no sends it in clear text",
            final=False,
            of_all=True,
        )


def _trust(account: SmtpAccount) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=account.ca_file or None)


def _wait_for(connection: smtplib.SMTP, seconds: float) -> None:
    if connection.sock is not None:
        connection.sock.settimeout(seconds)


def _send(connection: smtplib.SMTP, content: bytes) -> None:
    if connection.sock is None:
        raise smtplib.SMTPServerDisconnected("the connection was cut")
    connection.sock.sendall(content)


def _dotted(text: bytes) -> bytes:
    """Return a text as it is sent, with line ends and dots as RFC 5321 (4.5.2) wants them."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", text)
    whole = lines if lines.endswith(b"\r\n") else lines + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", whole)


def _admit(answer: tuple[int, bytes], what: str, *, of_all: bool = False) -> None:
    """Raise NotSentError where the server says no to the sender, the address or the message."""
    if not 200 <= answer[0] < 300:
        raise _refusal(answer, what, of_all=of_all)


def _refusal(answer: tuple[int, bytes], what: str, *, of_all: bool = False) -> NotSentError:
    code, words = answer
    of_all = of_all or code == _CLOSING
    return NotSentError(
        f"the mail server refused the {what} ({code})",
        final=code >= _LASTING and not of_all,
        answer=f"{code} {words.decode('utf-8', 'replace')}",
        of_all=of_all,
    )


def _reason(error: Exception) -> str:
    """Say what went wrong without the server's words, which may hold names and addresses."""
    code = getattr(error, "smtp_code", None)
    return f"{type(error).__name__} ({code})" if code else type(error).__name__


def _answer_in(error: Exception) -> str:
    """Return what the server said as it let nobody in, empty where it said nothing."""
    if not isinstance(error, smtplib.SMTPResponseException):
        return ""
    words = error.smtp_error
    told = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return f"{error.smtp_code} {told}"
