"""Answers to invitations, and since which version of a conference they count."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0009"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "answers",
        sa.Column("participant_id", _ID, nullable=False),
        sa.Column("date", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.String(16), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participants.id"],
            name="fk_answers_participant_id_participants",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("participant_id", "date", name="pk_answers"),
    )
    op.add_column(
        "conferences", sa.Column("answers_from", sa.Integer(), server_default="0", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("conferences", "answers_from")
    op.drop_table("answers")
