"""What a line of the list says of a conference that runs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ucc_client.application.agenda import Entry
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui.conferences.row_button import Deed, deed_of
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.live.book import LiveBook, Running
    from ucc_client.ui.live.words import LiveWords

LIVE_ROLE = Qt.ItemDataRole.UserRole + 9
"""What of a line has changed: only what is said of who is in."""


class LiveRows:
    """Says nothing of what does not run, or is not told."""

    def __init__(self, words: Words) -> None:
        self._all_words = words
        self.book: LiveBook | None = None

    @cached_property
    def _words(self) -> LiveWords:
        # Nothing is known of what runs before the first paint.
        from ucc_client.ui.live.words import LiveWords

        return LiveWords(self._all_words)

    def line(self, row: ConferenceRow) -> str:
        """`4 in · Ben is talking`."""
        running = self._running(row)
        return "" if running is None else self._words.line(running.live)

    def is_in(self, row: ConferenceRow) -> bool:
        """Tell whether the user is in."""
        running = self._running(row)
        if running is None:
            return False
        from ucc_client.application.live_seats import Place, myself, place_of

        me = myself(running.live)
        return me is not None and place_of(me) is Place.IN

    def deed(self, item: Entry, now: int) -> Deed | None:
        """Return what a line offers as of `now`: nobody joins where they are already."""
        deed = deed_of(item, now)
        return None if deed is Deed.JOIN and self.is_in(item.row) else deed

    def _running(self, row: ConferenceRow) -> Running | None:
        if self.book is None or not row.is_active:
            return None
        return self.book.of(row.conference_id)
