"""Who is in a conference by telephone, who leads its engine, and which ones are to be called."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0011"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "live_people",
        sa.Column("id", _ID, nullable=False),
        sa.Column("conference_id", _ID, nullable=False),
        sa.Column("participant_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("is_moderator", sa.Boolean(), nullable=False),
        sa.Column("call", sa.String(160), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("is_muted", sa.Boolean(), nullable=False),
        sa.Column("cause", sa.String(16), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conferences.id"],
            name="fk_live_people_conference_id_conferences",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_live_people"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_live_people_conference_id", "live_people", ["conference_id"])
    op.create_table(
        "telephone_lead",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("holder", sa.String(32), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_telephone_lead"),
    )
    op.add_column("conferences", sa.Column("to_call_since", sa.BigInteger(), nullable=True))
    op.add_column(
        "conferences", sa.Column("rings_first", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.add_column(
        "conferences",
        sa.Column("is_locked", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.create_index("ix_conferences_to_call_since", "conferences", ["to_call_since"])


def downgrade() -> None:
    op.drop_index("ix_conferences_to_call_since", "conferences")
    op.drop_column("conferences", "is_locked")
    op.drop_column("conferences", "rings_first")
    op.drop_column("conferences", "to_call_since")
    op.drop_table("telephone_lead")
    op.drop_table("live_people")
