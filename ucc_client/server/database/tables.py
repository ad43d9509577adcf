"""The server's tables. Instants are epoch milliseconds; secrets are encrypted or hashed."""

from __future__ import annotations

import uuid

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from ucc_client.server.database.metadata import Id as _Id
from ucc_client.server.database.metadata import metadata as _shared

# Whoever looks at all tables finds these among them.
from ucc_client.server.database.telephone_tables import live_people as _live_people  # noqa: F401

metadata = _shared
"""Of all tables, those of the telephone too."""

installation = Table(
    "installation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("time_zone", String(64), nullable=False),
    Column("key_fingerprint", String(64), nullable=False),
    Column("login_type", String(16), nullable=False, server_default="Internal"),
    Column("epoch", String(32), nullable=False, server_default=""),
)
"""One row: what holds for this installation. `epoch` is this database's random name: what was
counted in another one says nothing here."""

users = Table(
    "users",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("login", String(64), nullable=False, unique=True),
    Column("first_name", String(200), nullable=False),
    Column("family_name", String(200), nullable=False),
    Column("email", String(254), nullable=False),
    Column("language", String(8), nullable=False),
    Column("internal_number", String(32), nullable=False),
    Column("is_administrator", Boolean, nullable=False),
    Column("verifier", LargeBinary, nullable=False),
    Column("password_hash", String(200), nullable=True),
    Column("change_counter", BigInteger, nullable=False, server_default="0"),
    Column("change_floor", BigInteger, nullable=False, server_default="0"),
    Column("is_disabled", Boolean, nullable=False, server_default=false()),
    Column("time_zone", String(64), nullable=False, server_default=""),
    Column("calendar_mark", BigInteger, nullable=False, server_default="0"),
)
"""Accounts. `verifier` is sha512(password) in hex, encrypted under the key, for the form
`Internal`; it is empty once there is a `password_hash` (Argon2id), for `ActiveDirectory`.
`change_counter` counts the changes of conferences that this user could notice; of those up to
`change_floor` not all are remembered. `time_zone` is where the user lives, empty when nobody has
said. `calendar_mark` is what the calendar's address is made for: see `server/calendar_links`."""

nonces = Table(
    "nonces",
    metadata,
    Column("nonce", String(64), primary_key=True),
    Column("created_at", BigInteger, nullable=False, index=True),
)
"""Nonces that were used; they are signed when they are given out, and kept nowhere until then."""

tokens = Table(
    "tokens",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("user_id", _Id, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("expires_at", BigInteger, nullable=False, index=True),
)

portal_sessions = Table(
    "portal_sessions",
    metadata,
    Column("id_hash", String(64), primary_key=True),
    Column("user_id", _Id, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False, index=True),
    Column("browser", String(200), nullable=False),
)
"""Who is signed in to the web portal: a hash of what the cookie has, when this browser was seen
last (to the minute or so), and what it says that it is."""

failed_sign_ins = Table(
    "failed_sign_ins",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("login", String(64), nullable=False),
    Column("address", String(64), nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
    Column("is_pending", Boolean, nullable=False, server_default=false()),
    Column("is_known", Boolean, nullable=False, server_default=false()),
    Index("ix_failed_sign_ins_login", "login"),
    Index("ix_failed_sign_ins_address", "address"),
)
"""Sign-ins that failed lately, and those being looked at (`is_pending`). `login` is an HMAC;
`is_known` tells that this user had signed in from this address before.
"""

known_sign_ins = Table(
    "known_sign_ins",
    metadata,
    Column("user_id", _Id, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("address", String(64), primary_key=True),
    Column("at", BigInteger, nullable=False, index=True),
    Index("ix_known_sign_ins_address", "address"),
)
"""Where a user has signed in, and when last."""

sign_in_pauses = Table(
    "sign_in_pauses",
    metadata,
    Column("kind", String(8), primary_key=True),
    Column("subject", String(130), primary_key=True),
    Column("offences", Integer, nullable=False),
    Column("until", BigInteger, nullable=False, index=True),
)
"""Who must wait: a `login`, an `address`, or the `pair` of both; how often it came to that."""

phone_numbers = Table(
    "phone_numbers",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("type", String(16), nullable=False),
    Column("number", String(32), nullable=False),
    Column("exit_code", String(8), nullable=False),
    Column("national_prefix", String(8), nullable=False),
    Column("local_prefix", String(16), nullable=False),
    Column("block_id", _Id, nullable=True),
    Column("user_id", _Id, ForeignKey("users.id", ondelete="SET NULL"), nullable=True),
)
"""Numbers of the block, `INTERNAL` or `EXTERNAL`; without a user they are free."""

template = Table(
    "template",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("language", String(8), nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("server_address", Text, nullable=False),
    Column("internal_number_id", _Id, ForeignKey("phone_numbers.id"), nullable=True),
    Column("external_number_id", _Id, ForeignKey("phone_numbers.id"), nullable=True),
)
"""One row once an administrator has saved it."""

conferences = Table(
    "conferences",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("owner_id", _Id, ForeignKey("users.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("start_time", BigInteger, nullable=False),
    Column("occurrence", String(16), nullable=False),
    Column("email_body", Text, nullable=False),
    Column("started_at", BigInteger, nullable=True),
    Column("revision", Integer, nullable=False, server_default="1"),
    Column("time_zone", String(64), nullable=False, server_default=""),
    Column("rule", Text, nullable=False, server_default=""),
    Column("exceptions", Text, nullable=False, server_default=""),
    Column("changed_dates", Text, nullable=False, server_default=""),
    Column("duration_minutes", Integer, nullable=False, server_default="0"),
    Column("active_until", BigInteger, nullable=True),
    Column(
        "calendar_uid",
        String(64),
        nullable=False,
        server_default="",
        default=lambda: str(uuid.uuid4()),
    ),
    Column("answers_from", Integer, nullable=False, server_default="0"),
    Column("reminders", String(32), nullable=False, server_default=""),
    Column("next_reminder_at", BigInteger, nullable=True, index=True),
    Column("to_call_since", BigInteger, nullable=True, index=True),
    Column("rings_first", BigInteger, nullable=False, server_default="0"),
    Column("is_locked", Boolean, nullable=False, server_default=false()),
    Column("wait_for_moderator", Boolean, nullable=False, server_default=false()),
    Column("announce_names", Boolean, nullable=False, server_default=false()),
    Column("starts_by_itself", Boolean, nullable=False, server_default=false()),
    Column("begun_for", BigInteger, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)
"""Ids are never used again: a client tells a deleted conference from a new one by them.
`revision` counts what people changed, from 1. `rule` is the value of an RRULE, empty where
`occurrence` says it all; `exceptions` and `changed_dates` are JSON arrays or empty (see
`services/conference_rows`); `duration_minutes` is 0 where nobody says. `active_until` is when one
that was started ends by the clock. Answers count that were given to an iCalendar SEQUENCE (the
revision less 1) from `answers_from` on: to earlier ones it was at another time. By `calendar_uid`
calendars know it as long as it lives. `reminders` are minutes before a date, like `1440,15`;
`next_reminder_at` is when the next one is due. Since `to_call_since` those are to be called who are
called at the start, before them the participant `rings_first`; who calls in while it `is_locked` is
not let in. How its calls go is said by three of the last, as in the domain's `Conference`;
`begun_for` is the start of the date that began by itself last."""

participants = Table(
    "participants",
    metadata,
    Column("id", _Id, primary_key=True),
    Column(
        "conference_id",
        _Id,
        ForeignKey("conferences.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("position", Integer, nullable=False),
    Column("user_id", _Id, ForeignKey("users.id"), nullable=True, index=True),
    Column("display_name", Text, nullable=False),
    Column("phone_number", String(32), nullable=False),
    Column("email", Text, nullable=False),
    Column("is_moderator", Boolean, nullable=False),
    Column("call_on_start", Boolean, nullable=False),
    Column("pin", LargeBinary, nullable=False),
    Column("pin_lookup", String(64), nullable=False),
    Column("link_generation", Integer, nullable=False),
    Column("only_on", BigInteger, nullable=True),
    Column("calendar_uid", String(64), nullable=False, server_default=""),
    Column("first_mail_id", BigInteger, nullable=True),
    UniqueConstraint("pin_lookup"),
    sqlite_autoincrement=True,
)
"""`pin` is encrypted under the key, `pin_lookup` its HMAC, by which it is found. `only_on` is the
original of the one date of a series that somebody is on, who is not on the others. `calendar_uid`
is empty for whom calendars know the conference by its own; who began on one date has another, so
that two such dates are two entries. `first_mail_id` is the row of the first mail to this person."""

answers = Table(
    "answers",
    metadata,
    Column(
        "participant_id", _Id, ForeignKey("participants.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("date", BigInteger, primary_key=True, autoincrement=False),
    Column("answer", String(16), nullable=False),
    Column("answered_at", BigInteger, nullable=False),
)
"""What participants answered to their invitations, an `InvitationAnswer`. `date` is the original of
one date of a series, 0 for all that this person is on."""

sent_reminders = Table(
    "sent_reminders",
    metadata,
    Column(
        "participant_id", _Id, ForeignKey("participants.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("start_time", BigInteger, primary_key=True, index=True),
    Column("minutes", Integer, primary_key=True),
)
"""Who was reminded of which date, and how many minutes before it."""

changes = Table(
    "changes",
    metadata,
    Column("user_id", _Id, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("conference_id", _Id, primary_key=True, autoincrement=False),
    Column("counter", BigInteger, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_changes_news", "user_id", "counter"),
    Index("ix_changes_age", "removed", "at"),
)
"""The newest change per user and conference; `removed` when the user sees it no more. It outlives
the conference."""

remembered_answers = Table(
    "remembered_answers",
    metadata,
    Column("user_id", _Id, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("method", String(8), primary_key=True),
    Column("path", String(200), primary_key=True),
    Column("key", String(255), primary_key=True),
    Column("request", String(64), nullable=False),
    Column("status", Integer, nullable=False),
    Column("headers", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
)
"""Answers to requests that may be repeated. `request` is an HMAC of what was asked, `headers` a
JSON object, `body` encrypted under the key."""

mails = Table(
    "mails",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("queued_at", BigInteger, nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", BigInteger, nullable=False),
    Column("error", Text, nullable=False),
    Column("kind", String(16), nullable=False, server_default=""),
    Column("conference_id", BigInteger, nullable=False, server_default="0"),
    Column("participant_id", BigInteger, nullable=False, server_default="0"),
    Column("worker", String(32), nullable=False, server_default=""),
    Column("tried_since", BigInteger, nullable=False, server_default="0"),
    Column("over_at", BigInteger, nullable=True),
    Column("returned_at", BigInteger, nullable=True),
    Column("returned", Text, nullable=False, server_default=""),
    Index("ix_mails_due", "state", "next_attempt_at"),
    Index("ix_mails_participant", "participant_id"),
    sqlite_autoincrement=True,
)
"""The mail queue. `facts` is what a message is rendered from, encrypted under the key; once it is
sent, only whom it went to. `state` is a `MailState`, `worker` who is at work while it is being
sent, `error` what the mail server said. It is given up a day after `tried_since`; `over_at` is when
it was sent, failed, given up or became unclear. A mail that came back did so at `returned_at`, for
the reason `returned`. Conference and participant may be gone by now; 0 in rows of older versions.
"""

phones = Table(
    "phones",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("user_id", _Id, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", String(64), nullable=False),
    Column("active", Boolean, nullable=False),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("surname", String(200), nullable=False),
    Column("company", String(200), nullable=False),
    Column("email", String(254), nullable=False),
    Column("job_title", String(200), nullable=False),
    Column("city", String(200), nullable=False),
    Column("country", String(200), nullable=False),
    Column("office_number", String(32), nullable=False),
    Column("mobile_number", String(32), nullable=False),
    Column("private_number", String(32), nullable=False),
    Column("fax_number", String(32), nullable=False),
)
"""The address book that all users share. What is not known is empty."""

tags = Table(
    "tags",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("name", String(64), nullable=False, unique=True),
)

contact_tags = Table(
    "contact_tags",
    metadata,
    Column("contact_id", _Id, ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("tag_id", _Id, ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True),
)
