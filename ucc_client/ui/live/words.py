"""What happens in a running conference, in words."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from ucc_client.application.live_seats import Act, Place, Seat, count_in, talking
from ucc_client.contract.live import LiveCause, LiveConference, LivePerson, LiveState
from ucc_client.ui.words import Words, filled

_MINUTE = 60_000
_NAMED = 2


class Said(msgspec.Struct, frozen=True):
    """A state in words, its icon, and the role of its colour."""

    text: str
    icon: str
    role: str


def clock(milliseconds: int) -> str:
    """`24:18`, and `1:04:18` from an hour on."""
    seconds = max(milliseconds, 0) // 1000
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


class LiveWords(QObject):
    """Speaks of people by their names, and counts seconds only where one waits for them."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def place(self, place: Place) -> str:
        """Return the name of a group."""
        return {
            Place.IN: self.tr("In the conference"),
            Place.COMING: self.tr("On the way"),
            Place.OUT: self.tr("Not in"),
        }[place]

    def name(self, seat: Seat) -> str:
        """`Anna (you)`."""
        name = seat.name or seat.number or self.tr("Unknown caller")
        return self.tr("%1 (you)").replace("%1", name) if seat.is_self else name

    def number(self, seat: Seat) -> str:
        """Return the number, or that somebody has called by themselves; empty if not known."""
        if seat.number:
            return seat.number
        was_in = seat.person is not None and seat.person.joined_at is not None
        return self.tr("Dialled in") if was_in else ""

    def state(self, seat: Seat, now: int) -> Said:
        """Say what somebody does as of `now`, the server's time in epoch milliseconds."""
        person = seat.person
        if person is None:
            return Said(self.tr("Not there yet"), "phone-off", "text3")
        if seat.place is Place.IN and person.hand_since is not None:
            return Said(self.tr("Hand raised"), "hand", "warn")
        match person.state:
            case LiveState.TALKING:
                return Said(self.tr("Talking"), "", "live")
            case LiveState.IN if person.is_muted:
                return Said(self.tr("Muted"), "mic-off", "text2")
            case LiveState.IN:
                return Said(self.tr("Listening"), "", "text2")
            case LiveState.MUTED:
                return Said(self.tr("Muted"), "mic-off", "text2")
            case LiveState.WAITING:
                return Said(self.tr("Waits for a moderator"), "hourglass", "text2")
            case LiveState.RINGING:
                seconds = str(max(now - person.since, 0) // 1000)
                return Said(self.tr("Ringing, %1 s").replace("%1", seconds), "phone-call", "link")
            case LiveState.LEFT:
                return Said(self._left(person), "log-out", "text2")
            case LiveState.FAILED:
                return self._failed(person, now)

    def _left(self, person: LivePerson) -> str:
        at = self._words.time(person.since)
        removed = person.cause == LiveCause.REMOVED
        if person.joined_at is None:
            said = self.tr("Stopped at %1") if removed else self.tr("Hung up at %1")
            return said.replace("%1", at)
        stayed = self._minutes(person.since - person.joined_at)
        said = self.tr("Removed at %1, after %2") if removed else self.tr("Left at %1, after %2")
        return filled(said, at, stayed)

    def _minutes(self, milliseconds: int) -> str:
        if milliseconds < _MINUTE:
            return self.tr("%1 s").replace("%1", str(max(milliseconds, 0) // 1000))
        return self.tr("%1 min").replace("%1", str(milliseconds // _MINUTE))

    def _failed(self, person: LivePerson, now: int) -> Said:
        at = self._words.time(person.since)
        if person.redial_at is not None:
            seconds = max(person.redial_at - now, 0) // 1000
            if not seconds:
                return Said(self.tr("Busy, is called again now"), "hourglass", "text2")
            said = self.tr("Busy, called again in %1 s").replace("%1", str(seconds))
            return Said(said, "hourglass", "text2")
        match person.cause:
            case LiveCause.BUSY:
                return Said(self.tr("Busy at %1").replace("%1", at), "phone-missed", "warn")
            case LiveCause.NO_ANSWER:
                return Said(self.tr("No answer at %1").replace("%1", at), "phone-missed", "warn")
            case LiveCause.REJECTED:
                said = self.tr("Did not take the call at %1")
                return Said(said.replace("%1", at), "phone-missed", "warn")
            case LiveCause.UNKNOWN_NUMBER:
                return Said(self.tr("This number does not exist"), "circle-x", "danger")
            case LiveCause.REMOVED:
                return Said(self.tr("Stopped at %1").replace("%1", at), "log-out", "text2")
            case LiveCause.HUNG_UP:
                return Said(self.tr("Hung up at %1").replace("%1", at), "log-out", "text2")
            case _:
                said = self.tr("The call failed at %1")
                return Said(said.replace("%1", at), "circle-x", "danger")

    def act(self, act: Act, *, own: bool) -> str:
        """Return the words of a button; `own` is about oneself."""
        if own and act in (Act.MUTE, Act.UNMUTE):
            return self.tr("Mute me") if act is Act.MUTE else self.tr("Unmute me")
        return {
            Act.GIVE_FLOOR: self.tr("Give the floor"),
            Act.MUTE: self.tr("Mute"),
            Act.UNMUTE: self.tr("Unmute"),
            Act.STOP: self.tr("Stop"),
            Act.CALL_NOW: self.tr("Call now"),
            Act.CALL_AGAIN: self.tr("Call again"),
            Act.CALL: self.tr("Call"),
            Act.CORRECT: self.tr("Correct"),
            Act.REMOVE: self.tr("Remove"),
            Act.MAKE_MODERATOR: self.tr("Make moderator"),
            Act.MAKE_PARTICIPANT: self.tr("Take the star away"),
        }[act]

    def line(self, live: LiveConference) -> str:
        """`4 in · Ben is talking`."""
        parts = [self.tr("%n in", None, count_in(live))]
        if said := self.talking(live):
            parts.append(said)
        return " · ".join(parts)

    def talking(self, live: LiveConference) -> str:
        """`Ben is talking`, `Ben and Clara are talking`; empty in silence."""
        names = [one.name or self.tr("Unknown caller") for one in talking(live)]
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("%1 is talking").replace("%1", names[0])
        if len(names) > _NAMED:
            return self.tr("%n are talking", None, len(names))
        return filled(self.tr("%1 and %2 are talking"), *names)

    def left(self, live: LiveConference, now: int) -> str:
        """`9 min left`, `3 min over`; empty where no end is planned."""
        if live.ends_at is None:
            return ""
        rest = live.ends_at - now
        if rest >= 0:
            return self.tr("%1 min left").replace("%1", str(-(-rest // _MINUTE)))
        return self.tr("%1 min over").replace("%1", str(-rest // _MINUTE))
