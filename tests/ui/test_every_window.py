"""What holds for every window: names for screen readers, mnemonics, Tab, and where one is."""

from __future__ import annotations

import importlib
import itertools
import os
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import ucc_client.ui
from tests.ui.every_window import EVERY_WINDOW, let_close, parts
from tests.ui.translated_texts import LANGUAGES
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.row import KEYS, SeatButton
from ucc_client.ui.locale_choice import usual_locale
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.style import Theme


@pytest.fixture(params=LANGUAGES if "UCC_SOAK" in os.environ else ["en", "de"])
def language(request: pytest.FixtureRequest, qapp: QApplication, resources: Path) -> Iterator[str]:
    translator = QTranslator()
    assert translator.load(f"ucc_client_{request.param}", str(resources / "translations"))
    qapp.installTranslator(translator)
    yield usual_locale(request.param).name()
    qapp.removeTranslator(translator)


class Shown:
    """A window on the screen, with the keyboard in it."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        qtbot.addWidget(window, before_close_func=let_close)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        QApplication.processEvents()

    def widgets(self) -> list[QWidget]:
        """Return what can be seen, without the parts that Qt makes controls of."""
        return [w for w in self.window.findChildren(QWidget) if w.isVisible() and not _is_part(w)]

    def stops(self) -> Iterator[QWidget]:
        """Walk with Tab once around, beginning where the window begins."""
        seen: list[QWidget] = []
        while (focus := QApplication.focusWidget()) is not None and focus not in seen:
            seen.append(focus)
            yield focus
            self._qtbot.keyClick(focus, Qt.Key.Key_Tab)


def _is_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractSpinBox | QComboBox) or (
        widget.objectName().startswith("qt_") and not isinstance(widget, QLineEdit)
    )


@pytest.fixture(params=EVERY_WINDOW)
def shown(
    request: pytest.FixtureRequest,
    language: str,
    qtbot: QtBot,
    theme: Theme,
    icons: Icons,
    tmp_path: Path,
) -> Shown:
    return Shown(EVERY_WINDOW[request.param](parts(theme, icons, tmp_path, language)), qtbot)


def test_every_dialog_stands_in_the_gallery(
    theme: Theme, icons: Icons, qtbot: QtBot, tmp_path: Path
) -> None:
    for module in pkgutil.walk_packages(ucc_client.ui.__path__, "ucc_client.ui."):
        importlib.import_module(module.name)
    of = parts(theme, icons, tmp_path, "en_GB")
    made = set()
    for make in EVERY_WINDOW.values():
        window = make(of)
        qtbot.addWidget(window, before_close_func=let_close)
        made.add(type(window))
    ours = {d for d in QDialog.__subclasses__() if d.__module__.startswith("ucc_client")}
    assert ours - made == set()


def test_every_control_has_a_name_its_own_mnemonic_and_its_place(shown: Shown) -> None:
    controls = [w for w in shown.widgets() if _is_control(w)]
    nameless = [_said(w) for w in controls if not _name(w)]
    assert not nameless, "\n".join(nameless)
    keys = Counter(key for text in _mnemonics(shown) if (key := _key_of(text)))
    twice = [t for t in _mnemonics(shown) if keys[_key_of(t)] > 1 and _key_of(t)]
    assert not twice, "\n".join(twice)
    unreachable = [
        _said(b) for b in controls if isinstance(b, QPushButton) and not _is_quick(b, shown.window)
    ]
    assert not unreachable, "\n".join(unreachable)


def test_what_can_be_checked_is_heeded_however_it_is_checked(shown: Shown) -> None:
    """A screen reader toggles it, without a click."""
    deaf = [
        _said(button)
        for button in shown.window.findChildren(QAbstractButton)
        if button.isCheckable()
        and button.receivers(SIGNAL("clicked(bool)")) > button.receivers(SIGNAL("toggled(bool)"))
    ]
    assert not deaf, "\n".join(deaf)


def test_tab_follows_the_eye_and_one_sees_where_one_is(shown: Shown) -> None:
    stops: list[QWidget] = []
    invisible: list[str] = []
    for stop in shown.stops():
        focused = _edges(stop)
        stop.clearFocus()
        if _edges(stop) == focused:
            invisible.append(_said(stop))
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        stops.append(stop)
    assert not invisible, "\n".join(invisible)
    first = min(range(len(stops)), key=lambda n: _corner(stops[n]))
    around = stops[first:] + stops[:first]
    jumps = [
        f"{_said(one)} → {_said(two)}"
        for one, two in itertools.pairwise(around)
        if _is_back(one, two)
    ]
    assert not jumps, "\n".join(jumps)
    missed = {
        w for w in shown.widgets() if _is_control(w) and w.isEnabled() and _takes_tab(w)
    } - set(stops)
    assert [_said(w) for w in missed] == []


@pytest.mark.parametrize("name", ["sign-in", "rule by the day", "series"])
def test_enter_on_cancel_cancels(
    name: str, qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    shown = Shown(EVERY_WINDOW[name](parts(theme, icons, tmp_path, "en_GB")), qtbot)
    shown.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    (default,) = [b for b in shown.window.findChildren(QPushButton) if b.isDefault()]
    cancel = shown.window.cancel  # type: ignore[attr-defined]
    assert default is not cancel
    cancel.setFocus()
    with qtbot.waitSignal(shown.window.finished) as finished:  # type: ignore[attr-defined]
        qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert finished.args == [QDialog.DialogCode.Rejected.value]


def test_every_action_of_the_menus_has_a_key(
    language: str, qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    window = EVERY_WINDOW["main"](parts(theme, icons, tmp_path, language))
    qtbot.addWidget(window, before_close_func=let_close)
    for menu in window.findChildren(QMenu):
        actions = [a for a in menu.actions() if not a.isSeparator()]
        assert [a.text() for a in actions if a.shortcut().isEmpty() and not _key_of(a.text())] == []
        twice = Counter(_key_of(a.text()) for a in actions if _key_of(a.text()))
        assert [key for key, count in twice.items() if count > 1] == [], menu.title()
    sequences = Counter(s.toString() for a in window.findChildren(QAction) for s in a.shortcuts())
    assert [keys for keys, count in sequences.items() if count > 1] == []


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _takes_tab(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked():
        return False  # of several choices Tab reaches the chosen one, arrows the others
    if isinstance(widget, QAbstractButton) and widget.group() and not widget.isChecked():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    name = interface.text(QAccessible.Text.Name)
    labels = [label.text() for label in widget.window().findChildren(QLabel)]
    buddies = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    return name if isinstance(widget, QLabel) or name in labels else name or bool(buddies) * "label"


def _mnemonics(shown: Shown) -> Iterator[str]:
    for widget in shown.widgets():
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            yield widget.text()
        elif isinstance(widget, QMenuBar):
            yield from (action.text() for action in widget.actions())


def _key_of(text: str) -> str:
    found = re.search(r"&([^&])", text.replace("&&", ""))
    return found[1].lower() if found else ""


def _is_quick(button: QPushButton, window: QWidget) -> bool:
    """Tell whether a key alone presses a button: a mnemonic, Enter, Esc, or a menu's shortcut."""
    if _key_of(button.text()) or not button.shortcut().isEmpty():
        return True
    if isinstance(button, SeatButton):
        # Pressed by the key of its row.
        return any(button.act in acts for acts in KEYS.values())
    if button.isDefault() and not isinstance(window, QMessageBox):
        return True
    if isinstance(window, QMessageBox):
        return False  # Enter and Esc mean one of its buttons only
    if isinstance(window, MainWindow):
        in_menus = {
            window.status.waiting: window.waiting,
            window.status.refused: window.waiting,
            window.status.sign_in: window.sign_in,
            window.banner.retry: window.sync,
            window.banner.online: window.offline,
            window.details.history: window.history,
            window.details.undo.button: window.undo,
            window.details.welcome.begin: window.new,
        }
        by_escape = {window.pane.nothing.button}
        return button in in_menus or button in by_escape
    return isinstance(window, QDialog) and button is getattr(
        window, "cancel", getattr(window, "close_button", None)
    )


def _edges(widget: QWidget) -> QImage:
    """Return a control as it is painted; of fields the edge only, for the cursor blinks."""
    image = widget.grab().toImage()
    return image.copy(0, 0, image.width(), 2) if isinstance(widget, QLineEdit) else image


def _corner(widget: QWidget) -> tuple[int, int]:
    place = widget.mapTo(widget.window(), widget.rect().topLeft())
    return place.y() // 24, place.x()


def _is_back(one: QWidget, two: QWidget) -> bool:
    """Tell whether the eye would have to go back, other than to the top of a next column."""
    a, b = (w.rect().translated(w.mapTo(w.window(), w.rect().topLeft())) for w in (one, two))
    if b.center().y() < a.top():
        return b.left() < a.right()
    same_line = abs(a.center().y() - b.center().y()) < min(a.height(), b.height()) // 2
    return same_line and b.left() < a.left()


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {name or text!r}"
