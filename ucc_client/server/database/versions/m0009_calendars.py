"""What calendars know a conference by, and which mail was somebody's first."""

from __future__ import annotations

import uuid

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for table in ("conferences", "participants"):
        column = sa.Column("calendar_uid", sa.String(64), server_default="", nullable=False)
        op.add_column(table, column)
    op.add_column("participants", sa.Column("first_mail_id", sa.BigInteger(), nullable=True))
    _name("conferences", sa.true())
    _name("participants", sa.column("only_on").is_not(None))


def downgrade() -> None:
    for table, column in (
        ("participants", "first_mail_id"),
        ("participants", "calendar_uid"),
        ("conferences", "calendar_uid"),
    ):
        op.drop_column(table, column)


def _name(table: str, which: sa.ColumnElement[bool]) -> None:
    """Give each of these rows a name of its own."""
    rows = sa.table(table, sa.column("id"), sa.column("calendar_uid"), sa.column("only_on"))
    connection = op.get_bind()
    ids = connection.scalars(sa.select(rows.c.id).where(which)).all()
    if ids:
        connection.execute(
            sa.update(rows)
            .where(rows.c.id == sa.bindparam("row_id"))
            .values(calendar_uid=sa.bindparam("uid")),
            [{"row_id": one, "uid": str(uuid.uuid4())} for one in ids],
        )
