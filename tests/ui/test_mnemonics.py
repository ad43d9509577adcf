"""In no language does one key mean two things in one window or menu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.every_window import EVERY_WINDOW, let_close, parts
from tests.ui.translated_texts import LANGUAGES, Key, Tagging, mnemonic, texts
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme


@pytest.fixture
def tagging(qapp: QApplication) -> Iterator[Tagging]:
    translator = Tagging()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("name", EVERY_WINDOW)
def test_a_key_means_one_thing_in_a_window(
    name: str, tagging: Tagging, qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    window = EVERY_WINDOW[name](parts(theme, icons, tmp_path, "en_GB"))
    qtbot.addWidget(window, before_close_func=let_close)
    window.show()
    groups = list(together(window, tagging))
    for language in LANGUAGES:
        said = {text.key: text.forms for text in texts(language)}
        for group in groups:
            keys = [(mnemonic(said.get(key, (key[1],))[0]), key[1]) for key in group]
            count = Counter(key for key, _source in keys if key)
            twice = [(key, source) for key, source in keys if count[key] > 1]
            assert twice == [], language


def together(window: QWidget, tagging: Tagging) -> Iterator[set[Key]]:
    """Yield the texts with mnemonics that are seen at once: those of the window, of each menu."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    named = [
        widget.text()
        for widget in shown
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy())
    ]
    bars = [widget for widget in shown if isinstance(widget, QMenuBar)]
    named += [action.text() for bar in bars for action in bar.actions()]
    menus = [[action.text() for action in menu.actions()] for menu in window.findChildren(QMenu)]
    for group in (named, *menus):
        found = [(tagging.key_of(text), text) for text in group if mnemonic(text)]
        yield {key for key, _text in found if key is not None}
