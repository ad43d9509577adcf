from __future__ import annotations

from typing import Any

import msgspec
import pytest

from ucc_client.contract.additions import additions_in, understood
from ucc_client.contract.calling import FIELDS
from ucc_client.contract.extensions import Extension
from ucc_client.contract.mapping import decode_conference, overlay
from ucc_client.contract.server_record import read_conference
from ucc_client.domain.conference import Conference

SAID = {"waitForModerator": True, "announceNames": True, "startsByItself": True}
CALLED = Conference(
    name="Budget",
    start=1_795_000_000_000,
    wait_for_moderator=True,
    announce_names=True,
    starts_by_itself=True,
)
SILENT = Conference(name="Budget", start=1_795_000_000_000)


def test_how_calls_go_survives_the_wire_and_what_is_not_so_is_not_said() -> None:
    body = overlay(CALLED)
    assert {name: body[name] for name in FIELDS} == SAID
    assert decode_conference(body) == CALLED
    assert not set(overlay(SILENT)) & set(FIELDS)


def test_what_was_so_and_no_longer_is_goes_as_no() -> None:
    body = overlay(SILENT, overlay(CALLED))
    assert {name: body[name] for name in FIELDS} == dict.fromkeys(FIELDS, False)
    assert decode_conference(body) == SILENT


@pytest.mark.parametrize("value", [None, 0, 1, "yes", [], {}])
def test_what_is_no_yes_or_no_counts_as_not_said_and_stays(value: Any) -> None:
    raw = {**overlay(SILENT), **dict.fromkeys(FIELDS, value)}
    assert read_conference(raw) == SILENT
    kept = overlay(msgspec.structs.replace(SILENT, name="Other"), raw)
    said = {name: kept[name] for name in FIELDS}
    assert said == dict.fromkeys(FIELDS, value) or said == dict.fromkeys(FIELDS, False)


def test_a_server_is_sent_only_what_its_extensions_know() -> None:
    scheduled = msgspec.structs.replace(CALLED, rule="FREQ=DAILY;INTERVAL=2")
    body = overlay(scheduled)
    assert understood(body, frozenset(Extension)) == body
    assert not set(understood(body, frozenset())) & {*FIELDS, "recurrenceRule"}
    rules = understood(body, frozenset({Extension.RECURRENCE_RULE}))
    assert "recurrenceRule" in rules
    assert not set(rules) & set(FIELDS)


def test_a_body_says_both_extensions_at_once() -> None:
    said = additions_in({**overlay(CALLED), "reminders": [15]})
    assert said.schedule.reminders == (15,)
    assert said.calling.wait_for_moderator is True
    with pytest.raises(msgspec.ValidationError):
        additions_in({"announceNames": None})
