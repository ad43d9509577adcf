"""A template with something in the place of its variables, on any server.

What a server's placeholders stand for is told by their names alone, so that it can be guessed
only; the bundled server's are known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ucc_client.domain.mail_template import Variable

_WORDS: tuple[tuple[Variable, tuple[str, ...]], ...] = (
    (Variable.PIN, ("pin",)),
    (Variable.WEB_LINK, ("link", "url", "web")),
    (Variable.EXTERNAL_NUMBER, ("extern",)),
    (Variable.INTERNAL_NUMBER, ("intern",)),
    (Variable.CALL_NOTE, ("call", "anruf", "angerufen")),
    (Variable.PARTICIPANT_NAME, ("participant", "teilnehmer", "user")),
    (Variable.CONFERENCE_NAME, ("conference", "konferenz", "subject")),
    (Variable.TIME, ("time", "zeit")),
    (Variable.DATE, ("date", "datum")),
)
"""Parts of names, from the surest to the vaguest."""


def meaning_of(placeholder: str, name: str = "") -> Variable | None:
    """Return what a placeholder stands for, by itself and by its name for people; None if unsure.

    A link that has a participant in it is a link: what is surer comes first.
    """
    for variable in Variable:
        if placeholder == variable.placeholder:
            return variable
    for text in (placeholder.casefold(), name.casefold()):
        for variable, words in _WORDS:
            if any(word in text for word in words):
                return variable
    return None


def filled_in(
    text: str, placeholders: Sequence[tuple[str, str]], values: Mapping[Variable, str]
) -> str:
    """Return a text with its placeholders replaced, once each; unsure ones show their names.

    `placeholders` are the server's, with their names for people.
    """
    known = {
        placeholder: values.get(meaning, "") if meaning else f"‹{name}›"
        for placeholder, name in placeholders
        if placeholder
        for meaning in (meaning_of(placeholder, name),)
    }
    longest_first = sorted(known, key=len, reverse=True)
    parts, rest = [], text
    while rest:
        found = [(at, one) for one in longest_first if (at := rest.find(one)) >= 0]
        if not found:
            break
        at, one = min(found, key=lambda hit: (hit[0], -len(hit[1])))
        parts += [rest[:at], known[one]]
        rest = rest[at + len(one) :]
    return "".join([*parts, rest])
