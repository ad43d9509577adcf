"""What became of each mail, for whom it was, and what calendars answered."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0012"

_ADDED: dict[str, sa.types.TypeEngine[Any]] = {
    "kind": sa.String(16),
    "conference_id": sa.BigInteger(),
    "participant_id": sa.BigInteger(),
    "worker": sa.String(32),
    "sequence": sa.Integer(),
    "tried_since": sa.BigInteger(),
    "returned": sa.Text(),
}
_TIMES = ("over_at", "returned_at")
_STILL_OPEN = "waiting"


def _mails() -> sa.TableClause:
    names = ("state", "queued_at", "tried_since", "over_at")
    return sa.table("mails", *(sa.column(name) for name in names))


def upgrade() -> None:
    for name, kind in _ADDED.items():
        default = "0" if isinstance(kind, sa.Integer) else ""
        op.add_column("mails", sa.Column(name, kind, server_default=default, nullable=False))
    for name in _TIMES:
        op.add_column("mails", sa.Column(name, sa.BigInteger(), nullable=True))
    op.create_index("ix_mails_participant", "mails", ["participant_id"])
    mails = _mails()
    op.execute(mails.update().values(tried_since=mails.c.queued_at))
    op.execute(mails.update().where(mails.c.state != _STILL_OPEN).values(over_at=mails.c.queued_at))
    op.create_table(
        "answers",
        sa.Column(
            "participant_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.ForeignKey(
                "participants.id",
                name="fk_answers_participant_id_participants",
                ondelete="CASCADE",
            ),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("original", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("attendance", sa.String(16), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("participant_id", "original", name="pk_answers"),
    )


def downgrade() -> None:
    op.drop_table("answers")
    mails = _mails()
    # To the version before, a mail is waiting, sent or failed.
    unknown = mails.c.state.in_(("sending", "unclear", "given_up"))
    op.execute(mails.update().where(unknown).values(state="failed"))
    op.drop_index("ix_mails_participant", "mails")
    for name in (*_TIMES, *_ADDED):
        op.drop_column("mails", name)
