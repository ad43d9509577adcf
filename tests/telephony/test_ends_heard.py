"""What callers of a real engine hear before a conference is ended, and that they are let go of.

The switchboard's clock is the test's: minutes pass at once, what is said takes its time.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from tests.telephony.asterisk import RunningAsterisk
from tests.telephony.company import Company
from tests.telephony.office import CLARA, DORA, MANNER, MONA, START, Shift
from tests.telephony.own_sounds import hertz_of
from tests.telephony.phone import Call
from tests.telephony.site import APPLICATION, hears, telephones
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.pbx.ari_target import AriTarget
from ucc_client.server.pbx.asterisk import Asterisk
from ucc_client.server.pbx.end_rules import EndRules
from ucc_client.server.pbx.prompts import Prompt

MINUTE = 60_000
RULES = EndRules(leaderless_seconds=120, overtime_minutes=10)

Dial = Callable[[str], Call]


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    with contextlib.closing(Database(sqlite_url(tmp_path))) as database:
        yield Company(database, START)


@pytest.fixture
def dial(company: Company, tmp_path: Path) -> Iterator[Dial]:
    """Dials in with somebody's PIN, and waits until they are in."""
    with telephones(tmp_path / "engine") as (engine, phone):
        target = AriTarget(
            url=f"{engine.url}ari",
            user=engine.user,
            password=engine.password,
            application=APPLICATION,
        )
        shift = Shift(Asterisk(target), company, msgspec.structs.replace(MANNER, ends=RULES))
        wait_until(
            lambda: APPLICATION in [one["name"] for one in engine.ask("applications").json()],
            what="it listens to the engine",
        )

        def enter(name: str) -> Call:
            call = phone.call("900").wait_answered()
            wait_until(lambda: call.media._heard, what="the greeting")
            before = _inside(engine)
            call.press(f"{company.pins()[name]}#")
            wait_until(lambda: _inside(engine) > before, timeout=20, what=f"{name} is in")
            return call

        yield enter
        shift.end()


def _inside(engine: RunningAsterisk) -> int:
    return sum(len(room["channels"]) for room in engine.ask("bridges").json())


def all_hear(calls: list[Call], prompt: Prompt) -> None:
    """Wait until each has heard it, at whatever moment."""
    silent = set(calls)

    def heard() -> bool:
        silent.difference_update([one for one in silent if hears(one, hertz_of(prompt))])
        return not silent

    wait_until(heard, timeout=20, what=str(prompt))


def test_the_warning_is_heard_five_minutes_before_the_end_and_then_all_are_let_go_of(
    company: Company, dial: Dial
) -> None:
    made = company.create(startTime=START, durationMinutes=30, participants=[MONA, CLARA, DORA])
    calls = [dial(name) for name in ("Mona", "Clara", "Dora")]
    company.now = START + 35 * MINUTE
    all_hear(calls, Prompt.ENDS_SOON)
    assert not any(call.ended.is_set() for call in calls)
    company.now = START + 40 * MINUTE
    for call in calls:
        call.wait_ended()
    company.now += 1
    wait_until(lambda: not company.is_active(made), what="it is over")


def test_those_whom_the_last_moderator_leaves_hear_it_and_later_are_let_go_of(
    company: Company, dial: Dial
) -> None:
    made = company.create(startTime=START, participants=[MONA, CLARA, DORA])
    mona, *others = [dial(name) for name in ("Mona", "Clara", "Dora")]
    mona.hang_up()
    all_hear(others, Prompt.LEADERLESS)
    assert not any(call.ended.is_set() for call in others)
    company.now += 2 * MINUTE
    for call in others:
        call.wait_ended()
    company.now += 1
    wait_until(lambda: not company.is_active(made), what="it is over")
