"""How a creation whose answer was lost is found again among the server's conferences."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import msgspec

from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import read_summary
from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import pair
from ucc_client.domain.pending_change import Attempt
from ucc_client.domain.recurrence import may_be_dates_of_one_series


def alike(desired: Conference, listed: Mapping[int, RawObject]) -> tuple[int, ...]:
    """Return the ids in the list that could be `desired`: the same name and start."""
    return tuple(
        number
        for number, line in sorted(listed.items())
        if line.get("name", "").strip() == desired.name.strip()
        and _same_start(desired, read_summary(line).start_time)
    )


def adoptable(
    desired: Conference,
    attempt: Attempt,
    listed: Mapping[int, RawObject],
    adopted: Collection[int],
) -> tuple[int, ...]:
    """Return the ids that the creation may have been given: alike, new, and nobody else's."""
    return tuple(
        number
        for number in alike(desired, listed)
        if number not in attempt.before and number not in adopted
    )


def is_the_same(desired: Conference, found: Conference) -> bool:
    """Tell whether a conference alike has the same participants too, and no other text.

    A text that is empty on one side is the template's, which a server may fill in.
    """
    texts = {text for text in (desired.email_body.strip(), found.email_body.strip()) if text}
    if len(texts) > 1:
        return False
    pairs = pair(desired.participants, found.participants)
    return len(pairs) == len(desired.participants) == len(found.participants)


def after_looking(attempt: Attempt, *, now: int, settle_ms: int) -> tuple[Attempt, bool]:
    """Count a full look that found nothing; True when it certainly is not there.

    Two looks have to be further apart than any request can be under way (`settle_ms`).
    """
    if attempt.looked_at is None or now < attempt.looked_at:
        return msgspec.structs.replace(attempt, looked_at=now), False
    return attempt, now - attempt.looked_at >= settle_ms


def _same_start(desired: Conference, start: int) -> bool:
    # A server may list a series by its next date.
    return start == desired.start or (
        start > desired.start
        and may_be_dates_of_one_series(desired.start, start, desired.occurrence)
    )
