"""What a sync did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from ucc_client.contract.errors import ServerError
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.pending_change import key_of


class Difficulty(msgspec.Struct, frozen=True, kw_only=True):
    """A conference that has to wait for the next round, and why; no text of the user's."""

    key: str
    reason: str


class SyncResult(msgspec.Struct, kw_only=True):
    """Counts of one round.

    `created`, `updated` and `deleted` came from the server; `published` went there. `conflicts`,
    `unconfirmed`, `gone` and `rejected` are changes that need the user from now on. `skipped`
    changes wait: for their time, or for one before them. `errors` are tried again; `unread` counts
    the conferences that the server has and nobody here can read. `vanished` counts conferences
    that are gone at once, so many that the round ended to ask. `due_at` is when a change that waits
    can go on, in epoch milliseconds.
    """

    created: int = 0
    updated: int = 0
    deleted: int = 0
    published: int = 0
    conflicts: int = 0
    unconfirmed: int = 0
    gone: int = 0
    rejected: int = 0
    skipped: int = 0
    errors: list[Difficulty] = msgspec.field(default_factory=list)
    cancelled: bool = False
    vanished: int = 0
    unread: int = 0
    due_at: int | None = None

    @property
    def refused(self) -> int:
        """How many changes need the user since this round."""
        return self.conflicts + self.unconfirmed + self.gone + self.rejected

    @property
    def received(self) -> int:
        """How many conferences came from the server, new or changed."""
        return self.created + self.updated

    def count(self, numbers: Iterable[int], known: Mapping[int, ServerRecord]) -> None:
        """Count conferences that came, new or changed; `known` is what there was before."""
        for number in numbers:
            if number in known and known[number].details is not None:
                self.updated += 1
            else:
                self.created += 1

    def failed(self, number: int, error: ServerError) -> None:
        """Note that a conference could not be had."""
        self.errors.append(Difficulty(key=key_of(number), reason=str(error)))
