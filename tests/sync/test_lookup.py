from __future__ import annotations

import msgspec

from tests.sync.test_plan import DAY, NOW, line
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import Attempt
from ucc_client.domain.recurrence import Occurrence
from ucc_client.sync.lookup import adoptable, after_looking, alike, is_the_same

DESIRED = Conference(name="Budget", start=NOW)


def test_a_lost_creation_can_only_be_one_that_is_new_alike_and_nobody_elses() -> None:
    listed = {
        1: line(1),
        2: line(2),
        3: line(3, name="Other"),
        4: line(4, start=NOW + 1),
        5: line(5),
        6: line(6, name=" Budget "),
    }
    assert alike(DESIRED, listed) == (1, 2, 5, 6)
    attempt = Attempt(before=(1,), sent_at=NOW)
    assert adoptable(DESIRED, attempt, listed, adopted={5}) == (2, 6)


def test_a_series_may_be_listed_by_a_later_date() -> None:
    series = msgspec.structs.replace(DESIRED, occurrence=Occurrence.EVERYWEEK)
    hour = 3_600_000
    listed = {
        1: line(1, start=NOW + 7 * DAY),
        2: line(2, start=NOW + 7 * DAY - hour),
        3: line(3, start=NOW + 7 * DAY + hour),
        4: line(4, start=NOW + 7 * DAY + 2 * hour),
        5: line(5, start=NOW - 7 * DAY),
    }
    assert alike(series, listed) == (1, 2, 3)
    assert alike(DESIRED, listed) == ()


def test_conferences_are_told_apart_by_their_people() -> None:
    anna = Participant(display_name="Anna", email="anna@example.org")
    ben = Participant(display_name="Ben", phone_number="12")
    wanted = msgspec.structs.replace(DESIRED, participants=(anna, ben))
    confirmed = msgspec.structs.replace(anna, participant_id=5)
    assert is_the_same(wanted, msgspec.structs.replace(wanted, participants=(ben, confirmed)))
    assert not is_the_same(wanted, msgspec.structs.replace(wanted, participants=(ben,)))
    assert not is_the_same(wanted, msgspec.structs.replace(wanted, participants=(ben, ben)))


def test_conferences_are_told_apart_by_their_text_unless_one_has_the_templates() -> None:
    mine = msgspec.structs.replace(DESIRED, email_body="Welcome")
    assert is_the_same(mine, msgspec.structs.replace(mine, email_body=" Welcome\n"))
    assert is_the_same(DESIRED, mine)
    assert not is_the_same(mine, msgspec.structs.replace(mine, email_body="Hello"))


def test_only_two_looks_a_good_while_apart_are_certain() -> None:
    first, certain = after_looking(Attempt(sent_at=NOW), now=NOW + 5, settle_ms=1000)
    assert (first.looked_at, certain) == (NOW + 5, False)
    assert after_looking(first, now=NOW + 1004, settle_ms=1000) == (first, False)
    assert after_looking(first, now=NOW + 1005, settle_ms=1000) == (first, True)


def test_a_clock_that_was_set_back_makes_no_look_certain() -> None:
    first = Attempt(sent_at=NOW, looked_at=NOW)
    again, certain = after_looking(first, now=NOW - 5000, settle_ms=1000)
    assert (again.looked_at, certain) == (NOW - 5000, False)
