"""Looks at an own date beforehand, by what is known on this computer."""

from __future__ import annotations

from ucc_client.application.changes import Connection
from ucc_client.application.desk import OpenAccount
from ucc_client.domain.alarm import Occasion
from ucc_client.domain.preflight import Concern, Doubt, concerns
from ucc_client.domain.series_of import on_date

_OF_THE_WHOLE = (Doubt.TERMINATED, Doubt.UNREACHABLE, Doubt.NOT_SENT)


def look(opened: OpenAccount, occasion: Occasion, connection: Connection) -> tuple[Concern, ...]:
    """Return what there is to mend; nothing for what is gone. Raises `cache.errors.CacheError`."""
    shown = opened.cache.details(occasion.key)
    if shown is None:
        return ()
    row = shown.row
    found = concerns(
        on_date(shown.conference, occasion.original),
        user_id=opened.account.user_id,
        own_number=opened.account.number,
        reachable=connection is not Connection.OFFLINE,
        sent=not row.state,
        is_readonly=row.is_readonly,
        is_terminated=row.is_terminated and not row.is_active,
    )
    # Of a summary alone the people are unknown.
    return found if shown.complete else tuple(one for one in found if one.doubt in _OF_THE_WHOLE)
