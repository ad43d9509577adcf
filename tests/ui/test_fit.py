"""No text is cut off: wanted and given sizes of every window, also where texts are longer."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QMessageBox,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.every_window import EVERY_WINDOW, let_close, parts
from tests.ui.longest_texts import Longest
from tests.ui.translated_texts import LANGUAGES
from ucc_client.ui.icons import Icons
from ucc_client.ui.locale_choice import usual_locale
from ucc_client.ui.style import Theme

SCREEN = QSize(1280, 720)
FRAME = QSize(16, 48)
"""What a title bar, edges and a task bar need."""
_KEPT = re.compile(r"%L?\d|%n|<[^>]+>|\$[A-Z]+\$|&.|.|\n")


class Lengthener(QTranslator):
    """A language in which everything takes a third more room; `inner` knows the plurals."""

    def __init__(self, inner: QTranslator) -> None:
        super().__init__()
        self._inner = inner

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for it by this name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        text = self._inner.translate(context, source, disambiguation or "", n) or source
        return longer(text)


def longer(text: str) -> str:
    """Return `text` a third longer, with its variables and mnemonics."""
    if re.fullmatch(r"d|[dMy]+( [dMy]+)+", text):
        return text  # how dates are written, no words
    debt, out = 0.0, []
    for part in _KEPT.findall(text):
        out.append(part)
        debt += len(part) / 3
        if part.isalpha():
            out.append(part.lower() * int(debt))
            debt -= int(debt)
    return "".join(out)


def test_the_pseudo_language_is_a_third_longer_and_keeps_variables_and_mnemonics() -> None:
    for text in ("&Save and invite", "%n conferences are not on the server.", "&Put back to %1"):
        said = longer(text)
        assert 1.2 < len(said) / len(text) < 1.4
        assert [v for v in ("%n", "%1", "&S") if v in text] == [
            v for v in ("%n", "%1", "&S") if v in said
        ]


KINDS = [*(LANGUAGES if "UCC_SOAK" in os.environ else ("en", "de")), "longer", "longest"]
"""Each language by itself where there is time for it; "longest" has what is longest of each."""


@pytest.fixture(params=KINDS)
def language(request: pytest.FixtureRequest, qapp: QApplication, resources: Path) -> Iterator[str]:
    file = request.param if request.param in LANGUAGES else "en"
    translator = QTranslator()
    assert translator.load(f"ucc_client_{file}", str(resources / "translations"))
    made = {"longer": lambda: Lengthener(translator), "longest": Longest}
    used = made.get(request.param, lambda: translator)()
    qapp.installTranslator(used)
    yield usual_locale("es" if request.param == "longest" else file).name()
    QCoreApplication.removeTranslator(used)


@pytest.mark.parametrize("name", EVERY_WINDOW)
def test_no_text_is_cut_off(
    name: str, language: str, qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    window = EVERY_WINDOW[name](parts(theme, icons, tmp_path, language))
    qtbot.addWidget(window, before_close_func=let_close)
    chosen = window.testAttribute(Qt.WidgetAttribute.WA_Resized)
    window.show()
    qtbot.waitExposed(window)
    if isinstance(window, QDialog) and not isinstance(window, QMessageBox):
        # The offscreen platform's screen is smaller; this is how Qt fits a window into ours.
        room = SCREEN - FRAME if chosen else SCREEN * 2 / 3
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        window.resize(window.sizeHint().boundedTo(room).expandedTo(least))
    for _ in range(2):
        # What gets a scroll bar in one turn has its new width in the next.
        QApplication.processEvents()
    assert window.size().boundedTo(SCREEN - FRAME) == window.size()
    cut = [found for widget in _shown(window) for found in _cut(widget)]
    assert not cut, "\n".join(cut)


def _shown(window: QWidget) -> list[QWidget]:
    return [w for w in (window, *window.findChildren(QWidget)) if w.isVisible()]


def _cut(widget: QWidget) -> Iterator[str]:
    """Say what of a widget's words has no room, and by how much."""
    what = f"{type(widget).__name__} {_text(widget)[:60]!r}"
    wanted, given = _sizes(widget)
    if wanted[0] > given[0]:
        yield f"{what} wants to be {wanted[0]} wide and is {given[0]}"
    if wanted[1] > given[1]:
        yield f"{what} wants to be {wanted[1]} high and is {given[1]}"
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or not _text(widget):
        return
    above = parent.parentWidget()
    if isinstance(above, QAbstractScrollArea) and parent is above.viewport():
        return
    room = parent.rect()
    if not room.adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        inside = f"{type(parent).__name__} ({_box(room)})"
        yield f"{what} at {_box(widget.geometry())} sticks out of {inside}"


def _sizes(widget: QWidget) -> tuple[tuple[int, int], tuple[int, int]]:
    given = (widget.width(), widget.height())
    metrics = widget.fontMetrics()
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            words = re.sub(r"<[^>]+>", "", widget.text()).split()
            around = widget.width() - widget.contentsRect().width()
            word = max((metrics.horizontalAdvance(w) for w in words), default=0) + around
            return (word, widget.heightForWidth(widget.width())), given
        case QLabel() if widget.text():
            hint = widget.sizeHint()
            return (max(hint.width(), _underlined(widget)), hint.height()), given
        case QToolButton() if not widget.icon().isNull():
            return (widget.iconSize().width(), widget.iconSize().height()), given
        case QAbstractButton() if widget.text():
            return (widget.sizeHint().width(), _least_height(metrics)), given
        case QComboBox() if not widget.isEditable():
            # Lists of countries and zones have a few long ones; they scroll when opened.
            texts = [widget.itemText(n) for n in range(widget.count())]
            texts = texts if len(texts) < 20 else [widget.currentText()]
            longest = max((metrics.horizontalAdvance(t) for t in texts), default=0)
            return (longest + 8 + 24, _least_height(metrics)), given
        case QSpinBox():
            return (widget.minimumSizeHint().width(), _least_height(metrics)), given
        case QLineEdit() if widget.placeholderText() and not widget.text():
            words = metrics.horizontalAdvance(widget.placeholderText())
            return (words + 16, _least_height(metrics)), given
        case QHeaderView():
            return _header_sizes(widget)
        case QTabBar():
            return (widget.sizeHint().width(), 0), given
        case QMenuBar():
            ends = [widget.actionGeometry(a).right() for a in widget.actions()]
            return (max(ends), 0), given
    return (0, 0), given


def _underlined(label: QLabel) -> int:
    """Return how wide a label is painted with its mnemonic, which Qt kerns with no neighbour.

    A pixel less, as the last letter does not fill its place.
    """
    before, found, after = label.text().partition("&")
    if not found or not label.buddy() or "<" in label.text():
        return 0
    advance = label.fontMetrics().horizontalAdvance
    return advance(before) + advance(after[:1]) + advance(after[1:]) - 1


def _header_sizes(header: QHeaderView) -> tuple[tuple[int, int], tuple[int, int]]:
    missing = [
        (header.sectionSizeHint(n), header.sectionSize(n))
        for n in range(header.count())
        if header.isVisible() and header.sectionSizeHint(n) > header.sectionSize(n)
    ]
    wanted, given = missing[0] if missing else (0, 0)
    return (wanted, 0), (given, 0)


def _least_height(metrics: QFontMetrics) -> int:
    return metrics.height()


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text() or widget.accessibleName()
    if isinstance(widget, QComboBox):
        return widget.accessibleName() or widget.currentText()
    return ""


def _box(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}×{rect.height()}"
