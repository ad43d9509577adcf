"""In which language participants read, where that is known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

from sqlalchemy import Connection, Row, select

from ucc_client.contract.messages import Language
from ucc_client.server.database.tables import users

_LANGUAGES: dict[str, Language] = {language: language for language in get_args(Language)}


def reader_languages(connection: Connection, people: Iterable[Row[Any]]) -> dict[int, Language]:
    """Return the languages of participants by their ids; whose is not known is not in it.

    A user's is that of the account; an outside person's nobody knows.
    """
    accounts = {row.id: row.user_id for row in people if row.user_id is not None}
    if not accounts:
        return {}
    found = connection.execute(
        select(users.c.id, users.c.language).where(users.c.language.in_(_LANGUAGES))
    )
    known = {user.id: _LANGUAGES[user.language] for user in found}
    return {row_id: known[user] for row_id, user in accounts.items() if user in known}
