"""Paints one line of the list: time, star, name, what follows, and the state of sync."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ucc_client.application.agenda import Entry, Group
from ucc_client.application.row_series import has_dates_to_come
from ucc_client.ui.conferences.list_lines import Heading, Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.marks import Mark
from ucc_client.ui.conferences.row_button import Deed, RowButton
from ucc_client.ui.icons import Icons
from ucc_client.ui.laid_text import LaidText
from ucc_client.ui.style import (
    BODY,
    CAPTION,
    DOCK_MARGIN,
    RADIUS,
    SECONDARY,
    SPACE,
    Theme,
    font,
)
from ucc_client.ui.words import Words

_SELECTED = QStyle.StateFlag.State_Selected.value
_UNDER_POINTER = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_STAR = 16
_CHEVRON = 12
_NAME_LEAST = 12
"""How many characters of a name must fit beside a tag with words."""
_KEPT = 256
"""Of so many lines it is known what they say."""
_WEEK = range(1_000_123_200_000, 1_000_123_200_000 + 7 * 86_400_000, 86_400_000)
"""A week of days with two figures each, to measure how wide dates get in the user's language."""


class ConferenceRowDelegate(QStyledItemDelegate):
    """Heights and columns follow the font, so larger fonts grow the rows."""

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = words
        self.button = RowButton(theme, icons)
        self.hovered: tuple[str, int] | None = None
        """Key and original of the date whose button is under the pointer."""
        base = QApplication.font()
        self._body_height = QFontMetrics(font(base, BODY)).height()
        self._name = LaidText(font(base, BODY, strong=True))
        self._second = LaidText(font(base, SECONDARY))
        self._caption = font(base, CAPTION, strong=True)
        advance = self._name.metrics.horizontalAdvance
        self._time_width = max(
            *(advance(words.weekday_and_day(day)) for day in _WEEK),
            self._second.metrics.horizontalAdvance(self.tr("in 24 min") + "  "),
        )
        self._row_height = 0
        self.use_room(compact=False)
        self._heading_height = round(self._body_height * 1.8)
        self._said: dict[int, tuple[Entry, int, tuple[str, str, str]]] = {}

    def use_room(self, *, compact: bool) -> None:
        """Give each line room for two lines of words, and much or little around them."""
        self._row_height = round(self._body_height * (2.65 if compact else 3.3))

    def button_place(self, rect: QRect, deed: Deed | None) -> QRect:
        """Return where the button of a line is, empty where it has none."""
        return QRect() if deed is None else self.button.place(_inner(rect), deed)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return one height for all lines: then thousands are laid out without asking for each."""
        # Wider than that a line is as wide as the list; what has no room ends in dots.
        return QSize(120, self._row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a heading or a conference."""
        item = index.data(Role.ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Heading):
            self._paint_heading_ground(painter, option)
            self._paint_heading(painter, option.rect, item, index)
        elif isinstance(item, Entry):
            self._paint_ground(painter, option, item)
            self._paint_entry(painter, option.rect, item, index)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        rect: QRect,
        item: Heading,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        top = rect.height() - self._heading_height
        line = rect.adjusted(DOCK_MARGIN - 2, top, -DOCK_MARGIN, 0)
        chevron = "chevron-right" if item.folded else "chevron-down"
        place = QRectF(line.left(), line.center().y() - _CHEVRON / 2 + 1, _CHEVRON, _CHEVRON)
        self._icons.paint(painter, chevron, place, self._theme.colour("text3"))
        line.setLeft(line.left() + _CHEVRON + 6)
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("text2"))
        name = index.data(Qt.ItemDataRole.DisplayRole)
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, where, name)
        if not item.count:
            return
        painter.setPen(self._theme.colour("text3"))
        offset = QFontMetrics(self._caption).horizontalAdvance(name) + SPACE
        painter.setFont(self._second.font)
        painter.drawText(line.adjusted(offset, 0, 0, 0), where, str(item.count))

    def _paint_heading_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint the edge of the focus, and what is under the pointer."""
        top = option.rect.height() - self._heading_height
        rect = QRectF(option.rect).adjusted(6.5, top + 1.5, -6.5, -1.5)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(self._theme.colour("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover") if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, item: Entry) -> None:
        # Most lines have nothing behind them: this is asked of each that scrolls by.
        state = option.state.value
        selected = bool(state & _SELECTED)
        if not selected and not state & _UNDER_POINTER and item.group is not Group.RUNNING:
            return
        active = selected and option.widget is not None and option.widget.hasFocus()
        active = active or bool(state & _FOCUSED)
        if selected:
            fill = "tint" if active else "selidle"
        else:
            fill = "livetint" if item.group is Group.RUNNING else "hover"
        edged = selected and active
        painter.setPen(QPen(self._theme.colour("accent"), 1.5) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(fill))
        rect = QRectF(option.rect).adjusted(6.5, 1.5, -6.5, -1.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _paint_entry(
        self,
        painter: QPainter,
        rect: QRect,
        item: Entry,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        inner = _inner(rect)
        half = self._body_height
        top = inner.top() + (inner.height() - 2 * half - 2) // 2
        times = QRect(inner.left(), top, self._time_width, half)
        model = index.model()
        now = model.now if isinstance(model, ConferenceListModel) else item.when
        first, second, about = self._said_of(item, now)
        if isinstance(model, ConferenceListModel):
            about = model.live.line(item.row) or about
        running = item.group is Group.RUNNING
        faded = item.group is Group.PAST
        strong = self._theme.colour("livetext" if running else "text2" if faded else "text")
        weak = self._theme.colour("livetext" if running else "text3")
        self._name.paint(painter, times, first, strong, right=True)
        self._second.paint(painter, times.translated(0, half + 2), second, weak, right=True)

        star = QRectF(times.right() + SPACE + 4, rect.center().y() - _STAR / 2, _STAR, _STAR)
        shape = "star-filled" if item.row.i_moderate else "star"
        role = "star" if item.row.i_moderate else "ctl"
        self._icons.paint(painter, shape, star, self._theme.colour(role))

        deed = model.live.deed(item, now) if isinstance(model, ConferenceListModel) else None
        if deed is not None:
            place = self.button.place(inner, deed)
            hovered = self.hovered == (item.row.key, item.original)
            self.button.paint(painter, place, deed, hovered=hovered)
            inner.setRight(place.left() - SPACE)
        room = inner.right() - round(star.right()) - 3 * SPACE
        mark = model.mark_of(item.row) if isinstance(model, ConferenceListModel) else None
        edge = self._paint_tag(painter, inner, mark, room)
        words = QRect(round(star.right()) + SPACE + 2, top, 0, half)
        words.setRight(edge - SPACE)
        name = self._theme.colour("text2" if faded else "text")
        self._name.paint(painter, words, item.name, name)
        below = words.translated(0, half + 2)
        if has_dates_to_come(item.row):
            icon = QRectF(below.left(), below.center().y() - 6, 13, 13)
            self._icons.paint(painter, "repeat", icon, self._theme.colour("text3"))
            below.setLeft(below.left() + 18)
        second_colour = self._theme.colour("text2" if running else "text3")
        self._second.paint(painter, below, about, second_colour)

    def _said_of(self, item: Entry, now: int) -> tuple[str, str, str]:
        """Return the two lines of its time and the one below its name; they are kept a while."""
        kept = self._said.get(id(item))
        # Held with it, nothing else can have its id.
        if kept is not None and kept[0] is item and kept[1] == now:
            return kept[2]
        if len(self._said) >= _KEPT:
            self._said.clear()
        said = (*self._time_words(item, now), self._second_line(item))
        self._said[id(item)] = (item, now, said)
        return said

    def _time_words(self, item: Entry, now: int) -> tuple[str, str]:
        words = self._words
        if item.group is Group.RUNNING:
            return self.tr("Now"), words.time(item.when)
        if item.group is Group.TODAY:
            return words.time(item.when), words.relative(item.when, now)
        if item.group is Group.TOMORROW:
            return words.time(item.when), ""
        return words.weekday_and_day(item.when), words.time(item.when)

    def _second_line(self, item: Entry) -> str:
        row = item.row
        parts = [self._words.row_repetition(row)]
        # The time before it is the user's, by which the list is sorted and grouped.
        if elsewhere := self._words.row_clock_elsewhere(row, item.when):
            parts.insert(0, elsewhere)
        if row.people:
            parts.append(self._words.people(row.people))
        if row.is_readonly:
            parts.append(self.tr("read-only"))
        return " · ".join(parts)

    def _paint_tag(self, painter: QPainter, inner: QRect, mark: Mark | None, room: int) -> int:
        """Paint the state of sync at the right edge; returns where it begins.

        Where the name would have no room beside it (`room` is for both), the icon stands alone.
        """
        if mark is None:
            return inner.right()
        colour = self._theme.colour(mark.colour)
        metrics = self._second.metrics
        height = metrics.height() + 6
        width = metrics.horizontalAdvance(mark.text) + 34
        wordless = room - width < _NAME_LEAST * metrics.averageCharWidth()
        width = 30 if wordless else width
        tag = QRectF(inner.right() - width, inner.center().y() - height / 2, width, height)
        if mark.ground:
            painter.setBrush(self._theme.colour(mark.ground))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("ctl"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(tag, height / 2, height / 2)
        icon = QRectF(tag.left() + 8, tag.center().y() - 7, 14, 14)
        self._icons.paint(painter, mark.icon, icon, colour)
        if not wordless:
            words = tag.toRect().adjusted(27, 0, 0, 0)
            self._second.paint(painter, words, mark.text, colour)
        return round(tag.left())


def _inner(rect: QRect) -> QRect:
    """Return the part of a line that has contents."""
    return rect.adjusted(DOCK_MARGIN, 0, -DOCK_MARGIN - 4, 0)
