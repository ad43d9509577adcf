"""How the calls of a conference go: who waits, who is announced, and who begins it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from ucc_client.domain.conference import Conference
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.live.book import LiveBook


class CallingField(QWidget):
    """Three choices for servers that call; hidden, with their `title`, until one is known to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Telephone"))
        self.waits = QCheckBox(self.tr("Wait for a m&oderator"))
        self.waits.setToolTip(self.tr("Until one is in, the others wait with music"))
        self.announces = QCheckBox(self.tr("Say who &enters"))
        self.announces.setToolTip(self.tr("Everyone says a name first, which all hear"))
        self.starts = QCheckBox(self.tr("Start b&y itself at its time"))
        self.starts.setToolTip(
            self.tr("Calls everyone who is to be called, without anybody starting it")
        )
        self._boxes = {
            "wait_for_moderator": self.waits,
            "announce_names": self.announces,
            "starts_by_itself": self.starts,
        }
        self.title = QLabel(self.tr("Telephone"))
        self.title.setProperty("role", "text2")
        for box in self._boxes.values():
            box.toggled.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(FoldingRow(_line(self.waits, self.announces), _line(self.starts)))
        self._is_kept = False
        self._live: LiveBook | None = None
        self._show()

    def offer(self, *, offered: bool) -> None:
        """Show it, or hide it with what is chosen."""
        self._is_kept = offered
        self._show()

    def follow(self, live: LiveBook) -> None:
        """Hide it as long as the server says that it has no telephone; what is chosen stays."""
        self._live = live
        live.changed.connect(self._show)
        self._show()

    def _show(self, _conference_id: int = 0) -> None:
        has_none = self._live is not None and self._live.can_call is False
        offered = self._is_kept and not has_none
        self.setVisible(offered)
        self.title.setVisible(offered)

    def show_calling(self, conference: Conference) -> None:
        """Show what is chosen."""
        for name, box in self._boxes.items():
            box.setChecked(getattr(conference, name))

    def calling(self) -> dict[str, bool]:
        """Return what is chosen, by the names of `Conference`."""
        return {name: box.isChecked() for name, box in self._boxes.items()}


def _line(*boxes: QCheckBox) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    for box in boxes:
        row.addWidget(box)
    row.addStretch(1)
    return line
