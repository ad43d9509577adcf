"""Names that people say of themselves: asked for, played to all, deleted."""

from __future__ import annotations

from tests.telephony.fake_engine import FakeLine
from tests.telephony.office import CLARA, DORA, START, Office, Shift, called, said
from tests.waiting import wait_until
from ucc_client.server.pbx.prompts import Prompt


def says_name(office: Office, name: str) -> FakeLine:
    line = office.call()
    line.press(office.company.pins()[name] + "#")
    wait_until(lambda: line.recording, what=f"{name} is asked for a name")
    assert said(line, Prompt.SAY_NAME)
    line.press("#")
    wait_until(lambda: line.room, what=f"{name} is in")
    return line


def announced(office: Office) -> list[tuple[str, ...]]:
    return [said for _, said in list(office.engine.announced)]


def test_a_name_is_said_at_the_door_played_at_entry_and_leaving_and_deleted(
    office: Office,
) -> None:
    office.company.create(startTime=START, announceNames=True, participants=[CLARA, DORA])
    clara = says_name(office, "Clara")
    dora = says_name(office, "Dora")
    office.wait_live(Clara=("in", ""), Dora=("in", ""))
    joined = ("recording:ucc-name-2", "sound:conf-hasjoin")
    wait_until(
        lambda: announced(office) == [joined],
        what="Dora's name",
        dump=lambda: str(announced(office)),
    )
    dora.hang_up()
    left = ("recording:ucc-name-2", "sound:conf-hasleft")
    wait_until(lambda: left in announced(office), what="Dora's name again")
    wait_until(lambda: office.engine.recorded == {"ucc-name-1"}, what="it is deleted")
    clara.hang_up()
    wait_until(lambda: not office.engine.recorded, what="no name is left")


def test_names_of_those_who_left_meanwhile_are_deleted_by_who_takes_over(office: Office) -> None:
    office.company.create(startTime=START, announceNames=True, participants=[CLARA, DORA])
    clara, _ = says_name(office, "Clara"), says_name(office, "Dora")
    office.wait_live(Clara=("in", ""), Dora=("in", ""))
    office.shift.end()
    clara.hang_up()
    office.shift = Shift(office.engine, office.company)
    wait_until(lambda: office.engine.recorded == {"ucc-name-2"}, what="Clara's name is deleted")
    office.wait_live(Clara=("left", "hung-up"), Dora=("in", ""))


def test_who_hangs_up_while_saying_a_name_leaves_none(office: Office) -> None:
    office.company.create(startTime=START, announceNames=True, participants=[CLARA, DORA])
    says_name(office, "Dora")
    line = office.call()
    line.press(office.company.pins()["Clara"] + "#")
    wait_until(lambda: line.recording, what="Clara is asked")
    office.wait_live(Clara=("waiting", ""))
    line.hang_up()
    office.wait_live(Clara=("left", "hung-up"))
    wait_until(lambda: office.engine.recorded == {"ucc-name-1"}, what="no name of hers")
    assert announced(office) == []


def test_who_took_the_call_and_is_asked_for_a_name_rings_no_more(office: Office) -> None:
    office.engine.let("21", 200)
    made = office.company.create(
        startTime=START, announceNames=True, participants=[CLARA, called("Emil", "21")]
    )
    office.start(made)
    emil = office.engine.called("21")
    wait_until(lambda: emil.recording, what="Emil is asked")
    office.wait_live(Emil=("waiting", ""))
    emil.hang_up()
    office.wait_live(Emil=("left", "hung-up"))
