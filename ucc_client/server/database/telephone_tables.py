"""The tables of the telephone: who is in, what is ordered, who leads, and what was.

Instants are epoch milliseconds.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, String, Table, Text, false

from ucc_client.server.database.metadata import Id, metadata

live_people = Table(
    "live_people",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "conference_id",
        Id,
        ForeignKey("conferences.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("participant_id", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("number", String(64), nullable=False),
    Column("is_moderator", Boolean, nullable=False),
    Column("call", String(160), nullable=False),
    Column("state", String(16), nullable=False),
    Column("is_muted", Boolean, nullable=False),
    Column("cause", String(16), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("joined_at", BigInteger, nullable=False, server_default="0"),
    Column("redial_at", BigInteger, nullable=False, server_default="0"),
    Column("hand_since", BigInteger, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)
"""Who is, was, or could not be reached in a conference by telephone, since its last beginning.
`call` is the engine's name for it, empty until it is made; its label is the row's id. `state` is a
`Status`, `cause` a `Cause` once it is over. `number` is the one that was called, else empty. The
participant may be gone by now, and is 0 for who was called by number only. Of `joined_at` (the
entry), `redial_at` (when a busy one is called again) and `hand_since` 0 is none."""

live_orders = Table(
    "live_orders",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "conference_id",
        Id,
        ForeignKey("conferences.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("user_id", BigInteger, nullable=False),
    Column("ordered_at", BigInteger, nullable=False),
    Column("content", Text, nullable=False),
    sqlite_autoincrement=True,
)
"""What is to be done in running conferences, until the process that leads the engine takes it.
`content` is a `LiveOrder` of the contract as JSON, `user_id` whose order it is."""

call_records = Table(
    "call_records",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "conference_id",
        Id,
        ForeignKey("conferences.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("name", Text, nullable=False),
    Column("number", String(64), nullable=False),
    Column("is_moderator", Boolean, nullable=False),
    Column("joined_at", BigInteger, nullable=False),
    Column("left_at", BigInteger, nullable=False, index=True),
    Column("cause", String(16), nullable=False),
    sqlite_autoincrement=True,
)
"""Who was on the telephone, one row for each call that is over: `joined_at` is 0 for who was not
reached, `number` empty for who called himself, `cause` a `Cause`."""

telephone_lead = Table(
    "telephone_lead",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("holder", String(32), nullable=False),
    Column("until", BigInteger, nullable=False),
    Column("is_connected", Boolean, nullable=False, server_default=false()),
)
"""One row at most: which process leads the telephone engine, until when if it is silent, and
whether the engine answers it."""
