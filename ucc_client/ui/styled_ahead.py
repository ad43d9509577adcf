"""What nobody sees yet is styled before it is shown.

A style sheet takes its time with each widget that is shown for the first time: a page of details
or a list that comes with a sync would keep the window from painting for as long as all of it takes.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_AT_ONCE = 12
"""So many widgets are styled in a step, which is two milliseconds."""


def styled_ahead(page: QWidget) -> Iterator[None]:
    """Style what stands on a page as if it were shown, a few pieces in each step."""
    for number, piece in enumerate(page.findChildren(QWidget)):
        # Between two steps something else may have taken it away.
        if isValid(piece):
            piece.ensurePolished()
        if number % _AT_ONCE == 0:
            yield
