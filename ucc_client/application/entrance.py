"""With which password, certificate and agreement a server is entered, and what is kept of that."""

from __future__ import annotations

import functools
from collections.abc import Callable

from ucc_client.application import passwords
from ucc_client.application.changes import Result, SignedIn
from ucc_client.application.commands import SignIn
from ucc_client.application.connector import Credentials, Door
from ucc_client.application.desk import OpenAccount
from ucc_client.application.troubles import failed
from ucc_client.cache.certificates import Certificates
from ucc_client.cache.errors import CacheError
from ucc_client.cache.sign_in_kinds import SignInKinds
from ucc_client.contract.errors import UnauthorisedError


class Entrance:
    """What the user has agreed to, for each server."""

    def __init__(self, certificates: Certificates, kinds: SignInKinds) -> None:
        self._certificates, self._kinds = certificates, kinds

    def door(self, server: str, request: SignIn) -> Door:
        """Return the way in for a request; the password is read once, when it is needed."""

        @functools.cache
        def door() -> Credentials:
            password = request.password
            if password is None:
                password = passwords.read(server, request.login)
            if password is None:
                raise UnauthorisedError("no password")
            return Credentials(
                server=server,
                account_server=server,
                login=request.login,
                password=password,
                fingerprint=request.trusted or self._certificates.trusted(server),
                unprotected=request.unprotected or self._certificates.may_be_unprotected(server),
                known_kind="" if request.send_password else self._kinds.known(server),
                note_kind=lambda kind: self._kinds.note(server, kind),
            )

        return door

    def keep(self, server: str, request: SignIn) -> bool:
        """Keep what was agreed to, now that it worked; False when the keyring kept no password."""
        if request.trusted:
            self._certificates.trust(server, request.trusted)
        if request.unprotected and server.startswith("http://"):
            self._certificates.allow_unprotected(server)
        if request.remember and request.password is not None:
            return passwords.remember(server, request.login, request.password)
        return True


def tell_signed_in(
    opened: OpenAccount, answer: Callable[[Result], None], *, password_kept: bool = True
) -> None:
    """Answer with the rows, before any change that the user makes meanwhile is told."""
    try:
        opened.cache.tell_rows(
            lambda rows: answer(
                SignedIn(account=opened.account, rows=rows, password_kept=password_kept)
            )
        )
    except CacheError as damage:
        answer(failed(damage))
