"""Shows a template's variables as chips within its text, and unknown ones as mistakes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from ucc_client.domain.mail_template_check import unknown_placeholders

_TINT = 0.25


class VariableMarks(QSyntaxHighlighter):
    """Marks each line as it is typed."""

    def __init__(self, field: QPlainTextEdit, placeholders: Sequence[str]) -> None:
        super().__init__(field.document())
        self._field, self._placeholders = field, [one for one in placeholders if one]

    def highlightBlock(self, text: str) -> None:
        """Mark one line."""
        chip, mistake = QTextCharFormat(), QTextCharFormat()
        tint = self._field.palette().color(QPalette.ColorRole.Highlight)
        tint.setAlphaF(_TINT)
        chip.setBackground(tint)
        mistake.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        mistake.setUnderlineColor(self._field.palette().color(QPalette.ColorRole.Text))
        unknown = unknown_placeholders(text, self._placeholders)
        for words, look in ((self._placeholders, chip), (unknown, mistake)):
            for word in words:
                for found in re.finditer(re.escape(word), text):
                    # Qt counts in UTF-16, where some characters are two.
                    start = len(text[: found.start()].encode("utf-16-le")) // 2
                    self.setFormat(start, len(word.encode("utf-16-le")) // 2, look)
