"""For which of its dates a conference began by itself, so that it does once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0015"


def upgrade() -> None:
    op.add_column(
        "conferences", sa.Column("begun_for", sa.BigInteger(), server_default="0", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("conferences", "begun_for")
