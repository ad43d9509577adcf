"""A group stands for its people, by any beginning of its name."""

from __future__ import annotations

from ucc_client.domain.participant import Participant
from ucc_client.domain.people_group import PeopleGroup, group_of, groups_by, newcomers

ANNA = Participant(display_name="Anna", email="anna@example.org", participant_id=7, user_id=2)
BEN = Participant(display_name="Ben", phone_number="12", is_moderator=True, call_on_start=True)


def test_a_group_keeps_everything_but_what_belongs_to_one_conference() -> None:
    group = group_of("  Sales   team ", [ANNA, BEN])
    assert group.name == "Sales team"
    assert [one.participant_id for one in group.people] == [None, None]
    assert group.people[1] == BEN
    assert group.people[0].user_id == 2


def test_who_is_there_already_is_not_added_again() -> None:
    group = group_of("Sales", [ANNA, BEN])
    assert newcomers(group, [ANNA]) == (BEN,)
    assert newcomers(group, [ANNA, BEN]) == ()


def test_a_group_is_found_by_the_beginnings_of_its_words() -> None:
    groups = [PeopleGroup(name="Sales team North"), PeopleGroup(name="Board")]
    assert groups_by("SAL no", groups) == groups[:1]
    assert groups_by("ales", groups) == []
    assert groups_by(" ", groups) == []
