"""A page of the guide, with its pictures as wide as there is room and in the scheme one sees."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from ucc_client.ui.style import BODY, SPACE, Theme, font

_MARGIN = 24
_WIDEST = 720
_NARROWEST = 240
_SETTLE_MS = 120
_STEPS = {1: BODY + 7, 2: BODY + 2}


class PageView(QTextBrowser):
    """Shows Markdown; links are only told."""

    followed = Signal(str)
    """A link as it stands in the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._folder, self._text, self._width = Path(), "", 0
        self._section, self._moved = 0, False
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)
        self.setOpenLinks(False)
        self.setProperty("kind", "reading")
        self.setAccessibleName(self.tr("Page of the help"))
        # A bar that comes only then would leave less room to pictures that were made to fit.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(lambda link: self.followed.emit(link.toString()))
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._fit)
        theme.changed.connect(self._render)

    def show_page(self, folder: Path, text: str, section: int) -> None:
        """Show a page of `folder` from its section on."""
        self._folder, self._text = folder, text
        self._render()
        self.show_section(section)

    def show_section(self, section: int) -> None:
        """Bring a section to the top; 0 is the page's beginning."""
        block = self._heading(section)
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(block).top() if section else 0
        self.verticalScrollBar().setValue(round(top) - (SPACE if section else 0))
        self._section, self._moved = section, False

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture, from beside the page and nowhere else."""
        wanted = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or QUrl(wanted).scheme():
            return None
        file = self._folder / wanted
        dark = file.with_name(file.name.replace("-light-", "-dark-"))
        image = QImage(str(dark if self._theme.dark and dark.is_file() else file))
        if image.isNull():
            return image
        ratio = self.devicePixelRatioF()
        wide = min(self._room(), image.width())
        shown = image.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures once the size stays."""
        super().resizeEvent(event)
        if self._text:
            self._settled.start()

    def _scrolled(self, _action: int) -> None:
        self._moved = True

    def _room(self) -> int:
        room = self.viewport().width() - 2 * _MARGIN
        return max(_NARROWEST, min(_WIDEST, room))

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value() / max(1, bar.maximum())
        if self._room() != self._width:
            self._render()
            bar.setValue(round(before * bar.maximum()))
        if not self._moved:
            self.show_section(self._section)

    def _render(self) -> None:
        if not self._text:
            return
        self._width = self._room()
        self.document().clear()
        self.setMarkdown(self._text)
        self._lay_out()

    def _lay_out(self) -> None:
        """Give headings, paragraphs and tables the room that they have in our windows."""
        base = self.font()
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            laid = QTextBlockFormat()
            inside = cursor.currentTable() is not None
            laid.setTopMargin({1: 0, 2: 2.5 * SPACE}.get(level, 0 if inside else SPACE / 2))
            laid.setBottomMargin(0 if inside else SPACE / 2)
            laid.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if _has_picture(block):
                laid.setLineHeight(100, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            cursor.mergeBlockFormat(laid)
            if level:
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                said = cursor.charFormat()
                # With it, the size of a font does not count.
                said.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
                said.setFont(font(base, _STEPS.get(level, BODY), strong=True))
                cursor.setCharFormat(said)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                laid_out = frame.format().toTableFormat()
                laid_out.setCellPadding(5)
                laid_out.setCellSpacing(0)
                laid_out.setBorder(0)
                frame.setFormat(laid_out)

    def _heading(self, number: int) -> QTextBlock:
        """Return the heading of a section, or the document's beginning."""
        block, left = self.document().begin(), number
        while left and block.isValid():
            left -= block.blockFormat().headingLevel() == 2
            if left:
                block = block.next()
        return block if block.isValid() else self.document().begin()


def _has_picture(block: QTextBlock) -> bool:
    return "\ufffc" in block.text()
