"""Colours, measures and type: one considered look on top of the platform's own style.

The platform's palette wins where it says something; the roles that no platform knows
(running, moderator, attention, failure) are ours, one set per colour scheme.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ucc_client.ui.accent import platform_accent, with_accent


class Colours(msgspec.Struct, frozen=True, kw_only=True):
    """One colour scheme, as `#RRGGBB`; the contrast test reads it."""

    window: str
    base: str
    panel: str
    hover: str
    tint: str
    selidle: str
    line: str
    border: str
    ctl: str
    text: str
    text2: str
    text3: str
    accent: str
    link: str
    live: str
    livetext: str
    livetint: str
    star: str
    warn: str
    warntint: str
    danger: str
    dangertint: str
    conflict: str
    conflicttint: str
    bar: str
    bartext: str
    barlink: str


LIGHT = Colours(
    window="#F1F2F4",
    base="#FFFFFF",
    panel="#F8F9FA",
    hover="#F0F2F5",
    tint="#E5EDFB",
    selidle="#E6E8EC",
    line="#DDE0E5",
    border="#C3C8D0",
    ctl="#7D8490",
    text="#1B1E24",
    text2="#4E5561",
    text3="#5F6672",
    accent="#2D66D0",
    link="#2457B8",
    live="#16794A",
    livetext="#116A3F",
    livetint="#E4F4EB",
    star="#B37400",
    warn="#8A4700",
    warntint="#FDF1DE",
    danger="#B3261E",
    dangertint="#FCEBEA",
    conflict="#7638A6",
    conflicttint="#F4EAFA",
    bar="#343A44",
    bartext="#F1F3F5",
    barlink="#8DB4FF",
)

DARK = Colours(
    window="#202328",
    base="#181A1E",
    panel="#1D2024",
    hover="#23272D",
    tint="#22334F",
    selidle="#2B2F36",
    line="#33373F",
    border="#454B55",
    ctl="#7C8491",
    text="#E8EAED",
    text2="#B0B7C2",
    text3="#98A0AC",
    accent="#386ED8",
    link="#8DB4FF",
    live="#1B7F4F",
    livetext="#62D69D",
    livetint="#17332A",
    star="#F0B53B",
    warn="#F1B566",
    warntint="#38291A",
    danger="#FF978E",
    dangertint="#41211F",
    conflict="#D0A5F5",
    conflicttint="#332545",
    bar="#343A44",
    bartext="#F1F3F5",
    barlink="#8DB4FF",
)

SPACE = 8
"""The grid, in logical pixels: 2, 4, 8, 12, 16, 20, 24."""
DOCK_MARGIN = 12
DIALOG_MARGIN = 20
WINDOW_MARGIN = 24
RADIUS_INNER = 4
RADIUS = 6
RADIUS_CARD = 8

CAPTION, SECONDARY, BODY, HEADING, NUMBER, TITLE = -2, -1, 0, 2, 5, 9
"""Type steps, added to the system font's pixel size."""


class Theme(QObject):
    """The colours that hold now; `changed` when the system turns dark or light."""

    changed = Signal()

    def __init__(self, application: QApplication, icons: Path, *, scheme: str = "") -> None:
        """Begin with what `keep` says of `scheme`."""
        super().__init__(application)
        self._application, self._icons = application, icons
        self._is_dark, self.colours = False, LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self.keep(scheme)

    def keep(self, scheme: str) -> None:
        """Keep to `scheme` (`light` or `dark`); with anything else follow the system's."""
        self._kept = {"light": LIGHT, "dark": DARK}.get(scheme)
        self._follow(QGuiApplication.styleHints().colorScheme())

    @property
    def dark(self) -> bool:
        """Tell whether the dark scheme holds."""
        return self._is_dark

    def colour(self, role: str) -> QColor:
        """Return the colour of a role by its name in `Colours`."""
        return QColor(_colour(getattr(self.colours, role)))

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        colours = self._kept or (DARK if scheme == Qt.ColorScheme.Dark else LIGHT)
        self._is_dark = colours is DARK
        self._application.setPalette(QPalette())  # the platform's own, to be asked
        accent = platform_accent(self._application.palette())
        colours = colours if accent is None else with_accent(colours, accent, dark=self._is_dark)
        self.colours = colours
        self._application.setPalette(_palette(colours))
        look = sheet(colours, self._icons.as_posix(), dark=self._is_dark)
        self._application.setStyleSheet(look)
        self.changed.emit()


@lru_cache(maxsize=128)
def _colour(name: str) -> QColor:
    return QColor(name)


def font(base: QFont, step: int, *, strong: bool = False) -> QFont:
    """Return `base` larger or smaller by `step` pixels, with figures of equal width."""
    sized = QFont(base)
    pixels = QFontMetrics(base).height() * 13 // 16 if base.pixelSize() < 0 else base.pixelSize()
    if base.pointSizeF() > 0:
        dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
        pixels = round(base.pointSizeF() * dots / 72)
    sized.setPixelSize(max(pixels + step, 8))
    sized.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    sized.setFeature(QFont.Tag("tnum"), 1)
    return sized


def set_type(widget: QWidget, step: int, *, strong: bool = False, role: str = "") -> None:
    """Give a label its place in the type scale; `role` names a colour by style sheet class."""
    widget.setFont(font(QApplication.font(), step, strong=strong))
    if role:
        widget.setProperty("role", role)


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.window,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.base,
        QPalette.ColorRole.AlternateBase: c.panel,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.Button: c.base,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.PlaceholderText: c.text3,
        QPalette.ColorRole.Highlight: c.accent,
        QPalette.ColorRole.HighlightedText: "#FFFFFF",
        QPalette.ColorRole.Accent: c.accent,
        QPalette.ColorRole.Link: c.link,
        QPalette.ColorRole.ToolTipBase: "#343A44",
        QPalette.ColorRole.ToolTipText: "#F3F4F6",
        QPalette.ColorRole.Mid: c.border,
        QPalette.ColorRole.Midlight: c.line,
        QPalette.ColorRole.Light: c.base,
        QPalette.ColorRole.Dark: c.border,
        QPalette.ColorRole.Shadow: c.border,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        faint = QColor(c.text)
        faint.setAlphaF(0.45)
        palette.setColor(disabled, role, faint)
    return palette


def sheet(c: Colours, icons: str, *, dark: bool) -> str:
    """Return the style sheet of a scheme; `icons` is the folder of the icons."""
    # Fields and boxes are drawn here because Fusion's own edges vanish on a dark window.
    return f"""
    QLineEdit, QComboBox {{ background: {c.base}; border: 1px solid {c.ctl};
        border-radius: {RADIUS}px; padding: 3px 7px; }}
    QLineEdit:focus, QComboBox:focus {{ border: 2px solid {c.accent}; padding: 2px 6px; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; }}
    QMenu {{ border: 1px solid {c.ctl}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url({icons}/field-chevron.svg); width: 14px; height: 14px; }}
    QSpinBox {{ background: {c.base}; border: 1px solid {c.ctl};
        border-radius: {RADIUS}px; padding: 3px 0; }}
    QSpinBox:focus {{ border: 2px solid {c.accent}; padding: 2px 0; }}
    QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: none; padding: 0;
        background: transparent; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; background: transparent;
        width: 20px; subcontrol-origin: border; }}
    QSpinBox::up-button {{ subcontrol-position: top right; }}
    QSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {c.hover}; }}
    QSpinBox::up-arrow {{ image: url({icons}/field-chevron-up.svg); width: 12px; height: 12px; }}
    QSpinBox::down-arrow {{ image: url({icons}/field-chevron.svg); width: 12px; height: 12px; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {c.ctl};
        border-radius: {RADIUS_INNER}px; background: {c.base}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url({icons}/field-check.svg); }}
    QCheckBox::indicator:focus {{ border: 2px solid {c.text}; width: 12px; height: 12px; }}
    QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {c.ctl};
        border-radius: 8px; background: {c.base}; }}
    QRadioButton::indicator:focus {{ border: 2px solid {c.text}; width: 12px; height: 12px; }}
    QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 6px; height: 6px; }}
    QRadioButton::indicator:checked:focus {{ border-color: {c.text}; }}
    QCheckBox::indicator:disabled {{ border-color: {c.line}; background: {c.window}; }}
    QLineEdit[wrong="true"] {{ border: 1px solid {c.danger}; border-radius: {RADIUS}px;
        padding: 4px 6px; background: {c.base}; }}
    QLineEdit[wrong="true"]:focus {{ border: 2px solid {c.danger}; padding: 3px 5px; }}
    QPlainTextEdit {{ background: {c.base}; border: 1px solid {c.ctl};
        border-radius: {RADIUS}px; padding: 3px; }}
    QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 2px; }}
    QPlainTextEdit[wrong="true"] {{ border: 1px solid {c.danger}; padding: 3px; }}
    QPlainTextEdit[wrong="true"]:focus {{ border: 2px solid {c.danger}; padding: 2px; }}
    QLineEdit[quiet="true"] {{ border: 1px solid transparent; border-radius: {RADIUS}px;
        padding: 4px 6px; background: transparent; }}
    QLineEdit[quiet="true"]:hover {{ border-color: {c.border}; background: {c.base}; }}
    QLineEdit[quiet="true"]:focus {{ border: 2px solid {c.accent}; padding: 3px 5px;
        background: {c.base}; }}
    QLineEdit[quiet="true"][wrong="true"] {{ border: 1px solid {c.danger}; padding: 4px 6px; }}
    QLineEdit[quiet="true"][wrong="true"]:focus {{ border: 2px solid {c.danger};
        padding: 3px 5px; }}
    QPushButton {{ background: {c.base}; border: 1px solid {c.ctl}; border-radius: {RADIUS}px;
        padding: 4px 14px; color: {c.text}; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.selidle}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 3px 13px; }}
    QPushButton:checked {{ background: {c.tint}; border-color: {c.accent}; }}
    QPushButton:disabled {{ border-color: {c.line}; color: {c.text3}; background: {c.window}; }}
    QPushButton:checked:disabled {{ background: {c.selidle}; border-color: {c.border}; }}
    QPushButton:flat {{ background: transparent; border: 2px solid transparent; }}
    QPushButton:flat:focus {{ border-color: {c.accent}; }}
    QPushButton[kind="primary"] {{ background: {c.accent}; border: 2px solid {c.accent};
        border-radius: {RADIUS}px; padding: 4px 14px; color: #FFFFFF; font-weight: 600; }}
    QPushButton[kind="primary"]:hover {{ background: {QColor(c.accent).darker(112).name()}; }}
    QPushButton[kind="primary"]:focus {{ border-color: {c.text}; }}
    QPushButton[kind="primary"]:disabled {{ background: {c.selidle}; border-color: {c.line};
        color: {c.text3}; }}
    QToolButton[kind="star"] {{ background: transparent; border: 2px solid transparent;
        border-radius: {RADIUS}px; padding: 3px; }}
    QToolButton[kind="star"]:hover {{ background: {c.hover}; }}
    QToolButton[kind="star"]:focus {{ border-color: {c.accent}; }}
    QFrame[kind="segments"] {{ background: {c.window}; border: 1px solid {c.border};
        border-radius: {RADIUS}px; }}
    QRadioButton[kind="segment"] {{ background: transparent; border: 2px solid transparent;
        border-radius: {RADIUS_INNER}px; padding: 3px 12px; color: {c.text2}; }}
    QRadioButton[kind="segment"]:hover {{ color: {c.text}; background: {c.hover}; }}
    QRadioButton[kind="segment"]:checked {{ background: {c.border if dark else c.base};
        border-color: {c.border}; color: {c.text}; font-weight: 600; }}
    QRadioButton[kind="segment"]:focus {{ border-color: {c.accent}; }}
    QRadioButton[kind="segment"] {{ spacing: 0; }}
    QRadioButton[kind="segment"]::indicator {{ width: 0; height: 0; border: none; image: none;
        background: transparent; }}
    QToolButton[kind="day"] {{ background: {c.base}; border: 1px solid {c.ctl};
        border-radius: {RADIUS_INNER}px; padding: 3px 8px; color: {c.text2}; }}
    QToolButton[kind="day"]:hover {{ background: {c.hover}; }}
    QToolButton[kind="day"]:checked {{ background: {c.tint}; border: 1px solid {c.accent};
        color: {c.text}; font-weight: 600; }}
    QToolButton[kind="day"]:focus {{ border: 2px solid {c.accent}; }}
    QToolButton[kind="filter"] {{ background: transparent; border: 2px solid transparent;
        border-radius: {RADIUS}px; padding: 2px 4px; color: {c.text2}; }}
    QToolButton[kind="filter"]:hover {{ background: {c.hover}; color: {c.text}; }}
    QToolButton[kind="filter"]:checked {{ background: {c.selidle}; color: {c.text};
        font-weight: 600; }}
    QToolButton[kind="filter"]:focus {{ border-color: {c.accent}; }}
    QFrame[kind="card"] {{ background: {c.panel}; border: 1px solid {c.line};
        border-radius: {RADIUS_CARD}px; }}
    QFrame[kind="field"] {{ background: {c.base}; border: 1px solid {c.border};
        border-radius: {RADIUS_CARD}px; }}
    QFrame[kind="person"][chosen="true"] {{ background: {c.tint}; }}
    QFrame[kind="field"][welcome="true"] {{ border: 2px solid {c.accent}; }}
    QWidget[kind="panel"] {{ background: {c.panel}; }}
    QWidget[kind="base"] {{ background: {c.base}; }}
    QFrame[kind="footer"] {{ background: {c.panel}; border: none;
        border-top: 1px solid {c.line}; }}
    QFrame[kind="rule"] {{ background: {c.line}; border: none; }}
    QFrame[kind="banner"] {{ background: {c.warntint}; border: none;
        border-bottom: 1px solid {c.line}; }}
    QFrame[kind="failure"] {{ background: {c.dangertint}; border: 1px solid {c.danger};
        border-radius: {RADIUS_CARD}px; }}
    QFrame[kind="decide"] {{ background: {c.conflicttint}; border: 1px solid {c.conflict};
        border-radius: {RADIUS_CARD}px; }}
    QFrame[kind="attention"] {{ background: {c.warntint}; border: 1px solid {c.warn};
        border-radius: {RADIUS_CARD}px; }}
    QFrame[kind="undo"] {{ background: {c.bar}; border: 1px solid {c.border};
        border-radius: {RADIUS_CARD}px; }}
    QFrame[kind="undo"] QLabel {{ color: {c.bartext}; }}
    QFrame[kind="undo"] QPushButton {{ background: transparent; border: 2px solid transparent;
        border-radius: {RADIUS}px; padding: 3px 10px; color: {c.barlink}; font-weight: 600; }}
    QFrame[kind="undo"] QPushButton:hover {{ background: #3E4551; }}
    QFrame[kind="undo"] QPushButton:focus {{ border-color: {c.barlink}; }}
    QPushButton[kind="status"] {{ background: transparent; border: 2px solid transparent;
        border-radius: {RADIUS_INNER}px; padding: 1px 6px; color: {c.text2}; }}
    QPushButton[kind="status"][role="link"] {{ color: {c.link}; }}
    QPushButton[kind="status"][role="danger"] {{ color: {c.danger}; font-weight: 600; }}
    QPushButton[kind="status"]:hover {{ background: {c.hover}; }}
    QPushButton[kind="status"]:focus {{ border-color: {c.accent}; }}
    QPushButton[kind="line"] {{ background: transparent; border: 2px solid transparent;
        border-radius: {RADIUS_INNER}px; padding: 0; }}
    QPushButton[kind="line"]:hover {{ background: {c.tint}; }}
    QPushButton[kind="line"]:focus {{ border-color: {c.accent}; }}
    QFrame[kind="choice"] {{ background: {c.base}; border: none;
        border-top: 1px solid {c.line}; border-left: 1px solid {c.line}; }}
    QFrame[kind="choice"][chosen="true"] {{ background: {c.tint}; }}
    QFrame[kind="choice"] QRadioButton::indicator {{ width: 12px; height: 12px;
        border: 1px solid {c.ctl}; border-radius: 7px; background: {c.base}; }}
    QFrame[kind="choice"] QRadioButton::indicator:checked {{ width: 6px; height: 6px;
        border: 4px solid {c.accent}; background: #FFFFFF; }}
    QFrame[kind="choice"] QRadioButton {{ spacing: 0; border-radius: 9px;
        border: 2px solid transparent; }}
    QFrame[kind="choice"] QRadioButton:focus {{ border-color: {c.text}; }}
    QFrame[kind="choice"][head="true"] {{ background: {c.panel}; border-top: none; }}
    QListView[kind="lines"], QTableView[kind="lines"] {{ background: {c.base};
        border: 1px solid {c.border}; border-radius: {RADIUS}px; outline: none; padding: 1px; }}
    QListView[kind="lines"]:focus, QTableView[kind="lines"]:focus {{
        border: 2px solid {c.accent}; padding: 0; }}
    QListView[kind="lines"]::item, QTableView[kind="lines"]::item {{ padding: 5px 8px;
        color: {c.text}; }}
    QListView[kind="lines"]::item:selected, QTableView[kind="lines"]::item:selected {{
        background: {c.tint}; color: {c.text}; }}
    QTableView[kind="lines"] QHeaderView::section {{ background: {c.panel}; border: none;
        border-bottom: 1px solid {c.line}; padding: 5px 11px; color: {c.text2}; }}
    QListView[kind="people-found"] {{ background: {c.base}; border: 1px solid {c.border};
        border-radius: {RADIUS}px; padding: 4px; outline: none; }}
    QListView[kind="people-found"]::item {{ padding: 6px 8px; border-radius: {RADIUS_INNER}px;
        color: {c.text}; }}
    QListView[kind="people-found"]::item:selected {{ background: {c.tint}; color: {c.text}; }}
    QTableView[kind="people"], QFrame[kind="reading"] {{ border: 2px solid transparent;
        border-radius: {RADIUS}px; background: {c.base}; outline: none; }}
    QTableView[kind="people"]:focus, QFrame[kind="reading"]:focus {{
        border-color: {c.accent}; }}
    QTableView[kind="people"] QHeaderView {{ background: {c.base}; border: none; }}
    QTableView[kind="people"] QHeaderView::section {{ background: {c.base}; border: none;
        border-bottom: 1px solid {c.line}; padding: 5px {SPACE}px; color: {c.text2}; }}
    QLabel[role="text2"] {{ color: {c.text2}; }}
    QLabel[role="text3"] {{ color: {c.text3}; }}
    QLabel[role="link"] {{ color: {c.link}; }}
    QLabel[role="warn"] {{ color: {c.warn}; }}
    QLabel[role="danger"] {{ color: {c.danger}; }}
    QLabel[role="conflict"] {{ color: {c.conflict}; }}
    QLabel[role="live"] {{ color: {c.livetext}; }}
    QLabel[role="chip"] {{ background: {c.selidle}; border-radius: {RADIUS_INNER}px;
        padding: 3px 8px; }}
    QLabel[role="chipwarn"] {{ background: {c.warntint}; border-radius: {RADIUS_INNER}px;
        padding: 3px 8px; color: {c.warn}; font-weight: 600; }}
    """
