"""A date in the week's picture: a button of its own, so that screen readers find and press it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ucc_client.application.week import Piece
from ucc_client.ui.conferences.marks import Mark
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, RADIUS_INNER, SECONDARY, Theme, font
from ucc_client.ui.words import Words

_PAD = 6
_ICON = 13
_FADED = 0.62
_FEW_LETTERS = 7
"""Where so few have room, as in a narrow window, an icon or three dots would be all."""


class WeekBlock(QAbstractButton):
    """Shows a piece of a date: own ones filled, others outlined, running ones green."""

    focused = Signal()
    opened = Signal()
    grabbed = Signal(QPoint)
    """The pointer begins to drag it; where it took hold, in the block's pixels."""
    dragged = Signal(QPoint)
    """Where the pointer is, in the screen's pixels."""
    dropped = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._words = theme, icons, words
        self.piece: Piece | None = None
        self._mark: Mark | None = None
        self._live = ""
        self._past = False
        self._selected = False
        self._lifted = False
        self._pressed_at: QPoint | None = None
        self._dragging = False
        base = QApplication.font()
        self._name_font = font(base, BODY - 1, strong=True)
        self._second_font = font(base, SECONDARY - 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_piece(
        self, piece: Piece, mark: Mark | None, sentence: str, now: int, *, live: str = ""
    ) -> None:
        """Show a piece, with the state of the user's changes, as of `now` (epoch milliseconds).

        `live` is what is said of who is in, if it runs.
        """
        row = piece.date.row
        same = self.piece == piece and self._mark == mark and self.accessibleName() == sentence
        past = not row.is_active and (piece.date.end <= now or row.is_terminated)
        if same and past == self._past and not self._lifted:
            return
        self.piece, self._mark, self._live = piece, mark, live
        self._past = past
        self._lifted = self._dragging = False
        self._pressed_at = None
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.setAccessibleDescription(self.tr("Enter opens it, Alt and an arrow key moves it."))
        self.update()

    def show_selected(self, selected: bool) -> None:
        """Wear the edge of what is selected."""
        if self._selected != selected:
            self._selected = selected
            self.update()

    def show_lifted(self, lifted: bool) -> None:
        """Look as if it were held over the picture, or put down again."""
        self._lifted = lifted
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what has the focus."""
        super().focusInEvent(event)
        self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it is held."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once it is clear that no click is meant."""
        held = self._pressed_at
        if held is None:
            return
        far = (event.position().toPoint() - held).manhattanLength()
        if not self._dragging and far >= QApplication.startDragDistance():
            self._dragging = True
            self.setDown(False)
            self.grabbed.emit(held)
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was dragged."""
        was_dragging, self._dragging, self._pressed_at = self._dragging, False, None
        if was_dragging:
            self.dropped.emit()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = None
            self.opened.emit()

    def stop_dragging(self) -> None:
        """Forget that it is held."""
        self._dragging, self._pressed_at = False, None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icons, name, and below it the time and who is in."""
        piece = self.piece
        if piece is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_ground(painter, piece)
        if self._past and not self._selected:
            painter.setOpacity(_FADED)
        self._paint_words(painter, piece, ink)

    def _paint_ground(self, painter: QPainter, piece: Piece) -> tuple[QColor, QColor]:
        """Paint the box; returns the colours of the name and of what is below it."""
        row = piece.date.row
        fill, edge = ("tint", "ctl") if row.i_moderate else ("base", "ctl")
        name, second = "text", "text2"
        style = Qt.PenStyle.SolidLine
        if self._mark is not None and self._mark.ground:
            fill = self._mark.ground
            edge = name = second = self._mark.colour
        elif self._mark is not None:
            fill, style, name = "base", Qt.PenStyle.DashLine, "text2"
        if row.is_active:
            fill = edge = "live"
            name = second = ""
        elif self._past and self._mark is None:
            fill, edge, name = "panel", "border", "text2"
        width = 1.0
        if self._selected or self._lifted:
            edge, width = "accent", 2.0 if self.hasFocus() or self._lifted else 1.5
            style = Qt.PenStyle.SolidLine
            fill = fill if row.is_active else "tint" if self._lifted or self.hasFocus() else fill
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        # What midnight cuts has no edge there.
        box.adjust(0, 0 if piece.begins else -8, 0, 0 if piece.ends else 8)
        painter.setBrush(self._theme.colour(fill))
        painter.setPen(QPen(self._theme.colour(edge), width, style))
        painter.drawRoundedRect(box, RADIUS_INNER, RADIUS_INNER)
        if row.is_active and self.hasFocus():
            painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
            painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 2, 2)
        white = QColor("#FFFFFF")
        return (
            white if not name else self._theme.colour(name),
            white if not second else self._theme.colour(second),
        )

    def _paint_words(self, painter: QPainter, piece: Piece, ink: tuple[QColor, QColor]) -> None:
        row = piece.date.row
        painter.setFont(self._name_font)
        line = painter.fontMetrics().height()
        if self.width() < _FEW_LETTERS * painter.fontMetrics().averageCharWidth():
            painter.setPen(ink[0])
            self._paint_narrow(painter, piece.date.title, line)
            return
        single = self.height() < 2 * line + 2
        top = 3 if self.height() >= line + 6 else (self.height() - line) // 2
        rect = QRect(_PAD, top, self.width() - 2 * _PAD + 3, line)
        for icon, role in self._icons_of(piece):
            if rect.width() < 3 * _ICON:
                break
            place = QRectF(rect.left(), rect.center().y() - _ICON / 2 + 0.5, _ICON, _ICON)
            colour = ink[0] if not role or row.is_active else self._theme.colour(role)
            self._icons.paint(painter, icon, place, colour)
            rect.setLeft(rect.left() + _ICON + 4)
        self._line(painter, rect, piece.date.title, self._name_font, ink[0])
        if single:
            return
        below = QRect(_PAD, top + line + 1, self.width() - 2 * _PAD + 3, line)
        self._line(painter, below, self._second_line(piece), self._second_font, ink[1])

    def _paint_narrow(self, painter: QPainter, title: str, line: int) -> None:
        """Paint as many letters of the name as there is room for, in as many lines."""
        lines = max(1, (self.height() - 2) // line)
        room = QRect(2, 0, self.width() - 3, lines * line)
        room.moveTop(min(3, (self.height() - room.height()) // 2))
        painter.setClipRect(room)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, where | Qt.TextFlag.TextWrapAnywhere, " ".join(title.split()))

    def _icons_of(self, piece: Piece) -> list[tuple[str, str]]:
        row = piece.date.row
        icons = []
        if row.is_active:
            icons.append(("phone-incoming", ""))
        if self._mark is not None:
            icons.append((self._mark.icon, self._mark.colour))
        if row.i_moderate:
            icons.append(("star-filled", "star"))
        if piece.date.start != piece.date.original:
            icons.append(("move-right", "text2"))
        return icons

    def _second_line(self, piece: Piece) -> str:
        row = piece.date.row
        parts = [self._words.time(piece.date.start)]
        if self._live:
            parts.append(self._live)
        elif self._mark is not None:
            parts.append(self._mark.text)
        elif row.people:
            parts.append(self._words.people(row.people))
        return " · ".join(parts)

    def _line(
        self, painter: QPainter, rect: QRect, text: str, type_: QFont, colour: QColor
    ) -> None:
        painter.setFont(type_)
        painter.setPen(colour)
        fitting = painter.fontMetrics().elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width()
        )
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, where | Qt.TextFlag.TextSingleLine, fitting)
