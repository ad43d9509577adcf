"""Names of countries, by their ISO 3166-1 codes."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


class Countries(QObject):
    """Names the countries near and large in the window's language, all others in English.

    Qt knows each country's name in English and in its own languages only.
    """

    def name(self, code: str) -> str:
        """Return a name; the code itself when nobody knows better."""
        named = self._near().get(code)
        if named is not None:
            return named
        territory = QLocale.codeToTerritory(code)
        if territory == QLocale.Country.AnyTerritory:
            return code
        return QLocale.territoryToString(territory)

    def _near(self) -> dict[str, str]:
        return {
            "AT": self.tr("Austria"),
            "AU": self.tr("Australia"),
            "BE": self.tr("Belgium"),
            "BG": self.tr("Bulgaria"),
            "BR": self.tr("Brazil"),
            "CA": self.tr("Canada"),
            "CH": self.tr("Switzerland"),
            "CN": self.tr("China"),
            "CZ": self.tr("Czechia"),
            "DE": self.tr("Germany"),
            "DK": self.tr("Denmark"),
            "EE": self.tr("Estonia"),
            "ES": self.tr("Spain"),
            "FI": self.tr("Finland"),
            "FR": self.tr("France"),
            "GB": self.tr("United Kingdom"),
            "GR": self.tr("Greece"),
            "HR": self.tr("Croatia"),
            "HU": self.tr("Hungary"),
            "IE": self.tr("Ireland"),
            "IN": self.tr("India"),
            "IS": self.tr("Iceland"),
            "IT": self.tr("Italy"),
            "JP": self.tr("Japan"),
            "LI": self.tr("Liechtenstein"),
            "LT": self.tr("Lithuania"),
            "LU": self.tr("Luxembourg"),
            "LV": self.tr("Latvia"),
            "MX": self.tr("Mexico"),
            "NL": self.tr("Netherlands"),
            "NO": self.tr("Norway"),
            "NZ": self.tr("New Zealand"),
            "PL": self.tr("Poland"),
            "PT": self.tr("Portugal"),
            "RO": self.tr("Romania"),
            "RS": self.tr("Serbia"),
            "SE": self.tr("Sweden"),
            "SI": self.tr("Slovenia"),
            "SK": self.tr("Slovakia"),
            "TR": self.tr("Turkey"),
            "UA": self.tr("Ukraine"),
            "US": self.tr("United States"),
            "ZA": self.tr("South Africa"),
        }
