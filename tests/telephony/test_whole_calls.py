"""The main job, whole: planned over the API, mailed, dialled by a real telephone, and heard."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterator

import pytest

from tests.running_server import RunningServer, participant
from tests.telephony.own_sounds import hertz_of
from tests.telephony.site import APPLICATION, Site, hears, telephones
from tests.telephony.tones import tone
from tests.waiting import wait_until
from ucc_client.server.pbx.prompts import Prompt


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    with contextlib.ExitStack() as stack:
        engine, phone = stack.enter_context(telephones(folder / "engine"))
        settings = engine.settings(folder, APPLICATION, pbx_ring_seconds=5, pbx_empty_seconds=2)
        server = RunningServer(folder / "site", arguments=("--config", str(settings)))
        stack.callback(server.stop)
        made = Site(server.start(), engine, phone)
        stack.callback(made.close)
        made.wait_listened_to()
        yield made


@pytest.fixture(autouse=True)
def no_calls_left(site: Site) -> Iterator[None]:
    yield
    site.hang_up()


def test_three_who_dial_in_with_the_pins_of_their_mails_hear_each_other(site: Site) -> None:
    number, (mona, clara, dora) = site.three()
    mona.hum(tone(400, 1.0))
    clara.hum(tone(800, 1.0))
    wait_until(lambda: hears(dora, 400) and hears(dora, 800), what="Dora hears both")
    wait_until(lambda: hears(mona, 800) and hears(clara, 400), what="they hear each other")
    assert not hears(mona, 400)
    clara.press("*6")
    site.wait_live(number, Clara=("muted", ""))
    wait_until(lambda: 0 <= dora.hears(800) < 100, what="the muted one is not heard")
    assert hears(dora, 400)
    clara.press("*6")
    wait_until(lambda: hears(dora, 800), what="she is heard again")
    for call in (mona, clara, dora):
        call.hang_up()
    site.wait_live(number, Mona=("left", "hung-up"), Dora=("left", "hung-up"))
    mine = f"{site.anna.conferences}?sort=conferenceId&sortdirection=DESC"
    wait_until(
        lambda: (
            not next(
                one for one in site.anna.call("GET", mine).json() if one["conferenceId"] == number
            )["isActive"]
        ),
        what="it is over when all have left",
    )


def test_who_unmutes_while_being_told_of_the_mute_takes_no_sound_from_the_others(
    site: Site,
) -> None:
    number, (mona, clara, dora) = site.three()
    mona.hum(tone(400, 1.0))
    clara.hum(tone(800, 1.0))
    wait_until(lambda: hears(dora, 400) and hears(dora, 800), what="Dora hears both")
    for _ in range(3):
        clara.press("*6")
        site.wait_live(number, Clara=("muted", ""))
        clara.press("*6")
        wait_until(lambda: hears(dora, 800) and hears(mona, 800), what="she is heard again")
        wait_until(lambda: hears(dora, 400), what="and so is Mona")


def test_a_moderator_locks_and_who_comes_later_is_told_and_hung_up_on(site: Site) -> None:
    people = [
        participant("Mona", "mona@example.org", isModerator=True),
        participant("Late", "late@example.org"),
    ]
    number, pins = site.create(*people)
    mona = site.dial()
    mona.press(f"{pins['Mona']}#")
    site.wait_live(number, Mona=("in", ""))
    mona.press("*7")
    wait_until(lambda: site.is_locked(number), what="the lock")
    late = site.dial()
    late.press(f"{pins['Late']}#")
    late.wait_ended()
    assert "Late" not in site.live(number)


def test_who_raises_a_hand_is_heard_by_the_moderator_and_nobody_else(site: Site) -> None:
    _, (mona, clara, dora) = site.three()
    dora.press("*5")
    wait_until(lambda: hears(mona, hertz_of(Prompt.SOMEBODY_RAISES)), what="Mona is told")
    wait_until(lambda: not hears(mona, hertz_of(Prompt.SOMEBODY_RAISES)), what="it is said")
    assert not hears(clara, hertz_of(Prompt.SOMEBODY_RAISES))
    dora.press("*5")
    wait_until(lambda: hears(dora, hertz_of(Prompt.HAND_LOWERED)), what="Dora is told")


def test_who_comes_before_the_moderator_hears_music_and_nobody_until_she_is_in(site: Site) -> None:
    people = [
        participant("Mona", "mona@example.org", isModerator=True),
        participant("Clara", "clara@example.org"),
        participant("Dora", "dora@example.org"),
    ]
    number, pins = site.create(*people, waitForModerator=True)
    waiting = []
    for name in ("Clara", "Dora"):
        call = site.dial()
        call.press(f"{pins[name]}#")
        site.wait_live(number, **{name: ("waiting", "")})
        wait_until(lambda to=call: to.hears(600) > 1000, timeout=30, what="the music")  # type: ignore[misc]
        waiting.append(call)
    clara, dora = waiting
    clara.hum(tone(800, 1.0))
    wait_until(lambda: dora.hears(600) > 1000, what="the music goes on")
    assert not hears(dora, 800)
    mona = site.enter(number, "Mona")
    wait_until(lambda: hears(dora, 800) and hears(mona, 800), what="they hear each other")
    wait_until(lambda: 0 <= dora.hears(600) < 100, what="the music has ended")
    mona.hang_up()
    site.wait_live(number, Mona=("left", "hung-up"))
    assert hears(dora, 800)


def test_names_are_heard_by_all_at_the_entry_and_at_the_end_and_then_are_deleted(
    site: Site,
) -> None:
    people = [participant("Clara", "clara@example.org"), participant("Dora", "dora@example.org")]
    number, pins = site.create(*people, announceNames=True)
    calls = []
    for there, (name, hertz) in enumerate((("Clara", 500), ("Dora", 900))):
        call = site.dial()
        call.hum(tone(hertz, 1.0))
        call.press(f"{pins[name]}#")
        wait_until(lambda n=there: len(site.names()) > n, timeout=30, what="a recording")  # type: ignore[misc]
        end = time.monotonic() + 1.5
        wait_until(lambda at=end: time.monotonic() > at, what="the name is said")  # type: ignore[misc]
        call.hum()
        call.press("#")
        site.wait_live(number, **{name: ("in", "")})
        calls.append(call)
    clara, dora = calls
    wait_until(lambda: hears(clara, 900), what="the name of who has come")
    wait_until(lambda: not hears(clara, 900), what="it is said")
    dora.hang_up()
    wait_until(lambda: hears(clara, 900), what="the name of who has left")
    wait_until(lambda: len(site.names()) == 1, what="it is deleted")
    clara.hang_up()
    wait_until(lambda: not site.names(), what="no name is left")


def test_one_that_begins_by_itself_calls_at_its_time_who_then_are_in_and_heard(
    site: Site,
) -> None:
    people = []
    for name, dialled in (("Ella", "301"), ("Finn", "302")):
        site.phone.answers[dialled] = 200
        address = f"{name.lower()}@example.org"
        people.append(participant(name, address, phoneNumber=dialled, callOnStart=True))
    number, _ = site.create(*people, minutes=0, startsByItself=True)
    site.wait_live(number, Ella=("in", ""), Finn=("in", ""))
    ella, finn = site.phone.wait_called("301"), site.phone.wait_called("302")
    ella.hum(tone(450, 1.0))
    wait_until(lambda: hears(finn, 450), what="Finn hears Ella")


def test_three_wrong_pins_are_hung_up_on(site: Site) -> None:
    call = site.dial()
    for tries in range(3):
        assert not call.ended.is_set()
        call.press(f"00000{tries}#")
    call.wait_ended(40)


def test_who_is_too_early_is_told_and_hung_up_on(site: Site) -> None:
    _, pins = site.create(participant("Early", "early@example.org"), minutes=60)
    call = site.dial()
    call.press(f"{pins['Early']}#")
    wait_until(lambda: hears(call, hertz_of(Prompt.BEGINS)), what="it begins at …")
    call.wait_ended(40)
    log = site.server.log.read_text()
    assert not [pin for pin in site.pins if re.search(rf"\b{pin}\b", log)]


def test_a_start_calls_who_is_to_be_called_and_keeps_why_somebody_was_not_reached(
    site: Site,
) -> None:
    answers = {"Taken": ("201", 200), "Busy": ("217", 486), "Rejects": ("221", 603)}
    answers |= {"Unknown": ("204", 404), "Silent": ("218", 180)}
    people = []
    for name, (dialled, status) in answers.items():
        site.phone.answers[dialled] = status
        address = f"{name.lower()}@example.org"
        people.append(participant(name, address, phoneNumber=dialled, callOnStart=True))
    number, _ = site.create(*people, minutes=120)
    started = site.anna.call("PUT", f"{site.anna.conferences}/{number}/start")
    assert started.status_code == 204
    site.wait_live(
        number,
        Taken=("in", ""),
        Busy=("failed", "busy"),
        Rejects=("failed", "rejected"),
        Unknown=("failed", "unknown-number"),
        Silent=("failed", "no-answer"),
    )
    wait_until(
        lambda: [one.number for one in list(site.phone.all_calls)].count("217") == 2,
        timeout=30,
        what="the busy one is called again",
    )
    site.wait_live(number, Busy=("failed", "busy"))


def test_a_server_that_is_killed_leaves_the_sound_and_the_next_one_goes_on(site: Site) -> None:
    number, (mona, clara, dora) = site.three()
    mona.hum(tone(500, 1.0))
    wait_until(lambda: hears(clara, 500) and hears(dora, 500), what="they hear Mona")
    site.server.kill()
    end = time.monotonic() + 1.5
    wait_until(lambda: time.monotonic() > end, what="a second and a half without a server")
    assert hears(clara, 500)
    assert hears(dora, 500)
    dora.hang_up()
    site.server.start()
    site.wait_live(number, Dora=("left", "hung-up"))
    assert hears(clara, 500)
    clara.press("*6")
    site.wait_live(number, Clara=("muted", ""))
    clara.hum(tone(900, 1.0))
    assert site.live(number)["Mona"][0] in ("in", "talking")
