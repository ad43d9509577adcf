"""What a running conference tells and is told, and the records of calls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0014"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENTS = ("joined_at", "redial_at", "hand_since")


def upgrade() -> None:
    for name in _MOMENTS:
        moment = sa.Column(name, sa.BigInteger(), server_default="0", nullable=False)
        op.add_column("live_people", moment)
    op.add_column(
        "telephone_lead",
        sa.Column("is_connected", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.create_table(
        "live_orders",
        sa.Column("id", _ID, nullable=False),
        sa.Column("conference_id", _ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("ordered_at", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        _of_conference("live_orders"),
        sa.PrimaryKeyConstraint("id", name="pk_live_orders"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_live_orders_conference_id", "live_orders", ["conference_id"])
    op.create_table(
        "call_records",
        sa.Column("id", _ID, nullable=False),
        sa.Column("conference_id", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("is_moderator", sa.Boolean(), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=False),
        sa.Column("cause", sa.String(16), nullable=False),
        _of_conference("call_records"),
        sa.PrimaryKeyConstraint("id", name="pk_call_records"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_call_records_conference_id", "call_records", ["conference_id"])
    op.create_index("ix_call_records_left_at", "call_records", ["left_at"])


def downgrade() -> None:
    op.drop_table("call_records")
    op.drop_table("live_orders")
    op.drop_column("telephone_lead", "is_connected")
    for name in reversed(_MOMENTS):
        op.drop_column("live_people", name)


def _of_conference(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["conference_id"],
        ["conferences.id"],
        name=f"fk_{table}_conference_id_conferences",
        ondelete="CASCADE",
    )
