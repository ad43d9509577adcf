"""What one request, one conference and one user may ask for at most.

Everything that is refused for its size is refused by these figures, and the OpenAPI document
tells them. Beyond them a body is answered with 413, a field with 400, and too many requests
with 429 and `Retry-After`. Lengths of texts are counted in characters (Unicode code points).
"""

from __future__ import annotations

BODY_BYTES = 10_000_000
"""Of any request: the largest conference that the other limits allow fits in."""
SIGN_IN_BODY_BYTES = 262_144
"""Of a sign-in, which nobody has to be known for."""

PARTICIPANTS = 5000
"""Of one conference."""

PREVIEWED_MAILS = 200
"""Of one conference: each has the whole text."""

RESENDS = 60
TRIAL_MAILS = 10
"""How often a user may send invitations again, and an administrator a test mail of the template."""
MAILS_SECONDS = 600.0
"""The time in which these count, in each process."""

CONFERENCE_NAME = 1000
DISPLAY_NAME = 1000
PHONE_NUMBER = 32
EMAIL_ADDRESS = 254
"""RFC 5321, 4.5.3.1.3: a path of 256 with its brackets."""
MAIL_SUBJECT = 1000
MAIL_BODY = 100_000
"""Of one conference and of the template."""
SERVER_ADDRESS = 1000
IDEMPOTENCY_KEY = 255

LATEST_START = 253_370_764_800_000
"""The year 9999 in epoch milliseconds: later ones have no date in most programs."""

DURATION_MINUTES = 7 * 24 * 60
RULE = 500
"""Characters of a `recurrenceRule`."""
EXCEPTION_DATES = 1000
MOVED_DATES = 500
"""Of one conference."""

PAGE_SIZE = 1000
DEFAULT_PAGE_SIZE = 20

LARGEST_ID = 2**63 - 1
"""Databases know no larger number."""

REQUESTS_PER_SECOND = 500
"""Of one user, unless the setting `requests_per_second` says otherwise. It is counted by each
process for itself: with several of them a user may ask as many times more."""
FEWEST_REQUESTS_PER_SECOND = 200
"""The contract's promise to clients: a general limit never bites below this."""

KEPT_FORM_CHARACTERS = 300_000
"""Of a form of the portal that goes through a sign-in, because its sender was signed out."""
PORTAL_SIGN_IN_BODY_BYTES = 1_000_000
