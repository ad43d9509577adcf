"""How mails are sent, beyond where."""

from __future__ import annotations

import msgspec

ID = "{id}"
"""Stands for a mail's mark in the address that mails come back to."""


class Habits(msgspec.Struct, frozen=True, kw_only=True):
    """How the mail worker goes about it.

    `bounces` is the address that mails come back to, perhaps with `ID` in it; empty means the
    sender's. `per_minute` is how many mails leave at most, 0 for as many as can. What became of a
    mail is remembered for `kept_days`.
    """

    bounces: str = ""
    per_minute: int = 0
    kept_days: int = 30
