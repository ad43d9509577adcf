"""How a viewer gets into a conference himself: numbers, and his own PIN and link."""

from __future__ import annotations

import msgspec

from ucc_client.server import links
from ucc_client.server.database.reading import Reading
from ucc_client.server.keys import Keys
from ucc_client.server.services.configuration import Configuration, base_url
from ucc_client.server.services.pins import open_pin


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A viewer's own row among the participants; `pin` is sealed."""

    participant_id: int
    pin: bytes
    link_generation: int


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """What the template says of the way in, at one moment; `base` is the start of links."""

    keys: Keys
    numbers: dict[str, str]
    base: str

    def fields(self, place: Place | None) -> dict[str, str]:
        """Return the fields of the contract's `DialIn`; who has no place gets the numbers only."""
        if place is None:
            return self.numbers
        return {
            "pin": open_pin(self.keys, place.pin),
            **self.numbers,
            "link": links.url(self.base, self.keys, place.participant_id, place.link_generation),
        }


class DialIns:
    """Knows the way in, as the template has it now.

    When an administrator changes its numbers or its address, everybody sees them with the next
    read of a conference. That is no change of the conferences: it neither raises a revision nor
    appears among anybody's changes.
    """

    def __init__(self, keys: Keys, configuration: Configuration, own_url: str) -> None:
        self._keys, self._configuration, self._own_url = keys, configuration, own_url

    def way(self, connection: Reading) -> Way:
        """Read the way in. `own_url` stands in for an address that the template does not have."""
        place = self._configuration.dial_in(connection)
        numbers = {
            "internalNumber": place.internal_number,
            "externalNumber": place.external_number,
        }
        return Way(
            keys=self._keys,
            numbers={name: number for name, number in numbers.items() if number},
            base=base_url(place.server_address, self._own_url),
        )
