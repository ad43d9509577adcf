"""What a start of the program asks of the window: by the command line, a link, or a file."""

from __future__ import annotations

import enum

import msgspec


class WishKind(enum.StrEnum):
    """What the window shall do."""

    NEW = "new"
    """Open the dialog for a new conference."""
    SHOW = "show"
    JOIN = "join"
    IMPORT = "import"
    """Open the dialog with what a calendar file says."""
    REFUSE = "refuse"
    """Say that this cannot be opened."""


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """One wish.

    `by_link` means that a stranger may have written it: nothing but showing is done before the
    user agrees. `conference` is the server's id or a local key, `server` its address
    where one was named; `content` is a file's. `name` is what is proposed for a new
    conference, or what was refused.
    """

    kind: WishKind
    conference: str = ""
    server: str = ""
    name: str = ""
    content: bytes = b""
    by_link: bool = False

    def __repr__(self) -> str:
        """Show no contents."""
        return f"Wish({self.kind.value})"
