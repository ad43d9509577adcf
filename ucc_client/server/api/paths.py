"""The paths of a user's conferences, and whose they are."""

from __future__ import annotations

from ucc_client.server import limits
from ucc_client.server.refusals import NotFoundError
from ucc_client.server.services.accounts import Account

LIST = "/users/{user_id:int}/managedConferences"
ONE = LIST + "/{conference_id:int}"
CHANGES = LIST + "/changes"
PREVIEW = LIST + "/preview"
ANSWER = ONE + "/answer"
RESEND = ONE + "/resend"
LIVE = ONE + "/live"
CALLS = ONE + "/calls"
EVENTS = "/users/{user_id:int}/events"
SUBSCRIPTION = "/users/{user_id:int}/subscription"


def own(account: Account, user_id: int) -> None:
    """Refuse another user's path, whether or not there is such a user."""
    if user_id != account.user_id:
        raise NotFoundError


def conference_in(conference_id: int) -> int:
    """Refuse numbers that no database keeps."""
    if not 0 < conference_id <= limits.LARGEST_ID:
        raise NotFoundError("There is no conference with this id.")
    return conference_id
