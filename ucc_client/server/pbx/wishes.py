"""How a conference wants its calls to go."""

from __future__ import annotations

import msgspec

from ucc_client.domain.conference import Conference


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """`waits`: nobody hears anybody until a moderator is in. `announces`: names are said."""

    waits: bool = False
    announces: bool = False


def wishes_of(conference: Conference) -> Wishes:
    """Return what a conference says of its calls."""
    return Wishes(waits=conference.wait_for_moderator, announces=conference.announce_names)
