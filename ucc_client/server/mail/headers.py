"""Texts of any kind in the headers of a message (RFC 5322, RFC 2047)."""

from __future__ import annotations

from email.header import Header
from email.headerregistry import Address
from email.utils import quote

from ucc_client.domain.plain_line import one_line

NAME_LENGTH = 120
SUBJECT_LENGTH = 1000
_LINE = 76


def subject(text: str) -> str:
    """Return a subject as it stands on the wire, folded; a very long one is cut."""
    return _encoded(_cut(one_line(text), SUBJECT_LENGTH), "Subject")


def mailbox(name: str, address: str) -> str:
    """Return `name <address>` as it stands on the wire, folded.

    Nothing in the name can end the header or add an address. The standard library's own
    folding loses the quotes of a long name, and with them just that.
    """
    phrase = _phrase(_cut(one_line(name), NAME_LENGTH))
    if not phrase:
        return address
    last = phrase.rpartition("\n")[2]
    gap = " " if len("To: ") + len(last) + len(address) + 3 <= _LINE else "\r\n "
    return f"{phrase}{gap}<{address}>"


def wire_address(address: str) -> str:
    """Return `address` with its host in ASCII (IDNA). Raises ValueError when there is none."""
    local, _, host = address.strip().rpartition("@")
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    return Address(username=local, domain=host).addr_spec


def _phrase(name: str) -> str:
    if not name.isascii() or "=?" in name or len(name) > _LINE - len("To: ") - 2:
        return _encoded(name, "To", always=True)
    plain = all(c.isalnum() or c in " -_" for c in name)
    return name if plain else f'"{quote(name)}"'


def _encoded(text: str, header: str, *, always: bool = False) -> str:
    """Return `text` in encoded words, where it needs them, of at most 75 characters each."""
    # A plain word that is as long as a line cannot be folded; in encoded words it can.
    long = any(len(word) > _LINE // 2 for word in text.split())
    needed = always or long or not text.isascii() or "=?" in text
    charset = "utf-8" if needed else "us-ascii"
    return Header(text, charset, maxlinelen=_LINE, header_name=header).encode(linesep="\r\n")


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
