"""The list of the pane: a view that stays quick with ten thousand lines."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QListView

from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.row_delegate import ConferenceRowDelegate
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

_AT_ONCE = 300
"""So many lines are laid out before the next key is taken; a window shows far fewer."""


class ConferenceList(QListView):
    """Lines of one height, laid out piece by piece."""

    def __init__(
        self, model: ConferenceListModel, theme: Theme, icons: Icons, words: Words
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Conferences"))
        self.setModel(model)
        self.setItemDelegate(ConferenceRowDelegate(theme, icons, words, self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
