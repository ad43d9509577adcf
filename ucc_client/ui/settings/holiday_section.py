"""The part of the preferences that says whose public holidays are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCollator

from ucc_client.application.queries import HolidayPlaces
from ucc_client.ui.furniture import hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.choice_field import ChoiceField
from ucc_client.ui.settings.countries import Countries
from ucc_client.ui.settings.holiday_place import COUNTRY, REGION, HolidayPlace, HolidayPreference
from ucc_client.ui.settings.section import Section
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

PlacesReceiver = Callable[[HolidayPlaces], None]
PlacesSearch = Callable[[str, PlacesReceiver], None]
"""Asks for all countries and for one's regions; the receiver is called later."""


class HolidaySection(Section):
    """Country and region; the lists come from the worker a moment later."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        words: Words,
        preference: HolidayPreference,
        search: PlacesSearch,
    ) -> None:
        super().__init__(theme, icons)
        self._preference, self._search = preference, search
        self._countries = Countries()
        self._collator = QCollator(words.locale)
        self._known: tuple[str, ...] = ()
        self.region_is_fixed = False
        """Nobody may choose another region."""
        self.country = ChoiceField(self.tr("Country"))
        self.region = ChoiceField(self.tr("State or region"))
        explained = hint(
            self.tr(
                "A date on one of these days is marked while you plan a conference. "
                "It can be saved all the same."
            )
        )
        explained.setWordWrap(True)
        self.add_words(explained)
        self.add_field(self.tr("C&ountry"), self.tr("Country"), self.country, COUNTRY)
        self.add_field(self.tr("State or re&gion"), self.tr("State or region"), self.region, REGION)
        self.show_choices()
        self.country.chosen.connect(self._country_chosen)
        self.region.chosen.connect(self._choose)

    def title(self) -> str:
        """Return what stands above it."""
        return self.tr("Public holidays")

    def show_choices(self) -> None:
        """Show what holds, and look for the regions of the country."""
        place = self._preference.place()
        self._offer_countries(self._known or tuple(filter(None, [place.country])), place.country)
        self._offer_regions((), place.region)
        self._search(place.country, lambda found: self._take(found, place))

    def place(self) -> HolidayPlace:
        """Return what is chosen."""
        country = self.country.code()
        return HolidayPlace(country, self.region.code() if country else "")

    def _choose(self) -> None:
        self._preference.choose(self.place())
        self.chosen.emit()

    def _country_chosen(self) -> None:
        country = self.country.code()
        self._offer_regions((), "")
        self._choose()
        self._search(country, lambda found: self._take(found, HolidayPlace(country)))

    def _take(self, found: HolidayPlaces, asked: HolidayPlace) -> None:
        if not self._known:
            self._known = found.countries
            self._offer_countries(found.countries, self.country.code())
        if self.country.code() == asked.country:
            regions = [(one.code, one.name) for one in found.regions]
            self._offer_regions(tuple(regions), asked.region)

    def _offer_countries(self, codes: tuple[str, ...], chosen: str) -> None:
        named = [(code, self._countries.name(code)) for code in codes]
        self.country.offer([("", self.tr("none")), *self._sorted(named)], chosen)

    def _offer_regions(self, regions: tuple[tuple[str, str], ...], chosen: str) -> None:
        whole = ("", self.tr("only those of the whole country"))
        self.region.offer([whole, *self._sorted(list(regions))], chosen)
        self.region.setEnabled(bool(regions) and not self.region_is_fixed)

    def _sorted(self, choices: list[tuple[str, str]]) -> list[tuple[str, str]]:
        return sorted(choices, key=lambda choice: self._collator.sortKey(choice[1]))
