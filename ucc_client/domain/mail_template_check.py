"""What is doubtful about an administrator's template, on any server.

The placeholders are the server's own: what they look like is learned from its list.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import msgspec


class TemplateFinding(enum.StrEnum):
    """One kind of thing to say before a template is saved."""

    SUBJECT_EMPTY = "subject empty"
    TEXT_EMPTY = "text empty"
    ADDRESS_WRONG = "address wrong"
    NO_NUMBER_CHOSEN = "no number chosen"
    NO_PIN = "no PIN"
    NO_NUMBER = "no number"
    UNKNOWN_PLACEHOLDER = "unknown placeholder"
    PORT_IN_ADDRESS = "port in address"


TEMPLATE_ERRORS = frozenset(
    {
        TemplateFinding.SUBJECT_EMPTY,
        TemplateFinding.TEXT_EMPTY,
        TemplateFinding.ADDRESS_WRONG,
    }
)
"""Findings that stop saving; the others are said."""


class TemplateProblem(msgspec.Struct, frozen=True):
    """A finding, and the words in the text that it is about."""

    finding: TemplateFinding
    words: str = ""

    @property
    def is_error(self) -> bool:
        """Tell whether it stops saving."""
        return self.finding in TEMPLATE_ERRORS


def check_template(
    *,
    subject: str,
    body: str,
    server_address: str,
    numbers_chosen: bool,
    placeholders: Sequence[str],
) -> list[TemplateProblem]:
    """Return what is wrong or doubtful, errors first; `placeholders` are the server's."""
    problems = []
    if not subject.strip():
        problems.append(TemplateProblem(TemplateFinding.SUBJECT_EMPTY))
    if not body.strip():
        problems.append(TemplateProblem(TemplateFinding.TEXT_EMPTY))
    problems += _address_problems(server_address.strip())
    if not numbers_chosen:
        problems.append(TemplateProblem(TemplateFinding.NO_NUMBER_CHOSEN))
    for word, finding in (("pin", TemplateFinding.NO_PIN), ("number", TemplateFinding.NO_NUMBER)):
        known = [p for p in placeholders if word in p.casefold()]
        if known and not any(placeholder in body for placeholder in known):
            problems.append(TemplateProblem(finding))
    problems += [
        TemplateProblem(TemplateFinding.UNKNOWN_PLACEHOLDER, word)
        for word in unknown_placeholders(subject + "\n" + body, placeholders)
    ]
    return sorted(problems, key=lambda problem: not problem.is_error)


def unknown_placeholders(text: str, placeholders: Sequence[str]) -> list[str]:
    """Return what looks like one of `placeholders`, but is none, in its order, once each.

    What surrounds the word in the server's placeholders tells what they look like.
    """
    shapes = {
        (match[1], match[2])
        for placeholder in placeholders
        if (match := re.fullmatch(r"(\W+)\w+(?:\.\w+)*(\W+)", placeholder))
    }
    found: dict[str, None] = {}
    for before, after in sorted(shapes):
        pattern = re.escape(before) + r"[\w.]+" + re.escape(after)
        found |= dict.fromkeys(re.findall(pattern, text))
    return [word for word in found if word not in placeholders]


def _address_problems(address: str) -> list[TemplateProblem]:
    if not address:
        return []
    parts = urlsplit(address if "://" in address else f"https://{address}")
    try:
        port = parts.port
    except ValueError:
        return [TemplateProblem(TemplateFinding.ADDRESS_WRONG)]
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in address:
        return [TemplateProblem(TemplateFinding.ADDRESS_WRONG)]
    return [TemplateProblem(TemplateFinding.PORT_IN_ADDRESS)] if port is not None else []
