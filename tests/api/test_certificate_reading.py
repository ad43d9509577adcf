"""What is told of a certificate that nobody should have written."""

from __future__ import annotations

import datetime
import hashlib

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from ucc_client.api.certificate_reading import read
from ucc_client.contract.shown_certificate import Doubt, ShownCertificate

SELF_SIGNED = 18
"""OpenSSL's number for it."""
_VERSION_3, _VERSION_8 = b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x07"
_ONE, _OTHER = x509.ObjectIdentifier("1.2.3.4"), x509.ObjectIdentifier("1.2.3.5")
_X400_ADDRESS = b"\x30\x02\xa3\x00"


def certificate(*extensions: tuple[x509.ObjectIdentifier, bytes]) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "conf.example.org")])
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(4711)
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
    )
    for kind, value in extensions:
        builder = builder.add_extension(x509.UnrecognizedExtension(kind, value), critical=False)
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def with_the_same_extension_twice() -> bytes:
    return certificate((_ONE, b"\x05\x00"), (_OTHER, b"\x05\x00")).replace(
        b"\x06\x03\x2a\x03\x05", b"\x06\x03\x2a\x03\x04"
    )


@pytest.mark.parametrize(
    "der",
    [
        with_the_same_extension_twice(),
        certificate().replace(_VERSION_3, _VERSION_8),
        certificate((x509.ExtensionOID.SUBJECT_ALTERNATIVE_NAME, _X400_ADDRESS)),
        certificate((x509.ExtensionOID.SUBJECT_ALTERNATIVE_NAME, b"\x30\x05")),
        b"no certificate",
    ],
    ids=["an extension twice", "version 8", "a name of a kind of its own", "a cut name", "noise"],
)
def test_one_that_cannot_be_read_is_shown_by_its_fingerprint(der: bytes) -> None:
    assert read(der, "conf.example.org", SELF_SIGNED) == ShownCertificate(
        fingerprint=hashlib.sha256(der).hexdigest(), doubts=(Doubt.OTHER,)
    )


def test_one_without_other_names_goes_by_its_common_name() -> None:
    shown = read(certificate(), "conf.example.org", SELF_SIGNED)
    assert shown.names == ("conf.example.org",)
    assert shown.doubts == (Doubt.SELF_SIGNED,)
