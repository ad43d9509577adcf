"""What a user with an account answers for himself."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row

from ucc_client.contract.answers import OwnAnswer
from ucc_client.server.clock import Clock
from ucc_client.server.refusals import ForbiddenError, InvalidError
from ucc_client.server.services.answers import Answers
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.transactions import Transaction
from ucc_client.server.services.visibility import visible


class OwnAnswers:
    """Finds the places of a user among the participants, and answers for them."""

    def __init__(self, answers: Answers, clock: Clock) -> None:
        self._answers, self._clock = answers, clock

    def give(self, change: Transaction, user_id: int, conference_id: int, said: OwnAnswer) -> None:
        """Write the user's answer down.

        Who is listed more than once answers for all these places. Raises NotFoundError,
        ForbiddenError for who does not take part, or InvalidError for a date that is none of his.
        """
        now = self._clock()
        visible(change.connection, user_id, conference_id, now)
        places = _places(change.connection, user_id, conference_id)
        if not places:
            raise ForbiddenError("Only who takes part answers.")
        # Who is on all dates and named none means these, not the single ones beside them.
        of_series = [place for place in places if place.only_on is None]
        asked = places if said.date is not None else of_series or places
        done = [
            self._answers.record(change, place.id, said.answer, now, date=said.date)
            for place in asked
        ]
        if said.date is not None and not any(done):
            raise InvalidError("date: the conference has no such date with you.")


def _places(connection: Connection, user_id: int, conference_id: int) -> list[Row[Any]]:
    people = people_of(connection, conference_id)
    return [person for person in people if person.user_id == user_id]
