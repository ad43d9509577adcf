"""Which date begins next."""

from __future__ import annotations

from ucc_client.application.agenda import Entry


class NextDate:
    """Looks through thousands of dates once, and again when they or their order of time changed.

    A search that is typed asks for each letter, and finds other lines of the same dates.
    """

    def __init__(self) -> None:
        self._entries: list[Entry] | None = None
        self._since = 0
        self._found: Entry | None = None

    def of(self, entries: list[Entry], now: int) -> Entry | None:
        """Return the first date that begins after `now` (epoch milliseconds), None without one.

        The list is not to change later: what is asked for another one is looked for anew.
        """
        begun = self._found is not None and self._found.when <= now
        if entries is not self._entries or now < self._since or begun:
            ahead = (one for one in entries if one.when > now and not one.row.is_terminated)
            self._found = min(ahead, key=lambda one: one.when, default=None)
            self._entries, self._since = entries, now
        return self._found
