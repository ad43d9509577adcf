"""F1 opens the guide where one is; a new version is told once."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import ucc_client.ui
from tests.ui.cached_account import START
from tests.ui.every_window import EVERY_WINDOW, GUIDE, Parts, let_close, parts
from ucc_client import __version__
from ucc_client.domain.conference import Conference
from ucc_client.ui.asking import answer_to
from ucc_client.ui.conferences.deletion_question import DeletionQuestion
from ucc_client.ui.editor.discard_question import DiscardQuestion
from ucc_client.ui.help.actions import HelpActions
from ucc_client.ui.help.guide import Guide, Place, read_in
from ucc_client.ui.help.topics import known, place_for
from ucc_client.ui.help.window import HelpWindow
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.end_question import EndQuestion
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.sign_in.sign_out_question import SignOutQuestion
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def made(theme: Theme, icons: Icons, tmp_path: Path) -> Parts:
    return parts(theme, icons, tmp_path, "en_GB")


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(window: QWidget) -> QWidget:
        qtbot.addWidget(window, before_close_func=let_close)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return show


@pytest.fixture
def window(made: Parts, shown: Shown, words: Words) -> MainWindow:
    window = MainWindow(made.theme, made.icons, words, made.settings)
    shown(window)
    return window


@pytest.fixture
def help_of(window: MainWindow, made: Parts) -> Iterator[HelpActions]:
    actions = HelpActions(window, made.theme, made.icons, made.words, folder=GUIDE)
    yield actions
    if actions.help is not None:
        actions.help.close()


def _open(actions: HelpActions) -> HelpWindow:
    assert actions.help is not None
    assert actions.help.isVisible()
    return actions.help


def _lines(window: HelpWindow) -> list[str]:
    rows = range(window.contents.count())
    return [window.contents.item(row).text().strip() for row in rows]


def test_f1_in_the_main_window_shows_the_first_page(
    window: MainWindow, help_of: HelpActions, qtbot: QtBot
) -> None:
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert _open(help_of).place == Place("index.md")
    assert "Your first conference" in _open(help_of).view.toPlainText()


def test_f1_in_a_search_is_about_searching(
    window: MainWindow, help_of: HelpActions, qtbot: QtBot
) -> None:
    window.pane.search.setFocus()
    qtbot.keyClick(window.pane.search, Qt.Key.Key_F1)
    assert _open(help_of).place == Place("find.md", 3)
    assert _open(help_of).view.textCursor().block().text() == "Searching"


@pytest.mark.usefixtures("window")
def test_f1_works_in_a_dialog_that_keeps_the_window_waiting(
    help_of: HelpActions, made: Parts, shown: Shown, qtbot: QtBot
) -> None:
    dialog = EVERY_WINDOW["waiting waiting"](made)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    shown(dialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert _open(help_of).place == Place("changes.md", 3)


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("new", Place("plan.md", 1)),
        ("board", Place("running.md", 2)),
        ("preferences", Place("preferences.md")),
        ("preferences 2", Place("preferences.md")),
        ("small window", Place("running.md", 3)),
        ("calendar address", Place("calendars.md", 2)),
        ("deletion of a date", Place("series.md", 2)),
        ("sign-out wiping", Place("sign-in.md", 4)),
        ("delete local data", Place("preferences.md", 8)),
    ],
)
def test_each_window_has_its_place(made: Parts, shown: Shown, name: str, place: Place) -> None:
    dialog = shown(EVERY_WINDOW[name](made))
    assert place_for(dialog) == place


def _classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(ucc_client.ui.__path__, "ucc_client.ui."):
        for _, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if one.__module__ == module.name:
                yield one


def test_every_dialog_is_spoken_of_and_every_place_exists() -> None:
    places = known()
    dialogs = {one for one in _classes() if issubclass(one, QDialog) and one is not HelpWindow}
    unknown = [
        one.__name__
        for one in dialogs
        if one.__name__ not in places and one.__module__.split(".")[2] not in places
    ]
    assert len(dialogs) > 15
    assert unknown == []
    names = {one.__name__ for one in _classes()}
    rooms = {module.name for module in pkgutil.iter_modules(ucc_client.ui.__path__)}
    assert set(places) - names - rooms == set()
    for language in ("en", "de"):
        guide = Guide(GUIDE / language)
        for place in places.values():
            page = guide.page(place.page)
            assert page.name == place.page
            assert place.section <= len(page.sections)


def test_a_link_leads_on_and_the_keys_lead_back(made: Parts, shown: Shown, qtbot: QtBot) -> None:
    window = shown(EVERY_WINDOW["help"](made))
    assert isinstance(window, HelpWindow)
    window.view.followed.emit("preferences.md#notifications")
    assert window.place == Place("preferences.md", 4)
    assert window.view.textCursor().block().text() == "Notifications"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place == Place()
    assert not window.back.isEnabled()
    qtbot.mouseClick(window.forward, Qt.MouseButton.LeftButton)
    assert window.place == Place("preferences.md", 4)


def test_the_contents_follow_what_is_shown(made: Parts, shown: Shown, qtbot: QtBot) -> None:
    window = shown(EVERY_WINDOW["help"](made))
    assert isinstance(window, HelpWindow)
    window.contents.setFocus()
    assert "Certificates" not in _lines(window)
    window.contents.setCurrentRow(_lines(window).index("Signing in"))
    qtbot.waitUntil(lambda: window.place == Place("sign-in.md"))
    assert "Certificates" in _lines(window)
    assert window.contents.currentItem().text() == "Signing in"


def test_a_search_leaves_the_sections_that_have_the_words(
    made: Parts, shown: Shown, qtbot: QtBot
) -> None:
    window = shown(EVERY_WINDOW["help"](made))
    assert isinstance(window, HelpWindow)
    qtbot.keyClicks(window.search, "raise hand")
    assert _lines(window) == ["While a conference runs", "On the telephone"]
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.place == Place("running.md", 4)
    assert window.view.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.search, "xyzzy")
    assert _lines(window) == []
    assert window.nothing.isVisible()


def test_pictures_are_there_and_fit(made: Parts, shown: Shown) -> None:
    window = shown(EVERY_WINDOW["help"](made))
    assert isinstance(window, HelpWindow)
    picture = window.view.loadResource(2, "../../screenshots/window-light-en-1.png")
    assert not picture.isNull()  # type: ignore[attr-defined]
    assert window.view.horizontalScrollBar().maximum() == 0
    assert window.view.loadResource(2, "https://example.org/x.png") is None


def test_without_the_guide_f1_says_so(
    window: MainWindow, made: Parts, tmp_path: Path, qtbot: QtBot
) -> None:
    HelpActions(window, made.theme, made.icons, made.words, folder=tmp_path)
    window.guide.trigger()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "not installed" in box.text()
    box.close()


def test_the_first_start_and_the_same_version_say_nothing(
    help_of: HelpActions, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "news.ini"), QSettings.Format.IniFormat)
    for _ in range(2):
        help_of.tell_news(settings)
        assert help_of.news is None
    assert settings.value("help/version") == __version__


def test_another_version_is_told_once_and_leads_to_what_is_new(
    help_of: HelpActions, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = QSettings(str(tmp_path / "news.ini"), QSettings.Format.IniFormat)
    settings.setValue("help/version", "0.0.9")
    help_of.tell_news(settings)
    assert help_of.news is not None
    assert help_of.news.isVisible()
    qtbot.mouseClick(help_of.news, Qt.MouseButton.LeftButton)
    assert _open(help_of).place == Place("whats-new.md")
    assert help_of.news is None
    help_of.tell_news(settings)
    assert help_of.news is None


_QUESTIONS: dict[str, Callable[[MainWindow, Words], object]] = {
    "sign out": lambda window, _words: answer_to(SignOutQuestion(0, window)),
    "end": lambda window, _words: EndQuestion("Budget", 2, window).asked(),
    "discard": lambda window, _words: DiscardQuestion("Editing", window).discards(),
    "delete": lambda window, words: DeletionQuestion(words, window).ask(
        Conference(name="Budget", start=START), None, rules=False
    ),
}


@pytest.mark.parametrize("question", _QUESTIONS)
def test_while_a_question_waits_the_help_can_be_read(
    window: MainWindow, help_of: HelpActions, words: Words, qtbot: QtBot, question: str
) -> None:
    titles: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        qtbot.waitUntil(lambda: box.isAncestorOf(QApplication.focusWidget()))
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
        opened = _open(help_of)
        titles.append(opened.windowTitle())
        handle = opened.windowHandle()
        # What Qt gives to the mouse and the keyboard goes through the window of the platform.
        at = opened.contents.visualItemRect(opened.contents.item(1)).center()
        place = opened.contents.viewport().mapTo(opened, at)
        qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: opened.contents.currentRow() == 1)
        box.reject()

    def answer() -> None:
        try:
            read()
        finally:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                box.done(0)

    QTimer.singleShot(0, window, answer)
    _QUESTIONS[question](window, words)
    assert len(titles) == 1
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QMessageBox) == []


def test_no_message_keeps_the_help_waiting() -> None:
    room = Path(ucc_client.ui.__path__[0])
    sources = {str(one.relative_to(room)): one.read_text("utf-8") for one in room.rglob("*.py")}
    # The first is the program itself.
    assert {name for name, text in sources.items() if ".exec()" in text} == {
        "application.py",
        "asking.py",
    }
    static = re.compile(r"QMessageBox\.(about|critical|information|question|warning)\(")
    # There is no window yet, and no help.
    assert {name for name, text in sources.items() if static.search(text)} == {"translating.py"}


def test_who_speaks_a_language_without_a_guide_reads_it_in_english() -> None:
    guide = Path("docs/user-guide")
    read = {name: read_in(guide, name).name for name in ("de_AT", "en_US", "es_ES", "C")}
    assert read == {"de_AT": "de", "en_US": "en", "es_ES": "en", "C": "en"}
