"""What a server's TLS certificate says of itself, and why it is not simply believed."""

from __future__ import annotations

import enum

import msgspec


class Doubt(enum.StrEnum):
    """A reason not to believe a certificate."""

    SELF_SIGNED = "self-signed"
    """The server made it itself; nobody vouches for it."""
    UNKNOWN_ISSUER = "unknown issuer"
    """Whoever vouches for it is not known to this computer."""
    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    WRONG_NAME = "wrong name"
    """It was made for other names than the one in the address."""
    OTHER = "other"
    """The system refuses it for a reason of its own (revoked, too weak)."""


class ShownCertificate(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate as a person can compare it.

    `fingerprint` is SHA-256 of the DER form in lower-case hex, `names` what it was made for (DNS
    names and IP addresses), the validity is in epoch milliseconds. Without `doubts` the system
    vouches for it.
    """

    fingerprint: str
    names: tuple[str, ...] = ()
    issuer: str = ""
    not_before: int | None = None
    not_after: int | None = None
    doubts: tuple[Doubt, ...] = ()
