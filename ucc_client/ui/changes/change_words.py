"""What was changed, how far it is, and what to do about it, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.contract.errors import status_in
from ucc_client.domain.pending_change import (
    NEEDS_THE_USER,
    NOT_KEPT,
    ChangeKind,
    ChangeState,
    PendingChange,
)
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.words import Words


class ChangeWords(QObject):
    """The words for one `PendingChange`."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._conference = ConferenceWords(words)

    def name(self, change: PendingChange) -> str:
        """Return the name of the conference that it is about."""
        shown = change.desired or change.base
        return self._words.title(shown.name) if shown else ""

    def what(self, change: PendingChange) -> str:
        """`“Budget” changed: Name: Budget → Budget 2`."""
        said = {
            ChangeKind.CREATE: self.tr("“%1” planned"),
            ChangeKind.EDIT: self.tr("“%1” changed"),
            ChangeKind.DELETE: self.tr("“%1” deleted"),
        }[change.kind]
        return said.replace("%1", self.name(change))

    def details(self, change: PendingChange) -> list[str]:
        """Say what an edit changes, line by line."""
        if change.kind is not ChangeKind.EDIT or change.base is None or change.desired is None:
            return []
        return self._conference.differences(change.base, change.desired)

    def state(self, change: PendingChange, now: int) -> str:
        """Say how far it is at `now` (epoch milliseconds)."""
        if change.state is ChangeState.WAITING and now < change.held_until():
            return self.tr("leaves in a few seconds")
        return {
            ChangeState.WAITING: self.tr("waiting"),
            ChangeState.SENDING: self.tr("being sent"),
            ChangeState.REJECTED: self.tr("refused by the server"),
            ChangeState.CONFLICT: self.tr("to decide"),
            ChangeState.UNCONFIRMED: self.tr("not confirmed"),
            ChangeState.GONE: self.tr("deleted by somebody else"),
        }[change.state]

    def title(self, change: PendingChange) -> str:
        """Say in one sentence what happened to a change that needs the user."""
        deletion = change.kind is ChangeKind.DELETE
        match change.state:
            case ChangeState.REJECTED if deletion:
                return self.tr("The server did not delete this conference.")
            case ChangeState.REJECTED if change.kind is ChangeKind.CREATE:
                return self.tr("The server refused this conference.")
            case ChangeState.REJECTED:
                return self.tr("The server refused your change.")
            case ChangeState.CONFLICT if deletion:
                return self.tr("Somebody changed it before you deleted it.")
            case ChangeState.CONFLICT:
                return self.tr("You and somebody else changed the same thing.")
            case ChangeState.UNCONFIRMED if self.candidates(change):
                return self.tr("The server may have this conference already.")
            case ChangeState.UNCONFIRMED:
                return self.tr("Nobody knows whether the server has this conference.")
            case ChangeState.GONE:
                return self.tr("Somebody else deleted this conference.")
            case ChangeState.SENDING:
                return self.tr("It is being sent just now, or its answer was lost.")
        return self.tr("It waits here and is sent by itself.")

    def explanation(self, change: PendingChange) -> str:
        """Say what was kept and what to do, and what that means for what belongs to it."""
        said = self._explanation(change)
        together = "" if change.together is None else self._together(change)
        return f"{said}\n{together}" if together else said

    def _together(self, change: PendingChange) -> str:
        """Say how far the rest of an action is; what is new comes before what it replaces goes."""
        waits = change.state is ChangeState.WAITING
        if change.kind is ChangeKind.CREATE:
            if change.state is ChangeState.SENDING:
                return ""
            return self.tr(
                "It belongs to a series that you changed from a date on. Until it is confirmed, "
                "that series goes on as before; undone or discarded, both are taken back."
            )
        if waits:
            return self.tr(
                "It is sent after what begins with it. Undone, both are taken back as long as "
                "nothing has left."
            )
        if change.kind is ChangeKind.EDIT and change.state in NEEDS_THE_USER:
            return self.tr(
                "What begins with it is there already. Until this is settled, dates can take place "
                "twice: look at both."
            )
        return ""

    def _explanation(self, change: PendingChange) -> str:
        deletion = change.kind is ChangeKind.DELETE
        match change.state:
            case ChangeState.REJECTED:
                said = (
                    self.tr("It is still there. Send the deletion again, or keep the conference.")
                    if deletion
                    else self.tr(
                        "What you typed is kept here. Edit it and save again, send it again as "
                        "it is, or discard it."
                    )
                )
                return f"{self._reason(change.reason)}\n{said}" if change.reason else said
            case ChangeState.CONFLICT if deletion:
                return self.tr("It is still there. Decide whether it shall go all the same.")
            case ChangeState.CONFLICT:
                return self.tr("Yours is shown and kept here. Nothing is sent until you decide.")
            case ChangeState.UNCONFIRMED if count := len(self.candidates(change)):
                return self.tr(
                    "%n conferences there look like it. Say which one it is. If none is, send it "
                    "again; then there is one more.",
                    None,
                    count,
                )
            case ChangeState.UNCONFIRMED:
                return self.tr(
                    "The answer was lost, and it is not in the server's list. It is kept here. "
                    "If you send it again, it could exist twice, with two invitations."
                )
            case ChangeState.GONE:
                return self.tr(
                    "What you changed is kept here. Made anew, it is another conference: everyone "
                    "is invited again and gets another PIN."
                )
            case ChangeState.SENDING:
                return self.tr(
                    "It is kept until the server has confirmed it. Nothing has to be done."
                )
        return self.tr("As soon as the server can be reached. Until then you can undo it.")

    def _reason(self, reason: str) -> str:
        if reason == NOT_KEPT:
            return self.tr("It accepted the change several times, and still has what was there.")
        status = status_in(reason)
        if status is None:
            return self.tr("Its reason: %1").replace("%1", reason)
        if status in (401, 403):
            return self.tr("You have no right to do that (answer %1).").replace("%1", str(status))
        return self.tr("It gave no reason (answer %1).").replace("%1", str(status))

    def retry(self, change: PendingChange) -> str:
        """Name what makes this change go on."""
        if change.state is ChangeState.GONE:
            return self.tr("Make it a&new")
        if change.state in (ChangeState.REJECTED, ChangeState.UNCONFIRMED):
            return self.tr("Send a&gain")
        if change.state is ChangeState.CONFLICT:
            return self.tr("De&cide …")
        return self.tr("Send &now")

    def candidates(self, change: PendingChange) -> tuple[int, ...]:
        """Return the ids that all could be this creation."""
        return () if change.attempt is None else change.attempt.candidates
