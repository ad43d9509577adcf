"""Ways out for a message, and the folder that one can look into."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec


class NotSentError(Exception):
    """A message was certainly not sent; `final` when trying again would not help.

    Its words are for logs. `answer` is what the mail server said, which may hold addresses.
    `of_all`: other messages would fare no better now.
    """

    def __init__(
        self, message: str, *, final: bool, answer: str = "", of_all: bool = False
    ) -> None:
        super().__init__(message)
        self.final, self.answer, self.of_all = final, answer, of_all


class UnclearError(Exception):
    """The whole message was handed over, and nobody said whether it was taken."""


class TakenError(Exception):
    """The message is in another hand by now, or was given up; nothing was sent."""


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """One message of the queue with its envelope.

    `bounces` is the address that a message comes back to, `mark` names it there (see `marks`).
    `content` has CRLF at the ends of its lines.
    """

    row_id: int
    mark: str
    bounces: str
    recipient: str
    content: bytes


class Sender(Protocol):
    """Sends one message of the queue at a time."""

    @property
    def in_doubt(self) -> bool:
        """Tell whether right now a message is handed over that may or may not arrive."""

    def send(self, mail: Outgoing, commit: Callable[[], None]) -> None:
        """Send it, or raise NotSentError or UnclearError.

        Where sending the same row twice would be noticed, `commit` is called before it cannot be
        taken back, and not again; when it raises, nothing is sent.
        """

    def close(self) -> None:
        """Give back what is held open."""


class SpoolSender:
    """Writes each message as `<row>.eml`: complete when it appears, and never moved.

    The same row always is the same file with the same bytes, so writing it again does no harm.
    """

    in_doubt = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def send(self, mail: Outgoing, commit: Callable[[], None]) -> None:
        """Write to a temporary name, flush to the disk, and rename."""
        temporary = self._folder / f".{mail.row_id}.part"
        try:
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(mail.content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self.file(mail.row_id))
            _flush(self._folder)
        except OSError as error:
            words = f"the mail folder cannot be written: {error.strerror}"
            raise NotSentError(words, final=False, of_all=True) from None

    def file(self, row_id: int) -> Path:
        """Return where the message of a row lies, or will lie."""
        return self._folder / f"{row_id}.eml"

    def close(self) -> None:
        """Hold nothing open."""


if os.name == "nt":

    def _flush(folder: Path) -> None:
        """Leave it to the system, which opens no folders."""

else:

    def _flush(folder: Path) -> None:
        """Make sure that the names in a folder outlive a power cut."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
