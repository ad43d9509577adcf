"""Fills a server's database at once, with what its own services would have written."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from sqlalchemy import delete, insert, select

from ucc_client.domain.recurrence import Occurrence
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.tables import conferences, participants, users
from ucc_client.server.keys import Keys, load_or_create

PEOPLE = 5
FIRST_START = 1_900_000_000_000
_HOUR_MS = 3_600_000
_PIN_DIGITS = 6
_REPETITIONS = tuple(Occurrence)


def seed(data: Path, size: int, *, owner: str, colleague: str) -> None:
    """Replace all conferences by `size` of the owner's, each with five participants.

    `owner` and `colleague` are logins; the colleague moderates all of them, so may change
    them. The server must not be running.
    """
    keys = load_or_create(data / "secret.key")
    database = Database(sqlite_url(data))
    pins = iter(random.Random(size).sample(range(10**_PIN_DIGITS), size * PEOPLE))
    try:
        with database.write() as connection:
            connection.execute(delete(participants))
            connection.execute(delete(conferences))
            accounts = {row.login: row for row in connection.execute(select(users))}
            known = [accounts[owner], accounts[colleague]]
            lines = [_conference(number, known[0].id) for number in range(size)]
            ids = [10_000_000 + number for number in range(size)]
            connection.execute(
                insert(conferences),
                [{"id": own, **line} for own, line in zip(ids, lines, strict=True)],
            )
            people = [person for own in ids for person in _people(own, known, keys, pins)]
            connection.execute(insert(participants), people)
    finally:
        database.close()


def _conference(number: int, owner_id: int) -> dict[str, Any]:
    return {
        "owner_id": owner_id,
        "name": f"Conference {number} about quarter {number % 4 + 1}",
        "start_time": FIRST_START + number * _HOUR_MS,
        "occurrence": _REPETITIONS[number % len(_REPETITIONS)].value,
        "email_body": "",
        "started_at": None,
    }


def _people(conference_id: int, known: list[Any], keys: Keys, pins: Any) -> list[dict[str, Any]]:
    made = [
        {
            "user_id": user.id,
            "display_name": f"{user.first_name} {user.family_name}",
            "phone_number": user.internal_number,
            "email": user.email,
        }
        for user in known
    ]
    made += [
        {
            "user_id": None,
            "display_name": f"Guest {number} of {conference_id}",
            "phone_number": f"+49 30 {conference_id}{number}",
            "email": f"guest-{conference_id}-{number}@example.org",
        }
        for number in range(PEOPLE - len(known))
    ]
    return [
        {"conference_id": conference_id, "position": position, **person}
        | {"is_moderator": position < 2, "call_on_start": False, "link_generation": 1}
        | _pin(keys, next(pins))
        for position, person in enumerate(made)
    ]


def _pin(keys: Keys, number: int) -> dict[str, Any]:
    digits = f"{number:0{_PIN_DIGITS}}"
    return {
        "pin": keys.encrypt(digits.encode()),
        "pin_lookup": keys.sign("pin", digits).hex(),
    }
