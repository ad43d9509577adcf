"""Paints the participants' table of the details: star, two-line name, number, way in."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ucc_client.ui.icons import Icons
from ucc_client.ui.laid_text import LaidText
from ucc_client.ui.participants.table_model import (
    ANSWER_ICON,
    IN_TROUBLE,
    SECOND_LINE,
    WAITING,
    WAY_IN_ICON,
    Column,
    ParticipantsModel,
)
from ucc_client.ui.style import BODY, SECONDARY, SPACE, Theme, font

AnyIndex = QModelIndex | QPersistentModelIndex


class ParticipantCellDelegate(QStyledItemDelegate):
    """One click on the star toggles it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._body = LaidText(font(QApplication.font(), BODY))
        self._name = LaidText(font(QApplication.font(), BODY, strong=True))
        self._second = LaidText(font(QApplication.font(), SECONDARY))
        self.row_height = 0
        self.use_room(compact=False)

    def use_room(self, *, compact: bool) -> None:
        """Leave room for two lines, and little or much around them."""
        self.row_height = round(self._body.height * (2.25 if compact else 2.7))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return room for two lines."""
        return QSize(80, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell and the line below it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            focused = option.widget is not None and option.widget.hasFocus()
            painter.fillRect(option.rect, self._theme.colour("tint" if focused else "selidle"))
        # A line that is drawn is blurred over two pixels, and takes ten times as long.
        below = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(below, self._theme.colour("line"))
        column = Column(index.column())
        if column is Column.STAR:
            self._paint_star(painter, option, index)
        elif column is Column.WAY_IN:
            self._paint_way_in(painter, option, index)
        else:
            self._paint_lines(painter, option, index, column)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Toggle on a click into the star's cell."""
        clicked = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if clicked and index.column() == Column.STAR and isinstance(model, ParticipantsModel):
            model.toggle(index.row())
            return True
        return False

    def _paint_star(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        filled = Qt.CheckState(state) == Qt.CheckState.Checked
        place = QRectF(0, 0, 18, 18)
        place.moveCenter(QRectF(option.rect).center())
        role = "star" if filled else "ctl"
        self._icons.paint(
            painter, "star-filled" if filled else "star", place, self._theme.colour(role)
        )
        if index.data(WAITING):
            painter.setPen(QPen(self._theme.colour("ctl"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), 6, 6)

    def _paint_way_in(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole)
        icon = index.data(WAY_IN_ICON)
        lost = icon == "triangle-alert"
        colour = self._theme.colour("warn" if lost else "text")
        place = QRectF(option.rect.left() + SPACE, option.rect.center().y() - 8, 16, 16)
        self._icons.paint(painter, icon, place, self._theme.colour("warn" if lost else "text2"))
        type_ = self._name if lost else self._body
        words = option.rect.adjusted(SPACE + 24, 0, -SPACE, 0)
        second = index.data(SECOND_LINE)
        first = words.adjusted(0, 0, 0, 0)
        if second:
            first.setTop(words.center().y() - type_.height)
            first.setHeight(type_.height)
        type_.paint(painter, first, text, colour)
        if second:
            below = first.translated(0, type_.height)
            self._second.paint(painter, below, second, self._theme.colour("text3"))

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
        column: Column,
    ) -> None:
        second = index.data(SECOND_LINE)
        type_ = self._name if column is Column.NAME else self._body
        rect = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        answered = column is Column.ANSWER
        mark = index.data(ANSWER_ICON) if answered else None
        height = type_.height
        top = rect.center().y() - (height if second else height // 2)
        first = rect.adjusted(0, 0, 0, 0)
        first.setTop(top)
        first.setHeight(height)
        if mark:
            icon, role = mark
            place = QRectF(first.left(), first.center().y() - 7, 16, 16)
            self._icons.paint(painter, icon, place, self._theme.colour(role))
            first.setLeft(first.left() + 22)
        colour = self._theme.colour("text3" if answered and not mark else "text")
        type_.paint(painter, first, index.data(Qt.ItemDataRole.DisplayRole), colour)
        if second:
            self._paint_second(painter, rect, top + height, index)

    def _paint_second(self, painter: QPainter, rect: QRect, top: int, index: AnyIndex) -> None:
        """Paint the second line; what needs somebody is marked by an icon and a colour."""
        line = QRect(rect.left(), top, rect.width(), self._body.height)
        loud = bool(index.data(IN_TROUBLE))
        if loud:
            place = QRectF(line.left(), line.center().y() - 6, 14, 14)
            self._icons.paint(painter, "triangle-alert", place, self._theme.colour("danger"))
            line.setLeft(line.left() + 20)
        colour = self._theme.colour("danger" if loud else "text3")
        self._second.paint(painter, line, index.data(SECOND_LINE), colour)
