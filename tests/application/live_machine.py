"""A machine that tells who is in by telephone, and takes orders; it has no stream of events."""

from __future__ import annotations

from typing import Any

import msgspec

from tests.api.foreign_server import Asked, Said
from tests.sync.plain_machine import PlainMachine
from ucc_client.contract.extensions import HEADER
from ucc_client.contract.live import LiveConference, LivePerson, LiveState

NOW = 1_900_000_100_000
BEN = LivePerson(
    id=1, name="Ben", state=LiveState.TALKING, since=NOW - 5_000, joined_at=NOW - 9_000
)


class LiveMachine(PlainMachine):
    """`people` are in `number`, which runs; what was ordered is kept in `orders`."""

    def __init__(self, number: int = 101) -> None:
        super().__init__()
        self.number = number
        self.people: tuple[LivePerson, ...] = (BEN,)
        self.orders: list[dict[str, Any]] = []
        self.refuses: Said | None = None
        self.looks = 0

    def reply(self, asked: Asked) -> Said | None:
        if asked.path.endswith("/calls") and asked.path.removeprefix("/rest") not in self.more:
            return Said(403, headers={HEADER: "live"})
        said = self._live(asked) if asked.path.endswith("/live") else super().reply(asked)
        return said and said._replace(headers={**said.headers, HEADER: "live"})

    def _live(self, asked: Asked) -> Said:
        if asked.method == "POST":
            self.orders.append(asked.body)
            return self.refuses or Said(202)
        self.looks += 1
        is_active = self.number in self.active
        shown = LiveConference(
            conference_id=self.number,
            is_active=is_active,
            now=NOW + self.looks,
            people=self.people if is_active else (),
            started_at=NOW - 60_000,
            may_moderate=True,
            can_call=True,
        )
        return Said(200, msgspec.json.encode(shown), {"Content-Type": "application/json"})
