"""Nobody hears anybody until a moderator is in."""

from __future__ import annotations

from tests.telephony.fake_engine import FakeLine
from tests.telephony.office import CLARA, DORA, MONA, START, Office, Shift, said
from tests.waiting import wait_until
from ucc_client.server.pbx.prompts import Prompt


def waits(office: Office, name: str) -> FakeLine:
    """Dial in, and hear music."""
    line = office.call()
    line.press(office.company.pins()[name] + "#")
    wait_until(lambda: line.on_hold, what=f"{name} hears music")
    return line


def test_who_comes_before_the_moderator_hears_music_until_one_is_in(office: Office) -> None:
    office.company.create(startTime=START, waitForModerator=True, participants=[CLARA, DORA, MONA])
    clara = waits(office, "Clara")
    assert said(clara, Prompt.WAITING)
    dora = waits(office, "Dora")
    office.wait_live(Clara=("waiting", ""), Dora=("waiting", ""))
    assert not clara.room
    mona = office.enter("Mona")
    wait_until(lambda: clara.room == dora.room == mona.room, what="they are let in")
    assert not clara.on_hold
    office.wait_live(Clara=("in", ""), Dora=("in", ""), Mona=("in", ""))
    mona.hang_up()
    office.wait_live(Mona=("left", "hung-up"), Clara=("in", ""))
    clara.hang_up()
    dora.hang_up()
    office.wait_live(Dora=("left", "hung-up"))
    assert not waits(office, "Clara").room


def test_who_waits_while_another_process_takes_over_waits_on(office: Office) -> None:
    office.company.create(startTime=START, waitForModerator=True, participants=[CLARA, MONA])
    clara = waits(office, "Clara")
    office.wait_live(Clara=("waiting", ""))
    office.shift.end()
    office.shift = Shift(office.engine, office.company)
    wait_until(lambda: clara.heard.count(clara.heard[-1]) > 1, what="she is told again")
    office.wait_live(Clara=("waiting", ""))
    office.enter("Mona")
    office.wait_live(Clara=("in", ""))
    assert not clara.on_hold
