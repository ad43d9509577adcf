"""Tell the list which dates of a series have a name or a length of their own."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

CHANGED = "SELECT key, conference_id FROM projection WHERE moved <> ''"
DETAILS = "SELECT details FROM confirmed WHERE conference_id = ? AND details IS NOT NULL"
WANTED = "SELECT desired FROM outbox WHERE key = ? AND desired IS NOT NULL ORDER BY sequence DESC"


def upgrade(connection: sa.Connection) -> None:
    connection.exec_driver_sql(
        "ALTER TABLE projection ADD COLUMN own_dates TEXT NOT NULL DEFAULT ''"
    )
    for key, number in connection.exec_driver_sql(CHANGED).all():
        wanted = connection.exec_driver_sql(WANTED, (key,)).scalar()
        details = connection.exec_driver_sql(DETAILS, (number,)).scalar()
        own = (
            _own(wanted, ("changed_dates", "original", "duration_minutes"))
            if wanted
            else _own(details, ("movedDates", "originalTime", "durationMinutes"))
        )
        if own:
            connection.exec_driver_sql(
                "UPDATE projection SET own_dates = ? WHERE key = ?", (json.dumps(own), key)
            )


def _own(text: str | None, names: tuple[str, str, str]) -> list[list[Any]]:
    """Return original, minutes and name of the dates in a JSON; what cannot be read has none."""
    dates, original, minutes = names
    try:
        found = json.loads(text or "{}").get(dates) or []
        return [
            [int(one[original]), int(one.get(minutes) or 0), str(one.get("name") or "")]
            for one in sorted(found, key=lambda one: int(one[original]))
            if one.get(minutes) or one.get("name")
        ]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []
