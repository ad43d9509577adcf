"""What became of each mail, whether it came back, and for whom it was."""

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
        default = "0" if isinstance(kind, sa.BigInteger) else ""
        op.add_column("mails", sa.Column(name, kind, server_default=default, nullable=False))
    for name in _TIMES:
        op.add_column("mails", sa.Column(name, sa.BigInteger(), nullable=True))
    op.create_index("ix_mails_participant", "mails", ["participant_id"])
    mails = _mails()
    op.execute(mails.update().values(tried_since=mails.c.queued_at))
    op.execute(mails.update().where(mails.c.state != _STILL_OPEN).values(over_at=mails.c.queued_at))


def downgrade() -> None:
    mails = _mails()
    # To the version before, a mail is waiting, sent or failed.
    unknown = mails.c.state.in_(("sending", "unclear", "given_up"))
    op.execute(mails.update().where(unknown).values(state="failed"))
    op.drop_index("ix_mails_participant", "mails")
    for name in (*_TIMES, *_ADDED):
        op.drop_column("mails", name)
