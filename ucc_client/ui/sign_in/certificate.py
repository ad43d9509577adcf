"""A certificate that is not to be trusted: what it says, why not, and an explicit choice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ucc_client.application.changes import Failed
from ucc_client.contract.shown_certificate import Doubt, ShownCertificate
from ucc_client.ui.style import SPACE
from ucc_client.ui.words import Words

_LINE = 16
_MOST_NAMES = 6
"""A certificate of a large provider may have a hundred."""


class CertificateOffer(QWidget):
    """Hidden until there is a certificate to compare."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._fingerprint = ""
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setProperty("role", "danger")
        self.text = QLabel()
        self.text.setWordWrap(True)
        # What stands in a certificate is a stranger's.
        for label in (self.warning, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.trust = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.warning)
        column.addWidget(self.text)
        column.addWidget(self.trust)
        self._column = column
        self.hide()

    def offer(self, failure: Failed) -> None:
        """Show the certificate of a failure; one without hides everything."""
        shown = failure.certificate
        self._fingerprint = "" if shown is None else shown.fingerprint
        self.trust.setChecked(False)
        self.setVisible(shown is not None)
        if shown is None:
            return
        self.warning.setText("\n".join(self._doubts(shown, changed=bool(failure.accepted))))
        self.warning.setVisible(bool(self.warning.text()))
        self.text.setText("\n".join(self._lines(shown, failure.accepted)))
        self.trust.setText(
            self.tr("My administrator confirms the new one: &trust it from now on")
            if failure.accepted
            else self.tr("I compared it: &trust this certificate")
        )
        # Else the dialog would ask for the room of what stood here before.
        self._column.activate()
        self.updateGeometry()

    def trusted(self) -> str:
        """Return the fingerprint when the user chose to trust it, else nothing."""
        return self._fingerprint if self.trust.isChecked() else ""

    def _doubts(self, shown: ShownCertificate, *, changed: bool) -> list[str]:
        said = {
            Doubt.SELF_SIGNED: self.tr("The server made it itself; nobody vouches for it."),
            Doubt.UNKNOWN_ISSUER: self.tr("Whoever vouches for it is not known to this computer."),
            Doubt.EXPIRED: self.tr("It has expired."),
            Doubt.NOT_YET_VALID: self.tr("It is not valid yet. Is this computer's clock right?"),
            Doubt.WRONG_NAME: self.tr("It was made for another address than the one above."),
            Doubt.OTHER: self.tr("This computer's system refuses it."),
        }
        if changed and not shown.doubts:
            return [self.tr("This computer's system vouches for the new one.")]
        return [said[doubt] for doubt in shown.doubts]

    def _lines(self, shown: ShownCertificate, accepted: str) -> list[str]:
        lines = []
        if shown.names:
            more = len(shown.names) - _MOST_NAMES
            names = ", ".join(shown.names[:_MOST_NAMES]) + (" …" if more > 0 else "")
            lines.append(self.tr("Made for: %1").replace("%1", names))
        if shown.issuer:
            lines.append(self.tr("Made by: %1").replace("%1", shown.issuer))
        if shown.not_before is not None and shown.not_after is not None:
            valid = self.tr("Valid from %1 to %2").replace("%1", self._day(shown.not_before))
            lines.append(valid.replace("%2", self._day(shown.not_after)))
        if accepted:
            lines += [self.tr("The fingerprint (SHA-256) that you accepted:"), *_pairs(accepted)]
            lines.append(self.tr("The one that is shown now:"))
        else:
            lines.append(self.tr("Its fingerprint (SHA-256), to compare with the administrator's:"))
        return [*lines, *_pairs(shown.fingerprint)]

    def _day(self, moment: int) -> str:
        return self._words.full_date(self._words.wall(moment).date())


def _pairs(fingerprint: str) -> list[str]:
    """Return a fingerprint as people compare it: two lines of pairs."""
    pairs = [fingerprint[i : i + 2].upper() for i in range(0, len(fingerprint), 2)]
    return [":".join(pairs[i : i + _LINE]) for i in range(0, len(pairs), _LINE)]
