"""The company's directory (LDAP), which knows whether a password is right.

A password is right when the directory lets its owner bind with it (RFC 4513, 5.1.3). Where the
owner's entry must be looked for, that is done first, by an account of our own.
"""

from __future__ import annotations

import logging
import re
import ssl
import time
from typing import Any

import ldap3
from ldap3.core.exceptions import LDAPException, LDAPInvalidValueError
from ldap3.core.results import (
    RESULT_INAPPROPRIATE_AUTHENTICATION,
    RESULT_INSUFFICIENT_ACCESS_RIGHTS,
    RESULT_INVALID_CREDENTIALS,
    RESULT_INVALID_DN_SYNTAX,
    RESULT_NO_SUCH_OBJECT,
    RESULT_SUCCESS,
    RESULT_UNWILLING_TO_PERFORM,
)
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn

from ucc_client.server.refusals import DirectoryUnreachableError
from ucc_client.server.settings.directory_target import DirectoryTarget

_log = logging.getLogger(__name__)

_SECONDS = 5
"""How long the directory may take to connect, and for each answer."""

_SPARED_SECONDS = 5
"""How long a directory that did not answer is not asked again, so that nobody queues for it."""

_WRONG = (
    RESULT_INVALID_CREDENTIALS,
    RESULT_NO_SUCH_OBJECT,
    RESULT_INVALID_DN_SYNTAX,
    RESULT_INAPPROPRIATE_AUTHENTICATION,
    RESULT_INSUFFICIENT_ACCESS_RIGHTS,
    RESULT_UNWILLING_TO_PERFORM,
)
"""The directory has understood, and this person does not get in (disabled accounts, too)."""

_ENTRY = "searchResEntry"
_PLAIN_NAME = re.compile(r"[\w.-]+")


class CompanyDirectory:
    """Asks the directory. Connections live for one question only."""

    def __init__(self, target: DirectoryTarget) -> None:
        self._target = target
        self._spared_until = 0.0
        trust = ldap3.Tls(
            validate=ssl.CERT_REQUIRED,
            version=ssl.PROTOCOL_TLS_CLIENT,
            ca_certs_file=str(target.ca_file) if target.ca_file else None,
        )
        self._server = ldap3.Server(
            target.host,
            target.port,
            use_ssl=target.use_tls,
            tls=trust,
            get_info=ldap3.NONE,
            connect_timeout=_SECONDS,
        )

    def is_password(self, login: str, password: str) -> bool:
        """Tell whether the directory takes the password. Raises DirectoryUnreachableError."""
        if not login or not password or "\0" in login + password:
            # With an empty one a directory lets anybody in, as nobody (RFC 4513, 5.1.2).
            return False
        if time.monotonic() < self._spared_until:
            raise DirectoryUnreachableError
        try:
            name = self._name_of(login)
            return name is not None and self._binds(name, password)
        except LDAPInvalidValueError:
            return False  # a character that no password may have
        except (LDAPException, OSError) as error:
            # The class only: a message may quote what was sent.
            _log.error("the directory cannot be asked: %s", type(error).__name__)
            self._spared_until = time.monotonic() + _SPARED_SECONDS
            raise DirectoryUnreachableError from None

    def _name_of(self, login: str) -> str | None:
        """Return the name by which the login's owner binds, None when there is nobody."""
        target = self._target
        if target.user_dn:
            if "=" in target.user_dn:
                return target.user_dn.replace("{login}", escape_rdn(login))
            # Not a DN but a name like login@example.org, which knows no escaping.
            return (
                target.user_dn.replace("{login}", login) if _PLAIN_NAME.fullmatch(login) else None
            )
        with self._connected(target.bind_dn, target.bind_password) as connection:
            if not connection.bind():
                self._misunderstood("our own account", connection.result)
            connection.search(
                target.search_base,
                target.search_filter.replace("{login}", escape_filter_chars(login)),
                attributes=[ldap3.NO_ATTRIBUTES],
                size_limit=2,
            )
            entries = [one for one in connection.response or () if one["type"] == _ENTRY]
            code = connection.result["result"]
            # With the size limit it ends at the second entry.
            if code not in (RESULT_SUCCESS, RESULT_NO_SUCH_OBJECT) and len(entries) < 2:
                self._misunderstood("the search", connection.result)
        if len(entries) > 1:
            _log.warning("the directory has more than one entry for a login; it gets none of them")
        return str(entries[0]["dn"]) if len(entries) == 1 else None

    def _binds(self, name: str, password: str) -> bool:
        with self._connected(name, password) as connection:
            if connection.bind():
                return True
            if connection.result["result"] not in _WRONG:
                self._misunderstood("a user", connection.result)
            return False

    def _connected(self, name: str, password: str) -> Any:
        connection = ldap3.Connection(
            self._server,
            name or None,
            password or None,
            receive_timeout=_SECONDS,
            # Else it would take the password to whichever server the answer names.
            auto_referrals=False,
            read_only=True,
        )
        return _Open(connection, start_tls=self._target.start_tls)

    def _misunderstood(self, who: str, result: dict[str, Any]) -> None:
        _log.error("the directory refuses %s: %s", who, result["description"])
        raise DirectoryUnreachableError


class _Open:
    """An open connection, protected before anything is said, and closed afterwards."""

    def __init__(self, connection: Any, *, start_tls: bool) -> None:
        self._connection, self._start_tls = connection, start_tls

    def __enter__(self) -> Any:
        self._connection.open()
        if self._start_tls:
            self._connection.start_tls()
        return self._connection

    def __exit__(self, *_error: object) -> None:
        self._connection.unbind()
