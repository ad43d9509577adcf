"""The addresses of the portal, and which of them a sign-in may lead to."""

from __future__ import annotations

import re

HOME = "/"
SIGN_IN = "/sign-in"
SIGN_OUT = "/sign-out"
SESSIONS = "/sessions"
CALENDAR_ADDRESS = "/calendar-address"
CONFERENCES = "/conferences"
NEW = "/conferences/new"
PEOPLE = "/conferences/people"
ADMIN = "/admin"
TEMPLATE = "/admin/conferences"
USERS = "/admin/users"
NUMBERS = "/admin/numbers"
MAIL = "/admin/mail"
STATE = "/admin/server"

_OWN = re.compile(
    r"/(conferences|admin|sessions|calendar-address)(/[A-Za-z0-9_-]+)*(\?[A-Za-z0-9_.~%&=+-]*)?"
)
"""Nothing that a browser could take for another host's address, however it is spelled."""


def safe(wanted: str) -> str:
    """Return where a sign-in leads: `wanted` if it is one of our pages, else the first one."""
    return wanted if _OWN.fullmatch(wanted) else CONFERENCES
