"""Where and how mail is handed over."""

from __future__ import annotations

from typing import Literal

import msgspec

SmtpSecurity = Literal["auto", "yes", "no", "tls"]
"""STARTTLS where it is offered, STARTTLS or nothing, clear text, or TLS from the beginning."""

Notify = Literal["off", "failure", "all"]
"""Of what the mail server is asked to tell (RFC 3461): its default, failures, deliveries too."""


class SmtpAccount(msgspec.Struct, frozen=True, kw_only=True):
    """A mail server; name and password may be empty. `ca_file` is whose signature counts."""

    host: str
    port: int
    security: SmtpSecurity = "auto"
    user: str = ""
    password: str = ""
    ca_file: str = ""
    notify: Notify = "off"
