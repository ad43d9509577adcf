"""What a browser posts: fields by name, as they were typed."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import parse_qsl, urlencode

from ucc_client.server.refusals import InvalidError

_MOST_FIELDS = 50_000
"""Of the largest conference that can be saved, and some more."""


class Form:
    """The fields of `application/x-www-form-urlencoded`; line ends are single."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, list[str]] = {}
        for name, value in pairs:
            plain = value.replace("\r\n", "\n").replace("\r", "\n")
            self._fields.setdefault(name, []).append(plain)

    @classmethod
    def parse(cls, content: bytes) -> Form:
        """Read a body. Raises InvalidError when it has more fields than any page of ours."""
        try:
            text = content.decode("ascii")
            pairs = parse_qsl(
                text, keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="replace"
            )
        except ValueError:
            raise InvalidError("The form is not understood.") from None
        return cls(pairs)

    def __contains__(self, name: str) -> bool:
        """Tell whether there is such a field, and be it an empty one."""
        return name in self._fields

    def text(self, name: str, otherwise: str = "") -> str:
        """Return a field; of several the last."""
        found = self._fields.get(name)
        return found[-1] if found else otherwise

    def line(self, name: str) -> str:
        """Return a field of one line without the space around it."""
        return " ".join(self.text(name).split())

    def all(self, name: str) -> list[str]:
        """Return all fields of this name."""
        return list(self._fields.get(name, ()))

    def number(self, name: str) -> int | None:
        """Return a field that is a whole number, None for anything else."""
        text = self.text(name).strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None

    def encoded(self, *, without: Iterable[str] = ()) -> str:
        """Return the form as one text that `parse` reads."""
        left_out = set(without)
        return urlencode(
            [
                (name, value)
                for name, values in self._fields.items()
                if name not in left_out
                for value in values
            ]
        )
