"""How the worker stands with the server: what the window says from its first paint on."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.contract.shown_certificate import ShownCertificate


class Trouble(enum.StrEnum):
    """The closed family of what can go wrong; the window has words for each."""

    OFFLINE = "offline"
    """The server cannot be reached."""
    PROXY_SCRIPT = "proxy script"
    """The server cannot be reached, perhaps for want of the proxy that a script would name."""
    NOT_A_SERVER = "not a server"
    """Something answers there, but it does not speak the contract."""
    UNTRUSTED = "untrusted"
    """The certificate cannot be verified."""
    CERTIFICATE_CHANGED = "certificate changed"
    """The certificate is another one than the user had accepted."""
    UNAUTHORISED = "unauthorised"
    """Login or password is wrong."""
    TOO_MANY_ATTEMPTS = "too many attempts"
    """The server wants a pause after failed sign-ins."""
    CLEAR_TEXT = "clear text"
    """The server wants the password in clear text over an unprotected connection."""
    UNPROTECTED = "unprotected"
    """The address is plain HTTP to another machine; nothing is sent before the user agrees."""
    PASSWORD_WANTED = "password wanted"  # noqa: S105 - a name, no password
    """The server took a proof until now, and wants the password itself."""
    ANOTHER_SERVER = "another server"
    """The same login is somebody else at the server now; nothing is sent there unasked."""
    REJECTED = "rejected"
    """The server refused the change; it is kept with its reason."""
    NOT_STORED = "not stored"
    """The local database could not be written (disk full, read-only)."""
    DAMAGED = "damaged"
    """The local database cannot be read."""
    NEWER_VERSION = "newer version"
    """The local database was written by a newer version; nothing in it was changed."""
    IN_USE = "in use"
    """Another program works in the data folder; nothing is opened before it ends."""
    NOT_SIGNED_IN = "not signed in"
    """No account is open; nothing can be kept yet."""
    BUG = "bug"
    """Our mistake; the log has it."""

    @property
    def is_out_of_reach(self) -> bool:
        """Whether the server cannot be reached, whatever may be the cause."""
        return self in (Trouble.OFFLINE, Trouble.PROXY_SCRIPT)


class Connection(enum.StrEnum):
    """How the worker stands with the server."""

    SIGNED_OUT = "signed out"
    CONNECTING = "connecting"
    ONLINE = "online"
    SYNCING = "syncing"
    OFFLINE = "offline"


class Message(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A message from the worker that nobody asked for."""


class StateChanged(Message, frozen=True, kw_only=True, tag=True):
    """The connection and the outbox, for the status bar.

    `done` and `total` count a sync's steps (0 of 0 when unknown). `waiting` counts
    commands that will be sent by themselves, `rejected` those that need the user: refused, in
    conflict, not confirmed, or of a conference that is gone. `last_sync` is epoch milliseconds.
    `trouble` says why we are offline or signed out, with the `certificate` that is not to be
    trusted and the fingerprint of the one that was (`accepted`). `vanished` counts conferences
    that the server does not have any more, so many at once that the user is asked first
    (`AllowDisappearance`); nothing is sent meanwhile. `unread` counts those that the server has and
    this program cannot read: they are shown as they were, or not at all. `clock_ahead_s` is by how
    much the server's clock is ahead of ours, 0 within two minutes. `live` says whether the server
    told by itself what changes when it was last asked.
    """

    connection: Connection
    waiting: int = 0
    rejected: int = 0
    done: int = 0
    total: int = 0
    last_sync: int | None = None
    trouble: Trouble | None = None
    certificate: ShownCertificate | None = None
    accepted: str = ""
    server: str = ""
    vanished: int = 0
    unread: int = 0
    clock_ahead_s: int = 0
    live: bool = False
