"""The whole main job without a mouse: through the accessibility tree, and by keys alone.

A screen reader finds by role and name, does what an element offers, and puts text into fields;
in the grid of participants and in lists it presses the same keys as everybody.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.accessibility import Accessible, Element
from tests.desktop.screen import Screen
from tests.running_server import Api, RunningServer
from tests.waiting import wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

NAME = "Planung"
TELL_APART = "Abstimmung"
"""What one date of the series is called, the first, which the list shows."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    yield running
    running.stop()


@pytest.fixture
def window(screen: Screen, tmp_path: Path) -> Accessible:
    """The client at its first start: it asks for server, login and password."""
    command = [sys.executable, "-m", "ucc_client", "--data", str(tmp_path / "data"), "--lang", "en"]
    program: subprocess.Popen[bytes] = screen.start(command)
    opened = screen.accessible(program.pid)
    opened.wait_for("Server", "text", timeout=30)
    return opened


class Kept:
    """What the server has, to compare with what was done."""

    def __init__(self, server: RunningServer) -> None:
        self._api = Api(server, server.first_employee)

    def names(self) -> list[str]:
        """Return the names of all conferences."""
        listed = self._api.call("GET", self._api.conferences, params={"pagesize": 1000}).json()
        return [one["name"] for one in listed]

    def moderators(self) -> set[str]:
        """Return who moderates the conference of this test."""
        listed = self._api.call("GET", self._api.conferences, params={"pagesize": 1000}).json()
        (one,) = [c["conferenceId"] for c in listed if c["name"] == NAME]
        made = self._api.call("GET", f"{self._api.conferences}/{one}").json()
        return {p["displayName"] for p in made["participants"] if p["isModerator"]}

    def close(self) -> None:
        self._api.close()


@pytest.fixture
def kept(server: RunningServer) -> Iterator[Kept]:
    made = Kept(server)
    yield made
    made.close()


def test_the_main_job_through_the_accessibility_tree(
    screen: Screen, server: RunningServer, window: Accessible, kept: Kept
) -> None:
    me = server.first_employee
    window.write("Server", server.url)
    window.write("Login", me["login"])
    window.write("Password", me["password"])
    window.act("Sign in", "push button")
    window.wait_for("Online", "label", timeout=30)

    window.act("New conference", "push button")
    window.write("Name", NAME)
    window.act("Weekly", "radio button")
    for person in ("Clara", "Jonas"):
        window.act("Add participant", "push button")
        window.write("Participant name", person, last=True)
        window.write("E-mail", f"{person.lower()}@example.org", last=True)
    window.act("Moderator", "check box", last=True)
    window.act("Save and invite", "push button")
    window.wait_gone("Save and invite")
    row = window.wait_for(f"{NAME}*", "list item", states={"selected"})
    assert "Every" in row.name
    assert row.name.endswith("3 people, you moderate")
    wait_until(lambda: NAME in kept.names(), what="the conference at the server")
    assert kept.moderators() == {me["name"], "Jonas"}

    window.wait_for("Jonas, jonas@example.org", "table cell")
    _tab_to(screen, window, "Participants", "table")
    screen.key("Down", "space", "Return")  # the star, and for all dates
    wait_until(lambda: "Clara" in kept.moderators(), what="Clara's star at the server")

    window.act("Edit", "push button")
    window.wait_for("Save", "push button")
    window.write("Name", TELL_APART)
    window.act("Save", "push button")
    window.act("Only *", "radio button")
    window.act("Save", "push button", within=window.wait_for("Change a series*", "dialog"))
    window.wait_for(f"{TELL_APART}*", "label")
    assert NAME in kept.names()

    window.act("Delete", "push button")
    window.act("All dates", "push button")
    window.wait_gone(f"{TELL_APART}*", "list item")
    window.act("Undo", "push button")
    window.wait_for(f"{TELL_APART}*", "list item")
    assert NAME in kept.names()


def test_the_main_job_by_keys_alone(
    screen: Screen, server: RunningServer, window: Accessible, kept: Kept
) -> None:
    me = server.first_employee
    window.wait_for("Server", "text", states={"focused"})
    for text in (server.url, me["login"], me["password"]):
        screen.type(text)
        screen.key("Tab")
    screen.key("Return")
    window.wait_for("Online", "label", timeout=30)

    screen.key("ctrl+n")
    window.wait_for("Name", "text", states={"focused"})
    screen.type(NAME)
    _tab_to(screen, window, "Once", "radio button")
    screen.key("Right", "Right")
    window.wait_for("Weekly", "radio button", states={"checked"})
    _tab_to(screen, window, "Participant name", "text")
    for person in ("Clara", "Jonas"):
        screen.key("Return")  # another line
        window.wait_for("Participant name", "text", text="", states={"focused"})
        screen.type(person)
        screen.key("Tab", "Tab")
        screen.type(f"{person.lower()}@example.org")
    screen.key("shift+Tab", "shift+Tab", "shift+Tab", "space")
    screen.key("alt+s")
    window.wait_gone("Save and invite")
    window.wait_for(f"{NAME}*", "list item", states={"selected"})
    wait_until(lambda: NAME in kept.names(), what="the conference at the server")
    assert kept.moderators() == {me["name"], "Jonas"}

    window.wait_for("Jonas, jonas@example.org", "table cell")
    _tab_to(screen, window, "Participants", "table")
    screen.key("Down", "space", "Return")
    wait_until(lambda: "Clara" in kept.moderators(), what="Clara's star at the server")

    screen.key("ctrl+e")
    window.wait_for("Save", "push button")
    window.wait_for("Name", "text", states={"focused"})
    screen.key("ctrl+a")
    screen.type(TELL_APART)
    screen.key("alt+s")
    window.wait_for("Only *", "radio button", states={"focused", "checked"})
    screen.key("Return")
    window.wait_for(f"{TELL_APART}*", "label")
    assert NAME in kept.names()

    _tab_to(screen, window, "Conferences", "list")
    screen.key("Delete")
    window.wait_for("All dates", "push button")
    screen.key("alt+a")
    window.wait_gone(f"{TELL_APART}*", "list item")
    screen.key("ctrl+z")
    window.wait_for(f"{TELL_APART}*", "list item")
    assert NAME in kept.names()


def test_who_is_found_while_typing_is_read_out(
    screen: Screen, server: RunningServer, tmp_path: Path
) -> None:
    window, _ = _signed_in(screen, server, tmp_path)
    window.act("New conference", "push button")
    window.act("Add participant", "push button")
    window.wait_for("Participant name", "text", text="", states={"focused"})
    window.announced()
    screen.type("Cla")
    heard: list[str] = []

    def told(text: str) -> bool:
        heard.extend(window.announced())
        return any(text in one for one in heard)

    wait_until(lambda: told("found; the arrow keys choose."), what="how many were found")
    screen.key("Down")
    wait_until(lambda: told("Clara Voß, 12, "), what="who is chosen", dump=lambda: str(heard))


def test_who_types_faster_than_the_program_follows_finds_all_in_the_right_fields(
    screen: Screen, server: RunningServer, tmp_path: Path
) -> None:
    window, program = _signed_in(screen, server, tmp_path)
    window.act("New conference", "push button")
    window.act("Add participant", "push button")
    window.wait_for("Participant name", "text", text="", states={"focused"})
    before = screen.windows()
    screen.type("Jörg")
    wait_until(lambda: screen.windows() - before, what="the list of who is found")
    program.send_signal(signal.SIGSTOP)
    screen.type(" Möller")
    screen.key("Tab")
    screen.type("+49 40 66969210")
    screen.key("Tab")
    screen.type("joerg@example.org")
    program.send_signal(signal.SIGCONT)
    window.wait_for("E-mail", "text", text="joerg@example.org")
    window.wait_for("Number", "text", text="+49 40 66969210")
    window.wait_for("Participant name", "text", text="Jörg Möller")


def _signed_in(
    screen: Screen, server: RunningServer, folder: Path
) -> tuple[Accessible, subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "ucc_client", "--data", str(folder / "data"), "--lang", "en"]
    command += ["--server", server.url, "--login", server.first_employee["login"]]
    program = screen.start(
        [*command, "--password-stdin"], said=f"{server.first_employee['password']}\n"
    )
    window = screen.accessible(program.pid)
    window.wait_for("Online", "label", timeout=30)
    return window, program


def _tab_to(screen: Screen, window: Accessible, name: str, role: str) -> None:
    """Press Tab until the keyboard is there."""
    before: object = None

    def moved() -> list[Element]:
        focused = [element for element in window.find() if element.is_focused]
        return focused if [element.path for element in focused] != before else []

    for _ in range(40):
        focused = wait_until(moved, what="the focus elsewhere", dump=window.tree)
        if any((element.name, element.role) == (name, role) for element in focused):
            return
        before = [element.path for element in focused]
        screen.key("Tab")
    raise AssertionError(f"Tab never came to {role} {name!r}")
