"""Limits on failed sign-ins that hold over several processes, and pauses that grow.

The failures of the last minutes are forgotten: they name logins in clear text, which none does
any more. Nonces that were given out and not used are forgotten, too: a client asks for another.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.execute("DELETE FROM nonces")
    op.execute("DELETE FROM failed_sign_ins")
    for name in ("is_pending", "is_known"):
        # SQLite wants a default for a new column, though there is no row left to have it.
        op.add_column(
            "failed_sign_ins",
            sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()),
        )
    op.create_index("ix_failed_sign_ins_login", "failed_sign_ins", ["login"], unique=False)
    op.create_index("ix_failed_sign_ins_address", "failed_sign_ins", ["address"], unique=False)
    op.create_table(
        "known_sign_ins",
        sa.Column("user_id", _ID, nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_known_sign_ins_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("user_id", "address", name=op.f("pk_known_sign_ins")),
    )
    op.create_index("ix_known_sign_ins_address", "known_sign_ins", ["address"], unique=False)
    op.create_index(op.f("ix_known_sign_ins_at"), "known_sign_ins", ["at"], unique=False)
    op.create_table(
        "sign_in_pauses",
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("subject", sa.String(length=130), nullable=False),
        sa.Column("offences", sa.Integer(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "subject", name=op.f("pk_sign_in_pauses")),
    )
    op.create_index(op.f("ix_sign_in_pauses_until"), "sign_in_pauses", ["until"], unique=False)


def downgrade() -> None:
    op.drop_table("sign_in_pauses")
    op.drop_table("known_sign_ins")
    op.execute("DELETE FROM nonces")
    op.execute("DELETE FROM failed_sign_ins")
    op.drop_index("ix_failed_sign_ins_address", table_name="failed_sign_ins")
    op.drop_index("ix_failed_sign_ins_login", table_name="failed_sign_ins")
    for name in ("is_known", "is_pending"):
        op.drop_column("failed_sign_ins", name)
