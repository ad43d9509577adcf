"""The tables of a cache, for queries; the migrations make them.

JSON columns hold msgspec's encoding of the values named beside them.
"""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

facts = sa.Table(
    "facts",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
"""Single values: `server`, `user_id`, `configuration`, `last_sync`, `people_read`,
`cursor`, `unread`, `first_rows`, `shown_zone`, `number_plan`, `alarms_since`."""

confirmed = sa.Table(
    "confirmed",
    metadata,
    sa.Column("conference_id", sa.Integer, primary_key=True),
    sa.Column("summary", sa.Text),  # JSON as the list had it
    sa.Column("details", sa.Text),  # JSON as the GET had it
    sa.Column("fetched_at", sa.Integer, nullable=False),  # epoch ms, 0: fetch again
)
"""What the server said; nothing but its answers changes it."""

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("command_id", sa.Text, nullable=False, unique=True),
    sa.Column("server", sa.Text, nullable=False),
    sa.Column("user_id", sa.Integer, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),  # ChangeKind
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("base", sa.Text),  # JSON of Conference
    sa.Column("desired", sa.Text),  # JSON of Conference
    sa.Column("created_at", sa.Integer, nullable=False),  # epoch ms
    sa.Column("state", sa.Text, nullable=False),  # ChangeState
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("attempt", sa.Text),  # JSON of Attempt
    sa.Column("together", sa.Text),  # JSON of Together
)
"""What the user did and the server has not confirmed."""

finished = sa.Table(
    "finished",
    metadata,
    sa.Column("command_id", sa.Text, primary_key=True),
    sa.Column("finished_at", sa.Integer, nullable=False),  # epoch ms
)
"""Commands that left the outbox, so that one sent again is not done again."""

adopted = sa.Table(
    "adopted",
    metadata,
    sa.Column("local_key", sa.Text, primary_key=True),
    sa.Column("conference_id", sa.Integer, nullable=False, unique=True),
)
"""Which id the server gave to a conference that was created here."""

people = sa.Table(
    "people",
    metadata,
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("number", sa.Text, nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("user_id", sa.Integer),
    sa.Column("source", sa.Text, nullable=False),  # domain.person.Source
)
"""The server's colleagues and contacts, in its order."""

projection = sa.Table(
    "projection",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("conference_id", sa.Integer),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("occurrence", sa.Text, nullable=False),
    sa.Column("is_active", sa.Integer, nullable=False),
    sa.Column("is_terminated", sa.Integer, nullable=False),
    sa.Column("is_readonly", sa.Integer, nullable=False),
    sa.Column("i_moderate", sa.Integer, nullable=False),
    sa.Column("people", sa.Integer, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("zone", sa.Text, nullable=False),
    sa.Column("rule", sa.Text, nullable=False),
    sa.Column("duration_minutes", sa.Integer, nullable=False),
    sa.Column("exceptions", sa.Text, nullable=False),  # JSON, empty for none
    sa.Column("moved", sa.Text, nullable=False),  # JSON, empty for none
    sa.Column("own_dates", sa.Text, nullable=False),  # JSON, empty for none
)
"""`snapshot.ConferenceRow`s: what lists and the first paint show."""

happenings = sa.Table(
    "happenings",
    metadata,
    sa.Column("entry", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("what", sa.Text, nullable=False),  # domain.happening.What
    sa.Column("done_at", sa.Integer, nullable=False),  # epoch ms
    sa.Column("synced_at", sa.Integer, nullable=False),  # epoch ms
)
"""`domain.happening.Happening`s; lost with a damaged file, which loses nothing of the user's."""

alarms = sa.Table(
    "alarms",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("original", sa.Integer, primary_key=True),  # epoch ms
    sa.Column("start", sa.Integer, primary_key=True),  # epoch ms
    sa.Column("minutes", sa.Integer),
    sa.Column("checked", sa.Integer, nullable=False),
    sa.Column("settled", sa.Integer, nullable=False),
    sa.Column("snoozed_until", sa.Integer, nullable=False),  # epoch ms
    sa.Column("shown_at", sa.Integer, nullable=False),  # epoch ms
)
"""`domain.alarm.Note`s; lost with a damaged file, after which a reminder may come twice."""

clocks = sa.Table(
    "clocks",
    metadata,
    sa.Column("conference_id", sa.Integer, primary_key=True),
    sa.Column("zone", sa.Text, nullable=False),  # IANA name
    sa.Column("meant", sa.Integer, nullable=False),  # epoch ms
    sa.Column("seen", sa.Integer, nullable=False),  # epoch ms
    sa.Column("occurrence", sa.Text, nullable=False),  # domain.recurrence.Occurrence
)
"""`domain.clock_guard.KeptClock`s: what a plain STARFACE does not keep of a series."""

people_groups = sa.Table(
    "people_groups",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),  # the name, case-folded
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("people", sa.Text, nullable=False),  # JSON of Participants
)
"""`domain.people_group.PeopleGroup`s."""

history = sa.Table(
    "history",
    metadata,
    sa.Column("entry", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("kept_at", sa.Integer, nullable=False),  # epoch ms
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("why", sa.Text, nullable=False),  # domain.past_version.Why
    sa.Column("conference", sa.Text, nullable=False),  # JSON of Conference
)
"""What was overwritten, deleted or discarded here."""
