from __future__ import annotations

import msgspec
import pytest

from ucc_client.domain.conference import Conference
from ucc_client.domain.conference_check import Finding, Problem, check, is_email
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence

NOW = 1_795_000_000_000
MINUTE = 60_000
ANNA = Participant(display_name="Anna", email="anna@example.org", is_moderator=True, user_id=7)
BEN = Participant(display_name="Ben", phone_number="+49 721 12", call_on_start=True)
GOOD = Conference(name="Weekly", start=NOW + MINUTE, participants=(ANNA, BEN))


def problems(now: int = NOW, start_changed: bool = True, **changes: object) -> list[Problem]:
    conference = msgspec.structs.replace(GOOD, **changes)
    return check(conference, now=now, start_changed=start_changed)


def of_one(**fields: object) -> list[Finding]:
    """Return what is found of one more participant."""
    participant = Participant(display_name="Dora", **fields)  # type: ignore[arg-type]
    found = problems(participants=(ANNA, BEN, participant))
    assert all(problem.participant == 2 for problem in found)
    return [problem.finding for problem in found]


def test_a_good_conference_has_no_problem() -> None:
    assert problems() == []


@pytest.mark.parametrize("name", ["", "   ", "\t"])
def test_a_conference_needs_a_name(name: str) -> None:
    (problem,) = problems(name=name)
    assert problem == Problem(Finding.NAME_EMPTY)
    assert problem.is_error


def test_a_conference_needs_somebody_and_does_not_ask_for_a_moderator_then() -> None:
    (problem,) = problems(participants=())
    assert problem == Problem(Finding.NO_PARTICIPANT)
    assert problem.is_error


def test_no_moderator_is_a_warning() -> None:
    (problem,) = problems(participants=(BEN,))
    assert problem == Problem(Finding.NO_MODERATOR)
    assert not problem.is_error


def test_a_single_start_may_be_five_minutes_past_and_not_more() -> None:
    assert problems(start=NOW - 5 * MINUTE) == []
    (problem,) = problems(start=NOW - 5 * MINUTE - 1)
    assert problem == Problem(Finding.START_PAST)
    assert problem.is_error


@pytest.mark.parametrize(
    "occurrence", [Occurrence.EVERYDAY, Occurrence.EVERYWEEK, Occurrence.EVERYMONTH]
)
def test_a_series_may_have_begun_long_ago(occurrence: Occurrence) -> None:
    assert problems(start=0, occurrence=occurrence) == []


def test_an_edit_that_leaves_a_past_start_as_it_was_can_be_saved() -> None:
    assert problems(start=0, start_changed=False) == []


@pytest.mark.parametrize("number", ["Anna", "12x", "1" * 33])
def test_a_number_that_cannot_be_dialled_is_an_error_of_that_person(number: str) -> None:
    assert of_one(phone_number=number, email="d@example.org") == [Finding.NUMBER_IMPOSSIBLE]
    assert Problem(Finding.NUMBER_IMPOSSIBLE, 2).is_error


def test_an_empty_number_is_fine_with_an_address_and_without_a_call() -> None:
    assert of_one(email="d@example.org") == []


def test_who_is_to_be_called_needs_a_number() -> None:
    found = of_one(email="d@example.org", call_on_start=True)
    assert found == [Finding.NUMBER_MISSING]
    assert Problem(Finding.NUMBER_MISSING, 2).is_error


def test_a_number_alone_without_a_call_is_no_way_in_and_only_a_warning() -> None:
    assert of_one(phone_number="0721 55") == [Finding.NO_WAY_IN]
    assert not Problem(Finding.NO_WAY_IN, 2).is_error


@pytest.mark.parametrize("address", ["dora", "@example.org", "dora@", "a@b@c", "d ora@x.org"])
def test_an_address_that_no_mail_reaches_is_an_error(address: str) -> None:
    assert of_one(email=address) == [Finding.EMAIL_IMPOSSIBLE]
    assert Problem(Finding.EMAIL_IMPOSSIBLE, 2).is_error


@pytest.mark.parametrize(
    "address",
    ["dora@example.org", "d.o+r'a@sub.example.org", "jürgen@straße.example", "d@localhost"],
)
def test_mail_can_be_sent_to_all_sorts_of_addresses(address: str) -> None:
    assert is_email(address)


@pytest.mark.parametrize(
    "address",
    [
        "d@x.org\r\nBcc: all@x.org",
        "<d@x.org>",
        "a@x.org, b@x.org",
        "a@x;b",
        "d@x\x00",
    ],
)
def test_nothing_that_could_break_out_of_a_header_is_an_address(address: str) -> None:
    assert not is_email(address)


def test_an_address_has_at_most_254_characters() -> None:
    assert is_email("d" * 250 + "@x.y")
    assert not is_email("d" * 251 + "@x.y")


@pytest.mark.parametrize(
    "again",
    [
        Participant(display_name="A.", email=" ANNA@example.org"),
        Participant(display_name="A.", email="other@example.org", user_id=7),
        Participant(display_name="B.", email="b@example.org", phone_number="+4972112"),
    ],
    ids=["address", "account", "number"],
)
def test_the_same_person_twice_is_a_warning_at_the_second_entry(again: Participant) -> None:
    (problem,) = problems(participants=(ANNA, BEN, again))
    assert problem == Problem(Finding.SAME_PERSON_TWICE, 2)
    assert not problem.is_error


def test_two_people_of_the_same_name_are_two() -> None:
    other = Participant(display_name="Anna", email="anna@elsewhere.example")
    assert problems(participants=(ANNA, BEN, other)) == []


def test_errors_come_before_warnings() -> None:
    found = problems(participants=(BEN, BEN), name="")
    assert [problem.finding for problem in found] == [
        Finding.NAME_EMPTY,
        Finding.NO_MODERATOR,
        Finding.SAME_PERSON_TWICE,
    ]
    found = problems(participants=(BEN, Participant(phone_number="x")))
    assert [problem.is_error for problem in found] == sorted(
        (problem.is_error for problem in found), reverse=True
    )
