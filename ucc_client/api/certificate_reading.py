"""Reads a certificate: names, issuer, dates, and what speaks against it.

Imported when there is one to be shown only: `cryptography` is nothing for the start.
"""

from __future__ import annotations

import hashlib
import ipaddress
from datetime import UTC, datetime

from cryptography import x509
from cryptography.x509.oid import NameOID

from ucc_client.contract.shown_certificate import Doubt, ShownCertificate

# OpenSSL's numbers (x509_vfy.h), which truststore uses for the other systems as well.
_BY_CODE = {
    9: Doubt.NOT_YET_VALID,
    10: Doubt.EXPIRED,
    18: Doubt.SELF_SIGNED,
    19: Doubt.UNKNOWN_ISSUER,
    20: Doubt.UNKNOWN_ISSUER,
    21: Doubt.UNKNOWN_ISSUER,
    62: Doubt.WRONG_NAME,
    64: Doubt.WRONG_NAME,
}
_UNREADABLE = (
    ValueError,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)
"""What `cryptography` raises at what is no certificate, or one of its own kind."""


def read(der: bytes, host: str, refusal: int | None) -> ShownCertificate:
    """Return what a certificate (DER) says; `refusal` is the system's reason, None for a yes.

    The system names the first thing that it does not like; expiry and names are looked at here.
    """
    fingerprint = hashlib.sha256(der).hexdigest()
    try:
        certificate = x509.load_der_x509_certificate(der)
        names = _names(certificate)
        begin = certificate.not_valid_before_utc
        end = certificate.not_valid_after_utc
        issuer = _readable(certificate.issuer)
        is_own = certificate.issuer == certificate.subject
    except _UNREADABLE:
        return ShownCertificate(fingerprint=fingerprint, doubts=(Doubt.OTHER,))
    doubts = []
    if refusal is not None:
        now = datetime.now(UTC)
        by_system = _BY_CODE.get(refusal, Doubt.OTHER)
        if by_system is Doubt.UNKNOWN_ISSUER and is_own:
            by_system = Doubt.SELF_SIGNED
        doubts = [
            doubt
            for doubt, speaks_against in (
                (Doubt.SELF_SIGNED, False),
                (Doubt.UNKNOWN_ISSUER, False),
                (Doubt.EXPIRED, now > end),
                (Doubt.NOT_YET_VALID, now < begin),
                (Doubt.WRONG_NAME, not any(_fits(name, host) for name in names)),
                (Doubt.OTHER, False),
            )
            if speaks_against or doubt is by_system
        ]
    return ShownCertificate(
        fingerprint=fingerprint,
        names=names,
        issuer=issuer,
        not_before=round(begin.timestamp() * 1000),
        not_after=round(end.timestamp() * 1000),
        doubts=tuple(doubts),
    )


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return tuple(
            str(one.value)
            for one in certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        )
    addresses = found.get_values_for_type(x509.IPAddress)
    return (*found.get_values_for_type(x509.DNSName), *map(str, addresses))


def _fits(name: str, host: str) -> bool:
    """Tell whether a name covers a host; a star stands for one part (RFC 9525, 6.3)."""
    try:
        return ipaddress.ip_address(name) == ipaddress.ip_address(host)
    except ValueError:
        pass
    pattern, wanted = name.casefold().split("."), host.casefold().split(".")
    if pattern[0] == "*":
        pattern, wanted = pattern[1:], wanted[1:]
    return pattern == wanted


def _readable(name: x509.Name) -> str:
    """Return the common name and the organisation of an issuer."""
    found = [
        str(one.value)
        for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
        for one in name.get_attributes_for_oid(kind)
    ]
    return ", ".join(dict.fromkeys(found)) or name.rfc4514_string()
