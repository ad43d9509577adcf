"""How a conference's calls go: wait for a moderator, announce names, start by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0016"

_COLUMNS = ("wait_for_moderator", "announce_names", "starts_by_itself")


def upgrade() -> None:
    for name in _COLUMNS:
        op.add_column(
            "conferences",
            sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False),
        )


def downgrade() -> None:
    for name in reversed(_COLUMNS):
        op.drop_column("conferences", name)
