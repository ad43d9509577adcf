"""Whether the certificate and its key belong together and hold today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cryptography import x509

from ucc_client.server.checkup.finding import Finding
from ucc_client.server.language import N_
from ucc_client.server.operations.tls import Certificates, TlsFiles
from ucc_client.server.settings.error import ConfigurationError

_PART = "TLS"
_SOON = timedelta(days=14)


def check_tls(files: TlsFiles | None, *, behind_proxy: bool, now: int) -> Iterator[Finding]:
    """Look at the files that would be shown; `now` is epoch milliseconds."""
    if files is None:
        proxy = N_("it is the proxy's, which is not looked at here")
        local = N_("there is none, and only this machine can reach the server")
        yield Finding(_PART, "ok", proxy if behind_proxy else local)
        return
    try:
        certificates = Certificates(files)
        leaf = x509.load_pem_x509_certificates(files.certificate.read_bytes())[0]
    except ConfigurationError as error:
        # Its words are marked, and its values in their places already.
        yield Finding(_PART, "failed", "{reason}", {"reason": error})
        return
    moment = datetime.fromtimestamp(now / 1000, UTC)
    begins, ends = leaf.not_valid_before_utc, certificates.expires_at
    values = {"date": f"{ends:%Y-%m-%d}"}
    if moment > ends:
        yield Finding(_PART, "failed", N_("the certificate ended on {date}"), values)
    elif moment < begins:
        values = {"date": f"{begins:%Y-%m-%d}"}
        yield Finding(_PART, "failed", N_("the certificate begins on {date} only"), values)
    elif moment > ends - _SOON:
        yield Finding(_PART, "warning", N_("the certificate ends soon, on {date}"), values)
    else:
        words = N_("certificate and key belong together and hold until {date}")
        yield Finding(_PART, "ok", words, values)
