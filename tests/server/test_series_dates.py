"""A series that went through the server has the dates that it had: there, in the client, and in a
calendar that somebody else's program expands."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from msgspec import structs

from tests.running_server import Api
from tests.server.kinds import BUNDLED
from tests.server.test_calendar import (
    DAY_MS,
    UTC_ZONE,
    WINDOW_DAYS,
    conferences,
    has_plain_clocks,
    ours,
    theirs,
)
from ucc_client.contract.mapping import overlay
from ucc_client.contract.server_record import read_conference
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.series_of import series_of

CLARA = Participant(
    display_name="Clara", email="clara@example.org", phone_number="", is_moderator=True
)


@BUNDLED
@given(planned=conferences())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_the_server_gives_back_has_the_dates_that_were_planned(
    anna: Api, planned: Conference
) -> None:
    planned = structs.replace(planned, participants=(CLARA,))
    made = anna.call("POST", anna.conferences, json=overlay(planned))
    assert made.status_code == 201, made.text
    path = f"{anna.conferences}/{made.json()['conferenceId']}"
    read = read_conference(anna.call("GET", path).json())
    anna.call("DELETE", path)
    # The server names the zone, so the one that is meant without a name is never asked.
    assert series_of(read, UTC_ZONE) == series_of(planned, UTC_ZONE)
    window = planned.start - 3 * DAY_MS, planned.start + WINDOW_DAYS * DAY_MS
    assert ours(read, *window) == ours(planned, *window)
    if has_plain_clocks(read):
        assert theirs(read, *window) == ours(planned, *window)
