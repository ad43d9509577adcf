"""What an engine must do, asked of the real one and of the fake alike."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.telephony.outside import Exchange, Line, asterisk_exchange, fake_exchange
from tests.waiting import wait_until
from ucc_client.server.pbx.engine import (
    Answered,
    Called,
    Cause,
    Ended,
    GoneError,
    Played,
    Pressed,
    Recorded,
    Spoke,
)

BEEP = ("sound:beep",)


@pytest.fixture(scope="module", params=["fake", "asterisk"])
def exchange(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Exchange]:
    if request.param == "fake":
        with fake_exchange() as made:
            yield made
    else:
        with asterisk_exchange(tmp_path_factory.mktemp("asterisk") / "engine") as made:
            yield made


@pytest.fixture(autouse=True)
def nothing_left(exchange: Exchange) -> Iterator[None]:
    yield
    for one in exchange.do(exchange.engine.calls()):
        exchange.do(exchange.engine.hang_up(one.call))
    for room in exchange.do(exchange.engine.rooms()):
        exchange.do(exchange.engine.close_room(room))
    wait_until(lambda: not exchange.do(exchange.engine.calls()), what="no call is left")
    called = {e.call for e in exchange.events if isinstance(e, Called | Answered)}
    wait_until(
        lambda: called <= {e.call for e in list(exchange.events) if isinstance(e, Ended)},
        what="the ends",
    )
    exchange.events.clear()


def inside(exchange: Exchange, room: str) -> tuple[Line, str]:
    """Let somebody dial in and into a room."""
    before = len([e for e in exchange.events if isinstance(e, Called)])
    line = exchange.outside.call()
    called = wait_until(
        lambda: [e for e in list(exchange.events) if isinstance(e, Called)][before:],
        what="the call",
    )[0]
    exchange.do(exchange.engine.answer(called.call))
    exchange.do(exchange.engine.open_room(room))
    exchange.do(exchange.engine.join(room, called.call))
    return line, called.call


def test_who_calls_is_told_and_pressed_keys_are_heard_in_their_order(exchange: Exchange) -> None:
    line = exchange.outside.call()
    call = exchange.wait(Called).call
    exchange.do(exchange.engine.answer(call))
    exchange.wait(Played, playing=exchange.do(exchange.engine.play(call, BEEP, "en")))
    line.press("1234#*")
    exchange.wait(Pressed, call=call, digit="*")
    pressed = [e.digit for e in exchange.events if isinstance(e, Pressed)]
    assert "".join(pressed) == "1234#*"


def test_the_end_of_a_call_is_told_once_whoever_ends_it(exchange: Exchange) -> None:
    theirs, call = inside(exchange, "one")
    theirs.hang_up()
    assert exchange.wait(Ended, call=call) == Ended(call=call, label="", cause=Cause.HUNG_UP)
    ours, other = inside(exchange, "one")
    exchange.do(exchange.engine.hang_up(other))
    exchange.wait(Ended, call=other)
    wait_until(ours.is_over, what="the phone hears of it")
    exchange.do(exchange.engine.hang_up(other))
    ended = [e.call for e in exchange.events if isinstance(e, Ended)]
    assert sorted(ended) == sorted([call, other])


def test_three_in_a_room_hear_each_other_and_who_is_muted_is_not_heard(exchange: Exchange) -> None:
    (first, _), (second, second_call), (third, _) = (inside(exchange, "r") for _ in range(3))
    first.say(400)
    second.say(800)
    wait_until(lambda: third.hears(400) and third.hears(800), what="the third hears both")
    wait_until(lambda: first.hears(800) and second.hears(400), what="they hear each other")
    assert not first.hears(400)
    exchange.do(exchange.engine.mute(second_call, on=True))
    wait_until(lambda: not third.hears(800) and third.hears(400), what="the muted is not heard")
    exchange.do(exchange.engine.mute(second_call, on=False))
    wait_until(lambda: third.hears(800), what="is heard again")


def test_who_is_in_another_room_or_taken_out_of_it_is_not_heard(exchange: Exchange) -> None:
    (here, here_call), (there, _) = inside(exchange, "here"), inside(exchange, "there")
    also, _ = inside(exchange, "here")
    here.say(500)
    wait_until(lambda: also.hears(500), what="heard in the same room")
    assert not there.hears(500)
    exchange.do(exchange.engine.part("here", here_call))
    wait_until(lambda: not also.hears(500), what="not heard any more")
    rooms = {one.call: one.room for one in exchange.do(exchange.engine.calls())}
    assert (rooms[here_call], sorted(rooms.values())) == ("", ["", "here", "there"])


def test_who_talks_is_told(exchange: Exchange) -> None:
    line, call = inside(exchange, "r")
    line.say(600)
    exchange.wait(Spoke, call=call, talks=True)
    line.say(0)
    exchange.wait(Spoke, call=call, talks=False)


def test_a_call_that_is_taken_says_its_label(exchange: Exchange) -> None:
    exchange.outside.let("201", 200)
    call = exchange.do(exchange.engine.call("201", "7.12", caller="900", seconds=20))
    assert exchange.wait(Answered, label="7.12").call == call
    line = exchange.outside.called("201")
    exchange.do(exchange.engine.open_room("out"))
    exchange.do(exchange.engine.join("out", call))
    [told] = exchange.do(exchange.engine.calls())
    assert (told.call, told.label, told.is_up, told.room) == (call, "7.12", True, "out")
    line.hang_up()
    assert exchange.wait(Ended, label="7.12").cause is Cause.HUNG_UP


@pytest.mark.parametrize(
    ("number", "status", "cause"),
    [
        ("217", 486, Cause.BUSY),
        ("221", 603, Cause.REJECTED),
        ("204", 404, Cause.UNKNOWN_NUMBER),
        ("218", 180, Cause.NO_ANSWER),
    ],
)
def test_a_call_that_is_not_taken_says_why(
    exchange: Exchange, number: str, status: int, cause: Cause
) -> None:
    exchange.outside.let(number, status)
    exchange.do(exchange.engine.call(number, f"c.{number}", caller="900", seconds=2))
    assert exchange.wait(Ended, label=f"c.{number}").cause is cause


def test_a_call_that_is_given_up_before_it_is_taken_stops_ringing(exchange: Exchange) -> None:
    exchange.outside.let("230", 180)
    call = exchange.do(exchange.engine.call("230", "c.230", caller="900", seconds=30))
    line = exchange.outside.called("230")
    exchange.do(exchange.engine.hang_up(call))
    assert exchange.wait(Ended, label="c.230").cause is Cause.NO_ANSWER
    wait_until(line.is_over, what="it does not ring any more")


def test_a_room_that_is_there_is_kept_and_one_that_is_not_says_so(exchange: Exchange) -> None:
    _, call = inside(exchange, "again")
    exchange.do(exchange.engine.open_room("again"))
    assert exchange.do(exchange.engine.rooms()) == ["again"]
    assert [one.room for one in exchange.do(exchange.engine.calls())] == ["again"]
    playing = exchange.do(exchange.engine.announce("again", BEEP, "en"))
    exchange.wait(Played, playing=playing)
    exchange.do(exchange.engine.close_room("again"))
    exchange.do(exchange.engine.close_room("again"))
    assert exchange.do(exchange.engine.rooms()) == []
    with pytest.raises(GoneError):
        exchange.do(exchange.engine.join("nowhere", call))
    with pytest.raises(GoneError):
        exchange.do(exchange.engine.play("nobody", BEEP, "en"))


def test_what_somebody_says_is_recorded_until_a_key_played_and_deleted(exchange: Exchange) -> None:
    line, call = inside(exchange, "r")
    exchange.do(exchange.engine.part("r", call))
    line.say(500)
    exchange.do(exchange.engine.record(call, "ucc-name-1", 20))
    end = time.monotonic() + 1.5
    wait_until(lambda: time.monotonic() > end, what="something is said")
    line.press("#")
    exchange.wait(Recorded, call=call, name="ucc-name-1")
    assert list(exchange.do(exchange.engine.recordings())) == ["ucc-name-1"]
    playing = exchange.do(exchange.engine.play(call, ("recording:ucc-name-1",), "en"))
    exchange.wait(Played, playing=playing)
    exchange.do(exchange.engine.forget("ucc-name-1"))
    exchange.do(exchange.engine.forget("ucc-name-1"))
    assert not exchange.do(exchange.engine.recordings())


def test_the_sounds_of_a_language_are_known(exchange: Exchange) -> None:
    assert "beep" in exchange.do(exchange.engine.sounds("en"))
    assert not exchange.do(exchange.engine.sounds("xx"))


def test_music_is_played_to_who_waits(exchange: Exchange) -> None:
    _, call = inside(exchange, "r")
    exchange.do(exchange.engine.part("r", call))
    exchange.do(exchange.engine.hold(call, on=True))
    exchange.do(exchange.engine.hold(call, on=False))
    exchange.do(exchange.engine.join("r", call))
    assert [one.room for one in exchange.do(exchange.engine.calls())] == ["r"]
