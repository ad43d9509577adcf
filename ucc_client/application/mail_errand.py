"""Asks the server which mails a change would cause, before it is made."""

from __future__ import annotations

from ucc_client.api.conferences import Conferences
from ucc_client.application.changes import NothingThere
from ucc_client.application.commands import ChangeTogether, CreateConference, EditConference
from ucc_client.application.queries import Mails
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.additions import understood
from ucc_client.contract.extensions import Extension
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.contract.server_record import body_for_edit, read_conference
from ucc_client.domain.merge import merge


def mails_of(
    change: CreateConference | EditConference | ChangeTogether,
    server: Conferences,
    cache: ConferenceCache,
) -> Mails | NothingThere:
    """Return the mails of each part of a change, one after the other.

    Raises `contract.errors.ServerError` and `cache.errors.CacheError`.
    """
    if Extension.PREVIEW not in server.extensions:
        return Mails(told=False)
    parts = change.changes if isinstance(change, ChangeTogether) else (change,)
    bodies = []
    for part in parts:
        if isinstance(part, CreateConference):
            bodies.append(overlay(part.conference))
        elif isinstance(part, EditConference):
            body = _changed(part, server, cache)
            if body is None:
                return NothingThere()
            bodies.append(body)
    previews = [server.preview(understood(body, server.extensions)) for body in bodies]
    return Mails(
        told=True,
        mails=tuple(mail for preview in previews for mail in preview.mails),
        more=sum(preview.more for preview in previews),
    )


def _changed(edit: EditConference, server: Conferences, cache: ConferenceCache) -> RawObject | None:
    """Return the body of an edit, merged with what the server has now; None when it is gone.

    In a clash the user's holds.
    """
    shown = cache.details(edit.key)
    if shown is None:
        return None
    number = shown.row.conference_id
    if number is None:
        return overlay(edit.conference)
    current = server.get(number)
    if current is None:
        return None
    return body_for_edit(merge(edit.base, edit.conference, read_conference(current)), current)
