"""The part of the preferences that says how the window looks and in which language it speaks."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ucc_client.ui.furniture import labelled
from ucc_client.ui.settings.appearance_preference import Scheme
from ucc_client.ui.style import SPACE


class AppearanceSection(QWidget):
    """Two choices."""

    def __init__(self, scheme: Scheme, language: str) -> None:
        super().__init__()
        self.colours = QComboBox()
        for one, name in (
            (Scheme.SYSTEM, self.tr("as the system")),
            (Scheme.LIGHT, self.tr("light")),
            (Scheme.DARK, self.tr("dark")),
        ):
            self.colours.addItem(name, one.value)
        self.colours.setCurrentIndex(self.colours.findData(scheme.value))
        self.languages = QComboBox()
        # Each in its own words, so that one finds back.
        for code, name in (("", self.tr("as the system")), ("de", "Deutsch"), ("en", "English")):
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(self.languages.findData(language))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE + 2)
        column.addLayout(
            labelled(
                [
                    (self.tr("Colo&urs"), self.tr("Colours"), self.colours),
                    (self.tr("La&nguage"), self.tr("Language"), self.languages),
                ]
            )
        )

    def scheme(self) -> Scheme:
        """Return which colours are chosen."""
        return Scheme(self.colours.currentData())

    def language(self) -> str:
        """Return the code of the language that is chosen, empty for the system's."""
        return str(self.languages.currentData())
