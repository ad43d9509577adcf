"""The part of the preferences that says how the window looks and in which language it speaks."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from ucc_client.domain.languages import NAMES
from ucc_client.ui.conferences.icon_line import IconLine
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.appearance_preference import (
    DENSITY,
    FIRST_DAY,
    LANGUAGE,
    SCHEME,
    AppearancePreference,
    Density,
    FirstDay,
    Looks,
    Scheme,
)
from ucc_client.ui.settings.section import Section
from ucc_client.ui.style import SPACE, Theme


class AppearanceSection(Section):
    """Choices of how the window looks."""

    restart_wanted = Signal()
    """Start the program again: it then speaks the language that was chosen."""

    def __init__(self, theme: Theme, icons: Icons, preference: AppearancePreference) -> None:
        super().__init__(theme, icons)
        self._preference = preference
        self._spoken = preference.looks().language
        self.colours, self.languages = QComboBox(), QComboBox()
        self.density, self.first_day = QComboBox(), QComboBox()
        self._offer()
        row = self.add_field(self.tr("Colo&urs"), self.tr("Colours"), self.colours, SCHEME)
        row.also = self.tr("dark mode, night, theme, bright")
        row = self.add_field(self.tr("La&nguage"), self.tr("Language"), self.languages, LANGUAGE)
        row.add(self._restart())
        row = self.add_field(
            self.tr("L&ines"), self.tr("Room for each line"), self.density, DENSITY
        )
        row.also = self.tr("density, compact, spacing, size")
        row = self.add_field(
            self.tr("&Week begins with"), self.tr("Week begins with"), self.first_day, FIRST_DAY
        )
        row.explain(self.tr("In the week, in the list, and where you pick a date."))
        row.also = self.tr("first day of the week, calendar")
        self.show_choices()
        for field in (self.colours, self.languages, self.density, self.first_day):
            field.currentIndexChanged.connect(self._choose)

    def title(self) -> str:
        """Return what stands above it."""
        return self.tr("Appearance")

    def show_choices(self) -> None:
        """Show what holds."""
        looks = self._preference.looks()
        for field, value in (
            (self.colours, looks.scheme.value),
            (self.languages, looks.language),
            (self.density, looks.density.value),
            (self.first_day, looks.first_day.value),
        ):
            with QSignalBlocker(field):
                field.setCurrentIndex(field.findData(value))
        self.restart.setVisible(looks.language != self._spoken)

    def _offer(self) -> None:
        for scheme, name in (
            (Scheme.SYSTEM, self.tr("as the system")),
            (Scheme.LIGHT, self.tr("light")),
            (Scheme.DARK, self.tr("dark")),
        ):
            self.colours.addItem(name, scheme.value)
        # Each in its own words, so that one finds back.
        self.languages.addItem(self.tr("as the system"), "")
        for code in self._preference.languages:
            self.languages.addItem(NAMES[code], code)
        for density, name in (
            (Density.COMFORTABLE, self.tr("comfortable")),
            (Density.COMPACT, self.tr("compact: more lines")),
        ):
            self.density.addItem(name, density.value)
        for day, name in (
            (FirstDay.SYSTEM, self.tr("as usual where you are")),
            (FirstDay.MONDAY, self.tr("Monday")),
            (FirstDay.SATURDAY, self.tr("Saturday")),
            (FirstDay.SUNDAY, self.tr("Sunday")),
        ):
            self.first_day.addItem(name, day.value)

    def _restart(self) -> QWidget:
        said = IconLine(self._theme, self._icons, "refresh-cw", "text2")
        said.words.setText(
            self.tr("The window speaks the other language when it is started again.")
        )
        button = QPushButton(self.tr("&Start again now"))
        button.setMinimumHeight(30)
        button.setAutoDefault(False)
        button.clicked.connect(self.restart_wanted)
        self.restart = QWidget()
        row = QHBoxLayout(self.restart)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(said, 1)
        row.addWidget(button)
        return self.restart

    def _choose(self) -> None:
        self._preference.choose(
            Looks(
                scheme=Scheme(self.colours.currentData()),
                language=str(self.languages.currentData()),
                density=Density(self.density.currentData()),
                first_day=FirstDay(self.first_day.currentData()),
            )
        )
        self.show_choices()
        self.chosen.emit()
