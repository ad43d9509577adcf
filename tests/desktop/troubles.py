"""A window in which everything went wrong that can; for looking, not a test.

    python -m tests.desktop.troubles OUT [--dark] [--size 1280x720] [--lang de] STEP …

The steps are those of `tests.desktop.look`; the client stands signed in at a machine of
another make, with a change in conflict, one refused, one whose conference is gone, a deletion
in conflict, a creation that was found twice, and a conference that says how to dial in.
"""

from __future__ import annotations

import argparse
import sys
import time
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from tests.api.foreign_server import Asked, Said
from tests.application.running_worker import RunningWorker, running_worker
from tests.desktop import look
from tests.desktop.screen import Screen
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.changes import Connection, Done
from ucc_client.application.commands import (
    CreateConference,
    DeleteConference,
    EditConference,
    SignIn,
    SyncNow,
)
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

_HOUR = 3_600_000
_NAMES = ("Weekly stand-up", "Release call", "Budgetrunde Q1", "Lieferantenrunde", "Kick-off")


class Scene:
    """A machine, and a data folder that has met every kind of trouble with it."""

    def __init__(self, data: Path, *, now: int) -> None:
        self.data, self.now = data, now
        self.machine = PlainMachine()
        self.ids = {
            name: self.machine.put(_body(name, now + (n + 1) * 7 * _HOUR))
            for n, name in enumerate(_NAMES)
        }
        weekly = self.machine.conferences[self.ids["Weekly stand-up"]]
        weekly["occurrence"] = "EVERYWEEK"
        weekly |= {
            "pin": "482913",
            "externalNumber": "+49 30 23125 900",
            "internalNumber": "900",
            "link": "https://conf.example.org/p/abcdef",
        }

    def make(self) -> None:
        """Let the troubles happen, by the real worker."""
        with running_worker(self.data) as worker:
            self._sign_in(worker)
            worker.wait(lambda: len(worker.rows) == len(_NAMES), "all conferences")
            # Opened once, each is there with its participants.
            for key in worker.rows:
                worker.wait(lambda key=key: _details(worker, key).complete, "participants")
        with running_worker(self.data, "--offline") as worker:
            self._change_here(worker)
        self._change_there()
        self.machine.before = self._refuse
        self.machine.silent_after = _is_creation
        with running_worker(self.data) as worker:
            self._sign_in(worker)
            worker.wait(lambda: self._is_bad(worker), "every trouble")
        self.machine.silent_after = lambda _: False

    def _is_bad(self, worker: RunningWorker) -> bool:
        states = {row.state for row in worker.rows.values()}
        if {"conflict", "rejected", "gone", "unconfirmed"} <= states:
            return True
        worker.ask(SyncNow())
        time.sleep(0.5)
        return False

    def _sign_in(self, worker: RunningWorker) -> None:
        worker.ask(SignIn(server=self.machine.server.url, login="12", password="x"))
        worker.wait_for_state(connection=Connection.ONLINE)

    def _change_here(self, worker: RunningWorker) -> None:
        def edit(which: str, **fields: Any) -> None:
            key = f"c{self.ids[which]}"
            base = _details(worker, key).conference
            command = EditConference(
                command_id=str(uuid.uuid4()),
                key=key,
                base=base,
                conference=msgspec.structs.replace(base, **fields),
            )
            assert worker.ask(command) == Done()

        release = _details(worker, f"c{self.ids['Release call']}").conference
        people = list(release.participants)
        people[1] = msgspec.structs.replace(people[1], phone_number="+49 30 23125 114")
        people.append(Participant(display_name="Clara", email="clara@example.org"))
        edit(
            "Release call",
            name="Release call 2.4",
            start=release.start - _HOUR // 4,
            participants=tuple(people),
        )
        edit("Budgetrunde Q1", name="Budgetrunde Q1, final")
        edit("Lieferantenrunde", start=release.start + 30 * _HOUR)
        delete = DeleteConference(command_id=str(uuid.uuid4()), key=f"c{self.ids['Kick-off']}")
        assert worker.ask(delete) == Done()
        interview = Conference(
            name="Interview, second round",
            start=self.now + 50 * _HOUR,
            participants=(_ANNA, Participant(display_name="Emma", email="emma@example.org")),
        )
        create = CreateConference(command_id=str(uuid.uuid4()), conference=interview)
        assert worker.ask(create) == Done()

    def _change_there(self) -> None:
        conferences = self.machine.conferences
        release = conferences[self.ids["Release call"]]
        release["name"] = "Release call, go or no-go"
        release["startTime"] += 17 * _HOUR
        release["participants"][1]["phoneNumber"] = "+49 30 999"
        release["participants"][2]["isModerator"] = True
        del conferences[self.ids["Lieferantenrunde"]]
        conferences[self.ids["Kick-off"]]["name"] = "Kick-off new website"

    def _refuse(self, asked: Asked) -> Said | None:
        if asked.method == "PUT" and asked.path.endswith(f"/{self.ids['Budgetrunde Q1']}"):
            return Said(403, {"errorCode": "RIGHTS", "message": "No right to rename conferences"})
        if _is_creation(asked):
            # Somebody else plans the very same at the same moment.
            self.machine.put(asked.body)
        return None


def _is_creation(asked: Asked) -> bool:
    return asked.method == "POST" and asked.path.endswith("/managedConferences")


_ANNA = Participant(display_name="Anna Berg", user_id=3, phone_number="12", is_moderator=True)


def _details(worker: RunningWorker, key: str) -> ConferenceDetails:
    found = worker.ask(GetDetails(key=key))
    assert isinstance(found, ConferenceDetails)
    return found


def _body(name: str, start: int) -> dict[str, Any]:
    people = [
        ("Anna Berg", "12", "anna@example.org", True, 3),
        ("Ben Kurz", "+49 30 23125 113", "ben@example.org", False, 0),
        ("Felix Brandt", "", "felix@example.org", False, 0),
        ("Emma Stern", "", "emma@example.org", False, 0),
    ]
    return {
        "name": name,
        "startTime": start - start % (_HOUR // 4),
        "occurrence": "ONCE",
        "eMailBody": "",
        "participants": [
            {
                "displayName": display,
                "phoneNumber": number,
                "eMailAddress": email,
                "isModerator": moderates,
                "callOnStart": False,
                "userId": user,
            }
            for display, number, email, moderates, user in people
        ],
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the scene, open the window, take the steps; 1 when one was not possible."""
    parser = argparse.ArgumentParser(prog="python -m tests.desktop.troubles")
    parser.add_argument("out", type=Path)
    parser.add_argument("steps", nargs="*", metavar="STEP")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--lang", default="en")
    asked = parser.parse_intermixed_args(arguments)
    data = asked.out / "data"
    scene = Scene(data, now=time.time_ns() // 1_000_000)
    width, height = (int(part) for part in asked.size.split("x"))
    colours = {"UCC_COLOR_SCHEME": "dark" if asked.dark else "light"}
    with scene.machine.server.running():
        scene.make()
        with Screen(asked.out / "logs", width=width, height=height) as screen:
            command = [sys.executable, "-m", "ucc_client", "--data", str(data)]
            command += ["--server", scene.machine.server.url, "--login", "12", "--lang", asked.lang]
            program = screen.start([*command, "--password-stdin"], environment=colours, said="x\n")
            window = screen.accessible(program.pid)
            try:
                window.wait_for("Online", timeout=30)
                for step in asked.steps:
                    look.do(step, screen, window, asked.out)
            except TimeoutError as error:
                screen.screenshot(asked.out / "failed.png")
                (asked.out / "tree.txt").write_text(window.tree())
                sys.stderr.write(f"{error}\n{screen.log_of_programs()}\n")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
