"""Which rows are chosen together, so that one action means all of them."""

from __future__ import annotations

from collections.abc import Sequence

from ucc_client.ui.participants.row import ParticipantRow


class RowSelection:
    """Rows that were chosen with Ctrl or Shift; one alone is none."""

    def __init__(self) -> None:
        self._chosen: set[ParticipantRow] = set()
        self._anchor: ParticipantRow | None = None

    def __len__(self) -> int:
        """Return how many are chosen."""
        return len(self._chosen)

    def __contains__(self, row: object) -> bool:
        """Tell whether a row is one of them."""
        return row in self._chosen

    def targets(
        self, rows: Sequence[ParticipantRow], current: ParticipantRow | None
    ) -> list[ParticipantRow]:
        """Return, in their order, whom an action at the row `current` means."""
        if current in self._chosen:
            return [row for row in rows if row in self._chosen]
        return [] if current is None else [current]

    def toggle(self, row: ParticipantRow, current: ParticipantRow | None) -> None:
        """Choose another row beside those that are, or let it go."""
        if not self._chosen and current is not None and current is not row:
            self._show(current, chosen=True)
        self._show(row, chosen=row not in self._chosen)
        self._anchor = row

    def extend(
        self, rows: Sequence[ParticipantRow], row: ParticipantRow, current: ParticipantRow | None
    ) -> None:
        """Choose all rows from where one began up to this one."""
        if self._anchor not in rows or not self._chosen:
            self._anchor = current if current in rows else row
        begin, end = sorted((rows.index(self._anchor or row), rows.index(row)))
        for position, each in enumerate(rows):
            self._show(each, chosen=begin <= position <= end)

    def choose(self, rows: Sequence[ParticipantRow]) -> None:
        """Choose these rows."""
        self.clear()
        for row in rows:
            self._show(row, chosen=True)

    def clear(self) -> bool:
        """Let all rows go; tell whether any was chosen."""
        chosen, self._chosen, self._anchor = self._chosen, set(), None
        for row in chosen:
            row.show_chosen(chosen=False)
        return bool(chosen)

    def forget(self, row: ParticipantRow) -> None:
        """Leave out a row that is gone."""
        self._chosen.discard(row)
        if self._anchor is row:
            self._anchor = None

    def _show(self, row: ParticipantRow, *, chosen: bool) -> None:
        if chosen:
            self._chosen.add(row)
        else:
            self._chosen.discard(row)
        row.show_chosen(chosen=chosen)
