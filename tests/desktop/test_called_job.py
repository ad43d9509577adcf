"""The main job with telephones: planned in the window, mailed, dialled, seen and muted there.

Nothing is stood in for: the client on a screen, the server, a mail server on loopback, a private
Asterisk, and callers by SIP whose sound is measured.
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from tests.desktop.accessibility import Accessible
from tests.desktop.screen import Screen
from tests.mail_parts import text_of
from tests.running_server import RunningServer
from tests.server.mailbox import Mailbox, running
from tests.telephony.phone import Call, Phone
from tests.telephony.site import APPLICATION, PIN, hears, telephones
from tests.telephony.tones import tone
from tests.waiting import wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]

NAME = "Quarterly planning"


class Place:
    """A server with its mail server and its engine, and one telephone for everybody."""

    def __init__(self, server: RunningServer, post: Mailbox, phone: Phone) -> None:
        self.server, self.post, self.phone = server, post, phone

    def pin(self, address: str) -> str:
        """Return the PIN in the mail that was delivered to an address."""
        mail = wait_until(
            lambda: next((one for one in self._mails() if address in str(one["To"])), None),
            timeout=30,
            what=f"the mail to {address}",
            dump=self.server.log.read_text,
        )
        found = PIN.search(text_of(mail))
        assert found, text_of(mail)
        return re.sub(r"\D", "", found[1])

    def _mails(self) -> list[EmailMessage]:
        return [message_from_bytes(one, policy=default) for one in list(self.post.received)]

    def dial(self, pin: str) -> Call:
        """Dial in, and type a PIN into the greeting."""
        call = self.phone.call("900").wait_answered()
        wait_until(lambda: call.media._heard, what="the greeting")
        call.press(f"{pin}#")
        return call


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with contextlib.ExitStack() as stack:
        engine, phone = stack.enter_context(telephones(tmp_path / "engine"))
        post = stack.enter_context(running())
        file = engine.settings(tmp_path, APPLICATION, pbx_ring_seconds=5, pbx_empty_seconds=5)
        arguments = ("--config", str(file), "--mail", f"smtp://127.0.0.1:{post.port}")
        server = RunningServer(tmp_path / "server", arguments=arguments)
        stack.callback(server.stop)
        server.start()
        wait_until(
            lambda: APPLICATION in [one["name"] for one in engine.ask("applications").json()],
            timeout=30,
            what="the server listens to the engine",
            dump=server.log.read_text,
        )
        yield Place(server, post, phone)


def _open_client(screen: Screen, server: RunningServer, data: Path) -> Accessible:
    user = server.first_employee
    command = [sys.executable, "-m", "ucc_client", "--data", str(data), "--lang", "en"]
    command += ["--server", server.url, "--login", user["login"], "--password-stdin"]
    program = screen.start(command, said=f"{user['password']}\n")
    window = screen.accessible(program.pid)
    window.wait_for("Online", "label", timeout=60)
    return window


def _add(window: Accessible, screen: Screen, name: str, email: str) -> None:
    window.press("Add participant", "push button")
    window.wait_for("Participant name", "text", text="", states={"focused"})
    screen.type(name)
    screen.key("Tab", "Tab")
    window.wait_for("E-mail", "text", text="", states={"focused"})
    screen.type(email)
    window.wait_for("E-mail", "text", text=email)


def test_a_conference_from_the_window_over_mail_and_telephone_to_the_board_and_a_click_that_mutes(
    screen: Screen, place: Place, tmp_path: Path
) -> None:
    window = _open_client(screen, place.server, tmp_path / "client")
    window.press("New conference", "push button")
    window.wait_for("Save*", "push button")
    screen.type(NAME)
    window.press("Wait for a moderator", "check box", timeout=30)
    _add(window, screen, "Jorg", "jorg@example.org")
    _add(window, screen, "Clara", "clara@example.org")
    screen.key("shift+Tab", "shift+Tab", "shift+Tab", "space")
    window.press("Save*", "push button")
    window.wait_gone("Save*")
    window.wait_for(f"{NAME}*", "list item")

    jorgs, claras = place.pin("jorg@example.org"), place.pin("clara@example.org")
    assert jorgs != claras
    window.press("Start", "push button", timeout=30)
    window.wait_for("End for all*", "push button", timeout=30)

    jorg = place.dial(jorgs)
    window.wait_for("Jorg, Waits for a moderator", timeout=30)
    clara = place.dial(claras)
    window.wait_for("Clara, moderator, *", timeout=30)
    clara.hum(tone(800, 1.0))
    wait_until(lambda: hears(jorg, 800), timeout=30, what="Jorg hears Clara")
    window.wait_for("Clara, moderator, Dialled in, Talking", timeout=30)
    screen.screenshot(tmp_path / "board.png")

    window.press("Mute: Clara", "push button")
    window.wait_for("Clara, moderator, Dialled in, Muted", timeout=30)
    wait_until(lambda: 0 <= jorg.hears(800) < 100, timeout=30, what="silence where Clara hums")
    window.press("Unmute: Clara", "push button")
    wait_until(lambda: hears(jorg, 800), timeout=30, what="Clara is heard again")

    window.press("End for all*", "push button")
    window.press("End for all", "push button", timeout=30)
    for call in (jorg, clara):
        call.wait_ended(30)
