"""TLS by a certificate and its key, which may be replaced while the server runs."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import (
    CertificatePublicKeyTypes,
    PrivateKeyTypes,
    PublicKeyTypes,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from ucc_client.server.language import N_
from ucc_client.server.settings.error import ConfigurationError

# Forward secrecy and authenticated encryption only; TLS 1.3 has nothing else (RFC 9325, 4.2).
_CIPHERS_1_2 = "ECDHE+AESGCM:ECDHE+CHACHA20"
_OTHERS = 0o007


class TlsFiles(msgspec.Struct, frozen=True, kw_only=True):
    """Where the certificate (with its chain) and its key lie, both PEM."""

    certificate: Path
    key: Path


class Certificates:
    """What new connections are shown; `reload` replaces it whole or not at all.

    Raises ConfigurationError, in words, when the files cannot be used.
    """

    def __init__(self, files: TlsFiles) -> None:
        self._files = files
        self._current, self._leaf = _read(files)
        self.context = _context(files)
        self.context.sni_callback = self._show_current

    def reload(self) -> None:
        """Read the files again. Raises ConfigurationError; then what was shown is shown on."""
        self._current, self._leaf = _read(self._files)

    @property
    def expires_at(self) -> datetime:
        """The end of the certificate that is shown."""
        return self._leaf.not_valid_after_utc

    @property
    def host(self) -> str:
        """The first host that the certificate names, empty where it names none (RFC 6125)."""
        try:
            names = self._leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName)
        except x509.ExtensionNotFound:
            return ""
        hosts = names.value.get_values_for_type(x509.DNSName)
        return next((host for host in hosts if not host.startswith("*")), "")

    def warnings(self) -> list[str]:
        """Return what the administrator should mend soon, in English, for the log."""
        said = []
        if self._files.key.stat().st_mode & _OTHERS:
            said.append(
                f"the TLS key {self._files.key} can be read by every user of this machine; "
                "take that right away (chmod o-rwx) and think about a new key"
            )
        if self.expires_at < datetime.now(UTC):
            said.append(
                f"the TLS certificate {self._files.certificate} ended on "
                f"{self.expires_at:%Y-%m-%d}; clients refuse it until there is a new one"
            )
        return said

    def _show_current(
        self, connection: ssl.SSLObject | ssl.SSLSocket, _host: str | None, _context: ssl.SSLContext
    ) -> None:
        # Called for every handshake, with a host name or without. Connections that are open keep
        # what they began with.
        connection.context = self._current


def _read(files: TlsFiles) -> tuple[ssl.SSLContext, x509.Certificate]:
    """Return a context with exactly these files, or say what is wrong with which of them."""
    try:
        chain = x509.load_pem_x509_certificates(_content(files.certificate))
    except ValueError:
        raise ConfigurationError(
            N_(
                "{file} is not a certificate in PEM form. tls_certificate names the server's "
                "certificate, followed by those that signed it."
            ),
            file=files.certificate,
        ) from None
    key = _private_key(files.key)
    if _spki(chain[0].public_key()) != _spki(key.public_key()):
        raise ConfigurationError(
            N_(
                "The certificate {certificate} and the key {key} do not belong together. Name "
                "the key that the certificate was requested with."
            ),
            certificate=files.certificate,
            key=files.key,
        )
    try:
        return _context(files), chain[0]
    except ssl.SSLError as error:
        raise ConfigurationError(
            N_("The certificate {certificate} cannot be used for TLS: {reason}"),
            certificate=files.certificate,
            reason=error.reason or "",
        ) from None


def _private_key(file: Path) -> PrivateKeyTypes:
    content = _content(file)
    try:
        return load_pem_private_key(content, password=None)
    except TypeError:
        raise ConfigurationError(
            N_(
                "The key {file} is protected by a password, and nobody can type it when the "
                "server starts. Save it without one, readable by the server only."
            ),
            file=file,
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise ConfigurationError(
            N_("{file} is not a private key in PEM form. tls_key names the certificate's key."),
            file=file,
        ) from None


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigurationError(
            N_("{file} cannot be read: {reason}"), file=file, reason=error.strerror
        ) from None


def _spki(key: CertificatePublicKeyTypes | PublicKeyTypes) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _context(files: TlsFiles) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(_CIPHERS_1_2)
    context.set_alpn_protocols(["http/1.1"])
    # A password would be asked for on the terminal: refused before, see _private_key.
    context.load_cert_chain(files.certificate, files.key, password="")
    return context
