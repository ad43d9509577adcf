"""Objects of a long answer are read when they are asked for."""

from __future__ import annotations

import msgspec

from ucc_client.api.told_objects import Line, ToldObjects
from ucc_client.contract.messages import ManagedConferenceSummary


def _told(text: str) -> ToldObjects:
    return ToldObjects(msgspec.json.decode(text, type=list[msgspec.Raw]))


def test_each_object_is_as_it_came() -> None:
    told = _told('[{"conferenceId": 1, "new": [null]}, 7, "x"]')
    assert len(told) == 3
    assert list(told) == [{"conferenceId": 1, "new": [None]}, 7, "x"]
    assert list(told[1:]) == [7, "x"]


def test_what_cannot_be_read_is_none_and_holds_up_no_other() -> None:
    broken = msgspec.Raw(b'{"name": "\xff"}')
    told = ToldObjects([broken, msgspec.Raw(b'{"name": "Budget"}')])
    assert list(told) == [None, {"name": "Budget"}]


def test_what_says_the_same_is_equal() -> None:
    assert _told('[{"a": 1}]') == _told('[ {"a":1} ]')
    assert _told("[]") != _told("[1]")


def test_of_a_line_only_its_own_fields_are_read_and_whatever_else_came_is_left_as_it_is() -> None:
    texts = [
        msgspec.Raw(b'{"conferenceId": 1, "name": ["x"], "participants": [{"displayName": "A"}]}'),
        msgspec.Raw(b'{"conferenceId": 2, "participants": "\xff"}'),
        msgspec.Raw(b"7"),
        msgspec.Raw(b'{"name": "\xff"}'),
    ]
    lines = ToldObjects(texts, Line)
    assert list(lines) == [{"conferenceId": 1, "name": ["x"]}, {"conferenceId": 2}, 7, None]
    assert list(lines[1:2]) == [{"conferenceId": 2}]
    assert ToldObjects(texts)[1] is None


def test_a_line_has_all_that_the_contract_says_of_one() -> None:
    assert set(Line.__annotations__) == set(ManagedConferenceSummary.__struct_encode_fields__)
