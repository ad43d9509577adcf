from __future__ import annotations

import itertools
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.contract.server_record import body_for_edit, read_conference
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.merge import Clash, find_clashes, merge, pair, same_content
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.series_edit import change_from, change_one, leave_out, move_all
from ucc_client.domain.series_of import on_date, series_of

ANNA = Participant(
    display_name="Anna", email="anna@example.org", user_id=3, participant_id=1, is_moderator=True
)
BEN = Participant(display_name="Ben", phone_number="+49 721 1", participant_id=2)
CLEO = Participant(display_name="Cleo", email="cleo@example.org")
BASE = Conference(name="Stand-up", start=1_000_000, participants=(ANNA, BEN))

FIELDS = ("name", "start", "occurrence", "email_body")
PERSON_FIELDS = ("display_name", "phone_number", "email", "is_moderator", "call_on_start")


def changed(thing: Any, **fields: object) -> Any:
    return msgspec.structs.replace(thing, **fields)


def with_people(*people: Participant) -> Conference:
    return changed(BASE, participants=people)


def test_both_gave_a_star_to_somebody_else_and_both_hold() -> None:
    mine = with_people(changed(ANNA, is_moderator=False), BEN)
    theirs = with_people(ANNA, changed(BEN, is_moderator=True))
    assert merge(BASE, mine, theirs).participants == (
        changed(ANNA, is_moderator=False),
        changed(BEN, is_moderator=True),
    )


def test_a_zone_that_nobody_named_is_the_servers_and_ids_on_one_date_are_no_content() -> None:
    here, there = changed(BASE, zone="Europe/Berlin"), changed(BASE, zone="Europe/London")
    assert same_content(BASE, here)
    assert same_content(here, BASE)
    assert not same_content(here, there)
    date = ChangedDate(original=1, start=2, participants=(ANNA, CLEO))
    saved = changed(date, participants=(ANNA, changed(CLEO, participant_id=9)))
    mine, theirs = (changed(BASE, changed_dates=(one,)) for one in (date, saved))
    assert same_content(mine, theirs)
    assert not same_content(mine, BASE)


def test_both_moved_the_start_and_only_a_person_can_decide() -> None:
    mine, theirs = changed(BASE, start=2), changed(BASE, start=3)
    found = find_clashes(BASE, mine, theirs)
    assert found.clashes == (Clash(field="start", base=BASE.start, mine=2, theirs=3),)
    assert found.conference == merge(BASE, mine, theirs) == mine
    assert find_clashes(BASE, mine, theirs, yielding={0}).conference == theirs


def test_one_clash_is_decided_for_theirs_and_the_other_for_ours() -> None:
    mine = changed(with_people(changed(ANNA, email="a@example.org"), BEN), name="Mine")
    theirs = changed(with_people(changed(ANNA, email="b@example.org"), BEN), name="Theirs")
    found = find_clashes(BASE, mine, theirs, yielding={1})
    assert [(clash.field, clash.person) for clash in found.clashes] == [
        ("name", None),
        ("email", theirs.participants[0]),
    ]
    assert found.conference.name == "Mine"
    assert found.conference.participants[0].email == "b@example.org"


def test_a_series_that_moved_on_by_whole_weeks_was_changed_by_nobody() -> None:
    week = 7 * 86_400_000
    base = changed(BASE, occurrence=Occurrence.EVERYWEEK)
    mine, theirs = changed(base, start=2), changed(base, start=base.start + 3 * week - 3_600_000)
    found = find_clashes(base, mine, theirs)
    assert (found.conference.start, found.clashes) == (2, ())
    assert merge(base, changed(base, name="N"), theirs).start == theirs.start
    assert same_content(base, theirs)
    once = changed(base, occurrence=Occurrence.ONCE)
    assert not same_content(once, changed(once, start=theirs.start))


def test_ids_and_order_are_no_content_and_a_star_is() -> None:
    other = with_people(changed(BEN, participant_id=None), changed(ANNA, participant_id=77))
    assert same_content(BASE, other)
    assert not same_content(BASE, with_people(changed(ANNA, is_moderator=False), BEN))
    assert not same_content(BASE, with_people(ANNA))


def test_people_added_on_either_side_are_all_there() -> None:
    dora = Participant(display_name="Dora", email="dora@example.org", participant_id=9)
    merged = merge(BASE, with_people(ANNA, BEN, CLEO), with_people(ANNA, BEN, dora))
    assert merged.participants == (ANNA, BEN, dora, CLEO)


def test_the_same_person_added_on_both_sides_is_there_once() -> None:
    theirs = changed(CLEO, participant_id=9, phone_number="12")
    mine = changed(CLEO, is_moderator=True, phone_number="12")
    merged = merge(BASE, with_people(ANNA, BEN, mine), with_people(ANNA, BEN, theirs))
    assert merged.participants == (ANNA, BEN, changed(theirs, is_moderator=True))


@pytest.mark.parametrize("removed_by_me", [True, False])
def test_who_was_removed_on_one_side_and_untouched_on_the_other_is_gone(
    removed_by_me: bool,
) -> None:
    without, untouched = with_people(ANNA), changed(BASE, name="Other")
    sides = (without, untouched) if removed_by_me else (untouched, without)
    merged = merge(BASE, *sides)
    assert merged == changed(BASE, name="Other", participants=(ANNA,))


def test_we_removed_whom_they_starred_and_the_removal_holds() -> None:
    theirs = with_people(ANNA, changed(BEN, is_moderator=True))
    assert merge(BASE, with_people(ANNA), theirs).participants == (ANNA,)


def test_we_starred_whom_they_removed_and_the_removal_holds() -> None:
    mine = with_people(ANNA, changed(BEN, is_moderator=True))
    found = find_clashes(BASE, mine, changed(with_people(ANNA), name="Other"))
    assert (found.conference.participants, found.clashes) == ((ANNA,), ())


def test_what_one_left_out_of_a_person_whom_both_added_is_no_contradiction() -> None:
    mine = with_people(ANNA, BEN, changed(CLEO, phone_number="12"))
    theirs = with_people(ANNA, BEN, changed(CLEO, is_moderator=True))
    found = find_clashes(BASE, mine, theirs)
    assert found.clashes == ()
    assert found.conference.participants[2] == changed(CLEO, phone_number="12", is_moderator=True)


def test_a_number_or_an_address_that_is_only_spelled_otherwise_is_no_contradiction() -> None:
    there = Participant(display_name="Dora", phone_number="+49721339", email="dora@example.org")
    ours = changed(there, phone_number="+49 (721) 33-9", email="Dora@Example.org")
    found = find_clashes(BASE, with_people(ANNA, BEN, ours), with_people(ANNA, BEN, there))
    assert found.clashes == ()
    assert found.conference == with_people(ANNA, BEN, there)


def test_another_spelling_that_one_side_wanted_holds() -> None:
    mine = with_people(ANNA, changed(BEN, phone_number="+49-721-1"))
    assert merge(BASE, mine, changed(BASE, name="Theirs")).participants == mine.participants


def test_ids_that_the_server_gave_since_are_kept() -> None:
    base = with_people(changed(ANNA, participant_id=None))
    mine = changed(base, name="New name")
    assert merge(base, mine, with_people(ANNA)) == changed(with_people(ANNA), name="New name")


def test_a_server_that_gives_new_ids_with_every_change_has_the_same_people() -> None:
    theirs = changed(
        BASE,
        participants=tuple(changed(p, participant_id=p.participant_id + 10) for p in (ANNA, BEN)),
    )
    mine = changed(BASE, name="New name")
    assert merge(BASE, mine, theirs) == changed(theirs, name="New name")


def test_leaving_out_the_servers_ids_changes_nothing() -> None:
    without = tuple(changed(p, participant_id=None) for p in BASE.participants)
    assert merge(BASE, changed(BASE, participants=without), BASE) == BASE


def test_a_person_is_found_by_the_servers_id_before_anything_else() -> None:
    renamed = changed(BEN, email="anna@example.org", user_id=3)
    assert pair([renamed], [ANNA, BEN]) == {0: 1}


names = st.text("ABC é☂", max_size=6)
people = st.lists(
    st.builds(
        Participant,
        display_name=names,
        phone_number=st.sampled_from(["", "12", "+49 721 33"]),
        email=st.sampled_from(["", "x@example.org", "y@example.org"]),
        is_moderator=st.booleans(),
        call_on_start=st.booleans(),
    ),
    max_size=4,
).map(lambda found: tuple(changed(person, participant_id=n + 1) for n, person in enumerate(found)))
conferences = st.builds(
    Conference,
    name=names,
    start=st.integers(0, 10),
    occurrence=st.sampled_from(Occurrence),
    email_body=names,
    participants=people,
)
edits = st.fixed_dictionaries(
    {},
    optional={
        "name": names,
        "start": st.integers(0, 10),
        "occurrence": st.sampled_from(Occurrence),
        "email_body": names,
    },
)


@st.composite
def edited(draw: st.DrawFn, base: Conference) -> Conference:
    """A conference as somebody may have changed it: fields, people's fields, fewer and new."""
    kept = [person for person in base.participants if draw(st.booleans())]
    for position, person in enumerate(kept):
        flags = draw(st.fixed_dictionaries({}, optional={"is_moderator": st.booleans()}))
        kept[position] = changed(person, display_name=draw(names), **flags)
    new = draw(st.lists(st.sampled_from(["n1", "n2", "n3"]), unique=True, max_size=2))
    kept += [Participant(display_name=name, email=f"{name}@new.example") for name in new]
    return changed(base, participants=tuple(kept), **draw(edits))


@given(st.data(), conferences)
def test_without_their_changes_it_is_ours_and_without_ours_it_is_theirs(
    data: st.DataObject, base: Conference
) -> None:
    side = data.draw(edited(base))
    assert merge(base, side, base) == side
    assert merge(base, base, side) == side
    assert merge(base, side, side) == side


def identifiable(conference: Conference) -> Conference:
    """Give everybody an address of their own: who has none and is removed cannot be known."""
    people = tuple(
        changed(person, email=f"p{number}@example.org")
        for number, person in enumerate(conference.participants)
    )
    return changed(conference, participants=people)


@given(st.data(), conferences.map(identifiable))
def test_merging_the_result_again_changes_nothing(data: st.DataObject, base: Conference) -> None:
    mine, theirs = data.draw(edited(base)), data.draw(edited(base))
    once = merge(base, mine, theirs)
    assert merge(base, mine, once) == once


@given(st.data(), conferences)
def test_what_only_one_side_changed_is_in_the_result(data: st.DataObject, base: Conference) -> None:
    mine, theirs = data.draw(edited(base)), data.draw(edited(base))
    merged = merge(base, mine, theirs)
    for name in FIELDS:
        before, own, other = (getattr(c, name) for c in (base, mine, theirs))
        if own == before:
            assert getattr(merged, name) == other
        if other == before:
            assert getattr(merged, name) == own
    by_id = [{p.participant_id: p for p in c.participants} for c in (base, mine, theirs, merged)]
    for number in by_id[0].keys() & by_id[1].keys() & by_id[2].keys():
        before, own, other, result = (side[number] for side in by_id)
        for name in PERSON_FIELDS:
            if getattr(own, name) == getattr(before, name):
                assert getattr(result, name) == getattr(other, name)
            if getattr(other, name) == getattr(before, name):
                assert getattr(result, name) == getattr(own, name)


@given(st.data(), conferences.map(identifiable))
def test_it_does_not_matter_who_is_first_unless_they_clash(
    data: st.DataObject, base: Conference
) -> None:
    mine, theirs = data.draw(edited(base)), data.draw(edited(base))
    one, other = find_clashes(base, mine, theirs), find_clashes(base, theirs, mine)
    everything = range(len(other.clashes))
    assert len(one.clashes) == len(other.clashes)
    assert {(c.field, str(c.mine), str(c.theirs)) for c in one.clashes} == {
        (c.field, str(c.theirs), str(c.mine)) for c in other.clashes
    }
    # Where they clash the same side has to hold in both.
    settled = find_clashes(base, theirs, mine, yielding=everything).conference
    assert same_content(one.conference, settled)


@given(st.data(), conferences)
def test_what_we_do_not_know_survives_an_edit(data: st.DataObject, base: Conference) -> None:
    current = {
        "conferenceId": 7,
        "name": base.name,
        "startTime": base.start,
        "occurrence": "EVERY_SECOND_FULL_MOON",
        "colour": "green",
        "participants": [
            {
                "participantId": person.participant_id,
                "displayName": person.display_name,
                "phoneNumber": person.phone_number,
                "isModerator": person.is_moderator,
                "callOnStart": person.call_on_start,
                "eMailAddress": person.email,
                "userId": -1,
                "mood": "good",
            }
            for person in base.participants
        ],
    }
    shown = read_conference(current)
    mine = changed(data.draw(edited(shown)), occurrence=shown.occurrence)
    body = body_for_edit(merge(shown, mine, shown), current)
    assert body["colour"] == "green"
    assert body["occurrence"] == "EVERY_SECOND_FULL_MOON"
    moods = {p.get("participantId"): p.get("mood") for p in body["participants"]}
    kept = {p.participant_id for p in mine.participants if p.participant_id is not None}
    assert {number for number, mood in moods.items() if mood == "good"} == kept
    chosen = changed(mine, occurrence=Occurrence.EVERYDAY)
    assert body_for_edit(chosen, current)["occurrence"] == "EVERYDAY"


# Dates of a series.

BERLIN = ZoneInfo("Europe/Berlin")


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


SECOND, THIRD = berlin("2027-03-22T09:00"), berlin("2027-03-29T09:00")
SERIES = changed(
    BASE, start=berlin("2027-03-15T09:00"), occurrence=Occurrence.EVERYWEEK, zone="Europe/Berlin"
)
HOUR = 3_600_000


def on(series: Conference, original: int, **fields: Any) -> Conference:
    return change_one(series, original, changed(on_date(series, original), **fields))


def dates(series: Conference, count: int = 4) -> list[str]:
    found = itertools.islice(series_of(series, BERLIN).dates(0), count)
    return [to_wall(one.start, BERLIN).isoformat()[5:16] for one in found]


def test_a_date_put_elsewhere_and_the_whole_moved_twice_clash_on_that_date() -> None:
    base = on(SERIES, SECOND, start=SECOND + 2 * HOUR)
    mine = move_all(base, SERIES.start, SERIES.start + HOUR, BERLIN)
    theirs = on(base, SECOND, start=SECOND + 4 * HOUR)
    found = find_clashes(base, mine, theirs)
    assert [(one.field, one.date) for one in found.clashes] == [("start", SECOND + HOUR)]
    assert merge(base, mine, base) == mine


def test_dates_that_two_people_change_are_both_changed() -> None:
    found = find_clashes(
        SERIES,
        on(leave_out(SERIES, SERIES.start), SECOND, start=SECOND + HOUR),
        on(SERIES, THIRD, name="Review"),
    )
    assert found.clashes == ()
    assert dates(found.conference, 2) == ["03-22T10:00", "03-29T09:00"]
    assert on_date(found.conference, THIRD).name == "Review"


def test_the_same_date_changed_twice_clashes_by_field_and_says_which_date() -> None:
    mine = on(SERIES, SECOND, start=SECOND + HOUR, name="Review")
    theirs = on(SERIES, SECOND, start=SECOND + 2 * HOUR)
    found = find_clashes(SERIES, mine, theirs)
    assert [(clash.field, clash.date) for clash in found.clashes] == [("start", SECOND)]
    assert on_date(found.conference, SECOND).name == "Review"


@pytest.mark.parametrize("mine_moves", [True, False])
def test_a_date_changed_while_all_are_moved_is_still_this_date(mine_moves: bool) -> None:
    # The clocks change between the second and the third.
    moved = move_all(SERIES, SERIES.start, SERIES.start + HOUR, BERLIN)
    one = on(leave_out(SERIES, SECOND), THIRD, start=THIRD + 4 * HOUR, name="Review")
    sides = (moved, one) if mine_moves else (one, moved)
    found = find_clashes(SERIES, *sides)
    assert found.clashes == ()
    assert dates(found.conference, 3) == ["03-15T10:00", "03-29T13:00", "04-05T10:00"]
    assert on_date(found.conference, THIRD + HOUR).name == "Review"


@pytest.mark.parametrize("mine_ends", [True, False])
def test_a_date_behind_a_new_end_is_gone_whoever_changed_it(mine_ends: bool) -> None:
    ended = change_from(SERIES, SECOND, SERIES, BERLIN).ended
    assert ended is not None
    one = leave_out(on(SERIES, THIRD, start=THIRD + HOUR), SECOND)
    sides = (ended, one) if mine_ends else (one, ended)
    assert merge(SERIES, *sides) == ended


def test_a_date_that_a_new_repetition_does_not_have_is_gone() -> None:
    monthly = changed(SERIES, rule="FREQ=MONTHLY;BYDAY=3MO")
    merged = merge(SERIES, monthly, on(SERIES, SECOND, start=SECOND + HOUR))
    assert dates(merged, 2) == ["03-15T09:00", "04-19T09:00"]
    once = changed(SERIES, occurrence=Occurrence.ONCE)
    assert merge(SERIES, once, leave_out(on(SERIES, SECOND, name="R"), THIRD)) == once


def test_a_zone_that_is_only_named_now_moves_no_date() -> None:
    unnamed = changed(SERIES, zone="")
    summer = berlin("2027-06-28T09:00")
    merged = merge(unnamed, changed(unnamed, zone="Europe/Berlin"), leave_out(unnamed, summer))
    assert merged.exceptions == (summer,)


@given(*(st.tuples(st.booleans(), st.booleans(), st.booleans()) for _ in range(3)))
def test_how_calls_go_never_clashes_and_holds_as_who_changed_it_wants(
    base: tuple[bool, ...], mine: tuple[bool, ...], theirs: tuple[bool, ...]
) -> None:
    names = ("wait_for_moderator", "announce_names", "starts_by_itself")
    sides = [changed(BASE, **dict(zip(names, side, strict=True))) for side in (base, mine, theirs)]
    merged = find_clashes(*sides)
    assert merged.clashes == ()
    for was, ours, their, name in zip(base, mine, theirs, names, strict=True):
        assert getattr(merged.conference, name) is (their if ours == was else ours)
    assert same_content(sides[0], sides[1]) is (base == mine)
