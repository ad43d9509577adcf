"""What a mail server's answer means to people, by its enhanced status code (RFC 3463)."""

from __future__ import annotations

import enum
import re


class MailProblem(enum.StrEnum):
    """The reasons that people can do something about."""

    UNKNOWN_MAILBOX = "unknown mailbox"
    UNKNOWN_DOMAIN = "unknown domain"
    FULL = "full"
    TOO_LARGE = "too large"
    REFUSED = "refused"


_CODE = re.compile(r"\b[45]\.(\d{1,3})\.(\d{1,3})\b")
_BY_CODE = {
    ("1", "1"): MailProblem.UNKNOWN_MAILBOX,
    ("1", "2"): MailProblem.UNKNOWN_DOMAIN,
    ("1", "3"): MailProblem.UNKNOWN_MAILBOX,
    ("1", "6"): MailProblem.UNKNOWN_MAILBOX,
    ("1", "10"): MailProblem.UNKNOWN_DOMAIN,
    ("2", "1"): MailProblem.UNKNOWN_MAILBOX,
    ("2", "2"): MailProblem.FULL,
    ("2", "3"): MailProblem.TOO_LARGE,
    ("3", "4"): MailProblem.TOO_LARGE,
    ("4", "4"): MailProblem.UNKNOWN_DOMAIN,
}
_WORDS = (
    (re.compile(r"(user|recipient|mailbox|address)\W+(is\W+)?unknown", re.I), "UNKNOWN_MAILBOX"),
    (
        re.compile(r"(unknown|no such|invalid)\W+(local\W+)?(user|recipient|mailbox)", re.I),
        "UNKNOWN_MAILBOX",
    ),
    (re.compile(r"(mailbox|quota)\W+(is\W+)?(full|exceeded)|over quota", re.I), "FULL"),
)


def problem_in(text: str) -> MailProblem | None:
    """Return what an answer means; None where only its own words can say it."""
    found = _CODE.search(text)
    if found is not None:
        if (known := _BY_CODE.get((found[1], found[2]))) is not None:
            return known
        if found[1] == "7":
            return MailProblem.REFUSED
    for words, name in _WORDS:
        if words.search(text):
            return MailProblem[name]
    return None
