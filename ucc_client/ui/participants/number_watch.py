"""Says what the numbers are while somebody types: not at every key, and out of the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from ucc_client.domain.doubles import Double, doubles
from ucc_client.domain.number_plan import NumberDoubt, NumberJudgement
from ucc_client.domain.participant import plain_number
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.number_words import NumberWords, mended
from ucc_client.ui.participants.people_line import Offer
from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.participants.rows import ParticipantRows

_PAUSE_MS = 150
_MOST_KNOWN = 5_000
_UNFINISHED = frozenset({NumberDoubt.TOO_SHORT, NumberDoubt.NOT_ASSIGNED})
"""What nearly every number is while it is typed."""


class NumberWatch(QObject):
    """Marks what is suspicious in its row, and says in the line below what one is at."""

    def __init__(self, rows: ParticipantRows, desk: PeopleDesk) -> None:
        super().__init__(rows)
        self._rows, self._desk = rows, desk
        self._words = NumberWords(self)
        self._known: dict[str, NumberJudgement] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        rows.edited.connect(self._pause.start)
        rows.visited.connect(self._pause.start)
        self._pause.start()

    def _ask(self) -> None:
        numbers = {row.number.text() for row in self._rows.rows()}
        unknown = sorted(number for number in numbers - self._known.keys() if number.strip())
        if unknown:
            self._desk.judge(unknown, self._take)
        self._show()

    def _take(self, judgements: Sequence[NumberJudgement]) -> None:
        # The dialog may be gone when its answer comes.
        if not isValid(self):
            return
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        self._known |= {one.number: one for one in judgements}
        self._show()

    def _show(self) -> None:
        rows = self._rows.rows()
        for row in rows:
            row.show_doubt(self._doubt(row))
        current = self._rows.current()
        if current is None or not any(field.hasFocus() for field in current.fields()):
            self._rows.line.say("")
            return
        double = self._double(rows, current)
        judgement = self._known.get(current.number.text())
        doubt = self._doubt(current)
        if doubt:
            self._rows.line.say(doubt, self._offers(current), icon="triangle-alert", role="warn")
        elif double:
            self._rows.line.say(double, icon="users", role="warn")
        elif judgement is not None and current.number.hasFocus():
            name = current.name.text().strip()
            parts = (self._words.kind(judgement), self._words.holders(judgement, name))
            self._rows.line.say(", ".join(filter(None, parts)), icon="hash")
        else:
            self._rows.line.say("")

    def _doubt(self, row: ParticipantRow) -> str:
        judgement = self._known.get(row.number.text())
        if judgement is None or (judgement.doubt in _UNFINISHED and row.number.hasFocus()):
            return ""
        return self._words.doubt(judgement)

    def _offers(self, row: ParticipantRow) -> list[Offer]:
        judgement = self._known.get(row.number.text())
        number = "" if judgement is None else mended(judgement)
        if not number:
            return []
        return [(self._words.offer(number), lambda: row.write_number(number))]

    def _double(self, rows: Sequence[ParticipantRow], current: ParticipantRow) -> str:
        """Say whether somebody else in the list is the same, be it before or behind."""
        people = [row.participant() for row in rows]
        at = rows.index(current)
        for position, double in doubles(people, self._reached).items():
            other = self._other(at, position, double)
            if other is not None:
                one = people[other]
                name = one.display_name or one.email or one.phone_number
                return self._words.same(name, by_number=double.by_number)
        return ""

    def _other(self, at: int, position: int, double: Double) -> int | None:
        if position == at:
            return double.first
        return position if double.first == at else None

    def _reached(self, number: str) -> str:
        judgement = self._known.get(number)
        reached = "" if judgement is None else judgement.reached
        return reached or plain_number(number)
