"""The main job, end to end, with mouse and keyboard on a real screen.

A person opens the client, plans a conference with three people, and everyone gets a mail
with number and PIN; closed and opened again without a network, the client shows it all.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.accessibility import Accessible
from tests.desktop.screen import Screen
from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

NAME = "Quartalsplanung Süd"


@pytest.fixture(params=[(), ("--plain-starface",)], ids=["bundled", "plain"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server", arguments=request.param).start()
    yield running
    running.stop()


def _open_client(
    screen: Screen, server: RunningServer, data: Path, password: str
) -> tuple[Accessible, subprocess.Popen[bytes]]:
    user = server.first_employee
    command = [sys.executable, "-m", "ucc_client", "--data", str(data), "--lang", "en"]
    command += ["--server", server.url, "--login", user["login"], "--password-stdin"]
    program = screen.start(command, said=f"{password}\n")
    window = screen.accessible(program.pid)
    window.wait_for("Conferences", "list", timeout=30)
    return window, program


def _add(window: Accessible, screen: Screen, name: str, number: str, email: str) -> None:
    window.press("Add participant", "push button")
    screen.type(name)
    screen.key("Tab")
    screen.type(number)
    screen.key("Tab")
    screen.type(email)


def test_a_conference_from_the_client_to_the_participants_mailbox_and_back_offline(
    screen: Screen, server: RunningServer, tmp_path: Path
) -> None:
    data = tmp_path / "client"
    password = server.first_employee["password"]
    window, program = _open_client(screen, server, data, password)
    window.wait_for("Online", "label", timeout=30)
    assert server.mails() == []

    window.press("New conference", "push button")
    window.wait_for("Save*", "push button")
    screen.type(NAME)
    window.press("Weekly", "radio button")
    _add(window, screen, "Jörg Möller", "+49 40 66969210", "joerg@example.org")
    _add(window, screen, "Clara", "", "clara@example.org")
    screen.key("shift+Tab", "shift+Tab", "shift+Tab", "space")
    window.press("Save*", "push button")
    window.wait_gone("Save*")
    window.wait_for(f"{NAME}*", "list item")

    mails = server.wait_for_mails(3)
    employee = server.first_employee["email"]
    recipients = {m["To"].addresses[0].addr_spec for m in mails}
    assert recipients == {employee, "joerg@example.org", "clara@example.org"}
    pins = {re.search(r"PIN\D*(\d{3} ?\d{3})", text_of(m))[1] for m in mails}  # type: ignore[index]
    assert len(pins) == 3

    api = Api(server, server.first_employee)
    listed = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
    found = [c["conferenceId"] for c in listed if c["name"] == NAME]
    assert len(found) == 1
    made = api.call("GET", f"{api.conferences}/{found[0]}").json()
    api.close()
    assert made["occurrence"] == "EVERYWEEK"
    assert [(p["displayName"], p["isModerator"]) for p in made["participants"]] == [
        (server.first_employee["name"], True),
        ("Jörg Möller", False),
        ("Clara", True),
    ]

    screen.key("ctrl+q")
    assert program.wait(timeout=15) == 0
    server.stop()
    window, _ = _open_client(screen, server, data, password)
    window.wait_for("Offline", "label")
    window.press(f"{NAME}*", "list item")
    window.wait_for("Clara, clara@example.org", "table cell")
    screen.screenshot(tmp_path / "offline.png")
