"""A certificate that nobody vouches for: its fingerprint, and an explicit choice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

_LINE = 16


class CertificateOffer(QWidget):
    """Hidden until there is a fingerprint to compare."""

    def __init__(self) -> None:
        super().__init__()
        self._fingerprint = ""
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.trust = QCheckBox(self.tr("I compared it: &trust this certificate"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addWidget(self.trust)
        self.hide()

    def offer(self, fingerprint: str) -> None:
        """Show a fingerprint (SHA-256, hex); an empty one hides everything."""
        self._fingerprint = fingerprint
        self.trust.setChecked(False)
        pairs = [fingerprint[i : i + 2].upper() for i in range(0, len(fingerprint), 2)]
        lines = [":".join(pairs[i : i + _LINE]) for i in range(0, len(pairs), _LINE)]
        self.text.setText(
            "\n".join(
                [self.tr("Its fingerprint (SHA-256), to compare with the administrator's:"), *lines]
            )
        )
        self.setVisible(bool(fingerprint))

    def trusted(self) -> str:
        """Return the fingerprint when the user chose to trust it, else nothing."""
        return self._fingerprint if self.trust.isChecked() else ""
