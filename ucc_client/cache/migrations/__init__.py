"""The ladder of the cache's versions, counted by SQLite's own `user_version`.

Numbered functions instead of Alembic: the client's cache has one dialect and one line of
versions, runs its ladder inside the transaction that opens the file, and so needs neither
a second dependency in the client nor its start-up time. Each step carries the outbox.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sqlalchemy as sa

from ucc_client.cache.errors import NewerVersionError
from ucc_client.cache.migrations import (
    m0001_first,
    m0002_people,
    m0003_history,
    m0004_series,
    m0005_clocks,
    m0006_together,
    m0007_groups,
    m0008_own_dates,
    m0009_happenings,
    m0010_calling,
    m0011_alarms,
)

Step = Callable[[sa.Connection], None]

STEPS: Sequence[Step] = (
    m0001_first.upgrade,
    m0002_people.upgrade,
    m0003_history.upgrade,
    m0004_series.upgrade,
    m0005_clocks.upgrade,
    m0006_together.upgrade,
    m0007_groups.upgrade,
    m0008_own_dates.upgrade,
    m0009_happenings.upgrade,
    m0010_calling.upgrade,
    m0011_alarms.upgrade,
)


def migrate(connection: sa.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Bring the tables to the newest version; raises NewerVersionError."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > len(steps):
        raise NewerVersionError(f"the cache is of version {version}, newer than this program")
    for step in steps[version:]:
        step(connection)
    if version < len(steps):
        connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
