"""As what people are written into a file."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from ucc_client.application.people_requests import TableTitles
from ucc_client.ui.exports.saving import Kind


class PeopleKinds(QObject):
    """Contact cards, and a table as this computer's spreadsheets expect it."""

    def kinds(self) -> list[Kind]:
        """Return the kinds of files."""
        return [(self.tr("Contacts"), "vcf"), (self.tr("Table"), "csv")]

    def titles(self, system: QLocale | None = None) -> TableTitles:
        """Return the titles; where a comma is in numbers, a semicolon divides columns."""
        comma = (system or QLocale.system()).decimalPoint() == ","
        return TableTitles(
            name=self.tr("Name"),
            number=self.tr("Number"),
            email=self.tr("E-mail"),
            moderator=self.tr("Moderator"),
            yes=self.tr("yes"),
            delimiter=";" if comma else ",",
        )
