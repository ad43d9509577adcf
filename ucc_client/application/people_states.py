"""What is to be seen of each participant beside the conference: the answer, and the mails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from ucc_client.contract.answers import GivenAnswer
from ucc_client.contract.mail_state import IN_TROUBLE, MailStatus
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.participant import Participant


class PersonState(msgspec.Struct, frozen=True, kw_only=True):
    """One participant's answer, and the newest mail; None for what there is not.

    `others` are the newest mails of other kinds, newest first.
    """

    answer: GivenAnswer | None = None
    mail: MailStatus | None = None
    others: tuple[MailStatus, ...] = ()

    @property
    def is_in_trouble(self) -> bool:
        """Tell whether the newest mail needs somebody."""
        return self.mail is not None and self.mail.state in IN_TROUBLE


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """How many said what, and to how many the mail did not arrive."""

    accepted: int = 0
    declined: int = 0
    tentative: int = 0
    troubled: int = 0


NOTHING = PersonState()


def states_on(
    original: int | None,
    answers: Sequence[GivenAnswer] | None,
    mails: Sequence[MailStatus] | None,
) -> dict[int, PersonState]:
    """Return the states by `participant_id`, as they are on the date with this original.

    What was said of that date counts before what was said of all.
    """
    said: dict[int, GivenAnswer] = {}
    for one in answers or ():
        if one.date is None:
            said.setdefault(one.participant_id, one)
        elif one.date == original:
            said[one.participant_id] = one
    sent: dict[int, list[MailStatus]] = {}
    for mail in sorted(mails or (), key=lambda mail: mail.queued_at, reverse=True):
        sent.setdefault(mail.participant_id, []).append(mail)
    states = {}
    for person in {*said, *sent}:
        newest, *others = sent.get(person, [None])
        states[person] = PersonState(
            answer=said.get(person),
            mail=newest,
            others=tuple(one for one in others if one is not None),
        )
    return states


def tally_of(people: Sequence[Participant], states: Mapping[int, PersonState]) -> Tally:
    """Count these people."""
    theirs = [states.get(person.participant_id or 0, NOTHING) for person in people]
    counted = Counter(state.answer.answer for state in theirs if state.answer is not None)
    return Tally(
        accepted=counted[InvitationAnswer.ACCEPTED],
        declined=counted[InvitationAnswer.DECLINED],
        tentative=counted[InvitationAnswer.TENTATIVE],
        troubled=sum(state.is_in_trouble for state in theirs),
    )
