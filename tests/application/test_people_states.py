"""What is seen of each participant, out of what the server says of all of them."""

from __future__ import annotations

from ucc_client.application.people_states import states_on, tally_of
from ucc_client.contract.answers import GivenAnswer
from ucc_client.contract.mail_state import MailState, MailStatus
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.participant import Participant

YES, NO = InvitationAnswer.ACCEPTED, InvitationAnswer.DECLINED


def said(person: int, answer: InvitationAnswer, date: int | None = None) -> GivenAnswer:
    return GivenAnswer(participant_id=person, answer=answer, answered_at=1, date=date)


def mail(person: int, queued_at: int, state: MailState, kind: str = "invitation") -> MailStatus:
    return MailStatus(participant_id=person, kind=kind, state=state, queued_at=queued_at)


def test_what_was_said_of_a_date_counts_before_what_was_said_of_all() -> None:
    answers = [said(1, NO, date=7), said(1, YES), said(2, NO, date=8)]
    on_seven, on_eight = (states_on(date, answers, None) for date in (7, 8))
    assert {one: on_seven[one].answer for one in on_seven} == {1: said(1, NO, date=7)}
    assert on_eight[1].answer == said(1, YES)
    assert on_eight[2].answer == said(2, NO, date=8)


def test_the_newest_mail_is_shown_and_the_others_are_known() -> None:
    first, last = mail(1, 10, MailState.FAILED), mail(1, 20, MailState.SENT, "update")
    state = states_on(None, None, [first, last])[1]
    assert (state.mail, state.others) == (last, (first,))
    assert not state.is_in_trouble


def test_people_are_counted_by_what_they_said_and_by_mails_that_need_somebody() -> None:
    people = [Participant(participant_id=one) for one in (1, 2, 3)]
    states = states_on(
        None,
        [said(1, YES), said(2, NO), said(9, YES)],
        [
            mail(3, 1, MailState.UNCLEAR),
            mail(1, 1, MailState.WAITING),
            mail(9, 1, MailState.FAILED),
        ],
    )
    tally = tally_of([*people, Participant()], states)
    assert (tally.accepted, tally.declined, tally.tentative, tally.troubled) == (1, 1, 0, 1)


def test_words_of_a_newer_server_are_left_out_and_the_rest_is_read() -> None:
    known = {"participantId": 1, "answer": "accepted", "answeredAt": 5}
    sent = {"participantId": 1, "kind": "postcard", "state": "sent", "queuedAt": 5}
    record = ServerRecord(
        conference_id=7,
        details={
            "answers": [known, {**known, "answer": "delegated"}, None, {}],
            "mails": [sent, {**sent, "state": "shredded"}, 5],
        },
    )
    assert [one.answer for one in record.answers()] == [YES]
    assert [one.kind for one in record.mails()] == ["postcard"]
    odd = ServerRecord(conference_id=7, details={"answers": "x", "mails": {}})
    assert (odd.answers(), odd.mails()) == ((), ())
    assert ServerRecord(conference_id=7).answers() == ()
