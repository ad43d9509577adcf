"""The first start of an installation, and the check that key and data belong together."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, func, insert, inspect, select, update

from ucc_client.contract.login import password_hash
from ucc_client.contract.messages import LoginType
from ucc_client.server.database.direct import direct
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import installation, users
from ucc_client.server.keys import Keys, WrongKeyError
from ucc_client.server.services.accounts import revoke_tokens
from ucc_client.server.services.sign_in_limits import SignInLimits

ADMINISTRATOR = "admin"


def zone_of_installation(connection: Connection) -> str:
    """Return the IANA name of the zone in which conferences without one are."""
    zone: str = direct(connection).execute(_ZONE).one().time_zone
    return zone


_ZONE = select(installation.c.time_zone)


def is_made(database: Database) -> bool:
    """Tell whether there is an installation already, whose data a new key could not read."""
    if not inspect(database.engine).has_table(installation.name):
        return False
    with database.read() as connection:
        return connection.execute(select(installation.c.id)).first() is not None


def prepare(
    database: Database,
    keys: Keys,
    *,
    time_zone: str | None,
    default_zone: str,
    login_type: LoginType | None,
) -> None:
    """Write down the installation's zone and key at the first start; check the key later.

    A zone and a form of signing in that are given hold from now on. Raises WrongKeyError.
    """
    given: dict[str, str] = {}
    if time_zone:
        given["time_zone"] = time_zone
    if login_type:
        given["login_type"] = login_type.value
    with database.prepare() as connection:
        known = connection.execute(select(installation)).first()
        if known is None:
            connection.execute(
                insert(installation).values(
                    {
                        "id": 1,
                        "time_zone": default_zone,
                        "key_fingerprint": keys.fingerprint,
                        "epoch": secrets.token_hex(8),
                        **given,
                    }
                )
            )
            return
        if known.key_fingerprint != keys.fingerprint:
            raise WrongKeyError
        if given:
            connection.execute(update(installation).values(given))


def make_administrator(database: Database, keys: Keys) -> str | None:
    """Make the first administrator; returns the password, or None when there are users."""
    password = secrets.token_urlsafe(12)
    with database.prepare() as connection:
        if connection.execute(select(func.count()).select_from(users)).scalar_one():
            return None
        connection.execute(
            insert(users).values(
                login=ADMINISTRATOR,
                first_name="",
                family_name="Administrator",
                email="",
                language="default",
                internal_number="",
                is_administrator=True,
                verifier=keys.encrypt(password_hash(password).encode()),
            )
        )
    return password


def readmit_administrator(database: Database, keys: Keys) -> tuple[str, str] | None:
    """Give an administrator a new password when none of them can sign in any more.

    So it is after the change from `ActiveDirectory` back to `Internal`, whose verifier nobody
    can make from a hash. Returns login and password, or None when there is no need.
    """
    password = secrets.token_urlsafe(12)
    with database.prepare() as connection:
        form = connection.scalars(select(installation.c.login_type)).one()
        administrators = connection.execute(
            select(users).where(users.c.is_administrator, ~users.c.is_disabled).order_by(users.c.id)
        ).all()
        locked_out = administrators and not any(row.verifier for row in administrators)
        if form != LoginType.INTERNAL or not locked_out:
            return None
        renew_password(connection, keys, administrators[0].id, password)
    return administrators[0].login, password


def renew_password(connection: Connection, keys: Keys, user_id: int, password: str) -> None:
    """Give a user a new password, for either form of signing in; who is signed in is no more.

    What was failed with the old one is forgotten, and so is a pause that it brought.
    """
    connection.execute(
        update(users)
        .where(users.c.id == user_id)
        .values(verifier=keys.encrypt(password_hash(password).encode()), password_hash=None)
    )
    revoke_tokens(connection, user_id)
    login = connection.scalars(select(users.c.login).where(users.c.id == user_id)).one()
    SignInLimits(keys).pardon(connection, login)
