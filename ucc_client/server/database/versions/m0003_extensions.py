"""Revisions, the log of changes, and remembered answers.

Everybody begins with the counter 0 and an empty log: what is there already is read without a
token, and each later change makes its own entries.
"""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column(
        "conferences", sa.Column("revision", sa.Integer(), server_default="1", nullable=False)
    )
    for name in ("change_counter", "change_floor"):
        op.add_column("users", sa.Column(name, sa.BigInteger(), server_default="0", nullable=False))
    op.add_column(
        "installation",
        sa.Column("epoch", sa.String(length=32), server_default="", nullable=False),
    )
    installation = sa.table("installation", sa.column("epoch", sa.String()))
    op.execute(installation.update().values(epoch=secrets.token_hex(8)))
    op.create_table(
        "changes",
        sa.Column("user_id", _ID, nullable=False),
        sa.Column("conference_id", _ID, nullable=False),
        sa.Column("counter", sa.BigInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_changes_user_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "conference_id", name=op.f("pk_changes")),
    )
    op.create_index("ix_changes_news", "changes", ["user_id", "counter"], unique=False)
    op.create_index("ix_changes_age", "changes", ["removed", "at"], unique=False)
    op.create_table(
        "remembered_answers",
        sa.Column("user_id", _ID, nullable=False),
        sa.Column("method", sa.String(length=8), nullable=False),
        sa.Column("path", sa.String(length=200), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("request", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_remembered_answers_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "user_id", "method", "path", "key", name=op.f("pk_remembered_answers")
        ),
    )
    op.create_index(op.f("ix_remembered_answers_at"), "remembered_answers", ["at"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_remembered_answers_at"), table_name="remembered_answers")
    op.drop_table("remembered_answers")
    op.drop_index("ix_changes_age", table_name="changes")
    op.drop_index("ix_changes_news", table_name="changes")
    op.drop_table("changes")
    op.drop_column("installation", "epoch")
    op.drop_column("users", "change_floor")
    op.drop_column("users", "change_counter")
    op.drop_column("conferences", "revision")
