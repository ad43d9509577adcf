"""Keep groups of people under names."""

from __future__ import annotations

import sqlalchemy as sa


def upgrade(connection: sa.Connection) -> None:
    connection.exec_driver_sql(
        "CREATE TABLE people_groups ("
        "key TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, people TEXT NOT NULL)"
    )
