"""A whole site: a real engine, a server with the demo company, and telephones outside."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.telephony.asterisk import RunningAsterisk, running_asterisk
from tests.telephony.cable import Cable
from tests.telephony.outside import HEARD
from tests.telephony.phone import Call, Phone
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.tables import conferences
from ucc_client.server.database.telephone_tables import live_people

PIN = re.compile(r"^.*\bPIN\b\D*(\d{3} ?\d{3})\b", re.MULTILINE)
APPLICATION = "ucc"


class Site:
    """A real engine, the demo company's server, one telephone for everybody, and Anna's session."""

    def __init__(self, server: RunningServer, engine: RunningAsterisk, phone: Phone) -> None:
        self.server, self.engine, self.phone = server, engine, phone
        self.anna = Api(server, server.first_employee)
        url = server.database_url or sqlite_url(server.data)
        self._database = Database(url, connections=2)
        self.pins: set[str] = set()
        self.pins_of: dict[int, dict[str, str]] = {}
        self._made = 0
        self.cable: Cable | None = None

    def create(
        self, *people: dict[str, Any], minutes: int = 2, **fields: Any
    ) -> tuple[int, dict[str, str]]:
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
        body = conference(f"Call {self._made}", startTime=start, participants=named, **fields)
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
        self.pins |= set(pins.values())
        conference_id = answer.json()["conferenceId"]
        self.pins_of[conference_id] = pins
        return conference_id, pins

    def dial(self) -> Call:
        """Dial in, and hear the greeting begin."""
        call = self.phone.call("900").wait_answered()
        wait_until(lambda: call.media._heard, what="the greeting")
        return call

    def live(self, conference_id: int) -> dict[str, tuple[str, str]]:
        """Return who is written down, by the first name."""
        here = live_people.c.conference_id == conference_id
        with self._database.read() as connection:
            rows = connection.execute(select(live_people).where(here).order_by(live_people.c.id))
            return {row.name.split()[0]: (row.state, row.cause) for row in rows}

    def names(self) -> list[str]:
        """Return the recordings that the engine keeps."""
        return [str(one["name"]) for one in self.engine.ask("recordings/stored").json()]

    def is_locked(self, conference_id: int) -> bool:
        """Tell whether a conference is locked."""
        own = select(conferences.c.is_locked).where(conferences.c.id == conference_id)
        with self._database.read() as connection:
            return bool(connection.scalars(own).one())

    def close(self) -> None:
        """Close the connections."""
        self._database.close()
        self.anna.close()

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
        number, _ = self.create(*people)
        return number, [self.enter(number, name) for name in ("Mona", "Clara", "Dora")]

    def enter(self, conference_id: int, name: str) -> Call:
        """Dial in with somebody's PIN, and wait until they are in."""
        call = self.dial()
        call.press(f"{self.pins_of[conference_id][name]}#")
        wait_until(
            lambda: self.live(conference_id).get(name, ("",))[0] in ("in", "talking"),
            timeout=20,
            what=f"{name} is in",
            dump=lambda: f"{self.live(conference_id)}\n{self.server.log.read_text()[-3000:]}",
        )
        return call

    def wait_listened_to(self) -> None:
        """Wait until a server listens to the engine."""
        wait_until(
            lambda: APPLICATION in [one["name"] for one in self.engine.ask("applications").json()],
            timeout=20,
            what="a server listens to the engine",
            dump=self.server.log.read_text,
        )

    def hang_up(self) -> None:
        """End all calls."""
        for call in list(self.phone.calls.values()):
            call.hang_up()
        wait_until(lambda: self.engine.ask("channels").json() == [], what="no call is left")


@contextlib.contextmanager
def telephones(folder: Path) -> Iterator[tuple[RunningAsterisk, Phone]]:
    """Run an engine whose calls out come to a telephone, and the other way round."""
    phone = Phone()
    try:
        with running_asterisk(folder, APPLICATION, phones=phone.port) as engine:
            phone.use(engine.sip_port)
            yield engine, phone
    finally:
        phone.end()


def hears(call: Call, hertz: int) -> bool:
    """Tell whether a tone is heard."""
    return call.hears(hertz) > HEARD
