"""Answers the user's own invitation, and sends invitations again."""

from __future__ import annotations

import uuid

from ucc_client.api.conferences import Conferences
from ucc_client.application.changes import Done, Failed, NothingThere, Result, Trouble
from ucc_client.application.commands import AnswerInvitation, SendAgain
from ucc_client.application.queries import SentAgain
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.answers import OwnAnswer
from ucc_client.contract.extensions import Extension
from ucc_client.contract.mail_state import Resend

_NOT_OFFERED = "the server does not offer this"
_NEEDED = {AnswerInvitation: Extension.ANSWERS, SendAgain: Extension.MAIL_STATE}


def run(
    request: AnswerInvitation | SendAgain, server: Conferences, cache: ConferenceCache
) -> Result:
    """Do one of them; raises `contract.errors.ServerError` and `cache.errors.CacheError`."""
    shown = cache.details(request.key)
    if shown is None:
        return NothingThere()
    number = shown.row.conference_id
    if number is None:
        return Failed(trouble=Trouble.OFFLINE, detail="the server does not have it yet")
    if _NEEDED[type(request)] not in server.extensions:
        return Failed(trouble=Trouble.REJECTED, detail=_NOT_OFFERED)
    if isinstance(request, AnswerInvitation):
        server.answer(number, OwnAnswer(answer=request.answer, date=request.date))
        return Done()
    # One press of a button is one key: an answer that is lost on the way doubles nothing.
    resent = server.send_again(
        number, Resend(participant_ids=request.participant_ids or None), key=str(uuid.uuid4())
    )
    return SentAgain(queued=resent.queued, waiting=resent.waiting)
