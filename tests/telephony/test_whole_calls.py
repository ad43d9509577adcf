"""The main job, whole: planned over the API, mailed, dialled by a real telephone, and heard."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.telephony.asterisk import RunningAsterisk, running_asterisk
from tests.telephony.outside import HEARD
from tests.telephony.phone import Call, Phone
from tests.telephony.tones import tone
from tests.waiting import wait_until

PIN = re.compile(r"^.*\bPIN\b\D*(\d{3} ?\d{3})\b", re.MULTILINE)
APPLICATION = "ucc"


class Site:
    """A real engine, the demo company's server, one telephone for everybody, and Anna's session."""

    def __init__(self, server: RunningServer, engine: RunningAsterisk, phone: Phone) -> None:
        self.server, self.engine, self.phone = server, engine, phone
        self.anna = Api(server, server.first_employee)
        self._made = 0

    def create(self, *people: dict[str, Any], minutes: int = 2) -> tuple[int, dict[str, str]]:
        """Plan one that starts in so many minutes; returns its id, and PINs out of its mails."""
        self._made += 1
        named = [
            {
                **one,
                "displayName": f"{one['displayName']} {self._made}",
                "eMailAddress": one["eMailAddress"].replace("@", f"{self._made}@"),
            }
            for one in people
        ]
        start = int(time.time() * 1000) + minutes * 60_000
        body = conference(f"Call {self._made}", startTime=start, participants=named)
        answer = self.anna.call("POST", self.anna.conferences, json=body)
        assert answer.status_code == 201, answer.text
        pins: dict[str, str] = {}
        for one, was in zip(named, people, strict=True):
            mail = wait_until(
                lambda to=one["eMailAddress"]: next(  # type: ignore[misc]
                    (m for m in self.server.mails() if to in str(m["To"])), None
                ),
                what=f"the mail to {one['displayName']}",
            )
            found = PIN.search(text_of(mail))
            assert found
            pins[was["displayName"]] = found[1].replace(" ", "")
        return answer.json()["conferenceId"], pins

    def dial(self) -> Call:
        """Dial in, and hear the greeting begin."""
        call = self.phone.call("900").wait_answered()
        wait_until(lambda: call.media._heard, what="the greeting")
        return call

    def live(self, conference_id: int) -> dict[str, tuple[str, str]]:
        """Return who is written down, by the first name."""
        file = self.server.data / "ucc-server.sqlite3"
        with contextlib.closing(sqlite3.connect(file)) as database:
            rows = database.execute(
                "SELECT name, state, cause FROM live_people WHERE conference_id = ? ORDER BY id",
                [conference_id],
            ).fetchall()
        return {name.split()[0]: (state, cause) for name, state, cause in rows}

    def wait_live(self, conference_id: int, **states: tuple[str, str]) -> None:
        """Wait until these are in these states."""
        wait_until(
            lambda: {k: v for k, v in self.live(conference_id).items() if k in states} == states,
            timeout=30,
            what=str(states),
            dump=lambda: f"{self.live(conference_id)}\n{self.server.log.read_text()[-3000:]}",
        )

    def three(self) -> tuple[int, list[Call]]:
        """Let three people, the first of them a moderator, into one conference."""
        people = [
            participant("Mona", "mona@example.org", isModerator=True),
            participant("Clara", "clara@example.org"),
            participant("Dora", "dora@example.org"),
        ]
        number, pins = self.create(*people)
        calls = []
        for name in ("Mona", "Clara", "Dora"):
            call = self.dial()
            call.press(f"{pins[name]}#")
            wait_until(
                lambda who=name: self.live(number).get(who, ("",))[0] in ("in", "talking"),  # type: ignore[misc]
                timeout=20,
                what=f"{name} is in",
                dump=lambda: f"{self.live(number)}\n{self.server.log.read_text()[-3000:]}",
            )
            calls.append(call)
        return number, calls

    def hang_up(self) -> None:
        """End all calls."""
        for call in list(self.phone.calls.values()):
            call.hang_up()
        wait_until(lambda: self.engine.ask("channels").json() == [], what="no call is left")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    with contextlib.ExitStack() as stack:
        phone = Phone()
        stack.callback(phone.end)
        engine = stack.enter_context(
            running_asterisk(folder / "engine", APPLICATION, phones=phone.port)
        )
        phone.use(engine.sip_port)
        settings = engine.settings(folder, APPLICATION, pbx_ring_seconds=5, pbx_empty_seconds=2)
        server = RunningServer(folder / "site", arguments=("--config", str(settings)))
        stack.callback(server.stop)
        made = Site(server.start(), engine, phone)
        stack.callback(made.anna.close)
        wait_until(
            lambda: APPLICATION in [one["name"] for one in engine.ask("applications").json()],
            what="the server listens to the engine",
            dump=server.log.read_text,
        )
        yield made


@pytest.fixture(autouse=True)
def no_calls_left(site: Site) -> Iterator[None]:
    yield
    site.hang_up()


def hears(call: Call, hertz: int) -> bool:
    return call.hears(hertz) > HEARD


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
    file = site.server.data / "ucc-server.sqlite3"
    with contextlib.closing(sqlite3.connect(file)) as database:
        locked = "SELECT is_locked FROM conferences WHERE id = ?"
        wait_until(lambda: database.execute(locked, [number]).fetchone()[0], what="the lock")
    late = site.dial()
    late.press(f"{pins['Late']}#")
    late.wait_ended()
    assert "Late" not in site.live(number)


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
    call.wait_ended()


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
    called = [call.number for call in site.phone.all_calls if not call.is_out]
    assert called.count("217") == 2


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
