"""How a conference wears the state of the user's changes: shape, word and colour."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from ucc_client.domain.pending_change import ChangeState


class Mark(msgspec.Struct, frozen=True):
    """A tag with an icon of its own, so that colour alone tells nothing.

    `ground` is the colour role behind it, empty for a dashed outline.
    """

    icon: str
    text: str
    sentence: str
    colour: str
    ground: str


class Marks(QObject):
    """The mark for each `ConferenceRow.state`."""

    def __init__(self) -> None:
        super().__init__()
        self._marks = {
            ChangeState.WAITING.value: Mark(
                "clock", self.tr("waiting"), self.tr("waiting to be sent"), "text2", ""
            ),
            ChangeState.REJECTED.value: Mark(
                "circle-alert",
                self.tr("not saved"),
                self.tr("not saved on the server"),
                "danger",
                "dangertint",
            ),
            ChangeState.CONFLICT.value: Mark(
                "split",
                self.tr("decide"),
                self.tr("changed by somebody else too: decide"),
                "conflict",
                "conflicttint",
            ),
            ChangeState.UNCONFIRMED.value: Mark(
                "circle-question-mark",
                self.tr("unconfirmed"),
                self.tr("not confirmed by the server"),
                "warn",
                "warntint",
            ),
            ChangeState.GONE.value: Mark(
                "trash-2", self.tr("gone"), self.tr("deleted by somebody else"), "warn", "warntint"
            ),
        }

        self.shifted = Mark(
            "triangle-alert",
            self.tr("other time"),
            self.tr("the server will start it at another time"),
            "warn",
            "warntint",
        )
        """A series whose next date the server will start at another time than is meant."""

        self.inside = Mark("check", self.tr("you are in"), self.tr("you are in"), "livetext", "")
        """A conference that runs, with the user in it."""

    def of(self, state: str) -> Mark | None:
        """Return the mark, None for a conference that is as the server has it."""
        return self._marks.get(state)
