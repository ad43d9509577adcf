"""When a conference takes place: zone, length, rule, and the dates that differ.

A conference that had no zone of its own kept its time in the installation's, and does so on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_HOUR_MS = 3_600_000
_TEXTS = {
    "time_zone": sa.String(64),
    "rule": sa.Text(),
    "exceptions": sa.Text(),
    "changed_dates": sa.Text(),
}


def upgrade() -> None:
    for name, kind in _TEXTS.items():
        op.add_column("conferences", sa.Column(name, kind, server_default="", nullable=False))
    op.add_column(
        "conferences",
        sa.Column("duration_minutes", sa.Integer(), server_default="0", nullable=False),
    )
    op.add_column("conferences", sa.Column("active_until", sa.BigInteger(), nullable=True))
    op.add_column("participants", sa.Column("only_on", sa.BigInteger(), nullable=True))
    conferences = sa.table(
        "conferences",
        sa.column("time_zone", sa.String()),
        sa.column("started_at", sa.BigInteger()),
        sa.column("active_until", sa.BigInteger()),
    )
    installation = sa.table("installation", sa.column("time_zone", sa.String()))
    zone = sa.func.coalesce(sa.select(installation.c.time_zone).scalar_subquery(), "")
    op.execute(
        conferences.update().values(
            time_zone=zone, active_until=conferences.c.started_at + 2 * _HOUR_MS
        )
    )


def downgrade() -> None:
    participants = sa.table("participants", sa.column("only_on", sa.BigInteger()))
    op.execute(participants.delete().where(participants.c.only_on.is_not(None)))
    op.drop_column("participants", "only_on")
    for name in ("active_until", "duration_minutes", *_TEXTS):
        op.drop_column("conferences", name)
