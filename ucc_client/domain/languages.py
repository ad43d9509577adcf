"""The languages that are spoken here, and what each calls itself."""

from __future__ import annotations

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "nl": "Nederlands",
    "pl": "Polski",
    "sk": "Slovenčina",
}
"""Mails are in all of them; window and pages are in those whose texts are there."""
