from __future__ import annotations

import pytest

from ucc_client.contract.errors import NotAServerError
from ucc_client.contract.server_record import ServerRecord, read_conference, read_summary
from ucc_client.domain.recurrence import Occurrence

SUMMARY = {
    "conferenceId": 7,
    "name": "Stand-up",
    "startTime": 5,
    "isActive": True,
    "isReadonly": False,
    "isTerminated": False,
}


def test_what_a_server_leaves_out_or_sets_to_null_is_read_as_nothing() -> None:
    read = read_conference({"name": None, "participants": [{"displayName": None}, {}]})
    assert (read.name, read.start, read.occurrence) == ("", 0, Occurrence.ONCE)
    assert len(read.participants) == 2


def test_a_repetition_of_the_future_is_shown_as_once() -> None:
    assert read_conference({"occurrence": "EVERYYEAR"}).occurrence is Occurrence.ONCE


@pytest.mark.parametrize("raw", [None, [], "x", {"name": 5}, {"participants": [3]}])
def test_what_is_no_conference_is_refused(raw: object) -> None:
    with pytest.raises(NotAServerError):
        read_conference(raw)


@pytest.mark.parametrize("raw", [None, [], {}, {"conferenceId": "seven"}, {"conferenceId": None}])
def test_a_line_without_its_id_is_refused(raw: object) -> None:
    with pytest.raises(NotAServerError):
        read_summary(raw)


def test_without_details_a_conference_is_what_the_list_says() -> None:
    record = ServerRecord(conference_id=7, summary=SUMMARY)
    assert record.conference().name == "Stand-up"
    assert record.line().is_active


def test_without_a_line_a_conference_is_what_its_details_say() -> None:
    record = ServerRecord(conference_id=7, details={"name": "Budget", "startTime": 9})
    assert (record.line().name, record.line().start_time) == ("Budget", 9)
    assert not record.line().is_active
