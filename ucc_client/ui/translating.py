"""The languages of the window, and what is said where there is no window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from ucc_client.application.window_languages import window_languages
from ucc_client.ui.locale_choice import locale_for


def tell_silence(resources: Path, language: str) -> None:
    """Say that another window has the data folder and does not answer; waits for the user."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("a window needs a QApplication")
    application.setApplicationDisplayName("UCC Client")
    locale = locale_for(language, window_languages(resources))
    translators = translate(application, locale, resources)
    QMessageBox.warning(
        None,
        "UCC Client",
        QCoreApplication.translate(
            "Program",
            "UCC Client is already running, but it does not answer. Nothing was opened. "
            "Close its window or end its process, then start again.",
        ),
    )
    for translator in translators:
        application.removeTranslator(translator)


def translate(application: QApplication, locale: QLocale, resources: Path) -> list[QTranslator]:
    """Load our texts and Qt's own; returns the translators, which somebody must hold."""
    language = locale.name().partition("_")[0]
    QLocale.setDefault(locale)
    folders = (
        (f"ucc_client_{language}", str(resources / "translations")),
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    loaded = []
    for name, folder in folders:
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            loaded.append(translator)
    return loaded
