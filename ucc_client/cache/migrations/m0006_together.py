"""Let several changes be one action of the user's."""

from __future__ import annotations

import sqlalchemy as sa


def upgrade(connection: sa.Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE outbox ADD COLUMN together TEXT")
