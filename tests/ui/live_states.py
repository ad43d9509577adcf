"""A conference in the middle of it: everybody does something else."""

from __future__ import annotations

import time

import msgspec

from tests.ui.cached_account import START
from ucc_client.application.changes import LiveChanged
from ucc_client.contract.live import (
    LiveCause,
    LiveConference,
    LivePerson,
    LiveState,
)
from ucc_client.domain.participant import Participant
from ucc_client.ui.live.book import Running

NOW = START + 24 * 60_000 + 18_000
MINUTE = 60_000


def person(call: int, name: str, state: LiveState, **fields: object) -> LivePerson:
    """Return a call; those in came in their order."""
    given = {"participant_id": call, "since": NOW - 5_000, **fields}
    made = LivePerson(id=call, name=name, state=state, since=NOW)
    return msgspec.structs.replace(made, **given)


PEOPLE = (
    person(
        1,
        "Ben",
        LiveState.TALKING,
        number="+49 30 23125 114",
        is_moderator=True,
        joined_at=NOW - 22 * MINUTE,
    ),
    person(
        2,
        "Clara",
        LiveState.IN,
        number="+44 1632 960 014",
        hand_since=NOW,
        joined_at=NOW - 12 * MINUTE,
    ),
    person(
        3,
        "Anna",
        LiveState.IN,
        number="12",
        is_moderator=True,
        is_self=True,
        joined_at=NOW - 24 * MINUTE,
    ),
    person(4, "Emma", LiveState.MUTED, is_muted=True, joined_at=NOW - 8 * MINUTE - 52_000),
    person(5, "Felix", LiveState.RINGING, number="21", since=NOW - 12_000),
    person(
        6,
        "Greta",
        LiveState.FAILED,
        number="+49 89 99998 120",
        cause=LiveCause.BUSY,
        redial_at=NOW + 20_000,
    ),
    person(12, "Kai", LiveState.WAITING, joined_at=None),
    person(7, "Henry", LiveState.FAILED, number="+49 30 23125 999", cause=LiveCause.UNKNOWN_NUMBER),
    person(8, "Ida", LiveState.FAILED, number="+49 221 4710 220", cause=LiveCause.NO_ANSWER),
    person(
        9,
        "Jonas",
        LiveState.LEFT,
        since=NOW - 2 * MINUTE,
        joined_at=NOW - 21 * MINUTE,
        cause=LiveCause.HUNG_UP,
    ),
)

LIVE = LiveConference(
    conference_id=7,
    is_active=True,
    now=NOW,
    people=PEOPLE,
    started_at=NOW - 24 * MINUTE - 18_000,
    ends_at=NOW + 9 * MINUTE,
    may_moderate=True,
    can_call=True,
)

PARTICIPANTS = (
    *(
        Participant(
            participant_id=one.participant_id,
            display_name=one.name,
            phone_number=one.number or "",
            is_moderator=one.is_moderator,
        )
        for one in PEOPLE
    ),
    Participant(participant_id=10, display_name="Lena", phone_number="33"),
)


def seen_by_a_participant() -> LiveConference:
    """Return what the server tells of it to somebody who does not moderate."""
    people = tuple(msgspec.structs.replace(one, number=None) for one in LIVE.people)
    return msgspec.structs.replace(LIVE, people=people, may_moderate=False)


def changed(live: LiveConference | None = LIVE, conference_id: int = 7) -> LiveChanged:
    """Return what the worker says of it."""
    return LiveChanged(conference_id=conference_id, live=live)


def running(live: LiveConference = LIVE) -> Running:
    """Return it as of this moment."""
    return Running(live, time.monotonic())
