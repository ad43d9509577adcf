"""A spontaneous conference with three known people, as fast as a new user gets there by keys.

An input is a key that does something, a click, or the letters of one name typed in a row.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.accessibility import Accessible
from tests.desktop.screen import Screen
from tests.pretended_telephone import pretend_telephone
from tests.running_server import Api, RunningServer
from tests.waiting import wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120)]

MOST_INPUTS = 12
MOST_SECONDS = 10
SECONDS_A_KEY = 0.3
"""Who types 200 keys a minute is no typist."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    pretend_telephone(running)
    yield running
    running.stop()


class Hands:
    """Types, and counts."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.inputs = self.keys = 0

    def key(self, name: str) -> None:
        self._screen.key(name)
        self.inputs += 1
        self.keys += 1

    def type(self, text: str) -> None:
        self._screen.type(text)
        self.inputs += 1
        self.keys += len(text)


def _runs(server: RunningServer) -> list[tuple[str, bool]]:
    """Return who is in the new conference once it runs, and whether they are called."""
    api = Api(server, server.first_employee)
    try:
        listed = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
        made = [one for one in listed if one["name"].startswith("Conference at ")]
        if [one["isActive"] for one in made] != [True]:
            return []
        path = f"{api.conferences}/{made[0]['conferenceId']}"
        people = api.call("GET", path).json()["participants"]
        return [(one["displayName"], one["callOnStart"]) for one in people]
    finally:
        api.close()


def test_a_spontaneous_conference_with_three_people_takes_twelve_inputs_at_most(
    screen: Screen, server: RunningServer, tmp_path: Path
) -> None:
    me = server.first_employee
    command = [sys.executable, "-m", "ucc_client", "--data", str(tmp_path / "data"), "--lang", "en"]
    command += ["--server", server.url, "--login", me["login"], "--password-stdin"]
    program = screen.start(command, said=f"{me['password']}\n")
    window: Accessible = screen.accessible(program.pid)
    window.wait_for("Online", "label", timeout=30)
    hands = Hands(screen)

    hands.key("ctrl+n")
    window.wait_for("Name", "text", states={"focused"})
    hands.key("Return")  # on to the people; a name comes by itself
    for letters, person in (("cla", "Clara Voß"), ("fel", "Felix Brandt"), ("gre", "Greta Sommer")):
        window.wait_for("Participant name", "text", text="", states={"focused"})
        hands.type(letters)
        window.wait_for(f"Enter takes {person}, *", "label")
        hands.key("Return")
    hands.key("alt+t")
    window.wait_for("Call everyone and start", "push button")
    hands.key("alt+l")

    taken = wait_until(lambda: _runs(server), what="the conference running")
    people = (me["name"], "Clara Voß", "Felix Brandt", "Greta Sommer")
    assert taken == [(name, True) for name in people]
    assert hands.inputs <= MOST_INPUTS
    assert hands.keys * SECONDS_A_KEY <= MOST_SECONDS
