"""What is doubtful about an administrator's template, on any server.

The placeholders are the server's own: what they look like is learned from its list.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import msgspec

from ucc_client.domain.mail_template import (
    PartFault,
    PartMark,
    for_reader,
    part_faults,
    variables_in,
)


class TemplateFinding(enum.StrEnum):
    """One kind of thing to say before a template is saved."""

    SUBJECT_EMPTY = "subject empty"
    TEXT_EMPTY = "text empty"
    ADDRESS_WRONG = "address wrong"
    NO_NUMBER_CHOSEN = "no number chosen"
    NO_PIN = "no PIN"
    NO_NUMBER = "no number"
    UNKNOWN_PLACEHOLDER = "unknown placeholder"
    REFUSED_PLACEHOLDER = "refused placeholder"
    PART_UNCLOSED = "part unclosed"
    PART_UNOPENED = "part unopened"
    PART_REPEATED = "part repeated"
    PORT_IN_ADDRESS = "port in address"


TEMPLATE_ERRORS = frozenset(
    {
        TemplateFinding.SUBJECT_EMPTY,
        TemplateFinding.TEXT_EMPTY,
        TemplateFinding.ADDRESS_WRONG,
        TemplateFinding.REFUSED_PLACEHOLDER,
        TemplateFinding.PART_UNCLOSED,
        TemplateFinding.PART_UNOPENED,
        TemplateFinding.PART_REPEATED,
    }
)
"""Findings that stop saving; the others are said."""


class TemplateProblem(msgspec.Struct, frozen=True):
    """A finding, and the words in the text that it is about."""

    finding: TemplateFinding
    words: str = ""
    in_subject: bool = False

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
    has_parts = knows_parts(placeholders)
    read = [_variables_read(body, called=one) for one in (True, False)] if has_parts else [body]
    for word, finding in (("pin", TemplateFinding.NO_PIN), ("number", TemplateFinding.NO_NUMBER)):
        known = [p for p in placeholders if word in p.casefold()]
        if known and not all(any(placeholder in text for placeholder in known) for text in read):
            problems.append(TemplateProblem(finding))
    for text, in_subject in ((subject, True), (body, False)):
        problems += [
            TemplateProblem(
                TemplateFinding.REFUSED_PLACEHOLDER
                if has_parts
                else TemplateFinding.UNKNOWN_PLACEHOLDER,
                word,
                in_subject,
            )
            for word in unknown_placeholders(text, placeholders)
        ]
        problems += [
            TemplateProblem(_PART_FAULTS[fault], mark, in_subject)
            for fault, mark in (part_faults(text) if has_parts else ())
        ]
    return sorted(problems, key=lambda problem: not problem.is_error)


_PART_FAULTS = {
    PartFault.UNCLOSED: TemplateFinding.PART_UNCLOSED,
    PartFault.UNOPENED: TemplateFinding.PART_UNOPENED,
    PartFault.REPEATED: TemplateFinding.PART_REPEATED,
}


def _variables_read(text: str, *, called: bool) -> str:
    return " ".join(one.placeholder for one in variables_in(for_reader(text, called=called)))


def knows_parts(placeholders: Sequence[str]) -> bool:
    """Tell whether the server has parts for some readers only, and refuses what it does not know.

    That is the bundled one; what another does is not known.
    """
    return all(mark.placeholder in placeholders for mark in PartMark)


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
        # Between two equal signs, as in "$5 and $", there is rarely anything but text.
        gap = "" if before == after else r"[ \t]*"
        pattern = rf"{re.escape(before)}{gap}[\w.]+{gap}{re.escape(after)}"
        found |= dict.fromkeys(re.findall(pattern, text))
    return [word for word in found if re.sub(r"[ \t]", "", word) not in placeholders]


def _address_problems(address: str) -> list[TemplateProblem]:
    if not address:
        return []
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        port = parts.port
    except ValueError:
        return [TemplateProblem(TemplateFinding.ADDRESS_WRONG)]
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in address:
        return [TemplateProblem(TemplateFinding.ADDRESS_WRONG)]
    return [TemplateProblem(TemplateFinding.PORT_IN_ADDRESS)] if port is not None else []
