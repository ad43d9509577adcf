"""What a conference's page says of its calls: who was in, from when to when, or why not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ucc_client.contract.calls import CallRecord
from ucc_client.contract.live import LiveCause
from ucc_client.server.language import N_
from ucc_client.server.portal.moments import InstantWords

SHOWN = 50
_WHY = {
    LiveCause.BUSY: N_("busy"),
    LiveCause.REJECTED: N_("rejected the call"),
    LiveCause.UNKNOWN_NUMBER: N_("the number does not exist"),
    LiveCause.NO_ANSWER: N_("did not answer"),
    LiveCause.REMOVED: N_("removed by a moderator"),
    LiveCause.HUNG_UP: N_("was not let in"),
    LiveCause.FAILED: N_("could not be reached"),
}


def call_lines(
    records: Sequence[CallRecord], spoken: InstantWords, _: Callable[[str], str]
) -> list[dict[str, object]]:
    """Return the newest calls in words; `minutes` is None for who was not in."""
    return [
        {
            "name": record.name,
            "number": record.number or "",
            "moderates": record.is_moderator,
            "day": spoken.day(record.joined_at or record.left_at),
            "from": spoken.clock(record.joined_at or record.left_at),
            "until": spoken.clock(record.left_at) if record.joined_at else "",
            "minutes": None if record.joined_at is None else _minutes(record),
            "why": _(_WHY[LiveCause(record.cause)]) if _is_told(record) else "",
        }
        for record in records[:SHOWN]
    ]


def _minutes(record: CallRecord) -> int:
    return max(1, round((record.left_at - (record.joined_at or 0)) / 60_000))


def _is_told(record: CallRecord) -> bool:
    return record.joined_at is None or record.cause == LiveCause.REMOVED
