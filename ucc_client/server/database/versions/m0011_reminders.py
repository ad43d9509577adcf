"""When people are reminded of a conference's dates, and who was reminded of which."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column(
        "conferences", sa.Column("reminders", sa.String(32), server_default="", nullable=False)
    )
    op.add_column("conferences", sa.Column("next_reminder_at", sa.BigInteger(), nullable=True))
    op.create_index("ix_conferences_next_reminder_at", "conferences", ["next_reminder_at"])
    op.create_table(
        "sent_reminders",
        sa.Column("participant_id", _ID, nullable=False),
        sa.Column("start_time", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participants.id"],
            name="fk_sent_reminders_participant_id_participants",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "participant_id", "start_time", "minutes", name="pk_sent_reminders"
        ),
    )
    op.create_index("ix_sent_reminders_start_time", "sent_reminders", ["start_time"])


def downgrade() -> None:
    op.drop_table("sent_reminders")
    op.drop_index("ix_conferences_next_reminder_at", "conferences")
    op.drop_column("conferences", "next_reminder_at")
    op.drop_column("conferences", "reminders")
