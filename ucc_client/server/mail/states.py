"""Where a mail of the queue is on its way."""

from __future__ import annotations

import enum


class MailState(enum.StrEnum):
    """The state of one mail, from the change that caused it to its end.

    `SENDING` is journalled before the mail server is given the text; whoever finds it with nobody
    at work on it cannot tell whether it arrived (`UNCLEAR`). `FAILED` is the mail server's last
    word; a mail was `GIVEN_UP` after a day without one, or by the administrator.
    """

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    GIVEN_UP = "given_up"
    UNCLEAR = "unclear"


OVER = (MailState.SENT, MailState.FAILED, MailState.GIVEN_UP)
"""What nothing will be done about by itself, and nobody has to decide."""
