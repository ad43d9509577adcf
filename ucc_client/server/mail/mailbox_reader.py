"""Reads answers and returned mails from a mailbox, by IMAP (RFC 3501)."""

from __future__ import annotations

import imaplib
import logging
import re
import ssl
import threading
from base64 import b64encode
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.mail.incoming import IncomingMail
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.letter import LARGEST
from ucc_client.server.mail.mailbox_account import MailboxAccount

_log = logging.getLogger(__name__)

_TIMEOUT_SECONDS = 30
_PATIENCE_SECONDS = 1.0
_MOST_AT_ONCE = 500
_BROKEN = (imaplib.IMAP4.error, OSError, ValueError)


class MailboxReader:
    """One thread that looks into the mailbox now and then; what it has read, it marks as read.

    A message is marked once it was understood or cannot be, and is left where it is. While the
    database is away it stays unread. Several processes may read the same mailbox: a message that
    is taken in twice is no harm.
    """

    def __init__(self, account: MailboxAccount, incoming: IncomingMail) -> None:
        self._account, self._incoming = account, incoming
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mailbox", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def stop(self) -> None:
        """End after the message in hand, or without it when the server is silent."""
        self._ending.set()
        self._thread.join(_PATIENCE_SECONDS)

    def _run(self) -> None:
        while True:
            try:
                self.read_new()
            except _BROKEN as error:
                # Their words may hold names and what was typed.
                _log.warning("the mailbox cannot be read: %s", type(error).__name__)
            except SQLAlchemyError as error:
                _log.warning("what came by mail cannot be noted: %s", type(error).__name__)
            except Exception:  # noqa: BLE001
                _log.exception("the mailbox could not be worked on; trying again")
            if self._ending.wait(self._account.seconds):
                return

    def read_new(self) -> int:
        """Take in what is unread, and return how many messages that was.

        Raises OSError or imaplib's error when the mailbox cannot be read, SQLAlchemyError when the
        database is away.
        """
        connection = self._signed_in()
        try:
            _done(connection.select(_quoted(self._account.folder)))
            found = _done(connection.uid("SEARCH", "UNSEEN"))
            numbers = found[0].split() if found and isinstance(found[0], bytes) else []
            for number in numbers[:_MOST_AT_ONCE]:
                if self._ending.is_set():
                    break
                self._take(connection, number.decode("ascii"))
            return len(numbers)
        finally:
            self._leave(connection)

    def _take(self, connection: imaplib.IMAP4, number: str) -> None:
        wanted = f"(BODY.PEEK[]<0.{LARGEST + 1}>)"
        fetched = _done(connection.uid("FETCH", number, wanted))
        raw = next((one[1] for one in fetched if isinstance(one, tuple)), None)
        if raw is not None:
            try:
                _log.info("mailbox, message %s: %s", number, self._incoming.take(raw))
            except NotTakenError as error:
                _log.info("mailbox, message %s is left alone: %s", number, error)
            except SQLAlchemyError:
                raise
            except Exception as error:  # noqa: BLE001
                # One message must not stand in the way of all others; a traceback could quote it.
                _log.error("mailbox, message %s: %s", number, type(error).__name__)
        _done(connection.uid("STORE", number, "+FLAGS", r"(\Seen)"))

    def _signed_in(self) -> imaplib.IMAP4:
        account = self._account
        trust = ssl.create_default_context(cafile=account.ca_file or None)
        connection: imaplib.IMAP4
        if account.implicit_tls:
            connection = imaplib.IMAP4_SSL(
                account.host, account.port, ssl_context=trust, timeout=_TIMEOUT_SECONDS
            )
        else:
            connection = imaplib.IMAP4(account.host, account.port, timeout=_TIMEOUT_SECONDS)
        try:
            if not account.implicit_tls:
                connection.starttls(trust)
            connection.login(account.user, account.password)
        except BaseException:
            self._leave(connection)
            raise
        return connection

    def _leave(self, connection: imaplib.IMAP4) -> None:
        try:
            connection.logout()
        except _BROKEN:
            connection.shutdown()


def _done(answer: tuple[str, list[Any]]) -> list[Any]:
    """Return what a command brought. Raises imaplib's error when it was refused."""
    kind, data = answer
    if kind != "OK":
        raise imaplib.IMAP4.error(kind)
    return data


def _quoted(folder: str) -> str:
    """Return a folder's name as a quoted string in modified UTF-7 (RFC 3501, 5.1.3)."""
    coded = re.sub(
        r"[^\x20-\x7e]+",
        lambda found: "&" + _base64(found.group(0)) + "-",
        folder.replace("&", "&-"),
    )
    return '"' + coded.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _base64(text: str) -> str:
    return b64encode(text.encode("utf-16-be")).decode("ascii").rstrip("=").replace("/", ",")
