"""What the dialog asks about the people in it."""

from __future__ import annotations

import msgspec

from ucc_client.application.commands import Request
from ucc_client.domain.participant import Participant


class RecognisePeople(Request, frozen=True, kw_only=True, tag=True):
    """Ask what the cache knows of people beyond what is typed; answered with `Recognised`."""

    people: tuple[Participant, ...]


class Recognised(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Those who were asked about, in their order, each with what is known in addition."""

    people: tuple[Participant, ...]


PeopleQuery = RecognisePeople
"""What the cache answers about people."""
