from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import Announced, MailKind, PlannedMail, plan
from ucc_client.domain.participant import Participant
from ucc_client.domain.reason import Reason
from ucc_client.domain.recurrence import Occurrence

ANNA = Participant(display_name="Anna", email="anna@example.org", user_id=7, participant_id=1)
BEN = Participant(display_name="Ben", email="ben@example.org", participant_id=2)
CARL = Participant(display_name="Carl", phone_number="+49 721 1", participant_id=3)
DORA = Participant(display_name="Dora", email="dora@example.org")

People = tuple[Participant, ...]


def changed(thing: Any, **fields: object) -> Any:
    return msgspec.structs.replace(thing, **fields)


def announced(*people: Participant, pins: dict[int, str] | None = None, **fields: Any) -> Announced:
    known = {"name": "Stand-up", "start": 1_000_000, **fields}
    return Announced(conference=Conference(**known, participants=people), pins=pins or {})


def planned(before: People, after: People, **fields: Any) -> list[PlannedMail]:
    return plan(announced(*before), announced(*after, **fields))


def invited(before: People, after: People) -> list[int]:
    return [m.position for m in planned(before, after) if m.kind is MailKind.INVITATION]


def updates(*pairs: tuple[int, tuple[Reason, ...]]) -> list[PlannedMail]:
    return [PlannedMail(MailKind.UPDATE, position, reasons) for position, reasons in pairs]


def test_a_new_conference_invites_everybody_who_has_an_address() -> None:
    assert plan(None, announced(ANNA, CARL, BEN)) == [
        PlannedMail(MailKind.INVITATION, 0),
        PlannedMail(MailKind.INVITATION, 2),
    ]


def test_a_deleted_conference_is_cancelled_for_everybody_who_has_an_address() -> None:
    assert plan(announced(ANNA, CARL, BEN), None) == [
        PlannedMail(MailKind.CANCELLATION, 0, (Reason.DELETED,)),
        PlannedMail(MailKind.CANCELLATION, 2, (Reason.DELETED,)),
    ]


def test_an_address_of_spaces_is_none() -> None:
    assert invited((), (Participant(display_name="Dora", email="  "),)) == []


def test_who_is_new_is_invited_and_who_stays_hears_nothing_of_it() -> None:
    assert planned((ANNA, BEN), (BEN, DORA, ANNA)) == [PlannedMail(MailKind.INVITATION, 1)]


def test_who_is_removed_gets_a_cancellation_and_who_stays_hears_nothing_of_it() -> None:
    assert planned((ANNA, CARL, BEN), (ANNA,)) == [
        PlannedMail(MailKind.CANCELLATION, 2, (Reason.REMOVED,))
    ]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"name": "Retro"}, Reason.NAME),
        ({"start": 2_000_000}, Reason.TIME),
        ({"occurrence": Occurrence.EVERYWEEK}, Reason.REPETITION),
    ],
)
def test_what_concerns_the_conference_is_told_to_all_who_stay(
    fields: dict[str, Any], reason: Reason
) -> None:
    assert planned((ANNA, CARL, BEN), (ANNA, CARL, BEN), **fields) == updates(
        (0, (reason,)), (2, (reason,))
    )


def test_another_dial_in_number_is_told_to_all_who_stay() -> None:
    before = changed(announced(ANNA, BEN), dial_in=("900", "+49 30 900"))
    after = changed(announced(ANNA, BEN), dial_in=("900", "+49 30 901"))
    assert plan(before, after) == updates((0, (Reason.DIAL_IN,)), (1, (Reason.DIAL_IN,)))


def test_an_own_number_a_star_or_a_pin_is_told_to_the_one_concerned() -> None:
    assert planned((ANNA, BEN), (ANNA, changed(BEN, phone_number="21"))) == updates(
        (1, (Reason.NUMBER,))
    )
    assert planned((ANNA, BEN), (changed(ANNA, is_moderator=True), BEN)) == updates(
        (0, (Reason.MODERATOR,))
    )
    before, after = (
        announced(*p, pins=q)
        for p, q in (((ANNA, BEN), {1: "a", 2: "b"}), ((BEN, ANNA), {1: "c", 2: "b"}))
    )
    assert plan(before, after) == updates((1, (Reason.PIN,)))


def test_all_reasons_of_one_person_come_in_one_mail() -> None:
    starred = changed(BEN, is_moderator=True)
    assert planned((BEN,), (starred,), name="Retro", start=2) == updates(
        (0, (Reason.NAME, Reason.TIME, Reason.MODERATOR))
    )


@pytest.mark.parametrize(
    "after",
    [
        changed(BEN, display_name="Benjamin"),
        changed(BEN, call_on_start=True),
        changed(BEN, email=" BEN@example.org"),
        changed(BEN, participant_id=None),
    ],
)
def test_anything_else_is_told_to_nobody(after: Participant) -> None:
    assert planned((ANNA, BEN), (ANNA, after)) == []


@pytest.mark.parametrize("was", ["", "bne@example.org"])
def test_who_has_another_address_is_invited_there(was: str) -> None:
    assert planned((ANNA, changed(BEN, email=was)), (ANNA, BEN)) == [
        PlannedMail(MailKind.INVITATION, 1)
    ]


def test_another_text_or_a_number_written_otherwise_is_told_to_nobody() -> None:
    carl = changed(CARL, email="carl@example.org")
    respaced = changed(carl, phone_number="+497211")
    assert planned((carl,), (respaced,), name=" Stand-up ", email_body="Bis dann") == []


def test_who_is_listed_twice_with_an_address_gets_two_mails() -> None:
    assert invited((), (DORA, DORA)) == [0, 1]


def test_somebody_without_an_id_is_known_again_by_account_address_or_number() -> None:
    before = (
        Participant(display_name="Anna", user_id=7, email="anna@example.org"),
        Participant(display_name="Ben", email="ben@example.org"),
        Participant(display_name="Carl", phone_number="0721 123", email="carl@example.org"),
    )
    after = (
        Participant(display_name="Anna B.", user_id=7, email="Anna@example.org"),
        Participant(display_name="Benjamin", email=" Ben@Example.org "),
        Participant(display_name="Carl", phone_number="0721123", email="carl@example.org"),
    )
    assert planned(before, after) == []


def test_two_people_of_one_name_are_two_when_their_ids_differ() -> None:
    other = Participant(display_name="Ben", email="ben@example.org", participant_id=9)
    assert invited((BEN,), (BEN, other)) == [1]


def test_an_account_is_not_an_outside_person_of_the_same_address() -> None:
    outside = Participant(display_name="Anna", email="anna@example.org")
    account = Participant(display_name="Anna", email="anna@example.org", user_id=7)
    assert invited((outside,), (account,)) == [0]


def test_a_new_person_who_shares_an_address_or_a_number_is_invited() -> None:
    dora = Participant(display_name="Dora", email="ben@example.org")
    emil = Participant(display_name="Emil", phone_number="+49 721 1", email="emil@example.org")
    assert invited((BEN, CARL), (BEN, CARL, dora, emil)) == [2, 3]


PEOPLE = st.lists(
    st.builds(
        Participant,
        display_name=st.sampled_from("abc"),
        email=st.sampled_from(["", "a@x.org", "b@x.org"]),
        phone_number=st.sampled_from(["", "1", "2"]),
        is_moderator=st.booleans(),
        user_id=st.sampled_from([None, 1, 2]),
    ),
    max_size=5,
)
CONFERENCES = st.builds(
    lambda people, **fields: announced(*people, **fields),
    PEOPLE,
    name=st.sampled_from(["x", "y"]),
    start=st.sampled_from([1, 2]),
    occurrence=st.sampled_from(list(Occurrence)),
)


@given(CONFERENCES)
def test_saving_without_a_change_mails_nobody(same: Announced) -> None:
    assert plan(same, same) == []


@given(CONFERENCES, CONFERENCES)
def test_nobody_gets_two_mails_and_nobody_without_an_address_gets_one(
    before: Announced, after: Announced
) -> None:
    mails = plan(before, after)
    gone = [m.position for m in mails if m.kind is MailKind.CANCELLATION]
    told = [m.position for m in mails if m.kind is not MailKind.CANCELLATION]
    assert len(set(gone)) == len(gone)
    assert len(set(told)) == len(told)
    assert all(before.conference.participants[position].email for position in gone)
    assert all(after.conference.participants[position].email for position in told)


@given(CONFERENCES, CONFERENCES)
def test_going_back_invites_whom_going_there_cancelled(before: Announced, after: Announced) -> None:
    def count(mails: list[PlannedMail], kind: MailKind) -> int:
        return sum(m.kind is kind for m in mails)

    for one, other in ((None, after), (before, None)):
        there, back = plan(one, other), plan(other, one)
        assert count(there, MailKind.INVITATION) == count(back, MailKind.CANCELLATION)
        assert count(there, MailKind.CANCELLATION) == count(back, MailKind.INVITATION)


@given(CONFERENCES, CONFERENCES)
def test_each_mail_but_an_invitation_says_why(before: Announced, after: Announced) -> None:
    for mail in plan(before, after):
        assert bool(mail.reasons) is (mail.kind is not MailKind.INVITATION)
