"""Where a user lives, so that mails say the time there, too; empty while nobody has said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("users", sa.Column("time_zone", sa.String(64), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("users", "time_zone")
