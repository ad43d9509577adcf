"""A language that says everything as long as the language does that needs most room for it."""

from __future__ import annotations

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontMetrics, QGuiApplication

from tests.ui.translated_texts import LANGUAGES
from ucc_client.bootstrap import resources


class Longest(QTranslator):
    """Takes each text from another language: one run with it stands for one in each of them."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics = QFontMetrics(QGuiApplication.font())
        self._all: list[QTranslator] = []
        for language in LANGUAGES:
            one = QTranslator(self)
            assert one.load(f"ucc_client_{language}", str(resources() / "translations"))
            self._all.append(one)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for it by this name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        said = [one.translate(context, source, disambiguation or "", n) for one in self._all]
        return max((text or source for text in said), key=self._metrics.horizontalAdvance)
