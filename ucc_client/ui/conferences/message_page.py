"""What stands in the pane instead of conferences: why there are none, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.ui.style import BODY, DOCK_MARGIN, HEADING, SPACE, set_type


class MessagePage(QWidget):
    """A heading, a sentence, and perhaps a button."""

    def __init__(self, title: str, text: str, action: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.words = QLabel(title), QLabel(text)
        set_type(self.heading, HEADING, strong=True)
        set_type(self.words, BODY, role="text2")
        self.button = QPushButton(action)
        self.button.setMinimumHeight(30)
        self.button.setVisible(bool(action))
        column = QVBoxLayout(self)
        column.setContentsMargins(DOCK_MARGIN * 3, 0, DOCK_MARGIN * 3, 0)
        column.setSpacing(SPACE)
        column.addStretch(1)
        for label in (self.heading, self.words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(SPACE)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, title: str, text: str) -> None:
        """Say something else."""
        self.heading.setText(title)
        self.words.setText(text)


class EmptyPage(MessagePage):
    """What stands where no conference is."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.say_loading(loading=False)

    def say_loading(self, *, loading: bool) -> None:
        """Say that the conferences are on their way, or that there are none."""
        if loading:
            title = self.tr("Fetching your conferences")
            text = self.tr("They appear here as soon as the server has sent them.")
        else:
            title = self.tr("No conferences yet")
            text = self.tr(
                "Plan one with + below. Those you are invited to appear after the first connection."
            )
        self.say(title, text)
