"""Takes the pictures of `docs/screenshots`: `make screenshots`; to be looked at one by one.

Each state of the window in light and dark, English and German; at double resolution in light and
English. States that need two people or a special server are grabbed from the gallery of the tests;
all others are the real program with its demo company.

    python -m tests.desktop.screenshots [light-en-1 dark-de-1 …]
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from tests.desktop.accessibility import Accessible
from tests.desktop.pictures import keep
from tests.desktop.screen import Screen, missing
from tests.waiting import wait_until

OUT = Path("docs/screenshots")
CLIENT = [sys.executable, "-m", "ucc_client"]
KINDS = [f"{scheme}-{lang}-1" for scheme in ("light", "dark") for lang in ("en", "de")]
KINDS.append("light-en-2")
GALLERY = {
    "main empty": "empty",
    "main loading": "loading",
    "main without result": "nothing-found",
    "main answered": "answers",
    "main clock": "clock",
    "main asking, edit rejected": "refused",
    "conflict": "conflict",
    "candidates": "found-twice",
    "waiting rejected": "waiting",
    "history": "history",
    "deletion of a date": "deletion",
    "template of the bundled server": "template",
    "QR code": "qr-code",
    "sign-in certificate": "certificate",
}
SERIES = "Standortleiter-Runde"
QUIET = "reminders = { minutes = [], missed = false, check = false }"
"""Given settings: what reminds of the demo's conferences by day would cover the window."""


class Texts(msgspec.Struct, frozen=True, kw_only=True):
    """The window's words by which a state is reached."""

    conferences: str
    online: str
    offline: str
    edit: str
    only: str
    throw_away: str
    monthly: str
    add: str
    groups: str
    start: str
    nobody_called: str
    mail_to: str
    mine: str
    name: str
    more: str
    interval: str
    cancel: str
    preferences: str
    colours: str
    keys: str
    unreachable: str
    server: str


ENGLISH = Texts(
    conferences="Conferences",
    online="Online",
    offline="Offline",
    edit="Edit",
    only="Only *",
    throw_away="Throw away",
    monthly="Monthly",
    add="Add participant",
    groups="Groups and files of people",
    start="Start now",
    nobody_called="Nobody is called*",
    mail_to="To: Greta*",
    mine="I moderate",
    name="Name",
    more="More …",
    interval="Repetition*",
    cancel="Cancel",
    preferences="Preferences*",
    colours="Colours",
    keys="Keyboard shortcuts*",
    unreachable="The server cannot be reached.*",
    server="Server",
)
GERMAN = Texts(
    conferences="Konferenzen",
    online="Online",
    offline="Offline",
    edit="Bearbeiten",
    only="Nur *",
    throw_away="Verwerfen",
    monthly="Monatlich",
    add="Teilnehmer hinzufügen",
    groups="Gruppen und Dateien von Personen",
    start="Jetzt starten",
    nobody_called="Niemand wird*",
    mail_to="An: Greta*",
    mine="Moderiert",
    name="Name",
    more="Mehr …",
    interval="Wiederholung*",
    cancel="Abbrechen",
    preferences="Einstellungen*",
    colours="Farben",
    keys="Tastenkürzel*",
    unreachable="Der Server ist nicht erreichbar.*",
    server="Server",
)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures; 1 when one could not be taken."""
    if absent := missing():
        sys.stderr.write(f"missing here: {', '.join(absent)}\n")
        return 1
    size = 0
    failed = 0
    for kind in arguments or KINDS:
        with tempfile.TemporaryDirectory() as folder:
            taken = Path(folder)
            try:
                _take(kind, taken)
            except TimeoutError as error:
                sys.stderr.write(f"{kind}: {error}\n")
                failed = 1
            finally:
                size += sum(
                    keep(one, OUT / f"{one.stem}-{kind}.png") for one in taken.glob("*.png")
                )
            sys.stdout.write(f"{kind}: {size / 1e6:.1f} MB so far\n")
    return failed


def _take(kind: str, out: Path) -> None:
    scheme, language, scale = kind.split("-")
    words = GERMAN if language == "de" else ENGLISH
    environment = {"QT_SCALE_FACTOR": scale, "UCC_COLOR_SCHEME": scheme, "TZ": "Europe/Berlin"}
    size = {"width": 1280 * int(scale), "height": 760 * int(scale)}
    (out / "given.toml").write_text(QUIET)
    data = ["--data", str(out / "data"), "--settings", str(out / "given.toml"), "--lang", language]
    with Screen(out / "logs", **size) as screen:
        started = screen.start([*CLIENT, "--demo", *data], environment=environment)
        window = screen.accessible(started.pid)
        window.wait_for(words.online, "label", timeout=60)
        _picture_online(screen, window, words, out)
        screen.key("ctrl+q")
        started.wait(30)
        offline = screen.start([*CLIENT, "--demo", "--offline", *data], environment=environment)
        window = screen.accessible(offline.pid)
        window.wait_for(words.offline, "label", timeout=60)
        _select(screen, window)
        screen.screenshot(out / "offline.png")
        screen.key("ctrl+q")
        offline.wait(30)
        elsewhere = ["--data", str(out / "nobody"), "--lang", language]
        started = screen.start([*CLIENT, *elsewhere], environment=environment)
        _picture_sign_in(screen, screen.accessible(started.pid), words, out)
    grabbed = out / "gallery"
    grabbed.mkdir()
    command = [sys.executable, "-m", "tests.ui.gallery", str(grabbed), language, scheme, *GALLERY]
    outside = {**os.environ, **environment, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=outside, check=True, timeout=120, stderr=subprocess.DEVNULL)
    for name, called in GALLERY.items():
        (grabbed / f"{name}.png").rename(out / f"{called}.png")


def _picture_online(screen: Screen, window: Accessible, words: Texts, out: Path) -> None:
    _select(screen, window)
    screen.screenshot(out / "window.png")
    _picture_search(screen, window, words, out)
    _picture_editing(screen, window, words, out)
    _picture_planning(screen, window, words, out)

    _press(screen, window, "ctrl+comma")
    _opened(window, words.preferences)
    window.wait_for(words.colours)
    screen.screenshot(out / "preferences.png")
    screen.key("Escape")
    window.wait_gone(words.preferences, "dialog")
    _press(screen, window, "ctrl+question")
    _opened(window, words.keys)
    screen.screenshot(out / "shortcuts.png")
    screen.key("Escape")
    window.wait_gone(words.keys, "dialog")
    _press(screen, window, "ctrl+3")
    window.wait_gone(f"{SERIES}*", "list item")
    screen.screenshot(out / "week.png")
    screen.key("ctrl+2")  # the next start begins with what was looked at last
    window.wait_for(role="list item")


def _picture_search(screen: Screen, window: Accessible, words: Texts, out: Path) -> None:
    _press(screen, window, "ctrl+f")
    screen.type("Greta")
    window.act(words.mine, "check box")
    window.wait_for(words.mine, "check box", states={"checked"})
    window.wait_for(role="list item", states={"selected"})
    screen.screenshot(out / "search.png")
    screen.key("Escape")
    wait_until(
        lambda: not window.wait_for(words.mine, "check box").is_checked, what="no filter any more"
    )
    _select(screen, window)


def _picture_editing(screen: Screen, window: Accessible, words: Texts, out: Path) -> None:
    _edit(window, words)
    screen.key("End")
    screen.type(" Nord")
    window.wait_for(words.name, "text", text=f"{SERIES} Nord")
    screen.screenshot(out / "edit.png")
    screen.key("alt+s")
    window.wait_for(words.only, "radio button")
    window.wait_for(role="dialog", states={"active"})
    screen.screenshot(out / "question.png")
    screen.key("Escape")
    window.wait_gone(words.only)
    _leave(screen, window, words)


def _picture_planning(screen: Screen, window: Accessible, words: Texts, out: Path) -> None:
    _press(screen, window, "ctrl+n")
    window.wait_for(words.name, "text", states={"focused"})
    screen.type("Jour fixe")
    window.act(words.monthly, "radio button")
    window.act(words.add, "push button")
    screen.type("Gre")
    window.wait_for("Gre", "label")
    window.announced()
    screen.key("Down")
    screen.screenshot(out / "new.png")
    screen.key("Return")
    window.act("Greta Sommer: *", "push button")
    window.wait_for(words.mail_to, "label")
    window.wait_for(role="dialog", states={"active"})
    screen.screenshot(out / "mail.png")
    screen.key("Escape")
    window.wait_gone(words.mail_to, "label")
    window.wait_for(words.start, "push button")
    window.wait_for(words.nobody_called, "label")
    screen.screenshot(out / "start-now.png")
    before = screen.windows()
    window.act(words.groups, "push button")  # at double size a click would go elsewhere
    menu = wait_until(lambda: screen.windows() - before, what="the menu of groups")
    window.find(words.groups)
    screen.screenshot(out / "groups.png")
    screen.key("Escape")
    wait_until(lambda: not menu & screen.windows(), what="no menu of groups")
    window.act(words.more, "radio button")
    _opened(window, words.interval)
    screen.screenshot(out / "more.png")
    screen.key("Escape")
    window.wait_gone(words.interval, "dialog")
    _leave(screen, window, words)


def _picture_sign_in(screen: Screen, window: Accessible, words: Texts, out: Path) -> None:
    window.wait_for(words.server, "text", states={"focused"}, timeout=60)
    for text in ("http://127.0.0.1:9", "12", "secret"):
        screen.type(text)
        screen.key("Tab")
    screen.key("Return")
    window.wait_for(words.unreachable, "label", timeout=30)
    screen.screenshot(out / "sign-in.png")


def _select(screen: Screen, window: Accessible) -> None:
    """Select the series by searching for it."""
    _press(screen, window, "ctrl+f")
    screen.type(SERIES[:8])
    row = window.wait_for(f"{SERIES}*", "list item")
    if "selected" not in row.states:
        window.act(f"{SERIES}*", "list item")
    screen.key("Escape")
    window.wait_for(SERIES, "label")
    window.wait_for(role="table cell")


def _edit(window: Accessible, words: Texts) -> None:
    """Open the dialog; while details are still on their way the button does nothing."""

    def opened() -> bool:
        if not window.find(role="dialog"):
            window.act(words.edit, "push button")
        with contextlib.suppress(TimeoutError):
            return bool(window.wait_for(words.name, "text", states={"focused"}, timeout=3))
        return False

    wait_until(opened, timeout=40, what="the dialog", dump=window.tree)


def _press(screen: Screen, window: Accessible, keys: str) -> None:
    """Press keys that are meant for the main window, once it has the keyboard again.

    Where a dialog and the question over it go at once, openbox may hand the keyboard to the dialog
    when that is gone already, and then nobody has it: as a user would, click on the window.
    """
    try:
        window.wait_for("UCC Client", "frame", states={"active"}, timeout=3)
    except TimeoutError:
        bar = window.wait_for(role="status bar")
        screen.click(*bar.middle)
        window.wait_for("UCC Client", "frame", states={"active"})
    screen.key(keys)


def _opened(window: Accessible, name: str) -> None:
    """Wait for a dialog that has the keyboard."""
    window.wait_for(name, "dialog", states={"active"})


def _leave(screen: Screen, window: Accessible, words: Texts) -> None:
    """Close a dialog in which something was typed."""
    window.wait_for(role="dialog", states={"active"})
    screen.key("Escape")
    # A window that goes before it had the keyboard leaves nobody with it.
    window.wait_for(role="alert", states={"active"})
    window.act(words.throw_away, "push button")
    window.wait_gone(words.throw_away, "push button")
    window.wait_gone(words.cancel, "push button")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
